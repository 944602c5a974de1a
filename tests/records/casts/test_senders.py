"""Between whom a message went, and who only stood for somebody else."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, RU, ZH, short, tell


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Han Chunlin handed Kassym-Jomart Tokayev a letter from Xi Jinping on Monday."),
        (FR, "L'ambassadeur de Chine Han Chunlin a remis lundi à Kassym-Jomart Tokaïev une lettre de Xi Jinping."),
        (RU, "Посол Китая Хань Чуньлинь в понедельник передал Касым-Жомарту Токаеву послание от Си Цзиньпина."),
        (ZH, "韩春霖大使周一向托卡耶夫转交习近平主席的亲署函。"),
    ],
)
def test_a_letter_is_from_whoever_signed_it_and_not_from_its_bearer(language: Language, text: str) -> None:
    assert short(tell(language, text)) == [("message", "held", "2024-05-20", "Kassym-Jomart Tokayev, Xi Jinping")]


def test_who_hands_over_his_own_credentials_bears_nobodys_letter() -> None:
    text = "韩春霖大使周一向托卡耶夫递交国书。"
    assert short(tell(ZH, text)) == [("ceremony", "held", "2024-05-20", "Han Chunlin, Kassym-Jomart Tokayev")]


def test_whom_a_message_is_about_did_not_receive_it() -> None:
    sent = "Xi Jinping sent a telegram to Kassym-Jomart Tokayev on Monday"
    pair = [("message", "held", "2024-05-20", "Xi Jinping, Kassym-Jomart Tokayev")]
    assert short(tell(EN, f"{sent}.")) == pair
    assert short(tell(EN, f"{sent} about the health of Li Qiang.")) == pair


def test_those_whose_letters_are_read_out_were_not_there() -> None:
    opened = "A cultural centre was opened in Astana on Monday."
    read = "Xi Jinping's and Kassym-Jomart Tokayev's letters were read out."
    assert [(kind, people) for kind, _, _, people in short(tell(EN, f"{opened} {read}"))] == [
        ("ceremony", ""),
        ("message", "Xi Jinping, Kassym-Jomart Tokayev"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "On behalf of Xi Jinping, Wang Yi met Murat Nurtleu in Astana on Monday."),
        (EN, "Xi Jinping's special envoy Wang Yi met Murat Nurtleu in Astana on Monday."),
        (FR, "Au nom de Xi Jinping, Wang Yi a rencontré lundi à Astana Mourat Nourtleou."),
        (RU, "По поручению Си Цзиньпина Ван И в понедельник встретился в Астане с Муратом Нуртлеу."),
        (ZH, "王毅周一受习近平委托在阿斯塔纳会见努尔特列乌。"),
    ],
)
def test_who_is_stood_for_was_not_there(language: Language, text: str) -> None:
    assert short(tell(language, text)) == [("talks", "held", "2024-05-20", "Wang Yi, Murat Nurtleu")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Murat Nurtleu and, on behalf of Xi Jinping, Wang Yi opened a Chinese centre in Astana on Monday."),
        (FR, "Mourat Nourtleou et, au nom de Xi Jinping, Wang Yi ont inauguré lundi un centre chinois à Astana."),
    ],
)
def test_who_is_stood_for_opened_nothing(language: Language, text: str) -> None:
    assert short(tell(language, text)) == [("ceremony", "held", "2024-05-20", "Murat Nurtleu, Wang Yi")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (ZH, "周一中国文化中心在阿斯塔纳揭牌,仪式上宣读了习近平和托卡耶夫的贺信。"),
        (
            FR,
            "Un centre chinois a été inauguré lundi à Astana, où ont été lus les messages de Xi Jinping et de Tokaïev.",
        ),
    ],
)
def test_who_wrote_to_a_ceremony_of_the_same_sentence_was_not_there(language: Language, text: str) -> None:
    told = {kind: people for kind, _, _, people in short(tell(language, text))}
    assert told == {"ceremony": "", "message": "Xi Jinping, Kassym-Jomart Tokayev"}
