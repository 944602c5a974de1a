"""What a line of a list shows: a title only where it says more than its kind does."""

import pytest

from app.query.entry import choose_title


@pytest.mark.parametrize(
    ("title", "language", "shown"),
    [
        ("agreement", "en", False),
        ("келісім", "kk", False),
        ("协议", "zh", False),
        ("framework agreement", "en", True),
        ("Six documents", "en", True),
        ("互免签证协定", "zh", True),
        (None, None, False),
    ],
)
def test_a_title_of_one_noun_is_not_shown(title, language, shown) -> None:
    assert (choose_title(title, language, {}, "fr") is not None) is shown


def test_a_readers_own_title_gives_way_only_where_it_is_one_noun() -> None:
    voices = {"fr": {"title": "accord"}, "ru": {"title": "соглашение о визах"}}
    assert [choose_title("visa agreement", "en", voices, code).words for code in ("fr", "ru")] == [
        "visa agreement",
        "соглашение о визах",
    ]
