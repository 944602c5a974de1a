"""The explanation: what stands in each passage, what was read there by which rule, and what was refused."""

from app.records.explain import explain
from tests.records.telling import EN, FR, tell

TEXT = (
    "Wang Yi met Murat Nurtleu in Dushanbe, the capital of Kazakhstan, on Monday.",
    "Wang Yi invited Murat Nurtleu to a meeting in Beijing.",
)


def test_it_tells_passages_records_rules_refusals_and_remarks() -> None:
    lines = explain(tell(EN, *TEXT)).splitlines()
    assert lines[0] == "example.txt: English, 2 passages, 1 records"
    assert lines[1] == "relevant: yes (both_sides)"
    assert lines[2] == "published: 2024-05-21; shown: nothing"
    assert f"[0] body 0-{len(TEXT[0])}: {TEXT[0]}" in lines
    assert "  = main meeting talks, held, 2024-05-20..2024-05-20 (day), Dushanbe, Wang Yi, Murat Nurtleu" in lines
    assert "      kind: “met” by en-talks-verb" in lines
    assert "      place: “Dushanbe” by name" in lines
    assert "    refused en-talks-noun on “meeting”: only wished, invited or denied" in lines
    assert lines[-1].startswith(
        "remark capital_slip: city=Dushanbe, country=KZ ['Dushanbe, the capital of Kazakhstan']"
    )


def test_a_date_is_told_with_its_words_and_reasons() -> None:
    [line] = [line for line in explain(tell(EN, *TEXT)).splitlines() if line.startswith("      date: ")]
    assert line.startswith("      date: “Monday” by date because counted_from anchor=2024-05-21 day=2024-05-20")


def test_an_article_of_no_interest_says_why() -> None:
    lines = explain(
        tell(FR, "Paris et Rome ont signé lundi un accord sur le vin, annonce le gouvernement.")
    ).splitlines()
    assert lines[1] == "relevant: no (one_side_only)"
