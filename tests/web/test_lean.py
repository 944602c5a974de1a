"""Templates compiled lean print what Jinja prints."""

from dataclasses import dataclass

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup

from app.web.lean import LeanEnvironment

TEMPLATES = {
    "_part.html": '{% for item in items %}<i class="{{ item.name }}">{{ item.shout(2, 3) }}{{ plus }}</i>{% endfor %}',
    "base.html": "<p>{% block content %}{% endblock %}</p>{{ title }}",
    "page.html": (
        '{% extends "base.html" %}{% block content %}{% set kept %}{% include "_part.html" %}{% endset %}{{ kept }}'
        '{{ "<&>" }} {{ 5 }}{{ "a" ~ title }}{{ (items[0]).name|truncate(6, false, "…") }}'
        '{% for item in items if item.name != "x" %}{{ loop.index }}{{ ", " if not loop.last }}{% endfor %}'
        "{{ pick(key=title) }}{% endblock %}"
    ),
}


@dataclass(frozen=True, slots=True)
class Item:
    """Something with a name."""

    name: str

    def shout(self, times: int, marks: int) -> str:
        """Return the name several times."""
        return self.name * times + "!" * marks


def test_prints_the_same_as_jinja_itself() -> None:
    items = [Item('"><script>'), Item("x"), Item("plain & simple")]
    values = {"items": items, "title": "A & B", "plus": Markup("<b>safe</b>"), "pick": lambda key: key.lower()}
    lean, plain = (
        kind(loader=DictLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined).get_template("page.html")
        for kind in (LeanEnvironment, Environment)
    )
    assert lean.render(values) == plain.render(values)
    assert "<script>" not in lean.render(values)


def test_refuses_what_a_context_lacks() -> None:
    template = LeanEnvironment(autoescape=True, undefined=StrictUndefined).from_string("a{{ item.colour }}b")
    with pytest.raises(AttributeError):
        template.render(item=Item("x"))
