"""The words read off a pattern: one stands in every match, one opens every match."""

import pytest

from app.text.telling import find_openings, find_ways


@pytest.mark.parametrize(
    ("pattern", "ways"),
    [
        (r"\bvisites?\b", [((), ("visite",))]),
        (r"(?<!not )(?:met|spoke) with\b", [(("met with", "spoke with"), ("met wi", "spoke "))]),
        (r"(?:their )?talks\b", [((), ("their ", "talks"))]),
        (r"(?:official\w* )?talks\d*", [((), ("offici", "talks"))]),
        (r"agreed\s+to|sign(?:ed|s)", [((), ("agreed", "signed", "signs"))]),
        (r"pa(?:ct|x)\b.{0,20}? signed", [((" signed",), ("pact", "pax", "pact s", "pax si"))]),
        (r"(?<!not )\w+ed to\b", [(("ed to",), ())]),
        (r"\w+ing\b|\bwent\b", [(("ing",), ()), ((), ("went",))]),
        (r"(?:\w+ly )?(?:met|saw)", [(("ly met", "ly saw"), ()), ((), ("met", "saw"))]),
        (r"(?<=day before) (?=he\b)|, who", [(("day before",), ()), ((), (", who",))]),
        (r"(?!)|talks", [((), ("talks",))]),
        (r"[12]\d:\d\d|19\d\d", [((), ("1", "2", "19"))]),
        (r"会谈|说", [((), ("会谈", "说"))]),
        (r"签署了.{1,9}协定", [((), ("签署了",))]),
        (r"\w+ed\b|\bwent\b", []),
        (r"\d+|talks", []),
        (r"at talks|a", []),
        (r"(?:signed)?", []),
    ],
)
def test_a_match_opens_with_a_word_or_holds_one(pattern, ways):
    assert set(find_ways(pattern)) == {(frozenset(needs), frozenset(openings)) for needs, openings in ways}


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
