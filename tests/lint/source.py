# SPDX-License-Identifier: Apache-2.0
"""A source file, and the same file with comments or strings blanked out, line by line in the same places."""
import re

TOKEN = re.compile(
    r'(?P<raw>R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)")'
    r'|(?P<string>"(?:\\.|[^"\\\n])*")'
    r"|(?P<char>(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+')"
    r"|(?P<comment>//[^\n]*|/\*.*?\*/)",
    re.DOTALL)


def blank(text):
    return re.sub(r"[^\n]", " ", text)


class Source:
    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.lines = text.splitlines()
        self.is_cpp = path.endswith((".cpp", ".h"))
        self.module = module_of(path)
        #: without comments, strings kept
        self.uncommented = self._masked(strings=False) if self.is_cpp else text
        #: without comments, strings emptied
        self.code = self._masked(strings=True) if self.is_cpp else text

    def _masked(self, strings):
        def replace(match):
            token = match.group(0)
            if match.group("comment"):
                return blank(token)
            if strings:
                return token[0] + blank(token[1:-1]) + token[-1]
            return token
        return TOKEN.sub(replace, self.text)

    def line_of(self, offset):
        return self.text.count("\n", 0, offset) + 1

    def includes(self):
        """(line, what stands between the marks, whether it is quoted) of every include."""
        for match in re.finditer(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">]', self.uncommented, re.MULTILINE):
            yield self.line_of(match.start(1)), match.group(2), match.group(1) == '"'


def module_of(path):
    """"models/chain" for a file below it, "ui", "app", "tests", or "" for what is no module."""
    parts = path.split("/")
    if parts[0] == "models" and len(parts) > 2:
        return "/".join(parts[:2])
    return parts[0] if parts[0] in ("app", "ui", "tests", "resources") and len(parts) > 1 else ""
