"""Who "I" is in an interview."""

from datetime import date

from app.articles.article import Metadata
from app.articles.reading import make_article
from app.records.pipeline import read_stored
from app.terms import Language

ASKED = "访中国驻哈萨克斯坦大使张霄\n\n"


def people(text: str) -> list[list[str]]:
    article = make_article(
        "a.txt",
        "0" * 64,
        text,
        Metadata(language=Language.ZH, published=date(2022, 1, 3), published_from="front matter"),
    )
    return [[person.name for person in record.people] for record in read_stored(article).records]


def test_i_in_an_answer_is_who_was_asked() -> None:
    told = "问：过去一年如何？\n答：上个月，我会见了哈总理马明。\n问：今年呢？\n答：今年会更好，两国往来很多。"
    assert ["Zhang Xiao", "Askar Mamin"] in people(ASKED + told)
