"""Why a candidate is no meeting of the two states.

In: a scene with its people and date words, and what was told before. Out: the reason in plain words, or None.
"""

from app.gazetteer.lookup import gazetteer
from app.mentions.mention import DateMention, PersonMention
from app.records.casts.delegations import goal_of_group, group_travels
from app.records.casts.spoken_of import is_topic
from app.records.casts.visitors import at_home
from app.records.refusals.ceremonies import (
    goes_on_from_arrival,
    is_elsewhere,
    is_of_one_state,
    is_placed,
    of_both_states,
    of_signing,
    opens_gathering,
    told_site,
)
from app.records.refusals.counts import only_counts
from app.records.refusals.gatherings import refuse_gathering, topics_told
from app.records.refusals.leads import attended_behind, leads_story
from app.records.refusals.letters import refuse_message
from app.records.refusals.pairs import between_others, refuse_pair
from app.records.refusals.press import TO_PRESS, refuse_before_press
from app.records.sentences.besides import begins_then, since_then, tells_what_was_set
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.records.sentences.participants import (
    BOTH_SIDES,
    OF_CHINA,
    is_bilateral,
    names_both,
    sides_of,
)
from app.records.sentences.statement import GATHERINGS
from app.records.stories.earlier import counted_from_nowhere, once_told
from app.records.stories.scene import (
    PAIR_KINDS,
    SIDES,
    YEARS,
    Scene,
    own_dates,
    points_back,
    sentence_of,
    taken_up,
)
from app.records.stories.told import Told
from app.records.visits.goals import goal_of, only_judged, to_those_states, visitors_side
from app.records.visits.journeys import (
    TOUCHING,
    abroad,
    calls_at_post,
    came_to_stay,
    done_on_it,
    goes_for_gathering,
    in_its_course,
    only_when,
    set_between,
    sets_out_from_home,
    told_by_its_noun,
    visit_told,
)
from app.records.visits.occasions import told_as_past
from app.terms import CueForm, MeetingKind, Side
from app.text.span import Span

SERIES = 2  # sentences over which a bare ordinal is of the sessions told last
_NEVER_OF_TWO = frozenset({"un", "eu", "eaeu", "turkic"})
_VERB = 16  # characters between a body and the verb of which it is the subject


def refuse(
    material: Material,
    scene: Scene,
    kind: str,
    people: tuple[PersonMention, ...],
    mention: DateMention | None,
    anaphoric: bool,
    told: Told,
) -> str | None:
    """Say why the candidate is no meeting of the two states, or None."""
    if Side.OTHER in sides_of(people) and kind in (MeetingKind.DIALOGUE, *PAIR_KINDS) and not is_bilateral(people):
        return "with another state"
    if kind in (MeetingKind.DIALOGUE, MeetingKind.VISIT, MeetingKind.CEREMONY) and between_others(
        material, scene, people
    ):
        return "between others"
    if only_counts(material, scene, mention):
        return "only counts what is told"
    if tells_what_was_set(material, scene.passage.span, scene.hit.span):
        return "for when it had been set, what was called off"
    if why := counted_from_nowhere(material, scene, mention, told):
        return why
    if kind == MeetingKind.VIDEO_CALL and scene.framed and not names_both(material, scene.clause):
        return "how a gathering was held"  # "the meeting of ministers was held in the form of a video conference"
    if kind in PAIR_KINDS:
        return refuse_pair(material, scene, people, told) or once_told(material, scene, mention, told)
    if kind == MeetingKind.MESSAGE:
        return refuse_message(material, scene, people, told) or once_told(material, scene, mention, told)
    if kind == MeetingKind.VISIT:
        if only_when(material, scene):
            return "a visit that only says when"
        return _refuse_visit(material, scene, people, mention, told)
    if CueForm.NTH in scene.hit.cue.forms:
        sessions = (
            s for s in told.since(scene.passage.index - SERIES) if s.kind in (*GATHERINGS, MeetingKind.DIALOGUE)
        )
        return None if mention and any(sessions) else "one of a series of which nothing was told, or on no day"
    if kind == MeetingKind.DIALOGUE:
        return _refuse_dialogue(material, scene, people, mention, anaphoric, told)
    if kind in GATHERINGS:
        return refuse_gathering(material, scene, people, mention, anaphoric, told)
    if kind == MeetingKind.CEREMONY and (why := _refuse_ceremony(material, scene, people, mention, told)):
        return why
    if not people and kind != MeetingKind.CEREMONY:
        return "nobody named"
    if kind in TO_PRESS and (why := refuse_before_press(material, scene, kind, people, mention)):
        return why
    return "nobody of the two sides" if people and not sides_of(people) & BOTH_SIDES else None


