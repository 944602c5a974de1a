"""Bytes become text in whatever encoding they came; what is no text is refused by name, with the reason."""

import random

import pytest

from app.articles.source import MAX_BYTES, Refused, decode

SENTENCES = {
    "fr-short": "Wang Yi a reçu le ministre kazakh à Pékin.",
    "fr-long": "L’entretien s’est tenu à Pékin : « une étape », a déclaré le ministre à l’issue de la cérémonie. "
    "Les deux côtés ont signé un protocole d’accord sur l’ouverture d’un consulat.",
    "en-long": "The minister’s visit – his third – ended on Friday, where “a new stage” was announced by both sides.",
    "ru-short": "Токаев встретился с Ван И в Астане.",
    "ru-long": "Министр иностранных дел Китая Ван И прибыл в Астану с официальным визитом и провёл переговоры с "
    "казахстанским коллегой. Стороны подписали меморандум о сотрудничестве между министерствами.",
    "kk-short": "Қытай мен Қазақстан келісімге қол қойды.",
    "zh-short": "王毅同努尔特列乌举行会谈。",
    "zh-long": "王毅星期一在阿斯塔纳同哈萨克斯坦外长举行会谈。双方就双边关系和地区问题交换意见，并签署合作备忘录。"
    "会谈后两国外长共同会见了记者。",
    "zht-short": "習近平會見托卡耶夫總統。",
    "zht-long": "習近平在北京會見哈薩克斯坦總統托卡耶夫。兩國元首就雙邊關係深入交換意見，並共同簽署聯合聲明。",
}
ENCODINGS = {
    "fr": ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-32"],
    "en": ["utf-8", "cp1252", "utf-16-be"],
    "ru": ["utf-8", "windows-1251", "koi8-r", "utf-16", "utf-16-le", "utf-16-be"],
    "kk": ["utf-8", "utf-16", "utf-16-le"],
    "zh": ["utf-8", "gb18030", "gb2312", "utf-16", "utf-16-le", "utf-16-be"],
    "zht": ["utf-8", "big5", "gb18030", "utf-16-be"],
}
CASES = [
    pytest.param(encoding, text, id=f"{name}-{encoding}")
    for name, text in SENTENCES.items()
    for encoding in ENCODINGS[name.split("-")[0]]
]


@pytest.mark.parametrize(("encoding", "text"), CASES)
def test_undeclared_encodings_are_told(encoding: str, text: str) -> None:
    assert decode("a.txt", text.encode(encoding)).text == text


@pytest.mark.parametrize(("encoding", "text"), CASES)
def test_paragraphs_do_not_mislead(encoding: str, text: str) -> None:
    text = "\n\n".join([text] * 4)
    assert decode("a.txt", text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("label", "encoding", "text"),
    [
        ("windows-1251", "windows-1251", "Токаев в Пекине"),
        ("koi8-r", "koi8-r", "Токаев в Пекине"),
        ("gb2312", "gb18030", "中哈签署协定，会谈成果丰硕镕"),
        ("big5", "big5", "中哈簽署協定"),
        ("iso-8859-1", "cp1252", "l’accord d’œuvre"),
    ],
)
def test_a_declared_encoding_is_followed(label: str, encoding: str, text: str) -> None:
    page = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={label}"></head><p>{text}</p>'
    assert text in decode("a.html", page.encode(encoding)).text


@pytest.mark.parametrize("label", ["gb2312", "windows-1252", "utf-16", "no-such-encoding"])
def test_a_wrong_label_does_not_spoil_utf8(label: str) -> None:
    page = f'<meta charset="{label}"><p>Le ministre a été reçu. 王毅会见。</p>'
    assert decode("a.html", page.encode()).text == page


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\r\n ", "empty"),
        (b"\x00" * 50, "empty"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "PDF"),
        (b"PK\x03\x04\x14\x00word/document.xml", "ZIP"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "PNG"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"{\\rtf1\\ansi Wang Yi}", "rich-text"),
        (b"SQLite format 3\x00", "database"),
        (b"2024-03-29 10:15 | 31,2 %\n-----\n", "no words"),
        (b"words then \x00\x01\x02\x03\x04\x05\x06\x07 and more \x0e\x0f\x10\x11", "binary"),
        (b"\xff\xfeW\x00a", "utf-16"),
        (b"a" * (MAX_BYTES + 1), "larger than 20 MB"),
    ],
    ids=lambda value: value[:12].hex() if isinstance(value, bytes) else value.replace(" ", "-"),
)
def test_what_is_no_text_is_refused_with_name_and_reason(data: bytes, reason: str) -> None:
    with pytest.raises(Refused, match=reason) as refused:
        decode("folder/report.bin", data)
    assert refused.value.name == "folder/report.bin"
    assert str(refused.value).startswith("folder/report.bin: ")


def test_random_bytes_are_refused() -> None:
    dice = random.Random(2024)
    for size in (64, 300, 5000):
        for _ in range(10):
            with pytest.raises(Refused):
                decode("noise", dice.randbytes(size))


def test_the_text_is_in_stored_form() -> None:
    source = decode("a.txt", "Le mi\u00adnistre\u200b\r\ne\u0301tait la\u0300".encode())
    assert source.text == "Le ministre\nétait là"


def test_a_damaged_letter_does_not_refuse_a_text() -> None:
    assert decode("a.txt", "Le d\ufffdpart du ministre est pr\ufffdvu mardi.".encode()).encoding == "utf-8"
