"""Documents of a list take their step and day from the sentence over it."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, ZH, short, tell

LISTS = {
    EN: (
        "China and Kazakhstan signed documents in Astana on Monday:",
        "an agreement on visas;",
        "a protocol on honey.",
    ),
    RU: ("В понедельник в Астане Китай и Казахстан подписали документы:", "соглашение о визах;", "протокол о меде."),
    FR: (
        "La Chine et le Kazakhstan ont signé lundi à Astana des documents :",
        "un accord sur les visas ;",
        "un protocole sur le miel.",
    ),
}


@pytest.mark.parametrize("mark", ["- ", "• "])
@pytest.mark.parametrize("language", LISTS)
def test_the_items_of_a_list_are_signed_when_its_lead_says(language: Language, mark: str) -> None:
    lead, *items = LISTS[language]
    reading = tell(language, lead, *(mark + item for item in items))
    assert [record.place for record in reading.records] == ["astana", "astana"]
    assert [row[:3] for row in short(reading)] == [
        ("agreement", "signed", "2024-05-20"),
        ("protocol", "signed", "2024-05-20"),
    ]


def test_an_item_without_a_document_is_none() -> None:
    lead, first, _ = LISTS[EN]
    assert len(tell(EN, lead, f"- {first}", "- a good mood.").records) == 1


def test_a_list_under_a_sentence_that_signs_nothing_is_of_no_documents() -> None:
    lead = "Officials of China and Kazakhstan talked on Monday about the following:"
    assert tell(EN, lead, *(f"- {item}" for item in LISTS[EN][1:])).records == ()


def test_among_them_names_documents_of_those_signed() -> None:
    lead = "La Chine et le Kazakhstan ont signé lundi à Astana plusieurs documents."
    among = tell(FR, lead, "Parmi eux figurent un accord sur les visas.").records
    assert [record.title for record in among] == ["plusieurs documents", "accord sur les visas"]
    beside = tell(FR, lead, "Les experts lisent un accord sur les visas.").records
    assert [record.title for record in beside] == ["plusieurs documents"]


def test_items_whose_names_stand_before_their_nouns_are_as_many_documents() -> None:
    lead = "Кеше Астанада Қазақстан мен Қытай мына құжаттарға қол қойды:"
    items = ("- Сауда туралы меморандум;", "- Білім министрліктері арасындағы туризм туралы меморандум;")
    assert [one.title for one in tell(KK, lead, *items).records] == [
        "Сауда туралы меморандум",
        "туризм туралы меморандум",
    ]


@pytest.mark.parametrize("marks", [("1.", "2."), ("1、", "2、"), ("——", "——"), ("", ""), ("一、", "二、")])
def test_chinese_items_need_no_space_behind_their_mark(marks: tuple[str, str]) -> None:
    lead = "20日，哈萨克斯坦和中国在阿斯塔纳签署了以下文件："
    items = [f"{mark}《{name}》；" for mark, name in zip(marks, ("旅游协定", "海关事务议定书"), strict=True)]
    assert [one.title for one in tell(ZH, lead, *items).records] == ["《旅游协定》", "《海关事务议定书》"]
