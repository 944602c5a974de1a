"""Titles of office: "conseiller d'État et ministre chinois des Affaires étrangères", "Kazakhstan's foreign minister".

In: a folded text, its gazetteer hits, the language's office rules. Out: each title with its offices and its state.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from app.gazetteer.lookup import Hit, gazetteer
from app.languages.office_rules import OfficeRules
from app.mentions.complements import find_complement
from app.mentions.triggers import Trigger
from app.text.span import Span

# What China calls vice, Kazakhstan calls deputy; the register keeps them apart.
KAZAKH_OFFICES = {"vice_premier": "deputy_prime_minister", "vice_foreign_minister": "deputy_foreign_minister"}
# In a double title the first office that is none of these is the one that counts.
LESSER_OFFICES = frozenset(
    {"politburo_member", "politburo_sc_member", "state_councillor", "vice_premier", "deputy_prime_minister", "minister"}
    | {"cfac_director", "first_deputy_prime_minister", "party_leader", "vice_minister"}
)
_FAMILIES: tuple[frozenset[str], ...] = (
    frozenset({"vice_premier", "deputy_prime_minister", "first_deputy_prime_minister"}),
    frozenset(
        {
            "vice_foreign_minister",
            "deputy_foreign_minister",
            "first_deputy_foreign_minister",
            "assistant_foreign_minister",
        }
    ),
    frozenset({"ambassador", "ambassador_to_kazakhstan", "ambassador_to_china", "ambassador_to_russia"}),
    frozenset({"prime_minister", "prime_minister_acting"}),
    frozenset({"commerce_minister", "trade_minister"}),
    frozenset({"mayor", "mayor_astana", "regional_akim"}),
    frozenset({"party_secretary", "xinjiang_secretary", "political_legal_secretary"}),
    frozenset({"governor", "xinjiang_chair", "regional_akim"}),
    frozenset({"culture_minister", "tourism_minister"}),
    frozenset({"secretary_general", "sco_secretary_general", "cica_secretary_general", "un_secretary_general"}),
)
_LEADERS = frozenset({"president", "prime_minister", "party_leader", "first_president"})
_POSTED = frozenset({"ambassador", "consul_general", "envoy", "spokesperson"})
_HOST = "host"  # the link of a state that an office abroad holds inside, in a script that puts it there
_SEATED = "posted"  # the link of a place at which an office is held
_LEAD = 18  # characters; the longest ministry of the register has 14
_NOT_PLAIN_MINISTER = re.compile(r"vice|deputy|assistant|prime|former")


@dataclass(frozen=True, slots=True)
class Title:
    """Offices that stand together, with their state (`country`, or None where unsaid).

    `head` is the first office word on; `span` takes in what says the state. `former` marks an office left,
    `implied` a state that no word says ("глава государства").
    """

    span: Span
    head: int
    codes: tuple[str, ...]
    country: str | None
    former: bool
    implied: bool = False

    @property
    def office(self) -> str:
        """Return the one office that counts: foreign minister before state councillor."""
        main = next((code for code in self.codes if code not in LESSER_OFFICES), self.codes[0])
        return f"former_{main}" if self.former else main


@cache
def offices_agree(said: str, held: str) -> bool:
    """Tell whether an office as said can be the office held: "minister" is any but a deputy, "speaker" of any house."""
    if said == held or any(said in family and held in family for family in _FAMILIES):
        return True
    if said == "leader":
        return held in _LEADERS
    if said == "speaker":
        return held.endswith("_speaker")
    if said == "minister":
        return held.endswith("_minister") and not _NOT_PLAIN_MINISTER.search(held)
    return said == "vice_minister" and held.endswith("_minister") and bool(re.search(r"vice|deputy", held))


def may_hold(person: str, title: "Title") -> bool:
    """Tell whether the register gives a person an office of the title."""
    row = gazetteer().people[person]
    if title.country and title.country != row.country:
        return False
    return any(offices_agree(code, office.office) for code in title.codes for office in row.offices)


def holders_on(people: Iterable[str], title: "Title", day: date | None) -> list[str]:
    """Return who of those may be meant by a title: where several held its office, the one who did on the day."""
    able = [person for person in people if may_hold(person, title)]
    if len(able) < 2 or day is None:
        return able
    rows = gazetteer().people
    then = [
        person
        for person in able
        if any(
            held.held_on(day) and offices_agree(code, held.office)
            for held in rows[person].offices
            for code in title.codes
        )
    ]
    return then if len(then) == 1 else able


@lru_cache(maxsize=8)
def _units(rules: OfficeRules) -> Trigger:
    adjective = r"(?:[\w'-]+ )?"
    groups = (f"(?P<{code}>{pattern.replace('{a}', adjective)})" for code, pattern in rules.offices)
    joined = "|".join(groups)
    return Trigger(rf"(?<![\w-])(?:{joined})(?!\w)" if rules.spaced else joined)


@lru_cache(maxsize=32)
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


@dataclass(frozen=True, slots=True)
class _Places:
    """What states a country, by where it starts and ends; `cities` by their end: a mayor is of his city's state."""

    starts: dict[int, Hit]
    ends: dict[int, Hit]
    cities: dict[int, Hit]
    stating: list[Hit]
    order: list[int]

    @classmethod
    def of(cls, hits: Iterable[Hit]) -> "_Places":
        known = list(hits)
        stating = [hit for hit in known if country_of(hit)]
        cities = {hit.end: hit for hit in known if hit.kind == "place" and hit.id and not country_of(hit)}
        starts, ends = {hit.start: hit for hit in stating}, {hit.end: hit for hit in stating}
        return cls(starts, ends, cities, stating, [hit.start for hit in stating])


