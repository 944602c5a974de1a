"""Reads that the two states proclaimed a partnership: agreed without a text, on the day or the visit it is told of.

In: Material, a passage and what was told up to it. Out: statements of arrangements; its name beyond languages.
"""

from collections.abc import Iterator

from app.articles.passage import Passage
from app.languages.cue_rules import CueRules
from app.records.documents.steps import step_date
from app.records.sentences.clauses import clause_at, compiled, cut_clauses
from app.records.sentences.material import Material
from app.records.sentences.statement import Statement
from app.records.sentences.tense import mood_of
from app.records.sentences.topics import topics_of
from app.records.stories.told import Told
from app.terms import AgreementKind, AgreementStatus, Side, Type
from app.text.span import Span

_UNWRITTEN = frozenset({AgreementKind.ARRANGEMENT, AgreementKind.PLEDGE})

_RECALLED, _OPEN = "recalled", "open"  # ranks that are none: a title only speaks of it, or does not say


def read_partnership(material: Material, passage: Passage, told: Told) -> Iterator[Statement]:
    """Yield the partnership that a sentence says was proclaimed; one that it only speaks of is nothing."""
    match = compiled(material.cues.partnership).search(material.article.plain, passage.span.start, passage.span.end)
    others = material.countries(passage.span) - {Side.CHINA.value, Side.KAZAKHSTAN.value, Side.OTHER.value}
    if match is None or others:
        return
    title, cue = Span(*match.span("title")), Span(*match.span())
    clauses = cut_clauses(material.article.plain, passage.span, material.cues)
    at = clause_at(clauses, title.start)  # "in May they set up a fund, and in June they proclaimed a partnership"
    mood = mood_of(material.words(clauses[at].span), material.cues, max(0, cue.start - clauses[at].span.start))
    if mood.planned or mood.hypothetical or mood.cancelled:
        return
    status = AgreementStatus.AGREED
    date, own = step_date(material, passage, clauses, at, title, status, (), mood, told)  # its own date, not one before
    if date is None or (not own and compiled(material.cues.over_years).search(material.words(clauses[at].span))):
        return  # "more than ten years ago": in no year that is said
    yield Statement(
        type=Type.AGREEMENT,
        kind=AgreementKind.ARRANGEMENT,
        status=status,
        rule=f"{material.rules.code}-partnership",
        passage=passage.index,
        clause=clauses[at].span,
        cue=cue,
        quote=Span(max(cue.start, clauses[at].span.start + len(clauses[at].opener)), cue.end),
        date=date,
        own_date=own,
        title=title,
        background=mood.perfect,
        topics=topics_of(material.words(title), material.cues),
        name=material.words(title),
    )


def name_partnership(statement: Statement, words: str, cues: CueRules) -> str | None:
    """Return the name under which reports in all languages tell one partnership of the two states, if they tell one."""
    if statement.kind not in _UNWRITTEN or statement.status != AgreementStatus.AGREED:
        return None
    rank = next((rank for rank, pattern in cues.ranks.items() if compiled(pattern).search(words)), _RECALLED)
    return None if rank == _RECALLED else f"partnership/{'' if rank == _OPEN else rank}"
