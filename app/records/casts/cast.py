"""Who is at a meeting: the people of a scene, by its kind.

In: a scene and what was told before. Out: person mentions, each person once, in text order.
"""

from collections.abc import Sequence

from app.mentions.mention import PersonMention
from app.records.casts.also_present import beside_them
from app.records.casts.attendants import elided_subject
from app.records.casts.come_for import gathered_for
from app.records.casts.delegations import met_others, who_answers
from app.records.casts.foregoing import without_those_of_talks
from app.records.casts.left_out import dropped_subject, who_attends
from app.records.casts.rites import elided_giver, is_reported
from app.records.casts.senders import given_and_taken, only_wrote, sender_and_receiver
from app.records.casts.spoken_of import puts_nobody_there
from app.records.casts.told_behind import speaker_behind, told_behind
from app.records.casts.visitors import travellers
from app.records.sentences.besides import only_says_when
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.material import Material, within
from app.records.sentences.participants import (
    BOTH_SIDES,
    complete,
    group_before,
    is_bilateral,
    meets_envoys,
    met_unnamed,
    once_each,
    one_pair,
    present,
    seated,
    sides_of,
    without_reporter,
    without_speaker,
    without_teller,
)
from app.records.sentences.statement import GATHERINGS
from app.records.stories.pairs import named_pair, pair_before, pair_of_lead, pair_of_sentence, they
from app.records.stories.scene import PAIR_KINDS, Scene, dated_by_itself, own_dates, taken_up
from app.records.stories.told import Told
from app.terms import CueForm, MeetingKind, PassageRole, Side
from app.text.span import Span

ONE_SIDED_KINDS = frozenset({MeetingKind.INTERVIEW, MeetingKind.PRESS_CONFERENCE, MeetingKind.CEREMONY})
_TO_PRESS = frozenset({MeetingKind.PRESS_CONFERENCE, MeetingKind.INTERVIEW})
_GIVEN = frozenset({MeetingKind.MESSAGE, MeetingKind.CEREMONY})
_COME_FOR = GATHERINGS | {MeetingKind.CEREMONY}
_BETWEEN = 16  # characters of the words that join two people
_OPENS = 24  # characters before the noun with which a sentence opens
_LEAD = 2  # sentences, the place of the dateline among them


def _in_its_course(material: Material, scene: Scene, kind: str) -> list[PersonMention]:
    """ "Held the summit last month, during which X and Y had a talk": both were at it."""
    behind = scene.clauses[scene.at + 1].span if kind in GATHERINGS and scene.clauses[scene.at + 1 :] else None
    if behind is None or not compiled(material.cues.occasion).match(material.words(behind).lstrip(", ;")):
        return []
    named = [person for person in within(material.people, behind) if person.form == "name"]
    return named if is_bilateral(named) else []


