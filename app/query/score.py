"""Scores what was read of articles against gold. In: pairs of objects in the gold shape. Out: counts, then figures.

The definitions are those of the evaluation: records are paired one to one, likest first, then compared field by field.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from app.gazetteer.register import read_people, read_places
from app.terms import AgreementKind, MeetingKind, Role, Type

Said = Mapping[str, Any]
Tally = Counter[str]

PLEDGES = "pledges"
GROUPS = ("meetings, main", "meetings, mentioned", "instruments", "arrangements", PLEDGES)
_INSTRUMENTS = frozenset(AgreementKind) - {AgreementKind.ARRANGEMENT, AgreementKind.PLEDGE}
# Kinds that a careful reader may call either way.
_EITHER_WAY: tuple[frozenset[str], ...] = (
    frozenset({MeetingKind.TALKS, MeetingKind.DIALOGUE, MeetingKind.PRESS_CONFERENCE}),
    frozenset({MeetingKind.SUMMIT, MeetingKind.MINISTERIAL}),
    frozenset({AgreementKind.AGREEMENT, AgreementKind.TREATY}),
    frozenset({MeetingKind.TALKS, MeetingKind.VISIT}),
    frozenset({AgreementKind.PLAN, AgreementKind.ARRANGEMENT}),
    frozenset({MeetingKind.PHONE_CALL, MeetingKind.MESSAGE}),
)
_LEAST_LIKENESS = 0.5
_OPEN_DATE, _OVERLAP = 0.3, 0.5
_MEETING_ONLY = frozenset({"place", "country", "people"})


def fold_words(text: object) -> str:
    """Return a name or a passage blind to case, accents and punctuation."""
    spread = unicodedata.normalize("NFKD", str(text or "")).casefold()
    return re.sub(r"[^\w]+", " ", "".join(mark for mark in spread if not unicodedata.combining(mark))).strip()


@cache
def _known_people() -> dict[str, str]:
    known: dict[str, str] = {}
    for person in read_people():
        for spelling in (person.name, *(name for _, names in person.names for name in names)):
            known.setdefault(fold_words(spelling), person.id)
    return known


@cache
def _known_places() -> dict[str, str]:
    known: dict[str, str] = {}
    for place in read_places():
        for spelling in (place.name, *(name for _, names in (*place.names, *place.former) for name in names)):
            known.setdefault(fold_words(spelling), place.id)
    return known


def name_set(said: Said) -> frozenset[str]:
    """Return the people of a record, each by its id in the register where it has one."""
    known = _known_people()
    return frozenset(known.get(fold_words(person), fold_words(person)) for person in said.get("people") or ())


def _place(said: Said) -> str:
    folded = fold_words(said.get("place"))
    return _known_places().get(folded, folded)


def days_of(said: Said) -> tuple[str, str] | None:
    """Return the first and the last day of a record."""
    start = said.get("date_start")
    return (start, said.get("date_end") or start) if start else None


def kind_agrees(gold: Said, said: Said) -> bool:
    """Tell whether two records are of one kind, or of kinds that may be called either way."""
    one, other = gold.get("kind"), said.get("kind")
    return one == other or any(one in group and other in group for group in _EITHER_WAY)


def _overlap_f1(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 1.0


def _nearness(gold: Said, said: Said) -> float:
    one, other = days_of(gold), days_of(said)
    if one == other:
        return 1.0
    if one is None or other is None:
        return _OPEN_DATE
    return _OVERLAP if one[0] <= other[1] and other[0] <= one[1] else 0.0


def _word_set(text: object) -> frozenset[str]:
    folded = fold_words(text)
    # Chinese sets no words apart.
    return frozenset(folded) if re.search(r"[\u4e00-\u9fff]", folded) else frozenset(folded.split())


def _same_words(gold: Said, said: Said) -> float:
    one, other = _word_set(gold.get("quote")), _word_set(said.get("quote"))
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def likeness(gold: Said, said: Said) -> float:
    """Return how much two records look like the same one, from 0 to 1."""
    if gold["type"] != said.get("type"):
        return 0.0
    words, near = _same_words(gold, said), _nearness(gold, said)
    if gold["type"] == Type.AGREEMENT:
        title = _overlap_f1(_word_set(gold.get("title")), _word_set(said.get("title")))
        return 0.55 * words + 0.25 * near + 0.20 * max(title, float(kind_agrees(gold, said)))
    people = _overlap_f1(name_set(gold), name_set(said))
    return 0.40 * people + 0.30 * near + 0.10 * (_place(gold) == _place(said)) + 0.20 * words


FIELDS: Mapping[str, Callable[[Said, Said], bool]] = {
    "kind": kind_agrees,
    "status": lambda gold, said: gold.get("status") == said.get("status"),
    "date": lambda gold, said: days_of(gold) == days_of(said),
    "precision": lambda gold, said: gold.get("precision") == said.get("precision"),
    "place": lambda gold, said: _place(gold) == _place(said),
    "country": lambda gold, said: fold_words(gold.get("country")) == fold_words(said.get("country")),
    "people": lambda gold, said: name_set(gold) == name_set(said),
    "role": lambda gold, said: gold.get("role", Role.MAIN) == said.get("role", Role.MAIN),
}
STRICT = ("kind", "status", "date", "place", "people")  # a record is right when all of these are


def pair_records(gold: Sequence[Said], said: Sequence[Said]) -> list[tuple[int, int]]:
    """Pair records of both lists, likest first, none twice."""
    ranked = sorted(
        ((likeness(one, other), i, j) for i, one in enumerate(gold) for j, other in enumerate(said)), reverse=True
    )
    pairs: dict[int, int] = {}
    for alike, i, j in ranked:
        if alike >= _LEAST_LIKENESS and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return list(pairs.items())


def group_of(said: Said) -> str:
    """Return the group in which a record is counted."""
    if said.get("type") == Type.MEETING:
        return GROUPS[0] if said.get("role", Role.MAIN) == Role.MAIN else GROUPS[1]
    if said.get("kind") == AgreementKind.PLEDGE:
        return PLEDGES
    return "instruments" if said.get("kind") in _INSTRUMENTS else "arrangements"


def score_article(gold: Said, got: Said | None) -> Tally:
    """Count what is right in what was said of one article; None where nothing was said of it at all."""
    said = got or {}
    tally: Tally = Counter({"articles": 1})
    gold_events, said_events = list(gold.get("events") or ()), list(said.get("events") or ())
    tally["relevant right"] += gold.get("relevant", True) == said.get("relevant", bool(said_events))
    if gold.get("published"):
        tally["published asked"] += 1
        tally["published right"] += (said.get("published") or "")[:10] == gold["published"]
    for event in gold_events:
        tally[f"{group_of(event)}/gold"] += 1
        tally.update(f"field {name}/gold" for name in _asked(event) if group_of(event) != PLEDGES)
    for event in said_events:
        tally[f"{group_of(event)}/said"] += 1
        tally.update(f"field {name}/said" for name in _asked(event) if group_of(event) != PLEDGES)
    pairs = pair_records(gold_events, said_events)
    for j in {*range(len(said_events))} - {j for _, j in pairs}:
        tally[f"{group_of(said_events[j])}/wrong"] += 1
    for i, j in pairs:
        tally[f"{group_of(gold_events[i])}/found"] += 1
        tally += _compare(gold_events[i], said_events[j])
    return tally


def _asked(said: Said) -> list[str]:
    return [name for name in FIELDS if said.get("type") == Type.MEETING or name not in _MEETING_ONLY]


def _compare(gold: Said, said: Said) -> Tally:
    tally: Tally = Counter()
    asked = _asked(gold)
    counted = PLEDGES not in (group_of(gold), group_of(said))
    right = {name for name in asked if FIELDS[name](gold, said)}
    for name in asked:
        tally[f"field {name}/asked"] += 1
        tally[f"field {name}/right"] += name in right
        tally[f"field {name}/found"] += name in right and counted
    tally[f"{group_of(gold)}/strict"] += all(name in right for name in STRICT if name in asked)
    return tally


def score_all(pairs: Iterable[tuple[Said, Said | None]]) -> Tally:
    """Add up the counts of many articles."""
    total: Tally = Counter()
    for gold, got in pairs:
        total.update(score_article(gold, got))
    return total


def ratio(part: float, whole: float) -> float | None:
    """Return a share to three places, or None where there is nothing to take it of."""
    return round(part / whole, 3) if whole else None


def _f1(tally: Tally, group: str) -> float | None:
    gold, said = tally[f"{group}/gold"], tally[f"{group}/said"]
    precision, recall = ratio(said - tally[f"{group}/wrong"], said), ratio(tally[f"{group}/found"], gold)
    if precision and recall:
        return round(2 * precision * recall / (precision + recall), 3)
    return 0.0 if gold or said else None


def _strict_f1(tally: Tally, groups: Sequence[str]) -> float | None:
    gold, said, strict = (sum(tally[f"{group}/{what}"] for group in groups) for what in ("gold", "said", "strict"))
    return ratio(2 * strict, gold + said)


def figures(tally: Tally) -> dict[str, float]:
    """Return every figure that has something to be taken of, by name; pledges count neither for nor against."""
    counted = tuple(group for group in GROUPS if group != PLEDGES)
    found: dict[str, float | None] = {
        "strict F1": _strict_f1(tally, counted),
        "strict F1 without arrangements": _strict_f1(tally, [group for group in counted if group != "arrangements"]),
        "relevance": ratio(tally["relevant right"], tally["articles"]),
        "published": ratio(tally["published right"], tally["published asked"]),
    }
    found |= {f"F1 of {group}": _f1(tally, group) for group in GROUPS}
    found |= {
        f"F1 of {name}": ratio(
            2 * tally[f"field {name}/found"], tally[f"field {name}/gold"] + tally[f"field {name}/said"]
        )
        for name in FIELDS
    }
    # A share of the pairs may fall because more pairs are found: told, but no measure of getting better or worse.
    found |= {name: ratio(tally[f"field {name}/right"], tally[f"field {name}/asked"]) for name in FIELDS}
    return {name: value for name, value in found.items() if value is not None}
