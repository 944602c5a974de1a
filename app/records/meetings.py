"""Reads the meetings that a passage states: cue by cue, with people, date and place from the cue's clause.

In: Material and what was told before (Told). Out: statements; refused candidates with the reason.
"""

from dataclasses import replace

from app.articles.passage import Passage
from app.gazetteer.lookup import gazetteer
from app.mentions.mention import BodyMention, DateMention, PersonMention, PlaceMention, ResolvedDate
from app.records.casts.cast import cast_of
from app.records.casts.delegations import goal_of_group
from app.records.casts.foregoing import own_city
from app.records.casts.in_office import then_in_office
from app.records.casts.spoken_of import of_what_they_spoke
from app.records.record import Refusal
from app.records.refusals.ceremonies import city_of_site
from app.records.refusals.gatherings import OF_MANY, told_of_this_year
from app.records.refusals.refusal import refuse
from app.records.refusals.series import SESSIONS, kind_in_series
from app.records.sentences.besides import day_it_was_set_for, is_day, only_says_when, since_then
from app.records.sentences.clauses import compiled, cut_clauses
from app.records.sentences.cues import find_cues
from app.records.sentences.dating import date_words, ends_with, resolved
from app.records.sentences.days_in_a_row import on_each_day
from app.records.sentences.destinations import departed, one_of_several
from app.records.sentences.material import Material, within
from app.records.sentences.participants import met_unnamed, without_spokespeople
from app.records.sentences.places import city_of, is_recalled, state_before, state_of, title_city
from app.records.sentences.statement import GATHERINGS, Statement
from app.records.sentences.topics import topics_of
from app.records.stories.comings import came_then
from app.records.stories.earlier import counted_on, day_of_talks, day_said_before, still_to_come
from app.records.stories.quoting import quote_of
from app.records.stories.reported import of_saying, told_ahead
from app.records.stories.retold import retells
from app.records.stories.scene import (
    PAIR_KINDS,
    Scene,
    attended_first,
    kind_of,
    only_wished,
    own_dates,
    points_back,
    set_scene,
    verbless,
)
from app.records.stories.told import Told
from app.records.visits.duration import forms_of, of_its_days
from app.records.visits.gapped import apart_or_one, in_each_city, meetings_of_verb
from app.records.visits.goals import goal_of, is_to_state, visitors_side
from app.records.visits.journeys import of_who_speaks, other_state, told_for_itself, where_received
from app.records.visits.lengths import back_from, has_begun, is_over, visit_days
from app.records.visits.moved import moved_on
from app.records.visits.occasions import day_of_occasion, on_no_day
from app.records.visits.sessions import session_days, since_begun
from app.records.visits.stays import where_begun
from app.terms import CueForm, MeetingKind, MeetingStatus, Precision, Type
from app.text.span import Span

_BEHIND = frozenset({"later_week", "later_month", "later_year", "same_days", "that_time"})
_CALLS = frozenset({MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL})
_BODY_REACH = 60  # characters around a cue in which the body stands that it is a session of


def read_meetings(
    material: Material, passage: Passage, earlier: Span | None, told: Told
) -> tuple[list[Statement], list[Refusal]]:
    """Return the meetings stated by one passage, and the candidates that were refused."""
    hits = find_cues(material, passage.span)
    if not hits:
        return [], []
    clauses = cut_clauses(material.article.plain, passage.span, material.cues)
    statements: list[Statement] = []
    refusals: list[Refusal] = []
    for hit in hits:
        scene = set_scene(material, passage, clauses, hit, hits, earlier)
        so_far = replace(told, statements=(*told.statements, *statements)) if statements else told
        found = _read_scene(material, scene, so_far)
        if isinstance(found, str):
            refusals.append(Refusal(hit.span, hit.cue.name, found))
        else:
            statements.extend(moved_on(material, scene, found))
            if last := next((s.date for s in reversed(found) if s.date), None):
                told = replace(told, last=last)
    return statements, refusals


