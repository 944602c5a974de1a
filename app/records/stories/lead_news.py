"""What a lead tells without a day: a day that a later sentence gives to something else is not the day of that news.

In: the first passages of an article. Out: whether one tells of talks without a day; whether a day is of another event.
"""

from app.articles.passage import Passage
from app.mentions.mention import ResolvedDate
from app.records.sentences.clauses import clause_at, cut_clauses
from app.records.sentences.cues import find_cues
from app.records.sentences.dating import starts_with
from app.records.sentences.material import Material, within
from app.records.sentences.tense import mood_of
from app.terms import MeetingKind

_MET = frozenset({MeetingKind.TALKS, MeetingKind.VIDEO_CALL, MeetingKind.PHONE_CALL})
_TALKED = _MET | {MeetingKind.DIALOGUE}
_APART = frozenset({MeetingKind.CEREMONY, MeetingKind.SUMMIT, MeetingKind.MINISTERIAL})


def told_without_day(material: Material, passage: Passage) -> bool:
    """Tell whether a sentence without a date tells in the plain past who met or called whom ("X received Y")."""
    if any(not date.dateline for date in within(material.dates, passage.span)):
        return False
    mood = mood_of(material.words(passage.span), material.cues)
    if mood.planned or mood.perfect or mood.hypothetical or mood.cancelled:
        return False
    kinds = {hit.cue.kind for hit in find_cues(material, passage.span) if not hit.cue.weak}
    return bool(kinds & _MET) and not kinds & _APART


def is_of_another(material: Material, passage: Passage, day: ResolvedDate) -> bool:
    """Tell whether a day is that of an opening, of a gathering, or one since which something else has been so: no day
    of the talks that the sentences before tell.
    """
    said = within(material.dates, day.mention) if day.mention else []
    if day.mention is None:
        return False
    if any(starts_with(material, date) for date in said):
        return not find_cues(material, passage.span)
    clauses = cut_clauses(material.article.plain, passage.span, material.cues)
    clause = passage.span if material.cues.verb_last else clauses[clause_at(clauses, day.mention.start)].span
    hits = [hit for hit in find_cues(material, passage.span) if clause.contains(hit.span)]
    return any(hit.cue.kind in _APART for hit in hits) and not any(hit.cue.kind in _TALKED for hit in hits)