def country_of(hit: Hit) -> str | None:
    """Return the state that a hit says: an adjective, a state, a ministry of one."""
    known = gazetteer()
    if hit.kind == "adjective" and hit.id:
        return known.places[hit.id].country or None
    if hit.kind == "place" and hit.id:
        place = known.places[hit.id]
        return place.country or None if place.kind in ("country", "region") else None
    if hit.kind == "body" and hit.id:
        return known.bodies[hit.id].country
    return None


def find_titles(folded: str, plain: str, hits: Iterable[Hit], rules: OfficeRules) -> Iterator[Title]:
    """Yield the titles of office in text order; plurals are no titles."""
    stating = list(hits)
    places = _Places.of(stating)
    units = list(_units(rules).finditer(folded))
    index = 0
    while index < len(units):
        first = units[index]
        countries = _inside(first.start(), first.end(), places, rules)
        start, lead = _before(folded, first.start(), places, rules)
        countries = lead + countries
        codes = [first.lastgroup or ""]
        end, more = _held_of(folded, plain, first, places, stating, rules)
        countries += more
        while (
            index + 1 < len(units)
            and (joined := _joined(folded, end, units[index + 1].start(), places, rules)) is not None
            and not _of_another(
                countries + _implied(first),
                joined
                or _implied(units[index + 1])
                or _held_of(folded, plain, units[index + 1], places, stating, rules)[1],
            )
        ):
            index += 1
            codes.append(units[index].lastgroup or "")
            countries += joined + _inside(units[index].start(), units[index].end(), places, rules)
            end, more = _held_of(folded, plain, units[index], places, stating, rules)
            countries += more
        index += 1
        while index < len(units) and units[index].end() <= end:
            index += 1  # an office inside the complement of another
        yield _title(folded, Span(start, end), first.start(), codes, countries, rules)


def _title(
    folded: str, span: Span, head: int, codes: list[str], countries: list[tuple[str, str]], rules: OfficeRules
) -> Title:
    own, host = _own_and_host(codes, countries, rules.abroad)
    parts = [code.partition("__") for code in codes]
    codes, sides = [code for code, _, _ in parts], [side.upper() for _, _, side in parts if side]
    implied = own is None and bool(sides)
    own = sides[0] if implied else own
    named = []
    for code in codes:
        if code == "ambassador" and host in ("KZ", "CN"):
            code = "ambassador_to_kazakhstan" if host == "KZ" else "ambassador_to_china"
        named.append(KAZAKH_OFFICES.get(code, code) if own == "KZ" else code)
    before = folded[max(0, head - 12) : head]
    former = bool(_pattern(rf"(?:^|[^\w-]){rules.former}" if rules.spaced else rules.former).search(before))
    return Title(span, head, tuple(named), own, former, implied)


def _own_and_host(
    codes: list[str], countries: list[tuple[str, str]], abroad: frozenset[str]
) -> tuple[str | None, str | None]:
    """The first state named is the office-holder's own, except behind an ambassador's "to"."""
    if "ambassador" not in codes:
        return next((country for country, link in countries if link != _SEATED), None), None
    away = abroad | {_HOST, _SEATED}
    own = next((country for country, link in countries if link not in away), None)
    host = next((country for country, link in countries if country != own), None)
    if own is None and host in ("KZ", "CN"):
        own = "CN" if host == "KZ" else "KZ"
    return own, host


def _inside(start: int, end: int, places: _Places, rules: OfficeRules) -> list[tuple[str, str]]:
    """The states said in an office; Chinese puts an ambassador's host there."""
    link = "" if rules.spaced else _HOST
    first = bisect_left(places.order, start)
    inside = places.stating[first : bisect_left(places.order, end, first)]
    return [(country, link) for hit in inside if hit.end <= end and (country := country_of(hit))]