def _read_scene(material: Material, scene: Scene, told: Told) -> list[Statement] | str:
    """Read one cue; return its statements, or why there is none."""
    kind = kind_in_series(material, scene, kind_of(material, scene), told)
    anaphoric = points_back(material, scene)
    if only_wished(material, scene, kind):
        return "only wished, invited or denied"
    people = without_spokespeople(material, kind, cast_of(material, scene, kind, anaphoric, told))
    retold = retells(material, scene, told, people)
    if retold:
        by_call = kind in _CALLS and retold.kind == MeetingKind.TALKS  # "The talks were held by video"
        kind, people, anaphoric = kind if by_call else retold.kind, retold.people, False
    mention = None if anaphoric and kind in PAIR_KINDS else _mention(material, scene, kind, told)
    mention = None if mention and told_of_this_year(scene, kind, mention, told) else mention
    if why := refuse(material, scene, kind, people, mention, anaphoric, told):
        return why
    date, own = _date(material, scene, kind, people, mention, told, anaphoric and kind in PAIR_KINDS)
    if date and _is_added(material, scene, kind, mention) and told.only_gathers(date):
        return "planned beside a gathering, on no day"
    ahead = scene.mood.planned and scene.hit.cue.status != MeetingStatus.HELD
    if date and not own and ahead and (why := on_no_day(material, scene, kind, date, told)):
        return why
    done = kind == MeetingKind.VISIT and not scene.mood.planned
    date, own = of_its_days(material, scene.reach, scene.hit.span, date, own, done)
    place, country = _place(material, scene, kind, people, told, anaphoric and kind in PAIR_KINDS)
    base = Statement(
        type=Type.MEETING,
        kind=kind,
        status=_status(scene, date, own, material),
        rule=scene.hit.cue.name,
        forms=forms_of(material, scene, kind, date),
        passage=scene.passage.index,
        clause=scene.clause,
        cue=scene.hit.span,
        quote=quote_of(material, scene, people, place or country),
        people=then_in_office(people, date),
        date=date,
        own_date=own,
        place=place,
        country=country.country if country else other_state(kind, people),
        body=_body(material, scene),
        background=scene.mood.perfect,
        anaphoric=anaphoric or (retold is not None and kind == retold.kind),
        topics=topics_of(material.words(scene.passage.span), material.cues),
        weak=scene.hit.cue.weak and not scene.hit.cue.tells and not told_for_itself(material, scene, kind, people, own),
        country_span=country.span if country else scene.hit.span,
        status_span=scene.clause if scene.mood.planned or scene.mood.cancelled else None,
        unnamed=kind in PAIR_KINDS and met_unnamed(material, scene.clause, people),
        to_state=kind == MeetingKind.VISIT and is_to_state(material, scene, country),
    )
    return _all_of_verb(material, scene, base)


def _all_of_verb(material: Material, scene: Scene, base: Statement) -> list[Statement]:
    """What one verb tells: of several people apart, of several days, in several cities."""
    found = meetings_of_verb(material, scene.passage, apart_or_one(material, scene, base), scene.mood.tense)
    if len(found) == 1:
        found = on_each_day(material, scene.passage.span, found[0], scene.mood.tense)
    return in_each_city(material, scene, found[0]) if len(found) == 1 else found


def _is_added(material: Material, scene: Scene, kind: str, mention: DateMention | None) -> bool:
    """ "They spoke of the summit in May and also of a planned visit": the visit is none to the summit."""
    if kind != MeetingKind.VISIT or not scene.mood.planned or (mention and mention.span.start > scene.hit.span.start):
        return False
    before = material.words(Span(scene.passage.span.start, scene.hit.span.start))
    return bool(compiled(material.cues.besides).search(before))


