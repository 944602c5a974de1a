"""Counts of years that bound an article's own year: "the 30th anniversary", "more than 30 years", "31 years ago".

In: a passage with the bodies that it names. Out: counts, each with the thing counted and the windows it leaves.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from app.articles.article import Article
from app.articles.passage import Passage
from app.gazetteer.lookup import gazetteer
from app.languages.base import LanguageRules
from app.languages.date_rules import CalendarRules
from app.mentions.dates import compile_calendar
from app.mentions.mention import BodyMention, DateExpression
from app.mentions.published import Stamp
from app.text.guard import Guarded
from app.text.normalise import fold
from app.text.span import Span

Window = tuple[date, date]
# A jubilee and the thing it counts stand no further apart than this many characters.
_FAR = 120
_DAYS, _MONTH = timedelta(10), timedelta(31)  # for which a jubilee is news, said of another year or of none
_DIPLOMATIC = "diplomatic-relations"


@dataclass(frozen=True, slots=True)
class YearCount:
    """`id` is the anniversary or body counted from, `sort` one of the codes of CountRule."""

    id: str
    count: int
    sort: str
    span: Span
    allowed: tuple[Window, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Cues:
    ties: Guarded
    diplomacy: Guarded
    counts: tuple[tuple[str, int | None, Guarded], ...]


def find_counts(
    article: Article,
    passage: Passage,
    stamp: Stamp | None,
    shift: int | None,
    bodies: tuple[BodyMention, ...],
    rules: LanguageRules,
) -> Iterator[YearCount]:
    """Yield the counts of a passage; `shift` is 1 where it speaks of next year, 0 of this year, None of neither."""
    cues = _cues(rules.calendar)
    read: list[Span] = []  # a count whose words say its year is not read again by a vaguer rule
    for sort, said, pattern in cues.counts:
        for match in pattern.finditer(article.plain, passage.span.start, passage.span.end):
            span = Span(*match.span())
            count = None if any(span.overlaps(other) for other in read) else _count(match, rules)
            read += [span] if said is not None else []
            signs = cues.diplomacy if sort == "anniversary" else cues.ties
            ties = signs.search(article.plain, passage.span.start, passage.span.end)
            base = _counted_thing(article, passage, match, bodies, bool(ties)) if count else None
            if count and base:
                year = shift if said is None else said
                told = 0 if _falls_now(base[1], count, stamp, _MONTH if year is None else _DAYS) else year
                yield YearCount(base[0], count, sort, span, _counted(sort, base[1], count, told))


def first_day(expression: DateExpression, year: int) -> date | None:
    """Return the first day that an expression with a month covers in a year."""
    if not expression.month:
        return None
    try:
        return date(expression.year or year, expression.month, expression.day or 1)
    except ValueError:
        return None


def _counted_thing(
    article: Article, passage: Passage, match: re.Match[str], bodies: tuple[BodyMention, ...], ties: bool
) -> tuple[str, date] | None:
    """Return what is counted and since when: the thing named nearest, else relations where the words say so."""
    register = gazetteer()
    start, end = passage.span.start, passage.span.end
    near: list[tuple[int, int, str, date]] = []
    for hit in register.match_anniversaries(article.folded[start:end]):
        if hit.id:
            far = _distance(Span(start + hit.start, start + hit.end), match)
            near.append((far, hit.start - hit.end, hit.id, register.anniversaries[hit.id].date))
    for body in bodies:
        row = register.bodies.get(body.body)
        if row and row.founded and passage.span.contains(body.span):
            near.append((_distance(body.span, match), 0, body.body, row.founded))
    if near and min(near)[0] < _FAR:
        return min(near)[2:]
    return (_DIPLOMATIC, register.anniversaries[_DIPLOMATIC].date) if ties else None


def _distance(span: Span, match: re.Match[str]) -> int:
    return max(span.start - match.end(), match.start() - span.end, 0)


def _falls_now(base: date, count: int, stamp: Stamp | None, after: timedelta) -> bool:
    """Tell whether the page's day lies about the very day of the jubilee, or soon `after` it: then it is told as it
    happens.
    """
    if stamp is None:
        return False
    jubilee, page = _years_later(base, count), first_day(stamp.expression, base.year + count)
    return page is not None and timedelta(-3) <= page - jubilee <= after


def _counted(sort: str, base: date, count: int, shift: int | None) -> tuple[Window, ...]:
    """Return when a count of years since `base` can be said; `shift` is 1 for "next year", 0 for "this year"."""
    year = base.year + count
    if sort == "over":
        return ((date(year, 1, 1), date(year + 9, 12, 31)),)
    if sort == "under":
        return ((date(year - 3, 1, 1), date(year, 12, 31)),)
    if shift is not None:
        return ((date(year - shift, 1, 1), date(year - shift, 12, 31)),)
    if sort == "anniversary":
        # Preparations begin a year ahead, and the jubilee year is told of in the year after.
        return ((date(year - 1, 1, 1), date(year + 1, 12, 31)),)
    return ((date(year, 1, 1), max(date(year, 12, 31), _years_later(base, count + 1) - timedelta(1))),)


def _years_later(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 2, 28)


def _count(match: re.Match[str], rules: LanguageRules) -> int | None:
    words = match.groupdict()
    text = fold(words.get("n") or words.get("word") or "")
    if text.isdigit():
        return int(text)
    return compile_calendar(rules.calendar).numbers.get(text)


@lru_cache(maxsize=16)
def _cues(rules: CalendarRules) -> _Cues:
    calendar = compile_calendar(rules)
    counts = tuple((count.code, count.year, Guarded(calendar.fill(count.pattern))) for count in rules.counts)
    return _Cues(Guarded(rules.ties), Guarded(rules.diplomacy), counts)
