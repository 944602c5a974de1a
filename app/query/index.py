"""All events of one data version as bit sets in memory: who, when, what, where, each a set of positions.

Position is the rank by id, oldest first, so that the highest are the newest events. A list and the counts beside it
are made of the same sets and cannot disagree. In: the tables. Out: an Index; about 30 bytes an event.
"""

import threading
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import Any

from pyroaring import FrozenBitMap
from sqlalchemy import Connection, Engine

from app.query.entry import Person, Place
from app.query.register import read_people, read_places
from app.store.tables import LOWER

# Compressed: they count what two sets share without making a third, which is nearly all that a page asks of them.
Members = FrozenBitMap
Sets = Mapping[str, Mapping[str, Members]]
NOBODY = Members()
FETCHED = 5000

EVENTS = "SELECT id, type, kind, status, date_start, date_end, place_id, inferred FROM event ORDER BY id"
PEOPLE = "SELECT person_id, event_id FROM event_person"
TOPICS = "SELECT topic, event_id FROM event_topic"
# Pairs come as often as there are records: a set takes them twice for less than SQLite sorts them apart.
SOURCES = (
    "SELECT article.language, COALESCE(record.meeting_id, record.stage_id) FROM record"
    " JOIN article ON article.id = record.article_id"
    " WHERE COALESCE(record.meeting_id, record.stage_id) IS NOT NULL"
)