def _mention(material: Material, scene: Scene, kind: str, told: Told) -> DateMention | None:
    found = date_words(
        material,
        scene.passage.span,
        scene.clauses,
        scene.at,
        scene.hit.span,
        scene.elsewhere,
        scene.reach,
        kind in PAIR_KINDS,
        scene.rivals,
    )
    mention = still_to_come(material, scene, found, told)
    when = CueForm.WHEN in scene.hit.cue.forms or only_says_when(material, scene.hit.span)
    if mention and when and mention.span.start > scene.hit.span.end:
        # "They agreed in August, when they met, on a year of tourism in 2017": what stands behind is of that.
        before = within(material.dates, Span(scene.clause.start, scene.hit.span.start))
        mention = before[-1] if before else mention
    if mention and CueForm.SPOKE_OF in scene.hit.cue.forms and mention.span.start > scene.hit.span.end:
        mention = next(iter(within(material.dates, Span(scene.clause.start, scene.hit.span.start))), None)
    if (
        mention
        and kind in PAIR_KINDS
        and (of_what_they_spoke(material, scene, mention) or came_then(material, scene, mention))
    ):
        return None
    if scene.mood.cancelled:
        mention = day_it_was_set_for(material, scene.clause, mention)
    if mention and (told_ahead(material, scene, mention) or of_who_speaks(material, scene, mention)):
        return None
    if mention and kind in (MeetingKind.INTERVIEW, MeetingKind.PRESS_CONFERENCE) and not is_day(mention):
        said = material.anchor.day is None or mention.expression.kind == "month"
        own = said and (scene.clause.contains(mention.span) or scene.chain.contains(mention.span))
        return mention if own else None  # without a day of its own the article says no more than the year
    return mention


def _date(
    material: Material,
    scene: Scene,
    kind: str,
    people: tuple[PersonMention, ...],
    mention: DateMention | None,
    told: Told,
    back: bool,
) -> tuple[ResolvedDate | None, bool]:
    if mention is not None and mention.expression.kind == "same_day":
        before = day_of_talks(material, mention, scene.passage, told)
        before = before or day_said_before(material, mention, scene.passage, told)
        before = before or told.counted_from(mention, scene.passage.index, scene.mood.planned)
    else:
        before = told.near(scene.passage.index, scene.mood.perfect, None if scene.mood.planned else mention)
    if mention is not None and mention.expression.kind in _BEHIND:
        before = counted_on(mention, scene.passage, told)
        if before is None and mention.expression.kind == "that_time":
            return None, False  # "they recalled June. Then …": of a time that no event was told of
        mention = mention if before or scene.mood.planned else None
    borrowed = mention is None or not scene.reach.contains(mention.span)
    if borrowed and (same := _of_same_sentence(material, scene, mention, told)):
        return same
    tense = _tense(material, scene, mention)
    if mention and mention.expression.kind == "weekday" and told.plans_on(scene.passage.index):
        tense = tense if compiled(material.cues.was).search(material.words(scene.clause)) else "planned"
    if mention and (read := told.read_before(scene.passage.index, mention, borrowed and kind in GATHERINGS)):
        return read, True
    date = resolved(material, mention, tense, before or told.day_before(mention))
    if mention and date and mention.expression.kind in _BEHIND and not scene.mood.planned:
        date = None if material.anchor.limit and date.start > material.anchor.limit else date
    if date is not None and mention is not None:
        since = kind == MeetingKind.DIALOGUE and material.cues.lasts_since and since_then(material, mention)
        if since or (kind in GATHERINGS and has_begun(material, mention, scene.behind)):
            date = since_begun(material, mention, date, scene.reach, told.story)
        elif kind == MeetingKind.VISIT:
            days = visit_days(material, mention, date, scene.reach, told.story)
            date = back_from(days, date) if CueForm.ENDS in scene.hit.cue.forms else days
        date = session_days(material, kind, mention, date, scene.reach, scene.hit.span)
        return date, not of_saying(material, scene, mention)  # "…, it was reported on Thursday": open to a closer one
    if compiled(material.cues.occasion).search(material.words(scene.reach)) and told.last:
        return day_of_occasion(material, scene, told), False
    meant = told.meeting_day(scene.passage.index) if back and told.day else None
    if meant and told.day and (meant.start > told.day.start or not told.talked_on(told.day)):
        return meant, False  # "after the talks" of Thursday, though the sentence before went back to Wednesday
    return _lent(material, scene, kind, people, told), False


