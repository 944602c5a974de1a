"""Who acts at a ceremony, told behind it: "The consulate was opened on Friday. The plaque was unveiled by X".

In: a passage and the statements so far. Out: the statements, the ceremony told last completed.
"""

from dataclasses import replace

from app.articles.passage import Passage
from app.mentions.mention import PersonMention
from app.records.sentences.clauses import clause_at, compiled, cut_clauses
from app.records.sentences.cues import CueHit, find_cues
from app.records.sentences.material import Material, within
from app.records.sentences.participants import BOTH_SIDES, is_bilateral, once_each, present, sides_of
from app.records.sentences.statement import Statement
from app.records.sentences.tense import mood_of
from app.records.stories.scene import Scene
from app.terms import MeetingKind, MeetingStatus
from app.text.span import Span

_NEXT = 1  # sentences behind the one that tells of the ceremony
_OBJECT = 30  # characters between a verb of taking part and the ceremony
_NOUN = 2  # words of a cue that only names what was held ("the ceremony")


def add_openers(material: Material, passage: Passage, statements: list[Statement]) -> list[Statement]:
    """Return the statements with those who act at the ceremony told last; the very same list where nobody does."""
    last = statements[-1] if statements else None
    if last is None or last.kind != MeetingKind.CEREMONY or is_bilateral(last.people) or last.anaphoric:
        return statements
    if not 0 <= passage.index - last.passage <= _NEXT or within(material.dates, _behind(passage, last)):
        return statements
    people = [person for hit in _acts(material, passage, last) for person in _at(material, passage, hit)]
    people = [person for person in people if person.side in BOTH_SIDES and person.form in ("name", "surname", "office")]
    people = [p for p in people if p.side not in sides_of(last.people)]  # "he was given an order. X handed it to him"
    if not people or (mood_of(_words(material, passage, last), material.cues).planned and _was_held(last)):
        return statements
    return [*statements[:-1], replace(last, people=once_each((*last.people, *people)))]


def _behind(passage: Passage, last: Statement) -> Span:
    """The passage, or what of it stands behind the clause of the ceremony."""
    start = last.clause.end if last.passage == passage.index else passage.span.start
    return Span(min(start, passage.span.end), passage.span.end)


def _words(material: Material, passage: Passage, last: Statement) -> str:
    return material.words(_behind(passage, last))


def _was_held(last: Statement) -> bool:
    return last.status == MeetingStatus.HELD


def _acts(material: Material, passage: Passage, last: Statement) -> list[CueHit]:
    """The signs behind the ceremony of what somebody does there; no meeting of another kind may be told beside them."""
    behind = _behind(passage, last)
    hits = [hit for hit in find_cues(material, passage.span) if hit.span.start >= behind.start]
    return hits if all(hit.cue.kind == MeetingKind.CEREMONY for hit in hits) else []


def _at(material: Material, passage: Passage, hit: CueHit) -> list[PersonMention]:
    clauses = cut_clauses(material.article.plain, passage.span, material.cues)
    clause = clauses[clause_at(clauses, hit.span.start)].span
    noun = len(material.words(hit.span).split()) < _NOUN and material.rules.sentences.spaced
    if noun and not _takes_part(material, clause, hit.span):
        return []  # "at the ceremony the minister thanked …"
    return present(material, clause)


def _takes_part(material: Material, clause: Span, noun: Span) -> bool:
    """ "Took part in the ceremony": right before the noun, or "were present" anywhere beside it."""
    before = material.words(Span(max(clause.start, noun.start - _OBJECT), noun.start))
    there = compiled(material.cues.attended).search(material.words(clause))
    return bool(there or compiled(material.cues.attends).search(before))


def elided_giver(material: Material, scene: Scene, people: list[PersonMention]) -> list[PersonMention]:
    """ "The ambassador came in May, in June handed to the president his letter": the subject of the clause before."""
    first = people[0]
    if not len(scene.chain) or first.span.start > scene.hit.span.start or is_bilateral(people):
        return []
    before = material.words(Span(min(scene.clause.start, first.span.start), first.span.start))
    if not compiled(material.cues.given_to).search(before):
        return []
    return [p for p in present(material, scene.chain) if p.side is not first.side][:1]


def is_reported(material: Material, scene: Scene) -> bool:
    """ "He thanked the ambassador for his help with the opening": said and heard, not attended."""
    opener = scene.clauses[scene.at].opener.strip(" ,")
    return bool(opener and compiled(material.cues.speech).match(opener))
