"""Everything that the lower floors found in one article, gathered so that a passage can ask what stands in it.

In: an article, its passages and mentions. Out: Material, the one thing the modules of this floor look at.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from app.articles.article import Article
from app.articles.passage import Passage
from app.languages.base import CueRules, LanguageRules
from app.mentions.anchor import Anchor
from app.mentions.mention import BodyMention, DateMention, PersonMention, PlaceMention
from app.mentions.scan import locate
from app.mentions.states import StateMention
from app.terms import Side
from app.text.span import Span


class _Spanned(Protocol):
    @property
    def span(self) -> Span: ...


# So few are looked through as fast as sought.
_FEW = 12
_Mention = TypeVar("_Mention", bound=_Spanned)


def within(mentions: Sequence[_Mention], span: Span) -> list[_Mention]:
    """Return the mentions that start inside `span`; they must stand in text order."""
    if len(mentions) < _FEW:
        return [mention for mention in mentions if span.start <= mention.span.start < span.end]
    first = bisect_left(mentions, span.start, key=_start)
    return list(mentions[first : bisect_left(mentions, span.end, first, key=_start)])


def _start(mention: _Spanned) -> int:
    return mention.span.start


@dataclass(frozen=True, slots=True)
class Material:
    """An article with all its mentions, each tuple in text order."""

    article: Article
    rules: LanguageRules
    passages: tuple[Passage, ...]
    people: tuple[PersonMention, ...]
    places: tuple[PlaceMention, ...]
    bodies: tuple[BodyMention, ...]
    dates: tuple[DateMention, ...]
    states: tuple[StateMention, ...]
    anchor: Anchor

    @property
    def cues(self) -> CueRules:
        """Return the cue rules of the article's language."""
        return self.rules.cues

    def passage_of(self, span: Span) -> Passage | None:
        """Return the passage that holds a whole span."""
        passage = locate(self.passages, span.start)
        return passage if passage and passage.span.contains(span) else None

    def home_of(self, span: Span) -> Span:
        """Return the span of the passage that holds a span, or the span itself where none does."""
        passage = self.passage_of(span)
        return passage.span if passage else span

    def words(self, span: Span) -> str:
        """Return the plain view of a span."""
        return self.article.plain[span.start : span.end]

    def people_around(self, span: Span) -> list[PersonMention]:
        """Return the people whose titles can reach over a span."""
        return within(self.people, Span(max(0, span.start - 120), span.end))

    def countries(self, span: Span) -> frozenset[str]:
        """Return the states that a stretch names: by name or adjective, by its capital, or through the people who
        speak for it."""
        named = {state.country for state in within(self.states, span)}
        sides = {person.side.value for person in within(self.people, span) if person.side is not Side.OTHER}
        capitals = {place.country for place in within(self.places, span) if place.rule == "metonym"}
        return frozenset(named | sides | capitals)
