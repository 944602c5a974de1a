""" "The two" are those who talk, not those of whom they talk."""

import pytest

from app.mentions.coreference import find_references
from app.mentions.people import find_people
from app.terms import Language
from tests.factories import read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "吴仪说,两国合作顺利。马西莫夫表示,纳扎尔巴耶夫总统访华、胡锦涛主席访哈推动了合作。会见之后,两人出席仪式。",
            {"Wu Yi", "Karim Massimov"},
        ),
        (
            "吴仪说,两国合作顺利。马西莫夫表示感谢。纳扎尔巴耶夫会见了胡锦涛。两人出席仪式。",
            {"Nursultan Nazarbayev", "Hu Jintao"},
        ),
    ],
    ids=["spoken of", "met since"],
)
def test_the_two_are_not_those_of_whom_they_spoke(text: str, names: set[str]) -> None:
    article, passages, rules = read(text, Language.ZH)
    people = find_people(article, passages, rules.offices)
    found = find_references(article, passages, people, rules.offices)
    assert {one.name for one in found if one.rule == "free-pair"} == names
