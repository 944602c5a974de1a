"""Which stored records a few new ones can touch. In: their ids. Out: all that merging needs to place them rightly.

The pool is closed: firm records come with all that are firm and near, vague ones with all that could take them in,
events with all their members. So merging the pool gives each of its records the event that merging everything would.
"""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, func, literal, or_, select

from app.store.compare import is_firm, may_be_one
from app.store.tables import Article, Record
from app.store.told import ENDLESS, SPREADS, Told, find_city, who_are

_ARTICLE: Any = Article.__table__  # type: ignore[attr-defined]
_RECORD: Any = Record.__table__  # type: ignore[attr-defined]


def select_told() -> Select[Any]:
    """Return the query that `as_told` reads."""
    event = func.coalesce(_RECORD.c.meeting_id, _RECORD.c.stage_id).label("event")
    of_article = (_ARTICLE.c.sha256, _ARTICLE.c.slug, _ARTICLE.c.language)
    return select(_RECORD, *of_article, event).join(_ARTICLE, _ARTICLE.c.id == _RECORD.c.article_id)


def as_told(row: Row[Any]) -> Told:
    """Return a record's row as merging compares it."""
    return Told(
        key=f"{row.sha256}:{row.number:04}",
        id=row.id,
        article=row.sha256,
        article_slug=row.slug,
        anchor=row.anchor,
        language=row.language,
        type=row.type,
        kind=row.kind,
        family=row.family,
        role=row.role,
        status=row.status,
        start=row.date_start,
        end=row.date_end,
        precision=row.precision,
        inferred=row.inferred,
        place=find_city(row.place_id),
        place_name=row.place_name,
        country=row.country,
        body=row.body_id,
        title=row.title,
        thing=row.thing,
        people=who_are(row.people),
        topics=tuple(row.topics),
        quote=row.quote,
        event=row.event,
    )


class Pool:
    """The records loaded so far, by id, and what is still to be followed from them."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.records: dict[int, Told] = {}
        self._fresh: list[Told] = []
        self._events: set[int] = set()

    def load(self, condition: Any) -> list[Told]:
        """Read records from the store; each is made once."""
        rows = self.connection.execute(select_told().where(condition))
        return [self.records.get(row.id) or as_told(row) for row in rows]

    def add(self, records: Iterable[Told]) -> None:
        """Take records in, and follow them later."""
        for record in records:
            if record.id not in self.records:
                self.records[record.id] = record
                self._fresh.append(record)

    def near(self, record: Told) -> list[Told]:
        """Return the records that may tell the same event as this one."""
        if record.start is None or record.end is None:
            return []
        start, end = record.start, record.end
        windows = [
            and_(
                _RECORD.c.spread == literal(spread),
                _RECORD.c.date_start >= start - timedelta(days=spread - 1),
                _RECORD.c.date_start <= end,
            )
            for spread in SPREADS
        ]
        windows.append(and_(_RECORD.c.spread == literal(ENDLESS), _RECORD.c.date_start <= end))
        found = self.load(and_(_RECORD.c.family == record.family, or_(*windows), _RECORD.c.date_end >= start))
        return [other for other in found if other.id != record.id and may_be_one(record, other)]

    def follow(self, touched: set[int]) -> None:
        """Load until nothing is missing; `touched` are the ids whose coming may change what is vague around them."""
        while self._fresh:
            record = self._fresh.pop()
            near = self.near(record)
            firm = is_firm(record)
            for other in near:
                if is_firm(other):
                    self.add([other])
                    if firm and record.id in touched and other.id not in touched:
                        touched.add(other.id)
                        self._fresh.append(other)
                elif record.id in touched if firm else (other.start, other.end) == (record.start, record.end):
                    self.add([other])
            if record.event is not None and record.event not in self._events:
                self._events.add(record.event)
                column = _RECORD.c.meeting_id if record.type == "meeting" else _RECORD.c.stage_id
                self.add(self.load(column == record.event))


def load_neighbourhood(connection: Connection, ids: Sequence[int]) -> list[Told]:
    """Return the records of the given ids with all that merging must see to place them."""
    pool = Pool(connection)
    pool.add(pool.load(_RECORD.c.id.in_(ids)))
    pool.follow(set(ids))
    return list(pool.records.values())


def load_everything(connection: Connection) -> list[Told]:
    """Return all records of the store."""
    return [as_told(row) for row in connection.execute(select_told())]
