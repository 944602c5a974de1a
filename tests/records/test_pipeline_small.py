"""Small articles told in their own words: a main event, and what a report recalls and announces beside it."""

import tomllib
from pathlib import Path

import pytest

from app.records.pipeline import read_source
from app.records.record import Record
from app.terms import AgreementKind

ARTICLES = [
    (f"{path.stem}-{place}", article["text"], article["told"])
    for path in sorted((Path(__file__).parent / "small").glob("*.toml"))
    for place, article in enumerate(tomllib.loads(path.read_text("utf-8"))["articles"])
]


def test_there_are_small_articles() -> None:
    assert len(ARTICLES) >= 20


def line(record: Record) -> str:
    """Return a record as the files tell it: kind, status, days, place, people."""
    days = f"{record.date.start}..{record.date.end}" if record.date else "-"
    meeting = [record.place or "-", ", ".join(sorted(person.name for person in record.people))]
    return " ".join([record.kind, record.status, days, *(meeting if record.type == "meeting" else [])]).strip()


@pytest.mark.parametrize(("name", "text", "told"), ARTICLES, ids=[name for name, _, _ in ARTICLES])
def test_an_article_tells_what_a_careful_reader_finds(name: str, text: str, told: list[str]) -> None:
    records = [r for r in read_source(f"{name}.txt", text.encode()).records if r.kind != AgreementKind.PLEDGE]
    assert sorted(line(record) for record in records) == sorted(told)
