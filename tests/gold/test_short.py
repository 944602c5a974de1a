"""Short labelled texts, one to four sentences each: how many of their events are read with everything right."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.languages.registry import LANGUAGES
from app.query.score import FIELDS, STRICT, group_of, pair_records
from app.records.pipeline import read_source
from app.records.record import gold_shape

SHORT = Path(__file__).parent / "short"
PINNED = json.loads((SHORT / "pinned.json").read_text(encoding="utf-8"))
HEAD = "---\ntitle: -\npublisher: X\nurl: https://example.org/a\npublished: {day}\nlanguage: {lang}\n---\n\n{text}\n"
APART = frozenset({"pledges", "arrangements"})  # not labelled
PLACED = frozenset({"place", "country", "people"})  # of meetings alone


def texts(language: str) -> Iterator[dict[str, Any]]:
    for line in (SHORT / f"{language}.jsonl").read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def read(text: dict[str, Any]) -> list[dict[str, Any]]:
    events = gold_shape(read_source("short.md", HEAD.format(**text).encode()))["events"]
    return [event for event in events if group_of(event) not in APART]


def is_right(label: dict[str, Any], record: dict[str, Any]) -> bool:
    asked = [name for name in STRICT if label["type"] == "meeting" or name not in PLACED]
    return all(FIELDS[name](label, record) for name in asked)


def count(language: str) -> dict[str, int]:
    right = said = told_of_nothing = 0
    for text in texts(language):
        records, labels = read(text), text["events"]
        right += sum(is_right(labels[i], records[j]) for i, j in pair_records(labels, records))
        said += len(records)
        told_of_nothing += len(records) if not labels else 0
    return {"right": right, "said": said, "told of nothing": told_of_nothing}


@pytest.mark.parametrize("language", [language.value for language in LANGUAGES])
def test_short_texts_are_read_as_well_as_before(language: str) -> None:
    counted, pinned = count(language), PINNED[language]
    assert counted["right"] >= pinned["right"]
    assert counted["told of nothing"] <= pinned["told of nothing"]
    assert counted["said"] - counted["right"] <= pinned["said"] - pinned["right"]


@pytest.mark.parametrize("language", [language.value for language in LANGUAGES])
def test_every_short_text_is_labelled_in_its_own_words(language: str) -> None:
    rows = list(texts(language))
    assert len({row["id"] for row in rows}) == len(rows) >= 240
    assert all(event["quote"] in row["text"] for row in rows for event in row["events"])
    assert sum(not row["events"] for row in rows) >= 20
