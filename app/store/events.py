"""Events out of records. In: ids of new records, or nothing for all. Out: meetings, stages and their links rewritten.

An event whose records stay the same is left alone; what is rewritten leaves its old slug in the history.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from app.store import fulltext
from app.store.agreements import place_stages
from app.store.articles import hash_32
from app.store.merge import Group, merge
from app.store.neighbours import Memory, find_neighbourhood, load_everything
from app.store.register import People, read_spellings
from app.store.shown import Shown, show
from app.store.slugs import forget, remember, settle_slugs
from app.store.tables import (
    EVENT,
    AgreementStage,
    EventPerson,
    EventTopic,
    Meeting,
    MeetingPerson,
    Record,
    number_day,
    place_in_time,
)
from app.store.told import Told
from app.terms import Type

_MEETING: Any = Meeting.__table__  # type: ignore[attr-defined]
_STAGE: Any = AgreementStage.__table__  # type: ignore[attr-defined]
_RECORD: Any = Record.__table__  # type: ignore[attr-defined]
_MEETING_PERSON: Any = MeetingPerson.__table__  # type: ignore[attr-defined]
_EVENT_PERSON: Any = EventPerson.__table__  # type: ignore[attr-defined]
_EVENT_TOPIC: Any = EventTopic.__table__  # type: ignore[attr-defined]
Row = dict[str, Any]
_TABLES = {"meeting": _MEETING, "stage": _STAGE}


# One row at a time: an article touches a few events, and a list of ids would be written into the statement each time.
_TAKEN = select(EVENT.c.id).where(EVENT.c.id == bindparam("taken"))
_GONE = {name: select(table).where(table.c.id == bindparam("gone")) for name, table in _TABLES.items()}
_DROP = {name: delete(table).where(table.c.id == bindparam("gone")) for name, table in _TABLES.items()}
_DROP_LINKS = [delete(link).where(link.c.event_id == bindparam("gone")) for link in (_EVENT_PERSON, _EVENT_TOPIC)]
_TO_EVENT = update(_RECORD).where(_RECORD.c.id == bindparam("key")).values(joined=bindparam("why"))


@dataclass(frozen=True, slots=True)
class _Rows:
    """What is to be written, gathered so that each table is written once."""

    meetings: list[Row] = field(default_factory=list)
    stages: list[Row] = field(default_factory=list)
    meeting_people: list[Row] = field(default_factory=list)
    people: list[Row] = field(default_factory=list)
    topics: list[Row] = field(default_factory=list)
    to_meetings: list[Row] = field(default_factory=list)
    to_stages: list[Row] = field(default_factory=list)
    texts: list[tuple[int, tuple[str, str, str]]] = field(default_factory=list)

    def write(self, connection: Connection) -> None:
        """Write everything, what is referred to first."""
        for statement, rows in (
            (insert(_MEETING), self.meetings),
            (insert(_STAGE), self.stages),
            (insert(_MEETING_PERSON), self.meeting_people),
            (insert(_EVENT_PERSON), self.people),
            (insert(_EVENT_TOPIC), self.topics),
            (_TO_EVENT.values(meeting_id=bindparam("event")), self.to_meetings),
            (_TO_EVENT.values(stage_id=bindparam("event")), self.to_stages),
        ):
            if rows:
                connection.execute(statement, rows)
        fulltext.put(connection, "event_text", self.texts)


class Deriver:
    """Derives events on one connection; remembers spellings between articles."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.people = People(connection)
        self.spellings = read_spellings(connection)
        self.memory = Memory(connection)
        self._version = -1

    def derive(self, ids: Sequence[int], version: int) -> None:
        """Place new records among the stored ones; `version` is the store's after this change."""
        self.keep_up(version)
        if ids:
            self._apply(find_neighbourhood(self.memory, ids))

    def keep_up(self, version: int) -> None:
        """Note the store's version after a change; a gap tells that somebody else has written."""
        if version != self._version + 1:
            self.memory.clear()
        self._version = version

    def forget(self) -> None:
        """Read all again at need: what was remembered has been rolled back."""
        self.people.reload()
        self.memory.clear()

    def derive_all(self) -> None:
        """Place all records at once."""
        self._apply(load_everything(self.connection))

    def _apply(self, pool: Sequence[Told]) -> None:
        events: dict[int, set[str]] = defaultdict(set)
        for told in pool:
            if told.event is not None:
                events[told.event].add(told.key)
        changed = [group for group in merge(pool) if not _stands(group, events)]
        gone: dict[str, set[int]] = {"meeting": set(), "stage": set()}
        for group in changed:
            for member in group.members:
                if member.told.event is not None:
                    gone[_table_name(member.told.type)].add(member.told.event)
        shown = {group.key: show([member.told for member in group.members]) for group in changed}
        left = self._delete(gone)
        stages = [event for event in shown.values() if event.type == Type.AGREEMENT]
        places = place_stages(self.connection, stages, left["stage"]) if stages or left["stage"] else {}
        slugs = self._settle(shown.values(), left)
        ids = self._number(shown.values())
        rows = _Rows()
        for group in changed:
            event = shown[group.key]
            self._describe(rows, event, ids[event.key], slugs[event.key], places.get(event.key))
            self._join(rows, group, event, ids[event.key])
        rows.write(self.connection)

    def _delete(self, gone: dict[str, set[int]]) -> dict[str, list[Any]]:
        """Delete events; return their rows, by table."""
        left: dict[str, list[Any]] = {}
        for name, ids in gone.items():
            rows = [{"gone": id_} for id_ in sorted(ids)]
            left[name] = [found for row in rows for found in self.connection.execute(_GONE[name], row)]
            if rows:
                for drop in _DROP_LINKS:
                    self.connection.execute(drop, rows)
                fulltext.remove(self.connection, "event_text", ids)
                self.connection.execute(_DROP[name], rows)
        return left

    def _settle(self, shown: Iterable[Shown], left: dict[str, list[Any]]) -> dict[str, str]:
        slugs: dict[str, str] = {}
        for name, table in _TABLES.items():
            new = [(event.base, event.key) for event in shown if _table_name(event.type) == name]
            if not new and not left[name]:
                continue
            given, _ = settle_slugs(self.connection, table, name, (row.base for row in left[name]), new)
            kept = set(given.values())
            remember(self.connection, name, ((row.slug, row.key) for row in left[name] if row.slug not in kept))
            forget(self.connection, name, kept)
            slugs |= given
        return slugs

    def _number(self, shown: Iterable[Shown]) -> dict[str, int]:
        """Return an id for each event by key: its day, then bits of its key; a taken one gives way by one."""
        days = {event.key: place_in_time(event.start, event.end) for event in shown}
        ids = {key: number_day(day, hash_32(key)) for key, day in days.items()}
        taken = set[int]()
        for key, id_ in ids.items():
            while id_ in taken or self.connection.execute(_TAKEN, {"taken": id_}).first():
                id_ += 1
            taken.add(id_)
            ids[key] = id_
        return ids

    def _describe(self, rows: "_Rows", event: Shown, id_: int, slug: str, agreement: tuple[int, str] | None) -> None:
        row = _describe(event) | {"id": id_, "slug": slug}
        people = [(self.people.find(person), person) for person in event.people]
        if agreement is None:
            rows.meetings.append(row)
            rows.meeting_people.extend(
                {"meeting_id": id_, "position": n, "person_id": key, "side": who.side, "office": who.office}
                for n, (key, who) in enumerate(people)
            )
        else:
            titled = {"title": event.title, "title_language": event.title_language}
            rows.stages.append(row | titled | {"agreement_id": agreement[0], "page": agreement[1]})
        rows.people.extend({"person_id": key, "event_id": id_, "position": n} for n, (key, _) in enumerate(people))
        rows.topics.extend({"topic": topic, "event_id": id_} for topic in event.topics)

    def _join(self, rows: "_Rows", group: Group, event: Shown, id_: int) -> None:
        told = [member.told for member in group.members]
        joined = rows.to_meetings if event.type == Type.MEETING else rows.to_stages
        joined += [{"key": member.told.id, "event": id_, "why": member.as_data()} for member in group.members]
        rows.texts.append((id_, self.words(event, told)))
        for record in told:
            self.memory.move(record, id_)

    def words(self, event: Shown, told: Sequence[Told]) -> tuple[str, str, str]:
        """Return what an event is found by: its titles, names in every spelling, quotes."""
        names = [name for person in event.people for name in self.people.spellings(person)]
        for key in (event.place, event.body):
            names += self.spellings.get(key or "", [])
        titles = sorted({record.title for record in told if record.title})
        quotes = dict.fromkeys(record.quote for record in told)
        return " · ".join(titles), " · ".join(dict.fromkeys(names)), " · ".join(quotes)


def _table_name(type_: str) -> str:
    return "meeting" if type_ == Type.MEETING else "stage"


def _stands(group: Group, events: dict[int, set[str]]) -> bool:
    """Tell whether the group is already an event, with the same records."""
    now = {member.told.event for member in group.members}
    event = next(iter(now))
    return len(now) == 1 and event is not None and events[event] == {member.told.key for member in group.members}


def _describe(event: Shown) -> dict[str, Any]:
    return {
        "base": event.base,
        "key": event.key,
        "kind": event.kind,
        "role": event.role,
        "status": event.status,
        "date_start": event.start,
        "date_end": event.end,
        "precision": event.precision,
        "inferred": event.inferred,
        "place_id": event.place,
        "place_name": event.place_name,
        "country": event.country,
        "body_id": event.body,
        "quote": event.lead.quote,
        "quote_language": event.lead.language,
        "quote_article": event.lead.article_slug,
        "quote_anchor": event.lead.anchor,
        "quote_before": event.lead.before,
        "quote_after": event.lead.after,
        "voices": event.voices or None,
        "sources": event.sources,
    }
