"""The filters of a list: each one object with its URL argument, the events it keeps and its part of the sentence.

In: the arguments of a URL. Out: a frozen Selection, or BadFilter that names the argument and the value at fault.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from app.query.entry import Person, Place
from app.query.index import Index, Members
from app.store.tables import LOWER
from app.terms import AgreementKind, AgreementStatus, Language, MeetingKind, MeetingStatus, Topic, Type

LONGEST_SEARCH = 200
MOST_PEOPLE = 8
FIRST_YEAR, LAST_YEAR = 1900, 2100
CURSOR = "after"

Search = Callable[[str], Iterable[int]]


class BadFilter(ValueError):
    """An argument that cannot be understood: its name, its value, what is wrong (a code) and what would be right."""

    def __init__(self, name: str, value: str, problem: str, allowed: Iterable[str] = ()) -> None:
        super().__init__(f"{name}: {problem}")
        self.name, self.value = name, "".join(c if c.isprintable() else "\ufffd" for c in value)
        self.problem, self.allowed = problem, tuple(allowed)


@dataclass(frozen=True, slots=True)
class Part:
    """What one filter adds to the sentence: a text with a place for the value, named as the argument, and the value."""

    argument: str
    message: str
    value: object


@dataclass(frozen=True, slots=True)
class Filter:
    """One restriction. `argument` is its name in the URL, `field` the one in Selection."""

    argument: str
    parse: Callable[[str, Index], Any]
    keep: Callable[[Index, Any, Search], Members]
    message: str = ""
    repeatable: bool = False
    text: Callable[[Any], str] = str

    @property
    def field(self) -> str:
        """Return the attribute of Selection that holds the value."""
        return {"from": "first", "to": "last"}.get(self.argument, self.argument)


@dataclass(frozen=True, slots=True)
class Selection:
    """What a reader asked for; empty fields restrict nothing."""

    person: tuple[Person, ...] = ()
    year: int | None = None
    first: date | None = None
    last: date | None = None
    type: str | None = None
    kind: str | None = None
    status: str | None = None
    place: Place | None = None
    topic: str | None = None
    source: str | None = None
    inferred: str | None = None
    q: str | None = None
    after: int | None = None

    @property
    def restricted(self) -> bool:
        """Tell whether any filter is in use; a cursor is none."""
        return any(getattr(self, field.name) for field in fields(self) if field.name != CURSOR)

    @property
    def after_day(self) -> date | None:
        """Return the day of the entry before the first, which its id carries."""
        day = (self.after or 0) // LOWER
        return date.fromordinal(day) if 0 < day <= date.max.toordinal() else None

    def active(self) -> list[tuple[Filter, Any]]:
        """Return each filter in use with one value: a person each where there are several."""
        found: list[tuple[Filter, Any]] = []
        for filter_ in FILTERS:
            value = getattr(self, filter_.field)
            if value:
                found += [(filter_, item) for item in value] if filter_.repeatable else [(filter_, value)]
        return found

    def parts(self) -> list[Part]:
        """Return what the filters add to the sentence, in the order of reading."""
        return [
            Part(filter_.argument, filter_.message, getattr(self, filter_.field))
            for filter_ in FILTERS
            if filter_.message and getattr(self, filter_.field)
        ]

    def arguments(self) -> list[tuple[str, str]]:
        """Return the URL arguments that give this selection, in one fixed order."""
        pairs = [(filter_.argument, filter_.text(value)) for filter_, value in self.active()]
        return [*pairs, (CURSOR, str(self.after))] if self.after is not None else pairs

    def query(self) -> str:
        """Return the URL arguments as text, with the question mark, or nothing."""
        pairs = self.arguments()
        return "?" + urlencode(pairs) if pairs else ""

    def adding(self, argument: str, value: Any) -> "Selection":
        """Return the selection with one more value of a filter, seen from its first entry."""
        filter_ = BY_ARGUMENT[argument]
        given: Any = (*getattr(self, filter_.field), value) if filter_.repeatable else value
        changes: dict[str, Any] = {filter_.field: given, CURSOR: None}
        return replace(self, **changes)

    def without(self, argument: str, value: Any = None) -> "Selection":
        """Return the selection without a filter, or without one value of a repeatable one."""
        filter_ = BY_ARGUMENT[argument]
        rest: Any = None
        if filter_.repeatable:
            rest = tuple(item for item in getattr(self, filter_.field) if value is not None and item != value)
        changes: dict[str, Any] = {filter_.field: rest, CURSOR: None}
        return replace(self, **changes)

    def from_the_top(self) -> "Selection":
        """Return the same selection seen from its first entry."""
        return replace(self, after=None)

    def beyond(self, event_id: int) -> "Selection":
        """Return the same selection from the entry after the given one on."""
        return replace(self, after=event_id)


def keep_events(selection: Selection, index: Index, search: Search) -> dict[str, Members]:
    """Return the events that each filter in use keeps, by its argument."""
    return {
        filter_.argument: filter_.keep(index, getattr(selection, filter_.field), search)
        for filter_ in FILTERS
        if getattr(selection, filter_.field)
    }


def parse_selection(arguments: Iterable[tuple[str, str]], index: Index) -> Selection:
    """Read the arguments of a URL strictly; empty values, which a form sends, say nothing."""
    values: dict[str, list[str]] = {}
    for name, value in arguments:
        if name not in BY_ARGUMENT and name != CURSOR:
            raise BadFilter(name[:40], value[:80], "unknown", BY_ARGUMENT)
        if value.strip():
            values.setdefault(name, []).append(value.strip())
    found: dict[str, Any] = {}
    for name, given in values.items():
        if name == CURSOR:
            found[CURSOR] = read_cursor(given[-1])
            continue
        filter_ = BY_ARGUMENT[name]
        if len(given) > (MOST_PEOPLE if filter_.repeatable else 1):
            raise BadFilter(name, given[-1][:80], "too_many")
        read = [filter_.parse(value, index) for value in dict.fromkeys(given)]
        found[filter_.field] = tuple(read) if filter_.repeatable else read[0]
    selection = Selection(**found)
    if selection.first and selection.last and selection.first > selection.last:
        raise BadFilter("from", selection.first.isoformat(), "backwards")
    return selection


def read_only_cursor(arguments: Iterable[tuple[str, str]]) -> int | None:
    """Read the arguments of a plain list, which takes a cursor and nothing else."""
    for name, value in arguments:
        if name != CURSOR:
            raise BadFilter(name[:40], value[:80], "unknown", (CURSOR,))
        return read_cursor(value)
    return None


def read_cursor(value: str) -> int:
    """Return the id of the last entry that was seen."""
    if not re.fullmatch(r"\d{1,18}", value, re.ASCII):
        raise BadFilter(CURSOR, value[:80], "cursor")
    return int(value)


def read_year(value: str, _index: Index) -> int:
    """Return a year of four digits."""
    if not re.fullmatch(r"\d{4}", value, re.ASCII) or not FIRST_YEAR <= int(value) <= LAST_YEAR:
        raise BadFilter("year", value[:80], "year")
    return int(value)


def read_bound(name: str, last: bool) -> Callable[[str, Index], date]:
    """Return a reader of a day, a month or a year; at the end of a period the last day of it is meant."""

    def read(value: str, _index: Index) -> date:
        match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", value, re.ASCII)
        if match is None:
            raise BadFilter(name, value[:80], "day")
        year, month, day = (int(part) if part else 0 for part in match.groups())
        try:
            if not FIRST_YEAR <= year <= LAST_YEAR or month > 12:
                raise ValueError(value)
            if not last or day:
                return date(year, month or 1, day or 1)
            return date(year + (month or 12) // 12, (month or 12) % 12 + 1, 1) - timedelta(days=1)
        except ValueError:
            raise BadFilter(name, value[:80], "day") from None

    return read


def read_person(value: str, index: Index) -> Person:
    """Return the person that a slug names."""
    if value not in index.people:
        raise BadFilter("person", value[:80], "person")
    return index.people[value]


def read_place(value: str, index: Index) -> Place:
    """Return the place that a slug names."""
    if value not in index.places:
        raise BadFilter("place", value[:80], "place")
    return index.places[value]


def read_search(value: str, _index: Index) -> str:
    """Return the words to search for."""
    if len(value) > LONGEST_SEARCH:
        raise BadFilter("q", value[:80] + "…", "too_long")
    return " ".join(value.replace("\0", " ").split())


def one_of(name: str, allowed: Iterable[str]) -> Callable[[str, Index], str]:
    """Return a reader that takes the words of a closed list only."""
    words = tuple(allowed)

    def read(value: str, _index: Index) -> str:
        if value not in words:
            raise BadFilter(name, value[:80], "choice", words)
        return value

    return read


def holding(name: str) -> Callable[[Index, Any, Search], Members]:
    """Return the test of a filter whose value is a key of the index."""
    return lambda index, value, _search: index.members(name, str(value))


def everybody(index: Index, people: tuple[Person, ...], _search: Search) -> Members:
    """Keep the events at which all the people were present."""
    found = index.everything
    for person in people:
        found &= index.members("person", person.slug)
    return found


KINDS = (*(kind.value for kind in MeetingKind), *(kind.value for kind in AgreementKind))
STATUSES = tuple(dict.fromkeys((*(s.value for s in MeetingStatus), *(s.value for s in AgreementStatus))))

FILTERS: tuple[Filter, ...] = (
    Filter("type", one_of("type", (word.value for word in Type)), holding("type")),
    Filter("kind", one_of("kind", KINDS), holding("kind")),
    Filter("status", one_of("status", STATUSES), holding("status")),
    Filter("person", read_person, everybody, "with %(person)s", repeatable=True, text=lambda person: person.slug),
    Filter(
        "place",
        read_place,
        lambda index, place, _search: index.members("place", place.id),
        "in %(place)s",
        text=lambda place: place.id,
    ),
    Filter("topic", one_of("topic", (word.value for word in Topic)), holding("topic"), "about %(topic)s"),
    Filter("year", read_year, holding("year"), "in %(year)s"),
    Filter("from", read_bound("from", False), lambda index, day, _search: index.between(day, None), "from %(from)s"),
    Filter("to", read_bound("to", True), lambda index, day, _search: index.between(None, day), "until %(to)s"),
    Filter("q", read_search, lambda index, words, search: index.pick(search(words)), "matching “%(q)s”"),
    Filter("source", one_of("source", (word.value for word in Language)), holding("source"), "told in %(source)s"),
    Filter(
        "inferred",
        one_of("inferred", ("1",)),
        holding("inferred"),
        "with an inferred date",
    ),
)
BY_ARGUMENT: Mapping[str, Filter] = {filter_.argument: filter_ for filter_ in FILTERS}
