"""Documents in a list, each with its day and city in brackets: "the agreement on rivers (12 September 2001, Astana)".

In: Material and the span of a document or a passage. Out: the date words in the brackets, with their city.
"""

import re
from collections.abc import Iterator

from app.mentions.mention import DateMention, PlaceMention
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.text.span import Span

_CITY = r"[^\W\d_][\w' -]{1,22}"
_OPENS = r"\(\s*(?:(?:{in})?CITY\s?[,/]\s*)?(?:[^\W\d_]{1,12}\.? )?\Z".replace("CITY", _CITY)
_CLOSES = r"(?:{closes})?\s*(?:[,/;]?\s*(?:{in})?CITY\s*)?\)".replace("CITY", _CITY)
_NEAR = 40  # characters before a day in which its bracket opens
_NAME = 260  # characters of the name of a document before its bracket
_BROKEN = re.compile(r"[();]")


def bracketed_days(material: Material, passage: Span) -> Iterator[tuple[DateMention, Span, PlaceMention | None]]:
    """Yield each full day that stands in brackets behind a document, with the document's name and the city beside."""
    plain, cues = material.article.plain, material.cues
    before = compiled(_OPENS.replace("{in}", cues.city_in))
    behind = compiled(_CLOSES.replace("{in}", cues.city_in).replace("{closes}", cues.bracket_closes))
    for mention in within(material.dates, passage):
        opens = before.search(plain[max(passage.start, mention.span.start - _NEAR) : mention.span.start])
        closes = behind.match(plain, mention.span.end) if opens else None
        if opens is None or closes is None or mention.expression.kind != "full":
            continue
        bracket = Span(mention.span.start - len(opens.group()), closes.end())
        if named := _document(material, Span(max(passage.start, bracket.start - _NAME), bracket.start)):
            cities = [place for place in within(material.places, bracket) if place.kind == "city"]
            yield mention, named, cities[0] if len(cities) == 1 else None


def _document(material: Material, before: Span) -> Span | None:
    """The name of the last document before a bracket, nothing of another one between."""
    plain, found = material.article.plain, list[Span]()
    for instrument in material.cues.instruments:
        matches = compiled(instrument.pattern).finditer(plain, before.start, before.end)
        found += [Span(*match.span()) for match in matches]
    whole = [span for span in found if not _BROKEN.search(plain, span.end, before.end)]
    first = min(whole, default=None)  # "the agreement between the governments on the treaty of …": the first names it
    return Span(first.start, first.start + len(plain[first.start : before.end].rstrip(" ,\"'"))) if first else None