def _refuse_ceremony(
    material: Material, scene: Scene, people: tuple[PersonMention, ...], mention: DateMention | None, told: Told
) -> str | None:
    attended = compiled(material.cues.attends).search(material.words(Span(scene.clause.start, scene.hit.span.start)))
    if CueForm.ATTENDED in scene.hit.cue.forms and (not attended or is_elsewhere(material, scene)):
        return "a ceremony that nobody is said to attend, or one of others"
    front = material.words(Span(scene.passage.span.start, scene.hit.span.start))
    if not (mention or own_dates(material, scene)) and compiled(material.cues.prospects).search(front):
        return "an opening that is only talked about"
    if scene.mood.planned and CueForm.OPENS in scene.hit.cue.forms and compiled(material.cues.agreed).search(front):
        return "opened by what was agreed"
    if _told_before(material, scene, told) or (not mention and _ceremony_told(told) and not is_bilateral(people)):
        return "a ceremony told before"
    if of_signing(material, scene, told):
        return "a ceremony of signing"
    if opens_gathering(material, scene):
        return "the opening of a gathering"
    if scene.strong and (points_back(material, scene) or _lies_ahead(material, scene)):
        return "on the way to a meeting"  # "after the welcoming ceremony talks were held"
    leads = leads_story(scene, told) and (attended_behind(material, scene) or is_placed(material, scene))
    dated = mention or own_dates(material, scene) or leads
    if not people and not (dated and of_both_states(material, scene)):
        return "nobody named"
    if CueForm.IT in scene.hit.cue.forms and not (is_bilateral(people) or told_site(material, scene)):
        return "what opens was not told of"
    if not people and CueForm.OPENING in scene.hit.cue.forms and is_of_one_state(material, scene):
        return "an opening of one state alone"
    occasion = people and told.last and compiled(material.cues.occasion).search(material.words(scene.reach))
    undated = not (mention or told.period or occasion) and not leads_story(scene, told)
    if undated and (scene.mood.perfect or not (is_bilateral(people) or goes_on_from_arrival(scene, people, told))):
        return "a ceremony without a date"
    unnamed = compiled(material.cues.unnamed).search(material.words(scene.clause))
    if scene.hit.cue.weak and not is_bilateral(people) and not (unnamed and mention):
        return "a launch without people of both sides"
    return None


def _lies_ahead(material: Material, scene: Scene) -> bool:
    """ "On his way to the parade he met …": the ceremony only says when, or where to."""
    before = material.words(Span(scene.clause.start, scene.hit.span.start))
    return bool(compiled(material.cues.bound).search(before))


def _ceremony_told(told: Told) -> bool:
    return any(statement.kind == MeetingKind.CEREMONY for statement in told.statements)


def _told_before(material: Material, scene: Scene, told: Told) -> bool:
    """ "The ceremony put an end to the visit": a definite noun, after a ceremony was told."""
    before = material.article.plain[max(scene.clause.start, scene.hit.span.start - 30) : scene.hit.span.start]
    dates = own_dates(material, scene)
    ahead = scene.mood.planned and bool(dates)  # "on Monday he will attend the opening of …"
    ahead = ahead or any(date.expression.month or date.expression.year for date in dates)
    return not ahead and _ceremony_told(told) and bool(compiled(material.cues.anaphor).search(before))


