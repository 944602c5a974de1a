"""How far a page lies behind the days that its opening tells of. In: mentions, candidate days. Out: evidence.

Measured on the development articles that show their full date: how often the weekday of a lead lies so many days back.
"""

from dataclasses import replace
from datetime import date, timedelta

from app.mentions.clues import Clues
from app.mentions.evidence import Evidence, tense_at
from app.mentions.jubilees import Window
from app.mentions.mention import DateExpression
from app.mentions.published import day_of
from app.terms import PassageRole

_LEAD, _OPENING = 2, 6  # sentences that tell the news, and those that may tell of it
DATELINE_ALONE = 24  # characters of a passage that is no sentence ("Dushanbe." "28 July.")
# Against each lag from none to six days: the lead's weekday under any page, under one of a Monday, a later weekday.
_LAGS = (1.1, 0.0, 1.7, 3.5, 4.2, 4.8, 4.8)
_MONDAY = (0.7, 1.0, 1.0, 1.6, 2.3, 3.0, 4.0)
_LATER = (0.9, 0.0, 0.1, 0.9, 1.3, 1.6, 2.0)
_DATELINE = (0.0, 2.3, 4.0, 4.0, 3.7, 4.5, 4.5)  # against the day of a dateline
# Within this time after a day told in full a page tells of it as news; in which year the two meet is hardly chance.
_SAME_STORY = timedelta(2)
_MET = 5.0


def lagging_weekdays(clues: Clues, candidates: list[Window]) -> list[Evidence]:
    """Return the lead's weekday, and the next other one that the opening tells as past, each with its lags."""
    article, passages, dates, rules = clues.article, clues.passages, clues.dates, clues.rules
    body = [one for one in passages if one.role is PassageRole.BODY and len(one.span) > DATELINE_ALONE]
    told = [
        (mention, at)
        for mention in dates
        if _weekday(mention.expression) is not None
        for at, passage in enumerate(body[:_OPENING])
        if passage.span.contains(mention.span)
    ]
    dateline = next((mention.expression for mention in dates if mention.dateline), None)
    found: list[Evidence] = []
    for mention, at in told:
        lead = not found and at < _LEAD
        seen = {value for evidence in found for value in evidence.values}
        number = ("weekday", str((_weekday(mention.expression) or 0) + 1))
        if number in seen or mention.expression.direction or (found and not lead and len(found) > 1):
            continue
        if tense_at(article, passages, mention.span, rules) == "planned":
            continue
        costs = tuple((window, _price(window[0], mention.expression, dateline, lead)) for window in candidates)
        values = (number, ("words", mention.span.of(article.text)))
        found.append(Evidence("weekday", values, (mention.span,), (), costs=costs))
    return found


def _weekday(said: DateExpression) -> int | None:
    """The weekday that is told, of several in a row the last ("on Tuesday and Wednesday")."""
    if said.kind == "range":
        return said.end.weekday if said.end and said.weekday is not None else None
    return said.weekday if said.kind == "weekday" else None


def _price(page: date, said: DateExpression, dateline: DateExpression | None, lead: bool) -> float:
    weekday = _weekday(said) or 0
    if lead and dateline and dateline.month and (day := day_of(replace(dateline, kind="full", year=page.year))):
        return _DATELINE[(day.weekday() - weekday) % 7]
    return ((_LAGS if page.weekday() else _MONDAY) if lead else _LATER)[(page.weekday() - weekday) % 7]


def told_as_news(clues: Clues) -> list[Evidence]:
    """Return the days of the opening that are told in full: a page that shows such a day tells of it as news."""
    opening = [passage.span for passage in clues.passages if passage.role is PassageRole.BODY][:_OPENING]
    days = [
        (mention, day)
        for mention in clues.dates
        if any(span.contains(mention.span) for span in opening) and (day := _first_day(mention.expression))
    ]
    return [
        Evidence(
            "explicit_year",
            (("words", mention.span.of(clues.article.text)), ("tense", "past")),
            (mention.span,),
            ((day, day + _SAME_STORY),),
            early=_MET,
            late=_MET,
        )
        for mention, day in days
    ]


def _first_day(said: DateExpression) -> date | None:
    """The day, or the first of some days, that words give in full."""
    if said.kind == "range" and said.end is not None:
        return day_of(replace(said, kind="full", month=said.month or said.end.month, year=said.year or said.end.year))
    return day_of(said)
