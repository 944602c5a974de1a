"""One thing with all that is known of it: a meeting, an agreement, a person, a place. None if unknown.

Each function needs at most five statements.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, text

from app.query.entry import Days, Entry, Person, Place, Title, Voices, choose_title, read_voices
from app.query.index import Index, as_day
from app.query.sources import Source, read_sources
from app.query.timeline import read_entries

MOST_ENTRIES = 50
MOST_COUNTERPARTS = 20

MEETING = text(
    "SELECT meeting.*, meeting_person.person_id, meeting_person.side AS person_side, meeting_person.office,"
    " person.slug AS person_slug FROM meeting LEFT JOIN meeting_person ON meeting_person.meeting_id = meeting.id"
    " LEFT JOIN person ON person.id = meeting_person.person_id WHERE meeting.slug = :slug"
    " ORDER BY meeting_person.position"
)
BESIDE = text(
    "SELECT DISTINCT agreement_stage.id, agreement_stage.page, agreement_stage.kind, agreement_stage.status,"
    " agreement_stage.title, agreement_stage.title_language, agreement_stage.quote, agreement_stage.quote_language,"
    " CAST(agreement_stage.voices AS VARCHAR) AS voices"
    " FROM record AS ours JOIN record AS theirs ON theirs.article_id = ours.article_id"
    " JOIN agreement_stage ON agreement_stage.id = theirs.stage_id"
    " WHERE ours.meeting_id = :id AND agreement_stage.date_start <= :last AND agreement_stage.date_end >= :first"
    " ORDER BY agreement_stage.id"
)
AGREEMENT = text(
    "SELECT agreement.kind AS agreement_kind, agreement.title AS agreement_title,"
    " agreement.title_language AS agreement_title_language, agreement.slug AS agreement_slug, agreement_stage.*"
    " FROM agreement JOIN agreement_stage ON agreement_stage.agreement_id = agreement.id"
    " WHERE agreement.slug = :slug ORDER BY agreement_stage.id"
)
STAGE_PEOPLE = text(
    "SELECT event_person.event_id, person.slug FROM event_person JOIN person ON person.id = event_person.person_id"
    " WHERE event_person.event_id IN :ids ORDER BY event_person.event_id, event_person.position"
).bindparams(bindparam("ids", expanding=True))
OFFICES = text(
    "SELECT person_id, office, title, first_day, last_day FROM office WHERE person_id IN :ids"
    " ORDER BY person_id, position"
).bindparams(bindparam("ids", expanding=True))


@dataclass(frozen=True, slots=True)
class Participant:
    """Who took part, for which side, and in which office as the articles word it."""

    person: Person
    side: str
    office: str | None


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """One stage of an agreement in one line."""

    slug: str
    kind: str
    status: str
    title: str | None
    title_language: str | None
    quote: str
    quote_language: str
    voices: Voices

    def title_in(self, language: str) -> Title:
        """Return the title in the reader's language, or the words that tell of it where it has none."""
        title = choose_title(self.title, self.title_language, self.voices, language)
        return title or Title(self.quote, self.quote_language)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting with everything that is known of it."""

    slug: str
    kind: str
    status: str
    role: str
    days: Days | None
    body: str | None
    place: Place | None
    place_name: str | None
    country: str | None
    people: tuple[Participant, ...]
    sources: tuple[Source, ...]
    agreements: tuple[AgreementLine, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage in the life of an agreement."""

    slug: str
    status: str
    days: Days | None
    place: Place | None
    place_name: str | None
    country: str | None
    people: tuple[Person, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """An agreement through its life, oldest stage first."""

    slug: str
    kind: str
    title: str | None
    title_language: str | None
    voices: Voices
    stages: tuple[Stage, ...]

    def title_in(self, language: str) -> Title | None:
        """Return the title in the reader's language, if there is any."""
        return choose_title(self.title, self.title_language, self.voices, language)


@dataclass(frozen=True, slots=True)
class Tenure:
    """One office with its days, both included; None where open or unknown."""

    office: str
    title: str | None
    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class Counterpart:
    """Somebody met, and how often."""

    person: Person
    count: int


@dataclass(frozen=True, slots=True)
class PersonPage:
    """A person with offices, the newest entries and those met most."""

    person: Person
    tenures: tuple[Tenure, ...]
    entries: tuple[Entry, ...]
    total: int
    counterparts: tuple[Counterpart, ...]


@dataclass(frozen=True, slots=True)
class PlacePage:
    """A place with its newest entries."""

    place: Place
    entries: tuple[Entry, ...]
    total: int


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person in the list of people: the last office known and the number of entries."""

    person: Person
    tenure: Tenure | None
    count: int


def shown_days(row: Any, sources: tuple[Source, ...]) -> Days | None:
    """Return the date of an event with the reasons of the record that gave it."""
    start = as_day(row.date_start)
    if start is None:
        return None
    end = as_day(row.date_end) or start
    told = [source.days for source in sources if source.days and (source.days.start, source.days.end) == (start, end)]
    stated = next((days for days in told if days.inferred == bool(row.inferred)), None)
    return Days(start, end, row.precision or "day", bool(row.inferred), stated.reasons if stated else ())


def read_meeting(connection: Connection, index: Index, slug: str) -> Meeting | None:
    """Return a meeting by its slug."""
    rows = connection.execute(MEETING, {"slug": slug}).all()
    if not rows:
        return None
    row = rows[0]
    sources = read_sources(connection, [row.id])
    days = shown_days(row, sources)
    beside = connection.execute(BESIDE, {"id": row.id, "first": days.start, "last": days.end}).all() if days else []
    return Meeting(
        slug=row.slug,
        kind=row.kind,
        status=row.status,
        role=row.role,
        days=days,
        body=row.body_id,
        place=index.places.get(row.place_id) if row.place_id else None,
        place_name=row.place_name,
        country=row.country,
        people=tuple(Participant(index.people[r.person_slug], r.person_side, r.office) for r in rows if r.person_slug),
        sources=sources,
        agreements=tuple(_read_line(line) for line in beside),
    )


def _read_line(row: Any) -> AgreementLine:
    said = (row.title, row.title_language, row.quote, row.quote_language)
    return AgreementLine(row.page, row.kind, row.status, *said, read_voices(row.voices))


def read_agreement(connection: Connection, index: Index, slug: str) -> Agreement | None:
    """Return an agreement by its slug."""
    rows = connection.execute(AGREEMENT, {"slug": slug}).all()
    if not rows:
        return None
    ids = [row.id for row in rows]
    people: dict[int, list[Person]] = defaultdict(list)
    for event, person in connection.execute(STAGE_PEOPLE, {"ids": ids}):
        people[event].append(index.people[person])
    sources = read_sources(connection, ids)
    stages = []
    for row in rows:
        own = tuple(source for source in sources if source.event == row.id)
        place = index.places.get(row.place_id) if row.place_id else None
        days = shown_days(row, own)
        stages.append(Stage(row.slug, row.status, days, place, row.place_name, row.country, tuple(people[row.id]), own))
    first = rows[0]
    # The last stage is the one best known; an earlier one speaks where it is silent.
    told = [pair for row in rows for pair in read_voices(row.voices).items()]
    voices = {language: voice for language, voice in told if "title" in voice}
    return Agreement(
        first.agreement_slug,
        first.agreement_kind,
        first.agreement_title,
        first.agreement_title_language,
        voices,
        tuple(stages),
    )


def read_person(connection: Connection, index: Index, slug: str) -> PersonPage | None:
    """Return a person by slug."""
    person = index.people.get(slug)
    if person is None:
        return None
    members = index.members("person", slug)
    met = [
        Counterpart(index.people[other], count)
        for other, theirs in index.sets.get("person", {}).items()
        if other != slug and (count := members.intersection_cardinality(theirs))
    ]
    met.sort(key=lambda item: (-item.count, item.person.slug))
    return PersonPage(
        person,
        read_tenures(connection, [person.id]).get(person.id, ()),
        read_entries(connection, index, index.newest(members, MOST_ENTRIES)),
        len(members),
        tuple(met[:MOST_COUNTERPARTS]),
    )


def read_place(connection: Connection, index: Index, slug: str) -> PlacePage | None:
    """Return a place by slug."""
    place = index.places.get(slug)
    if place is None:
        return None
    members = index.members("place", slug)
    return PlacePage(place, read_entries(connection, index, index.newest(members, MOST_ENTRIES)), len(members))


def read_people_list(connection: Connection, index: Index) -> tuple[PersonLine, ...]:
    """Return everybody who takes part in an event, most entries first."""
    counts = {slug: len(members) for slug, members in index.sets.get("person", {}).items()}
    people = [index.people[slug] for slug in counts]
    tenures = read_tenures(connection, [person.id for person in people])
    lines = [PersonLine(person, last_tenure(tenures.get(person.id, ())), counts[person.slug]) for person in people]
    return tuple(sorted(lines, key=lambda line: (-line.count, line.person.name)))


def read_tenures(connection: Connection, ids: list[int]) -> dict[int, tuple[Tenure, ...]]:
    """Return the offices of people by their id, newest first."""
    found: dict[int, list[Tenure]] = defaultdict(list)
    for row in connection.execute(OFFICES, {"ids": ids}) if ids else ():
        found[row.person_id].append(Tenure(row.office, row.title, as_day(row.first_day), as_day(row.last_day)))
    return {
        person: tuple(sorted(held, key=lambda t: (t.end or date.max, t.start or date.min), reverse=True))
        for person, held in found.items()
    }


def last_tenure(tenures: tuple[Tenure, ...]) -> Tenure | None:
    """Return the office held last."""
    return tenures[0] if tenures else None
