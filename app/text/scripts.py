"""Words in two alphabets at once: Latin letters that a keyboard or a scan put for Cyrillic ones of the same look.

In: a text in Cyrillic. Out: the same text, of the same length, with such letters levelled.
"""

import re

# Old Kazakh pages have a Latin i, h and Y where their fonts had no letters of the language.
_ALIKE = str.maketrans("acehikopxyABCEHIKMOPTXY", "асеһікорхуАВСЕНІКМОРТХҮ")
# A byte for each character: L a Latin letter, C what Latin-1 lacks, as all Cyrillic letters. Where the two meet is seen
# at a glance, while a look at every word would cost as much as all else that is done with an article of no interest.
_KINDS = bytes(
    ord("L" if chr(code).isascii() and chr(code).isalpha() else "C" if code == ord("?") else " ") for code in range(256)
)
_MEETING = re.compile(rb"L(?:(?=C)|(?<=CL))")
_APART = re.compile(r"[A-Za-z]*[bdfgjlmnqrstuvwzDFGJLNQRSUVWZ][A-Za-z]*|[IVXLC]{2,}(?=[\u0430-\u04ff])")


def unmix(text: str) -> str:
    """Return a Cyrillic text with the Latin letters of its words levelled; a Latin word with an ending stays."""
    if text.isascii():
        return text
    pieces: list[str] = []
    done = 0
    kinds = text.encode("latin-1", "replace").translate(_KINDS)
    for meeting in _MEETING.finditer(kinds):
        start, end = meeting.span()
        if start < done or not any(map(_is_cyrillic, text[max(0, start - 1) : end + 1])):
            continue
        while start > done and _in_word(text[start - 1]):
            start -= 1
        while end < len(text) and _in_word(text[end]):
            end += 1
        word = text[start:end]
        pieces += [text[done:start], word if _APART.search(word) else word.translate(_ALIKE)]
        done = end
    return "".join([*pieces, text[done:]]) if pieces else text


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _is_cyrillic(letter: str) -> bool:
    return "\u0400" <= letter <= "\u04ff"
