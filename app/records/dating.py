"""When: picks the date words that belong to a clause and resolves them against the anchor.

In: a clause, the dates of its passage, the date told last. Out: a resolved date and whether the clause has its own.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.mentions.mention import DateMention, ResolvedDate
from app.mentions.resolve import resolve
from app.records.clauses import Clause, clause_at, compiled
from app.records.material import Material, within
from app.terms import Precision
from app.text.span import Span


_DAY_KINDS = frozenset({"full", "day_month", "day", "weekday", "relative_day", "same_day"})


def is_day(date: DateMention) -> bool:
    """Tell whether the words name one day."""
    return date.expression.kind in _DAY_KINDS


def date_words(
    material: Material, passage: Span, clauses: Sequence[Clause], at: int, cue: Span, taken: Sequence[Span], reach: Span | None = None
) -> DateMention | None:
    """Return the date mention of a clause: its own nearest to the cue, else one that opens the sentence.

    `taken` are the cues of the other clauses of the sentence: their dates are theirs.
    """
    dates = [date for date in within(material.dates, passage) if not _named(material, date)]
    if not dates:
        return None
    clause = reach or clauses[at].span
    own = [date for date in dates if clause.start <= date.span.start < clause.end and not date.dateline]
    if own:
        return min(own, key=lambda date: _distance(date.span, cue))
    free = [date for date in dates if not _claimed(clauses, date, taken)]
    before = [date for date in free if date.span.start < cue.start and not date.dateline]
    if before:
        return before[-1]
    return min(free, key=lambda date: (date.dateline, _distance(date.span, cue)), default=None)


def _named(material: Material, date: DateMention) -> bool:
    """A date inside the name of a body or a document is no date of an event."""
    return any(body.span.contains(date.span) and body.date_start is None for body in within(material.bodies, date.span))


def _distance(date: Span, cue: Span) -> tuple[int, int]:
    gap = max(date.start - cue.end, cue.start - date.end, 0)
    # A date right after a noun or verb belongs to it more often than one before it.
    return (gap if date.start >= cue.start else gap + 12, date.start)


def _claimed(clauses: Sequence[Clause], date: DateMention, taken: Sequence[Span]) -> bool:
    home = clauses[clause_at(list(clauses), date.span.start)].span
    return any(home.start <= cue.start < home.end for cue in taken)


def resolved(
    material: Material, mention: DateMention | None, tense: str, before: ResolvedDate | None
) -> ResolvedDate | None:
    """Resolve a mention; None for none."""
    if mention is None:
        return None
    return resolve(mention, material.anchor, tense, before)


def from_day(
    material: Material, mention: DateMention, date: ResolvedDate, story: ResolvedDate | None
) -> ResolvedDate:
    """Widen a visit that "began on Wednesday" to the day of the story, on which it is still told."""
    before = material.article.plain[max(0, mention.span.start - 24) : mention.span.start]
    if story is None or not compiled(material.cues.since).search(before) or story.end <= date.start:
        return date
    if (story.end - date.start).days > 10:
        return date
    return replace(date, end=story.end, precision=Precision.RANGE, reasons=(*date.reasons, *story.reasons))
