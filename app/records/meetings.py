"""Reads the meetings that a passage states: cue by cue, with people, date and place from the cue's clause.

In: Material and what was told before (Told). Out: statements; refused candidates with the reason.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.articles.passage import Passage
from app.gazetteer.lookup import gazetteer
from app.mentions.mention import BodyMention, DateMention, PersonMention, PlaceMention, ResolvedDate
from app.records.clauses import Clause, clause_at, compiled, cut_clauses
from app.records.cues import CueHit, find_cues, spans_of
from app.records.dating import date_words, is_day, resolved, visit_days
from app.records.material import Material, within
from app.records.participants import (
    BOTH_SIDES,
    attending,
    complete,
    is_bilateral,
    once_each,
    present,
    seated,
    sides_of,
    without_speaker,
)
from app.records.places import city_of, destination
from app.records.record import Refusal
from app.records.statement import Statement
from app.records.tense import Mood, mood_of
from app.records.topics import topics_of
from app.terms import MeetingKind, MeetingStatus, Precision, Side, Type
from app.text.span import Span

PAIR_KINDS = frozenset({MeetingKind.TALKS, MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL})
# Gatherings at which both states sit; an alliance of one of them with others is no business of this timeline.
SHARED_TOPICS = frozenset(
    {"sco", "cica", "china-central-asia", "central_asia", "central-asia", "bri", "asem", "un", "brics", "boao", "g20"}
    | {"global-initiatives", "bilateral", "apec"}
)
_GIVEN = frozenset({MeetingKind.MESSAGE, MeetingKind.CEREMONY})
_TOUCHES = 6  # characters between a visitor's name and the visit (", en visite")
_RELATIVE_REACH = 90  # characters between a noun and the relative clause that goes on about it
GATHERINGS = frozenset({MeetingKind.SUMMIT, MeetingKind.MINISTERIAL})
ONE_SIDED_KINDS = frozenset({MeetingKind.INTERVIEW, MeetingKind.PRESS_CONFERENCE, MeetingKind.CEREMONY})


@dataclass(frozen=True, slots=True)
class Told:
    """What the article told up to here: the day of its story, the date told last, the statements so far, and the day
    that the telling has come to ("On Tuesday …" holds for the sentences after it), and the year or month that the
    paragraph speaks of ("this year …").
    """

    story: ResolvedDate | None
    last: ResolvedDate | None
    statements: tuple[Statement, ...]
    day: ResolvedDate | None = None
    period: ResolvedDate | None = None

    def last_of(self, passage: int) -> ResolvedDate | None:
        """Return the date of the statement told last in one passage."""
        return next((s.date for s in reversed(self.statements) if s.passage == passage and s.date), None)

    def near(self, passage: int) -> ResolvedDate | None:
        """Return the date told last in this passage or the one before it."""
        recent = (s for s in reversed(self.statements) if passage - s.passage <= 1 and s.date)
        return next((s.date for s in recent), None)

    def near_past(self, passage: int) -> ResolvedDate | None:
        """The same, of what has taken place."""
        recent = (s for s in reversed(self.statements) if passage - s.passage <= 1 and s.date)
        return next((s.date for s in recent if s.status != MeetingStatus.PLANNED), None)

    def place_in_other(self, side: Side) -> PlaceMention | None:
        """Return the last city told in the other state than a visitor's own."""
        goals = {Side.CHINA: "KZ", Side.KAZAKHSTAN: "CN"}
        return next((s.place for s in reversed(self.statements) if s.place and s.place.country == goals.get(side)), None)

    def pair(self) -> tuple[PersonMention, ...]:
        """Return the people of the last statement with people of both sides, for "their meeting"."""
        for statement in reversed(self.statements):
            if is_bilateral(statement.people):
                return statement.people
        return ()


