"""The text of an article cut for display: paragraphs of tokens, in which marked spans nest properly.

Spans that cross are split: the piece that comes first keeps the anchor, the rest continues it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.query.articles import Mark


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a paragraph: text, or the opening or closing of a mark."""

    kind: str
    text: str = ""
    mark: Mark | None = None
    continued: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of the article with its role and its tokens."""

    role: str
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    mark: Mark
    continued: bool = False

    def order(self) -> tuple[int, int, str]:
        return self.mark.start, -self.mark.end, self.mark.anchor


def cut_paragraphs(text: str, lines: Sequence[tuple[int, int, str]], marks: Iterable[Mark]) -> tuple[Paragraph, ...]:
    """Return the lines of a text with its marks."""
    waiting = sorted((_Piece(mark) for mark in marks if mark.start < mark.end), key=_Piece.order)
    paragraphs = []
    for start, end, role in lines:
        inside = [piece for piece in waiting if piece.mark.start < end]
        waiting = [piece for piece in waiting if piece.mark.start >= end]
        inside, rest = split_at(inside, end)
        inside = [piece for piece in (clip(piece, start) for piece in inside) if piece.mark.start < piece.mark.end]
        waiting = sorted([*rest, *waiting], key=_Piece.order)
        paragraphs.append(Paragraph(role, tuple(nest(text, inside, start, end))))
    return tuple(paragraphs)


def clip(piece: _Piece, start: int) -> _Piece:
    """Return a piece that begins no earlier than `start`: the line break between two lines is in neither."""
    return replace(piece, mark=replace(piece.mark, start=max(piece.mark.start, start)))


def split_at(pieces: Iterable[_Piece], end: int) -> tuple[list[_Piece], list[_Piece]]:
    """Return the pieces up to `end`, and what of them lies beyond, as continuations."""
    inside, beyond = [], []
    for piece in pieces:
        mark = piece.mark
        if mark.end > end:
            beyond.append(_Piece(replace(mark, start=end), continued=True))
            piece = replace(piece, mark=replace(mark, end=end))
        inside.append(piece)
    return inside, beyond


def nest(text: str, pieces: list[_Piece], start: int, end: int) -> Iterator[Token]:
    """Yield the tokens from start to end: each mark holds the marks that begin within it."""
    at = start
    waiting = sorted(pieces, key=_Piece.order)
    while waiting:
        piece = waiting.pop(0)
        mark = piece.mark
        if mark.start > at:
            yield Token("text", text[at : mark.start])
        within = [other for other in waiting if other.mark.start < mark.end]
        after = [other for other in waiting if other.mark.start >= mark.end]
        within, beyond = split_at(within, mark.end)
        yield Token("open", mark=mark, continued=piece.continued)
        yield from nest(text, within, mark.start, mark.end)
        yield Token("close", mark=mark, continued=piece.continued)
        waiting = sorted([*beyond, *after], key=_Piece.order)
        at = mark.end
    if at < end:
        yield Token("text", text[at:end])
