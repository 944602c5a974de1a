"""Slugs that tell namesakes apart and never go dead. In: events with the same base. Out: one slug each, and a history.

Of namesakes the one with the least key has the bare slug, the others a few characters more: the same in any order.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, delete, insert, select, update

from app.store.tables import SlugHistory

_HISTORY: Any = SlugHistory.__table__  # type: ignore[attr-defined]
_FORGET = delete(_HISTORY).where(_HISTORY.c.slug == bindparam("gone"), _HISTORY.c.type == bindparam("of"))


def settle_slugs(
    connection: Connection, table: Table, type_: str, bases: Iterable[str], new: Sequence[tuple[str, str]]
) -> tuple[dict[str, str], bool]:
    """Give each new (base, key) its slug, by key; tell whether stored namesakes made room for it.

    `bases` are those that deleted rows have left: their slugs may fall to others.
    """
    rivals: dict[str, list[tuple[str, int | None, str | None]]] = defaultdict(list)
    for base, key in new:
        rivals[base].append((key, None, None))
    for base in sorted({*bases, *rivals}):
        for row in connection.execute(_select_namesakes(table), {"same": base}):
            rivals[base].append((row.key, row.id, row.slug))
    given: dict[str, str] = {}
    moved = False
    for base, those in rivals.items():
        for place, (key, id_, slug) in enumerate(sorted(those, key=lambda rival: rival[0])):
            fresh = f"{base}-{hashlib.sha256(key.encode()).hexdigest()[:6]}" if place else base
            if id_ is None:
                given[key] = fresh
            elif slug is not None and slug != fresh:
                remember(connection, type_, [(slug, key)])
                connection.execute(update(table).where(table.c.id == id_).values(slug=fresh))
                moved = True
    return given, moved


@cache
def _select_namesakes(table: Table) -> Select[Any]:
    return select(table.c.key, table.c.id, table.c.slug).where(table.c.base == bindparam("same"))


def remember(connection: Connection, type_: str, gone: Iterable[tuple[str, str]]) -> None:
    """Let slugs that are no longer used lead to the record of their key."""
    rows = [
        {"slug": slug, "type": type_, "sha256": key.partition(":")[0], "number": int(key.partition(":")[2])}
        for slug, key in gone
    ]
    if rows:
        forget(connection, type_, [row["slug"] for row in rows])
        connection.execute(insert(_HISTORY), rows)


def forget(connection: Connection, type_: str, slugs: Iterable[object]) -> None:
    """Drop slugs from the history: they are given again."""
    rows = [{"gone": slug, "of": type_} for slug in slugs]
    if rows:
        connection.execute(_FORGET, rows)
