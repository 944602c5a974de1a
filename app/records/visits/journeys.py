"""Where a visit leads that does not name its goal, and whether a date beside it is its own.

In: a scene of a visit. Out: whether it leads to the other of the two states.
"""

import re

from app.mentions.mention import DateMention, PersonMention, PlaceMention
from app.records.sentences.besides import is_day, is_day_or_days
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.destinations import gone_for
from app.records.sentences.material import Material, within
from app.records.sentences.places import dateline_city
from app.records.stories.scene import SIDES, Scene, taken_up
from app.records.stories.told import SEATS, Told
from app.terms import CueForm, MeetingKind, Side
from app.text.span import Span

TOUCHING = 45  # characters between a visitor's name and "on an official visit", where the goal is not named
_POSTED = ("ambassador", "consul_general", "charge_daffaires")
GOAL = 12  # characters between the noun of a visit and where it led (" to the ")
_WHOSE = 2  # characters between a visit and the name of whose it is
_PUT_OFF = 30  # characters before a visit in which "after his" stands
_HIS = 24  # characters before a visit in which its owner stands
_OWNER = 30  # characters between a visit and whose it is
_PUT_IN = 8  # characters between a comma and "on a visit" (", en ")
_OPENED = re.compile(r", [\w']{0,4} ?\Z")


def abroad(material: Material, scene: Scene, visitor: PersonMention, mention: DateMention | None) -> bool:
    """A visit by its noun, with its days and without any place, in an article on the two states, goes to the other."""
    if scene.mood.cancelled and mention is not None and not within(material.places, scene.passage.span):
        return True  # "Wang's visit, due in March, was put off"
    if mention is not None and compiled(material.cues.returned).search(material.words(scene.hit.span)):
        return True  # "the return visit was paid by X": to the other of the two
    if _to_the_country(material, scene, visitor):
        return True
    if mention is not None and is_day_or_days(mention) and _filed_there(material, scene, visitor):
        return True  # "ASTANA -- … during his visit from the 23rd to the 27th"
    if mention is not None and _owned(material, scene, visitor, mention):
        return True  # "the accord reached on the visit of Xi Jinping in May"
    strong = not scene.hit.cue.weak and (material.cues.verb_last or _ahead(material, mention))
    opens = scene.hit.span.start - scene.passage.span.start <= TOUCHING and material.cues.verb_last
    named = (scene.hit.cue.weak and not opens) or within(material.places, scene.passage.span)
    dated = mention is not None and (is_day_or_days(mention) or strong)
    return dated and not named


def _ahead(material: Material, mention: DateMention | None) -> bool:
    """ "They speak of a state visit next June": to the one whom he was just with."""
    return mention is not None and mention.expression.direction > 0 and material.rules.sentences.spaced


def _owned(material: Material, scene: Scene, visitor: PersonMention, mention: DateMention) -> bool:
    """ "The visit of X in May": its own people and date right behind it, and no place in the clause."""
    behind = compiled(material.cues.of_whom).match(material.article.plain, scene.hit.span.end)
    near = 0 <= visitor.span.start - scene.hit.span.end <= _OWNER and mention.span.start > scene.hit.span.end
    if behind is None or not near or not material.rules.sentences.spaced:
        return False
    return not within(material.places, scene.clause) and material.countries(scene.passage.span) <= set(SIDES)


def goes_for_gathering(material: Material, scene: Scene) -> bool:
    """ "He went to Beijing last month for the summit": told as the summit, on the one date of the clause."""
    if CueForm.SORT in scene.hit.cue.forms or not any(gone_for(material, scene.hit.span, one) for one in scene.framed):
        return False
    days = within(material.dates, scene.clause)
    arrived = not scene.mood.planned and any(is_day(day) for day in days)  # "arrived on Tuesday for the summit"
    return len(days) <= 1 and not arrived


def came_to_stay(material: Material, scene: Scene, visitor: PersonMention) -> bool:
    """ "The ambassador, come on Tuesday, has handed over his letters", "went to the ministry": he is posted there."""
    came = CueForm.CAME in scene.hit.cue.forms or goes_on_where(material, scene, scene.hit.cue.kind)
    return came and _is_posted(material, visitor)


def _is_posted(material: Material, visitor: PersonMention) -> bool:
    return any(office.startswith(_POSTED) for office in material.offices_of(visitor.name))


def calls_at_post(material: Material, scene: Scene, visitor: PersonMention, goal: PlaceMention | None) -> bool:
    """ "The ambassador visited the senate of Kazakhstan": he lives there; a journey of days or to a province is one."""
    days = any(date.expression.kind == "range" for date in within(material.dates, scene.reach))
    there = goal is not None and (goal.kind == "country" or goal.place in SEATS)
    return _is_posted(material, visitor) and there and not days and CueForm.VERB in scene.hit.cue.forms


