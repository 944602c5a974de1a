"""Meetings: what one sentence says of who met, when and where."""

import pytest

from tests.records.telling import EN, FR, TUESDAY, days, refused, short, tell, whole

TALKS = {
    "type": "meeting", "kind": "talks", "role": "main", "status": "held",
    "date_start": "2024-05-20", "date_end": "2024-05-20", "precision": "day",
    "place": "Astana", "country": "KZ", "people": ["Wang Yi", "Murat Nurtleu"],
}  # fmt: skip


def test_french_talks_are_read_with_every_field() -> None:
    text = "Wang Yi s'est entretenu lundi à Astana avec son homologue kazakh, Mourat Nourtleou."
    assert whole(tell(FR, text)) == [TALKS | {"quote": text.rstrip(".")}]


def test_english_talks_are_read_with_every_field() -> None:
    text = "Wang Yi met his Kazakh counterpart Murat Nurtleu in Astana on Monday."
    assert whole(tell(EN, text)) == [TALKS | {"quote": text.removesuffix(" on Monday.")}]


def test_two_partners_met_separately_make_two_meetings() -> None:
    text = "Xi Jinping met separately with Kassym-Jomart Tokayev and with Alikhan Smailov in Beijing on Monday."
    assert [people for *_, people in short(tell(EN, text))] == [
        "Xi Jinping, Kassym-Jomart Tokayev",
        "Xi Jinping, Alikhan Smailov",
    ]


def test_two_partners_met_together_make_one_meeting() -> None:
    text = "Wang Yi met with Murat Nurtleu and Galymzhan Koishybayev in Beijing on Monday."
    assert [people for *_, people in short(tell(EN, text))] == ["Wang Yi, Murat Nurtleu, Galymzhan Koishybayev"]


def test_heads_of_state_and_government_receive_each_on_their_own() -> None:
    text = "Xi Jinping met with Kassym-Jomart Tokayev and Alikhan Smailov in Beijing on Monday."
    assert [people for *_, people in short(tell(EN, text))] == [
        "Xi Jinping, Kassym-Jomart Tokayev",
        "Xi Jinping, Alikhan Smailov",
    ]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        (FR, "Wang Yi et Mourat Nourtleou se sont entretenus lundi par téléphone.", "phone_call"),
        (EN, "Li Qiang and Olzhas Bektenov spoke by phone on Monday.", "phone_call"),
        (FR, "Wang Yi et Mourat Nourtleou se sont entretenus lundi par visioconférence.", "video_call"),
        (EN, "Wang Yi and Murat Nurtleu held a video call on Monday.", "video_call"),
    ],
)
def test_a_call_has_no_place_even_where_a_city_is_named(language, text, kind) -> None:
    reading = tell(language, text.replace("lundi", "lundi depuis Astana").replace("on Monday", "on Monday from Astana"))
    [record] = reading.records
    assert (record.kind, record.place, record.country) == (kind, None, None)


def test_a_visit_ahead_is_planned_and_one_put_off_is_cancelled() -> None:
    planned = tell(EN, "Xi Jinping will pay a state visit to Kazakhstan on July 2.")
    put_off = tell(FR, "La visite d'Etat de Xi Jinping au Kazakhstan, prévue du 2 au 4 juillet, a été reportée.")
    assert short(planned) == [("visit", "planned", "2024-07-02", "Xi Jinping")]
    assert short(put_off) == [("visit", "cancelled", "2024-07-02..2024-07-04", "Xi Jinping")]


def test_ministers_without_names_meet_and_stand_in_the_quote() -> None:
    [record] = whole(tell(EN, "The Chinese and Kazakh foreign ministers met in Xi'an on Monday."))
    assert record == TALKS | {
        "place": "Xi'an",
        "country": "CN",
        "people": [],
        "quote": "Chinese and Kazakh foreign ministers met in Xi'an",
    }


def test_a_bare_noun_is_quoted_with_what_stands_beside_it() -> None:
    met = "Xi Jinping a reçu lundi à Pékin Kassym-Jomart Tokaïev."
    records = whole(tell(FR, f"{met} Le sommet de l'OCS s'ouvrira le 3 juillet."))
    assert [record["quote"] for record in records] == [met.rstrip("."), "sommet de l'OCS s'ouvrira le 3 juillet"]


def test_a_title_is_read_only_where_the_body_tells_nothing() -> None:
    title = "Wang Yi meets Murat Nurtleu in Astana"
    silent = tell(EN, title, "China and Kazakhstan are neighbours. Their border is long, and a train crosses it daily.")
    assert [people for *_, people in short(silent)] == ["Wang Yi, Murat Nurtleu"]
    body = "Wang Yi met Murat Nurtleu in Astana on Monday."
    assert len(short(tell(EN, title, body))) == 1


