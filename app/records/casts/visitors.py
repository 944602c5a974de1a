"""Who travels, and of whom it is told that he came for a gathering.

In: a scene, the people of its clause and what was told before. Out: person mentions, each person once.
"""

import re
from collections.abc import Sequence

from app.gazetteer.lookup import gazetteer
from app.mentions.mention import PersonMention
from app.records.casts.awaited import awaited, invitee, is_awaited, whom_a_host_awaits
from app.records.casts.come_for import OF_WHOM, came
from app.records.casts.delegations import group_travels
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.destinations import destination
from app.records.sentences.material import Material, within
from app.records.sentences.participants import (
    BOTH_SIDES,
    is_aside,
    once_each,
    only_tells,
    present,
    without_speaker,
)
from app.records.stories.office_only import side_of_office
from app.records.stories.scene import Scene
from app.records.stories.told import Told
from app.terms import CueForm, MeetingKind, MeetingStatus, Side
from app.text.span import Span

_SET_OFF = 60  # characters of a participle between a name and the visit
_JOINED = 16  # characters between two who travel together (" et son épouse ")
_TOUCHES = 6  # characters between a visitor's name and the visit (", en visite")
_GOAL_REACH = 40  # characters behind a visit in which its goal is named
_BEHIND = 40  # characters behind a visit in which "of" stands
_POSSESSIVE = re.compile(r"'s? (?:[\w-]+ ){0,3}")
_OF_TITLE = 110  # characters of a title that stands between a participle and the name
_OF_STATE = 8  # characters behind an office: whoever is named there holds it


def _visitors(material: Material, scene: Scene, people: Sequence[PersonMention]) -> tuple[PersonMention, ...]:
    """A visit has visitors only: of "the visit of X" that X, else the people right before it, of one side.

    Nobody visits the state that he speaks for: where the goal is named, its own people are hosts.
    """
    if _of_unnamed(material, scene):
        return ()
    hosts = _hosting_side(material, scene)
    people = without_speaker(list(people), scene.clauses, scene.at, material.cues.speech)

    def travels(person: PersonMention) -> bool:
        return person.side in BOTH_SIDES and person.side is not hosts

    end = max(scene.clause.end, min(scene.hit.span.end + OF_WHOM, scene.passage.span.end))
    after = [p for p in within(material.people, Span(scene.hit.span.end, end)) if travels(p)]
    far = _OF_TITLE if material.cues.verb_last else OF_WHOM
    behind = scene.hit.span.end + _BEHIND
    whose = compiled(material.cues.of_whom).match(material.article.plain, scene.hit.span.end, behind)
    # "The visit made last autumn by X": the participle stands between.
    near = whose is not None and bool(after) and after[0].span.start - whose.end() <= far
    near = near and "," not in material.words(Span(scene.hit.span.end, max(scene.hit.span.end, after[0].span.start)))
    if near:
        return () if _is_told_by_guest(material, scene, after[0]) else once_each(after[:1])
    before = [p for p in within(material.people, Span(scene.clause.start, scene.hit.span.start)) if travels(p)]
    before = [p for p in before if not _is_aside(material, p, scene.hit.span)]
    before = _not_put_aside(material, scene, before)
    if _of_a_third(material, scene) or (not before and _of_nobody_named(material, scene)):
        return ()
    owner = [p for p in before if scene.hit.span.start - p.span.end <= _TOUCHES or _owns(material, p, scene.hit.span)]
    if owner or (before and came(material, scene, before[-1])):
        return once_each(_together(material, scene, owner) or before[-1:])
    if genitive := material.rules.offices.owner:
        owning = [p for p in before if re.search(rf"(?:{genitive})\Z", material.words(p.span))]
        if owning and CueForm.VERB not in scene.hit.cue.forms:
            return once_each(owning[-1:])
    beside = before[-1:] if before and _set_off(material, scene, before[-1]) else []
    if beside:
        return once_each(beside)
    before_cue = material.article.plain[max(scene.clause.start, scene.hit.span.start - 24) : scene.hit.span.start]
    if compiled(material.cues.own).search(before_cue) and (guest := _guest(material, scene)):
        return (guest,)
    beside_it = [p for p in _others_named(material, scene) if travels(p)]
    if material.cues.verb_last:
        beside_it = [p for p in beside_it if p.form != "office" or p.span.start < scene.hit.span.start]
    candidates = [p for p in people if travels(p)] or beside_it
    candidates = [p for p in candidates if not _governed(material, p)] or candidates
    if not candidates and hosts and scene.earlier and (people or _only_hosts(material, scene, hosts)):
        # "The minister came to China": not the Chinese one, whom the sentence before named last.
        candidates = [p for p in present(material, scene.earlier) if travels(p) and p.form == "name"][-1:]
    return _of_one_side(candidates)


