"""The examples beside each language: every phrase must be read as the value that its group states, or as nothing."""

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.languages.registry import LANGUAGES
from app.mentions.anchor import Anchor
from app.mentions.dates import find_dates
from app.mentions.mention import Published
from app.mentions.resolve import resolve
from app.terms import Language
from tests.factories import read

FOLDER = Path(__file__).parents[2] / "app" / "languages"
LEAST = {"dates": 90, "nothing": 25}


def load(language: Language) -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads((FOLDER / f"{language.value}.toml").read_text(encoding="utf-8"))


def phrases(table: str, of: str | None = None) -> list[Any]:
    return list(_each(table, of))


def _each(table: str, of: str | None) -> Iterator[Any]:
    for language in LANGUAGES:
        for index, group in enumerate(load(language).get(table, ())):
            if of is None or group.get("of") == of:
                name = f"{language.value}-{table}-{index}"
                for text in group["text"]:
                    yield pytest.param(language, group, text, id=f"{name}-{text}")


def anchored(day: date) -> Anchor:
    return Anchor(Published(day=day), day, (day, day))


@pytest.mark.parametrize(("language", "group", "text"), phrases("dates"))
def test_a_phrase_is_one_date_and_means_the_stated_days(language, group, text):
    mentions = find_dates(*read(text, language))
    assert [mention.span.of(text) for mention in mentions] == [text]
    resolved = resolve(mentions[0], anchored(group["anchor"]), group.get("tense", "past"))
    assert resolved is not None
    found = {"start": resolved.start, "end": resolved.end, "precision": resolved.precision.value}
    assert found == group["value"]


@pytest.mark.parametrize(("language", "group", "text"), phrases("nothing", "dates"))
def test_a_phrase_that_only_looks_like_a_date_yields_none(language, group, text):
    assert [mention.span.of(text) for mention in find_dates(*read(text, language))] == []


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_language_has_enough_examples(language):
    tables = load(language)
    assert sum(len(group["text"]) for group in tables["dates"]) >= LEAST["dates"]
    nothing = [group for group in tables["nothing"] if group.get("of") == "dates"]
    assert sum(len(group["text"]) for group in nothing) >= LEAST["nothing"]


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_date_rule_is_reached_by_an_example(language):
    reached = set()
    for group in load(language)["dates"]:
        for text in group["text"]:
            reached |= {mention.rule for mention in find_dates(*read(text, language))}
    assert {rule.name for rule in LANGUAGES[language].calendar.rules} - reached == set()
