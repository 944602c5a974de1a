"""The documents that a passage names: treaties, accords, memoranda, packages of them.

In: Material and the span of a passage. Out: documents in text order.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.languages.cue import Instrument
from app.languages.cue_rules import CueRules
from app.mentions.mention import DateMention
from app.records.documents.packages import count_documents, find_packages
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import Stems
from app.records.sentences.material import Material, within
from app.terms import AgreementKind
from app.text.span import Span

_CASE = 2  # letters of the ending of a noun
_BEFORE_SUBJECT = 60  # characters of a participle before another one
_INCLUDED = 14  # characters before a package in which "including" makes it a part of another
_COUNTED = frozenset({AgreementKind.MOU, AgreementKind.CONTRACT, AgreementKind.PROTOCOL})


@dataclass(frozen=True, slots=True)
class Document:
    """A document: its kind and the words that name it."""

    kind: str
    span: Span
    left_open: bool = False  # one of several of the sentence before, each quoted by its name


def find_documents(material: Material, passage: Span) -> list[Document]:
    """Return the documents named in a passage; where two overlap the longer wins."""
    found: list[Document] = []
    plain = material.article.plain
    found += [Document(AgreementKind.AGREEMENT, package) for package in find_packages(material, passage)]
    for row in _instrument_stems(material.cues).rows(material.article.folded, passage):
        found.extend(_named(material.cues.instruments[row], plain, passage))
    kept: list[Document] = []
    for document in sorted(found, key=lambda d: -len(d.span)):
        document = _counted(document, found)
        if not any(document.span.overlaps(other.span) for other in kept):
            kept.append(document)
    kept += _further(material, passage, kept)
    kept = [document for document in kept if not _only_sums_up(material, document, kept)]
    # An exchange of notes is how the document beside it was made.
    notes = [d for d in kept if compiled(material.cues.notes).search(material.words(d.span))]
    if any(d.kind == AgreementKind.AGREEMENT and d not in notes for d in kept):
        kept = [d for d in kept if d not in notes]
    kept = sorted(kept, key=lambda d: d.span.start)
    if material.cues.verb_last:
        return [one for at, one in enumerate(kept) if not (kept[at + 1 :] and _in_name(material, one, kept[at + 1]))]
    return [document for at, document in enumerate(kept) if not (at and _in_name(material, kept[at - 1], document))]


def _further(material: Material, passage: Span, named: list[Document]) -> list[Document]:
    """ "They signed an accord in May and a second one in July": further ones of the sort named right before."""
    found: list[Document] = []
    for match in compiled(material.cues.second_one).finditer(material.article.plain, passage.start, passage.end):
        span = Span(*match.span())
        before = [one for one in named if one.span.end <= span.start]
        if before and not any(one.span.overlaps(span) for one in named):
            found.append(Document(max(before, key=lambda one: one.span.start).kind, span))
    return found


def own_day_of(
    material: Material, passage: Span, clause: Span, document: Span, named: Sequence[Document]
) -> DateMention | None:
    """Return the day of a document where of those of one step each has its own beside it: behind it, up to the next
    one; before it where the verb stands last.
    """
    if len(named) <= 1:
        return None
    clause = Span(passage.start, clause.end) if material.cues.verb_last else clause
    here = [one.span for one in named if clause.contains(one.span)]
    days = {one: within(material.dates, _stretch(material, clause, one, here)) for one in here}
    dated = {one: found[0] for one, found in days.items() if len(found) == 1}
    return dated.get(document) if len(dated) > 1 else None


def _stretch(material: Material, clause: Span, document: Span, named: list[Span]) -> Span:
    if material.cues.verb_last or not material.rules.sentences.spaced:
        return Span(max((one.end for one in named if one.end <= document.start), default=clause.start), document.end)
    return Span(document.start, min((one.start for one in named if one.start >= document.end), default=clause.end))


def _in_name(material: Material, first: Document, document: Document) -> bool:
    """ "A protocol amending the 2007 agreement": one document, which says what it is about; where the verb stands last
    what it is about stands first.
    """
    start = first.span.end - (_CASE if material.cues.verb_last else 0)
    between = material.words(Span(start, max(start, document.span.start)))
    return bool(compiled(material.cues.inside_name).match(between))


def _only_sums_up(material: Material, package: Document, named: list[Document]) -> bool:
    """ "Several documents were signed, among them a protocol and a plan": no more than what is named of them."""
    if count_documents(material, package.span) != 0:
        return False
    near = material.words(Span(max(0, package.span.start - _INCLUDED), package.span.start))
    if any(one.span.end < package.span.start for one in named) and compiled(material.cues.including).search(near):
        return True  # "accords worth billions, including several agreements on energy": a part of what is told
    behind = [document for document in named if document.span.start > package.span.end]
    if behind and count_documents(material, behind[0].span) == 0:
        return False
    between = material.words(Span(package.span.end, behind[0].span.start)) if behind else ""
    return bool(compiled(material.cues.including).search(between))


def _counted(package: Document, found: list[Document]) -> Document:
    """ "Seven memoranda" is a package of a named kind; "seven documents" is one of unnamed ones."""
    inside = (d for d in found if d is not package and package.span.contains(d.span) and d.span.end == package.span.end)
    named = next((d for d in inside if d.kind in _COUNTED), None)
    return Document(named.kind, package.span) if named and package.kind == AgreementKind.AGREEMENT else package


def _named(instrument: Instrument, plain: str, passage: Span) -> list[Document]:
    pattern = compiled(instrument.pattern)
    return [Document(instrument.kind, Span(*m.span())) for m in pattern.finditer(plain, passage.start, passage.end)]


@lru_cache(maxsize=16)
def _instrument_stems(cues: CueRules) -> Stems:
    return Stems(instrument.needs for instrument in cues.instruments)


def leads_to_subject(material: Material, clause: Span, step: Span) -> bool:
    """ "Negotiated for years, initialled in May, the text …": participles before the document that they are of."""
    before, behind = material.words(Span(clause.start, step.start)), material.words(Span(step.end, clause.end))
    comma = behind.find(", ")
    subject = comma >= 0 and compiled(material.cues.same_document).match(behind, comma + 2)
    return before.endswith(", ") and len(before) < _BEFORE_SUBJECT and bool(subject)