def _others_named(material: Material, scene: Scene) -> list[PersonMention]:
    """Those of the sentence; of "the dialogue is due in Beijing, X said" not X, who is not what is due there."""
    named = present(material, scene.passage.span)
    if CueForm.VERB not in scene.hit.cue.forms:
        return named
    own = within(material.people, scene.clause)
    acting = without_speaker(list(own), scene.clauses, scene.at, material.cues.speech)
    return [person for person in named if person in acting or person not in own]


def _is_told_by_guest(material: Material, scene: Scene, person: PersonMention) -> bool:
    """ "The come-from-Beijing guest told X": behind the participle stands who came, X in the case of "to whom"."""
    between = material.words(Span(scene.hit.span.end, person.span.start)).split()
    owner = material.rules.offices.owner
    if not (material.cues.verb_last and between and owner) or re.search(rf"(?:{owner})\Z", between[-1]):
        return False
    return bool(compiled(rf"(?:{material.cues.to_goal})\Z").search(material.words(person.span)))


def _not_put_aside(material: Material, scene: Scene, people: list[PersonMention]) -> list[PersonMention]:
    """Those of them who do not only tell of it; "X is in Beijing, at Y's invitation, on a visit": Y stays at home."""
    left = [p for p in people if not only_tells(material, p, scene.clause)]
    cases = material.rules.offices.bare_pairs
    return ([p for p in left if not is_aside(material, p, scene.clause)] or left) if cases else left


def _of_nobody_named(material: Material, scene: Scene) -> bool:
    """ "He told that the minister will go": not he, but a minister whom nothing names."""
    said = material.words(Span(scene.clause.start, scene.hit.span.start))
    return bool(scene.clauses[scene.at].opener and compiled(material.cues.subject).search(said))


def _of_one_side(people: Sequence[PersonMention]) -> tuple[PersonMention, ...]:
    """The first with others of his side; of "X paid a visit, the first that he made" X alone: "he" may be misread."""
    first = people[:1]
    same = [p for p in people if first and p.side is first[0].side]
    return once_each(p for p in same if p.form != "pronoun" or first[0].form == "pronoun")


def _governed(material: Material, person: PersonMention) -> bool:
    """ "Received by X, Y ended his visit": X is no subject."""
    oblique = material.rules.offices.oblique
    before = material.article.folded[max(0, person.span.start - 24) : person.span.start]
    return bool(oblique and material.rules.sentences.spaced and compiled(oblique).search(before))


def _only_hosts(material: Material, scene: Scene, hosts: Side) -> bool:
    """ "Behind him lies a visit to Kazakhstan, made at the invitation of its premier": nobody but hosts is named."""
    named = within(material.people, scene.passage.span)
    return bool(named) and CueForm.VERB not in scene.hit.cue.forms and all(person.side is hosts for person in named)


def _of_a_third(material: Material, scene: Scene) -> bool:
    """ "During President Putin's visit to China": who stands right before the visit travels, and is none of ours."""
    front = within(material.people, Span(scene.clause.start, scene.hit.span.start))
    touching = bool(front) and scene.hit.span.start - front[-1].span.end <= 1
    return touching and front[-1].side not in BOTH_SIDES and not material.rules.sentences.spaced


