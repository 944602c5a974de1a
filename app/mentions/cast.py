"""The people of one article as characters: their side, gender, the offices said of them and where they are named.

In: PersonMentions and the article's titles. Out: a Cast that tells whom an office, a side or a gender can mean.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, takewhile

from app.gazetteer.lookup import gazetteer
from app.mentions.mention import PersonMention
from app.mentions.scan import Scan
from app.mentions.titles import LESSER_OFFICES, offices_agree
from app.text.same import Same
from app.text.span import Span


def last_before(mentions: Sequence[PersonMention], offset: int) -> PersonMention | None:
    """Return the mention that begins last of those that end before an offset; they must stand in text order."""
    at = bisect_right(mentions, offset, key=_start) - 1
    while at >= 0 and mentions[at].span.end > offset:
        at -= 1
    while at > 0 and mentions[at - 1].span.start == mentions[at].span.start and mentions[at - 1].span.end <= offset:
        at -= 1  # of several at one place the first
    return mentions[at] if at >= 0 else None


def _start(mention: PersonMention) -> int:
    return mention.span.start


@dataclass(frozen=True, slots=True)
class Character:
    """One person of the article; `said` are offices given in the article, `held` those of the register.

    The mentions stand in text order.
    """

    key: str
    country: str
    gender: str | None
    said: frozenset[str]
    held: frozenset[str]
    mentions: tuple[PersonMention, ...]

    def last_before(self, offset: int) -> PersonMention | None:
        """Return the person's nearest mention that ends before an offset."""
        return last_before(self.mentions, offset)

    def is_named_in(self, stretch: Span) -> bool:
        """Tell whether a stretch holds a whole mention of the person."""
        first = bisect_left(self.mentions, stretch.start, key=_start)
        behind = takewhile(lambda mention: mention.span.start < stretch.end, islice(self.mentions, first, None))
        return any(stretch.contains(mention.span) for mention in behind)

    def offices(self) -> frozenset[str]:
        """Return the offices that count: what the article says, or the register where it says nothing telling."""
        telling = self.said - LESSER_OFFICES
        return telling or self.said | self.held


@dataclass(frozen=True, slots=True)
class Cast:
    """The characters in the order of their first mention."""

    characters: tuple[Character, ...]
    by_key: Mapping[str, Character]

    def holders(self, codes: Iterable[str], country: str | None) -> list[Character]:
        """Return who can be meant by an office; those of whom the article itself says it come alone."""
        return list(_holders(Same(self), tuple(codes), country))

    def nearest(self, characters: Iterable[Character], offset: int, later: bool = False) -> PersonMention | None:
        """Return the nearest mention before an offset, or with `later` the first one after it."""
        able = list(characters)
        before = [mention for one in able if (mention := one.last_before(offset))]
        if before:
            return max(before, key=lambda mention: mention.span.start)
        after = [mention for one in able for mention in one.mentions if mention.span.start > offset]
        return min(after, key=lambda mention: mention.span.start, default=None) if later else None

    def of(self, mention: PersonMention) -> Character:
        """Return the character that a mention names."""
        return self.by_key[key_of(mention)]


@lru_cache(maxsize=64)
def _holders(asked: Same[Cast], wanted: tuple[str, ...], country: str | None) -> list[Character]:
    # Remembered, as the same few offices are asked for again and again.
    (cast,) = asked.parts
    able = [one for one in cast.characters if country in (None, one.country)]
    said = [one for one in able if _agrees(wanted, one.said)]
    return said or [one for one in able if _agrees(wanted, one.offices())]


def key_of(mention: PersonMention) -> str:
    """Return what tells one person from another in an article."""
    return mention.person or mention.name


def _agrees(wanted: Iterable[str], offices: Iterable[str]) -> bool:
    held = tuple(offices)
    return any(offices_agree(code, office) for code in wanted for office in held)


def gather_cast(seen: Scan, people: Iterable[PersonMention]) -> Cast:
    """Return the cast of an article."""
    groups: dict[str, list[PersonMention]] = {}
    for mention in people:
        groups.setdefault(key_of(mention), []).append(mention)
    characters = {key: _character(seen, key, mentions) for key, mentions in groups.items()}
    return Cast(tuple(characters.values()), characters)


def _character(seen: Scan, key: str, mentions: list[PersonMention]) -> Character:
    said: set[str] = set()
    for mention in mentions:
        if mention.office is None:
            continue
        said.add(mention.office)
        if not mention.office.startswith("former_"):
            first = bisect_left(seen.titles, mention.span.start, key=lambda title: title.span.start)
            last = bisect_left(seen.titles, mention.span.end, first, key=lambda title: title.span.start)
            inside = [title for title in seen.titles[first:last] if mention.span.contains(title.span)]
            said.update(code for title in inside for code in title.codes)
    row = gazetteer().people.get(mentions[0].person or "")
    held = frozenset(office.office for office in row.offices) if row else frozenset()
    country = row.country if row else mentions[0].side.value
    ordered = tuple(sorted(mentions, key=_start))
    return Character(key, country, row.gender if row else None, frozenset(said), held, ordered)