def _before(folded: str, start: int, places: _Places, rules: OfficeRules) -> tuple[int, list[tuple[str, str]]]:
    """Take in a state in front ("Chinese", "Kazakhstan's") and the article before it."""
    found: list[tuple[str, str]] = []
    if not rules.spaced:
        return _before_unspaced(folded, start, places, rules)
    seat = places.ends.get(start - 1) or places.cities.get(start - 1) if rules.posted else None
    if seat and folded[start - 1] == " " and _pattern(rf"{rules.posted}\Z").search(folded[seat.start : seat.end]):
        start = seat.start  # "Kazakhstan's consul in Shanghai", with the city before the office
        found.append((country_of(seat) or "", _SEATED))
    for glue in ("'s ", "' ", " ", " side's ", "-"):
        at = start - len(glue)
        if folded[max(0, at) : start] == glue and (hit := places.ends.get(at)):
            if (country := country_of(hit)) and (rules.noun_in_front or hit.kind == "adjective"):
                found.append((country, ""))
                start = hit.start
            break
    return start, found


def _before_unspaced(folded: str, start: int, places: _Places, rules: OfficeRules) -> tuple[int, list[tuple[str, str]]]:
    """The same in a script without spaces, where a ministry may stand between the state and the office."""
    lead = _pattern(rules.lead)
    if (hit := places.ends.get(start + 1)) and hit.start < start and (country := country_of(hit)):
        return hit.start, [(country, "")]  # the last character of the province is the first of the office
    for at in range(start, max(-1, start - _LEAD), -1):
        if (hit := places.ends.get(at)) and lead.fullmatch(folded, at, start):
            country = country_of(hit)
            return hit.start, [(country, "")] if country else []
        seat = places.cities.get(at)
        if seat and rules.seat and _pattern(rules.seat).fullmatch(folded, at, start):
            country = gazetteer().places[seat.id or ""].country
            return seat.start, [(country, "")] if country else []
    return start, []


def _behind(
    folded: str, end: int, places: _Places, rules: OfficeRules, posted: bool
) -> tuple[int, list[tuple[str, str]]]:
    """Take in the states behind: "kazakh", "du Kazakhstan"; of whom is `posted` abroad the host as well."""
    found: list[tuple[str, str]] = []
    if rules.link == "(?!)":
        return end, found  # a language that says the state in front only
    link = _pattern(rules.link)
    while True:
        match = link.match(folded, end)
        linked = places.starts.get(match.end()) if match else None
        hit = places.starts.get(end + 1) if folded[end : end + 1] == " " else None
        if linked and match and not posted and match.group().split()[:1] in _ways(rules):
            return end, found  # "the journey of the president to China"
        if linked and match:
            found.append((country_of(linked) or "", (match.group().split() or [""])[0].removesuffix("'")))
            end = linked.end
        elif hit and hit.kind == "adjective" and not found:
            found.append((country_of(hit) or "", ""))
            end = hit.end
        else:
            return end, found


@lru_cache(maxsize=8)
def _ways(rules: OfficeRules) -> tuple[list[str], ...]:
    """The words before a state that lead there, unless an office is held in it."""
    return tuple([word] for word in rules.abroad)


def _implied(unit: re.Match[str]) -> list[tuple[str, str]]:
    """The state of an office that only one has ("the chairman of the People's Republic")."""
    _, _, side = (unit.lastgroup or "").partition("__")
    return [(side.upper(), "")] if side else []


def _of_another(countries: list[tuple[str, str]], joined: list[tuple[str, str]]) -> bool:
    """The second office is another state's, said before it or behind: another person holds it."""
    return bool(countries and joined) and joined[0][0] not in {country for country, _ in countries}


def _held_of(
    folded: str, plain: str, unit: re.Match[str], places: _Places, hits: list[Hit], rules: OfficeRules
) -> tuple[int, list[tuple[str, str]]]:
    """What stands behind an office: its state, then what it is held of."""
    posted = unit.lastgroup in _POSTED
    end, found = _behind(folded, unit.end(), places, rules, posted)
    if found:
        end, _ = find_complement(plain, end, hits, rules, more=True)
    end, more = find_complement(plain, end, hits, rules)
    if more and not found:
        found = [(country, "") for country in more]
    behind, last = _behind(folded, end, places, rules, posted) if more or not found else (end, [])
    return (behind, last + found) if last else (end, found)


def _joined(folded: str, end: int, following: int, places: _Places, rules: OfficeRules) -> list[tuple[str, str]] | None:
    """Tell whether two offices belong to one title; return the states said between them."""
    if following - end > 40:
        return None
    match = _pattern(rules.glue).match(folded, end, following)
    if not match:
        return None
    if match.end() == following:
        return []
    hit = places.starts.get(match.end())
    if hit and folded[hit.end : following] in (" ", "'s ", "' "):
        return [(country_of(hit) or "", "")]
    return None
