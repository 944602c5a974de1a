"""Messages between the two states, and what is none."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, ZH, refused, short, tell

PAIR = "Xi Jinping, Kassym-Jomart Tokayev"
SENT = {
    EN: "Xi Jinping sent a message of congratulations to Kassym-Jomart Tokayev on Monday.",
    FR: "Xi Jinping a adressé lundi un message de félicitations à Kassym-Jomart Tokaïev.",
    RU: "Си Цзиньпин в понедельник направил поздравительную телеграмму Касым-Жомарту Токаеву.",
    ZH: "习近平周一向托卡耶夫致贺电。",
    KK: "Си Цзиньпин дүйсенбіде Қасым-Жомарт Тоқаевқа құттықтау жеделхатын жолдады.",
}
MESSAGE = ("message", "held", "2024-05-20", PAIR)


@pytest.mark.parametrize("language", SENT)
def test_a_message_from_one_side_to_the_other_is_told(language: Language) -> None:
    assert short(tell(language, SENT[language])) == [MESSAGE]


@pytest.mark.parametrize(
    ("language", "other"),
    [
        (EN, "Xi Jinping also sent a message of congratulations to Vladimir Putin on May 13."),
        (FR, "Le 13 mai, Xi Jinping a adressé un message de félicitations à Vladimir Poutine."),
        (RU, "Ранее Си Цзиньпин направил поздравительную телеграмму Владимиру Путину."),
        (KK, "Си Цзиньпин Владимир Путинге де құттықтау жеделхатын жолдады."),
    ],
)
def test_a_message_to_a_third_state_is_refused(language: Language, other: str) -> None:
    reading = tell(language, SENT[language], other)
    assert short(reading) == [MESSAGE]
    assert "a message needs a sender and a receiver of the two sides" in [why for _, why in refused(reading)]


@pytest.mark.parametrize(
    ("language", "met", "said"),
    [
        (EN, "Wang Yi met Murat Nurtleu in Astana on Monday.", "Wang Yi congratulated Murat Nurtleu on the harvest."),
        (
            FR,
            "Wang Yi s'est entretenu lundi à Astana avec Mourat Nourtleou.",
            "Wang Yi a félicité Mourat Nourtleou pour la récolte.",
        ),
        (
            RU,
            "Ван И в понедельник встретился в Астане с Муратом Нуртлеу.",
            "Ван И поздравил Мурата Нуртлеу с праздником.",
        ),
    ],
)
def test_congratulations_at_a_meeting_are_no_message(language: Language, met: str, said: str) -> None:
    reading = tell(language, met, said)
    assert [kind for kind, *_ in short(reading)] == ["talks"]
    assert "said in a meeting, not sent" in [why for _, why in refused(reading)]


@pytest.mark.parametrize(
    ("language", "met", "sent"),
    [
        (
            EN,
            "Wang Yi met Murat Nurtleu in Astana on Monday.",
            "In March Wang Yi congratulated Murat Nurtleu on his appointment.",
        ),
        (
            FR,
            "Wang Yi s'est entretenu lundi à Astana avec Mourat Nourtleou.",
            "Le 3 mai, Wang Yi avait félicité Mourat Nourtleou pour sa nomination.",
        ),
        (
            EN,
            "Wang Yi met Murat Nurtleu in Astana on Monday.",
            "The same day Xi Jinping congratulated Kassym-Jomart Tokayev on the harvest.",
        ),
    ],
)
def test_congratulations_of_another_day_or_of_others_were_sent(language: Language, met: str, sent: str) -> None:
    assert [kind for kind, *_ in short(tell(language, met, sent))] == ["talks", "message"]


def test_a_letter_handed_over_needs_to_be_said_from_whom() -> None:
    text = "韩春霖大使周一向托卡耶夫转交{}亲署函。"
    assert [kind for kind, *_ in short(tell(ZH, text.format("习近平主席的")))] == ["message"]
    assert short(tell(ZH, text.format(""))) == []
