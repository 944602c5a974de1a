"""Tense and mood of a clause: what happened, what is planned, called off, only wished, or lies further back.

In: the plain words of a clause and the language's patterns. Out: a Mood.
"""

from dataclasses import dataclass

from app.languages.cue_rules import CueRules
from app.records.clauses import compiled
from app.text.guard import look
from app.text.span import Span


@dataclass(frozen=True, slots=True)
class Mood:
    """`planned`, `cancelled`, `hypothetical`, `perfect` (the past of the past) as the words of a clause show them."""

    planned: bool
    cancelled: bool
    hypothetical: bool
    perfect: bool

    @property
    def tense(self) -> str:
        """Return the tense in which a date beside it is read."""
        return "planned" if self.planned and not self.cancelled else "past"


# A wish colours what follows it closely, not the whole of a long sentence (tuned on the French and English gold).
_WISH_BEFORE, _WISH_AFTER = 70, 30


def mood_of(text: str, clause: Span, cues: CueRules, at: int | None = None) -> Mood:
    """Read the mood of a clause of a plain text; `at` is where in it its cue stands, for the reach of a wish."""
    start, end = clause
    near = (start + max(0, at - _WISH_BEFORE), min(end, start + at + _WISH_AFTER)) if at is not None else clause
    seen = look(text, start, end)
    cancelled, hypothetical, perfect = compiled(cues.cancelled), compiled(cues.hypothetical), compiled(cues.perfect)
    return Mood(
        planned=_is_planned(text, clause, cues, at, seen),
        cancelled=cancelled.fits(seen) and bool(cancelled.inside(text, start, end)),
        hypothetical=hypothetical.fits(seen) and bool(hypothetical.inside(text, *near)),
        perfect=perfect.fits(seen) and bool(perfect.inside(text, start, end)),
    )


def mood_before_comma(text: str, clause: Span, cues: CueRules, at: int) -> Mood:
    """Read the mood up to the comma after `at`: what stands behind it is of what follows ("signed, it will …")."""
    comma = text.find(",", max(at, clause.start), clause.end)
    return mood_of(text, Span(clause.start, comma) if comma >= 0 else clause, cues)


def _is_planned(text: str, clause: Span, cues: CueRules, at: int | None, seen: int) -> bool:
    """A future counts unless a past tense stands between it and the cue ("must apply what was decided in July")."""
    planned, sooner = compiled(cues.planned), compiled(cues.ahead)
    if not planned.fits(seen) and not sooner.fits(seen):
        return False
    words = clause.of(text)
    future = list(planned.finditer(words)) if planned.fits(seen) else []
    before = words[:at] if at is not None else ""
    if at is not None and sooner.fits(seen) and (ahead := list(sooner.finditer(before))):
        future = sorted([*future, *ahead], key=lambda match: match.start())
    if not future or at is None or future[-1].end() >= at:
        return bool(future)
    between = words[future[-1].end() : at]
    return not (cues.decided and compiled(cues.decided).search(between))
