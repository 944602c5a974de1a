"""Triggers give the same matches as a plain search, only sooner."""

import re
import time

import pytest

from app.languages.registry import LANGUAGES
from app.mentions.triggers import Trigger


@pytest.mark.parametrize("language", list(LANGUAGES), ids=str)
def test_a_trigger_finds_what_a_search_finds(language: str) -> None:
    rules = next(rules.offices for code, rules in LANGUAGES.items() if code == language)
    text = (
        "le ministre chinois, son homologue kazakh et son hote; ce dernier a parle, a-t-il dit. il repart dans la meme "
        "ville. his kazakh counterpart and the visitor; the latter spoke, he said, in the same city. les deux hommes. "
        "the foreign ministers and presidents, the vice premier, first deputy prime minister. la capitale kazakhe. "
    ) * 3
    patterns = [rules.capital, rules.same_city, *rules.pairs, *rules.counterparts, *rules.others]
    patterns += [pattern.replace("{a}", r"(?:[\w'-]+ )?") for _, pattern in (*rules.offices, *rules.plural_offices)]
    for pattern in patterns:
        bounded = rf"(?<![\w-])(?:{pattern})(?!\w)"
        plain = [match.span() for match in re.finditer(bounded, text)]
        assert [match.span() for match in Trigger(bounded).finditer(text)] == plain, pattern


def test_a_hostile_text_takes_no_time() -> None:
    trigger = Trigger(r"(?:premier )?ministre (?:[\w-]+ )?des affaires")
    start = time.perf_counter()
    assert list(trigger.finditer("premier ministre " * 5000)) == []
    assert time.perf_counter() - start < 1
