"""A scene: one cue of a meeting in its clause, with everything needed to judge it.

In: the cues and clauses of a passage. Out: scenes; what their words say of kind, mood and reference back.
"""

from dataclasses import dataclass, replace

from app.articles.passage import Passage
from app.mentions.mention import DateMention
from app.records.sentences.besides import is_last_time
from app.records.sentences.clauses import RESUMED, Clause, chain_start, clause_at, compiled
from app.records.sentences.cues import CueHit, find_cues, spans_of
from app.records.sentences.dating import is_this_year, of_noun_behind
from app.records.sentences.material import Material, within
from app.records.sentences.statement import GATHERINGS
from app.records.sentences.stops import stops_of
from app.records.sentences.tense import Mood, ends_in_past, mood_of
from app.records.stories.called_off import called_off_behind
from app.records.stories.past_first import RELATIVE_REACH, has_begun_by_then
from app.terms import CueForm, MeetingKind, MeetingStatus, PassageRole, Side
from app.text.span import Span

PAIR_KINDS = frozenset({MeetingKind.TALKS, MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL})
_SEATED = PAIR_KINDS | {MeetingKind.DIALOGUE}
SIDES = {side.value: side for side in (Side.CHINA, Side.KAZAKHSTAN)}
YEARS = frozenset({"year", "relative_year"})
_RIGHT_BEFORE = 2  # characters between a date and the clause that goes on about it
_DENIED = 60  # characters before a clause in which it is denied
_WITH, _ENDS_WITH = 9, 2  # characters of "with" behind a noun, and behind the name that it joins
_TALKS_REACH = 150  # characters of those who had the talks "which took place in …"


@dataclass(frozen=True, slots=True)
class Scene:
    """One cue in its clause.

    `beside` are the cues of the clause that share out its people with this one, `rivals` all others in the clause,
    `strong` those of them that are not weak, `framed` those of gatherings; `elsewhere` the cues of the other clauses.
    `reach` is the clause, with the relative clause that goes on about the cue; `earlier` the sentence before.
    """

    hit: CueHit
    passage: Passage
    clauses: list[Clause]
    at: int
    mood: Mood
    reach: Span
    earlier: Span | None
    beside: list[Span]
    elsewhere: list[Span]
    rivals: list[Span]
    strong: list[Span]
    framed: list[Span]
    chain: Span  # the clauses before it that share their subject, date and tense with it

    @property
    def goes_on(self) -> bool:
        """Tell whether its clause goes on behind a semicolon ("they spoke by phone; the talk was on the 2nd")."""
        return self.clauses[self.at].opener.strip() == ";"

    @property
    def clause(self) -> Span:
        """Return the span of the cue's clause."""
        return self.clauses[self.at].span

    @property
    def behind(self) -> Span:
        """Return what of its clause stands behind the cue, which may itself reach over the break of the clause."""
        return Span(self.hit.span.end, max(self.hit.span.end, self.clause.end))


def set_scene(
    material: Material, passage: Passage, clauses: list[Clause], hit: CueHit, hits: list[CueHit], earlier: Span | None
) -> Scene:
    """Return the scene of one cue among the cues of its passage."""
    at = clause_at(clauses, hit.span.start)
    inside = [other for other in hits if clause_at(clauses, other.span.start) == at]
    others = [other for other in inside if other is not hit]
    reach = _reach(material, clauses, at, hit)
    headline = passage.role is PassageRole.TITLE and compiled(material.cues.title_ahead).match(
        material.words(passage.span)
    )
    chain = Span(chain_start(clauses, at, material.cues.elided), clauses[at].span.start)
    return Scene(
        hit=hit,
        passage=passage,
        clauses=clauses,
        at=at,
        mood=_mood(
            material,
            clauses[at].span if _was_done(material, clauses, at, hit) or not material.rules.sentences.spaced else reach,
            hit,
            chain,
            called_off_behind(material, clauses, at, hits),
            bool(headline) or _planned_behind(material, clauses, at, hit.span.start),
        ),
        chain=chain,
        reach=reach,
        earlier=earlier,
        beside=spans_of(other for other in inside if (other.cue.kind in _SEATED) == (hit.cue.kind in _SEATED)),
        elsewhere=[other.span for other in hits if other not in inside],
        rivals=spans_of(others),
        strong=spans_of(
            o
            for o in others
            if not (o.cue.weak and o.cue.kind == MeetingKind.VISIT) and not o.cue.kind == hit.cue.kind == "ceremony"
        ),
        framed=spans_of(other for other in others if other.cue.kind in GATHERINGS | {MeetingKind.CEREMONY}),
    )


