"""What lists show: one frozen Entry for an event, with its days, people, place and one quote."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.mentions.mention import Reason


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the register, or known from articles only (`known` false)."""

    id: int
    slug: str
    name: str
    side: str
    names: Mapping[str, str] = field(default_factory=dict)
    known: bool = True

    def in_language(self, language: str) -> str:
        """Return the name as readers of the language write it."""
        return self.names.get(language, self.name)


@dataclass(frozen=True, slots=True)
class Place:
    """A city, crossing or venue; `country` is ISO 3166 alpha-2."""

    id: str
    name: str
    country: str | None
    names: Mapping[str, str] = field(default_factory=dict)

    def in_language(self, language: str) -> str:
        """Return the name as readers of the language write it."""
        return self.names.get(language, self.name)


@dataclass(frozen=True, slots=True)
class Days:
    """When something happened, both days included, and the reasons for it as data."""

    start: date
    end: date
    precision: str
    inferred: bool = False
    reasons: tuple[Reason, ...] = ()

    @property
    def key(self) -> tuple[date, date, bool]:
        """Return what makes two tellings of a date the same."""
        return self.start, self.end, self.inferred


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article in its own language, and where they stand: the article's slug and the anchor there."""

    words: str
    language: str
    article: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the timeline: a meeting, or one stage of an agreement; `slug` is that of its page."""

    type: str
    kind: str
    status: str
    slug: str
    id: int
    days: Days | None
    people: tuple[Person, ...]
    place: Place | None
    place_name: str | None
    country: str | None
    title: str | None
    title_language: str | None
    body: str | None
    quote: Quote | None
    sources: int
