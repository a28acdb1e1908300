# SPDX-License-Identifier: Apache-2.0
"""The rules. A finding is (path, line, rule, message)."""
import re

from source import module_of

SOFT_LINES = 300
HARD_LINES = 450
HARD_TEST_LINES = 700  # a test class lists cases; it may be longer than what it tests

# Which room may include which; every room may include itself.
BASE = {"models/base"}
FLOOR = BASE | {"models/chain", "models/store"}
DOMAIN = FLOOR | {"models/descriptor", "models/wallet"}
MAY_INCLUDE = {
    "models/base": set(),
    "models/chain": BASE,
    "models/store": BASE,
    "models/descriptor": BASE,
    "models/wallet": FLOOR,
    "models/dao": DOMAIN,
    "models/market": DOMAIN,
    "models/deploy": DOMAIN | {"models/dao", "models/market"},
    "models/provider": DOMAIN | {"models/market", "models/deploy"},
    "ui": DOMAIN - {"models/store"} | {"models/dao", "models/market", "models/deploy", "models/provider"},
    "app": DOMAIN | {"models/dao", "models/market", "models/deploy", "models/provider", "ui", "resources"},
}
ROOTS = ("models/", "ui/", "app/", "tests/", "resources/")

WHOLE_MODULE_HEADERS = {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSql", "QtSvg", "QtTest", "QtWebSockets",
                        "QtConcurrent"}
GUI_HEADER = re.compile(
    r"^(QtGui|QtWidgets|QtSvg|QtSvgWidgets)(/|$)|^Q(GuiApplication|Application|Widget|Color|Icon|Font\w*|Pixmap|Image|"
    r"Painter\w*|Pen|Brush|Palette|Cursor|Clipboard|Screen|Window|Action|KeySequence|KeyEvent|MouseEvent|"
    r"StandardItemModel|SyntaxHighlighter|TextDocument|DesktopServices|Dialog|Label|PushButton|MessageBox|Style|"
    r"(?:Table|Tree|List|Column|Header|Graphics|AbstractItem)View|MainWindow|LineEdit|ComboBox|Menu|Svg\w+)$")

PRODUCT = ("app", "ui", "models")
# (rule, where, pattern in code without comments and strings, message)
FORBIDDEN = [
    ("eventloop", PRODUCT, r"\bQEventLoop\b|\bprocessEvents\s*\(",
     "no nested event loop: continue with .then(context, ...) or a signal"),
    ("blocking", PRODUCT, r"\bwaitFor(Finished|ReadyRead|BytesWritten|Connected|Disconnected|Encrypted|Started)\s*\(",
     "nothing blocks: continue with .then(context, ...) or a signal"),
    ("sleep", PRODUCT + ("tests",),
     r"\b(sleep_for|sleep_until|usleep|nanosleep|qSleep|qWait)\s*\(|\bQThread::m?u?sleep\s*\(",
     "no sleep: wait for the event itself"),
    ("tls", PRODUCT, r"\bignoreSslErrors\b|\bVerifyNone\b", "no connection may accept every certificate"),
    ("singleton", PRODUCT, r"\bqApp\b|\bstatic\s+[\w:]+\s*[*&]\s*(instance|self)\s*\(|[*&]\s*[\w:]+::(instance|self)\s*\(",
     "no singletons: a dependency is a constructor argument"),
    ("settings", ("ui", "models"), r"\bQSettings\s+\w+\s*(;|\(\s*\)|\{\s*\})|\bQSettings\s*\(\s*\)|\bnew\s+QSettings\s*;",
     "no global settings: they are read in app/ and handed on"),
    ("richtext", PRODUCT, r"\b(setHtml|insertHtml|appendHtml|toHtml)\s*\(|\bQt::(RichText|AutoText|MarkdownText)\b",
     "foreign text is shown as plain text"),
    ("shell", PRODUCT, r"(?<![\w.>])(?<!::)(?:std::|::)?system\s*\(|\bpopen\s*\(",
     "no shell: start a program with a list of arguments"),
    ("context", PRODUCT, r"\bconnect\s*\(\s*[^,;{}]+,\s*&[\w:]+\s*,\s*\[",
     "a lambda connection needs a context object"),
    ("context", PRODUCT, r"(?:\.|->)then\s*\(\s*(?:QtFuture::\w+\s*(?:::\w+)?\s*,\s*)?\[",
     "a continuation needs a context: .then(context, ...)"),
    ("keychain", PRODUCT, r"\bsetInsecureFallback\s*\(\s*(?!false\b)", "a secret is never stored in plain text"),
    ("qobject", PRODUCT + ("tests",), r"\bQ_OBJECT\b[ \t]*[^\s]|[^\s][ \t]*\bQ_OBJECT\b",
     "Q_OBJECT stands on a line of its own"),
]
FORBIDDEN = [(rule, where, re.compile(pattern), message) for rule, where, pattern, message in FORBIDDEN]

