"""The day that an article's relative dates count from. In: the article, its mentions. Out: an Anchor with reasons.

Where the year is missing, every year since 1992 is a candidate and evidence cuts them (design, section 6). Codes are
listed in REASONS; each Reason names what it left as `kept` and, where it cut, what it `removed`.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from app.articles.article import Article
from app.articles.passage import Passage
from app.gazetteer.lookup import gazetteer
from app.mentions.clues import Clues
from app.mentions.evidence import Evidence, gather_evidence, gather_late_evidence
from app.mentions.figures import years_of_figures
from app.mentions.issue import find_issue
from app.mentions.jubilees import Window
from app.mentions.known_meetings import met_on_known_days
from app.mentions.lags import DATELINE_ALONE, lagging_weekdays, told_as_news
from app.mentions.lead_days import pin_to_news
from app.mentions.mention import (
    DateMention,
    Published,
    Reason,
)
from app.mentions.published import Stamp, day_of, find_stamps, metadata_reason
from app.mentions.recalled_meetings import recall_known_days
from app.mentions.told_twice import years_told_twice
from app.mentions.weighing import weigh
from app.terms import PassageRole

# Diplomatic relations began on 3 January 1992: no earlier article can be about them.
FIRST_YEAR = 1992
_SOURCE = 90  # characters of a sentence that only gives the source and its day
# A dateline may lie this far behind its page (a text reposted months later); further apart they are not one report.
_REPOST = 200
_AHEAD = 12  # characters behind "today" in which stands that something is to come
_FILED = 21  # days within which a dateline that shows its day alone stands before its page
_FROM_PAGE = frozenset({"day", "weekday", "relative_day"})
# Within this time after its dateline a page can still have been added to.
_SAME_STORY = timedelta(2)

REASONS: dict[str, tuple[str, ...]] = {
    "page_date": ("shown",),
    "page_update": ("shown",),
    "dateline": ("shown", "day"),
    "metadata": ("day", "from"),
    "lead_date": ("day",),
    "weekday": ("weekday", "words", "lag", "kept", "removed"),
    "explicit_year": ("words", "tense", "kept", "removed"),
    "office_held": ("person", "office", "start", "end", "kept", "removed"),
    "place_name": ("name", "start", "end", "kept", "removed"),
    "numbered_event": ("body", "start", "end", "kept", "removed"),
    "anniversary": ("id", "count", "sort", "kept", "removed"),
    "planned_after": ("words", "kept", "removed"),
    "past_before": ("words", "kept", "removed"),
    "set_aside": ("code", "kept"),
    "known_meeting": ("people", "start", "end", "kept", "removed"),
    "nearest_year": ("kept", "removed"),
    "only_year": ("year",),
    # Of resolving one mention (app.mentions.resolve):
    "stated": ("day",),
    "counted_from": ("anchor", "day"),
    "from_event": ("anchor", "day"),
    "nearest": ("anchor", "day"),
    "window": ("start", "end"),
    "weekday_slip": ("weekday", "day", "actual"),
    "known_event": ("body", "start", "end"),
}


@dataclass(frozen=True, slots=True)
class Anchor:
    """`day` is what "yesterday" counts from, None where it is open; then `window` holds the days that are left.

    `inferred` tells that the day does not stand in the article in full; `bounded`, that evidence cut the window.
    """

    published: Published
    day: date | None
    window: tuple[date, date]
    reasons: tuple[Reason, ...] = ()
    inferred: bool = False
    bounded: bool = True

    @property
    def limit(self) -> date | None:
        """Return the last day that the article can tell as past: the page's, where it follows the dateline closely."""
        page = self.published.day
        return max(self.day, page) if self.day and page and page - self.day <= _SAME_STORY else self.day


def find_anchor(clues: Clues, published: Published) -> Anchor:
    """Return the anchor; its `published` is the given one, completed where evidence leaves one day."""
    article, passages, dates, rules = clues.article, clues.passages, clues.dates, clues.rules
    if published.day is not None:
        return _stated(clues, published)
    stamp = next((stamp for stamp in find_stamps(article, rules) if _candidates(stamp)), None)
    if stamp is None and (lead := _lead_date(passages, dates)):
        day = day_of(lead.expression)
        if day is not None:
            reason = Reason("lead_date", (("day", day.isoformat()),), (lead.span,))
            return Anchor(published, day, (day, day), (reason,))
    if stamp is None and (issue := find_issue(article, rules)):
        reason = Reason("page_date", (("shown", issue[2].of(article.text)),), (issue[2],))
        return Anchor(published, None, issue[:2], (reason,), inferred=True)
    candidates = _candidates(stamp)
    if near := _by_metadata(article, candidates):
        return _conclude(clues, published, stamp, near, (metadata_reason(article),), True)
    known = [*gather_evidence(clues, stamp, candidates)]
    known += years_of_figures(article, passages, rules)
    known += years_told_twice(article, dates)
    known += recall_known_days(clues)
    if stamp is not None:
        met = [news for news in told_as_news(clues) if _meets_one(news, candidates)]
        sure = met_on_known_days(clues, candidates)
        known += [*sure, *met, *lagging_weekdays(clues, candidates)]
    left, reasons = weigh(candidates, known, stamp is not None, last_year())
    if stamp is not None and len(left) > 1 and (told := met_on_known_days(clues, left)):
        # The same days of two years may both be known: the rest of the evidence has said which it cannot be.
        left, reasons = weigh(candidates, [*known, *told], True, last_year())
    if stamp is None:
        left, more = weigh(left, gather_late_evidence(clues, left), False, last_year())
        reasons += more
        left, more = pin_to_news(clues, left)
        reasons += more
    bounded = len(left) < len(candidates) or bool(reasons)
    return _conclude(clues, published, stamp, left, reasons, bounded)


