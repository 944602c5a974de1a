"""Where the words stand that patterns need: a text is gone through once for all of them, and asked of its stretches.

In: words in lower case, a text. Out: a Sight of the text; stretches that know where they were cut from it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from app.text.telling import Way

# A stretch shorter than this is searched at once: to know what stands in it would cost as much.
_SHORT = 32
# So many patterns have their words sought one by one before those met so far get an automaton.
_PATIENCE = 64
_VIEWS = 6  # of one article are asked at once, at most
# Letters that match others in any case although they do not become them in lower case.
_ODD = re.compile(
    "[\u0130\u0131\u017f\u00b5\u0345\u0390\u03b0\u03c2\u03d0-\u03d6\u03f0\u03f1\u03f5"
    "\u1c80-\u1c88\u1e9b\u1e9e\u1fbe\ufb05\ufb06]"
)


@dataclass(frozen=True, slots=True, eq=False)
class _Group:
    """Guards made one after another, from `first` on: all their words, each with the guards that it is of, and the
    automaton that finds them."""

    first: int
    words: tuple[str, ...]
    guards: tuple[tuple[int, ...], ...]
    automaton: AhoCorasick


class _Guards:
    """The ways in which patterns can match, by the numbers of these guards; those that tell nothing share one."""

    def __init__(self) -> None:
        self._guards: list[tuple[Way, ...]] = []
        self._groups: list[_Group] = []
        self._firsts: list[int] = []
        self._gathered = self._asked = 0

    def add(self, guard: tuple[Way, ...]) -> int:
        """Return the number of a new guard."""
        self._guards.append(guard)
        return len(self._guards) - 1

    def ways_of(self, guard: int) -> tuple[Way, ...]:
        """Return the ways of a guard."""
        return self._guards[guard]

    def group_of(self, guard: int) -> _Group | None:
        """Return the group of a guard; None while it has none, as patterns are met a few at a time."""
        if guard >= self._gathered:
            self._asked += 1
            if self._asked < _PATIENCE:
                return None
            self._gather()
        return self._groups[bisect_right(self._firsts, guard) - 1]

    def _gather(self) -> None:
        """Make a group of the guards without one; it takes in those before it that are no larger, so few remain."""
        first, end = self._gathered, len(self._guards)
        while self._groups and first - self._groups[-1].first <= end - first:
            first = self._groups.pop().first
        guards: dict[str, list[int]] = {}
        for guard in range(first, end):
            for word in _words_of(self._guards[guard]):
                guards.setdefault(word, []).append(guard)
        automaton = AhoCorasick(list(guards), store_patterns=False)
        self._groups.append(_Group(first, tuple(guards), tuple(map(tuple, guards.values())), automaton))
        self._firsts = [group.first for group in self._groups]
        self._gathered, self._asked = end, 0


_GUARDS = _Guards()
_TELLS_NOTHING = -1


def new_guard(ways: tuple[Way, ...]) -> int:
    """Return the number of a guard for a pattern that can match in some ways, if they are known."""
    return _GUARDS.add(ways) if ways else _TELLS_NOTHING


def _words_of(ways: tuple[Way, ...]) -> frozenset[str]:
    return frozenset[str]().union(*(way.needs | way.openings for way in ways))


class Places(NamedTuple):
    """Where a pattern can match, in text order: `opened` where it can begin, `needed` where words stand around which it
    has to be sought."""

    opened: Sequence[int]
    needed: Sequence[int]


NOWHERE = Places((), ())


class _Found:
    """Where words stand in a text, and which of them are of a guard."""

    __slots__ = ("_places", "of_guard")

    def __init__(self, places: dict[str, list[int]], of_guard: dict[int, set[str]]) -> None:
        self._places = places
        self.of_guard = of_guard

    def places_of(self, words: set[str]) -> Sequence[int]:
        """Return where any of some of the words stand, in text order."""
        if len(words) < 2:
            return self._places[next(iter(words))] if words else ()
        return sorted({place for word in words for place in self._places[word]})


class Sight:
    """A text in lower case (None where its letters do not stay as many or match others out of order), and the places
    of the guards asked of so far."""

    __slots__ = ("_found", "lowered", "places")

    def __init__(self, text: str) -> None:
        self.lowered = lower(text)
        self.places: dict[int, Places] = {}
        self._found: dict[_Group, _Found] = {}

    def look_up(self, guard: int) -> Places | None:
        """Return the places of a guard; None where they cannot be told."""
        if guard == _TELLS_NOTHING or self.lowered is None:
            return None
        ways, group = _GUARDS.ways_of(guard), _GUARDS.group_of(guard)
        found = _seek(guard, _words_of(ways), self.lowered) if group is None else self._go_through(group)
        places = NOWHERE
        if words := found.of_guard.get(guard):
            opened, needed = set[str](), set[str]()
            for needs, openings in ways:
                if not openings:
                    needed |= words & needs
                elif not needs or not needs.isdisjoint(words):
                    opened |= words & openings
            if opened or needed:
                places = Places(found.places_of(opened), found.places_of(needed))
        self.places[guard] = places
        return places

    def part(self, begin: int, length: int) -> str | None:
        """Return a part of the text in lower case."""
        if self.lowered is None or (not begin and length == len(self.lowered)):
            return self.lowered
        return self.lowered[begin : begin + length]

    def _go_through(self, group: _Group) -> _Found:
        """Return where the words of a group stand; one pass tells it for all its guards."""
        if group not in self._found:
            at: dict[int, list[int]] = {}
            for index, start, _ in group.automaton.find_matches_as_indexes(self.lowered or "", overlapping=True):
                if index in at:
                    at[index].append(start)
                else:
                    at[index] = [start]
            of_guard: dict[int, set[str]] = {}
            for index in at:
                for guard in group.guards[index]:
                    of_guard.setdefault(guard, set()).add(group.words[index])
            self._found[group] = _Found({group.words[index]: places for index, places in at.items()}, of_guard)
        return self._found[group]


def _seek(guard: int, words: frozenset[str], lowered: str) -> _Found:
    """Return where the words of a guard stand in a text, sought one by one."""
    found: dict[str, list[int]] = {}
    for word in words:
        at = lowered.find(word)
        while at >= 0:
            found.setdefault(word, []).append(at)
            at = lowered.find(word, at + 1)
    return _Found(found, {guard: set(found)})


class _Sights:
    """The sights of the last texts, which are views of one article; they are told apart by identity, because comparing
    two long equal ones takes as long as they are.
    """

    __slots__ = ("_last",)

    def __init__(self) -> None:
        self._last: tuple[tuple[str, Sight], ...] = ()

    def of(self, text: str) -> Sight:
        """Return the sight of a text, made once."""
        for known, sight in self._last:
            if known is text:
                return sight
        made = next((sight for known, sight in self._last if known == text), None) or Sight(text)
        self._last = ((text, made), *self._last[: _VIEWS - 1])
        return made


sight_of = _Sights().of


class Stretch(str):
    """The words of a stretch of a text, with the sight of the whole."""

    __slots__ = ("begin", "sight")
    begin: int
    sight: Sight


def cut(text: str, start: int, end: int) -> str:
    """Return a stretch of a text or of a stretch; what is asked of it is known from the whole text."""
    words = text[start:end]
    if len(words) < _SHORT:
        return words
    stretch = Stretch(words)
    if type(text) is Stretch:
        stretch.begin, stretch.sight = text.begin + start, text.sight
    else:
        stretch.begin, stretch.sight = start, sight_of(text)
    return stretch


def lower(text: str) -> str | None:
    """Return a text in lower case; None where its letters do not stay as many or match others out of order."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered if len(lowered) == len(text) else None
    return None if len(lowered) != len(text) or _ODD.search(lowered) else lowered


class Words:
    """Words looked for together; a text is gone through once, whatever stretches of it are asked of."""

    __slots__ = ("_automaton", "_last")

    def __init__(self, words: Iterable[str]) -> None:
        self._automaton = AhoCorasick(list(words), store_patterns=False)
        self._last: tuple[str, list[tuple[int, int, int]], list[int]] = ("", [], [])

    def within(self, text: str, start: int, end: int) -> set[int]:
        """Return which words (by their order) stand whole in a stretch."""
        last, found, ends = self._last
        if last is not text:
            found = self._automaton.find_matches_as_indexes(text, overlapping=True)
            ends = [end for _, _, end in found]
            self._last = text, found, ends
        inside = found[bisect_right(ends, start) : bisect_right(ends, end)]
        return {word for word, begin, _ in inside if begin >= start}
