"""What an event is about: topics by the words that stand beside it. In: words, bodies. Out: topics in a fixed order."""

from collections.abc import Iterable
from functools import lru_cache

from app.languages.cue_rules import CueRules
from app.records.sentences.clauses import compiled
from app.terms import Topic
from app.text.guard import Guarded, look


def topics_of(words: Iterable[str], cues: CueRules) -> tuple[Topic, ...]:
    """Return the topics whose pattern stands in any of the words."""
    text = " ".join(words)
    seen = look(text)
    return tuple(topic for topic, pattern in _patterns(cues) if pattern.fits(seen) and pattern.search(text))


@lru_cache(maxsize=16)
def _patterns(cues: CueRules) -> tuple[tuple[Topic, Guarded], ...]:
    return tuple((topic, compiled(pattern)) for topic in Topic if (pattern := cues.topics.get(topic.value)))