def _is_aside(material: Material, person: PersonMention, visit: Span) -> bool:
    """ "As X noted, the visit …", "on X's instruction": words right behind a name, before the visit, put it aside."""
    before_noun = material.cues.verb_last or not material.rules.sentences.spaced
    if not before_noun or not material.cues.aside_after:
        return False
    aside = compiled(material.cues.aside_after).match(material.article.plain, person.span.end)
    return aside is not None and aside.end() <= visit.start


def _of_unnamed(material: Material, scene: Scene) -> bool:
    """ "The visit of the president of the republic to Astana, X said": nobody is named as the visitor, not X."""
    whose = compiled(material.cues.of_office).match(material.article.plain, scene.hit.span.end)
    if whose is None or CueForm.VERB in scene.hit.cue.forms:
        return False
    behind = within(material.people, Span(whose.start(), max(whose.end(), scene.clause.end)))
    office = Span(whose.start(), whose.end() + _OF_STATE)
    if side_of_office(material, scene) and not within(material.people, office):
        return True
    if not behind or behind[0].span.start <= whose.end():
        return False
    between = within(material.places, Span(whose.end(), behind[0].span.start))
    return any(place.kind == "city" for place in between)


def travellers(material: Material, scene: Scene, people: list[PersonMention], told: Told) -> tuple[PersonMention, ...]:
    """Who makes the visit: the people of its clause, else the guest told of before; nobody where it is another's."""
    if _owned_by_another(material, scene) or group_travels(material, scene) or _only_group(material, scene):
        return ()
    if _of_group(material, scene):
        return ()
    if _another_comes(material, scene) or _only_explains(material, scene):
        return ()
    if is_awaited(scene):
        return whom_a_host_awaits(material, scene)
    found = invitee(material, scene) or _visitors(material, scene, people) or _traveller(material, scene, told)
    if found and compiled(material.cues.feminine).match(material.words(scene.hit.span)):
        # "The president phoned, and a group of doctors has come"; but "a delegation led by X has come"
        found = tuple(p for p in found if scene.clause.contains(p.span) or not _is_man(p))
    return awaited(material, scene, found) or found


def _another_comes(material: Material, scene: Scene) -> bool:
    """ "President Putin flew to Beijing": the only one named before the verb is of a third state."""
    before = Span(scene.clause.start, scene.hit.span.start)
    named = within(material.people, Span(before.start, scene.clause.end))
    front = [one for one in named if one.form in ("name", "surname") and one.span.end <= before.end]
    if not front or any(person.side in BOTH_SIDES for person in named) or _governed(material, front[-1]):
        return False
    between = material.words(Span(front[-1].span.end, before.end))
    he = compiled(material.cues.he).search(between) or compiled(material.cues.own).search(between)
    alone = not any(person.side in BOTH_SIDES for person in within(material.people, scene.passage.span))
    comes = alone or material.cues.verb_last or CueForm.VERB in scene.hit.cue.forms
    return comes and "," not in between and not he


def _only_explains(material: Material, scene: Scene) -> bool:
    """ "They prepare the coming of X: the visit is due early in the month": behind the colon is his, told already."""
    colon = material.article.plain.rfind(":", scene.passage.span.start, scene.hit.span.start)
    if colon < 0 or CueForm.VERB in scene.hit.cue.forms:
        return False
    named = within(material.people, Span(scene.passage.span.start, colon))
    own = within(material.people, Span(colon, max(scene.clause.end, scene.hit.span.end)))
    return bool(named) and named[-1].form == "name" and colon - named[-1].span.end <= 1 and not own


def _is_man(person: PersonMention) -> bool:
    row = gazetteer().people.get(person.person or "")
    return row is not None and row.gender == "m"


def _only_group(material: Material, scene: Scene) -> bool:
    """ "Today the delegation will visit the border centre": who goes is not named in this clause."""
    before = Span(scene.clause.start, scene.hit.span.start)
    group = material.rules.sentences.spaced and compiled(material.cues.envoys).search(material.words(before))
    return bool(group) and not within(material.people, scene.clause)


