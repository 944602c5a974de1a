"""Main or mentioned: what an article reports, as against what it recalls, announces or only frames its news with.

In: the joined statements, the day of the story. Out: a role.
"""

from collections.abc import Sequence
from datetime import timedelta

from app.mentions.mention import ResolvedDate
from app.records.sentences.statement import Statement
from app.terms import AgreementKind, AgreementStatus, MeetingKind, MeetingStatus, Precision, Role, Type

# A report tells what happened up to this many days before its own story ("a day earlier"), as the practice gold does.
STORY_BEFORE = timedelta(days=2)
_STORY_AFTER = timedelta(days=1)
_JOURNEY = timedelta(days=10)
_DONE = frozenset({MeetingStatus.HELD, AgreementStatus.SIGNED, AgreementStatus.AGREED})
_FRAMES = frozenset({MeetingKind.SUMMIT, MeetingKind.MINISTERIAL})
_LEAD = 2  # passages: a meeting first told there is what the article reports, whenever it took place


def roles_of(statements: Sequence[Statement], story: ResolvedDate | None) -> list[Role]:
    """Return the role of every statement: of itself, then by the journey that the article reports.

    A report of a journey reports what was done on its days, though its own day is a later one ("returned yesterday").
    """
    first = next((s for s in statements if s.type is Type.MEETING), None)
    if first and _leads(statements, first, story):
        first = None  # "The accord was signed on Friday. The visit in May …": the visit is no news
    story = _told_day(statements, first, story)
    roles = [_role_of(statement, story, first) for statement in statements]
    journeys = [s.date for s, role in zip(statements, roles, strict=True) if role is Role.MAIN and _is_journey(s)]
    stays = {(days.start, days.end): days for days in journeys if days}.values()
    return [
        Role.MAIN if any(_belongs(s, days) for days in stays) else role
        for s, role in zip(statements, roles, strict=True)
    ]


def _leads(statements: Sequence[Statement], first: Statement, story: ResolvedDate | None) -> bool:
    """Tell whether an article opens with what became of a document on its day, and only then speaks of a meeting."""
    if in_story(first, story):
        return False
    before = (s for s in statements if s.type is Type.AGREEMENT and s.quote.start < first.quote.start)
    return any(s.own_date and not s.background and in_story(s, story) for s in before if s.passage <= _LEAD)


def _told_day(
    statements: Sequence[Statement], first: Statement | None, story: ResolvedDate | None
) -> ResolvedDate | None:
    """The day of the story; where nothing was told of it, in an article that looks back, that of the first meeting."""
    if first is None or first.passage > _LEAD or first.date is None or not first.own_date:
        return story
    done = first.status == MeetingStatus.HELD and first.date.end - first.date.start <= _JOURNEY
    return first.date if done and not any(in_story(s, story) for s in statements) else story


def _is_journey(statement: Statement) -> bool:
    days = statement.date
    held = statement.kind == MeetingKind.VISIT and statement.status == MeetingStatus.HELD
    return held and days is not None and timedelta(0) < days.end - days.start <= _JOURNEY


def _belongs(statement: Statement, days: ResolvedDate) -> bool:
    """Something done on the days of a journey, told for itself and not as what had gone before."""
    if statement.status not in _DONE or statement.kind in _FRAMES or statement.date is None or statement.background:
        return False
    return days.start <= statement.date.start and statement.date.end <= days.end


def _role_of(statement: Statement, story: ResolvedDate | None, first: Statement | None) -> Role:
    """Main is what the article reports: the first meeting told, and what happened on the days of its story.

    A gathering beside the story is its frame, what lies ahead of it or further back in the past is background.
    """
    lead = statement is first and not (statement.background and not in_story(statement, story))
    if lead and (in_story(statement, story) or statement.passage <= _LEAD):
        return Role.MAIN
    if statement.type is Type.MEETING:
        if statement.kind in _FRAMES:
            return Role.MENTIONED
        if statement.status != MeetingStatus.HELD:
            same = first and first.status == statement.status and first.date and statement.date
            return Role.MAIN if same and first and first.date == statement.date else Role.MENTIONED
    if _is_to_be_signed(statement) and first and first.status == MeetingStatus.HELD:
        return Role.MENTIONED  # "a treaty is to be signed there": the news is what was held
    if statement.background and not _on_day(statement, story) and not _goes_on(statement, story):
        return Role.MENTIONED
    return Role.MAIN if in_story(statement, story) else Role.MENTIONED


def _is_to_be_signed(statement: Statement) -> bool:
    """A document of which it is only said that it will be signed on an occasion told of, on no day of its own."""
    planned = statement.status == AgreementStatus.PLANNED and not statement.own_date
    return planned and statement.kind != AgreementKind.ARRANGEMENT


def _on_day(statement: Statement, story: ResolvedDate | None) -> bool:
    return bool(statement.date and story and statement.date.start == story.start)


def _goes_on(statement: Statement, story: ResolvedDate | None) -> bool:
    """ "The visit had begun on Sunday, it ends today": one that the day of the story falls into."""
    days = statement.date
    return bool(story and days and _is_journey(statement) and days.start <= story.start <= days.end)


def in_story(statement: Statement, story: ResolvedDate | None) -> bool:
    date = statement.date
    if date is None or story is None:
        return True
    if date == story:
        return True
    if date.precision is not Precision.DAY and date.end - date.start > timedelta(days=10):
        return False
    if date.precision is Precision.RANGE and statement.kind != MeetingKind.VISIT and date.end < story.start:
        return False  # "last week", before the days of the story
    return story.start - STORY_BEFORE <= date.end and date.start <= story.end + _STORY_AFTER
