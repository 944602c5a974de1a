"""Names a letter off that of the holder of an office."""

import pytest

from app.mentions.misspelt import is_slip
from tests.records.telling import EN, FR, short, tell


@pytest.mark.parametrize(
    ("name", "other", "slip"),
    [
        ("Zhan Xiao", "Zhang Xiao", True),
        ("Wang Li", "Wang Yi", True),
        ("Almassadam Satkalief", "Almassadam Satkaliyev", True),
        ("Wang Yi", "Wang Yi", False),
        ("Li Qiang", "Qin Gang", False),
        ("Wang Wentao", "Wang Yi", False),
        ("Kosherbayev", "Kusherbayev", False),
    ],
)
def test_names_that_differ_in_one_word_by_a_letter_or_two_are_slips(name: str, other: str, slip: bool) -> None:
    assert is_slip(name, other) is slip


def test_who_is_misspelt_in_his_office_is_the_holder() -> None:
    text = "Le ministre chinois des Affaires étrangères Wang Li a vu Kassym-Jomart Tokaïev le 20 mai."
    assert "Wang Yi" in short(tell(FR, text))[0][-1]


def test_without_the_office_a_name_stays_as_it_is_written() -> None:
    text = "Wang Li of China met Kazakh President Kassym-Jomart Tokayev on May 20."
    assert all("Wang Yi" not in one[-1] for one in short(tell(EN, text)))
