"""A store with some ninety events for tests of the pages: articles and readings made by hand, ingested as real ones.

Only the reading is replaced; merging, slugs, evidence numbers and full text are the store's own.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import count
from pathlib import Path

from sqlalchemy import Engine

from app.articles.article import After, Article, Line, Metadata
from app.articles.passage import Passage
from app.mentions.mention import Published, Reason, ResolvedDate
from app.records.record import Evidence, Participant, Reading, Record, Remark
from app.store.engine import open_engine
from app.store.ingest import ingest
from app.store.migrate import upgrade
from app.terms import Language, PassageRole, Precision, RemarkKind, Role, Side, Topic, Type
from app.text.later import Later
from app.text.normalise import fold, plain
from app.text.span import Span

WANG = Participant("Wang Yi", "wang-yi", Side.CHINA, "foreign_minister")
XI = Participant("Xi Jinping", "xi-jinping", Side.CHINA, "president")
TLEUBERDI = Participant("Mukhtar Tleuberdi", "mukhtar-tleuberdi", Side.KAZAKHSTAN, "foreign_minister")
NURTLEU = Participant("Murat Nurtleu", "murat-nurtleu", Side.KAZAKHSTAN, "foreign_minister")
TOKAYEV = Participant("Kassym-Jomart Tokayev", "kassym-jomart-tokayev", Side.KAZAKHSTAN, "president")
UNKNOWN = Participant("Aigul Sarsenova", None, Side.KAZAKHSTAN, "vice_minister")

HOSTILE = 'A note with <script>alert("x")</script>, {{ 7*7 }} and \u202eright-to-left\u202c marks'
LONG_LINE = "word " * 40_000


class Draft:
    """An article in the making: sentences are added, each with the records that it states."""

    def __init__(self, title: str, day: date | None, language: Language, publisher: str, after: After | None = None):
        self.title, self.day, self.language, self.publisher, self.after = title, day, language, publisher, after
        self.lines: list[tuple[str, PassageRole]] = [(title, PassageRole.TITLE)]
        self.records: list[Callable[[str], Record]] = []
        self.remarks: list[Callable[[str], Remark]] = []
        self.relevant = True

    def say(self, sentence: str, role: PassageRole = PassageRole.BODY) -> "Draft":
        """Add a line."""
        self.lines.append((sentence, role))
        return self

    def record(self, quote: str, words: dict[str, str], **fields: object) -> "Draft":
        """Add a record: the words that state it and the words behind each field."""
        passage = len(self.lines) - 1

        def make(text: str) -> Record:
            evidence = [Evidence(field, (find(text, words[field]),), f"seed_{field}") for field in words]
            day = fields["date"]
            if isinstance(day, ResolvedDate) and day.inferred:
                evidence.append(Evidence("date", (), "inferred", day.reasons))
            defaults = {
                "type": Type.MEETING,
                "role": Role.MAIN,
                "status": "held",
                "place": None,
                "place_name": None,
                "country": None,
                "people": (),
                "title": None,
                "body": None,
                "topics": (),
            }
            made = {**defaults, **fields, "quote": find(text, quote), "passage": passage, "evidence": tuple(evidence)}
            return Record(**made)  # type: ignore[arg-type]

        self.records.append(make)
        return self

    def remark(self, kind: RemarkKind, words: str, record: int) -> "Draft":
        """Add a remark on a record."""
        self.remarks.append(lambda text: Remark(kind, (find(text, words),), (), record))
        return self

    @property
    def text(self) -> str:
        """The article as text."""
        return "\n".join(line for line, _role in self.lines)

    def reading(self, name: str) -> Reading:
        """Return what reading the article is said to have yielded."""
        text, at, lines = self.text, 0, []
        for line, role in self.lines:
            lines.append(Line(Span(at, at + len(line)), role))
            at += len(line) + 1
        about = Metadata(title=self.title, publisher=self.publisher, language=self.language, after=self.after)
        marked = Later.known(tuple(lines))
        article = Article(
            name,
            text,
            self.language,
            about,
            marked,
            plain(text),
            fold(text),
        )
        passages = tuple(Passage(i, line.span, i - 1, line.role) for i, line in enumerate(lines))
        return Reading(
            article=article,
            relevant=self.relevant,
            relevance=Reason("both_sides"),
            dated=Later.known(Published(self.day, self.day.isoformat() if self.day else None)),
            cut=Later.known(passages),
            records=tuple(make(text) for make in self.records),
            remarks=tuple(make(text) for make in self.remarks),
            refusals=(),
        )


def find(text: str, words: str) -> Span:
    """Return where words stand in a text."""
    match = re.search(re.escape(words), text)
    assert match, words
    return Span(*match.span())


def on(day: date, *reasons: Reason) -> ResolvedDate:
    """Return one day, inferred where there are reasons."""
    return ResolvedDate(day, day, Precision.DAY, bool(reasons), reasons)


def talks_in_2022() -> Draft:
    """The talks of June 2022: a date without a year, an agreement, and a line of furniture."""
    draft = Draft("Les deux ministres font le point", date(2022, 6, 8), Language.FR, "Le Courrier des steppes")
    reasons = (
        Reason("weekday", (("weekday", "2"), ("lag", "1"), ("kept", "2011, 2016, 2022"))),
        Reason(
            "office_held",
            (
                ("person", "mukhtar-tleuberdi"),
                ("office", "foreign_minister"),
                ("start", "2019-09-18"),
                ("end", "2023-03-30"),
                ("kept", "2022"),
            ),
        ),
        Reason("a_rule_of_tomorrow", (("year", "2022"),)),
    )
    draft.say("Dernière mise à jour à 14h54 le 08/06", PassageRole.FURNITURE)
    draft.say("Wang Yi a rencontré mardi Mukhtar Tleuberdi à Nour-Soultan pour parler du transport et de l'énergie.")
    draft.record(
        "Wang Yi a rencontré mardi Mukhtar Tleuberdi à Nour-Soultan",
        {
            "kind": "a rencontré",
            "date": "mardi",
            "person:Wang Yi": "Wang Yi",
            "person:Mukhtar Tleuberdi": "Mukhtar Tleuberdi",
            "place": "à Nour-Soultan",
        },
        kind="talks",
        date=on(date(2022, 6, 7), *reasons),
        place="astana",
        place_name="Nur-Sultan",
        country="KZ",
        people=(WANG, TLEUBERDI),
        topics=(Topic.TRANSPORT, Topic.ENERGY),
    )
    draft.say("Les deux parties sont convenues de rouvrir tous les postes frontaliers.")
    draft.record(
        "sont convenues de rouvrir tous les postes frontaliers",
        {"kind": "sont convenues", "title": "rouvrir tous les postes frontaliers"},
        type=Type.AGREEMENT,
        kind="arrangement",
        status="agreed",
        date=on(date(2022, 6, 7), *reasons),
        title="rouvrir tous les postes frontaliers",
        topics=(Topic.BORDER,),
    )
    return draft.remark(RemarkKind.DATE_INFERRED, "mardi", 0)


def dialogue_in_2024(language: Language) -> Draft:
    """The dialogue of March 2024 as one of two articles tells it."""
    after = After("Xinhua", "https://example.org/report", date(2024, 3, 30), language.value)
    if language is Language.EN:
        draft = Draft("Ministers open a dialogue", date(2024, 3, 30), language, "Khorgos briefs", after)
        draft.say("Wang Yi and Murat Nurtleu held the first strategic dialogue in Beijing on March 29, 2024.")
        quote, words = "held the first strategic dialogue in Beijing on March 29, 2024", "March 29, 2024"
    else:
        draft = Draft("Les ministres ouvrent un dialogue", date(2024, 3, 29), language, "Dépêches de Khorgos", after)
        draft.say("Wang Yi et Murat Nurtleu ont tenu le 29 mars 2024 à Beijing le premier dialogue stratégique.")
        quote, words = "ont tenu le 29 mars 2024 à Beijing le premier dialogue stratégique", "29 mars 2024"
    return draft.record(
        quote,
        {"kind": "dialogue", "date": words, "place": "Beijing", "person:Wang Yi": "Wang Yi"},
        kind="dialogue",
        date=on(date(2024, 3, 29)),
        place="beijing",
        place_name="Beijing",
        country="CN",
        people=(WANG, NURTLEU),
        topics=(Topic.SECURITY,),
    )


def hostile() -> Draft:
    """An article that tries to break the page."""
    draft = Draft(HOSTILE, date(2020, 5, 5), Language.EN, '<b onclick="x">Publisher</b>')
    draft.say(f"Xi Jinping called Kassym-Jomart Tokayev on May 4, 2020: {HOSTILE}.")
    draft.record(
        f"called Kassym-Jomart Tokayev on May 4, 2020: {HOSTILE}",
        {"kind": "called", "date": "May 4, 2020", "person:Xi Jinping": "Xi Jinping called"},
        kind="phone_call",
        date=on(date(2020, 5, 4)),
        people=(XI, TOKAYEV),
    )
    return draft.say(LONG_LINE)


def planned_and_undated() -> Draft:
    """Events that are still to come, that were called off, that are known to the month, the year, or not at all."""
    draft = Draft("What lies ahead", date(2025, 1, 10), Language.EN, "The Steppe Review")
    draft.say("Xi Jinping will visit Astana in June 2025, while the summit of 2026 was put off.")
    june = ResolvedDate(date(2025, 6, 1), date(2025, 6, 30), Precision.MONTH)
    draft.record(
        "Xi Jinping will visit Astana in June 2025",
        {"kind": "visit", "date": "June 2025", "status": "will visit", "person:Xi Jinping": "Xi Jinping"},
        kind="visit",
        status="planned",
        date=june,
        place="astana",
        place_name="Astana",
        country="KZ",
        people=(XI,),
    )
    draft.record(
        "the summit of 2026 was put off",
        {"kind": "summit", "status": "put off", "date": "2026"},
        kind="summit",
        status="cancelled",
        date=ResolvedDate(date(2026, 1, 1), date(2026, 12, 31), Precision.YEAR),
    )
    draft.say("Aigul Sarsenova once wrote to Wang Yi.")
    return draft.record(
        "Aigul Sarsenova once wrote to Wang Yi",
        {"kind": "wrote", "person:Aigul Sarsenova": "Aigul Sarsenova"},
        kind="message",
        date=None,
        people=(UNKNOWN, WANG),
    )


def irrelevant() -> Draft:
    """An article about something else."""
    draft = Draft("Wheat prices rise", date(2023, 2, 1), Language.EN, "The Steppe Review")
    draft.relevant = False
    return draft.say("Wheat prices rose in Canada.")


def routine(number: int) -> Draft:
    """One of many plain reports, a meeting every seven weeks from 2015 on."""
    day = date(2015, 1, 12) + timedelta(days=49 * number)
    pair = ((XI, TOKAYEV), (WANG, NURTLEU), (WANG, TLEUBERDI))[number % 3]
    kind, verb = (("talks", "met"), ("phone_call", "telephoned"), ("visit", "visited"))[number % 3]
    place, shown, country = (("beijing", "Beijing", "CN"), ("almaty", "Almaty", "KZ"))[number % 2]
    shown_day = f"{day:%B} {day.day}, {day.year}"
    draft = Draft(f"Report {number}", day + timedelta(days=1), Language.EN, "The Steppe Review")
    sentence = f"{pair[0].name} {verb} {pair[1].name} in {shown} on {shown_day}"
    draft.say(sentence + ".")
    draft.record(
        sentence,
        {"kind": verb, "date": shown_day, "place": shown, f"person:{pair[0].name}": pair[0].name},
        kind=kind,
        date=on(day),
        place=place,
        place_name=shown,
        country=country,
        people=pair,
        topics=(tuple(Topic)[number % 12],),
    )
    if number % 9 == 0:
        subject = ("fisheries", "wheat", "railways", "tourism", "uranium", "glaciers", "customs", "vaccines", "cotton")
        draft.say(f"They signed a protocol on {subject[number // 9]}.")
        draft.record(
            f"signed a protocol on {subject[number // 9]}",
            {"kind": "protocol", "status": "signed", "title": f"protocol on {subject[number // 9]}"},
            type=Type.AGREEMENT,
            kind="protocol",
            status="signed",
            date=on(day),
            title=f"protocol on {subject[number // 9]}",
            topics=(Topic.AGRICULTURE,),
        )
    return draft


def drafts() -> Iterator[Draft]:
    """Yield every article of the seed."""
    yield talks_in_2022()
    yield dialogue_in_2024(Language.EN)
    yield dialogue_in_2024(Language.FR)
    yield hostile()
    yield planned_and_undated()
    yield irrelevant()
    for number in range(75):
        yield routine(number)


def seed(url: str, folder: Path) -> Engine:
    """Make a database and put the seed into it."""
    engine = open_engine(url)
    upgrade(engine)
    made = dict(zip((f"seed-{number:03}.txt" for number in count()), drafts(), strict=False))
    for name, draft in made.items():
        (folder / name).write_text(draft.text, encoding="utf-8")
    outcomes = list(ingest(engine, [folder / name for name in made], lambda name, _data: made[name].reading(name)))
    assert not [outcome for outcome in outcomes if outcome.why], outcomes
    return engine
