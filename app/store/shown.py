"""What an event shows. In: the records of a group. Out: the values that most of them support, and a slug from them.

Every choice is settled by the records' content, never by the order in which they came.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from anyascii import anyascii

from app.store.compare import OF_MANY, says_little
from app.store.tables import place_in_time
from app.store.told import LASTING, LONGEST_EVENT, Told, Who, is_open, split_title
from app.terms import AgreementStatus, Language, MeetingKind, MeetingStatus, Precision, Role, Side, Topic, Type

_SIDES = [side.value for side in Side]
_LANGUAGES = [language.value for language in Language]
_SAYS_WHO = 70  # bytes; a quote of fewer seldom names both sides
# Words in a language of the pages are quoted before others: more readers can check them.
_PAGE_LANGUAGES = frozenset({Language.FR.value, Language.EN.value})
_TOPICS = [topic.value for topic in Topic]
# What came of a plan overtakes the plan.
_STATUSES = [
    MeetingStatus.HELD.value,
    AgreementStatus.SIGNED.value,
    MeetingStatus.CANCELLED.value,
    MeetingStatus.PLANNED.value,
]
_SLUG_WORD = re.compile(r"[a-z0-9]+")
_MOST_NAMES = 4
_CARRIES = 3  # of the values that rank quotes, those that say what the words carry
_MOST_WORDS = 6
_LONGEST_SLUG = 120


@dataclass(frozen=True, slots=True)
class Shown:
    """The values of an event; `base` is its slug before it is told apart from namesakes, `lead` gives the quote.

    `voices` has, by language, the quote of a source that says as much as the lead, and its title.
    """

    key: str
    base: str
    type: str
    kind: str
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
    title_language: str | None
    people: tuple[Who, ...]
    topics: tuple[str, ...]
    lead: Told
    voices: dict[str, dict[str, str]]
    sources: int
    things: frozenset[str]


def make_slug(*parts: str | None) -> str:
    """Return words as a part of an address: Latin letters, digits and single hyphens."""
    latin = anyascii(" ".join(part for part in parts if part)).lower()
    return "-".join(_SLUG_WORD.findall(latin))[:_LONGEST_SLUG].strip("-")


def show(records: Sequence[Told]) -> Shown:
    """Choose what the event shows out of all that tell it."""
    records = sorted(records, key=lambda record: record.key)
    dated = _choose_date(records)
    place = _most(record.place for record in records)
    country = _most(record.country for record in records if place is None or record.place == place)
    titled = _choose_title(records)
    people = _choose_people(records)
    lead = min(records, key=lambda record: _rank_lead(record, dated))
    first = records[0]
    kind = _most(record.kind for record in records) or first.kind
    status = min((record.status for record in records), key=_index(_STATUSES))
    body = _most(record.body for record in records)
    topics = _supported(records, lambda record: record.topics, _index(_TOPICS))
    shown_place = _most(record.place_name for record in records if record.place == place)
    about = [person.slug for person in people[:_MOST_NAMES]] if first.type == Type.MEETING else _title_words(titled)
    about = about or [body or place or "".join(topics[:1])]
    stage = status if first.type == Type.AGREEMENT else None
    return Shown(
        key=first.key,
        base=make_slug(_name_date(dated.start, dated.end, dated.precision), stage, kind, *about),
        type=first.type,
        kind=kind,
        role=Role.MAIN if any(record.role == Role.MAIN for record in records) else Role.MENTIONED,
        status=status,
        start=dated.start,
        end=dated.end,
        precision=dated.precision,
        inferred=dated.inferred,
        place=place,
        place_name=shown_place,
        country=country,
        body=body,
        title=titled.title if titled else None,
        title_language=titled.language if titled else None,
        people=people,
        topics=topics,
        lead=lead,
        voices=_find_voices(records, dated, lead, titled),
        sources=len({record.article for record in records}),
        things=frozenset(thing for record in records if (thing := record.thing) and not is_open(thing)),
    )


def _index(order: list[str]) -> Callable[[str], int]:
    return lambda value: order.index(value) if value in order else len(order)


def _most(values: Iterable[str | None]) -> str | None:
    counted = Counter(value for value in values if value is not None)
    return min(counted, key=lambda value: (-counted[value], value)) if counted else None


def _choose_date(records: Sequence[Told]) -> Told:
    """The window that most records allow; among those the shortest, then one that stands in the text.

    What lasts for days is often told of the first of them alone: as many days as enough records say are shown.
    """
    precise = [r for r in records if r.start and r.end and (r.end - r.start).days < LONGEST_EVENT]
    said = Counter((r.start, r.end) for r in precise)
    stays = [r for r in precise if r.family in LASTING and r.start != r.end]
    most = max((said[(r.start, r.end)] for r in stays), default=0)
    # Of a visit many tell the first day alone; of a summit one may tell the days that its guest stayed.
    enough = min(2, len(precise) / 4) if records[0].family == MeetingKind.VISIT else max(2, len(precise) / 2)
    # Two that give the same days outweigh all who say no more than when it opens.
    days = {r.start for r in stays if said[(r.start, r.end)] == most}
    opened = most > 1 and {r.start for r in precise} == days
    if stays and (most >= enough or opened or most == len(precise)):
        records = [r for r in stays if said[(r.start, r.end)] == most]

    def rank(record: Told) -> tuple[object, ...]:
        start, end = record.start, record.end
        if start is None or end is None:
            return (1,)
        allowed = sum(r.start is not None and r.end is not None and r.start <= start and end <= r.end for r in records)
        said = sum((r.start, r.end) == (start, end) for r in records)
        return (0, -allowed, (end - start).days, -said, record.inferred, start, record.precision, record.key)

    return min(records, key=rank)


def _choose_title(records: Sequence[Told]) -> Told | None:
    titled = [record for record in records if record.title]
    alike = Counter((record.language, split_title(record.title or "")) for record in titled)
    return min(
        titled,
        key=lambda r: (
            says_little(r),
            -alike[(r.language, split_title(r.title or ""))],
            _LANGUAGES.index(r.language),
            r.title,
            r.key,
        ),
        default=None,
    )


def _supported(
    records: Sequence[Told], values: Callable[[Told], Iterable[str]], order: Callable[[str], int]
) -> tuple[str, ...]:
    """Return the values that at least half of the records which give any have."""
    giving = [set(values(record)) for record in records if values(record)]
    counted = Counter(value for given in giving for value in given)
    kept = [value for value, count in counted.items() if 2 * count >= len(giving)]
    return tuple(sorted(kept, key=lambda value: (order(value), value)))


def _choose_people(records: Sequence[Told]) -> tuple[Who, ...]:
    kept = set(_supported(records, lambda record: [person.slug for person in record.people], lambda _: 0))
    if records[0].kind in OF_MANY:  # a report names whom it is about: each side is told by those who name its people
        for side in _SIDES:
            here = [replace(r, people=tuple(p for p in r.people if p.side == side)) for r in records]
            kept |= set(_supported(here, lambda record: [person.slug for person in record.people], lambda _: 0))
    found: dict[str, list[tuple[int, Who]]] = {}
    for record in records:
        for position, person in enumerate(record.people):
            if person.slug in kept:
                found.setdefault(person.slug, []).append((position, person))
    people = []
    for slug, told in found.items():
        names = Counter(person.name for _, person in told)
        name = min(names, key=lambda n: (-names[n], n))
        office = _most(person.office for _, person in told)
        side = _most(person.side for _, person in told) or Side.OTHER.value
        place = min(position for position, _ in told)
        people.append((_index(_SIDES)(side), place, slug, Who(slug, name, side, office)))
    return tuple(person[-1] for person in sorted(people, key=lambda person: person[:3]))


def _rank_lead(record: Told, dated: Told) -> tuple[object, ...]:
    return (
        record.role != Role.MAIN,
        (record.start, record.end) != (dated.start, dated.end),
        record.inferred,
        record.language not in _PAGE_LANGUAGES,
        -len(record.people),
        *_length(record.quote),
        record.key,
    )


def _find_voices(records: Sequence[Told], dated: Told, lead: Told, titled: Told | None) -> dict[str, dict[str, str]]:
    """Return for every other language the best quote that carries as much as the lead's, and the best title."""
    least = _rank_lead(lead, dated)[:_CARRIES]
    voices: dict[str, dict[str, str]] = {}
    for language in sorted({record.language for record in records}):
        told = [record for record in records if record.language == language]
        best = min(told, key=lambda record: _rank_lead(record, dated))
        voice = {}
        if language != lead.language and _rank_lead(best, dated)[:_CARRIES] <= least and _names_all(best, lead):
            voice = {"quote": best.quote, "article": best.article_slug, "anchor": best.anchor}
            voice |= {"before": best.before, "after": best.after}
        title = _choose_title(told) if titled and titled.language != language else None
        if title and title.title:
            voice["title"] = title.title
        if voice:
            voices[language] = voice
    return voices


