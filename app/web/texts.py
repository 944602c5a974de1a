"""Every text that a catalogue must hold: those of templates, of closed lists and of the Python files of this folder.

`python -m app.web.texts` prints those that a language still lacks.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, nodes

from app.query.filters import FILTERS
from app.settings import resource_folder
from app.web import errors, labels, listing, reasons
from app.web.catalogue import read_catalogue

TRANSLATING = ("_", "gettext", "ngettext")


def find_texts() -> set[tuple[str, ...]]:
    """Return every text, with its plural where it has one."""
    found: set[tuple[str, ...]] = {("Timeline",), ("Agreements",), ("People",), ("Articles",), ("About",)}
    found |= {("Publisher",), ("Month",)}
    tables = [table for name, table in vars(labels).items() if name.isupper() and name != "OWN_NAMES"]
    tables += [errors.PROBLEMS, listing.FACET_LABELS, reasons.CLAUSES, reasons.SHORT]
    found |= {(text,) for table in tables for text in table.values()}
    found |= {(reasons.UNKNOWN,), (reasons.KEPT,), (reasons.SET_ASIDE,)}
    found |= set(find_in_templates(resource_folder("templates")))
    found |= set(find_in_python(Path(__file__).parent))
    found |= set(find_messages_of_filters())
    return found


def find_in_templates(folder: Path) -> Iterator[tuple[str, ...]]:
    """Yield the texts of templates."""
    environment = Environment(autoescape=True)
    for path in sorted(folder.glob("*.html")):
        for call in environment.parse(path.read_text(encoding="utf-8")).find_all(nodes.Call):
            name = getattr(call.node, "name", getattr(call.node, "attr", ""))
            texts = [node.value for node in call.args if isinstance(node, nodes.Const) and isinstance(node.value, str)]
            if name in TRANSLATING and texts:
                yield tuple(texts)


def find_in_python(folder: Path) -> Iterator[tuple[str, ...]]:
    """Yield the texts of Python files."""
    for path in sorted(folder.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
            if node.func.attr in TRANSLATING and texts:
                yield tuple(texts)


def find_messages_of_filters() -> Iterator[tuple[str, ...]]:
    """Yield what filters add to the sentence above a list."""
    yield from ((filter_.message,) for filter_ in FILTERS if filter_.message)


def find_missing(language: str) -> list[tuple[str, ...]]:
    """Return the texts that a catalogue lacks."""
    catalogue = read_catalogue(language)
    return sorted(
        text for text in find_texts() if text[0] not in (catalogue.plural if len(text) > 1 else catalogue.single)
    )


if __name__ == "__main__":
    for text in find_missing(sys.argv[1]):
        print(" | ".join(text))
