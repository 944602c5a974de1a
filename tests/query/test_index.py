"""The index: sets of positions behave as sets of events."""

from hypothesis import given
from hypothesis import strategies as st

from app.query.index import make_set, mask_between


@given(st.sets(st.integers(0, 300)))
def test_a_set_holds_exactly_what_was_put_in(positions: set[int]) -> None:
    members = make_set(positions, 301)
    assert {position for position in range(301) if members >> position & 1} == positions
    assert members.bit_count() == len(positions)


@given(st.integers(0, 99), st.integers(0, 99))
def test_a_mask_holds_the_positions_between(low: int, high: int) -> None:
    assert mask_between(low, high) == make_set(range(low, high), 100)
