"""Steps of agreements without words on their day: why one is not of the day that is told.

In: a step with its document and the date that it would take from what was told. Out: a reason, or None.
"""

from datetime import timedelta

from app.articles.passage import Passage
from app.gazetteer.lookup import gazetteer
from app.mentions.mention import ResolvedDate
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.records.sentences.participants import is_bilateral
from app.records.sentences.tense import Mood
from app.records.stories.told import Told
from app.terms import AgreementKind, AgreementStatus
from app.text.span import Span

_AROUND = timedelta(60)  # between the day of a treaty and a report of its signature
_BESIDE = 16  # characters around "in force" in which "already" stands
_SINCE = 30  # characters from words on many years to what was done in them
_VERB = 12  # characters behind a participle in which its own verb stands
_LEAD = 1  # passages in which news of a treaty stands
_LATER = frozenset({AgreementStatus.RATIFIED, AgreementStatus.IN_FORCE, AgreementStatus.ENDED})


def undated(
    material: Material,
    passage: Passage,
    step: Span,
    kind: str,
    status: str,
    documents: int | None,
    date: ResolvedDate,
    mood: Mood,
    told: Told,
) -> str | None:
    """Say why a step without words on its day is not of the day that is told, or None."""
    ahead = status == AgreementStatus.PLANNED and told.story is not None and date.end <= told.story.end
    ahead = ahead and not _on_this_day(material, passage.span, date)
    if ahead or (mood.planned and status in _LATER):
        return "a step that lies ahead on no day"  # "a treaty is to be signed there"
    if status == AgreementStatus.IN_FORCE and _stands(material, passage.span, step):
        return "in force since a day that is not told"
    if status == AgreementStatus.ENDED and passage.index > _LEAD and material.rules.sentences.spaced:
        return "ended on no day"  # "the former accord, signed in 2019, has run out"
    treaty = kind == AgreementKind.TREATY and status == AgreementStatus.SIGNED
    if (
        treaty
        and passage.index > _LEAD
        and not (told.last_of(passage.index) or _says_who_or_when(material, passage.span))
    ):
        return "recalled without its day"  # "the border is settled, the treaty concluded"
    if treaty and _known_of_another_time(material, passage.span, date):
        return "recalled without its day"  # "they have signed the treaty of good-neighbourliness"
    years = compiled(material.cues.over_years).search(material.words(passage.span))
    gap = step.start - passage.span.start - years.end() if years else -1  # "since they set up relations they have …"
    said = years and compiled(material.cues.speech).search(material.words(passage.span)[: years.start()])
    if years and (documents is not None or (said and status == AgreementStatus.SIGNED and 0 <= gap <= _SINCE)):
        return "recalled without its day"  # "since 1992 they have signed more than 300 agreements"
    words = material.words(passage.span)
    summed_up = compiled(material.cues.so_far).search(words)
    if documents is not None and not summed_up:
        near = Span(max(passage.span.start, step.start - _SINCE), min(passage.span.end, step.end + _VERB))
        summed_up = compiled(material.cues.already).search(material.words(near))
    if summed_up and status == AgreementStatus.SIGNED:
        return "recalled without its day"  # "to date protocols on 28 goods have been signed"
    if documents and mood.perfect and not material.rules.sentences.spaced:
        return "recalled without its day"  # "they have already signed 70 documents"
    return None


def _stands(material: Material, passage: Span, step: Span) -> bool:
    """ "The agreement is already in force": it has come into force on some day before."""
    near = Span(max(passage.start, step.start - _BESIDE), min(passage.end, step.end + _BESIDE))
    return compiled(material.cues.in_force_already).search(material.words(near)) is not None


def _on_this_day(material: Material, passage: Span, date: ResolvedDate) -> bool:
    """ "They are meeting today. A memorandum is to be signed after the talks": on the very day of the page."""
    today = material.anchor.published.day
    tied = compiled(material.cues.after_these).search(material.words(passage))
    return bool(tied) and today is not None and date.start <= today <= date.end


def _known_of_another_time(material: Material, span: Span, date: ResolvedDate) -> bool:
    """Tell whether a sentence names a document whose day the register knows, and which is not the one told."""
    register = gazetteer()
    if compiled(material.cues.six).search(material.words(span)):
        return False  # a treaty of the six may bear the name of one of the two
    known = register.match_anniversaries(material.article.folded[span.start : span.end])
    days = [register.anniversaries[hit.id].date for hit in known if hit.id and hit.id in register.anniversaries]
    return bool(days) and all(min(abs(day - date.start), abs(day - date.end)) > _AROUND for day in days)


def _says_who_or_when(material: Material, span: Span) -> bool:
    words, cues = material.words(span), material.cues
    return is_bilateral(within(material.people, span)) or any(
        compiled(pattern).search(words) for pattern in (cues.occasion, cues.they, cues.six, cues.both)
    )
