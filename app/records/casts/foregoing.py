"""Talks that only say when a ceremony was: in "opened after talks between X and Y in Z" all three are of the talks.

In: a scene of a ceremony or of such talks. Out: its people, or its city, without what is of the other.
"""

from collections.abc import Sequence

from app.mentions.mention import PersonMention, PlaceMention
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import CueHit, find_cues
from app.records.sentences.material import Material, within
from app.records.sentences.participants import is_bilateral
from app.records.sentences.places import CITY_KINDS
from app.records.stories.scene import PAIR_KINDS, Scene
from app.terms import MeetingKind
from app.text.span import Span

_LEAD = 40  # characters before the talks in which "after" stands


def without_those_of_talks(
    material: Material, scene: Scene, kind: str, people: Sequence[PersonMention]
) -> tuple[PersonMention, ...]:
    """Return the people of a ceremony but for those whom only the talks before it name."""
    talks = _talks(material, scene, kind)
    return tuple(person for person in people if talks is None or not talks.contains(person.span))


def own_city(
    material: Material, scene: Scene, kind: str, city: PlaceMention | None
) -> tuple[PlaceMention | None, bool]:
    """Return the city of a scene, and whether a ceremony was given one that is of the talks; of talks that only say
    when, the city behind them.
    """
    talks = _talks(material, scene, kind) if city else None
    if talks and city and talks.contains(city.span):
        return None, True
    if kind in PAIR_KINDS and city and city.span.end <= scene.hit.span.start and scene.framed:
        behind = [place for place in within(material.places, scene.behind) if place.kind in CITY_KINDS]
        return (behind[0] if behind and _says_when(material, scene.clause.start, scene.hit) else city), False
    return city, False


def _talks(material: Material, scene: Scene, kind: str) -> Span | None:
    """The words from the talks to the end of a ceremony's clause, where they name people of both sides."""
    if kind != MeetingKind.CEREMONY:
        return None
    hits = [hit for hit in find_cues(material, scene.behind) if hit.cue.kind in PAIR_KINDS]
    first = next((hit for hit in hits if _says_when(material, scene.hit.span.end, hit)), None)
    own = Span(first.span.start, max(first.span.start, scene.clause.end)) if first else None
    return own if own and is_bilateral(within(material.people, own)) else None


def _says_when(material: Material, start: int, talks: CueHit) -> bool:
    """Tell whether "after" stands right before the noun of some talks."""
    before = material.words(Span(max(start, talks.span.start - _LEAD), talks.span.start))
    return compiled(material.cues.foregoing).search(before) is not None