def _was_done(material: Material, clauses: list[Clause], at: int, hit: CueHit) -> bool:
    """ "The first stone of the plant, which will make tractors, was laid": what it will do is of no ceremony."""
    behind = clauses[at + 2] if hit.cue.kind == MeetingKind.CEREMONY and at + 2 < len(clauses) else None
    words = material.words(behind.span).lstrip(", ") if behind and behind.opener == RESUMED else ""
    return bool(compiled(material.cues.was).match(words)) and not compiled(material.cues.cancelled).search(words)


def _planned_behind(material: Material, clauses: list[Clause], at: int, upto: int) -> bool:
    """ "Meeting X, they will sign …": where the verb stands last, converbs have the tense of what ends them."""
    if not material.cues.verb_last:
        return False
    last = at
    while last + 1 < len(clauses) and compiled(material.cues.relative).search(
        material.article.plain, clauses[last + 1].span.start, clauses[last + 1].span.start + 2
    ):
        last += 1
    words = material.words(clauses[last].span)
    if compiled(material.cues.took_place).search(material.words(Span(clauses[at].span.start, upto))):
        return False  # "at the session held today X took part, tomorrow he will fly home"
    return last > at and mood_of(words, material.cues).planned and not ends_in_past(words, material.cues)


def _mood(material: Material, reach: Span, hit: CueHit, chain: Span, called_off: bool, planned_behind: bool) -> Mood:
    """The mood of the clause; a visit or gathering that is looked forward to lies ahead, as does what `chain` plans."""
    settled = hit.cue.kind in PAIR_KINDS
    mood = mood_of(material.words(reach), material.cues, hit.span.start - reach.start, settled)
    if material.cues.past_form and compiled(material.cues.past_form).match(material.words(hit.span)):
        mood = replace(mood, planned=False)  # "discussed the visit that is being prepared"
        chain = Span(chain.end, chain.end)
    if mood.planned and settled and _done_in_talks(material, reach, hit):
        mood = replace(mood, planned=False)
    if mood.planned and has_begun_by_then(material, reach, hit):
        return replace(mood, planned=False)
    ahead = mood.hypothetical and (hit.cue.kind in GATHERINGS or hit.cue.kind == MeetingKind.VISIT)
    before = material.words(chain)
    before = "" if compiled(material.cues.topic_first).match(before) else before
    ahead = ahead or (bool(before) and mood_of(before, material.cues).planned)
    ahead = ahead or planned_behind
    if hit.cue.status == MeetingStatus.PLANNED:
        mood = replace(mood, planned=True)
    if called_off:
        return replace(mood, planned=True, cancelled=True)
    return replace(mood, planned=mood.planned or (ahead and not mood.perfect))


def _done_in_talks(material: Material, reach: Span, hit: CueHit) -> bool:
    """ "In the talks they reviewed what is to come": where the verb stands last, it says that they were held."""
    if not material.cues.verb_last or not ends_in_past(material.words(reach), material.cues):
        return False
    return bool(compiled(f"(?:{material.cues.in_state})\\Z").search(material.words(hit.span)))


