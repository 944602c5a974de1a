"""People: full names, surnames, office and name in apposition, and people whom no list knows.

In: an Article, its passages, the office rules. Out: PersonMentions in text order (references are coreference's).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.articles.article import Article
from app.articles.passage import Passage
from app.gazetteer.han import given_alike
from app.gazetteer.lookup import Hit, gazetteer
from app.gazetteer.origin import is_pinyin
from app.languages.office_rules import OfficeRules
from app.mentions.apposition import Apposition, find_honorific, pair_titles
from app.mentions.mention import PersonMention
from app.mentions.misspelt import right_slips
from app.mentions.patronymics import join_patronymics
from app.mentions.scan import Scan, scan
from app.mentions.stranger_names import Stranger
from app.mentions.strangers import find_strangers
from app.mentions.strangers_again import find_strangers_again
from app.mentions.titles import KAZAKH_OFFICES, Title, holders_on, may_hold, offices_agree
from app.terms import Side
from app.text.normalise import fold
from app.text.span import Span, merge_spans, overlaps_any

_BODY_OFFICES = frozenset({"sco_secretary_general", "cica_secretary_general", "un_secretary_general"})


_GIVEN = re.compile(r" [A-Z][a-z]+(?![\w-])")
_INITIAL = re.compile(r"(?<!\w)([^\W\d_])\. ?$")

_REGIONS = frozenset({"HK", "MO"})  # of China, which deal with others by themselves


@dataclass(frozen=True, slots=True)
class Named:
    """A name settled on a person: a register id, or a stranger's name with `person` None."""

    span: Span
    person: str | None
    name: str
    country: str
    form: str
    rule: str


def find_people(
    article: Article, passages: tuple[Passage, ...], rules: OfficeRules, day: date | None = None
) -> tuple[PersonMention, ...]:
    """Return the people that the passages name, in text order; `day` is the page's, by which an office tells whom."""
    seen = scan(article, passages, rules)
    people = [hit for hit in seen.hits if hit.kind == "person" and not _names_a_thing(seen, hit, rules)]
    people = [hit for hit in people if rules.spaced or not _has_other_given(seen, hit)]
    people = join_patronymics(seen, people, rules) if rules.spaced else people
    known = [_named(hit) for hit in people if hit.form != "surname"]
    surnames = [hit for hit in people if hit.form == "surname"]
    strangers = find_strangers(article, seen, rules, [name.span for name in known], day)
    taken = merge_spans(stranger.span for stranger in strangers)
    full = sorted([*known, *map(_strange, strangers)], key=lambda name: name.span.start)
    surnames = [hit for hit in surnames if not overlaps_any(taken, Span(hit.start, hit.end))]
    named = {hit.ids[0] for hit in people if hit.form != "surname"}
    first = {s.surname: s.span.start for s in sorted(strangers, key=lambda s: s.span.start, reverse=True)}
    surnames = [hit for hit in surnames if not _is_of_stranger(seen, hit, first, named)]
    appositions = pair_titles(seen, [*(name.span for name in full), *(Span(h.start, h.end) for h in surnames)], rules)
    settled = _settle_surnames(seen, surnames, full, appositions, rules, day)
    again = find_strangers_again(article, seen, strangers, [name.span for name in [*full, *settled]], rules)
    everyone = sorted([*full, *settled, *map(_strange, again)], key=lambda name: name.span.start)
    everyone = [n for n in everyone if not (_wrote_it(article, n.span) or _names_a_thing(seen, n.span, rules))]
    mentions = right_slips([_mention(seen, name, appositions, rules) for name in everyone], day)
    return _of_bodies(_without_spellings(article, mentions))


def _without_spellings(article: Article, people: Sequence[PersonMention]) -> list[PersonMention]:
    """Leave out a name in brackets that only spells the one right before it in other letters ("Токаев (Tokayev)")."""
    kept: list[PersonMention] = []
    for person in people:
        last = kept[-1] if kept else None
        gap = article.plain[last.span.end : person.span.start] if last and last.name == person.name else ""
        if gap.strip() != "(":
            kept.append(person)
    return kept


