"""Patterns tried only where they can begin: the literal words that open a pattern are looked for in one pass.

In: regular expressions over a folded text. Out: their matches, as `finditer` gives them but without a try per letter.
"""

import re
from collections.abc import Iterator

from ahocorasick_rs import AhoCorasick, MatchKind

from app.text.telling import find_openings


class Trigger:
    """One or more alternative patterns with the words that open them.

    A pattern that no literal opens makes the whole trigger fall back to a plain search.
    """

    def __init__(self, *patterns: str) -> None:
        joined = "|".join(f"(?:{pattern})" for pattern in patterns)
        self.regex = re.compile(joined)
        openings = find_openings(joined)
        self._starts = None if openings is None else AhoCorasick(sorted(openings), matchkind=MatchKind.Standard)

    def finditer(self, folded: str) -> Iterator[re.Match[str]]:
        """Yield the matches from left to right, none overlapping."""
        if self._starts is None:
            yield from self.regex.finditer(folded)
            return
        found = self._starts.find_matches_as_indexes(folded, overlapping=True)
        end = 0
        for start in sorted({start for _, start, _ in found}):
            if start >= end and (match := self.regex.match(folded, start)):
                yield match
                end = max(match.end(), start + 1)
