"""Names that are a letter off that of who held the office they are given ("Zhan Xiao, the Chinese ambassador").

In: the people of an article and its day. Out: the people, whoever is so misspelt as the one of the register.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.gazetteer.lookup import gazetteer
from app.mentions.mention import PersonMention
from app.text.normalise import fold

_LONG = 8  # letters of a word of which two may be off
_SHARED = 3  # letters of the whole name that must be the same for each that is not


def right_slips(people: Sequence[PersonMention], day: date | None) -> list[PersonMention]:
    """Return the people; one day knows one holder of an office, so a name a letter off his in that office is his."""
    if day is None:
        return list(people)
    meant: dict[str, tuple[str, str]] = {}
    for person in people:
        if person.person or not person.office or person.name in meant or person.form != "name":
            continue
        holders = gazetteer().holders(person.office, person.side.value, day)
        if len(holders) == 1 and is_slip(person.name, holders[0].name):
            meant[person.name] = (holders[0].id, holders[0].name)
    if not meant:
        return list(people)
    return [
        replace(one, person=meant[one.name][0], name=meant[one.name][1]) if one.name in meant else one for one in people
    ]


def is_slip(name: str, other: str) -> bool:
    """Tell whether two names of as many words differ in one word alone, and there by a letter or two."""
    words, others = fold(name).split(), fold(other).split()
    if len(words) != len(others):
        return False
    apart = [(one, two) for one, two in zip(words, others, strict=True) if one != two]
    if len(apart) != 1 or len(words) == 1:
        return False
    one, two = apart[0]
    off = _letters_off(one, two)
    return off <= (2 if min(len(one), len(two)) >= _LONG else 1) and len("".join(words)) > _SHARED * off


def _letters_off(one: str, two: str) -> int:
    """The letters to put in, leave out or change to make one word of the other."""
    row = list(range(len(two) + 1))
    for i, letter in enumerate(one, start=1):
        last, row[0] = row[0], i
        for j, other in enumerate(two, start=1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (letter != other))
    return row[-1]