def _reach(material: Material, clauses: list[Clause], at: int, hit: CueHit) -> Span:
    """The clause of a cue; for a noun that a relative clause goes on about, that clause too."""
    span = clauses[at].span
    if at + 1 >= len(clauses):
        return span
    following = clauses[at + 1]
    if _tells_days(material, span, following, hit):
        return span.cover(following.span)
    took = compiled(material.cues.took_place).match(material.article.plain, following.span.start)
    far = (_TALKS_REACH if took else 2) if hit.cue.kind in PAIR_KINDS else RELATIVE_REACH
    gap = following.span.start - hit.span.end
    if hit.cue.kind in PAIR_KINDS and CueForm.NOUN in hit.cue.forms:
        gap -= _complement(material, hit, following.span.start)
        far = RELATIVE_REACH if compiled(material.cues.of_event).match(following.opener) else far
    hangs = compiled(material.cues.relative).match(following.opener) and gap <= far
    if hit.cue.kind in GATHERINGS | {MeetingKind.VISIT} and compiled(material.cues.where).match(following.opener):
        # "…, where he had met X the day before"; of a visit what is told of the stay itself is its own.
        own = MeetingKind.VISIT if hit.cue.kind == MeetingKind.VISIT else None
        hangs = hangs if all(one.cue.kind == own for one in find_cues(material, following.span)) else None
    between = material.words(Span(hit.span.end, max(hit.span.end, following.span.start)))
    if not hangs or compiled(material.cues.planned).search(between):
        return span  # "the visit would lift a partnership, which was …": it goes on about something else
    # Behind the relative clause a bare comma takes the sentence up again: "the visit, set for May, was put off".
    behind = clauses[at + 2] if at + 2 < len(clauses) else None
    bare = behind and compiled(material.cues.elided).fullmatch(behind.opener) and behind.opener.strip() == ","
    resumed = behind and (bare or behind.opener == RESUMED)
    return span.cover(behind.span if behind and resumed else following.span)


def _complement(material: Material, hit: CueHit, upto: int) -> int:
    """The length of "with X", or "between X and Y", right behind a noun: what hangs on it goes on about the noun."""
    people = within(material.people, Span(hit.span.end, max(hit.span.end, upto)))
    if not people or upto - people[-1].span.end > _ENDS_WITH:
        return 0
    front = material.words(Span(hit.span.end, people[0].span.start))
    joined = compiled(f"(?:{material.cues.partner}|{material.cues.between})\\Z").search(front)
    joined = joined or compiled(material.cues.of_whom).fullmatch(front)  # "talks of X with Y"
    return upto - hit.span.end if joined and len(front) <= _WITH else 0


def attended_first(material: Material, scene: Scene, frame: Span) -> bool:
    """ "He attended the opening in Beijing and met X": who came there met there."""
    before = material.words(Span(scene.clause.start, frame.end))
    came = frame.end <= scene.hit.span.start and compiled(material.cues.attends).search(before)
    return bool(came) and not mood_of(before, material.cues).planned


def _tells_days(material: Material, span: Span, following: Clause, hit: CueHit) -> bool:
    """ "His visit to China was short: he landed on Monday and left the next day": behind the colon stand its days, as
    do those of "They met twice: in February in Munich, in March in Beijing".
    """
    visit = hit.cue.kind == MeetingKind.VISIT and CueForm.VERB not in hit.cue.forms
    told = visit or hit.cue.kind in PAIR_KINDS
    dated = [date for date in within(material.dates, span) if visit or date.expression.kind not in YEARS]
    if not told or following.opener.strip() not in (":", "\uff1a") or dated:
        return False
    if not visit:
        told_apart = any(h.cue.kind != MeetingKind.VISIT for h in find_cues(material, following.span))
        return not told_apart and bool(stops_of(material, following.span))
    return any(h.cue.kind == MeetingKind.VISIT for h in find_cues(material, following.span))