def _of_group(material: Material, scene: Scene) -> bool:
    """ "The trip of a delegation from Semey to Urumqi": of those who make it nobody is named."""
    whose = compiled(material.cues.of_whom).match(material.article.plain, scene.hit.span.end)
    if whose is None or CueForm.VERB in scene.hit.cue.forms or not material.rules.sentences.spaced:
        return False
    group = compiled(material.cues.envoys).match(material.article.plain, whose.end())
    return bool(group) and not within(material.people, Span(whose.end(), max(whose.end(), scene.clause.end)))


def _owned_by_another(material: Material, scene: Scene) -> bool:
    """ "During the state visit of the head of state": an office with the case of who owns, whom nothing names."""
    owner = material.rules.offices.owner
    if not owner or CueForm.VERB in scene.hit.cue.forms:
        return False
    people = within(material.people, clause := Span(scene.clause.start, scene.hit.span.start))
    if any(re.search(rf"(?:{owner})\Z", material.words(p.span)) for p in people):
        return False
    heads = "|".join(pattern for code, pattern in material.rules.offices.offices if code.startswith("president_"))
    aside = material.cues.aside_after or "(?!)"  # "at the invitation of the head of state"
    owns = compiled(rf"(?:{heads})(?<={owner})(?!\w)(?!{aside})")
    owning = owns.finditer(material.article.folded, clause.start, clause.end)
    return any(not any(p.span.overlaps(Span(*match.span())) for p in people) for match in owning)


def _set_off(material: Material, scene: Scene, person: PersonMention) -> bool:
    """ "X, come to Kazakhstan on an official visit": a comma right behind the name sets off what is said of it."""
    between = material.words(Span(person.span.end, scene.hit.span.start))
    if not between.startswith(", ") or "," in between[1:] or len(between) > _SET_OFF:
        return False
    return bool(compiled(material.cues.attends).match(between[2:]))


def _traveller(material: Material, scene: Scene, told: Told) -> tuple[PersonMention, ...]:
    """ "The visit will last two days": of whom the sentence before is about, else the guest of the meetings told."""
    if CueForm.VERB in scene.hit.cue.forms or within(material.people, scene.passage.span):
        return ()
    opens = scene.hit.span.start - scene.passage.span.start <= _TOUCHES
    if not within(material.dates, scene.reach) or (scene.hit.cue.weak and not opens):
        return ()
    before = present(material, scene.earlier) if scene.earlier else []
    before = [p for p in before if p.side in BOTH_SIDES]
    told_of = {p.name for statement in told.statements for p in statement.people}
    came = scene.earlier and any(hit.cue.kind == MeetingKind.VISIT for hit in find_cues(material, scene.earlier))
    if came and len(before) == 1 and before[0].name not in told_of:
        return (before[0],)  # the sentence before has turned to the coming of somebody else
    abroad = {Side.CHINA: Side.KAZAKHSTAN.value, Side.KAZAKHSTAN: Side.CHINA.value}
    for statement in reversed(told.statements):
        guests = [p for p in statement.people if abroad.get(p.side) == statement.country]
        if guests and statement.place and statement.status == MeetingStatus.HELD:
            return tuple(guests[:1])
    return tuple(before[:1])


def _together(material: Material, scene: Scene, owner: list[PersonMention]) -> list[PersonMention]:
    """ "X and Y are on a visit", "X and Y have come": of a verb those before it come with the last of them."""
    if not owner or CueForm.VERB not in scene.hit.cue.forms:
        return owner
    group = owner[:1]
    for person in reversed(within(material.people, Span(scene.clause.start, owner[0].span.start))):
        between = material.article.plain[person.span.end : group[0].span.start]
        if len(between) > _JOINED or not compiled(material.cues.joins).match(between):
            break
        group = [person, *group]
    return [*(p for p in group[:-1] if p.side is owner[0].side), *owner]


def _owns(material: Material, person: PersonMention, visit: Span) -> bool:
    """ "Xi's previous visit": the possessor travels."""
    whose = compiled(material.cues.whose_visit).match(material.article.plain, person.span.end)
    if whose is not None and whose.end() > visit.start and not material.rules.sentences.spaced:
        return True  # "while X was on a state visit to Y"
    between = material.article.plain[person.span.end : visit.start]
    return bool(_POSSESSIVE.fullmatch(between))


