"""Whole articles on something else, in the manner of agencies: both states are named, and nothing is theirs."""

import tomllib
from pathlib import Path

import pytest

from app.records.pipeline import read_source

ARTICLES = tomllib.loads((Path(__file__).parent / "elsewhere.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", list(ARTICLES))
def test_an_article_on_something_else_yields_nothing(name: str) -> None:
    reading = read_source(f"{name}.txt", ARTICLES[name].encode())
    told = [record.quote.of(reading.article.text) for record in reading.records]
    assert (reading.relevant, told) == (False, [])


def test_every_language_is_among_them() -> None:
    assert {name[:2] for name in ARTICLES} == {"fr", "en", "ru", "zh", "kk"}
