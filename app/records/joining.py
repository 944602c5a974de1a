"""Joins the statements of one article that tell the same thing, and drops those that are slips of the source.

In: statements in text order, the day of the story. Out: statements, each of another meeting or agreement.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from app.gazetteer.lookup import gazetteer
from app.mentions.mention import PersonMention, ResolvedDate
from app.records.documents.titles import quote_of_both
from app.records.sentences.participants import once_each
from app.records.sentences.statement import (
    GATHERINGS,
    Statement,
    gives_day,
    is_told_again,
    names_of,
    told_of_other_days,
)
from app.records.visits.stays import ends_visit, to_its_end, whole_stays, with_end
from app.terms import AgreementKind, AgreementStatus, CueForm, MeetingKind, MeetingStatus, Precision, Side, Topic, Type

_TALKS = frozenset({"talks", "dialogue", "press_conference", "phone_call", "video_call"})
_FAMILIES = ({"summit", "ministerial"}, {"agreement", "treaty", "protocol", "mou", "plan"})
_CALLS = frozenset({MeetingKind.PHONE_CALL.value, MeetingKind.VIDEO_CALL.value})
_LATER = frozenset({AgreementStatus.RATIFIED, AgreementStatus.IN_FORCE})
_TWICE = {MeetingStatus.HELD.value, MeetingStatus.PLANNED.value}
_IN_PERSON = frozenset({"talks", "dialogue", "press_conference", "ceremony"})
_MEMORY = 40  # statements of one sort; no article tells so many, but a long file of many articles may
_NAMED = 4  # sentences behind the noun of a document in which its name is told
_SOON = 2  # sentences behind talks in which it is said how they were held
_VISIT = timedelta(days=12)  # no visit between the two states lasted longer


def join(statements: Sequence[Statement]) -> list[Statement]:
    """Join statements of one thing; the first keeps its words, the later ones fill what it leaves open."""
    joined: list[Statement] = []
    alike: dict[str, list[int]] = {}
    for statement in statements:
        of_sort = alike.setdefault(_sort_of(statement), [])
        places = of_sort[-_MEMORY:]
        near = reversed(places) if statement.anaphoric else places  # "that conversation" is the one told last
        at = next((i for i in near if _same(joined[i], statement)), None)
        if at is None and (_spoken_of_again(statement, [joined[i] for i in places]) or _said_there(statement, joined)):
            continue
        if at is None:
            of_sort.append(len(joined))
            joined.append(statement)
        else:
            first, then = joined[at], statement
            if CueForm.LEFT in first.forms and CueForm.LEFT not in then.forms:
                first, then = then, first  # "left Astana, having ended a visit": the visit is told, not the way home
            joined[at] = _filled(first, then)
    joined = _without_wishes(whole_stays(joined))
    joined = [one for one in joined if CueForm.LEFT not in one.forms]  # who went home had come; that is told
    ways = [statement for statement in joined if _only_the_way(statement, joined)]
    return [_on_the_way(statement, ways) for statement in joined if statement not in ways]


def _spoken_of_again(statement: Statement, told: Sequence[Statement]) -> bool:
    """ "Those talks had set the tone": without a day of their own, after talks of the same people, nothing new."""
    if not statement.anaphoric or statement.own_date or statement.kind not in _TALKS:
        return False
    if statement.kind == MeetingKind.PRESS_CONFERENCE and any(one.kind == statement.kind for one in told):
        return True  # "at the same press conference he …", whoever "he" was taken for
    names = names_of(statement)
    return any(one.kind in _TALKS and (names_of(one) >= names or names_of(one) <= names) for one in told)


def _said_there(statement: Statement, told: Sequence[Statement]) -> bool:
    """ "He congratulated him", of the two whose call was told before, on no day of its own: said in that call."""
    if statement.kind != MeetingKind.MESSAGE or statement.own_date or not _names_both(statement):
        return False
    calls = (one for one in told if one.kind in _TALKS and names_of(one) == names_of(statement))
    return any(_dates_agree(one.date, statement.date) for one in calls)


def _names_both(statement: Statement) -> bool:
    return len({person.side for person in statement.people}) > 1


def _on_the_way(statement: Statement, ways: Sequence[Statement]) -> Statement:
    """ "He came to Kazakhstan and held talks": the talks were there, though the city is not said."""
    if statement.type is not Type.MEETING or statement.kind not in (_IN_PERSON | GATHERINGS) or statement.country:
        return statement
    way = next((w for w in ways if w.passage == statement.passage and names_of(w) & names_of(statement)), None)
    if way is None:
        return statement
    return replace(statement, place=way.place, country=way.country, country_span=way.country_span)


def _sort_of(statement: Statement) -> str:
    """What two statements of the same thing have in common, whatever the one fills in the other."""
    family = next((family for family in (_TALKS, *_FAMILIES) if statement.kind in family), (statement.kind,))
    return f"{statement.type.value} {min(family)}" if statement.type is Type.MEETING else statement.kind


def _only_the_way(statement: Statement, joined: Sequence[Statement]) -> bool:
    """ "He flew to Astana and chaired the session": the journey is not told beside what it was made for."""
    if statement.kind != MeetingKind.VISIT or not statement.weak:
        return False
    if statement.own_date and statement.date and statement.date.precision is Precision.RANGE:
        if _week_of_session(statement, joined):
            return True
        frames = [s for s in joined if s.passage == statement.passage and s.kind in GATHERINGS]
        if not any(0 <= statement.cue.start - s.cue.end <= 1 or _made_for(statement, s) for s in frames):
            return False  # days of their own make it a visit; but who "goes to the forum" is told of with the forum
    others = [
        s for s in joined if s.passage == statement.passage and s.type is Type.MEETING and s.kind != statement.kind
    ]
    if statement.own_date and statement.date and statement.date.precision is Precision.MONTH:
        others = [s for s in others if s.date == statement.date]  # "the visit in May and the summit on the 4th of May"
    return any(names_of(statement) & names_of(s) and _dates_agree(statement.date, s.date) for s in others)


def _week_of_session(journey: Statement, joined: Sequence[Statement]) -> bool:
    """ "Next week he is awaited in Beijing, where he will chair the session": the week is that of the session."""
    if CueForm.VERB not in journey.forms:
        return False
    sessions = (s for s in joined if s.passage == journey.passage and s.kind == MeetingKind.DIALOGUE)
    return any(s.date == journey.date and names_of(s) >= names_of(journey) for s in sessions)


def _made_for(journey: Statement, frame: Statement) -> bool:
    """ "He will go to Beijing for the forum, on 14 and 15 May": the days behind the gathering's name are its own."""
    said = journey.date.mention if journey.date else None
    own = frame.date is not None and frame.date.mention == said and said is not None
    return own and journey.status == MeetingStatus.PLANNED and journey.cue.start < frame.cue.start


