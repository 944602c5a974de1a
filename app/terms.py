"""The vocabulary: every enumeration of the project, each member with one line of meaning.

`python -m app.terms` prints docs/vocabulary.md.
"""

from enum import StrEnum


class Term(StrEnum):
    """A closed list of words; each member carries its meaning as `meaning`."""

    meaning: str

    def __new__(cls, value: str, meaning: str = "") -> "Term":
        member = str.__new__(cls, value)
        member._value_ = value
        member.meaning = meaning
        return member


class Type(Term):
    """What a record or an event is."""

    MEETING = "meeting", "people or delegations of both sides meet, call, write or appear together"
    AGREEMENT = "agreement", "something both sides settle, by a named text or without one"


class MeetingKind(Term):
    """The finer sort of a meeting."""

    TALKS = "talks", "named people of both sides meet in person and exchange views"
    PHONE_CALL = "phone_call", "a conversation by telephone"
    VIDEO_CALL = "video_call", "a conversation by video link"
    DIALOGUE = "dialogue", "a session of a named, recurring bilateral mechanism"
    VISIT = "visit", "travel of an office-holder: state, official or working visit"
    SUMMIT = "summit", "several leaders meet, multilateral"
    MINISTERIAL = "ministerial", "several ministers meet, multilateral"
    PRESS_CONFERENCE = "press_conference", "a statement to the press with questions"
    INTERVIEW = "interview", "one person answers one news outlet"
    CEREMONY = "ceremony", "an opening, an award, a handing over"
    MESSAGE = "message", "a letter, telegram, congratulation or recorded address"


class AgreementKind(Term):
    """The finer sort of an agreement."""

    TREATY = "treaty", "the most solemn form, by that name"
    AGREEMENT = "agreement", "an intergovernmental agreement, or a numbered package of unnamed documents"
    MOU = "mou", "a memorandum of understanding"
    PROTOCOL = "protocol", "an annex or implementing text"
    JOINT_STATEMENT = "joint_statement", "a joint statement, declaration or communiqué"
    PLAN = "plan", "a roadmap, action plan or programme of cooperation"
    CONTRACT = "contract", "a contract between companies or agencies"
    ARRANGEMENT = "arrangement", "something concrete agreed without a named text"
    PLEDGE = "pledge", "a general promise: deepen, strengthen, continue"


class MeetingStatus(Term):
    """Where a meeting stands."""

    HELD = "held", "it took place"
    PLANNED = "planned", "announced or accepted; a bare invitation is not yet planned"
    CANCELLED = "cancelled", "called off or postponed, with its original dates"


class AgreementStatus(Term):
    """Where an agreement stands."""

    NEGOTIATING = "negotiating", "talks on a text are under way"
    PLANNED = "planned", "a date or an intention to conclude is given"
    AGREED = "agreed", "settled, initialled or decided, not signed"
    SIGNED = "signed", "signed by both sides"
    RATIFIED = "ratified", "consent to be bound given by one side or both"
    IN_FORCE = "in_force", "it binds or works"
    ENDED = "ended", "terminated, denounced or expired"


class Role(Term):
    """How an article treats an event."""

    MAIN = "main", "what the article reports"
    MENTIONED = "mentioned", "background or future that the article only refers to"


class Precision(Term):
    """How exactly a date is known."""

    DAY = "day", "one day"
    MONTH = "month", "one calendar month"
    YEAR = "year", "one calendar year"
    RANGE = "range", "several days, or the window that is left where the day is open"


class Side(Term):
    """One of the two states, or neither."""

    CHINA = "CN", "the People's Republic of China"
    KAZAKHSTAN = "KZ", "the Republic of Kazakhstan"
    OTHER = "other", "another state or body"


class Topic(Term):
    """What an event is about."""

    TRADE = "trade", "goods, markets, customs"
    INVESTMENT = "investment", "capital, industry, production capacity"
    ENERGY = "energy", "oil, gas, uranium, power"
    TRANSPORT = "transport", "rail, road, air, pipelines, border crossings as routes"
    BORDER = "border", "the line itself, its crossings and troops"
    WATER = "water", "shared rivers"
    AGRICULTURE = "agriculture", "farming, food, veterinary rules"
    SECURITY = "security", "police, terrorism, defence"
    CONSULAR = "consular", "visas, consulates, embassies"
    CULTURE = "culture", "culture, tourism, sport, media"
    EDUCATION = "education", "universities, science"
    HEALTH = "health", "medicine, epidemics, vaccines"
    DIGITAL = "digital", "information technology, artificial intelligence"
    ENVIRONMENT = "environment", "climate, green energy, nature"
    FINANCE = "finance", "banks, currency, loans"
    BRI = "bri", "the Belt and Road Initiative"
    SCO = "sco", "the Shanghai Cooperation Organisation"
    CENTRAL_ASIA = "central_asia", "the China–Central Asia mechanism"
    CICA = "cica", "the Conference on Interaction and Confidence-Building Measures in Asia"
    UN = "un", "the United Nations"


class Language(Term):
    """A language that articles are read in."""

    FR = "fr", "French"
    EN = "en", "English"
    RU = "ru", "Russian"
    ZH = "zh", "Chinese, simplified and traditional"
    KK = "kk", "Kazakh in Cyrillic letters"


