"""The life of an agreement: which stages belong to one. In: new stages and what is stored. Out: agreement rows.

Stages are one agreement where records of both bear the same title, as `told.find_thing` keys it, or where both are of
a kind that is made once a day, and tell of that day: what was planned for it was signed on it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from app.store.articles import hash_32
from app.store.compare import ONE_A_DAY
from app.store.shown import Shown, name_agreement
from app.store.slugs import forget, remember, settle_slugs
from app.store.tables import Agreement, AgreementStage, Record, number_day, place_in_time
from app.store.told import is_open
from app.terms import AgreementStatus, Precision

_AGREEMENT: Any = Agreement.__table__  # type: ignore[attr-defined]
_STAGE: Any = AgreementStage.__table__  # type: ignore[attr-defined]
_RECORD: Any = Record.__table__  # type: ignore[attr-defined]
_NEW = insert(_AGREEMENT)
_THINGS = select(_RECORD.c.thing).where(_RECORD.c.thing.is_not(None), _RECORD.c.stage_id == bindparam("stage"))
_STORED = select(_AGREEMENT).where(_AGREEMENT.c.id == bindparam("stored"))
_DROP = delete(_AGREEMENT).where(_AGREEMENT.c.id == bindparam("gone"))
_MOVE = (
    update(_STAGE)
    .where(_STAGE.c.id == bindparam("stored"))
    .values(agreement_id=bindparam("new_agreement"), page=bindparam("new_page"))
)
_RELATED = select(_RECORD.c.stage_id).where(
    _RECORD.c.thing.in_(bindparam("things", expanding=True)), _RECORD.c.stage_id.is_not(None)
)
_RELATIVES = select(_STAGE).where(
    _STAGE.c.agreement_id.in_(bindparam("agreements", expanding=True)) | _STAGE.c.id.in_(_RELATED)
)
_SAME_DAY = select(_STAGE).where(_STAGE.c.kind == bindparam("kind"), _STAGE.c.date_start == bindparam("day"))
_LIFE = [status.value for status in AgreementStatus]


Day = tuple[str, date]


@dataclass(frozen=True, slots=True)
class Stage:
    """What the life of an agreement needs of one stage; `id` is None while it is not stored."""

    key: str
    base: str
    start: date | None
    end: date | None
    precision: str | None
    kind: str
    status: str
    title: str | None
    title_language: str | None
    sources: int
    things: frozenset[str]
    id: int | None = None
    agreement: int | None = None

    @property
    def day(self) -> "Day | None":
        """Return the kind and day by which the stage is known to another, if its kind is made once a day."""
        return find_day(self.kind, self.start, self.precision)


def find_day(kind: str, start: date | None, precision: str | None) -> "Day | None":
    """Return the kind and day of an agreement, if two of the kind are hardly made on one day."""
    return (kind, start) if start and kind in ONE_A_DAY and precision == Precision.DAY else None


def from_shown(shown: Shown) -> Stage:
    """Return a new stage."""
    return Stage(
        shown.key,
        shown.base,
        shown.start,
        shown.end,
        shown.precision,
        shown.kind,
        shown.status,
        shown.title,
        shown.title_language,
        shown.sources,
        shown.things,
    )


def place_stages(connection: Connection, new: Sequence[Shown], gone: Sequence[Any]) -> dict[str, tuple[int, str]]:
    """Bring agreements in step; return for each new stage, by key, its agreement's id and slug.

    `gone` are the rows of stages that have just been deleted.
    """
    stages = [from_shown(shown) for shown in new]
    touched = {row.agreement_id for row in gone}
    days = {find_day(row.kind, row.date_start, row.precision) for row in gone}
    stages += _load_relatives(connection, stages, touched, days)
    touched = touched | {stage.agreement for stage in stages if stage.agreement is not None}
    old = _take_apart(connection, touched)
    lives = sorted(_group(stages), key=lambda life: life[0].key)
    bases = {life[0].key: name_agreement((s.start, s.end, s.precision, s.base) for s in life) for life in lives}
    slugs, made_room = settle_slugs(
        connection, _AGREEMENT, "agreement", (row.base for row in old), [(b, k) for k, b in bases.items()]
    )
    kept = set(slugs.values())
    remember(connection, "agreement", ((row.slug, row.key) for row in old if row.slug not in kept))
    forget(connection, "agreement", kept)
    placed: dict[str, tuple[int, str]] = {}
    rows = [_describe(life, bases[life[0].key], slugs[life[0].key]) for life in lives]
    _free_ids(connection, rows)
    if rows:
        connection.execute(_NEW, rows)
    moved: list[dict[str, Any]] = []
    for life, row in zip(lives, rows, strict=True):
        stored = [stage.id for stage in life if stage.id is not None]
        moved += [{"stored": id_, "new_agreement": row["id"], "new_page": row["slug"]} for id_ in stored]
        placed |= {stage.key: (row["id"], row["slug"]) for stage in life}
    if moved:
        connection.execute(_MOVE, moved)
    if old:
        connection.execute(_DROP, [{"gone": -row.id} for row in old])
    if made_room:
        _follow_slugs(connection, {row.base for row in old} | set(bases.values()))
    return placed


def _take_apart(connection: Connection, touched: Iterable[int]) -> list[Any]:
    """Set agreements aside under other ids and slugs, so that their like can be made before they go."""
    old = [row for id_ in sorted(touched) for row in connection.execute(_STORED, {"stored": id_})]
    for row in old:
        aside = {"id": -row.id, "slug": f"~{row.id}", "base": f"~{row.id}"}
        copy = dict(row._mapping) | aside
        connection.execute(insert(_AGREEMENT), copy)
        connection.execute(update(_STAGE).where(_STAGE.c.agreement_id == row.id).values(agreement_id=-row.id))
        connection.execute(delete(_AGREEMENT).where(_AGREEMENT.c.id == row.id))
    return old


def _load_relatives(
    connection: Connection, stages: Sequence[Stage], touched: set[int], days: set[Day | None]
) -> list[Stage]:
    """Return the stored stages that share a title or a day with these, or an agreement with one that does."""
    found: dict[int, Stage] = {}
    things = {thing for stage in stages for thing in stage.things}
    days = days | {stage.day for stage in stages}
    followed, looked = set[str](), set[Day | None]((None,))
    agreements, seen = set(touched), set[int]()
    while things - followed or agreements - seen or days - looked:
        asked = {"things": sorted(things - followed), "agreements": sorted(agreements - seen)}
        rows = list(connection.execute(_RELATIVES, asked))
        for kind, day in sorted(day for day in days - looked if day):
            rows += connection.execute(_SAME_DAY, {"kind": kind, "day": day})
        followed, seen, looked = followed | things, seen | agreements, looked | days
        fresh = {row.id: row for row in rows if row.id not in found}
        of = _load_things(connection, fresh) if fresh else {}
        for id_, row in fresh.items():
            found[id_] = _load_stage(row, of.get(id_, ()))
            things |= found[id_].things
            days = days | {found[id_].day}
            agreements.add(row.agreement_id)
    return list(found.values())


def _load_things(connection: Connection, ids: Iterable[int]) -> dict[int, set[str]]:
    things = defaultdict[int, set[str]](set)
    for id_ in ids:
        found = connection.execute(_THINGS, {"stage": id_}).scalars()
        things[id_].update(thing for thing in found if not is_open(thing))
    return things


def _load_stage(row: Any, things: Iterable[str]) -> Stage:
    return Stage(
        row.key,
        row.base,
        row.date_start,
        row.date_end,
        row.precision,
        row.kind,
        row.status,
        row.title,
        row.title_language,
        row.sources,
        frozenset(things),
        row.id,
        row.agreement_id,
    )


def _group(stages: Sequence[Stage]) -> list[list[Stage]]:
    """Put stages together that share a title or a day, directly or through others; each group sorted by key."""
    ordered = sorted(stages, key=lambda stage: stage.key)
    statuses = Counter((stage.day, stage.status) for stage in ordered)
    # Two treaties signed on one day: which of them was planned?
    unclear = {day for (day, _), count in statuses.items() if count > 1}
    marks: dict[str, list[object]] = {}
    of: dict[object, list[Stage]] = {}
    groups: list[list[Stage]] = []
    for stage in ordered:
        marks[stage.key] = [*sorted(stage.things), *({stage.day} - unclear - {None})]
        joined = [stage]
        for group in {id(of[mark]): of[mark] for mark in marks[stage.key] if mark in of}.values():
            joined += group
            groups.remove(group)
        groups.append(joined)
        of |= {mark: joined for member in joined for mark in marks[member.key]}
    return [sorted(group, key=lambda stage: stage.key) for group in groups]


def _describe(life: Sequence[Stage], base: str, slug: str) -> dict[str, Any]:
    last = max(life, key=lambda stage: (stage.start or date.min, _LIFE.index(stage.status), stage.key))
    titled = min(
        (stage for stage in life if stage.title),
        key=lambda stage: (-stage.sources, stage.title_language, stage.title, stage.key),
        default=last,
    )
    kinds = defaultdict[str, int](int)
    for stage in life:
        kinds[stage.kind] += stage.sources
    return {
        "id": number_day(place_in_time(last.start, last.end), hash_32(f"agreement:{life[0].key}")),
        "slug": slug,
        "base": base,
        "key": life[0].key,
        "kind": min(kinds, key=lambda kind: (-kinds[kind], kind)),
        "status": last.status,
        "title": titled.title,
        "title_language": titled.title_language,
    }


def _free_ids(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Let an id that is taken give way by one."""
    taken = set[int]()
    for row in rows:
        while row["id"] in taken or connection.execute(_STORED, {"stored": row["id"]}).first():
            row["id"] += 1
        taken.add(row["id"])


def _follow_slugs(connection: Connection, bases: set[str]) -> None:
    """Let stages bear the slug that their agreement has now: a namesake may have taken the old one."""
    for row in connection.execute(select(_AGREEMENT.c.id, _AGREEMENT.c.slug).where(_AGREEMENT.c.base.in_(bases))).all():
        of_it = (_STAGE.c.agreement_id == row.id) & (_STAGE.c.page != row.slug)
        connection.execute(update(_STAGE).where(of_it).values(page=row.slug))
