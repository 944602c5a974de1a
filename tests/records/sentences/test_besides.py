"""Dates of a sentence that are of something else than its event."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, ZH, short, tell

MONDAY = ("talks", "held", "2024-05-20", "Wang Yi, Murat Nurtleu")


def talks(language: Language, text: str) -> list[tuple[str, ...]]:
    return [row for row in short(tell(language, text)) if row[0] == "talks"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi met Murat Nurtleu in Astana on Monday to discuss the joint statement of 3 May 2023."),
        (ZH, "王毅周一在阿斯塔纳会见努尔特列乌,讨论2023年5月3日的联合声明。"),
        (KK, "Ван И дүйсенбіде Мұрат Нұртілеумен Астанада кездесіп, 3 мамырда қол қойылған келісімді талқылады."),
    ],
)
def test_the_day_that_a_document_bears_is_not_that_of_the_talks(language: Language, text: str) -> None:
    assert talks(language, text) == [MONDAY]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi held talks with Murat Nurtleu in Astana, their first since he took office in May 2022."),
        (FR, "Wang Yi a rencontré Mourat Nourtleou à Astana, premier entretien depuis la pandémie de mars 2020."),
    ],
)
def test_since_when_something_else_lasts_is_not_when_they_met(language: Language, text: str) -> None:
    assert [day for *_, day, _ in talks(language, text)] == ["2024-05-21"]


def test_a_day_on_which_they_met_is_theirs_also_behind_since() -> None:
    met = "Wang Yi met Murat Nurtleu in Astana in May 2022."
    assert [day for *_, day, _ in talks(EN, met)] == ["2022-05-01..2022-05-31"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi met Murat Nurtleu in Astana on Monday, the second day of his visit to Kazakhstan."),
        (FR, "Wang Yi s'est entretenu à Astana avec Mourat Nourtleou lundi, deuxième jour de sa visite."),
        (RU, "Ван И в понедельник, во второй день визита, провел в Астане переговоры с Муратом Нуртлеу."),
    ],
)
def test_the_second_day_of_a_visit_is_the_day_beside_it(language: Language, text: str) -> None:
    days = {kind: day for kind, _, day, _ in short(tell(language, text))}
    assert days == {"talks": "2024-05-20", "visit": "2024-05-19..2024-05-20"}


@pytest.mark.parametrize(
    ("language", "text", "since", "during"),
    [
        (
            EN,
            "Wang Yi met Murat Nurtleu in Astana {} the floods of May 2022.",
            "for the first time since",
            "during",
        ),
        (
            FR,
            "Wang Yi a rencontré Mourat Nourtleou à Astana {} les crues de mai 2022.",
            "pour la première fois depuis",
            "pendant",
        ),
    ],
)
def test_what_is_counted_from_has_the_month_for_its_own(language: Language, text: str, since: str, during: str) -> None:
    assert [day for *_, day, _ in talks(language, text.format(since))] == ["2024-05-21"]
    assert [day for *_, day, _ in talks(language, text.format(during))] == ["2022-05-01..2022-05-31"]


def test_the_treaty_that_they_read_keeps_its_day() -> None:
    text = "Wang Yi met Murat Nurtleu in Astana and read the treaty of 23 December 2002."
    assert [(kind, day) for kind, _, day, _ in short(tell(EN, text))] == [
        ("talks", "2024-05-21"),
        ("treaty", "2002-12-23"),
    ]


@pytest.mark.parametrize("coming", ["Дүйсенбіде келген ", ""])
def test_a_day_before_a_participle_is_of_the_coming(coming: str) -> None:
    assert talks(KK, f"{coming}Ван И сейсенбіде Астанада Мұрат Нұртілеумен кездесті.")[0][2] == "2024-05-21"


@pytest.mark.parametrize(
    ("first", "day"),
    [("son premier déplacement depuis décembre 2014", "2024-05-21"), ("en décembre 2014", "2014-12-01..2014-12-31")],
)
def test_the_first_visit_since_a_month_was_not_in_it(first: str, day: str) -> None:
    sep = "," if first.startswith("son") else ""
    assert [row[2] for row in short(tell(FR, f"Wang Yi s'est rendu au Kazakhstan{sep} {first}."))] == [day]
