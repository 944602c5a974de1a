"""The form of a reading that `khorgos extract` prints."""

import json

from app.records.record import gold_shape
from tests.records.telling import EN, FR, tell


def test_a_reading_becomes_plain_json_with_its_evidence_and_remarks() -> None:
    text = "Wang Yi met Murat Nurtleu in Dushanbe, the capital of Kazakhstan, on Monday."
    shape = json.loads(json.dumps(gold_shape(tell(EN, text))))
    assert (shape["lang"], shape["relevant"], shape["published"]) == ("en", True, "2024-05-21")
    [event] = shape["events"]
    assert event["people"] == ["Wang Yi", "Murat Nurtleu"]
    assert "title" not in event
    [place] = [item for item in event["evidence"] if item["field"] == "place"]
    [[start, end]] = place["spans"]
    assert (text[start:end], place["words"]) == ("Dushanbe", ["Dushanbe"])
    [date] = [item for item in event["evidence"] if item["field"] == "date"]
    assert date["reasons"][0] == {"code": "counted_from", "anchor": "2024-05-21", "day": "2024-05-20"}
    assert [(remark["kind"], remark["city"], remark["record"]) for remark in shape["remarks"]] == [
        ("capital_slip", "Dushanbe", None)
    ]


def test_an_agreement_has_its_title_in_its_own_words() -> None:
    [event] = gold_shape(tell(FR, "La Chine et le Kazakhstan ont signé lundi un accord sur l’eau."))["events"]
    assert event["title"] == "accord sur l’eau"
