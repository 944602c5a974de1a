"""Latin letters inside Cyrillic words are levelled; Latin words and numerals with an ending stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.scripts import unmix


@given(st.text())
def test_the_length_stays(text: str) -> None:
    assert len(unmix(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "levelled"),
    [
        ("Қытай Yкiметi келiсiмдi бекiттi", "Қытай Үкіметі келісімді бекітті"),
        ("Xэ Лифэн", "Хэ Лифэн"),
        ("премьep Kитая", "премьер Китая"),
    ],
)
def test_letters_of_the_same_look_are_levelled(text: str, levelled: str) -> None:
    assert unmix(text) == levelled


@pytest.mark.parametrize("text", ["CNPCнің", "SANYға", "XXIға", "Kazinform", "AIU-ге", "Air Astana", "Huaweiдің"])
def test_other_words_stay(text: str) -> None:
    assert unmix(text) == text
