"""Whether a text can name both states at all: one look for their names, cities and people, before anything is read.

In: a folded text, the office rules of its language. Out: yes or no; a yes may still prove wrong, a no does not.
"""

from functools import cache, lru_cache

from ahocorasick_rs import AhoCorasick, Implementation

from app.gazetteer.lookup import gazetteer
from app.languages.office_rules import OfficeRules
from app.terms import Side
from app.text.guard import Guarded

_BOTH = (Side.CHINA.value, Side.KAZAKHSTAN.value)


def may_name_both(folded: str, rules: OfficeRules) -> bool:
    """Return whether words stand in the text that can name the one state, and words that can name the other."""
    # A paper of one of the two need not name its own state.
    return all(_may_name(folded, country, rules) for country in _BOTH if country != rules.home)


def _may_name(folded: str, country: str, rules: OfficeRules) -> bool:
    if _names(country).find_matches_as_strings(folded):  # without offsets, which cost a third more
        return True
    characters = _characters(country, rules)
    return characters is not None and characters.search(folded) is not None


@lru_cache(maxsize=16)
def _characters(country: str, rules: OfficeRules) -> Guarded | None:
    places = gazetteer().places
    patterns = [f"(?:{pattern})" for _, place, pattern in rules.sides if places[place].country == country]
    return Guarded("|".join(patterns)) if patterns else None


@cache
def _names(country: str) -> AhoCorasick:
    """Return an automaton of the forms of a state, without those that hold a shorter one: it stands there as well."""
    forms = list(gazetteer().forms_of(country))
    all_forms = AhoCorasick(forms, store_patterns=False)
    shortest = [
        form
        for index, form in enumerate(forms)
        if all(found == index for found, _, _ in all_forms.find_matches_as_indexes(form, overlapping=True))
    ]
    return AhoCorasick(shortest, store_patterns=False, implementation=Implementation.DFA)
