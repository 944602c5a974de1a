"""The house rules, read off the syntax trees; each breach is told with its file and line.

CONTRIBUTING.md says why each rule is there.
"""

import ast
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

ROOT = Path(__file__).parent.parent
LONGEST_FILE, LONGEST_FUNCTION, LONGEST_TEMPLATE, LONGEST_DOCSTRING = 400, 50, 120, 5
FORBIDDEN_STEMS = {"utils", "util", "helpers", "helper", "common", "core", "manager", "handler", "misc"}
CODE_FOLDERS = ("app", "tests", "migrations", "benchmarks", "docs")
UNTYPED_FOLDERS = ("tests", "benchmarks")
# Built from pieces, so that this file does not break its own rules.
REGISTRY_HOSTS = re.compile("|".join(("pypi" + r"\.org", "python" + "hosted", "npm" + r"js\.", "deb" + r"\.debian")))
MACHINE_PATHS = re.compile(r"(?<![\w.:/~-])/(?:work|root|home/[a-z]+|Users/[a-z]+)/" + r"\w", re.IGNORECASE)
LOADING = {"link": "href", "script": "src", "img": "src", "iframe": "src", "source": "src", "use": "href"}
PART_OF_STRING = set("startswith endswith removeprefix removesuffix partition rpartition split rsplit".split())
# One migration is one function that lists every table it lays: written once, then history.
MIGRATIONS = ROOT / "migrations/versions"


def tracked_files() -> list[Path]:
    """The files of the tree, as git knows them; new ones that it does not ignore count too."""
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return sorted({ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()})


FILES = tracked_files()
PYTHON = [path for path in FILES if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in CODE_FOLDERS]
TEMPLATES = [path for path in FILES if path.relative_to(ROOT).parts[0] == "templates"]
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in PYTHON}


def at(path: Path, line: int, what: str) -> str:
    """A breach, written so that an editor can jump to it."""
    return f"{path.relative_to(ROOT)}:{line}: {what}"


def report(breaches: Iterator[str]) -> None:
    """Fail with one line for each breach."""
    told = list(breaches)
    if told:
        pytest.fail("\n".join(told), pytrace=False)


def readable_text(path: Path) -> str | None:
    """The text of a file, or nothing for pictures and the like."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


# The rules. Each takes a file and yields its breaches, so that the tests below can try them on made-up files too.


def long_file(path: Path, source: str, longest: int) -> Iterator[str]:
    lines = len(source.splitlines())
    if lines > longest:
        yield at(path, longest + 1, f"{lines} lines, the limit is {longest}")


def long_functions(path: Path, tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield at(path, node.lineno, f"{node.name} has {length} lines, the limit is {LONGEST_FUNCTION}")


def poor_docstring(path: Path, tree: ast.Module) -> Iterator[str]:
    docstring = ast.get_docstring(tree)
    if docstring is None:
        yield at(path, 1, "no docstring that says what comes in and what goes out")
    elif len(docstring.splitlines()) > LONGEST_DOCSTRING:
        yield at(path, 1, f"docstring of {len(docstring.splitlines())} lines, the limit is {LONGEST_DOCSTRING}")


def loose_dataclasses(path: Path, tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        for decorator in node.decorator_list if isinstance(node, ast.ClassDef) else []:
            call = decorator.func if isinstance(decorator, ast.Call) else decorator
            name = call.attr if isinstance(call, ast.Attribute) else call.id if isinstance(call, ast.Name) else ""
            if name != "dataclass":
                continue
            keywords = decorator.keywords if isinstance(decorator, ast.Call) else []
            on = {word.arg for word in keywords if isinstance(word.value, ast.Constant) and word.value.value is True}
            if not {"frozen", "slots"} <= on:
                yield at(path, node.lineno, f"dataclass {node.name} must be frozen and have slots")


def untyped_functions(path: Path, tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns is None:
            yield at(path, node.lineno, f"{node.name} does not say what it returns")


def swallowed_repeats(path: Path, tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        # In an f-string "{0,20}" is a tuple, and the pattern repeats nothing.
        if isinstance(node, ast.FormattedValue) and isinstance(node.value, ast.Tuple | ast.Constant):
            yield at(
                path, node.lineno, f"{{{ast.unparse(node.value)}}} in an f-string repeats nothing: double the braces"
            )


def words_in_text(path: Path, source: str, pattern: re.Pattern[str], what: str) -> Iterator[str]:
    for number, line in enumerate(source.splitlines(), start=1):
        if pattern.search(line):
            yield at(path, number, what)


def words_of_a_language(path: Path, tree: ast.AST) -> Iterator[str]:
    """A record is made of what the tables say; a word that stands in its modules is missing in the other languages."""
    told = {id(node.body[0].value) for node in ast.walk(tree) if _has_docstring(node)}
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) and id(node) not in told else ""
        if isinstance(text, str) and any(letter.isalpha() and not letter.isascii() for letter in text):
            yield at(path, node.lineno, "a word of a language outside app/languages")


def steering_names(path: Path, tree: ast.AST) -> Iterator[str]:
    """A name says which rule found something; what the code must know of it is a field of the rule."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            asked = [node.func.value] if node.func.attr in PART_OF_STRING else []
        elif isinstance(node, ast.Compare):
            asked = node.comparators if any(isinstance(how, ast.In | ast.NotIn) for how in node.ops) else []
        else:
            asked = [node.value] if isinstance(node, ast.Subscript) else []
        if any(_is_name_of_rule(one) for one in asked):
            yield at(path, node.lineno, "asks for a part of a rule's name: make it a field")


