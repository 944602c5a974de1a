"""The examples beside each language, loaded and read. In: app/languages/*.toml. Out: parameters for tests; records."""

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from app.articles.article import Metadata
from app.articles.reading import make_article
from app.languages.registry import LANGUAGES
from app.records.pipeline import read_stored
from app.records.record import Reading
from app.terms import Language

FOLDER = Path(__file__).parents[2] / "app" / "languages"
NOTHING_DAY = date(2024, 5, 21)  # the anchor of phrases that must yield nothing, where they give none


@cache
def load(language: Language) -> Mapping[str, list[dict[str, Any]]]:
    """Return the examples of a language by table; a language without any fails the test that counts them."""
    path = FOLDER / f"{language.value}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def groups(language: Language, table: str, of: str | None = None) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the groups of one table with their number; of [[nothing]] those that are about `of`."""
    for index, group in enumerate(load(language).get(table, ())):
        if of is None or group.get("of", "records") == of:
            yield index, group


def phrases(table: str, of: str | None = None) -> list[Any]:
    """Return one parameter set a phrase, named after language, table, group and its first words."""
    return [
        pytest.param(language, group, text, id=f"{language.value}-{table}-{index}-{_short(text)}")
        for language in LANGUAGES
        for index, group in groups(language, table, of)
        for text in group["text"]
    ]


def _short(text: str) -> str:
    # Long texts are told apart by a digest: ids must be unique and fit a terminal.
    if len(text) <= 40:
        return text
    return f"{text[:40].rsplit(' ', 1)[0]}-{hashlib.sha256(text.encode()).hexdigest()[:4]}"


@cache
def read_phrase(language: Language, text: str, day: date | None) -> Reading:
    """Read one or two sentences as an article of its own, published on the anchor's day."""
    metadata = Metadata(language=language, published=day, published_from="front matter")
    return read_stored(make_article("example.txt", text, metadata))
