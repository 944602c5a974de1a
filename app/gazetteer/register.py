"""The register's rows: people with offices, places, bodies, anniversaries, meetings.

In: the JSON lines beside this file. Out: frozen dataclasses.
"""

import json
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

Names = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Office:
    """A tenure: `start` None where unknown, `end` None where unknown or still running (`open`)."""

    office: str
    title_en: str
    start: date | None
    end: date | None
    open: bool
    confirmed: bool = False
    source: str | None = None

    def held_on(self, day: date) -> bool:
        """Tell whether the day lies in the tenure, both ends included."""
        return self.held_between(day, day)

    def held_between(self, first: date, last: date) -> bool:
        """Tell whether any of some days lies in the tenure, both ends included."""
        return (self.start is None or self.start <= last) and (self.end is None or first <= self.end)


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the register; `country` is the state that the person speaks for."""

    id: str
    name: str
    country: str
    gender: str
    names: Names
    surnames: Names
    offices: tuple[Office, ...]


@dataclass(frozen=True, slots=True)
class Period:
    """Days, both included, for which something held; None means open."""

    value: str
    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class Place:
    """A city, crossing, venue, region or country. `former` maps older names to their spellings."""

    id: str
    name: str
    country: str
    kind: str
    names: Names
    adjectives: Names = ()
    valid_names: tuple[Period, ...] = ()
    capital_periods: tuple[Period, ...] = ()
    former: Names = ()
    city: str | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation, mechanism, forum, initiative, pair of states, or one event of a series."""

    id: str
    kind: str
    names: Names
    topic: str | None = None
    series: str | None = None
    edition: int | None = None
    year: int | None = None
    date_start: date | None = None
    date_end: date | None = None
    place: str | None = None
    country: str | None = None
    status: str | None = None
    founded: date | None = None

    @property
    def organised(self) -> bool:
        """Tell whether people lead it and act for it: an organisation or a company."""
        return self.kind in ("organisation", "company")


@dataclass(frozen=True, slots=True)
class Anniversary:
    """A thing whose jubilees articles count; `date` is the day, or the first day of a month known only so."""

    id: str
    date: date
    names: Names
    exact: bool = True


@dataclass(frozen=True, slots=True)
class KnownMeeting:
    """Who met, signed or travelled, on days that a source gives; `country` is None on the telephone."""

    id: str
    kind: str
    people: tuple[str, ...]
    start: date
    end: date
    place: str | None
    country: str | None
    source: str


def _day(text: str | None, last: bool = False, precision: str = "day") -> date | None:
    if not text:
        return None
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        return date(*parts)
    month = parts[1] if len(parts) == 2 and precision != "year" else (12 if last else 1)
    return date(parts[0], month, monthrange(parts[0], month)[1] if last else 1)


def _names(table: dict[str, list[str]] | None) -> Names:
    return tuple((language, tuple(names)) for language, names in (table or {}).items())


def _periods(rows: list[dict[str, Any]] | None, key: str) -> tuple[Period, ...]:
    return tuple(Period(row[key], _day(row["from"]), _day(row["to"])) for row in rows or [])


def _rows(name: str) -> Iterator[dict[str, Any]]:
    path = Path(__file__).with_name(name)
    return (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line)


def _office(row: dict[str, Any]) -> Office:
    return Office(
        office=row["office"],
        title_en=row["title_en"],
        start=_day(row.get("from"), precision=row.get("from_precision", "day")),
        end=_day(row.get("to"), last=True, precision=row.get("to_precision", "day")),
        open=row["open"],
        confirmed=row.get("confirmed", False),
        source=row.get("source"),
    )


def read_people() -> Iterator[Person]:
    """Yield the people of the register in file order."""
    for row in _rows("people.jsonl"):
        offices = tuple(_office(office) for office in row["offices"])
        names, surnames = _names(row["names"]), _names(row["surnames"])
        yield Person(row["id"], row["name"], row["country"], row["gender"], names, surnames, offices)


def read_places() -> Iterator[Place]:
    """Yield the places of the register in file order, countries and regions among them."""
    for row in _rows("places.jsonl"):
        yield Place(
            id=row["id"],
            name=row["name"],
            country=row["country"],
            kind=row["kind"],
            names=_names(row["names"]),
            adjectives=_names(row.get("adjectives")),
            valid_names=_periods(row.get("valid_names"), "name"),
            capital_periods=_periods(row.get("capital_periods"), "country"),
            former=_names(row.get("former")),
            city=row.get("city"),
        )


def read_bodies() -> Iterator[Body]:
    """Yield the bodies and numbered events of the register in file order."""
    for row in _rows("bodies.jsonl"):
        yield Body(
            id=row["id"],
            kind=row["kind"],
            names=_names(row["names"]),
            topic=row.get("topic"),
            series=row.get("series"),
            edition=row.get("edition"),
            year=row.get("year"),
            date_start=_day(row.get("date_start")),
            date_end=_day(row.get("date_end"), last=True),
            place=row.get("place"),
            country=row.get("country"),
            status=row.get("status"),
            founded=_day(row.get("founded")),
        )


def read_anniversaries() -> Iterator[Anniversary]:
    """Yield the days whose jubilees articles count."""
    for row in _rows("anniversaries.jsonl"):
        day = _day(row["date"])
        if day:
            yield Anniversary(row["id"], day, _names(row["names"]), exact=len(row["date"]) == 10)


@lru_cache(maxsize=1)
def read_meetings() -> tuple[KnownMeeting, ...]:
    """Return the meetings and visits whose days are known, in the order of time; they are asked for by most pages."""
    return tuple(_meetings())


def _meetings() -> Iterator[KnownMeeting]:
    for row in _rows("meetings.jsonl"):
        start, end = _day(row["date_start"]), _day(row["date_end"], last=True)
        if start and end:
            people = tuple(row["people"])
            yield KnownMeeting(row["id"], row["kind"], people, start, end, row["place"], row["country"], row["source"])
