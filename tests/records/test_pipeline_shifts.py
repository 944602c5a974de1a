"""An article whose days are all written a week later, weekdays kept, tells the same events a week later."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from app.gazetteer.lookup import gazetteer
from app.languages.registry import LANGUAGES
from app.mentions.dates import find_dates
from app.mentions.issue import find_issue
from app.mentions.mention import DateExpression, ResolvedDate
from app.mentions.published import find_stamps
from app.records.pipeline import read_source
from app.records.record import Reading, Record
from app.text.span import Span
from tests.tuned import ARTICLES, NAMES

WEEK = 7
DAYS = frozenset({"full", "day_month", "day", "range"})
# What the register knows of days does not move with the text.
KNOWN = frozenset({"numbered_event", "office_held", "place_name", "anniversary", "window"})


def read(text: str) -> Reading:
    return read_source("shifted.txt", text.encode())


def days_of(expression: DateExpression) -> list[int]:
    ends = [expression, expression.end] if expression.end else [expression]
    return [one.day for one in ends if one.day]


def find_days(reading: Reading) -> dict[Span, list[int]]:
    """Return where the text writes days as numbers, the page's own date among them, with the numbers."""
    mentions = find_dates(reading.article, reading.passages, LANGUAGES[reading.article.language])
    found = {m.span: days_of(m.expression) for m in mentions if m.expression.kind in DAYS and days_of(m.expression)}
    shown = reading.published.shown_span
    if shown and reading.published.day and not any(shown.overlaps(span) for span in found):
        found[shown] = [reading.published.day.day]
    for stamp in find_stamps(reading.article, LANGUAGES[reading.article.language]):  # a page may show its day twice
        if not any(stamp.span.overlaps(span) for span in found):
            found[stamp.span] = days_of(stamp.expression)
    issue = find_issue(reading.article, LANGUAGES[reading.article.language])
    if issue and not any(issue[2].overlaps(span) for span in found):
        found[issue[2]] = [issue[0].day, issue[1].day]
    return found


def write_later(text: str, found: dict[Span, list[int]], by: int) -> str | None:
    """Write each day `by` days later; None where a number cannot be told from others beside it."""
    for span in sorted(found, reverse=True):
        words = span.of(text)
        for day in dict.fromkeys(found[span]):
            places = list(re.finditer(rf"(?<!\d)0?{day}(?!\d)", words))
            if len(places) != 1:
                return None
            width = len(places[0].group())
            words = words[: places[0].start()] + "\0" + f"{day + by:0{width}d}" + words[places[0].end() :]
        text = text[: span.start] + words.replace("\0", "") + text[span.end :]
    return text


def find_step(found: dict[Span, list[int]]) -> int | None:
    """A week later where every day stays in its month, else a week earlier, else none."""
    days = [day for numbers in found.values() for day in numbers]
    if not days:
        return None
    return WEEK if max(days) + WEEK <= 28 else -WEEK if min(days) > WEEK else None


def rests_on_known_days(record: Record) -> bool:
    body = gazetteer().bodies.get(record.body or "")
    if body is not None and body.date_start is not None:
        return True
    return any(reason.code in KNOWN for reason in (record.date.reasons if record.date else ()))


def begins_with_article(when: ResolvedDate) -> bool:
    """Tell whether a stretch is what is left of a month or a year on the article's day: its end is the calendar's.

    By the reason that the reading gives, not by the look of the days: "in the second half of the year" ends on the
    same day, but begins with the calendar too.
    """
    counted = (dict(reason.values) for reason in when.reasons if reason.code == "counted_from")
    return any(values["anchor"] == values["day"] == when.start.isoformat() for values in counted)


def move(when: ResolvedDate, by: int) -> tuple[date, date]:
    """Days are moved; months, seasons, thirds of a month stay; so do the first day of "this year" and its last."""
    long = (when.end - when.start).days >= WEEK
    ends_month = (when.end + timedelta(1)).day == 1
    if long and ends_month and begins_with_article(when):
        return when.start + timedelta(by), when.end
    opens = when.start.day in (1, 11, 21) and long
    closes = when.end.day in (10, 20) or ends_month
    if opens and closes:
        return when.start, when.end
    year = opens and (when.start.month, when.start.day) == (1, 1)
    return when.start if year else when.start + timedelta(by), when.end + timedelta(by)


def facts(records: tuple[Record, ...], by: int) -> Iterator[tuple[object, ...]]:
    for one in records:
        when = one.date and move(one.date, by)
        people = sorted(person.name for person in one.people)
        yield one.type, one.kind, one.status, when, one.place, people


def shifted(language: str) -> Iterator[tuple[str, Reading, str, int]]:
    for name in (name for name in NAMES if name.startswith(f"{language}-")):
        reading = read((ARTICLES / f"{name}.txt").read_text(encoding="utf-8"))
        if reading.published.inferred or any(map(rests_on_known_days, reading.records)):
            continue
        found = find_days(reading)
        step = find_step(found)
        later = write_later(reading.article.text, found, step) if step else None
        if step and later:
            yield name, reading, later, step


@pytest.mark.parametrize("language", [language.value for language in LANGUAGES])
def test_days_written_a_week_later_are_read_a_week_later(language: str) -> None:
    changed = list(shifted(language))
    assert len(changed) >= 5
    for name, before, later, step in changed:
        assert list(facts(read(later).records, 0)) == list(facts(before.records, step)), name
