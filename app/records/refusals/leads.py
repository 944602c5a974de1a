"""What an article opens on: told first, in the plain past, it is of the day of the story without saying so.

In: a scene and what was told before. Out: answers for the modules that refuse.
"""

from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material
from app.records.stories.scene import Scene
from app.records.stories.told import Told

_LEAD = 3  # passages in which what an article is about is told


def leads_story(scene: Scene, told: Told, weak: bool = False) -> bool:
    """Told first, in the plain past and by a plain sign: a ceremony or gathering of the day of the story."""
    if told.statements or told.day is None or (scene.hit.cue.weak and not weak) or scene.passage.index > _LEAD:
        return False
    return not (scene.mood.planned or scene.mood.perfect or scene.mood.hypothetical)


def attended_behind(material: Material, scene: Scene) -> bool:
    """ "A centre was opened in X. In it took part …": the next sentence says who was there; or the next clause does."""
    behind = scene.passage.index + 1
    words = material.words(material.passages[behind].span) if behind < len(material.passages) else ""
    attended = compiled(material.cues.attended)
    clauses = (material.words(clause.span).lstrip(", ") for clause in scene.clauses[scene.at + 1 :])
    return bool(attended.search(words)) or any(attended.match(clause) for clause in clauses)
