"""Statements near one: all of an article, the neighbours of a long file."""

from dataclasses import replace

from app.records.sentences.statement import Statement, around
from app.terms import MeetingKind, MeetingStatus, Type
from app.text.span import Span

ONE = Statement(
    type=Type.MEETING,
    kind=MeetingKind.TALKS,
    status=MeetingStatus.HELD,
    rule="en-talks-verb",
    passage=0,
    clause=Span(0, 9),
    cue=Span(2, 5),
    quote=Span(0, 9),
    date=None,
    own_date=False,
    title=None,
    background=False,
    topics=(),
)


def many(number: int) -> list[Statement]:
    return [replace(ONE, passage=at) for at in range(number)]


def test_all_statements_of_an_article_are_near_each_other() -> None:
    statements = many(100)
    assert around(statements, 0) is statements


def test_of_a_long_file_only_the_neighbours_are_near() -> None:
    near = [one.passage for one in around(many(2000), 1000)]
    assert (near[0], near[-1]) == (850, 1149)
    assert [one.passage for one in around(many(2000), 5)][:2] == [0, 1]
