"""Patterns that are tried only on texts which hold one of the words that every match needs.

In: regular expressions. Out: the same, found by one pass over a text for all of them. The words are read off the
patterns themselves, so a guard never changes what is found.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, ClassVar

from ahocorasick_rs import AhoCorasick

from app.text.lowered import lower_pattern
from app.text.occurrences import Occurrences
from app.text.span import Span

# More alternatives than this are not multiplied out, nor more letters of a class.
_MOST, _LETTERS = 400, 12
# A single letter stands everywhere, unless it is Chinese or a sign that most sentences lack.
_TELLING = re.compile(r"..|[\u3400-\u9fff/:%+;()]", re.DOTALL)
# A pattern is tried where a word of each of so many lists stands; a long list says little more than the first.
_LISTS, _LONG_LIST = 3, 40
# A text shorter than this is searched at once: looking for words in it would cost as much.
_SHORT = 32
# So many searches without a guard are made before all patterns met so far get theirs.
_PATIENCE = 64
_LOOKS = 16  # a long text counts for so many of them
# Letters that match others in any case although they do not become them in lower case.
_ODD = re.compile(
    "[\u0130\u0131\u017f\u00b5\u0345\u0390\u03b0\u03c2\u03d0-\u03d6\u03f0\u03f1\u03f5"
    "\u1c80-\u1c88\u1e9b\u1e9e\u1fbe\ufb05\ufb06]"
)
_EVERYTHING = -1
_UNLIKE = ""  # instead of a text that means something else in lower case
# A text longer than this is looked at once.
_LONG = 400


@dataclass(frozen=True, slots=True, eq=False)
class _Words:
    """All words of the first `size` lists: the automaton, and for each word the lists that it is of, as bits."""

    automaton: AhoCorasick | None
    bits: tuple[int, ...]
    size: int
    longest: int = 0

    def of(self, found: Iterable[int]) -> int:
        """Return the lists of some words, as bits, with those made since."""
        present = _EVERYTHING << self.size
        for word in set(found):
            present |= self.bits[word]
        return present


class _View(Occurrences):
    """A long text in lower case, and where the words of the guards stand in it."""

    __slots__ = ("lowered", "written")

    def __init__(self, text: str, known: _Words) -> None:
        self.written, self.lowered = text, _lower(text)
        # Of lists made since nothing is known.
        since = _EVERYTHING << known.size
        super().__init__(known.automaton, known.bits, self.lowered or "", known.longest, since)


class Guarded:
    """A pattern in any case, with the interface of `re.Pattern` as far as the readers use it."""

    __slots__ = ("_bits", "_exact", "_lowered", "_ready", "regex", "words")
    _lists: ClassVar[dict[frozenset[str], int]] = {}  # the bit of each list of words
    _known: ClassVar[_Words] = _Words(None, (), 0)
    _waiting: ClassVar[int] = 0
    _last: ClassVar[_View | None] = None
    _asked: ClassVar[str] = ""

    def __init__(self, pattern: str) -> None:
        self.regex = re.compile(pattern, re.IGNORECASE)
        self.words = find_words(pattern)
        self._bits = 0
        for words in self.words:
            if words not in Guarded._lists:
                Guarded._lists[words] = len(Guarded._lists)
                Guarded._last = None  # it does not know of this list
            self._bits |= 1 << Guarded._lists[words]
        self._lowered: re.Pattern[str] | None = None
        self._exact = self._ready = False

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the first match, as `re.Pattern.search` does."""
        end = len(text) if end is None else end
        lowered = self._to_try(text, start, end)
        if lowered is None:
            return None
        fast = self._lowered if self._ready else self._prepare()
        if fast is None or lowered is _UNLIKE:
            return self.regex.search(text, start, end)
        found = fast.search(lowered, start, end)
        if found is None:
            return None
        return self.regex.match(text, found.start(), end) if self._exact else self.regex.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Return the matches, as `re.Pattern.finditer` does."""
        end = len(text) if end is None else end
        lowered = self._to_try(text, start, end)
        if lowered is None:
            return iter(())
        fast = self._lowered if self._ready else self._prepare()
        if fast is None or lowered is _UNLIKE or (not self._exact and fast.search(lowered, start, end)):
            return self.regex.finditer(text, start, end)
        return self._as_written(text, lowered, start, end) if self._exact else iter(())

    def spans(self, text: str, start: int, end: int) -> list[Span]:
        """Return where the matches stand, for who asks for nothing else of them."""
        lowered = self._to_try(text, start, end)
        if lowered is None:
            return []
        fast = self._lowered if self._ready else self._prepare()
        if fast is None or lowered is _UNLIKE or not self._exact:
            return [Span(*match.span()) for match in self.finditer(text, start, end)]
        return [Span(*match.span()) for match in fast.finditer(lowered, start, end)]

    def inside(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """Return the first match in the words of a stretch as if they stood alone: `search` of the slice."""
        view = Guarded._last
        if view is None or view.written is not text:
            if len(text) < _LONG or Guarded._asked is not text:  # a stretch asked for once is not worth a view
                Guarded._asked = text
                return self.search(text[start:end])
            view = _view(text)
        if view.lowered is None:
            return self.regex.search(text[start:end])
        if self._bits and self._bits & ~view.between(start, end):
            return None
        fast = self._lowered if self._ready else self._prepare()
        found = fast.search(view.lowered[start:end]) if fast else None
        if fast is not None and found is None:
            return None
        words = text[start:end]
        return self.regex.match(words, found.start()) if found and self._exact else self.regex.search(words)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the match at `start`, as `re.Pattern.match` does; there is nothing to save."""
        return self.regex.match(text, start, len(text) if end is None else end)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the match of the whole, as `re.Pattern.fullmatch` does."""
        return self.regex.fullmatch(text, start, len(text) if end is None else end)

    def _to_try(self, text: str, start: int, end: int) -> str | None:
        """Return the text in lower case to be searched; None where it can hold no match, _UNLIKE where it has none."""
        view = Guarded._last
        if view is None or view.written is not text:
            if len(text) < _LONG or Guarded._asked is not text:  # a stretch asked for once is not worth a view
                Guarded._asked = text
                lowered = _lower(text)
                if lowered is None:
                    return _UNLIKE
                guarded = self._bits and end - start >= _SHORT
                return None if guarded and self._bits & ~_present(lowered[start:end], _gathered()) else lowered
            view = _view(text)
        if view.lowered is None:
            return _UNLIKE
        return None if self._bits and self._bits & ~view.between(start, end) else view.lowered

    def _as_written(self, text: str, lowered: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """What is found in lower case, matched again as the text writes it."""
        assert self._lowered is not None
        for found in self._lowered.finditer(lowered, start, end):
            if match := self.regex.match(text, found.start(), end):
                yield match

    def _prepare(self) -> re.Pattern[str] | None:
        self._lowered, self._exact = lower_pattern(self.regex.pattern)
        self._ready = True
        return self._lowered

    def fits(self, seen: int) -> bool:
        """Tell whether a text can hold a match, by what `look` has seen in it."""
        return not self._bits & ~seen


def look(text: str, start: int = 0, end: int | None = None) -> int:
    """Return of which lists of all guards a stretch of text holds a word; to ask many patterns of one text."""
    end = len(text) if end is None else end
    if len(text) >= _LONG:
        view = _view(text)
        return _EVERYTHING if view.lowered is None else view.between(start, end)
    lowered = _lower(text) if end - start >= _SHORT else None
    return _EVERYTHING if lowered is None else _present(lowered[start:end], _gathered())


def _view(text: str) -> _View:
    """Return the view of a long text, which is an article that is asked of passage by passage."""
    view = Guarded._last
    if view is None or view.written is not text:
        Guarded._last = view = _views(text, _gathered(_LOOKS))
    return view


@lru_cache(maxsize=16)
def _views(text: str, known: _Words) -> _View:
    return _View(text, known)


def _lower(text: str) -> str | None:
    """Return a text in lower case; None where its letters do not stay as many or match others out of order."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered if len(lowered) == len(text) else None
    return None if len(lowered) != len(text) or _ODD.search(lowered) else lowered


