"""The days of a gathering, told beside it or in a sentence of their own."""

from datetime import date

import pytest

from tests.records.telling import EN, FR, KK, RU, ZH, days, tell

DAY = date(2019, 9, 12)  # a Thursday


def gatherings(language, text: str) -> list[str]:
    return [days(record) for record in tell(language, text, day=DAY).records if record.kind == "summit"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            EN,
            "President Kassym-Jomart Tokayev and President Xi Jinping will attend the SCO summit in Bishkek, "
            "which opens on Friday and closes on Saturday.",
        ),
        (
            FR,
            "Les présidents Xi Jinping et Kassym-Jomart Tokaïev participeront au sommet de l'OCS, "
            "qui s'ouvre vendredi à Bichkek et s'achève samedi.",
        ),
        (
            RU,
            "Председатель КНР Си Цзиньпин и президент Касым-Жомарт Токаев примут участие в саммите ШОС в Бишкеке, "
            "который откроется в пятницу и завершится в субботу.",
        ),
    ],
)
def test_a_gathering_lasts_to_the_day_on_which_its_sentence_closes_it(language, text) -> None:
    assert gatherings(language, text) == ["2019-09-13..2019-09-14"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            EN,
            "President Kassym-Jomart Tokayev spoke on Thursday at the Belt and Road Forum in Beijing. "
            "The two-day forum opened on Wednesday.",
        ),
        (
            FR,
            "Le président Kassym-Jomart Tokaïev est intervenu jeudi au Forum de la Ceinture et la Route à Pékin. "
            "Le forum s'était ouvert mercredi et s'achève jeudi.",
        ),
        (
            RU,
            "Президент Касым-Жомарт Токаев выступил в четверг на форуме «Один пояс, один путь» в Пекине. "
            "Форум открылся в среду и завершится в четверг.",
        ),
        (RU, "Президент Токаев сегодня выступил на форуме «Один пояс, один путь», который второй день идёт в Пекине."),
        (ZH, "哈萨克斯坦总统托卡耶夫12日在北京出席“一带一路”国际合作高峰论坛。论坛为期两天，11日开幕。"),
        (
            KK,
            "Президент Қасым-Жомарт Тоқаев бейсенбіде Бейжіңде «Бір белдеу, бір жол» форумына қатысты. "
            "Екі күнге созылатын форум сәрсенбіде ашылды.",
        ),
    ],
)
def test_the_next_sentence_gives_a_gathering_its_days(language, text) -> None:
    assert gatherings(language, text) == ["2019-09-11..2019-09-12"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            EN,
            "Kassym-Jomart Tokayev and Xi Jinping attended the SCO summit in Bishkek on Thursday and leave Friday.",
        ),
        (
            EN,
            "President Kassym-Jomart Tokayev spoke on Thursday at the Belt and Road Forum in Beijing. "
            "The book fair opened on Wednesday and closes on Friday.",
        ),
        (
            FR,
            "Le président Kassym-Jomart Tokaïev est intervenu jeudi au Forum de la Ceinture et la Route à Pékin. "
            "Le salon du livre se termine vendredi.",
        ),
    ],
)
def test_what_else_begins_or_ends_gives_a_gathering_no_days(language, text) -> None:
    assert gatherings(language, text) == ["2019-09-12"]