def cast_of(material: Material, scene: Scene, kind: str, anaphoric: bool, told: Told) -> tuple[PersonMention, ...]:
    """Return the people of a scene of the given kind; `anaphoric` tells that the scene points back."""
    goes_on = compiled(material.cues.goes_on).match(material.article.plain, scene.hit.span.end)
    if anaphoric and kind in PAIR_KINDS and goes_on:
        return told.met() or told.pair()
    if puts_nobody_there(material, scene, kind):
        return ()
    if subject := dropped_subject(material, scene, kind, told):
        return (subject,)
    people = seated(material, scene.passage.span, scene.clauses, scene.at, scene.hit.span, scene.beside)
    if not people and kind in (*PAIR_KINDS, MeetingKind.CEREMONY):
        people = _listed(material, scene)
    people = without_teller(material, people, scene.clauses, scene.at, scene.hit.span)
    if kind in PAIR_KINDS and only_says_when(material, scene.hit.span):
        front = [person for person in people if person.span.end <= scene.hit.span.start]
        people = front if is_bilateral(front) else people
    if kind not in (MeetingKind.PRESS_CONFERENCE, MeetingKind.INTERVIEW):
        people = without_reporter(material, people, scene.clauses, scene.at, kind in PAIR_KINDS)
    if kind in PAIR_KINDS and (same := _taken_up(material, scene, people, told)):
        return same
    if not people and _may_leave_out_who(material, kind):
        people = elided_subject(material, scene.clauses, scene.at)  # "X, going to Astana, will chair the session"
    if kind == MeetingKind.VISIT:
        return travellers(material, scene, people, told)
    if kind in _COME_FOR and (arrived := gathered_for(material, scene)):
        return once_each([*arrived, *beside_them(material, scene, kind)])  # "for the meeting, which Y chaired"
    if kind in GATHERINGS or CueForm.AGAIN in scene.hit.cue.forms:
        return once_each(_of_a_series(material, scene, kind, people, told))
    people = _between_whom(material, scene, people) if kind in _GIVEN else people
    people = sender_and_receiver(material, scene, people) if kind == MeetingKind.MESSAGE else people
    people = [*people, *beside_them(material, scene, kind)]
    if kind in ONE_SIDED_KINDS:
        return without_those_of_talks(material, scene, kind, _at_one_sided(material, scene, kind, people, told))
    if kind == MeetingKind.DIALOGUE:  # "X came to the meeting of the heads of government"
        people = [p for p in people if p.form == "name" or not scene.hit.span.contains(p.span)] or people
    lean = without_speaker(people, scene.clauses, scene.at, material.cues.speech)
    people = lean if is_bilateral(lean) else people
    before = material.article.plain[max(scene.clause.start, scene.hit.span.start - 24) : scene.hit.span.start]
    if compiled(material.cues.pair).search(before) and not is_bilateral(people):
        pair = named_pair(material, scene) or pair_of_sentence(material, scene)
        pair = pair or _just_named(material, scene) or told.pair() or pair_before(material, scene)
        return pair or pair_of_lead(material, scene) or once_each(people)
    if compiled(material.cues.unnamed).search(material.words(scene.clause)) and not is_bilateral(people):
        came = kind == MeetingKind.DIALOGUE and compiled(material.cues.attends).search(material.words(scene.clause))
        return once_each(p for p in people if came and p.form == "name")  # "X came to the session of the premiers"
    if kind in PAIR_KINDS or kind in (MeetingKind.DIALOGUE, MeetingKind.MESSAGE):
        people = _both_sides(material, scene, kind, people, anaphoric, told)
    return once_each(_met_apart(material, scene, kind, people))


def _of_a_series(
    material: Material, scene: Scene, kind: str, people: Sequence[PersonMention], told: Told
) -> Sequence[PersonMention]:
    """Who is at a gathering, or at one more session of a mechanism."""
    own = kind not in GATHERINGS and is_bilateral(people) and dated_by_itself(material, scene)
    there = people if own else who_attends(material, scene, kind) or _in_its_course(material, scene, kind)
    there = [*there, *beside_them(material, scene, kind)]
    return there or (() if kind in GATHERINGS else they(material, scene, told))


def _between_whom(material: Material, scene: Scene, people: list[PersonMention]) -> list[PersonMention]:
    """Giver and receiver, without who tells of it."""
    given = given_and_taken(material, scene, people)
    return without_teller(material, given, scene.clauses, scene.at, scene.hit.span)


def _just_named(material: Material, scene: Scene) -> tuple[PersonMention, ...]:
    """ "… on the level of the presidents X and Y. Their talks …": a sentence that opens so takes up those two."""
    opens = scene.hit.span.start - scene.passage.span.start <= _OPENS
    return pair_before(material, scene) if opens and not within(material.people, scene.clause) else ()


def _may_leave_out_who(material: Material, kind: str) -> bool:
    """Kinds whose sentence may end in a clause that names nobody, by the language."""
    unspaced = kind == MeetingKind.DIALOGUE and not material.rules.sentences.spaced
    return unspaced or (kind in (MeetingKind.DIALOGUE, MeetingKind.CEREMONY) and material.cues.verb_last)


