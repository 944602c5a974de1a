"""What an article says about its own year. In: its mentions and the register. Out: pieces of evidence, surest first.

Each says which days the article can have been published on; app.mentions.anchor cuts its candidates by them.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice
from typing import TypeVar

from app.articles.article import Article
from app.articles.passage import Passage
from app.gazetteer.lookup import gazetteer
from app.languages.base import LanguageRules
from app.languages.date_rules import CalendarRules
from app.mentions.clues import Clues
from app.mentions.jubilees import Window, find_counts, first_day
from app.mentions.mention import BodyMention, DateExpression, DateMention, PersonMention, PlaceMention
from app.mentions.nearness import far_from_past, far_from_planned, far_from_session
from app.mentions.published import Stamp, find_masthead_months
from app.mentions.scan import locate
from app.terms import PassageRole
from app.text.guard import Guarded
from app.text.span import Span, holder_of

_Spanned = TypeVar("_Spanned", DateMention, BodyMention, PersonMention, PlaceMention)
_FIRST, _LAST = date(1900, 1, 1), date(2199, 12, 31)
# A report may still call a person by an office for this many days after it ended; none calls so before it began.
_CHANGEOVER, _RENAMING = timedelta(2), timedelta(45)
# A session told as news in the lead ended at most so many days before the page.
_FRESH = timedelta(7)
# A planned day without its year lies at most half a year ahead, a past one at most nine months back.
_AHEAD, _RECALLED = timedelta(183), timedelta(274)
# What begins within so many characters of a passage opens it.
_RIGHT_AFTER = 24  # characters between a date and the verb that it stands before
_OPENING = 30
_COUNT_YEARS = frozenset({"relative_year", "day_month", "month", "season", "range"})  # "last June" too
_TERM = re.compile(r"(?<![\d.])(?P<first>(?:19|20)\d\d) ?[-–—] ?(?P<last>(?:19|20)\d\d)(?![\d.]\d)")
_YEAR, _HEADING = re.compile(r"(?<![\d.])(?:19|20)\d\d(?![\d.])"), 80
_LONGEST_TERM, _BEFORE_TERM = 10, 2  # years
# How often what is told as past by its day, its month, its year alone was so; what is told as planned.
_PAST, _PLANNED = {"day": 5.0, "month": 3.7, "year": 1.8}, 2.4
# A jubilee, a count of years by its sort; a person in office before the term began, after it ended; a passing name.
_COUNTS = {"anniversary": 6.0, "lasting": 4.5, "ago": 5.0, "over": 2.5, "under": 2.0}
_NOT_YET, _NO_LONGER, _OLD_NAME = 7.5, 6.0, 4.0
_SESSION, _OF_YEAR = 4.0, 6.0  # told as past or to come; as of the last or the next year
_ISSUE = timedelta(15)  # between the month on a masthead and the page's day


@dataclass(frozen=True, slots=True)
class Evidence:
    """`allowed` are the windows in which the article can have been published if this evidence holds.

    `early` and `late` say how far it may be trusted against a day before or after these: the natural logarithm of the
    odds, as measured on the development articles. `costs` stand instead where each candidate has its own.
    """

    code: str
    values: tuple[tuple[str, str], ...]
    spans: tuple[Span, ...]
    allowed: tuple[Window, ...]
    early: float = 5.0
    late: float = 5.0
    costs: tuple[tuple[Window, float], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class _Cues:
    planned: Guarded
    past: Guarded


def gather_evidence(clues: Clues, stamp: Stamp | None, candidates: list[Window]) -> Iterator[Evidence]:
    """Yield what bounds the article's year, the surest kinds first."""
    article, passages, dates, rules = clues.article, clues.passages, clues.dates, clues.rules
    days = candidates if stamp else []
    yield from _year_beside(article, stamp)
    yield from _masthead_months(article, rules)
    yield from _explicit_years(article, passages, dates, days, rules)
    dates_in, bodies_in = by_passage(passages, dates), by_passage(passages, clues.bodies)
    for passage in passages:
        if passage.role in (PassageRole.BODY, PassageRole.TITLE):
            inside, named = tuple(dates_in.get(passage.span, ())), tuple(bodies_in.get(passage.span, ()))
            for told in find_counts(article, passage, stamp, _year_shift(inside), named, rules):
                values = (("id", told.id), ("count", str(told.count)), ("sort", told.sort))
                trust = _COUNTS.get(told.sort, _COUNTS["over"])
                yield Evidence("anniversary", values, (told.span,), told.allowed, early=trust, late=trust)
            for body in named:
                yield from _numbered_event(article, passages, passage, body, inside, days, rules)
    dated = _passages_of_other_years(passages, dates)
    for person in clues.people:
        if not is_in(person.span, dated):
            yield from _office_held(person)
    for place in clues.places:
        if not is_in(place.span, dated):
            yield from _place_name(place)
    yield from _terms(article, passages)
    # Last, because sources do slip here.
    yield from _dated_weekdays(dates)


