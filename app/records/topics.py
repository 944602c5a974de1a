"""What an event is about: topics by the words beside it. In: a slice of a text. Out: topics in a fixed order."""

from functools import lru_cache

from app.languages.cue_rules import CueRules
from app.records.clauses import compiled
from app.terms import Topic
from app.text.guard import Guarded, look
from app.text.span import Span


def topics_of(text: str, span: Span, cues: CueRules) -> tuple[Topic, ...]:
    """Return the topics whose pattern stands in the words of a span."""
    seen = look(text, *span)
    return tuple(topic for topic, pattern in _patterns(cues) if pattern.fits(seen) and pattern.inside(text, *span))


@lru_cache(maxsize=16)
def _patterns(cues: CueRules) -> tuple[tuple[Topic, Guarded], ...]:
    return tuple((topic, compiled(pattern)) for topic in Topic if (pattern := cues.topics.get(topic.value)))
