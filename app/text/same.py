"""Keys for caches that tell things apart by what they are and not by their thousand parts.

In: the objects that an answer depends on. Out: a key that is equal for the very same objects.
"""

from typing import Generic, TypeVarTuple

_Parts = TypeVarTuple("_Parts")


class Same(Generic[*_Parts]):
    """Some objects, compared by identity; it keeps them, so that no identity is given away twice."""

    __slots__ = ("_key", "parts")

    def __init__(self, *parts: *_Parts) -> None:
        self.parts = parts
        self._key = tuple(map(id, parts))

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self._key == other._key
