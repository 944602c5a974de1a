"""Undoes hard line breaks: a text saved in lines of one width, as mail, cables and old archives are.

In: the plain view of a text. Out: the same with a space for each break inside a paragraph; the length stays.
"""

import re

# What counts as a width: narrower is a column of names, wider a paragraph on a line of its own.
_NARROWEST, _WIDEST = 40, 110
_SLACK = 3  # characters by which a line may stay short of the width though the next word would have fitted
_LEAST = 3  # lines that another one follows
_INSIDE = 3  # breaks before a small letter that a text must show before its lines are taken for wrapped
_SMALL = 0.3  # of the breaks: names and figures open the rest
_SHARE = 0.4  # of the lines that another one follows: menus and the last lines of paragraphs are among them
_LONGER = 6
_WORD = re.compile(r"\S+")
_COLUMNS = re.compile(r"\S {3,}\S| \| |\.{4}")
_ITEM = re.compile(r"(?:[-*\u00b7>|#]|\d{1,2}[.)]|[a-z]\)) ")


def unwrap(text: str) -> str:
    """Return the text with spaces for the breaks that a width has set; one that no width has broken as it is."""
    if text.count("\n") - 2 * text.count("\n\n") < _LEAST:
        return text  # paragraphs stand apart: there are no lines right under each other, or too few
    lines = text.split("\n")
    pairs = [at for at in range(len(lines) - 1) if lines[at].strip() and lines[at + 1].strip()]
    width = _width([len(lines[at].rstrip()) for at in pairs])
    if width is None:
        return text
    broken = {at for at in pairs if _is_break(lines[at].rstrip(), lines[at + 1].strip(), width)}
    inside = sum(1 for at in broken if lines[at + 1].lstrip()[0].islower())
    if inside < max(_INSIDE, _SMALL * len(broken)) or len(broken) < _SHARE * len(pairs):
        return text
    broken |= {at for at in pairs if _goes_on(lines[at].rstrip(), lines[at + 1].strip(), width)}
    return "".join(line + (" " if at in broken else "\n") for at, line in enumerate(lines))[: len(text)]


def _width(lengths: list[int]) -> int | None:
    """The width that nine of ten lines keep, where it is one of print."""
    if len(lengths) < _LEAST:
        return None
    width = sorted(lengths)[(len(lengths) * 9) // 10]
    return width if _NARROWEST <= width <= _WIDEST else None


def _is_break(line: str, following: str, width: int) -> bool:
    """Tell whether the line was full: the first word of the next one would not have fitted."""
    word = _WORD.match(following)
    if word is None or _ITEM.match(following) or _COLUMNS.search(line) or len(line) > width + _LONGER:
        return False
    return len(line) + 1 + len(word.group()) > width - _SLACK


def _goes_on(line: str, following: str, width: int) -> bool:
    """Tell whether a sentence goes on behind a line that is shorter than its width: the first one after a dateline."""
    open_end = following[0].islower() and line[-1:].isalpha() and not _COLUMNS.search(line)
    return open_end and width // 2 < len(line) <= width + _LONGER