def _is_name_of_rule(node: ast.AST) -> bool:
    return bool(re.search(r"(?:\.rule|\bcue\.name)$", ast.unparse(node))) if isinstance(node, ast.Attribute) else False


def _has_docstring(node: ast.AST) -> bool:
    kinds = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    return isinstance(node, kinds) and ast.get_docstring(node) is not None


def foreign_loads(path: Path, source: str) -> Iterator[str]:
    for tag in BeautifulSoup(source, "html.parser").find_all(list(LOADING)):
        address = str(tag.get(LOADING[tag.name]) or "").strip()
        is_reference = tag.name == "link" and tag.get("rel") in (["canonical"], ["alternate"])
        if re.match(r"(?:https?:)?//", address, re.IGNORECASE) and not is_reference:
            yield at(path, tag.sourceline or 1, f"<{tag.name}> loads {address} from another host")


# The rules on the tree.


@pytest.mark.parametrize("path", PYTHON, ids=lambda path: str(path.relative_to(ROOT)))
def test_module_keeps_the_house_rules(path: Path) -> None:
    source, tree = path.read_text(encoding="utf-8"), TREES[path]
    breaches = [*long_file(path, source, LONGEST_FILE), *poor_docstring(path, tree), *loose_dataclasses(path, tree)]
    breaches += swallowed_repeats(path, tree)
    if path.is_relative_to(ROOT / "app/records"):
        breaches += words_of_a_language(path, tree)
    if path.is_relative_to(ROOT / "app/records") or path.is_relative_to(ROOT / "app/mentions"):
        breaches += steering_names(path, tree)
    if path.parent != MIGRATIONS:
        breaches += long_functions(path, tree)
    if path.relative_to(ROOT).parts[0] not in UNTYPED_FOLDERS:
        breaches += untyped_functions(path, tree)
    report(iter(breaches))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
