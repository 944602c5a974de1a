"""Documents that a step points back to: left open by the sentence before, or meant by "it" and "the document".

In: a step with the documents of its sentence, what was told before. Out: documents.
"""

from dataclasses import dataclass, replace

from app.articles.passage import Passage
from app.languages.cue import StatusCue
from app.records.documents.documents import Document, find_documents, leads_to_subject
from app.records.documents.steps import points_to_document, takes_pronoun
from app.records.documents.titles import title_of
from app.records.sentences.clauses import Clause, clause_at, compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.material import Material
from app.records.stories.told import Told
from app.terms import AgreementKind, AgreementStatus, MeetingKind, PassageRole, Type
from app.text.span import Span

_RIGHT_BEHIND = 40  # characters between a participle and its document
_ATTRIBUTE = 120  # the same where all that describes a document stands between the two
_PRONOUN = 13  # characters of an object right behind its verb (" it", " the document")


@dataclass(frozen=True, slots=True)
class Step:
    """A step in the life of an agreement, as found."""

    cue: StatusCue
    span: Span


def left_open(material: Material, passage: Passage, told: Told) -> list[Document]:
    """The documents that the sentence before names without a step of their own."""
    before = material.passages[passage.index - 1] if passage.index else None
    if before is None or before.role is not PassageRole.BODY:
        return []
    taken = [s.title for s in told.since(before.index) if s.type is Type.AGREEMENT and s.title]
    named = find_documents(material, before.span)
    free = [document for document in named if not any(document.span.overlaps(title) for title in taken)]
    return [Document(one.kind, title_of(material, one.span, before.span.end), True) for one in free]


def describes(material: Material, step: Step, documents: list[Document]) -> bool:
    """ "The signed-in-2011 accord": where a script puts what describes a document before it, the step is that one's."""
    attribute = compiled(material.cues.attributive).match(material.article.plain, step.span.end)
    if attribute is None or material.rules.sentences.spaced:
        return False
    near = (d for d in documents if 0 <= d.span.start - step.span.end <= _RIGHT_BEHIND)
    return any("," not in material.words(Span(step.span.end, document.span.start)) for document in near)


def named_before(
    material: Material,
    clauses: list[Clause],
    step: Step,
    documents: list[Document],
    told: Told,
    left: list[Document],
) -> Document | None:
    """The document that a step without one of its own is about: of the clause before, or "it", told earlier."""
    clause = clauses[clause_at(clauses, step.span.start)]
    before = [document for document in documents if document.span.end <= step.span.start]
    reach = _ATTRIBUTE if material.cues.verb_last else _RIGHT_BEHIND
    behind = [document for document in documents if 0 <= document.span.start - step.span.end <= reach]
    if material.cues.verb_last and behind:
        return behind[0]  # "the signed agreement" of a language that puts its participles before the noun
    if describes(material, step, documents):
        return None  # of "the accord signed in 2011 runs out" the signature is recalled by its day, if at all
    if before:
        return before[-1]
    opens = step.span.start - clause.span.start <= 1
    if opens and (told_of := [document for document in documents if clause.span.contains(document.span)]):
        return told_of[0]  # "Signed in May, the accord came into force in June"
    opens = opens or leads_to_subject(material, clause.span, step.span)
    words = material.words(clause.span if opens else Span(clause.span.start, step.span.end))
    ratified = step.cue.status == AgreementStatus.RATIFIED  # "parliament ratified it", "they had signed it"
    if ratified or compiled(material.cues.perfect).search(words):
        words += material.words(Span(step.span.end, min(clause.span.end, step.span.end + _PRONOUN)))
    same = compiled(material.cues.same_document).search(words) or takes_pronoun(material, clause.span, step.span)
    if not (same or points_to_document(material, clause.span, step.span)) or _of_meeting(material, clauses, clause):
        return None
    if left:
        return replace(left[-1], left_open=False)
    earlier = next((s for s in reversed(told.statements) if s.type is Type.AGREEMENT and s.title), None)
    if earlier is None or earlier.title is None or earlier.kind in (AgreementKind.PLEDGE,):
        return None
    return Document(earlier.kind, earlier.title)


def _of_meeting(material: Material, clauses: list[Clause], clause: Clause) -> bool:
    """ "… on a visit, which ended on Monday": what a relative clause goes on about is no document."""
    at = clauses.index(clause)
    if not at or not compiled(material.cues.who).fullmatch(clause.opener):
        return False
    return any(hit.cue.kind != MeetingKind.TALKS for hit in find_cues(material, clauses[at - 1].span))


def still_worked_on(
    material: Material, clauses: list[Clause], step: Step, documents: list[Document], left: list[Document]
) -> Document | None:
    """ "They want an accord. Its text is still being discussed": the text that a sentence goes on about."""
    if not left or documents:
        return None
    clause = clauses[clause_at(clauses, step.span.start)].span
    opens = compiled(material.cues.its_text).match(material.article.plain, clause.start, clause.end)
    return replace(left[-1], left_open=False) if opens else None