def _gathered(looks: int = 1) -> _Words:
    """Return the words of all guards, or, until some patience is spent on those made since, of those there were."""
    if len(Guarded._lists) > Guarded._known.size:
        Guarded._waiting += looks
        if Guarded._waiting >= _PATIENCE:
            return _gather()
    return Guarded._known


def _gather() -> _Words:
    """Build the automaton of all guards there are."""
    lists = list(Guarded._lists.items())
    bits: dict[str, int] = {}
    for words, number in lists:
        for word in words:
            bits[word] = bits.get(word, 0) | 1 << number
    automaton = AhoCorasick(list(bits), store_patterns=False) if bits else None
    longest = max(map(len, bits), default=0)
    Guarded._known, Guarded._waiting = _Words(automaton, tuple(bits.values()), len(lists), longest), 0
    return Guarded._known


@lru_cache(maxsize=512)
def _present(lowered: str, known: _Words) -> int:
    """Return the lists of which a word stands in a text in lower case, as bits."""
    if known.automaton is None:
        return _EVERYTHING
    return known.of(word for word, _, _ in known.automaton.find_matches_as_indexes(lowered, overlapping=True))


def find_words(pattern: str) -> tuple[frozenset[str], ...]:
    """Return lists of words (lower case) of each of which every match holds one; none where that cannot be told."""
    items: Any = parser.parse(pattern, re.IGNORECASE)
    while len(items) == 1 and items[0][0] is ops.SUBPATTERN:
        items = items[0][1][-1]
    found = sorted({one for one in _candidates(items) if one and all(map(_TELLING.match, one))}, key=_worth)[::-1]
    return tuple(found[:1] + [one for one in found[1:_LISTS] if len(one) <= _LONG_LIST])


