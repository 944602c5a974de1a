"""Who is at a meeting, by its kind."""

import pytest

from tests.records.telling import EN, FR, tell


@pytest.mark.parametrize(
    ("language", "text", "kind", "people"),
    [
        (
            EN,
            "The state visit of Xi Jinping to Kazakhstan began on Monday, Kassym-Jomart Tokayev said.",
            "visit",
            ["Xi Jinping"],
        ),
        (
            FR,
            "Kassym-Jomart Tokaïev a effectué lundi une visite d'Etat en Chine, a dit Wang Yi.",
            "visit",
            ["Kassym-Jomart Tokayev"],
        ),
        (
            EN,
            "Xi Jinping sent a congratulatory message to Kassym-Jomart Tokayev on Monday.",
            "message",
            ["Xi Jinping", "Kassym-Jomart Tokayev"],
        ),
        (
            FR,
            "Xi Jinping a décerné lundi à Pékin la médaille de l'amitié à Kassym-Jomart Tokaïev.",
            "ceremony",
            ["Xi Jinping", "Kassym-Jomart Tokayev"],
        ),
        (EN, "The Chinese and Kazakh presidents held talks on Monday in Beijing.", "talks", []),
    ],
)
def test_the_kind_tells_who_belongs_to_it(language, text, kind, people) -> None:
    found = [(record.kind, [person.name for person in record.people]) for record in tell(language, text).records]
    assert found == [(kind, people)]
