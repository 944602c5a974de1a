"""Two days that "and" joins and that are no stay: "on 3 and 23 October 2024".

In: what a rule read as a stretch of days, its match. Out: one day, or the days apart, each with its own span.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.mentions.mention import DateExpression
from app.text.guard import Guarded
from app.text.span import Span

_SECOND = "2"
_STAY = 1  # days between two that are told as one stretch though "and" joins them
_LEAP = 2000  # a year that has every day


def days_apart(
    match: re.Match[str], said: DateExpression, listed: Guarded, between: Guarded
) -> Iterator[tuple[Span, DateExpression]]:
    """Yield the expression of a match with its span; two where the days of a stretch are only listed."""
    whole = Span(*match.span())
    second = said.end
    if second is None or not _far(said, second):
        yield whole, said
        return
    groups = [(match.span(name), name) for name, text in match.groupdict().items() if text]
    behind = min(span[0] for span, name in groups if name.endswith(_SECOND))
    before = max((span[1] for span, name in groups if span[1] <= behind), default=whole.start)
    if not listed.search(match.string[before:behind]) or between.search(match.group()):
        yield whole, said
        return
    first = replace(said, kind="full" if said.year or second.year else "day_month", year=said.year or second.year)
    if said.year and not second.year and _day(said) < _day(second):
        second = replace(second, kind="full", year=said.year)
    yield Span(whole.start, before), replace(first, end=None)
    yield Span(behind, whole.end), second


def _far(first: DateExpression, second: DateExpression) -> bool:
    """Both are days of a month, with others between them."""
    if not (first.day and first.month and second.day and second.month):
        return False
    years = (second.year or first.year or _LEAP) - (first.year or second.year or _LEAP)
    return years > 1 or (years >= 0 and (_day(second) - _day(first)).days + 366 * years > _STAY)


def _day(said: DateExpression) -> date:
    return date(_LEAP, said.month or 1, said.day or 1)
