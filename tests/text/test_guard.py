"""Guarded patterns: the words read off a pattern, and that a guard never hides a match."""

import re

import pytest

from app.languages.registry import LANGUAGES
from app.text.guard import Guarded, find_words


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (
            r"\bvisites? officielles?\b",
            {"visite officielle", "visites officielle", "visite officielles", "visites officielles"},
        ),
        (r"\b(?:met|spoke) with\b", {"met with", "spoke with"}),
        (r"(?<!not )agreed\s+to", {"agreed"}),
        (r"(?:a|b)?talks\d*", {"talks", "atalks", "btalks"}),
        (r"\w+ed\b|\bwent\b", {"ed", "went"}),
        (r"\d+|talks", set()),
        (r"(?:signed)?", set()),
    ],
)
def test_one_of_the_words_stands_in_every_match(pattern, words):
    assert find_words(pattern) == words


def cue_patterns():
    for rules in LANGUAGES.values():
        cues = rules.cues
        yield from (pattern for pattern in (cues.planned, cues.agreed, cues.package, *cues.topics.values()) if pattern)
        yield from (row.pattern for row in (*cues.meetings, *cues.instruments, *cues.steps))


def test_a_guarded_pattern_finds_what_the_plain_one_finds():
    phrases = [
        "The two presidents MET in Astana and signed a joint statement on trade, energy and visas on Monday.",
        "Les deux ministres se sont entretenus à Pékin ; un Accord sur le transit doit être signé jeudi à Astana.",
        "Der Außenminister sprach mit seinem Kollegen über Gas und Öl, ohne dass etwas unterzeichnet wurde.",
        "They \u017figned an agreement in Beijing after long negotiations about the river and the border.",
    ]
    found = 0
    for pattern in cue_patterns():
        guarded, plain = Guarded(pattern), re.compile(pattern, re.IGNORECASE)
        for _ in range(3):
            for text in phrases:
                spans = [match.span() for match in plain.finditer(text)]
                assert [match.span() for match in guarded.finditer(text)] == spans
                assert (guarded.search(text) is None) == (not spans)
                assert [match.span() for match in guarded.finditer(text, 4, 60)] == [
                    match.span() for match in plain.finditer(text, 4, 60)
                ]
                found += len(spans)
    assert found
