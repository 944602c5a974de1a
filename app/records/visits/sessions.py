"""Sessions and gatherings: the days that words or the register give them.

In: Material, the day of a session and its words; statements of gatherings. Out: the days; statements with them.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import takewhile

from app.articles.passage import Passage
from app.mentions.mention import DateMention, Reason, ResolvedDate
from app.mentions.resolve import resolve
from app.records.sentences.besides import is_day
from app.records.sentences.clauses import compiled
from app.records.sentences.dating import resolved
from app.records.sentences.material import Material, within
from app.records.sentences.statement import GATHERINGS, Statement
from app.records.sentences.weekdays import weekday_behind
from app.records.stories.story import own_day
from app.records.visits.lengths import lasting_days, own_length, said_reason, visit_days
from app.terms import MeetingKind, MeetingStatus, Precision
from app.text.span import Span

_SAME_JOURNEY = timedelta(10)  # between the day that somebody came and a gathering that he came for
_CLOSING = 30  # characters before a day in which "closes on" stands
_JOINER = 4  # characters between two days of one gathering (" et ")
_NEXT = 2  # sentences behind a gathering that still tell of its days
_DAYS = 3  # days that a gathering told so lasts at most


def session_days(
    material: Material, kind: str, mention: DateMention, date: ResolvedDate, reach: Span, cue: Span
) -> ResolvedDate:
    """The days of a session or a gathering, as far as its words give more than one; talks with which a stay of some
    days began are of its first.
    """
    if kind == MeetingKind.TALKS and compiled(material.cues.began_with).match(material.article.plain, cue.end):
        return replace(date, end=date.start, precision=Precision.DAY)
    if kind in GATHERINGS:
        return _from_its_opening(
            material, mention, _to_its_close(material, mention, _and_the_next(material, mention, date))
        )
    if kind != MeetingKind.DIALOGUE:
        return date
    return _to_its_close(material, mention, _lasting(material, mention, date, reach))


def _lasting(material: Material, mention: DateMention, date: ResolvedDate, reach: Span) -> ResolvedDate:
    """Widen a session to the days that it is said to have lasted, up to its end or from its start."""
    days = lasting_days(material, reach) if date.precision is Precision.DAY else None
    if days is None and date.precision is Precision.DAY and not material.rules.sentences.spaced:
        days = own_length(material, mention)  # "closed on the 22nd, having lasted two days"
    if not days:
        return date
    over = compiled(material.cues.ended).search(material.words(reach))
    first = date.start - timedelta(days - 1) if over else date.start
    last, reasons = first + timedelta(days - 1), (*date.reasons, said_reason("lasting", days))
    return replace(date, start=first, end=last, precision=Precision.RANGE, reasons=reasons)


def _and_the_next(material: Material, mention: DateMention, date: ResolvedDate) -> ResolvedDate:
    """Widen a gathering to the day that is named right behind its first ("this Thursday and tomorrow")."""
    behind = within(material.dates, Span(mention.span.end + 1, mention.span.end + _JOINER + 1))
    if not behind or not compiled(material.cues.joins).match(material.article.plain, mention.span.end):
        return date
    last = resolve(behind[0], material.anchor, "planned", date) if is_day(behind[0]) else None
    if last is None or date.precision is not Precision.DAY or not 0 < (last.end - date.end).days <= _DAYS:
        return date
    return replace(date, end=last.end, precision=Precision.RANGE, reasons=(*date.reasons, *last.reasons))


def _to_its_close(material: Material, mention: DateMention, date: ResolvedDate) -> ResolvedDate:
    """Widen a gathering to the later day of its sentence on which it ends ("opens on Thursday and ends on Friday")."""
    home = material.home_of(mention.span)
    later = (d for d in within(material.dates, home) if is_day(d) and d.span.start > mention.span.end)
    close = next((d for d in later if _closes(material, d)), None)
    if close is None or date.precision is not Precision.DAY:
        return date
    last = weekday_behind(close, date) or resolved(material, close, "planned", date)
    if last is None or not 0 < (last.end - date.end).days <= _DAYS:
        return date
    return replace(date, end=last.end, precision=Precision.RANGE, reasons=(*date.reasons, *last.reasons))


def _from_its_opening(material: Material, mention: DateMention, date: ResolvedDate) -> ResolvedDate:
    """Widen a gathering told by its last day to the one on which it opened ("which ends today, opened on Sunday")."""
    others = (d for d in within(material.dates, material.home_of(mention.span)) if is_day(d) and d is not mention)
    opened = next((d for d in others if _opens(material, d)), None)
    if opened is None or date.precision is not Precision.DAY or not _closes(material, mention):
        return date
    first = resolved(material, opened, "past", date)
    if first is None or not 0 < (date.start - first.start).days <= _DAYS:
        return date
    return replace(date, start=first.start, precision=Precision.RANGE, reasons=(*first.reasons, *date.reasons))


def _closes(material: Material, day: DateMention) -> bool:
    """Tell whether the words beside a day say that a gathering closes on it, not that people leave."""
    before = material.article.plain[max(0, day.span.start - _CLOSING) : day.span.start]
    behind = compiled(material.cues.closes_behind).match(material.article.plain, day.span.end)
    return bool(behind or compiled(material.cues.closes).search(before))


def add_close(material: Material, passage: Passage, statements: Sequence[Statement]) -> Sequence[Statement]:
    """ "He spoke at the forum on Thursday. It had opened on Wednesday and closes tonight", "The summit lasts two days":
    the statements with the gathering told last on all its days; the very same sequence where the passage says nothing.
    """
    backwards = range(len(statements) - 1, -1, -1)
    near = takewhile(lambda i: passage.index - statements[i].passage <= _NEXT, backwards)
    at = next((i for i in near if statements[i].passage < passage.index and statements[i].kind in GATHERINGS), None)
    date = statements[at].date if at is not None else None
    if at is None or date is None or date.precision is not Precision.DAY or within(material.people, passage.span):
        return statements
    if not compiled(material.cues.session_goes_on).search(material.words(passage.span)):
        return statements
    days = [day for day in within(material.dates, passage.span) if is_day(day)]
    opened = next((day for day in days if _opens(material, day)), None)
    first = resolved(material, opened, "past", date) or date
    closed = next((day for day in days if _closes(material, day)), None)
    last = resolved(material, closed, "planned", first)
    length = lasting_days(material, passage.span)
    end = last.end if last else first.start + timedelta(length - 1) if length else date.end
    if not (first.start <= date.start <= end and timedelta(0) < end - first.start <= timedelta(_DAYS)):
        return statements
    lasting = (said_reason("lasting", length),) if length and not last else ()
    reasons = (*date.reasons, *(first.reasons if opened else ()), *(last.reasons if last else ()), *lasting)
    told = list(statements)
    told[at] = replace(
        told[at], date=replace(date, start=first.start, end=end, precision=Precision.RANGE, reasons=reasons)
    )
    return told


def since_begun(
    material: Material, mention: DateMention, date: ResolvedDate, reach: Span, story: ResolvedDate | None
) -> ResolvedDate:
    """The days of a gathering that is said to have begun; where nothing but that is told, up to the article's day."""
    only = story is not None and story.mention == mention.span
    return visit_days(material, mention, date, reach, own_day(material) if only else story)


