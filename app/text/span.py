"""Spans: half-open character ranges [start, end) over an article's stored text, and their arithmetic."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Self


class _Ends(NamedTuple):
    start: int
    end: int


# A tuple and no dataclass, as an article makes a thousand of them and compares them more often than that.
class Span(_Ends):
    """A slice of a text: `start` and `end` are code-point offsets, the end excluded."""

    __slots__ = ()

    def __new__(cls, start: int, end: int) -> Self:
        if not 0 <= start <= end:
            raise ValueError(f"not a span: {start}..{end}")
        return tuple.__new__(cls, (start, end))

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words that the span covers."""
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        """Tell whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end

    def cover(self, other: "Span") -> "Span":
        """Return the smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def shift(self, by: int) -> "Span":
        """Return the span moved by `by` characters."""
        return Span(self.start + by, self.end + by)


def longest_first(spans: Iterable[Span]) -> list[Span]:
    """Settle overlaps: the longest span wins, then the earlier one. Returned in text order."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (-len(s), s.start)):
        if not any(span.overlaps(other) for other in kept):
            kept.append(span)
    return sorted(kept, key=lambda s: s.start)


def merge_spans(spans: Iterable[Span]) -> list[Span]:
    """Return the stretches that the spans cover together, in text order and without overlaps."""
    merged: list[Span] = []
    for span in sorted(spans):
        if not merged or span.start >= merged[-1].end:
            merged.append(span)
        elif span.end > merged[-1].end:
            merged[-1] = Span(merged[-1].start, span.end)
    return merged


def overlaps_any(merged: Sequence[Span], span: Span) -> bool:
    """Tell whether a span overlaps one of the stretches of merge_spans."""
    at = bisect_left(merged, span.end, key=lambda one: one.start)
    return at > 0 and merged[at - 1].overlaps(span)


def holder_of(spans: Sequence[Span], offset: int) -> Span | None:
    """Return the one that holds an offset, of spans in text order without overlaps."""
    at = bisect_right(spans, offset, key=lambda one: one.start)
    return spans[at - 1] if at and offset < spans[at - 1].end else None
