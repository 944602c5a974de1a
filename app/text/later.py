"""Values that are worked out when they are first asked for, and kept.

In: the function that works one out, or the value. Out: a Later. What nobody asks of an unread article costs nothing.
"""

from collections.abc import Callable
from typing import Generic, TypeVar

_Value = TypeVar("_Value")


class Later(Generic[_Value]):
    """A value that may not have been worked out yet; equal to another by value."""

    __slots__ = ("_value", "_work")

    def __init__(self, work: Callable[[], _Value]) -> None:
        self._work: Callable[[], _Value] | None = work

    @classmethod
    def known(cls, value: _Value) -> "Later[_Value]":
        """Return one whose value there is already."""
        later = cls(lambda: value)
        later._value, later._work = value, None
        return later

    @property
    def value(self) -> _Value:
        """Return the value; what the function raises is raised each time."""
        if self._work is not None:
            # In this order: who asks at the same time from another thread works it out as well, and finds the same.
            self._value = self._work()
            self._work = None
        return self._value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Later) and self.value == other.value

    def __hash__(self) -> int:
        return hash(self.value)

    def __repr__(self) -> str:
        return repr(self.value)
