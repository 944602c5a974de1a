"""What stands where in a text: stretches know it from the whole, words are found in stretches that hold them whole."""

from app.text.guard import Guarded
from app.text.sight import Stretch, Words, cut, sight_of

TEXT = "The ministers met in Astana on Monday and signed a memorandum; then they left for Beijing by train. " * 6


def test_a_stretch_is_the_same_words_and_knows_where_it_was_cut() -> None:
    stretch = cut(TEXT, 4, 60)
    inner = cut(stretch, 10, 50)
    assert (stretch, inner) == (TEXT[4:60], TEXT[14:54])
    assert isinstance(stretch, Stretch)
    assert isinstance(inner, Stretch)
    assert (inner.begin, inner.sight) == (14, sight_of(TEXT))


def test_a_short_stretch_is_only_words() -> None:
    assert type(cut(TEXT, 4, 20)) is str


def test_places_are_the_same_with_and_without_an_automaton() -> None:
    pattern = r"\bsigned a (?:memorandum|treaty)\b"
    alone = [match.start() for match in Guarded(pattern).finditer(TEXT)]
    for number in range(200):  # so many patterns that their words are gathered
        list(Guarded(f"word{number}").finditer(TEXT))
    assert [match.start() for match in Guarded(pattern).finditer(TEXT)] == alone == list(range(42, 600, 100))


def test_a_text_that_changes_its_length_in_lower_case_has_no_sight_in_lower_case() -> None:
    text = "\u0130stanbul. " + TEXT
    assert sight_of(text).lowered is None
    assert [match.group() for match in Guarded(r"\bmet in astana\b").finditer(text)] == ["met in Astana"] * 6


def test_words_are_found_where_they_stand_whole() -> None:
    words = Words(["visit", "visits", "talks"])
    text = "visits, talks"
    assert words.within(text, 0, 13) == {0, 1, 2}
    assert words.within(text, 0, 5) == {0}
    assert words.within(text, 1, 12) == set()


def test_equal_texts_that_are_two_have_one_sight() -> None:
    again = "".join([TEXT[:5], TEXT[5:]])
    assert again is not TEXT
    assert sight_of(again) is sight_of(TEXT)
