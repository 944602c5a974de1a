"""Where an event took place: the city of its clause, never one that is only on the way."""

import pytest

from tests.records.telling import EN, FR, tell


@pytest.mark.parametrize(
    ("language", "text", "place", "country"),
    [
        (FR, "Wang Yi, venu de Tachkent, s'est entretenu lundi à Astana avec Mourat Nourtleou.", "astana", "KZ"),
        (EN, "Wang Yi, coming from Tashkent, met Murat Nurtleu in Astana on Monday.", "astana", "KZ"),
        (EN, "Wang Yi met Murat Nurtleu in Bishkek on Monday.", "bishkek", "KG"),
        (EN, "Wang Yi met Murat Nurtleu on Monday.", None, None),
        (EN, "Wang Yi met Murat Nurtleu on Monday to discuss a railway from Almaty to Urumqi.", None, None),
        (FR, "Wang Yi s'est entretenu lundi à Nour-Soultan avec Mourat Nourtleou.", "astana", "KZ"),
    ],
)
def test_the_city_of_the_clause_is_the_place(language, text, place, country) -> None:
    [record] = tell(language, text).records
    assert (record.place, record.country) == (place, country)


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        (EN, "Xi Jinping paid a state visit to Kazakhstan on Monday.", "KZ"),
        (FR, "Kassym-Jomart Tokaïev a effectué lundi une visite d'Etat en Chine.", "CN"),
    ],
)
def test_a_visit_goes_to_the_other_state(language, text, country) -> None:
    [record] = tell(language, text).records
    assert (record.kind, record.country, record.place) == ("visit", country, None)
    [evidence] = [item for item in record.evidence if item.field == "country"]
    assert evidence.spans[0].of(text) in ("Kazakhstan", "Chine")
