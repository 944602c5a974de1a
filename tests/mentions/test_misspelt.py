"""Names a letter off that of the holder of an office."""

import pytest

from app.mentions.misspelt import is_slip
from app.terms import RemarkKind
from tests.records.telling import EN, FR, short, tell


@pytest.mark.parametrize(
    ("name", "other", "slip"),
    [
        ("Zhan Xiao", "Zhang Xiao", True),
        ("Wang Li", "Wang Yi", False),
        ("Almassadam Satkalief", "Almassadam Satkaliyev", True),
        ("Wang Yi", "Wang Yi", False),
        ("Li Qiang", "Qin Gang", False),
        ("Wang Wentao", "Wang Yi", False),
        ("Kosherbayev", "Kusherbayev", False),
    ],
)
def test_names_that_differ_in_one_word_by_a_letter_or_two_are_slips(name: str, other: str, slip: bool) -> None:
    assert is_slip(name, other) is slip


def test_who_is_misspelt_in_his_office_is_the_holder_and_a_remark_says_so() -> None:
    text = "L'ambassadeur de Chine au Kazakhstan Zhan Xiao a vu Kassym-Jomart Tokaïev le 20 mai."
    reading = tell(FR, text)
    assert "Zhang Xiao" in short(reading)[0][-1]
    assert [dict(one.values)["person"] for one in reading.remarks if one.kind == RemarkKind.NAME_SLIP] == ["Zhang Xiao"]


def test_a_name_written_right_bears_no_remark() -> None:
    reading = tell(FR, "L'ambassadeur de Chine au Kazakhstan Zhang Xiao a vu Kassym-Jomart Tokaïev le 20 mai.")
    assert RemarkKind.NAME_SLIP not in {one.kind for one in reading.remarks}


def test_without_the_office_a_name_stays_as_it_is_written() -> None:
    text = "Zhan Xiao of China met Kazakh President Kassym-Jomart Tokayev on May 20."
    assert all("Zhang Xiao" not in one[-1] for one in short(tell(EN, text)))
