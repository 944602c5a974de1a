"""Synthetic databases. In: a file and a number of events. Out: a store with 200 people drawn by Zipf's law.

Rows go straight into the product's own tables: sending this many through ingest would take most of an hour.
"""

import random
import zlib
from collections import defaultdict
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, select, text

from app.gazetteer.register import read_places
from app.store import fulltext, tables
from app.store.engine import open_engine
from app.store.ingest import grow_version
from app.store.migrate import upgrade
from app.store.register import sync_register
from app.terms import AgreementKind, AgreementStatus, Language, MeetingKind, MeetingStatus, Topic

SEED = 20220607
PEOPLE = 200
BATCH = 10_000
FIRST_DAY, DAYS = date(1992, 1, 3), 12_700
EVENTS_AN_ARTICLE = 2
SENTENCES = {
    "en": "{a} and {b} discussed {topic} and agreed to keep in touch, word {n}.",
    "fr": "{a} et {b} ont parlé de « {topic} » et prévu de se revoir, phrase {n}.",
}
BEFORE = {
    "en": "The agency of the capital writes that during the visit ",
    "fr": "L'agence de la capitale écrit que pendant la visite ",
}
TABLES: tuple[Any, ...] = (
    tables.SourceFile,
    tables.Article,
    tables.Meeting,
    tables.Agreement,
    tables.AgreementStage,
    tables.MeetingPerson,
    tables.EventPerson,
    tables.EventTopic,
    tables.Record,
    tables.Evidence,
)
Rows = dict[str, list[dict[str, Any]]]


class Draw:
    """Draws by Zipf's law: the n-th of a list comes up n times less often than the first."""

    def __init__(self, chance: random.Random, values: list[Any]) -> None:
        self.chance, self.values = chance, values
        self.weights = list(accumulate(1 / rank for rank in range(1, len(values) + 1)))

    def one(self) -> Any:
        """Return one value."""
        return self.chance.choices(self.values, cum_weights=self.weights)[0]


class Generator:
    """Makes the rows of events; the same seed gives the same store."""

    def __init__(self, connection: Connection) -> None:
        self.chance = random.Random(SEED)
        people = cast_people(connection)
        self.sides = [Draw(self.chance, [p for p in people if p[3] == side]) for side in ("CN", "KZ")]
        self.places = Draw(self.chance, [(place.id, place.name, place.country) for place in read_places()][:60])
        self.kinds = Draw(self.chance, [kind.value for kind in MeetingKind])
        self.papers = Draw(self.chance, [kind.value for kind in AgreementKind])
        self.statuses = Draw(self.chance, [status.value for status in AgreementStatus])
        self.topics = Draw(self.chance, [topic.value for topic in Topic])

    def add(self, rows: Rows, texts: list[Any], number: int) -> None:
        """Add one event with its record, its evidence and, at times, the article that tells it."""
        chance = self.chance
        day = FIRST_DAY + timedelta(days=int(DAYS * chance.random() ** 0.5))
        pair = [side.one() for side in self.sides]
        topic, (place, place_name, country) = self.topics.one(), self.places.one()
        language = "fr" if number // EVENTS_AN_ARTICLE % 3 else "en"
        quote = SENTENCES[language].format(a=pair[0][2], b=pair[1][2], topic=topic, n=number % 997)
        if number % EVENTS_AN_ARTICLE == 0:
            self.article = describe_article(number, day, language, quote)
            rows["source_file"].append({"sha256": self.article["sha256"], "name": f"{number}.txt", "data": PACKED})
            rows["article"].append(self.article)
        is_meeting = chance.random() < 0.7
        id_, inferred = tables.number_day(day, number), chance.random() < 0.1
        event = {
            "id": id_,
            "slug": f"{day}-{pair[0][1]}-{pair[1][1]}-{number}",
            "base": f"{day}-{pair[0][1]}-{pair[1][1]}-{number}",
            "key": f"{self.article['sha256']}:{number % EVENTS_AN_ARTICLE:04}",
            "kind": self.kinds.one() if is_meeting else self.papers.one(),
            "role": "main",
            "status": MeetingStatus.HELD.value if is_meeting else self.statuses.one(),
            "date_start": day,
            "date_end": day + timedelta(days=chance.choice((0, 0, 0, 0, 1))),
            "precision": "day",
            "inferred": inferred,
            "place_id": place,
            "place_name": place_name,
            "country": country,
            "body_id": None,
            "quote": quote,
            "quote_language": language,
            "quote_article": self.article["slug"],
            "quote_anchor": "e1",
            "quote_before": BEFORE[language],
            "quote_after": ".",
            "sources": 1,
        }
        self.link(rows, event, pair, topic, is_meeting, number)
        record = describe_record(event, self.article["id"], number, topic, is_meeting)
        rows["record"].append(record)
        rows["evidence"] += [describe_evidence(record, field, n) for n, field in enumerate(("date", "kind"))]
        texts.append((id_, ("", " · ".join(person[2] for person in pair) + f" · {place_name}", quote)))

    def link(self, rows: Rows, event: dict[str, Any], pair: list[Any], topic: str, meeting: bool, number: int) -> None:
        """Add the event itself with its people and topic."""
        id_ = event["id"]
        if meeting:
            rows["meeting"].append(event)
            rows["meeting_person"] += [
                {"meeting_id": id_, "position": n, "person_id": p[0], "side": p[3], "office": None}
                for n, p in enumerate(pair)
            ]
        else:
            title = {"title": f"Document {number} on {topic}", "title_language": "en"}
            whole = {name: event[name] for name in ("id", "slug", "base", "key", "kind", "status")}
            rows["agreement"].append(whole | title)
            rows["agreement_stage"].append(event | title | {"agreement_id": id_, "page": event["slug"]})
        rows["event_person"] += [{"person_id": p[0], "event_id": id_, "position": n} for n, p in enumerate(pair)]
        rows["event_topic"].append({"topic": topic, "event_id": id_})


