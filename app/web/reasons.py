"""Words for the reasons behind a decision: the code and values of a Reason become a clause in the reader's language.

A code without its own wording gets a neutral one that names it, so a new rule never breaks a page.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from app.mentions.mention import Reason

CLAUSES: Mapping[str, str] = {
    "page_date": "the page shows “%(shown)s”",
    "page_update": "the page says that it was last changed “%(shown)s”",
    "dateline": "the dateline “%(shown)s” gives %(day)s",
    "metadata": "the file itself gives %(day)s (%(from)s)",
    "lead_date": "the first sentence gives %(day)s",
    "stated": "the source gives %(day)s in full",
    "counted_from": "counted from %(anchor)s, that is %(day)s",
    "from_event": "counted from the event told before it, on %(anchor)s",
    "nearest": "of the days that fit, %(day)s is the nearest to %(anchor)s",
    "story_day": "the article tells of %(day)s",
    "weekday": "the source names the weekday %(weekday)s",
    "weekday_slip": "the source says %(weekday)s, but %(day)s was a %(actual)s",
    "explicit_year": "the source names “%(words)s”",
    "explicit_year past": "the source speaks of “%(words)s” as past",
    "explicit_year planned": "the source speaks of “%(words)s” as still to come",
    "office_held": "%(person)s was %(office)s from %(start)s to %(end)s",
    "office_held since": "%(person)s has been %(office)s since %(start)s",
    "office_held until": "%(person)s was %(office)s until %(end)s",
    "place_name": "the name %(name)s was in use from %(start)s to %(end)s",
    "numbered_event": "%(body)s took place from %(start)s to %(end)s",
    "numbered_event day": "%(body)s took place on %(start)s",
    "known_event": "%(body)s took place from %(start)s to %(end)s",
    "known_event day": "%(body)s took place on %(start)s",
    "known_meeting": "%(people)s: a known meeting or visit from %(start)s to %(end)s",
    "known_meeting day": "%(people)s: a known meeting or visit on %(start)s",
    "nearest_year": "the source speaks of years and events near its own day",
    "anniversary": "%(count)s years are counted since this: %(id)s",
    "anniversary anniversary": "the %(count)s-year anniversary is marked of this: %(id)s",
    "anniversary over": "more than %(count)s years are counted since this: %(id)s",
    "anniversary under": "nearly %(count)s years are counted since this: %(id)s",
    "planned_after": "%(day)s was still to come",
    "past_before": "%(day)s was already over",
    "only_year": "%(year)s is the only year left",
    "window": "only the days from %(start)s to %(end)s are left",
}
# Said where the values that the full clause needs are not all there.
SHORT: Mapping[str, str] = {
    "page_date": "the page shows its date",
    "dateline": "the dateline gives the date",
    "metadata": "the file itself gives its date",
    "weekday": "the source names the weekday",
    "explicit_year": "the source names the year",
    "office_held": "a person named held the office only then",
    "place_name": "a place named bore that name only then",
    "numbered_event": "a numbered event named in the source has known dates",
    "anniversary": "an anniversary named in the source bounds the year",
    "planned_after": "it was still to come when the source was published",
    "past_before": "it was over when the source was published",
    "window": "the evidence leaves only these days open",
}
KEPT = "%(clause)s, which leaves %(kept)s"
SET_ASIDE = "set aside, because it contradicts the rest: %(clause)s"
UNKNOWN = "by the rule “%(code)s”"


@dataclass(frozen=True, slots=True)
class Speech:
    """What clauses are worded with: texts, days, weekdays by number, offices, and names by the register's id."""

    text: Callable[[str], str]
    day: Callable[[date], str]
    weekday: Callable[[int], str]
    office: Callable[[str], str]
    name: Callable[[str], str]


def word_reason(reason: Reason, speech: Speech) -> str:
    """Return one reason as a clause without a full stop."""
    given = dict(reason.values)
    if reason.code == "set_aside":
        code = given.pop("code", "")
        inner = Reason(code, tuple((name, value) for name, value in given.items() if name != "kept"))
        return speech.text(SET_ASIDE) % {"clause": word_reason(inner, speech)}
    values = {name: word_value(name, value, speech) for name, value in given.items()}
    clause = fill_clause(choose_variant(reason.code, given), reason.code, values, speech)
    kept = given.get("kept")
    return speech.text(KEPT) % {"clause": clause, "kept": kept} if kept else clause


def choose_variant(code: str, given: Mapping[str, str]) -> str:
    """Return the key of the clause that suits the values: an open end or a single day is said otherwise."""
    start, end = given.get("start"), given.get("end")
    if code == "office_held" and not (start and end):
        return "office_held since" if start else "office_held until" if end else ""
    if start and start == end and f"{code} day" in CLAUSES:
        return f"{code} day"
    sort = given.get("tense") or given.get("sort") or ""
    return f"{code} {sort}" if f"{code} {sort}" in CLAUSES else code


def fill_clause(variant: str, code: str, values: Mapping[str, str], speech: Speech) -> str:
    """Return the fullest clause for which the values are there."""
    for clause in (CLAUSES.get(variant), SHORT.get(code)):
        if clause is None:
            continue
        try:
            return speech.text(clause) % values
        except KeyError:
            continue
    text = speech.text(UNKNOWN) % {"code": code.replace("_", " ")}
    shown = ", ".join(value for name, value in values.items() if value and name not in ("kept", "removed"))
    return f"{text} ({shown})" if shown else text


def word_value(name: str, value: str, speech: Speech) -> str:
    """Return one value in words: days, weekdays, offices and ids of the register are shown by name."""
    if name in ("weekday", "actual") and value.isdigit() and 1 <= int(value) <= 7:
        return speech.weekday(int(value) - 1)
    if name == "office":
        return speech.office(value)
    if name in ("person", "body", "id", "event"):
        return speech.name(value)
    if name == "people":
        return ", ".join(speech.name(one) for one in value.split())
    try:
        return speech.day(date.fromisoformat(value))
    except ValueError:
        return value
