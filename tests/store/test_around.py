"""What a list shows of a quote's sentence: all of it where it is short, otherwise what stands close to the quote."""

import pytest

from app.store.around import words_around
from app.text.span import Span

SHORT = "Trade was the topic when Li Qiang received Olzhas Bektenov in Shanghai."


def around(text: str, words: str, *sentences: str) -> tuple[str, str]:
    spans = [Span(text.index(one), text.index(one) + len(one)) for one in sentences or (text,)]
    return words_around(text, Span(text.index(words), text.index(words) + len(words)), spans)


def test_a_short_sentence_is_shown_whole():
    before, after = around(SHORT, "Li Qiang received Olzhas Bektenov")
    assert f"{before}Li Qiang received Olzhas Bektenov{after}" == SHORT


def test_other_sentences_are_left_out():
    text = f"Snow fell. {SHORT} Nobody minded."
    before, after = around(text, "Li Qiang received", "Snow fell.", SHORT, "Nobody minded.")
    assert (before, after) == ("Trade was the topic when ", " Olzhas Bektenov in Shanghai.")


def test_a_quote_over_two_sentences_keeps_what_stands_before_and_behind_it():
    text = "In Astana they met. They signed nothing that day."
    assert around(text, "met. They signed", "In Astana they met.", "They signed nothing that day.") == (
        "In Astana they ",
        " nothing that day.",
    )


@pytest.mark.parametrize("words", ["met", "met " + "and spoke at length " * 12])
def test_a_long_sentence_is_cut_between_words(words):
    text = f"{'Ministers of many lands ' * 20}{words}{' in rooms of many towns' * 20}."
    before, after = around(text, words)
    assert before.startswith("…")
    assert after.endswith("…")
    known = set(text.split())
    assert set(before.strip("… ").split()) <= known
    assert set(after.strip("… ").split()) <= known
    assert len(f"{before}{after}".encode()) <= 236


def test_a_chinese_sentence_is_cut_between_signs():
    text = "外交部发言人说" * 20 + "王毅会见努尔特列乌" + "双方就合作交换了意见" * 20
    before, after = around(text, "王毅会见努尔特列乌")
    assert before.startswith("…")
    assert before.strip("…") in text
    assert after.endswith("…")
    assert after.strip("…") in text


def test_gaps_are_one_space():
    assert around("In\n  the   hall\tA met B.", "A met B") == ("In the hall ", ".")