class PassageRole(Term):
    """What a passage is to its article."""

    TITLE = "title", "the headline"
    BODY = "body", "a sentence of the report itself"
    CAPTION = "caption", "a photo caption or credit"
    FURNITURE = "furniture", "menus, bylines, share lines, related links: marked, not read"
    REPEAT = "repeat", "a second copy of something already read"


class RemarkKind(Term):
    """What a careful reader should be told."""

    DATE_INFERRED = "date_inferred", "the date does not stand in the article; it was reasoned out"
    WEEKDAY_SLIP = "weekday_slip", "the weekday and the date that the source gives do not fit"
    CAPITAL_SLIP = "capital_slip", "a city is called the capital of the wrong country"
    FIGURE_TWICE = "figure_twice", "one figure is given for two different quantities"
    DATE_SLIP = "date_slip", "two dates that the source gives for one thing do not fit"
    OFFICE_SLIP = "office_slip", "a person is given an office not held on that day"
    PLACE_NAME = "place_name", "a place is called by a name it did not bear on that day"
    NAME_SLIP = "name_slip", "a name is written a letter or two off that of who held the office then"
    NOT_IN_REGISTER = "not_in_register", "a person known only from this article"


class CueForm(Term):
    """How the words of a cue tell a meeting, beside its kind; a cue may be of several forms, or of none."""

    NOUN = "noun", "a noun of talks, a call or a visit, or a verb that is read like one"
    SORT = "sort", "a visit by its noun with what sort or length it is of: “a state visit”"
    VERB = "verb", "a verb whose subject meets, calls or travels"
    RECEIVED = "received", "a verb of receiving a guest, where those of meeting are another cue"
    HEADLINE = "headline", "words that tell a meeting in a headline alone: “X, Y discuss trade”"
    WHEN = "when", "talks named to say when something else was done or said: “at the talks X recalled …”"
    SPOKE_OF = "spoke_of", "they spoke of something: a day or a city behind it is of what they spoke of"
    AGAIN = "again", "one more session of a series: “they will meet again”, “the next meeting”"
    IT = "it", "takes up by a pronoun what was told before: “it will be held in May”, “it was opened in June”"
    SUCH = "such", "one of the sort told before: “the first meeting of this kind”"
    NTH = "nth", "one told by its number alone: “the eleventh was held in May”"
    SESSION = "session", "a session of a mechanism, or one that is numbered: “the eleventh session of the committee”"
    TO_COME = "to_come", "a session that those who are told of only agreed to hold"
    STAY = "stay", "being in the other state for some time, not the way there"
    CAME = "came", "a participle of having come: who did so goes on to something else"
    AWAITED = "awaited", "a host who awaits a guest, named right behind it"
    ENDS = "ends", "the end of a visit"
    LEFT = "left", "the end of a visit told by the way home or on"
    OPENS = "opens", "something that is said to open: “the centre that opens …”"
    OPENING = "opening", "the opening or close of a year, a week or a building: by one state alone it is no meeting"
    SITE = "site", "what was opened, told by a participle before it: those named beside it did not open it"
    ATTENDED = "attended", "a ceremony that counts only where somebody is said to attend it"
    BEARER = "bearer", "a letter that somebody else hands over"
    READ_OUT = "read_out", "a letter that is read out where its writer is not"
    SENT = "sent", "a message that a relative clause says to have been sent"
    CONGRATULATED = "congratulated", "a bare “congratulated”, which may have been said face to face"
    PRESS = "press", "a press conference itself: who is joined to it right behind faces the press, too"


class DateForm(Term):
    """What the words of a date say beside the days they name."""

    SAME_YEAR = "same_year", "of the year told before: “September of that year”"
    SAME_MONTH = "same_month", "of the month told in words right before: “on the 5th of the same month”"
    THAT_MONTH = "that_month", "of the month and year told last, near or far: “on the 5th of that month”"
    OF_MONTH = "of_month", "of a month that it does not name: “on the 15th”, never a day of what was told before"
    OF_EVENT = "of_event", "it dates a noun right behind it, not what is told: “the June summit”"
    HALF_DAY = "half_day", "a part of the day on which the story is: “this afternoon”"
    BEFORE_THIS = "before_this", "counted from what was told before this sentence: “it comes two months after X met Y”"


ALL_TERMS: tuple[type[Term], ...] = (
    Type,
    MeetingKind,
    AgreementKind,
    MeetingStatus,
    AgreementStatus,
    Role,
    Precision,
    Side,
    Topic,
    Language,
    PassageRole,
    RemarkKind,
    CueForm,
    DateForm,
)


def vocabulary() -> str:
    """Return the vocabulary page as Markdown, one table per enumeration."""
    lines = ["# Vocabulary", "", "Printed from `app/terms.py` by `make docs`; do not edit by hand.", ""]
    for words in ALL_TERMS:
        lines += [f"## {words.__name__}", "", (words.__doc__ or "").strip(), "", "| word | meaning |", "| --- | --- |"]
        lines += [f"| `{member.value}` | {member.meaning} |" for member in words]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    print(vocabulary(), end="")