def _meets_one(news: Evidence, candidates: list[Window]) -> bool:
    """Tell whether the page's day, in exactly one year, is one of those on which something is news."""
    return sum(low <= day <= high for day, _ in candidates for low, high in news.allowed) == 1


def _stated(clues: Clues, published: Published) -> Anchor:
    """Return the anchor of an article that gives its date: the dateline's day where it has one, else the page's."""
    page = published.day
    assert page is not None
    mention = next((mention for mention in clues.dates if mention.dateline), None)
    day = _dateline_day(mention, page) if mention else None
    if mention is None or day is None or _counts_from_page(clues, mention, page - day):
        return Anchor(published, page, (page, page), published.reasons)
    shown = (("shown", mention.span.of(clues.article.text)), ("day", day.isoformat()))
    reason = Reason("dateline", shown, (mention.span,))
    return Anchor(published, day, (day, day), (*published.reasons, reason))


def _counts_from_page(clues: Clues, dateline: DateMention, lag: timedelta) -> bool:
    """ "(Agency, City, 17)" in the paper of the 18th: what "yesterday" is told before anything of "today" was then."""
    if dateline.expression.kind != "day" or lag != timedelta(1):
        return False
    planned, plain = re.compile(clues.rules.calendar.planned), clues.article.plain
    near = [date for date in clues.dates if date.expression.kind == "relative_day"]
    told = [d.expression.offset for d in near if not planned.search(plain, d.span.end, d.span.end + _AHEAD)]
    return told[:1] == [-1]


def without_datelines(dates: tuple[DateMention, ...], anchor: Anchor) -> tuple[DateMention, ...]:
    """Return the mentions; the bare day of a dateline from which nothing is counted is a day like others."""
    return tuple(
        replace(one, dateline=False)
        if one.dateline and one.expression.kind == "day" and anchor.day and anchor.day.day != one.expression.day
        else one
        for one in dates
    )


def _dateline_day(mention: DateMention, page: date) -> date | None:
    """Return the dateline's day: its year is the one that puts it nearest before the page (a day of grace)."""
    expression = mention.expression
    if stated := day_of(expression):
        return stated if stated <= page + timedelta(1) else None
    if expression.kind == "day":  # of the month of the page, or of the one before it
        near = (page - timedelta(lag) for lag in range(-1, _FILED))
        return next((day for day in near if day.day == expression.day), None)
    for year in (page.year, page.year - 1):
        day = day_of(replace(expression, kind="full", year=year))
        if day and timedelta(-1) <= page - day <= timedelta(_REPOST):
            return day
    return None


def _lead_date(passages: tuple[Passage, ...], dates: tuple[DateMention, ...]) -> DateMention | None:
    """Return the full date of the first body sentence: where nothing else is dated, the report counts from it.

    A short second one of that paragraph may say who reports it, and when.
    """
    body = [passage for passage in passages if passage.role is PassageRole.BODY]
    first = next((at for at, passage in enumerate(body) if len(passage.span) > DATELINE_ALONE), len(body))
    lead = body[: first + 1]
    lead += [p for p in body[first + 1 : first + 2] if p.paragraph == lead[-1].paragraph and len(p.span) <= _SOURCE]
    full = [date for date in dates if date.expression.kind == "full"]
    told = ((passage, date) for passage in lead for date in full if passage.span.contains(date.span))
    passage, said = next(told, (None, None))
    if passage and said and any(_is_news(one, passage.span.start, said.span.start) for one in dates):
        return None  # "the ministry said on the 20th that the agreement signed on 17 May 2023 …"
    return said


def _is_news(mention: DateMention, start: int, end: int) -> bool:
    """Tell whether a day that counts from the page itself is told between two places."""
    return mention.expression.kind in _FROM_PAGE and start <= mention.span.start < end


@lru_cache(maxsize=1)
def last_year() -> int:
    """Return the last candidate year: one after the latest fact of the register. No clock is asked."""
    register = gazetteer()
    ends = [body.date_end.year for body in register.bodies.values() if body.date_end]
    ends += [office.start.year for person in register.people.values() for office in person.offices if office.start]
    return max(ends) + 1


def _candidates(stamp: Stamp | None) -> list[Window]:
    """Return one window a year: the stamp's day, or the whole year where no day is shown."""
    years = range(FIRST_YEAR, last_year() + 1)
    if stamp is None:
        return [(date(year, 1, 1), date(year, 12, 31)) for year in years]
    days = (day_of(replace(stamp.expression, kind="full", year=year)) for year in years)
    weekday = stamp.expression.weekday
    return [(day, day) for day in days if day and (weekday is None or day.weekday() == weekday)]


def _conclude(
    clues: Clues,
    published: Published,
    stamp: Stamp | None,
    left: list[Window],
    reasons: tuple[Reason, ...],
    bounded: bool,
) -> Anchor:
    window = (left[0][0], left[-1][1])
    if stamp is None or len(left) > 1:
        return Anchor(published, None, window, reasons, inferred=True, bounded=bounded)
    day = left[0][0]
    reasons = (*reasons, Reason("only_year", (("year", str(day.year)),), (stamp.shown,)))
    completed = replace(published, day=day, inferred=True, reasons=(*published.reasons, *reasons))
    return replace(_stated(clues, completed), inferred=True)


def _by_metadata(article: Article, left: list[Window]) -> list[Window]:
    """Return the candidate that the file's own date picks, if it lies within a week of exactly one."""
    day = article.metadata.published
    near = [window for window in left if day and abs(window[0] - day) <= timedelta(7)] if len(left) > 1 else []
    return near if len(near) == 1 else []