def kind_of(material: Material, scene: Scene) -> str:
    """Return the kind that the cue and the words of its clause tell."""
    kind = scene.hit.cue.kind
    if points_back(material, scene):
        return kind
    words = material.words(scene.clause)
    if kind == MeetingKind.MINISTERIAL and _names_one(material, scene):
        return MeetingKind.TALKS
    counted = kind == MeetingKind.DIALOGUE and CueForm.AGAIN in scene.hit.cue.forms  # "hold their fourth meeting"
    sides = {person.side for person in within(material.people, scene.clause)}
    beside = bool(scene.framed or compiled(material.cues.sidelines).search(words))
    apart = kind in PAIR_KINDS and beside and set(SIDES.values()) <= sides  # "beside it, X met Y"
    if (kind in PAIR_KINDS or counted) and not apart and compiled(material.cues.six).search(words):
        return MeetingKind.MINISTERIAL if compiled(material.cues.ministers).search(words) else MeetingKind.SUMMIT
    if kind == MeetingKind.TALKS and compiled(material.cues.phone).search(words):
        return MeetingKind.PHONE_CALL
    on_screen = CueForm.WHEN not in scene.hit.cue.forms  # "after the talks they unveiled by video …"
    if kind == MeetingKind.TALKS and on_screen and compiled(material.cues.video).search(words):
        return MeetingKind.VIDEO_CALL
    return kind


def _names_one(material: Material, scene: Scene) -> bool:
    """ "Met with X-minister", in a script that puts the office behind its name and spaces nowhere."""
    named = (p for p in within(material.people, scene.clause) if p.form == "name")
    return any(person.name_span.end <= scene.hit.span.start <= person.span.end for person in named)


def points_back(material: Material, scene: Scene) -> bool:
    """ "This meeting", "during the talks": a determiner before the noun, no people of its own after it, no own date."""
    before = material.article.plain[max(scene.clause.start, scene.hit.span.start - 30) : scene.hit.span.start]
    behind = material.article.plain[scene.hit.span.end : scene.hit.span.end + 1]
    theirs = behind == "," and scene.hit.cue.kind in PAIR_KINDS and compiled(material.cues.pair).search(before)
    if not (theirs or compiled(material.cues.anaphor).search(before)):
        return False
    front = material.words(Span(scene.clause.start, scene.hit.span.start))
    if CueForm.NOUN in scene.hit.cue.forms and compiled(f"(?:{material.cues.attended})[^,;]{{0,24}}\\Z").match(front):
        return True  # "also present at the talks were …"
    session = CueForm.SESSION in scene.hit.cue.forms or scene.hit.cue.kind in GATHERINGS
    if session and _counted(material, scene):
        return False  # "the eleventh session of the committee" is told, not taken up
    end = scene.hit.span.end
    after = Span(end, max(end, scene.clause.end))  # a cue may reach over the break of its clause
    if compiled(material.cues.goes_on).match(material.article.plain, scene.hit.span.end):
        return True  # "the talks dealt with the visit of …"
    if compiled(material.cues.attended).match(material.article.plain, scene.hit.span.end + 1):
        return True  # "at the talks were present …"
    # "After the talks, Mr X said …": X is of the main clause.
    closed = material.words(after)[:2].lstrip()[:1] in (",", "，")
    names = [] if closed else [p for p in within(material.people, after) if p.form in ("name", "surname")]
    return not names and not _dates_of_its_own(material, scene)


def _counted(material: Material, scene: Scene) -> bool:
    words = material.article.folded[scene.hit.span.start : scene.hit.span.end].split()
    offices = material.rules.offices
    digits = bool(words) and offices.ordinal_digits and compiled(offices.ordinal_digits).fullmatch(words[0])
    return bool(words) and (words[0] in offices.ordinals or bool(digits))


def _dates_of_its_own(material: Material, scene: Scene) -> list[DateMention]:
    """The dates of the clause; but for those nearer to another cue ("after the talks he awaits him in July")."""

    def gap(date: DateMention, cue: Span) -> int:
        return max(date.span.start - cue.end, cue.start - date.span.end, 0)

    cue = scene.hit.span
    dates = [date for date in own_dates(material, scene) if not of_noun_behind(material, date, cue)]
    if scene.hit.cue.kind not in PAIR_KINDS:
        dates = [date for date in dates if not is_this_year(date)]  # "this summit is the first this year"
        return dates or dates_leading(material, scene)
    taken = material.article.plain
    dates = [d for d in dates if not (d.span.end <= cue.start <= d.span.end + 4 and taken.startswith("'s", d.span.end))]
    return [date for date in dates if all(gap(date, cue) <= gap(date, rival) for rival in scene.rivals)]