def _filed_there(material: Material, scene: Scene, visitor: PersonMention) -> bool:
    """ "His visit", in a report filed in a city of the other state: it is there that he is."""
    here = dateline_city(material)
    before = material.article.plain[max(scene.clause.start, scene.hit.span.start - _HIS) : scene.hit.span.start]
    theirs = here is not None and here.country in SIDES and here.country != visitor.side.value
    theirs = theirs and not within(material.places, scene.passage.span)
    return theirs and bool(compiled(material.cues.own).search(before))


def _to_the_country(material: Material, scene: Scene, visitor: PersonMention) -> bool:
    """ "On a five-day visit to the country": to the one named last before, if that is the other state."""
    if not compiled(material.cues.the_country).match(material.article.plain, scene.hit.span.end):
        return False
    home = max(0, scene.passage.index - 1)
    before = within(material.places, Span(material.passages[home].span.start, scene.hit.span.start))
    named = [place for place in before if place.rule != "metonym" and place.country != visitor.side.value]
    return bool(named) and named[-1].country in SIDES


def set_between(material: Material, scene: Scene, mention: DateMention) -> bool:
    """ "The guest, on a state visit to China, will attend the parade on the 3rd": the date is of the parade."""
    before = material.words(Span(max(scene.clause.start, scene.hit.span.start - _PUT_IN), scene.hit.span.start))
    behind = material.words(Span(scene.hit.span.end, max(scene.hit.span.end, mention.span.start)))
    tour = CueForm.VERB in scene.hit.cue.forms  # "will go to Kyrgyzstan, Kazakhstan and Russia on the 3rd"
    opened = bool(_OPENED.search(before)) and scene.hit.span.start > scene.passage.span.start and not tour
    goal, _, rest = behind.partition(",")
    return opened and bool(rest.strip()) and len(goal) <= TOUCHING  # but "the visit to X, in July, will be …"


def goes_on_where(material: Material, scene: Scene, kind: str) -> bool:
    """ "In June he came to Astana, where the summit was held": a journey with its date, and then what was there."""
    behind = scene.clauses[scene.at + 1] if scene.at + 1 < len(scene.clauses) else None
    if kind != MeetingKind.VISIT or behind is None or not within(material.dates, scene.clause):
        return False
    if not compiled(material.cues.journey).match(material.words(scene.hit.span)):
        return False
    return bool(compiled(material.cues.where).match(behind.opener)) and bool(find_cues(material, behind.span))


def only_when(material: Material, scene: Scene) -> bool:
    """ "After his visit he will go on": the visit says when."""
    before = material.words(Span(scene.passage.span.start, scene.hit.span.start))[-_PUT_OFF:]
    ended = CueForm.ENDS in scene.hit.cue.forms  # "having ended a visit of three days he went home on the 29th"
    if not ended and compiled(material.cues.only_when_behind).match(material.article.plain, scene.hit.span.end):
        dated = within(material.dates, Span(scene.clause.start, scene.hit.span.start))
        first = material.cues.verb_last or not material.rules.sentences.spaced
        return not (first and dated)  # "after his visit in July": the day before the noun is its own
    if compiled(material.cues.after_visit).search(before):
        return not _dated_behind(material, scene)
    noun = scene.hit.cue.forms & {CueForm.NOUN, CueForm.SORT}
    return bool(noun and compiled(material.cues.only_when).search(before)) and not _is_announced(material, scene)


def _dated_behind(material: Material, scene: Scene) -> bool:
    """ "After X's visit to Y in July he …": the day stands in the phrase, nobody but the visitor before it."""
    date = next(iter(within(material.dates, Span(scene.hit.span.end, scene.passage.span.end))), None)
    between = Span(scene.hit.span.end, date.span.start) if date else None
    if between is None or "," in material.words(between).rstrip(", "):
        return False  # "after his visit to Y, X will in July …"; but "after a visit to Y, from 7 to 10 August"
    return all(person.span.start - between.start <= _WHOSE for person in within(material.people, between))


def _is_announced(material: Material, scene: Scene) -> bool:
    """ "On the eve of the visit that X will pay on 2 July": said to be still to come, with a day of its own."""
    told = compiled(material.cues.announced).match(material.article.plain, scene.hit.span.end)
    return told is not None and bool(within(material.dates, Span(told.end(), scene.passage.span.end)))


