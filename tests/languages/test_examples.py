"""The examples beside each language: every phrase must be read as the value that its group states, or as nothing."""

from datetime import date

import pytest

from app.languages.registry import LANGUAGES
from app.mentions.anchor import Anchor
from app.mentions.coreference import find_references
from app.mentions.dates import find_dates
from app.mentions.mention import Published
from app.mentions.people import find_people
from app.mentions.resolve import resolve
from app.records.record import Record
from tests.factories import read
from tests.languages.phrases import NOTHING_DAY, load, phrases, read_phrase

LEAST = {"dates": 90, "people": 25, "meetings": 80, "agreements": 35, "nothing": 60}
LEAST_IN_ALL = 250
LEAST_NOTHING = {"dates": 25, "records": 45}


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


@pytest.mark.parametrize(("language", "group", "text"), phrases("people"))
def test_a_phrase_names_the_stated_people(language, group, text):
    article, passages, rules = read(text, language)
    people = find_people(article, passages, rules.offices)
    references = find_references(article, passages, people, rules.offices)
    assert {mention.name for mention in (*people, *references)} == set(group["value"])


def told(record: Record) -> dict[str, object]:
    days = {"start": record.date.start, "end": record.date.end} if record.date else {}
    said = {"type": record.type.value, "kind": record.kind, "status": record.status} | days
    if record.type == "agreement":
        return said
    return said | {"people": sorted(person.name for person in record.people), "place": record.place}


def wanted(kind: str, value: dict[str, object]) -> dict[str, object]:
    said = {"type": kind, "kind": value["kind"], "status": value["status"]}
    said |= {"start": value["start"], "end": value.get("end", value["start"])}
    return said | ({"people": sorted(value["people"]), "place": value.get("place")} if kind == "meeting" else {})


@pytest.mark.parametrize(("language", "group", "text"), phrases("meetings"))
def test_a_phrase_tells_one_meeting_and_nothing_else(language, group, text):
    reading = read_phrase(language, text, group["anchor"])
    assert [told(record) for record in reading.records] == [wanted("meeting", group["value"])]


@pytest.mark.parametrize(("language", "group", "text"), phrases("agreements"))
def test_a_phrase_tells_one_step_of_an_agreement_and_nothing_else(language, group, text):
    reading = read_phrase(language, text, group["anchor"])
    assert [told(record) for record in reading.records] == [wanted("agreement", group["value"])]


@pytest.mark.parametrize(("language", "group", "text"), phrases("nothing", "records"))
def test_a_phrase_that_tells_of_no_event_yields_no_record(language, group, text):
    assert [told(record) for record in read_phrase(language, text, group.get("anchor", NOTHING_DAY)).records] == []


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_language_has_enough_examples(language):
    counts = {table: sum(len(group["text"]) for group in groups) for table, groups in load(language).items()}
    assert {table: counts.get(table) for table, least in LEAST.items() if counts.get(table, 0) < least} == {}
    assert sum(counts.values()) >= LEAST_IN_ALL
    for of, least in LEAST_NOTHING.items():
        nothing = [group for group in load(language)["nothing"] if group["of"] == of]
        assert sum(len(group["text"]) for group in nothing) >= least


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_no_phrase_stands_twice_in_a_table_under_one_anchor(language):
    for table, groups in load(language).items():
        told_before: set[tuple[object, ...]] = set()
        for group in groups:
            for text in group["text"]:
                key = (text, group.get("anchor"), group.get("tense"), group.get("of"))
                assert key not in told_before, f"{table}: {text}"
                told_before.add(key)


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_date_rule_is_reached_by_an_example(language):
    reached = set()
    told = load(language)
    for group in (
        *told["dates"],
        *told["meetings"],
    ):  # what is counted from an event stands in a sentence that tells one
        for text in group["text"]:
            reached |= {mention.rule for mention in find_dates(*read(text, language))}
    assert {rule.name for rule in LANGUAGES[language].calendar.rules} - reached == set()
