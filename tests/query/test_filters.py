"""Filters: URL arguments in, the same arguments out; what each keeps equals what plain SQL finds; faults are named."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, text

from app.query.filters import BY_ARGUMENT, FILTERS, BadFilter, keep_events, parse_selection
from app.query.index import Index, Indexes
from app.store.engine import open_engine


@pytest.fixture(scope="module")
def connection(site_url: str) -> Iterator[Connection]:
    """A connection to the seeded store."""
    engine = open_engine(site_url)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.fixture(scope="module")
def index(connection: Connection) -> Index:
    """The index of the seeded store."""
    return Indexes(connection.engine).current(connection)


def kept(index: Index, *arguments: tuple[str, str]) -> set[int]:
    """Return the ids of the events that a URL keeps."""
    selection = parse_selection(arguments, index)
    members = index.everything
    for part in keep_events(selection, index, lambda words: ()).values():
        members &= part
    return set(index.newest(members, 1000))


OF_PERSON = (
    "SELECT event_id FROM event_person JOIN person ON person.id = event_person.person_id WHERE person.slug = '{}'"
)


@pytest.mark.parametrize(
    ("arguments", "where"),
    [
        ([("type", "agreement")], "type = 'agreement'"),
        ([("kind", "visit")], "kind = 'visit'"),
        ([("status", "planned")], "status = 'planned'"),
        ([("place", "almaty")], "place_id = 'almaty'"),
        ([("inferred", "1")], "inferred"),
        ([("year", "2020")], "date_start <= '2020-12-31' AND date_end >= '2020-01-01'"),
        ([("year", "2026")], "date_start <= '2026-12-31' AND date_end >= '2026-01-01'"),
        ([("from", "2022-06-07")], "date_end >= '2022-06-07'"),
        ([("from", "2025-06-15")], "date_end >= '2025-06-15'"),
        ([("to", "2019")], "date_start <= '2019-12-31'"),
        ([("to", "2020-02")], "date_start <= '2020-02-29'"),
        ([("from", "2026-05"), ("to", "2026-05")], "date_start <= '2026-05-31' AND date_end >= '2026-05-01'"),
        ([("topic", "energy")], "id IN (SELECT event_id FROM event_topic WHERE topic = 'energy')"),
        ([("person", "wang-yi")], f"id IN ({OF_PERSON.format('wang-yi')})"),
        (
            [("person", "wang-yi"), ("person", "murat-nurtleu")],
            f"id IN ({OF_PERSON.format('wang-yi')}) AND id IN ({OF_PERSON.format('murat-nurtleu')})",
        ),
        (
            [("source", "fr")],
            "id IN (SELECT coalesce(meeting_id, stage_id) FROM record JOIN article ON article.id = article_id"
            " WHERE language = 'fr')",
        ),
        (
            [("kind", "visit"), ("year", "2020"), ("place", "beijing")],
            "kind = 'visit' AND place_id = 'beijing' AND date_start <= '2020-12-31' AND date_end >= '2020-01-01'",
        ),
    ],
    ids=lambda value: "&".join(f"{k}={v}" for k, v in value) if isinstance(value, list) else "",
)
def test_a_filter_keeps_what_the_tables_say(
    connection: Connection, index: Index, arguments: list[tuple[str, str]], where: str
) -> None:
    expected = {row[0] for row in connection.execute(text(f"SELECT id FROM event WHERE {where}"))}
    assert expected
    assert kept(index, *arguments) == expected


FULL = [
    ("type", "meeting"),
    ("kind", "talks"),
    ("status", "held"),
    ("person", "wang-yi"),
    ("person", "mukhtar-tleuberdi"),
    ("place", "astana"),
    ("topic", "energy"),
    ("year", "2022"),
    ("from", "2022-06-01"),
    ("to", "2022-06-30"),
    ("q", "Nour Soultan"),
    ("source", "fr"),
    ("inferred", "1"),
    ("after", "17"),
]


def test_a_selection_gives_the_arguments_that_it_was_read_from(index: Index) -> None:
    selection = parse_selection(FULL, index)
    assert selection.arguments() == FULL
    assert {filter_.argument for filter_, _value in selection.active()} == set(BY_ARGUMENT)


@pytest.mark.parametrize("argument", list(BY_ARGUMENT))
def test_each_filter_can_be_taken_away_alone(index: Index, argument: str) -> None:
    selection = parse_selection(FULL, index)
    expected = [pair for pair in FULL if pair[0] not in (argument, "after")]
    assert selection.without(argument).arguments() == expected


def test_one_of_two_people_can_be_taken_away(index: Index) -> None:
    selection = parse_selection(FULL, index)
    rest = selection.without("person", index.people["wang-yi"])
    assert [value for name, value in rest.arguments() if name == "person"] == ["mukhtar-tleuberdi"]


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("year", "abc", "year"),
        ("year", "²022", "year"),
        ("year", "0000", "year"),
        ("kind", "tea", "choice"),
        ("person", "nobody", "person"),
        ("place", "../etc", "place"),
        ("from", "2022-02-30", "day"),
        ("to", "0000", "day"),
        ("to", "9999", "day"),
        ("q", "x" * 201, "too_long"),
        ("after", "1e3", "cursor"),
        ("page", "-1", "unknown"),
    ],
)
def test_a_fault_names_argument_and_value(index: Index, name: str, value: str, problem: str) -> None:
    with pytest.raises(BadFilter) as caught:
        parse_selection([(name, value)], index)
    assert (caught.value.name, caught.value.problem) == (name, problem)
    assert caught.value.value.startswith(value[:60])


def test_empty_fields_of_a_form_say_nothing(index: Index) -> None:
    assert not parse_selection([("q", " "), ("person", ""), ("from", "")], index).restricted


def test_every_filter_has_a_place_in_the_sentence_or_in_its_subject() -> None:
    without = {filter_.argument for filter_ in FILTERS if not filter_.message}
    assert without == {"type", "kind", "status"}
