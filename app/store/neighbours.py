"""Which stored records a few new ones can touch. In: their ids. Out: all that merging needs to place them rightly.

The pool is closed: firm records come with all that are firm and near, vague ones with all that could take them in,
events with all their members. So merging the pool gives each of its records the event that merging everything would.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, and_, bindparam, func, or_, select

from app.store.compare import find_handles, find_slack, is_firm, is_home, may_be_one, may_look_for_home, seek_handles
from app.store.tables import Article, Record
from app.store.told import ENDLESS, SPREADS, Told, find_city, who_are

_ARTICLE: Any = Article.__table__  # type: ignore[attr-defined]
_RECORD: Any = Record.__table__  # type: ignore[attr-defined]


_LONGEST_MONTH = 31
_LONG = 0  # in place of a month: windows longer than one
_NONE: frozenset[int] = frozenset()
# What `as_told` reads.
TOLD = select(
    _RECORD,
    _ARTICLE.c.sha256,
    _ARTICLE.c.slug,
    _ARTICLE.c.language,
    func.coalesce(_RECORD.c.meeting_id, _RECORD.c.stage_id).label("event"),
).join(_ARTICLE, _ARTICLE.c.id == _RECORD.c.article_id)


def as_told(row: Any) -> Told:
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
        before=row.before,
        after=row.after,
        event=row.event,
        documents=row.documents,
    )


_BY_ID = TOLD.where(_RECORD.c.id == bindparam("one"))
_STARTED = or_(
    and_(_RECORD.c.spread.in_(SPREADS), _RECORD.c.date_start >= bindparam("early")), _RECORD.c.spread == ENDLESS
)
_BY_YEAR = TOLD.where(
    _RECORD.c.family == bindparam("family"),
    _STARTED,
    _RECORD.c.date_start <= bindparam("last"),
    _RECORD.c.date_end >= bindparam("first"),
)


class Memory:
    """Stored records by family, year and what they could share; each year is loaded when first asked for.

    Merging asks the same neighbourhoods over and over: asking the database each time would slow down as it fills.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.clear()

    def clear(self) -> None:
        """Forget everything, because somebody else has written or a transaction was given up."""
        self.records: dict[int, Told] = {}
        self.events: dict[int, set[int]] = defaultdict(set)
        self._shelves: dict[tuple[str, int], dict[tuple[str, int], set[int]]] = {}

    def add_new(self, ids: Sequence[int]) -> None:
        """Take in records that have just been stored."""
        for id_ in ids:
            self._put(as_told(self.connection.execute(_BY_ID, {"one": id_}).one()))

    def move(self, told: Told, event: int) -> None:
        """Note that a record is now joined to another event."""
        if told.event is not None:
            self.events[told.event].discard(told.id)
        self.events[event].add(told.id)
        self.records[told.id] = replace(told, event=event)

    def near(self, record: Told) -> list[Told]:
        """Return the records that may tell the same event as this one."""
        if record.start is None or record.end is None:
            return []
        found: set[int] = set()
        handles, slack = seek_handles(record), find_slack(record)
        for year, months in _months(record.start - slack, record.end + slack):
            shelf = self._load(record.family, year)
            for handle in handles:
                for month in (_LONG, *months):
                    found |= shelf.get((handle, month), _NONE)
        found.discard(record.id)
        return [self.records[id_] for id_ in sorted(found) if may_be_one(record, self.records[id_])]

    def _load(self, family: str, year: int) -> dict[tuple[str, int], set[int]]:
        if (family, year) not in self._shelves:
            self._shelves[family, year] = {}
            first, last = date(year, 1, 1), date(year, 12, 31)
            window = {"family": family, "first": first, "early": first - timedelta(days=SPREADS[-1]), "last": last}
            for row in self.connection.execute(_BY_YEAR, window):
                self._put(self.records.get(row.id) or as_told(row))
        return self._shelves[family, year]

    def _put(self, told: Told) -> None:
        self.records[told.id] = told
        if told.event is not None:
            self.events[told.event].add(told.id)
        if told.start is None or told.end is None:
            return
        is_long = (told.end - told.start).days > _LONGEST_MONTH
        for year, months in _months(told.start, told.end):
            shelf = self._shelves.get((told.family, year))
            if shelf is not None:
                for handle in find_handles(told):
                    for month in (_LONG,) if is_long else months:
                        shelf.setdefault((handle, month), set()).add(told.id)


def _months(start: date, end: date) -> Iterator[tuple[int, range]]:
    """Yield each year of a window with its months in the window."""
    for year in range(start.year, end.year + 1):
        first = start.month if year == start.year else 1
        last = end.month if year == end.year else 12
        yield year, range(first, last + 1)


def find_neighbourhood(memory: Memory, ids: Sequence[int]) -> list[Told]:
    """Return the records of the given ids with all that merging must see to place them.

    `touched` are those whose coming may change where others belong: all that is vaguer around them.
    """
    memory.add_new(ids)
    pool = {id_: memory.records[id_] for id_ in ids}
    fresh, touched, followed = list(pool.values()), set(ids), set[int]()

    def add(other: Told, touch: bool) -> None:
        if touch and other.id not in touched:
            touched.add(other.id)
        elif other.id in pool:
            return
        pool[other.id] = other
        fresh.append(other)

    while fresh:
        record = fresh.pop()
        firm, touch = is_firm(record), record.id in touched
        for other in memory.near(record):
            if is_firm(other):
                if firm:
                    add(other, touch)
                elif may_look_for_home(record):
                    add(other, False)
            elif not firm and (other.start, other.end) == (record.start, record.end):
                add(other, touch)
            elif not firm and may_look_for_home(record) and is_home(record, other):
                add(other, False)
            elif touch and may_look_for_home(other) and is_home(other, record):
                add(other, True)
        if record.event is not None and record.event not in followed:
            followed.add(record.event)
            for id_ in memory.events[record.event]:
                add(memory.records[id_], False)
    return list(pool.values())


def load_everything(connection: Connection) -> list[Told]:
    """Return all records of the store."""
    return [as_told(row) for row in connection.execute(TOLD)]
