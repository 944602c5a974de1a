"""What the register calls the people, bodies and anniversaries that reasons speak of, by id and language."""

from functools import cache

from app.gazetteer.register import read_anniversaries, read_bodies, read_people


@cache
def read_names() -> dict[str, dict[str, str]]:
    """Return the name shown of every id in every language."""
    names: dict[str, dict[str, str]] = {}
    rows = [
        *((body.id, body.names) for body in read_bodies()),
        *((anniversary.id, anniversary.names) for anniversary in read_anniversaries()),
        *((person.id, person.names) for person in read_people()),
    ]
    for id_, spellings in rows:
        names[id_] = {language: variants[0] for language, variants in spellings if variants}
    return names


def name_of(id_: str, language: str) -> str:
    """Return the name of an id for readers of a language, else in English, else the id in words."""
    known = read_names().get(id_, {})
    return known.get(language) or known.get("en") or id_.replace("-", " ")
