"""From words to days: the side of the tense, competing anchors, the event told before, open windows and slips."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.mentions.anchor import Anchor
from app.mentions.dates import find_dates
from app.mentions.mention import BodyMention, Published, ResolvedDate
from app.mentions.resolve import resolve
from app.terms import Language, Precision
from app.text.span import Span
from tests.factories import read


def day(text):
    return date.fromisoformat(text)


def anchored(text, page=None):
    return Anchor(Published(day=day(page or text)), day(text), (day(text), day(text)))


def window(start, end):
    return Anchor(Published(), None, (day(start), day(end)), inferred=True)


def mention(text, language=Language.FR):
    (found,) = find_dates(*read(text, language))
    return found


def days(resolved):
    return (
        None if resolved is None else (resolved.start.isoformat(), resolved.end.isoformat(), resolved.precision.value)
    )


def told(start, end=None, precision=Precision.DAY):
    return ResolvedDate(day(start), day(end or start), precision)


@pytest.mark.parametrize(
    ("text", "anchor", "tense", "expected"),
    [
        ("samedi", "2024-05-20", "past", "2024-05-18"),
        ("samedi", "2024-05-20", "planned", "2024-05-25"),
        ("samedi", "2024-05-20", "unknown", "2024-05-18"),
        ("lundi", "2024-05-20", "past", "2024-05-20"),
        ("lundi", "2024-05-20", "planned", "2024-05-20"),
        ("lundi dernier", "2024-05-20", "past", "2024-05-13"),
        ("lundi prochain", "2024-05-20", "planned", "2024-05-27"),
        ("le 30 décembre", "2024-01-02", "past", "2023-12-30"),
        ("le 3 janvier", "2023-12-30", "planned", "2024-01-03"),
        ("le 3 janvier", "2023-12-30", "past", "2023-01-03"),
        ("le 3 janvier", "2023-12-30", "unknown", "2024-01-03"),
        ("le 21", "2024-05-02", "past", "2024-04-21"),
        ("le 21", "2024-05-02", "planned", "2024-05-21"),
        ("le 29 février", "2023-06-01", "past", "2020-02-29"),
    ],
)
def test_the_tense_chooses_the_side_of_the_anchor(text, anchor, tense, expected):
    assert days(resolve(mention(text), anchored(anchor), tense)) == (expected, expected, "day")


@pytest.mark.parametrize(
    ("text", "anchor", "tense", "expected"),
    [
        ("en septembre", "2019-09-08", "past", ("2019-09-01", "2019-09-30", "month")),
        ("en septembre dernier", "2019-09-08", "past", ("2018-09-01", "2018-09-30", "month")),
        ("en décembre", "2024-01-15", "past", ("2023-12-01", "2023-12-31", "month")),
        ("en janvier", "2024-12-15", "planned", ("2025-01-01", "2025-01-31", "month")),
        ("le mois dernier", "2024-01-15", "past", ("2023-12-01", "2023-12-31", "month")),
        ("cette année", "2019-12-17", "past", ("2019-01-01", "2019-12-17", "range")),
        ("cette année", "2023-03-12", "planned", ("2023-01-01", "2023-12-31", "year")),
        ("en 2022", "2024-05-01", "past", ("2022-01-01", "2022-12-31", "year")),
        ("du 28 décembre au 3 janvier", "2024-01-10", "past", ("2023-12-28", "2024-01-03", "range")),
        ("du 28 décembre au 3 janvier", "2023-12-10", "planned", ("2023-12-28", "2024-01-03", "range")),
        ("les 27 et 28 octobre", "2025-10-28", "past", ("2025-10-27", "2025-10-28", "range")),
        ("de mercredi à vendredi", "2024-05-18", "past", ("2024-05-15", "2024-05-17", "range")),
        ("de mercredi à vendredi", "2024-05-13", "planned", ("2024-05-15", "2024-05-17", "range")),
    ],
)
def test_wider_words_stay_as_wide_as_they_are(text, anchor, tense, expected):
    assert days(resolve(mention(text), anchored(anchor), tense)) == expected


def test_a_weekday_counts_from_the_dateline_and_not_from_the_later_page():
    assert days(resolve(mention("samedi"), anchored("2020-09-13", page="2020-09-14")))[0] == "2020-09-12"
    assert days(resolve(mention("jeudi"), anchored("2023-04-26", page="2023-04-27"), "planned"))[0] == "2023-04-27"


def test_a_weekday_between_the_dateline_and_the_page_is_the_pages():
    assert days(resolve(mention("mardi matin"), anchored("2011-06-13", page="2011-06-14")))[0] == "2011-06-14"


def test_a_repost_months_later_leaves_the_days_where_the_dateline_puts_them():
    assert days(resolve(mention("hier"), anchored("2020-09-13", page="2021-02-01")))[0] == "2020-09-12"


@pytest.mark.parametrize(
    ("text", "before", "expected"),
    [
        ("le même jour", told("2024-03-12"), "2024-03-12"),
        ("la veille", told("2024-03-12"), "2024-03-11"),
        ("le lendemain", told("2024-03-12"), "2024-03-13"),
        ("la veille", told("2024-03-12", "2024-03-14", Precision.RANGE), "2024-03-11"),
        ("le lendemain", told("2024-03-12", "2024-03-14", Precision.RANGE), "2024-03-15"),
        ("Le 17", told("2025-06-16", "2025-06-18", Precision.RANGE), "2025-06-17"),
        ("la veille", None, "2024-04-30"),
    ],
)
def test_the_same_day_and_its_neighbours_count_from_the_event_told_before(text, before, expected):
    resolved = resolve(mention(text), anchored("2024-05-01"), before=before)
    assert days(resolved) == (expected, expected, "day")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le 11 septembre", ("2019-09-11", "2019-09-11", "day")),
        ("le 25 septembre", ("2019-09-25", "2019-09-25", "day")),
        ("le 20 juin", None),
    ],
)
def test_without_a_day_of_its_own_an_article_tells_of_one_journey(text, expected):
    before = told("2019-09-10", "2019-09-12", Precision.RANGE)
    found = resolve(mention(text), window("1992-01-03", "2026-01-01"), before=before)
    assert days(found) == expected


def test_the_same_day_as_a_month_stays_that_month():
    before = told("2024-03-01", "2024-03-31", Precision.MONTH)
    assert days(resolve(mention("le même jour"), anchored("2024-05-01"), before=before))[2] == "month"


def test_a_weekday_that_contradicts_its_date_keeps_the_date_and_tells_the_slip():
    resolved = resolve(mention("vendredi 15 juillet"), anchored("2021-07-16"))
    assert days(resolved)[0] == "2021-07-15"
    (slip,) = (reason for reason in resolved.reasons if reason.code == "weekday_slip")
    assert (slip.value("weekday"), slip.value("actual")) == ("5", "4")


def test_a_weekday_that_fits_its_date_is_no_slip():
    resolved = resolve(mention("jeudi 15 juillet"), anchored("2021-07-16"))
    assert "weekday_slip" not in {reason.code for reason in resolved.reasons}


def test_a_stated_year_needs_no_anchor_and_is_never_inferred():
    resolved = resolve(mention("le 29 mars 2024"), window("2019-01-01", "2024-12-31"))
    assert (days(resolved), resolved.inferred) == (("2024-03-29", "2024-03-29", "day"), False)


def test_a_day_against_a_stated_page_is_not_inferred_and_against_an_inferred_one_is():
    stated = resolve(mention("mardi"), anchored("2022-06-08"))
    guessed = Anchor(
        Published(day=day("2022-06-08"), inferred=True), day("2022-06-08"), (day("2022-06-08"),) * 2, (), True
    )
    assert (stated.inferred, resolve(mention("mardi"), guessed).inferred) == (False, True)


def test_in_an_open_window_a_weekday_is_every_such_day_from_the_first_to_the_last():
    resolved = resolve(mention("lundi"), window("2023-01-01", "2023-05-17"))
    assert (days(resolved), resolved.inferred) == (("2023-01-02", "2023-05-15", "range"), True)


def test_in_an_open_window_the_weekday_of_a_date_picks_its_year():
    assert days(resolve(mention("mardi 29 novembre"), window("2022-05-31", "2023-01-02")))[0] == "2022-11-29"


def test_in_an_open_window_a_day_that_every_anchor_agrees_on_is_a_day():
    assert days(resolve(mention("le 3 juin"), window("2023-07-01", "2023-09-01")))[0] == "2023-06-03"


def test_in_an_open_window_the_weekday_said_with_a_day_finds_the_only_day_it_fits():
    said = mention("星期五(3月29日)", Language.ZH)
    assert days(resolve(said, window("2023-09-29", "2024-09-27"))) == ("2024-03-29", "2024-03-29", "day")
    assert days(resolve(mention("3月29日", Language.ZH), window("2023-09-29", "2024-09-27")))[2] == "range"


def test_of_the_days_told_before_the_one_with_the_weekday_said_is_meant():
    before = told("2022-05-01", "2022-06-20", Precision.RANGE)
    assert (
        days(resolve(mention("周二(7日)", Language.ZH), window("2022-05-01", "2022-06-20"), before=before))[0]
        == "2022-06-07"
    )


def test_a_window_that_no_evidence_bounds_gives_no_date():
    assert resolve(mention("lundi"), Anchor(Published(), None, (day("1992-01-01"), day("2027-12-31")))) is None


def test_a_known_event_picks_the_year_but_does_not_sharpen_a_month():
    forum = BodyMention(
        Span(0, 1), "brf-2", "event", "edition", date_start=day("2019-04-25"), date_end=day("2019-04-27")
    )
    resolved = resolve(mention("en avril"), anchored("2021-12-17"), known=[forum])
    assert days(resolved) == ("2019-04-01", "2019-04-30", "month")


def test_in_an_open_window_a_known_event_gives_the_weekday_its_day():
    asem = BodyMention(Span(0, 1), "asem", "event", "edition", date_start=day("2019-12-15"), date_end=day("2019-12-16"))
    resolved = resolve(mention("dimanche"), window("2019-01-01", "2021-12-31"), known=[asem])
    assert (days(resolved)[0], resolved.reasons[0].code) == ("2019-12-15", "known_event")


def test_no_mention_is_no_date():
    assert resolve(None, anchored("2024-05-01")) is None


def test_the_words_of_a_date_stay_with_it():
    resolved = resolve(mention("Il est venu hier."), anchored("2024-05-01"))
    assert resolved.mention == Span(12, 16)


PHRASES = [
    *(
        "hier",
        "lundi",
        "lundi dernier",
        "le 21",
        "le 29 février",
        "en septembre",
        "en avril dernier",
        "le mois dernier",
    ),
    *("du 28 décembre au 3 janvier", "les 27 et 28 octobre", "de mercredi à vendredi", "cette année", "cette semaine"),
    *("l'an prochain", "il y a deux mois", "le 3 juin de l'année dernière", "en 2022", "le 29 mars 2024", "la veille"),
]


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(
    text=st.sampled_from(PHRASES),
    tense=st.sampled_from(["past", "planned", "unknown"]),
    first=st.dates(date(1992, 1, 1), date(2030, 12, 31)),
    length=st.integers(0, 900),
)
def test_days_are_in_order_and_as_precise_as_they_claim(text, tense, first, length):
    last = first + timedelta(length)
    for anchor in (Anchor(Published(day=first), first, (first, first)), Anchor(Published(), None, (first, last))):
        resolved = resolve(mention(text), anchor, tense)
        assert resolved is not None
        assert resolved.start <= resolved.end
        assert (resolved.precision is Precision.DAY) == (resolved.start == resolved.end)
        assert resolved.reasons


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(
    text=st.sampled_from(["hier", "lundi", "le 21", "le 29 février", "la veille"]), anchor=st.dates(date(1992, 1, 1))
)
def test_a_past_day_never_lies_after_its_anchor(text, anchor):
    assert resolve(mention(text), Anchor(Published(day=anchor), anchor, (anchor, anchor))).start <= anchor
