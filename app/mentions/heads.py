"""Whom a bare office means that acts on a named one: "The head of state met today with the president of China, X".

In: a Title without a state, the cast of the article. Out: whom it can mean.
"""

from bisect import bisect_left
from itertools import islice, takewhile

from app.mentions.cast import Cast, Character
from app.mentions.scan import Scan
from app.mentions.titles import Title
from app.text.span import Span

_OPENS = 40  # characters of a date or a place before the subject of a sentence
_SIDES = ("CN", "KZ")


class Heads:
    """Remembers whom the same words meant before in the article."""

    def __init__(self, seen: Scan, cast: Cast) -> None:
        self._seen, self._cast = seen, cast
        self._meant: dict[str, list[Character]] = {}

    def who(self, title: Title, able: list[Character]) -> list[Character]:
        """Return who can be meant: not the one whom the sentence names behind its subject, but his counterpart."""
        if title.country:
            return able
        words = title.span.of(self._seen.folded)
        acting = self._acting(title)
        if acting:
            self._meant[words] = acting
        return acting or self._meant.get(words) or self._so_called(words, title.span.start, able)

    def _so_called(self, words: str, offset: int, able: list[Character]) -> list[Character]:
        """ "The deputy prime minister" after "Deputy Prime Minister X and Vice-Premier Y": who was named so."""
        if len({one.country for one in able}) < len(_SIDES):
            return able
        folded = self._seen.folded
        called = [
            one
            for one in able
            if any(m.span.end <= offset and words in m.span.of(folded) for m in one.mentions if m.form == "name")
        ]
        return called or able

    def _acting(self, title: Title) -> list[Character]:
        home = self._seen.passage_at(title.span.start)
        if home is None or title.span.start - home.span.start > _OPENS:
            return []
        able = [one for side in _SIDES for one in self._cast.holders(title.codes, side)]
        behind, before = Span(title.span.end, home.span.end), Span(home.span.start, title.span.start)
        named = [one for one in able if _named_in(one, behind)]
        left = [one for one in able if one not in named]
        if any(_named_in(one, before) for one in self._cast.characters):
            return []
        return left if len(named) == 1 == len(left) and named[0].country != left[0].country else []


def _named_in(one: Character, stretch: Span) -> bool:
    at = bisect_left(one.mentions, stretch.start, key=lambda mention: mention.span.start)
    behind = takewhile(lambda mention: mention.span.start < stretch.end, islice(one.mentions, at, None))
    return any(stretch.contains(mention.span) for mention in behind)
