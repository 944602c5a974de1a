"""The words that are quoted for a meeting."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, RU, ZH, tell


def quotes(language: Language, text: str) -> list[str]:
    reading = tell(language, text)
    return [record.quote.of(reading.article.text) for record in reading.records]


@pytest.mark.parametrize(
    ("language", "before", "stated", "behind"),
    [
        (FR, "Le transit progresse et ", "Wang Yi a rencontré lundi Mourat Nourtleou à Astana", ", où il pleut."),
        (RU, "Погода была хорошая, и ", "Ван И в понедельник встретился в Астане с Муратом Нуртлеу", "."),
        (ZH, "天气很好,", "王毅周一在阿斯塔纳会见努尔特列乌", ",贸易正在增长。"),
        (EN, "It was raining, and ", "Wang Yi met Murat Nurtleu in Astana", " on Monday, while trade grew."),
    ],
)
def test_the_quote_says_who_met_and_where_and_no_more(
    language: Language, before: str, stated: str, behind: str
) -> None:
    assert quotes(language, before + stated + behind) == [stated]


def test_whoever_stands_in_another_clause_is_not_quoted() -> None:
    text = "In Astana on Monday, Wang Yi, who likes tea, held talks with Murat Nurtleu."
    assert quotes(EN, text) == ["talks with Murat Nurtleu"]


@pytest.mark.parametrize(
    ("language", "text", "stated"),
    [
        (
            EN,
            "The seventh China-Kazakhstan strategic dialogue was held on Monday.",
            "strategic dialogue was held on Monday",
        ),
        (
            FR,
            "Le dialogue stratégique entre la Chine et le Kazakhstan a eu lieu lundi.",
            "Le dialogue stratégique entre la Chine et le Kazakhstan a eu lieu lundi",
        ),
    ],
)
def test_a_noun_without_people_is_quoted_with_its_verb_and_day(language: Language, text: str, stated: str) -> None:
    assert quotes(language, text) == [stated]
