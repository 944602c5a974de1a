"""One verb and several days in a row: as many meetings or documents as days, and a stay stays one."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, ZH, days, tell

ON_TWO_DAYS = ["2023-10-17", "2024-01-23"]
IN_THREE_YEARS = ["2013-01-01..2013-12-31", "2015-01-01..2015-12-31", "2017-01-01..2017-12-31"]


def told_days(language: Language, text: str) -> list[str]:
    return sorted(days(record) for record in tell(language, text).records)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Xi Jinping and Kassym-Jomart Tokayev met on October 17, 2023 and on January 23, 2024."),
        (EN, "Xi Jinping and Kassym-Jomart Tokayev met on 17 October 2023 and 23 January 2024."),
        (FR, "Xi Jinping et Kassym-Jomart Tokaïev se sont rencontrés le 17 octobre 2023 et le 23 janvier 2024."),
        (RU, "Си Цзиньпин и Касым-Жомарт Токаев встречались 17 октября 2023 года и 23 января 2024 года."),
        (ZH, "习近平同托卡耶夫于2023年10月17日和2024年1月23日举行会谈。"),
        (KK, "Си Цзиньпин мен Қасым-Жомарт Тоқаев 2023 жылғы 17 қазанда және 2024 жылғы 23 қаңтарда кездесті."),
    ],
)
def test_two_days_are_two_meetings(language: Language, text: str) -> None:
    assert told_days(language, text) == ON_TWO_DAYS


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Xi Jinping and Kassym-Jomart Tokayev met on January 3 and on April 23, 2022."),
        (FR, "Xi Jinping et Kassym-Jomart Tokaïev se sont rencontrés le 3 janvier et le 23 avril 2022."),
        (RU, "Си Цзиньпин и Касым-Жомарт Токаев встречались 3 января и 23 апреля 2022 года."),
        (ZH, "习近平同托卡耶夫于2022年1月3日和4月23日举行会谈。"),
        (KK, "Си Цзиньпин мен Қасым-Жомарт Тоқаев 2022 жылғы 3 қаңтар мен 23 сәуірде кездесті."),
    ],
)
def test_a_year_said_once_is_that_of_both(language: Language, text: str) -> None:
    assert told_days(language, text) == ["2022-01-03", "2022-04-23"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Xi Jinping visited Kazakhstan in 2013, 2015 and 2017."),
        (FR, "Xi Jinping s'est rendu au Kazakhstan en 2013, 2015 et 2017."),
        (RU, "Си Цзиньпин посещал Казахстан в 2013, 2015 и 2017 годах."),
        (ZH, "习近平于2013年、2015年和2017年访问哈萨克斯坦。"),
        (KK, "Си Цзиньпин Қазақстанға 2013, 2015 және 2017 жылдары барды."),
    ],
)
def test_years_in_a_row_are_as_many_visits(language: Language, text: str) -> None:
    assert told_days(language, text) == IN_THREE_YEARS


def test_months_in_a_row_are_as_many_visits() -> None:
    text = "Xi Jinping s'était rendu au Kazakhstan en septembre 2013, en mai 2015 et en juin 2017."
    assert told_days(FR, text) == ["2013-09-01..2013-09-30", "2015-05-01..2015-05-31", "2017-06-01..2017-06-30"]


@pytest.mark.parametrize(
    ("language", "text", "stay"),
    [
        (EN, "Xi Jinping visited Kazakhstan on 14 and 15 May.", "2024-05-14..2024-05-15"),
        (EN, "Xi Jinping visited Kazakhstan from April 2 to April 5.", "2024-04-02..2024-04-05"),
        (EN, "Xi Jinping visited Kazakhstan between 2 and 5 April.", "2024-04-02..2024-04-05"),
        (FR, "Xi Jinping a visité le Kazakhstan les 14 et 15 mai.", "2024-05-14..2024-05-15"),
        (FR, "Xi Jinping a visité le Kazakhstan entre le 2 et le 5 avril.", "2024-04-02..2024-04-05"),
        (RU, "Си Цзиньпин посетил Казахстан 14 и 15 мая.", "2024-05-14..2024-05-15"),
        (ZH, "习近平4月2日至5日访问哈萨克斯坦。", "2024-04-02..2024-04-05"),
    ],
)
def test_a_stay_is_one_visit(language: Language, text: str, stay: str) -> None:
    assert told_days(language, text) == [stay]


def test_the_day_of_what_is_told_next_is_no_day_of_the_row() -> None:
    text = "Xi Jinping visited Kazakhstan in May 2017, and in June 2017 the two governments set up a fund."
    assert told_days(EN, text) == ["2017-05-01..2017-05-31"]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (EN, "China and Kazakhstan signed two accords, on September 7, 2013 and August 31, 2015.", "accords"),
        (ZH, "中国和哈萨克斯坦于2013年9月7日和2015年8月31日签署两份联合宣言。", "联合宣言"),
    ],
)
def test_of_as_many_documents_as_days_one_each_was_signed(language: Language, text: str, title: str) -> None:
    records = tell(language, text).records
    assert [(days(record), record.title) for record in records] == [("2013-09-07", title), ("2015-08-31", title)]


def test_documents_of_which_more_were_signed_than_there_are_days_keep_their_number() -> None:
    text = "China and Kazakhstan signed 33 documents, on September 7, 2013 and August 31, 2015."
    assert [record.title for record in tell(EN, text).records] == ["33 documents", "33 documents"]
