"""Words in two alphabets at once: Latin letters that a keyboard or a scan put for Cyrillic ones of the same look.

In: a text in Cyrillic. Out: the same text, of the same length, with such letters levelled.
"""

import re

# Old Kazakh pages have a Latin i, h and Y where their fonts had no letters of the language.
_ALIKE = str.maketrans("acehikopxyABCEHIKMOPTXY", "асеһікорхуАВСЕНІКМОРТХҮ")
_MIXED = re.compile(r"\w*(?:[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z])\w*")
_APART = re.compile(r"[A-Za-z]*[bdfgjlmnqrstuvwzDFGJLNQRSUVWZ][A-Za-z]*|[IVXLC]{2,}(?=[\u0430-\u04ff])")


def unmix(text: str) -> str:
    """Return a Cyrillic text with the Latin letters of its words levelled; a Latin word with an ending stays."""
    return text if text.isascii() else _MIXED.sub(_levelled, text)


def _levelled(match: re.Match[str]) -> str:
    word = match.group()
    return word if _APART.search(word) else word.translate(_ALIKE)
