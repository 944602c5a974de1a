"""How near in time a page lies to the years and the sessions that it tells of. In: a candidate day. Out: what it pays.

Measured on the development articles that show their full date, as natural logarithms of how much rarer each is than the
commonest: the latest past year is that of the page or one of the two before it, the earliest planned one the next; a
session named without its year is news of the same days, or lies within a year.
"""

from bisect import bisect_left
from datetime import date

# From so many years before the latest past year to so many after it, in order.
_BEFORE_PAST = {"day": 5.0, "month": 3.7, "year": 1.4}
_PAST = (0.9, 0.0, 0.3, 1.5, 2.4, 2.7, 2.7, 2.7, 2.7, 2.7, 3.2)
_PLANNED = (2.3, 0.0, 0.9, 2.7, 3.3)
_FURTHER, _FARTHEST = 1.0, 4.0
_MISREAD = 2.7  # a planned year that is over
# Days behind a session's end up to which it is told so often (below: days before its begin).
_AGO = (-367, -8, -1, 3, 30, 366, 732)
_NEWS = (7.0, 6.0, 4.0, 0.0, 5.0, 6.5, 7.0, 7.0)
_TOLD = (7.0, 5.5, 3.0, 0.0, 3.3, 4.4, 6.5, 7.0)
_COMING = (6.0, 2.9, 0.0, 0.4, 3.5, 5.0, 6.0, 6.5)
_EITHER = (6.5, 3.7, 1.5, 0.0, 3.0, 4.0, 6.0, 6.5)


def far_from_past(page: date, told: date, sort: str) -> float:
    """Return what a page pays for its distance from the latest day, month or year (`sort`) told as past."""
    apart = page.year - told.year
    if page < told:
        return min(_BEFORE_PAST[sort] + _FURTHER * max(0, -apart - 1), max(_FARTHEST, _BEFORE_PAST[sort]))
    return _PAST[min(apart, len(_PAST) - 1)]


def far_from_planned(page: date, end: date) -> float:
    """Return what a page pays for its distance from the end of the earliest planned time."""
    if page > end:
        return min(_MISREAD + 0.3 * (page.year - end.year), _FARTHEST)
    return _PLANNED[min(end.year - page.year, len(_PLANNED) - 1)]


def far_from_session(page: date, start: date, end: date, tense: str, lead: bool) -> float:
    """Return what a page pays for its distance from a session that it names without the year."""
    apart = (page - end).days if page > end else min(0, (page - start).days)
    table = _COMING if tense == "planned" else _NEWS if lead else _EITHER if tense == "unknown" else _TOLD
    return table[bisect_left(_AGO, apart)]