@pytest.mark.parametrize(
    ("language", "text", "why"),
    [
        (FR, "Xi Jinping a reçu lundi Emmanuel Macron à Pékin, loin du Kazakhstan.", "not people of both sides"),
        (EN, "Wang Yi invited Murat Nurtleu to a meeting in Beijing.", "only wished, invited or denied"),
        (FR, "Wang Yi n'a pas rencontré Mourat Nourtleou.", "only wished, invited or denied"),
        (EN, "Xi Jinping praised the visit to Kazakhstan.", "a visit without a date"),
    ],
)
def test_what_is_no_meeting_is_refused_with_its_reason(language, text, why) -> None:
    reading = tell(language, text)
    assert short(reading) == []
    assert why in [reason for _, reason in refused(reading)]


def test_a_delegation_without_names_makes_a_visit_where_goal_and_date_are_told() -> None:
    told = tell(
        EN,
        "Wang Yi met Murat Nurtleu in Beijing on Tuesday.",
        "A Chinese delegation will visit Astana on June 3.",
    )
    assert [(r.kind, days(r), r.place, r.people) for r in told.records][1:] == [("visit", "2024-06-03", "astana", ())]


def test_what_many_people_did_in_a_year_is_no_visit_of_a_delegation() -> None:
    told = tell(
        EN,
        "Wang Yi met Murat Nurtleu in Beijing on Tuesday.",
        "Kazakh students came to China in 2016.",
    )
    assert [record.kind for record in told.records] == ["talks"]


def test_a_spokesman_who_reports_is_at_no_meeting_of_others() -> None:
    told = tell(
        EN,
        "Foreign ministry spokesperson Mao Ning said that Wang Yi met Murat Nurtleu in Beijing on Tuesday.",
    )
    assert [[p.name for p in record.people] for record in told.records] == [["Wang Yi", "Murat Nurtleu"]]


def test_what_a_guest_is_still_to_do_has_not_been_held_on_the_day_of_his_arrival() -> None:
    arrived = "Noursoultan Nazarbaïev est arrivé lundi à Pékin."
    ahead = tell(FR, f"{arrived} Il rencontrera son homologue chinois, Xi Jinping.", day=TUESDAY)
    behind = tell(FR, f"{arrived} Il a rencontré son homologue chinois, Xi Jinping.", day=TUESDAY)
    assert [status for kind, status, *_ in short(ahead) if kind == "talks"] == []
    assert [status for kind, status, *_ in short(behind) if kind == "talks"] == ["held"]


def test_visits_in_a_row_of_years_are_as_many_as_the_years() -> None:
    text = "Xi Jinping s'était déjà rendu au Kazakhstan en 2013 et en 2015."
    assert [when for _, _, when, _ in short(tell(FR, text))] == ["2013-01-01..2013-12-31", "2015-01-01..2015-12-31"]


def test_a_government_that_acts_in_the_headline_is_no_place() -> None:
    told = "Xi Jinping a rencontré lundi Noursoultan Nazarbaïev."
    assert [record.place for record in tell(FR, "Pékin investit au Kazakhstan", told).records] == [None]


def test_the_ceremony_behind_what_was_signed_is_that_of_the_signing() -> None:
    signed = "La Chine et le Kazakhstan ont signé lundi un accord de transit."
    after = "La cérémonie a suivi les entretiens entre Wang Yi et Mourat Nourtleou."
    assert [kind for kind, *_ in short(tell(FR, f"{signed} {after}"))] == ["agreement", "talks"]


def test_the_capital_without_a_state_is_where_the_meeting_held_last_stood() -> None:
    first = "Wang Yi s'est entretenu lundi à Astana avec Mourat Nourtleou."
    ahead = "Kassym-Jomart Tokaïev se rendra le 14 juin à Pékin."
    second = "Le Premier ministre Oljas Bektenov a reçu lundi, dans la capitale, Wang Yi."
    places = [record.place for record in tell(FR, f"{first} {ahead} {second}").records if record.kind == "talks"]
    assert places == ["astana", "astana"]


def test_those_who_come_together_for_a_summit_are_at_the_summit_on_both_its_days() -> None:
    first = "Wang Yi s'est entretenu lundi à Astana avec Mourat Nourtleou."
    summit = (
        "Xi Jinping et Kassym-Jomart Tokaïev se retrouvent ce mardi et demain à Samarcande "
        "pour le sommet de l'Organisation de coopération de Shanghai."
    )
    assert short(tell(FR, f"{first} {summit}"))[1:] == [
        ("summit", "planned", "2024-05-21..2024-05-22", "Xi Jinping, Kassym-Jomart Tokayev")
    ]
