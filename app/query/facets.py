"""Counts beside a list: for each filter, what each of its values would give under all other filters."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from operator import and_
from typing import Any, NamedTuple

from app.query.filters import BY_ARGUMENT, KINDS, STATUSES, Selection
from app.query.index import Index, Members

# The filters that are offered as lists, in the order of the panel.
LISTED = ("person", "type", "kind", "status", "place", "topic", "source", "inferred")
CLOSED = {"kind": KINDS, "status": STATUSES}


class Option(NamedTuple):
    """One value that a filter can take, how many events it would give, and whether it is in use.

    A tuple, because a page has hundreds of them and a frozen dataclass takes four times as long to make.
    """

    value: Any
    events: int
    active: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """The values of one filter that give something."""

    argument: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class YearBar:
    """One year of the strip."""

    year: int
    count: int


@dataclass(frozen=True, slots=True)
class Loosening:
    """One filter value that, taken away alone, would give something, and how much."""

    argument: str
    value: Any
    count: int


def others(index: Index, kept: Mapping[str, Members], *arguments: str) -> Members:
    """Return the events that every filter but the named ones keeps."""
    return reduce(and_, (members for name, members in kept.items() if name not in arguments), index.everything)


def count_facets(index: Index, selection: Selection, kept: Mapping[str, Members]) -> tuple[Facet, ...]:
    """Return every listed filter with the values that give something, most first."""
    return tuple(Facet(name, count_options(index, selection, kept, name)) for name in LISTED)


def count_options(index: Index, selection: Selection, kept: Mapping[str, Members], name: str) -> tuple[Option, ...]:
    """Return the values of one filter. People add up (all present), so theirs are counted beside those chosen."""
    filter_ = BY_ARGUMENT[name]
    base = others(index, kept) if filter_.repeatable else others(index, kept, name)
    current = getattr(selection, filter_.field)
    chosen = [filter_.text(value) for value in (current if filter_.repeatable else [current] if current else [])]
    counts = index.count(name, base)
    # The index holds values in the order of their names, and sorting keeps it among those that are as frequent.
    order = sorted((text for text, count in counts.items() if count), key=counts.__getitem__, reverse=True)
    if name == "inferred":
        order = [text for text in order if text == "1"]
    if chosen:
        first = sorted((text for text in chosen if text in counts), key=lambda text: (-counts[text], text))
        order = [*first, *(text for text in order if text not in chosen)]
    known: Mapping[str, Any] = {"person": index.people, "place": index.places}.get(name, {})
    return tuple(Option(known.get(text, text), counts[text], text in chosen) for text in order)


def count_years(index: Index, kept: Mapping[str, Members]) -> tuple[YearBar, ...]:
    """Return each year from the first to the last of all events, whatever period is chosen."""
    if index.years is None:
        return ()
    base = others(index, kept, "year", "from", "to")
    first, last = index.years
    counts = index.count("year", base)
    return tuple(YearBar(year, counts.get(str(year), 0)) for year in range(first, last + 1))


def find_loosenings(index: Index, selection: Selection, kept: Mapping[str, Members]) -> tuple[Loosening, ...]:
    """Return the filter values of which taking one away gives something, the most helpful first."""
    found = []
    for filter_, value in selection.active():
        if filter_.repeatable:
            rest = [item for item in getattr(selection, filter_.field) if item != value]
            base = others(index, kept, filter_.argument)
            members = base & (filter_.keep(index, tuple(rest), lambda words: ()) if rest else index.everything)
        else:
            members = others(index, kept, filter_.argument)
        if members:
            found.append(Loosening(filter_.argument, value, len(members)))
    return tuple(sorted(found, key=lambda loosening: -loosening.count))
