"""Finds what a text says twice: a second copy of the whole report, or of a paragraph.

In: the plain view of a text with its lines. Out: the later copies marked as repeats, so that nothing is read twice.
"""

import re
from collections import Counter

from app.terms import PassageRole
from app.text.span import Span

# A repeated short line ("Photos") says nothing; a repeated sentence is a second copy.
REPEAT_LENGTH = 25
# Share of the words of the shorter of two lines that stand in the other: the copy was cut or retouched.
ALIKE = 0.85

_OPENING = re.compile(r"\W*(\w+)\W*(\w*)")
_WORD = re.compile(r"\w+")


def mark_repeats(text: str, spans: list[Span], roles: list[PassageRole | None]) -> None:
    """Mark each line that was given before, in letter or (beside another repeat) nearly so."""
    # Most lines are told apart by their first words: only where two are not, all words are compared.
    openings = [match.groups() if (match := _OPENING.match(text, span.start, span.end)) else None for span in spans]
    if max(Counter(map(_folded, openings)).values(), default=0) < 2:
        return
    keys = [" ".join(_WORD.findall(span.of(text))).casefold() for span in spans]
    seen: dict[str, int] = {}
    copies: dict[int, int] = {}
    for index, key in enumerate(keys):
        if len(key) >= REPEAT_LENGTH and seen.setdefault(key, index) != index:
            copies[index] = seen[key]
    _spread(keys, copies)
    for index in copies:
        roles[index] = PassageRole.REPEAT


def _folded(words: tuple[str, ...] | None) -> str:
    return " ".join(words).casefold() if words else ""


def _spread(keys: list[str], copies: dict[int, int]) -> None:
    """A line beside a repeat is one too if it is like the line beside the original."""
    for step in (1, -1):
        for index in sorted(copies, reverse=step < 0):
            at, original = index + step, copies[index] + step
            while 0 <= original < at < len(keys) and at not in copies and original not in copies:
                if not _alike(keys[at], keys[original]):
                    break
                copies[at] = original
                at, original = at + step, original + step


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    words, others = set(one.split()), set(other.split())
    fewer = min(len(words), len(others))
    return fewer >= 6 and len(words & others) >= ALIKE * fewer


def split_doubled(text: str, span: Span) -> list[Span]:
    """Return the line as it is, or as two where it holds the same words twice over."""
    if len(span) < 2 * REPEAT_LENGTH:
        return [span]
    opening = text[span.start : span.start + REPEAT_LENGTH]
    middle = text.find(opening, span.start + len(span) * 2 // 5, span.start + len(span) * 3 // 5)
    # A few occurrences are tried: the report may open with words that it uses again.
    for _ in range(4):
        if middle < 0:
            break
        if _alike_halves(text[span.start : middle], text[middle : span.end]):
            end = span.start + len(text[span.start : middle].rstrip())
            return [Span(span.start, end), Span(middle, span.end)]
        middle = text.find(opening, middle + 1, span.start + len(span) * 3 // 5)
    return [span]


def _alike_halves(one: str, other: str) -> bool:
    if _WORD.findall(one[:200])[:-1] != _WORD.findall(other[:200])[:-1]:
        return False
    words, others = _WORD.findall(one), _WORD.findall(other)
    fewer = min(len(words), len(others))
    # One copy may carry a closing word ("Fin") that the other lacks.
    return words[:fewer] == others[:fewer] and abs(len(words) - len(others)) <= 2
