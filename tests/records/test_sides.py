"""A first look at a text: whether it can name both states at all."""

from datetime import date

import pytest

from app.languages.registry import LANGUAGES
from app.records.pipeline import read_source
from app.records.sides import may_name_both
from app.terms import Language, PassageRole
from app.text.normalise import fold
from tests.records.telling import EN, FR


@pytest.mark.parametrize(
    ("language", "text", "both"),
    [
        (FR, "La Chine et le Kazakhstan", True),
        (FR, "Xi Jinping et Kassym-Jomart Tokaïev", True),
        (EN, "talks in Beijing, then in Almaty", True),
        (EN, "the Chinese minister in Paris", False),
        (FR, "Paris et Rome", False),
    ],
)
def test_names_cities_and_people_of_both_are_looked_for(language, text, both) -> None:
    assert may_name_both(fold(text), LANGUAGES[language].offices) is both


def test_of_an_article_of_one_side_day_and_lines_are_known_when_asked_for() -> None:
    reading = read_source(
        "a.txt", b"Foreign minister visits Paris\n\n21 May 2024\n\nThe Chinese minister met his colleague in Paris."
    )
    assert not reading.relevant
    assert reading.published.day == date(2024, 5, 21)
    assert reading.article.title == "Foreign minister visits Paris"
    assert [passage.role for passage in reading.passages] == [PassageRole.TITLE, PassageRole.BODY]


@pytest.mark.parametrize(("text", "both"), [("王毅访哈", True), ("王毅访俄", False)])
def test_a_character_can_stand_for_a_state(text: str, both: bool) -> None:
    assert may_name_both(text, LANGUAGES[Language.ZH].offices) is both


def test_a_paper_of_the_own_state_need_not_name_it() -> None:
    assert may_name_both("ван и прибыл в пекин", LANGUAGES[Language.RU].offices)
