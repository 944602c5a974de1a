"""Documents that a step points back to, that stand beside each other, or that bear days of their own."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.languages.phrases import read_phrase

TOLD = tomllib.loads((Path(__file__).parent / "pointed.toml").read_text(encoding="utf-8"))["told"]


def told(language: str, text: str, day: str) -> list[str]:
    records = read_phrase(language, text, date.fromisoformat(day)).records
    days = [f"{record.date.start}..{record.date.end}" for record in records if record.date]
    return sorted(f"{record.kind}/{record.status}/{span}" for record, span in zip(records, days, strict=True))


@pytest.mark.parametrize("row", TOLD, ids=[f"{row['language']} {at}" for at, row in enumerate(TOLD)])
def test_each_document_keeps_its_own_step_and_day(row: dict[str, Any]) -> None:
    assert told(row["language"], row["text"], row["day"]) == row["steps"]


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_the_quote_runs_from_the_name_to_the_signature(language: str) -> None:
    text = {
        "en": "China and Kazakhstan signed a memorandum on seeds. The document was signed by both rectors on 2 July.",
        "ru": "Китай и Казахстан подписали меморандум о семенах. Документ подписали ректоры 2 июля.",
        "kk": "Қытай мен Қазақстан тұқым туралы меморандум жасасты. Құжатқа ректорлар 2 шілдеде қол қойды.",
    }[language]
    (record,) = read_phrase(language, text, date(2024, 7, 5)).records
    assert record.quote.of(text).count(". ") == 1