def _hosting_side(material: Material, scene: Scene) -> Side | None:
    """The side whose state the clause names as the goal, right behind the cue."""
    goal = Span(scene.hit.span.end, min(scene.behind.end, scene.hit.span.end + _GOAL_REACH))
    if CueForm.NOUN in scene.hit.cue.forms and within(material.places, scene.hit.span):
        goal = scene.hit.span  # a verb of one word with its goal
    if CueForm.LEFT in scene.hit.cue.forms:
        return None  # its place may be where they left or their home
    if CueForm.ENDS in scene.hit.cue.forms:
        goal = scene.hit.span  # behind it stands where they go on to
    titles = [one.span for one in material.people_around(goal)]  # "the coming of the governor of Jiangsu Mr Xu"
    places = [p for p in within(material.places, goal) if not p.dateline and p.rule != "metonym"]
    places = [p for p in places if not any(title.contains(p.span) for title in titles)]
    if material.cues.verb_last:
        front = Span(max(scene.clause.start, scene.hit.span.start - _GOAL_REACH), scene.hit.span.start)
        before = [p for p in within(material.places, front) if p.rule != "metonym"]
        toward = compiled(f"(?:{material.cues.toward})\\Z")
        places = [p for p in reversed(before) if toward.search(material.words(p.span))] or places
    if not places and compiled(material.cues.the_country).match(material.article.plain, scene.hit.span.end):
        home = material.passages[max(0, scene.passage.index - 1)]  # "invited by X, he will stay in the country"
        named = within(material.places, Span(home.span.start, scene.hit.span.start))
        places = [place for place in reversed(named) if place.rule != "metonym"]
    countries = {Side.CHINA.value: Side.CHINA, Side.KAZAKHSTAN.value: Side.KAZAKHSTAN}
    return countries.get(places[0].country) if places else None


def _guest(material: Material, scene: Scene) -> PersonMention | None:
    """Whose "his visit to Kazakhstan" it is: the person named last who does not belong to the state visited."""
    stretch = scene.passage.span if scene.earlier is None else scene.earlier.cover(scene.passage.span)
    people = [
        p for p in within(material.people, stretch) if p.span.start < scene.hit.span.start and p.side in BOTH_SIDES
    ]
    if named_behind := _named_behind(material, scene):
        return named_behind
    for person in reversed(people):
        goal = destination(material, scene.clause, scene.hit.span, person.side)
        if goal is not None and goal.country in (Side.CHINA, Side.KAZAKHSTAN):
            return person
    if not any(scene.passage.span.contains(p.span) for p in people):
        # "It was during his visit that Xi …": he is named behind.
        behind = [p for p in within(material.people, scene.passage.span) if p.span.start > scene.hit.span.end]
        people = [p for p in behind if p.side in BOTH_SIDES and p.form in ("name", "surname")][:1] or people
    return people[-1] if people else None


def _named_behind(material: Material, scene: Scene) -> PersonMention | None:
    """ "During his visit to Xi'an in May, X proposed …": the subject behind the comma, where nobody stands before."""
    if within(material.people, Span(scene.passage.span.start, scene.hit.span.start)):
        return None
    behind = within(material.people, Span(scene.hit.span.end, scene.passage.span.end))[:1]
    if not behind or behind[0].form == "pronoun" or behind[0].side not in BOTH_SIDES:
        return None
    apart = material.words(Span(scene.hit.span.end, behind[0].span.start)).endswith((", ", ", le ", ", la ", ", m. "))
    goal = destination(material, scene.clause, scene.hit.span, behind[0].side)
    return behind[0] if apart and goal is not None and goal.country in (Side.CHINA, Side.KAZAKHSTAN) else None


def at_home(material: Material, scene: Scene, visitor: PersonMention) -> bool:
    """Tell whether a visitor is in his own state: "X met him in Astana, where he arrived" is read of X, and wrongly."""
    if not compiled(material.cues.where).match(scene.clauses[scene.at].opener):
        return False
    before = [p for p in within(material.places, scene.passage.span) if p.span.end <= scene.clause.start]
    return bool(before) and before[-1].country == visitor.side.value
