"""Chinese names in Latin letters: what the table spells, and what it leaves alone."""

import pytest

from app.gazetteer.pinyin import romanise


@pytest.mark.parametrize(
    ("name", "spelt"),
    [("赵辰昕", "Zhao Chenxin"), ("孫衛東", "Sun Weidong"), ("王建安", "Wang Jian'an"), ("张霄", "Zhang Xiao")],
)
def test_a_name_of_known_characters_is_spelt_with_its_surname_first(name: str, spelt: str) -> None:
    assert romanise(name) == spelt


@pytest.mark.parametrize("name", ["库什巴耶夫", "王", "赵龘昕", ""])
def test_what_the_table_does_not_hold_stays_as_it_is_written(name: str) -> None:
    assert romanise(name) == name
