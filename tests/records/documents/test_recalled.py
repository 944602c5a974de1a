"""Documents that a sentence recalls by their day and tells nothing else of."""

import pytest

from app.terms import Language
from tests.records.telling import EN, KK, RU, ZH, short, tell

MET = {
    EN: "Wang Yi met Murat Nurtleu in Astana on Monday.",
    RU: "Ван И в понедельник встретился в Астане с Муратом Нуртлеу.",
    ZH: "王毅周一在阿斯塔纳会见努尔特列乌。",
    KK: "Ван И дүйсенбіде Астанада Мұрат Нұртілеумен кездесті.",
}


def recalled(language: Language, text: str) -> list[tuple[str, ...]]:
    return [row[:3] for row in short(tell(language, MET[language], text)) if row[0] != "talks"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "They recalled the joint statement of 17 May 2023."),
        (RU, "Стороны сослались на совместное заявление от 17 мая 2023 года."),
        (ZH, "双方谈到2023年5月17日的联合声明。"),
        (KK, "Тараптар 2023 жылғы 17 мамырдағы Бірлескен мәлімдемені еске алды."),
    ],
)
def test_a_document_that_bears_a_day_was_signed_on_it(language: Language, text: str) -> None:
    assert recalled(language, text) == [("joint_statement", "signed", "2023-05-17")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "They recalled the warm spring of 17 May 2023."),
        (RU, "Стороны вспомнили теплую весну 17 мая 2023 года."),
        (ZH, "双方谈到2023年5月17日的春天。"),
        (KK, "Тараптар 2023 жылғы 17 мамырдағы көктемді еске алды."),
    ],
)
def test_what_is_no_document_bears_no_day(language: Language, text: str) -> None:
    assert recalled(language, text) == []


def test_a_document_without_its_day_is_not_recalled() -> None:
    assert recalled(KK, "Тараптар Бірлескен мәлімдемені еске алды.") == []


def test_a_document_with_a_third_state_is_not_recalled() -> None:
    assert recalled(ZH, "双方谈到中国同俄罗斯2023年3月21日的联合声明。") == []