def test_template_keeps_the_house_rules(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    report(iter([*long_file(path, source, LONGEST_TEMPLATE), *foreign_loads(path, source)]))


def test_no_file_has_a_name_that_says_nothing() -> None:
    report(at(path, 1, "a name that says nothing") for path in FILES if path.stem.lower() in FORBIDDEN_STEMS)


@pytest.mark.parametrize(
    ("pattern", "what"),
    [(REGISTRY_HOSTS, "names a package registry"), (MACHINE_PATHS, "names a path of one machine")],
    ids=["registry", "path"],
)
def test_no_file_names_what_only_one_machine_has(pattern: re.Pattern[str], what: str) -> None:
    texts = ((path, readable_text(path)) for path in FILES)
    report(breach for path, text in texts if text for breach in words_in_text(path, text, pattern, what))


def test_no_policy_allows_inline_script_or_style() -> None:
    inline = re.compile("unsafe-" + "inline")
    pages = [path for path in FILES if path.relative_to(ROOT).parts[0] in ("app", "templates", "static")]
    report(
        breach
        for path in pages
        if (text := readable_text(path))
        for breach in words_in_text(path, text, inline, "allows inline code")
    )


def test_test_files_mirror_the_modules() -> None:
    """A test in a folder named like a package of app/ is named after one of that package's modules."""
    packages = {path.parent.name for path in PYTHON if path.parent.parent == ROOT / "app"}
    for path in PYTHON:
        package = path.parent.name
        if path.parent.parent == ROOT / "tests" and package in packages - {"languages"} and "test_" in path.stem:
            module = path.stem.removeprefix("test_")
            stems = {other.stem for other in (ROOT / "app" / package).glob("*.*")}
            if not any(module == stem or module.startswith(f"{stem}_") for stem in stems):
                pytest.fail(at(path, 1, f"app/{package}/ has no module {module}"), pytrace=False)


def test_every_language_is_in_the_contract_that_keeps_languages_apart() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    apart = next(contract["modules"] for contract in contracts if contract["type"] == "independence")
    assert sorted(apart) == sorted(f"app.languages.{path.stem}" for path in (ROOT / "app/languages").glob("??.py"))


# The rules on files that break them: a rule that finds nothing here would find nothing anywhere.


@pytest.mark.parametrize(
    ("rule", "source", "line"),
    [
        (lambda path, text: long_file(path, text, 3), "a = 1\n" * 5, 4),
        (lambda path, text: long_functions(path, ast.parse(text)), "def f():\n" + "    x = 1\n" * 50, 1),
        (lambda path, text: poor_docstring(path, ast.parse(text)), "a = 1\n", 1),
        (lambda path, text: poor_docstring(path, ast.parse(text)), '"""a\nb\nc\nd\ne\nf"""\n', 1),
        (lambda path, text: loose_dataclasses(path, ast.parse(text)), "@dataclass\nclass A: ...", 2),
        (lambda path, text: loose_dataclasses(path, ast.parse(text)), "@d.dataclass(frozen=True)\nclass A: ...", 2),
        (lambda path, text: untyped_functions(path, ast.parse(text)), "\ndef f(): ...", 2),
        (lambda path, text: swallowed_repeats(path, ast.parse(text)), 'A = 1\nB = rf"a{A}b{0,20}"', 2),
        (lambda path, text: words_of_a_language(path, ast.parse(text)), '"""и"""\nA = r"и|and"', 2),
        (lambda path, text: steering_names(path, ast.parse(text)), '\nscene.hit.cue.name.endswith("-noun")', 2),
        (lambda path, text: steering_names(path, ast.parse(text)), '\na = "-agreed-" in one.rule', 2),
        (lambda path, text: steering_names(path, ast.parse(text)), "\none.rule[-5:]", 2),
        (lambda path, text: foreign_loads(path, text), '<p>\n<script src="//cdn.example/a.js"></script>', 2),
        (lambda path, text: foreign_loads(path, text), '<img src="HTTPS://example.org/a.png">', 1),
        (lambda path, text: foreign_loads(path, text), '<link rel="stylesheet" href="http://example.org/a.css">', 1),
        (lambda path, text: words_in_text(path, text, MACHINE_PATHS, "path"), "x\n/ro" + "ot/khorgos", 2),
        (lambda path, text: words_in_text(path, text, REGISTRY_HOSTS, "host"), "https://pypi" + ".org/simple", 1),
    ],
    ids=range(17),
)
def test_rule_finds_the_breach_and_its_line(rule, source: str, line: int) -> None:
    assert [breach.split(":")[1] for breach in rule(ROOT / "app/example.py", source)] == [str(line)]


def test_rules_let_good_code_pass() -> None:
    source = '"""One line."""\n@dataclass(frozen=True, slots=True)\nclass A:\n    def f(self) -> int: ...'
    tree, path = ast.parse(source), ROOT / "app/example.py"
    found = [*poor_docstring(path, tree), *loose_dataclasses(path, tree), *untyped_functions(path, tree)]
    page = '<a href="https://example.org/">x</a><link rel="canonical" href="https://example.org/"><img src="/a.png">'
    found += steering_names(
        path, ast.parse('rule = scene.hit.cue.name\none.rule == "pair"\none.rule in ("name", "venue")')
    )
    assert [*found, *long_functions(path, tree), *foreign_loads(path, page)] == []
