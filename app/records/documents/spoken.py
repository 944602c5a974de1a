"""Documents that a sentence only speaks of: carried out, measured from, provided for, or not yet begun.

In: a document with its step, in its sentence. Out: why nothing is told of a day, or None.
"""

from app.records.documents.packages import count_documents
from app.records.sentences.clauses import Clause, clause_at, compiled
from app.records.sentences.material import Material, within
from app.terms import AgreementStatus
from app.text.span import Span

_NEAR = 70  # characters before a document in which "to carry out" stands
_RIGHT_BEHIND = 40  # characters between a participle and its day
_BEHIND = 60  # characters behind a document or a step in a language whose verb stands last


def only_spoken_of(
    material: Material, passage: Span, clauses: list[Clause], document: Span, step: Span, status: str
) -> str | None:
    """Say why a step without words on its day tells of none, or None."""
    cues = material.cues
    here = passage.contains(document)
    first = min(document.start, step.start) if here else step.start
    last = max(document.end, step.end) if here else step.end
    clause = clauses[clause_at(clauses, step.start)].span
    if status == AgreementStatus.NEGOTIATING and compiled(cues.not_begun).search(material.words(clause)):
        return "talks that have not begun"
    starts = {first, step.start, max(document.start, passage.start) if here else first}
    before = [material.words(Span(max(passage.start, start - _NEAR), start)) for start in starts]
    behind = [material.words(Span(end, min(passage.end, end + _BEHIND))) for end in {last, step.end}]
    on_occasion = compiled(cues.occasion).search(material.words(clause))
    carried = any(compiled(cues.carried_out).search(words) for words in before)
    carried = carried or any(compiled(cues.carried_out_behind).match(words) for words in behind)
    counted = bool(count_documents(material, document))  # "nine of the 22 papers signed then are being …"
    if carried and not (on_occasion or counted):
        return "only spoken of as carried out"  # "they are to implement the agreements signed by the two presidents"
    if compiled(cues.weighed).match(material.article.plain, step.start, passage.end):
        return "only judged"  # "the signing of the border treaty was of historic importance"
    required = status == AgreementStatus.RATIFIED and cues.verb_last  # "the law demands that a treaty be ratified"
    front = material.words(Span(passage.start, passage.end if required else step.start))
    if compiled(cues.provides).search(front):
        return "what a document provides for"
    since = compiled(cues.after_which).search(material.words(Span(passage.start, step.end)))
    since = since or compiled(cues.after_which_behind).match(
        material.words(Span(step.end, min(passage.end, last + _BEHIND)))
    )
    if since and compiled(cues.measured).search(material.words(passage)):
        return "only says since when something grew"  # "after the accord was signed exports rose by half"
    return None


def only_wanted(material: Material, passage: Span, step: Span) -> bool:
    """ "They are interested in signing an accord", "its signing is on the agenda": nothing is signed yet."""
    before = material.words(Span(max(passage.start, step.start - _NEAR), step.start))
    if compiled(material.cues.unsigned).search(before):
        return True
    return bool(compiled(material.cues.unsigned_from).match(material.article.plain, step.start, passage.end))


def only_begun(material: Material, passage: Span, step: Span) -> bool:
    """ "The accord is going through ratification", "was laid before parliament to be ratified": no assent yet."""
    if compiled(material.cues.unratified).search(
        material.words(Span(max(passage.start, step.start - _NEAR), step.start))
    ):
        return True
    return bool(compiled(material.cues.unratified_from).match(material.article.plain, step.start, passage.end))


def described(material: Material, passage: Span, document: Span, step: Span) -> bool:
    """ "They hope to profit from the accord concluded in May": a participle behind its document, dated."""
    behind = Span(step.end, min(passage.end, step.end + _RIGHT_BEHIND))
    return 0 <= step.start - document.end <= 1 and bool(within(material.dates, behind))
