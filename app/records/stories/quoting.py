"""The words that state a meeting: the shortest stretch that says who met and where.

In: a scene with its people and place. Out: a span of the text.
"""

from app.mentions.mention import PersonMention, PlaceMention
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.records.stories.scene import Scene
from app.text.span import Span

_FEW_WORDS = 4  # a quote of fewer states nothing
_LONG_CLAUSE = 160  # characters; more is no quote
_BESIDE = 30  # characters between a cue and the date or body that makes it say enough
_OPENERS = " ,;:-"
_AROUND = " ,;:.()[]\"'"


def quote_of(material: Material, scene: Scene, people: tuple[PersonMention, ...], place: PlaceMention | None) -> Span:
    """The shortest stretch of the sentence that holds the cue and the people of its clause."""
    quote = scene.hit.span
    for date in within(material.dates, scene.clause):
        if date.span.overlaps(quote):
            quote = quote.cover(date.span)  # no word is cut
    for person in people:
        if scene.clause.contains(person.span):
            quote = quote.cover(person.span)
    if place and scene.clause.contains(place.span):
        quote = quote.cover(place.span)
    pair = compiled(material.cues.unnamed).search(material.article.plain, scene.clause.start, scene.clause.end)
    if pair and not people:
        quote = quote.cover(Span(*pair.span()))
    return quote if _says_enough(material, quote) else _widened(material, scene, quote)


def _says_enough(material: Material, quote: Span) -> bool:
    words = material.words(quote)
    return len(words.split()) >= _FEW_WORDS if material.rules.sentences.spaced else len(words) >= 2 * _FEW_WORDS


def _widened(material: Material, scene: Scene, quote: Span) -> Span:
    """A bare noun ("talks") states nothing: with the dates and bodies close to it, else with its whole clause."""
    beside = [mention.span for mention in within(material.bodies, scene.clause)]
    for span in (*beside, *(mention.span for mention in within(material.dates, scene.clause))):
        wider = quote.cover(span)
        quote = wider if len(wider) <= len(quote) + len(span) + _BESIDE else quote
    if _says_enough(material, quote) or len(scene.clause) > _LONG_CLAUSE:
        return quote
    words = material.words(scene.clause)
    start = scene.clause.start + len(words) - len(words.lstrip(_AROUND))
    return quote.cover(Span(start, scene.clause.start + len(words.rstrip(_AROUND))))


def without_opener(material: Material, span: Span) -> Span:
    """A clause without the comma or colon that opens it."""
    words = span.of(material.article.plain)
    kept = words.lstrip(_OPENERS)
    return Span(span.end - len(kept), span.end) if kept else span
