"""The year of a page that shows its day alone, as its figures bound it: of a part of a year, of all until its end."""

import pytest

from tests.mentions.test_anchor import anchor_of

FILLER = {
    "fr": "Le président du Kazakhstan, Kassym-Jomart Tokaïev, a reçu l'ambassadeur de Chine.",
    "en": "Kazakhstan's President Kassym-Jomart Tokayev received the Ambassador of China.",
    "ru": "Президент Казахстана Касым-Жомарт Токаев принял посла Китая.",
    "zh": "哈萨克斯坦总统托卡耶夫会见了中国大使。",
    "kk": "Қазақстан Президенті Қасым-Жомарт Тоқаев Қытай елшісін қабылдады.",
}
PARTS = {
    "fr": ("8 juin", "Les échanges des quatre premiers mois 2021 ont augmenté de 12 %."),
    "en": ("8 June", "Trade in the first four months of 2021 grew by 12 percent, to 5 billion dollars."),
    "ru": ("8 июня", "Товарооборот за первые четыре месяца 2021 года вырос на 12 %."),
    "zh": ("6月8日", "2021年前4个月，两国贸易额近50亿美元。"),
    "kk": ("8 маусым", "2021 жылдың алғашқы төрт айында сауда көлемі 12 % өсті."),
}
UNTIL = {
    "en": ("8 June", "As of the end of 2021, 5 million tonnes had been shipped."),
    "ru": ("8 июня", "По итогам 2021 года перевезено 5 млн тонн."),
    "zh": ("6月8日", "截至2021年底，累计运输500万吨。"),
}


def read(stamp, language, figure):
    return anchor_of("\n\n".join((stamp, FILLER[language], figure, FILLER[language])))


AND_THEN = {
    "fr": (
        "8 juin",
        "En 2020, les échanges ont atteint 20 milliards de dollars. Au premier trimestre de cette année, +34 %.",
    ),
    "en": ("8 June", "In 2020, trade grew by 5 %. It was up by 34 % in the first quarter of this year."),
    "ru": ("8 июня", "В 2020 году товарооборот вырос на 5 %. В первом квартале текущего года рост составил 34 %."),
    "zh": ("6月8日", "2020年,双边贸易取得进展。贸易强劲复苏,今年一季度同比增长34%。"),
    "kk": ("8 маусым", "2020 жылы тауар айналымы 5 % өсті. Биыл бірінші тоқсанда өсім 34 % болды."),
}


@pytest.mark.parametrize("language", PARTS)
def test_figures_of_a_part_of_a_year_are_told_in_that_year(language):
    stamp, figure = PARTS[language]
    assert read(stamp, language, figure).day.isoformat() == "2021-06-08"


@pytest.mark.parametrize("language", UNTIL)
def test_figures_until_the_end_of_a_year_are_told_in_the_next(language):
    stamp, figure = UNTIL[language]
    assert read(stamp, language, figure).day.isoformat() == "2022-06-08"


@pytest.mark.parametrize("language", AND_THEN)
def test_figures_of_a_year_and_then_of_a_part_of_this_one_are_told_in_the_next(language):
    stamp, figure = AND_THEN[language]
    assert read(stamp, language, figure).day.isoformat() == "2021-06-08"


@pytest.mark.parametrize(
    ("language", "stamp", "figure"),
    [
        ("en", "8 June", "The centre opened its doors in the first quarter of 2021."),
        ("en", "8 June", "The plant will start up in the first half of 2031."),
        ("zh", "6月8日", "计划在2031年上半年开通航线，年运量将达500万吨。"),
        ("ru", "8 июня", "Центр открылся в первом квартале 2021 года."),
    ],
)
def test_a_part_of_a_year_without_a_figure_or_to_come_settles_nothing(language, stamp, figure):
    assert read(stamp, language, figure).day is None
