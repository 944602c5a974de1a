"""Openings and other ceremonies: where they are set, and whether they are of both states.

In: a scene of a ceremony, or the clause of an opening. Out: answers for `refusal.py`; the city of what opens, or None.
"""

from app.gazetteer.lookup import gazetteer
from app.mentions.mention import BodyMention, PlaceMention
from app.records.refusals.gatherings import topics_told
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.records.sentences.participants import OF_CHINA
from app.records.sentences.places import CITY_KINDS, dateline_city
from app.records.stories.scene import SIDES, Scene
from app.terms import Side
from app.text.span import Span


def is_placed(material: Material, scene: Scene) -> bool:
    """A sentence without a date that says in which city: "the consulate of China was opened in Aktobe"."""
    cities = any(place.kind == "city" and not place.dateline for place in within(material.places, scene.clause))
    filed = dateline_city(material) is not None
    return (cities or filed) and not within(material.dates, scene.passage.span)


def is_elsewhere(material: Material, scene: Scene) -> bool:
    """Tell whether the clause sets a ceremony in a city of a third state."""
    cities = [place for place in within(material.places, scene.reach) if place.kind == "city" and not place.dateline]
    return bool(cities) and all(OF_CHINA.get(city.country, city.country) not in SIDES for city in cities)


def of_both_states(material: Material, scene: Scene) -> bool:
    """Tell whether the words around a ceremony name the two states and no other."""
    home = scene.passage.span
    before = material.passages[scene.passage.index - 1] if scene.passage.index else scene.passage
    if scene.mood.planned and before.paragraph == scene.passage.paragraph and not within(material.places, home):
        home = before.span.cover(home)  # "A consulate of China is being built in X. It is to open in May"
    named = {OF_CHINA.get(place.country, place.country) for place in within(material.places, home)}
    of_both = "bilateral" in topics_told(within(material.bodies, scene.reach))  # "the consulate of Kazakhstan in Xi'an"
    words = material.words(scene.passage.span)
    there = compiled(material.cues.there).search(words) or compiled(material.cues.both).search(words)
    of_both = of_both or {state.country for state in within(material.states, scene.clause)} >= set(SIDES)
    return bool(named or of_both or there) and named <= {Side.CHINA.value, Side.KAZAKHSTAN.value}


def city_of_what_opens(material: Material, clause: Span) -> PlaceMention | None:
    """ "The consulate in Shanghai was opened": where it stands it was opened, if no other city is named."""
    cities = [place for place in within(material.places, clause) if place.kind in CITY_KINDS and not place.dateline]
    opened = compiled(material.cues.opened_in)
    there = [place for place in cities if opened.search(material.words(Span(clause.start, place.span.start)))]
    there += [seat for body in within(material.bodies, clause) if (seat := _seat_of_mission(body))]
    return there[0] if len({place.place for place in there}) == 1 else None


def _seat_of_mission(body: BodyMention) -> PlaceMention | None:
    """The city in the name of a consulate that the register knows."""
    known = gazetteer().places.get(body.body.rpartition("-")[2]) if body.body.startswith("consulate-") else None
    return PlaceMention(body.span, known.id, known.name, known.kind, known.country, "name") if known else None
