"""Articles as scripts: each line is one record, told by its fields. In: such a file. Out: a Reading, nothing read.

`meeting talks held 2022-06-07..2022-06-07 day place=astana country=KZ people=wang-yi,mukhtar-tleuberdi topics=trade`
"""

import random
from datetime import date, timedelta

from app.articles.article import Article, Line, Metadata
from app.articles.passage import Passage
from app.articles.source import Refused
from app.mentions.mention import Published, Reason, ResolvedDate
from app.records.record import Evidence, Participant, Reading, Record
from app.terms import Language, PassageRole, Precision, Role, Side, Topic, Type
from app.text.later import Later
from app.text.normalise import fold, plain
from app.text.span import Span

CHINESE = ("wang-yi", "xi-jinping", "li-qiang", "qin-gang")
KAZAKH = ("mukhtar-tleuberdi", "kassym-jomart-tokayev", "murat-nurtleu", "alikhan-smailov")
TITLES = (
    "Agreement on mutual exemption from visas",
    "Agreement on mutual visa exemption",
    "Road transport agreement text",
)


def side_of(slug: str) -> Side:
    """The side that a person of the script speaks for."""
    return Side.CHINA if slug in CHINESE else Side.KAZAKHSTAN


def read_script(name: str, data: bytes) -> Reading:
    """Return the reading that the script describes; a line `crash` breaks the reader, `refuse` refuses."""
    text = data.decode()
    if text.startswith("crash"):
        raise ZeroDivisionError("the reader broke")
    if text.startswith("refuse"):
        raise Refused(name, "it says so")
    spans = []
    start = 0
    for line in text.splitlines():
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    lines = Later.known(tuple(Line(span, PassageRole.BODY) for span in spans))
    language = Language.FR if text.startswith("fr") else Language.EN
    article = Article(name, text, language, Metadata(title=text[:40]), lines, plain(text), fold(text))
    records = [(span, words) for span in spans if len(words := span.of(text).split()) > 3]
    return Reading(
        article=article,
        relevant=bool(records),
        relevance=Reason("scripted"),
        dated=Later.known(Published(date(2024, 5, 1) if records else None)),
        cut=Later.known(tuple(Passage(i, span, i, PassageRole.BODY) for i, span in enumerate(spans))),
        records=tuple(read_record(span, words) for span, words in records),
        remarks=(),
        refusals=(),
    )


def read_record(span: Span, words: list[str]) -> Record:
    """Return the record that one line describes."""
    type_, kind, status, days, precision, *rest = words
    fields = dict(word.split("=", 1) for word in rest)
    start, _, end = days.partition("..")
    people = tuple(
        Participant(slug.replace("-", " ").title(), slug, side_of(slug))
        for slug in fields.get("people", "").split(",")
        if slug
    )
    title = fields.get("title", "").replace("_", " ") or None
    named = {"kind", "status", "date"} | {f"person:{person.name}" for person in people}
    named |= {field for field in ("place", "country") if field in fields} | ({"title"} if title else set())
    return Record(
        type=Type(type_),
        kind=kind,
        role=Role.MAIN,
        status=status,
        date=ResolvedDate(date.fromisoformat(start), date.fromisoformat(end), Precision(precision)),
        place=fields.get("place"),
        place_name=fields["place"].title() if "place" in fields else None,
        country=fields.get("country"),
        people=people,
        title=title,
        body=fields.get("body"),
        quote=span,
        passage=0,
        topics=tuple(Topic(topic) for topic in fields.get("topics", "").split(",") if topic),
        evidence=tuple(Evidence(field, (span,), "scripted") for field in sorted(named)),
    )


def write_line(dice: random.Random, days: int = 8) -> str:
    """Return one record's line, drawn from so little that records often meet."""
    day = date(2022, 1, 25) + timedelta(days=dice.randrange(days))
    precision = dice.choices(["day", "month", "year"], [6, 2, 1])[0]
    start, end = day, day
    if precision == "month":
        start = day.replace(day=1)
        end = (start + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    elif precision == "year":
        start, end = date(day.year, 1, 1), date(day.year, 12, 31)
    words = [f"{start}..{end}", precision]
    if place := dice.choice(["", "", "astana", "beijing"]):
        words += [f"place={place}", f"country={'KZ' if place == 'astana' else 'CN'}"]
    if dice.random() < 0.3:
        return " ".join(["agreement", *write_agreement(dice, words)])
    people = dice.sample(CHINESE[:2], dice.choice([0, 1, 1, 2])) + dice.sample(KAZAKH[:2], dice.choice([0, 1, 1]))
    kind = dice.choice(["talks", "talks", "talks", "dialogue", "visit", "summit"])
    status = dice.choice(["held", "held", "planned", "cancelled"])
    return " ".join(["meeting", kind, status, *words, *([f"people={','.join(people)}"] if people else [])])


def write_agreement(dice: random.Random, words: list[str]) -> list[str]:
    """Return the words of an agreement's line after its type."""
    title = dice.choice(["", *TITLES]).replace(" ", "_")
    topics = dice.choice(["", "trade", "energy", "trade,energy"])
    status = dice.choice(["signed", "negotiating", "in_force"])
    extra = [f"title={title}"] * bool(title) + [f"topics={topics}"] * bool(topics)
    return [dice.choice(["agreement", "treaty", "mou"]), status, *words, *extra]


def write_script(dice: random.Random, days: int = 8) -> bytes:
    """Return an article of one to four records in French or English."""
    lines = [
        dice.choice(["fr", "en"]) + f" {dice.random()}",
        *(write_line(dice, days) for _ in range(dice.randint(1, 4))),
    ]
    return "\n".join(lines).encode()
