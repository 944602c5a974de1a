"""Every text of the interface stands in every catalogue, with the same places for values."""

import re

import pytest

from app.web.catalogue import languages, read_catalogue
from app.web.texts import find_missing, find_texts

TRANSLATED = [language for language in languages() if language != "en"]
PLACES = re.compile(r"%\((\w+)\)")


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_text_is_missing(language: str) -> None:
    assert find_missing(language) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_holds_nothing_that_is_not_used(language: str) -> None:
    catalogue = read_catalogue(language)
    used = {text[0] for text in find_texts()}
    assert {*catalogue.single, *catalogue.plural} - used == set()


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_places_of_its_text(language: str) -> None:
    catalogue = read_catalogue(language)
    for text, translated in catalogue.single.items():
        assert set(PLACES.findall(text)) == set(PLACES.findall(translated)), text
    for text, forms in catalogue.plural.items():
        for form in forms:
            assert set(PLACES.findall(text)) == set(PLACES.findall(form)), text


def test_french_counts_zero_as_one() -> None:
    catalogue = read_catalogue("fr")
    forms = [catalogue.ngettext("%(num)s entry", "%(num)s entries", n) % {"num": n} for n in (0, 1, 2)]
    assert forms == ["0 entrée", "1 entrée", "2 entrées"]
