"""The levelled views keep every offset, and the stored form drops what has no width."""

from unicodedata import is_normalized

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.languages.registry import LANGUAGES
from app.terms import Language
from app.text.normalise import CONTROL_CHARS, FOLDED, PLAIN, accent, compose, fold, plain, simplify, unusual


@given(st.text())
def test_every_view_keeps_the_length(text: str) -> None:
    assert len(plain(text)) == len(text)
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "levelled"),
    [
        ("« Oui », dit-il", '" Oui ", dit-il'),
        ("l’État", "l'État"),
        ("2019\u20132024 \u2014 \u2212", "2019-2024 - -"),
        ("２０２４年（三月）", "2024年(三月)"),
        ("31\u202f000\u00a0km\u3000", "31 000 km "),
        ("İstanbul ß ŉ", "İstanbul ß ŉ"),
    ],
)
def test_the_plain_view_levels_marks_and_keeps_letters(text: str, levelled: str) -> None:
    assert plain(text) == levelled


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Tokaïev à Nour-Soultan", "tokaiev a nour-soultan"),
        ("Токаев, Айбек Ёлкин, май", "токаев, айбек елкин, май"),
        ("ТОҚАЕВ", "тоқаев"),
        ("İ", "i"),
    ],
)
def test_the_folded_view_drops_case_and_accents(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("received", "stored"),
    [
        ("mi\u00adnis\u200btre", "ministre"),
        ("\u200fAstana\u200e \u202aPékin\u202c\u2066!\u2069", "Astana Pékin!"),
        ("e\u0301te\u0301", "été"),
        ("one\r\ntwo\rthree\u2028four\x0cfive\x85six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("\ufeffTitle", "Title"),
    ],
)
def test_the_stored_form_is_composed_and_has_no_hidden_characters(received: str, stored: str) -> None:
    assert compose(received) == stored


@given(st.text())
def test_storing_again_changes_nothing(text: str) -> None:
    assert compose(compose(text)) == compose(text)


_MIXED = st.text(
    st.sampled_from("aé\u0301\u0300\u0340\u0374ёй\u0306и«—’\u2028\r\n\u00ad\x00ӣ中\uf900가\u1100\u1161ϓÅÀA")
    | st.characters()
)


@given(_MIXED)
def test_the_stored_form_is_what_unicode_composes(text: str) -> None:
    assert is_normalized("NFC", compose(text))


@given(_MIXED)
def test_what_is_unusual_in_a_text_is_enough_to_make_its_views(text: str) -> None:
    found = unusual(text)
    assert plain(text, found) == text.translate(PLAIN)
    assert fold(plain(text), found) == fold(text) == text.translate(FOLDED)


@pytest.mark.parametrize("number", [1, 30, 300])
def test_few_and_many_traditional_characters_are_simplified_alike(number: int) -> None:
    text = "".join(char for char in map(chr, range(0x4E00, 0x9FFF)) if simplify(char) != char)[:number] + "外交部"
    assert simplify(text) == "".join(map(simplify, text)) != text


def test_a_text_is_simplified_wherever_one_of_its_characters_is_traditional() -> None:
    every = [chr(code) for code in range(0x2E80, 0x30000) if not 0xD800 <= code < 0xE000]
    alone = [simplify(char) for char in every]
    assert "".join(alone) == simplify("".join(every))
    assert simplify("中國外交部") == "中国外交部"
    assert simplify("\uf900") != "\uf900"


def test_no_character_that_a_view_or_decoding_changes_is_usual() -> None:
    every = [chr(code) for code in range(0x20000) if not 0xD800 <= code < 0xE000]
    settled = [char for char in every if is_normalized("NFC", f"a{char}b")]  # of the others Unicode itself takes care
    changed = {char for char in settled if plain(char) != char or compose(f"a{char}b") != f"a{char}b"}
    assert changed <= unusual("".join(every))
    assert unusual("".join(CONTROL_CHARS)) == CONTROL_CHARS


def test_a_capital_without_its_accent_is_read_with_it_where_the_language_says_so() -> None:
    bare = "A Astana, il a dit : A l'issue de quoi ? A également parlé M. A. Ili. Plan A. Etaient présents"
    rules = LANGUAGES[Language.FR].sentences
    shown = accent(bare, rules.capitals)
    assert shown == "À Astana, il a dit : À l'issue de quoi ? A également parlé M. A. Ili. Plan A. Étaient présents"
