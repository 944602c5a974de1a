"""A patronymic between the given name and the surname is part of the name, in every spelling and case."""

import pytest

from app.terms import Language
from tests.mentions.test_people import names


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (Language.EN, "The guest met Askar Uzakbaiuly Mamin there.", "Askar Mamin"),
        (Language.EN, "The guest met Kassym-Jomart Kemelevich Tokayev there.", "Kassym-Jomart Tokayev"),
        (Language.FR, "Il a rencontré Mourat Abougaliouly Nourtleou.", "Murat Nurtleu"),
        (Language.RU, "Он встретился с Романом Васильевичем Скляром.", "Roman Sklyar"),
        (Language.KK, "Ол Мұрат Әбуғалиұлы Нұртілеумен кездесті.", "Murat Nurtleu"),
    ],
)
def test_the_whole_name_is_one_person(language: Language, text: str, name: str) -> None:
    assert set(names(text, language)) == {name}


def test_another_given_name_is_another_person() -> None:
    assert "Askar Mamin" not in names("The guest met Olzhas Uzakbaiuly Mamin there.", Language.EN)
