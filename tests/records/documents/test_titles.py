"""The name of a document, and the city of its signature behind it."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, ZH, tell


def named(language: Language, text: str) -> list[tuple[str | None, str | None]]:
    return [(record.title, record.place) for record in tell(language, text).records]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            EN,
            "China and Kazakhstan signed a mutual visa exemption agreement on Monday.",
            "mutual visa exemption agreement",
        ),
        (ZH, "中国和哈萨克斯坦周一签署关于互免签证的协定。", "关于互免签证的协定"),
        (KK, "Қытай мен Қазақстан дүйсенбіде виза туралы келісімге қол қойды.", "виза туралы келісім"),
    ],
)
def test_the_words_before_the_noun_belong_to_the_name(language: Language, text: str, title: str) -> None:
    assert named(language, text) == [(title, None)]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            EN,
            "China and Kazakhstan signed a pact, an agreement on visas on Monday, while trade grew.",
            "agreement on visas",
        ),
        (FR, "La Chine et le Kazakhstan ont signé lundi un accord sur les visas, et il a plu.", "accord sur les visas"),
        (RU, "Китай и Казахстан в понедельник подписали соглашение о визах, а торговля растет.", "соглашение о визах"),
    ],
)
def test_a_name_ends_before_the_next_clause(language: Language, text: str, title: str) -> None:
    assert named(language, text)[-1:] == [(title, None)]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            EN,
            "China and Kazakhstan signed a memorandum of cooperation in Astana on Monday.",
            "memorandum of cooperation",
        ),
        (RU, "Китай и Казахстан подписали соглашение о визах в Астане в понедельник.", "соглашение о визах"),
    ],
)
def test_a_city_between_a_name_and_its_day_is_that_of_the_signature(language: Language, text: str, title: str) -> None:
    assert named(language, text) == [(title, "astana")]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (EN, "China and Kazakhstan signed a memorandum on the port of Aktau.", "memorandum on the port of Aktau"),
        (
            FR,
            "La Chine et le Kazakhstan ont signé lundi un accord sur le chemin de fer à Astana.",
            "accord sur le chemin de fer à Astana",
        ),
    ],
)
def test_a_city_that_the_document_is_about_is_not_where_it_was_signed(
    language: Language, text: str, title: str
) -> None:
    assert named(language, text) == [(title, None)]


def test_quotation_marks_at_the_end_of_a_name_stay() -> None:
    text = 'China and Kazakhstan signed an agreement "On visas" on Monday.'
    assert named(EN, text) == [('agreement "On visas"', None)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "5月20日，中国和哈萨克斯坦的铁路公司签署战略合作备忘录。两家公司的负责人签署了合作谅解备忘录。",
            "战略合作备忘录",
        ),
        ("5月20日，《中国和哈萨克斯坦关于互免签证的协定》正式生效。", "《中国和哈萨克斯坦关于互免签证的协定》"),
    ],
)
def test_a_name_in_a_script_without_spaces_is_known_again_by_its_words(text: str, title: str) -> None:
    assert [record.title for record in tell(ZH, text).records] == [title]


def test_two_names_that_share_only_the_noun_are_two_documents() -> None:
    text = "5月20日，中国和哈萨克斯坦签署了交通备忘录。两国央行签署了合作备忘录。"
    assert len(tell(ZH, text).records) == 2
