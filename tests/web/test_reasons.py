"""Reasons in words: every code of the reading floors has its clause, an unknown one a neutral text."""

import pytest

from app.mentions.anchor import REASONS
from app.mentions.mention import Reason
from app.web.reasons import CLAUSES
from app.web.wording import wording


def say(rule: str, values: dict[str, str]) -> str:
    """Return one reason in words."""
    return wording("en").reasons((Reason(rule, tuple(values.items())),))


@pytest.mark.parametrize("code", [code for code in REASONS if code != "set_aside"])
def test_every_reason_of_a_date_has_its_clause(code: str) -> None:
    assert code in CLAUSES


@pytest.mark.parametrize(
    ("code", "values", "text"),
    [
        ("weekday", {"weekday": "2"}, "The source names the weekday Tuesday."),
        ("only_year", {"year": "2022"}, "2022 is the only year left."),
        (
            "office_held",
            {"person": "wang-yi", "office": "foreign_minister", "start": "2023-07-25", "end": ""},
            "Wang Yi has been foreign minister since 25 July 2023.",
        ),
        (
            "anniversary",
            {"id": "diplomatic-relations", "count": "30", "sort": "over", "kept": "2022–2031"},
            "More than 30 years are counted since this: establishment of diplomatic relations, which leaves 2022–2031.",
        ),
        (
            "set_aside",
            {"code": "weekday", "weekday": "7", "kept": "2022"},
            "Set aside, because it contradicts the rest: the source names the weekday Sunday.",
        ),
        ("never_heard_of", {"day": "2022-06-07"}, "By the rule “never heard of” (7 June 2022)."),
        ("weekday", {}, "The source names the weekday."),
    ],
)
def test_a_reason_is_said_with_its_values(code: str, values: dict[str, str], text: str) -> None:
    assert say(code, values) == text


def test_percent_signs_of_a_source_do_no_harm() -> None:
    assert say("explicit_year", {"words": "100 %(x)s", "tense": "past"}) == "The source speaks of “100 %(x)s” as past."
