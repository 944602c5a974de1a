"""Days in bare digits are a page's own where nothing else can be meant."""

import re

import pytest

from app.articles.reading import read_article
from app.languages.registry import LANGUAGES
from app.mentions.published import find_published
from app.terms import Language

TALKS = {
    "fr": "Le président chinois a reçu hier son homologue kazakh au Palais du peuple, où ils ont parlé de commerce.",
    "en": "The president of China received his Kazakh counterpart in the Great Hall, where they spoke about trade.",
    "ru": "Председатель Китая принял вчера президента Казахстана в Доме народных собраний, речь шла о торговле.",
    "zh": "中国国家主席昨天在人民大会堂会见了来访的哈萨克斯坦总统，双方就扩大贸易、发展运输等问题交换了意见。",
    "kk": "Қытай төрағасы кеше Халық сарайында Қазақстан президентін қабылдап, сауда мен тасымал туралы сөйлесті.",
}
TITLES = {
    "fr": "Une audience au Palais du peuple",
    "en": "An audience in the Great Hall",
    "ru": "Приём в Доме народных собраний",
    "zh": "两国元首在人民大会堂举行会谈",
    "kk": "Халық сарайындағы маңызды кездесу",
}


def day_of(language: str, line: str) -> tuple[int, int] | None:
    """The day and the month that a page shows on a line under its headline."""
    article = read_article(
        "page.txt", f"{TITLES[language]}\n{line}\n\n{TALKS[language]}\n\n{TALKS[language]}\n".encode()
    )
    assert article.language == language
    found = find_published(article, LANGUAGES[Language(language)])
    assert found.day is None, "no year is shown"
    if found.shown is None:
        return None
    first, second = re.findall(r"\d\d", found.shown)
    return int(first), int(second)


@pytest.mark.parametrize(
    ("language", "line", "shown"),
    [
        ("fr", "16/06", (16, 6)),
        ("fr", "16.06   Vues : 418", (16, 6)),
        ("fr", "AFP 16/06 | Monde", (16, 6)),
        ("fr", "lundi 16.06", (16, 6)),
        ("fr", "Publié le 05/06", (5, 6)),
        ("en", "16.06 | Politics", (16, 6)),
        ("en", "06/16", (6, 16)),
        ("en", "Posted on 16/06", (16, 6)),
        ("ru", "16.06  Пресс-релиз", (16, 6)),
        ("ru", "05/06", (5, 6)),
        ("zh", "[06-16]", (6, 16)),
        ("zh", "发布时间：06-05", (6, 5)),
        ("zh", "16.06", (16, 6)),
        ("kk", "Жарияланды: 16.06", (16, 6)),
    ],
)
def test_a_line_of_bare_digits_shows_the_day_of_its_page(language: str, line: str, shown: tuple[int, int]) -> None:
    assert day_of(language, line) == shown


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "1/4"),  # counts pictures
        ("fr", "05-06"),  # either order
        ("fr", "Essence 16.06"),
        ("fr", "16.06 €"),
        ("fr", "16,06"),
        ("fr", "16/06 et 17/06"),
        ("fr", "31/14"),
        ("en", "05/06"),  # either order
        ("en", "Version 10.12.4"),
        ("en", "Brent 10.12"),
        ("ru", "Курс: 10.12"),
        ("ru", "11.20"),  # the hour
        ("ru", "+12.10"),
        ("zh", "第12-10号"),
        ("kk", "Доллар 10.12"),
    ],
)
def test_other_digits_show_none(language: str, line: str) -> None:
    assert day_of(language, line) is None


def test_a_day_in_words_is_trusted_more_than_digits() -> None:
    article = read_article("page.txt", f"08.11\n{TITLES['ru']}\n27 апреля\n\n{TALKS['ru']}\n".encode())
    assert find_published(article, LANGUAGES[Language.RU]).shown == "27 апреля"
