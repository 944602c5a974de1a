"""How long a visit lasted: the days before the one it is told by on which its visitors had met their hosts.

In: the joined statements with their places. Out: the statements, each visit with the days that the article gives it.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.mentions.mention import PlaceMention, ResolvedDate
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import CueHit
from app.records.sentences.dating import starts_with
from app.records.sentences.material import Material, within
from app.records.sentences.statement import Statement, names_of
from app.terms import CueForm, MeetingKind, MeetingStatus, Precision
from app.text.span import Span

_BEGUN = 30  # characters before a city in which the day stands on which a visit began there
_BESIDE = 9  # characters between the two
_NEXT = timedelta(days=1)  # between two days of one stay that a report tells
_WITHIN = timedelta(days=4)  # between talks and the end of the visit on which they were held
_SESSION = timedelta(days=2)  # between the first and the last day of a gathering
_STAY = timedelta(days=12)  # no visit between the two states lasted longer
_MET = frozenset({MeetingKind.TALKS, MeetingKind.DIALOGUE, MeetingKind.PRESS_CONFERENCE, MeetingKind.CEREMONY})
_THERE = _MET | {MeetingKind.SUMMIT, MeetingKind.MINISTERIAL}  # who took part in one of them was there


def widen_visits(material: Material, statements: Sequence[Statement]) -> list[Statement]:
    """Return the statements; a visit lasts from the first to the last day on which its visitors met, or are to meet,
    their hosts there.

    Before it, one to a city is left alone: it is a day of a longer one. Of one that is told as it ended the last day
    is known, and days may lie between.
    """
    met: dict[date, list[Statement]] = defaultdict(list)
    for one in statements:
        if one.kind in _THERE and one.status == MeetingStatus.HELD and one.date and one.date.precision is Precision.DAY:
            met[one.date.start].append(one)
    programme = [one for one in statements if _is_of_programme(one)]
    return [_begun(material, _stayed(material, one, programme), met) if _is_stay(one) else one for one in statements]


def _is_of_programme(one: Statement) -> bool:
    """Something of a day, or of a few days, in which a visitor takes part."""
    if one.kind not in _THERE or one.status == MeetingStatus.CANCELLED or one.date is None:
        return False
    return one.date.precision is Precision.DAY or (one.own_date and one.date.end - one.date.start <= _SESSION)


def _is_stay(one: Statement) -> bool:
    """A visit in days that it can have lasted."""
    return (
        one.kind == MeetingKind.VISIT
        and one.status != MeetingStatus.CANCELLED
        and one.date is not None
        and one.date.end - one.date.start <= _STAY
    )


def _stayed(material: Material, visit: Statement, programme: Sequence[Statement]) -> Statement:
    """ "He landed in Astana on Friday", and had talks there on Saturday, or is to have them: he stays until then, if
    no end is told. What is told as past is no part of a visit that lies ahead.
    """
    days = visit.date
    if _is_over(material, visit) or (visit.own_date and days and days.precision is Precision.RANGE):
        return visit
    part = [one for one in programme if _is_part(one, visit, False) and _is_city_of(one, visit)]
    if visit.status == MeetingStatus.PLANNED:  # the summit that he goes on to is told besides
        part = [one for one in part if one.status == MeetingStatus.PLANNED and one.kind in _MET]
    told = sorted((one.date for one in part if one.date), key=_first)
    for more in told if days and days.precision in (Precision.DAY, Precision.RANGE) else ():
        if days and days.start <= more.start <= days.end + _NEXT and days.end < more.end <= days.start + _STAY:
            days = replace(days, end=more.end, precision=Precision.RANGE, reasons=(*days.reasons, *more.reasons))
    return visit if days == visit.date else replace(visit, date=days)


def _first(days: ResolvedDate) -> date:
    return days.start


def _is_over(material: Material, visit: Statement) -> bool:
    """The clause tells that the visit ended."""
    return CueForm.ENDS in visit.forms or bool(compiled(material.cues.ended).search(material.words(visit.clause)))


def _is_city_of(one: Statement, visit: Statement) -> bool:
    """It was in the city of the visit, if the visit is one to a city."""
    return visit.place is None or (one.place is not None and one.place.place == visit.place.place)


def _begun(material: Material, visit: Statement, met: Mapping[date, Sequence[Statement]]) -> Statement:
    days = visit.date
    if days is None or visit.place:
        return visit
    gap = _WITHIN if _is_over(material, visit) and visit.own_date and days.precision is Precision.DAY else _NEXT
    before = [days.start - timedelta(n) for n in range(1, _STAY.days + 1)]
    for day in [
        s.date
        for first in before
        for s in met.get(first, ())
        if s.date and s.kind in _MET and _is_part(s, visit, gap > _NEXT)
    ]:
        if timedelta(0) < days.start - day.end <= gap and days.end - day.start <= _STAY:
            days = replace(days, start=day.start, precision=Precision.RANGE, reasons=(*days.reasons, *day.reasons))
    return visit if days == visit.date else replace(visit, date=days)


def _is_part(one: Statement, visit: Statement, ended: bool) -> bool:
    """A visitor was there, in the state that he visits; of a visit that ended, the place may be left open."""
    here = one.country == visit.country or (ended and one.country is None)
    return here and bool(names_of(one) & names_of(visit))


def whole_stays(statements: Sequence[Statement]) -> list[Statement]:
    """ "He landed in Astana on the 25th" within the visit of three days told besides: one visit, told with its days."""
    visits = [one for one in statements if one.kind == MeetingKind.VISIT and one.date]
    stays: dict[date, list[Statement]] = defaultdict(list)
    for one in visits:
        if one.date and one.own_date and one.date.precision is Precision.RANGE:
            stays[one.date.start].append(one)
    ways = [(one, stay) for one in visits if one.date for stay in stays[one.date.start] if _is_day_of(one, stay)]
    cities = {id(visit): way.place for way, visit in ways if way.place}
    short = {id(way) for way, _ in ways}
    told = (one for one in statements if id(one) not in short)
    return [replace(one, place=one.place or cities[id(one)]) if id(one) in cities else one for one in told]


def _is_day_of(one: Statement, visit: Statement) -> bool:
    """Tell whether a way to a state lies on the first day of a visit of the same people to that state."""
    if one is visit or one.status != visit.status:
        return False
    if one.date is None or visit.date is None or not names_of(one) or names_of(one) != names_of(visit):
        return False
    stay = visit.own_date and visit.date.precision is Precision.RANGE and visit.date.end - visit.date.start <= _STAY
    first = one.date.start == one.date.end == visit.date.start and one.country == visit.country
    return stay and first and (one.place is None or visit.place is None or one.place.place == visit.place.place)


def ends_visit(one: Statement, other: Statement) -> bool:
    """One tells the visit, the other that the same visitors left within its days."""
    if {one.kind, other.kind} != {MeetingKind.VISIT.value}:
        return False
    if (CueForm.ENDS in one.forms) == (CueForm.ENDS in other.forms):
        return False
    visit, leave = (other, one) if CueForm.ENDS in one.forms else (one, other)
    if names_of(visit) != names_of(leave) or visit.date is None or leave.date is None:
        return False
    return timedelta(0) <= leave.date.end - visit.date.start < _STAY


def with_end(one: Statement, other: Statement) -> Statement:
    """The visit, lasting until the day on which the visitors left."""
    visit, leave = (other, one) if CueForm.ENDS in one.forms else (one, other)
    visit = replace(visit, to_state=visit.to_state or (leave.to_state and leave.country == visit.country))
    if visit.date is None or leave.date is None or leave.date.end <= visit.date.end:
        return visit
    reasons = (*visit.date.reasons, *leave.date.reasons)
    date = replace(visit.date, end=leave.date.end, precision=Precision.RANGE, reasons=reasons)
    return replace(visit, date=date, country=visit.country or leave.country)


def to_its_end(one: Statement, other: Statement) -> ResolvedDate | None:
    """ "He ended a visit of four days and left on the 23rd": the days counted back from the one on which he left."""
    ends = CueForm.ENDS in one.forms and CueForm.ENDS in other.forms and other.own_date and not one.own_date
    if not ends or one.date is None or other.date is None or one.date.precision is not Precision.RANGE:
        return None
    if other.date.precision is not Precision.DAY or not timedelta(0) <= one.date.end - other.date.end < _STAY:
        return None
    start = other.date.end - (one.date.end - one.date.start)
    return replace(one.date, start=start, end=other.date.end, reasons=(*one.date.reasons, *other.date.reasons))


def where_begun(material: Material, cue: CueHit, city: PlaceMention) -> bool:
    """ "A visit begun on Friday in Almaty": where it began is not yet where it went."""
    dates = within(material.dates, Span(max(0, city.span.start - _BEGUN), city.span.start))
    near = [d for d in dates if cue.span.end <= d.span.start and city.span.start - d.span.end <= _BESIDE]
    return bool(near) and not cue.cue.weak and starts_with(material, near[-1])