@dataclass(frozen=True, slots=True)
class _Scene:
    """One cue in its clause, with everything needed to judge it."""

    hit: CueHit
    passage: Passage
    clauses: list[Clause]
    at: int
    mood: Mood
    beside: list[Span]
    elsewhere: list[Span]
    earlier: Span | None
    rivals: list[Span]
    framed: list[Span]
    strong: list[Span]

    reach: Span

    @property
    def clause(self) -> Span:
        return self.clauses[self.at].span


def read_meetings(
    material: Material, passage: Passage, earlier: Span | None, told: Told
) -> tuple[list[Statement], list[Refusal]]:
    """Return the meetings stated by one passage, and the candidates that were refused."""
    hits = find_cues(material, passage.span, material.cues)
    if not hits:
        return [], []
    clauses = cut_clauses(material.article.plain, passage.span, material.cues.breaks)
    statements: list[Statement] = []
    refusals: list[Refusal] = []
    for hit in hits:
        at = clause_at(clauses, hit.span.start)
        inside = [other for other in hits if clause_at(clauses, other.span.start) == at]
        reach = _reach(material, clauses, at, hit)
        scene = _Scene(
            hit=hit,
            passage=passage,
            clauses=clauses,
            at=at,
            reach=reach,
            mood=_mood(material, reach, hit),
            beside=spans_of(other for other in inside if (other.cue.kind in PAIR_KINDS) == (hit.cue.kind in PAIR_KINDS)),
            elsewhere=[other.span for other in hits if other not in inside],
            earlier=earlier,
            rivals=spans_of(other for other in inside if other is not hit),
            strong=spans_of(other for other in inside if other is not hit and not other.cue.weak),
            framed=spans_of(other for other in inside if other is not hit and other.cue.kind in GATHERINGS),
        )
        found = _read_scene(material, scene, replace(told, statements=(*told.statements, *statements)))
        if isinstance(found, str):
            refusals.append(Refusal(hit.span, hit.cue.name, found))
        else:
            statements.extend(found)
            last = next((s.date for s in reversed(found) if s.date), None)
            told = replace(told, last=last or told.last)
    return statements, refusals


def _mood(material: Material, reach: Span, hit: CueHit) -> Mood:
    """The mood of the clause; a visit or gathering that is looked forward to lies ahead."""
    mood = mood_of(material.words(reach), material.cues, hit.span.start - reach.start)
    ahead = mood.hypothetical and (hit.cue.kind in GATHERINGS or hit.cue.kind == MeetingKind.VISIT)
    return replace(mood, planned=mood.planned or ahead and not mood.perfect)


def _reach(material: Material, clauses: list[Clause], at: int, hit: CueHit) -> Span:
    """The clause of a cue; for a noun that a relative clause goes on about, that clause too."""
    span = clauses[at].span
    if at + 1 >= len(clauses):
        return span
    following = clauses[at + 1]
    far = 2 if hit.cue.kind in PAIR_KINDS else _RELATIVE_REACH
    hangs = compiled(material.cues.relative).match(following.opener) and following.span.start - hit.span.end <= far
    return span.cover(following.span) if hangs else span


def _read_scene(material: Material, scene: _Scene, told: Told) -> list[Statement] | str:
    """Read one cue; return its statements, or why there is none."""
    kind = _kind(material, scene)
    anaphoric = _points_back(material, scene)
    if _only_wished(material, scene, kind):
        return "only wished, invited or denied"
    people = _people(material, scene, kind, anaphoric, told)
    mention = _mention(material, scene, kind)
    why = _refuse(material, scene, kind, people, mention, anaphoric, told)
    if why:
        return why
    date, own = _date(material, scene, mention, told, anaphoric)
    place, country = _place(material, scene, kind, people, told)
    base = Statement(
        type=Type.MEETING,
        kind=kind,
        status=_status(scene, date, material),
        rule=scene.hit.cue.name,
        passage=scene.passage.index,
        clause=scene.clause,
        cue=scene.hit.span,
        quote=_quote(scene, people, place),
        people=people,
        date=date,
        own_date=own,
        place=place,
        country=country.country if country else _other_state(kind, people),
        body=_body(material, scene),
        title=None,
        background=scene.mood.perfect,
        anaphoric=anaphoric,
        topics=topics_of([material.words(scene.passage.span)], material.cues),
        evidence=(),
        weak=scene.hit.cue.weak,
        country_span=country.span if country else scene.hit.span,
        status_span=scene.clause if scene.mood.planned or scene.mood.cancelled else None,
    )
    return _split(material, scene, base)


