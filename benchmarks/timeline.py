"""Rows A1 to A4 and A7: the timeline page against Datasette, against itself, against a bare FastAPI, and its memory.

Both sides of a ratio take turns in short rounds, and the middle one of the rounds' ratios counts.
"""

import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from urllib.parse import quote, urlencode

from benchmarks.database import build
from benchmarks.load import ask
from benchmarks.row import Row, at_least, at_most
from benchmarks.servers import FOLDER, Server, datasette, hello, khorgos

SECONDS = 1.5
ROUNDS = 3
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
    base = f"/{store.file.stem}/event?_sort_desc=id&_size=50&_nocount=1&" + "&".join(f"_col={c}" for c in COLUMNS)
    found = urlencode({"_search": store.word, "_fts_table": "event_text", "_fts_pk": "id"})
    return {
        "latest": ("/en/", base),
        "one person": (f"/en/?person={store.person[1]}", f"{base}&_where={quote(of_person)}"),
        "search": (f"/en/?q={quote(store.word)}", f"{base}&{found}"),
    }


def take_turns(one: Callable[[], float], other: Callable[[], float]) -> tuple[float, float, float]:
    """Return the middle ratio of several rounds, and the middle value of each side."""
    pairs = [(one(), other()) for _ in range(ROUNDS)]
    return median(a / b for a, b in pairs), median(a for a, _ in pairs), median(b for _, b in pairs)


def rate(server: Server, path: str) -> float:
    """Return how many answers a second it gives."""
    return ask(server.port, [path], SECONDS).rate


def cost(server: Server, path: str) -> float:
    """Return the milliseconds of CPU that an answer costs it."""
    before = server.cpu()
    load = ask(server.port, [path], SECONDS, connections=1)
    return (server.cpu() - before) * 1000 / load.answers


def measure_against_datasette(store: Store, ours: Server) -> Iterator[Row]:
    """Row A1."""
    least = {"latest": 6.0, "one person": 30.0, "search": 12.0}
    with datasette(store.file) as theirs:
        for name, (our_path, their_path) in addresses(store).items():
            ours.get(our_path)
            theirs.get(their_path)
            pair = partial(rate, ours, our_path), partial(rate, theirs, their_path)
            ratio, mine, other = take_turns(*pair)
            told = f"({mine:,.0f} : {other:,.1f} /s)"
            yield at_least("A1", f"timeline not cached against Datasette tuned: {name}", ratio, least[name], told)


def measure_filters(store: Store, server: Server) -> Iterator[Row]:
    """Row A2."""
    person = f"person={store.person[1]}"
    for name, query in (("person", person), ("year", f"year={store.year}"), ("both", f"{person}&year={store.year}")):
        pair = partial(cost, server, f"/en/?{query}"), partial(cost, server, "/en/")
        ratio, filtered, plain = take_turns(*pair)
        told = f"({filtered:.2f} : {plain:.2f} ms CPU)"
        yield at_most("A2", f"the page filtered by {name} against unfiltered", ratio, 1.5, told)


def measure_cached(store: Store) -> Iterator[Row]:
    """Row A3."""
    with khorgos(store.file, cached=True) as ours, hello() as bare:
        ours.get("/en/")
        ratio, mine, other = take_turns(partial(rate, ours, "/en/"), partial(rate, bare, "/"))
        told = f"({mine:,.0f} : {other:,.0f} /s)"
        yield at_least("A3", "cached page against a FastAPI hello", ratio, 0.5, told)


def measure_growth(large: Store, small: Store, events: int) -> Iterator[Row]:
    """Row A4: rates, and CPU beside them."""
    with khorgos(large.file) as big, khorgos(small.file) as little:
        for server in (big, little):
            server.get("/en/")
        ratio, slow, fast = take_turns(partial(cost, big, "/en/"), partial(cost, little, "/en/"))
        told = f"({slow:.2f} : {fast:.2f} ms CPU)"
        yield at_most("A4", f"the page at {events:,} events against 10,000", ratio, 1.5, told)


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
