"""Passages: the sentences of an article with their offsets.

In: an Article and the sentence rules of its language. Out: its passages in text order, the title among them.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from app.articles.article import Article
from app.languages.base import SentenceRules
from app.terms import PassageRole
from app.text.span import Span

READ_ROLES = frozenset({PassageRole.TITLE, PassageRole.BODY})

_LAST_WORD = re.compile(r"(?:[^\W\d_]|[.'-](?=[^\W\d_]))*\Z")
_INITIAL = re.compile(r"(?:\A|[\s.(\"'-])[^\W\d_]\Z")


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence: its place in the text, its paragraph (index among read lines, the title is -1), its role."""

    index: int
    span: Span
    paragraph: int
    role: PassageRole


def cut_passages(article: Article, rules: SentenceRules) -> tuple[Passage, ...]:
    """Return the sentences of the title and the body lines."""
    passages: list[Passage] = []
    paragraph = 0
    for line in article.lines:
        if line.role not in READ_ROLES:
            continue
        number = -1 if line.role is PassageRole.TITLE else paragraph
        for span in cut_sentences(article.plain, line.span, rules):
            passages.append(Passage(len(passages), span, number, line.role))
        paragraph += line.role is PassageRole.BODY
    return tuple(passages)


@lru_cache(maxsize=8)
def _stop(rules: SentenceRules) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(rules.stops)}\u2026]+")


def cut_sentences(text: str, line: Span, rules: SentenceRules) -> list[Span]:
    """Cut one line of a plain text into sentence spans, without the spaces around them."""
    spans: list[Span] = []
    start = line.start
    for match in _stop(rules).finditer(text, line.start, line.end):
        end = _end_of_sentence(text, start, match.start(), match.end(), line.end, rules)
        if end is not None and end > start:
            spans.append(_trim(text, start, end))
            start = end
    if text[start : line.end].strip():
        spans.append(_trim(text, start, line.end))
    return spans


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _end_of_sentence(text: str, start: int, stop: int, after: int, limit: int, rules: SentenceRules) -> int | None:
    """Return where the sentence ends if the stop at `stop` ends one, closing quotes and brackets included."""
    end = after
    while end < limit and text[end] in rules.closers and not _opens(text, start, end):
        end += 1
    if end < limit and text[end] == " " and end + 1 < limit and text[end + 1] in rules.closers and not _opens(text, start, end + 1):
        end += 2  # French sets a space before the closing quote
    if end >= limit:
        return end
    if not rules.spaced and text[stop] in "\u3002!?\uff01\uff1f":
        return end
    if not text[end].isspace():
        return None
    following = text[end:limit].lstrip()
    if not following or not _starts_sentence(following):
        return None
    if text[stop] == "." and after - stop == 1 and _is_abbreviation(text, start, stop, following, rules):
        return None
    return end


def _opens(text: str, start: int, at: int) -> bool:
    """A straight quote opens when an even number of them stands before it in the sentence."""
    return text[at] == '"' and text.count('"', start, at) % 2 == 0


def _starts_sentence(following: str) -> bool:
    first = following.lstrip("\"'([-\u2014 ")[:1]
    return bool(first) and (first.isupper() or first.isdigit() or not (first.islower() or first in ",;:)"))


def _is_abbreviation(text: str, start: int, stop: int, following: str, rules: SentenceRules) -> bool:
    before = text[max(start, stop - 24) : stop]
    word = _LAST_WORD.search(before)
    last = (word.group() if word else "").lower().lstrip(".'-")
    if last in rules.abbreviations or _INITIAL.search(before):
        return True
    return last in rules.soft and not following[0].isupper()
