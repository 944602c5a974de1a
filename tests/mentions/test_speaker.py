"""Who "I" is in an interview."""

from datetime import date

import pytest

from app.articles.article import Metadata
from app.articles.reading import make_article
from app.records.pipeline import read_stored
from app.terms import Language

ASKED = "访中国驻哈萨克斯坦大使张霄\n\n"


def people(text: str) -> list[list[str]]:
    article = make_article(
        "a.txt",
        text,
        Metadata(language=Language.ZH, published=date(2022, 1, 3), published_from="front matter"),
    )
    return [[person.name for person in record.people] for record in read_stored(article).records]


def test_i_in_an_answer_is_who_was_asked() -> None:
    told = "问：过去一年如何？\n答：上个月，我会见了哈总理马明。\n问：今年呢？\n答：今年会更好，两国往来很多。"
    assert ["Zhang Xiao", "Askar Mamin"] in people(ASKED + told)


SIGNED = {
    "en": (
        "Together for a bright road\n\nSigned article by Chinese Ambassador to Kazakhstan Zhang Xiao\n\n"
        "On 5 March I met Foreign Minister Murat Nurtleu in Astana."
    ),
    "fr": (
        "Ensemble vers l'avenir\n\nArticle signé de l'ambassadeur de Chine au Kazakhstan Zhang Xiao\n\n"
        "Le 5 mars, j'ai rencontré à Astana le ministre des Affaires étrangères Mourat Nourtleou."
    ),
    "ru": (
        "Вместе в будущее\n\nСтатья посла КНР в Казахстане Чжан Сяо\n\n"
        "5 марта я встретился в Астане с министром иностранных дел Муратом Нуртлеу."
    ),
}
ANSWERED = {
    "en": (
        "Interview with Chinese Ambassador to Kazakhstan Zhang Xiao\n\n- How was the year?\n\n- A good one. On 5 March "
        "I met Foreign Minister Murat Nurtleu in Astana.\n\n- And the next?\n\n- It will be better still."
    ),
    "fr": (
        "Interview de l'ambassadeur de Chine au Kazakhstan Zhang Xiao\n\n- Quel bilan ?\n\n- Un bon bilan. Le 5 mars, "
        "j'ai rencontré à Astana le ministre Mourat Nourtleou.\n\n- Et la suite ?\n\n- Elle sera meilleure."
    ),
    "ru": (
        "Интервью посла КНР в Казахстане Чжан Сяо\n\n- Каким был год?\n\n- Хорошим. 5 марта я встретился в Астане с "
        "министром Муратом Нуртлеу.\n\n- А следующий?\n\n- Будет ещё лучше."
    ),
}


def read_people(text: str, language: str) -> list[list[str]]:
    metadata = Metadata(language=Language(language), published=date(2024, 3, 12), published_from="front matter")
    article = make_article("a.txt", text, metadata)
    return [sorted(one.name for one in r.people) for r in read_stored(article).records if r.kind == "talks"]


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
@pytest.mark.parametrize("texts", [SIGNED, ANSWERED], ids=["article", "interview"])
def test_i_is_the_author_or_who_answers(texts: dict[str, str], language: str) -> None:
    assert read_people(texts[language], language) == [["Murat Nurtleu", "Zhang Xiao"]]


def test_i_of_an_opinion_meets_nobody() -> None:
    text = (
        "Interview with Ambassador Zhang Xiao\n\n- How was the year?\n\n- I think that Minister Murat Nurtleu did well "
        "on 5 March.\n\n- And the next?\n\n- I hope that it will be better."
    )
    assert ["Murat Nurtleu", "Zhang Xiao"] not in read_people(text, "en")
