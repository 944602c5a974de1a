"""Other spellings of a name. In: a name as the register gives it. Out: folded forms that a text may show.

Separators are let vary, Russian names are declined, and a sound key brings French, English and Kazakh Latin spellings
of one surname together. Chinese names have no sound key: one letter there makes another person.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from app.text.normalise import fold

_HAN = re.compile(r"[\u3400-\u9fff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
# A syllable's last sound in a Chinese given name of two: papers write it hard for soft and soft for hard.
_NASAL = re.compile(r"нь?(?=[бвгджзклмнпрстфхцчш]|\Z)")
_SEPARATOR = re.compile(r"(?<=\w)[-'](?=\w)")
_QUOTE = re.compile(r"\" ?| ?\"")

# Applied in this order: French digraphs before single letters, then what is left of y, i and doubled letters.
_SOUNDS: tuple[tuple[str, str], ...] = (
    (r"ou|w(?=u)", "u"),
    (r"dzh|zh|dj", "j"),
    (r"shch|tch|sch|sh|ch", "S"),
    (r"gu(?=[ei])", "g"),
    (r"gh", "g"),
    (r"kh", "h"),
    (r"ck|q|c", "k"),
    (r"x", "ks"),
    (r"w", "v"),
    (r"f\b", "v"),
    (r"y", "i"),
    (r"(?<=[lnr])e\b", ""),
    (r"(?<=t)i(?=l[eu])", ""),
    (r"i+(?=[aeou])", ""),
    (r"([a-zS])\1+", r"\1"),
    (r"(?<=[aeou])i\b", ""),
)
_RULES = tuple((re.compile(pattern), into) for pattern, into in _SOUNDS)

_RU_HARD = ("", "а", "у", "ом", "е")
_RU_NAME = ("", "а", "у", "ым", "е")
_RU_SOFT = ("я", "ю", "ем", "е")
_RU_A = ("ы", "и", "е", "у", "ой", "ей")
_RU_FEMALE = ("ой", "у")
_RU_ADJECTIVE = ("ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими")
# Endings of an adjective and of a noun in the six cases, by the ending of the first.
_RU_CASES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ая", ("ая", "ой", "ой", "ую", "ой", "ой")),
    ("яя", ("яя", "ей", "ей", "юю", "ей", "ей")),
    ("ий", ("ий", "ого", "ому", "ий", "им", "ом")),
    ("ый", ("ый", "ого", "ому", "ый", "ым", "ом")),
    ("ое", ("ое", "ого", "ому", "ое", "ым", "ом")),
    ("ые", ("ые", "ых", "ым", "ые", "ыми", "ых")),
    ("ие", ("ие", "ия", "ию", "ие", "ием", "ии")),
    ("ия", ("ия", "ии", "ии", "ию", "ией", "ии")),
    ("ка", ("ка", "ки", "ке", "ку", "кой", "ке")),
    ("а", ("а", "ы", "е", "у", "ой", "е")),
    ("о", ("о", "а", "у", "о", "ом", "е")),
    ("ь", ("ь", "и", "и", "ь", "ью", "и")),
)

# Case, possessive and plural endings of Kazakh, as they stack behind a name; Russian endings behind a consonant.
KAZAKH_ENDING = re.compile(
    r"(?:[лдт][ае]р)?(?:[ыі]?м[ыі]з|[ыі]ң|с[ыі]|[ыі])?"
    r"(?:[ндт][ыі]ң|[ғгкқ][ае]|н[ае]|[ндт][ыі]|[дт][ае]н?|н[ае]н|нда|нде|[мбп][ае]н|[мбп]ен)?(?:ғ[ыі]|г[ыі])?"
)


def misspell_chinese(name: str) -> set[str]:
    """Return how papers misspell a folded Chinese name in Cyrillic: "си цзиньпинь", "си цзинпин" for "си цзиньпин",
    "ли кецян" for "ли кэцян".
    """
    surname, _, given = name.partition(" ")
    ends = list(_NASAL.finditer(given)) if len(given) > 5 and len(re.findall("[аеиоуыэюя]+", given)) == 2 else []
    found = {given}
    for end in reversed(ends):
        other = "н" if end.group() == "нь" else "нь"
        found |= {form[: end.start()] + other + form[end.end() :] for form in found}
    found |= {form.replace("э", "е") for form in found}
    return {f"{first} {form}" for first in {surname, surname.replace("э", "е")} for form in found} - {name}


def is_han(name: str) -> bool:
    """Tell whether the name is written in Chinese characters."""
    return not name.isascii() and bool(_HAN.search(name))


def is_cyrillic(name: str) -> bool:
    """Tell whether the name is written in Cyrillic letters."""
    return not name.isascii() and bool(_CYRILLIC.search(name))


def spell(name: str) -> set[str]:
    """Return the folded name with its hyphens and apostrophes kept, spaced or dropped, with and without quotes."""
    folded = fold(name)
    forms = {folded}
    if '"' in folded:
        forms.add(_QUOTE.sub("", folded).strip())
    if " - " in folded:
        forms |= {form.replace(" - ", "-") for form in forms}  # a dash between two partners, without its spaces
    if ("-" in folded or "'" in folded) and not is_han(folded):
        for form in tuple(forms):
            forms |= {_SEPARATOR.sub(to, form) for to in ("-", " ", "")}
    if "cooperation" in folded:
        forms |= {form.replace("cooperation", "co-operation") for form in forms}
    return forms - {""}


@lru_cache(maxsize=20_000)
def sound_key(word: str) -> str:
    """Return a key that the Latin spellings of one post-Soviet name share; the word must be folded."""
    for pattern, into in _RULES:
        word = pattern.sub(into, word)
    return word


def decline_ru(word: str) -> tuple[str, ...]:
    """Return a folded Russian noun or surname in its cases, the given form first."""
    last = word[-1:]
    if re.search(r"(?:ск|цк)ий$", word):
        return (word, *(word[:-2] + ending for ending in _RU_ADJECTIVE))
    if re.search(r"(?:ов|ев|ин)$", word):
        return tuple(word + ending for ending in (*_RU_NAME, "ом"))
    if re.search(r"(?:ова|ева|ина)$", word):
        return (word, *(word[:-1] + ending for ending in (*_RU_FEMALE, "ы", "е")))
    if last == "а":
        return (word, *(word[:-1] + ending for ending in _RU_A))
    if last == "я":
        return (word, *(word[:-1] + ending for ending in ("и", "ю", "ей", "е")))
    if last in "йь":
        return (word, *(word[:-1] + ending for ending in (*_RU_SOFT, "и")))
    if last in "бвгджзклмнпрстфхцчшщ":
        return tuple(word + ending for ending in _RU_HARD)
    return (word,)


def decline_phrase_ru(name: str) -> Iterator[str]:
    """Yield a folded Russian phrase in the six cases: its adjectives and the noun behind them, what follows stays."""
    words = fold(name).split(" ")
    head = next((at for at, word in enumerate(words) if not re.search(r"(?:[ая]я|ий|ый|ое|ые)$", word)), len(words) - 1)
    for case in range(6):
        yield " ".join([*(_in_case(word, case) for word in words[: head + 1]), *words[head + 1 :]])


def _in_case(word: str, case: int) -> str:
    for ending, forms in _RU_CASES:
        if word.endswith(ending):
            return word[: -len(ending)] + forms[case]
    if re.search(r"[бвгджзклмнпрстфхцчшщ]$", word):
        return word + ("", "а", "у", "", "ом", "е")[case]
    return word


def decline_name_ru(name: str) -> Iterator[str]:
    """Yield the folded forms of a Russian name of one or more words, each word in every case.

    A Chinese surname of one syllable stays as it is, as Russian has it, where the given name is declined; words that
    disagree in case do no harm.
    """
    head, _, last = fold(name).rpartition(" ")
    given = decline_ru(head) if head and " " not in head else (head,)
    if re.search(r"[бвгджзклмнпрстфхцчшщйь]$", head) and len(head) < 5:
        # Of "Чжан Сяо" the surname alone takes endings; before a given name that takes them it stays as it is.
        given = (head,) if decline_ru(last) != (last,) else (head, *decline_ru(head))
    for ending in decline_ru(last):
        for first in given:
            yield f"{first} {ending}".strip()