def dates_leading(material: Material, scene: Scene) -> list[DateMention]:
    """The date right before a relative clause, which goes on about it ("since June 2022, when he took part in …")."""
    if not compiled(material.cues.relative).match(scene.clauses[scene.at].opener):
        return []
    before = within(material.dates, Span(scene.passage.span.start, scene.clause.start))
    return [date for date in before[-1:] if scene.clause.start - date.span.end <= _RIGHT_BEFORE]


def taken_up(material: Material, scene: Scene) -> bool:
    """ "In the course of the visit": the words before a noun take up what is known, whoever acts behind it."""
    before = material.article.plain[max(scene.clause.start, scene.hit.span.start - 30) : scene.hit.span.start]
    return bool(compiled(material.cues.anaphor).search(before))


def own_dates(material: Material, scene: Scene) -> list[DateMention]:
    """Return the dates within the reach of the cue."""
    return within(material.dates, scene.reach)


def verbless(material: Material, scene: Scene) -> bool:
    """ "3 July, Wednesday: welcoming ceremony; talks": a line of a programme tells no tense."""
    finite = material.cues.finite
    return finite != "(?!)" and not compiled(finite).search(sentence_of(material, scene)) and not scene.mood.planned


def dated_by_itself(material: Material, scene: Scene) -> bool:
    """ "In November X and Y held their third meeting": in a language with spaces those named are at what has a date."""
    return material.rules.sentences.spaced and bool(within(material.dates, scene.clause))


def only_wished(material: Material, scene: Scene, kind: str) -> bool:
    """A wish, an invitation or a denial makes no meeting; a dated visit or gathering that is looked forward to does."""
    before = material.words(scene.clauses[scene.at - 1].span)[-_DENIED:] if scene.at else ""
    before = before if scene.clauses[scene.at].opener else ""
    if scene.mood.planned or scene.hit.cue.forms & {CueForm.NOUN, CueForm.SORT}:
        before += material.words(Span(scene.clause.start, scene.hit.span.start))
    if compiled(material.cues.denied).search(before):
        return True  # "The ministry denied reports that X will go", "denied reports of a visit of X"
    if compiled(material.cues.none_held).search(material.words(scene.clause)):
        return True  # "There is no meeting with X in his programme"
    if not scene.mood.hypothetical or scene.mood.cancelled:
        return False
    if own_dates(material, scene) and compiled(material.cues.accepted).search(sentence_of(material, scene)):
        return False
    if not own_dates(material, scene):
        return True
    if any(is_last_time(material, date) for date in own_dates(material, scene)):
        return False
    if scene.mood.perfect:
        return False
    front = material.words(Span(scene.clause.start, scene.hit.span.start))
    if kind in PAIR_KINDS and compiled(material.cues.framing).search(front):
        return False  # "called for more trade at a meeting on Friday": that is wished, and they met
    if kind in PAIR_KINDS and scene.reach != scene.clause and _lists_stops(material, scene):
        return False  # "they have met twice: in May in Moscow, in June in Astana"
    looks_forward = scene.mood.planned and not material.rules.sentences.spaced  # "looks forward to going in May"
    if CueForm.VERB in scene.hit.cue.forms and scene.hit.cue.weak and not looks_forward:
        return True  # "he was keen to go": a verb of travel alone says nothing against the wish
    behind = any(date.span.start > scene.hit.span.start for date in own_dates(material, scene))
    frame = kind == MeetingKind.VISIT or kind in GATHERINGS or (kind == MeetingKind.DIALOGUE and behind)
    return not frame or bool(compiled(material.cues.doubtful).search(material.words(scene.clause)))


def _lists_stops(material: Material, scene: Scene) -> bool:
    following = scene.clauses[scene.at + 1]
    return _tells_days(material, scene.clause, following, scene.hit)


def sentence_of(material: Material, scene: Scene) -> str:
    """Return the plain words of the whole sentence."""
    return material.words(scene.passage.span)