def _refuse_visit(
    material: Material,
    scene: Scene,
    people: tuple[PersonMention, ...],
    mention: DateMention | None,
    told: Told,
) -> str | None:
    if not people:
        return _refuse_delegation(material, scene, mention, told)
    if people[0].side not in BOTH_SIDES:
        return "no visitor of the two sides"
    if way := _only_way(material, scene, people[0], told):
        return way
    inside = scene.passage.span.contains(people[0].span) and not scene.clause.contains(people[0].span)
    takes_place = compiled(material.cues.takes_place).match(material.words(scene.hit.span))
    inside = inside or bool(takes_place and any(cue.end <= scene.hit.span.start for cue in scene.strong))
    if material.cues.verb_last and scene.hit.cue.weak and scene.strong and inside:
        return "something else that takes place there"
    here = [s for s in told.since(scene.passage.index) if s.kind == MeetingKind.VISIT]
    again = scene.hit.cue.weak and any(s.people == people for s in here)
    again = again or in_its_course(material, scene, people, told)
    if again or (points_back(material, scene) and any(s.kind == MeetingKind.VISIT for s in told.statements)):
        return "a visit told before"
    if at_home(material, scene, people[0]) or came_to_stay(material, scene, people[0]):
        return "the visitor's own state, or his post"
    if scene.mood.planned and mention and set_between(material, scene, mention):
        return "a date of what the visitor is to do"
    stays = CueForm.STAY in scene.hit.cue.forms or (mention and begins_then(material, mention, scene.hit.span))
    begun = mention and scene.clause.contains(mention.span) and since_then(material, mention) and not stays
    if scene.hit.cue.weak and begun:
        return "a date that something else began"
    if CueForm.ENDS in scene.hit.cue.forms and mention and visit_told(people[0], told):
        return None  # where from goes without saying
    goal = goal_of(material, scene, people[0].side) or told.place_in_other(people[0].side)
    if calls_at_post(material, scene, people[0], goal):
        return "the visitor's own state, or his post"
    touching = abs(people[0].span.end - scene.hit.span.start) <= TOUCHING and not taken_up(material, scene)
    touching = touching or to_those_states(material, scene.hit.span)  # "at the invitation of X and Y, to both states"
    beside_host = not scene.hit.cue.weak and touching and is_bilateral(within(material.people, scene.passage.span))
    if (goal is None and not beside_host and not abroad(material, scene, people[0], mention)) or (
        goal and OF_CHINA.get(goal.country or "", goal.country) not in (Side.CHINA, Side.KAZAKHSTAN)
    ):
        return "no destination in the other state"
    occasion = compiled(material.cues.occasion).search(sentence_of(material, scene)) and told.last
    when = mention or occasion or done_on_it(material, scene, told) or _under_way(material, scene, told)
    return None if when and (mention or not only_judged(material, scene)) else "a visit without a date"


def _only_way(material: Material, scene: Scene, visitor: PersonMention, told: Told) -> str | None:
    if sets_out_from_home(material, scene, visitor):
        return "setting out from home, for what is told beside it"
    way = scene.hit.cue.weak and scene.strong and not own_dates(material, scene)
    way = way and not (told.day and told_by_its_noun(material, scene, visitor) and not visit_told(visitor, told))
    return "a way there, told of another meeting" if way or goes_for_gathering(material, scene) else None


def _under_way(material: Material, scene: Scene, told: Told) -> bool:
    """A visit told in the plain past as one of the day of the story, or the arrival with which the lead opens."""
    same_sentence = told.last_of(scene.passage.index) and scene.at and scene.clauses[scene.at].opener
    plainly = not scene.hit.cue.weak or same_sentence or len(scene.rivals) > len(scene.strong)  # "arrived on a visit"
    spoken = compiled(material.cues.spoken).search(material.words(Span(scene.clause.start, scene.hit.span.start)))
    behind = material.words(Span(scene.hit.span.end, max(scene.hit.span.end, scene.clause.end)))
    spoken = spoken or compiled(f"{material.cues.spoken_behind}|\\A{material.cues.told_about}").search(behind)
    under_way = told_as_past(material, scene, told) and told.day is not None and bool(plainly) and not spoken
    arrived = CueForm.VERB in scene.hit.cue.forms and compiled(material.cues.past_form).match(
        material.words(scene.hit.span)
    )
    return under_way or bool(arrived and leads_story(scene, told, weak=True))


def _refuse_delegation(material: Material, scene: Scene, mention: DateMention | None, told: Told) -> str | None:
    """A delegation of one state, without names, makes a visit where its goal in the other and its date are told, or
    where the lead tells it in the plain past; what many of its people did in a year ("students came") is none.
    """
    dated = _group_dated(scene, mention)
    if group_travels(material, scene):
        return None if dated and goal_of_group(material, scene) else "a group without its day and its goal"
    side = visitors_side(material, scene, ())
    if side is None:
        return None if dated and _where_it_is(material, scene, told) else "no visitor of the two sides"
    goal = goal_of(material, scene, side)
    leads = mention is None and leads_story(scene, told, weak=len(scene.rivals) > len(scene.strong))
    if goal is None or goal.country not in SIDES or not (dated or leads):
        return "a delegation without its goal or its date"
    return None


