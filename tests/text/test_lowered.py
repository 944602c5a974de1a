"""Patterns made ready for lower case find what `re` finds in any case, and say where they cannot."""

import random
import re

import pytest

from app.text.guard import Guarded
from app.text.lowered import lower_pattern

PATTERNS = [
    r"\b(?:Visite|entretien)s?\b",
    r"[A-ZÀ-Ý][a-zà-ÿ]+ (?:et|ET) [^A-Z ]\w+",
    r"(?<!\w)[А-Я]\w*(?:ом|ам)\b(?!,)",
    r"(?:le |du )?(?P<d>\d{1,2})(?:er)?\s+(?P<m>mai|juin)",
    r"(?:a|b)?c|(?:dé?)+e",
    r"(?P<q>[ab])x(?P=q)",
    r"[\u0400-\u04ff]{3,}",
    r"x*",
    r"с (?-i:Си) Ц",
    r"au(?! (?-i:Palais))\b",
    r"[^\W\d_]+ю\Z",
    r"ﬀ|ß|σ",
    r"\bvi|\bvisites?|\bvisa\b|le |\bpal(?:ai|ais)s?\b|entre|en",
    r"(?:с си|сие|с си ц|встреча|\bпосл|\bпослом)(?: |\b)",
    r"(?:c|b|ab|[ab]|a|b(?=x)|cc)+?x?",
]
TEXTS = [
    "La Visite du 1ER Mai ET l'ENTRETIEN du 12 juin, au palais puis Au Palais.",
    "ВСТРЕЧА С СИ Цзиньпином, с Си Ц и с си ц. Послам, послом",
    "AXA bxb AxB dédéE cC BC",
    "İstanbul ve ISPARTA, ΣΟΦΙΑΣ, Straße STRASSE ẞ",
    "Қазақстан мен Қытай ӘЛЕМ алдында ғылымю",
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_lower_case_finds_the_same(pattern: str) -> None:
    chance = random.Random(pattern)
    guarded, plain = Guarded(pattern), re.compile(pattern, re.IGNORECASE)
    texts = [*TEXTS, *("".join(chance.choices(" ".join(TEXTS), k=600)) for _ in range(40))]
    for text in texts:
        start, end = sorted((chance.randrange(len(text)), chance.randrange(len(text))))
        for bounds in ((0, len(text)), (start, end)):
            found = [(m.span(), m.group(), m.groups()) for m in guarded.finditer(text, *bounds)]
            assert found == [(m.span(), m.group(), m.groups()) for m in plain.finditer(text, *bounds)]
            one, same = guarded.search(text, *bounds), plain.search(text, *bounds)
            assert (one and one.span()) == (same and same.span())


def test_what_minds_the_case_tells_only_where_nothing_is() -> None:
    fast, exact = lower_pattern(r"le (?-i:S)eptembre")
    assert fast is not None
    assert (bool(fast.search("le septembre")), exact) == (True, False)


@pytest.mark.parametrize("pattern", [r"x?", r"au(?! (?-i:P))\w"])
def test_some_patterns_stay_as_they_are(pattern: str) -> None:
    assert lower_pattern(pattern) == (None, False)


def test_alternatives_that_open_alike_are_tried_together_and_in_their_order() -> None:
    fast, exact = lower_pattern(r"[;]|\bvis|\bvisit|\bcall|be|a|bed")
    assert fast is not None
    assert exact
    assert [match.group() for match in fast.finditer("; visit, call bed a")] == [";", "vis", "call", "be", "a"]
