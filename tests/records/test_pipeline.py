"""The whole reading: from bytes to records, the same every time."""

import pytest

from app.articles.source import Refused
from app.mentions.scan import _scan
from app.records.pipeline import read_source, read_stored
from tests.records.telling import EN, tell

ARTICLE = """Entretien à Astana entre Wang Yi et Mourat Nourtleou

Publié le 21 mai 2024

Wang Yi s'est entretenu lundi à Astana avec Mourat Nourtleou. Les deux parties sont convenues d'ouvrir un consulat.

A lire aussi : Xi Jinping a reçu Kassym-Jomart Tokaïev à Pékin
"""


def test_a_source_file_is_read_from_title_to_records() -> None:
    reading = read_source("example.txt", ARTICLE.encode())
    assert reading.published.day is not None
    assert reading.published.day.isoformat() == "2024-05-21"
    assert [(r.kind, r.role.value, r.status) for r in reading.records] == [
        ("talks", "main", "held"),
        ("arrangement", "main", "agreed"),
    ]


def test_furniture_tells_nothing() -> None:
    names = {person.name for record in read_source("example.txt", ARTICLE.encode()).records for person in record.people}
    assert names == {"Wang Yi", "Murat Nurtleu"}


def test_a_stored_article_is_read_as_its_source_was() -> None:
    reading = read_source("example.txt", ARTICLE.encode())
    assert read_stored(reading.article) == reading


def test_an_article_of_one_state_is_not_read_further() -> None:
    reading = read_source("example.txt", "Le 21 mai 2024\n\nXi Jinping a reçu lundi à Pékin Emmanuel Macron.".encode())
    assert (reading.relevant, reading.relevance.code, reading.refusals) == (False, "one_side_only", ())
    assert reading.published.day is not None


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02\x03" * 50, b"   \n\n  "])
def test_bytes_without_a_text_are_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        read_source("example.txt", data)


def test_the_headline_tells_the_meeting_that_the_body_only_points_back_to() -> None:
    text = """Wang Yi holds talks with Murat Nurtleu

Published on May 21, 2024

The agenda was long, officials of China and Kazakhstan said. After the talks a memorandum on tourism was signed.
"""
    reading = read_source("example.txt", text.encode())
    assert [(record.kind, record.date and record.date.start.day) for record in reading.records] == [
        ("talks", 21),
        ("mou", 21),
    ]


def test_an_article_is_scanned_for_names_once() -> None:
    before = _scan.cache_info().misses
    told = tell(EN, "Wang Yi met Murat Nurtleu in Astana on Monday. The Sports Federation of Kazakhstan sent a team.")
    assert told.relevant
    assert _scan.cache_info().misses == before + 1