def _group_dated(scene: Scene, mention: DateMention | None) -> bool:
    """What many did in a year is no visit; "next year a delegation of X will come" is one."""
    inside = mention is not None and scene.reach.contains(mention.span)
    return bool(mention and inside and (scene.mood.planned or mention.expression.kind not in YEARS))


def _where_it_is(material: Material, scene: Scene, told: Told) -> bool:
    """ "The party's delegation is in China until the 19th": no state is said, but there its people were just met."""
    before = material.words(Span(scene.clause.start, scene.hit.span.start))
    goal = goal_of_group(material, scene) if compiled(material.cues.envoys).search(before) else None
    return goal is not None and any(s.country == goal.country and is_bilateral(s.people) for s in told.statements)


def _refuse_dialogue(
    material: Material,
    scene: Scene,
    people: tuple[PersonMention, ...],
    mention: DateMention | None,
    anaphoric: bool,
    told: Told,
) -> str | None:
    if topics_told(within(material.bodies, scene.clause)) & _NEVER_OF_TWO and not sides_of(people) >= BOTH_SIDES:
        return "a session of others"  # "X chaired a session of the Security Council"
    if is_topic(material, scene, mention):
        return "a session that they only spoke of"
    came = compiled(material.cues.came).match(material.words(scene.clause))
    if came and scene.at and not own_dates(material, scene):
        return "what somebody came for"  # "met the vice-minister, who had come for the consultations"
    front = material.words(Span(scene.clause.start, scene.hit.span.start))
    on_the_way = mention is not None and mention.span.end <= scene.hit.span.start
    if on_the_way and compiled(material.cues.comes_to).search(front):
        return "what somebody came for"  # "arrived on Sunday for the meeting of the premiers"
    named = compiled(material.cues.mechanisms).search(material.words(scene.hit.span))  # "the committee will meet again"
    bare = CueForm.IT in scene.hit.cue.forms and not (named or CueForm.SUCH in scene.hit.cue.forms)
    if sides_of(people) >= BOTH_SIDES:
        last = next(told.since(scene.passage.index - 1), None) if bare else None
        return "the ceremony told before" if last and last.kind == MeetingKind.CEREMONY else None
    if mention is None and not (people and not anaphoric) and not _opens_story(material, scene, anaphoric, told):
        return "a session without people of both sides or a date"
    again = CueForm.AGAIN in scene.hit.cue.forms and bool(own_dates(material, scene))
    again = again and (_mechanism_beside(material, scene, told) or (not bare and mechanism_told(material, told)))
    meets = mention and _meets(material, scene)  # "the committee will meet in October"
    if scene.hit.cue.weak and not (again or meets) and not (mention and sides_of(people) & BOTH_SIDES):
        return "a mechanism named, but no session told"
    return None


def _meets(material: Material, scene: Scene) -> bool:
    """A verb of meeting stands right behind the body, as what it does."""
    verbs = (cue for cue in scene.rivals if 0 <= cue.start - scene.hit.span.end <= _VERB)
    return scene.mood.planned and any(not within(material.people, scene.clause) for _ in verbs)


def _opens_story(material: Material, scene: Scene, anaphoric: bool, told: Told) -> bool:
    """A session of the two states that the lead tells in the plain past is of the day of the story."""
    if anaphoric or not leads_story(scene, told):
        on_it = compiled(material.cues.occasion).search(material.words(scene.clause))  # "on the visit they will hold"
        return not anaphoric and bool(on_it) and told.visit_just_told(scene.passage.index)
    return material.countries(scene.passage.span) == {side.value for side in BOTH_SIDES}


def _mechanism_beside(material: Material, scene: Scene, told: Told) -> bool:
    """ "A working group was formed. It met in March": a mechanism named, or its session told, just before."""
    start = scene.earlier.start if scene.earlier else scene.passage.span.start
    words = material.words(Span(start, scene.hit.span.start))
    if compiled(material.cues.mechanisms).search(words):
        return True
    return any(statement.kind == MeetingKind.DIALOGUE for statement in told.since(scene.passage.index - 1))


def mechanism_told(material: Material, told: Told) -> bool:
    """Tell whether the article speaks of a mechanism whose earlier session this could be."""
    if any(statement.kind == MeetingKind.DIALOGUE for statement in told.statements):
        return True
    bodies = gazetteer().bodies
    return any(bodies[body.body].topic == "bilateral" for body in material.bodies)
