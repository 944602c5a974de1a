"""The words by which a regular expression can be told from a text without trying it.

In: a pattern. Out: words of which every match holds one; words of which one opens every match.
"""

import re
from collections.abc import Callable, Iterator
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

# More alternatives than this are not multiplied out.
_MOST = 400
_TOGETHER = 4_000  # words of all the alternatives of a pattern: they are sought in one pass
# Words of fewer letters stand everywhere; a Chinese character or two tell as much as a word.
_LETTERS, _CHARACTERS = 3, 1
# An opening is cut to so many characters: many patterns share the short ones.
_OPENING = 6
_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)


_Option = frozenset[str] | None


def find_words(pattern: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return words (lower case) of which every match holds at least one, and of which one opens every match; none
    where that cannot be told."""
    tree = parser.parse(pattern, re.IGNORECASE)
    return _telling(_needed(tree)), _telling(_openings(tree))


def find_openings(pattern: str) -> _Option:
    """Return words, however short, of which one opens every match; None where that cannot be told."""
    openings = _openings(parser.parse(pattern))
    return None if openings is None or "" in openings else openings


def _telling(words: _Option) -> frozenset[str]:
    return words if words and all(map(_tells, words)) else frozenset()


def _tells(word: str) -> bool:
    """Tell whether a word stands in few places of a text."""
    return len(word) >= (_CHARACTERS if "\u3400" <= word <= "\u9fff" else _LETTERS)


def _openings(items: Any) -> _Option:
    """Return what a sequence can begin with, as far as it can be written out; None where it can be anything."""
    run: frozenset[str] = frozenset({""})
    for place, item in enumerate(items):
        following = _exact(item)
        last = following is None
        following = _open_of(item, items[place + 1 :]) if last else following
        if following is None or len(run) * len(following) > (_TOGETHER if last else _MOST):
            break
        run = frozenset((before + after)[:_OPENING] for before in run for after in following)
        if last or not run or min(map(len, run)) >= _OPENING:
            break
    return run


def _open_of(item: Any, rest: Any) -> _Option:
    """Return what an item that is not written out can begin with, or what stands behind it where it may be left out."""
    kind, value = item
    if kind in _REPEATS and not value[0]:
        return _union(_openings(part) for part in (value[2], rest))
    return _inside(item, _openings)


def _needed(items: Any) -> _Option:
    """Return the most telling set of words of a sequence."""
    candidates: list[_Option] = []
    run: frozenset[str] = frozenset({""})
    for item in items:
        exact = _exact(item)
        if exact is not None and len(run) * len(exact) <= _MOST:
            run = frozenset(before + after for before in run for after in exact)
            continue
        candidates += [run, _inside(item, _needed)]
        run = exact if exact is not None else frozenset({""})
    candidates.append(run)
    return max((c for c in candidates if c), key=_worth, default=None)


def _worth(words: frozenset[str]) -> tuple[int, int]:
    return min(4, min(map(len, words))), -len(words)


def _inside(item: Any, ask: Callable[[Any], _Option]) -> _Option:
    """Return what is asked of the sequences inside an item, if it is one that always matches something."""
    kind, value = item
    if kind is ops.SUBPATTERN:
        return ask(value[-1])
    if kind is ops.ATOMIC_GROUP:
        return ask(value)
    if kind is ops.BRANCH:
        return _union(ask(option) for option in value[1])
    if kind in _REPEATS and value[0] > 0:
        return ask(value[2])
    return None


def _exact(item: Any) -> _Option:
    """Return all that an item can match where that is a short list; None where it is not."""
    kind, value = item
    if kind is ops.LITERAL:
        return frozenset({chr(value).lower()})
    if kind is ops.ASSERT_NOT and not len(value[1]):
        return frozenset()  # what a language leaves open: it matches nowhere
    if kind in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
        return frozenset({""})
    if kind is ops.IN:
        letters = [chr(letter).lower() for sort, letter in value if sort is ops.LITERAL]
        return frozenset(letters) if len(letters) == len(value) <= 6 else None
    if kind is ops.SUBPATTERN:
        return _all_of(value[-1])
    if kind is ops.BRANCH:
        return _union((_all_of(option) for option in value[1]), _MOST)
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


def _union(options: Iterator[_Option], most: int = _TOGETHER) -> _Option:
    found: frozenset[str] = frozenset()
    for option in options:
        if option is None or len(found) + len(option) > most:
            return None
        found |= option
    return found
