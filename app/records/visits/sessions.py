"""Sessions and gatherings: the days that words or the register give them.

In: Material, the day of a session and its words; statements of gatherings. Out: the days; statements with them.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from app.mentions.mention import DateMention, Reason, ResolvedDate
from app.mentions.resolve import resolve
from app.records.sentences.besides import is_day
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.records.sentences.statement import GATHERINGS, Statement
from app.records.visits.lengths import lasting_days, said_reason
from app.terms import MeetingKind, MeetingStatus, Precision
from app.text.span import Span

_SAME_JOURNEY = timedelta(10)  # between the day that somebody came and a gathering that he came for
_JOINER = 4  # characters between two days of one gathering (" et ")
_DAYS = 3  # days that a gathering told so lasts at most


def session_days(material: Material, kind: str, mention: DateMention, date: ResolvedDate, reach: Span) -> ResolvedDate:
    """The days of a session or a gathering, as far as its words give more than one."""
    if kind in GATHERINGS:
        return _and_the_next(material, mention, date)
    return _lasting(material, date, reach) if kind == MeetingKind.DIALOGUE else date


def _lasting(material: Material, date: ResolvedDate, reach: Span) -> ResolvedDate:
    """Widen a session to the days that it is said to have lasted, up to its end or from its start."""
    days = lasting_days(material, reach) if date.precision is Precision.DAY else None
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
