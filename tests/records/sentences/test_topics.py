"""Topics by the words that stand beside an event."""

import pytest

from app.languages.registry import LANGUAGES
from app.records.sentences.topics import topics_of
from tests.records.telling import EN, FR, tell


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
    assert {topic.value for topic in topics_of(words, LANGUAGES[language].cues)} == topics


def test_topics_stand_in_one_order_and_once() -> None:
    cues = LANGUAGES[EN].cues
    assert topics_of("railway, trade, railway", cues) == topics_of("trade and railway", cues)


def test_an_agreement_has_the_topics_of_its_title_alone() -> None:
    reading = tell(FR, "La Chine et le Kazakhstan ont signé lundi un accord sur le gazoduc, loin de tout visa.")
    assert [[topic.value for topic in record.topics] for record in reading.records] == [["energy"]]