def _of_bodies(people: list[PersonMention]) -> tuple[PersonMention, ...]:
    """Who is named once as the head of an organisation of states speaks for none of them further on either."""
    heads = {person.name for person in people if person.office in _BODY_OFFICES}
    return tuple(
        replace(person, side=Side.OTHER) if person.name in heads and person.office is None else person
        for person in people
    )


def _wrote_it(article: Article, name: Span) -> bool:
    """A name between two strokes is that of who wrote the report ("BEIJING. July 3. KAZINFORM /X Y/ - ")."""
    text = article.plain
    return text.endswith("/", 0, name.start) and text.startswith("/", name.end)


def _is_of_stranger(seen: Scan, hit: Hit, first: Mapping[str, int], named: set[str]) -> bool:
    """Tell whether a surname is that of a stranger named before, and no bearer of the register is named in full;
    `first` is where each stranger's surname stands first.
    """
    return named.isdisjoint(hit.ids) and first.get(seen.folded[hit.start : hit.end], hit.start) < hit.start


def _names_a_thing(seen: Scan, hit: Hit | Span, rules: OfficeRules) -> bool:
    """Tell whether a name stands for what was named after a person: an airport, a university."""
    before = seen.folded[max(0, hit.start - 48) : hit.start]
    return bool(
        (rules.namesake_before and re.search(rules.namesake_before, before))
        or (rules.namesake_after and re.match(rules.namesake_after, seen.folded[hit.end : hit.end + 30]))
    )


def _has_other_given(seen: Scan, hit: Hit) -> bool:
    """Tell whether a given name that none of the bearers has stands before the middle dot of a surname."""
    before = re.search(r"([\u4e00-\u9fff-]{2,})\u00b7$", seen.plain[max(0, hit.start - 12) : hit.start])
    names = [gazetteer().people[key].name.split()[0] for key in hit.ids]
    return before is not None and not any(given_alike(before[1], name) for name in names)


def _named(hit: Hit) -> Named:
    person = gazetteer().people[hit.ids[0]]
    return Named(Span(hit.start, hit.end), person.id, person.name, person.country, "name", f"gazetteer-{hit.form}")


def _strange(stranger: Stranger) -> Named:
    form = "name" if stranger.full else "surname"
    return Named(stranger.span, stranger.person, stranger.name, stranger.country, form, stranger.rule)


def _mention(seen: Scan, name: Named, appositions: dict[Span, Apposition], rules: OfficeRules) -> PersonMention:
    found = appositions.get(name.span)
    title = found.title if found and _fits(seen, name, found.title) else None
    span = found.span if found and title else find_honorific(seen, name.span, rules) or name.span
    country = name.country or (title.country if title else None)
    country = Side.CHINA.value if country in _REGIONS else country
    side = Side(country) if country in ("CN", "KZ") else Side.OTHER
    office = _office(name, title) if title else None
    if office in _BODY_OFFICES:
        side = Side.OTHER
    return PersonMention(span, name.span, name.name, name.person, side, name.form, name.rule, office)


def _office(name: Named, title: Title) -> str:
    """Return the office as said; a bare "minister" is the one post that the register gives the person, and of two
    offices said together the one that it gives.
    """
    said = KAZAKH_OFFICES.get(title.office, title.office) if name.country == "KZ" else title.office
    if name.person and len(title.codes) > 1 and not title.former:
        held = {tenure.office for tenure in gazetteer().people[name.person].offices}
        codes = [KAZAKH_OFFICES.get(code, code) if name.country == "KZ" else code for code in title.codes]
        if not any(offices_agree(said, office) for office in held):
            said = next((code for code in codes if code in held), said)
    if name.person and said in ("minister", "vice_minister", "ambassador", "party_secretary", "governor"):
        tenures = gazetteer().people[name.person].offices
        held = {tenure.office for tenure in tenures if offices_agree(said, tenure.office)}
        return held.pop() if len(held) == 1 else said
    return said


def _fits(seen: Scan, name: Named, title: Title) -> bool:
    """Tell whether a title can be that of a name; a comma may set off another's ("says the envoy, Wang Yi …")."""
    if name.person and seen.plain.startswith(", ", title.span.end) and title.span.end + 2 == name.span.start:
        return may_hold(name.person, title)
    return title.country is None or not name.country or title.country == name.country


