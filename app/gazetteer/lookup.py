"""Who and what a text names. In: a folded text (app.text.normalise). Out: hits, the longest variant winning.

Variants come from `register` through `variants`; the automaton is built once and cached by `gazetteer()`.
"""

import gc
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from app.gazetteer.register import (
    Anniversary,
    Body,
    Person,
    Place,
    read_anniversaries,
    read_bodies,
    read_people,
    read_places,
)
from app.gazetteer.variants import (
    KAZAKH_ENDING,
    decline_name_ru,
    decline_phrase_ru,
    decline_ru,
    is_cyrillic,
    is_han,
    misspell_chinese,
    sound_key,
    spell,
)
from app.text.normalise import fold, simplify

_WORD = re.compile(r"[^\W\d_]{2,}")
# Russian words that decline as adjectives or nouns do, not as names of people do ("Центральная Азия", "область Абай").
_OPENS_PHRASE = re.compile(r"[\w-]+(?:[ая]я|ое)(?!\w)|область(?!\w)")
_CAPITALISED = re.compile(r"(?<!\w)[^\W\d_a-z\u00df-\u00ff\u0430-\u045f\u3400-\u9fff][^\W\d_]+")
_WORD_TAIL = re.compile(r"[^\W\d_]+")
_INITIALS = re.compile(r"(?<!\w)((?:[^\W\d_]{1,2}\.[ -]?){1,3})$")
_HONORIFIC = frozenset({"m. ", "m.", "mr. ", "mr.", "dr. ", "ms. "})
_MIDDLE = re.compile(
    r"([^\W\d_]+(?:[- ][^\W\d_]+)?) "
    r"(?:[^\W\d_]{1,2}\.|[^\W\d_]+(?:uly|ouly|улы|ұлы|вич(?:[ауе]|ем)?|вн(?:[аыеу]|ой)|кызы|қызы)) $"
)
_MIDDLE_ENDS = tuple(
    f"{end} " for end in (".", *"uly улы ұлы вич вича вичу виче вичем вна вны вне вну вной кызы қызы".split())
)
_LONG_GIVEN, _NEAR = 8, 0.85  # letters of a given name in which one amiss makes no other name; how like it then is
_GIVEN = re.compile(r"(?:(?<!\w)([^\W\d_]+)[ -])?(?<!\w)([^\W\d_]+) $")


@dataclass(frozen=True, slots=True)
class Hit:
    """A variant found at [start, end). `kind` is person, place, body, adjective or pair.

    `id` is None where `ids` leaves a choice (a surname that several people bear). `form` is "name", "initials",
    "surname" (to be trusted in context only) or "adjective"; `name` the canonical name of what was written.
    """

    start: int
    end: int
    kind: str
    id: str | None
    ids: tuple[str, ...]
    form: str
    name: str


@dataclass(frozen=True, slots=True)
class _Variant:
    kind: str
    ids: tuple[str, ...]
    form: str
    name: str
    case: str  # "upper": an acronym, "first": a name, "": any


