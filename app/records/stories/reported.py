"""Whether a date only tells when something was reported. In: a scene and a date of its sentence. Out: yes or no."""

from app.mentions.mention import DateMention
from app.records.sentences.clauses import clause_at, compiled
from app.records.sentences.material import Material
from app.records.sentences.saying import said_then
from app.records.stories.scene import Scene
from app.terms import MeetingKind

_TO_PRESS = frozenset({MeetingKind.INTERVIEW, MeetingKind.PRESS_CONFERENCE})


def of_saying(material: Material, scene: Scene, mention: DateMention) -> bool:
    """Tell whether a date stands in a clause of its own that only reports, or beside the verb of saying itself."""
    clause = scene.clauses[scene.at]
    if mention.span.end <= clause.span.start + len(clause.opener):
        return bool(compiled(material.cues.speech).match(clause.opener.strip(" ,")))
    if scene.reach.contains(mention.span) or scene.chain.contains(mention.span):
        return False
    home = clause_at(scene.clauses, mention.span.start)
    said = [clause.opener.strip(" ,") for clause in scene.clauses[home : max(home, scene.at) + 1]]
    return any(opener and compiled(material.cues.speech).match(opener) for opener in said)


def told_ahead(material: Material, scene: Scene, mention: DateMention) -> bool:
    """Tell whether what is still to come was only told of on a day ("X will go, it was announced on Thursday"), or is
    told before the press ("the accord is in force from the 10th, X told a briefing": no day of the briefing).
    """
    opener = scene.clauses[scene.at].opener.strip(" ,")
    if scene.hit.cue.kind in _TO_PRESS and mention.span.end <= scene.clause.start:
        return bool(opener and compiled(material.cues.speech).match(opener))
    if not scene.mood.planned:
        return False
    return of_saying(material, scene, mention) or said_then(material, mention, scene.hit.span)
