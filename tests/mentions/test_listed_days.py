"""Two days that "and" joins: a stretch where they follow each other, else two days with one year."""

import pytest

from app.articles.passage import cut_passages
from app.articles.reading import read_article
from app.languages.registry import LANGUAGES
from app.mentions.dates import find_dates

Said = list[tuple[str, int | None, bool]]


def days(text: str) -> Said:
    """The words of every date, its year and whether it is a stretch."""
    article = read_article("a.txt", f"{text}\n\nChina and Kazakhstan are neighbours.".encode())
    rules = LANGUAGES[article.language]
    found = find_dates(article, cut_passages(article, rules.sentences), rules)
    return [(date.span.of(article.text), date.expression.year, date.expression.kind == "range") for date in found]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("They met on 3 and 23 May 2022.", [("3", 2022, False), ("23 May 2022", 2022, False)]),
        ("They met on 3 May and 23 October 2022.", [("3 May", 2022, False), ("23 October 2022", 2022, False)]),
        ("They met on 30 May 2021 and 2 June 2022.", [("30 May 2021", 2021, False), ("2 June 2022", 2022, False)]),
    ],
)
def test_days_with_others_between_them_are_two(text: str, said: Said) -> None:
    assert days(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "They met on 14 and 15 May 2022.",
        "They met between 3 and 23 May 2022.",
        "They stayed from 3 to 23 May 2022.",
        "They met on 31 May and 1 June 2022.",
    ],
)
def test_days_that_follow_each_other_and_both_ends_of_a_time_are_a_stretch(text: str) -> None:
    assert [stretch for _, _, stretch in days(text)] == [True]
