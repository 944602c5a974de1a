"""Topics by the words that stand beside an event."""

import pytest

from app.languages.registry import LANGUAGES
from app.records.topics import topics_of
from app.terms import Language, Topic
from app.text.span import Span
from tests.records.telling import EN, FR, tell


def _topics(words: str, language: Language) -> tuple[Topic, ...]:
    return topics_of(words, Span(0, len(words)), LANGUAGES[language].cues)


@pytest.mark.parametrize(
    ("language", "words", "topics"),
    [
        (FR, "le gazoduc et les visas", {"energy", "consular"}),
        (FR, "un centre culturel", {"culture"}),
        (EN, "a railway and its customs posts", {"transport", "trade"}),
        (EN, "nothing of note", set()),
    ],
)
def test_words_tell_topics(language, words, topics) -> None:
    assert {topic.value for topic in _topics(words, language)} == topics


def test_topics_stand_in_one_order_and_once() -> None:
    assert _topics("railway trade railway", EN) == _topics("trade and railway", EN)


def test_an_agreement_has_the_topics_of_its_title_alone() -> None:
    reading = tell(FR, "La Chine et le Kazakhstan ont signé lundi un accord sur le gazoduc, loin de tout visa.")
    assert [[topic.value for topic in record.topics] for record in reading.records] == [["energy"]]
