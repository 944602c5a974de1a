"""The words by which a regular expression can be told from a text without trying it.

In: a pattern. Out: the ways in which it can match, each by words of which a match holds one or begins with one.
"""

import re
from collections.abc import Callable, Iterator
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

# More alternatives than this are not multiplied out.
_MOST = 400
_TOGETHER = 4_000  # words of all the alternatives of a pattern: they are sought in one pass
# Words of fewer letters stand everywhere; a Chinese character or two tell as much as a word.
_LETTERS, _CHARACTERS = 3, 1
# A match holds its words or has them so far before it: no longer look behind is made use of.
BEHIND = 40
# An opening is cut to so many characters: many patterns share the short ones.
_OPENING, _SIGNS = 6, 3
_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)


_Option = frozenset[str] | None


class Way(NamedTuple):
    """How a pattern can match: the match holds one of `needs` and begins with one of `openings`.

    One of the two may be empty: then it cannot be told, or says no more than the other.
    """

    needs: frozenset[str]
    openings: frozenset[str]


def find_ways(pattern: str) -> tuple[Way, ...]:
    """Return the ways in which a pattern can match, in words in lower case; none where one of them cannot be told."""
    told: dict[frozenset[str], frozenset[str]] = {}
    needed: frozenset[str] = frozenset()
    for needs, openings in _ways(parser.parse(pattern, re.IGNORECASE)):
        if openings:
            told[needs] = told.get(needs, frozenset()) | openings
        elif needs:
            needed |= needs
        else:
            return ()
    loose = [Way(needed, frozenset())] if needed else []
    return (*loose, *(Way(needs, openings) for needs, openings in told.items()))


def find_openings(pattern: str) -> _Option:
    """Return words, however short, of which one opens every match; None where that cannot be told."""
    openings = _openings(parser.parse(pattern))
    return None if openings is None or "" in openings else openings


def _ways(items: Any) -> Iterator[Way]:
    """Yield the ways of a sequence; its alternatives are told apart only where they do not all open with words."""
    opened = _openings(items)
    if opened is not None and not opened:
        return  # it matches nowhere
    openings = _telling(opened, _opens)
    if not openings and (options := _options(items)):
        for option in options:
            yield from _ways(option)
        return
    needs = _telling(_needed(items), _tells)
    yield Way(needs if not openings or needs.isdisjoint(openings) else frozenset(), openings)


def _options(items: Any) -> list[list[Any]]:
    """Return the alternatives with which a sequence begins, each with what stands behind it; none where it has none."""
    for place, (kind, value) in enumerate(items):
        if kind in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
            continue
        rest = items[place + 1 :]
        if kind is ops.BRANCH:
            return [[*option, *rest] for option in value[1]]
        if kind is ops.SUBPATTERN:
            return [[*value[-1], *rest]]
        if kind in _REPEATS and value[:2] == (0, 1):
            return [[*value[2], *rest], list(rest)]
        break
    return []


def _telling(words: _Option, tells: Callable[[str], bool]) -> frozenset[str]:
    return words if words and all(map(tells, words)) else frozenset()


def _tells(word: str) -> bool:
    """Tell whether a word stands in few places of a text."""
    return len(word) >= (_CHARACTERS if _is_sign(word[:1]) else _LETTERS)


def _opens(word: str) -> bool:
    """Tell whether it costs less to try a pattern wherever a word stands than to seek it."""
    return _tells(word) or not (word.isalpha() or word.isspace() or not word)


def _openings(items: Any) -> _Option:
    """Return what a sequence can begin with, as far as it can be written out; None where it can be anything."""
    run: frozenset[str] = frozenset({""})
    for place, item in enumerate(items):
        following = _exact(item)
        last = following is None
        following = _open_of(item, items[place + 1 :]) if last else following
        if following is None or len(run) * len(following) > (_TOGETHER if last else _MOST):
            break
        run = frozenset(_cut(before + after) for before in run for after in following)
        if last or not run or min(map(len, run)) >= _OPENING:
            break
    return run


def _cut(word: str) -> str:
    return word[: _SIGNS if _is_sign(word[0]) else _OPENING] if word else word


def _is_sign(letter: str) -> bool:
    return "\u3400" <= letter <= "\u9fff"


def _open_of(item: Any, rest: Any) -> _Option:
    """Return what an item that is not written out can begin with, or what stands behind it where it may be left out."""
    kind, value = item
    if kind in _REPEATS and not value[0]:
        return _union(_openings(part) for part in (value[2], rest))
    return _inside(item, _openings)


def _needed(items: Any) -> _Option:
    """Return the most telling set of words of a sequence, or of what it says must stand before or behind."""
    candidates: list[_Option] = []
    run: frozenset[str] = frozenset({""})
    for item in items:
        if item[0] is ops.ASSERT and (item[1][0] > 0 or item[1][1].getwidth()[1] <= BEHIND):
            candidates.append(_needed(item[1][1]))
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