def _only_wished(material: Material, scene: _Scene, kind: str) -> bool:
    """A wish, an invitation or a denial makes no meeting; a dated visit or gathering that is looked forward to does."""
    if not scene.mood.hypothetical or scene.mood.cancelled:
        return False
    if not _own_dates(material, scene):
        return True
    if scene.mood.perfect:
        return False
    frame = kind == MeetingKind.VISIT or kind in GATHERINGS
    return not frame or bool(compiled(material.cues.doubtful).search(material.words(scene.clause)))


def _mention(material: Material, scene: _Scene, kind: str) -> DateMention | None:
    mention = date_words(
        material, scene.passage.span, scene.clauses, scene.at, scene.hit.span, scene.elsewhere, scene.reach
    )
    if mention and kind in (MeetingKind.INTERVIEW, MeetingKind.PRESS_CONFERENCE) and not is_day(mention):
        return None
    return mention


def _other_state(kind: str, people: tuple[PersonMention, ...]) -> str | None:
    """A visit told without its goal, beside its host, goes to the other state."""
    if kind != MeetingKind.VISIT or not people:
        return None
    return Side.KAZAKHSTAN.value if people[0].side is Side.CHINA else Side.CHINA.value


def _kind(material: Material, scene: _Scene) -> str:
    kind = scene.hit.cue.kind
    if _points_back(material, scene):
        return kind
    words = material.words(scene.clause)
    if kind in PAIR_KINDS and compiled(material.cues.six).search(words):
        return MeetingKind.MINISTERIAL if compiled(material.cues.ministers).search(words) else MeetingKind.SUMMIT
    if kind == MeetingKind.TALKS and compiled(material.cues.phone).search(words):
        return MeetingKind.PHONE_CALL
    if kind == MeetingKind.TALKS and compiled(material.cues.video).search(words):
        return MeetingKind.VIDEO_CALL
    return kind


def _points_back(material: Material, scene: _Scene) -> bool:
    """"This meeting", "during the talks": a determiner before the noun, no people of its own after it, no own date."""
    before = material.article.plain[max(scene.clause.start, scene.hit.span.start - 30) : scene.hit.span.start]
    if not compiled(material.cues.anaphor).search(before):
        return False
    after = Span(scene.hit.span.end, scene.clause.end)
    names = [p for p in within(material.people, after) if p.form in ("name", "surname")]
    return not names and not _own_dates(material, scene)


def _own_dates(material: Material, scene: _Scene) -> list[DateMention]:
    return within(material.dates, scene.reach)


