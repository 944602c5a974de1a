"""Openings of something of the two states, and of others."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, NEAR, RU, ZH, refused, tell


def opened(language: Language, *paragraphs: str) -> list[str | None]:
    return [record.place for record in tell(language, *paragraphs).records if record.kind == "ceremony"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "The consulate of Kazakhstan was opened in Xi'an on Monday."),
        (FR, "Le consulat du Kazakhstan a été inauguré lundi à Xi'an."),
        (RU, "В понедельник в Сиане открылось генеральное консульство Казахстана."),
        (ZH, "哈萨克斯坦驻西安总领事馆周一开馆。"),
        (KK, "Дүйсенбіде Сианьда Қазақстанның бас консулдығы ашылды."),
    ],
)
def test_a_consulate_of_one_in_a_city_of_the_other_is_opened_there(language: Language, text: str) -> None:
    assert opened(language, text) == ["xian"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "A consulate of China was opened in Moscow on Monday."),
        (FR, "Le consulat de Chine a été inauguré lundi à Moscou."),
        (RU, "В понедельник в Москве открылось генеральное консульство Китая."),
        (ZH, "中国驻莫斯科总领事馆周一开馆。"),
        (KK, "Дүйсенбіде Мәскеуде Қытайдың бас консулдығы ашылды."),
    ],
)
def test_an_opening_in_a_third_state_is_none(language: Language, text: str) -> None:
    assert opened(language, NEAR[language], text) == []


@pytest.mark.parametrize(
    ("language", "built", "text"),
    [
        (FR, "Un centre culturel chinois est en construction à Astana.", "Le centre a été inauguré lundi."),
        (RU, "Китайская мастерская строится в Астане.", "Мастерская открылась в понедельник."),
    ],
)
def test_what_opens_stands_where_the_same_noun_was_told(language: Language, built: str, text: str) -> None:
    assert opened(language, built, text) == ["astana"]


@pytest.mark.parametrize(
    ("language", "built", "text"),
    [
        (FR, "Un centre culturel chinois est en construction à Astana.", "L'usine a été inaugurée lundi."),
        (RU, "Китайская мастерская строится в Астане.", "Завод открылся в понедельник."),
    ],
)
def test_what_opens_under_another_noun_was_not_told_of(language: Language, built: str, text: str) -> None:
    reading = tell(language, built, text)
    assert (reading.records, [why for _, why in refused(reading)]) == ((), ["nobody named"])


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [
        (RU, "В понедельник в Пекине открылись Дни кино{}.", " Казахстана"),
        (FR, "La semaine du cinéma{} a été inaugurée lundi à Pékin.", " du Kazakhstan"),
    ],
)
def test_what_one_state_opens_at_home_is_its_own_affair(language: Language, text: str, other: str) -> None:
    between = {RU: ("Торговля растет.", "Дороги строятся."), FR: ("Le commerce croît.", "Il a plu.")}[language]
    assert opened(language, NEAR[language], *between, text.format(other)) == ["beijing"]
    alone = tell(language, NEAR[language], *between, text.format(""))
    assert [why for _, why in refused(alone)] == ["an opening of one state alone"]