EXEC = re.compile(r"(?P<owner>[A-Za-z_]\w*)(?:\(\))?\s*(?:\.|->|::)\s*exec\s*\(")
EXEC_OWNER = r"\b(?:QSqlQuery|Q(?:Core|Gui)?Application)\s*[&*]?\s*{name}\b"

SHOWN = re.compile(
    r"(?:\b(?:setText|setToolTip|setPlaceholderText|setWindowTitle|setTitle|setStatusTip|setAccessibleName|"
    r"setAccessibleDescription|setWhatsThis|setInformativeText|setLabelText|setHeaderText|addTab|addItem|addRow|addAction"
    r")\s*\(|\bQ(?:Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action|Menu)\s*[({])\s*"
    r"(?:QStringLiteral\s*\(|QLatin1String\s*\(|QString(?:::from\w+)?\s*\()?\s*(?:u8?|L)?\"(?P<text>(?:\\.|[^\"\\\n])*)\"")


REGISTERED = re.compile(r"\bCOMMONRACK_TEST\((\w+)\)")
RAW_STRING = re.compile(r'R"([^(\s"]*)\((.*?)\)\1"', re.DOTALL)


def within(source, places):
    return any(source.path.startswith(place + "/") for place in places)


def check(source):
    findings = spdx(source) + size(source)
    if source.is_cpp:
        findings += includes(source) + forbidden(source) + modal(source) + background(source) + untranslated(source) + test_class(source)
    return findings


def spdx(source):
    first = source.lines[1:2] if source.text.startswith("#!") else source.lines[0:1]
    if first and re.match(r"^(//|#) SPDX-License-Identifier: Apache-2\.0$", first[0]):
        return []
    return [(source.path, 1, "spdx", "the first line names the licence: SPDX-License-Identifier: Apache-2.0")]


def size(source):
    lines = len(source.lines)
    most = HARD_TEST_LINES if source.path.startswith("tests/") else HARD_LINES
    if lines <= most:
        return []
    return [(source.path, lines, "size", f"{lines} lines, {most} at most: look for the missing concept")]


def remarks(source):
    """What should be better but breaks no rule."""
    lines = len(source.lines)
    notes = [f"{source.path}: {lines} lines, above {SOFT_LINES}"] if SOFT_LINES < lines <= HARD_LINES else []
    if source.path.endswith(".h") and any(target == "nlohmann/json.hpp" for _, target, _ in source.includes()):
        notes.append(f"{source.path}: <nlohmann/json.hpp> in a header; <nlohmann/json_fwd.hpp> builds faster")
    return notes


def includes(source):
    findings = []

    def report(line, rule, message):
        findings.append((source.path, line, rule, message))

    for line, target, quoted in source.includes():
        if quoted and not target.startswith(ROOTS) and not target.endswith(".moc"):
            report(line, "include", f'"{target}": includes are rooted at the repository')
        if not quoted and target in WHOLE_MODULE_HEADERS:
            report(line, "include", f"<{target}>: include the single header")
        if source.path.startswith("models/") and not quoted and GUI_HEADER.match(target):
            report(line, "layering", f"<{target}>: nothing under models/ uses Qt Gui or Widgets")
        allowed = MAY_INCLUDE.get(source.module)
        if not quoted or allowed is None:
            continue
        other = module_of(target)
        if other and other != source.module and other not in allowed:
            report(line, "layering", f"{source.module} may not include {target}")
        elif source.module == "ui" and target.startswith("models/chain/rpc/"):
            report(line, "layering", f"ui may not include {target}")
    return findings


