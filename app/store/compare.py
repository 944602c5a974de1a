"""May two records tell one event? In: two Told. Out: what speaks for it, or that something speaks against it.

Nothing here knows a language: titles are compared as sets of words, and only within one language.
"""

from collections.abc import Sequence
from datetime import timedelta

from app.store.told import (
    LASTING,
    LONGEST_EVENT,
    Told,
    find_figures,
    find_known,
    find_owner,
    find_series,
    is_vague,
    split_title,
    telling_words,
)
from app.terms import AgreementKind, AgreementStatus, MeetingKind, MeetingStatus, Side, Topic, Type

# How strongly two records are drawn together; AGAINST is a contradiction, LOOSE right only without a second choice.
AGAINST, NOTHING, LOOSE, FIRM = -1, 0, 1, 2

# Meetings of many: known by their body or place, whoever of them a report names.
OF_MANY = frozenset({MeetingKind.SUMMIT, MeetingKind.MINISTERIAL})
_SELDOM = frozenset({MeetingKind.DIALOGUE, MeetingKind.CEREMONY})
_BILATERAL = frozenset({"talks", MeetingKind.PHONE_CALL, MeetingKind.VIDEO_CALL})
_SIDES = (Side.CHINA.value, Side.KAZAKHSTAN.value)
_ALIKE, _ALIKE_OF_TOPIC = 0.5, 0.4
# Of long titles one may say much more than the other: so many words shared, nearly all of the shorter.
_MANY, _NEARLY_ALL = 4, 0.75
# Two states sign no two of these on one day, so that the kind stands for a title in another language.
ONE_A_DAY = frozenset({AgreementKind.TREATY, AgreementKind.JOINT_STATEMENT})
# Made so often, and of so many things, that a day says nothing.
_MANY_A_DAY = frozenset({AgreementKind.PLEDGE, AgreementKind.ARRANGEMENT, AgreementKind.CONTRACT})
# Many agreements of a topic are signed in a month; few begin or cease to bind.
_RARE = frozenset({AgreementStatus.IN_FORCE, AgreementStatus.RATIFIED, AgreementStatus.ENDED})
_MONTH, _YEAR = 31, 366
# Topics that name whose gathering it is; all others name what it is about.
_FORMATS = frozenset({Topic.BRI, Topic.SCO, Topic.CENTRAL_ASIA, Topic.CICA, Topic.UN})


def is_firm(record: Told) -> bool:
    """Tell whether the record stands for one event by itself: its day known and who met, or what was agreed."""
    longest = LONGEST_EVENT if record.family in LASTING else 1
    if _count_days(record) > longest:
        return False
    if record.type == Type.AGREEMENT:
        return not is_bare(record)
    if record.family in _BILATERAL:
        return {person.side for person in record.people}.issuperset(_SIDES)
    return bool(record.body or record.place) if record.kind in OF_MANY else bool(record.people)


def is_bare(record: Told) -> bool:
    """Tell whether the title of an agreement says no more than that there is one ("the agreement")."""
    return says_little(record) and not record.topics


def says_little(record: Told) -> bool:
    """Tell whether the title of an agreement says no more than what sort of document it is."""
    if record.type != Type.AGREEMENT or not record.title or record.kind in ONE_A_DAY:
        return False
    return _is_short(record) and not find_figures(record.title)


def _is_short(record: Told) -> bool:
    return is_vague(record.title or "")


def may_be_one(a: Told, b: Told) -> bool:
    """Tell whether nothing speaks against one event and something speaks for it; whose articles they are aside."""
    return weigh(a, b) > NOTHING


