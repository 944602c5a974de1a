"""The last day of a visit, told anywhere in the article: its guest goes home or on, or stays until then.

In: the statements of an article. Out: the statements, each visit drawn out to the day on which its guest leaves.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from app.articles.passage import Passage
from app.mentions.mention import DateMention, ResolvedDate
from app.records.sentences.besides import is_day
from app.records.sentences.clauses import compiled, cut_clauses
from app.records.sentences.dating import resolved
from app.records.sentences.material import Material, within
from app.records.sentences.statement import Statement, names_of
from app.records.sentences.weekdays import weekday_behind
from app.terms import MeetingKind, MeetingStatus, PassageRole, Precision
from app.text.span import Span

_LONGEST = timedelta(days=12)  # no visit between the two states lasted longer
_VISITS = 20  # no article tells more of them


@dataclass(frozen=True, slots=True)
class _Leaving:
    """A clause that lets somebody leave on a day: `names` who, none where a pronoun stands for them alone."""

    day: DateMention
    names: frozenset[str]
    passage: int


def add_leavings(material: Material, statements: Sequence[Statement]) -> list[Statement]:
    """Return the statements, a visit lasting until the day on which its guest leaves, wherever that is told."""
    visits = [i for i, one in enumerate(statements) if _may_go_on(material, one)][:_VISITS]
    told = list(statements)
    again = set()  # visits of which a sentence tells no more than that they end
    for leaving in _leavings(material) if visits else ():
        for at in visits:
            if _is_of(leaving, told, at, visits) and (days := _until(material, told[at].date, leaving.day)):
                told[at] = replace(told[at], date=days)
                again |= {i for i in visits if i != at and _is_same(told[i], told[at], leaving)}
    return [one for i, one in enumerate(told) if i not in again]


def _is_same(one: Statement, visit: Statement, leaving: _Leaving) -> bool:
    """ "The visit ends tomorrow": no other than the one told before, whose last day it gives."""
    if one.passage != leaving.passage or not names_of(one) <= names_of(visit) or one.date is None or visit.date is None:
        return False
    return visit.date.start <= one.date.start and one.date.end <= visit.date.end


def _may_go_on(material: Material, one: Statement) -> bool:
    """A visit of known days, whose own words do not give its first and last day."""
    days = one.date
    if one.kind != MeetingKind.VISIT or one.status == MeetingStatus.CANCELLED or days is None:
        return False
    said = (d for d in within(material.dates, days.mention) if d.expression.kind == "range") if days.mention else ()
    return days.precision in (Precision.DAY, Precision.RANGE) and not any(said)


def _leavings(material: Material) -> list[_Leaving]:
    found = []
    for passage in material.passages:
        if passage.role is not PassageRole.BODY or not any(is_day(d) for d in within(material.dates, passage.span)):
            continue
        found += [one for clause in _clauses(material, passage) if (one := _leaving(material, passage, clause))]
    return found


def _clauses(material: Material, passage: Passage) -> list[Span]:
    return [clause.span for clause in cut_clauses(material.article.plain, passage.span, material.cues)]


def _leaving(material: Material, passage: Passage, clause: Span) -> _Leaving | None:
    goes = compiled(material.cues.goes_home).search(material.words(clause))
    if goes is None:
        return None
    verb = Span(*goes.span()).shift(clause.start)
    own = [d for d in within(material.dates, clause) if is_day(d)]
    days = own or [d for d in within(material.dates, Span(passage.span.start, clause.start)) if is_day(d)]
    day = min(days, key=lambda d: max(d.span.start - verb.end, verb.start - d.span.end), default=None)
    if day is None:
        return None
    people = within(material.people, clause) or within(material.people, Span(passage.span.start, clause.end))
    if not people and not compiled(material.cues.goer).search(material.words(clause)):
        return None  # a train may leave too
    return _Leaving(day, frozenset(p.person or p.name for p in people), passage.index)


def _is_of(leaving: _Leaving, told: Sequence[Statement], at: int, visits: Sequence[int]) -> bool:
    """It names a visitor, or nobody: then the visit told last before it is meant, or the only one."""
    if leaving.names:
        return bool(leaving.names & names_of(told[at]))
    before = [i for i in visits if told[i].passage < leaving.passage]
    return at == (before or visits)[-1]


def _until(material: Material, date: ResolvedDate | None, said: DateMention) -> ResolvedDate | None:
    """The days of a visit up to one on which the guest leaves; None where it is none of its last."""
    if date is None:
        return None
    first = replace(date, end=date.start, precision=Precision.DAY)
    behind = weekday_behind(said, first)
    last = next((d for d in (behind, *(resolved(material, said, t, first) for t in ("planned", "past"))) if d), None)
    if last is None or last.precision is not Precision.DAY or not date.end < last.end <= date.start + _LONGEST:
        return None
    return replace(date, end=last.end, precision=Precision.RANGE, reasons=(*date.reasons, *last.reasons))
