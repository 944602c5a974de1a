"""What became of a meeting: called off in the sentence after it, or under way on the day of the report.

In: a passage and the statements before it. Out: the statements.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.articles.passage import Passage
from app.records.sentences.clauses import Clause, compiled
from app.records.sentences.cues import CueHit, find_cues
from app.records.sentences.material import Material
from app.records.sentences.statement import Statement
from app.terms import MeetingStatus, Type
from app.text.span import Span

_NEAR = 110  # characters behind a meeting in which its verb stands


def call_off(material: Material, passage: Passage, statements: Sequence[Statement]) -> Sequence[Statement]:
    """ "Talks were to be held on 5 March. They have been cancelled": the statements with the last one called off; the
    very same sequence where the passage says no such thing.
    """
    words = material.words(passage.span)
    last = statements[-1] if statements else None
    if last is None or last.type is not Type.MEETING or last.status != MeetingStatus.PLANNED:
        return statements
    if passage.index - last.passage != 1 or not compiled(material.cues.called_off).search(words):
        return statements
    if not compiled(material.cues.cancelled).search(words) or any(
        not h.cue.weak for h in find_cues(material, passage.span)
    ):
        return statements
    return [*statements[:-1], replace(last, status=MeetingStatus.CANCELLED, status_span=passage.span)]


def held_today(material: Material, statements: Sequence[Statement]) -> list[Statement]:
    """ "The meeting that is held this Tuesday", in a report of that day: not one still to come."""
    return [
        replace(one, status=MeetingStatus.HELD) if one.type is Type.MEETING and _is_now(material, one) else one
        for one in statements
    ]


def _is_now(material: Material, one: Statement) -> bool:
    if (
        one.status != MeetingStatus.PLANNED
        or one.date is None
        or not one.date.start == one.date.end == material.anchor.limit
    ):
        return False
    home = material.passages[one.passage].span
    near = material.words(Span(one.cue.start, min(home.end, one.cue.end + _NEAR)))
    return bool(compiled(material.cues.under_way).search(near))


def called_off_behind(material: Material, clauses: list[Clause], at: int, hits: list[CueHit]) -> bool:
    """ "Due on the 25th, …, but put off": what was once planned, and a later clause that holds no cue calls off."""
    planned = compiled(material.cues.once_planned)
    behind = clauses[at + 1].opener if at + 1 < len(clauses) else ""  # ", set for Monday"
    if behind and compiled(material.cues.relative).match(behind):
        behind += material.words(clauses[at + 1].span)  # ", which was to be held on Monday"
    if not planned.search(material.words(clauses[at].span) + behind):  # "that had been called for Monday"
        return False
    for clause in clauses[at + 1 : at + 3]:
        words = material.words(clause.span)
        inside = [hit.span for hit in hits if clause.span.contains(hit.span)]  # "…, called off his trip"
        own = compiled(f"(?:{material.cues.own})|(?:{material.cues.anaphor})")
        if any(not own.search(words[: cue.start - clause.span.start]) for cue in inside):
            return False
        if compiled(material.cues.cancelled).search(words):
            return True
    return False
