"""Full text in any script, and readers' words that cannot break the query language."""

import pytest
from sqlalchemy import Engine, text

from app.store.fulltext import clear, match, put, remove, search

TEXTS = {
    1: ("Entretien à Astana", "Le ministre Tokaïev a reçu son homologue"),
    2: ("王毅同努尔特列乌举行会谈", "双方签署了签证协定"),
    3: ("Визит", "Касым-Жомарт Токаев прибыл в Пекин"),
    4: ("Talks", "said “AND” OR NOT NEAR(visa)"),
}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("tokaiev", [1]),
        ("Tokaïev", [1]),
        ("homolog", [1]),
        ("reçu ministre", [1]),
        ('"reçu ministre"', []),
        ("王毅", [2]),
        ("会", [2]),
        ("签证", [2]),
        ("证签", []),
        ("токаев", [3]),
        ("visa OR 1", []),
        ("AND", [4]),
        ('"', []),
        ("*", []),
        ("title:talks", []),
        ("') --", []),
        ("visa NEAR(", [4]),
        ("x" * 10_000, []),
    ],
)
def test_words_are_found_in_every_script(store: Engine, words: str, found: list[int]) -> None:
    with store.connect() as connection:
        put(connection, "article_text", list(TEXTS.items()))
        assert search(connection, "article_text", words, 10) == found


def test_newest_come_first_and_pages_follow(store: Engine) -> None:
    with store.connect() as connection:
        put(connection, "event_text", [(key, ("visit", "", "")) for key in (5, 900, 30)])
        assert search(connection, "event_text", "visit", 2) == [900, 30]
        assert search(connection, "event_text", "visit", 2, before=30) == [5]


def test_removed_rows_are_not_found(store: Engine) -> None:
    with store.connect() as connection:
        put(connection, "event_text", [(1, ("visit", "", "")), (2, ("visit", "", ""))])
        remove(connection, "event_text", [2])
        assert search(connection, "event_text", "visit", 9) == [1]
        clear(connection)
        assert connection.execute(text("SELECT COUNT(*) FROM event_text")).scalar() == 0


def test_nothing_but_quoted_words_reaches_the_query() -> None:
    assert match('tok" OR (visa*') == '"tok"* AND "OR"* AND "visa"*'
    assert match('"wang yi" 会谈') == '"wang yi"* AND "会 谈"'
    assert match(" \0 ") is None
