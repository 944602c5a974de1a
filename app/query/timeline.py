"""One page of the timeline. In: a connection, the index and a Selection. Out: a Timeline of entries and counts."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.mentions.mention import Reason
from app.query.entry import Days, Entry, Person, Quote, Voices, read_voices
from app.query.facets import Facet, Loosening, YearBar, count_facets, count_years, find_loosenings
from app.query.filters import Selection, keep_events
from app.query.index import Index, as_day
from app.store.fulltext import search
from app.text.span import Span

PAGE_SIZE = 50
# Beyond this many hits a search is told as "too many" by its count only; the newest are what is read first.
MOST_HITS = 200_000

EVENTS = (
    "SELECT id, type, kind, status, page, date_start, date_end, precision, inferred, place_id, place_name, country,"
    " body_id, title, title_language, quote, quote_language, quote_article, quote_anchor,"
    " quote_before, quote_after, sources, voices FROM event"
    " WHERE id IN ({ids}) ORDER BY id DESC"
)
NO_VOICES: Voices = {}
INFERRED = 8  # which column of them says so
PEOPLE = (
    "SELECT event_person.event_id, person.slug FROM event_person JOIN person ON person.id = event_person.person_id"
    " WHERE event_person.event_id IN ({ids}) ORDER BY event_person.event_id, event_person.position"
)
_REASONS = "SELECT {0}, date_start, date_reasons FROM record WHERE inferred AND {0} IN ({{ids}})"
REASONS = f"{_REASONS.format('meeting_id')} UNION ALL {_REASONS.format('stage_id')} ORDER BY 1"


@dataclass(frozen=True, slots=True)
class Timeline:
    """One page of events with everything that stands beside it."""

    selection: Selection
    entries: tuple[Entry, ...]
    total: int
    further: Selection | None
    facets: tuple[Facet, ...]
    years: tuple[YearBar, ...]
    loosenings: tuple[Loosening, ...]


def read_reasons(data: object) -> tuple[Reason, ...]:
    """Return stored reasons; see app.store for their shape: code, values and spans."""
    held = json.loads(data) if isinstance(data, str) else data
    found = []
    for item in held if isinstance(held, list) else []:
        values = item.get("values", {})
        pairs = values.items() if isinstance(values, dict) else values
        spans = tuple(Span(span[0], span[1]) for span in item.get("spans", ()))
        found.append(Reason(item["code"], tuple((str(name), str(value)) for name, value in pairs), spans))
    return tuple(found)


def read_timeline(
    connection: Connection, index: Index, selection: Selection, limit: int = PAGE_SIZE, reasons: bool = True
) -> Timeline:
    """Return the newest events of the selection, from its cursor on, with the counts under the other filters.

    Without `reasons` one statement fewer is sent; whoever reads the sources beside the list has them anyway.
    """
    kept = keep_events(selection, index, lambda words: search(connection, "event_text", words, MOST_HITS))
    members = index.everything
    for part in kept.values():
        members &= part
    shown = members if selection.after is None else members & index.before(selection.after)
    ids = index.newest(shown, limit + 1)
    further = selection.beyond(ids[limit - 1]) if len(ids) > limit else None
    return Timeline(
        selection,
        read_entries(connection, index, ids[:limit], reasons),
        len(members),
        further,
        count_facets(index, selection, kept),
        count_years(index, kept),
        find_loosenings(index, selection, kept) if not members else (),
    )


def read_entries(
    connection: Connection, index: Index, ids: Sequence[int], with_reasons: bool = True
) -> tuple[Entry, ...]:
    """Return events by their ids, newest first."""
    if not ids:
        return ()
    people: dict[int, list[Person]] = defaultdict(list)
    for event, slug in select_by_ids(connection, PEOPLE, ids):
        people[event].append(index.people[slug])
    rows = select_by_ids(connection, EVENTS, ids)
    reasons: dict[int, list[tuple[Any, Any]]] = defaultdict(list)
    inferred = [row[0] for row in rows if row[INFERRED]] if with_reasons else []
    for event, first, why in select_by_ids(connection, REASONS, inferred) if inferred else ():
        reasons[event].append((first, why))
    return tuple(make_entry(row, index, people.get(row[0], ()), reasons.get(row[0], ())) for row in rows)


def select_by_ids(connection: Connection, statement: str, ids: Iterable[int]) -> Sequence[Any]:
    """Return the rows of a statement for ids, which are numbers of our own and stand in the statement as they are.

    Binding fifty of them and wrapping the rows, as SQLAlchemy does, takes longer than SQLite does to find the rows.
    """
    result = connection.exec_driver_sql(statement.format(ids=",".join(map(str, ids))))
    return result.cursor.fetchall() if result.cursor is not None else ()


def make_entry(row: Sequence[Any], index: Index, people: Iterable[Person], reasons: Sequence[tuple[Any, Any]]) -> Entry:
    """Return one row of EVENTS with its people and, for an inferred date, the reasons of the record that gave it."""
    id_, type_, kind, status, page, start, end, precision, inferred, place, place_name, country, *rest = row
    body, title, title_language, words, language, article, anchor, before, after, sources, voices = rest
    first = as_day(start)
    days = None
    if first is not None:
        last = first if end == start else as_day(end) or first
        told = next((why for day, why in reasons if as_day(day) == first), None) if reasons else None
        days = Days(first, last, precision or "day", bool(inferred), read_reasons(told) if told else ())
    return Entry(
        type=type_,
        kind=kind,
        status=status,
        slug=page,
        id=id_,
        days=days,
        people=tuple(people),
        place=index.places.get(place) if place else None,
        place_name=place_name,
        country=country,
        title=title,
        title_language=title_language,
        body=body,
        quote=Quote(words, language, article, anchor, before, after),
        sources=sources,
        voices=read_voices(voices) if voices else NO_VOICES,
    )
