"""Whose a document is: of the two states, or of others."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, NEAR, RU, ZH, refused, short, tell


def between_others(language: Language, text: str) -> bool:
    """Nothing is told, and it is refused for its parties, not for anything else."""
    reading = tell(language, NEAR[language], text)
    return not reading.records and "between others" in [why for _, why in refused(reading)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "{} and Beijing signed an agreement on visas on Monday."),
        (FR, "{} et Pékin ont signé lundi un accord sur les visas."),
    ],
)
def test_two_capitals_sign_for_their_states(language: Language, text: str) -> None:
    ours, third = "Astana", {EN: "Ulan Bator", FR: "Oulan-Bator"}[language]
    assert short(tell(language, NEAR[language], text.format(ours))) == [("agreement", "signed", "2024-05-20", "")]
    assert between_others(language, text.format(third))


@pytest.mark.parametrize(
    ("language", "text", "ours", "third"),
    [
        (RU, "{} и Казахстан в понедельник подписали соглашение о визах.", "Китай", "ЕС"),
        (ZH, "中国和{}周一签署签证协定。", "哈萨克斯坦", "蒙古"),
        (KK, "Қытай мен {} дүйсенбіде виза туралы келісімге қол қойды.", "Қазақстан", "Моңғолия"),
    ],
)
def test_a_document_with_a_third_party_is_not_of_the_two(language: Language, text: str, ours: str, third: str) -> None:
    assert [kind for kind, *_ in short(tell(language, NEAR[language], text.format(ours)))] == ["agreement"]
    assert between_others(language, text.format(third))


def test_the_sides_are_those_of_the_sentence_before() -> None:
    signed = "сверили карты. В понедельник стороны подписали соглашение о визах."
    assert [kind for kind, *_ in short(tell(RU, NEAR[RU], f"Китай и Казахстан {signed}"))] == ["agreement"]
    assert between_others(RU, f"Китай и Монголия {signed}")


@pytest.mark.parametrize(
    ("language", "company", "text"),
    [
        (RU, "Компания", "{} подпишет контракт 7 июня."),
        (FR, "L'entreprise", "{} signera un contrat le 7 juin."),
    ],
)
def test_a_company_without_a_name_makes_no_contract_to_come(language: Language, company: str, text: str) -> None:
    named = {RU: "Китайская Sinopec", FR: "La société chinoise Sinopec"}[language]
    assert short(tell(language, NEAR[language], text.format(company))) == []
    assert short(tell(language, NEAR[language], text.format(named))) == [("contract", "planned", "2024-06-07", "")]


@pytest.mark.parametrize(
    ("language", "text", "third"),
    [
        (EN, "An agreement on visas with {} was signed by China on Monday.", "Russia"),
        (FR, "Un accord sur les visas a été signé lundi avec {} par la Chine.", "la Mongolie"),
        (KK, "Дүйсенбіде Қытай {} виза туралы келісімге қол қойды.", "Моңғолиямен"),
    ],
)
def test_the_article_is_on_the_two_but_its_document_with_a_third(language: Language, text: str, third: str) -> None:
    ours = {EN: "Kazakhstan", FR: "le Kazakhstan", KK: "Қазақстанмен"}[language]
    assert [kind for kind, *_ in short(tell(language, NEAR[language], text.format(ours)))] == ["agreement"]
    assert between_others(language, text.format(third))
