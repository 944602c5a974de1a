"""Records into words of the reader's language: dates as precise as they are, titles, reasons, the sentence of a list.

In: dataclasses of app.query. Out: plain text, which templates escape.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache, lru_cache

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal

from app.mentions.mention import Reason
from app.query.entry import Days, Entry, Person, Place
from app.query.filters import Part, Selection
from app.query.sources import ArticleLine, Source
from app.web import labels
from app.web.catalogue import read_catalogue
from app.web.names import bore_once, former_name, name_of, person_named
from app.web.reasons import Speech, word_reason

# The closed list that words the values of a filter.
VALUE_LABELS = {"type": "types", "kind": "kinds", "status": "statuses", "topic": "topics", "source": "languages"}

# Languages that write 7 June 2022 in this order, with nothing between.
DAY_FIRST = ("en", "fr", "ru")


class Wording:
    """The words of one interface language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = Locale.parse(language)
        catalogue = read_catalogue(language)
        self.gettext = catalogue.gettext
        self.ngettext = catalogue.ngettext
        self.day = lru_cache(maxsize=4096)(self._day)
        self.speech = Speech(self.gettext, self.day, self.weekday_name, self.office, self.register_name)
        self.days = lru_cache(maxsize=4096)(self._days)
        self.axis = lru_cache(maxsize=4096)(self._axis)
        self.month = lru_cache(maxsize=1024)(self._month)
        self.weekday = lru_cache(maxsize=4096)(self._weekday)
        self.number = lru_cache(maxsize=4096)(self._number)
        self.term = lru_cache(maxsize=1024)(self._term)

    # Dates

    def _day(self, day: date) -> str:
        return format_date(day, "long" if self.language != "en" else "d MMMM y", locale=self.locale)

    def _month(self, year: int, month: int) -> str:
        return format_skeleton("yMMMM", date(year, month, 1), locale=self.locale)

    def _weekday(self, day: date) -> str:
        return format_date(day, "EEEE", locale=self.locale)

    def weekday_name(self, number: int) -> str:
        """Return the name of a weekday, Monday being 0."""
        return str(self.locale.days["format"]["wide"][number])

    def register_name(self, id_: str) -> str:
        """Return what the register calls a person, a body or an anniversary."""
        return name_of(id_, self.language)

    def _days(self, start: date, end: date, precision: str) -> str:
        """Return a date as precise as it is known."""
        if precision == "year":
            return str(start.year)
        if precision == "month":
            return self._month(start.year, start.month)
        if start == end:
            return self._day(start)
        if self.language in DAY_FIRST:
            return self._day_first_interval(start, end)
        return str(format_interval(start, end, "yMMMMd", locale=self.locale))

    def _day_first_interval(self, start: date, end: date) -> str:
        # The locale data shortens months in intervals, and in English puts them before the day.
        if start.year != end.year:
            return f"{self._day(start)} – {self._day(end)}"
        if start.month != end.month:
            return format_date(start, "d MMMM", locale=self.locale) + f" – {self._day(end)}"
        return f"{start.day}–{self._day(end)}"

    def _axis(self, start: date, end: date, precision: str) -> str:
        """Return a date as it stands under a heading that names its year and month."""
        if precision == "year":
            return str(start.year)
        if precision == "month":
            return format_date(start, "LLLL", locale=self.locale)
        if self.language not in DAY_FIRST and start.year == end.year:
            return str(format_interval(start, end, "MMMd", locale=self.locale))
        if start == end:
            return format_date(start, "d MMM", locale=self.locale)
        if (start.year, start.month) == (end.year, end.month):
            return f"{start.day}–{end.day} " + format_date(end, "MMM", locale=self.locale)
        if start.year != end.year:
            return f"{self._month_year(start)} – {self._month_year(end)}"
        return format_date(start, "d MMM", locale=self.locale) + " – " + format_date(end, "d MMM", locale=self.locale)

    def _month_year(self, day: date) -> str:
        return str(format_skeleton("yMMM", day, locale=self.locale))

    def date(self, days: Days | None) -> str:
        """Return the date of an event in full."""
        if days is None:
            return self.gettext("undated")
        said = self.days(days.start, days.end, days.precision)
        return self.gettext("%(days)s, day not stated") % {"days": said} if days.window else said

    def reasons(self, reasons: Sequence[Reason]) -> str:
        """Return the reasons of a decision as one sentence, or nothing."""
        clauses = list(dict.fromkeys(word_reason(reason, self.speech) for reason in reasons))
        if not clauses:
            return ""
        text = "; ".join(clauses)
        return text[0].upper() + text[1:] + "."

    def why(self, days: Days) -> str:
        """Return why an inferred date is what it is."""
        given = self.reasons(days.reasons)
        stated = self.gettext("Not stated in the source; worked out.")
        return f"{stated} {given}" if given else stated

    # Names

    def _number(self, value: float) -> str:
        """Return a number with the separators of the language."""
        return str(format_decimal(value, locale=self.locale))

    def share(self, share: float) -> str:
        """Return a share of one as a figure of a table: always two decimals, so that columns stand in line."""
        return str(format_decimal(share, "0.00", locale=self.locale))

    def names(self, people: Sequence[Person]) -> str:
        """Return several names as a list in words."""
        return str(format_list([person.in_language(self.language) for person in people], locale=self.locale))

    def other_names(self, names: Mapping[str, str]) -> list[tuple[str, str]]:
        """Return a name in the other languages, each spelling once."""
        spellings = {name: language for language, name in reversed(list(names.items()))}
        spellings.pop(names.get(self.language, ""), None)
        return sorted((language, name) for name, language in spellings.items())

    def article(self, line: ArticleLine) -> str:
        """Return the title of an article, or what stands for one."""
        if line.title:
            return line.title
        if line.published is None:
            return self.gettext("Untitled article")
        return self.gettext("Untitled article of %(day)s") % {"day": self.day(line.published)}

    def place(self, place: Place | None, name: str | None = None, country: str | None = None) -> str:
        """Return the name of a place as the reader writes it, or as it was on that day, or the country, or nothing."""
        if place is None:
            return name or self.country(country)
        # A name that the place bore on that day, such as Nur-Sultan, is not replaced by today's.
        older = name if name and name != place.name else None
        return former_name(place.id, older, self.language) if older else place.in_language(self.language)

    def place_called(self, place: str | None, name: str) -> str:
        """Return a place by its id and the name it bore then, as the reader writes it."""
        if place is None:
            return name
        older = bore_once(place, name)
        return former_name(place, name, self.language) if older else name_of(place, self.language)

    def country(self, code: str | None) -> str:
        """Return the name of a country by its code."""
        return self.locale.territories.get(code, code) if code else ""

    def _term(self, table: str, code: str) -> str:
        """Return the wording of one word of a closed list: `table` is a name of app.web.labels."""
        wording: str = getattr(labels, table.upper()).get(code, code.replace("_", " "))
        return self.gettext(wording)

    def office(self, code: str) -> str:
        """Return the wording of an office."""
        return self.gettext(labels.office_text(code))

    def own_name(self, language: str) -> str:
        """Return what a language calls itself."""
        return labels.OWN_NAMES.get(language, language)

    def field(self, field: str) -> str:
        """Return what a field of a record is called; `person:NAME` gives the name."""
        name, _, who = field.partition(":")
        return person_named(who, self.language) if who else self.term("fields", name)

    def called(self, people: Sequence[str]) -> list[str]:
        """Return canonical names as the reader writes them."""
        return [person_named(name, self.language) for name in people]

    def topics(self, sources: Sequence[Source]) -> list[str]:
        """Return the topics of an event in the order of their wording."""
        found = {topic for source in sources for topic in source.topics}
        return sorted(found, key=lambda topic: self.term("topics", topic))

    def is_web(self, address: str | None) -> bool:
        """Tell whether an address that a file gives may become a link."""
        return bool(address) and str(address).startswith(("https://", "http://"))

    # Titles and sentences

    def heading(self, entry: Entry) -> str:
        """Return the short title of an entry in a list, where the people stand beside it."""
        kind, place = self.term("kinds", entry.kind), self.place(entry.place, entry.place_name, entry.country)
        if not place:
            return kind
        return self.gettext("%(kind)s, %(place)s") % {"kind": kind, "place": place}

    def title(self, kind: str, people: Sequence[Person], place: str) -> str:
        """Return the full title of an event: kind, people, place."""
        text = self.term("kinds", kind)
        if people:
            shown = self.names(people[:4])
            more = len(people) - 4
            if more > 0:
                shown += " " + self.ngettext("and %(num)d more", "and %(num)d more", more) % {"num": more}
            text = self.gettext("%(kind)s: %(people)s") % {"kind": text, "people": shown}
        return self.gettext("%(kind)s, %(place)s") % {"kind": text, "place": place} if place else text

    def count(self, count: int) -> str:
        """Return the number of entries in words."""
        text = self.ngettext("%(num)s entry", "%(num)s entries", count)
        return text % {"num": self.number(count)}

    def sentence(self, selection: Selection, count: int) -> str:
        """Say what a list shows: "Talks with Wang Yi in 2022: 3 entries"."""
        text = self.subject(selection)
        for phrase in self.phrases(selection):
            text = f"{text} {phrase}"
        text = text[0].upper() + text[1:]
        return self.gettext("%(what)s: %(count)s") % {"what": text, "count": self.count(count)}

    def subject(self, selection: Selection) -> str:
        """Say what sort of events a selection holds."""
        if selection.kind:
            what = self.term("kinds_plural", selection.kind)
        elif selection.type:
            what = self.term("types_plural", selection.type)
        else:
            what = self.gettext("meetings and agreements")
        if selection.status:
            status = self.term("statuses", selection.status)
            what = self.gettext("%(what)s (%(status)s)") % {"what": what, "status": status}
        return what

    def phrases(self, selection: Selection) -> list[str]:
        """Return the parts of the sentence that the filters add, in the order of reading."""
        return [self.phrase(part) for part in selection.parts()]

    def phrase(self, part: Part) -> str:
        """Return one part of the sentence with its value in words."""
        return self.gettext(part.message) % {part.argument: self.value(part.argument, part.value)}

    def value(self, argument: str, value: object) -> str:
        """Return the value of a filter in words."""
        if isinstance(value, Person | Place):
            return value.names.get(self.language, value.name)
        if argument in VALUE_LABELS:
            return self.term(VALUE_LABELS[argument], str(value))
        if argument == "inferred":
            return self.gettext("inferred date")
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, tuple):
            return self.names(value)
        return str(value)


@cache
def wording(language: str) -> Wording:
    """Return the words of a language, made once."""
    return Wording(language)
