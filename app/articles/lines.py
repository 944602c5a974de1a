"""Marks every line of a text by what it is to the article: title, body, caption, furniture or a repeat.

In: the plain view of a text and the language's furniture patterns. Out: its non-blank lines with roles. Nothing is
deleted: what is not the report is only not read.
"""

import re
from functools import lru_cache

from app.articles.article import Line
from app.languages.base import FurnitureRules
from app.terms import PassageRole
from app.text.span import Span

# Below this many letters a line without an end mark is a menu, a byline or a heading, not a sentence of the report
# (longest heading in the development articles: 139 letters with its brackets).
LONG_LINE = 150
# A repeated short line ("Photos") says nothing; a repeated sentence is a second copy.
REPEAT_LENGTH = 25

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_ENDS = re.compile(r"[.!?;:\u2026\u3002\uff01\uff1f\uff1b\uff1a,](?:[\"')\]\u300d\u300f\u300b\s]|\(\w{1,12}\))*(?:-0-|#|\(完\)|Fin|ENDS?)?\s*\Z")
_ITEM = re.compile(r"\s*(?:[-*·]|\d{1,2}[.)]|[a-z]\))\s")
_NUMBERS = re.compile(r"[\d\s:;/.,()+°$%-]*\Z")
_MENU = re.compile(r">>|<<|\s[|丨]\s|(?:\S+\s{3,}){2,}|^\s*[\w' -]{2,30}\s>\s")
_HAN = re.compile(r"[\u4e00-\u9fff]")


@lru_cache(maxsize=32)
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str] | None:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE) if patterns else None


def mark_lines(text: str, furniture: FurnitureRules, title: str | None = None) -> tuple[Line, ...]:
    """Return the non-blank lines of `text` (a plain view) with their roles; `title` is the headline if declared."""
    spans = [Span(match.start(), match.end()) for match in _LINE.finditer(text)]
    roles = [_alone(span.of(text), furniture) for span in spans]
    _mark_repeats(text, spans, roles)
    _mark_tail(text, spans, roles, furniture)
    _mark_title(text, spans, roles, title)
    return tuple(Line(span, role or PassageRole.FURNITURE) for span, role in zip(spans, roles, strict=True))


def _alone(line: str, furniture: FurnitureRules) -> PassageRole | None:
    """The role that the line shows by itself; None for a short line without an end mark, to be settled by place."""
    known, captions = _any_of(furniture.lines), _any_of(furniture.captions)
    if known and known.match(line.strip()):
        return PassageRole.FURNITURE
    if captions and captions.match(line.strip()):
        return PassageRole.CAPTION
    if _NUMBERS.match(line) or _MENU.search(line[:400]) and len(line) < LONG_LINE:
        return PassageRole.FURNITURE
    if len(line) >= LONG_LINE or len(_HAN.findall(line)) >= 60:
        return PassageRole.BODY
    if (_ENDS.search(line) or _ITEM.match(line)) and _words(line) >= 4:
        return PassageRole.BODY
    return None


def _words(line: str) -> int:
    return max(len(line.split()), len(_HAN.findall(line)) // 2)


def _mark_repeats(text: str, spans: list[Span], roles: list[PassageRole | None]) -> None:
    seen: set[str] = set()
    for index, span in enumerate(spans):
        words = " ".join(span.of(text).split()).lower()
        if len(words) < REPEAT_LENGTH:
            continue
        if words in seen:
            roles[index] = PassageRole.REPEAT
        seen.add(words)


def _mark_tail(text: str, spans: list[Span], roles: list[PassageRole | None], furniture: FurnitureRules) -> None:
    """After a line that opens the related links, whatever stands is furniture until a paragraph of the report."""
    tails = _any_of(furniture.tails)
    if tails is None:
        return
    in_tail = body_seen = False
    for index, span in enumerate(spans):
        line = span.of(text).strip()
        body_seen = body_seen or roles[index] is PassageRole.BODY
        if body_seen and tails.match(line):
            in_tail = True
        elif in_tail and roles[index] is PassageRole.BODY and len(line) >= LONG_LINE:
            in_tail = False
        if in_tail and roles[index] is not PassageRole.REPEAT:
            roles[index] = PassageRole.FURNITURE


def _mark_title(text: str, spans: list[Span], roles: list[PassageRole | None], title: str | None) -> None:
    """The declared headline where it stands; else the longest short line before the first paragraph."""
    first_body = next((i for i, role in enumerate(roles) if role is PassageRole.BODY), len(spans))
    if title:
        wanted = " ".join(title.split()).lower()
        for index, span in enumerate(spans):
            if " ".join(span.of(text).split()).lower() == " ".join(wanted.split()):
                roles[index] = PassageRole.TITLE
                return
    heads = [i for i in range(first_body) if roles[i] is None and _words(spans[i].of(text)) >= 4]
    if heads:
        roles[max(heads, key=lambda i: (len(spans[i]) + (30 if i == heads[0] else 0), -i))] = PassageRole.TITLE
