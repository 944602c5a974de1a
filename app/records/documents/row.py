"""Documents in a row, each with what was done to it behind it ("the protocol signed in May, the accord in July").

In: one document of a sentence, the others and the steps. Out: the steps that may be its own.
"""

from collections.abc import Sequence

from app.records.documents.documents import Document
from app.records.documents.pointed import Step
from app.records.sentences.material import Material, within
from app.text.span import Span

_DATED = 30  # characters between a participle and its day
_NAME = 180  # characters of a document's name up to its participle


def without_those_before(
    material: Material, document: Document, documents: Sequence[Document], steps: list[Step]
) -> list[Step]:
    """Leave out the dated steps of the documents before, where this one has its own behind it."""
    if material.cues.verb_last or not material.rules.sentences.spaced:
        return steps
    following = min((d.span.start for d in documents if d.span.start > document.span.start), default=None)
    upto = min(document.span.end + _NAME, following or document.span.end + _NAME)
    if not any(document.span.end <= step.span.start < upto and _is_dated(material, step) for step in steps):
        return steps

    def is_anothers(step: Step) -> bool:
        before = any(0 <= step.span.start - other.span.end <= _NAME for other in documents if other is not document)
        return before and step.span.end <= document.span.start and _is_dated(material, step)

    return [step for step in steps if not is_anothers(step)]


def _is_dated(material: Material, step: Step) -> bool:
    """Tell whether a day stands right behind a step."""
    return bool(within(material.dates, Span(step.span.end, step.span.end + _DATED)))
