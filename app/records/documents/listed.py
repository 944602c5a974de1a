"""The documents of a list: each item takes its step and its date from the sentence over it.

In: a passage with the documents it names, what was told before. Out: a statement for each item that is one.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from app.articles.passage import Passage
from app.records.documents.documents import Document
from app.records.documents.packages import count_documents
from app.records.documents.titles import title_of, whole_name
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material
from app.records.sentences.statement import Statement
from app.records.sentences.topics import topics_of
from app.records.stories.told import Told
from app.terms import AgreementKind, PassageRole, Type
from app.text.span import Span

_CLOSED = re.compile(r"[,.!?\"] ?- \w")
_ITEM = re.compile(r"\s*(?:(?:[-–—*·•]|\d{1,2}[.)]|[a-z]\))\s|--?(?=\u300a)|\d{1,2}[.,\u3001](?=\u300a)|(?=\u300a))")
_OPENS = 3  # characters of a mark or a quote before the document of an item
_LIST_REACH = 15  # passages; none in the development articles is longer

ReadLead = Callable[[Passage, Document], Statement | None]


def read_items(
    material: Material, passage: Passage, documents: Sequence[Document], told: Told, read_lead: ReadLead
) -> Iterator[Statement]:
    """Yield the documents of an item; `read_lead` reads the sentence over the list as if it said one of them."""
    words = material.words(passage.span)
    among = compiled(material.cues.among).match(words)
    lead = _lead_of(material, passage) if documents and not among else None
    opens = lead is not None and documents[0].span.start - passage.span.start <= _OPENS
    if not documents or not (among or opens or _ITEM.match(words)) or _is_speech(material, passage):
        return
    governor = next((s for s in reversed(told.statements) if s.type is Type.AGREEMENT), None)
    if lead and not (governor and governor.passage >= lead.index):
        named = Document(documents[0].kind, title_of(material, documents[0].span, passage.span.end))
        governor = read_lead(lead, named) or (governor if _ITEM.match(words) else None)
    if governor is None or passage.index - governor.passage > _LIST_REACH or governor.date is None:
        return
    # "Among them are agreements on …" counts none of them.
    for document in [d for d in documents if count_documents(material, d.span) is None] if among else documents[:1]:
        title = title_of(material, document.span, passage.span.end)
        mark = _ITEM.match(words)
        behind = passage.span.start + (mark.end() if mark else 0)
        title = whole_name(material, title, Span(behind, behind))  # "- Memorandum", and what stands before the noun
        yield replace(
            governor,
            kind=_kind(material, passage, document),
            passage=passage.index,
            clause=passage.span,
            quote=title,
            title=title,
            name=material.words(title),
            topics=topics_of(material.words(title), material.cues),
            documents=None,
        )


def _is_speech(material: Material, passage: Passage) -> bool:
    """A stroke opens direct speech as well as an item: then another one closes it ("- The accord …, - he said")."""
    plain = material.article.plain
    end = plain.find("\n", passage.span.end)
    line = plain[passage.span.start : end if end >= 0 else len(plain)]
    return line.startswith("-") and _CLOSED.search(line) is not None


def _kind(material: Material, passage: Passage, document: Document) -> str:
    """What the item says companies agree is a contract."""
    firms = compiled(material.cues.companies).search(material.words(passage.span))
    return AgreementKind.CONTRACT if firms and document.kind == AgreementKind.AGREEMENT else document.kind


def _lead_of(material: Material, passage: Passage) -> Passage | None:
    """The sentence with a colon over the list of which a passage is an item."""
    for before in reversed(material.passages[max(0, passage.index - _LIST_REACH) : passage.index]):
        words = material.words(before.span).rstrip()
        if words.endswith(":"):
            return before if before.role is PassageRole.BODY else None
        if not (_ITEM.match(words) or words.endswith((";", ","))):
            return None
    return None
