"""Patterns that are tried only on texts which hold one of the words that every match needs.

In: regular expressions. Out: the same, found by one pass over a text for all of them. The words are read off the
patterns themselves, so a guard never changes what is found.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, ClassVar

from ahocorasick_rs import AhoCorasick

from app.text.lowered import lower_pattern

# More alternatives than this are not multiplied out; words shorter than two characters stand everywhere.
_MOST, _SHORTEST = 400, 2
# A text shorter than this is searched at once: looking for words in it would cost as much.
_SHORT = 32
# So many searches without a guard are made before all patterns met so far get theirs.
_PATIENCE = 64
# Letters that match others in any case although they do not become them in lower case.
_ODD = re.compile(
    "[\u0130\u0131\u017f\u00b5\u0345\u0390\u03b0\u03c2\u03d0-\u03d6\u03f0\u03f1\u03f5"
    "\u1c80-\u1c88\u1e9b\u1e9e\u1fbe\ufb05\ufb06]"
)
_EVERYTHING = -1
# What a language leaves open; sought at every character of a long text it would cost as much as any other.
_NEVER = "(?!)"
# A text longer than this is put into lower case once.
_LONG = 400


@dataclass(frozen=True, slots=True, eq=False)
class _Words:
    """All words of the first `size` guards: the automaton, and for each word the guards that it opens, as bits."""

    automaton: AhoCorasick | None
    bits: tuple[int, ...]
    size: int


class Guarded:
    """A pattern in any case, with the interface of `re.Pattern` as far as the readers use it."""

    __slots__ = ("_bit", "_exact", "_index", "_lowered", "_never", "_ready", "regex", "words")
    _all: ClassVar[list["Guarded"]] = []
    _known: ClassVar[_Words] = _Words(None, (), 0)
    _waiting: ClassVar[int] = 0

    def __init__(self, pattern: str) -> None:
        self.regex = re.compile(pattern, re.IGNORECASE)
        self._never = pattern == _NEVER
        self.words = find_words(pattern)
        self._index = len(Guarded._all) if self.words else -1
        self._bit = 1 << self._index if self.words else 0
        self._lowered: re.Pattern[str] | None = None
        self._exact = self._ready = False
        if self.words:
            Guarded._all.append(self)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the first match, as `re.Pattern.search` does."""
        if self._never:
            return None
        end = len(text) if end is None else end
        lowered = _lower(text)
        if lowered is None:
            return self.regex.search(text, start, end)
        if not self._may_match(lowered, start, end):
            return None
        fast = self._lowered if self._ready else self._prepare()
        if fast is None:
            return self.regex.search(text, start, end)
        found = fast.search(lowered, start, end)
        if found is None:
            return None
        return self.regex.match(text, found.start(), end) if self._exact else self.regex.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Return the matches, as `re.Pattern.finditer` does."""
        if self._never:
            return iter(())
        end = len(text) if end is None else end
        lowered = _lower(text)
        if lowered is None:
            return self.regex.finditer(text, start, end)
        if not self._may_match(lowered, start, end):
            return iter(())
        fast = self._lowered if self._ready else self._prepare()
        if fast is None or (not self._exact and fast.search(lowered, start, end)):
            return self.regex.finditer(text, start, end)
        return self._as_written(text, lowered, start, end) if self._exact else iter(())

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the match at `start`, as `re.Pattern.match` does; there is nothing to save."""
        return self.regex.match(text, start, len(text) if end is None else end)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the match of the whole, as `re.Pattern.fullmatch` does."""
        return self.regex.fullmatch(text, start, len(text) if end is None else end)

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
        return not self._bit or bool(seen & self._bit)

    def _may_match(self, lowered: str, start: int, end: int) -> bool:
        return not self._bit or end - start < _SHORT or bool(_look(lowered, start, end) & self._bit)


def look(text: str, start: int = 0, end: int | None = None) -> int:
    """Return what a stretch of text holds of the words of all guards; to ask many patterns of one text."""
    end = len(text) if end is None else end
    lowered = _lower(text)
    return _EVERYTHING if lowered is None or end - start < _SHORT else _look(lowered, start, end)


def _look(lowered: str, start: int, end: int) -> int:
    known = Guarded._known
    if len(Guarded._all) > known.size:
        Guarded._waiting += 1
        if Guarded._waiting >= _PATIENCE:
            known = _gather()
    return _present(lowered if not start and end >= len(lowered) else lowered[start:end], known)


def _lower(text: str) -> str | None:
    """Return a text in lower case; None where its letters do not stay as many or match others out of order."""
    return _lower_anew(text) if len(text) < _LONG else _lower_once(text)


def _lower_anew(text: str) -> str | None:
    lowered = text.lower()
    if lowered.isascii():
        return lowered if len(lowered) == len(text) else None
    return None if len(lowered) != len(text) or _ODD.search(lowered) else lowered


# A long text is an article, of which passage by passage is asked.
_lower_once = lru_cache(maxsize=16)(_lower_anew)


def _gather() -> _Words:
    """Build the automaton of all guards there are."""
    guards = list(Guarded._all)
    bits: dict[str, int] = {}
    for guard in guards:
        for word in guard.words:
            bits[word] = bits.get(word, 0) | guard._bit
    automaton = AhoCorasick(list(bits), store_patterns=False) if bits else None
    Guarded._known, Guarded._waiting = _Words(automaton, tuple(bits.values()), len(guards)), 0
    return Guarded._known


@lru_cache(maxsize=512)
def _present(lowered: str, known: _Words) -> int:
    """Return the guards whose words stand in a text in lower case, as bits."""
    if known.automaton is None:
        return _EVERYTHING
    found = {word for word, _, _ in known.automaton.find_matches_as_indexes(lowered, overlapping=True)}
    present = _EVERYTHING << known.size  # of guards made since nothing is known
    for word in found:
        present |= known.bits[word]
    return present


def find_words(pattern: str) -> frozenset[str]:
    """Return words (lower case) of which every match holds at least one; none where that cannot be told."""
    best = _needed(parser.parse(pattern, re.IGNORECASE))
    return frozenset(best) if best and min(map(len, best)) >= _SHORTEST else frozenset()


_Option = frozenset[str] | None


def _needed(items: Any) -> _Option:
    """Return the most telling set of words of a sequence."""
    candidates: list[_Option] = []
    run: frozenset[str] = frozenset({""})
    for item in items:
        exact = _exact(item)
        if exact is not None and len(run) * len(exact) <= _MOST:
            run = frozenset(before + after for before in run for after in exact)
            continue
        candidates += [run, _inside(item)]
        run = exact if exact is not None else frozenset({""})
    candidates.append(run)
    return max((c for c in candidates if c), key=_worth, default=None)


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
        return frozenset(letters) if len(letters) == len(value) <= 6 else None
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