def gather_late_evidence(clues: Clues, left: list[Window]) -> list[Evidence]:
    """Return what a planned or a past day without year says once few years are left (it narrows the window)."""
    article, passages, rules = clues.article, clues.passages, clues.rules
    years = sorted({year for window in left for year in (window[0].year, window[1].year)})
    if len(years) > 2:
        return []
    found: list[Evidence] = []
    for mention in clues.dates:
        said = mention.expression
        if said.kind not in ("day_month", "range") or said.year or said.offset is not None:
            continue
        tense = tense_at(article, passages, mention.span, rules)
        last = said.end if said.end and tense == "past" else said
        days = [day for year in (years[0] - 1, *years) if (day := first_day(last, year))]
        if not days or tense == "unknown":
            continue
        code, allowed = "past_before", tuple((day, day + _RECALLED) for day in days)
        if tense == "planned":
            code, allowed = "planned_after", tuple((day - _AHEAD, day - timedelta(1)) for day in days)
        found.append(Evidence(code, (("words", mention.span.of(article.text)),), (mention.span,), allowed))
    return found


def tense_at(article: Article, passages: tuple[Passage, ...], span: Span, rules: LanguageRules) -> str:
    """Return "past", "planned" or "unknown" for a span: by the nearest sign before it in its passage.

    What opens a passage ("In 2022, …") is told by the first sign after it.
    """
    passage = locate(passages, span.start)
    if passage is None:
        return "unknown"
    cues = _cues(rules.calendar)
    signs: list[tuple[int, int, int, str]] = []
    ahead: list[Span] = []  # what is ahead, with its verbs: they say nothing of the past
    for tense, pattern in (("planned", cues.planned), ("past", cues.past)):
        for match in pattern.finditer(article.plain, passage.span.start, passage.span.end):
            if tense == "planned":
                ahead.append(Span(*match.span()))
            elif not rules.calendar.spaced and any(a.start <= match.start() and match.end() <= a.end for a in ahead):
                continue
            after = match.start() >= span.end
            if rules.calendar.verb_last:  # the verb of a date stands behind it
                signs.append((int(not after), abs(match.start() - span.start), int(tense == "past"), tense))
                continue
            if after and span.start - passage.span.start > _OPENING and match.start() - span.end > _RIGHT_AFTER:
                continue
            between = article.plain[span.end : match.start()] if after else article.plain[match.end() : span.start]
            # A sign of the same clause is nearer than any other, and one before the date than any after it.
            apart = int(not rules.calendar.spaced and "," in between)
            signs.append((apart, int(after), abs(match.start() - span.start), tense))
    return min(signs)[3] if signs else "unknown"


def _terms(article: Article, passages: tuple[Passage, ...]) -> Iterator[Evidence]:
    """ "A programme for 2026-2028" is not spoken of years before it begins; a span that is over lies back anyway."""
    inside = (p.span for p in passages if p.role is PassageRole.BODY)
    terms = (match for span in inside for match in _TERM.finditer(article.plain, span.start, span.end))
    last = max(terms, key=lambda match: match["first"], default=None)
    if last is not None and 0 < int(last["last"]) - int(last["first"]) <= _LONGEST_TERM:
        allowed = ((date(int(last["first"]) - _BEFORE_TERM, 1, 1), _LAST),)
        yield Evidence("explicit_year", (("words", last.group()),), (Span(*last.span()),), allowed)


def _year_beside(article: Article, stamp: Stamp | None) -> Iterator[Evidence]:
    """A year on the short line that shows the page's day ("No. 2 / 2026 (Tuesday 20 January)") is its own."""
    line = next((one.span for one in article.lines if stamp and one.span.contains(stamp.span)), None)
    if line is None or len(line) > _HEADING:
        return
    years = [Span(*match.span()) for match in _YEAR.finditer(article.plain, line.start, line.end)]
    if len(years) == 1:
        words = years[0].of(article.plain)
        allowed = ((date(int(words), 1, 1), date(int(words), 12, 31)),)
        yield Evidence("explicit_year", (("words", words),), (years[0],), allowed)


def _masthead_months(article: Article, rules: LanguageRules) -> Iterator[Evidence]:
    """A month with its year over the report ("Bulletin, July 2005") is the page's own."""
    for span, said in find_masthead_months(article, rules):
        if said.year and said.month:
            first, last = date(said.year, said.month, 1), _period_end(said, said.year)
            values = (("words", span.of(article.text)),)
            yield Evidence("explicit_year", values, (span,), ((first - _ISSUE, last + _ISSUE),))


