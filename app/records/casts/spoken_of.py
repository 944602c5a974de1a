"""Sessions that those named only talk about: "they reviewed the first session", "they agreed that the committee meets".

In: the scene of a session. Out: whether the clause around it puts nobody there.
"""

from app.mentions.mention import DateMention
from app.records.sentences.clauses import compiled
from app.records.sentences.cues import find_cues
from app.records.sentences.material import Material, within
from app.records.stories.scene import PAIR_KINDS, Scene
from app.terms import CueForm, MeetingKind
from app.text.span import Span

_VERB = 16  # characters between a body and the verb of which it is the subject
_BY_OFFICE = frozenset({"pair", "free-pair"})  # rules by which "the ministers" are those of the two states
_NEAR_NOUN = 24  # characters between "of the ministers" and the noun of their session
_HELD = 16  # characters before a session in which "to be held" stands


def puts_nobody_there(material: Material, scene: Scene, kind: str) -> bool:
    """Tell whether a session is only talked about, a verb of meeting is a committee's, or an opening an attribute."""
    if CueForm.SITE in scene.hit.cue.forms:
        return True
    if kind == MeetingKind.DIALOGUE:
        return _is_spoken_of(material, scene) or _is_agreed(material, scene) or _is_of_offices(material, scene)
    return kind in PAIR_KINDS and _body_meets(material, scene)


def _is_spoken_of(material: Material, scene: Scene) -> bool:
    """ "They exchanged views on the to-be-held session": of who talks, not of who was or will be there."""
    front = material.words(Span(scene.clause.start, scene.hit.span.start))
    if scene.mood.planned and compiled(material.cues.spoken).search(front):
        return True  # "they discussed the twelfth session, which will be held in …"
    if _is_gone_over(material, scene) and not _whose(material, scene):
        return True
    held = compiled(material.cues.held_there).search(front[-_HELD:])
    talked = any(rival.start >= scene.hit.span.end for rival in scene.rivals)
    led = compiled(material.cues.attends).search(material.words(Span(scene.clause.start, scene.hit.span.start)))
    return bool(held and talked and not led) or CueForm.TO_COME in scene.hit.cue.forms  # agreed on by them


def _is_of_offices(material: Material, scene: Scene) -> bool:
    """ "The strategic dialogue of the ministers was held in March", of nobody by name: whose it is, not who was there;
    said by the case of who owns, right before the noun.
    """
    owner = material.rules.offices.owner
    people = within(material.people, scene.clause) if material.cues.verb_last and owner else []
    if not people or any(person.rule not in _BY_OFFICE for person in people):
        return False
    last = max(people, key=lambda person: person.span.end).span
    whose = compiled(rf"(?:{owner})\Z").search(material.words(last))
    return bool(whose and 0 <= scene.hit.span.start - last.end <= _NEAR_NOUN)


def _is_gone_over(material: Material, scene: Scene) -> bool:
    """ "They reviewed the session", not "they reviewed the session of X and Y", where those stand before the noun."""
    front = Span(scene.clause.start, scene.hit.span.start)
    verb = compiled(material.cues.gone_over).search(material.words(front))
    if verb is not None:
        between = within(material.people, Span(front.start + verb.start(), front.end))
        return not any(person.form in ("name", "surname") for person in between)
    behind = material.words(Span(scene.hit.span.start, max(scene.hit.span.end, scene.clause.end)))
    return bool(within(material.dates, scene.reach) and compiled(material.cues.gone_over_behind).search(behind))


def is_topic(material: Material, scene: Scene, mention: DateMention | None) -> bool:
    """ "They met on the 17th to discuss the next session": the day is that of the talks, the session has none."""
    front = Span(scene.clause.start, scene.hit.span.start)
    verb = compiled(material.cues.gone_over).search(material.words(front))
    if verb is None or mention is None or not _is_gone_over(material, scene) or _whose(material, scene):
        return False
    at = front.start + verb.start()
    met = any(hit.cue.kind in PAIR_KINDS for hit in find_cues(material, Span(front.start, at)))
    return mention.span.end <= at and met


def _whose(material: Material, scene: Scene) -> bool:
    """ "… the session that he had chaired with X", "… held by X and Y": behind it stands whose it was."""
    behind = Span(scene.hit.span.end, max(scene.hit.span.end, scene.reach.end))
    he = compiled(material.cues.he).search(material.words(behind))
    they = compiled(material.cues.they_held).match(material.article.plain, scene.hit.span.end)
    return bool(within(material.people, behind) or he or they)


def _is_agreed(material: Material, scene: Scene) -> bool:
    """ "They agreed to hold the next session in March", "they agreed that the committee will meet": of who agreed, not
    of who will be there.
    """
    if not scene.mood.planned:
        return False
    agreed = compiled(material.cues.agreed)
    if agreed.search(material.words(Span(scene.clause.start, scene.hit.span.start))):
        return True
    upto = Span(scene.passage.span.start, scene.clause.start + len(scene.clauses[scene.at].opener))
    named = any(person.form != "pronoun" for person in within(material.people, scene.clause))
    return not named and bool(agreed.search(material.words(upto)))


def of_what_they_spoke(material: Material, scene: Scene, mention: DateMention) -> bool:
    """ "They reviewed the session held in November": the day stands behind what they spoke of."""
    if not scene.hit.cue.weak:
        return False
    between = (
        rival for rival in scene.rivals if scene.hit.span.start <= rival.start and rival.end <= mention.span.start
    )
    gone_over = compiled(material.cues.gone_over)
    return any(gone_over.search(material.words(Span(scene.clause.start, one.start))) for one in between)


def _body_meets(material: Material, scene: Scene) -> bool:
    """ "They agreed that the committee will meet in May": the verb is of the body right before it, not of those two."""
    front = Span(scene.clause.start, scene.hit.span.start)
    if not any(rival.end <= front.end for rival in scene.rivals) or within(material.people, scene.clause):
        return False
    before = [hit for hit in find_cues(material, front) if hit.cue.kind == MeetingKind.DIALOGUE]
    return bool(before) and front.end - before[-1].span.end <= _VERB
