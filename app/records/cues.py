"""Finds the cues of meetings in a passage: the longest reading where several overlap.

In: a passage of an article and its language's cue table. Out: cue hits in text order.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from app.languages.cue_rules import Cue, CueRules
from app.records.clauses import compiled
from app.records.material import Material
from app.terms import MeetingKind
from app.text.guard import look
from app.text.occurrences import Occurrences
from app.text.span import Span


@dataclass(frozen=True, slots=True)
class CueHit:
    """A cue found at `span`."""

    cue: Cue
    span: Span


# No sentence tells of more: what holds more cues is a list or a broken text, and would cost without end.
_MOST = 40


class Stems:
    """The word stems that guard the rows of a table, looked for in one pass over an article."""

    def __init__(self, needs: Iterable[str]) -> None:
        rows: dict[str, int] = {}
        for row, words in enumerate(needs):
            for stem in words.split():
                rows[stem] = rows.get(stem, 0) | 1 << row
        self._rows = list(rows.values())
        self._automaton = AhoCorasick(list(rows), store_patterns=False)
        self._longest = max(map(len, rows), default=0)
        self._last = Occurrences(None, (), "", 0)

    def rows(self, folded: str, passage: Span) -> list[int]:
        """Return the rows of which a stem stands in a passage of a folded text, in the order of the table."""
        found = self._last
        if found.text is not folded:
            self._last = found = Occurrences(self._automaton, self._rows, folded, self._longest)
        rows, left = [], found.between(passage.start, passage.end)
        while left:
            rows.append((left & -left).bit_length() - 1)
            left &= left - 1
        return rows


@lru_cache(maxsize=16)
def _meeting_stems(cues: CueRules) -> Stems:
    return Stems(cue.needs for cue in cues.meetings)


def find_cues(material: Material, passage: Span) -> list[CueHit]:
    """Return the meeting cues of a passage; where two overlap the longer wins, then the one set first in the table."""
    cues = material.cues
    hits: list[tuple[int, CueHit]] = []
    seen = look(material.article.plain, passage.start, passage.end)
    for order in _meeting_stems(cues).rows(material.article.folded, passage):
        cue = cues.meetings[order]
        pattern = compiled(cue.pattern)
        if not pattern.fits(seen):
            continue
        hits += [(order, CueHit(cue, span)) for span in pattern.spans(material.article.plain, *passage)]
    kept: list[CueHit] = []
    for _, hit in sorted(hits, key=lambda item: (-len(item[1].span), item[0])):
        if not any(hit.span.overlaps(other.span) for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.span.start)[:_MOST]


def spans_of(hits: Iterable[CueHit]) -> list[Span]:
    """Return the spans of some hits."""
    return [hit.span for hit in hits]


def behind_talks(material: Material, passage: Span) -> bool:
    """ "After the talks the sides signed …": tell whether a sentence points back to talks."""
    talks = [hit.span.start for hit in find_cues(material, passage) if hit.cue.kind == MeetingKind.TALKS]
    before = (material.article.plain[max(passage.start, start - 30) : start] for start in talks)
    return any(compiled(material.cues.anaphor).search(words) for words in before)
