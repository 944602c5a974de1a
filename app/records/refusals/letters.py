"""Why a candidate is no message from one of the two states to the other.

In: a scene with its people and what was told before. Out: the reason in plain words, or None.
"""

from app.mentions.mention import PersonMention
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.records.sentences.participants import BOTH_SIDES, named_by_office, sides_of
from app.records.stories.scene import Scene, own_dates, taken_up
from app.records.stories.told import Told
from app.terms import CueForm, MeetingKind
from app.text.span import Span

_VERB = 3  # characters of a break in front of its verb: "congratulated" both tells and opens a clause


def refuse_message(material: Material, scene: Scene, people: tuple[PersonMention, ...], told: Told) -> str | None:
    if CueForm.BEARER in scene.hit.cue.forms and not _is_signed(material, scene):
        return "handed over, and not said from whom"
    unnamed = bool(not people and compiled(material.cues.unnamed).search(material.words(scene.clause)))
    by_office = len(sides_of(people) & BOTH_SIDES) == 1 and named_by_office(material, scene.passage.span, people)
    if not (sides_of(people) >= BOTH_SIDES or unnamed or by_office):
        return "a message needs a sender and a receiver of the two sides"
    opener = scene.clauses[scene.at].opener.strip(" ,")
    reported = bool(opener and compiled(material.cues.speech).match(opener))
    reported = reported and not Span(scene.clause.start, scene.clause.start + _VERB).overlaps(scene.hit.span)
    if reported and not within(material.dates, scene.passage.span):
        return "said to have been sent, on no day"
    if _told_before(material, scene, people, told):
        return "a message told before"
    if scene.hit.cue.weak and (
        scene.rivals
        or scene.elsewhere
        or (told.statements and not _dated(material, scene) and not _of_others(scene, told, people))
    ):
        return "said in a meeting, not sent"
    return None


def _told_before(material: Material, scene: Scene, people: tuple[PersonMention, ...], told: Told) -> bool:
    """ "That message", or, without a day of its own, one between the two of whom one was told."""
    if own_dates(material, scene) or within(material.dates, scene.chain):
        return False
    names = {person.name for person in people}
    before = [one for one in told.statements if one.kind == MeetingKind.MESSAGE]
    same = any({person.name for person in one.people} == names for one in before)
    return bool(before) and (taken_up(material, scene) or same)


def _dated(material: Material, scene: Scene) -> bool:
    """ "In October the president congratulated …": a day or a month of its own right in the clause, before the verb."""
    before = within(material.dates, Span(scene.clause.start, scene.hit.span.start))
    return any(date.expression.month and not date.dateline for date in before)


def _of_others(scene: Scene, told: Told, people: tuple[PersonMention, ...]) -> bool:
    """ "The same day the premier congratulated his counterpart": two by their names of whom nothing was told."""
    before = {person.name for statement in told.statements for person in statement.people}
    return all(person.form == "name" and person.name not in before for person in people)


def _is_signed(material: Material, scene: Scene) -> bool:
    """ "Handed over X's letter": who sent it is named, and is not who brought it."""
    upto = within(material.people, Span(scene.clause.start, scene.hit.span.end))
    pattern = compiled(material.cues.message_from)
    return any(pattern.match(material.article.plain, person.span.end) for person in upto)
