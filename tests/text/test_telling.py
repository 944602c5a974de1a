"""The words read off a pattern: one stands in every match, one opens every match."""

import pytest

from app.text.telling import find_openings, find_words


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
        (r"\w+ing\b|\bwent\b", {"ing", "went"}),
        (r"\d+|talks", set()),
        (r"\w+ed\b|\bwent\b", set()),
        (r"(?:signed)?", set()),
    ],
)
def test_one_of_the_words_stands_in_every_match(pattern, words):
    assert find_words(pattern)[0] == words


@pytest.mark.parametrize(
    ("pattern", "openings"),
    [
        (r"\bvisites? officielles?\b", {"visite"}),
        (r"(?<!not )(?:met|spoke) with\b", {"met wi", "spoke "}),
        (r"(?:their )?talks\b", {"their ", "talks"}),
        (r"agreed\s+to|sign(?:ed|s)", {"agreed", "signed", "signs"}),
        (r"\w+ed\b|\bwent\b", set()),
        (r"at talks|a", set()),
        (r"会谈|说", {"会谈", "说"}),
        (r"(?:official\w* )?talks", {"offici", "talks"}),
        (r"(?:\w+ )?talks", set()),
        (r"(?!)|talks", {"talks"}),
        (r"(?:signed)?", set()),
    ],
)
def test_one_of_the_openings_begins_every_match(pattern, openings):
    assert find_words(pattern)[1] == openings


@pytest.mark.parametrize(
    ("pattern", "openings"),
    [
        ("ministre|chef de", {"minist", "chef d"}),
        (r"(?:premier )?ministre", {"premie", "minist"}),
        (r"(?:premier\w* )?ministre", {"premie", "minist"}),
        (r"(?<!\w)fm", {"fm"}),
        (r"(?<![\w-])(?P<a>son|leur) hote", {"son ho", "leur h"}),
        (r"(?P<a>(?!))?hote", {"hote"}),
        (r"[ab]c", {"ac", "bc"}),
        (r"\w+ hote", None),
        (r"(?!)", set()),
    ],
)
def test_openings_may_be_short(pattern, openings):
    assert find_openings(pattern) == openings
