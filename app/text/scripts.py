"""Words in two alphabets at once: Latin letters that a keyboard or a scan put for Cyrillic ones of the same look.

In: a text in Cyrillic. Out: the same text, of the same length, with such letters levelled.
"""

import re

# Old Kazakh pages have a Latin i, h and Y where their fonts had no letters of the language.
_ALIKE = str.maketrans("acehikopxyABCEHIKMOPTXY", "асеһікорхуАВСЕНІКМОРТХҮ")
# The Latin letters are sought, as there are few of them: a look at every word would cost as much as all else that is
# done with an article of no interest.
_LATIN = re.compile(r"[A-Za-z]+")
_APART = re.compile(r"[A-Za-z]*[bdfgjlmnqrstuvwzDFGJLNQRSUVWZ][A-Za-z]*|[IVXLC]{2,}(?=[\u0430-\u04ff])")


def unmix(text: str) -> str:
    """Return a Cyrillic text with the Latin letters of its words levelled; a Latin word with an ending stays."""
    if text.isascii():
        return text
    pieces: list[str] = []
    done = 0
    for latin in _LATIN.finditer(text):
        start, end = latin.span()
        if start < done or not (_is_cyrillic(text[start - 1 : start]) or _is_cyrillic(text[end : end + 1])):
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
