"""A first look at a text: whether it can name both states at all."""

import pytest

from app.languages.registry import LANGUAGES
from app.records.sides import may_name_both
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
