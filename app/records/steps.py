"""When and where: the date of a step in the life of an agreement, and what its place is not.

In: the words of the step in its sentence, what was told before. Out: a date or None, and whether the words give it.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.articles.passage import Passage
from app.mentions.mention import PlaceMention, ResolvedDate
from app.records.clauses import Clause, chain_start, compiled
from app.records.cues import behind_talks
from app.records.dating import date_words, resolved
from app.records.material import Material
from app.records.tense import Mood, mood_of
from app.records.told import Told
from app.terms import AgreementStatus
from app.text.span import Span

_LATER = frozenset({AgreementStatus.RATIFIED, AgreementStatus.IN_FORCE, AgreementStatus.ENDED})


def step_date(
    material: Material,
    passage: Passage,
    clauses: list[Clause],
    at: int,
    step: Span,
    status: str,
    taken: Sequence[Span],
    mood: Mood,
    told: Told,
) -> tuple[ResolvedDate | None, bool]:
    """Return the date of a step of the clause `at`; `taken` are the other steps of the sentence."""
    mention = date_words(material, passage.span, clauses, at, step, taken)
    same = mention is not None and mention.expression.kind == "same_day"
    before = told.counted_from(mention, passage.index, mood.planned) if same and mention else None
    date = resolved(material, mention, mood.tense, before or told.last or told.day)
    if status == AgreementStatus.NEGOTIATING:
        return told.story, False  # talks about a text are dated on the day that they are reported
    if mention and (read := told.read_before(passage.index, mention)):
        return read, True
    if date is not None:
        return date, True
    if compiled(material.cues.attributive).match(material.article.plain, step.end):
        return None, False
    recalled = next((s for s in told.since(passage.index - 1) if s.date), None)
    if recalled and told.is_past(recalled) and not mood.planned and _on_occasion(material, clauses[at]):
        return recalled.date, False  # "they signed an accord on that occasion": of what was recalled just before
    chain = Span(chain_start(clauses, at, material.cues.elided), clauses[at].span.start)
    if len(chain) and mood_of(material.words(chain), material.cues).perfect:
        mood = replace(mood, perfect=True)
    same_sentence = told.last_of(passage.index)
    by_them = compiled(material.cues.outcome).search(material.words(clauses[at].span))
    if same_sentence is None and not mood.planned and (by_them or behind_talks(material, passage.span)):
        same_sentence = told.meeting_day(passage.index)
    if same_sentence is not None:
        return same_sentence, False
    near = told.near(passage.index, mood.perfect) if mood.perfect or mood.planned else None
    near = (told.ahead() if mood.planned else None) or near
    if near is not None or mood.perfect:
        return near, False
    return told.carried(material, passage), False


def _on_occasion(material: Material, clause: Clause) -> bool:
    return bool(compiled(material.cues.occasion).search(material.words(clause.span)))


def lies_on_no_day(status: str, date: ResolvedDate, mood: Mood, told: Told) -> bool:
    """A step to come is not of the day that is told: "a treaty is to be signed there", and nothing said of when."""
    if status == AgreementStatus.PLANNED:
        return told.story is not None and date.end <= told.story.end
    return mood.planned and status in _LATER


def is_of_purpose(material: Material, step: Span, city: PlaceMention) -> bool:
    """ "Signed a contract to dig for copper at Aktogay"."""
    between = material.words(Span(step.end, max(step.end, city.span.start)))
    return bool(compiled(material.cues.purpose).search(between))


def only_bounds(material: Material, clause: Span, step: Span, status: str) -> bool:
    """ "Half a year before the agreement came into force": told only as what had not come yet."""
    before = material.words(Span(clause.start, max(clause.start, step.start)))
    return status in _LATER and bool(compiled(material.cues.bound).search(before))
