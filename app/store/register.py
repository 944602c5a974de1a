"""The register of people, places and bodies as rows. In: the gazetteer's files. Out: tables in step with them.

People whom no register knows get a row each too, made of their name and side.
"""

from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from app.gazetteer.register import Names, read_bodies, read_people, read_places
from app.gazetteer.register import Person as Known
from app.store.shown import make_slug
from app.store.tables import Body, Office, Person, PersonName, Place
from app.store.told import Who

_PERSON: Any = Person.__table__  # type: ignore[attr-defined]
_NAME: Any = PersonName.__table__  # type: ignore[attr-defined]
_OFFICE: Any = Office.__table__  # type: ignore[attr-defined]
_PLACE: Any = Place.__table__  # type: ignore[attr-defined]
_BODY: Any = Body.__table__  # type: ignore[attr-defined]


def name_slug(person: str | None, name: str, side: str) -> str:
    """Return the slug of a person: the register's id, else made so that no id of the register equals it."""
    return person or f"{make_slug(name)}--{side.lower()}"


def sync_register(connection: Connection) -> bool:
    """Bring the tables in step with the gazetteer; tell whether anything changed."""
    changed = _sync_people(connection, list(read_people()))
    places = [
        {"id": row.id, "name": row.name, "kind": row.kind, "country": row.country, "names": _lists(row.names)}
        for row in read_places()
    ]
    bodies = [{"id": row.id, "kind": row.kind, "names": _lists(row.names)} for row in read_bodies()]
    for table, rows in ((_PLACE, places), (_BODY, bodies)):
        stored = {row.id: dict(row._mapping) for row in connection.execute(select(table))}
        fresh = {str(row["id"]): row for row in rows}
        new = [row for key, row in fresh.items() if key not in stored]
        if new:
            connection.execute(insert(table), new)
        other = [row for key, row in fresh.items() if key in stored and stored[key] != row]
        for row in other:
            connection.execute(update(table).where(table.c.id == row["id"]).values(row))
        changed = changed or bool(new or other)
    return changed


def _lists(names: Names) -> dict[str, list[str]]:
    return {language: list(spellings) for language, spellings in names}


def _sync_people(connection: Connection, people: list[Known]) -> bool:
    wanted = {p.id: {"slug": p.id, "name": p.name, "side": p.country, "registered": True} for p in people}
    stored = {row.slug: row for row in connection.execute(select(_PERSON))}
    changed = False
    for slug, row in wanted.items():
        if slug not in stored:
            connection.execute(insert(_PERSON), row)
        elif {key: stored[slug]._mapping[key] for key in row} != row:
            connection.execute(update(_PERSON).where(_PERSON.c.slug == slug).values(row))
        else:
            continue
        changed = True
    ids = {row.slug: row.id for row in connection.execute(select(_PERSON.c.slug, _PERSON.c.id))}
    return _sync_details(connection, people, ids) or changed


def _sync_details(connection: Connection, people: list[Known], ids: dict[str, int]) -> bool:
    names = [
        (ids[person.id], language, position, name)
        for person in people
        for language, spellings in person.names
        for position, name in enumerate(spellings)
    ]
    offices = [
        (ids[person.id], position, office.office, office.title_en, office.start, office.end)
        for person in people
        for position, office in enumerate(person.offices)
    ]
    changed = False
    for table, rows in ((_NAME, names), (_OFFICE, offices)):
        if sorted(map(repr, rows)) != sorted(repr(tuple(row)) for row in connection.execute(select(table))):
            connection.execute(delete(table))
            if rows:
                connection.execute(insert(table), [dict(zip(table.c.keys(), row, strict=True)) for row in rows])
            changed = True
    return changed


class People:
    """Ids and spellings of people, read once and remembered."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._ids: dict[str, int] = {}
        self.reload()
        self._names: dict[int, list[str]] = {}
        for row in connection.execute(select(_NAME.c.person_id, _NAME.c.name)):
            self._names.setdefault(row.person_id, []).append(row.name)

    def reload(self) -> None:
        """Read the ids again: those made in a transaction that was rolled back are gone."""
        self._ids = {row.slug: row.id for row in self.connection.execute(select(_PERSON.c.slug, _PERSON.c.id))}

    def find(self, person: Who) -> int:
        """Return the id of a person, who gets a row if there is none."""
        if person.slug not in self._ids:
            row = {"slug": person.slug, "name": person.name, "side": person.side, "registered": False}
            made = self.connection.execute(insert(_PERSON).returning(_PERSON.c.id), row)
            self._ids[person.slug] = int(made.scalar_one())
        return int(self._ids[person.slug])

    def spellings(self, person: Who) -> list[str]:
        """Return every way of writing the person's name."""
        return [person.name, *self._names.get(self._ids.get(person.slug, 0), [])]


def read_spellings(connection: Connection) -> dict[str, list[str]]:
    """Return every way of writing the names of places and bodies, by id."""
    found: dict[str, list[str]] = {}
    for table in (_PLACE, _BODY):
        for row in connection.execute(select(table.c.id, table.c.names)):
            found[row.id] = sorted({name for spellings in row.names.values() for name in spellings})
    return found


def delete_unknown(connection: Connection) -> None:
    """Forget the people whom no register knows."""
    connection.execute(delete(_PERSON).where(_PERSON.c.registered.is_(False)))
