#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the rules of the house that a compiler does not: layering, forbidden calls, sizes, translations.

    tests/lint/lint.py [--root DIR]     exit code 1 when a rule is broken

What cannot be mended yet stands in exceptions.txt, one line "rule path count" each. The list may only shrink: a
line that allows more than there is, is an error, and so is a list that is longer than EXCEPTIONS_CEILING.
"""
import argparse
import os
import sys
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from source import Source  # noqa: E402
import rules  # noqa: E402

EXCEPTIONS_CEILING = 0
SKIPPED_FOLDERS = {"build", "node_modules", ".git", "__pycache__"}
CHECKED_ENDINGS = {".cpp", ".h", ".mjs", ".py", ".sh", ".sol"}
CHECKED_NAMES = {"CMakeLists.txt", "dev", "run", "serve", "make-image"}


def source_files(root):
    """Every file of ours that holds code, as paths relative to the root."""
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = sorted(name for name in subfolders if name not in SKIPPED_FOLDERS)
        for name in sorted(names):
            if Path(name).suffix in CHECKED_ENDINGS or name in CHECKED_NAMES:
                yield Path(folder, name).relative_to(root).as_posix()


def read_exceptions(path):
    """{(rule, file): allowed count} and the problems of the list itself."""
    allowed, problems = {}, []
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    for number, line in enumerate(lines, 1):
        fields = line.split("#")[0].split()
        if not fields:
            continue
        if len(fields) != 3 or not fields[2].isdigit() or (fields[0], fields[1]) in allowed:
            problems.append(f"tests/lint/exceptions.txt:{number}: a line is \"rule path count\", once for each pair")
            continue
        allowed[fields[0], fields[1]] = int(fields[2])
    if len(allowed) != EXCEPTIONS_CEILING:
        problems.append(f"tests/lint/exceptions.txt: {len(allowed)} exceptions, but EXCEPTIONS_CEILING in lint.py is "
                        f"{EXCEPTIONS_CEILING}; the list may only shrink, and the ceiling follows it down")
    return allowed, problems


def main(arguments=None):
    parser = argparse.ArgumentParser(description="Checks the rules of the house.")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    root = parser.parse_args(arguments).root

    findings, notes, graph, count = [], [], defaultdict(dict), 0
    for path in source_files(root):
        source = Source(path, (root / path).read_text(encoding="utf-8", errors="replace"))
        count += 1
        findings += rules.check(source)
        notes += rules.remarks(source)
        rules.collect_includes(source, graph)
    findings += rules.module_cycles(graph)
    findings += rules.lock_file(root)

    allowed, problems = read_exceptions(root / "tests/lint/exceptions.txt")
    found = Counter((rule, path) for path, _, rule, _ in findings)
    for path, line, rule, message in sorted(findings):
        if found[rule, path] > allowed.get((rule, path), 0):
            problems.append(f"{path}:{line}: {rule}: {message}")
    for (rule, path), limit in sorted(allowed.items()):
        if found[rule, path] < limit:
            problems.append(f"tests/lint/exceptions.txt: {rule} {path}: {limit} allowed, {found[rule, path]} found; "
                            "lower the number or remove the line")

    for note in notes:
        print(f"note: {note}")
    for problem in problems:
        print(problem)
    print(f"lint: {count} files, {len(problems)} problems, {len(notes)} notes, {len(allowed)} exceptions")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
