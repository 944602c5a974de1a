"""What the register calls people, places, bodies and anniversaries, by id or canonical name, in a language."""

from functools import cache

from app.gazetteer.register import read_anniversaries, read_bodies, read_people, read_places


@cache
def read_names() -> dict[str, dict[str, str]]:
    """Return the name shown of every id in every language."""
    names: dict[str, dict[str, str]] = {}
    rows = [
        *((body.id, body.names) for body in read_bodies()),
        *((anniversary.id, anniversary.names) for anniversary in read_anniversaries()),
        *((place.id, place.names) for place in read_places()),
        *((person.id, person.names) for person in read_people()),
    ]
    for id_, spellings in rows:
        names[id_] = {language: variants[0] for language, variants in spellings if variants}
    return names


def name_of(id_: str, language: str) -> str:
    """Return the name of an id for readers of a language, else in English, else the id in words."""
    known = read_names().get(id_, {})
    return known.get(language) or known.get("en") or id_.replace("-", " ")


@cache
def _ids_of_people() -> dict[str, str]:
    return {person.name: person.id for person in read_people()}


def person_named(name: str, language: str) -> str:
    """Return a person's canonical name as readers of a language write it; one not in the register stays as it is."""
    known = _ids_of_people().get(name)
    return name_of(known, language) if known else name


@cache
def _former() -> dict[tuple[str, str, str], str]:
    """The spelling of a place's older name, by place, canonical older name and language."""
    found: dict[tuple[str, str, str], str] = {}
    for place in read_places():
        for canonical, spellings in place.former:
            for language, names in place.names:
                known = [name for name in names if name in spellings]
                if known:
                    found[place.id, canonical, language] = known[0]
    return found


def bore_once(place: str, name: str) -> bool:
    """Tell whether a place bore this name before the one of today."""
    return (place, name, "en") in _former()


def former_name(place: str, name: str, language: str) -> str:
    """Return the name that a place bore once as readers of a language write it: Nur-Sultan, Нур-Султан."""
    return _former().get((place, name, language), name)
