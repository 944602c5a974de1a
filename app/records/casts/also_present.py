"""Further participants, told in a sentence of their own ("also present were …").

In: a passage without a meeting of its own and the statements before it. Out: the statements, the last one completed.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from app.articles.passage import Passage
from app.mentions.mention import PersonMention
from app.records.casts.told_behind import listed_behind
from app.records.sentences.clauses import Clause, clause_at, compiled, cut_clauses
from app.records.sentences.cues import find_cues
from app.records.sentences.material import Material, within
from app.records.sentences.participants import BOTH_SIDES, once_each, present, speaks_for_ministry
from app.records.sentences.statement import GATHERINGS, Statement
from app.records.sentences.tense import mood_of
from app.records.stories.scene import Scene
from app.terms import MeetingKind, MeetingStatus, PassageRole, Side, Type
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
_NAMED = GATHERINGS | {MeetingKind.CEREMONY, MeetingKind.DIALOGUE}


def _is_told(told: Sequence[Statement], one: Statement) -> bool:
    """A meeting of the days that the article is about, not one that it only recalls."""
    first = next((s for s in told if s.type is Type.MEETING), one)
    if one.type is not Type.MEETING or one.date is None or first.date is None:
        return one.type is Type.MEETING
    return abs((one.date.start - first.date.start).days) <= _SAME_STORY


def _is_reported(material: Material, one: Statement) -> bool:
    """A meeting that was held, and in the days before the report: what it closes with is of no other."""
    day = material.anchor.day
    recent = day is None or one.date is None or (day - one.date.start).days <= _SAME_STORY
    return one.type is Type.MEETING and one.status == MeetingStatus.HELD and recent


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


def _closes(material: Material, passage: Passage, verb: Span, told: Sequence[Statement]) -> bool:
    """ "Mr Y was present", with nothing behind it: the line with which a readout closes."""
    if material.rules.sentences.spaced:
        closing = _is_last_line(material, passage, verb, told) or _holds_names_alone(material, passage, verb)
        return closing and not _is_to_come(material, passage)
    short = len(passage.span) < _CLOSING
    return short and "," not in material.words(Span(verb.end, passage.span.end)) and not _is_to_come(material, passage)


def _is_last_line(material: Material, passage: Passage, verb: Span, told: Sequence[Statement]) -> bool:
    """The last sentence of a text in a language with spaces, which opens so, with no other meeting right before."""
    last = all(p.role is not PassageRole.BODY for p in material.passages[passage.index + 1 :])
    opens = verb.start == passage.span.start and not within(material.dates, passage.span)
    apart = all(passage.index - one.passage > 1 for one in told if one.type is Type.MEETING)
    return last and opens and apart


def _holds_names_alone(material: Material, passage: Passage, verb: Span) -> bool:
    """ "X, Y and Z were present": a paragraph of its own that holds hardly more than names."""
    beside = material.passages[max(0, passage.index - 1) : passage.index + 2]
    if sum(one.paragraph == passage.paragraph for one in beside) > 1:
        return False
    named = sum(len(person.span) for person in within(material.people, passage.span))
    behind = material.words(Span(verb.end, passage.span.end))
    return len(passage.span) - named - len(verb) < _CLOSING and "," not in behind


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


def _not_recalled(told: Sequence[Statement], able: Sequence[int], at: int, passage: Passage) -> int:
    """Who was there was at the meeting that the article reports, not at one of months ago that it has just recalled."""
    if _is_told(told, told[at]) or passage.index - told[at].passage <= 1:
        return at
    near = (i for i in able if told[i].kind in _ATTENDED and _is_told(told, told[i]))
    return next((i for i in near if passage.index - told[i].passage <= _FAR), at)


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


def _named(material: Material, behind: Span, told: Sequence[Statement]) -> list[int]:
    """ "Present at the call", of which a bare "X was present" never speaks, "took part in the opening": the calls,
    the ceremonies told.
    """
    words = material.words(behind)
    kinds = {MeetingKind.PHONE_CALL} if compiled(material.cues.at_call).search(words) else set()
    kinds |= {MeetingKind.CEREMONY} if compiled(material.cues.at_opening).match(words) else set()
    return [i for i, one in enumerate(told) if one.kind in kinds]


def add_attendance(
    material: Material, passage: Passage, statements: list[Statement], own: Sequence[Statement]
) -> list[Statement]:
    """Return the statements with the people of this passage added to the meeting told last, if the words say so;
    the very same list where they do not.

    `own` are the meetings of the passage itself: it speaks of the one before only where it does so before them.
    """
    verb = _says_who_was_there(material, passage, statements, own)
    if verb is None:
        return statements
    everyone = [*_there(material, passage), *listed_behind(material, passage)]
    everyone = [person for person in everyone if not speaks_for_ministry(material, person)]  # tells who will be there
    people = [person for person in everyone if person.side in BOTH_SIDES]
    session = [s for s in own if s.kind == MeetingKind.DIALOGUE and not s.anaphoric]
    if session and {p.name for p in people} <= {p.name for s in session for p in s.people}:
        return statements  # "the session was held yesterday, chaired by X": not what was told before
    people = [p for p in people if p.form != "pronoun" or not verb.contains(p.span)]  # "in it took part …"
    if own and not material.rules.sentences.spaced:  # "X will be there, too, and meet Y": Y is of the meeting with him
        people = [p for p in people if p.span.start < verb.end]
    at = _meeting_attended(material, passage, statements, verb) if people else None
    if at is None or _is_of_another_kind(material, passage, verb, statements[at]):
        return statements
    people = _with_those_of_third_states(material, passage, statements[at], people, everyone, verb)
    told = list(statements)
    told[at] = replace(told[at], people=once_each((*told[at].people, *people)))
    return told


def _says_who_was_there(
    material: Material, passage: Passage, statements: Sequence[Statement], own: Sequence[Statement]
) -> Span | None:
    """The words that say of somebody that he was at a meeting told before, if they do."""
    match = compiled(material.cues.attended).search(material.words(passage.span)) if statements else None
    match = match or _of_session_just_told(material, passage, statements, own)
    apart = (s for s in own if s.kind != MeetingKind.VISIT)  # "X, who came in January, was present at the talks"
    if match is None or (match.start() > _OPENING and any(not statement.anaphoric for statement in apart)):
        return None
    verb = Span(*match.span()).shift(passage.span.start)
    elsewhere = _of_another_year(material, passage, verb.start) or _attends_another(material, passage, verb.end)
    elsewhere = elsewhere or _of_gathering_left_out(material, passage, statements)
    return None if elsewhere else verb


def _of_gathering_left_out(material: Material, passage: Passage, told: Sequence[Statement]) -> bool:
    """ "The summit ended not long ago. X was at it": at what the sentence before names, though it is no record."""
    before = material.passages[passage.index - 1] if passage.index else passage
    if before.paragraph != passage.paragraph or _points_back(material, passage):
        return False
    named = any(hit.cue.kind in GATHERINGS for hit in find_cues(material, before.span))
    return named and not any(one.passage >= before.index or one.kind in GATHERINGS for one in told)


def _meeting_attended(material: Material, passage: Passage, told: Sequence[Statement], verb: Span) -> int | None:
    """Where among the statements the meeting stands that those of the passage were at."""
    definite = _points_back(material, passage)
    able = [i for i in range(len(told) - 1, -1, -1) if told[i].type is Type.MEETING]
    ahead = bool(able) and _lies_ahead(told[able[0]], told) and not _is_to_come(material, passage)  # nobody was there
    coming = definite and _is_to_come(material, passage)
    if coming:
        able = [i for i in able if told[i].status == MeetingStatus.PLANNED] or able
    elif definite or ahead:  # "took part in the talks": those that were held and that the article tells, not recalls
        able = [i for i in able if told[i].status == MeetingStatus.HELD and not told[i].background] or able
    beside = {told[i].passage for i in able if told[i].kind in _ATTENDED}  # "met X, who has come to Astana"
    likely = [i for i in able if told[i].kind != MeetingKind.VISIT or told[i].passage not in beside]
    at = next(
        (i for i in likely if not definite or (told[i].kind in _ATTENDED and (coming or _is_told(told, told[i])))), None
    )
    if at is not None and not definite:
        at = _not_recalled(told, able, at, passage)
    if at is not None and definite and material.rules.sentences.spaced:
        at = _not_beside(told, able, at)
    at = _talks_beside(material, passage, told, at)
    named = _named(material, Span(verb.start, passage.span.end), told)
    at = named[-1] if named else at
    able = named or [i for i in able if told[i].kind in _ATTENDED]
    if (led := _leaderless(told, passage)) is not None:
        at, able = led, [led]  # "X leads it": the delegation whose coming the sentence before tells
    recalled = at is not None and able and at != able[0]
    reach = _FAR if definite or named or recalled else _REACH
    if _closes(material, passage, verb, told):
        # A readout closes with a line on who was there.
        at = next((i for i, s in enumerate(told) if s.kind in _ATTENDED and _is_reported(material, s)), None)
        reach = passage.index
    return at if at in able and at is not None and passage.index - told[at].passage <= reach else None


def _of_session_just_told(
    material: Material, passage: Passage, statements: Sequence[Statement], own: Sequence[Statement]
) -> re.Match[str] | None:
    """ "X chaired, Y joined in": told of the session with which the sentence before ended, and of that alone."""
    last = statements[-1] if statements else None
    if last is None or last.passage != passage.index - 1 or last.kind not in _NAMED:
        return None
    if any(one.kind != MeetingKind.VISIT for one in own):
        return None
    if _is_to_come(material, passage) != (last.status == MeetingStatus.PLANNED):
        return None
    words = material.words(passage.span)
    return compiled(material.cues.attended_next).search(words) or _speaks_there(material, passage, last, own)


def _speaks_there(
    material: Material, passage: Passage, last: Statement, own: Sequence[Statement]
) -> re.Match[str] | None:
    """ "The summit was held on Thursday. X told fellow leaders …, and Y took the floor": words that fit there alone,
    wherever in the sentence (`casts/speakers.py` reads who opens it with any verb of saying).
    """
    able = last.kind in GATHERINGS or (last.kind == MeetingKind.CEREMONY and not last.people)
    if not able or own or not _is_reported(material, last) or within(material.dates, passage.span):
        return None
    return compiled(material.cues.speaks_next).search(material.words(passage.span))


def _there(material: Material, passage: Passage) -> list[PersonMention]:
    """Those of a passage who are not merely spoken of; of "besides X, Y and Z took part in it" X as well."""
    able = present(material, passage.span)
    beside = compiled(f"(?:{material.cues.along})\\Z")
    first = [
        person
        for person in within(material.people, passage.span)
        if person not in able and beside.search(material.words(Span(passage.span.start, person.span.start)))
    ]
    return sorted([*able, *first], key=lambda person: person.span)


def _is_of_another_kind(material: Material, passage: Passage, verb: Span, one: Statement) -> bool:
    """ "At the ceremony X spoke": not in the talks told last; a bare "meeting" may be any."""
    hits = find_cues(material, passage.span)
    named = {hit.cue.kind for hit in hits if verb.overlaps(hit.span) and not hit.cue.weak} & _NAMED
    return bool(named) and one.kind not in named


def _with_those_of_third_states(
    material: Material,
    passage: Passage,
    one: Statement,
    people: list[PersonMention],
    everyone: list[PersonMention],
    verb: Span,
) -> list[PersonMention]:
    """ "X, Y and Z took part in it": of a gathering also those of other states, where the verb has them beside it; in
    a script that puts it last, those before it.
    """
    if one.kind not in GATHERINGS:
        return people
    clauses = cut_clauses(material.article.plain, passage.span, material.cues)
    home = clauses[clause_at(clauses, verb.start)].span
    end = home.end if material.rules.sentences.spaced else verb.end
    others = {p.span for p in everyone if p.side is Side.OTHER and home.start <= p.span.start < end}
    return [person for person in everyone if person in people or person.span in others]


def beside_them(material: Material, scene: Scene, kind: str) -> list[PersonMention]:
    """Who else was there, told in a later clause of the sentence ("…, the president being present")."""
    if kind not in (MeetingKind.CEREMONY, MeetingKind.TALKS, MeetingKind.DIALOGUE, *GATHERINGS):
        return []
    found: list[PersonMention] = []
    for clause in scene.clauses[scene.at + 1 :]:
        if any(clause.span.contains(cue) for cue in scene.elsewhere):
            break
        words = material.words(clause.span)
        found += _among_those(material, clause.span)
        if verb := compiled(material.cues.attended).search(words.lstrip(", ")):
            front = clause.span.start + len(words) - len(words.lstrip(", "))
            said = Span(*verb.span()).shift(front)  # "the premier was then X": who holds the office now was not there
            found += [p for p in present(material, clause.span) if p.form != "office" or not said.contains(p.span)]
            found += _who_says_so(material, scene, clause)
    return found


def _who_says_so(material: Material, scene: Scene, clause: Clause) -> list[PersonMention]:
    """ "The summit is due in July, and X | confirmed that he will be there": the subject ends the clause before."""
    before = within(material.people, Span(scene.passage.span.start, clause.span.start))
    speech = compiled(material.cues.speech).match(clause.opener.strip(" ,"))
    return [p for p in before[-1:] if speech and clause.span.start - p.span.end <= 1]


def _among_those(material: Material, clause: Span) -> list[PersonMention]:
    """ "Received the credentials of several envoys, among them X": who is named as one of those told without names."""
    one_of = compiled(material.cues.one_of)
    named = (person for person in present(material, clause) if person.form == "name")
    return [person for person in named if one_of.search(material.words(Span(clause.start, person.span.start)))]
