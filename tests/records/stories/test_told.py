"""What was told before answers a later sentence."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, ZH, short, tell


def test_their_meeting_is_of_the_pair_told_before() -> None:
    call = "Wang Yi and Murat Nurtleu spoke by phone on Monday."
    earlier = "Their meeting in Astana on May 3 was devoted to water."
    assert short(tell(EN, call, earlier)) == [
        ("phone_call", "held", "2024-05-20", "Wang Yi, Murat Nurtleu"),
        ("talks", "held", "2024-05-03", "Wang Yi, Murat Nurtleu"),
    ]


def test_this_meeting_is_the_one_told_before() -> None:
    met = "Wang Yi s'est entretenu lundi à Astana avec Mourat Nourtleou."
    assert len(short(tell(FR, met, "Lors de cette rencontre, les deux ministres ont parlé du transit."))) == 1


def test_they_agree_only_where_a_pair_was_told() -> None:
    agreed = "They agreed to open a consulate in Aktobe."
    met = "Wang Yi met Murat Nurtleu in Astana on Monday."
    assert [kind for kind, *_ in short(tell(EN, met, agreed))] == ["talks", "arrangement"]
    assert short(tell(EN, "China and Kazakhstan are neighbours. Engineers looked at a site.", agreed)) == []


@pytest.mark.parametrize(
    ("language", "stay", "plan"),
    [
        (FR, "Wang Yi est arrivé lundi au Kazakhstan pour une visite de quatre jours.", "Il verra Mourat Nourtleou."),
        (EN, "Wang Yi arrived in Kazakhstan on Monday for a four-day visit.", "He will meet Murat Nurtleu."),
        (RU, "Ван И прибыл в понедельник в Казахстан с четырехдневным визитом.", "Он встретится с Муратом Нуртлеу."),
        (ZH, "王毅20日抵达哈萨克斯坦，开始为期四天的访问。", "他将会见努尔特列乌副总理。"),
        (KK, "Ван И дүйсенбі күні Қазақстанға төрт күндік сапармен келді.", "Ол Мұрат Нұртілеумен кездеседі."),
    ],
)
def test_what_a_guest_will_still_do_is_of_the_days_left_of_his_stay(language: Language, stay: str, plan: str) -> None:
    assert short(tell(language, f"{stay} {plan}"))[-1] == (
        "talks",
        "planned",
        "2024-05-21..2024-05-23",
        "Wang Yi, Murat Nurtleu",
    )


@pytest.mark.parametrize(
    ("language", "stay", "there"),
    [
        (
            FR,
            "Du 18 au 21 avril, Xi Jinping a effectué une visite d'Etat au Kazakhstan.",
            "Le président chinois a aussi pris part au sommet de l'OCS à Astana.",
        ),
        (
            EN,
            "Xi Jinping paid a state visit to Kazakhstan from April 18 to 21.",
            "The Chinese president also took part in the SCO summit in Astana.",
        ),
    ],
)
def test_a_gathering_in_the_course_of_a_visit_long_past_is_of_its_days(
    language: Language, stay: str, there: str
) -> None:
    assert short(tell(language, stay, there))[-1] == ("summit", "held", "2024-04-18..2024-04-21", "Xi Jinping")


def test_without_the_length_of_his_stay_they_meet_on_no_day() -> None:
    stay = "Wang Yi est arrivé lundi au Kazakhstan pour une visite officielle. Il rencontrera Mourat Nourtleou."
    assert [kind for kind, *_ in short(tell(FR, stay))] == ["visit"]


def test_the_same_day_is_not_that_of_a_plan_told_between() -> None:
    met = "Wang Yi met Murat Nurtleu in Astana on May 13."
    plan = "Tokayev will visit China on May 27."
    signed = "The two governments signed an agreement on visas the same day."
    assert [(kind, day) for kind, _, day, *_ in short(tell(EN, met, plan, signed))] == [
        ("talks", "2024-05-13"),
        ("visit", "2024-05-27"),
        ("agreement", "2024-05-13"),
    ]


def test_the_same_day_far_from_any_date_is_the_last_that_words_gave() -> None:
    met = "Wang Yi met Murat Nurtleu in Astana on May 3."
    between = ("Trade has grown.", "Roads are being built.")
    opened = "The two ministers launched a new train on the same day."
    assert [day for *_, day, _ in short(tell(EN, met, *between, opened))] == ["2024-05-03", "2024-05-03"]


def test_the_leaders_who_meet_behind_a_summit_meet_at_it() -> None:
    summit = (
        "Kassym-Jomart Tokayev chaired the summit of the Shanghai Cooperation Organization in Astana on Monday, and "
    )
    again = "Xi Jinping took part in it. The leaders met in the morning."
    assert short(tell(EN, summit + again)) == [("summit", "held", "2024-05-20", "Kassym-Jomart Tokayev, Xi Jinping")]


def test_who_attended_the_summit_told_before_was_at_it() -> None:
    summit = "The heads of state of the Shanghai Cooperation Organization met in Samarkand on September 15, 2022."
    there = "Xi Jinping and Kassym-Jomart Tokayev both attended the summit."
    assert short(tell(EN, f"{summit} {there}")) == [
        ("summit", "held", "2022-09-15", "Xi Jinping, Kassym-Jomart Tokayev")
    ]
