"""Spans are half-open, and their arithmetic keeps to the text."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.span import Span, longest_first

spans = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_what_is_not_a_range_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_the_end_is_excluded() -> None:
    assert Span(3, 7).of("in Astana today") == "Asta"
    assert len(Span(3, 7)) == 4
    assert not Span(0, 3).overlaps(Span(3, 7))
    assert Span(0, 4).overlaps(Span(3, 7))


def test_containing_covering_and_shifting() -> None:
    assert Span(0, 9).contains(Span(3, 9))
    assert not Span(0, 8).contains(Span(3, 9))
    assert Span(0, 2).cover(Span(5, 9)) == Span(0, 9)
    assert Span(1, 2).shift(10) == Span(11, 12)


def test_the_longest_of_overlapping_spans_wins_then_the_earlier() -> None:
    assert longest_first([Span(0, 4), Span(2, 9), Span(9, 12)]) == [Span(2, 9), Span(9, 12)]
    assert longest_first([Span(2, 6), Span(0, 4)]) == [Span(0, 4)]


@given(st.lists(spans, max_size=12))
def test_settled_spans_are_in_order_and_apart(found: list[Span]) -> None:
    kept = longest_first(found)
    assert kept == sorted(kept)
    assert all(not one.overlaps(other) for one, other in itertools.pairwise(kept))
    assert all(any(span.overlaps(other) for other in kept) for span in found)