def _explicit_years(
    article: Article,
    passages: tuple[Passage, ...],
    dates: tuple[DateMention, ...],
    days: list[Window],
    rules: LanguageRules,
) -> Iterator[Evidence]:
    """The latest past day, month and year bound below, the earliest planned one above."""
    lows: dict[str, tuple[date, DateMention]] = {}
    highs: list[tuple[date, DateMention]] = []
    for mention in dates:
        last = mention.expression.end or mention.expression
        year = last.year or mention.expression.year
        if not year or mention.dateline:
            continue
        tense = tense_at(article, passages, mention.span, rules)
        if tense == "planned" and not (last.day and mention.expression.kind == "full"):
            highs.append((_period_end(last, year), mention))
        elif tense == "past" or (last.day and tense != "planned"):
            sort = "day" if last.day else last.kind if last.kind == "month" else "year"
            low = first_day(mention.expression, year) or date(year, 1, 1)
            lows[sort] = max(lows.get(sort, (low, mention)), (low, mention), key=lambda item: item[0])
    ranked = sorted(lows.items(), key=lambda item: item[1][0], reverse=True)
    for place, (sort, (low, mention)) in enumerate(ranked):
        values = (("words", mention.span.of(article.text)), ("tense", "past"))
        costs = tuple((day, far_from_past(day[0], low, sort)) for day in days if not place)
        yield Evidence("explicit_year", values, (mention.span,), ((low, _LAST),), early=_PAST[sort], costs=costs)
    if highs:
        high, mention = min(highs, key=lambda item: item[0])
        values = (("words", mention.span.of(article.text)), ("tense", "planned"))
        costs = tuple((day, far_from_planned(day[0], high)) for day in days)
        yield Evidence("explicit_year", values, (mention.span,), ((_FIRST, high),), late=_PLANNED, costs=costs)


