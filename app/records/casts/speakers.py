"""Who speaks at a gathering that the sentence before tells ("the council met in Astana. Xi Jinping said …") was there.

In: a passage without a meeting of its own and the statements before it. Out: the statements, the gathering completed.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.articles.passage import Passage
from app.mentions.mention import PersonMention
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.material import Material, within
from app.records.sentences.participants import BOTH_SIDES, once_each, speaks_for_ministry
from app.records.sentences.statement import GATHERINGS, Statement
from app.terms import MeetingStatus, Type
from app.text.span import Span

_OPENS = 40  # characters of an office before the name with which a sentence opens
_VERB = 24  # characters from a name up to the verb
_ENDS = 2  # characters behind a verb that ends a sentence
_NEXT = 2  # sentences behind the gathering in which those who spoke are named
_NEWS = 10  # days between a gathering and the page that tells it as news


def add_speakers(
    material: Material, passage: Passage, statements: list[Statement], own: Sequence[Statement]
) -> list[Statement]:
    """Return the statements with who speaks in this passage at the gathering told right before; else the same list."""
    at = None if own or not material.rules.sentences.spaced else _gathering_told(material, passage, statements)
    if at is None or within(material.dates, passage.span) or find_cues(material, passage.span):
        return statements
    people = [p for p in _speakers(material, passage.span) if p.side in BOTH_SIDES]
    new = once_each((*statements[at].people, *people))
    if len(new) == len(statements[at].people):
        return statements
    told = list(statements)
    told[at] = replace(told[at], people=new)
    return told


def _gathering_told(material: Material, passage: Passage, told: Sequence[Statement]) -> int | None:
    """Where the gathering stands that was held and is the last thing told, a sentence or two before."""
    last = told[-1] if told else None
    if last is None or last.kind not in GATHERINGS or last.status != MeetingStatus.HELD or not last.own_date:
        return None
    if any(one.passage == last.passage and one.kind not in GATHERINGS for one in told if one.type is Type.MEETING):
        return None  # "they met beside the summit": what is said behind it was said at their talks
    home, day = material.passages[last.passage], material.anchor.day
    near = home.paragraph == passage.paragraph and 0 < passage.index - home.index <= _NEXT
    news = day is not None and last.date is not None and abs((day - last.date.end).days) <= _NEWS
    return len(told) - 1 if (near or passage.index - home.index == 1) and news and not last.background else None


def _speakers(material: Material, passage: Span) -> list[PersonMention]:
    """Those with whom a sentence opens, joined to each other, and who say something in it."""
    group: list[PersonMention] = []
    for person in within(material.people, passage):
        if speaks_for_ministry(material, person):
            continue
        gap = Span(group[-1].span.end, max(group[-1].span.end, person.span.start)) if group else None
        front = Span(passage.start, max(passage.start, person.span.start))
        if gap is None and (len(front) > _OPENS or "," in material.words(front)):
            break  # "The project, X said, …" may be said anywhere
        if gap is not None and not compiled(material.cues.joins).fullmatch(material.words(gap)):
            break
        group.append(person)
    return group if group and _says(material, group[-1].span.end, passage) else []


def _says(material: Material, end: int, passage: Span) -> bool:
    """Tell whether a verb of saying or of taking part follows a name, or ends the sentence where verbs stand last."""
    speech = compiled(material.rules.offices.speech)
    if material.cues.verb_last:
        verbs = speech.finditer(material.article.folded, end, passage.end)
        return any(passage.end - match.end() <= _ENDS for match in verbs)
    near = min(passage.end, end + _VERB)  # "President Tokayev of Kazakhstan proposed"
    said = speech.search(material.article.folded, end, near)
    took_part = compiled(material.cues.attends).search(material.article.plain, end, near)
    first = min((match.start() for match in (said, took_part) if match), default=None)
    return (
        first is not None
        and not within(material.people, Span(end, first))
        and "," not in material.words(Span(end, first))
    )
