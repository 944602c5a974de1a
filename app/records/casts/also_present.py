"""Further participants, told in a sentence of their own ("also present were …").

In: a passage without a meeting of its own and the statements before it. Out: the statements, the last one completed.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.articles.passage import Passage
from app.mentions.mention import PersonMention
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.material import Material, within
from app.records.sentences.participants import BOTH_SIDES, once_each, present
from app.records.sentences.statement import GATHERINGS, Statement
from app.records.sentences.tense import mood_of
from app.records.stories.scene import Scene
from app.terms import MeetingKind, MeetingStatus, Type
from app.text.span import Span

_REACH = 4  # sentences
_FAR = 8  # sentences, where "the meeting" says which
_SAME_STORY = 10  # days
_CLOSING = 30  # characters of a line that only says who took part
_OPENING = 12  # characters: "Its co-chairs, …" opens a sentence that goes on about the session before
_OBJECT = 30  # characters between a verb of taking part and what it is in
_ATTENDED = frozenset(
    {
        MeetingKind.TALKS,
        MeetingKind.VIDEO_CALL,
        MeetingKind.DIALOGUE,
        MeetingKind.CEREMONY,
        MeetingKind.SUMMIT,
        MeetingKind.MINISTERIAL,
    }
)


def _is_told(told: Sequence[Statement], one: Statement) -> bool:
    """A meeting of the days that the article is about, not one that it only recalls."""
    first = next((s for s in told if s.type is Type.MEETING), one)
    if one.type is not Type.MEETING or one.date is None or first.date is None:
        return one.type is Type.MEETING
    return abs((one.date.start - first.date.start).days) <= _SAME_STORY


def _points_back(material: Material, passage: Passage) -> bool:
    """ "Attended the meeting", "were present at the talks"."""
    hits = [hit for hit in find_cues(material, passage.span) if hit.cue.kind == MeetingKind.TALKS]
    before = (material.article.plain[max(passage.span.start, h.span.start - 30) : h.span.start] for h in hits)
    return any(compiled(material.cues.anaphor).search(words) for words in before)


def _lies_ahead(one: Statement, told: Sequence[Statement]) -> bool:
    """A meeting planned for later than the one held that the article tells."""
    held = (s.date for s in told if s.type is Type.MEETING and s.status == MeetingStatus.HELD and not s.background)
    planned = one.date if one.status == MeetingStatus.PLANNED else None
    return planned is not None and any(date is not None and date.end < planned.start for date in held)


def _is_to_come(material: Material, passage: Passage) -> bool:
    """ "He will take part in it too": said of what lies ahead as well."""
    return mood_of(material.words(passage.span), material.cues).planned


def _closes(material: Material, passage: Passage, verb: Span) -> bool:
    """ "Mr Y was present", with nothing behind it: the line with which a Chinese readout closes."""
    short = len(passage.span) < _CLOSING and not material.rules.sentences.spaced
    return short and "," not in material.words(Span(verb.end, passage.span.end)) and not _is_to_come(material, passage)


def _leaderless(told: Sequence[Statement], passage: Passage) -> int | None:
    """The visit of a delegation without names that the sentence before tells, if it does."""
    last = len(told) - 1
    visit = told[last].kind == MeetingKind.VISIT and not told[last].people
    return last if visit and passage.index - told[last].passage == 1 else None


def _attends_another(material: Material, passage: Passage, verb: int) -> bool:
    """ "When he also took part in the SCO summit": not in the meeting before."""
    hits = (hit for hit in find_cues(material, passage.span) if hit.cue.kind in GATHERINGS)
    return any(0 <= hit.span.start - verb <= _OBJECT for hit in hits)


def _not_beside(told: Sequence[Statement], able: Sequence[int], at: int) -> int:
    """ "Present at the meeting": that of the two, not the summit beside which they met."""
    if told[at].kind not in GATHERINGS:
        return at
    return next((i for i in able if told[i].kind == MeetingKind.TALKS and _is_told(told, told[i])), at)


def _of_another_year(material: Material, passage: Passage, verb: int) -> bool:
    """ "In April 2023 X chaired a session of the Security Council": a date with its year before the verb, of itself."""
    before = within(material.dates, Span(passage.span.start, verb))
    story = material.anchor.day
    return any(date.expression.year and story and date.expression.year != story.year for date in before)


def _talks_beside(material: Material, passage: Passage, told: Sequence[Statement], at: int | None) -> int | None:
    """Who is said to have been at "the talks" was not at the ceremony told behind them."""
    hits = find_cues(material, passage.span) if at is not None and told[at].kind == MeetingKind.CEREMONY else []
    if not any(hit.cue.kind == MeetingKind.TALKS for hit in hits):
        return at
    talks = [i for i, one in enumerate(told) if one.type is Type.MEETING and one.kind == MeetingKind.TALKS]
    return talks[-1] if talks else at


def _calls(material: Material, behind: Span, told: Sequence[Statement]) -> list[int]:
    """ "X was present at the call": the calls told, of which a bare "X was present" never speaks."""
    if not compiled(material.cues.at_call).search(material.words(behind)):
        return []
    return [i for i, one in enumerate(told) if one.kind == MeetingKind.PHONE_CALL]


def add_attendance(
    material: Material, passage: Passage, statements: list[Statement], own: Sequence[Statement]
) -> list[Statement]:
    """Return the statements with the people of this passage added to the meeting told last, if the words say so;
    the very same list where they do not.

    `own` are the meetings of the passage itself: it speaks of the one before only where it does so before them.
    """
    match = compiled(material.cues.attended).search(material.words(passage.span)) if statements else None
    apart = (s for s in own if s.kind != MeetingKind.VISIT)  # "X, who came in January, was present at the talks"
    if match is None or (match.start() > _OPENING and any(not statement.anaphoric for statement in apart)):
        return statements
    verb = Span(*match.span()).shift(passage.span.start)
    if _of_another_year(material, passage, verb.start) or _attends_another(material, passage, verb.end):
        return statements
    told = list(statements)
    people = [person for person in present(material, passage.span) if person.side in BOTH_SIDES]
    session = [s for s in own if s.kind == MeetingKind.DIALOGUE and not s.anaphoric]
    if session and {p.name for p in people} <= {p.name for s in session for p in s.people}:
        return statements  # "the session was held yesterday, chaired by X": not what was told before
    people = [p for p in people if p.form != "pronoun" or not verb.contains(p.span)]  # "in it took part …"
    if own and not material.rules.sentences.spaced:  # "X will be there, too, and meet Y": Y is of the meeting with him
        people = [p for p in people if p.span.start < verb.end]
    definite = _points_back(material, passage)
    able = [i for i in range(len(told) - 1, -1, -1) if told[i].type is Type.MEETING]
    ahead = bool(able) and _lies_ahead(told[able[0]], told) and not _is_to_come(material, passage)  # nobody was there
    if definite or ahead:  # "took part in the talks": those that were held and that the article tells, not recalls
        able = [i for i in able if told[i].status == MeetingStatus.HELD and not told[i].background] or able
    at = next((i for i in able if not definite or (told[i].kind in _ATTENDED and _is_told(told, told[i]))), None)
    if at is not None and definite and material.rules.sentences.spaced:
        at = _not_beside(told, able, at)
    at = _talks_beside(material, passage, told, at)
    calls = _calls(material, Span(verb.start, passage.span.end), told)
    at = calls[-1] if calls else at
    able = calls or [i for i in able if told[i].kind in _ATTENDED]
    if (led := _leaderless(told, passage)) is not None and people:
        at, able = led, [led]  # "X leads it": the delegation whose coming the sentence before tells
    reach = _FAR if definite or calls else _REACH
    if _closes(material, passage, verb):
        # A Chinese readout closes with a line on who was there.
        at = next((i for i, s in enumerate(told) if s.type is Type.MEETING and s.kind in _ATTENDED), None)
        reach = passage.index
    if at is None or not people or at not in able or passage.index - told[at].passage > reach:
        return statements
    told[at] = replace(told[at], people=once_each((*told[at].people, *people)))
    return told


def beside_them(material: Material, scene: Scene, kind: str) -> list[PersonMention]:
    """Who else was there, told in a later clause of the sentence ("…, the president being present")."""
    session = kind == MeetingKind.DIALOGUE and material.cues.verb_last
    if kind not in (MeetingKind.CEREMONY, MeetingKind.TALKS) and not session:
        return []
    found: list[PersonMention] = []
    for clause in scene.clauses[scene.at + 1 :]:
        if any(clause.span.contains(cue) for cue in scene.elsewhere):
            break
        if compiled(material.cues.attended).search(material.words(clause.span).lstrip(", ")):
            found += present(material, clause.span)
    return found
