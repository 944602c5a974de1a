"""Further participants, told in a sentence of their own."""

from datetime import date

import pytest

from tests.records.telling import EN, FR, ZH, short, tell

MET = {
    EN: "Xi Jinping held talks with Kassym-Jomart Tokayev in Beijing on Monday.",
    FR: "Xi Jinping s'est entretenu lundi à Pékin avec Kassym-Jomart Tokaïev.",
}
PAIR = "Xi Jinping, Kassym-Jomart Tokayev"


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (EN, "Wang Yi and Murat Nurtleu were present.", f"{PAIR}, Wang Yi, Murat Nurtleu"),
        (FR, "Wang Yi et Mourat Nourtleou ont assisté à l'entretien.", f"{PAIR}, Wang Yi, Murat Nurtleu"),
        (EN, "Vladimir Putin was present.", PAIR),
        (EN, "Wang Yi is the foreign minister of China.", PAIR),
    ],
)
def test_those_who_attended_are_added_and_others_are_not(language, text, people) -> None:
    assert short(tell(language, MET[language], text)) == [("talks", "held", "2024-05-20", people)]


def test_nobody_attends_a_phone_call() -> None:
    call = "Xi Jinping and Kassym-Jomart Tokayev spoke by phone on Monday."
    assert short(tell(EN, call, "Wang Yi was present.")) == [("phone_call", "held", "2024-05-20", PAIR)]


def test_who_took_part_in_the_talks_sat_at_those_held_not_at_those_to_come() -> None:
    reading = tell(
        FR,
        "Zhao Leji a rencontré lundi à Beijing le président du Sénat du Kazakhstan, Maoulen Achimbaïev.",
        "M. Achimbaïev doit rencontrer mercredi à Hangzhou Wang Hao.",
        "Cai Dafeng, vice-président du Comité permanent de l'APN, a pris part à l'entretien.",
    )
    assert [len(record.people) for record in reading.records if record.status == "held"] == [3]


def test_who_speaks_for_a_ministry_is_not_at_the_meeting_that_he_announces() -> None:
    told = (
        "外交部发言人陆慷16日宣布，上海合作组织成员国安全会议秘书第十三次会议将于21日至22日在北京举行。"
        "陆慷说，哈萨克斯坦总统助理兼安全会议秘书叶尔梅克巴耶夫将与会。"
    )
    [session] = tell(ZH, told, day=date(2018, 5, 16)).records
    assert [person.name for person in session.people] == ["Nurlan Yermekbayev"]
