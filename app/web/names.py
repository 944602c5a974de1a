"""What the register calls the people, bodies and anniversaries that reasons speak of, by id and language."""

from functools import cache

from app.gazetteer.register import read_anniversaries, read_bodies, read_people


@cache
def read_names() -> dict[str, dict[str, str]]:
    """Return the name shown of every id in every language."""
    names: dict[str, dict[str, str]] = {}
    for row in (*read_bodies(), *read_anniversaries(), *read_people()):
        names[row.id] = {language: variants[0] for language, variants in row.names if variants}
    return names


def name_of(id_: str, language: str) -> str:
    """Return the name of an id for readers of a language, else in English, else the id in words."""
    known = read_names().get(id_, {})
    return known.get(language) or known.get("en") or id_.replace("-", " ")
