"""Marked spans nest, whatever way they lie over each other, and the text stays as it is."""

from hypothesis import given
from hypothesis import strategies as st

from app.query.articles import Mark
from app.web.marks import Token, cut_paragraphs

TEXT = "first line here\nsecond line there"
LINES = ((0, 15, "title"), (16, 33, "body"))


def marked(tokens: tuple[Token, ...]) -> str:
    """Write tokens as text with brackets."""
    shown = []
    for token in tokens:
        name = token.mark.anchor if token.mark else ""
        again = "+" if token.continued else ""
        shown.append({"text": token.text, "open": f"<{name}{again}:", "close": ">"}[token.kind])
    return "".join(shown)


def cut(*spans: tuple[int, int]) -> list[str]:
    """Cut the text with marks a, b, c … at the spans."""
    marks = [Mark(start, end, "abcdef"[i], "date", 0) for i, (start, end) in enumerate(spans)]
    return [marked(paragraph.tokens) for paragraph in cut_paragraphs(TEXT, LINES, marks)]


def test_marks_inside_marks_nest() -> None:
    assert cut((0, 10), (6, 10))[0] == "<a:first <b:line>> here"


def test_equal_marks_nest() -> None:
    assert cut((0, 5), (0, 5))[0] == "<a:<b:first>> line here"


def test_crossing_marks_are_split_and_the_second_piece_continues() -> None:
    assert cut((0, 10), (6, 15))[0] == "<a:first <b:line>><b+: here>"


def test_a_mark_over_two_lines_continues_in_the_second() -> None:
    assert cut((6, 22)) == ["first <a:line here>", "<a+:second> line there"]


SPANS = st.tuples(st.integers(0, 33), st.integers(0, 33)).map(lambda span: (min(span), max(span)))


@given(st.lists(SPANS, max_size=6))
def test_every_character_stays_and_is_marked_by_what_covers_it(spans: list[tuple[int, int]]) -> None:
    marks = [Mark(start, end, "abcdef"[i], "date", 0) for i, (start, end) in enumerate(spans)]
    opened: set[str] = set()
    for (start, end, _role), paragraph in zip(LINES, cut_paragraphs(TEXT, LINES, marks), strict=True):
        at, stack = start, []
        for token in paragraph.tokens:
            if token.kind == "text":
                covering = {mark.anchor for mark in marks if mark.start <= at and at + len(token.text) <= mark.end}
                assert set(stack) == covering
                at += len(token.text)
            elif token.kind == "open":
                assert token.mark
                stack.append(token.mark.anchor)
                assert token.continued or token.mark.anchor not in opened
                opened.add(token.mark.anchor)
            else:
                stack.pop()
        assert at == end
        assert not stack
