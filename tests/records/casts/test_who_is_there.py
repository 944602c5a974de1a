"""Who is at a meeting, told in the same sentence or another: who_is_there.toml, in several languages."""

import tomllib
from pathlib import Path

import pytest

from app.terms import Type
from tests.languages.phrases import read_phrase
from tests.records.telling import days

TELLINGS = tomllib.loads(Path(__file__).with_name("who_is_there.toml").read_text(encoding="utf-8"))["telling"]


@pytest.mark.parametrize("telling", TELLINGS, ids=lambda telling: telling["id"])
def test_those_whom_a_report_puts_at_a_meeting_are_its_people_and_nobody_else(telling) -> None:
    records = read_phrase(telling["language"], telling["text"], telling["day"]).records
    met = [record for record in records if record.type == Type.MEETING]
    told = [f"{r.kind} {r.status} {days(r)}: {', '.join(person.name for person in r.people)}".rstrip() for r in met]
    assert told == telling["meetings"]