def _both_sides(
    material: Material, scene: Scene, kind: str, people: list[PersonMention], anaphoric: bool, told: Told
) -> list[PersonMention]:
    """The people of a clause with the side that it leaves out, from what stands around it and was told before."""
    company = _with_a_company(material, scene)
    earlier = None if company or scene.hit.cue.weak or kind == MeetingKind.DIALOGUE else scene.earlier
    told_by = compiled(material.cues.subject_first).match(material.words(Span(scene.clause.end, scene.reach.end)))
    if scene.reach != scene.clause and not told_by:  # "whom he saw in April, when X went there": X is told of his own
        behind = present(material, Span(scene.clause.end, scene.reach.end))
        # "Informed the president of the session that he held with the vice-premier": it is of those two.
        people = behind if kind == MeetingKind.DIALOGUE and is_bilateral(behind) else [*people, *behind]
    if not is_bilateral(people) and _frames(material, scene):
        people = [*people, *within(material.people, scene.behind)]
    if kind in PAIR_KINDS and meets_envoys(material, scene.clause, people):
        return [*people, *who_answers(material, scene.passage.span, people)]
    if kind in PAIR_KINDS and met_others(material, scene.behind):
        return people
    if kind in PAIR_KINDS and not material.rules.sentences.spaced and met_unnamed(material, scene.clause, people):
        return people  # "he also met the secretary of the council": not whom the sentence before names
    apart = kind == MeetingKind.DIALOGUE and scene.clauses[scene.at].opener.startswith(";")
    if not apart:  # "; in November the committee met": those named before it met elsewhere
        people = _completed(people, complete(material, scene.passage.span, scene.clause, people, earlier))
    people = people if company else _with_protagonist(material, scene, people, told)
    if not is_bilateral(people) and Side.OTHER not in sides_of(people):
        people = list(they(material, scene, told)) or people  # "X says that they have met twice"
    called_off = scene.mood.cancelled and taken_up(material, scene)  # "this meeting, set for May, was put off"
    if (anaphoric or called_off or _dates_plan(material, scene)) and not people and scene.earlier:
        met = told.met() if anaphoric or called_off else ()
        people = list(met) or present(material, scene.earlier)
    if not is_bilateral(people) and Side.OTHER not in sides_of(people):
        people = told_behind(material, scene, kind, people, told) or people
    return people


def _dates_plan(material: Material, scene: Scene) -> bool:
    """ "X will meet Y. The meeting is set for 16 October": of those whom the sentence before announces."""
    opens = scene.hit.span.start - scene.passage.span.start <= _OPENS and CueForm.NOUN in scene.hit.cue.forms
    dated = scene.mood.planned and material.rules.sentences.spaced and own_dates(material, scene)
    earlier = scene.earlier if opens and dated else None
    return earlier is not None and any(hit.cue.kind in PAIR_KINDS for hit in find_cues(material, earlier))


def _taken_up(
    material: Material, scene: Scene, people: Sequence[PersonMention], told: Told
) -> tuple[PersonMention, ...]:
    """Those of the talks told before, which a sentence goes on about: "at the end of the talks X proposed …", with one
    of them alone, or "the interlocutors also touched on …", of no others than they.
    """
    met = told.met()
    names = {person.name for person in met}
    if not is_bilateral(met) or own_dates(material, scene):
        return ()
    if scene.hit.cue.weak:
        paired = bool(people) and all(person.rule == "free-pair" for person in people)
        return met if paired and not told.tells_of(people) else ()
    before = material.article.plain[max(scene.clause.start, scene.hit.span.start - 30) : scene.hit.span.start]
    definite = CueForm.NOUN in scene.hit.cue.forms and compiled(material.cues.anaphor).search(before)
    definite = definite if not compiled(material.cues.own).search(before) else None  # "after his talks with X"
    one = len({person.name for person in people}) == 1 and people[0].name in names
    return met if definite and one and people[0].span.start > scene.hit.span.end else ()


def _at_one_sided(
    material: Material, scene: Scene, kind: str, people: list[PersonMention], told: Told
) -> tuple[PersonMention, ...]:
    """Who opens, is asked or meets the press; neither who says of an opening what it was, nor to whom."""
    if kind == MeetingKind.CEREMONY and not is_bilateral(people) and is_reported(material, scene):
        return ()
    if kind == MeetingKind.CEREMONY and (wrote := only_wrote(material, scene, people)):
        return once_each(person for person in people if person.name not in wrote)
    last = told.statements[-1] if told.statements else None
    talked = last and last.clause == scene.clause and last.kind in PAIR_KINDS and not last.anaphoric
    if kind == MeetingKind.PRESS_CONFERENCE and last and talked and _names(people) < _names(last.people):
        return last.people  # "held talks with X and met the press"
    if kind == MeetingKind.CEREMONY and people and (giver := elided_giver(material, scene, people)):
        people = [*giver, *people]
    there = _told_by(material, scene, kind) or people or _others_of_sentence(material, scene, kind)
    there = there or speaker_behind(material, scene, kind)
    return once_each([*there, *(_at_his_side(material, scene) if kind == MeetingKind.PRESS_CONFERENCE else ())])


def _at_his_side(material: Material, scene: Scene) -> list[PersonMention]:
    """ "X told a news conference with Y", "told a briefing, with Y at his side": who faced the press beside X."""
    text, end = material.article.plain, scene.hit.span.end
    behind = within(material.people, Span(end, max(end, scene.passage.span.end)))
    joined = compiled(f"(?:{material.cues.partner}) \\Z")
    return [
        person
        for person in behind
        if compiled(material.cues.at_side).match(text, person.span.end)
        or (CueForm.PRESS in scene.hit.cue.forms and joined.fullmatch(text[end : person.span.start]))
    ][:1]


