"""A value that waits is worked out once, and only when somebody asks for it."""

import pytest

from app.text.later import Later


def test_nothing_is_worked_out_before_it_is_asked_for() -> None:
    asked: list[str] = []
    later = Later(lambda: asked.append("asked") or len(asked))
    assert not asked
    assert (later.value, later.value) == (1, 1)
    assert asked == ["asked"]


def test_it_is_equal_by_value_to_one_that_is_known() -> None:
    assert Later(lambda: (1, 2)) == Later.known((1, 2))
    assert hash(Later(lambda: (1, 2))) == hash(Later.known((1, 2)))
    assert repr(Later.known("words")) == "'words'"


def test_what_breaks_breaks_each_time() -> None:
    later: Later[float] = Later(lambda: 1 / 0)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            _ = later.value
