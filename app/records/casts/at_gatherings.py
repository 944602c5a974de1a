"""Who was at a gathering of which nobody is named: those who met beside it, or who come to it from a visit.

In: the joined statements with their places. Out: the statements, such gatherings with their people.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from app.mentions.mention import PersonMention
from app.records.sentences.material import Material
from app.records.sentences.participants import is_bilateral
from app.records.sentences.statement import GATHERINGS, Statement, around
from app.terms import MeetingKind, MeetingStatus

_NAMED = ("name", "surname")
_NEXT = timedelta(1)
_AFTER = timedelta(3)  # between a visit and the gathering that is told behind it


def seat_neighbours(material: Material, statements: Sequence[Statement]) -> list[Statement]:
    """Return the statements; a gathering without people has those whom its sentence brings to it."""
    return [
        replace(one, people=_neighbours(material, one, around(statements, at)))
        if one.kind in GATHERINGS and not one.people
        else one
        for at, one in enumerate(statements)
    ]


def _neighbours(material: Material, gathering: Statement, statements: Sequence[Statement]) -> tuple[PersonMention, ...]:
    same = [s for s in statements if s.passage == gathering.passage and s.status == gathering.status and s.people]
    sets = _met_beside(material, gathering, same), _coming(gathering, same)
    return next((found[0].people for found in sets if len(found) == 1), ())


def _met_beside(material: Material, gathering: Statement, same: Sequence[Statement]) -> list[Statement]:
    """ "X met Y in Tashkent, where the summit was held": both were at it; but "the two presidents met during the
    summit" names nobody.
    """
    days, city, home = gathering.date, gathering.place, material.passages[gathering.passage].span
    return [
        s
        for s in same
        if s.kind == MeetingKind.TALKS
        and is_bilateral(s.people)
        and all(home.contains(p.span) and p.form in _NAMED for p in s.people)
        and s.date
        and days
        and days.start <= s.date.start <= s.date.end <= days.end
        and (city is None or s.place is None or s.place.place == city.place)
    ]


def _coming(gathering: Statement, same: Sequence[Statement]) -> list[Statement]:
    """ "X is expected in Beijing on the 7th and 8th, before the summit on the 9th in Qingdao"."""
    days = gathering.date
    return [
        s
        for s in same
        if s.kind == MeetingKind.VISIT
        and s.status == MeetingStatus.PLANNED
        and s.cue < gathering.cue
        and s.date
        and days
        and -_NEXT <= days.start - s.date.end <= _AFTER
    ]
