"""To which cue of its sentence a date belongs."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, RU, ZH, short, tell


@pytest.mark.parametrize(
    ("language", "met", "which"),
    [
        (FR, "Wang Yi a rencontré Mourat Nourtleou à Astana{} pour évoquer la ligne", ", qui a été ouverte le 3 mai."),
        (RU, "Ван И{} встретился в Астане с Муратом Нуртлеу и обсудил дорогу", ", которая открылась 3 мая."),
    ],
)
def test_the_day_of_a_relative_clause_further_on_is_of_that_clause(language: Language, met: str, which: str) -> None:
    own = {FR: " le 13 mai", RU: " 13 мая"}[language]
    assert [day for *_, day, _ in short(tell(language, met.format(own) + which))] == ["2024-05-13"]
    assert [day for *_, day, _ in short(tell(language, met.format("") + which))] == ["2024-05-21"]


def test_the_day_on_which_somebody_was_appointed_is_not_that_of_the_talks() -> None:
    who = "Wang Yi, who was {} on May 3, met Murat Nurtleu in Astana."
    assert [day for *_, day, _ in short(tell(EN, who.format("appointed")))] == ["2024-05-21"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi visited Kazakhstan in January, and met Murat Nurtleu in Beijing in March."),
        (ZH, "王毅1月访问阿斯塔纳,3月在北京会见努尔特列乌。"),
        (RU, "Ван И посетил Астану в январе, а в марте встретился в Пекине с Муратом Нуртлеу."),
    ],
)
def test_each_of_two_events_of_a_sentence_has_the_month_beside_it(language: Language, text: str) -> None:
    days = {kind: day for kind, _, day, _ in short(tell(language, text))}
    assert days == {"visit": "2024-01-01..2024-01-31", "talks": "2024-03-01..2024-03-31"}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Last year Wang Yi met Murat Nurtleu in Astana in July.", "2023-07-01..2023-07-31"),
        ("Wang Yi met Murat Nurtleu in Astana in March.", "2024-03-01..2024-03-31"),
        ("This year Wang Yi met Murat Nurtleu in Astana in March.", "2024-03-01..2024-03-31"),
    ],
)
def test_a_month_is_of_the_year_that_its_sentence_counts(text: str, days: str) -> None:
    assert [day for *_, day, _ in short(tell(EN, text))] == [days]


@pytest.mark.parametrize(
    ("language", "text", "where"),
    [
        (EN, "Wang Yi went on to Astana on May 13, {}.", "where he was received by Murat Nurtleu"),
        (FR, "Wang Yi s'est rendu le 13 mai à Astana, {}.", "où il a été reçu par Mourat Nourtleou"),
        (RU, "Ван И 13 мая прибыл в Астану, {}.", "где его принял Мурат Нуртлеу"),
    ],
)
def test_what_is_told_behind_where_has_the_day_before_it(language: Language, text: str, where: str) -> None:
    assert ("talks", "2024-05-13") in [(row[0], row[2]) for row in short(tell(language, text.format(where)))]
    rained = {EN: "where it rained", FR: "où il a plu", RU: "где шел дождь"}[language]
    assert "talks" not in [row[0] for row in short(tell(language, text.format(rained)))]
