#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails when a language lacks a sentence: collects the texts of the sources afresh with lupdate and compares.

Also checks that every %1, %2, %n and & of a text stands in its translation, and that the program looks for it where
lupdate files it. Usage: translations.py LUPDATE"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

from contexts import contexts_of, contexts_of_form
from source import Source

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ["de", "es"]
ROOMS = ("app", "ui", "models")


def places(text):
    return sorted(re.findall(r"%(?:\d+|n|L\d+)", text or ""))


def known_contexts():
    known = set()
    for path in (path for room in ROOMS for path in (ROOT / room).rglob("*.*")):
        if path.suffix in (".cpp", ".h"):
            known |= contexts_of(Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")))
        elif path.suffix == ".ui":
            known |= contexts_of_form(path.read_text(encoding="utf-8"))
    return known


def problems_of(language, lupdate, folder, known):
    kept = ROOT / "translations" / f"commonrack_{language}.ts"
    if not kept.exists():
        return [f"{kept.name}: missing"]
    fresh = pathlib.Path(folder) / kept.name
    shutil.copy(kept, fresh)
    subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-recursive",
                    *(str(ROOT / room) for room in ROOMS), "-I", str(ROOT), "-ts", str(fresh)],
                   check=True, stdout=subprocess.DEVNULL)
    problems = []
    for context in xml.parse(fresh).getroot().iter("context"):
        if context.findtext("name") not in known:
            problems.append(f"{kept.name}: {context.findtext('name')}: nobody looks for a text in this context, as for "
                            f"“{context.findtext('message/source')}”: write the class with its namespace")
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
        known = known_contexts()
        problems = [p for language in LANGUAGES for p in problems_of(language, lupdate, folder, known)]
    print("\n".join(problems[:60]))
    print(f"translations: {len(problems)} problems in {len(LANGUAGES)} languages")
    return 1 if problems else 0


sys.exit(main())
