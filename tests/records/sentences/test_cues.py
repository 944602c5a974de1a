"""Cues: found by their stems in one pass, the longest reading of overlapping ones."""

import pytest

from app.records.sentences.cues import Stems
from app.text.span import Span
from tests.records.telling import EN, FR, ZH, tell


def test_rows_are_found_by_any_of_their_stems_in_the_order_of_the_table() -> None:
    stems = Stems(["visit trip", "talk", "trip journey"])
    text = "a trip and talks, a journey, nothing"
    assert stems.rows(text, Span(0, 16)) == [0, 1, 2]
    assert stems.rows(text, Span(18, 27)) == [2]
    assert stems.rows(text, Span(19, 27)) == [2]
    assert stems.rows(text, Span(21, len(text))) == []


@pytest.mark.parametrize(
    ("language", "text", "rule"),
    [
        (EN, "Wang Yi and Murat Nurtleu held talks by video conference on Monday.", "video_call"),
        (EN, "Wang Yi and Murat Nurtleu had a telephone conversation on Monday.", "phone_call"),
        (FR, "Wang Yi et Mourat Nourtleou ont eu lundi un entretien téléphonique.", "phone_call"),
        (FR, "Wang Yi et Mourat Nourtleou ont tenu lundi une conférence de presse à Astana.", "press_conference"),
    ],
)
def test_the_longest_of_overlapping_cues_gives_the_kind(language, text, rule) -> None:
    assert [record.kind for record in tell(language, text).records] == [rule]


def test_a_title_of_a_document_tells_of_no_meeting() -> None:
    told = "中国和哈萨克斯坦的检察长30日在乌鲁木齐签署了《会晤纪要》。"
    assert [record.type.value for record in tell(ZH, told).records] == ["agreement"]
