"""May two records tell one event? In: two Told. Out: yes or no, how well they agree, and in what.

Nothing here knows a language: titles are compared as sets of words, and only within one language.
"""

from app.store.told import LASTING, LONGEST_EVENT, Told, find_series, split_title
from app.terms import AgreementKind, MeetingKind, MeetingStatus, Side, Type

# Meetings of many: known by their body or place, whoever of them a report names.
_OF_MANY = frozenset({MeetingKind.SUMMIT, MeetingKind.MINISTERIAL})
_BILATERAL = frozenset({"talks", MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL})
_SIDES = (Side.CHINA.value, Side.KAZAKHSTAN.value)
_ALIKE = 0.5
# Two states sign no two of these on one day, so that the kind stands for a title in another language.
_ONE_A_DAY = frozenset({AgreementKind.TREATY, AgreementKind.JOINT_STATEMENT})


def is_firm(record: Told) -> bool:
    """Tell whether the record stands for one event by itself: its day known and, for a meeting, who met."""
    if record.start is None or record.end is None:
        return False
    longest = LONGEST_EVENT if record.family in LASTING else 1
    if (record.end - record.start).days >= longest:
        return False
    if record.type == Type.AGREEMENT:
        return True
    if record.family in _BILATERAL:
        return {person.side for person in record.people}.issuperset(_SIDES)
    return bool(record.people)


def may_be_one(a: Told, b: Told) -> bool:
    """Tell whether nothing speaks against one event and something speaks for it; whose articles they are aside."""
    if a.family != b.family or not _overlap(a, b) or _places_contradict(a, b):
        return False
    if a.body and b.body and not _one_body(a.body, b.body):
        return False
    if a.type == Type.AGREEMENT:
        return _same_people(a, b) is not False and _same_thing(a, b)
    if {a.status, b.status} == {MeetingStatus.HELD, MeetingStatus.CANCELLED}:
        return False
    identified = bool(a.body and b.body and _one_body(a.body, b.body)) or (_same(a.place, b.place) and a.kind == b.kind)
    shared = _same_people(a, b)
    if shared is None or a.kind in _OF_MANY:
        return identified
    return shared


def _one_body(a: str, b: str) -> bool:
    """A series and one numbered session of it may be one; two sessions are not."""
    return a == b or find_series(a) == b or a == find_series(b)


def find_handles(record: Told) -> frozenset[str]:
    """Return what a record can be taken by: two that share no handle are never one."""
    handles = {f"@{record.place}"} if record.place else set()
    handles |= {f"#{find_series(record.body)}"} if record.body else set()
    if record.type == Type.MEETING:
        return frozenset(handles | {person.slug for person in record.people})
    handles |= {word if word.isdigit() else f"{record.language}:{word}" for word in split_title(record.title or "")}
    if record.kind in _ONE_A_DAY:
        handles.add(record.kind)
    return frozenset({*handles, f"topics:{sorted(record.topics)}"})


def is_loose(a: Told, b: Told) -> bool:
    """Tell whether two agreements were matched by topic alone: right only where there is no second choice."""
    return a.type == Type.AGREEMENT and not (a.title and b.title and a.language == b.language)


def agreement_on(a: Told, b: Told) -> tuple[str, ...]:
    """Name the fields in which the two agree: the reason stored for joining them."""
    same = {
        "date": a.start is not None and (a.start, a.end) == (b.start, b.end),
        "people": bool({p.slug for p in a.people} & {p.slug for p in b.people}),
        "place": _same(a.place, b.place),
        "body": _same(a.body, b.body),
        "kind": a.kind == b.kind,
        "title": _titles_alike(a, b) is True,
        "topic": bool(set(a.topics) & set(b.topics)),
    }
    return tuple(field for field, agrees in same.items() if agrees)


def _same(a: str | None, b: str | None) -> bool:
    return a is not None and a == b


def _overlap(a: Told, b: Told) -> bool:
    if a.start is None or a.end is None or b.start is None or b.end is None:
        return False
    return a.start <= b.end and b.start <= a.end


def _places_contradict(a: Told, b: Told) -> bool:
    if a.country and b.country and a.country != b.country:
        return True
    return bool(a.place and b.place and a.place != b.place and a.family not in LASTING)


def _same_people(a: Told, b: Told) -> bool | None:
    """True where somebody is shared and no side contradicts, None where one of the two names nobody."""
    if not a.people or not b.people:
        return None
    for side in _SIDES:
        ours, theirs = ({p.slug for p in record.people if p.side == side} for record in (a, b))
        if ours and theirs and not ours & theirs:
            return False
    return bool({p.slug for p in a.people} & {p.slug for p in b.people}) or a.type == Type.AGREEMENT


def _titles_alike(a: Told, b: Told) -> bool | None:
    """None where the titles cannot be compared."""
    if not a.title or not b.title or a.language != b.language:
        return None
    ours, theirs = split_title(a.title), split_title(b.title)
    smaller = min(len(ours), len(theirs))
    if not smaller:
        return None
    shared = len(ours & theirs)
    return shared / len(ours | theirs) >= _ALIKE or (shared == smaller and smaller > 1)


def _same_thing(a: Told, b: Told) -> bool:
    alike = _titles_alike(a, b)
    if alike is not None:
        return alike
    if (a.kind == b.kind and a.kind in _ONE_A_DAY) or _same(a.body, b.body) or _same_number(a, b):
        return True
    return bool(a.topics) and set(a.topics) == set(b.topics)


def _same_number(a: Told, b: Told) -> bool:
    """Both are told of as so many documents ("24 documents"): the figure needs no translation, but a year is none."""
    ours, theirs = (
        {word for word in split_title(record.title or "") if word.isdigit() and len(word) < 4} for record in (a, b)
    )
    return bool(ours) and ours == theirs
