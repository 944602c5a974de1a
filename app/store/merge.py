"""Which records tell the same event. In: records in any order. Out: groups, each member with the reason it is there.

Firm records are clustered first, so that no two in a cluster contradict; what is vaguer joins the one cluster that it
fits, or, where it fits none or several, others just as vague, the shorter windows first. Pure, and the same for every
order of reading.
"""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from app.store.compare import (
    AGAINST,
    FIRM,
    LOOSE,
    NOTHING,
    agreement_on,
    find_slack,
    is_echo,
    is_firm,
    is_home,
    may_be_one,
    may_look_for_home,
    prefer,
    weigh,
)
from app.store.told import LONGEST_EVENT, SPREADS, Told


@dataclass(frozen=True, slots=True)
class Joined:
    """A record in its group: why, with which other record compared, and what the two agree on."""

    told: Told
    why: str  # alone, agrees, only_candidate
    with_: str | None = None
    on: tuple[str, ...] = ()

    def as_data(self) -> dict[str, object]:
        """Return the reason as it is stored."""
        return {"code": self.why, "with": self.with_, "on": list(self.on)}


@dataclass(frozen=True, slots=True)
class Group:
    """The records of one event, by key."""

    members: tuple[Joined, ...]

    @property
    def key(self) -> str:
        """Return the least key: the name of the group."""
        return self.members[0].told.key


class _Cluster:
    """A growing set of records of which no two contradict, nor two of one article tell different things."""

    def __init__(self, records: Sequence[Told]) -> None:
        self.records = list(records)
        # Records with one signature compare alike: one of them stands for all.
        self.samples = {record.signature: record for record in records}
        self.articles = {record.article for record in records}

    def weigh(self, other: "_Cluster") -> int:
        """Return the strongest bond between two of their records, or AGAINST where any two contradict."""
        strongest = NOTHING
        for a in self.samples.values():
            for b in other.samples.values():
                weight = weigh(a, b)
                if weight == AGAINST:
                    return AGAINST
                strongest = max(strongest, weight)
        return strongest if strongest == NOTHING or self.admits(other) else AGAINST

    def admits(self, other: "_Cluster") -> bool:
        """Tell whether no article tells different things in the two."""
        for article in self.articles & other.articles:
            ours, theirs = ([r for r in cluster.records if r.article == article] for cluster in (self, other))
            if not all(is_echo(a, b) for a in ours for b in theirs):
                return False
        return True

    def take(self, other: "_Cluster") -> None:
        """Swallow the other."""
        self.records += other.records
        self.samples |= other.samples
        self.articles |= other.articles


def merge(records: Iterable[Told]) -> list[Group]:
    """Group the records into events, sorted by key."""
    ordered = sorted(records, key=lambda record: record.key)
    firm = [record for record in ordered if is_firm(record)]
    clusters = [cluster for block in _split(firm) for cluster in _cluster(block)]
    shelf = _Shelf(clusters)
    windows: dict[tuple[object, ...], list[Told]] = defaultdict(list)
    for record in ordered:
        if not is_firm(record):
            windows[(record.family, record.start, record.end)].append(record)
    lengths: dict[int, list[list[Told]]] = defaultdict(list)
    for same in windows.values():
        lengths[_length(same[0])].append(same)
    housed: set[str] = set()
    for length in sorted(lengths):
        chosen = [(record, shelf.only_home(record)) for same in lengths[length] for record in same]
        for record, home in sorted(chosen, key=lambda pair: pair[0].key):
            if home is not None and home.admits(_Cluster([record])):
                home.take(_Cluster([record]))
                housed.add(record.key)
        for same in lengths[length]:
            fresh = _cluster([record for record in same if record.key not in housed])
            clusters += fresh
            shelf.add(fresh)
    groups = [_explain(cluster, housed) for cluster in clusters]
    return sorted(groups, key=lambda group: group.key)


def _length(record: Told) -> int:
    if record.start is None or record.end is None:
        return SPREADS[-1] + 1
    return (record.end - record.start).days + 1


def _split(firm: Sequence[Told]) -> list[list[Told]]:
    """Cut firm records into blocks with no day between them within a family: nothing can merge across two blocks."""
    blocks: list[list[Told]] = []
    family, last = "", date.min
    for record in sorted(firm, key=lambda r: (r.family, r.start, r.key)):
        if not blocks or record.family != family or (record.start or date.min) - find_slack(record) > last:
            blocks.append([])
            last = date.min
        blocks[-1].append(record)
        family, last = record.family, max(last, record.end or date.min)
    return [sorted(block, key=lambda record: record.key) for block in blocks]


