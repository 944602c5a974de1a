"""The years that all evidence leaves together. In: candidate windows, evidence. Out: those left, with reasons.

No single piece is sure: tenses are misread, people are recalled under the office they once held. So each piece says how
far it may be trusted (natural logarithms of the odds against its being wrong), a candidate pays for each that it
contradicts, and those stay that together are surer than SURE. Where one is left, the article has its year.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence

from app.mentions.evidence import Evidence
from app.mentions.jubilees import Window
from app.mentions.mention import Reason

SURE = 0.80
# What one year may contradict and still be concluded, about one piece that is mostly right; more only where the next
# year contradicts this much more still.
_CONTRADICTED, _FAR_BETTER = 6.5, 5.0
# Pieces of one kind are often wrong together (a passage recalls three former ministers): all but the first count half.
_TOGETHER = 0.5
_AGAINST = 4.0  # what a piece says to each year that is left, where it is set aside


def weigh(
    candidates: list[Window], known: Sequence[Evidence], shown: bool, last: int
) -> tuple[list[Window], tuple[Reason, ...]]:
    """Return the windows that stay; `shown` tells that each is the day that the page shows, in another year."""
    costs = {window: _cost(window, known) for window in candidates}
    least = min(costs.values())
    near = _credible(candidates, costs, last) if shown else [one for one in candidates if costs[one] < least + 0.01]
    return _cut(candidates, known, near)


def _credible(candidates: list[Window], costs: dict[Window, float], last: int) -> list[Window]:
    """Return the fewest candidates that together are sure enough, two at least where the best is contradicted itself.

    The `last` year of all stands for those after it too, so it is never left alone.
    """
    ranked = sorted(candidates, key=lambda window: costs[window])
    weights = {window: math.exp(costs[ranked[0]] - costs[window]) for window in ranked}
    total, held, kept = sum(weights.values()), 0.0, list[Window]()
    for window in ranked:
        alike = kept and costs[window] - costs[kept[-1]] < 0.01
        doubtful = costs[ranked[0]] > _CONTRADICTED and costs[window] - costs[ranked[0]] < _FAR_BETTER
        alone = len(kept) == 1 and (doubtful or kept[0][0].year == last)
        if held / total >= SURE and not alike and not alone:
            break
        kept.append(window)
        held += weights[window]
    return sorted(kept)


def _cost(window: Window, known: Sequence[Evidence]) -> float:
    """Return what a candidate pays for the evidence that it contradicts."""
    paid: dict[str, dict[str, float]] = defaultdict(dict)
    for evidence in known:
        of_code, price = paid[evidence.code], _price(window, evidence)
        # The same person under two offices may be misread under one of them.
        about = dict(evidence.values).get("person") or repr((evidence.values, evidence.allowed))
        of_code[about] = min(of_code.get(about, price), price)
    most = [sorted(prices.values(), reverse=True) for prices in paid.values()]
    return sum(prices[0] + _TOGETHER * sum(prices[1:]) for prices in most)


def _price(window: Window, evidence: Evidence) -> float:
    if evidence.costs:
        return dict(evidence.costs).get(window, 0.0)
    start, end = window
    if not evidence.allowed or any(low <= end and start <= high for low, high in evidence.allowed):
        return 0.0
    first, last = min(low for low, _ in evidence.allowed), max(high for _, high in evidence.allowed)
    if end < first:
        return evidence.early
    return evidence.late if start > last else min(evidence.early, evidence.late)


def _cut(
    candidates: list[Window], known: Sequence[Evidence], near: list[Window]
) -> tuple[list[Window], tuple[Reason, ...]]:
    """Cut the candidates down to those near, piece by piece; a piece that would leave none is set aside and said so."""
    reasons: list[Reason] = []
    left = candidates
    for evidence in known:
        kept = _kept(left, evidence, near)
        if kept is None:
            values = (("code", evidence.code), *evidence.values, ("kept", years_of(left)))
            reasons.append(Reason("set_aside", values, evidence.spans))
        elif kept != left:
            removed = sorted(_year_set(left) - _year_set(kept))
            values = (*evidence.values, ("kept", years_of(kept)), ("removed", join_years(removed)))
            reasons.append(Reason(evidence.code, values, evidence.spans))
            left = kept
    within = _year_set(near)
    nearest = [window for window in left if window[0].year in within]
    if nearest != left and reasons:
        removed = sorted(_year_set(left) - within)
        reasons.append(Reason("nearest_year", (("kept", years_of(nearest)), ("removed", join_years(removed)))))
    return nearest, tuple(reasons)


def _kept(left: list[Window], evidence: Evidence, near: list[Window]) -> list[Window] | None:
    """Return what a piece leaves, None where that is nothing; the near ones stay, even where it speaks against some."""
    within = _year_set(near)
    if not evidence.allowed:
        prices = dict(evidence.costs)
        paid = [prices.get(window, 0.0) for window in near]
        most = max(paid)
        if min(paid) >= _AGAINST:
            return None
        return [window for window in left if window in near or prices.get(window, 0.0) <= most]
    narrowed: list[Window] = []
    for start, end in left:
        parts = [(max(start, low), min(end, high)) for low, high in evidence.allowed]
        narrowed += [(first, last) for first, last in parts if first <= last]
    allowed = _year_set(narrowed)
    if not allowed & within:
        return None
    return sorted({*narrowed, *(window for window in left if window[0].year in within - allowed)})


def _year_set(windows: list[Window]) -> set[int]:
    return {year for start, end in windows for year in range(start.year, end.year + 1)}


def years_of(windows: list[Window]) -> str:
    """Write the years of some windows as runs: 1992-2018 2023."""
    return join_years(sorted(_year_set(windows)))


def join_years(years: list[int]) -> str:
    """Write years as runs."""
    return " ".join(_runs(years))


def _runs(years: list[int]) -> Iterator[str]:
    start = 0
    for index, year in enumerate(years):
        if index + 1 == len(years) or years[index + 1] != year + 1:
            yield str(year) if start == index else f"{years[start]}-{year}"
            start = index + 1