def _names(people: Sequence[PersonMention]) -> set[str]:
    return {person.name for person in people}


def _met_apart(material: Material, scene: Scene, kind: str, people: Sequence[PersonMention]) -> list[PersonMention]:
    """ "The visit of X was the topic of talks between Y and Z": of the talks are Y and Z alone. Of guests received one
    after the other those of other states are no part of the meeting.
    """
    if kind not in PAIR_KINDS or not is_bilateral(people):
        return list(people)
    people = _without_visitor(material, people)
    noun = CueForm.NOUN in scene.hit.cue.forms
    joined = (_joined_behind(material, scene) or _joined_before(material, scene)) if noun else []
    if joined:
        return joined
    if compiled(material.cues.separately).search(material.words(scene.clause)):
        return [person for person in people if person.side in BOTH_SIDES]
    return one_pair(people, scene.hit.span)


def _without_visitor(material: Material, people: Sequence[PersonMention]) -> Sequence[PersonMention]:
    """ "In the course of X's visit the ministers Y and Z met": of whom the visit is, only says when."""
    visit = compiled(material.cues.whose_visit)
    others = [person for person in people if not visit.match(material.article.plain, person.span.end)]
    return others if is_bilateral(others) else people


def _joined_behind(material: Material, scene: Scene) -> list[PersonMention]:
    """The people whom the words "between X and Y" behind a noun cue join, if they are of both sides."""
    behind = within(material.people, scene.behind)
    for at, person in enumerate(behind):
        before = material.article.plain[max(scene.hit.span.end, person.span.start - _BETWEEN) : person.span.start]
        if compiled(material.cues.between).search(before):
            return behind[at:] if is_bilateral(behind[at:]) else []
    return []


def _joined_before(material: Material, scene: Scene) -> list[PersonMention]:
    """ "He spoke of the talks that X and Y had held", in a language that says so before the noun: of X and Y alone."""
    before = within(material.people, Span(scene.clause.start, scene.hit.span.start))[-len(BOTH_SIDES) :]
    if not material.cues.verb_last or len(before) < len(BOTH_SIDES) or not is_bilateral(before):
        return []
    between = material.words(Span(before[0].span.end, max(before[0].span.end, before[1].span.start)))
    near = compiled(material.cues.of_whom).search(material.words(Span(before[1].span.end, scene.hit.span.end)))
    return before if near and compiled(material.cues.joins).fullmatch(between) else []


def _told_by(material: Material, scene: Scene, kind: str) -> list[PersonMention]:
    """ "He had talks with Y, X told a briefing": of a verb of telling the one right before it met the press,
    or answered the paper."""
    opener = scene.clauses[scene.at].opener.strip(" ,")
    told = any(compiled(material.cues.speech).match(words) for words in (opener, material.words(scene.hit.span)))
    if kind not in _TO_PRESS or not told or material.cues.verb_last:
        return []  # "told X at the briefing with Y": where verbs stand last, both are of the clause behind it
    upto = Span(scene.passage.span.start, scene.hit.span.start)
    spoke = group_before(material, [p for p in present(material, upto) if p.side in BOTH_SIDES], upto.end)
    last = Span(spoke[1].span.end, max(spoke[1].span.end, spoke[0].span.start)) if len(spoke) > 1 else None
    return spoke[:1] if last and material.words(last) == ", " else spoke  # "talks with Y, X told": no list of two


def _completed(said: list[PersonMention], completed: list[PersonMention]) -> list[PersonMention]:
    """The people with the missing side; a pronoun that was read as one of the named side's own meant that one."""
    if is_bilateral(said) or not is_bilateral(completed):
        return completed
    named = {person.name for person in said if person.form != "pronoun"}
    return [p for p in completed if p.form != "pronoun" or p not in said or not named or p.name in named]


def _others_of_sentence(material: Material, scene: Scene, kind: str) -> list[PersonMention]:
    """Those of the other clauses; who says of a ceremony that it was or will be is not said to be there."""
    said = (clause.opener.strip(" ,") for clause in scene.clauses)
    if kind == MeetingKind.CEREMONY and any(compiled(material.cues.speech).match(opener) for opener in said if opener):
        return []
    named = present(material, scene.passage.span)
    if kind != MeetingKind.CEREMONY or any(person.side is Side.OTHER for person in named):
        return named
    taken = [clause.span for clause in scene.clauses if any(clause.span.contains(cue) for cue in scene.elsewhere)]
    return [person for person in named if not any(span.contains(person.span) for span in taken)]


