"""Sessions and gatherings: the days that words or the register give them.

In: Material, the day of a session and its words; statements of gatherings. Out: the days; statements with them.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from app.mentions.mention import Reason, ResolvedDate
from app.records.clauses import compiled
from app.records.dating import lasting_days, said_reason
from app.records.material import Material
from app.records.statement import Statement
from app.terms import MeetingKind, MeetingStatus, Precision
from app.text.span import Span

_GATHERINGS = frozenset({MeetingKind.SUMMIT, MeetingKind.MINISTERIAL})
_SAME_JOURNEY = timedelta(10)  # between the day that somebody came and a gathering that he came for


def session_days(material: Material, date: ResolvedDate, reach: Span) -> ResolvedDate:
    """Widen a session to the days that it is said to have lasted, up to its end or from its start."""
    days = lasting_days(material, reach) if date.precision is Precision.DAY else None
    if not days:
        return date
    over = compiled(material.cues.ended).search(material.words(reach))
    first = date.start - timedelta(days - 1) if over else date.start
    last, reasons = first + timedelta(days - 1), (*date.reasons, said_reason("lasting", days))
    return replace(date, start=first, end=last, precision=Precision.RANGE, reasons=reasons)


def on_known_days(material: Material, statements: Sequence[Statement]) -> list[Statement]:
    """ "On the 2nd he landed in Astana to attend the 24th summit": the day is that of his coming, and the register
    knows those of the summit.
    """
    return [_on_known_days(material, one) if one.kind in _GATHERINGS else one for one in statements]


def _on_known_days(material: Material, one: Statement) -> Statement:
    date, body = one.date, one.body
    if date is None or body is None or body.date_start is None or date.end - date.start > _SAME_JOURNEY:
        return one
    start, end = body.date_start, body.date_end or body.date_start
    own = date.mention is not None and one.clause.contains(date.mention)
    apart = max(start - date.end, date.start - end)
    if own or not timedelta(0) < apart <= _SAME_JOURNEY:
        return one
    values = (("body", body.body), ("start", start.isoformat()), ("end", end.isoformat()))
    reasons = (*date.reasons, Reason("known_event", values, (body.span,)))
    precision = Precision.DAY if start == end else Precision.RANGE
    days = replace(date, start=start, end=end, precision=precision, inferred=True, reasons=reasons)
    ahead = material.anchor.limit is not None and start > material.anchor.limit
    status = MeetingStatus.PLANNED if ahead and one.status == MeetingStatus.HELD else one.status
    return replace(one, date=days, status=status)
