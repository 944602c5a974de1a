"""Every reason for which a candidate is no meeting of the two states."""

import pytest

from tests.records.telling import EN, FR, refused, short, tell


@pytest.mark.parametrize(
    ("language", "text", "why"),
    [
        (EN, "Xi Jinping met Emmanuel Macron on Monday; Kazakhstan watched.", "not people of both sides"),
        (
            EN,
            "Xi Jinping sent a message of congratulations on Monday; Kazakhstan watched.",
            "a message needs a sender and a receiver of the two sides",
        ),
        (
            EN,
            "Emmanuel Macron paid a state visit to Kazakhstan on Monday, before China.",
            "no visitor of the two sides",
        ),
        (
            EN,
            "Xi Jinping paid a state visit on Monday to France, far from Kazakhstan.",
            "no destination in the other state",
        ),
        (
            FR,
            "Le comité de coopération entre la Chine et le Kazakhstan existe depuis longtemps.",
            "a session without people of both sides or a date",
        ),
        (FR, "Une cérémonie avait marqué l'arrivée de la Chine au Kazakhstan.", "nobody named"),
        (EN, "Kazakhstan and China praised a summit.", "a gathering without a date of its own"),
        (EN, "A summit of Turkic states opened in Astana on Monday without China.", "a gathering of others"),
    ],
)
def test_a_candidate_is_refused_for_a_reason(language, text, why) -> None:
    reading = tell(language, text)
    assert short(reading) == []
    assert why in [reason for _, reason in refused(reading)]


def test_a_refusal_names_its_words_and_rule() -> None:
    reading = tell(EN, "Xi Jinping met Emmanuel Macron on Monday; Kazakhstan watched.")
    [refusal] = reading.refusals
    assert (refusal.span.of(reading.article.text), refusal.rule) == ("met", "en-talks-verb")
