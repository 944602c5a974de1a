"""Passages: the sentences of an article with their offsets.

In: an Article and the sentence rules of its language. Out: its passages in text order, the title among them.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from app.articles.article import Article
from app.languages.text_rules import SentenceRules
from app.terms import PassageRole
from app.text.span import Span

READ_ROLES = frozenset({PassageRole.TITLE, PassageRole.BODY})
# A quotation of fewer words says nothing without the comment behind it: '"We agree." That was the reply.'
SHORT_QUOTATION = 4
# What stands around a stop is looked at within this many characters.
NEAR = 40
# A dateline with its agency is no longer than this.
_TOWN = re.compile(r"(?:[^\W\d_] |[(,] ?)\Z")
DATELINE = 80

_RUN_ON = re.compile(r"([A-Z][a-z]*)(?=[ ,'])")
_FIRST_WORD = re.compile(r"[\s\"'(\[-]*([^\W\d_]+)")
_OPENING = "\u00ab\u201c\u201e\u300c\u300e"
_CLOSING = "\u00bb\u201d\u300d\u300f"
# German and Russian handwriting close with the quote that English opens with; a low one tells which is meant.
_LOW, _HIGH = "\u201e", "\u201c"


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence: its place in the text, its paragraph (index among read lines, the title is -1), its role."""

    index: int
    span: Span
    paragraph: int
    role: PassageRole


def cut_passages(article: Article, rules: SentenceRules) -> tuple[Passage, ...]:
    """Return the sentences of the title and the body lines, without the word that closes the dispatch."""
    passages: list[Passage] = []
    paragraph = 0
    for line in article.lines:
        if line.role not in READ_ROLES:
            continue
        number = -1 if line.role is PassageRole.TITLE else paragraph
        for span in cut_sentences(article.plain, _without_final(article.plain, line.span, rules), rules, article.text):
            passages.append(Passage(len(passages), span, number, line.role))
        paragraph += line.role is PassageRole.BODY
    return tuple(passages)


@lru_cache(maxsize=8)
def _stop(rules: SentenceRules) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(rules.stops)}\u2026]+")


@lru_cache(maxsize=8)
def _final(rules: SentenceRules) -> re.Pattern[str]:
    # After a stop, as far as it stands alone: "(OCS). Fin", "said. (ENDS)", "a dit. /Enditem/", "-0-".
    words = f"(?:{rules.finals})" if rules.finals else r"(?!)"
    return re.compile(
        rf"(?<=[.!?\"')\]\u2026\u3002])\s*"
        rf"(?:(?:[(/\[-]\s*{words}\s*[)/\]-]|{words})\.?|[(\uff08]完[)\uff09]|#+|-0-|-30-)\s*\Z",
        re.IGNORECASE,
    )


def _without_final(text: str, line: Span, rules: SentenceRules) -> Span:
    near = max(line.start, line.end - NEAR)
    # The slice keeps what stands before: the look-behind must see the stop.
    match = _final(rules).search(text[near : line.end])
    return Span(line.start, near + match.start()) if match else line


def cut_sentences(text: str, line: Span, rules: SentenceRules, stored: str | None = None) -> list[Span]:
    """Cut one line of a plain text into sentence spans, without the spaces around them.

    `stored` is the text as it was: it still tells opening from closing quotes.
    """
    cutter = _Cutter(text, line, rules, stored or text)
    spans: list[Span] = []
    start = line.start
    for match in _stop(rules).finditer(text, line.start, line.end):
        end = cutter.end_of_sentence(start, match.start(), match.end())
        if end is not None and end > start:
            spans.append(_trim(text, start, end))
            start = end
    if text[start : line.end].strip():
        spans.append(_trim(text, start, line.end))
    return spans


def _trim(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    return Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))