def _settle_surnames(
    seen: Scan,
    surnames: Iterable[Hit],
    full: list[Named],
    appositions: dict[Span, Apposition],
    rules: OfficeRules,
    day: date | None,
) -> list[Named]:
    """Decide whom each bare surname means; undecided ones are dropped."""
    by_person: dict[str, list[int]] = defaultdict(list)
    for name in full:
        if name.person:
            by_person[name.person].append(name.span.start)
    settled: list[Named] = []
    for hit in surnames:
        span = Span(hit.start, hit.end)
        title = found.title if (found := appositions.get(span)) else None
        addressed = title is not None or find_honorific(seen, span, rules) is not None or _initialled(seen, hit)
        if (not addressed and _is_shy(seen, hit, rules)) or _opens_another(seen, span):
            continue
        person = _choose(seen, hit, by_person, title, addressed, day)
        if person:
            rule = "surname-office" if title else "surname-honorific" if addressed else "surname"
            row = gazetteer().people[person]
            settled.append(Named(span, person, row.name, row.country, "surname", rule))
    return settled


def _opens_another(seen: Scan, surname: Span) -> bool:
    """Tell whether a surname is the first word of somebody else's name in full ("General He Weidong")."""
    given = _GIVEN.match(seen.plain, surname.end)
    return bool(given and is_pinyin(f"{surname.of(seen.plain)}{given.group()}"))


def _is_shy(seen: Scan, hit: Hit, rules: OfficeRules) -> bool:
    """Tell whether a surname is also a common word, so that only an office or honorific makes it a name."""
    if seen.folded[hit.start : hit.end] not in rules.shy_surnames:
        return False
    return not (seen.plain[hit.start].isupper() and re.match(rules.shy_behind, seen.folded[hit.end : hit.end + 12]))


def _initialled(seen: Scan, hit: Hit) -> bool:
    """Tell whether a single initial of one of the name's bearers stands right before a surname ("M. Tleuberdi")."""
    initial = _INITIAL.search(seen.folded[max(0, hit.start - 4) : hit.start])
    if initial is None:
        return False
    bearers = [gazetteer().people[person] for person in hit.ids]
    written = [bearer.name for bearer in bearers]
    # In Russian "Ч. Ли" is Ли Чжаосин: the name given stands behind the surname where it is written out.
    written += [part for bearer in bearers for _, names in bearer.names for name in names for part in name.split()[1:]]
    return any(fold(name[:1]) == initial[1] for name in written)


def _choose(
    seen: Scan, hit: Hit, by_person: dict[str, list[int]], title: Title | None, addressed: bool, day: date | None
) -> str | None:
    people = gazetteer().people
    able = [key for key in hit.ids if title is None or may_hold(key, title)]
    named = [key for key in able if key in by_person]
    earlier = [key for key in named if by_person[key][0] < hit.start]
    if len(earlier) == 1:
        return earlier[0]
    if earlier:
        return _nearest(seen, hit, earlier, by_person)
    later = [key for key in named if addressed or (len(people[key].surnames) and not _is_short(hit))]
    if len(later) == 1:
        return later[0]
    known = (
        addressed
        or (not _is_short(hit) and any(held.office == "president" for key in able for held in people[key].offices))
        if able
        else False
    )
    meant = able if title is None or named else holders_on(able, title, day)
    if title is None and not addressed and len(meant) > 1:  # of those who bear it the president needs no first name
        meant = [key for key in meant if any(held.office == "president" for held in people[key].offices)]
    return meant[0] if known and not named and len(meant) == 1 else None


def _is_short(hit: Hit) -> bool:
    return gazetteer().people[hit.ids[0]].country == "CN"


def _nearest(seen: Scan, hit: Hit, earlier: list[str], by_person: dict[str, list[int]]) -> str | None:
    """Return the bearer named last, unless two of them stand in that same passage."""
    last = {key: max(start for start in by_person[key] if start < hit.start) for key in earlier}
    best = max(last, key=lambda key: last[key])
    home = seen.passage_at(last[best])
    rivals = [key for key in earlier if key != best and seen.passage_at(last[key]) == home]
    return None if rivals else best