class Gazetteer:
    """The register with its automaton; made once, read only."""

    def __init__(self) -> None:
        self.people: dict[str, Person] = {row.id: row for row in read_people()}
        self.places: dict[str, Place] = {row.id: row for row in read_places()}
        self.bodies: dict[str, Body] = {row.id: row for row in read_bodies()}
        self.anniversaries: dict[str, Anniversary] = {row.id: row for row in read_anniversaries()}
        self.events: dict[str, tuple[Body, ...]] = self._group_events()
        self._surnames: dict[str, tuple[str, ...]] = {}
        self._sounds: dict[str, tuple[str, ...]] = {}
        self._given: dict[str, frozenset[str]] = {}
        self._index_surnames()
        # The same few thousand capitalised words open the sentences of all articles.
        self._bearers = lru_cache(maxsize=20_000)(self._find_bearers)
        self._lower: dict[str, _Variant] = {}  # adjectives spelt as their state is: "suisse", "argentine"
        table = self._collect()
        self._patterns: list[str] = list(table)
        self._variants: list[_Variant] = list(table.values())
        self._automaton = AhoCorasick(self._patterns, store_patterns=False)
        self._jubilees: list[tuple[str, str]] = sorted(
            {
                (form, row.id)
                for row in self.anniversaries.values()
                for _, names in row.names
                for n in names
                for form in spell(n)
            }
        )
        self._jubilee_automaton = AhoCorasick([form for form, _ in self._jubilees], store_patterns=False)

    def match(self, folded: str, plain: str | None = None) -> list[Hit]:
        """Return the hits of a folded text in order, none overlapping, the leftmost and then the longest kept.

        `plain` (the same text with its case) lets an acronym be told from a word and a name from a common noun.
        """
        found = list(self._match_variants(folded, plain))
        found.extend(self._match_surnames(folded, plain))
        found.sort(key=lambda hit: (hit.start, -hit.end))
        kept: list[Hit] = []
        end = -1
        for hit in found:
            if hit.start >= end:
                kept.append(hit)
                end = hit.end
        return kept

    def match_anniversaries(self, folded: str) -> list[Hit]:
        """Return where a text names a thing whose jubilees are counted (they may overlap other hits)."""
        hits: list[Hit] = []
        for index, start, end in self._jubilee_automaton.find_matches_as_indexes(folded, overlapping=True):
            form, key = self._jubilees[index]
            if end := _word_end(folded, start, end, form):
                hits.append(Hit(start, end, "anniversary", key, (key,), "name", key))
        hits.sort(key=lambda hit: (hit.start, -hit.end))
        return hits

    def holders(self, office: str, country: str, day: date) -> tuple[Person, ...]:
        """Return who held an office of a state on a day; several where the register is coarse."""
        return tuple(
            row
            for row in self.people.values()
            if row.country == country and any(held.office == office and held.held_on(day) for held in row.offices)
        )

    def forms_of(self, country: str) -> set[str]:
        """Return every form (folded) that names a state, its places or its people; surnames that are short stay out."""
        of_state = {row.id for row in self.people.values() if row.country == country}
        of_state |= {row.id for row in self.places.values() if row.country == country}
        of_state |= {row.id for row in self.bodies.values() if row.country == country}
        pairs = {row.id for row in self.bodies.values() if row.kind == "pair" and country.lower() in row.id.split("-")}
        named = zip(self._patterns, self._variants, strict=True)
        meant = of_state | pairs
        forms = {form for form, variant in named if not meant.isdisjoint(variant.ids)}
        return forms | {form for form, ids in self._surnames.items() if len(form) > 4 and not of_state.isdisjoint(ids)}

    def _match_variants(self, folded: str, plain: str | None) -> Iterator[Hit]:
        for index, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            variant = self._variants[index]
            end = _word_end(folded, start, end, self._patterns[index])
            if not end:
                continue
            if plain is not None and variant.case and not _cased(plain, start, end, variant.case):
                if (adjective := self._lower.get(self._patterns[index])) is None:
                    continue
                variant = adjective
            key = variant.ids[0] if len(variant.ids) == 1 else None
            yield Hit(start, end, variant.kind, key, variant.ids, variant.form, variant.name)

    def _match_surnames(self, folded: str, plain: str | None) -> Iterator[Hit]:
        for word in _WORD.finditer(folded) if plain is None else _CAPITALISED.finditer(plain):
            start, end = word.span()
            text = folded[start:end]
            ids = self._bearers(text)
            if not ids:
                continue
            fitting = {key: begin for key in ids if (begin := self._given_start(folded, start, key)) < start}
            if len(fitting) == 1:
                ((key, begin),) = fitting.items()
                form = "initials" if "." in folded[begin:start] else "name"
                yield Hit(begin, end, "person", key, (key,), form, self.people[key].name)
            else:
                key_or_none = ids[0] if len(ids) == 1 else None
                yield Hit(start, end, "person", key_or_none, ids, "surname", text)

    def _find_bearers(self, text: str) -> tuple[str, ...]:
        """Return who bears a surname, as it stands, with an ending or by its sound."""
        ids = self._surnames.get(text) or self._endings(text)
        return ids or (self._sounds.get(sound_key(text), ()) if len(text) > 4 else ())

    def _endings(self, text: str) -> tuple[str, ...]:
        """Return who bears a surname that stands with Kazakh endings ("Тоқаевтың")."""
        if len(text) < 6 or not "\u0400" <= text[0] <= "\u04ff":
            return ()
        for cut in range(len(text) - 1, 3, -1):
            if (ids := self._surnames.get(text[:cut])) and KAZAKH_ENDING.fullmatch(text, cut):
                return ids
        return ()

    def _given_start(self, folded: str, start: int, person: str) -> int:
        """Return where a person's given name or initials before `start` begin, or `start` where there is none."""
        given = self._given[person]
        if not given or not start or folded[start - 1] not in " .":
            return start
        base = max(0, start - 48)
        before = folded[base:start]
        # The ends are looked at first: a pattern that ends in $ is tried at every letter before.
        middle = before.endswith(_MIDDLE_ENDS)
        if middle and (match := _MIDDLE.search(before)) and _sounds_like(match[1], given):
            return base + match.start()
        dotted = before.endswith((".", ". ", ".-"))
        if dotted and (initials := _INITIALS.search(before)) and initials[1] not in _HONORIFIC:
            letters = re.sub(r"[^\w]", "", initials[1])
            if any(key.startswith((letters[0], sound_key(letters[0]))) for key in given):
                return base + initials.start()
        if match := _GIVEN.search(before):
            one, two = match[2], match[1]
            # Exact readings first: "on Amandyk" is no misspelt given name of two words.
            for alike in (_sounds_like, _misspells):
                if two and alike(two + one, given):
                    return base + match.start()
                if alike(one, given):
                    return base + match.start(2)
        return start

    def _index_surnames(self) -> None:
        exact: dict[str, set[str]] = defaultdict(set)
        sounds: dict[str, set[str]] = defaultdict(set)
        for row in self.people.values():
            given: set[str] = set()
            latin = {fold(name) for code, names in row.surnames if code not in ("zh",) for name in names}
            for surname in latin:
                forms = decline_name_ru(surname) if is_cyrillic(surname) else (surname,)
                for form in forms:
                    exact[form].add(row.id)
                if row.country != "CN" and not is_cyrillic(surname) and len(surname) > 4:
                    sounds[sound_key(surname)].add(row.id)
            if row.country != "CN":
                for _, names in row.names:
                    given.update(_given_keys(names, latin))
            self._given[row.id] = frozenset(given)
        self._surnames = {form: tuple(sorted(ids)) for form, ids in exact.items()}
        self._sounds = {key: tuple(sorted(ids)) for key, ids in sounds.items() if len(key) > 3}

    def _group_events(self) -> dict[str, tuple[Body, ...]]:
        groups: dict[str, list[Body]] = defaultdict(list)
        for body in self.bodies.values():
            if body.kind == "event" and body.series:
                groups[body.series].append(body)
        return {series: tuple(rows) for series, rows in groups.items()}

    def _collect(self) -> dict[str, _Variant]:
        table: dict[str, _Variant] = {}
        for form, variant in self._generate():
            held = table.get(form)
            if held is None:
                table[form] = variant
            elif held.kind == variant.kind == "person" and held.ids != variant.ids:
                # Two people never share a full name here: the form is left to context, like a surname.
                table[form] = _Variant("person", tuple(sorted({*held.ids, *variant.ids})), "surname", form, held.case)
            elif held.kind == variant.kind == "adjective" and held.ids != variant.ids:
                # Chinese shortens several states to one character: such a side is left open.
                table[form] = _Variant("adjective", tuple(sorted({*held.ids, *variant.ids})), "adjective", form, "")
            elif held.kind == "place" and variant.kind == "adjective" and held.ids == variant.ids and not _ours(held):
                self._lower[form] = variant
        for person in self.people.values():
            for form in _misspelt(person) if person.country == "CN" else ():
                table.setdefault(form, _Variant("person", (person.id,), "name", person.name, "first"))
        for form, bearers in self._han_surnames().items():
            table.setdefault(form, _Variant("person", tuple(sorted(bearers)), "surname", form, "first"))
        return table

    def _han_surnames(self) -> dict[str, set[str]]:
        """Return what stands behind the middle dot of a name in Chinese characters, and who bears it."""
        found: dict[str, set[str]] = defaultdict(set)
        for person in self.people.values():
            for name in (name for language, names in person.names if language == "zh" for name in names):
                last = simplify(fold(name)).rpartition("\u00b7")
                if last[0] and len(last[2]) > 2:
                    found[last[2]].add(person.id)
        return found

    def _generate(self) -> Iterator[tuple[str, _Variant]]:
        for person in self.people.values():
            yield from _person_variants(person)
        for place in self.places.values():
            yield from _place_variants(place)
        for body in self.bodies.values():
            # Editions are found through their series, an ordinal, a year or a city; their names hold places and people.
            if body.kind != "event" or body.series == "conference":
                kind = "pair" if body.kind == "pair" else "body"
                for language, names in body.names:
                    if language == "zh" and body.id.startswith("consulate-"):
                        continue  # read by its parts: whose it is and where
                    for name in names:
                        case = "upper" if name.isupper() and len(name) < 7 else ""
                        for form in _forms(name, language):
                            yield form, _Variant(kind, (body.id,), "name", body.id, case)