class _Cutter:
    """One line being cut: knows its straight quotes, so that an opening one is not taken for a closing one."""

    __slots__ = ("limit", "quotes", "rules", "start", "stored", "text")

    def __init__(self, text: str, line: Span, rules: SentenceRules, stored: str) -> None:
        self.text, self.rules, self.stored = text, rules, stored
        self.start, self.limit = line.start, line.end
        self.quotes = [m.start() for m in re.compile('"').finditer(text, line.start, line.end)]

    def end_of_sentence(self, start: int, stop: int, after: int) -> int | None:
        """Return where the sentence ends if the stop at `stop` ends one, closing quotes and brackets included."""
        text, rules = self.text, self.rules
        end = self._past_closers(after)
        if end >= self.limit:
            return end
        if not rules.spaced and text[stop] in "\u3002!?\uff01\uff1f":
            return end
        following = text[end : min(self.limit, end + NEAR)]
        if not (following[0].isspace() or self._runs_on(stop, end)) or not _starts_sentence(following.lstrip()):
            return None
        if text[stop] == "." and after - stop == 1 and self._is_abbreviation(start, stop, following.lstrip()):
            return None
        if text[end - 1] == '"' and end - start < 60 and self._is_short_quotation(start, end):
            return None
        return end

    def _runs_on(self, stop: int, end: int) -> bool:
        """ "…қойды.Бұл …", "the summit.The two": the space was forgotten, between two words that are no parts of an
        address.
        """
        text = self.text
        before, behind = text[max(self.start, stop - 3) : stop], text[end : end + 2]
        if before[-2:].isascii() and end - stop < 3:
            small = len(before) > 1 and before[-2:].isalpha() and before[-2:].islower()
            return small and self._is_word_behind(stop, end + (text[end : end + 1] == '"'))
        if len(before) < 3 or not (before.isalpha() and before.islower()):
            return False
        return stop + 1 == end and not behind[:1].isascii() and behind.istitle() and len(behind.strip()) > 1

    def _is_word_behind(self, stop: int, end: int) -> bool:
        """Tell whether a Latin word that opens a sentence stands behind a stop: no name of a site goes on with it."""
        head = self.text[max(self.start, stop - NEAR) : stop]
        token = head.split()[-1] if head.split() else ""
        word = _RUN_ON.match(self.text, end, self.limit)
        if not word or not token.strip("\"'(").replace("'", "").replace("-", "").isalpha():
            return False
        opens = word.group(1).lower() in self.rules.starters
        return opens or (token.islower() and len(word.group(1)) > 2)

    def _past_closers(self, end: int) -> int:
        text, closers = self.text, self.rules.closers
        while end < self.limit and text[end] in closers and not self._opens(end):
            end += 1
        # French sets a space before the closing quote.
        if end + 1 < self.limit and text[end] == " " and text[end + 1] == '"' and not self._opens(end + 1):
            end += 2
            while end < self.limit and text[end] in closers and not self._opens(end):
                end += 1
        return end

    def _opens(self, at: int) -> bool:
        """Tell whether the quote at `at` opens: by its form, by the spaces around it, at last by its count."""
        if self.text[at] != '"':
            return False
        form = self.stored[at]
        if form == _HIGH and self._closes_low(at):
            return False
        if form in _OPENING or form in _CLOSING:
            return form in _OPENING
        before = at == self.start or self.text[at - 1].isspace()
        behind = at + 1 >= self.limit or self.text[at + 1].isspace()
        if before != behind:
            return before
        return bisect_left(self.quotes, at) % 2 == 0

    def _closes_low(self, at: int) -> bool:
        """Tell whether a low quote of this line is still open at `at`."""
        low = self.stored.rfind(_LOW, self.start, at)
        return low >= 0 and not any(form in self.stored[low:at] for form in (_HIGH, "\u201d"))

    def _is_short_quotation(self, start: int, end: int) -> bool:
        words = self.text[start:end].strip()
        return words[0] == '"' and len(words.strip('" ').split()) < SHORT_QUOTATION

    def _is_abbreviation(self, start: int, stop: int, following: str) -> bool:
        rules = self.rules
        if stop - start < 5 and self.text[start:stop].strip(" (\n").isdigit():
            return True  # the number of a list item: "1. The visit"
        if rules.names and self.text[start:stop].lower().endswith(tuple(rules.names)):
            return False
        if following[0] == "/" or (self.text[stop - 1] == "/" and stop - self.start < DATELINE):
            return True  # the agency of a dateline: "ASTANA, 20 May. /Agency/. The minister"
        last = self._last_word(start, stop)
        if last in rules.numbered and not (self._is_capital_initial(start, stop) and following[:1].isupper()):
            return following[0].isdigit() or (following[:1] in "IVXLC" and not following[1:2].islower())
        if last in rules.titled:
            return not self._starter(following)
        if last in rules.soft and not self._is_capital_initial(start, stop):
            # "9 a.m. Monday": a day or a month goes on with the time of day.
            if last in rules.abbreviations and _TOWN.search(self.text, start, stop - len(last)):
                return True  # a year stands behind its number, a town behind a word: "2023 г.", "комитета г. Сиань"
            goes_on = "." in last and following[:3].lower() in rules.soft
            return goes_on or not following.lstrip("\"'")[:1].isupper()
        return last in rules.abbreviations or self._is_initial(start, stop)

    def _last_word(self, start: int, stop: int) -> str:
        """The word before the stop in lower case, with its inner dots and hyphens: "janv", "u.s", "k.-j"."""
        text, at = self.text, stop
        while at > max(start, stop - 24) and (text[at - 1].isalpha() or text[at - 1] in ".-"):
            at -= 1
        return text[at:stop].lower().lstrip(".-")

    def _is_initial(self, start: int, stop: int) -> bool:
        text = self.text
        if stop - 1 < start or not text[stop - 1].isalpha():
            return False
        return stop - 2 < start or text[stop - 2].isspace() or text[stop - 2] in ".(\"'-"

    def _is_capital_initial(self, start: int, stop: int) -> bool:
        """ "Ч. Ли": what is an hour in small letters is an initial in capitals."""
        return self.text[stop - 1].isupper() and self._is_initial(start, stop)

    def _starter(self, following: str) -> bool:
        first = _FIRST_WORD.match(following)
        return first is not None and first.group(1)[0].isupper() and first.group(1).lower() in self.rules.starters


def _starts_sentence(following: str) -> bool:
    first = following.lstrip("\"'([-\u2014 ")[:1]
    return bool(first) and (first.isupper() or first.isdigit() or not (first.islower() or first in ",;:)"))
