"""Patterns tried only where they can begin: the literal words that open a pattern are looked for in one pass.

In: regular expressions over a folded text. Out: their matches, as `finditer` gives them but without a try per letter.
"""

import re
from collections.abc import Iterator

from ahocorasick_rs import AhoCorasick, MatchKind

_LITERAL = re.compile(r"(?:[a-z0-9' \u0430-\u04ff\u3400-\u9fff-]|\\[^a-zA-Z0-9])+")
_LOOK_BEHIND = re.compile(r"\(\?<[!=](?:[^()\\\[\]]|\\.|\[[^\]]*\])*\)")


class Trigger:
    """One or more alternative patterns with the words that open them.

    A pattern that no literal opens makes the whole trigger fall back to a plain search.
    """

    def __init__(self, *patterns: str) -> None:
        self.regex = re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
        stems = [stem for pattern in patterns for stem in find_stems(pattern)]
        usable = bool(stems) and all(stems)
        self._starts = AhoCorasick(sorted(set(stems)), matchkind=MatchKind.Standard) if usable else None

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


def find_stems(pattern: str) -> set[str]:
    """Return the literals of which one opens every match; an empty one among them means that none can be told."""
    stems: set[str] = set()
    for option in split_options(pattern):
        stems |= _open(option)
    return stems


def _open(option: str) -> set[str]:
    stems: set[str] = set()
    while True:
        if behind := _LOOK_BEHIND.match(option):
            option = option[behind.end() :]
        elif option.startswith(("(?:", "(?P<")):
            close = _find_close(option)
            inner = option[option.index(">") + 1 : close] if option.startswith("(?P<") else option[3:close]
            stems |= find_stems(inner)
            if option[close + 1 : close + 2] not in ("?", "*"):
                return stems
            option = option[close + 2 :]
        else:
            literal = match.group() if (match := _LITERAL.match(option)) else ""
            following = option[len(literal) : len(literal) + 1]
            literal = literal[:-1] if following in ("?", "*", "{") and following else literal
            return stems | {literal.replace("\\.", ".")}


def split_options(pattern: str) -> list[str]:
    """Split a pattern at the bars that stand in no group and no class."""
    options, depth, start, index = [], 0, 0, 0
    while index < len(pattern):
        char = pattern[index]
        if char == "\\":
            index += 1
        elif char == "[":
            index = pattern.index("]", index + 2)
        elif char in "()":
            depth += 1 if char == "(" else -1
        elif char == "|" and not depth:
            options.append(pattern[start:index])
            start = index + 1
        index += 1
    return [*options, pattern[start:]]


def _find_close(pattern: str) -> int:
    depth, index = 0, 0
    while True:
        char = pattern[index]
        if char == "\\":
            index += 1
        elif char == "[":
            index = pattern.index("]", index + 2)
        elif char in "()":
            depth += 1 if char == "(" else -1
            if not depth:
                return index
        index += 1
