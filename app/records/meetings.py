"""Reads the meetings that a passage states: cue by cue, with people, date and place from the cue's clause.

In: Material and what was told before (Told). Out: statements; refused candidates with the reason.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.articles.passage import Passage
from app.mentions.mention import BodyMention, DateMention, PersonMention, PlaceMention, ResolvedDate
from app.records.clauses import Clause, clause_at, compiled, cut_clauses
from app.records.cues import CueHit, find_cues, spans_of
from app.records.dating import date_words, resolved
from app.records.material import Material, within
from app.records.participants import BOTH_SIDES, complete, is_bilateral, once_each, present, seated, sides_of
from app.records.places import city_of, destination
from app.records.record import Refusal
from app.records.statement import Statement
from app.records.tense import Mood, mood_of
from app.records.topics import topics_of
from app.terms import MeetingKind, MeetingStatus, Precision, Side, Type
from app.text.span import Span

PAIR_KINDS = frozenset({MeetingKind.TALKS, MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL})
_SCENE_KINDS = frozenset({MeetingKind.TALKS, MeetingKind.DIALOGUE, MeetingKind.PRESS_CONFERENCE})
GATHERINGS = frozenset({MeetingKind.SUMMIT, MeetingKind.MINISTERIAL})
ONE_SIDED_KINDS = frozenset({MeetingKind.INTERVIEW, MeetingKind.PRESS_CONFERENCE, MeetingKind.CEREMONY})


@dataclass(frozen=True, slots=True)
class Told:
    """What the article told up to here: the day of its story, the date told last, and the statements so far."""

    story: ResolvedDate | None
    last: ResolvedDate | None
    statements: tuple[Statement, ...]

    def last_of(self, passage: int) -> ResolvedDate | None:
        """Return the date of the statement told last in one passage."""
        return next((s.date for s in reversed(self.statements) if s.passage == passage and s.date), None)

    def scene_of(self, date: ResolvedDate | None) -> PlaceMention | None:
        """Return the city where the story stands on a day: later meetings of that day are told without it."""
        return next((s.place for s in self.statements if s.place and s.date and date and s.date.start == date.start), None)

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
        scene = _Scene(
            hit=hit,
            passage=passage,
            clauses=clauses,
            at=at,
            mood=mood_of(material.words(clauses[at].span), material.cues),
            beside=spans_of(other for other in inside if (other.cue.kind in PAIR_KINDS) == (hit.cue.kind in PAIR_KINDS)),
            elsewhere=[other.span for other in hits if other not in inside],
            earlier=earlier,
            rivals=spans_of(other for other in inside if other is not hit),
        )
        found = _read_scene(material, scene, replace(told, statements=(*told.statements, *statements)))
        if isinstance(found, str):
            refusals.append(Refusal(hit.span, hit.cue.name, found))
        else:
            statements.extend(found)
            last = next((s.date for s in reversed(found) if s.date), None)
            told = replace(told, last=last or told.last)
    return statements, refusals


def _read_scene(material: Material, scene: _Scene, told: Told) -> list[Statement] | str:
    """Read one cue; return its statements, or why there is none."""
    kind = _kind(material, scene)
    anaphoric = _points_back(material, scene)
    if scene.mood.hypothetical and not scene.mood.cancelled and not _own_dates(material, scene):
        return "only wished, invited or denied"
    people = _people(material, scene, kind, anaphoric, told)
    mention = date_words(material, scene.passage.span, scene.clauses, scene.at, scene.hit.span, scene.elsewhere)
    why = _refuse(material, scene, kind, people, mention, anaphoric)
    if why:
        return why
    date, own = _date(material, scene, mention, told, anaphoric)
    place, country = _place(material, scene, kind, people)
    if place is None and kind in _SCENE_KINDS and not scene.mood.planned and _one_day(date, told.story):
        place = country = told.scene_of(date)
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
        country=country.country if country else None,
        body=_body(material, scene),
        title=None,
        background=scene.mood.perfect,
        anaphoric=anaphoric,
        topics=topics_of([material.words(scene.passage.span)], material.cues),
        evidence=(),
        country_span=country.span if country else None,
        status_span=scene.clause if scene.mood.planned or scene.mood.cancelled else None,
    )
    return _split(material, scene, base)


def _one_day(one: ResolvedDate | None, other: ResolvedDate | None) -> bool:
    return one is not None and other is not None and (one.start, one.end) == (other.start, other.end)


def _kind(material: Material, scene: _Scene) -> str:
    kind = scene.hit.cue.kind
    words = material.words(scene.clause)
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
    return within(material.dates, scene.clause)


def _people(
    material: Material, scene: _Scene, kind: str, anaphoric: bool, told: Told
) -> tuple[PersonMention, ...]:
    people = seated(material, scene.passage.span, scene.clauses, scene.at, scene.hit.span, scene.beside)
    if kind == MeetingKind.VISIT:
        return _visitors(material, scene, people)
    if kind in GATHERINGS or kind in ONE_SIDED_KINDS:
        people = people or present(material, scene.passage.span)
        return once_each(person for person in people)
    before = material.article.plain[max(scene.clause.start, scene.hit.span.start - 24) : scene.hit.span.start]
    if compiled(material.cues.pair).search(before) and not is_bilateral(people):
        return told.pair() or once_each(people)
    if compiled(material.cues.unnamed).search(material.words(scene.clause)) and not is_bilateral(people):
        return once_each(p for p in people if p.form == "name" and is_bilateral(people))
    if kind in PAIR_KINDS or kind in (MeetingKind.DIALOGUE, MeetingKind.MESSAGE):
        earlier = scene.earlier if not scene.hit.cue.weak else None
        people = complete(material, scene.passage.span, scene.clause, people, earlier)
        if anaphoric and not people and scene.earlier:
            people = present(material, scene.earlier)
    return once_each(people)


def _visitors(material: Material, scene: _Scene, people: Sequence[PersonMention]) -> tuple[PersonMention, ...]:
    """A visit has visitors only: the people of one side, and of "the visit of X" that X."""
    after = [
        person
        for person in within(material.people, Span(scene.hit.span.end, scene.clause.end))
        if person.span.start - scene.hit.span.end <= 30
    ]
    if after and sides_of(after) & BOTH_SIDES and not [p for p in people if p.span.start < scene.hit.span.start]:
        return once_each(after[:1])
    owner = [
        person
        for person in within(material.people, Span(scene.clause.start, scene.hit.span.start))
        if scene.hit.span.start - person.span.end <= 4
    ]
    if owner:
        return once_each(owner)
    candidates = [p for p in people if p.side in BOTH_SIDES]
    if not candidates:
        candidates = [p for p in present(material, scene.passage.span) if p.side in BOTH_SIDES]
    first = candidates[:1]
    return once_each(p for p in candidates if first and p.side is first[0].side)


def _refuse(
    material: Material,
    scene: _Scene,
    kind: str,
    people: tuple[PersonMention, ...],
    mention: DateMention | None,
    anaphoric: bool,
) -> str | None:
    """Say why the candidate is no meeting of the two states, or None."""
    words = material.words(scene.clause)
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
    elif kind == MeetingKind.VISIT:
        return _refuse_visit(material, scene, people, mention)
    elif kind == MeetingKind.DIALOGUE:
        return _refuse_dialogue(material, scene, people, mention, anaphoric)
    elif kind in GATHERINGS:
        return _refuse_gathering(material, scene, people, mention, anaphoric)
    elif not people:
        return "nobody named"
    elif kind == MeetingKind.INTERVIEW and not mention and scene.passage.paragraph > 1:
        return "an interview without a date"
    elif kind == MeetingKind.CEREMONY and not _own_dates(material, scene) and not mention:
        return "a ceremony without a date"
    elif not sides & BOTH_SIDES:
        return "nobody of the two sides"
    return None


def _refuse_visit(
    material: Material, scene: _Scene, people: tuple[PersonMention, ...], mention: DateMention | None
) -> str | None:
    if not people or people[0].side not in BOTH_SIDES:
        return "no visitor of the two sides"
    if scene.hit.cue.weak and scene.rivals and not _own_dates(material, scene):
        return "a way there, told of another meeting"
    goal = _goal(material, scene, people)
    if goal is None or goal.country not in (Side.CHINA, Side.KAZAKHSTAN):
        return "no destination in the other state"
    if mention is None:
        return "a visit without a date"
    return None


def _goal(material: Material, scene: _Scene, people: tuple[PersonMention, ...]) -> PlaceMention | None:
    cue, side = scene.hit.span, people[0].side
    return destination(material, scene.clause, cue, side) or destination(material, scene.passage.span, cue, side)


def _refuse_dialogue(
    material: Material, scene: _Scene, people: tuple[PersonMention, ...], mention: DateMention | None, anaphoric: bool
) -> str | None:
    if sides_of(people) >= BOTH_SIDES:
        return None
    if mention is None and not (people and not anaphoric):
        return "a session without people of both sides or a date"
    if scene.hit.cue.weak and not (mention and sides_of(people) & BOTH_SIDES):
        return "a mechanism named, but no session told"
    return None


def _refuse_gathering(
    material: Material, scene: _Scene, people: tuple[PersonMention, ...], mention: DateMention | None, anaphoric: bool
) -> str | None:
    if anaphoric or mention is None or _nearer_elsewhere(scene, mention):
        return "a gathering without a date of its own"
    if not within(material.bodies, scene.passage.span) and not sides_of(people) & BOTH_SIDES:
        return "a gathering of others"
    return None


def _nearer_elsewhere(scene: _Scene, mention: DateMention) -> bool:
    """Tell whether the date stands nearer to another cue of the sentence, before the gathering is named."""

    def gap(cue: Span) -> int:
        return max(mention.span.start - cue.end, cue.start - mention.span.end, 0)

    others = [cue for cue in (*scene.beside, *scene.elsewhere, *scene.rivals) if cue != scene.hit.span]
    return mention.span.end <= scene.hit.span.start and any(gap(cue) < gap(scene.hit.span) for cue in others)


def _date(
    material: Material, scene: _Scene, mention: DateMention | None, told: Told, anaphoric: bool
) -> tuple[ResolvedDate | None, bool]:
    date = resolved(material, mention, scene.mood.tense, told.last or told.story)
    if date is not None:
        return date, True
    same_sentence = told.last_of(scene.passage.index)
    if scene.mood.perfect and same_sentence:
        return same_sentence, False
    return told.story, False


def _place(
    material: Material, scene: _Scene, kind: str, people: tuple[PersonMention, ...]
) -> tuple[PlaceMention | None, PlaceMention | None]:
    """Return the city, and the mention that gives the country (the city itself, or a visit's destination)."""
    city = city_of(material, scene.passage.span, scene.clause, scene.hit.span, scene.elsewhere)
    if kind in (MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL, MeetingKind.MESSAGE):
        return None, None
    if kind == MeetingKind.VISIT and people:
        goal = _goal(material, scene, people)
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
    if date and published and date.end < published and date.precision is Precision.DAY:
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