_Option = frozenset[str] | None


def _needed(items: Any) -> _Option:
    """Return the most telling set of words of a sequence."""
    return max((c for c in _candidates(items) if c), key=_worth, default=None)


def _candidates(items: Any) -> list[_Option]:
    """Return the sets of words of which a sequence needs one each."""
    candidates: list[_Option] = []
    run: frozenset[str] = frozenset({""})
    for item in items:
        exact = _exact(item)
        if exact is not None and len(run) * len(exact) <= _MOST:
            run = frozenset(before + after for before in run for after in exact)
            continue
        candidates += [run, _inside(item)]
        run = exact if exact is not None else frozenset({""})
    return [*candidates, run]


def _worth(words: frozenset[str]) -> tuple[int, int]:
    return min(4, min(map(len, words))), -len(words)


def _inside(item: Any) -> _Option:
    """Return the words that an item needs, if it is one that always matches something."""
    kind, value = item
    if kind is ops.SUBPATTERN:
        return _needed(value[-1])
    if kind is ops.ATOMIC_GROUP:
        return _needed(value)
    if kind is ops.BRANCH:
        options = [_needed(option) for option in value[1]]
        return frozenset().union(*(o for o in options if o)) if all(options) else None
    if kind in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT) and value[0] > 0:
        return _needed(value[2])
    return None


def _exact(item: Any) -> _Option:
    """Return all that an item can match where that is a short list; None where it is not."""
    kind, value = item
    if kind is ops.LITERAL:
        return frozenset({chr(value).lower()})
    if kind in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
        return frozenset({""})
    if kind is ops.IN:
        letters = [chr(letter).lower() for sort, letter in value if sort is ops.LITERAL]
        return frozenset(letters) if len(letters) == len(value) <= _LETTERS else None
    if kind is ops.SUBPATTERN:
        return _all_of(value[-1])
    if kind is ops.BRANCH:
        return _union(_all_of(option) for option in value[1])
    if kind in (ops.MAX_REPEAT, ops.MIN_REPEAT) and value[1] <= 1:
        inner = _all_of(value[2])
        return inner | {""} if inner is not None and not value[0] else inner
    return None


def _all_of(items: Any) -> _Option:
    run: frozenset[str] = frozenset({""})
    for item in items:
        exact = _exact(item)
        if exact is None or len(run) * len(exact) > _MOST:
            return None
        run = frozenset(before + after for before in run for after in exact)
    return run


def _union(options: Iterator[_Option]) -> _Option:
    found: frozenset[str] = frozenset()
    for option in options:
        if option is None or len(found) + len(option) > _MOST:
            return None
        found |= option
    return found
