"""Whom a bare office means that acts on a named one: "The head of state met today with the president of China, X".

In: a Title without a state, the cast of the article. Out: whom it can mean.
"""

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
        self._called: dict[tuple[str, str], int] = {}

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
        called = [one for one in able if self._first_so_called(words, one) <= offset]
        return called or able

    def _first_so_called(self, words: str, one: Character) -> int:
        """Where the first name of somebody ends that holds the words; behind the article where none does."""
        if (words, one.key) not in self._called:
            folded = self._seen.folded
            ends = (m.span.end for m in one.mentions if m.form == "name" and words in m.span.of(folded))
            self._called[words, one.key] = min(ends, default=len(folded) + 1)
        return self._called[words, one.key]

    def _acting(self, title: Title) -> list[Character]:
        home = self._seen.passage_at(title.span.start)
        if home is None or title.span.start - home.span.start > _OPENS:
            return []
        able = [one for side in _SIDES for one in self._cast.holders(title.codes, side)]
        behind, before = Span(title.span.end, home.span.end), Span(home.span.start, title.span.start)
        named = [one for one in able if one.is_named_in(behind)]
        left = [one for one in able if one not in named]
        if any(one.is_named_in(before) for one in self._cast.characters):
            return []
        return left if len(named) == 1 == len(left) and named[0].country != left[0].country else []
