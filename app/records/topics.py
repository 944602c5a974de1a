"""What an event is about: topics by the words that stand beside it. In: words, bodies. Out: topics in a fixed order."""

from collections.abc import Iterable

from app.languages.base import CueRules
from app.records.clauses import compiled
from app.terms import Topic


def topics_of(words: Iterable[str], cues: CueRules) -> tuple[Topic, ...]:
    """Return the topics whose pattern stands in any of the words."""
    text = " ".join(words)
    return tuple(
        topic for topic in Topic if (pattern := cues.topics.get(topic.value)) and compiled(pattern).search(text)
    )
