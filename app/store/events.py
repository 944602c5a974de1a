"""Events out of records. In: ids of new records, or nothing for all. Out: meetings, stages and their links rewritten.

An event whose records stay the same is left alone; what is rewritten leaves its old slug in the history.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
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
from app.store.tables import EVENT, AgreementStage, EventPerson, EventTopic, Meeting, MeetingPerson, Record, number_day
from app.store.told import Told
from app.terms import Type

_MEETING: Any = Meeting.__table__  # type: ignore[attr-defined]
_STAGE: Any = AgreementStage.__table__  # type: ignore[attr-defined]
_RECORD: Any = Record.__table__  # type: ignore[attr-defined]
_MEETING_PERSON: Any = MeetingPerson.__table__  # type: ignore[attr-defined]
_EVENT_PERSON: Any = EventPerson.__table__  # type: ignore[attr-defined]
_EVENT_TOPIC: Any = EventTopic.__table__  # type: ignore[attr-defined]
_TABLES = {"meeting": _MEETING, "stage": _STAGE}


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
        left, agreements = self._delete(gone)
        stages = [event for event in shown.values() if event.type == Type.AGREEMENT]
        places = place_stages(self.connection, stages, agreements) if stages or agreements else {}
        slugs = self._settle(shown.values(), left)
        for group in changed:
            event = shown[group.key]
            id_ = self._insert(event, slugs[event.key], places.get(event.key))
            self._join(group, event, id_)

    def _delete(self, gone: dict[str, set[int]]) -> tuple[dict[str, list[Any]], set[int]]:
        """Delete events; return their rows, by table, and the agreements that lost a stage."""
        left: dict[str, list[Any]] = {}
        for name, ids in gone.items():
            table = _TABLES[name]
            left[name] = list(self.connection.execute(select(table).where(table.c.id.in_(ids)))) if ids else []
            if ids:
                for link in (_EVENT_PERSON, _EVENT_TOPIC):
                    self.connection.execute(delete(link).where(link.c.event_id.in_(ids)))
                fulltext.remove(self.connection, "event_text", ids)
                self.connection.execute(delete(table).where(table.c.id.in_(ids)))
        return left, {row.agreement_id for row in left["stage"]}

    def _settle(self, shown: Iterable[Shown], left: dict[str, list[Any]]) -> dict[str, str]:
        slugs: dict[str, str] = {}
        for name, table in _TABLES.items():
            new = [(event.base, event.key) for event in shown if _table_name(event.type) == name]
            if not new and not left[name]:
                continue
            given = settle_slugs(self.connection, table, name, (row.base for row in left[name]), new)
            kept = set(given.values())
            remember(self.connection, name, ((row.slug, row.key) for row in left[name] if row.slug not in kept))
            forget(self.connection, name, kept)
            slugs |= given
        return slugs

    def _insert(self, event: Shown, slug: str, agreement: tuple[int, str] | None) -> int:
        id_ = number_day(event.start, hash_32(event.key))
        while self.connection.execute(select(EVENT.c.id).where(EVENT.c.id == id_)).first():
            id_ += 1
        row = _describe(event) | {"id": id_, "slug": slug}
        if agreement is None:
            self.connection.execute(insert(_MEETING), row)
        else:
            titled = {"title": event.title, "title_language": event.title_language}
            self.connection.execute(insert(_STAGE), row | titled | {"agreement_id": agreement[0], "page": agreement[1]})
        self._link(event, id_)
        return id_

    def _link(self, event: Shown, id_: int) -> None:
        people = [(self.people.find(person), person) for person in event.people]
        if people and event.type == Type.MEETING:
            rows = [
                {"meeting_id": id_, "position": n, "person_id": key, "side": who.side, "office": who.office}
                for n, (key, who) in enumerate(people)
            ]
            self.connection.execute(insert(_MEETING_PERSON), rows)
        if people:
            links = [{"person_id": key, "event_id": id_, "position": n} for n, (key, _) in enumerate(people)]
            self.connection.execute(insert(_EVENT_PERSON), links)
        if event.topics:
            topics = [{"topic": topic, "event_id": id_} for topic in event.topics]
            self.connection.execute(insert(_EVENT_TOPIC), topics)

    def _join(self, group: Group, event: Shown, id_: int) -> None:
        told = [member.told for member in group.members]
        column = "meeting_id" if event.type == Type.MEETING else "stage_id"
        joined = update(_RECORD).where(_RECORD.c.id == bindparam("key"))
        rows = [{"key": member.told.id, column: id_, "joined": member.as_data()} for member in group.members]
        self.connection.execute(joined, rows)
        for record in told:
            self.memory.move(record, id_)
        fulltext.put(self.connection, "event_text", id_, self.words(event, told))

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
        "sources": event.sources,
    }
