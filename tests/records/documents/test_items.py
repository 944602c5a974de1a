"""Packages of documents that the sentence goes on to name one by one."""

import pytest

from app.terms import Language
from tests.records.telling import KK, RU, tell

TWO = "Дүйсенбіде Қытай мен Қазақстан екі хаттамаға қол қойды"


def titles(language: Language, text: str) -> list[tuple[str, str | None]]:
    return [(record.kind, record.title) for record in tell(language, text).records]


def test_each_named_item_of_a_package_is_a_document() -> None:
    assert titles(KK, f"{TWO}: бірі бал туралы, екіншісі ет туралы.") == [
        ("protocol", "бірі бал туралы"),
        ("protocol", "екіншісі ет туралы"),
    ]


@pytest.mark.parametrize("rest", [".", ": бірі бал туралы."])
def test_a_package_of_which_at_most_one_is_named_stays_whole(rest: str) -> None:
    assert titles(KK, TWO + rest) == [("protocol", "екі хаттама")]


def test_items_keep_the_step_and_the_day_of_their_package() -> None:
    found = tell(KK, f"{TWO}: бірі бал туралы, екіншісі ет туралы.").records
    assert {(record.status, record.date.start.isoformat()) for record in found if record.date} == {
        ("signed", "2024-05-20")
    }


@pytest.mark.parametrize(
    ("language", "signed", "count"),
    [
        (RU, "Китай и Казахстан в понедельник подписали два документа: соглашение о визах, протокол о меде.", 2),
        (RU, "Китай и Казахстан в понедельник подписали три документа: соглашение о визах, протокол о меде.", 3),
        (KK, "Дүйсенбіде Қытай мен Қазақстан екі құжатқа қол қойды: виза туралы келісім мен бал туралы хаттама.", 2),
    ],
)
def test_a_package_is_left_out_where_as_many_are_named_as_counted(language: Language, signed: str, count: int) -> None:
    assert len(titles(language, signed)) == count
