"""An article that looks back: its bare days and months are of the year that its opening names, not of its own.

In: the date mentions of an article, its passages, its anchor. Out: the mentions, completed by the year told.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from app.articles.passage import Passage
from app.languages.base import LanguageRules
from app.mentions.anchor import Anchor
from app.mentions.mention import DateExpression, DateMention
from app.terms import DateForm, PassageRole
from app.text.span import Span

_OPENING = 3  # sentences in which such an article names its year
_DATELINE = 24  # characters; a passage as short is a dateline ("ASTANA.") and no sentence
_WEEKS = 20  # days
_LONG_AGO = 2  # years
_FIRST = 1991  # no event between the two states is older: a company "founded in 1979" dates nothing told behind it
_NEWS = frozenset({"relative_day", "weekday", "relative_week", "relative_month", "day", "day_month"})
_TODAY = frozenset({"relative_day", "weekday"})
_OF_YEAR = frozenset({"day_month", "month", "season"})
_BARE = frozenset({"day_month", "month", "range", "season"})


def look_back(
    dates: tuple[DateMention, ...], passages: Sequence[Passage], anchor: Anchor, ahead: Callable[[Span], bool]
) -> tuple[DateMention, ...]:
    """Return the mentions; where the opening tells of an old year and of no news, bare ones take the year told last.

    `ahead` tells whether a date is spoken of as one to come: that is never of an old year.
    """
    dates = _same_years(dates, anchor.day)
    opening = [passage.span for passage in passages if passage.role is PassageRole.BODY][:_OPENING]
    told = next(
        (mention for mention in dates if any(span.contains(mention.span) for span in opening) and not mention.dateline),
        None,
    )
    if told is None or anchor.day is None or not _is_old(told.expression, anchor.day):
        return dates
    if not _in_first_sentence(told, opening):
        return dates  # a report: its first sentence tells the news of the dateline's day
    if any(d.expression.kind in _NEWS and any(s.contains(d.span) for s in opening[:1]) for d in dates):
        return dates
    if any(d.expression.kind in _TODAY and any(s.contains(d.span) for s in opening) for d in dates):
        return dates  # "he had not left since 2020. On Wednesday he went …"
    year, month = told.expression.year, told.expression.month
    now: Span | None = None  # a sentence that counts from the article's own year
    found: list[DateMention] = []
    for mention in dates:
        said = mention.expression
        if said.year:
            year, month = (said.year, said.month or month) if said.year >= _FIRST else (year, month)
        elif said.offset is not None and said.kind in _OF_YEAR:
            now = next((passage.span for passage in passages if passage.span.contains(mention.span)), None)
        elif now is not None and now.contains(mention.span):
            pass  # "they spoke in June of this year; that was on the 2nd of June"
        elif said.kind in _BARE and said.offset is None and not mention.dateline and mention.span > told.span:
            if ahead(mention.span) or (said.kind == "day_month" and _is_fresh(said, anchor.day)):
                found.append(mention)
                continue
            mention, month = replace(mention, expression=_in_year(said, year)), said.month or month
        elif said.kind == "day" and month and mention.span > told.span:
            mention = replace(mention, expression=replace(said, kind="full", year=year, month=month))
        found.append(mention)
    return tuple(found)


def _in_first_sentence(told: DateMention, opening: Sequence[Span]) -> bool:
    """Tell whether a date stands in the first sentence, whatever dateline has a line of its own."""
    sentences = [span for span in opening if len(span) > _DATELINE]
    return bool(sentences) and told.span.end <= sentences[0].end


def _same_years(dates: tuple[DateMention, ...], day: date | None) -> tuple[DateMention, ...]:
    """ "September of that year": of the year stated last, if only by its distance ("last year")."""
    year: int | None = None
    month: int | None = None
    found: list[DateMention] = []
    for mention in dates:
        if mention.form is DateForm.SAME_YEAR and year:
            mention = replace(mention, expression=_in_year(mention.expression, year))
        if mention.form is DateForm.THAT_MONTH and month and year:
            mention = replace(mention, expression=replace(mention.expression, kind="full", year=year, month=month))
        month = (mention.expression.end or mention.expression).month or month
        said = mention.expression
        if day and not said.year and said.offset is not None and said.kind in _OF_YEAR:
            year = day.year + said.offset
        year = (said.end or said).year or said.year or year
        found.append(mention)
    return tuple(found)


def _is_fresh(said: DateExpression, day: date) -> bool:
    """Tell whether a day without a year is one of the last weeks before the article: that is news."""
    if not said.month or not said.day:
        return False
    apart = (day.month - said.month) % 12 * 30 + day.day - said.day
    return 0 <= apart <= _WEEKS


def _is_old(said: DateExpression, day: date) -> bool:
    old = _FIRST <= (said.year or 0) <= day.year - _LONG_AGO
    return old and said.kind in ("year", "month", "full")


def _in_year(said: DateExpression, year: int | None) -> DateExpression:
    kind = "full" if said.kind == "day_month" else said.kind
    end = replace(said.end, year=year) if said.end is not None and not said.end.year else said.end
    return replace(said, kind=kind, year=year, end=end)


def lies_ahead(plain: str, passages: Sequence[Passage], span: Span, rules: LanguageRules) -> bool:
    """Tell whether the sentence of a date speaks of what is to come, and of nothing past."""
    home = next((passage.span for passage in passages if passage.span.contains(span)), span)
    words, calendar = home.of(plain), rules.calendar
    future, past = (re.compile(pattern, re.IGNORECASE) for pattern in (calendar.planned, calendar.past))
    return bool(rules.sentences.spaced and future.search(words) and not past.search(words))
