"""Why a candidate is no meeting or call of people of both states.

In: a scene with its people, and what was told before. Out: the reason in plain words, or None.
"""

from app.mentions.mention import PersonMention
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.records.sentences.participants import (
    BOTH_SIDES,
    has_unnamed_counterpart,
    meets_envoys,
    named_by_office,
    sides_of,
)
from app.records.stories.scene import Scene, own_dates
from app.records.stories.told import Told
from app.records.visits.goals import goal_of
from app.terms import CueForm, MeetingKind, Side
from app.text.span import Span

_WHEN = 30  # characters behind a welcome in which "when he arrived" begins


def refuse_pair(material: Material, scene: Scene, people: tuple[PersonMention, ...], told: Told) -> str | None:
    sides = sides_of(people)
    if compiled(material.cues.meets_for).match(material.article.plain, scene.hit.span.start):
        return "come together for a gathering"
    unnamed = bool(compiled(material.cues.unnamed).search(material.words(scene.clause)))
    unnamed = unnamed and not sides and not between_others(material, scene, people)
    unnamed = unnamed or (len(sides & BOTH_SIDES) == 1 and has_unnamed_counterpart(material, scene.clause))
    unnamed = unnamed or any(one(material, scene.clause, people) for one in (meets_envoys, named_by_office))
    if not (sides >= BOTH_SIDES or unnamed):
        return "not people of both sides"
    named = [p for p in people if p.rule != "pair" and scene.passage.span.contains(p.span)]
    apart = any(place.kind == "city" for place in within(material.places, scene.clause))
    there = not named or (scene.hit.cue.weak and not apart)
    if people and there and not own_dates(material, scene) and told.gathering_just_told(scene.passage.index):
        return "the gathering told before"  # "the leaders met in the morning", "X and Y discussed the matter"
    if scene.hit.cue.weak and not own_dates(material, scene) and not sides >= BOTH_SIDES:
        return "a weak sign without date or people of both sides"
    welcomed = compiled(material.cues.welcomed).search(material.words(scene.hit.span))
    if (welcomed or scene.hit.cue.forms & {CueForm.VERB, CueForm.RECEIVED}) and _on_arrival(
        material, scene, welcomed is not None
    ):
        return "a guest met on arrival"
    if _only_says_when(material, scene) and (scene.hit.cue.weak or told.tells_of(people)):
        return "talks told before, that only say when"
    came = (s for s in told.since(scene.passage.index - 1) if s.kind == MeetingKind.VISIT and CueForm.VERB in s.forms)
    guests = {person.name for visit in came for person in visit.people}
    if welcomed and guests & {person.name for person in people} and not own_dates(material, scene):
        return "a guest met on arrival"
    return None


def _on_arrival(material: Material, scene: Scene, welcomed: bool) -> bool:
    """ "X met him at the airport", "greeted him when he arrived": a welcome, and no talks yet."""
    if compiled(material.cues.arrival).search(material.words(scene.clause)):
        return True
    behind = Span(scene.hit.span.end, min(scene.passage.span.end, scene.clause.end + _WHEN))
    return welcomed and compiled(material.cues.on_arrival).search(material.words(behind)) is not None


def _only_says_when(material: Material, scene: Scene) -> bool:
    """ "The next day, after the talks with X, he flew home": the date is of the flight."""
    before = material.words(Span(scene.clause.start, scene.hit.span.start))
    upto = Span(scene.clause.start, scene.hit.span.start)
    someone, sometime = bool(within(material.people, upto)), bool(within(material.dates, upto))
    if CueForm.WHEN in scene.hit.cue.forms and not (someone or sometime):
        return True  # "in the talks X recalled the visit of Y in July": of whom, was told before
    noun = CueForm.NOUN in scene.hit.cue.forms and bool(compiled(material.cues.bound).search(before))
    dates = within(material.dates, scene.clause)
    return noun and bool(dates) and all(date.span.end < scene.hit.span.start for date in dates)


def between_others(material: Material, scene: Scene, people: tuple[PersonMention, ...]) -> bool:
    """Other states are named in the sentence and one of ours is missing."""
    ours = {side.value for side in BOTH_SIDES}
    countries = material.countries(scene.passage.span) | {side.value for side in sides_of(people)}
    if scene.hit.cue.kind == MeetingKind.VISIT and people:
        goal = goal_of(material, scene, people[0].side)  # "came to Astana on Friday and goes on to Tashkent today"
        countries |= {goal.country or ""} & ours if goal else set()
    return bool(countries - ours - {Side.OTHER.value}) and len(countries & ours) < len(ours)
