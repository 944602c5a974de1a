"""Who of several holders of an office is meant: who held it in the year that a sentence names, else on the day.

In: characters who may be meant, the office, the words of the sentence. Out: those of them who held it then.
"""

import re
from collections.abc import Sequence
from datetime import date

from app.gazetteer.lookup import gazetteer
from app.mentions.cast import Character
from app.mentions.titles import offices_agree

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def then_in_office(able: Sequence[Character], code: str, words: str, day: date | None) -> list[Character]:
    """Return those of several who held the office then; all of them where the register tells nobody apart."""
    if len(able) < 2:
        return list(able)
    years = {int(year) for year in _YEAR.findall(words)}
    if len(years) > 1 or (not years and day is None):
        return list(able)
    first, last = (date(min(years), 1, 1), date(min(years), 12, 31)) if years else (day, day)
    assert first is not None
    assert last is not None
    return [one for one in able if _held(one, code, first, last)] or list(able)


def held_in_year(able: Sequence[Character], code: str, words: str) -> list[Character]:
    """Return those who held the office in the only year that the words name; nobody where they name none or several."""
    years = {int(year) for year in _YEAR.findall(words)}
    if len(years) != 1:
        return []
    year = min(years)
    return [one for one in able if _held(one, code, date(year, 1, 1), date(year, 12, 31))]


def _held(one: Character, code: str, first: date, last: date) -> bool:
    row = gazetteer().people.get(one.key)
    tenures = [office for office in row.offices if offices_agree(code, office.office)] if row else []
    return any(office.held_between(first, last) for office in tenures)
