"""Joins the statements of one article that tell the same thing, settles main or mentioned, and gives evidence.

In: statements in text order, the day of the story. Out: records in text order, each field with its evidence.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from app.mentions.mention import PersonMention, PlaceMention, Reason, ResolvedDate
from app.records.clauses import compiled
from app.records.material import Material
from app.records.participants import once_each
from app.records.places import city_before, dateline_city, lead_city, title_city
from app.records.record import Evidence, Participant, Record
from app.records.statement import Statement
from app.terms import AgreementKind, AgreementStatus, MeetingKind, MeetingStatus, Precision, Role, Type
from app.text.span import Span

_TALKS = frozenset({"talks", "dialogue", "press_conference", "phone_call", "video_call"})
_FAMILIES = ({"summit", "ministerial"}, {"agreement", "treaty", "protocol", "mou", "plan"})
# A report tells what happened up to this many days before its own story ("a day earlier"), as the practice gold does.
_STORY_BEFORE = timedelta(days=2)
_STORY_AFTER = timedelta(days=1)
_VISIT = timedelta(days=12)  # no visit between the two states lasted longer
_SETTING = frozenset({"talks", "dialogue", "press_conference"})
_IN_PERSON = frozenset({"talks", "dialogue", "press_conference", "ceremony"})
_LEAD = 2  # passages: a meeting first told there is what the article reports, whenever it took place


def join(statements: Sequence[Statement]) -> list[Statement]:
    """Join statements of one thing; the first keeps its words, the later ones fill what it leaves open."""
    joined: list[Statement] = []
    alike: dict[str, list[int]] = {}
    for statement in statements:
        places = alike.setdefault(_sort_of(statement), [])
        at = next((i for i in places if _same(joined[i], statement)), None)
        if at is None:
            places.append(len(joined))
            joined.append(statement)
        else:
            joined[at] = _filled(joined[at], statement)
    joined = [one for one in joined if not one.rule.endswith("-left-ends")]  # who went home had come; that is told
    return [statement for statement in joined if not _only_the_way(statement, joined)]


def _sort_of(statement: Statement) -> str:
    """What two statements of the same thing have in common, whatever the one fills in the other."""
    family = next((family for family in (_TALKS, *_FAMILIES) if statement.kind in family), (statement.kind,))
    return f"{statement.type.value} {min(family)}" if statement.type is Type.MEETING else statement.kind


def _only_the_way(statement: Statement, joined: Sequence[Statement]) -> bool:
    """ "He flew to Astana and chaired the session": the journey is not told beside what it was made for."""
    if statement.kind != MeetingKind.VISIT or not statement.weak:
        return False
    if statement.own_date and statement.date and statement.date.precision is Precision.RANGE:
        return False  # days of their own make it a visit
    others = [
        s for s in joined if s.passage == statement.passage and s.type is Type.MEETING and s.kind != statement.kind
    ]
    return any(_names(statement) & _names(s) and _dates_agree(statement.date, s.date) for s in others)


def _same(one: Statement, other: Statement) -> bool:
    """Tell whether two statements of one sort tell the same thing."""
    if one.type is Type.AGREEMENT:
        return _same_agreement(one, other)
    if _ends_visit(one, other):
        return True
    dated = _dates_agree(one.date, other.date)
    if not (dated or other.weak or other.anaphoric):
        return False
    names, others = _names(one), _names(other)
    seen = one.passage == other.passage and {one.kind, other.kind} == {"dialogue", "video_call"} and names == others
    again = other.weak and not other.own_date and names == others and one.kind in _TALKS  # "the guest discussed …"
    again = again or (other.anaphoric and other.own_date and not one.own_date and names == others)
    if not (seen or _told_to_press(one, other) or _kinds_agree(one.kind, other.kind)) or not (again or dated):
        return False
    if other.anaphoric and not other.own_date:
        return names >= others or others >= names or not others
    if one.kind == MeetingKind.VISIT:
        return names == others
    if one.kind in _TALKS or one.kind == MeetingKind.MESSAGE:
        return (bool(names and others) and (names >= others or others >= names)) or names == others
    return not (one.place and other.place and one.place.place != other.place.place)


def _told_to_press(one: Statement, other: Statement) -> bool:
    """ "At a joint press conference he said that the two had held talks": one meeting, told where it was told of."""
    return (one.kind, other.kind) == ("press_conference", "talks") and one.passage == other.passage


def _ends_visit(one: Statement, other: Statement) -> bool:
    """One tells the visit, the other that the same visitors left within its days."""
    if {one.kind, other.kind} != {MeetingKind.VISIT.value} or one.rule.endswith("-ends") == other.rule.endswith(
        "-ends"
    ):
        return False
    visit, leave = (other, one) if one.rule.endswith("-ends") else (one, other)
    if _names(visit) != _names(leave) or visit.date is None or leave.date is None:
        return False
    return timedelta(0) <= leave.date.end - visit.date.start < _VISIT


def _with_end(one: Statement, other: Statement) -> Statement:
    """The visit, lasting until the day on which the visitors left."""
    visit, leave = (other, one) if one.rule.endswith("-ends") else (one, other)
    if visit.date is None or leave.date is None or leave.date.end <= visit.date.end:
        return visit
    reasons = (*visit.date.reasons, *leave.date.reasons)
    date = replace(visit.date, end=leave.date.end, precision=Precision.RANGE, reasons=reasons)
    return replace(visit, date=date, quote=min(visit.quote, leave.quote), country=visit.country or leave.country)


def _same_agreement(one: Statement, other: Statement) -> bool:
    initialled = one.status == "signed" and other.status == "agreed" and one.title == other.title  # told once more
    if not (one.status == other.status or initialled) or not _dates_agree(one.date, other.date):
        return False
    if one.kind in (AgreementKind.PLEDGE, AgreementKind.ARRANGEMENT):
        return False
    return not (one.title and other.title) or _one_title(one, other)


def _one_title(one: Statement, other: Statement) -> bool:
    """ "The agreement" after "an air agreement" is the same; two full names are two documents."""
    words, others = set(one.name.lower().split()), set(other.name.lower().split())
    return one.title == other.title or (bool(others) and others <= words and one.passage <= other.passage)


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


def _names(statement: Statement) -> set[str]:
    return {person.person or person.name for person in statement.people}


def _filled(one: Statement, other: Statement) -> Statement:
    """Return `one` with what only `other` says: people, the place, a more exact date, the finer kind."""
    kind = one.kind
    if _ends_visit(one, other):
        return _with_end(one, other)
    if (
        not other.anaphoric
        and other.kind in ("phone_call", "video_call", "dialogue")
        and kind in ("talks", "press_conference")
    ) or (kind == "press_conference" and other.kind == "talks"):
        kind = other.kind
    if {kind, other.kind} == {"dialogue", "video_call"}:
        kind = "dialogue"  # a session of a mechanism may be held by video
    finer = _covers(one, other) or one.date is None or (other.date is not None and other.own_date and not one.own_date)
    return replace(
        one,
        kind=kind,
        people=once_each((*one.people, *other.people)),
        date=other.date if finer else one.date,
        own_date=one.own_date or other.own_date,
        place=one.place or (other.place if one.kind not in ("phone_call", "video_call", "visit") else None),
        country=one.country or other.country,
        body=one.body or other.body,
        anaphoric=one.anaphoric and other.anaphoric,
        weak=one.weak and other.weak,
    )


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


def _covers(one: Statement, other: Statement) -> bool:
    """A visit told with one of its days, then with all of them."""
    if one.kind != MeetingKind.VISIT or other.kind != MeetingKind.VISIT or one.date is None or other.date is None:
        return False
    wider = other.date.precision is Precision.RANGE and other.own_date and other.date.end - other.date.start < _VISIT
    return wider and other.date.start <= one.date.start and one.date.end <= other.date.end


def set_scenes(material: Material, statements: Sequence[Statement], story: ResolvedDate | None) -> list[Statement]:
    """Give meetings of the story that are told without a city the one where that day's other meetings stand.

    Only where these agree on one city; else the city of the headline. What was called or written has no scene.
    """
    settled: list[Statement] = []
    for statement in statements:
        wants = _wants_scene(statement, story) and not _on_screen(material, statement)
        scene = _scene(material, statement, statements, story) if wants else None
        if statement.status == MeetingStatus.PLANNED and statement.kind in _IN_PERSON and not statement.place:
            scene = _visited_city(statement, [s for s in statements if s.status == MeetingStatus.PLANNED])
            scene = scene or _next_stop(statement, statements)
        if scene is None and statement.place is None and not _in_story(statement, story):
            scene = _that_day(statement, statements)
        settled.append(replace(statement, place=scene, country=scene.country) if scene else statement)
    return settled


def _wants_scene(statement: Statement, story: ResolvedDate | None) -> bool:
    held = statement.status == MeetingStatus.HELD and statement.kind in (*_IN_PERSON, "summit", "ministerial")
    return held and statement.place is None and _in_story(statement, story) and statement.date is not None


def _on_screen(material: Material, statement: Statement) -> bool:
    """A session "held by video" stands in no city but the one that its sentence gives."""
    return statement.kind == MeetingKind.DIALOGUE and bool(
        compiled(material.cues.video).search(material.words(statement.clause))
    )


def _scene(
    material: Material, statement: Statement, statements: Sequence[Statement], story: ResolvedDate | None
) -> PlaceMention | None:
    others = [s for s in statements if s.place and s.date and s.kind in _SETTING and s.status == MeetingStatus.HELD]
    same = [s for s in others if statement.date and s.date and s.date.start == statement.date.start]
    if not others:
        signed = (s for s in statements if s.place and s.status == AgreementStatus.SIGNED)
        same = [s for s in signed if statement.date and s.date and s.date.start == statement.date.start]
    for near in (same, [s for s in others if _in_story(s, story)]):
        cities = {s.place.place: s.place for s in near if s.place}
        before = [s.place for s in near if s.place and s.quote.start < statement.quote.start]
        if near is not same and not before and dateline_city(material):
            break  # the report begins where it was filed; what comes later was elsewhere, the day before
        if len(cities) == 1:
            return next(iter(cities.values()))
        if cities:
            return before[-1] if before and near is same else None
    named = _visited_city(statement, statements) or city_before(material, statement.passage, statement.quote.start)
    found = named or title_city(material) or dateline_city(material) or lead_city(material)
    if found and not named and _abroad(statement, statements, found):
        return None
    past = [s.place.span for s in statements if s.place and not _in_story(s, story)]
    return None if found and found.span in past else found  # the city of what is only recalled


def _abroad(statement: Statement, statements: Sequence[Statement], city: PlaceMention) -> bool:
    """Tell whether somebody who was there was on a visit to the other state in those days."""
    day = statement.date
    visits = [s for s in statements if s.kind == MeetingKind.VISIT and s.status == MeetingStatus.HELD and s.date]
    near = [s for s in visits if day and s.date and abs(s.date.end - day.end) <= _STORY_BEFORE]
    goals = {s.country for s in near if s.country and _names(s) & _names(statement)}
    return bool(goals) and city.country not in goals


def _next_stop(statement: Statement, statements: Sequence[Statement]) -> PlaceMention | None:
    """Whom a guest is to meet within two days he meets where he is being received."""
    day = statement.date
    near = [
        s.place
        for s in statements
        if s.kind in _SETTING and s.status == MeetingStatus.HELD and s.date and day and _names(s) & _names(statement)
        if timedelta(0) <= day.start - s.date.end <= _STORY_BEFORE and s.place
    ]
    return near[0] if len({place.place for place in near}) == 1 else None


def _that_day(statement: Statement, statements: Sequence[Statement]) -> PlaceMention | None:
    """Whom somebody met on the same past day, told right behind another meeting of theirs, they met in its city."""
    day = statement.date
    if statement.kind not in _SETTING or day is None or day.precision is not Precision.DAY:
        return None
    others = [s for s in statements if s.kind in _SETTING and s.place and s.date and s.date.start == day.start]
    near = [s.place for s in others if 0 <= statement.passage - s.passage <= 1 and _names(s) & _names(statement)]
    return near[-1] if near else None


def _visited_city(statement: Statement, statements: Sequence[Statement]) -> PlaceMention | None:
    """The one city of a visit under way that day; a visit to several has more than one place."""
    day = statement.date
    visits = [s for s in statements if s.kind == MeetingKind.VISIT and s.place and s.date and day]
    cities = {
        s.place.place: s.place for s in visits if s.place and s.date and day and s.date.start <= day.start <= s.date.end
    }
    return next(iter(cities.values())) if len(cities) == 1 else None


def make_records(material: Material, statements: Sequence[Statement], story: ResolvedDate | None) -> list[Record]:
    """Turn joined statements into records, in text order."""
    first = next((s for s in statements if s.type is Type.MEETING), None)
    return [_record(material, s, _role(s, story, first)) for s in sorted(statements, key=lambda s: s.quote)]


def _role(statement: Statement, story: ResolvedDate | None, first: Statement | None) -> Role:
    """Main is what the article reports: the first meeting told, and what happened on the days of its story.

    A gathering beside the story is its frame, what lies ahead of it or further back in the past is background.
    """
    lead = statement is first and not (statement.background and not _in_story(statement, story))
    if lead and (_in_story(statement, story) or statement.passage <= _LEAD):
        return Role.MAIN
    if statement.type is Type.MEETING:
        if statement.kind in (MeetingKind.SUMMIT, MeetingKind.MINISTERIAL):
            return Role.MENTIONED
        if statement.status != MeetingStatus.HELD:
            same = first and first.status == statement.status and first.date and statement.date
            return Role.MAIN if same and first and first.date == statement.date else Role.MENTIONED
    if statement.background and not _on_day(statement, story):
        return Role.MENTIONED
    return Role.MAIN if _in_story(statement, story) else Role.MENTIONED


def _on_day(statement: Statement, story: ResolvedDate | None) -> bool:
    return bool(statement.date and story and statement.date.start == story.start)


def _in_story(statement: Statement, story: ResolvedDate | None) -> bool:
    date = statement.date
    if date is None or story is None:
        return True
    if date == story:
        return True
    if date.precision is not Precision.DAY and date.end - date.start > timedelta(days=10):
        return False
    return story.start - _STORY_BEFORE <= date.end and date.start <= story.end + _STORY_AFTER


def _record(material: Material, statement: Statement, role: Role) -> Record:
    return Record(
        type=statement.type,
        kind=statement.kind,
        role=role,
        status=statement.status,
        date=statement.date,
        place=statement.place.place if statement.place else None,
        place_name=statement.place.name if statement.place else None,
        country=statement.country,
        people=tuple(_participant(person) for person in statement.people),
        title=statement.title.of(material.article.text) if statement.title else None,
        body=statement.body.body if statement.body else None,
        quote=statement.quote,
        passage=statement.passage,
        topics=statement.topics,
        evidence=_evidence(statement),
        documents=statement.documents,
    )


def _participant(person: PersonMention) -> Participant:
    return Participant(person.name, person.person, person.side, person.office)


def _evidence(statement: Statement) -> tuple[Evidence, ...]:
    """Every field that is set rests on words, on a rule over words, or on stated reasons."""
    items = [
        Evidence("kind", (statement.cue,), statement.rule),
        Evidence("status", (statement.status_span or statement.cue,), f"{statement.rule}:{statement.status}"),
    ]
    if statement.date:
        words = (statement.date.mention,) if statement.date.mention else ()
        reasons = statement.date.reasons
        if not words and not reasons:
            reasons = (Reason("story_day", (("day", statement.date.start.isoformat()),)),)
        items.append(Evidence("date", words, "date" if statement.own_date else "story-date", reasons))
    if statement.place:
        items.append(Evidence("place", (statement.place.span,), statement.place.rule))
    if statement.country:
        span = statement.country_span or (statement.place.span if statement.place else statement.quote)
        items.append(Evidence("country", (span,), "country"))
    items += [Evidence(f"person:{p.name}", _person_spans(p), p.rule) for p in statement.people]
    if statement.title:
        items.append(Evidence("title", (statement.title,), statement.rule))
    if statement.topics:
        items.append(Evidence("topic", (statement.title or statement.clause,), "topic"))
    return tuple(items)


def _person_spans(person: PersonMention) -> tuple[Span, ...]:
    return (person.span, person.antecedent) if person.antecedent else (person.span,)
