"""How long a visit told before lasted, where a sentence of its own says so ("The visit lasted three days").

In: a passage and the statements before it. Out: the statements, the visit told last with all its days.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import takewhile

from app.articles.passage import Passage
from app.mentions.mention import DateMention, Reason, ResolvedDate
from app.records.sentences.besides import days_counted, is_day
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.dating import ends_with, resolved
from app.records.sentences.material import Material, within
from app.records.sentences.statement import Statement, names_of
from app.records.sentences.weekdays import weekday_behind
from app.records.stories.scene import Scene
from app.records.visits.lengths import lasting_days, said_reason
from app.terms import CueForm, MeetingKind, Precision
from app.text.span import Span

_REACH = 2  # sentences
_BACK = 8  # sentences; statements stand in text order but for documents named a little before their signature
_ITS_NOUN = 2  # characters between the length of a visit and its noun
_OWNER = 14  # characters behind the noun in which whose visit it is begins
_LONGEST = timedelta(days=12)  # no visit between the two states lasted longer


def add_length(material: Material, passage: Passage, statements: Sequence[Statement]) -> Sequence[Statement]:
    """Return the statements with the visit told last drawn out to the days that this passage counts; the very same
    sequence where it counts none, or names days of its own.
    """
    back = takewhile(lambda i: passage.index - statements[i].passage <= _BACK, range(len(statements) - 1, -1, -1))
    near = (i for i in back if 0 < passage.index - statements[i].passage <= _REACH)
    at = next((i for i in near if statements[i].kind == MeetingKind.VISIT), None)
    date = statements[at].date if at is not None else None
    if at is None or date is None:
        return statements
    if _of_others(material, passage, statements[at]) and not _taken_up(material, passage):
        return statements
    told = list(statements)
    if (stay := _stay(material, passage, date, told[at].own_date)) is not None:
        told[at] = replace(told[at], date=_counted_back(material, told[at], stay))
        return told
    days = lasting_days(material, passage.span)
    if days is None or within(material.dates, passage.span) or date.precision is not Precision.DAY:
        return statements
    if not _tells_of_visit(material, passage):
        return statements
    ended = bool(compiled(material.cues.ended).search(material.words(told[at].clause)))
    ended = ended or bool(compiled(material.cues.ended).search(material.words(material.home_of(told[at].clause))))
    told[at] = replace(told[at], date=_drawn_out(date, days, ended))
    return told


def of_its_days(
    material: Material, reach: Span, cue: Span, date: ResolvedDate | None, own: bool, done: bool
) -> tuple[ResolvedDate | None, bool]:
    """The date of a visit or gathering told by its last day or by one of its days; whether the sentence gives it."""
    if done and not own:
        date = _ended_visit(material, reach, date)
    return _by_nth_day(material, cue, date, own)


def forms_of(material: Material, scene: Scene, kind: str, date: ResolvedDate | None) -> frozenset[CueForm]:
    """How a meeting is told; of a visit by its noun also that it ended ("his visit ended today")."""
    forms = scene.hit.cue.forms
    noun = kind == MeetingKind.VISIT and forms & {CueForm.NOUN, CueForm.SORT} and not scene.mood.planned
    if not noun or date is None or date.precision is not Precision.DAY:
        return forms
    ended = compiled(material.cues.ended).search(material.words(scene.clause))
    return forms | {CueForm.ENDS} if ended else forms


def _ended_visit(material: Material, reach: Span, date: ResolvedDate | None) -> ResolvedDate | None:
    """ "With these talks he wrapped up a two-day visit": the day that was told before is its last, or its first."""
    days = lasting_days(material, reach) if date and date.precision is Precision.DAY else None
    if date is None or days is None:
        return date
    ended = compiled(material.cues.ended).search(material.words(reach))
    # "Arrived hours before on a two-day visit"; the day of the coming is the first.
    come = any(compiled(one).search(material.words(reach)) for one in (material.cues.came, material.cues.has_come))
    return _drawn_out(date, days, bool(ended)) if ended or come else date


def _by_nth_day(
    material: Material, cue: Span, date: ResolvedDate | None, own: bool
) -> tuple[ResolvedDate | None, bool]:
    """ "On Thursday, the second day of his visit": it began the day before; and whether the sentence gives its days."""
    day = next((nth for said, nth in days_counted(material, cue) if said.overlaps(cue)), None)
    if day is None or date is None or date.precision is not Precision.DAY:
        return date, own
    reasons = (*date.reasons, said_reason("lasting", day))
    return replace(date, start=date.start - timedelta(day - 1), precision=Precision.RANGE, reasons=reasons), True


def _tells_of_visit(material: Material, passage: Passage) -> bool:
    return any(hit.cue.kind == MeetingKind.VISIT for hit in find_cues(material, passage.span))


def _stay(material: Material, passage: Passage, date: ResolvedDate, own: bool) -> ResolvedDate | None:
    """The days that the passage names: "the guests will stay from the 19th to the 21st", "on the 19th they leave"."""
    for said in reversed(within(material.dates, passage.span)):  # who flies on and then home leaves on the later day
        ends = is_day(said) and _is_last(material, passage, said)
        if not ends and (said.expression.kind != "range" or not _tells_of_visit(material, passage)):
            continue
        behind = weekday_behind(said, replace(date, end=date.start, precision=Precision.DAY)) if ends else None
        days = behind or resolved(material, said, "planned" if ends else "unknown", date)
        known = date.end if date.precision is Precision.RANGE else date.start
        late = not own and not ends and days is not None and timedelta(0) < date.end - days.end <= _LONGEST
        if late and days is not None and days.end - days.start <= _LONGEST:
            return days  # of a visit that no words had dated yet the page's day says nothing
        if days is None or not (known < days.end if ends else days.start <= date.end <= days.end):
            continue  # what its own words gave it, no later sentence takes away
        start = min(date.start, days.start)
        if days.end - start <= _LONGEST:
            reasons = (*date.reasons, *days.reasons)
            return replace(date, start=start, end=days.end, precision=Precision.RANGE, reasons=reasons)
    return None


def _counted_back(material: Material, visit: Statement, stay: ResolvedDate) -> ResolvedDate:
    """ "He is here on a visit of three days. … He leaves on the 30th": of a visit that no words had dated its length
    and its last day give the first.
    """
    days = None if visit.own_date else lasting_days(material, visit.clause)
    start = stay.end - timedelta(days - 1) if days else stay.start
    return replace(stay, start=start) if start < stay.start else stay


def _is_last(material: Material, passage: Passage, said: DateMention) -> bool:
    """ "On the 19th they leave", "he flies home on the 19th", "it ends on the 19th": the last day of the visit, where
    the sentence tells of nothing else that may end.
    """
    if compiled(material.cues.leaves).match(material.article.plain, said.span.end):
        return True
    before = material.words(Span(passage.span.start, said.span.start))
    if not (ends_with(material, said) or compiled(material.cues.leaving).search(before)):
        return False
    hits = find_cues(material, passage.span)
    other = within(material.bodies, passage.span) or any(hit.cue.kind != MeetingKind.VISIT for hit in hits)
    theirs = (material.cues.he, material.cues.it, material.cues.guests)
    return not other and (bool(hits) or any(compiled(one).search(before) for one in theirs))


def _of_others(material: Material, passage: Passage, visit: Statement) -> bool:
    """Somebody is named who did not make the visit that was told; anybody, where only the verb behind tells whose."""
    named = within(material.people, passage.span)
    others = not {p.person or p.name for p in named} <= names_of(visit)
    return others if material.cues.verb_last else others or any(p.form in ("name", "surname") for p in named)


def _taken_up(material: Material, passage: Passage) -> bool:
    """ "During his two-day visit he is to meet …": the visit of which was told, whoever is named beside it."""
    words = material.words(passage.span)
    hits = find_cues(material, passage.span)[:1] if material.cues.verb_last else ()
    if any(hit.cue.kind == MeetingKind.VISIT and hit.span.start == passage.span.start for hit in hits):
        return True  # whose visit it is would stand before the noun
    match = compiled(material.cues.lasting).search(words)
    if match is None or compiled(material.cues.own).search(words[: match.start()]):
        return match is not None
    # "The programme of the two-day visit": the length stands with its noun.
    said = Span(match.start(), match.end() + _ITS_NOUN).shift(passage.span.start)
    visits = (hit.span for hit in find_cues(material, passage.span) if hit.cue.kind == MeetingKind.VISIT)
    its = next((visit for visit in visits if visit.overlaps(said)), None)
    return its is not None and not within(material.people, Span(its.end, its.end + _OWNER))


def _drawn_out(date: ResolvedDate, days: int, ended: bool) -> ResolvedDate:
    rest = timedelta(days - 1)
    start, end = (date.start - rest, date.end) if ended else (date.start, date.end + rest)
    reasons = (*date.reasons, Reason("lasting", (("days", str(days)),)))
    return replace(date, start=start, end=end, precision=Precision.RANGE, reasons=reasons)
