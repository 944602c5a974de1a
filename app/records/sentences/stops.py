"""The stops of a sentence: days that stand right beside a city of their own.

In: a sentence. Out: pairs of a date and a place mention, in text order.
"""

from app.mentions.mention import DateMention, PlaceMention
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.text.span import Span

_NEAR = 90  # characters beside a day in which a city of it begins and ends
_FEW = 4  # stops before a day of which one may have taken its city
_TOUCHES = 7  # characters between a day and its city (" in ", ", à ")
_TOUCHES_UNSPACED = 1  # "5月在北京"; more holds a verb ("27日抵达北京")


def stops_of(material: Material, sentence: Span) -> list[tuple[DateMention, PlaceMention]]:
    """Return the days of a sentence that stand right beside a city of their own."""
    touches = _TOUCHES if material.rules.sentences.spaced else _TOUCHES_UNSPACED
    stops: list[tuple[DateMention, PlaceMention]] = []
    for day in within(material.dates, sentence):
        near = Span(max(sentence.start, day.span.start - _NEAR), min(sentence.end, day.span.end + _NEAR))
        if day.expression.kind == "relative_year":
            continue  # "twice this year, in A in February and in B in May"
        cities = [place for place in within(material.places, near) if place.kind == "city" and not place.dateline]
        cities = [city for city in cities if not _of_noun_behind(material, city)]
        beside = [city for city in cities if 0 <= _gap(day.span, city.span) - _state(material, day, city) <= touches]
        free = [city for city in beside if not any(city is taken for _, taken in stops[-_FEW:])]
        if free:
            stops.append((day, min(free, key=lambda city: _gap(day.span, city.span))))
    return stops


def _of_noun_behind(material: Material, city: PlaceMention) -> bool:
    """ "The in-Astana accords of June", in a language that says so by the case of the city: of the accords."""
    posted = material.rules.offices.posted if material.cues.verb_last else ""
    return bool(posted) and compiled(rf"(?:{posted})\Z").search(material.words(city.span)) is not None


def _state(material: Material, day: DateMention, city: PlaceMention) -> int:
    """How long the name of its state is that stands right before a city ("in January in Davos, Switzerland")."""
    if material.rules.sentences.spaced or city.span.start < day.span.end:
        return 0
    states = within(material.places, Span(day.span.end, city.span.start))
    return len(states[-1].span) if states and states[-1].span.end == city.span.start else 0


def _gap(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end)
