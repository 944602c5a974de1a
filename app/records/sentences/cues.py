"""Finds the cues of meetings in a passage: the longest reading where several overlap.

In: a passage of an article and its language's cue table. Out: cue hits in text order.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.languages.cue import Cue
from app.languages.cue_rules import CueRules
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material
from app.terms import CueForm, MeetingKind, PassageRole
from app.text.sight import Words
from app.text.span import Span


@dataclass(frozen=True, slots=True)
class CueHit:
    """A cue found at `span`."""

    cue: Cue
    span: Span


# No sentence tells of more: what holds more cues is a list or a broken text, and would cost without end.
_MOST = 40


class Stems:
    """The word stems that guard the rows of a table, looked for in one pass over a text."""

    def __init__(self, needs: Iterable[str]) -> None:
        rows: dict[str, list[int]] = {}
        for row, words in enumerate(needs):
            for stem in words.split():
                rows.setdefault(stem, []).append(row)
        self._rows = list(rows.values())
        self._stems = Words(rows)

    def rows(self, folded: str, span: Span) -> list[int]:
        """Return the rows of which a stem stands in a stretch of a text, in the order of the table."""
        found = self._stems.within(folded, span.start, span.end)
        return sorted({row for stem in found for row in self._rows[stem]})


@lru_cache(maxsize=16)
def _meeting_stems(cues: CueRules) -> Stems:
    return Stems(cue.needs for cue in cues.meetings)


def find_cues(material: Material, passage: Span) -> list[CueHit]:
    """Return the meeting cues of a passage; where two overlap the longer wins, then the one set first in the table."""
    cues = material.cues
    hits: list[tuple[int, CueHit]] = []
    for order in _meeting_stems(cues).rows(material.article.folded, passage):
        cue = cues.meetings[order]
        for match in compiled(cue.pattern).finditer(material.article.plain, passage.start, passage.end):
            hits.append((order, CueHit(cue, Span(*match.span()))))
    hits = _not_in_titles(material, passage, hits)
    if any(CueForm.HEADLINE in hit.cue.forms for _, hit in hits) and not _in_headline(material, passage):
        hits = [(order, hit) for order, hit in hits if CueForm.HEADLINE not in hit.cue.forms]
    kept: list[CueHit] = []
    for _, hit in sorted(hits, key=lambda item: (-len(item[1].span), item[0])):
        if not any(hit.span.overlaps(other.span) for other in kept):
            kept.append(hit)
    kept = [hit for hit in kept if not _is_only_the_line(material, hit, kept)]
    return sorted(kept, key=lambda hit: hit.span.start)[:_MOST]


def _in_headline(material: Material, passage: Span) -> bool:
    """ "X, Y discuss trade", "The talks of X and Y": what only a headline says so is a cue in no other sentence."""
    home = material.passage_of(passage)
    return home is not None and home.role is PassageRole.TITLE


def _not_in_titles(material: Material, passage: Span, hits: list[tuple[int, CueHit]]) -> list[tuple[int, CueHit]]:
    """Leave out the cues inside the title of a document: «Minutes of the Meeting» are no meeting."""
    if not hits or material.cues.titled == "(?!)":
        return hits
    titles = [Span(*m.span()) for m in compiled(material.cues.titled).finditer(material.article.plain, *passage)]
    return [(order, hit) for order, hit in hits if not any(title.contains(hit.span) for title in titles)]


def _is_only_the_line(material: Material, hit: CueHit, others: Sequence[CueHit]) -> bool:
    """ "By video link they sent off the first train": of a ceremony told there the words only say how."""
    if hit.cue.kind != MeetingKind.VIDEO_CALL or not any(o.cue.kind == MeetingKind.CEREMONY for o in others):
        return False
    link = compiled(material.cues.by_link).fullmatch(material.article.plain, hit.span.start, hit.span.end)
    return link is not None and not any(o.cue.kind == MeetingKind.TALKS for o in others)


def spans_of(hits: Iterable[CueHit]) -> list[Span]:
    """Return the spans of some hits."""
    return [hit.span for hit in hits]


def behind_talks(material: Material, passage: Span) -> bool:
    """ "After the talks the sides signed …": tell whether a sentence points back to talks."""
    talks = [hit.span.start for hit in find_cues(material, passage) if hit.cue.kind == MeetingKind.TALKS]
    before = (material.article.plain[max(passage.start, start - 30) : start] for start in talks)
    return any(compiled(material.cues.anaphor).search(words) for words in before)
