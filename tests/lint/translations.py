#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails when a language lacks a sentence: collects the texts of the sources afresh with lupdate and compares.

Also checks that every %1, %2, %n and & of a text stands in its translation. Usage: translations.py LUPDATE"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ["de", "es"]


def places(text):
    return sorted(re.findall(r"%(?:\d+|n|L\d+)", text or ""))


def problems_of(language, lupdate, folder):
    kept = ROOT / "translations" / f"commonrack_{language}.ts"
    if not kept.exists():
        return [f"{kept.name}: missing"]
    fresh = pathlib.Path(folder) / kept.name
    shutil.copy(kept, fresh)
    subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-recursive",
                    *(str(ROOT / room) for room in ("app", "ui", "models")), "-I", str(ROOT), "-ts", str(fresh)],
                   check=True, stdout=subprocess.DEVNULL)
    problems = []
    for context in xml.parse(fresh).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            where = f"{kept.name}: {context.findtext('name')}: “{source}”"
            if translation is None or translation.get("type") == "unfinished":
                problems.append(f"{where}: not translated")
                continue
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            for form in forms:
                if not (form or "").strip():
                    problems.append(f"{where}: empty")
                elif message.get("numerus") != "yes" and places(form) != places(source):
                    problems.append(f"{where}: other places than {places(source)}")
    return problems


def main():
    lupdate = sys.argv[1] if len(sys.argv) > 1 else "lupdate"
    with tempfile.TemporaryDirectory() as folder:
        problems = [p for language in LANGUAGES for p in problems_of(language, lupdate, folder)]
    print("\n".join(problems[:60]))
    print(f"translations: {len(problems)} problems in {len(LANGUAGES)} languages")
    return 1 if problems else 0


sys.exit(main())