def of_who_speaks(material: Material, scene: Scene, mention: DateMention) -> bool:
    """ "Today X spoke of the visit of Y", where the verb stands last: the day, and who does so, stand before whose
    visit it is.
    """
    noun = scene.hit.cue.kind == MeetingKind.VISIT and scene.hit.cue.forms & {CueForm.NOUN, CueForm.SORT}
    if not noun or not material.cues.verb_last:
        return False
    between = within(material.people, Span(mention.span.end, max(mention.span.end, scene.hit.span.start)))
    owned = between and re.search(rf"(?:{material.rules.offices.owner})\Z", material.words(between[-1].span))
    told = compiled(material.cues.told_about).match(material.article.plain, scene.hit.span.end)
    other = between and between[0].name != between[-1].name
    return bool(owned and (other or (told and mention.expression.kind == "relative_day")))


def done_on_it(material: Material, scene: Scene, told: Told) -> bool:
    """ "In the course of the visit of X …", of what was done on the day of the story."""
    course = compiled(material.cues.course).match(material.article.plain, scene.hit.span.end)
    return course is not None and told.day is not None and not scene.mood.planned


def in_its_course(material: Material, scene: Scene, people: tuple[PersonMention, ...], told: Told) -> bool:
    """ "On this visit they signed on 3 July …", where the noun stands first: the day is of what is told behind it."""
    said = compiled(material.cues.occasion).search(material.words(Span(scene.clause.start, scene.hit.span.end)))
    course = said is not None and scene.clause.start + said.end() == scene.hit.span.end and taken_up(material, scene)
    visits = (s for s in told.statements if s.kind == MeetingKind.VISIT)
    names = {person.name for person in people}
    return material.cues.verb_last and course and any(names & {p.name for p in s.people} for s in visits)


def in_its_course_told(material: Material, clause: Span, noun: Span) -> bool:
    """ "During his visit …": the visit goes on while something is done, and is told for itself."""
    before = material.words(Span(min(clause.start, noun.start), noun.start))
    if material.cues.verb_last:
        return bool(compiled(material.cues.course).match(material.article.plain, noun.end))
    return bool(compiled(material.cues.on_visit).search(before))


def sets_out_from_home(material: Material, scene: Scene, visitor: PersonMention) -> bool:
    """ "He left Beijing on a visit to Kazakhstan": where a traveller sets out from is no end of a visit, at home."""
    if CueForm.LEFT not in scene.hit.cue.forms:
        return False
    left = within(material.places, Span(scene.hit.span.start, scene.hit.span.end + GOAL))
    noun = any(cue.start >= scene.hit.span.end for cue in scene.rivals)
    return noun and bool(left) and left[0].country == visitor.side.value


def told_by_its_noun(material: Material, scene: Scene, visitor: PersonMention) -> bool:
    """ "During his visit to Kazakhstan he met X": a visit, with where it led right beside its noun."""
    if CueForm.NOUN not in scene.hit.cue.forms or scene.mood.planned or scene.mood.hypothetical:
        return False
    at = scene.hit.span
    if not in_its_course_told(material, scene.clause, at):
        return False
    beside = Span(max(0, at.start - GOAL), at.start) if material.cues.verb_last else Span(at.end, at.end + GOAL)
    goal = next(iter(within(material.places, beside)), None)
    return goal is not None and goal.country in SIDES and goal.country != visitor.side.value


def told_for_itself(material: Material, scene: Scene, kind: str, people: tuple[PersonMention, ...], own: bool) -> bool:
    """A visit that is no mere way to what is told beside it: who "visited" a state did more than come to the talks."""
    if kind != MeetingKind.VISIT:
        return False
    beside = Span(max(0, scene.hit.span.start - TOUCHING), scene.hit.span.end + GOAL)
    there = not scene.framed and bool(within(material.places, beside))  # not of a person, nor for a gathering
    if there and compiled(material.cues.visits_as_such).match(material.article.plain, scene.hit.span.start):
        return True
    noun = bool(people) and told_by_its_noun(material, scene, people[0])
    return noun or (own and goes_on_where(material, scene, kind))


def visit_told(visitor: PersonMention, told: Told) -> bool:
    visits = (s for s in told.statements if s.kind == MeetingKind.VISIT)
    return any(person.name == visitor.name for s in visits for person in s.people)


def other_state(kind: str, people: tuple[PersonMention, ...]) -> str | None:
    """A visit told without its goal, beside its host, goes to the other state."""
    if kind != MeetingKind.VISIT or not people:
        return None
    return Side.KAZAKHSTAN.value if people[0].side is Side.CHINA else Side.CHINA.value


def where_received(scene: Scene, visitor: PersonMention, city: PlaceMention) -> bool:
    """ "He received in Astana Mr Zhang, arrived the day before": a city before the visitor is that of the reception."""
    told = any(rival.start < city.span.start for rival in scene.rivals)
    return told and city.span.end <= visitor.span.start < scene.hit.span.start
