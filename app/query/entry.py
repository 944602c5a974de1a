"""What lists show: one frozen Entry for an event, with its days, people, place and one quote."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from app.mentions.mention import Reason

# By language, what a source in it says: "quote" with its "article" and "anchor", "title"; either may be missing.
Voices = Mapping[str, Mapping[str, str]]
_HAN_NOUN, _HAN_BEGINS = 2, "\u3400"
LONGEST_STAY = 12  # days; no visit between the two states on record lasted longer


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
    def window(self) -> bool:
        """Tell whether these are days within which it was, not days that it lasted."""
        return self.precision == "range" and (self.end - self.start).days > LONGEST_STAY

    @property
    def key(self) -> tuple[date, date, bool]:
        """Return what makes two tellings of a date the same."""
        return self.start, self.end, self.inferred


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article in its own language, and where they stand: the article's slug and the anchor there, and what
    of their sentence stands `before` and `after` them.
    """

    words: str
    language: str
    article: str
    anchor: str
    before: str = ""
    after: str = ""


class Title(NamedTuple):
    """What an agreement is called, and the language of it."""

    words: str
    language: str


def read_voices(data: str | Voices | None) -> Voices:
    """Return voices as they are stored, as JSON or read already; nothing where one language says it all."""
    return (json.loads(data) if isinstance(data, str) else data) or {}


def choose_title(title: str | None, title_language: str | None, voices: Voices, language: str) -> Title | None:
    """Return the title that a source in the reader's language gives, otherwise the one that is shown to all.

    None where they say no more than that there is a document ("agreement"): the kind says that already.
    """
    own = voices.get(language, {}).get("title")
    if own and not _is_bare(own):
        return Title(own, language)
    return Title(title, title_language or "") if title and not _is_bare(title) else None


def _is_bare(title: str) -> bool:
    """Tell whether a title is one noun: a single word, of a script without spaces two characters."""
    return len(title.split()) == 1 and (len(title) <= _HAN_NOUN or title[-1] < _HAN_BEGINS)


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
    voices: Voices = field(default_factory=dict)

    def quote_in(self, language: str) -> Quote | None:
        """Return the words of a source in the reader's language where one says as much, otherwise the best."""
        voice = self.voices.get(language, {})
        if "quote" in voice:
            around = voice.get("before", ""), voice.get("after", "")
            return Quote(voice["quote"], language, voice["article"], voice["anchor"], *around)
        return self.quote

    def title_in(self, language: str) -> Title | None:
        """Return the title in the reader's language, if there is any."""
        return choose_title(self.title, self.title_language, self.voices, language)
