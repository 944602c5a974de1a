"""Hard line breaks are undone where a width has set them, and nowhere else."""

import textwrap

import pytest

from app.articles.article import Metadata
from app.articles.passage import cut_passages
from app.articles.reading import make_article
from app.articles.wrapped import unwrap
from app.languages.registry import LANGUAGES

FIRST = (
    "The Kazakh minister of transport received the ambassador of China on Monday and spoke with him about the trains "
    "that wait at Dostyk, the bridge over the border river and a new road. The two agreed to meet again in the spring."
)
SECOND = (
    "The ambassador thanked the minister for the good will that his country had shown to the drivers from Urumqi and "
    "said that his embassy would pass on the wishes of the carriers to Beijing in the days to come."
)


@pytest.mark.parametrize("width", [50, 66, 78])
def test_a_width_that_broke_the_lines_is_undone(width: int) -> None:
    text = "\n\n".join(textwrap.fill(part, width, break_on_hyphens=False) for part in (FIRST, SECOND))
    assert unwrap(text) == f"{FIRST}\n\n{SECOND}"


def test_paragraphs_without_a_blank_line_stay_apart() -> None:
    text = "\n".join(textwrap.fill(part, 70, break_on_hyphens=False) for part in (FIRST, SECOND))
    assert unwrap(text) == f"{FIRST}\n{SECOND}"


def test_sentences_are_cut_over_the_breaks_and_keep_their_offsets() -> None:
    text = textwrap.fill(f"{FIRST} {SECOND}", 60, break_on_hyphens=False)
    article = make_article("a.txt", text, Metadata())
    passages = cut_passages(article, LANGUAGES[article.language].sentences)
    sentences = [passage.span.of(text).replace("\n", " ") for passage in passages]
    assert sentences == [*FIRST.replace(". The two", ".|The two").split("|"), SECOND]


MENU = "\n".join(["Home and news", "the region", "the economy today", "our authors", "write to us now", "about"] * 2)
TABLE = "\n".join(f"copper ore and concentrates from the east   {year}   1{year} 400   2{year}" for year in range(12))
LIST = "\n".join(
    f"- the {word} bridge, on which work goes on this summer and next" for word in "old new iron long".split()
)


@pytest.mark.parametrize("text", [MENU, TABLE, LIST, FIRST, f"{FIRST}\n{SECOND}"], ids=range(5))
def test_menus_tables_lists_and_whole_paragraphs_are_left_alone(text: str) -> None:
    assert unwrap(text) == text
