"""The name of a document, and where it was signed: the city behind it may be its own or that of the signature.

In: the span of a document's noun in its clause. Out: the span of its name, without the city of its signature.
"""

import re

from app.mentions.mention import PlaceMention
from app.records.sentences.clauses import compiled
from app.records.sentences.material import OUR_STATES, Material, within
from app.records.sentences.statement import Statement
from app.terms import Type
from app.text.span import Span

TITLE_LIMIT = 160  # characters; a longer "title" has run into the next clause
_SIGNED_IN = 4  # characters between a bare "declaration" and the city of its signature (" in ")
_RIGHT_BEHIND = 5  # characters between a title and a date (" on ")
_STEM = 6  # letters of a word that no case changes
_WORD = re.compile(r"[\w'-]+")
_LEAD = 120  # characters before the noun of a document in which its name may begin


def name_and_city(
    material: Material, document: Span, limit: int, step: Span, city: PlaceMention | None
) -> tuple[Span, PlaceMention | None]:
    """Return the name of a document and the city of its signature, None where the document is about the city."""
    title = title_of(material, document, limit, city)
    if city and city.span.end == title.end and _dated_behind(material, title):
        title = _before_city(material, title, city)
    if city and city.kind != "venue" and (title.contains(city.span) or _is_of_purpose(material, step, city)):
        city = None
    return whole_name(material, title, step), city


def whole_name(material: Material, title: Span, step: Span) -> Span:
    """Return a title with the words before its noun that belong to it ("mutual visa exemption agreement").

    None of them lies before the step, a person, a day or a sentence; an ending that the verb asks for is left out.
    """
    begin = material.passages[home_of_title(material, title)].span.start
    near = Span(min(begin, title.start), title.start)
    named = [*(one.span for one in within(material.people, near)), *(day.span for day in within(material.dates, near))]
    ends = [span.end for span in named if span.end <= title.start]
    begin = max((begin, title.start - _LEAD, *ends, *([step.end] if step.end <= title.start else [])))
    before = material.words(Span(begin, title.start))
    lead = compiled(material.cues.title_lead).search(before)
    verb = compiled(material.cues.title_verb).search(material.words(title))
    start = begin + lead.start() if lead else title.start + (verb.end() if verb else 0)
    case = compiled(material.cues.title_case).search(material.words(title))
    return Span(start, title.start + case.start() if case else title.end)


def name_of(material: Material, title: Span) -> str:
    """Return the words of a document's name, by which it is known again: without the two states and what else tells it
    from no other, and without endings ("the agreement between the PRC and the RK on rivers" is "agreem rivers").
    """
    if material.rules.sentences.spaced:
        return _stems_of(material, title)
    words = material.words(title)
    for match in reversed([*compiled(material.cues.name_drops).finditer(words)]):
        words = f"{words[: match.start()]} {words[match.end() :]}"
    for match in reversed([*compiled(material.cues.name_parts).finditer(words)]):
        words = f"{words[: match.start()]} {match.group()} {words[match.end() :]}"
    *said, noun = words.split() or [""]
    return " ".join(part + noun for part in said) or noun  # a bare noun is only that of another bare noun


def _stems_of(material: Material, title: Span) -> str:
    bodies = [body.span for body in within(material.bodies, title)]
    states = [
        state.span
        for state in within(material.states, title)
        if state.country in OUR_STATES and not any(body.contains(state.span) for body in bodies)
    ]
    words, start = [], title.start
    for span in [*states, Span(title.end, title.end)]:
        words += _WORD.findall(material.words(Span(start, max(start, span.start))).lower())
        start = max(start, span.end)
    drops = compiled(material.cues.name_drops)
    return " ".join(_stem(word) for word in words if not drops.fullmatch(word))


def _stem(word: str) -> str:
    *first, last = word.rpartition("-")  # an "accord-cadre" is no "accord"
    return "".join((*first, last[:_STEM]))


def title_of(material: Material, document: Span, limit: int, city: PlaceMention | None = None) -> Span:
    """The name of a document, up to its verb, its date or the `city` of its signature."""
    if city and 0 <= city.span.start - document.end <= _SIGNED_IN:
        return document
    end = compiled(material.cues.title_end).search(material.article.plain, document.end, limit)
    stop = min(end.start() if end else limit, document.start + TITLE_LIMIT)
    words = material.article.plain[document.start : stop]
    led = compiled(rf"(?:{material.cues.next_one})\s*\Z").search(words)
    words = words[: led.start()] if led else words
    closed = words.count('"') % 2 == 0  # a name in quotation marks at its end keeps them
    return Span(document.start, document.start + len(words.rstrip(" " if closed else " \"'")))


def home_of_title(material: Material, title: Span) -> int:
    """Return the passage of what is quoted of a document named before its signature is told."""
    passage = material.passage_of(title)
    assert passage is not None
    return passage.index


def _is_of_purpose(material: Material, step: Span, city: PlaceMention) -> bool:
    """ "Signed a contract to dig for copper at Aktogay"."""
    between = material.words(Span(step.end, max(step.end, city.span.start)))
    return bool(compiled(material.cues.purpose).search(between))


def _dated_behind(material: Material, title: Span) -> bool:
    """Tell whether a date follows a title ("a memorandum of cooperation in Beijing today")."""
    return bool(within(material.dates, Span(title.end, title.end + _RIGHT_BEHIND)))


def _before_city(material: Material, title: Span, city: PlaceMention) -> Span:
    """Return a title without the city of its signature and the preposition before it."""
    words = material.words(Span(title.start, city.span.start)).rstrip()
    cut = words.rfind(" ")
    return Span(title.start, title.start + len(words[:cut].rstrip())) if cut > 0 else title


def quote_of_both(one: Statement, other: Statement) -> Span:
    """ "They have an accord. X signed the document": the words that name it, up to those that tell who signed."""
    both = one.type is Type.AGREEMENT and other.own_date and other.title == one.title
    at_once = other.passage == one.passage + 1 and one.quote.start <= other.quote.start
    return one.quote.cover(other.quote) if both and at_once else one.quote