def _people(
    material: Material, scene: _Scene, kind: str, anaphoric: bool, told: Told
) -> tuple[PersonMention, ...]:
    people = seated(material, scene.passage.span, scene.clauses, scene.at, scene.hit.span, scene.beside)
    if kind == MeetingKind.VISIT:
        return _visitors(material, scene, without_speaker(people, scene.clauses, scene.at, material.cues.speech))
    if kind in GATHERINGS or scene.hit.cue.name.endswith("-again"):
        return once_each(attending(material, scene.passage.span, scene.clauses, scene.at))
    if kind in _GIVEN:  # giver and receiver stand where others would be put aside ("message to")
        people = within(material.people, scene.reach)
    if kind in ONE_SIDED_KINDS:
        return once_each(people or present(material, scene.passage.span))
    lean = without_speaker(people, scene.clauses, scene.at, material.cues.speech)
    people = lean if is_bilateral(lean) else people
    before = material.article.plain[max(scene.clause.start, scene.hit.span.start - 24) : scene.hit.span.start]
    if compiled(material.cues.pair).search(before) and not is_bilateral(people):
        return _named_pair(material, scene) or told.pair() or once_each(people)
    if compiled(material.cues.unnamed).search(material.words(scene.clause)) and not is_bilateral(people):
        return once_each(p for p in people if p.form == "name" and is_bilateral(people))
    if kind in PAIR_KINDS or kind in (MeetingKind.DIALOGUE, MeetingKind.MESSAGE):
        earlier = None if scene.hit.cue.weak or kind == MeetingKind.DIALOGUE else scene.earlier
        if scene.reach != scene.clause:
            people = [*people, *present(material, Span(scene.clause.end, scene.reach.end))]
        people = complete(material, scene.passage.span, scene.clause, people, earlier)
        people = _with_protagonist(material, scene, people, told)
        if anaphoric and not people and scene.earlier:
            people = present(material, scene.earlier)
    return once_each(people)


def _with_protagonist(
    material: Material, scene: _Scene, people: list[PersonMention], told: Told
) -> list[PersonMention]:
    """"On Monday he met …": where the pronoun stays open, it means the guest whom the article is about."""
    have = sides_of(people)
    if len(have & BOTH_SIDES) != 1 or scene.hit.cue.weak or not told.statements:
        return people
    before = material.words(Span(scene.clause.start, scene.hit.span.start))
    if not compiled(f"(?:{material.cues.he})\\W+(?:[\\w'-]+\\W+){{0,2}}\\Z").search(before):
        return people
    missing = next(iter(BOTH_SIDES - have))
    first = next((p for s in told.statements for p in s.people if p.side is missing), None)
    return [*people, first] if first else people


def _named_pair(material: Material, scene: _Scene) -> tuple[PersonMention, ...]:
    """The pair that "the two ministers" just meant, in this sentence or the one before."""
    stretch = scene.passage.span if scene.earlier is None else scene.earlier.cover(scene.passage.span)
    people = [p for p in within(material.people, stretch) if p.span.start < scene.hit.span.start]
    for last in reversed(people):
        together = [p for p in people if p.span == last.span]
        if is_bilateral(together):
            return once_each(together)
    return ()


def _visitors(material: Material, scene: _Scene, people: Sequence[PersonMention]) -> tuple[PersonMention, ...]:
    """A visit has visitors only: the people of one side, and of "the visit of X" that X."""
    after = [
        person
        for person in within(material.people, Span(scene.hit.span.end, scene.clause.end))
        if person.span.start - scene.hit.span.end <= 30
    ]
    if after and sides_of(after) & BOTH_SIDES and compiled(material.cues.of_whom).match(_behind(material, scene)):
        return once_each(after[:1])
    owner = [
        person
        for person in within(material.people, Span(scene.clause.start, scene.hit.span.start))
        if scene.hit.span.start - person.span.end <= _TOUCHES
    ]
    if owner:
        return once_each(owner)
    before_cue = material.article.plain[max(scene.clause.start, scene.hit.span.start - 24) : scene.hit.span.start]
    if compiled(material.cues.own).search(before_cue) and (guest := _guest(material, scene)):
        return (guest,)
    candidates = [p for p in people if p.side in BOTH_SIDES]
    if not candidates:
        candidates = [p for p in present(material, scene.passage.span) if p.side in BOTH_SIDES]
    first = candidates[:1]
    return once_each(p for p in candidates if first and p.side is first[0].side)


