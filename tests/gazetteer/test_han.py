"""Transcriptions into Chinese characters, by their consonants."""

import pytest

from app.gazetteer.han import given_alike, sounds_alike


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("巴赫特·苏尔丹诺夫", "Bakhyt Sultanov"),
        ("苏勒坦诺夫", "Bakhyt Sultanov"),
        ("阿斯哈特·沙哈洛夫", "Askhat Shakharov"),
        ("阔谢若夫", "Nuralkhan Kusherov"),
        ("馬西莫夫", "Karim Massimov"),
    ],
)
def test_any_transcription_of_a_name_sounds_like_it(written: str, name: str) -> None:
    assert sounds_alike(written, name)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("巴赫特·苏尔丹诺夫", "Bakhyt Sarsenov"),
        ("铁木尔·苏列伊梅诺夫", "Tuleutai Nazarbayev"),
        ("王毅", "Wang Yi"),
        ("马米", "Kairat Mami"),
        ("达乌耶绍夫", "Yerbolat Dossayev"),
    ],
)
def test_another_name_or_too_short_a_one_does_not(written: str, name: str) -> None:
    assert not sounds_alike(written, name)


def test_a_given_name_behind_an_office_is_heard() -> None:
    assert given_alike("部长叶尔兰", "Yerlan")
    assert not given_alike("铁木尔", "Bakhyt")
