"""Bodies and numbered sessions: the series, the edition, its days and its city."""

from datetime import date

import pytest

from app.mentions.bodies import find_bodies
from app.mentions.mention import BodyMention
from app.terms import Language
from tests.factories import read

FR, EN, RU = Language.FR, Language.EN, Language.RU


def bodies(text: str, language: Language = FR) -> list[BodyMention]:
    article, passages, rules = read(text, language)
    return list(find_bodies(article, passages, rules.offices))


@pytest.mark.parametrize(
    ("text", "language", "words", "series", "edition", "start", "place"),
    [
        pytest.param(
            "La 14e Réunion des ministres des Affaires étrangères du Dialogue Asie-Europe (ASEM) a lieu.",
            FR,
            "14e Réunion des ministres des Affaires étrangères du Dialogue Asie-Europe",
            "asem-fmm",
            14,
            date(2019, 12, 15),
            "madrid",
            id="asem",
        ),
        pytest.param(
            "Il a assisté au 2e Forum de la Ceinture et la Route.",
            FR,
            "2e Forum de la Ceinture et la Route",
            "brf",
            2,
            date(2019, 4, 25),
            "beijing",
            id="forum",
        ),
        pytest.param(
            "La Chine et le Kazakhstan ont tenu leur premier dialogue stratégique.",
            FR,
            "premier dialogue stratégique",
            "fm-strategic-dialogue",
            1,
            date(2024, 3, 29),
            "beijing",
            id="dialogue",
        ),
        pytest.param(
            "They attended the fifth China-Central Asia foreign ministers' meeting.",
            EN,
            "fifth China-Central Asia foreign ministers' meeting",
            "china-central-asia-fmm",
            5,
            date(2024, 12, 1),
            "chengdu",
            id="central-asia",
        ),
        pytest.param(
            "The China-Kazakhstan Cooperation Committee met for the twelfth time.",
            EN,
            "China-Kazakhstan Cooperation Committee",
            "cooperation-committee",
            12,
            date(2025, 3, 18),
            "beijing",
            id="again",
        ),
        pytest.param(
            "В Алматы пройдёт шестая по счёту встреча «Центральная Азия – Китай».",
            RU,
            "шестая по счёту встреча «Центральная Азия – Китай»",
            "china-central-asia-fmm",
            6,
            date(2025, 4, 26),
            "almaty",
            id="only-one-level-met-so-often",
        ),
    ],
)
def test_a_numbered_session_is_known(
    text: str, language: Language, words: str, series: str, edition: int, start: date, place: str
) -> None:
    (mention,) = bodies(text, language)
    assert mention.span.of(text) == words
    assert (mention.series, mention.edition, mention.date_start, mention.place) == (series, edition, start, place)


def test_a_number_that_the_register_does_not_have_keeps_its_number() -> None:
    (mention,) = bodies("La 97e réunion du Comité de coopération Chine-Kazakhstan s'est ouverte.")
    assert (mention.series, mention.edition, mention.date_start) == ("cooperation-committee", 97, None)


def test_a_number_that_two_levels_have_reached_tells_no_series() -> None:
    (mention,) = bodies("Состоялась вторая встреча «Центральная Азия – Китай».", RU)
    assert (mention.series, mention.date_start) == (None, None)


def test_a_series_without_a_number_is_the_series() -> None:
    (mention,) = bodies("Le Comité de coopération Chine-Kazakhstan se réunira.")
    assert (mention.body, mention.edition, mention.rule) == ("cooperation-committee", None, "series")


def test_a_city_tells_the_only_edition_held_there() -> None:
    (mention,) = bodies("Ils se sont vus au sommet de l'Organisation de coopération de Shanghai à Bichkek en 2019.")
    assert (mention.series, mention.date_start and mention.date_start.year) == ("sco-chs", 2019)


def test_an_abbreviation_in_brackets_is_not_a_second_body() -> None:
    found = bodies("Ils soutiennent l'Organisation de coopération de Shanghai (OCS).")
    assert [mention.body for mention in found] == ["sco"]


def test_a_strategic_dialogue_with_a_third_state_is_not_the_bilateral_one() -> None:
    text = "La Chine et le Kazakhstan sont voisins.\nLa Chine et la Russie ont tenu un dialogue stratégique."
    assert bodies(text) == []


@pytest.mark.parametrize("text", ["un pays qui avance", "la route est longue", "Le premier ministre est venu."])
def test_plain_words_are_no_bodies(text: str) -> None:
    assert bodies(text) == []


def test_a_chinese_series_stands_before_the_number_of_its_session():
    (found,) = bodies("习近平出席上海合作组织成员国元首理事会第二十四次会议。", Language.ZH)
    assert (found.series, found.edition, found.date_start) == ("sco-chs", 24, date(2024, 7, 3))
    (found,) = bodies("王毅出席上海合作组织成员国元首理事会会议。", Language.ZH)
    assert found.edition is None


@pytest.mark.parametrize(
    ("text", "series", "edition"),
    [
        ("王毅主持“中国+中亚五国”外长第二次会晤。", "china-central-asia-fmm", 2),
        ("王毅主持第二次“中国+中亚五国”外长会晤。", "china-central-asia-fmm", 2),
        ("王毅主持首次“中国+中亚五国”外长会晤。", "china-central-asia-fmm", 1),
        ("李克强出席上合组织成员国总理第十三次会议。", "sco-chg", 13),
        ("托卡耶夫出席第三届“一带一路”国际合作高峰论坛。", "brf", 3),
    ],
)
def test_the_number_of_a_chinese_session_stands_before_or_inside_its_name(text, series, edition):
    (found,) = bodies(text, Language.ZH)
    assert (found.series, found.edition) == (series, edition)
