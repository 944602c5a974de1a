"""What the day of an article can be told from, gathered: its passages and what stands in them.

In: an article, its passages and mentions, the rules of its language. Out: one frozen Clues for app.mentions.anchor and
the modules that give it evidence.
"""

from dataclasses import dataclass

from app.articles.article import Article
from app.articles.passage import Passage
from app.languages.base import LanguageRules
from app.mentions.mention import BodyMention, DateMention, PersonMention, PlaceMention


@dataclass(frozen=True, slots=True)
class Clues:
    """All in text order; `people` are those who are named and those whom an office means."""

    article: Article
    rules: LanguageRules
    passages: tuple[Passage, ...]
    dates: tuple[DateMention, ...]
    people: tuple[PersonMention, ...]
    places: tuple[PlaceMention, ...]
    bodies: tuple[BodyMention, ...]
