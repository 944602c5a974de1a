"""People and places of the register with their names in every language, read once a data version."""

import json
from collections import defaultdict

from sqlalchemy import Connection, text

from app.query.entry import Person, Place

PEOPLE = text("SELECT id, slug, name, side, registered FROM person ORDER BY id")
NAMES = text("SELECT person_id, language, name FROM person_name WHERE position = 0")
PLACES = text("SELECT id, name, country, names FROM place ORDER BY id")


def read_people(connection: Connection) -> dict[str, Person]:
    """Return everybody by slug."""
    names: dict[int, dict[str, str]] = defaultdict(dict)
    for person, language, name in connection.execute(NAMES):
        names[person][language] = name
    rows = connection.execute(PEOPLE)
    return {slug: Person(id_, slug, name, side, names[id_], bool(known)) for id_, slug, name, side, known in rows}


def read_places(connection: Connection) -> dict[str, Place]:
    """Return every place by its id, which is its slug too."""
    places = {}
    for id_, name, country, names in connection.execute(PLACES):
        held = json.loads(names) if isinstance(names, str) else names
        shown = {language: variants[0] for language, variants in held.items() if variants}
        places[id_] = Place(id_, name, country, shown)
    return places
