"""Tense and mood of a clause: what happened, what is planned, called off, only wished, or lies further back.

In: the plain words of a clause and the language's patterns. Out: a Mood.
"""

from dataclasses import dataclass

from app.languages.cue_rules import CueRules
from app.records.sentences.clauses import compiled
from app.text.sight import cut


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


def mood_of(words: str, cues: CueRules, at: int | None = None, settled: bool = False) -> Mood:
    """Read the mood of a clause's plain words; `at` is where its cue stands, for the reach of a wish; `settled` tells
    that a plain past before it leaves nothing to what is ahead behind it ("spoke by phone of the planned visit").
    """
    near = words if at is None else cut(words, max(0, at - _WISH_BEFORE), at + _WISH_AFTER)
    return Mood(
        planned=_is_planned(words, cues, at, settled),
        cancelled=bool(compiled(cues.cancelled).search(words)),
        hypothetical=bool(compiled(cues.hypothetical).search(near)),
        perfect=bool(compiled(cues.perfect).search(words)),
    )


def mood_before_comma(words: str, cues: CueRules, at: int) -> Mood:
    """Read the mood up to the comma after `at`: what stands behind it is of what follows ("signed, it will …")."""
    comma = words.find(",", max(at, 0))
    return mood_of(cut(words, 0, comma) if comma >= 0 else words, cues)


def ends_in_past(words: str, cues: CueRules) -> bool:
    """Tell whether the verb that ends a clause is in the plain past, whatever is said to be still to come before it."""
    end = compiled(cues.past_end).search(words)
    ahead = [match.end() for match in compiled(cues.planned).finditer(words)] if end else []
    return end is not None and (not ahead or ahead[-1] < len(words.rstrip(' .!,"»')))


def _is_planned(words: str, cues: CueRules, at: int | None, settled: bool) -> bool:
    """A future counts unless a past tense stands between it and the cue ("must apply what was decided in July")."""
    future = list(compiled(cues.planned).finditer(words))
    before = cut(words, 0, at) if at is not None else ""
    # "Ahead of the summit, X spoke …": behind a comma it is told what came before.
    ahead = [match for match in compiled(cues.ahead).finditer(before) if "," not in before[match.end() :]]
    if at is not None and ahead:
        future = sorted([*future, *ahead], key=lambda match: match.start())
    if settled and future and at is not None and cues.past_first and future[0].start() > at:
        return not compiled(cues.past_first).search(before)
    if future and at is not None and future[0].start() > at and not cues.verb_last:
        told = compiled(cues.was).search(words, at, future[0].start())
        return told is None  # "the ceremony was held on the eve of the summit that Astana will host"
    if not future or at is None or future[-1].end() >= at:
        return bool(future)
    between = words[future[-1].end() : at]
    return not (cues.decided and compiled(cues.decided).search(between))