def _names_all(record: Told, lead: Told) -> bool:
    return {person.slug for person in lead.people} <= {person.slug for person in record.people}


def _length(quote: str) -> tuple[int, int]:
    """Of quotes the shortest that says who met whom is best: what a few words miss counts first, then the length.

    In bytes, because a Chinese character says as much as three letters.
    """
    length = len(quote.encode())
    return max(0, _SAYS_WHO - length), length


def _name_date(start: date | None, end: date | None, precision: str | None) -> str:
    start = place_in_time(start, end)
    if start is None:
        return "undated"
    digits = {Precision.MONTH.value: 7, Precision.YEAR.value: 4}.get(precision or "", 10)
    return start.isoformat()[:digits]


def _title_words(record: Told | None) -> list[str]:
    if record is None:
        return []
    return [word for word in make_slug(record.title).split("-") if len(word) > 3][:_MOST_WORDS]


def name_agreement(stages: Iterable[tuple[date | None, date | None, str | None, str]]) -> str:
    """Return an agreement's slug from its earliest stage: (start, end, precision, base of the stage) of each."""
    start, end, precision, base = min(stages, key=lambda stage: (stage[0] or date.max, stage[3]))
    dated = _name_date(start, end, precision)
    # The base of a stage is its date, its status and the rest: the agreement's is the same without the status.
    return make_slug(dated, *base.removeprefix(dated).strip("-").split("-")[1:])