def _same(one: Statement, other: Statement) -> bool:
    """Tell whether two statements of one sort tell the same thing."""
    if one.type is Type.AGREEMENT:
        return _same_agreement(one, other)
    if ends_visit(one, other):
        return True
    if one.cue == other.cue and one.place and other.place and one.place.place != other.place.place:
        return False  # "met twice last year, in A and B"
    if {one.status, other.status} == _TWICE and other.date is None and one.kind in GATHERINGS:
        return False
    if {one.status, other.status} == _TWICE and other.date:
        apart = one.kind != other.kind and not (one.own_date or other.own_date)
        if apart or other.date.precision is Precision.YEAR:
            return False  # a session held, and talks to come; what was held, and is to be held again within the year
    if one.kind in GATHERINGS and one.body and other.body and _of_two_formats(one.body.body, other.body.body):
        return False
    if one.kind != other.kind and _CALLS & {one.kind, other.kind} and told_of_other_days(one, other):
        return False  # talks "yesterday", a call "early this month"
    dated = _dates_agree(one.date, other.date)
    if not (dated or other.weak or other.anaphoric):
        return False
    names, others = names_of(one), names_of(other)
    if other.unnamed and not other.anaphoric and one.passage != other.passage and _names_both(one):
        return False  # "met the president. Also met the secretary of the council"
    received = one.kind == MeetingKind.TALKS and CueForm.VERB in one.forms and one.passage != other.passage
    if received and other.kind == MeetingKind.DIALOGUE and other.own_date and not other.anaphoric and names > others:
        return False  # "A received B. Earlier that day B chaired the committee": two meetings
    seen = one.passage == other.passage and {one.kind, other.kind} == {"dialogue", "video_call"}
    seen = seen and (names == others or not names)
    again = other.weak and not other.own_date and names == others and one.kind in _TALKS  # "the guest discussed …"
    again = again or (gives_day(one, other) and names == others)
    if not (seen or _told_to_press(one, other) or _kinds_agree(one.kind, other.kind)) or not (again or dated):
        return False
    if (other.anaphoric or (one.kind == other.kind == MeetingKind.TALKS and not others)) and not other.own_date:
        return names >= others or others >= names or not others  # "then the delegations of the two met"
    if one.kind == MeetingKind.VISIT:
        return names == others
    if one.kind == other.kind == MeetingKind.DIALOGUE and not (names and others):
        if one.place and other.place:
            return one.place.place == other.place.place  # told in a caption first, without its people
        if not names and other.passage - one.passage == 1:
            return True  # "the committee sat down again. X and Y chaired its 11th meeting"
    apart = one.passage != other.passage and not (other.weak or other.anaphoric) and bool(names)
    kinds = (one.kind, other.kind)
    session = kinds == ("talks", "dialogue") and CueForm.SESSION in other.forms and bool(others) and others < names
    if apart and (session or (kinds == ("dialogue", "talks") and others > names)):
        return False  # at a session without him, then with him in talks
    if one.kind in _TALKS or one.kind == MeetingKind.MESSAGE:
        return seen or (bool(names and others) and (names >= others or others >= names)) or names == others
    return not (one.place and other.place and one.place.place != other.place.place)


