"""Page contexts and templates agree: a template uses every field of its object and no other."""

import dataclasses
import re
from typing import Any

import pytest
from jinja2 import Environment, nodes

from app.settings import resource_folder
from app.web.pages import PAGES

FOLDER = resource_folder("templates")
ENVIRONMENT = Environment(autoescape=True, extensions=["jinja2.ext.do"])
# Read by Python, not by a template.
ELSEWHERE = {"fault", "swap"}


def used_fields(name: str, seen: set[str]) -> set[str]:
    """Return the fields of `page` that a template and those it includes use."""
    if name in seen:
        return set()
    seen.add(name)
    tree = ENVIRONMENT.parse((FOLDER / name).read_text(encoding="utf-8"))
    found = {
        node.attr
        for node in tree.find_all(nodes.Getattr)
        if isinstance(node.node, nodes.Name) and node.node.name == "page"
    }
    for node in tree.find_all((nodes.Include, nodes.Extends)):
        assert isinstance(node.template, nodes.Const)
        found |= used_fields(node.template.value, seen)
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_a_template_uses_the_fields_of_its_context_and_no_other(page: type[Any]) -> None:
    fields = {field.name for field in dataclasses.fields(page)}
    assert used_fields(page.template, set()) == fields


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_a_template_names_its_context_in_its_first_line(page: type[Any]) -> None:
    for name in {page.template, getattr(page, "fragment", page.template)}:
        first = (FOLDER / name).read_text(encoding="utf-8").splitlines()[0]
        assert page.__name__ in first, name


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.html")), ids=lambda path: path.name)
def test_every_template_opens_with_a_comment_and_stays_short(path: Any) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert re.fullmatch(r"\{# .+ #\}", lines[0])
    assert len(lines) <= 120
    text = "\n".join(lines)
    assert "style=" not in text
    assert "<style" not in text
    assert not re.search(r"\son\w+=|hx-on|\|safe|javascript:", text)


def test_every_template_belongs_to_a_page() -> None:
    seen: set[str] = set()
    for page in PAGES:
        used_fields(page.template, seen)
        used_fields(getattr(page, "fragment", page.template), seen)
    assert {path.name for path in FOLDER.glob("*.html")} == seen
