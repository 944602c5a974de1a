"""Guarded patterns: that a guard never hides a match, in a text, a stretch of it or a short one."""

import re

from app.languages.registry import LANGUAGES
from app.text.guard import Guarded
from app.text.sight import cut


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


def test_a_long_text_is_searched_only_where_a_match_can_begin():
    text = "They MET in Astana and signed a pact; " * 20
    for pattern in (
        r"\bmet\b",
        r"\w+ed\b(?= a)",
        r"\bin (?:astana|beijing)",
        r"(?:sign|seal)ed a (?P<what>\w+)",
        r"ast\w*",
        r"(?<=astana) (?=and)|;",
        r"\w+ in\b|(?:a\w* )?pact",
        r"(?:\w+ing|sign\w+) (?:a|the) .{0,9}?pact",
        "nope",
    ):
        guarded, plain = Guarded(pattern), re.compile(pattern, re.IGNORECASE)
        for start, end in ((0, len(text)), (5, 90), (41, 41), (700, 5000)):
            spans = [match.span() for match in plain.finditer(text, start, end)]
            assert [match.span() for match in guarded.finditer(text, start, end)] == spans
            first = guarded.search(text, start, end)
            assert (first.span() if first else None) == (spans[0] if spans else None)
            words = cut(text, start, end)
            spans = [match.span() for match in plain.finditer(text[start:end])]
            assert [match.span() for match in guarded.finditer(words)] == spans