def _of_two_formats(one: str, other: str) -> bool:
    """Tell whether two bodies belong to two organisations or formats; a session and its organisation are of one."""
    bodies = gazetteer().bodies
    topics = [bodies[body].topic for body in (one, other) if body in bodies]
    return len(topics) > 1 and all(topics) and topics[0] != topics[1]


def _told_to_press(one: Statement, other: Statement) -> bool:
    """ "At a joint press conference he said that the two had held talks": one meeting, told where it was told of."""
    if (one.kind, other.kind) != ("press_conference", "talks") or one.passage != other.passage:
        return False
    return one.clause != other.clause  # "met the press after their talks" are two


def _same_agreement(one: Statement, other: Statement) -> bool:
    if _signed_before(one, other) or _came_about(one, other):
        return True
    initialled = one.status == "signed" and other.status == "agreed" and one.title == other.title  # told once more
    if not (one.status == other.status or initialled) or not _dates_agree(one.date, other.date):
        return False
    if one.kind in (AgreementKind.PLEDGE, AgreementKind.ARRANGEMENT):
        return False
    return not (one.title and other.title) or _one_title(one, other) or _one_matter(one, other)


def _without_wishes(statements: Sequence[Statement]) -> list[Statement]:
    """Leave out a message of a mere "congratulated" between people who met on that day: it was said there."""
    wishes = [s for s in statements if s.kind == MeetingKind.MESSAGE and CueForm.CONGRATULATED in s.forms and s.date]
    if not wishes:
        return list(statements)
    met = [s for s in statements if s.type is Type.MEETING and s.kind in _TALKS and s.date]
    said = {id(wish) for wish in wishes for other in met if _was_said_at(wish, other)}
    return [s for s in statements if id(s) not in said]


def _was_said_at(wish: Statement, met: Statement) -> bool:
    same_day = wish.date is not None and met.date is not None and wish.date.start == met.date.start
    return same_day and names_of(wish) <= names_of(met)