class _Shelf:
    """Clusters by family and day, for vaguer records that look for a home."""

    def __init__(self, clusters: Sequence[_Cluster]) -> None:
        self._rows: dict[str, list[tuple[date, str, _Cluster]]] = defaultdict(list)
        self.add(clusters)

    def add(self, clusters: Sequence[_Cluster]) -> None:
        """Put clusters on the shelf."""
        for cluster in clusters:
            first = cluster.records[0]
            if first.start is not None:
                insort(self._rows[first.family], (first.start, first.key, cluster), key=lambda row: row[:2])

    def only_home(self, record: Told) -> _Cluster | None:
        """Return the cluster that the record fits, if it fits exactly one, or names one more closely than others."""
        if record.start is None or record.end is None or not may_look_for_home(record):
            return None
        rows, alone = self._rows[record.family], _Cluster([record])
        # A firm record of days that overlap the window may start a little before it.
        first = bisect_left(rows, record.start - timedelta(days=LONGEST_EVENT), key=lambda row: row[0])
        found: list[_Cluster] = []
        for start, _, cluster in rows[first:]:
            if start > record.end + find_slack(record):
                break
            if any(is_home(record, other) for other in cluster.records) and cluster.weigh(alone) > NOTHING:
                found.append(cluster)
        found = [found[n] for n in prefer(record, [cluster.records for cluster in found])]
        return found[0] if len(found) == 1 else None


def _cluster(records: Sequence[Told]) -> list[_Cluster]:
    """Join the best pairs first, as long as all in a cluster agree with all."""
    clusters = _join_alike(records)
    of = {id(cluster): cluster for cluster in clusters}
    pairs = sorted(_rank_pairs(clusters), key=lambda pair: pair[:3])
    for _, _, _, one, two in pairs:
        a, b = of[id(one)], of[id(two)]
        if a is not b and a.weigh(b) > NOTHING:
            a.take(b)
            for key, cluster in of.items():
                if cluster is b:
                    of[key] = a
    return list({id(cluster): cluster for cluster in of.values()}.values())


def _join_alike(records: Sequence[Told]) -> list[_Cluster]:
    """Put records of one signature together, the n-th of each article with the n-th of the others."""
    seen: dict[tuple[object, ...], int] = defaultdict(int)
    alike: dict[tuple[object, ...], list[Told]] = defaultdict(list)
    for record in records:
        times = seen[(record.signature, record.article)]
        seen[(record.signature, record.article)] += 1
        # What does not even agree with its own like (no people, no place) stands alone.
        alone = record.key if not may_be_one(record, record) else ""
        alike[(record.signature, times, alone)].append(record)
    return [_Cluster(same) for same in alike.values()]


def _rank_pairs(clusters: list[_Cluster]) -> list[tuple[int, str, str, _Cluster, _Cluster]]:
    weighed = [(a, b, a.weigh(b)) for a, b in combinations(clusters, 2)]
    fitting = [(a, b, weight) for a, b, weight in weighed if weight > NOTHING]
    choices: dict[tuple[int, str], list[_Cluster]] = defaultdict(list)
    for a, b, _ in fitting:
        for one, two in ((a, b), (b, a)):
            for article in two.articles:
                choices[(id(one), article)].append(two)

    def may_choose(one: _Cluster, two: _Cluster) -> bool:
        others = (other for article in two.articles for other in choices[(id(one), article)] if other is not two)
        return all(is_echo(two.records[0], other.records[0]) for other in others)

    ranked = []
    for a, b, weight in fitting:
        left, right = a.records[0], b.records[0]
        if weight == LOOSE and not (may_choose(a, b) and may_choose(b, a)):
            continue
        first, last = sorted((left.key, right.key))
        # What an article comes back to joins last: it may be told more shortly, and so fit less.
        score = -10 if a.articles & b.articles else 10 if weight == FIRM else 0
        ranked.append((-score - len(agreement_on(left, right)), first, last, a, b))
    return ranked


def _explain(cluster: _Cluster, housed: set[str]) -> Group:
    records = sorted(cluster.records, key=lambda record: record.key)
    if len(records) == 1:
        return Group((Joined(records[0], "alone"),))
    members = []
    for record in records:
        others = [other for other in records if other.key != record.key and is_firm(other)] or records
        best = min(
            (other for other in others if other.key != record.key),
            key=lambda other: (-len(agreement_on(record, other)), other.key),
        )
        why = "only_candidate" if record.key in housed else "agrees"
        members.append(Joined(record, why, best.key, agreement_on(record, best)))
    return Group(tuple(members))