def weigh(a: Told, b: Told) -> int:
    """Return how strongly the two are drawn together, or AGAINST where something contradicts."""
    if a.family != b.family or not _overlap(a, b) or _places_contradict(a, b):
        return AGAINST
    if a.body and b.body and not _one_body(a.body, b.body):
        return AGAINST
    shared = _same_people(a, b)
    if shared is False and a.kind not in OF_MANY:
        return AGAINST
    if a.type == Type.AGREEMENT:
        return _weigh_agreements(a, b)
    if {a.status, b.status} == {MeetingStatus.HELD, MeetingStatus.CANCELLED}:
        return AGAINST
    if (a.body and b.body) or (_same(a.place, b.place) and a.kind == b.kind and (shared is None or a.kind in OF_MANY)):
        return FIRM
    if a.kind in OF_MANY and not (is_firm(a) and is_firm(b)):
        return _weigh_unnamed(a, b, shared)
    if shared is None and a.kind == b.kind and a.kind in _SELDOM and (_is_unnamed(a) or _is_unnamed(b)):
        return _weigh_seldom(a, b)
    return FIRM if shared else NOTHING


def _is_unnamed(record: Told) -> bool:
    return not (record.people or record.body or record.place)


def _weigh_seldom(a: Told, b: Told) -> int:
    """Weigh two meetings of a kind so seldom that, in a month, one told of by its kind alone may be the other."""
    ours, theirs = set(a.topics), set(b.topics)
    if max(_count_days(a), _count_days(b)) > _MONTH or (ours and theirs and not ours & theirs):
        return NOTHING
    return LOOSE if a.kind == MeetingKind.DIALOGUE or ours & theirs else NOTHING


def _weigh_unnamed(a: Told, b: Told, shared: bool | None) -> int:
    """Weigh two meetings of many where one tells neither body nor place, or not which days."""
    if shared is False or _topics_contradict(a, b):
        return NOTHING
    days = max(_count_days(a), _count_days(b))
    if shared or (days <= LONGEST_EVENT and a.kind == b.kind) or set(a.topics) & set(b.topics):
        return FIRM
    # Of a month in which one gathering of the kind is told, a report that says no more means that one; of a year so
    # does a plan that says in which state.
    if a.kind != b.kind or not (_is_unnamed(a) or _is_unnamed(b)):
        return NOTHING
    awaited = days <= _YEAR and _same(a.country, b.country) and MeetingStatus.PLANNED in (a.status, b.status)
    return LOOSE if days <= _MONTH or awaited else NOTHING


def _topics_contradict(a: Told, b: Told) -> bool:
    """Tell whether two gatherings are of two formats, or about two things: one may tell this, one that."""
    ours, theirs = frozenset(a.topics), frozenset(b.topics)
    pairs = ((ours & _FORMATS, theirs & _FORMATS), (ours - _FORMATS, theirs - _FORMATS))
    return any(one and other and not one & other for one, other in pairs)


def is_echo(a: Told, b: Told) -> bool:
    """Tell whether an article only comes back to what it has told: the same stay, or the same day and nothing new."""
    if a.kind == b.kind == MeetingKind.VISIT:
        return may_be_one(a, b)
    if (a.start, a.end) != (b.start, b.end) or a.kind != b.kind:
        return False
    if a.type == Type.AGREEMENT:
        return bool(a.topics) and a.topics == b.topics and _titles_alike(a, b) is True
    return a.kind != MeetingKind.TALKS and not (a.people and b.people) and may_be_one(a, b)


def _one_body(a: str, b: str) -> bool:
    """A series and one numbered session of it may be one, an organisation and its session too; two sessions are not."""
    return a == b or b in (find_series(a), find_owner(a)) or a in (find_series(b), find_owner(b))


def may_look_for_home(record: Told) -> bool:
    """Tell whether a vague record can be placed at all: in more than a year there is too much to be the one."""
    return _count_days(record) <= _YEAR


def is_home(record: Told, other: Told) -> bool:
    """Tell whether the other could take in a vague record: it is firm, or tells as much and of a part of the window."""
    weight = weigh(record, other)
    if weight <= NOTHING or is_firm(other):
        return weight > NOTHING
    if _count_days(other) >= _count_days(record) or not _contains(record, other):
        return False
    return bool(other.people or not record.people) and (weight == FIRM or says_little(record) or not is_bare(other))


def _contains(a: Told, b: Told) -> bool:
    return bool(a.start and b.start and a.end and b.end and a.start <= b.start and b.end <= a.end)


