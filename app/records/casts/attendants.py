"""Who takes part in a gathering: those whom a verb, a preposition or a list puts there.

In: the clauses of a passage and the place of the gathering. Out: person mentions in text order.
"""

import re
from collections.abc import Sequence

from app.mentions.mention import PersonMention
from app.records.sentences.clauses import RESUMED, Clause, chain_start, compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.material import Material, within
from app.records.sentences.participants import (
    BOTH_SIDES,
    antecedent,
    group_before,
    is_aside,
    leads,
    present,
    speaks_for_ministry,
    subjects_before,
)
from app.terms import MeetingKind
from app.text.span import Span

_AMONG = 140  # characters behind a gathering in which some of those who were there are named
_OPENS = 6  # words before a gathering with which a sentence opens
_MET = frozenset({MeetingKind.TALKS, MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL})
_APPOSED = re.compile(r", (?:[\w'’ -]{3,40}, ?)?")


def attending(
    material: Material,
    passage: Span,
    clauses: list[Clause],
    at: int,
    cue: Span | None = None,
    others: Sequence[Span] = (),
) -> list[PersonMention]:
    """Return who takes part in a gathering: the people of its clause, or of a relative clause beside it, whose verb
    says so; those who lead it count, those who only speak of it do not. `others` are the gatherings beside it.
    """
    if cue and compiled(material.cues.eve_of).search(material.words(Span(clauses[at].span.start, cue.start))):
        return []  # "he will meet X on the eve of the summit"
    acts = _acts(material, clauses[at])
    whose = acts and compiled(material.cues.who).fullmatch(clauses[at].opener)
    if whose and (who := antecedent(material, passage, clauses[at].span.start)):
        return who  # "who met Y and spoke at the forum"
    found: list[PersonMention] = []
    last = at + 2 if material.rules.sentences.spaced else len(clauses) - 1  # "was held, A chairing, B speaking"
    for index in range(at - 1, last + 1):
        if index > at and not material.rules.sentences.spaced and clauses[index].opener.startswith(";"):
            break  # "; the premiers meet tomorrow, and X will be there": at the next one
        if not 0 <= index < len(clauses) or (index == at - 1 and not _hangs_on(material, clauses[at])):
            continue
        if index > at and not _goes_on(material, clauses, at, index):
            continue
        clause = clauses[index]
        words = material.words(clause.span)
        there = (material.cues.attends, material.cues.gathers)
        says_so = any(compiled(pattern).search(words) for pattern in there)
        if not (says_so or (index > at and _takes_up(material, clause))):
            continue
        found += _subjects(material, _share(material, clause.span, cue, others) if cue and index == at else clause.span)
    own = [clauses[at], *(one for one in clauses[at + 2 : at + 3] if one.opener == RESUMED)]
    inside = [p for p in within(material.people, passage) if any(one.span.contains(p.span) for one in own)]
    found += _leaders(material, inside)
    found = found or (_told_ahead(material, passage, clauses, at) if acts else [])
    if not found and cue is not None and material.rules.sentences.spaced:
        found = _acting_there(material, passage, clauses[at].span, cue)
    if not found:
        coming = compiled(material.cues.coming)
        found = [p for p in inside if coming.search(material.words(Span(clauses[at].span.start, p.span.start)))][:1]
    found = found or _spoke_there(material, passage, clauses, at) or elided_subject(material, clauses, at)
    named = _one_of(material, clauses[at - 1].span) if acts and clauses[at].opener == RESUMED else []
    return [*named, *found, *_among_them(material, passage, cue)] if cue else found


def _acts(material: Material, clause: Clause) -> bool:
    """A clause says that somebody takes part, not what he is to take part in."""
    words = material.words(clause.span)
    verb = compiled(material.cues.attends).search(words)
    return verb is not None and not words[: verb.start()].endswith("to ")


def _told_ahead(material: Material, passage: Span, clauses: list[Clause], at: int) -> list[PersonMention]:
    """ "X ended his visit before taking part in it", "X, who resigned in March, will attend it"."""
    if at and compiled(material.cues.subjectless).match(clauses[at].opener):
        return _subject(material, clauses[at - 1].span)
    resumed = at > 1 and clauses[at].opener == RESUMED
    return subjects_before(material, passage, clauses[at - 1].span.start) if resumed else []


