"""The day that a page without a date of its own tells as its news.

In: its mentions, the windows that are left. Out: the window about that day, where it is of one year alone: because only
one is left, or a known event or meeting fell on it.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from app.gazetteer.register import read_meetings
from app.mentions.clues import Clues
from app.mentions.evidence import tense_at
from app.mentions.jubilees import Window, first_day
from app.mentions.known_meetings import opening_of, tells_of
from app.mentions.mention import DateExpression, DateMention, Reason
from app.mentions.weighing import join_years, years_of
from app.terms import PassageRole

_FRESH = timedelta(14)  # for which something is the news of a page
_SENTENCES = 2  # that tell the news
_AHEAD = timedelta(25)  # before an event of which the days are announced: in these a bare "the 16th" is its day


def pin_to_news(clues: Clues, left: list[Window]) -> tuple[list[Window], tuple[Reason, ...]]:
    """Return the windows, cut to the days about the first day that the lead tells as past; and why."""
    if announced := _announced(clues, left):
        return announced
    told = _news(clues)
    years = sorted({year for low, high in left for year in range(low.year, high.year + 1)})
    if told is None:
        return left, ()
    days = [day for year in years if (day := first_day(told.expression, year)) and _within(day, left)]
    sure = list(_known_on(clues, told, days))
    chosen = {day for day, _ in sure} or set(days)
    if len(chosen) != 1 or (not sure and len(years) > 1):
        return left, ()
    (day,) = chosen
    window = (day, min(day + _FRESH, max(high for _, high in left)))
    removed = join_years([year for year in years if not window[0].year <= year <= window[1].year])
    kept = (("kept", years_of([window])), ("removed", removed))
    reasons = [Reason(r.code, (*r.values, *kept), r.spans) for _, r in sure[:1]]
    reasons += [Reason("past_before", (("words", told.span.of(clues.article.text)), *kept), (told.span,))]
    return [window], tuple(reasons)


def _news(clues: Clues) -> DateMention | None:
    """The first day of the first sentences, if it is told without its year and as past."""
    body = [passage.span for passage in clues.passages if passage.role is PassageRole.BODY][:_SENTENCES]
    inside = [date for date in clues.dates if any(span.contains(date.span) for span in body)]
    first = inside[0] if inside else None
    said = first.expression if first else None
    if first is None or said is None or said.kind != "day_month" or said.year or said.offset is not None:
        return None
    return first if tense_at(clues.article, clues.passages, first.span, clues.rules) == "past" else None


def _announced(clues: Clues, left: list[Window]) -> tuple[list[Window], tuple[Reason, ...]] | None:
    """The weeks before the one known event that the lead announces with its day ("will be there from 16 to 18")."""
    article, passages, rules = clues.article, clues.passages, clues.rules
    for passage in [passage.span for passage in passages if passage.role is PassageRole.BODY][:_SENTENCES]:
        inside = [date.expression for date in clues.dates if passage.contains(date.span)]
        for body in (body for body in clues.bodies if passage.contains(body.span)):
            start = body.date_start
            said = next((one for one in inside if start and _covers(one, start)), None)
            if start is None or said is None or any(one.year for one in inside):
                continue
            high = start - timedelta(max(0, start.day - (said.day or start.day)))
            low = max(high - _AHEAD, min(low for low, _ in left))
            if tense_at(article, passages, body.span, rules) != "planned" or not _within(high, left):
                continue
            years = {year for one, other in left for year in range(one.year, other.year + 1)}
            window = (low, high)
            removed = join_years(sorted(years - set(range(low.year, high.year + 1))))
            values = (("body", body.body), ("start", start.isoformat()), ("end", (body.date_end or start).isoformat()))
            kept = (("kept", years_of([window])), ("removed", removed))
            return [window], (Reason("numbered_event", (*values, *kept), (body.span,)),)
    return None


def _covers(said: DateExpression, day: date) -> bool:
    """Tell whether the days of a range, or a day, may be that day: by the month where one is said."""
    last = said.end if said.kind == "range" and said.end else said
    months = {one.month for one in (said, last) if one.month}
    if not said.day or not last.day or said.offset is not None or (months and day.month not in months):
        return False
    return said.day <= day.day <= last.day if said.day <= last.day else day.day >= said.day or day.day <= last.day


def _within(day: date, left: list[Window]) -> bool:
    return any(low <= day <= high for low, high in left)


def _known_on(clues: Clues, told: DateMention, days: list[date]) -> Iterator[tuple[date, Reason]]:
    """Yield the days on which fell an event that the sentence names, or a meeting of those whom the opening names."""
    home = next((passage.span for passage in clues.passages if passage.span.contains(told.span)), told.span)
    for body in clues.bodies:
        start, end = body.date_start, body.date_end or body.date_start
        if start and end and home.contains(body.span):
            values = (("body", body.body), ("start", start.isoformat()), ("end", end.isoformat()))
            yield from ((day, Reason("numbered_event", values, (body.span,))) for day in days if start <= day <= end)
    named, where = opening_of(clues)
    for meeting in read_meetings():
        if not tells_of(meeting, named, where):
            continue
        who = [one for one in meeting.people if one in named]
        ends = (("start", meeting.start.isoformat()), ("end", meeting.end.isoformat()))
        reason = Reason("known_meeting", (("people", " ".join(who)), *ends), tuple(sorted(named[one] for one in who)))
        yield from ((day, reason) for day in days if meeting.start <= day <= meeting.end)
