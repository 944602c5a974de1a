"""Rows D1 and D3: milliseconds of CPU for all counts beside a list, and for finding a word, at 100,000 events.

D1 is the worst of filters of every kind; D3 takes a surname and words that stand in a third of all events.
"""

import time
from collections.abc import Callable, Iterator
from statistics import median

from app.query.facets import count_facets, count_years
from app.query.filters import keep_events, parse_selection
from app.query.index import build_index
from app.store import fulltext
from app.store.engine import open_engine
from benchmarks.row import Row, at_most
from benchmarks.timeline import open_store

TURNS = 15


def cost(work: Callable[[], object]) -> float:
    """Return the middle of the milliseconds of CPU that it takes."""
    taken = []
    for _ in range(TURNS):
        start = time.process_time()
        work()
        taken.append((time.process_time() - start) * 1000)
    return median(taken)


def measure() -> Iterator[Row]:
    """Yield the rows."""
    store = open_store(100_000)
    person = ("person", store.person[1])
    filters = (
        [person],
        [("year", "2022")],
        [("kind", "talks")],
        [("from", "1995"), ("to", "2021")],
        [("q", store.word)],
    )
    engine = open_engine(f"sqlite:///{store.file}")
    with engine.connect() as connection:
        index = build_index(connection, 1)

        def search(words: str) -> list[int]:
            return fulltext.search(connection, "event_text", words, 200_000)

        found = {}
        for arguments in filters:
            selection = parse_selection(arguments, index)
            kept = keep_events(selection, index, search)
            found[arguments[0][0]] = cost(lambda: (count_facets(index, selection, kept), count_years(index, kept)))  # noqa: B023
        worst = max(found, key=found.__getitem__)
        yield at_most("D1", f"all counts under any filter (worst: {worst}), CPU", found[worst], 15, unit="ms")
        for word in (store.word, "trade", "touch"):
            hits = len(index.pick(search(word)))
            taken = cost(lambda: index.pick(search(word)))  # noqa: B023
            yield at_most("D3", f"search for “{word}”, {hits:,} hits, CPU", taken, 10, unit="ms")
    engine.dispose()
