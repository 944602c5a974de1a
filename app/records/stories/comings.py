"""The day on which a guest came, told beside something else ("received X, who had landed on Monday"): of that alone.

In: a date of a sentence. Out: whether it is only the day of a coming.
"""

from app.mentions.mention import DateMention
from app.records.sentences.clauses import RESUMED, Clause, clause_at, compiled, cut_clauses
from app.records.sentences.cues import CueHit, find_cues, spans_of
from app.records.sentences.dating import starts_with
from app.records.sentences.material import Material, within
from app.records.stories.scene import Scene
from app.terms import CueForm, MeetingKind
from app.text.span import Span

_TOUCHING = 30  # characters between a date and the verb of a coming that it belongs to


def came_then(material: Material, scene: Scene, mention: DateMention) -> bool:
    """Tell whether a date beside talks that were held is only that of a guest's coming."""
    return not scene.mood.planned and of_a_coming(material, scene.passage.span, mention)


def of_a_coming(material: Material, passage: Span, date: DateMention) -> bool:
    """Tell whether a date says when somebody came and not when the other things of its sentence happened."""
    hits = find_cues(material, passage)
    came = [hit for hit in hits if hit.cue.kind == MeetingKind.VISIT]
    others = [hit for hit in hits if hit.cue.kind != MeetingKind.VISIT]
    if not came:
        return False
    if not others or any(hit.span.contains(date.span) for hit in came):
        return True
    clauses = cut_clauses(material.article.plain, passage, material.cues)
    clause = clauses[clause_at(clauses, date.span.start)]
    here = [hit for hit in others if clause.span.contains(hit.span)]
    beside = [hit for hit in came if clause.span.contains(hit.span)]
    if not beside or not _says_since_when(material, date, beside):
        return False
    if len(beside) == 1 and not (_is_put_in(material, clause) or within(material.places, clause.span)):
        return False  # "the last time that they met was in June": nobody is said to have come anywhere
    return _is_put_in(material, clause) if not here else _is_nearer(material, date, beside, here)


def _says_since_when(material: Material, date: DateMention, came: list[CueHit]) -> bool:
    """Somebody came, or began a visit, on a day; on that of a whole visit ("during his visit on 12 June") they met."""
    way = any(not hit.cue.forms & {CueForm.NOUN, CueForm.SORT} for hit in came)
    return way or starts_with(material, date)


def _is_put_in(material: Material, clause: Clause) -> bool:
    """A clause that only says of somebody that he came."""
    return clause.opener != RESUMED and bool(compiled(material.cues.relative).match(clause.opener))


def _is_nearer(material: Material, date: DateMention, came: list[CueHit], others: list[CueHit]) -> bool:
    """Of one clause: the date touches the verb of the coming, which what else is told stands before, or, where the verb
    stands last, behind.
    """

    def gap(span: Span) -> int:
        return max(span.start - date.span.end, date.span.start - span.end)

    nearest = min(spans_of(came), key=gap)
    start, end = min(nearest.start, date.span.start), max(nearest.end, date.span.end)
    if gap(nearest) > _TOUCHING or any(start < span.end and span.start < end for span in spans_of(others)):
        return False
    if nearest.start > date.span.start and material.rules.sentences.spaced and not material.cues.verb_last:
        return False  # "met X on 13 January, as part of a visit"
    if material.cues.verb_last:
        return bool(compiled(material.cues.of_whom).match(material.article.plain, nearest.end))
    return all(span.end <= start for span in spans_of(others))