def _goes_on(material: Material, clauses: list[Clause], at: int, index: int) -> bool:
    """Tell whether a later clause is still of the gathering: it hangs on it, takes it up, or goes on behind the one
    that hangs on it ("the session, of which X wrote, was chaired by Y").
    """
    hangs, spaced = _hangs_on(material, clauses[index]), material.rules.sentences.spaced
    if index > at + 1 and spaced:
        return _hangs_on(material, clauses[at + 1]) and not hangs and clauses[index].opener.strip() == ","
    return hangs or _takes_up(material, clauses[index])


def _among_them(material: Material, passage: Span, cue: Span) -> list[PersonMention]:
    """ "A summit with the presidents of five states, among them X and Y"; a cue may hold them and its verb behind."""
    return _one_of(material, Span(cue.start, min(passage.end, cue.end + _AMONG)))


def _one_of(material: Material, span: Span) -> list[PersonMention]:
    """Those of a stretch who are named as some of several."""
    one_of = compiled(material.cues.one_of)
    found: list[PersonMention] = []
    for person in (person for person in within(material.people, span) if person.form in ("name", "surname")):
        between = material.words(Span(found[-1].span.end, person.span.start)) if found else ""
        joined = between and compiled(material.cues.joins).fullmatch(between)
        if joined or one_of.search(material.words(Span(span.start, person.span.start))):
            found.append(person)
    return found


def _share(material: Material, clause: Span, cue: Span, others: Sequence[Span]) -> Span:
    """ "X took part in the forum on 8 June, and Y was at the summit in October": each gathering has its own subject."""
    if not others or not material.rules.sentences.spaced:
        return clause
    before = [other for other in others if other.end <= cue.start]
    behind = [other for other in others if other.start >= cue.end]
    starts = _next_subject(material, Span(before[-1].end, cue.start)) if before else None
    ends = _next_subject(material, Span(cue.end, behind[0].start)) if behind else None
    return Span(starts or clause.start, ends or clause.end)


def _next_subject(material: Material, gap: Span) -> int | None:
    """Where behind a gathering somebody is joined who goes to the next one."""
    joins = compiled(rf"(?:{material.cues.joins})\Z")
    named = (p for p in within(material.people, gap) if p.form in ("name", "surname"))
    return next((p.span.start for p in named if joins.search(material.words(Span(gap.start, p.span.start)))), None)


def _acting_there(material: Material, passage: Span, clause: Span, cue: Span) -> list[PersonMention]:
    """ "At the council in Dushanbe on Wednesday, X and Y defended …": who acts in its course was there."""
    before = material.words(Span(clause.start, cue.start))
    inside = [p for p in within(material.people, clause) if p.span.start >= cue.end]
    if not compiled(material.cues.at_gathering).search(before) or not inside or before.strip().count(" ") > _OPENS:
        return []
    between = material.words(Span(cue.end, inside[0].span.start))
    if (
        within(material.people, Span(passage.start, cue.start))
        or not between.endswith((", ", ", le ", ", la ", ", m. "))
        or inside[0].form == "pronoun"
    ):
        return []
    group = inside[:1]
    for person in inside[1:]:
        joined = material.words(Span(group[-1].span.end, max(group[-1].span.end, person.span.start)))
        if not compiled(material.cues.joins).fullmatch(joined):
            break
        group.append(person)
    return group


def _spoke_there(material: Material, passage: Span, clauses: list[Clause], at: int) -> list[PersonMention]:
    """ "At the summit X proposed …", "X proposed it at the summit": who speaks at a gathering is there."""
    spoke = compiled(material.cues.spoke_at).search(material.words(clauses[at].span))
    if spoke is None:
        return []
    speech = compiled(material.cues.speech)
    before = at + 1 < len(clauses) and speech.match(clauses[at + 1].opener.strip(" ,"))
    end = clauses[at].span.end if before else clauses[at].span.start
    if not (before or speech.match(clauses[at].opener.strip(" ,"))):
        return []
    noun = clauses[at].span.start + spoke.start()  # "X at the summit supported …"
    ends = (end, noun) if before else (end,)
    people = [p for p in within(material.people, passage) if any(0 <= one - p.span.end <= 1 for one in ends)]
    return [person for person in people if person.side in BOTH_SIDES]


