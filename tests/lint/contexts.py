# SPDX-License-Identifier: Apache-2.0
"""The contexts in which the program looks for its translations, as the sources tell them."""
import re

NAMES = re.compile(
    r"(?:\bnamespace\s+(?P<space>[\w:]+)\s*|\b(?:class|struct)\s+(?:\[\[\w+\]\]\s*)?(?P<kind>[\w:]+)(?:\s+final)?\s*(?::[^:;{}()][^;{}()]*)?)?"
    r"(?P<open>\{)|(?P<close>\})|\b(?P<object>Q_OBJECT|Q_GADGET)\b")
MACRO = re.compile(r"\bQ_DECLARE_TR_FUNCTIONS\(\s*([\w:]+)\s*\)")
CALL = re.compile(r'\b(?:translate|QT_TRANSLATE_N?_?NOOP\w*)\s*\(\s*"([^"]+)"')


def contexts_of(source):
    """Of one file: classes with Q_OBJECT under their whole name, arguments of the macro, first arguments of translate()."""
    found = set(MACRO.findall(source.code)) | set(CALL.findall(source.uncommented))
    scopes = []
    for match in NAMES.finditer(source.code):
        if match.group("open"):
            scopes.append(match.group("space") or match.group("kind"))
        elif match.group("close"):
            scopes[-1:] = []
        else:
            found.add("::".join(scope for scope in scopes if scope))
    return found


def contexts_of_form(text):
    """Of a .ui file."""
    return set(re.findall(r"<class>([\w:]+)</class>", text)[:1])