def _forms(name: str, language: str) -> set[str]:
    forms = spell(name)
    if language == "ru" and is_cyrillic(name):
        forms |= set(decline_name_ru(name)) if name.count(" ") < 2 else set(decline_phrase_ru(name))
        if _OPENS_PHRASE.match(fold(name)):
            forms |= set(decline_phrase_ru(name))
    if language == "zh":
        forms |= {simplify(form) for form in forms}
    return {form for form in forms if len(form) > 1 or not is_han(form)}


def _person_variants(person: Person) -> Iterator[tuple[str, _Variant]]:
    for language, names in person.names:
        for name in names:
            for form in _forms(name, language):
                yield form, _Variant("person", (person.id,), "name", person.name, "first")


def _misspelt(person: Person) -> Iterator[str]:
    """Yield what no name of the register may be taken from."""
    for language, names in person.names:
        for wrong in (other for one in names if is_cyrillic(one) for other in misspell_chinese(fold(one))):
            yield from _forms(wrong, language)


def _place_variants(place: Place) -> Iterator[tuple[str, _Variant]]:
    older = {form: name for name, spellings in place.former for spelling in spellings for form in spell(spelling)}
    for language, names in place.names:
        for name in names:
            case = "upper" if name.isupper() and len(name) < 7 else "" if name[0].islower() else "first"
            shown = next((older[form] for form in spell(name) if form in older), place.name)
            for form in _forms(name, language):
                yield form, _Variant("place", (place.id,), "name", shown, case)
    for language, names in place.adjectives:
        for name in names:
            for form in _forms(name.rstrip("-"), language):
                yield form, _Variant("adjective", (place.id,), "adjective", place.name, "")


