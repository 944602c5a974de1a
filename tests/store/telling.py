"""Records to merge, made of a few words each."""

from datetime import date
from itertools import count

from app.store.merge import merge
from app.store.told import Told, Who, find_family, find_thing

NUMBERS = count(1)
WANG = Who("wang-yi", "Wang Yi", "CN", "foreign_minister")
XI = Who("xi-jinping", "Xi Jinping", "CN", "president")
TLEUBERDI = Who("mukhtar-tleuberdi", "Mukhtar Tleuberdi", "KZ", "foreign_minister")
TOKAYEV = Who("kassym-jomart-tokayev", "Kassym-Jomart Tokayev", "KZ", "president")
JUNE_7 = date(2022, 6, 7)


def tell(article: str, people: tuple[Who, ...] = (WANG, TLEUBERDI), **fields: object) -> Told:
    """A record of one article: talks on 7 June 2022 unless told otherwise."""
    number = next(NUMBERS)
    values: dict[str, object] = {
        "key": f"{article}:{number:04}",
        "id": number,
        "article": article,
        "article_slug": article,
        "anchor": "e1",
        "language": "fr",
        "type": "meeting",
        "kind": "talks",
        "role": "main",
        "status": "held",
        "start": JUNE_7,
        "end": JUNE_7,
        "precision": "day",
        "inferred": False,
        "place": None,
        "place_name": None,
        "country": None,
        "body": None,
        "title": None,
        "people": people,
        "topics": (),
        "quote": "words",
    } | fields
    values["family"] = find_family(str(values["type"]), str(values["kind"]), str(values["status"]))
    known = values.pop("known", None)
    values["thing"] = find_thing(str(values["type"]), str(values["kind"]), values["title"], known)  # type: ignore[arg-type]
    return Told(**values)  # type: ignore[arg-type]


def sign(article: str, **fields: object) -> Told:
    """A record of an agreement signed on 7 June 2022."""
    return tell(article, **({"type": "agreement", "kind": "agreement", "status": "signed", "people": ()} | fields))


def accord(article: str, **fields: object) -> Told:
    """A record of what was agreed that day without a text."""
    return sign(article, **({"kind": "arrangement", "status": "agreed"} | fields))


def in_june(article: str, people: tuple[Who, ...] = (WANG, TLEUBERDI), **fields: object) -> Told:
    """The same talks, known to the month only."""
    window = {"start": date(2022, 6, 1), "end": date(2022, 6, 30), "precision": "month"}
    return tell(article, people, **(window | fields))


def sizes(*records: Told) -> list[int]:
    """How many records each event has, the largest first."""
    return sorted((len(group.members) for group in merge(records)), reverse=True)
