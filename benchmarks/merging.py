"""Row B4: 10,000 generated articles through ingest, as a reader would send them, in processor time of one core.

Some 6,000 events between people of the register, each told by one article or several, in French and English.
"""

import random
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from babel.dates import format_date

from app.gazetteer.register import Person, read_people, read_places
from app.records.pipeline import read_source
from app.records.record import Reading
from app.store.engine import open_engine
from app.store.ingest import Fate, ingest
from app.store.migrate import upgrade
from benchmarks.database import SEED, Draw
from benchmarks.row import Row, at_least, at_most

ARTICLES, EVENTS, EDGE = 10_000, 6_000, 1_000
FIRST_DAY, DAYS = date(1992, 1, 3), 12_700
TOLD = {
    "en": (
        "{a} of China held talks with {b} of Kazakhstan in {place} on {day}.",
        "On {day} China's {a} and Kazakhstan's {b} spoke by telephone about trade and transport.",
        "China and Kazakhstan signed an agreement on cooperation in {topic} with {twin} in {place} on {day}.",
    ),
    "fr": (
        "Le Chinois {a} s'est entretenu le {day} à {place} avec le Kazakh {b}.",
        "Le {day}, {a} pour la Chine et {b} pour le Kazakhstan se sont parlé au téléphone.",
        "La Chine et le Kazakhstan ont signé le {day} à {place} un accord de coopération sur {topic} avec {twin}.",
    ),
}
TOPICS = {
    "en": ("rail freight", "gas transit", "customs data", "river water", "student exchange", "uranium supply"),
    "fr": (
        "le fret ferroviaire",
        "le transit du gaz",
        "les douanes",
        "l'eau des rivières",
        "les étudiants",
        "l'uranium",
    ),
}
REST = {
    "en": "The two sides looked back on their cooperation. Observers expect the work of the ministries to go on. ",
    "fr": "Les deux parties ont fait le bilan de leur coopération. Le travail des ministères doit se poursuivre. ",
}


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened and that articles tell."""

    day: date
    pair: tuple[Person, Person]
    place: dict[str, str]
    twin: dict[str, str]
    sort: int
    topic: int


def make_articles() -> Iterator[str]:
    """Yield articles as briefs; the same seed gives the same ones."""
    chance = random.Random(SEED)
    known = list(read_people())
    sides = [Draw(chance, [p for p in known if p.country == side]) for side in ("CN", "KZ")]
    cities = [dict(names) for place in read_places() if place.country in ("CN", "KZ") and (names := shown(place.names))]
    where = Draw(chance, cities)
    events = [
        Event(
            FIRST_DAY + timedelta(days=chance.randrange(DAYS)),
            (sides[0].one(), sides[1].one()),
            where.one(),
            chance.choice(cities),  # titles differ, or all agreements would be stages of a dozen
            chance.choices((0, 1, 2), (5, 2, 3))[0],
            chance.randrange(6),
        )
        for _ in range(EVENTS)
    ]
    for number in range(ARTICLES):
        yield write(number, chance.choice(("en", "fr")), chance.sample(events, chance.choice((1, 1, 2))))


def shown(names: tuple[tuple[str, tuple[str, ...]], ...]) -> dict[str, str]:
    """Return the first name in each language, where French and English both have one."""
    found = {language: spellings[0] for language, spellings in names if spellings}
    return found if {"en", "fr"} <= found.keys() else {}


def write(number: int, language: str, events: list[Event]) -> str:
    """Return one article."""
    told = []
    for event in events:
        a, b = (shown(person.names).get(language, person.name) for person in event.pair)
        day = format_date(event.day, "d MMMM y", locale=language)
        topic = TOPICS[language][event.topic]
        places = {"place": event.place[language], "twin": event.twin[language]}
        told.append(TOLD[language][event.sort].format(a=a, b=b, day=day, topic=topic, **places))
    published = max(event.day for event in events) + timedelta(days=1)
    head = f"---\ntitle: Dispatch {number}\npublisher: Bench\npublished: {published}\nlanguage: {language}\n---\n"
    return head + "\n\n".join(f"{sentence} {REST[language]}" for sentence in told) + f"\n\n({number})\n"


class Clock:
    """The pipeline, with the processor time that it takes."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def read(self, name: str, data: bytes) -> Reading:
        """Read an article."""
        start = time.process_time()
        try:
            return read_source(name, data)
        finally:
            self.seconds += time.process_time() - start


def measure() -> Iterator[Row]:
    """Yield the rows."""
    with tempfile.TemporaryDirectory(prefix="khorgos-ingest-") as folder:
        articles = Path(folder) / "articles"
        articles.mkdir()
        files = []
        for number, text in enumerate(make_articles()):
            files.append(articles / f"{number:05}.md")
            files[-1].write_text(text, encoding="utf-8")
        whole, reading, records, edges = take_in(Path(folder), files)
    what = f"{ARTICLES:,} articles ({records:,} records) ingested and merged"
    yield at_least("B4", f"{what}, read before", ARTICLES / (whole - reading), 100, unit="articles/s")
    yield at_least("B4", "the same, reading included", ARTICLES / whole, 100, unit="articles/s")
    for (first, last), what in zip(edges, ("read before", "reading included"), strict=True):
        note = f"({last:.2f} : {first:.2f} s)"
        yield at_most("B4", f"the last 1,000 against the first 1,000, {what}", last / first, 1.3, note)


def take_in(folder: Path, files: list[Path]) -> tuple[float, float, int, tuple[tuple[float, float], ...]]:
    """Ingest the files; return all seconds, those of reading, the records, and the seconds of both ends: those of
    merging alone, and all.
    """
    engine = open_engine(f"sqlite:///{folder / 'ingest.sqlite'}")
    upgrade(engine)
    clock, records = Clock(), 0
    start = time.process_time()
    marks = {0: (0.0, 0.0)}
    for done, outcome in enumerate(ingest(engine, files, clock.read), start=1):
        if outcome.fate not in (Fate.READ, Fate.IRRELEVANT):
            raise RuntimeError(f"{outcome.name}: {outcome.fate} {outcome.why}")
        records += outcome.records
        spent = time.process_time() - start
        marks[done] = (spent - clock.seconds, spent)
    engine.dispose()
    firsts, before, lasts = marks[EDGE], marks[len(files) - EDGE], marks[len(files)]
    edges = tuple((first, end - begin) for first, begin, end in zip(firsts, before, lasts, strict=True))
    return time.process_time() - start, clock.seconds, records, edges
