"""Finds the cues of meetings in a passage: the longest reading where several overlap.

In: a passage of an article and its language's cue table. Out: cue hits in text order.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from app.languages.base import Cue, CueRules
from app.records.clauses import compiled
from app.records.material import Material
from app.text.span import Span


@dataclass(frozen=True, slots=True)
class CueHit:
    """A cue found at `span`."""

    cue: Cue
    span: Span


@lru_cache(maxsize=512)
def stems(needs: str) -> tuple[str, ...]:
    """Split the word stems that guard a pattern."""
    return tuple(needs.split())


def find_cues(material: Material, passage: Span, cues: CueRules) -> list[CueHit]:
    """Return the meeting cues of a passage; where two overlap the longer wins, then the one set first in the table."""
    folded = material.article.folded[passage.start : passage.end]
    hits: list[tuple[int, CueHit]] = []
    for order, cue in enumerate(cues.meetings):
        if any(stem in folded for stem in stems(cue.needs)):
            for match in compiled(cue.pattern).finditer(material.article.plain, passage.start, passage.end):
                hits.append((order, CueHit(cue, Span(*match.span()))))
    kept: list[CueHit] = []
    for _, hit in sorted(hits, key=lambda item: (-len(item[1].span), item[0])):
        if not any(hit.span.overlaps(other.span) for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.span.start)


def spans_of(hits: Iterable[CueHit]) -> list[Span]:
    """Return the spans of some hits."""
    return [hit.span for hit in hits]
