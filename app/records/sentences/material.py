"""Everything that the lower floors found in one article, gathered so that a passage can ask what stands in it.

In: an article, its passages and mentions. Out: Material, the one thing the modules of this floor look at.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, Self, TypeVar

from app.articles.article import Article
from app.articles.passage import Passage
from app.languages.base import LanguageRules
from app.languages.cue_rules import CueRules
from app.mentions.anchor import Anchor
from app.mentions.mention import BodyMention, DateMention, PersonMention, PlaceMention
from app.mentions.states import StateMention
from app.terms import Side
from app.text.same import Same
from app.text.sight import cut
from app.text.span import Span

OUR_STATES = frozenset({Side.CHINA.value, Side.KAZAKHSTAN.value})  # as places and states name them


class _Spanned(Protocol):
    @property
    def span(self) -> Span: ...


_Mention = TypeVar("_Mention", bound=_Spanned)


class InOrder(tuple[_Mention, ...]):
    """Mentions in text order that are asked again and again what stands in a stretch: `starts` is where they begin."""

    starts: list[int]

    def __new__(cls, mentions: Iterable[_Mention]) -> Self:
        made = super().__new__(cls, mentions)
        made.starts = [mention.span.start for mention in made]
        return made


def within(mentions: InOrder[_Mention], span: Span) -> list[_Mention]:
    """Return the mentions that start inside `span`."""
    first = bisect_left(mentions.starts, span.start)
    return list(mentions[first : bisect_left(mentions.starts, span.end, first)])


@lru_cache(maxsize=8)
def _offices(asked: Same[InOrder[PersonMention]]) -> dict[str, frozenset[str]]:
    # Remembered, as one person of a long article is asked about again and again.
    said: dict[str, set[str]] = {}
    for person in asked.parts[0]:
        if person.office:
            said.setdefault(person.name, set()).add(person.office)
    return {name: frozenset(offices) for name, offices in said.items()}


@dataclass(frozen=True, slots=True)
class Material:
    """An article with all its mentions; `foils` are people named only to say who another is."""

    article: Article
    rules: LanguageRules
    passages: InOrder[Passage]
    people: InOrder[PersonMention]
    places: InOrder[PlaceMention]
    bodies: InOrder[BodyMention]
    dates: InOrder[DateMention]
    states: InOrder[StateMention]
    anchor: Anchor
    foils: InOrder[PersonMention]
    cues: CueRules  # those of `rules`, a step nearer: they are asked for at every turn

    def passage_of(self, span: Span) -> Passage | None:
        """Return the passage that holds a whole span."""
        at = bisect_right(self.passages.starts, span.start) - 1
        return self.passages[at] if at >= 0 and self.passages[at].span.contains(span) else None

    def home_of(self, span: Span) -> Span:
        """Return the span of the passage that holds a span, or the span itself where none does."""
        passage = self.passage_of(span)
        return passage.span if passage else span

    def words(self, span: Span) -> str:
        """Return the plain view of a span."""
        return cut(self.article.plain, span.start, span.end)

    def people_around(self, span: Span) -> list[PersonMention]:
        """Return the people whose titles can reach over a span."""
        return within(self.people, Span(max(0, span.start - 120), span.end))

    def offices_of(self, name: str) -> frozenset[str]:
        """Return all offices that the article says of a person."""
        return _offices(Same(self.people)).get(name, frozenset())

    def countries(self, span: Span) -> frozenset[str]:
        """Return the states that a stretch names: by name or adjective, by its capital, or through the people who
        speak for it."""
        named = {state.country for state in within(self.states, span)}
        sides = {person.side.value for person in within(self.people, span) if person.side is not Side.OTHER}
        capitals = {place.country for place in within(self.places, span) if place.rule == "metonym"}
        return frozenset(named | sides | capitals)
