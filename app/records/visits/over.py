"""What was signed on one of the days of a visit that is over, where no words tell on which.

In: the statements of an article, its visits with their days. Out: the statements, such papers dated by those days.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material
from app.records.sentences.statement import Statement
from app.terms import AgreementStatus, CueForm, MeetingKind, MeetingStatus, Precision, Type

_DONE = frozenset({MeetingStatus.HELD.value, AgreementStatus.SIGNED.value})


def of_whole_visit(material: Material, statements: Sequence[Statement]) -> list[Statement]:
    """ "He left today, ending a visit begun on Monday. … Two accords were signed": on one of those days, unless the
    telling has come to a day of its own. Talks are left alone: the last of them are often those of the farewell.
    """
    over = next((one for one in statements if _is_over(material, one)), None)
    if over is None or over.date is None:
        return list(statements)
    days = [one.cue.start for one in statements if one is not over and one.own_date and one.status in _DONE]
    told = []
    for one in statements:
        since = any(over.cue.start < day <= one.cue.start for day in days)
        told.append(replace(one, date=over.date) if not since and _is_of_last_day(one, over) else one)
    return told


def _is_over(material: Material, one: Statement) -> bool:
    """A visit of some days, told by its end."""
    if one.kind != MeetingKind.VISIT or one.status != MeetingStatus.HELD or not one.own_date or one.date is None:
        return False
    ends = CueForm.ENDS in one.forms or compiled(material.cues.ended).search(material.words(one.clause))
    return bool(ends) and one.date.precision is Precision.RANGE


def _is_of_last_day(one: Statement, visit: Statement) -> bool:
    """A paper that was signed on no day of its own: the day of the report, the last of the visit, stands for it."""
    if one.type is not Type.AGREEMENT or one.own_date or one.status not in _DONE or not (one.date and visit.date):
        return False
    return one.date.precision is Precision.DAY and one.date.start == visit.date.end