def _listed(material: Material, scene: Scene) -> list[PersonMention]:
    """The people of the list that a colon opens right behind a clause without names ("four cut the ribbon: …")."""
    following = scene.clauses[scene.at + 1] if scene.at + 1 < len(scene.clauses) else None
    opened = following is not None and following.opener.strip() in (":", "\uff1a")
    return present(material, following.span) if following and opened else []


def _with_protagonist(material: Material, scene: Scene, people: list[PersonMention], told: Told) -> list[PersonMention]:
    """ "On Monday he met …": where the pronoun stays open, it means the guest whom the article is about."""
    have = sides_of(people)
    if Side.OTHER in have or len(have & BOTH_SIDES) != 1 or scene.hit.cue.weak:
        return people
    before = material.words(Span(scene.clause.start, scene.hit.span.start))
    lone = compiled(material.cues.partner).match(material.article.plain, scene.hit.span.end)
    if lone and not within(material.people, Span(scene.clause.start, scene.hit.span.start)):
        missing = next(iter(BOTH_SIDES - have))
        return [*people, *(_protagonist(told, missing) or _host_of_lead(material, scene, missing))]
    if not told.statements:
        return people
    if guest := _of_delegation(material, scene, have, told):
        return [*people, guest]
    if not compiled(f"(?:{material.cues.he})\\W+(?:[\\w'-]+\\W+){{0,2}}\\Z").search(before):
        return people
    missing = next(iter(BOTH_SIDES - have))
    first = next(iter(_protagonist(told, missing)), None)
    if first is None:
        return people
    named = [p for p in people if p.form != "pronoun"]  # "he" who meets one of his own side is the guest after all
    return [*(named or people), first]


def _of_delegation(material: Material, scene: Scene, have: frozenset[Side], told: Told) -> PersonMention | None:
    """ "The mayor received the delegation": the first whom a visit was told of, who led it."""
    missing = next(iter(BOTH_SIDES - have))
    group = compiled(material.cues.guests).search(material.words(scene.clause))
    named = material.countries(scene.clause) | {place.country for place in within(material.places, scene.clause)}
    if named - {side.value for side in BOTH_SIDES}:
        return None  # "received a delegation from Korea"
    visits = (
        (s for s in reversed(told.statements) if s.kind == MeetingKind.VISIT and not told.is_past(s)) if group else ()
    )
    guest = next((s.people[0] for s in visits if s.people and s.people[0].side is missing), None)
    return guest or (next(iter(_protagonist(told, missing)), None) if group and material.cues.verb_last else None)


def _with_a_company(material: Material, scene: Scene) -> bool:
    """ "He sat down with the leadership of X Group": those whom he met are not named, and not those told before."""
    before = material.words(Span(scene.clause.start, max(scene.clause.start, scene.hit.span.start)))
    if others := compiled(material.cues.with_others).search(before):
        return not within(material.people, Span(scene.clause.start + others.start(), scene.hit.span.start))
    behind = Span(scene.hit.span.end, max(scene.hit.span.end, scene.clause.end))  # a cue may reach past its clause
    company = compiled(material.cues.companies).search(material.words(behind))
    return bool(company) and not within(material.people, behind)


def _frames(material: Material, scene: Scene) -> bool:
    """ "In a phone call, Mr Wang congratulated Mr Tleuberdi": whoever is spoken to is at the other end."""
    before = material.article.plain[max(scene.clause.start, scene.hit.span.start - 24) : scene.hit.span.start]
    return bool(compiled(material.cues.framing).search(before))


def _protagonist(told: Told, side: Side) -> list[PersonMention]:
    """The first person of a side that the article told a meeting of."""
    met = (s for s in told.statements if s.kind not in _TO_PRESS)  # whoever speaks to the press only tells of it
    return [p for s in met for p in s.people if p.side is side][:1]


def _host_of_lead(material: Material, scene: Scene, side: Side) -> list[PersonMention]:
    """The one of a side who opens an article that tells at first only whom he received ("envoys of two states")."""
    body = [p for p in material.passages[: scene.passage.index] if p.role is PassageRole.BODY][:_LEAD]
    lead = next((p for p in body if present(material, p.span)), None)
    if lead is None or not any(hit.cue.kind in PAIR_KINDS for hit in find_cues(material, lead.span)):
        return []
    return [person for person in present(material, lead.span)[:1] if person.side is side and person.form == "name"]
