"""How a stranger is named: in Latin letters, as the register tells the others, and by what the article may shorten.

In: a name as an article writes it, its state. Out: a Stranger.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.gazetteer.cyrillic import latinise, nominative, strip_ending
from app.gazetteer.pinyin import romanise
from app.gazetteer.transcribe import spell
from app.gazetteer.variants import is_cyrillic, is_han
from app.languages.office_rules import OfficeRules
from app.text.normalise import fold
from app.text.span import Span

_INITIAL = re.compile(r"(?<!\w)(\w)\.\s?(?=\w)")
CAPITALS = 4  # letters of a surname that a paper prints in capitals; fewer are an abbreviation


@dataclass(frozen=True, slots=True)
class Stranger:
    """A name that the register does not have.

    `surname` is how the article may shorten it, `written` how it writes it. `person` is whom the register knows by
    another transcription of the name.
    """

    span: Span
    name: str
    surname: str
    country: str
    full: bool
    rule: str
    written: str = ""
    person: str | None = None


def name_stranger(span: Span, name: str, country: str, rule: str, rules: OfficeRules) -> Stranger:
    """A name in Cyrillic or in Chinese characters is told in Latin letters, as the register tells the others."""
    name = _INITIAL.sub(r"\1. ", name)
    if is_cyrillic(name) and not name.isupper():
        name = " ".join(w.capitalize() if w.isupper() and len(w) >= CAPITALS else w for w in name.split())
    if is_han(name):
        surname = name if country == "CN" else name.rpartition("\u00b7")[2]
        return Stranger(span, _in_latin(name, country), surname, country, True, rule, name)
    if rules.endings and is_cyrillic(name):
        written = strip_ending(name, rules.endings)
        latin = latinise(name if country == "CN" else written, country, rules.endings)
        return Stranger(span, latin, _surname(written, country), country, True, rule, written)
    latin = latinise(name, country)
    written = nominative(name) if latin != name and country != "CN" else name
    surname = _surname(written, country)
    if latin == name and country == "KZ":
        latin = respell(name, rules.spellings)
    return Stranger(span, latin, surname, country, True, rule, written)


def spelt_out(strangers: list[Stranger]) -> list[Stranger]:
    """Name whoever bears initials as the article names him in full elsewhere."""
    full = {(s.surname, s.country, s.name[:1]): s.name for s in strangers if not s.name[1:].startswith(".")}
    if not full:
        return strangers
    return [
        replace(s, name=full.get((s.surname, s.country, s.name[:1]), s.name)) if s.name[1:].startswith(".") else s
        for s in strangers
    ]


def _in_latin(name: str, country: str) -> str:
    return romanise(name) if country == "CN" else spell(name) if country == "KZ" else name


def respell(name: str, spellings: Iterable[tuple[str, str]]) -> str:
    """Return a Kazakh name as the register spells such names: "Nourlan Akkochkarov" is "Nurlan Akkoshkarov"."""
    lowered = fold(name)
    for pattern, into in spellings:
        lowered = re.sub(pattern, into, lowered)
    return lowered.title() if lowered != fold(name) else name


def _surname(name: str, country: str) -> str:
    """Chinese names lead with the surname, others end with it."""
    words = fold(name).split()
    return (
        words[0]
        if country == "CN" and not words[0].endswith(".") and len(words[0]) <= 6 and "-" not in words[0]
        else words[-1]
    )
