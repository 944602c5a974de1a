"""Words for the reasons behind a decision: the code and values of a Reason become a clause in the reader's language.

A code without its own wording gets a neutral one that names it, so a new rule never breaks a page.
"""

from collections.abc import Callable, Mapping
from datetime import date

from app.mentions.mention import Reason

Translate = Callable[[str], str]
FormatDay = Callable[[date], str]

CLAUSES: Mapping[str, str] = {
    "weekday": "the source names the weekday %(weekday)s, read against %(anchor)s",
    "relative_day": "the source counts from its own day, %(anchor)s",
    "office_held": "%(person)s held the office %(office)s on that day",
    "place_name": "%(place)s bore the name %(name)s from %(from)s to %(to)s",
    "numbered_event": "%(event)s has known dates: %(from)s to %(to)s",
    "anniversary": "the source counts the years since %(event)s",
    "explicit_year": "the source names the year %(year)s",
    "planned_after": "it was still to come when the source was published, on %(anchor)s",
    "past_before": "it was over when the source was published, on %(anchor)s",
    "metadata": "the file itself gives %(day)s (%(from)s)",
    "dateline": "the dateline gives %(day)s",
    "published": "the source was published on %(day)s",
    "same_day": "the source puts it on the day of the event before it",
    "shortest_lag": "the nearest such day to the source’s own date was taken",
    "window": "the evidence leaves only these days open",
}
# Said where the values that the full clause needs are not all there.
SHORT: Mapping[str, str] = {
    "weekday": "the source names the weekday",
    "relative_day": "the source counts from its own day",
    "office_held": "a person named held the office only then",
    "place_name": "a place named bore that name only then",
    "numbered_event": "a numbered event named in the source has known dates",
    "anniversary": "an anniversary named in the source bounds the year",
    "explicit_year": "the source names the year",
    "planned_after": "it was still to come when the source was published",
    "past_before": "it was over when the source was published",
    "metadata": "the file itself gives its date",
    "dateline": "the dateline gives the date",
    "published": "the date of the source bounds it",
}
UNKNOWN = "by the rule “%(code)s”"


def word_reason(reason: Reason, translate: Translate, format_day: FormatDay) -> str:
    """Return one reason as a clause without a full stop."""
    values = {name: _word_value(name, value, translate, format_day) for name, value in reason.values}
    for clauses in (CLAUSES, SHORT):
        clause = clauses.get(reason.code)
        if clause is None:
            continue
        try:
            return translate(clause) % values
        except KeyError:
            continue
    text = translate(UNKNOWN) % {"code": reason.code.replace("_", " ")}
    return text + (f" ({', '.join(values.values())})" if values else "")


def _word_value(name: str, value: str, translate: Translate, format_day: FormatDay) -> str:
    try:
        return format_day(date.fromisoformat(value))
    except ValueError:
        return translate(value.replace("_", " ")) if name in ("office", "weekday") else value
