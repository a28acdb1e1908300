#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""verify-audit.py FILE [HEAD]: is an exported audit trail as it was written? Needs nothing but Python 3."""
import hashlib
import json
import sys

FIELDS = ["n", "timeMs", "kind", "key", "data", "words", "prev", "hash"]


def check(lines, head="0" * 64):
    for number, line in enumerate(lines[:-1], 1):
        entry = json.loads(line)
        parts = [head] + [str(entry[name]) for name in FIELDS[:6]]
        if list(entry) != FIELDS or entry["n"] != number or entry["prev"] != head or written(entry) != line \
                or entry["hash"] != hashlib.sha256("\n".join(parts).encode()).hexdigest():
            raise ValueError(f"entry {number} was changed, removed, added or moved")
        head = entry["hash"]
    if lines[-1] != written({"entries": len(lines) - 1, "head": head}):
        raise ValueError("the last line does not fit the entries: some were removed or added")
    return head


def written(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


try:
    text = open(sys.argv[1], "rb").read().decode()
    found = check(text.removesuffix("\n").split("\n") if text.endswith("\n") else [""])
    if len(sys.argv) > 2 and sys.argv[2] != found:
        raise ValueError(f"it is sound, but its head is {found}")
    print(f"sound, head {found}")
except (ValueError, KeyError, TypeError, IndexError, OSError) as problem:
    sys.exit(f"NOT SOUND: {problem}")
