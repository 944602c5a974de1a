"""Articles that look back: bare days take the year that the opening tells of."""

from datetime import date

from app.articles.article import Metadata
from app.articles.reading import make_article
from app.records.pipeline import read_stored
from app.terms import Language


def starts(text: str) -> list[date | None]:
    article = make_article(
        "a.txt",
        text,
        Metadata(language=Language.ZH, published=date(2022, 2, 28), published_from="front matter"),
    )
    return [record.date.start if record.date else None for record in read_stored(article).records]


def test_a_bare_day_is_of_the_year_that_the_opening_tells_of() -> None:
    assert starts("1992年的中哈关系从零开始。11月22日，钱其琛抵达阿拉木图访问。") == [date(1992, 11, 22)]


def test_news_beside_the_year_keeps_its_own() -> None:
    told = "1992年中哈建交。昨天，王毅在北京会见哈萨克斯坦外长特列乌别尔季。"
    assert starts(told)[-1:] == [date(2022, 2, 27)]


def test_that_year_is_the_year_said_last() -> None:
    told = "2019年4月，纳扎尔巴耶夫访华。同年9月，托卡耶夫总统对中国进行国事访问。"
    assert starts(told) == [date(2019, 4, 1), date(2019, 9, 1)]


def test_a_year_before_there_were_two_states_dates_nothing() -> None:
    told = "中信集团成立于1979年，总部在北京。11月22日，王毅抵达阿斯塔纳访问哈萨克斯坦。"
    assert starts(told) == [date(2021, 11, 22)]


def test_an_old_year_that_news_recalls_is_not_that_of_what_is_still_to_come() -> None:
    told = (
        "Kassym-Jomart Tokayev received Chinese Defence Minister Dong Jun in Astana. He recalled his visit to "
        "Beijing in February 2022. He placed hopes on the planned state visit of Xi Jinping to Kazakhstan in September."
    )
    metadata = Metadata(language=Language.EN, published=date(2024, 4, 25), published_from="front matter")
    days = [one.date.start for one in read_stored(make_article("a.txt", told, metadata)).records if one.date]
    assert date(2024, 9, 1) in days
    assert date(2022, 9, 1) not in days
