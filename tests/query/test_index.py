"""The index: sets of positions behave as sets of events."""

from array import array
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.query.index import Index, Members, find_spans
from app.store.tables import LOWER

DAYS = st.dictionaries(st.integers(0, 40), st.sets(st.integers(0, 1 << 20), min_size=1, max_size=5), min_size=1)


def make_index(ids: list[int], long: tuple[tuple[int, int, int], ...] = ()) -> Index:
    days = array("l", (id_ // LOWER for id_ in ids))
    return Index(1, array("q", ids), {}, {}, {}, days, long, find_spans(array("q", ids)), Members(range(len(ids))))


def number(days: dict[int, set[int]]) -> list[int]:
    return sorted(day * LOWER + lower for day, lowers in days.items() for lower in lowers)


@given(DAYS, st.sets(st.integers(0, 41 * LOWER), max_size=5), st.integers(1, 60))
def test_a_pick_holds_exactly_the_events_that_were_named(
    days: dict[int, set[int]], strangers: set[int], limit: int
) -> None:
    ids = number(days)
    index = make_index(ids)
    wanted = [*ids[::2], *strangers]
    known = sorted(set(wanted) & set(ids), reverse=True)
    assert index.newest(index.pick(wanted), len(ids)) == known
    assert index.newest(index.pick(wanted), limit) == known[:limit]


@given(DAYS, st.integers(0, 41), st.integers(0, 41))
def test_a_period_holds_the_events_of_its_days(days: dict[int, set[int]], low: int, high: int) -> None:
    ids = number(days)
    low, high = max(low, 1), max(high, 1)
    found = make_index(ids).between(date.fromordinal(low), date.fromordinal(high))
    assert [ids[position] for position in found] == [id_ for id_ in ids if low <= id_ // LOWER <= high]


def test_a_period_holds_what_began_before_it_and_lasts_into_it() -> None:
    index = make_index([5 * LOWER, 9 * LOWER], long=((0, 5, 8),))
    assert list(index.between(date.fromordinal(8), date.fromordinal(9))) == [0, 1]
    assert list(index.between(date.fromordinal(9), None)) == [1]


@given(DAYS, st.integers(0, 41 * LOWER))
def test_what_comes_after_a_cursor_is_older(days: dict[int, set[int]], cursor: int) -> None:
    ids = number(days)
    assert [ids[position] for position in make_index(ids).before(cursor)] == [id_ for id_ in ids if id_ < cursor]