def _guest(material: Material, scene: _Scene) -> PersonMention | None:
    """Whose "his visit to Kazakhstan" it is: the person named last who does not belong to the state visited."""
    stretch = scene.passage.span if scene.earlier is None else scene.earlier.cover(scene.passage.span)
    people = [p for p in within(material.people, stretch) if p.span.start < scene.hit.span.start and p.side in BOTH_SIDES]
    for person in reversed(people):
        goal = destination(material, scene.clause, scene.hit.span, person.side)
        if goal is not None and goal.country in (Side.CHINA, Side.KAZAKHSTAN):
            return person
    return people[-1] if people else None


def _behind(material: Material, scene: _Scene) -> str:
    return material.article.plain[scene.hit.span.end : scene.hit.span.end + 12]


def _refuse(
    material: Material,
    scene: _Scene,
    kind: str,
    people: tuple[PersonMention, ...],
    mention: DateMention | None,
    anaphoric: bool,
    told: Told,
) -> str | None:
    """Say why the candidate is no meeting of the two states, or None."""
    words = material.words(scene.clause)
    if Side.OTHER in sides_of(people) and kind in (MeetingKind.DIALOGUE, *PAIR_KINDS) and not is_bilateral(people):
        return "with another state"
    if kind in (MeetingKind.DIALOGUE, MeetingKind.VISIT, MeetingKind.CEREMONY) and _between_others(material, scene, people):
        return "between others"
    unnamed = bool(compiled(material.cues.unnamed).search(words))
    sides = sides_of(people)
    if kind in PAIR_KINDS:
        if not (sides >= BOTH_SIDES or (unnamed and not sides)):
            return "not people of both sides"
        if scene.hit.cue.weak and not _own_dates(material, scene) and not sides >= BOTH_SIDES:
            return "a weak sign without date or people of both sides"
    elif kind == MeetingKind.MESSAGE:
        if not sides >= BOTH_SIDES:
            return "a message needs a sender and a receiver of the two sides"
        if scene.hit.cue.weak and (told.statements or scene.rivals or scene.elsewhere):
            return "said in a meeting, not sent"
    elif kind == MeetingKind.VISIT:
        return _refuse_visit(material, scene, people, mention, told)
    elif kind == MeetingKind.DIALOGUE:
        return _refuse_dialogue(material, scene, people, mention, anaphoric, told)
    elif kind in GATHERINGS:
        return _refuse_gathering(material, scene, people, mention, anaphoric)
    elif not people and not (kind == MeetingKind.CEREMONY and _own_dates(material, scene) and _both_states(material, scene)):
        return "nobody named"
    elif kind == MeetingKind.INTERVIEW and not mention and scene.passage.paragraph > 1:
        return "an interview without a date"
    elif kind == MeetingKind.CEREMONY and not mention and any(s.kind == kind for s in told.statements):
        return "a ceremony told before"
    elif kind == MeetingKind.CEREMONY and not (mention or told.period) and (scene.mood.perfect or not is_bilateral(people)):
        return "a ceremony without a date"
    elif kind == MeetingKind.CEREMONY and scene.hit.cue.weak and not is_bilateral(people):
        return "a launch without people of both sides"
    elif people and not sides & BOTH_SIDES:
        return "nobody of the two sides"
    return None


def _both_states(material: Material, scene: _Scene) -> bool:
    named = {place.country for place in within(material.places, scene.passage.span)}
    return bool(named) and named <= {Side.CHINA.value, Side.KAZAKHSTAN.value}


def _between_others(material: Material, scene: _Scene, people: tuple[PersonMention, ...]) -> bool:
    """Other states are named in the sentence and one of ours is missing."""
    ours = {side.value for side in BOTH_SIDES}
    countries = material.countries(scene.passage.span) | {side.value for side in sides_of(people)}
    return bool(countries - ours - {Side.OTHER.value}) and len(countries & ours) < len(ours)


