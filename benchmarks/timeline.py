"""Rows A1 to A4 and A7: the timeline page against Datasette, against itself, against a bare FastAPI, and its memory.

A1: both answer uncached HTML with 50 events of one file. Ours shows the total, the years and eight filters with counts;
Datasette the total and counts of the five filters that are columns. "Rows alone" spares it all counting, but not us.
Sides take turns in short rounds, the middle ratio counts; CPU stands beside, for a busy machine slows rates.
"""

import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from statistics import median
from urllib.parse import quote, urlencode

from benchmarks.database import build
from benchmarks.load import CONNECTIONS, ask
from benchmarks.row import Row, at_least, at_most, told_only
from benchmarks.servers import FOLDER, Server, datasette, hello, khorgos

SECONDS = 1.5
ROUNDS = 3
# The filters of the page that are columns.
COUNTED = ("type", "kind", "status", "place_id", "inferred")
# What a reader of the list sees; fewer columns are less work for Datasette.
# `id` is among them because a view is merged by what it is ordered by only where that is shown.
COLUMNS = ("id", "type", "kind", "status", "page", "date_start", "place_name", "quote", "sources")


@dataclass(frozen=True, slots=True)
class Store:
    """A synthetic database and what to ask it for."""

    file: Path
    person: tuple[int, str]
    year: int
    word: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What a round of asking gave: answers a second, and the milliseconds of CPU that one cost the server."""

    rate: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Turns:
    """Rounds of two sides in turn."""

    ratio: float
    one: Taken
    other: Taken

    def __str__(self) -> str:
        one, other = self.one, self.other
        return f"({one.rate:,.0f} : {other.rate:,.1f} /s; {one.cpu:.2f} : {other.cpu:.2f} ms CPU)"


@cache
def open_store(events: int) -> Store:
    """Build a database and choose its busiest person of the second rank, a year, and a surname."""
    file = build(FOLDER / f"events-{events}.sqlite", events)
    connection = sqlite3.connect(file)
    try:
        person = connection.execute(
            "SELECT person.id, person.slug, person.name FROM person JOIN event_person ON person_id = person.id"
            " GROUP BY person.id ORDER BY count(*) DESC LIMIT 1 OFFSET 9"
        ).fetchone()
    finally:
        connection.close()
    return Store(file, person[:2], 2022, person[2].split()[-1].lower())


def addresses(store: Store) -> dict[str, tuple[str, str]]:
    """Return for each kind of page this program's address and Datasette's."""
    of_person = f"id in (select event_id from event_person where person_id = {store.person[0]})"
    base = f"/{store.file.stem}/event?_sort_desc=id&_size=50&" + "&".join(f"_col={c}" for c in COLUMNS)
    found = urlencode({"_search": store.word, "_fts_table": "event_text", "_fts_pk": "id"})
    return {
        "latest": ("/en/", base),
        "one person": (f"/en/?person={store.person[1]}", f"{base}&_where={quote(of_person)}"),
        "search": (f"/en/?q={quote(store.word)}", f"{base}&{found}"),
    }


def take_turns(one: Callable[[], Taken], other: Callable[[], Taken], value: Callable[[Taken], float]) -> Turns:
    """Return the middle ratio of several rounds, and the middle of each side."""
    pairs = [(one(), other()) for _ in range(ROUNDS)]
    ratio = median(value(a) / value(b) for a, b in pairs)
    return Turns(ratio, middle([a for a, _ in pairs]), middle([b for _, b in pairs]))


def middle(taken: list[Taken]) -> Taken:
    """Return the middle rate and the middle cost."""
    return Taken(median(one.rate for one in taken), median(one.cpu for one in taken))


def take(server: Server, path: str, connections: int = CONNECTIONS) -> Taken:
    """Load a server for a round."""
    before = server.cpu()
    load = ask(server.port, [path], SECONDS, connections)
    return Taken(load.rate, (server.cpu() - before) * 1000 / load.answers)


def measure_against_datasette(store: Store, ours: Server) -> Iterator[Row]:
    """Row A1."""
    least = {"latest": 6.0, "one person": 30.0, "search": 12.0}
    counted = "".join(f"&_facet={column}" for column in COUNTED)
    with datasette(store.file) as theirs:
        for name, (our_path, their_path) in addresses(store).items():
            for what, more in (("", counted), (", rows alone", "&_nocount=1")):
                ours.get(our_path)
                theirs.get(their_path + more)
                sides = partial(take, ours, our_path), partial(take, theirs, their_path + more)
                turns = take_turns(*sides, lambda taken: taken.rate)
                row = at_least(
                    "A1", f"page against Datasette tuned: {name}{what}", turns.ratio, least[name], str(turns)
                )
                yield row if not what else told_only(row)


def measure_filters(store: Store, server: Server) -> Iterator[Row]:
    """Row A2."""
    person = f"person={store.person[1]}"
    for name, query in (("person", person), ("year", f"year={store.year}"), ("both", f"{person}&year={store.year}")):
        pair = partial(take, server, f"/en/?{query}", 1), partial(take, server, "/en/", 1)
        turns = take_turns(*pair, lambda taken: taken.cpu)
        yield at_most("A2", f"the page filtered by {name} against unfiltered, CPU", turns.ratio, 1.5, str(turns))


def measure_cached(store: Store) -> Iterator[Row]:
    """Row A3."""
    with khorgos(store.file, cached=True) as ours, hello() as bare:
        ours.get("/en/")
        turns = take_turns(partial(take, ours, "/en/"), partial(take, bare, "/"), lambda taken: taken.rate)
        yield at_least("A3", "cached page against a FastAPI hello", turns.ratio, 0.5, str(turns))


def measure_growth(large: Store, small: Store, events: int) -> Iterator[Row]:
    """Row A4."""
    with khorgos(large.file) as big, khorgos(small.file) as little:
        for server in (big, little):
            server.get("/en/")
        turns = take_turns(partial(take, big, "/en/", 1), partial(take, little, "/en/", 1), lambda taken: taken.cpu)
        yield at_most("A4", f"the page at {events:,} events against 10,000, CPU", turns.ratio, 1.5, str(turns))


def measure() -> Iterator[Row]:
    """Rows A1 to A4 and A7."""
    small, store = open_store(10_000), open_store(100_000)
    with khorgos(store.file) as server:
        server.get("/en/")
        yield from measure_against_datasette(store, server)
        yield from measure_filters(store, server)
        yield at_most("A7", "memory of the server, 100,000 events, after that load", server.memory(), 160, unit="MB")
    yield from measure_cached(store)
    yield from measure_growth(store, small, 100_000)
    if "--million" in sys.argv:
        yield from measure_growth(open_store(1_000_000), small, 1_000_000)