def _period_end(expression: DateExpression, year: int) -> date:
    if not expression.month:
        return date(year, 12, 31)
    if expression.day and (day := first_day(expression, year)):
        return day
    last = expression.month + ((expression.part or 3) - 1 if expression.kind == "season" else 0)
    return date(year + last // 12, last % 12 + 1, 1) - timedelta(1)


def _dated_weekdays(dates: tuple[DateMention, ...]) -> Iterator[Evidence]:
    """A weekday given together with a day and month fits one year in about six."""
    for mention in dates:
        said = mention.expression
        if said.kind == "day" and said.weekday is not None and said.day:
            values = (("weekday", str(said.weekday + 1)), ("lag", "0"))
            yield Evidence("weekday", values, (mention.span,), _around_days(said.day, said.weekday))
            continue
        if said.kind != "day_month" or said.weekday is None or said.offset is not None:
            continue
        days = (day for year in range(1992, 2100) if (day := first_day(said, year)) and day.weekday() == said.weekday)
        half = timedelta(182)
        values = (("weekday", str(said.weekday + 1)), ("lag", "0"))
        yield Evidence("weekday", values, (mention.span,), tuple((day - half, day + half) for day in days))


@lru_cache(maxsize=31 * 7)
def _around_days(number: int, weekday: int) -> tuple[Window, ...]:
    """Return the weeks around each such day that falls on the weekday, whatever its month and year."""
    every = (DateExpression("full", year, month, number) for year in range(1992, 2100) for month in range(1, 13))
    dated = (day for said in every if (day := first_day(said, 0)) and day.weekday() == weekday)
    return tuple((day - timedelta(15), day + timedelta(15)) for day in dated)


def _year_shift(dates: tuple[DateMention, ...]) -> int | None:
    shifts = {d.expression.offset for d in dates if d.expression.kind in _COUNT_YEARS}
    shifts |= {0 for d in dates if d.expression.kind == "relative_month" and d.expression.offset == 0}
    near = {shift for shift in shifts if shift is not None and -2 < shift < 2}
    return near.pop() if len(near) == 1 else None


def _beside(
    article: Article, dates: tuple[DateMention, ...], span: Span, rules: LanguageRules
) -> tuple[DateMention, ...]:
    """The dates of a body's own clause, in a script without spaces: what "next year" says is of that clause alone."""
    if rules.calendar.spaced:
        return dates
    ends = ((min(date.span.end, span.end), max(date.span.start, span.start)) for date in dates)
    return tuple(d for d, (left, right) in zip(dates, ends, strict=True) if "," not in article.plain[left:right])


def _numbered_event(
    article: Article,
    passages: tuple[Passage, ...],
    passage: Passage,
    body: BodyMention,
    dates: tuple[DateMention, ...],
    days: list[Window],
    rules: LanguageRules,
) -> Iterator[Evidence]:
    start, end = body.date_start, body.date_end or body.date_start
    if start is None or end is None or any(date.expression.year for date in dates):
        return
    tense = tense_at(article, passages, body.span, rules)
    shift = _year_shift(_beside(article, dates, body.span, rules))
    allowed: tuple[Window, ...] = ()
    if shift is not None and shift != 0:
        allowed = ((date(start.year - shift, 1, 1), date(start.year - shift, 12, 31)),)
    elif any(mention.expression.kind == "month" and mention.expression.month == start.month for mention in dates):
        year = timedelta(366)
        allowed = ((start if tense == "past" else start - year, end if tense == "planned" else end + year),)
    elif tense == "past":
        fresh = passage in _lead(passages) and any(_may_be(mention.expression, start, end) for mention in dates)
        allowed = ((start, end + _FRESH if fresh else _LAST),)
    elif tense == "planned":
        allowed = ((_FIRST, end),)
    costs: tuple[tuple[Window, float], ...] = ()
    if not shift:
        lead = passage in _lead(passages)
        costs = tuple((day, far_from_session(day[0], start, end, tense, lead)) for day in days)
    if allowed or costs:
        values = (("body", body.body), ("start", start.isoformat()), ("end", end.isoformat()))
        trust = _OF_YEAR if shift else _SESSION
        yield Evidence("numbered_event", values, (body.span,), allowed, early=trust, late=trust, costs=costs)


def _may_be(said: DateExpression, start: date, end: date) -> bool:
    """Tell whether a weekday, or the number of a day, is told as if of now and may be one of a session's days."""
    if said.kind == "weekday":
        return True
    return said.kind == "day" and said.day in (start.day, end.day)


def _lead(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    return tuple(islice((passage for passage in passages if passage.role is PassageRole.BODY), 2))


def by_passage(passages: tuple[Passage, ...], mentions: Iterable[_Spanned]) -> dict[Span, list[_Spanned]]:
    """Return the mentions that lie inside each passage."""
    spans = sorted(passage.span for passage in passages)
    found: dict[Span, list[_Spanned]] = {}
    for mention in mentions:
        home = holder_of(spans, mention.span.start)
        if home and home.contains(mention.span):
            found.setdefault(home, []).append(mention)
    return found


def is_in(span: Span, spans: list[Span]) -> bool:
    """Tell whether a span lies in one of some stretches, which stand in text order."""
    home = holder_of(spans, span.start)
    return home is not None and home.contains(span)


def _passages_of_other_years(passages: tuple[Passage, ...], dates: tuple[DateMention, ...]) -> list[Span]:
    """Return the passages that tell of a stated or another year: offices and names there are those of that time."""
    elsewhere = [
        mention
        for mention in dates
        if mention.expression.year
        or (mention.expression.kind == "relative_year" and (mention.expression.offset or 0) < 0)
    ]
    return sorted(by_passage(passages, elsewhere))


def _office_held(person: PersonMention) -> Iterator[Evidence]:
    row = gazetteer().people.get(person.person or "")
    terms = [held for held in row.offices if held.office == person.office] if row else []
    if not row or not terms or not person.office:
        return
    allowed = tuple(
        (
            held.start or _FIRST,
            (held.end if (held.end.month, held.end.day) == (12, 31) else held.end + _CHANGEOVER) if held.end else _LAST,
        )
        for held in terms
    )
    start = min(held.start.isoformat() if held.start else "" for held in terms)
    ends = [held.end.isoformat() if held.end else "" for held in terms]
    end = max(ends) if all(ends) else ""
    values = (("person", row.id), ("office", person.office), ("start", start), ("end", end))
    yield Evidence("office_held", values, (person.span,), allowed, early=_NOT_YET, late=_NO_LONGER)


def _place_name(place: PlaceMention) -> Iterator[Evidence]:
    """Only a name that has gone out of use cuts: older texts keep writing the lasting one."""
    row = gazetteer().places.get(place.place)
    periods = [period for period in row.valid_names if period.value == place.name] if row else []
    if not periods or any(period.end is None for period in periods):
        return
    allowed = tuple((period.start or _FIRST, (period.end + _RENAMING) if period.end else _LAST) for period in periods)
    first, last = allowed[0][0], max(period.end for period in periods if period.end)
    values = (("name", place.name), ("start", first.isoformat()), ("end", last.isoformat()))
    yield Evidence("place_name", values, (place.span,), allowed, early=_NOT_YET, late=_OLD_NAME)


@lru_cache(maxsize=16)
def _cues(rules: CalendarRules) -> _Cues:
    return _Cues(planned=Guarded(rules.planned), past=Guarded(rules.past))