def _opens(material: Material, day: DateMention) -> bool:
    before = material.article.plain[max(0, day.span.start - _CLOSING) : day.span.start]
    behind = compiled(material.cues.opens_behind).match(material.article.plain, day.span.end)
    return bool(behind or compiled(material.cues.opens).search(before))


def on_known_days(material: Material, statements: Sequence[Statement]) -> list[Statement]:
    """ "On the 2nd he landed in Astana to attend the 24th summit": the day is that of his coming, and the register
    knows those of the summit; as of one told as held "then", of a time that no event was told of.
    """
    return [_on_known_days(material, one) if one.kind in GATHERINGS else one for one in statements]


def _on_known_days(material: Material, one: Statement) -> Statement:
    date, body = one.date, one.body
    if body is None or body.date_start is None or (date and date.end - date.start > _SAME_JOURNEY):
        return one
    start, end = body.date_start, body.date_end or body.date_start
    values = (("body", body.body), ("start", start.isoformat()), ("end", end.isoformat()))
    known = Reason("known_event", values, (body.span,))
    precision = Precision.DAY if start == end else Precision.RANGE
    if date is None:
        return replace(one, date=ResolvedDate(start, end, precision, True, (known,)))
    own = date.mention is not None and one.clause.contains(date.mention)
    apart = max(start - date.end, date.start - end)
    if own or not timedelta(0) < apart <= _SAME_JOURNEY:
        return one
    days = replace(date, start=start, end=end, precision=precision, inferred=True, reasons=(*date.reasons, known))
    ahead = material.anchor.limit is not None and start > material.anchor.limit
    status = MeetingStatus.PLANNED if ahead and one.status == MeetingStatus.HELD else one.status
    return replace(one, date=days, status=status)