def _refuse_visit(
    material: Material,
    scene: _Scene,
    people: tuple[PersonMention, ...],
    mention: DateMention | None,
    told: Told,
) -> str | None:
    if not people or people[0].side not in BOTH_SIDES:
        return "no visitor of the two sides"
    if scene.hit.cue.weak and scene.rivals and not _own_dates(material, scene):
        return "a way there, told of another meeting"
    goal = _goal(material, scene, people) or told.place_in_other(people[0].side)
    if goal is None and not scene.hit.cue.weak and is_bilateral(within(material.people, scene.passage.span)):
        goal = None
    elif goal is None or goal.country not in (Side.CHINA, Side.KAZAKHSTAN):
        return "no destination in the other state"
    occasion = compiled(material.cues.occasion).search(_words(material, scene)) and told.last
    same_sentence = told.last_of(scene.passage.index) and scene.at and scene.clauses[scene.at].opener
    under_way = not scene.mood.perfect and not scene.mood.planned and told.day
    under_way = under_way and (not scene.hit.cue.weak or same_sentence)
    if mention is None and not occasion and not under_way:
        return "a visit without a date"
    return None


def _goal(material: Material, scene: _Scene, people: tuple[PersonMention, ...]) -> PlaceMention | None:
    cue, side = scene.hit.span, people[0].side
    return destination(material, scene.clause, cue, side) or destination(material, scene.passage.span, cue, side)


def _refuse_dialogue(
    material: Material,
    scene: _Scene,
    people: tuple[PersonMention, ...],
    mention: DateMention | None,
    anaphoric: bool,
    told: Told,
) -> str | None:
    if sides_of(people) >= BOTH_SIDES:
        return None
    if mention is None and not (people and not anaphoric):
        return "a session without people of both sides or a date"
    again = scene.hit.cue.name.endswith("-again") and _own_dates(material, scene) and _mechanism_told(material, told)
    if scene.hit.cue.weak and not again and not (mention and sides_of(people) & BOTH_SIDES):
        return "a mechanism named, but no session told"
    return None


def _mechanism_told(material: Material, told: Told) -> bool:
    """Tell whether the article speaks of a mechanism whose earlier session this could be."""
    if any(statement.kind == MeetingKind.DIALOGUE for statement in told.statements):
        return True
    bodies = gazetteer().bodies
    return any(bodies[body.body].topic == "bilateral" for body in material.bodies)


def _refuse_gathering(
    material: Material, scene: _Scene, people: tuple[PersonMention, ...], mention: DateMention | None, anaphoric: bool
) -> str | None:
    if anaphoric:
        return "a gathering told before"
    if (mention is None or _nearer_elsewhere(scene, mention)) and not _comes_for(material, scene, people):
        return "a gathering without a date of its own"
    here = _topics(within(material.bodies, scene.passage.span))
    known = here & SHARED_TOPICS or not here and _topics(material.bodies) & SHARED_TOPICS
    if not known and not (is_bilateral(people) or compiled(material.cues.six).search(_words(material, scene))):
        return "a gathering of others"
    return None


def _topics(bodies: Sequence[BodyMention]) -> set[str]:
    """The topics of the gatherings named; states and bilateral papers say nothing of who sits at the table."""
    known = gazetteer().bodies
    return {known[body.body].topic for body in bodies if known[body.body].kind != "country"}


def _words(material: Material, scene: _Scene) -> str:
    return material.words(scene.passage.span)


def _comes_for(material: Material, scene: _Scene, people: tuple[PersonMention, ...]) -> bool:
    """Somebody met in this sentence "came to take part": the gathering is told with the meeting's date."""
    before = Span(scene.clause.start, scene.hit.span.start)
    verb = list(compiled(material.cues.attends).finditer(material.words(before)[-40:]))
    return bool(verb and people and scene.rivals)


def _nearer_elsewhere(scene: _Scene, mention: DateMention) -> bool:
    """Tell whether the date stands nearer to another cue of the sentence, before the gathering is named."""

    def gap(cue: Span) -> int:
        return max(mention.span.start - cue.end, cue.start - mention.span.end, 0)

    others = [cue for cue in (*scene.strong, *scene.elsewhere) if cue != scene.hit.span]
    return mention.span.end <= scene.hit.span.start and any(gap(cue) < gap(scene.hit.span) for cue in others)