def elided_subject(material: Material, clauses: list[Clause], at: int) -> list[PersonMention]:
    """Return the subject of the chain of clauses that this one ends, where it is left out: of a verb of taking part
    one person, of any the two whom one word names ("the two premiers took no rest, and that evening held …").
    """
    clause = clauses[at].span
    start = chain_start(clauses, at, material.cues.elided)
    if start == clause.start:
        return []
    before = [p for p in present(material, Span(start, clause.start)) if not speaks_for_ministry(material, p)]
    both = [person for person in before if person.span == before[0].span]
    if len(both) > 1 and not material.rules.sentences.spaced:
        return both
    if not compiled(material.cues.attends).search(material.words(clause)):
        return []
    met = any(hit.cue.kind in _MET for hit in find_cues(material, Span(start, clause.start)))  # "X met Y, attended …"
    return before[:1] if material.rules.sentences.spaced or met else _joined_to_first(material, before)


def _joined_to_first(material: Material, people: Sequence[PersonMention]) -> list[PersonMention]:
    """ "X and Y flew to Islamabad, took part in the council": the first of them with those of one list."""
    group = list(people[:1])
    for person in people[1:]:
        between = material.words(Span(group[-1].span.end, max(group[-1].span.end, person.span.start)))
        if between not in tuple(material.rules.offices.joins):
            break
        group.append(person)
    return group


def _subjects(material: Material, clause: Span) -> list[PersonMention]:
    """The people right before a verb of taking part; after it where it gathers them; else all of the clause."""
    people = [p for p in within(material.people, clause) if not is_aside(material, p, clause)]
    words = material.words(clause)
    gathered = compiled(material.cues.gathers).search(words)
    found = [p for p in people if gathered and p.span.start >= clause.start + gathered.start()]
    for verb in compiled(material.cues.attends).finditer(words):
        at = clause.start + verb.start()
        last = max((p.span.end for p in people if p.span.end <= at), default=at)
        between = material.words(Span(last, at))
        apart = between[:1] == "," and not _APPOSED.fullmatch(between)  # "Wang, the vice-president, attended"
        apart = apart and not _is_apposed(material, people, at)
        if compiled(material.cues.own).search(words[: verb.start()]) or apart:
            # "A met B as part of his participation in …", "A is to meet B, and attend …"
            found += people[:1] or [p for p in within(material.people, clause) if p.span.end <= at][:1]
            continue
        found += group_before(material, people, clause.start + verb.end())
        if compiled(material.cues.escorts).match(words, verb.start()):
            found += [person for person in people if person.span.start >= clause.start + verb.end()][:1]
    joined = [p for p in people if found and _is_joined(material, p)]
    return [*found, *joined] or people


def _subject(material: Material, clause: Span) -> list[PersonMention]:
    """The one before the verb of a clause: "X was received by Y before …" says nothing of Y."""
    verb = compiled(material.cues.finite).search(material.words(clause))
    upto = Span(clause.start, clause.start + verb.start()) if verb else clause
    return [p for p in within(material.people, upto) if not is_aside(material, p, clause)][:1]


def _is_apposed(material: Material, people: list[PersonMention], verb: int) -> bool:
    """ "The two premiers, X and Y, attended": the comma before the verb closes what one before the names opens."""
    group = group_before(material, people, verb)
    first = min((p.span.start for p in group if p.form in ("name", "surname")), default=0)
    return material.article.plain[max(0, first - 2) : first] == ", "


def _is_joined(material: Material, person: PersonMention) -> bool:
    """ "He will chair, together with X, the third meeting"."""
    before = material.article.plain[max(0, person.span.start - 60) : person.span.start]
    return bool(compiled(material.cues.together).search(before))


def _takes_up(material: Material, clause: Clause) -> bool:
    """ "…, at it X will be present", "; X and Y took part in it": the next clause goes on about the gathering."""
    words = material.words(clause.span).lstrip(", ")
    goes_on = material.cues.verb_last or clause.opener.strip() == ";"
    return goes_on and bool(compiled(material.cues.attended).search(words))


def _hangs_on(material: Material, clause: Clause) -> bool:
    return bool(clause.opener and compiled(material.cues.relative).search(clause.opener))


def _leaders(material: Material, people: list[PersonMention]) -> list[PersonMention]:
    """Who leads a gathering, with those joined to him ("in the presence of X and of Y")."""
    found: list[PersonMention] = []
    for person in people:
        between = material.article.plain[found[-1].span.end : person.span.start] if found else ""
        if leads(material, person) or (between and compiled(material.cues.joins).fullmatch(between)):
            found.append(person)
    return found