def find_handles(record: Told) -> frozenset[str]:
    """Return what a record can be found by."""
    handles = {f"@{record.place}"} if record.place else set()
    handles |= {f"#{find_series(record.body)}", f"#{find_owner(record.body)}"} if record.body else set()
    if record.type == Type.MEETING:
        handles |= {record.kind} if record.kind in OF_MANY | _SELDOM else set()
        return frozenset(handles | {person.slug for person in record.people})
    handles |= {word if word.isdigit() else f"{record.language}:{word}" for word in split_title(record.title or "")}
    handles |= {f"topic:{topic}" for topic in record.topics} or {"topic:"}
    handles |= {"documents"} if record.documents is not None else set()
    handles |= {f"known:{known[0]}"} if (known := find_known(record.thing)) else set()
    if record.kind != AgreementKind.AGREEMENT:
        handles.add(record.kind)
    return frozenset({*handles, "bare" if is_bare(record) else "telling"})


def seek_handles(record: Told) -> frozenset[str]:
    """Return the handles of all that the record may be one with: without one of these two are never one."""
    handles = find_handles(record) - {"telling"}
    if record.type == Type.MEETING:
        return handles
    return handles | ({"bare", "telling"} if is_bare(record) else {"bare"})


def prefer(record: Told, homes: Sequence[Sequence[Told]]) -> list[int]:
    """Of several events that a vague record fits, return the places of those that it names more closely."""
    fields = ["body"]
    if record.type == Type.AGREEMENT:
        fields = ["place"]
    elif record.kind != MeetingKind.TALKS:
        fields.append("kind")
    found = list(range(len(homes)))
    for field in fields:
        own, told = getattr(record, field), [[getattr(other, field) for other in home] for home in homes]
        same = _one_body if field == "body" else _same
        named = [[value for value in values if value is not None] for values in told]
        closer = [n for n in found if own and 2 * sum(same(own, value) for value in named[n]) > len(named[n])]
        found = closer or found
    if record.kind in OF_MANY and not record.body:  # of two gatherings the one that others know by its name
        found = [n for n in found if any(other.body for other in homes[n])] or found
    return found


def agreement_on(a: Told, b: Told) -> tuple[str, ...]:
    """Name the fields in which the two agree: the reason stored for joining them."""
    same = {
        "date": a.start is not None and (a.start, a.end) == (b.start, b.end),
        "people": bool({p.slug for p in a.people} & {p.slug for p in b.people}),
        "place": _same(a.place, b.place),
        "body": _same(a.body, b.body),
        "kind": a.kind == b.kind,
        "title": _titles_alike(a, b) is True or (find_known(a.thing) is not None and _same(a.thing, b.thing)),
        "topic": bool(set(a.topics) & set(b.topics)),
    }
    return tuple(field for field, agrees in same.items() if agrees)


def _same(a: str | None, b: str | None) -> bool:
    return a is not None and a == b


def _count_days(record: Told) -> int:
    if record.start is None or record.end is None:
        return 1_000_000
    return (record.end - record.start).days + 1


def find_slack(record: Told) -> timedelta:
    """Return how far from a record's days another may lie: of what lasts reports tell the first day, or another."""
    if _count_days(record) > LONGEST_EVENT:
        return timedelta(0)
    if record.family == MeetingKind.VISIT:
        return timedelta(days=2 if record.country else 0)
    return timedelta(days=1 if record.kind in OF_MANY and record.body else 0)


def _overlap(a: Told, b: Told) -> bool:
    if a.start is None or a.end is None or b.start is None or b.end is None:
        return False
    slack = min(find_slack(a), find_slack(b))
    return a.start <= b.end + slack and b.start <= a.end + slack


def _places_contradict(a: Told, b: Told) -> bool:
    if a.country and b.country and a.country != b.country:
        return True
    return bool(a.place and b.place and a.place != b.place and a.family != MeetingKind.VISIT)


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
    if shared == smaller and smaller > 1:
        return True
    alike = _ALIKE_OF_TOPIC if a.topics and a.topics == b.topics else _ALIKE
    return shared / len(ours | theirs) >= alike or (shared >= _MANY and shared / smaller >= _NEARLY_ALL)


