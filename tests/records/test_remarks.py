"""Remarks: slips of the source are told by general rules, and what is right is left alone."""

from datetime import date

import pytest

from app.records.record import Reading
from tests.records.telling import EN, FR, remarked, tell

MET = {
    FR: "Xi Jinping a reçu lundi à Pékin Kassym-Jomart Tokaïev.",
    EN: "Xi Jinping hosted Kassym-Jomart Tokayev in Beijing on Monday.",
}


def kinds(reading: Reading) -> list[str]:
    return [kind for kind, _ in remarked(reading)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (EN, "Dushanbe, the capital of Kazakhstan"),
        (EN, "Astana, the Chinese capital"),
        (EN, "the Kazakh capital, Tashkent"),
        (FR, "Tachkent, capitale du Kazakhstan"),
        (FR, "Douchanbé, la capitale kazakhe"),
        (FR, "Pékin (la capitale kazakhe"),
    ],
)
def test_a_city_called_the_capital_of_another_state_is_a_slip(language, words) -> None:
    told = (
        "Wang Yi met Murat Nurtleu on Monday in {})."
        if language is EN
        else "Wang Yi a rencontré lundi Mourat Nourtleou à {})."
    )
    text = told.format(words) if "(" in words else told.format(words).replace(")", "")
    found = [item for item in remarked(tell(language, text)) if item[0] == "capital_slip"]
    assert found == [("capital_slip", (words,))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi met Murat Nurtleu on Monday in Astana, the capital of Kazakhstan."),
        (EN, "Wang Yi met Murat Nurtleu on Monday in Dushanbe, the capital of Tajikistan."),
        (FR, "Wang Yi s'est entretenu lundi avec Mourat Nourtleou à Astana, la capitale kazakhe."),
        (FR, "Wang Yi s'est entretenu lundi avec Mourat Nourtleou à Almaty, l'ancienne capitale du Kazakhstan."),
        (FR, "Mourat Nourtleou a été reçu lundi à Pékin, la capitale chinoise, par Wang Yi."),
    ],
)
def test_a_capital_named_rightly_is_left_alone(language, text) -> None:
    assert remarked(tell(language, text)) == []


def test_a_weekday_that_does_not_fit_its_date_is_a_slip() -> None:
    wrong = tell(FR, "Wang Yi s'est entretenu lundi 21 mai avec Mourat Nourtleou à Astana.")
    english = tell(EN, "Wang Yi met Murat Nurtleu in Astana on Monday, May 21.")
    right = tell(FR, "Wang Yi s'est entretenu mardi 21 mai avec Mourat Nourtleou à Astana.")
    assert remarked(wrong) == [("weekday_slip", ("lundi 21 mai",))]
    assert kinds(english) == ["weekday_slip"]
    assert remarked(right) == []


FIGURE = "31 milliards de dollars, en hausse de 23,6 %"


def test_one_figure_of_two_fields_is_remarked_on() -> None:
    trade, farming = f"Le commerce a atteint {FIGURE}.", f"Les échanges agricoles ont atteint {FIGURE}."
    assert remarked(tell(FR, MET[FR], trade, farming)) == [("figure_twice", (FIGURE, FIGURE))]


def test_an_english_figure_of_two_fields_is_remarked_on() -> None:
    figure = "31 billion dollars, up 23.6 %"
    reading = tell(EN, MET[EN], f"Trade reached {figure}.", f"Energy deliveries were worth {figure}.")
    assert kinds(reading) == ["figure_twice"]


@pytest.mark.parametrize(
    "again",
    [
        f"Selon les douanes, le commerce a atteint {FIGURE}.",
        f"Le commerce bilatéral, dit-on, a dépassé {FIGURE}.",
        "Les échanges agricoles ont atteint 3 milliards de dollars, en hausse de 12,1 %.",
        f"Ce chiffre de {FIGURE}, est un record.",
    ],
)
def test_one_figure_repeated_for_one_quantity_is_left_alone(again: str) -> None:
    assert remarked(tell(FR, MET[FR], f"Le commerce a atteint {FIGURE}.", again)) == []


def test_two_days_of_one_entry_into_force_are_a_slip_and_one_record() -> None:
    reading = tell(
        FR,
        "L'accord sino-kazakh d'exemption de visa est entré en vigueur mardi.",
        "Le texte, entré en vigueur le 10 mai, couvre trente jours.",
    )
    assert len(reading.records) == 1
    assert remarked(reading) == [("date_slip", ("le 10 mai",))]


def test_one_day_of_entry_into_force_told_twice_is_left_alone() -> None:
    reading = tell(
        FR,
        "L'accord sino-kazakh d'exemption de visa est entré en vigueur mardi.",
        "Le texte, entré en vigueur le 21 mai, couvre trente jours.",
    )
    assert len(reading.records) == 1
    assert remarked(reading) == []


def test_somebody_whom_no_list_knows_is_marked() -> None:
    text = "Wang Yi a rencontré lundi à Astana le vice-ministre kazakh des Affaires étrangères, {}."
    unknown = tell(FR, text.format("Baltabek Orazgaliev"))
    [remark] = unknown.remarks
    assert (remark.kind, remark.values, remark.record) == ("not_in_register", (("person", "Baltabek Orazgaliyev"),), 0)
    assert "Baltabek Orazgaliev" in remark.spans[0].of(unknown.article.text)
    assert remarked(tell(FR, text.format("Roman Vassilenko"))) == []


def test_a_day_that_no_word_gives_is_marked_as_inferred() -> None:
    assert remarked(tell(FR, "Wang Yi a rencontré Mourat Nourtleou à Astana.")) == [("date_inferred", ())]
    assert remarked(tell(FR, "Wang Yi a rencontré Mourat Nourtleou à Astana mardi.")) == []


@pytest.mark.parametrize(
    ("language", "name", "day", "slip"),
    [
        (EN, "Nur-Sultan", date(2024, 5, 21), True),
        (FR, "Nour-Soultan", date(2015, 5, 21), True),
        (EN, "Nur-Sultan", date(2021, 5, 21), False),
        (EN, "Astana", date(2024, 5, 21), False),
    ],
)
def test_a_place_by_a_name_that_it_does_not_bear_is_remarked_on(language, name, day, slip) -> None:
    text = {EN: f"Wang Yi held talks in {name} yesterday with a Kazakh delegation led by Kassym-Jomart Tokayev."}
    text[FR] = f"Wang Yi s'est entretenu hier à {name} avec Kassym-Jomart Tokaïev."
    assert remarked(tell(language, text[language], day=day)) == ([("place_name", (name,))] if slip else [])


def test_the_name_of_the_day_of_writing_is_no_slip() -> None:
    text = (
        "Wang Yi met Murat Nurtleu yesterday. Xi Jinping and Kassym-Jomart Tokayev had met in Astana in September 2020."
    )
    assert "place_name" not in kinds(tell(EN, text))


def test_an_office_of_other_years_is_a_slip() -> None:
    text = "Wang Yi a rencontré lundi à Astana le Premier ministre kazakh, {}."
    wrong, right = (tell(FR, text.format(name)) for name in ("Karim Massimov", "Oljas Bektenov"))
    assert [(remark.kind, remark.values[0]) for remark in wrong.remarks] == [
        ("office_slip", ("person", "Karim Massimov"))
    ]
    assert remarked(right) == []
