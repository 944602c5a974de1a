"""Who was at a meeting whose own sentence names nobody of one side or of both: the next one says so, or opens a list
of them ("A meeting was held. On the Kazakh side X took part, on the Chinese side Y", "Those present: - X; - Y").

In: a scene of talks or of a session, or a passage with a colon. Out: person mentions in text order.
"""

import re
from collections.abc import Sequence

from app.articles.passage import Passage
from app.mentions.mention import PersonMention
from app.records.sentences.besides import is_day
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.material import Material, within
from app.records.sentences.participants import BOTH_SIDES, is_bilateral, present
from app.records.stories.scene import PAIR_KINDS, Scene, own_dates
from app.records.stories.told import Told
from app.terms import MeetingKind, PassageRole
from app.text.span import Span

_ITEM = re.compile(r"\s*(?:[-–—*·•]|\d{1,2}[.)]|[^\W\d_]\))\s?")
_ITEMS = 20  # lines of a list of people
_LEAD = 3  # passages in which what an article is about is told
_SAID = 16  # characters in which a verb of saying stands
_REACH = 3  # sentences in which it is said who was there
_NEXT = frozenset({*PAIR_KINDS, MeetingKind.DIALOGUE})


def listed_behind(material: Material, passage: Passage) -> list[PersonMention]:
    """The people of the lines below a passage that ends with a colon, one or more a line."""
    if not material.words(passage.span).rstrip().endswith((":", "\uff1a")):
        return []
    people: list[PersonMention] = []
    for item in material.passages[passage.index + 1 : passage.index + 1 + _ITEMS]:
        named = present(material, item.span) if item.role is PassageRole.BODY else []
        if not named or not _ITEM.match(material.words(item.span)):
            break
        people += named
    return people


def told_behind(
    material: Material, scene: Scene, kind: str, people: Sequence[PersonMention], told: Told
) -> list[PersonMention]:
    """Those whom the sentences right behind put at the first meeting that is told, where they make it one of both."""
    if kind not in _NEXT or scene.hit.cue.weak or scene.passage.index > _LEAD:
        return []
    if scene.mood.planned or scene.mood.cancelled or scene.mood.hypothetical:
        return []
    before = material.words(Span(scene.clause.start, scene.hit.span.start))
    recalled = not all(is_day(date) for date in own_dates(material, scene))
    if recalled or compiled(material.cues.bound).search(before):
        return []  # "after the first meeting in May 2023": not what the article reports
    if any(statement.kind in _NEXT for statement in told.statements):
        return []  # who is said to have been there was at the meeting told before
    there = [*people, *listed_behind(material, scene.passage)]
    for passage in material.passages[scene.passage.index + 1 : scene.passage.index + 1 + _REACH]:
        if is_bilateral(there) or not _goes_on(material, passage, kind):
            break
        there += [*present(material, passage.span), *listed_behind(material, passage)]
    there = [person for person in there if person.side in BOTH_SIDES]
    return there if is_bilateral(there) else []


def _goes_on(material: Material, passage: Passage, kind: str) -> bool:
    """A sentence that says who was there and tells of nothing else."""
    if passage.role is not PassageRole.BODY:
        return False
    if not compiled(material.cues.attended).search(material.words(passage.span)):
        return False
    return all(hit.cue.weak or hit.cue.kind in (kind, MeetingKind.TALKS) for hit in find_cues(material, passage.span))


def speaker_behind(material: Material, scene: Scene, kind: str) -> list[PersonMention]:
    """ "The ministry held a briefing on Monday. … The deputy minister X said": who speaks first faced the press."""
    mood = scene.mood
    if kind != MeetingKind.PRESS_CONFERENCE or mood.planned or mood.cancelled or mood.hypothetical or mood.perfect:
        return []
    speech = compiled(material.cues.speech)
    for passage in material.passages[scene.passage.index + 1 : scene.passage.index + 1 + _REACH]:
        if passage.role is not PassageRole.BODY:
            continue
        for person in within(material.people, passage.span):
            behind = material.article.plain[person.span.end : person.span.end + _SAID]
            if person.form == "name" and person.office and speech.match(behind.lstrip()):
                return [person] if person.side in BOTH_SIDES else []
    return []
