"""What an event is about: topics by the words that stand beside it. In: words, bodies. Out: topics in a fixed order."""

from functools import lru_cache

from app.languages.cue_rules import CueRules
from app.records.sentences.clauses import compiled
from app.terms import Topic
from app.text.guard import Guarded


def topics_of(words: str, cues: CueRules) -> tuple[Topic, ...]:
    """Return the topics whose pattern stands in the words."""
    return tuple(topic for topic, pattern in _patterns(cues) if pattern.search(words))


@lru_cache(maxsize=16)
def _patterns(cues: CueRules) -> tuple[tuple[Topic, Guarded], ...]:
    return tuple((topic, compiled(pattern)) for topic in Topic if (pattern := cues.topics.get(topic.value)))