def _lent(
    material: Material, scene: Scene, kind: str, people: tuple[PersonMention, ...], told: Told
) -> ResolvedDate | None:
    """The day of what is told without words on it: that of its sentence, of what is to come, of the telling."""
    here = told.last_of(scene.passage.index)
    near_past = here or told.near_past(scene.passage.index)
    if scene.mood.perfect and near_past:
        return near_past
    if not scene.mood.planned and (recalled := _there_then(material, scene, told)):
        return recalled
    named = any(scene.passage.span.contains(person.span) for person in people)
    if scene.mood.planned and (ahead := told.ahead() or (told.rest_of_stay(material.anchor.limit) if named else None)):
        return ahead
    if here and len(scene.chain) and not (scene.mood.planned or material.rules.sentences.spaced):
        return here  # clauses that one comma joins to the next tell of one time
    if scene.hit.cue.kind == MeetingKind.CEREMONY and told.period:
        return told.period
    theirs = kind in PAIR_KINDS or (told.dayless and kind in GATHERINGS)  # of the visit of one of them
    return _so_far(material, scene, told.carried(material, scene.passage, people if theirs else ()))


def _there_then(material: Material, scene: Scene, told: Told) -> ResolvedDate | None:
    """ "He had been to Astana four weeks ago. There he met X": when the sentence before says."""
    opens = compiled(material.cues.there).match(material.words(scene.passage.span))
    last = next(told.since(scene.passage.index - 1), None)
    recalled = opens and last is not None and last.place is not None and last.own_date
    return last.date if recalled and last and last.status == MeetingStatus.HELD else None


def _of_same_sentence(
    material: Material, scene: Scene, mention: DateMention | None, told: Told
) -> tuple[ResolvedDate, bool] | None:
    """ "… a visit, in the course of which he met …", "X was in China in May: in Shanghai he met …"."""
    same = told.last_of(scene.passage.index)
    if same and compiled(material.cues.occasion).match(material.words(scene.clause).lstrip(", ;")):
        return same, False
    opener = scene.clauses[scene.at].opener
    if same and mention is None and opener.strip() == ":":
        return same, True
    stays = scene.hit.cue.kind == MeetingKind.VISIT and opener and compiled(material.cues.relative).match(opener)
    return (same, False) if same and mention is None and stays else None  # "in June X met Y, who was there on a visit"


def _so_far(material: Material, scene: Scene, days: ResolvedDate | None) -> ResolvedDate | None:
    """What is told of a stay that goes on has happened by the day of the article."""
    limit = material.anchor.limit
    if days is None or limit is None or scene.mood.planned or days.precision is not Precision.RANGE:
        return days
    if not days.start <= limit < days.end:
        return days
    return replace(days, end=limit, precision=Precision.DAY if days.start == limit else Precision.RANGE)


def _tense(material: Material, scene: Scene, mention: DateMention | None) -> str:
    """The tense in which a date is read: open for what was called off, ahead for "until Thursday"."""
    if scene.mood.cancelled or verbless(material, scene):
        return "unknown"
    if mention is not None and scene.hit.cue.kind == MeetingKind.VISIT and ends_with(material, mention):
        if not scene.mood.planned and is_over(material, mention):
            return "past"  # "the visit ended on Thursday"
        upto = material.words(Span(scene.clause.start, max(scene.clause.start, mention.span.start)))
        if not scene.mood.planned and compiled(material.cues.until_past).search(upto):
            return "past"
        return scene.mood.tense if mention.expression.kind == "range" else "planned"
    return scene.mood.tense