@dataclass(frozen=True, slots=True)
class Index:
    """The events of one data version. `sets[filter][value]` holds the positions that the value has."""

    version: int
    ids: "array[int]"
    sets: Sets
    people: Mapping[str, Person]
    places: Mapping[str, Place]
    days: "array[int]"
    long: tuple[tuple[int, int, int], ...]
    spans: Mapping[int, tuple[int, int]]
    everything: Members = NOBODY
    years: tuple[int, int] | None = None
    sizes: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def members(self, name: str, value: str) -> Members:
        """Return the events that have a value."""
        return self.sets.get(name, {}).get(value, NOBODY)

    def count(self, name: str, among: Members) -> Mapping[str, int]:
        """Return how many of the given events each value of a filter has."""
        if len(among) == len(self.ids):
            return self.sizes.get(name, {})
        shared = among.intersection_cardinality
        return {value: shared(members) for value, members in self.sets.get(name, {}).items()}

    def between(self, first: date | None, last: date | None) -> Members:
        """Return the events of which at least one day lies in the period; undated ones lie in none."""
        low = first.toordinal() if first else 1
        high = last.toordinal() if last else date.max.toordinal()
        started = [position for position, start, end in self.long if start < low <= end]
        return Members(range(bisect_left(self.days, low), bisect_left(self.days, high + 1))) | Members(started)

    def before(self, event_id: int) -> Members:
        """Return the events that come after the given one in a list that is newest first."""
        return Members(range(bisect_left(self.ids, event_id)))

    def newest(self, members: Members, limit: int) -> list[int]:
        """Return the ids of the newest members, newest first."""
        positions = list(members[max(len(members) - limit, 0) :])
        return [self.ids[position] for position in reversed(positions)]

    def pick(self, event_ids: Iterable[int]) -> Members:
        """Return events given by their ids as a set; ids that are no events are left out."""
        return Members(list(self.positions(event_ids)))

    def positions(self, event_ids: Iterable[int]) -> Iterator[int]:
        """Return the positions of events given by their ids, which carry the day: only that day is searched."""
        ids, spans, nowhere = self.ids, self.spans, (0, 0)
        for event_id in event_ids:
            low, high = spans.get(event_id // LOWER, nowhere)
            position = bisect_left(ids, event_id, low, high)
            if position < high and ids[position] == event_id:
                yield position


class _Builder:
    """Gathers the positions of each value, a column of the view at a time: a million events go through here."""

    def __init__(self) -> None:
        self.ids = array("q")
        self.days = array("l")
        self.long: list[tuple[int, int, int]] = []
        self.rows: dict[str, dict[str, array[int]]] = defaultdict(lambda: defaultdict(lambda: array("I")))

    def add_events(self, rows: Iterable[tuple[Any, ...]]) -> None:
        """Take the rows of the view, oldest first."""
        days: dict[object, date | None] = {}
        type_of, kind_of, status_of = self.rows["type"], self.rows["kind"], self.rows["status"]
        place_of, inferred_of = self.rows["place"], self.rows["inferred"]
        for position, (event_id, type_, kind, status, start, end, place, inferred) in enumerate(rows):
            self.ids.append(event_id)
            type_of[type_].append(position)
            kind_of[kind].append(position)
            status_of[status].append(position)
            inferred_of["1" if inferred else "0"].append(position)
            if place is not None:
                place_of[place].append(position)
            if start not in days:
                days[start] = as_day(start)
            # What no year can be said of has no day in its id; it lies in no period.
            first = days[start] if event_id >= LOWER else None
            self.days.append(first.toordinal() if first else 0)
            if first is not None:
                self._add_period(position, first, first if end == start else as_day(end) or first)

    def _add_period(self, position: int, first: date, last: date) -> None:
        if last > first:
            self.long.append((position, first.toordinal(), last.toordinal()))
        for year in range(first.year, last.year + 1):
            self.rows["year"][str(year)].append(position)

    def add_links(self, name: str, pairs: Iterable[tuple[Any, int]]) -> None:
        """Take the values that a table of links gives to events, which it names by their ids."""
        place_of = {event_id: position for position, event_id in enumerate(self.ids)}.get
        found = self.rows[name]
        for value, event_id in pairs:
            position = place_of(event_id)
            if position is not None:
                found[value].append(position)


def find_spans(ids: "array[int]") -> dict[int, tuple[int, int]]:
    """Return for each day the positions that its events take, the last excluded."""
    spans: dict[int, tuple[int, int]] = {}
    for day, run in groupby(enumerate(ids), key=lambda pair: pair[1] // LOWER):
        positions = [position for position, _ in run]
        spans[day] = positions[0], positions[-1] + 1
    return spans


def as_day(value: object) -> date | None:
    """Return a day as the driver gives it: SQLite has text where PostgreSQL has dates."""
    if value is None or isinstance(value, date):
        return value
    return date.fromisoformat(str(value))


def build_index(connection: Connection, version: int) -> Index:
    """Read all events once and return their index."""
    builder = _Builder()
    builder.add_events(fetch(connection, EVENTS))
    people = read_people(connection)
    slugs = {person.id: person.slug for person in people.values()}
    builder.add_links("person", ((slugs[person], event) for person, event in fetch(connection, PEOPLE)))
    builder.add_links("topic", fetch(connection, TOPICS))
    builder.add_links("source", fetch(connection, SOURCES))
    size = len(builder.ids)
    sets = {
        name: {value: Members(positions) for value, positions in sorted(values.items())}
        for name, values in builder.rows.items()
    }
    years = sorted(int(year) for year in sets.get("year", {}))
    return Index(
        version,
        builder.ids,
        sets,
        people,
        read_places(connection),
        builder.days,
        tuple(builder.long),
        find_spans(builder.ids),
        Members(range(size)),
        (years[0], years[-1]) if years else None,
        {name: {value: len(members) for value, members in values.items()} for name, values in sets.items()},
    )


def fetch(connection: Connection, statement: str) -> Iterator[tuple[Any, ...]]:
    """Yield rows as the driver gives them, some thousands at a time."""
    result = connection.exec_driver_sql(statement)
    while rows := result.cursor.fetchmany(FETCHED) if result.cursor is not None else ():
        yield from rows
    result.close()


class Indexes:
    """Keeps the index of the newest data version; a reader that finds a newer version builds the next one."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.lock = threading.Lock()
        self.kept: Index | None = None

    def current(self, connection: Connection, version: int | None = None) -> Index:
        """Return the index of the data that the connection sees; `version` saves asking for it again."""
        version = read_version(connection) if version is None else version
        kept = self.kept
        if kept is not None and kept.version == version:
            return kept
        with self.lock:
            if self.kept is None or self.kept.version != version:
                self.kept = build_index(connection, version)
            return self.kept


def read_version(connection: Connection) -> int:
    """Return the number that grows with every change of the data."""
    return int(connection.exec_driver_sql("SELECT value FROM data_version").scalar() or 0)
