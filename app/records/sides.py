"""Whether a text can name both states at all: one look for their names, cities and people, before anything is read.

In: a folded text, the office rules of its language. Out: yes or no; a yes may still prove wrong, a no does not.
"""

import re
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from app.gazetteer.lookup import gazetteer
from app.languages.base import OfficeRules
from app.terms import Side

_BOTH = (Side.CHINA.value, Side.KAZAKHSTAN.value)


def may_name_both(folded: str, rules: OfficeRules) -> bool:
    """Return whether words stand in the text that can name the one state, and words that can name the other."""
    automaton, countries = _names()
    found = {countries[index] for index, _, _ in automaton.find_matches_as_indexes(folded, overlapping=True)}
    # A paper of one of the two need not name its own state.
    missing = [c for c in _BOTH if c != rules.home and not any(c in names for names in found)]
    return all(_by_character(folded, country, rules) for country in missing)


def _by_character(folded: str, country: str, rules: OfficeRules) -> bool:
    places = gazetteer().places
    return any(places[place].country == country and re.search(pattern, folded) for _, place, pattern in rules.sides)


@lru_cache(maxsize=1)
def _names() -> tuple[AhoCorasick, tuple[frozenset[str], ...]]:
    """Return an automaton of the forms of both states, and for each form the states that it can name."""
    forms: dict[str, set[str]] = {}
    for country in _BOTH:
        for form in gazetteer().forms_of(country):
            forms.setdefault(form, set()).add(country)
    return AhoCorasick(list(forms), store_patterns=False), tuple(frozenset(names) for names in forms.values())