def _place(
    material: Material, scene: Scene, kind: str, people: tuple[PersonMention, ...], told: Told, back: bool
) -> tuple[PlaceMention | None, PlaceMention | None]:
    """Return the city, and the mention that gives the country (the city itself, or a visit's destination)."""
    if back and compiled(material.cues.goes_on).match(material.article.plain, scene.hit.span.end):
        return None, None  # "the talks revolved around what was decided in Beijing"
    beside = compiled(material.cues.sidelines).search(material.words(scene.clause))
    aside = [] if beside else [cue for cue in scene.framed if not attended_first(material, scene, cue)]
    if back:
        aside = scene.rivals  # "at the meeting he recalled the talks in Beijing": the city is that of the talks
    city = city_of(
        material, scene.passage.span, scene.reach, scene.hit.span, scene.elsewhere, aside, kind in GATHERINGS
    )
    city, of_talks = own_city(material, scene, kind, city)
    if city is None and kind == MeetingKind.CEREMONY and not of_talks:
        city = city_of_site(material, scene)
    bare = city is not None and city.rule == "capital-of" and not within(material.states, city.span)
    if city and CueForm.SPOKE_OF in scene.hit.cue.forms and city.span.start > scene.hit.span.start:
        dated = within(material.dates, Span(scene.hit.span.end, max(scene.hit.span.end, city.span.start)))
        city = city if dated else None  # "they spoke of the port of …"; but "they spoke of it in May in Astana"
    if city and (bare or (city.rule == "same-city" and not told.just_told_in(city, scene.passage.index))):
        here = told.scene_city(bare)
        city = here or (title_city(material) if is_recalled(material, city) else None) or city
    if kind in (MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL, MeetingKind.MESSAGE):
        return None, None
    side = visitors_side(material, scene, people) if kind == MeetingKind.VISIT else None
    if side is None and kind == MeetingKind.VISIT:
        goal = goal_of_group(material, scene)
        return (goal if goal and goal.kind == "city" and not one_of_several(material, goal) else None), goal
    if side is not None:
        goal = goal_of(material, scene, side)
        if goal is None and (there := told.place_in_other(side)):
            return None, there
        city = goal if goal and goal.kind == "city" and not one_of_several(material, goal) else None
        city = None if city and (where_begun(material, scene.hit, city) or departed(material, city)) else city
        city = None if city and people and where_received(scene, people[0], city) else city
        return city, goal
    chain = scene.chain.cover(scene.reach) if len(scene.chain) else scene.reach
    state = None if city else state_before(material, scene.passage.span, scene.clause)
    if city is None and (state := state or state_of(material, chain, scene.hit.span)):
        return None, state
    several = (
        kind in (MeetingKind.CEREMONY, MeetingKind.TALKS)
        and city is not None
        and one_of_several(material, city, kind == MeetingKind.CEREMONY)
    )
    return (None, None) if several else (city, city)


def _status(scene: Scene, date: ResolvedDate | None, own: bool, material: Material) -> str:
    if scene.hit.cue.status or scene.mood.cancelled:
        return scene.hit.cue.status or MeetingStatus.CANCELLED
    published, spaced = material.anchor.limit, material.rules.sentences.spaced
    if date and published and date.start > published:
        # A report that shows no day is only guessed to be of its first date: what it tells of a later year was, too.
        was = material.anchor.published.day is None and any(reason.code == "stated" for reason in date.reasons)
        return MeetingStatus.HELD if was and not scene.mood.planned else MeetingStatus.PLANNED
    filed = material.anchor.day
    if date and filed and scene.mood.planned and own and filed < date.start:
        return MeetingStatus.PLANNED  # printed on the 27th, but filed on the 25th: the 26th was still to come
    if date and published and date.end < published and (own or not (scene.mood.planned and spaced)):
        return MeetingStatus.HELD  # but "he arrived on Friday. He will meet X": the day is lent, and X still to be met
    if date and published and date.start == published < date.end and scene.hit.cue.kind in GATHERINGS:
        begun = compiled(material.cues.opens_behind).match(material.article.plain, scene.hit.span.end)
        return MeetingStatus.HELD if begun else MeetingStatus.PLANNED
    going_on = own and date and filed and date.start < filed <= date.end
    days = own_dates(material, scene) if scene.hit.cue.kind == MeetingKind.VISIT else []
    until = any(ends_with(material, day) or (going_on and day.expression.kind == "range") for day in days)
    if date and date.start < date.end and until:
        return MeetingStatus.HELD  # "the visit will end tomorrow": it has begun
    return MeetingStatus.PLANNED if scene.mood.planned and date else MeetingStatus.HELD


def _body(material: Material, scene: Scene) -> BodyMention | None:
    """The gathering or mechanism that the cue itself names; a body merely spoken of is not where people met."""
    if scene.hit.cue.kind not in SESSIONS:
        return None
    near = Span(max(scene.clause.start, scene.hit.span.start - _BODY_REACH), scene.hit.span.end + _BODY_REACH)
    bodies = [body for body in within(material.bodies, near) if body.kind in ("event", "mechanism", "forum")]
    if scene.hit.cue.kind == MeetingKind.DIALOGUE:  # "a meeting of the premiers and the council of the SCO"
        bodies = [body for body in bodies if gazetteer().bodies[body.body].topic not in OF_MANY]
    return min(bodies, key=lambda body: abs(body.span.start - scene.hit.span.start), default=None)
