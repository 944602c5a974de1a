"""Two views of a text that keep its length, so that every offset holds in all three.

`plain` levels spaces, quotes, dashes and full-width forms (case and accents stay); `fold` also drops case and accents.
Each character becomes exactly one character: the map back to the original offsets is the identity.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

import opencc

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\f\v\r"
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_APOSTROPHES = "\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u0060\u00b4\u2039\u203a\uff07"
_QUOTES = "\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u300c\u300d\u300e\u300f\uff02"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_DOTS = "\u2022\u2027\u30fb\u2219\u22c5\uff65"


class _Plain(dict[int, str | int]):
    """A translation table that works out each character once."""

    def __missing__(self, code: int) -> str | int:
        char = chr(code)
        if 0xFF01 <= code <= 0xFF5E:
            char = chr(code - 0xFEE0)
        self[code] = char
        return char


class _Folded(dict[int, str | int]):
    """The same, for lower-case letters without their accents."""

    def __missing__(self, code: int) -> str | int:
        char = PLAIN[code]
        char = chr(char) if isinstance(char, int) else char
        lowered = char.lower()
        lowered = lowered if len(lowered) == 1 else char
        base = unicodedata.normalize("NFD", lowered)[0]
        base = base.lower() if len(base.lower()) == 1 else base
        # Cyrillic й is a letter of its own: taking its breve for an accent would confuse words.
        folded = lowered if lowered == "й" or unicodedata.combining(base) else base
        self[code] = folded
        return folded


class _Simplified(dict[int, str | int]):
    """The same, for simplified characters; one that would become several stays as it is."""

    def __missing__(self, code: int) -> str | int:
        char = chr(code)
        simple = _converter().convert(char) if code > 0x2E7F else char
        self[code] = simple if len(simple) == 1 else char
        return self[code]


@lru_cache(maxsize=1)
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")


PLAIN = _Plain()
_SIMPLIFIED = _Simplified()
_LEVELLED = ((_SPACES, " "), (_INVISIBLE, " "), (_APOSTROPHES, "'"), (_QUOTES, '"'), (_DASHES, "-"), (_DOTS, "·"))
for _chars, _one in _LEVELLED:
    PLAIN.update({ord(char): _one for char in _chars})
FOLDED = _Folded()
_STORED: dict[int, str | None] = {ord(char): None for char in _INVISIBLE + "\u180e\u2061\u2062\u2063\u2064\ufe0f"}
_STORED |= {ord(char): "\n" for char in "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"}

# Few characters of a text change: they are found by a class and replaced one by one, which costs a fraction of a
# translation letter by letter. `_USUAL` is what most texts are made of and no view changes, but for its capitals.
_LEVELLED_CHARS = frozenset(map(chr, PLAIN)) | {chr(code) for code in range(0xFF01, 0xFF5F)}
_STORED_CHARS = frozenset(map(chr, _STORED))
CONTROL_CHARS = frozenset(chr(code) for code in (*range(0x9), *range(0xE, 0x20), *range(0x7F, 0xA0)))
_CHANGED = _LEVELLED_CHARS | _STORED_CHARS | CONTROL_CHARS
_COMMON = frozenset(map(chr, (10, *range(0x20, 0x300), *range(0x400, 0x530), *range(0x3000, 0x3020))))
_USUAL = "".join(sorted(char for char in _COMMON - _CHANGED if FOLDED[ord(char)] == char.lower()))
_UNUSUAL = re.compile(f"[^{re.escape(_USUAL)}\u4e00-\u9fff]")
# Unusual as well, but made of nothing and changed by nothing that stands beside them.
_COMPOSED = (
    frozenset(char for char in _COMMON | _CHANGED if unicodedata.is_normalized("NFC", f"a{char}a")) - _STORED_CHARS
)
_TWICE = frozenset("\uff40\u1fef")  # they become a character that is itself levelled
_A_FEW = 100  # different characters that are sooner replaced one by one
_BY_PLACE = "\u03a3"  # becomes another letter at the end of a word
# Asked for several times of one text, then of the next: kept for the last alone, by identity: a hash is dear.
_LAST: list[tuple[str, frozenset[str]]] = [("", frozenset())]


def unusual(text: str) -> frozenset[str]:
    """Return the characters of a text that decoding or a view may have to deal with, found in one pass for all.

    The views of a text hold no others that would have to be dealt with.
    """
    last, found = _LAST[0]
    if last is not text:
        found = frozenset(_UNUSUAL.findall(text))
        _LAST[0] = (text, found)
    return found


def plain(text: str, found: frozenset[str] | None = None) -> str:
    """Return `text` with spaces, quotes, apostrophes, dashes and full-width forms levelled; same length.

    `found` is what is `unusual` in it or in the text that it is a view of, if that is known.
    """
    found = (unusual(text) if found is None else found) & _LEVELLED_CHARS
    return _replace(text, found, PLAIN) if found.isdisjoint(_TWICE) else text.translate(PLAIN)


def fold(text: str, found: frozenset[str] | None = None) -> str:
    """Return `plain(text)` in lower case without accents; same length; `found` as for `plain`."""
    lowered = text.lower()
    found = unusual(text) if found is None else found
    if len(lowered) != len(text) or _BY_PLACE in text or not found.isdisjoint(_TWICE):
        return text.translate(FOLDED)
    return _replace(lowered, {char.lower() for char in found}, FOLDED)


def _replace(text: str, found: Iterable[str], table: Mapping[int, str | int]) -> str:
    for char in found:
        one = table[ord(char)]
        text = text.replace(char, chr(one) if isinstance(one, int) else one)
    return text


def accent(text: str, capitals: Iterable[tuple[str, str]]) -> str:
    """Return `text` with each capital that a pattern finds as the letter that it stands for; same length."""
    for pattern, letter in capitals:
        text = re.sub(pattern, letter, text)
    return text


def simplify(text: str) -> str:
    """Return `text` with simplified for traditional Chinese characters; same length."""
    found = set(_traditional().findall(text))
    return _replace(text, found, _SIMPLIFIED) if len(found) < _A_FEW else text.translate(_SIMPLIFIED)


@lru_cache(maxsize=1)
def _traditional() -> re.Pattern[str]:
    """Return the class of all characters that are not simplified; most Chinese texts hold none."""
    han = [chr(code) for code in range(0x3400, 0xA000)]
    simple = _converter().convert("\n".join(han)).split("\n")
    changed = "".join(char for char, one in zip(han, simple, strict=True) if char != one)
    return re.compile(f"[{changed}\uf900-\ufaff\U00020000-\U0003ffff]")


def compose(text: str) -> str:
    """Return `text` as it is stored: composed (NFC), with plain line breaks, without characters that have no width.

    Done once, before any offset is taken: a soft hyphen or a mark of direction inside a word hides the word.
    """
    found = unusual(text)
    if not found.isdisjoint(_STORED_CHARS):
        text = text.replace("\r\n", "\n").translate(_STORED)
    composed = found <= _COMPOSED or unicodedata.is_normalized("NFC", text)
    return text if composed else unicodedata.normalize("NFC", text)
