"""Packages of unnamed documents: how many their words count, in every language."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, tell

RU, ZH, KK = Language.RU, Language.ZH, Language.KK


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        (EN, "China and Kazakhstan signed more than 30 documents on Monday.", 30),
        (EN, "China and Kazakhstan signed over thirty documents on Monday.", 30),
        (EN, "China and Kazakhstan signed twenty-three agreements on Monday.", 23),
        (EN, "China and Kazakhstan signed 33 deals worth 23.6 billion dollars on Monday.", 33),
        (EN, "China and Kazakhstan signed a number of agreements on Monday.", 0),
        (EN, "China and Kazakhstan signed an agreement on transit on Monday.", None),
        (FR, "La Chine et le Kazakhstan ont signé lundi plus de trente documents.", 30),
        (FR, "La Chine et le Kazakhstan ont signé lundi une trentaine de documents.", 30),
        (FR, "La Chine et le Kazakhstan ont signé lundi vingt-trois documents.", 23),
        (FR, "La Chine et le Kazakhstan ont signé lundi plusieurs accords.", 0),
        (FR, "La Chine et le Kazakhstan ont signé lundi un accord sur le transit.", None),
        (RU, "Китай и Казахстан в понедельник подписали три десятка документов.", 30),
        (RU, "Китай и Казахстан в понедельник подписали 24 документа.", 24),
        (RU, "Китай и Казахстан в понедельник подписали ряд документов.", 0),
        (ZH, "5月20日，中国和哈萨克斯坦签署了三十多份文件。", 30),
        (ZH, "5月20日，中国和哈萨克斯坦签署了一系列合作文件。", 0),
        (KK, "Қытай мен Қазақстан дүйсенбіде 24 құжатқа қол қойды.", 24),
        (KK, "Қытай мен Қазақстан дүйсенбіде бірқатар құжатқа қол қойды.", 0),
    ],
)
def test_words_count_documents(language: Language, text: str, count: int | None) -> None:
    assert [record.documents for record in tell(language, text).records] == [count]


def test_what_a_package_includes_is_told_once() -> None:
    several = "China and Kazakhstan signed several documents on Monday, including"
    named = tell(EN, f"{several} a protocol on wheat and a plan on tourism.")
    assert [record.title for record in named.records] == ["protocol on wheat", "plan on tourism"]
    part = "Karim Massimov and Li Keqiang signed accords worth millions on Monday, including several accords on gas."
    assert len([record for record in tell(EN, part).records if record.type == "agreement"]) == 1
