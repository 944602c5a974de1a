"""A date that only tells when something was reported is no day of a meeting that is still to come."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, RU, days, short, tell


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Wang Yi will visit Kazakhstan, the ministry said on May 17."),
        (EN, "A spokesman said on May 17 that Wang Yi will meet Murat Nurtleu of Kazakhstan in Astana."),
        (FR, "Un porte-parole a annoncé le 17 mai que Wang Yi rencontrera Mourat Nourtleou à Astana."),
        (RU, "Представитель сообщил 17 мая, что Ван И посетит Казахстан."),
    ],
)
def test_what_is_only_announced_is_of_no_day(language: Language, text: str) -> None:
    assert short(tell(language, text)) == []


def test_a_visit_is_of_its_own_days_not_of_that_on_which_it_was_announced() -> None:
    [visit] = tell(EN, "Wang Yi will visit Kazakhstan from June 3 to June 5, it was announced on May 17.").records
    assert (visit.status, days(visit)) == ("planned", "2024-06-03..2024-06-05")


def test_what_was_held_and_told_on_a_day_is_of_that_day() -> None:
    [talks] = tell(EN, "Wang Yi met Murat Nurtleu of Kazakhstan in Astana, the ministry said on Friday.").records
    assert days(talks) == "2024-05-17"
