"""Patterns that are tried only on texts which hold one of the words that every match needs.

In: regular expressions. Out: the same, found by one pass over a text for all of them. The words are read off the
patterns themselves, so a guard never changes what is found.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from app.text.lowered import lower_pattern
from app.text.sight import NOWHERE, Stretch, lower, new_guard, sight_of
from app.text.telling import BEHIND, find_ways

# What a language leaves open; sought at every character of a long text it would cost as much as any other.
_NEVER = "(?!)"
_NOTHING: Iterator[re.Match[str]] = iter(())
# A text longer than this is gone through for all patterns; a shorter one is searched at once.
_LONG = 400


class Guarded:
    """A pattern in any case, with the interface of `re.Pattern` as far as the readers use it."""

    __slots__ = ("_exact", "_guard", "_lowered", "_never", "_pattern", "_ready", "_regex")

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._never = pattern == _NEVER
        self._guard = new_guard(find_ways(pattern))
        self._regex: re.Pattern[str] | None = None
        self._lowered: re.Pattern[str] | None = None
        self._exact = self._ready = False

    @property
    def regex(self) -> re.Pattern[str]:
        """Return the pattern itself, compiled when it is first tried: for most a text has no place."""
        if self._regex is None:
            self._regex = re.compile(self._pattern, re.IGNORECASE)
        return self._regex

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the first match, as `re.Pattern.search` does."""
        return next(self.finditer(text, start, end), None)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Return the matches, as `re.Pattern.finditer` does."""
        # Written out, as it is asked a thousand times of an article and mostly says no.
        if self._never:
            return _NOTHING
        end = len(text) if end is None else end
        if type(text) is Stretch:
            sight, begin = text.sight, text.begin
        elif len(text) >= _LONG:
            sight, begin = sight_of(text), 0
        else:
            return self._seek(text, lower(text), start, end)
        places = sight.places.get(self._guard) or sight.look_up(self._guard)
        if places is NOWHERE:
            return _NOTHING
        if places is None:
            return self._seek(text, sight.part(begin, len(text)), start, end)
        opened, needed = places
        if needed:
            at = bisect_left(needed, begin + start - BEHIND)
            if at < len(needed) and needed[at] < begin + end:
                return self._seek(text, sight.part(begin, len(text)), start, end)
        at = bisect_left(opened, begin + start)
        behind = bisect_left(opened, begin + end, at)
        return self._try(text, opened[at:behind], begin, end) if at < behind else _NOTHING

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the match at `start`, as `re.Pattern.match` does; there is nothing to save."""
        return self.regex.match(text, start, len(text) if end is None else end)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the match of the whole, as `re.Pattern.fullmatch` does."""
        return self.regex.fullmatch(text, start, len(text) if end is None else end)

    def _seek(self, text: str, lowered: str | None, start: int, end: int) -> Iterator[re.Match[str]]:
        """Seek the matches in a whole stretch: in lower case, then matched again as the text writes them."""
        fast = self._lowered if self._ready else self._prepare()
        if lowered is None or fast is None or (not self._exact and fast.search(lowered, start, end)):
            return self.regex.finditer(text, start, end)
        return self._as_written(text, lowered, start, end) if self._exact else iter(())

    def _as_written(self, text: str, lowered: str, start: int, end: int) -> Iterator[re.Match[str]]:
        assert self._lowered is not None
        for found in self._lowered.finditer(lowered, start, end):
            if match := self.regex.match(text, found.start(), end):
                yield match

    def _try(self, text: str, places: Sequence[int], begin: int, end: int) -> Iterator[re.Match[str]]:
        """Try the pattern where words stand that can open a match."""
        regex, free = self.regex, 0
        for place in places:
            if place - begin >= free and (match := regex.match(text, place - begin, end)):
                yield match
                free = match.end()

    def _prepare(self) -> re.Pattern[str] | None:
        self._lowered, self._exact = lower_pattern(self._pattern)
        self._ready = True
        return self._lowered
