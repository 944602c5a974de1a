"""Where a visit goes: of several stops the one in our two states, and nowhere where none is."""

from datetime import date

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, ZH, short, tell

OCTOBER = date(2016, 10, 29)
TOURS = [
    (
        FR,
        "Li Keqiang effectuera des visites officielles au Kirghizistan, au Kazakhstan et en Russie du 2 au 9 novembre.",
    ),
    (
        FR,
        "Le Premier ministre, Li Keqiang, se rendra au Kirghizistan, au Kazakhstan et en Russie du 2 au 9 novembre.",
    ),
    (FR, "Li Keqiang effectuera du 2 au 9 novembre une tournée en Ouzbékistan et au Kazakhstan."),
    (EN, "Li Keqiang will pay official visits to Kyrgyzstan, Kazakhstan and Russia from November 2 to 9."),
    (EN, "Li Keqiang will visit Uzbekistan and Kazakhstan from November 2 to 9."),
    (RU, "Ли Кэцян со 2 по 9 ноября посетит с официальными визитами Кыргызстан, Казахстан и Россию."),
    (ZH, "李克强将于11月2日至9日对吉尔吉斯斯坦、哈萨克斯坦和俄罗斯进行正式访问。"),
    (ZH, "李克强将于11月2日至9日访问吉尔吉斯斯坦、俄罗斯和哈萨克斯坦。"),
    (KK, "Ли Кэцян 2-9 қарашада Қырғызстанға, Қазақстанға және Ресейге ресми сапармен барады."),
]
ELSEWHERE = [
    (FR, "Li Keqiang se rendra en visite au Kirghizistan et recevra du Kazakhstan un message le 2 novembre."),
    (FR, "Li Keqiang se rendra en Russie du 2 au 9 novembre. Le Kazakhstan est un voisin de la Chine."),
    (EN, "Li Keqiang will visit Kyrgyzstan, which borders Kazakhstan, on November 2."),
    (ZH, "李克强将于11月2日访问吉尔吉斯斯坦,并会见来自哈萨克斯坦的农民。"),
    (EN, "Li Keqiang will visit Kyrgyzstan and meet farmers from Kazakhstan on November 2."),
]


@pytest.mark.parametrize(("language", "text"), TOURS)
def test_of_the_stops_of_a_tour_the_one_in_our_states_counts(language: Language, text: str) -> None:
    assert short(tell(language, text, day=OCTOBER)) == [("visit", "planned", "2016-11-02..2016-11-09", "Li Keqiang")]


@pytest.mark.parametrize(("language", "text"), ELSEWHERE)
def test_a_visit_to_a_third_state_goes_nowhere_else(language: Language, text: str) -> None:
    assert "visit" not in [kind for kind, *_ in short(tell(language, text, day=OCTOBER))]


def test_the_state_before_the_verb_is_visited_and_not_the_city_of_what_follows() -> None:
    told = "2014年5月，纳扎尔巴耶夫总统对中国进行了国事访问并出席了在上海召开的亚信峰会。"
    visits = [record for record in tell(ZH, told, day=OCTOBER).records if record.kind == "visit"]
    assert [(visit.place, visit.country) for visit in visits] == [(None, "CN")]


def test_a_visit_to_the_two_countries_goes_to_those_who_invited() -> None:
    told = (
        "5月2日至6日，习近平出席在阿斯塔纳举行的上合组织峰会，"
        "并应哈萨克斯坦总统托卡耶夫、塔吉克斯坦总统拉赫蒙邀请对两国进行了国事访问。习近平同托卡耶夫举行了会谈。"
    )
    assert ("visit", "held", "2016-05-02..2016-05-06", "Xi Jinping") in short(tell(ZH, told, day=OCTOBER))
