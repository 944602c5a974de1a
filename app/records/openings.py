"""Where what is opened stands: "the consulate in Shanghai was opened".

In: Material and the clause of an opening. Out: the city, or None.
"""

from app.gazetteer.lookup import gazetteer
from app.mentions.mention import BodyMention, PlaceMention
from app.records.clauses import compiled
from app.records.material import Material, within
from app.records.places import CITY_KINDS
from app.text.span import Span


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
