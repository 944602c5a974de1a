"""Which records tell the same event. In: records in any order. Out: groups, each member with the reason it is there.

Firm records are clustered first, so that all in a cluster agree pairwise; what is vaguer joins the one cluster that it
fits, or, where it fits none or several, others just as vague. Pure, and the same for every order of reading.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from app.store.compare import agreement_on, is_firm, is_loose, may_be_one
from app.store.told import LONGEST_EVENT, Told


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
    """A growing set of records that agree pairwise, no two of one article."""

    def __init__(self, records: Sequence[Told]) -> None:
        self.records = list(records)
        # Records with one signature compare alike: one of them stands for all.
        self.samples = {record.signature: record for record in records}
        self.articles = {record.article for record in records}

    def fits(self, other: "_Cluster") -> bool:
        """Tell whether the two may be one."""
        if self.articles & other.articles:
            return False
        return all(may_be_one(a, b) for a in self.samples.values() for b in other.samples.values())

    def take(self, other: "_Cluster") -> None:
        """Swallow the other."""
        self.records += other.records
        self.samples |= other.samples
        self.articles |= other.articles


def merge(records: Iterable[Told]) -> list[Group]:
    """Group the records into events, sorted by key."""
    ordered = sorted(records, key=lambda record: record.key)
    firm = [record for record in ordered if is_firm(record)]
    vague = [record for record in ordered if not is_firm(record)]
    clusters = [cluster for block in _split(firm) for cluster in _cluster(block)]
    shelf = _Shelf(clusters)
    homes: dict[str, _Cluster] = {}
    chosen = [(record, shelf.only_home(record)) for record in vague]
    for record, home in chosen:
        if home is not None and record.article not in home.articles:
            home.take(_Cluster([record]))
            homes[record.key] = home
    windows: dict[tuple[object, ...], list[Told]] = defaultdict(list)
    for record in vague:
        if record.key not in homes:
            windows[(record.family, record.start, record.end)].append(record)
    for same in windows.values():
        clusters += _cluster(same)
    groups = [_explain(cluster, homes) for cluster in clusters]
    return sorted(groups, key=lambda group: group.key)


def _split(firm: Sequence[Told]) -> list[list[Told]]:
    """Cut firm records into blocks that share no day within a family: nothing can merge across two blocks."""
    blocks: list[list[Told]] = []
    family, last = "", date.min
    for record in sorted(firm, key=lambda r: (r.family, r.start, r.key)):
        if not blocks or record.family != family or (record.start or date.min) > last:
            blocks.append([])
            last = date.min
        blocks[-1].append(record)
        family, last = record.family, max(last, record.end or date.min)
    return [sorted(block, key=lambda record: record.key) for block in blocks]


class _Shelf:
    """Clusters of firm records by family and day, for vague ones that look for a home."""

    def __init__(self, clusters: Sequence[_Cluster]) -> None:
        self._rows: dict[str, list[tuple[date, str, _Cluster]]] = defaultdict(list)
        for cluster in clusters:
            first = cluster.records[0]
            self._rows[first.family].append((first.start or date.min, first.key, cluster))
        for rows in self._rows.values():
            rows.sort(key=lambda row: row[:2])

    def only_home(self, record: Told) -> _Cluster | None:
        """Return the cluster that the record fits, if it fits exactly one."""
        if record.start is None or record.end is None:
            return None
        rows, alone = self._rows[record.family], _Cluster([record])
        # A firm record of days that overlap the window may start a little before it.
        first = bisect_left(rows, record.start - timedelta(days=LONGEST_EVENT), key=lambda row: row[0])
        found: list[_Cluster] = []
        for start, _, cluster in rows[first:]:
            if start > record.end or len(found) > 1:
                break
            if cluster.fits(alone):
                found.append(cluster)
        return found[0] if len(found) == 1 else None


def _cluster(records: Sequence[Told]) -> list[_Cluster]:
    """Join the best pairs first, as long as all in a cluster agree with all."""
    clusters = _join_alike(records)
    of = {id(cluster): cluster for cluster in clusters}
    pairs = sorted(_rank_pairs(clusters), key=lambda pair: pair[:3])
    for _, _, _, one, two in pairs:
        a, b = of[id(one)], of[id(two)]
        if a is not b and a.fits(b):
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
    fitting = [(a, b) for a, b in combinations(clusters, 2) if a.fits(b)]
    choices: dict[tuple[int, str], set[int]] = defaultdict(set)
    for a, b in fitting:
        for one, two in ((a, b), (b, a)):
            for article in two.articles:
                choices[(id(one), article)].add(id(two))
    ranked = []
    for a, b in fitting:
        left, right = a.records[0], b.records[0]
        if is_loose(left, right):
            second = any(len(choices[(id(a), article)]) > 1 for article in b.articles)
            if second or any(len(choices[(id(b), article)]) > 1 for article in a.articles):
                continue
        first, last = sorted((left.key, right.key))
        score = len(agreement_on(left, right)) + (0 if is_loose(left, right) else 10)
        ranked.append((-score, first, last, a, b))
    return ranked


def _explain(cluster: _Cluster, homes: dict[str, _Cluster]) -> Group:
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
        why = "only_candidate" if record.key in homes else "agrees"
        members.append(Joined(record, why, best.key, agreement_on(record, best)))
    return Group(tuple(members))
