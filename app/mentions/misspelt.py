"""Names that are a letter off that of who held the office they are given ("Zhan Xiao, the Chinese ambassador").

In: the people of an article and its day. Out: the people, whoever is so misspelt as the one of the register; a remark
(app.records.remarks) says so.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from difflib import SequenceMatcher

from app.gazetteer.lookup import gazetteer
from app.mentions.mention import PersonMention
from app.text.normalise import fold

MISSPELT = "misspelt"  # the rule of a person who is so named
_LONG, _SHORT = (
    8,
    4,
)  # letters of a word of which two, or one, may be off: "Li" is no slip for "Yi"
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
        replace(one, person=meant[one.name][0], name=meant[one.name][1], rule=MISSPELT) if one.name in meant else one
        for one in people
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
    shorter = min(len(one), len(two))
    most = 0 if shorter < _SHORT else 1 if shorter < _LONG else 2
    return off <= most and len("".join(words)) > _SHARED * off


def _letters_off(one: str, two: str) -> int:
    """The letters to put in, leave out or change to make one word of the other."""
    changes = SequenceMatcher(None, one, two, autojunk=False).get_opcodes()
    return sum(max(end - start, until - begin) for sort, start, end, begin, until in changes if sort != "equal")