def _one_matter(one: Statement, other: Statement) -> bool:
    """ "The paper on visas comes into force on the 10th. The agreement on exemption from them enters into force that
    day": one, by whatever name; of what is signed on one day that holds for visas alone.
    """
    same_day = one.date and other.date and one.date.start == other.date.start and one.date.end == other.date.end
    one_topic = len(one.topics) == 1 and one.topics == other.topics and one.documents is other.documents is None
    once = one.status in _LATER or one.topics == (Topic.CONSULAR,)
    return bool(same_day) and one_topic and once and one.kind == other.kind and one.passage != other.passage


def _signed_before(one: Statement, other: Statement) -> bool:
    """ "A communiqué was made public on Friday. They had signed it on Wednesday": what is told later is its day."""
    named = one.title == other.title or (_one_title(one, other) and is_told_again(one, other))
    again = named and one.status == other.status == AgreementStatus.SIGNED and other.own_date
    said = one.date.mention if one.date else None  # "…, it said on Monday. It was signed in May": of another clause
    soon = said is not None and not one.clause.contains(said) and other.passage - one.passage == 1
    return again and one.passage < other.passage and (other.background or not one.own_date or soon)


def _came_about(one: Statement, other: Statement) -> bool:
    """ "They spoke of the declaration to be signed in September. On the 7th they signed the declaration": one."""
    steps = (one.status, other.status) == (AgreementStatus.PLANNED, AgreementStatus.SIGNED)
    inside = one.date and other.date and one.date.start <= other.date.start and other.date.end <= one.date.end
    return steps and bool(inside) and one.kind == other.kind and other.own_date and _one_title(one, other)


def _one_title(one: Statement, other: Statement) -> bool:
    """ "The agreement" after "an air agreement" is the same; two full names are two documents."""
    words, others = set(one.name.lower().split()), set(other.name.lower().split())
    if one.title == other.title or _named_soon(one, other):
        return True
    if one.passage == other.passage and len(others) == 1 and any(word.endswith(tuple(others)) for word in words):
        return True  # "the treaty of friendship was signed, X and Y put their names under the treaty", without spaces
    return bool(others) and others <= words and one.passage <= other.passage


def _named_soon(one: Statement, other: Statement) -> bool:
    """ "The signature of the agreement is due in May. … The agreement on visas will be signed on the 18th": of a bare
    noun the next sentences say the name; of what was signed they may tell another.
    """
    if AgreementStatus.SIGNED in (one.status, other.status):
        return False
    bare = len(one.name.split()) == 1 and one.name.lower() in other.name.lower().split()
    return bare and not (one.documents or other.documents) and 0 < other.passage - one.passage <= _NAMED


def _kinds_agree(one: str, other: str) -> bool:
    if one == other:
        return True
    if "press_conference" in (one, other):
        return False  # who speaks to the press after talks does so apart from them
    calls = {"phone_call", "video_call"}
    if one in _TALKS and other in _TALKS:
        return not (calls & {one, other}) or {one, other} <= calls | {"talks"}
    return any(one in family and other in family for family in _FAMILIES)


def _dates_agree(one: ResolvedDate | None, other: ResolvedDate | None) -> bool:
    if one is None or other is None:
        return True
    return one.start <= other.end and other.start <= one.end