def forbidden(source):
    return [(source.path, source.line_of(match.start()), rule, message)
            for rule, where, pattern, message in FORBIDDEN if within(source, where)
            for match in pattern.finditer(source.code)]


def modal(source):
    """exec() of anything but the application and a database query."""
    if not within(source, PRODUCT):
        return []
    findings = []
    for match in EXEC.finditer(source.code):
        owner = match.group("owner")
        known = re.match(r"^(QSqlQuery|Q(Core|Gui)?Application)$", owner)
        if not known and not re.search(EXEC_OWNER.format(name=re.escape(owner)), source.code):
            findings.append((source.path, source.line_of(match.start()), "modal",
                             f"{owner}.exec(): nothing is modal in a nested loop, use open() or show()"))
    return findings


def background(source):
    """A continuation of QtConcurrent::run would look at its context from the worker, while its owner may destroy it."""
    if not within(source, ("models", "ui", "app")) or source.path == "models/base/Background.h":
        return []
    return [(source.path, source.line_of(match.start()), "background", "work for another thread goes through base::inBackground")
            for match in re.finditer(r"\bQtConcurrent::run\b", source.code)]


def untranslated(source):
    """Literals that a person would read and no translator would see. Punctuation and placeholders are fine."""
    if not within(source, ("ui", "app")):
        return []
    return [(source.path, source.line_of(match.start()), "tr", f'"{match.group("text")}" is shown but not in tr()')
            for match in SHOWN.finditer(source.uncommented)
            if re.search(r"[^\W\d_]{2}", re.sub(r"%L?\d+|\\.", " ", match.group("text")))]


def test_class(source):
    """CTest finds the classes by the names of their files, and moc 6.4 passes over what comes after some raw strings."""
    if not within(source, ("tests",)):
        return []
    stem = source.path.rsplit("/", 1)[-1].removesuffix(".cpp")
    findings = [(source.path, source.line_of(match.start()), "test", f"{match.group(1)} stands in a file of another name: it would not be run")
                for match in REGISTERED.finditer(source.code) if match.group(1) != stem and match.group(1) != "Class"]
    if ".moc\"" in source.text:
        findings += [(source.path, source.text.count("\n", 0, match.start()) + 1, "moc", "a raw string with // or \\\" in it: moc loses the tests below")
                     for match in RAW_STRING.finditer(source.text) if "//" in match.group(2) or '\\"' in match.group(2)]
    return findings


def collect_includes(source, graph):
    """Adds to graph[module][other module] the first include that leads there."""
    if not source.is_cpp or source.module in ("", "tests"):
        return
    for line, target, quoted in source.includes():
        other = module_of(target)
        if quoted and other and other != source.module:
            graph[source.module].setdefault(other, (source.path, line))


def module_cycles(graph):
    """One finding for every pair of modules that reach each other."""
    def reachable(start):
        seen, open_ = set(), [start]
        while open_:
            for other in graph.get(open_.pop(), {}):
                if other not in seen:
                    seen.add(other)
                    open_.append(other)
        return seen

    reach = {module: reachable(module) for module in list(graph)}
    return [(path, line, "cycle", f"{module} and {other} include each other, directly or over a third")
            for module, targets in graph.items() for other, (path, line) in targets.items()
            if module < other and module in reach.get(other, set())]


def lock_file(root):
    """The lock of the npm packages names no host to fetch from; where a package asks for money is its own business."""
    path = root / "tests/package-lock.json"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [("tests/package-lock.json", number, "lock", "the lock file names no host: see tests/.npmrc")
            for number, line in enumerate(lines, 1) if '"resolved"' in line or ("://" in line and '"url":' not in line)]
