"""Names with a patronymic between them: "Askar Uzakbaiuly Mamin", «Романом Васильевичем Скляром».

In: a scan and the surnames of the register found in it. Out: the hits, such a surname grown to the whole name.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from app.gazetteer.lookup import Hit, gazetteer
from app.gazetteer.variants import sound_key
from app.languages.office_rules import OfficeRules
from app.mentions.scan import Scan
from app.text.normalise import fold

_NEAR = 70  # characters before a surname in which the given name and the patronymic stand
_BEFORE = r"(?<![\w'-])(?P<given>[^\W\d_][\w'-]+) [^\W\d_][\w'-]*?(?:{}) $"
_ENDING = 3  # letters that a case may add to a given name


def join_patronymics(seen: Scan, people: Iterable[Hit], rules: OfficeRules) -> list[Hit]:
    """Return the hits; a surname behind the given name of its bearer and a patronymic stands for the whole name."""
    hits, before = list(people), _before(rules.patronymic)
    whole = {hit.start for hit in hits if hit.form != "surname"}
    return [hit if hit.form != "surname" else _whole(seen, hit, whole, before) for hit in hits]


@lru_cache
def _before(patronymic: str) -> re.Pattern[str]:
    return re.compile(_BEFORE.format(patronymic))


def _whole(seen: Scan, hit: Hit, taken: set[int], pattern: re.Pattern[str]) -> Hit:
    begin = max(0, hit.start - _NEAR)
    before = pattern.search(seen.folded[begin : hit.start])
    if before is None or begin + before.start() in taken or not seen.plain[begin + before.start()].isupper():
        return hit
    bearers = [key for key in hit.ids if _is_given(before["given"], key)]
    if len(bearers) != 1:
        return hit
    name = gazetteer().people[bearers[0]].name
    start = begin + before.start()
    return replace(hit, start=start, id=bearers[0], ids=(bearers[0],), form="name", name=name)


def _is_given(word: str, key: str) -> bool:
    """Tell whether a word is the given name of somebody, in any spelling and case."""
    person = gazetteer().people[key]
    told = sound_key(word)
    for _, names in person.names:
        for name in names:
            given = sound_key(fold(name.split()[0]))
            stem = given[:-1] if given[-1:] in "аяыйь" else given
            if len(stem) > 1 and told.startswith(stem) and len(told) - len(given) <= _ENDING:
                return True
    return False
