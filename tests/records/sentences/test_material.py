"""What stands in a stretch of text."""

from dataclasses import dataclass

import pytest

from app.records.sentences.material import InOrder, within
from app.text.span import Span


@dataclass(frozen=True, slots=True)
class Found:
    span: Span


@pytest.mark.parametrize("count", [0, 5, 11, 12, 13, 40])
def test_mentions_within_a_span_are_those_that_start_in_it(count: int) -> None:
    mentions = InOrder(Found(Span(10 * i, 10 * i + 15)) for i in range(count))
    for span in (Span(0, 1), Span(20, 41), Span(20, 40), Span(395, 400), Span(7, 7)):
        assert within(mentions, span) == [m for m in mentions if span.start <= m.span.start < span.end]
