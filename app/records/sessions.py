"""Sessions of several days. In: Material, the day of a session and its words. Out: the days."""

from dataclasses import replace
from datetime import timedelta

from app.mentions.mention import ResolvedDate
from app.records.clauses import compiled
from app.records.dating import lasting_days, said_reason
from app.records.material import Material
from app.terms import Precision
from app.text.span import Span


def session_days(material: Material, date: ResolvedDate, reach: Span) -> ResolvedDate:
    """Widen a session to the days that it is said to have lasted, up to its end or from its start."""
    days = lasting_days(material, reach) if date.precision is Precision.DAY else None
    if not days:
        return date
    over = compiled(material.cues.ended).search(material.words(reach))
    first = date.start - timedelta(days - 1) if over else date.start
    last, reasons = first + timedelta(days - 1), (*date.reasons, said_reason("lasting", days))
    return replace(date, start=first, end=last, precision=Precision.RANGE, reasons=reasons)