PACKED = zlib.compress(b"synthetic")
REASONS = [{"code": "weekday", "values": {"weekday": "2", "kept": "2022"}, "spans": [[0, 4]]}]


def cast_people(connection: Connection) -> list[tuple[int, str, str, str]]:
    """Return 200 people: those of the register that belong to either side, and as many made up as are lacking."""
    person: Any = tables.Person.__table__  # type: ignore[attr-defined]
    known = select(person.c.id, person.c.slug, person.c.name, person.c.side).where(person.c.side.in_(("CN", "KZ")))
    lacking = PEOPLE - len(connection.execute(known.limit(PEOPLE)).all())
    made = [
        {"slug": f"made-up-{n}", "name": f"Made Up {n}", "side": ("CN", "KZ")[n % 2], "registered": False}
        for n in range(lacking)
    ]
    if made:
        connection.execute(insert(person), made)
    return [tuple(row) for row in connection.execute(known.order_by(person.c.id).limit(PEOPLE))]


def describe_article(number: int, day: date, language: str, quote: str) -> dict[str, Any]:
    """Return the row of an article."""
    return {
        "id": tables.number_day(day, number),
        "slug": f"{day}-article-{number}",
        "sha256": f"{number:064x}",
        "name": f"{number}.txt",
        "language": Language(language).value,
        "title": f"Dispatch {number}",
        "publisher": f"Publisher {number % 40}",
        "published": day,
        "published_inferred": False,
        "published_reasons": [],
        "relevant": True,
        "relevance": {"code": "both_sides", "values": {}, "spans": []},
        "text": quote,
        "lines": [[0, len(quote), "body"]],
        "passages": [[0, len(quote), 0, "body"]],
    }


def describe_record(event: dict[str, Any], article: int, number: int, topic: str, meeting: bool) -> dict[str, Any]:
    """Return the row of the one record that tells an event."""
    names = ("kind", "role", "status", "date_start", "date_end", "precision", "inferred", "place_id", "place_name")
    return {name: event[name] for name in (*names, "country", "quote")} | {
        "id": number + 1,
        "article_id": article,
        "number": number % EVENTS_AN_ARTICLE,
        "type": "meeting" if meeting else "agreement",
        "date_reasons": REASONS if event["inferred"] else [],
        "people": [],
        "topics": [topic],
        "before": event["quote_before"],
        "after": event["quote_after"],
        "quote_start": 0,
        "quote_end": len(event["quote"]),
        "anchor": "e1",
        "passage": 0,
        "family": event["kind"],
        "spread": 1,
        "meeting_id": event["id"] if meeting else None,
        "stage_id": None if meeting else event["id"],
    }


def describe_evidence(record: dict[str, Any], field: str, place: int) -> dict[str, Any]:
    """Return the row of one evidence."""
    return {
        "record_id": record["id"],
        "article_id": record["article_id"],
        "number": record["number"] * 2 + place + 1,
        "item": place,
        "field": field,
        "span_start": 0,
        "span_end": 4,
        "words": "words",
        "rule": "synthetic",
        "reasons": [],
    }


def build(file: Path, events: int) -> Path:
    """Make a store of so many events, anew."""
    for old in file.parent.glob(f"{file.name}*"):
        old.unlink()
    engine = open_engine(f"sqlite:///{file}")
    upgrade(engine)
    with engine.begin() as connection:
        connection.execute(text("PRAGMA synchronous = OFF"))
        sync_register(connection)
        generator = Generator(connection)
        for first in range(0, events, BATCH):
            rows: Rows = defaultdict(list)
            texts: list[Any] = []
            for number in range(first, min(first + BATCH, events)):
                generator.add(rows, texts, number)
            for model in TABLES:
                if rows[model.__tablename__]:
                    connection.execute(insert(model.__table__), rows[model.__tablename__])
            fulltext.put(connection, "event_text", texts)
        grow_version(connection)
    with engine.connect() as connection:
        connection.execute(text("ANALYZE"))
        connection.commit()
    engine.dispose()
    return file
