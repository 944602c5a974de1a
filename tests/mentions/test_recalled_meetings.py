"""Pages without a year that look back or forward to a meeting whose days the register knows."""

from datetime import date

import pytest

from app.mentions.mention import Published
from app.records.pipeline import read_source

NEWS = "Kazakhstan and China will build a dry port on their border, the Kazakh transport ministry said on Tuesday."


def published(*paragraphs: str) -> Published:
    """The day of a page: its title, its stamp, its sentences."""
    return read_source("page.txt", "\n\n".join(paragraphs).encode()).published


@pytest.mark.parametrize(
    ("stamp", "recalled", "day"),
    [
        ("12 July, 09:30", "Xi Jinping and Kassym-Jomart Tokayev met in Xi'an on 17 May.", date(2023, 7, 12)),
        ("2 May, 09:30", "Xi Jinping and Kassym-Jomart Tokayev will meet in Xi'an on 17 May.", date(2023, 5, 2)),
        ("5 March, 09:30", "Xi Jinping and Kassym-Jomart Tokayev met in Xi'an on 17 May last year.", date(2024, 3, 5)),
        ("13 July, 09:30", "Xi Jinping and Kassym-Jomart Tokayev talked in Beijing last February.", date(2022, 7, 13)),
    ],
    ids=["back", "ahead", "of the last year", "by month and city"],
)
def test_a_known_meeting_says_of_which_year_the_page_is(stamp: str, recalled: str, day: date) -> None:
    told = published("A dry port", stamp, NEWS, "Work starts in the autumn.", "Rails come from Altynkol.", recalled)
    assert told.day == day
    assert "known_meeting" in {reason.code for reason in told.reasons}


@pytest.mark.parametrize(
    "recalled",
    [
        "Xi Jinping and Kassym-Jomart Tokayev met in Xi'an on 18 March.",  # no known day
        "Xi Jinping spoke of trade in Xi'an on 17 May.",  # of one side alone, at home
        "Xi Jinping and Kassym-Jomart Tokayev talked last February.",  # in any city
        "The foreign ministers of the two countries met on 17 May.",
    ],
)
def test_other_days_and_other_people_say_nothing(recalled: str) -> None:
    stamp = "12 July, 09:30"
    told = published("A dry port", stamp, NEWS, "Work starts in the autumn.", "Rails come from Altynkol.", recalled)
    assert "known_meeting" not in {reason.code for reason in told.reasons}
    assert told.day is None
