"""Patterns of any case made ready for a text in lower case, where they are tried much faster.

In: a regular expression that is meant in any case. Out: one that finds the same places in the text's lower case.
`re` compares letter by letter where case is to be ignored; without that, and with the characters that can open a match
looked at first, most places of a text are passed over at once.
"""

import re
from functools import lru_cache
from itertools import groupby
from re import _compiler as compiler  # type: ignore[attr-defined]
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_ZERO_WIDTH = (ops.AT, ops.ASSERT, ops.ASSERT_NOT)
_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)
_LETTERS_END = 0x3400  # nothing has a case from here on to _LETTERS_AGAIN
_LETTERS_AGAIN = 0xA000
_MOST = 200  # a class with more letters of its own in lower case is not written out


class _Unlike(Exception):
    """The pattern means something else in a text in lower case."""


def lower_pattern(pattern: str) -> tuple[re.Pattern[str] | None, bool]:
    """Return the pattern for texts in lower case, and whether it finds exactly the same; None where there is none.

    One that does not tells only where a text holds nothing: a part of it minds the case.
    """
    tree = parser.parse(pattern)
    if not tree.getwidth()[0]:
        return None, False  # what can be empty stands everywhere
    minded: list[bool] = []
    try:
        _lower(tree, minded, denied=False)
    except _Unlike:
        return None, False
    _factor(tree)
    if opening := _opening(tree):
        sight = parser.SubPattern(tree.state, [(ops.IN, list(dict.fromkeys(opening)))])
        tree.insert(0, (ops.ASSERT, (1, sight)))
    return compiler.compile(tree), not minded


def _lower(items: Any, minded: list[bool], denied: bool) -> None:
    """Put a tree into lower case, in place; `denied` tells that it stands in what must not follow or precede."""
    for index, (kind, value) in enumerate(items):
        if kind in (ops.LITERAL, ops.NOT_LITERAL):
            items[index] = (kind, _lower_code(value))
        elif kind is ops.IN:
            items[index] = (kind, [part for one in value for part in _lower_part(*one)])
        elif kind is ops.SUBPATTERN:
            group, more, less, inner = value
            if less & re.IGNORECASE:
                if denied:
                    raise _Unlike
                minded.append(True)
            _lower(inner, minded, denied)
            items[index] = (kind, (group, more, less & ~re.IGNORECASE, inner))
        elif kind is ops.BRANCH:
            for option in value[1]:
                _lower(option, minded, denied)
        elif kind in _REPEATS:
            _lower(value[2], minded, denied)
        elif kind is ops.ATOMIC_GROUP:
            _lower(value, minded, denied)
        elif kind in (ops.ASSERT, ops.ASSERT_NOT):
            _lower(value[1], minded, denied or kind is ops.ASSERT_NOT)
        elif kind not in (ops.AT, ops.ANY):
            raise _Unlike


def _lower_code(code: int) -> int:
    lowered = chr(code).lower()
    if len(lowered) != 1:
        raise _Unlike
    return ord(lowered)


def _lower_part(kind: Any, value: Any) -> list[tuple[Any, Any]]:
    """One part of a class; a range keeps its letters and gets those in lower case beside them."""
    if kind is ops.LITERAL:
        return [(kind, _lower_code(value))]
    if kind is ops.RANGE:
        return [(kind, value), *((ops.LITERAL, code) for code in _lower_range(*value))]
    return [(kind, value)]


@lru_cache(maxsize=256)
def _lower_range(first: int, last: int) -> tuple[int, ...]:
    if first >= _LETTERS_END and last < _LETTERS_AGAIN:
        return ()
    codes = {ord(lowered) for code in range(first, last + 1) if len(lowered := chr(code).lower()) == 1}
    beside = tuple(sorted(code for code in codes if not first <= code <= last))
    if len(beside) > _MOST:
        raise _Unlike
    return beside


def _factor(items: Any) -> None:
    """Let alternatives that open alike share their opening, in place: it is tried once for all of them."""
    for kind, value in items:
        if kind is ops.BRANCH:
            options = [list(option) for option in value[1]]
            value[1][:] = [_sequence(items.state, option) for option in _grouped(items.state, options)]
        for inner in _parts(kind, value):
            _factor(inner)


def _parts(kind: Any, value: Any) -> list[Any]:
    """The sequences that an item of a tree is made of."""
    if kind is ops.BRANCH:
        return list(value[1])
    if kind is ops.SUBPATTERN:
        return [value[-1]]
    if kind in _REPEATS:
        return [value[2]]
    if kind in (ops.ASSERT, ops.ASSERT_NOT):
        return [value[1]]
    return [value] if kind is ops.ATOMIC_GROUP else []


def _grouped(state: Any, options: list[list[Any]]) -> list[list[Any]]:
    """Put alternatives side by side that open with the same letter, and those together that open alike.

    Of alternatives that open with different letters one at most can match, so that their order says nothing.
    """
    found: list[list[Any]] = []
    for lettered, together in groupby(options, key=lambda option: bool(option) and option[0][0] is ops.LITERAL):
        run = list(together)
        found += sorted(run, key=lambda option: option[0][1]) if lettered else run
    grouped: list[list[Any]] = []
    for opening, together in groupby(found, key=lambda option: option[0] if option and _is_plain(option[0]) else None):
        same = list(together)
        if opening is None or len(same) == 1:
            grouped += same
        else:
            rest = [_sequence(state, option[1:]) for option in same]
            grouped.append([opening, (ops.BRANCH, (None, rest))])
    return grouped


def _is_plain(item: Any) -> bool:
    return item[0] in (ops.LITERAL, ops.AT)


def _sequence(state: Any, items: list[Any]) -> Any:
    return parser.SubPattern(state, items)


def _opening(items: Any) -> list[tuple[Any, Any]] | None:
    """Return the class of the characters that can open a match; None where that cannot be told."""
    found, empty = _first(items)
    return None if empty else found


def _first(items: Any) -> tuple[list[tuple[Any, Any]] | None, bool]:
    """The characters that can open a sequence, and whether it can be empty."""
    found: list[tuple[Any, Any]] = []
    for item in items:
        if item[0] in _ZERO_WIDTH:
            continue
        opening, empty = _first_of(*item)
        if opening is None:
            return None, False
        found += opening
        if not empty:
            return found, False
    return found, True


def _first_of(kind: Any, value: Any) -> tuple[list[tuple[Any, Any]] | None, bool]:
    if kind is ops.LITERAL:
        return [(kind, value)], False
    if kind is ops.IN:
        return (None if value[0][0] is ops.NEGATE else list(value)), False
    if kind is ops.SUBPATTERN:
        return _first(value[-1])
    if kind is ops.ATOMIC_GROUP:
        return _first(value)
    if kind in _REPEATS:
        opening, empty = _first(value[2])
        return opening, empty or not value[0]
    if kind is ops.BRANCH:
        options = [_first(option) for option in value[1]]
        if any(opening is None for opening, _ in options):
            return None, False
        return [part for opening, _ in options for part in opening or ()], any(empty for _, empty in options)
    return None, False
