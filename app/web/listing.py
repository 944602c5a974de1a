"""A list of events made ready for its template: entries under years and months, filters with labels and addresses."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple
from urllib.parse import quote

from app.query.entry import Entry
from app.query.facets import Facet, Option, YearBar
from app.query.filters import BY_ARGUMENT, Selection
from app.query.timeline import Timeline
from app.store.tables import place_in_time
from app.web.wording import Wording

STRIP_HEIGHT = 56
# What fits beside the list before the rest goes behind "more" or into the form.
SHOWN_OPTIONS = {"person": 12, "place": 8, "topic": 8}
DEFAULT_SHOWN = 20
# Whose other values, hundreds perhaps, are chosen from in the form and need no address each.
IN_FORM = ("person",)
LONGEST_LIST = 400

# The same few hundred slugs and words stand in every address.
quoted = lru_cache(maxsize=4096)(quote)


@dataclass(frozen=True, slots=True)
class Month:
    """Entries of one month; `name` is empty where only the year is known, `year` where there is no date at all."""

    year: str
    name: str
    entries: tuple[Entry, ...]
    new_year: bool
    new_month: bool


class OptionView(NamedTuple):
    """One value of a filter: what it is called, how many, where it leads. A tuple, for templates to take apart."""

    label: str
    value: str
    events: str
    url: str
    active: bool
    side: str


@dataclass(frozen=True, slots=True)
class FacetView:
    """One filter: its first values as links, the others behind "more", or as label, value and count for the form."""

    argument: str
    label: str
    options: tuple[OptionView, ...]
    rest: tuple[OptionView, ...]
    choices: tuple[tuple[str, str, str], ...]


class BarView(NamedTuple):
    """One year of the strip, measured in percent and pixels. A tuple, for templates to take apart."""

    year: int
    label: str
    url: str
    left: str
    width: str
    height: int
    active: bool
    tick: str


@dataclass(frozen=True, slots=True)
class ChipView:
    """A filter in use, and the address of the list without it."""

    label: str
    value: str
    url: str


FACET_LABELS = {
    "person": "People",
    "type": "Type",
    "kind": "Kind",
    "status": "Status",
    "place": "Place",
    "topic": "Topic",
    "source": "Language of the source",
    "inferred": "Date",
    "year": "Year",
    "from": "From",
    "to": "To",
    "q": "Search",
}


def group_months(entries: Sequence[Entry], words: Wording, above: date | None = None) -> tuple[Month, ...]:
    """Return entries, newest first, under the year and month they begin in.

    Where they continue a list, `above` is the day of its last entry: headings that stand there are not repeated.
    """
    months: list[Month] = []
    last = (above.year, above.month) if above else None
    for (year, month), group in groupby(entries, key=month_of):
        name = words.month(year, month) if month else ""
        new_year = last is None or last[0] != year
        months.append(Month(str(year) if year else "", name, tuple(group), new_year, last != (year, month)))
        last = year, month
    return tuple(months)


def month_of(entry: Entry) -> tuple[int, int]:
    """Return year and month of an entry, 0 where it is not known that far."""
    if entry.days is None or place_in_time(entry.days.start, entry.days.end) is None:
        return 0, 0
    start, end = entry.days.start, entry.days.end
    spread = entry.days.precision == "year" or (end - start).days > 60
    return start.year, 0 if spread else start.month


def view_facets(timeline: Timeline, words: Wording, path: str) -> tuple[FacetView, ...]:
    """Return the filters that offer something."""
    return tuple(view_facet(facet, timeline.selection, words, path) for facet in timeline.facets if facet.options)


def view_facet(facet: Facet, selection: Selection, words: Wording, path: str) -> FacetView:
    """Return one filter with its first values as links."""
    name, options = facet.argument, facet.options[:LONGEST_LIST]
    shown = SHOWN_OPTIONS.get(name, DEFAULT_SHOWN)
    links = tuple(view_options(name, options if name not in IN_FORM else options[:shown], selection, words, path))
    choices = tuple(
        (words.value(name, value), BY_ARGUMENT[name].text(value), words.number(count))
        for value, count, _active in (options[shown:] if name in IN_FORM else ())
    )
    return FacetView(name, words.gettext(FACET_LABELS[name]), links[:shown], links[shown:], choices)


def view_options(
    name: str, options: Sequence[Option], selection: Selection, words: Wording, path: str
) -> Iterator[OptionView]:
    """Yield values with the address of each: a value in use leads to the list without it."""
    filter_ = BY_ARGUMENT[name]
    base = selection.from_the_top() if filter_.repeatable else selection.without(name)
    query = base.query()
    start = f"{path}{query}{'&' if query else '?'}{name}="
    for value, count, active in options:
        text, side = filter_.text(value), value.side if name == "person" else ""
        url = path + selection.without(name, value).query() if active else start + quoted(text)
        yield OptionView(words.value(name, value), text, words.number(count), url, active, side)


def view_years(timeline: Timeline, words: Wording, path: str) -> tuple[BarView, ...]:
    """Return the strip: one bar a year, a label where the year ends in 0 or 5."""
    return tuple(_bars(timeline.years, timeline.selection, words, path))


def _bars(years: Sequence[YearBar], selection: Selection, words: Wording, path: str) -> Iterator[BarView]:
    if not years:
        return
    highest = max(bar.count for bar in years) or 1
    free = selection.without("year").without("from").without("to")
    query = free.query()
    start = f"{path}{query}{'&' if query else '?'}year="
    for position, bar in enumerate(years):
        active = selection.year == bar.year or in_period(bar.year, selection)
        height = round(bar.count / highest * STRIP_HEIGHT)
        yield BarView(
            bar.year,
            words.gettext("%(year)s: %(count)s") % {"year": bar.year, "count": words.count(bar.count)},
            path + query if selection.year == bar.year else f"{start}{bar.year}",
            f"{position * 100 / len(years):.2f}%",
            f"{100 / len(years):.2f}%",
            max(height, 2) if bar.count else 0,
            active,
            "decade" if bar.year % 10 == 0 else "half" if bar.year % 5 == 0 else "",
        )


def in_period(year: int, selection: Selection) -> bool:
    """Tell whether a year lies in the chosen period."""
    if not selection.first and not selection.last:
        return False
    after = selection.first is None or selection.first.year <= year
    return after and (selection.last is None or year <= selection.last.year)


def view_chips(selection: Selection, words: Wording, path: str) -> tuple[ChipView, ...]:
    """Return every filter in use with the way to remove it."""
    return tuple(
        ChipView(
            words.gettext(FACET_LABELS[filter_.argument]),
            words.value(filter_.argument, value),
            path + selection.without(filter_.argument, value).query(),
        )
        for filter_, value in selection.active()
    )
