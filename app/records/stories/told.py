"""What an article has told up to a passage: the day of its story, the dates and statements so far.

In: statements in text order. Out: the answers that a later sentence needs ("the same day", "their meeting").
"""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import takewhile

from app.articles.passage import Passage
from app.mentions.counted import COUNTED
from app.mentions.mention import DateMention, PersonMention, PlaceMention, ResolvedDate
from app.mentions.resolve import resolve
from app.records.sentences.clauses import compiled
from app.records.sentences.material import Material, within
from app.records.sentences.participants import is_bilateral
from app.records.sentences.statement import GATHERINGS, Statement
from app.terms import AgreementStatus, CueForm, DateForm, MeetingKind, MeetingStatus, Precision, Side, Type

_TALKED = frozenset({"talks", "phone_call", "video_call", "dialogue"})
_BACK = 3  # sentences over which "the talks" are those told last
_ANOTHER_TIME = timedelta(400)  # what is told of such a time is history, and the next sentence with it
_STAYS = 4  # days for which who came may still be there
_WEEKS_BEFORE = timedelta(60)
_A_MONTH = timedelta(31)
_WELL_BEFORE = timedelta(20)  # what a report recalls, as against what it tells of the same journey

SEATS = frozenset({"astana", "beijing"})
_MET = frozenset({"talks", "phone_call", "video_call"})


