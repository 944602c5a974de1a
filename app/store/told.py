"""What a record tells, in the form that merging compares. In: a row of the store. Out: a frozen Told.

`family` and `spread` say which records can tell one event at all; they are stored with the record and indexed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from app.gazetteer.register import read_bodies, read_places
from app.terms import AgreementKind, AgreementStatus, MeetingKind, Type
from app.text.normalise import fold

# Kinds that two careful reporters may give to one event; every other kind is a family of its own.
_FAMILIES = {
    MeetingKind.TALKS: "talks",
    MeetingKind.DIALOGUE: "talks",
    AgreementKind.TREATY: "text",
    AgreementKind.AGREEMENT: "text",
    AgreementKind.ARRANGEMENT: "accord",
    AgreementKind.PLEDGE: "accord",
}
# Events that last for days: two different days may both be right.
LASTING = frozenset({"visit", "summit", "ministerial"})
LONGEST_EVENT = 10
# Classes of length in days; each is searched on its own, so that long windows do not slow down short ones.
SPREADS = (1, LONGEST_EVENT, 31, 366)
ENDLESS = 1_000_000
_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
_HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Who:
    """A person at an event; `slug` is the register's id, or made of name and side."""

    slug: str
    name: str
    side: str
    office: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """One record. `key` names it for good ("sha256:number"); `event` is the id it is joined to now."""

    key: str
    id: int
    article: str
    article_slug: str
    anchor: str
    language: str
    type: str
    kind: str
    family: str
    role: str
    status: str
    start: date | None
    end: date | None
    precision: str | None
    inferred: bool
    place: str | None
    place_name: str | None
    country: str | None
    body: str | None
    title: str | None
    thing: str | None
    people: tuple[Who, ...]
    topics: tuple[str, ...]
    quote: str
    before: str = ""  # of the sentence of the quote, shortened
    after: str = ""
    event: int | None = None
    documents: int | None = None

    @property
    def signature(self) -> tuple[object, ...]:
        """All that merging compares, except whose words they are."""
        where = (self.place or "", self.country or "", self.body or "")
        who = tuple(sorted(person.slug for person in self.people))
        when = (str(self.start), str(self.end))
        title = (self.title, self.language) if self.title else ()
        about = (tuple(sorted(self.topics)), self.documents)
        return (self.family, when, who, where, self.kind, self.status, title, about)


def find_family(type_: str, kind: str, status: str) -> str:
    """Return what the record may merge with: meetings by kind, agreements by kind and stage, a plan as its outcome."""
    family: str = _FAMILIES.get(kind, kind)  # type: ignore[call-overload]
    if type_ == Type.MEETING:
        return family
    # A signature that is planned for a day is the one that was made on it.
    return f"{family}/{AgreementStatus.SIGNED if status == AgreementStatus.PLANNED else status}"


def measure_spread(start: date | None, end: date | None) -> int:
    """Return the class of a window's length."""
    if start is None or end is None:
        return ENDLESS
    days = (end - start).days + 1
    return next((spread for spread in SPREADS if days <= spread), ENDLESS)


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    return {place.id: place.city for place in read_places() if place.city}


def find_city(place: str | None) -> str | None:
    """Return the city that a venue lies in, or the place itself: reporters name now one, now the other."""
    return _cities().get(place, place) if place else None


@lru_cache(maxsize=1)
def _series() -> dict[str, str]:
    bodies = {body.id: body.series for body in read_bodies()}
    return {id_: series for id_, series in bodies.items() if series and series in bodies}


def find_series(body: str) -> str:
    """Return the series that a numbered session belongs to, or the body itself: not every report counts sessions."""
    return _series().get(body, body)


@lru_cache(maxsize=1)
def _owners() -> dict[str, str]:
    bodies = {body.id: body.topic for body in read_bodies()}
    return {id_: topic for id_, topic in bodies.items() if topic and topic in bodies}


def find_owner(body: str) -> str:
    """Return the organisation or format that a body's sessions are of, or the body itself."""
    return _owners().get(body, body)


# The apostrophe of a name ("Xi'an"), not that of an article left out ("l'accord").
_INNER = re.compile(r"(?<=\w\w)['’](?=\w)")


@lru_cache(maxsize=4096)
def split_title(title: str) -> frozenset[str]:
    """Return the words of a title that tell it from others: folded, without plural endings, Han by characters."""
    folded = _INNER.sub("", fold(title))
    words = {word.rstrip("sx") if len(word) > 4 else word for word in _WORD.findall(folded) if not _HAN.search(word)}
    return frozenset(words | set(_HAN.findall(folded)))


# One-off by nature, or too general to be known again by their titles.
_UNREPEATED = frozenset({AgreementKind.JOINT_STATEMENT, AgreementKind.PLEDGE, AgreementKind.ARRANGEMENT})
# A title of fewer telling words ("the agreement") is known again only by what stands around it.
FEWEST_WORDS = 3

_KNOWN = "="


def find_known(thing: str | None) -> tuple[str, str] | None:
    """Return what a thing is known as in all languages: the sort of it and which, empty where that is not said."""
    if thing is None or not thing.startswith(_KNOWN):
        return None
    sort, _, which = thing.removeprefix(_KNOWN).partition("/")
    return sort, which


def is_open(thing: str) -> bool:
    """Tell whether a thing is known by its sort alone, so that two of different years need not be one."""
    known = find_known(thing)
    return known is not None and not known[1]


@lru_cache(maxsize=4096)
def telling_words(title: str) -> frozenset[str]:
    """Return the words of a title that are neither figures nor small words."""
    return frozenset(word for word in split_title(title) if (len(word) > 3 and not word.isdigit()) or _HAN.match(word))


def is_vague(title: str) -> bool:
    """Tell whether a title has too few telling words to be known by ("the agreement"); two Han characters make one."""
    words = telling_words(title)
    han = sum(1 for word in words if _HAN.match(word))
    return len(words) - han + han // 2 < FEWEST_WORDS


@lru_cache(maxsize=4096)
def find_figures(title: str) -> frozenset[str]:
    """Return how many documents a title counts ("24 documents"): no word to translate; a year is no such figure."""
    return frozenset(word for word in split_title(title) if word.isdigit() and len(word) < 4)


def find_thing(type_: str, kind: str, title: str | None, known: str | None = None) -> str | None:
    """Return the key by which the stages of one agreement are known through the years, if the title allows one.

    What all languages know by one name is known by that: `known`, whose end is empty where a report leaves it open.
    """
    if known:
        return f"{_KNOWN}{known}"
    if type_ != Type.AGREEMENT or title is None or kind in _UNREPEATED:
        return None
    # A number makes it this year's package of documents, not an agreement by its name.
    if is_vague(title) or any(word.isdigit() for word in split_title(title)):
        return None
    return f"{_FAMILIES.get(kind, kind)}:{' '.join(sorted(telling_words(title)))}"  # type: ignore[call-overload]


def who_are(people: Iterable[dict[str, str | None]]) -> tuple[Who, ...]:
    """Return the people of a record's row."""
    return tuple(Who(str(p["person"]), str(p["name"]), str(p["side"]), p["office"]) for p in people)
