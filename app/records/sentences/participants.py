"""Who is at an event: the people whom a clause puts at its cue, and nobody else.

In: the people of a passage, its clauses and cues. Out: person mentions, each person once, in text order.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from app.gazetteer.cyrillic import strip_ending
from app.languages.cue_rules import CueRules
from app.mentions.mention import PersonMention
from app.records.sentences.another_holder import tells_of_another
from app.records.sentences.clauses import RESUMED, Clause, compiled, put_in
from app.records.sentences.material import InOrder, Material, within
from app.records.sentences.places import is_home
from app.terms import MeetingKind, Side
from app.text.guard import Guarded
from app.text.same import Same
from app.text.span import Span

BOTH_SIDES = frozenset({Side.CHINA, Side.KAZAKHSTAN})
OF_CHINA = dict.fromkeys(("HK", "MO"), Side.CHINA.value)  # regions that deal with others by themselves
# How far before a name the words may stand that put it aside ("greetings of the Chinese president").
_ASIDE_REACH = 90
_ANTECEDENT = 16  # characters between a name and "who" (" of Kazakhstan, who")
LISTED = 14  # characters between two names of one list (", et le ")

_SHAPES = frozenset({"chinese-name", "kazakh-name", "name-origin"})  # rules by which a name without a title is found


def sides_of(people: Iterable[PersonMention]) -> frozenset[Side]:
    """Return the sides that the people speak for."""
    return frozenset(person.side for person in people)


def speaks_for_its_state(person: PersonMention) -> bool:
    """Tell whether an office or the register says so; the shape of a name does not: players and actors meet too."""
    return bool(person.person or person.office) or person.rule not in _SHAPES


def speaks_for_ministry(material: Material, person: PersonMention) -> bool:
    """Tell whether somebody, however he is referred to, is told of as a spokesperson: he only tells of meetings."""
    return person.office == "spokesperson" or person.name in _spokespeople(Same(material.people))


@lru_cache(maxsize=8)
def _spokespeople(asked: Same[InOrder[PersonMention]]) -> frozenset[str]:
    (people,) = asked.parts
    return frozenset(person.name for person in people if person.office == "spokesperson")


def is_bilateral(people: Iterable[PersonMention]) -> bool:
    """Tell whether people of both states are among them."""
    return sides_of(people) >= BOTH_SIDES


def names_both(material: Material, span: Span) -> bool:
    """Tell whether a stretch puts people of both states there one by one, not as "the ministers"."""
    return is_bilateral(person for person in within(material.people, span) if person.rule != "pair")


def once_each(people: Iterable[PersonMention]) -> tuple[PersonMention, ...]:
    """Return each person once, the first mention of a person winning, a name before a reference at one place."""
    seen: dict[str, PersonMention] = {}
    for person in sorted(people, key=lambda m: (m.span.start, m.form not in ("name", "surname"))):
        seen.setdefault(person.person or person.name, person)
    return tuple(seen.values())


def present(material: Material, span: Span) -> list[PersonMention]:
    """Return the people of a stretch of text who are not merely spoken of."""
    return [person for person in within(material.people, span) if not is_aside(material, person, span)]


def is_aside(material: Material, person: PersonMention, stretch: Span) -> bool:
    return _is_put_aside(material, person, stretch) and not leads(material, person)


def _is_put_aside(material: Material, person: PersonMention, stretch: Span) -> bool:
    cues: CueRules = material.cues
    if only_tells(material, person, stretch):
        return True
    start = max(stretch.start - 40, person.span.start - _ASIDE_REACH, 0)
    before = material.article.plain[_past_other(material, person, start) : person.span.start]
    if apart := _aside_before(cues).search(before):
        acts = compiled(cues.acts_behind).match(material.article.plain, person.span.end)
        return not (acts or _acts(material, person, apart.group()))
    listed = None if material.rules.sentences.spaced else _listed_before(material, person, start)
    if listed is not None and _aside_before(cues).search(material.article.plain[start : listed.span.start]):
        return True  # "at the invitation of presidents X, Y and Z"
    if person.span.end > person.name_span.end and material.rules.sentences.spaced:
        return False  # what follows is said of the office, not of the person
    after = material.article.plain[person.span.end : person.span.end + 60]
    return bool(cues.aside_after and compiled(cues.aside_after).match(after))


def only_tells(material: Material, person: PersonMention, stretch: Span) -> bool:
    """ "The summit, X said, will meet …": X is put in as who says so."""
    return any(one.contains(person.span) for one in put_in(material.article.plain, stretch, material.cues))


def _acts(material: Material, person: PersonMention, before: str) -> bool:
    """ "In the course of the visit the prime minister met …": in a language with cases the form says who acts."""
    subject = compiled(material.cues.subject)
    starts = (person.span.start, person.name_span.start)
    return bool(subject.search(before)) or any(subject.match(material.article.plain, start) for start in starts)


@lru_cache(maxsize=16)
def _aside_before(cues: CueRules) -> Guarded:
    return compiled(f"(?:{cues.aside}){cues.aside_gap}\\Z")


def _listed_before(material: Material, person: PersonMention, start: int) -> PersonMention | None:
    """The first of the list, joined by single characters, in which a person stands behind others."""
    first = person
    for other in reversed(within(material.people, Span(start, person.span.start))):
        between = material.article.plain[other.span.end : first.span.start]
        if between not in tuple(material.rules.offices.joins):
            break
        first = other
    return first if first is not person else None


def _past_other(material: Material, person: PersonMention, start: int) -> int:
    """Return where the words begin that can put a person aside: behind another one, unless "and" joins the two."""
    if foils := [p.span.end for p in within(material.foils, Span(start, person.span.start))]:
        return foils[-1]  # "the predecessor of Y in that office, X"
    others = [p for p in within(material.people, Span(start, person.span.start)) if p.span.end < person.span.start]
    if not others:
        return start
    between = material.article.plain[others[-1].span.end : person.span.start]
    return others[-1].span.end if between == " " else start


def group_before(material: Material, people: list[PersonMention], upto: int) -> list[PersonMention]:
    """Return the list of names that ends right before a verb; of no people nobody."""
    before = [p for p in people if p.span.end <= upto]
    acting = [person for person in before if not _is_partner(material, person)]
    before = acting or before  # "X will have talks with Y and attend …": X attends
    group = before[-1:]
    for person in reversed(before[:-1]):
        between = Span(person.span.end, max(person.span.end, group[-1].span.start))
        states = sum(len(state.span) for state in within(material.states, between))  # "A and Kazakhstan's B"
        joined = compiled(material.cues.joins).fullmatch(material.words(between))  # "A and his counterpart B"
        if len(between) - states > LISTED and person.span != group[-1].span and not joined:
            break
        group.append(person)
    return group


def _is_partner(material: Material, person: PersonMention) -> bool:
    """Tell whether "with" stands right before somebody, in a language with cases."""
    joined = compiled(f"(?:{material.cues.partner})\\Z")
    before = material.article.plain[max(0, person.span.start - 4) : person.span.start]
    return material.rules.offices.bare_pairs and bool(joined.search(before))


def leads(material: Material, person: PersonMention) -> bool:
    before = material.article.plain[max(0, person.span.start - 60) : person.span.start]
    return bool(compiled(material.cues.hosts).search(before))


def without_speaker(people: list[PersonMention], clauses: list[Clause], at: int, speech: str) -> list[PersonMention]:
    """Leave out who only reports ("…, a spokesman said"): the last name, right before a verb of saying."""
    if at + 1 >= len(clauses) or not people or not compiled(speech).match(clauses[at + 1].opener.strip()):
        return people
    last = max(people, key=lambda person: person.span.end)
    return [p for p in people if p is not last] if clauses[at].span.end - last.span.end <= 2 else people


def without_reporter(
    material: Material, people: list[PersonMention], clauses: list[Clause], at: int, pair: bool
) -> list[PersonMention]:
    """Leave out who reports in a language that names him first ("The envoy that a session had been put off said"):
    the first name, without the ending of a case, of a clause whose verb has a subject of its own.
    """
    if not people or at + 1 >= len(clauses) or not compiled(material.cues.speech).search(clauses[at + 1].opener):
        return people
    if not compiled(material.cues.own_subject).search(material.words(clauses[at].span).rstrip()):
        return people
    first = min(people, key=lambda person: person.span.start)
    name = first.name_span.of(material.article.folded)
    bare = strip_ending(name, material.rules.offices.endings) == name
    others = [p for p in people if p.span != first.span] if bare else people
    return people if pair and not is_bilateral(others) else others  # "that talks with B had been set"


def without_teller(
    material: Material, people: list[PersonMention], clauses: list[Clause], at: int, cue: Span
) -> list[PersonMention]:
    """Leave out who is put in as telling it ("In May, he added, A and B met"), where those of both sides are left, and
    who tells it all at the end ("A received B, his spokesman C wrote").
    """
    clause = clauses[at]
    end = clauses[at + 1].span.start + len(clauses[at + 1].opener) if at + 1 < len(clauses) else clause.span.end
    closing = compiled(material.cues.told_at_end).search(material.words(Span(clause.span.start, end)))
    if closing and clause.span.start + closing.start() >= cue.end:
        people = [person for person in people if person.span.start < clause.span.start + closing.start()]
    if not people or not clause.opener or not compiled(material.cues.speech).match(clause.opener.strip(" ,")):
        return people
    start = clause.span.start + len(clause.opener)
    put_in = [p for p in people if p.span.start - start <= 1 and material.article.plain.startswith(",", p.span.end)]
    rest = [person for person in people if person not in put_in]
    return rest if is_bilateral(rest) else people


def seated(
    material: Material, passage: Span, clauses: list[Clause], at: int, cue: Span, cues: list[Span]
) -> list[PersonMention]:
    """Return the people at a cue: those of its clause, shared out where several cues stand in the clause.

    `cues` are the cue spans of the same clause in order. Before the first cue stand the subjects of all; after a cue
    its own objects. One person of each side in a clause belongs to every cue of it.
    """
    clause = clauses[at]
    inside = present(material, clause.span)
    if clause.opener and compiled(material.cues.relative).search(clause.opener) and at:
        inside = antecedent(material, passage, clause.span.start) + inside
    if clause.opener == RESUMED and at > 1:
        inside = subjects_before(material, passage, clauses[at - 1].span.start) + inside
    few = len({person.person or person.name for person in inside}) <= 2
    if len(cues) < 2 or (few and (is_bilateral(inside) or len(sides_of(inside)) != 1)):
        return inside
    place = cues.index(cue)
    upto = cues[place + 1].start if place + 1 < len(cues) else clause.span.end
    subjects = [person for person in inside if person.span.start < cues[0].start]
    own = [person for person in inside if cue.start <= person.span.start < upto]
    shared = subjects + own
    return shared if own and (is_bilateral(shared) or not is_bilateral(inside)) else inside


def antecedent(material: Material, passage: Span, upto: int) -> list[PersonMention]:
    """The person named last before a relative clause, if the name stands right before it."""
    before = [person for person in within(material.people, Span(passage.start, upto)) if person.span.end <= upto]
    return before[-1:] if before and upto - before[-1].span.end <= _ANTECEDENT else []


def subjects_before(material: Material, passage: Span, upto: int) -> list[PersonMention]:
    """Those of whom the last is told on in a relative clause: "A and B, who leads the ministry, held talks"."""
    group = antecedent(material, passage, upto)
    before = [person for person in within(material.people, Span(passage.start, upto)) if person.span.end <= upto]
    for person in reversed(before[:-1]):
        between = Span(person.span.end, max(person.span.end, group[0].span.start)) if group else Span(upto, upto)
        whose = [state.span.end for state in within(material.states, between)]  # "A of China and B"
        if not compiled(material.cues.joins).fullmatch(material.words(Span(max([between.start, *whose]), between.end))):
            break
        group = [person, *group]
    return group


def meets_envoys(material: Material, clause: Span, people: Iterable[PersonMention]) -> bool:
    """Tell whether the people of one state meet people of the other whom the clause does not name."""
    cues = material.cues
    roles = _groups(material, clause, cues.by_role)
    told = [*roles, *_groups(material, clause, cues.envoys)]
    places = [(group, place) for group in told for place in within(material.places, group)]
    # "Met the mayor of Urumqi"; a city beside a delegation may be where it went.
    seats = {
        place.country
        for group, place in places
        if place.kind == "region" or group in roles or is_home(material, group, place)
    }
    return _are_missing(material, told, people, seats)


def named_by_office(material: Material, stretch: Span, people: Iterable[PersonMention]) -> bool:
    """Tell whether beside people of one state somebody of the other acts of whom only the office is told."""
    groups = _groups(material, stretch, material.cues.office_alone)
    seats = {place.country for group in groups for place in within(material.places, group)}
    return _are_missing(material, groups, people, seats)


def _groups(material: Material, stretch: Span, pattern: str) -> list[Span]:
    found = compiled(pattern).finditer(material.article.plain, stretch.start, stretch.end)
    return [Span(*match.span()) for match in found]


def _are_missing(material: Material, groups: Sequence[Span], people: Iterable[PersonMention], seats: set[str]) -> bool:
    """Tell whether groups are of the one state of the two of which nobody is among the people."""
    missing = {side.value for side in BOTH_SIDES - sides_of(people)}
    said = {state.country for group in groups for state in within(material.states, group)}
    return len(missing) == 1 and not missing.isdisjoint(said | seats)


def complete(
    material: Material, passage: Span, clause: Span, people: list[PersonMention], earlier: Span | None
) -> list[PersonMention]:
    """Add the missing side from the rest of the sentence, then from the sentence before (`earlier`).

    Only a clause that names one side is completed; the nearest subject before wins, then the first person after.
    """
    have = sides_of(people)
    if have >= BOTH_SIDES:
        return people
    if not have & BOTH_SIDES:
        front = present(material, Span(passage.start, clause.start))
        named = [p for p in front if p.form != "pronoun"]  # "he recalled that A and B had met and that these talks …"
        front = named if is_bilateral(named) else front
        return front if is_bilateral(front) else people
    if Side.OTHER in have:
        return people
    missing = next(iter(BOTH_SIDES - have))
    before = [p for p in present(material, Span(passage.start, clause.start)) if p.side is missing]
    after = [p for p in present(material, Span(clause.end, passage.end)) if p.side is missing]
    if earlier and material.countries(passage) - {side.value for side in (*BOTH_SIDES, Side.OTHER)}:
        earlier = None  # the sentence has turned to a third state
    past = [p for p in present(material, earlier) if p.side is missing] if earlier else []
    past = [one for one in past if not (speaks_for_ministry(material, one) or tells_of_another(material, clause, one))]
    before = before or _whose_counterpart(material, passage, people, missing)
    found = _whole_list(material, before) or after[:1] or past[:1]
    return people + found


def _whose_counterpart(
    material: Material, passage: Span, people: Sequence[PersonMention], missing: Side
) -> list[PersonMention]:
    """ "Citing X, who spoke after talks with his Chinese counterpart Y": X, though the sentence only cites him."""
    patterns = [compiled(pattern) for pattern in material.rules.offices.counterparts]
    for person in people:
        front = material.article.folded[passage.start : person.span.start].rstrip()
        if any(match.end() == len(front) for pattern in patterns for match in pattern.finditer(front)):
            named = within(material.people, Span(passage.start, person.span.start))
            return [one for one in named if one.side is missing][-1:]
    return []


def _whole_list(material: Material, before: list[PersonMention]) -> list[PersonMention]:
    """The person named last, with those before him in a list whose names one character joins."""
    first = len(before) - 1
    joins = tuple(material.rules.offices.joins)
    while first > 0 and joins:
        if material.article.plain[before[first - 1].span.end : before[first].span.start] not in joins:
            break
        first -= 1
    return before[first:] if before else []


def met_unnamed(material: Material, clause: Span, people: Sequence[PersonMention]) -> bool:
    """Tell whether the people of one side met somebody whom only an office tells."""
    return len(sides_of(people) & BOTH_SIDES) == 1 and has_unnamed_counterpart(material, clause)


def has_unnamed_counterpart(material: Material, clause: Span) -> bool:
    """ "X met his Kazakh counterpart"; in "met his Kazakh counterpart X" the one not named is of a third state."""
    behind = 2 if material.rules.sentences.spaced else 1  # characters to the name that the words introduce
    told = compiled(material.cues.counterpart).finditer(material.article.plain, clause.start, clause.end)
    reaches = [Span(match.start(), match.end() + behind) for match in told]
    people = within(material.people, clause)
    return any(not any(person.span.overlaps(reach) for person in people) for reach in reaches)


def one_pair(people: Sequence[PersonMention], cue: Span) -> list[PersonMention]:
    """ "The ministers said what their presidents want": of two pairs named by office alone that nearest before the cue
    met, else the first.
    """
    pairs = sorted({person.span for person in people if person.rule == "pair"})
    if len(pairs) < 2:
        return list(people)
    met = max((span for span in pairs if span.end <= cue.start), default=pairs[0])
    return [person for person in people if person.rule != "pair" or person.span == met]


def without_spokespeople(material: Material, kind: str, people: tuple[PersonMention, ...]) -> tuple[PersonMention, ...]:
    """Return those who met: whoever speaks for a ministry tells of meetings; he sits only at those with the press."""
    if kind in (MeetingKind.PRESS_CONFERENCE, MeetingKind.INTERVIEW):
        return people
    return tuple(person for person in people if not speaks_for_ministry(material, person))