@dataclass(frozen=True, slots=True)
class Told:
    """What the article told up to here: the day of its story, the date told last, the statements so far, and the day
    that the telling has come to ("On Tuesday …" holds for the sentences after it), and the year or month that the
    paragraph speaks of ("this year …"); `opened` is the passage with which the paragraph begins.
    """

    story: ResolvedDate | None
    last: ResolvedDate | None
    statements: tuple[Statement, ...]
    day: ResolvedDate | None = None
    period: ResolvedDate | None = None
    opened: int = 0

    def carried(
        self, material: Material, passage: Passage, people: tuple[PersonMention, ...] = ()
    ) -> ResolvedDate | None:
        """Return the day that undated words are told of: the day that the telling has come to; the time before
        it where the paragraph has turned to one, in a language with tenses only where that is another year; the days
        of the visit of one of the `people`, told just before.
        """
        if not self.statements or self.story is None:
            return self.day
        if visit := self._visit_over(material, people) or self._visit_before(material, passage, people):
            return visit
        if self.day and self.day.inferred and (here := self._told_in_paragraph(self.day)):
            return here
        far = _ANOTHER_TIME if material.rules.sentences.spaced else _WELL_BEFORE
        last = next((s for s in self.since(passage.index - 1) if s.own_date), self.statements[-1])
        home = material.passages[last.passage]
        together = home.paragraph == passage.paragraph and passage.index - home.index <= 1
        back = last.own_date and last.date and self.story.start - last.date.end > far
        back = back and not compiled(material.cues.this_time).search(material.words(passage.span))
        return last.date if together and back else self.time_before(material, passage) or self.day

    @property
    def dayless(self) -> bool:
        """Tell whether the article gives no day of its story: then the page's own stands in for it."""
        return self.day is not None and self.day.inferred and self.day == self.story

    def time_before(self, material: Material, passage: Passage) -> ResolvedDate | None:
        """ "The committee was set up in 2004. The accord on it was signed then": the one date that the sentence before
        gives, of another time, though it tells of no event.
        """
        before = material.passages[passage.index - 1] if passage.index else passage
        if before.paragraph != passage.paragraph or next(self.since(before.index), None):
            return None
        dates = within(material.dates, before.span)
        if len(dates) != 1 or not compiled(material.cues.goes_back).match(material.words(passage.span)):
            return None
        date = resolve(dates[0], material.anchor, "past", None)
        return date if date and self.story and self.story.start - date.end > _ANOTHER_TIME else None

    def _told_in_paragraph(self, day: ResolvedDate) -> ResolvedDate | None:
        """Return the date that the paragraph told last, where the article gives no day of its story: it is closer."""
        open_ = day.precision is Precision.RANGE
        for statement in self.since(self.opened):
            date = statement.date
            if date is None or statement.status == MeetingStatus.PLANNED or not (open_ or statement.own_date):
                continue
            return date if open_ or day.start - date.end <= _WEEKS_BEFORE else None
        return None

    def _visit_over(self, material: Material, people: tuple[PersonMention, ...]) -> ResolvedDate | None:
        """Return the days of the visit of somebody that is told by its end ("Today the visit of five days ended. X
        received him"), as long as no words give another day.
        """
        names = {person.name for person in people}
        own = next((s for s in reversed(self.statements) if s.own_date and s.status == MeetingStatus.HELD), None)
        if own is None or own.kind != MeetingKind.VISIT or not names & {person.name for person in own.people[:1]}:
            return None
        ended = compiled(material.cues.ended).search(material.words(material.home_of(own.clause)))
        days = own.date if ended and own.date and own.date.precision is Precision.RANGE else None
        if days is None or (self.day and self.day.end != days.end):
            return None  # the telling has a day of its own
        return days if days.end - days.start <= _WELL_BEFORE else None

    def _visit_before(
        self, material: Material, passage: Passage, people: tuple[PersonMention, ...]
    ) -> ResolvedDate | None:
        """Return the days of the visit that the sentence before tells of somebody ("… on the 18th. X received him"),
        or any sentence before, in an article that gives no day of its story.
        """
        names = {person.name for person in people}
        dayless = self.dayless
        for statement in self.since(0 if dayless else max(self.opened, passage.index - 1)):
            date, guest = statement.date, statement.people[:1]
            if statement.passage == passage.index or statement.kind != MeetingKind.VISIT or not statement.own_date:
                continue
            if date and guest and guest[0].name in names and statement.status == MeetingStatus.HELD:
                within = self.story is not None and date.start <= self.story.start <= date.end
                if dayless and within and date.precision is not Precision.MONTH:
                    return None  # the report is of one of its days
                ended = compiled(material.cues.ended).search(material.words(statement.clause))
                if dayless and self.story and date.start == date.end and not ended:
                    lasts = 0 < (self.story.start - date.end).days <= _STAYS
                    return None if lasts else date  # he came the day before, and it is not said that he left
                if self.day and date.start < date.end == self.day.end and not ended:
                    return None  # "on Thursday he went on with his visit. X received him": on that day
                return date if dayless or date.end - date.start <= _WELL_BEFORE else None
        return None

    def since(self, passage: int) -> Iterator[Statement]:
        """Return the statements from a passage on, the last first; they stand in text order."""
        return takewhile(lambda statement: statement.passage >= passage, reversed(self.statements))

    def last_of(self, passage: int) -> ResolvedDate | None:
        """Return the date of the statement told last in one passage."""
        return next((s.date for s in self.since(passage) if s.date), None)

    def gathering_just_told(self, passage: int) -> str | None:
        """Return the kind of the gathering told last in this passage or the one before, if no other session was."""
        sessions = (s.kind for s in self.since(passage - 1) if s.kind in GATHERINGS or s.kind == MeetingKind.DIALOGUE)
        last = next(sessions, None)
        return last if last in GATHERINGS else None

    def visit_just_told(self, passage: int) -> bool:
        """Tell whether this passage or the one before tells of a visit with its days."""
        return any(s.kind == MeetingKind.VISIT and s.date for s in self.since(passage - 1))

    def met(self) -> tuple[PersonMention, ...]:
        """Return the people of the talks or the call told last."""
        return next((s.people for s in reversed(self.statements) if s.kind in _MET), ())

    def tells_of(self, people: Iterable[PersonMention]) -> bool:
        """Tell whether a meeting of just these people was told."""
        names = {person.name for person in people}
        return any({person.name for person in s.people} == names for s in self.statements if s.kind in _MET)

    def read_before(self, passage: int, mention: DateMention, borrowed: bool = False) -> ResolvedDate | None:
        """Return what a date counted from another event ("the day before") was read as for another verb beside it;
        a date `borrowed` from that verb is read as it was there ("arrived on the 2nd for the summit to be held").
        """
        if mention.expression.kind not in COUNTED and not borrowed:
            return None
        here = [s.date for s in self.since(passage) if s.passage == passage and s.own_date]
        return next((date for date in reversed(here) if date and date.mention == mention.span), None)

    def near(self, passage: int, perfect: bool, mention: DateMention | None = None) -> ResolvedDate | None:
        """Return the date told last in this passage or the one before it; background only where `perfect` goes on, or
        where the `mention` is one of its days ("was there from 17 to 19 October. On the 17th …", told in November).
        """
        day = mention.expression.day if mention and mention.expression.kind == "day" else None
        for days, past in ((s.date, self.is_past(s)) for s in self.since(passage - 1) if s.date):
            of_stay = days.precision is Precision.RANGE and days.start.month == days.end.month
            if perfect or not past or (of_stay and day and days.start.day <= day <= days.end.day):
                return days
        return None

    def told_last(self, passage: int) -> ResolvedDate | None:
        """Return the date told last in this passage or the one before it, however long ago."""
        return next((s.date for s in self.since(passage - 1) if s.date), None)

    def same_day(self, passage: int, planned: bool) -> ResolvedDate | None:
        """Return the day that "the same day" takes up: the one told just before, else the story's where words have
        given something on it, else the last day that words have given.
        """
        for statement in self.since(passage - 1):
            if planned and self.is_past(statement):
                continue  # what is to come is not counted from what was long ago
            named = statement.own_date and self._is_recent_day(statement.date, statement.passage >= self.opened)
            if statement.date and _counts(statement, planned) and (named or not self.is_past(statement)):
                same = self._within(statement.date) if statement.passage == passage else None
                return same or statement.date
        last = recalled = None
        for statement in reversed(self.statements):
            date = statement.date
            if statement.own_date and date and date.precision is Precision.DAY and _counts(statement, planned):
                if self.day is None or date.start == self.day.start:
                    return self.day or date
                if self.is_past(statement):
                    recalled = recalled or date
                else:
                    last = last or date
        return last or recalled

    def _is_recent_day(self, date: ResolvedDate | None, here: bool) -> bool:
        """Tell whether one day was named, of the weeks before the story: "Earlier, on the 29th, … The same day …", or
        of any time in the sentence before, `here` in the same paragraph.
        """
        if date is None or date.precision is not Precision.DAY or self.story is None:
            return False
        return here or self.story.start - date.end <= _WEEKS_BEFORE

    def counted_from(self, mention: DateMention, passage: int, planned: bool) -> ResolvedDate | None:
        """Return what a date counted from another event is counted from: of "the final day" the days told last."""
        if (mention.expression.offset or 0) > 1:  # "three days later": than what was told just before, however old
            recent = (s for s in self.since(passage - 1) if not (planned and self.is_past(s)))
            just = (s.date for s in recent if s.own_date and s.date)
            if (last := next(just, None)) and last.precision is Precision.DAY:
                return last
        told = self.told_last(passage)
        if mention.form is DateForm.HALF_DAY and told and (here := self._in(told)):
            return here
        days = (s.date for s in reversed(self.statements) if s.date and s.date.precision is Precision.RANGE)
        journeys = (date for date in days if date.end - date.start < _WELL_BEFORE)
        journey = next(journeys, None) if mention.expression.direction else None
        visited = any(one.kind == MeetingKind.VISIT and one.date for one in self.statements)
        passed = mention.expression.offset or 0
        if mention.expression.direction < 0 and passed and self.day and not (journey or visited):
            # "He met X on the second day of his visit", which nothing told before: the day is that of the story.
            back = timedelta(passed)
            return replace(self.day, start=self.day.start - back, end=self.day.end - back)
        return journey or self.same_day(passage, planned)

    def day_before(self, mention: DateMention | None) -> ResolvedDate | None:
        """Return the day that the telling has come to; none for "the day before" of a lead that comes before any day
        is named: it is counted from the article.
        """
        named = self.story.mention if self.story and not self.statements else None
        if mention and named and (mention.expression.offset or 0) < 0 and mention.span.start < named.start:
            return None
        return self.day

    def _in(self, days: ResolvedDate) -> ResolvedDate | None:
        """Return the day of the story where it is one of several told before ("came on Sunday until Tuesday", said on
        Monday. "In the morning …")."""
        day = self.day if self.day and self.day.precision is Precision.DAY else None
        return day if day and days.precision is Precision.RANGE and days.start < day.start <= days.end else None

    def _within(self, days: ResolvedDate) -> ResolvedDate | None:
        """Return the day told last among several: "who is here from Thursday to Sunday, also met X on the same day"."""
        told = (self.day, *(s.date for s in reversed(self.statements)))
        day = (date for date in told if date and date.precision is Precision.DAY)
        return next((date for date in day if days.start < date.start <= days.end), None)

    def day_signed(self, kind: str) -> ResolvedDate | None:
        """ "The accord signed in May comes into force in June. It was signed in X": the day told of that very step."""
        same = (s for s in reversed(self.statements) if s.type is Type.AGREEMENT and s.kind == kind and s.own_date)
        return next((s.date for s in same if s.status == AgreementStatus.SIGNED), None)

    def stay_in(self, passage: int) -> ResolvedDate | None:
        """Return the days of the journey told in a passage, of which "the last two days" are a part."""
        here = (s.date for s in self.since(passage) if s.kind == MeetingKind.VISIT and s.date)
        return next((days for days in here if days.precision is Precision.RANGE), None)

    def meeting_day(self, passage: int) -> ResolvedDate | None:
        """Return the date of the talks told last, just before, for what points back to them."""
        near = (s for s in self.since(passage - _BACK) if s.kind in _TALKED and s.status == MeetingStatus.HELD)
        of_story = (s for s in near if s.date and not self.is_past(replace(s, background=False)))
        return next((s.date for s in of_story), None)

    def talked_on(self, day: ResolvedDate) -> bool:
        """Tell whether talks were told that may have been of a day."""
        talks = (s.date for s in self.statements if s.kind in _TALKED and s.date)
        return any(date.start <= day.end and day.start <= date.end for date in talks)

    def is_past(self, statement: Statement) -> bool:
        """Tell whether a statement lies well before the story."""
        if statement.background or self.story is None or statement.date is None:
            return statement.background
        return self.story.start - statement.date.end > _WELL_BEFORE

    def ahead(self) -> ResolvedDate | None:
        """Return the day of what was announced last: what else is planned without a date belongs to it."""
        for statement in reversed(self.statements):
            date = statement.date
            near = (
                statement is self.statements[-1] and statement.passage >= self.opened
            )  # "In June he goes there. He …"
            far = _A_MONTH if near else _WELL_BEFORE
            if statement.status == MeetingStatus.PLANNED and date and date.end - date.start <= far:
                return date if self.story is None or date.end > self.story.end else None
        return None

    def rest_of_stay(self, limit: date | None) -> ResolvedDate | None:
        """Return the days that are left of the visit that was told last, if it goes on: "he will meet X"."""
        stay = next((s.date for s in reversed(self.statements) if s.kind == MeetingKind.VISIT), None)
        if stay is None or limit is None or not stay.start <= limit < stay.end:
            return None
        return replace(stay, start=limit, precision=Precision.RANGE, inferred=True)

    def visit_ahead(self) -> ResolvedDate | None:
        """Return the days of the visit that was announced last, if only by its month."""
        visits = (s for s in reversed(self.statements) if s.kind == MeetingKind.VISIT)
        return next((s.date for s in visits if s.status == MeetingStatus.PLANNED and s.date), None)

    def on_no_day(self, date: ResolvedDate, meet: bool, limit: datetime.date | None) -> str | None:
        """Say why what is to come is not on days that words do not give it: those of a gathering where people `meet`,
        or of the story, past by the last day that can be told as past.
        """
        if meet and self.only_gathers(date):
            return "planned beside a gathering, on no day"
        over = limit is not None and date.end <= limit
        last = self.statements[-1] if self.statements else None
        lent = last is not None and last.date == date and last.status == MeetingStatus.HELD  # the day of what was done
        lent = lent and date.start == date.end
        return "planned on no day" if over and (date == self.story or lent) and not self.ahead() else None

    def only_gathers(self, date: ResolvedDate) -> bool:
        """Tell whether a date is that of a gathering to come, and of nothing else told."""
        there = [s for s in self.statements if s.date == date]
        return bool(there) and all(s.kind in GATHERINGS and s.status == MeetingStatus.PLANNED for s in there)

    def on_occasion(self, limit: date | None, planned: bool) -> ResolvedDate | None:
        """Return the date to which "during the visit" points: told last, or the days of the visit in which that lies;
        for what has happened none that lies ahead of the article.
        """
        if planned:
            visits = (s.date for s in reversed(self.statements) if s.kind == MeetingKind.VISIT and s.date)
            days = next(visits, None)
            within = days and self.last and days.start <= self.last.start and self.last.end <= days.end
            return days if within else self.last
        dates = (s.date for s in reversed(self.statements) if s.date)
        ahead = limit and self.last and self.last.start > limit
        left = self.statements and CueForm.LEFT in self.statements[-1].forms  # the way home is no occasion
        last = next((s.date for s in reversed(self.statements[:-1]) if s.date), self.last) if left else self.last
        return next((date for date in dates if limit and date.start <= limit), None) if ahead else last

    def plans_on(self, passage: int) -> bool:
        """Tell whether the sentence before, of the same paragraph, tells what is still to come."""
        before = [s for s in self.since(max(self.opened, passage - 1)) if s.passage == passage - 1]
        return bool(before) and all(s.status == MeetingStatus.PLANNED for s in before)

    def near_past(self, passage: int) -> ResolvedDate | None:
        """Return the date told last in this passage or the one before it, of what has taken place."""
        recent = (s for s in self.since(passage - 1) if s.date)
        return next((s.date for s in recent if s.status != MeetingStatus.PLANNED), None)

    def just_told_in(self, city: PlaceMention, passage: int) -> bool:
        """Tell whether this sentence or the one before tells something of a city ("in the same city")."""
        return any(s.place is not None and s.place.place == city.place for s in self.since(passage - 1))

    def scene_city(self, capital: bool) -> PlaceMention | None:
        """Return the city of the telling: that of the meeting held last, else of the visit; a `capital` where asked."""
        here = [s for s in reversed(self.statements) if s.place and not self.is_past(s)]
        if capital:
            here = [s for s in here if s.status == MeetingStatus.HELD and s.place and s.place.place in SEATS]
        met = (s.place for s in here if s.kind != MeetingKind.VISIT)
        return next(met, None) or next((s.place for s in here), None)

    def place_in_other(self, side: Side) -> PlaceMention | None:
        """Return the last city told in the other state than a visitor's own."""
        goals = {Side.CHINA: "KZ", Side.KAZAKHSTAN: "CN"}
        return next(
            (s.place for s in reversed(self.statements) if s.place and s.place.country == goals.get(side)), None
        )

    def pair(self) -> tuple[PersonMention, ...]:
        """Return the people of the last statement with people of both sides, for "their meeting"."""
        for statement in reversed(self.statements):
            if is_bilateral(statement.people):
                return statement.people
        return ()


def _counts(statement: Statement, planned: bool) -> bool:
    """What has not come, or was called off, is no day from which the past is counted ("the day before, they spoke")."""
    return planned or statement.status not in (MeetingStatus.PLANNED, MeetingStatus.CANCELLED)