def _filled(one: Statement, other: Statement) -> Statement:
    """Return `one` with what only `other` says: people, the place, a more exact date, the finer kind."""
    if ends_visit(one, other):
        return with_end(one, other)
    if one.type is Type.AGREEMENT and _came_about(one, other):
        return replace(other, title=one.title, name=one.name, topics=one.topics or other.topics)
    kind, apart = one.kind, one.place is not None and one.passage != other.passage  # met, so not by video
    if (
        not other.anaphoric
        and not (apart and other.kind in ("phone_call", "video_call"))
        and other.kind in ("phone_call", "video_call", "dialogue")
        and kind in ("talks", "press_conference")
    ) or (kind == "press_conference" and other.kind == "talks"):
        kind = other.kind
    if _held_by_video(one, other):
        kind = other.kind
    if one.type is Type.AGREEMENT and _named_soon(one, other):
        one = replace(one, title=other.title, name=other.name)
    if {kind, other.kind} == {"dialogue", "video_call"}:
        kind = "dialogue"  # a session of a mechanism may be held by video
    finer = _covers(one, other) or _more_exact(one, other) or one.date is None
    finer |= other.date is not None and other.own_date and not one.own_date
    finer |= one.type is Type.AGREEMENT and _signed_before(one, other)
    return replace(
        one,
        kind=kind,
        quote=quote_of_both(one, other),
        people=once_each((*one.people, *_joining(one, other))),
        date=to_its_end(one, other) or (other.date if finer else one.date),
        own_date=one.own_date or other.own_date,
        place=one.place or (other.place if one.kind not in ("phone_call", "video_call", "visit") else None),
        country=one.country or (other.country if one.kind not in ("phone_call", "video_call") else None),
        body=one.body or other.body,
        anaphoric=one.anaphoric and other.anaphoric,
        weak=one.weak and other.weak,
        to_state=one.to_state or (other.to_state and other.country == one.country),
    )


def _held_by_video(one: Statement, other: Statement) -> bool:
    """ "X met Y. The meeting was held via videoconference": the next sentence says how."""
    kinds = (one.kind, other.kind) == (MeetingKind.TALKS, MeetingKind.VIDEO_CALL)
    soon = 0 < other.passage - one.passage <= _SOON and not other.own_date
    return kinds and soon and other.anaphoric and one.place is None and names_of(one) == names_of(other)


def drop_slips(statements: Sequence[Statement], day: ResolvedDate | None) -> tuple[list[Statement], list[Statement]]:
    """Part the statements from those whose date a source contradicts itself: one entry into force, told twice.

    The date that fits the article's own day ("from today") stands; the other goes into a remark.
    """
    fitting = [
        s for s in statements if s.status == AgreementStatus.IN_FORCE and day and s.date and s.date.start == day.start
    ]
    slips = [
        s
        for s in statements
        if s.status == AgreementStatus.IN_FORCE and s not in fitting and any(_one_text(s, other) for other in fitting)
    ]
    return [s for s in statements if s not in slips], slips


def _one_text(one: Statement, other: Statement) -> bool:
    """The second tells of "the document": it can only be the one named before."""
    return one.kind == other.kind and one.title == other.title and one.date != other.date


def _joining(one: Statement, other: Statement) -> tuple[PersonMention, ...]:
    """Who comes to a meeting from what is told of it again: a weak sign ("… and exchanged views with them") adds nobody
    of a third state, who was received apart.
    """
    if not other.weak or not _names_both(one):
        return other.people
    return tuple(person for person in other.people if person.side is not Side.OTHER)


def _covers(one: Statement, other: Statement) -> bool:
    """A visit told with one of its days, then with all of them."""
    if one.kind != MeetingKind.VISIT or other.kind != MeetingKind.VISIT or one.date is None or other.date is None:
        return False
    wider = other.date.precision is Precision.RANGE and other.own_date and other.date.end - other.date.start < _VISIT
    return wider and other.date.start <= one.date.start and one.date.end <= other.date.end


def _more_exact(one: Statement, other: Statement) -> bool:
    """A window ("before the year was out", "in May"), then the day in it, or the days; a summit told with a
    journey, then on its own.
    """
    if one.date is None or other.date is None or not other.own_date or one.date == other.date:
        return False
    if not (one.date.start <= other.date.start and other.date.end <= one.date.end):
        return False
    short = other.date.precision in (Precision.DAY, Precision.RANGE) and other.date.end - other.date.start <= _VISIT
    if short and one.date.end - one.date.start > _VISIT:
        return True
    vague = one.date.precision in (Precision.MONTH, Precision.YEAR)
    vague = vague or (one.kind in GATHERINGS and one.date.precision is Precision.RANGE)
    return vague and one.own_date and one.status == other.status