def _weigh_agreements(a: Told, b: Told) -> int:
    ours, theirs = find_known(a.thing), find_known(b.thing)
    if ours and theirs:
        one = ours[0] == theirs[0] and (ours[1] == theirs[1] or not (ours[1] and theirs[1]))
        return FIRM if one else AGAINST
    return _weigh_titled(a, b)


def _weigh_titled(a: Told, b: Told) -> int:
    alike = _titles_alike(a, b)
    if a.documents and b.documents:  # a number needs no translation
        return FIRM if a.documents == b.documents and a.kind == b.kind else AGAINST
    if alike:
        return FIRM
    if (a.documents and _is_one_document(b)) or (b.documents and _is_one_document(a)):
        return AGAINST
    if _are_packages(a, b):
        return FIRM
    ours, theirs = find_figures(a.title or ""), find_figures(b.title or "")
    if ours and theirs:
        return FIRM if ours <= theirs or ours >= theirs else AGAINST
    if alike is False and _titles_contradict(a, b):
        return AGAINST
    if (a.kind == b.kind and a.kind in ONE_A_DAY) or _same(a.body, b.body):
        return FIRM
    # What was planned is one with what was signed only where that is sure: much is signed beside the plan.
    return LOOSE if a.status == b.status and _may_match(a, b) else NOTHING


def _is_one_document(record: Told) -> bool:
    return record.documents is None and not is_bare(record)


def _are_packages(a: Told, b: Told) -> bool:
    """Unnamed documents of one day, of the same things or of whatever: there is one such package in a day."""
    if a.documents is None or b.documents is None or a.kind != b.kind or a.start != b.start or a.end != b.end:
        return False
    if bool(a.documents) != bool(b.documents):
        vague = b if a.documents else a
        # "Agreements on sister cities" may be some of the 23 documents, and may not; what it is planned to sign that
        # day, without saying on what, are they.
        if not (_is_short(vague) or (vague.status == AgreementStatus.PLANNED and not vague.topics)):
            return False
    ours, theirs = set(a.topics), set(b.topics)
    return not (ours and theirs) or bool(ours & theirs)


def _titles_contradict(a: Told, b: Told) -> bool:
    """Tell whether two titles of one language that are not alike name two things, not one by a short name."""
    if a.kind == b.kind == AgreementKind.JOINT_STATEMENT:
        return not (_is_short(a) or _is_short(b))
    if _is_short(a) == _is_short(b):
        return not _is_reworded(a, b)
    return not telling_words(a.title or "") & telling_words(b.title or "")


def _is_reworded(a: Told, b: Told) -> bool:
    """A month and a day in it, of which two titles of one topic are told as beginning to bind."""
    days = sorted((_count_days(a), _count_days(b)))
    return bool(a.topics) and a.topics == b.topics and a.status in _RARE and days[0] == 1 < days[1] <= _MONTH


def _may_match(a: Told, b: Told) -> bool:
    """Tell whether two agreements whose titles cannot be compared may be one, by topic or for want of another."""
    ours, theirs = set(a.topics), set(b.topics)
    if ours and theirs and (ours <= theirs or ours >= theirs or not (says_little(a) and says_little(b))):
        return ours <= theirs or ours >= theirs
    if a.kind in _MANY_A_DAY or a.kind != b.kind or not a.title or not b.title or _has_digit(a) or _has_digit(b):
        return False
    if max(_count_days(a), _count_days(b)) > _MONTH:
        return False
    if is_bare(a) or is_bare(b) or (says_little(a) and says_little(b)):
        return True
    # Of plain agreements so many are signed on a day that both must tell as little.
    return _count_days(a) == _count_days(b) == 1 and (a.kind != AgreementKind.AGREEMENT or not (ours or theirs))


def _has_digit(record: Told) -> bool:
    return any(word.isdigit() for word in split_title(record.title or ""))
