"""Passages: the sentences of an article with their offsets. In: an Article. Out: its passages in text order."""

from dataclasses import dataclass

from app.terms import PassageRole
from app.text.span import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence: its place in the text, its paragraph (index among body lines, the title is -1), its role."""

    index: int
    span: Span
    paragraph: int
    role: PassageRole