def _date(
    material: Material, scene: _Scene, mention: DateMention | None, told: Told, anaphoric: bool
) -> tuple[ResolvedDate | None, bool]:
    near = told.near(scene.passage.index)
    before = near if scene.mood.perfect or near else None
    tense = "unknown" if scene.mood.cancelled else scene.mood.tense
    date = resolved(material, mention, tense, before or told.day)
    if date is not None and mention is not None:
        if scene.hit.cue.kind == MeetingKind.VISIT:
            date = visit_days(material, mention, date, scene.reach, told.story)
        return date, True
    if compiled(material.cues.occasion).search(material.words(scene.reach)) and told.last:
        return told.last, False
    same_sentence = told.last_of(scene.passage.index)
    near_past = told.near_past(scene.passage.index)
    if scene.mood.perfect and (same_sentence or near_past):
        return same_sentence or near_past, False
    if scene.hit.cue.kind == MeetingKind.CEREMONY and told.period:
        return told.period, False
    return told.day, False


def _place(
    material: Material, scene: _Scene, kind: str, people: tuple[PersonMention, ...], told: Told
) -> tuple[PlaceMention | None, PlaceMention | None]:
    """Return the city, and the mention that gives the country (the city itself, or a visit's destination)."""
    aside = [] if compiled(material.cues.sidelines).search(material.words(scene.clause)) else scene.framed
    city = city_of(
        material, scene.passage.span, scene.reach, scene.hit.span, scene.elsewhere, aside, kind in GATHERINGS
    )
    if city and city.rule == "same-city":
        city = next((s.place for s in reversed(told.statements) if s.place), city)
    if kind in (MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL, MeetingKind.MESSAGE):
        return None, None
    if kind == MeetingKind.VISIT and people:
        goal = _goal(material, scene, people)
        if goal is None and (there := told.place_in_other(people[0].side)):
            return None, there
        return (goal if goal and goal.kind == "city" else None), goal
    return city, city


def _status(scene: _Scene, date: ResolvedDate | None, material: Material) -> str:
    if scene.hit.cue.status:
        return scene.hit.cue.status
    if scene.mood.cancelled:
        return MeetingStatus.CANCELLED
    published = material.anchor.limit
    if date and published and date.start > published:
        return MeetingStatus.PLANNED
    if date and published and date.end < published:
        return MeetingStatus.HELD
    return MeetingStatus.PLANNED if scene.mood.planned and date and not (published and date.end < published) else MeetingStatus.HELD


def _body(material: Material, scene: _Scene) -> BodyMention | None:
    return next(iter(within(material.bodies, scene.clause)), None)


def _quote(scene: _Scene, people: tuple[PersonMention, ...], place: PlaceMention | None) -> Span:
    """The shortest stretch of the sentence that holds the cue and the people of its clause."""
    quote = scene.hit.span
    for person in people:
        if scene.clause.contains(person.span):
            quote = quote.cover(person.span)
    if place and scene.clause.contains(place.span):
        quote = quote.cover(place.span)
    return quote


def _split(material: Material, scene: _Scene, base: Statement) -> list[Statement]:
    """Talks held separately with several people are as many meetings; only those of the two sides are kept."""
    if base.kind not in PAIR_KINDS:
        return [base]
    if not compiled(material.cues.separately).search(material.words(scene.clause)):
        return [replace(base, people=_without_others(base.people))]
    first = base.people[0]
    partners = [p for p in base.people[1:] if p.side is not first.side and p.side in BOTH_SIDES]
    return [replace(base, people=once_each((first, partner))) for partner in partners]


def _without_others(people: tuple[PersonMention, ...]) -> tuple[PersonMention, ...]:
    return people
