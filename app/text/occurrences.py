"""Where the words of an automaton stand in a text: found once for the whole of it, then asked for each stretch.

In: an automaton, what each of its words stands for as bits, a text. Out: the bits of the words in a stretch.
"""

from bisect import bisect_right
from collections.abc import Sequence
from functools import reduce
from operator import or_

from ahocorasick_rs import AhoCorasick


class Occurrences:
    """The words of one text in the order of their ends; stretches that were asked for are remembered.

    `longest` is the length of the longest word, `always` the bits that are given of every stretch.
    """

    __slots__ = ("_always", "_bits", "_ends", "_longest", "_seen", "_starts", "text")

    def __init__(
        self, automaton: AhoCorasick | None, bits: Sequence[int], text: str, longest: int, always: int = 0
    ) -> None:
        found = automaton.find_matches_as_indexes(text, overlapping=True) if automaton is not None else ()
        self.text = text
        self._starts = [start for _, start, _ in found]
        self._ends = [end for _, _, end in found]
        self._bits = [bits[word] for word, _, _ in found]
        self._longest, self._always = longest, always
        self._seen: dict[tuple[int, int], int] = {}

    def between(self, start: int, end: int) -> int:
        """Return the bits of the words that stand wholly in a stretch."""
        seen = self._seen.get((start, end))
        if seen is None:
            ends, starts, bits = self._ends, self._starts, self._bits
            at = bisect_right(ends, start)
            last = bisect_right(ends, end, at)
            seen = self._always
            while at < last and ends[at] - start < self._longest:  # it may have begun before the stretch
                if starts[at] >= start:
                    seen |= bits[at]
                at += 1
            self._seen[start, end] = seen = reduce(or_, bits[at:last], seen)
        return seen
