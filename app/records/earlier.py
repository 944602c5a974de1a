"""What is told of some earlier time without its day ("when he had once met X, he said …").

In: a scene, its date words and what was told before. Out: why it is no meeting of the days that are told, or None.
"""

from app.mentions.mention import DateMention
from app.records.clauses import compiled
from app.records.material import Material
from app.records.scene import Scene
from app.records.told import Told

_BEHIND = 3  # sentences that tell the news


def once_told(material: Material, scene: Scene, mention: DateMention | None, told: Told) -> str | None:
    """ "He has once met X", without a day: a verb without tense says nothing more of when."""
    told_of = scene.chain.cover(scene.reach) if len(scene.chain) else scene.reach
    once = compiled(material.cues.once).search(material.words(told_of))
    lately = scene.passage.index >= _BEHIND and compiled(material.cues.lately).search(material.words(told_of))
    if mention or not (once or lately) or told.last_of(scene.passage.index):
        return None
    before = told.near_past(scene.passage.index)
    return "told of an earlier time, without its date" if before is None or before == told.day else None
