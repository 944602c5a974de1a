"""The words of a sentence around a quote, so that a list shows the quote where it stands.

In: a text, the span of the quote, the spans of the sentences. Out: what stands before and behind it, shortened.
"""

from collections.abc import Sequence

from app.text.span import Span

_ROOM = 230  # bytes of a line beside which nothing more is shown of a sentence
_LEAST = 24  # bytes; fewer of a cut sentence say nothing
_BEFORE = 0.65  # of the room: who did it stands before more often than what follows says more
_CUT = "…"


def words_around(text: str, quote: Span, sentences: Sequence[Span]) -> tuple[str, str]:
    """Return the words of the quote's own sentence before and behind it, cut between words where they are long."""
    first = next((one for one in sentences if one.start <= quote.start < one.end), quote)
    last = next((one for one in sentences if one.start < quote.end <= one.end), quote)
    before, after = _level(text[first.start : quote.start]), _level(text[quote.end : last.end])
    room = max(0, _ROOM - len(text[quote.start : quote.end].encode()))
    share = max(int(room * _BEFORE), room - len(after.encode()))
    before = _last_words(before, share)
    return before, _first_words(after, room - len(before.encode()))


def _level(words: str) -> str:
    """One space for each gap, at the ends too: a quote may begin inside a word of a script without spaces."""
    inner = " ".join(words.split())
    return f"{' ' if words[:1].isspace() else ''}{inner}{' ' if inner and words[-1:].isspace() else ''}"


def _last_words(words: str, room: int) -> str:
    if len(words.encode()) <= room:
        return words
    kept = words.encode()[-room:].decode(errors="ignore") if room >= _LEAST else ""
    spaced = " " in words.strip()
    kept = kept[kept.find(" ") + 1 :] if spaced else kept
    return _CUT + kept.lstrip(" ,;:") if kept.strip() else _CUT


def _first_words(words: str, room: int) -> str:
    if len(words.encode()) <= room:
        return words
    kept = words.encode()[:room].decode(errors="ignore") if room >= _LEAST else ""
    spaced = " " in words.strip()
    kept = kept[: max(0, kept.rfind(" "))] if spaced else kept
    return kept.rstrip(" ,;:") + _CUT