def _ours(state: _Variant) -> bool:
    """Tell whether it is one of the two: in Kazakh "қытай" in small letters is mostly a people and a language."""
    return not {"country-cn", "country-kz"}.isdisjoint(state.ids)


def _sounds_like(words: str, given: frozenset[str]) -> bool:
    joined = words.replace("-", "").replace(" ", "")
    return joined in given or sound_key(joined) in given


@lru_cache(maxsize=4_000)
def _misspells(word: str, given: frozenset[str]) -> bool:
    """Tell whether a word is a long given name with a letter or two amiss ("Касим-Жомарт")."""
    joined = word if is_cyrillic(word) else sound_key(word)
    near = (key for key in given if abs(len(key) - len(joined)) < 3)
    return len(joined) >= _LONG_GIVEN and any(SequenceMatcher(None, joined, key).ratio() >= _NEAR for key in near)


def _given_keys(names: Iterable[str], surnames: set[str]) -> Iterator[str]:
    for name in names:
        first, _, last = fold(name).rpartition(" ")
        if first and "." not in first and last in surnames:
            joined = re.sub(r"[ -]", "", first)
            if is_cyrillic(joined):
                yield from decline_ru(joined)
            else:
                yield sound_key(joined)


def _word_end(folded: str, start: int, end: int, form: str) -> int:
    """Return where the word that the variant ends in ends (a Cyrillic one may carry an ending), 0 if it is another."""
    if "\u3400" <= form[0] <= "\u9fff":
        return end
    if start and folded[start - 1].isalnum() and form[0].isalnum():
        return 0
    if end < len(folded) and folded[end].isalnum() and form[-1].isalnum():
        tail = _WORD_TAIL.match(folded, end)
        fits = tail and len(form) > 3 and is_cyrillic(form) and KAZAKH_ENDING.fullmatch(tail.group())
        return tail.end() if tail and fits else 0
    return end


def _cased(plain: str, start: int, end: int, case: str) -> bool:
    if case == "upper":
        return plain[start:end].isupper()
    if plain[end - 2] == " " and plain[end - 1].islower():
        return False  # "с Хэ Ваном и …": a given name of one letter is no "and"
    first = plain[start]
    return first.isupper() or not first.isalpha() or first.lower() == first.upper()


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """Return the one gazetteer of the process."""
    known = Gazetteer()
    # It stays as long as the process: the collector, which reading keeps busy, need not walk through it each time.
    gc.freeze()
    return known
