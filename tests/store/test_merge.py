"""Which records tell one event: each rule with a case that merges and one that must not."""

import random
from datetime import date

import pytest

from app.store.merge import merge
from app.store.shown import show
from app.store.told import find_city, find_known, find_thing, is_open
from tests.store.telling import JUNE_7, TLEUBERDI, TOKAYEV, WANG, XI, in_june, sign, sizes, tell

IN_2022 = {"start": date(2022, 1, 1), "end": date(2022, 12, 31), "precision": "year"}
MEETINGS = {
    "same day and people": ([tell("a"), tell("b")], [2]),
    "one article tells two events": ([tell("a"), tell("a")], [1, 1]),
    "another day": ([tell("a"), tell("b", start=date(2022, 6, 8), end=date(2022, 6, 8))], [1, 1]),
    "another counterpart on the same day": ([tell("a"), tell("b", (WANG, TOKAYEV))], [1, 1]),
    "a wider circle of the same people": ([tell("a"), tell("b", (WANG, TLEUBERDI, TOKAYEV))], [2]),
    "another city": ([tell("a", place="astana"), tell("b", place="beijing")], [1, 1]),
    "place told by one only": ([tell("a", place="astana", country="KZ"), tell("b")], [2]),
    "talks and a visit": ([tell("a"), tell("b", kind="visit")], [1, 1]),
    "talks and the dialogue they are": ([tell("a"), tell("b", kind="dialogue", body="strategic-dialogue")], [2]),
    "sessions of two bodies": ([tell("a", body="x"), tell("b", body="y")], [1, 1]),
    "planned and then held": ([tell("a", status="planned"), tell("b")], [2]),
    "held and cancelled": ([tell("a", status="cancelled"), tell("b")], [1, 1]),
    "month and day": ([tell("a"), in_june("b")], [2]),
    "month and two days that fit": (
        [tell("a"), tell("b", start=date(2022, 6, 9), end=date(2022, 6, 9)), in_june("c")],
        [1, 1, 1],
    ),
    "two months without a day": ([in_june("a"), in_june("b")], [2]),
    "nobody named, nothing identified": ([tell("a"), tell("b", ())], [1, 1]),
    "nobody named, same place": ([tell("a", place="astana"), tell("b", (), place="astana")], [2]),
    "only one side named, one candidate": ([tell("a"), tell("b", (WANG,))], [2]),
    "only one side named, two candidates": ([tell("a"), tell("b", (WANG, TOKAYEV)), tell("c", (WANG,))], [1, 1, 1]),
    "visits of overlapping days": (
        [tell("a", (XI,), kind="visit", end=date(2022, 6, 9)), tell("b", (XI,), kind="visit")],
        [2],
    ),
    "a numbered session and its series": (
        [
            tell("a", (XI,), kind="summit", body="cca-summit-2"),
            tell("b", (), kind="summit", body="china-central-asia-summit"),
        ],
        [2],
    ),
    "two numbered sessions of a series": (
        [tell("a", (XI,), kind="summit", body="cca-summit-1"), tell("b", (XI,), kind="summit", body="cca-summit-2")],
        [1, 1],
    ),
    "a format and the session of it": (
        [
            tell("a", (WANG,), kind="ministerial", body="cca-fmm-3"),
            tell("b", (TLEUBERDI,), kind="ministerial", body="china-central-asia"),
        ],
        [2],
    ),
    "summits of two cities": (
        [
            tell("a", (XI,), kind="summit", place="astana", country="KZ"),
            tell("b", (XI,), kind="summit", place="almaty", country="KZ"),
        ],
        [1, 1],
    ),
    "a summit of a month, and two of it of which one is known by its name": (
        [
            tell("a", (XI,), kind="summit", body="cca-summit-1", place="xian"),
            tell("b", (), kind="summit", place="xian", start=date(2022, 6, 4), end=date(2022, 6, 4)),
            in_june("c", (), kind="summit", place="xian"),
        ],
        [2, 1],
    ),
    "a summit of which only the day is told": (
        [tell("a", (XI,), kind="summit", body="sco-chs", place="astana", country="KZ"), tell("b", (), kind="summit")],
        [2],
    ),
    "a summit of which only the day is told, two that day": (
        [
            tell("a", (XI,), kind="summit", body="sco-chs"),
            tell("b", (XI,), kind="summit", body="cica-summit"),
            tell("c", (), kind="summit"),
        ],
        [1, 1, 1],
    ),
    "a summit of which only the month is told": (
        [
            tell("a", (XI,), kind="summit", body="cca-summit-video-2022"),
            in_june("b", (), kind="summit"),
        ],
        [2],
    ),
    "a summit of which only the month is told, two that month": (
        [
            tell("a", (XI,), kind="summit", body="sco-chs"),
            tell("b", (XI,), kind="summit", body="cica-summit", start=date(2022, 6, 9), end=date(2022, 6, 9)),
            in_june("c", (), kind="summit"),
        ],
        [1, 1, 1],
    ),
    "a session of a month, told with what was said there": (
        [
            tell("a", (WANG,), kind="ministerial", body="cca-fmm-3", topics=("central_asia",)),
            in_june("b", (), kind="ministerial", topics=("trade",)),
        ],
        [2],
    ),
    "a session of a month, on another thing": (
        [
            tell("a", (WANG,), kind="ministerial", place="astana", topics=("energy",)),
            in_june("b", (), kind="ministerial", topics=("trade",)),
        ],
        [1, 1],
    ),
    "a summit planned for a year in a state": (
        [
            tell("a", (XI,), kind="summit", body="cca-summit-2", place="astana", country="KZ"),
            tell("b", (), kind="summit", status="planned", country="KZ", **IN_2022),
        ],
        [2],
    ),
    "a summit planned for a year, in no state": (
        [
            tell("a", (XI,), kind="summit", body="cca-summit-2", place="astana", country="KZ"),
            tell("b", (), kind="summit", status="planned", **IN_2022),
        ],
        [1, 1],
    ),
    "a summit planned for a year in a state that saw two": (
        [
            tell("a", (XI,), kind="summit", body="cca-summit-2", place="astana", country="KZ"),
            tell("b", (XI,), kind="summit", body="sco-chs", place="almaty", country="KZ"),
            tell("c", (), kind="summit", status="planned", country="KZ", **IN_2022),
        ],
        [1, 1, 1],
    ),
    "a summit of another topic": (
        [tell("a", (), kind="summit", body="sco-chs", topics=("sco",)), tell("b", (), kind="summit", topics=("bri",))],
        [1, 1],
    ),
    "a summit known by its body here and by its city there": (
        [
            tell("a", (), kind="summit", body="sco-chs", place="astana", country="KZ"),
            tell("b", (), kind="summit", body="sco-chs"),
            tell("c", (), kind="summit", place="astana", country="KZ"),
        ],
        [3],
    ),
    "two days of one summit": (
        [
            tell("a", (), kind="summit", body="sco-chs"),
            tell("b", (), kind="summit", body="sco-chs", start=date(2022, 6, 8), end=date(2022, 6, 8)),
        ],
        [2],
    ),
    "talks of whom is not told are no second choice": (
        [tell("a"), tell("b", (), place="astana"), in_june("c", place="astana")],
        [2, 1],
    ),
    "days of one stay": (
        [
            tell("a", (XI,), kind="visit", country="KZ", end=date(2022, 6, 9)),
            tell("b", (XI,), kind="visit", country="KZ"),
            tell("c", (XI,), kind="visit", country="KZ", start=date(2022, 6, 9), end=date(2022, 6, 9)),
            in_june("d", (XI,), kind="visit", country="KZ"),
        ],
        [4],
    ),
    "stays a week apart": (
        [
            tell("a", (XI,), kind="visit", country="KZ"),
            tell("b", (XI,), kind="visit", country="KZ", start=date(2022, 6, 14), end=date(2022, 6, 14)),
        ],
        [1, 1],
    ),
    "a stay that the article comes back to": (
        [
            tell("a", (XI,), kind="visit", country="KZ"),
            tell("a", (XI,), kind="visit", country="KZ", start=date(2022, 6, 8), end=date(2022, 6, 8)),
        ],
        [2],
    ),
    "a session that the article comes back to": (
        [tell("a", kind="dialogue", body="x"), tell("a", (), kind="dialogue", body="x")],
        [2],
    ),
    "a dialogue and talks of one man that month": (
        [tell("a", kind="dialogue", body="x"), tell("b", (WANG, TOKAYEV)), in_june("c", (WANG,), kind="dialogue")],
        [2, 1],
    ),
    "the only session of the month, told by that alone": (
        [in_june("a", kind="dialogue", body="x"), in_june("b", (), kind="dialogue")],
        [2],
    ),
    "openings of one topic in a month": (
        [
            in_june("a", (XI,), kind="ceremony", topics=("energy",)),
            in_june("b", (), kind="ceremony", topics=("energy",)),
        ],
        [2],
    ),
    "openings of no topic in a month": (
        [in_june("a", (XI,), kind="ceremony"), in_june("b", (), kind="ceremony")],
        [1, 1],
    ),
    "a month in a year": (
        [in_june("a"), in_june("b", start=date(2022, 1, 1), end=date(2022, 12, 31), precision="year")],
        [2],
    ),
    "a window of years": ([tell("a"), tell("b", start=date(2019, 9, 1), end=date(2024, 12, 31))], [1, 1]),
    "undated": ([tell("a", start=None, end=None), tell("b", start=None, end=None)], [1, 1]),
    "summit known by its body": (
        [tell("a", (XI,), kind="summit", body="sco"), tell("b", (TOKAYEV,), kind="summit", body="sco")],
        [2],
    ),
}


@pytest.mark.parametrize("case", [*MEETINGS])
def test_records_merge_as_the_case_says(case: str) -> None:
    records, expected = MEETINGS[case]
    assert sizes(*records) == expected


@pytest.mark.parametrize("case", [*MEETINGS])
def test_order_does_not_matter(case: str) -> None:
    records, _ = MEETINGS[case]
    shuffled = list(records)
    random.Random(1).shuffle(shuffled)
    assert merge(shuffled) == merge(records)


def test_every_member_says_why_it_was_joined() -> None:
    (group,) = merge([tell("a", place="astana"), tell("b"), in_june("c")])
    assert [member.why for member in group.members] == ["agrees", "agrees", "only_candidate"]
    assert group.members[2].on == ("people", "kind")
    assert group.members[0].as_data() == {
        "code": "agrees",
        "with": group.members[1].told.key,
        "on": ["date", "people", "kind"],
    }


def test_of_a_gathering_each_side_is_told_by_those_who_name_its_people() -> None:
    summit = {"kind": "summit", "body": "cca-summit-1"}
    shown = show([*(tell(article, (XI,), **summit) for article in "abc"), tell("d", (TOKAYEV,), **summit)])
    assert [person.name for person in shown.people] == ["Xi Jinping", "Kassym-Jomart Tokayev"]


def test_shown_day_is_the_most_precise_that_most_allow() -> None:
    shown = show([in_june("a"), in_june("b"), tell("c", inferred=True)])
    assert (shown.start, shown.end, shown.precision, shown.inferred) == (JUNE_7, JUNE_7, "day", True)


def test_days_that_enough_records_tell_are_shown() -> None:
    stay = {"kind": "visit", "country": "KZ"}
    whole = tell("a", (XI,), **stay, end=date(2022, 6, 9), precision="range")
    shown = show([whole, tell("b", (XI,), **stay), tell("c", (XI,), **stay), in_june("d", (XI,), **stay)])
    assert (shown.start, shown.end, shown.precision) == (JUNE_7, date(2022, 6, 9), "range")
    shown = show([whole, *(tell(article, (XI,), **stay) for article in "bcde")])
    assert (shown.start, shown.end, shown.precision) == (JUNE_7, JUNE_7, "day")
    summit = {"kind": "summit", "body": "sco-chs"}
    whole = [tell(article, (), **summit, end=date(2022, 6, 8), precision="range") for article in "abc"]
    assert show([*whole, tell("d", (), **summit)]).end == date(2022, 6, 8)
    assert show([whole[0], tell("d", (), **summit)]).end == JUNE_7
    opening = [tell(article, (), **summit) for article in "defg"]
    assert show([*whole[:2], *opening]).end == date(2022, 6, 8)
    later = tell("h", (), **summit, start=date(2022, 6, 8), end=date(2022, 6, 8))
    assert show([*whole[:2], *opening, later]).end == JUNE_7


def test_majority_decides_place_and_people() -> None:
    astana = {"place": "astana", "place_name": "Astana", "country": "KZ"}
    shown = show([tell("a", **astana), tell("b", **astana), tell("c", (WANG, TLEUBERDI, XI), place="almaty")])
    assert (shown.place, shown.place_name, shown.country) == ("astana", "Astana", "KZ")
    assert [person.slug for person in shown.people] == ["wang-yi", "mukhtar-tleuberdi"]


def test_words_in_a_language_of_the_pages_are_quoted_before_shorter_ones() -> None:
    told = [tell("a", language="zh", quote="会谈"), tell("b", language="en", quote="the ministers held talks")]
    assert show(told).lead.language == show(told[::-1]).lead.language == "en"
    assert show(told[:1]).lead.language == "zh"


def test_readers_of_a_language_see_its_words_where_they_carry_as_much() -> None:
    said = {"fr": "les ministres se sont entretenus", "ru": "министры провели переговоры", "zh": "两国外长举行会谈"}
    told = [tell(language, language=language, quote=words) for language, words in said.items()]
    shown = show([*told, in_june("k", language="kk"), tell("e", (WANG,), language="en", quote="Wang Yi held talks")])
    assert shown.lead.language == "fr"
    assert {language: voice["quote"] for language, voice in shown.voices.items()} == {
        "ru": said["ru"],
        "zh": said["zh"],
    }
    assert shown.voices["ru"]["article"] == "ru"
    assert show(told[:1]).voices == {}


def test_an_agreement_is_called_in_each_language_as_its_sources_call_it() -> None:
    titles = {"fr": "Accord sur les visas", "ru": "Соглашение о визах"}
    shown = show([sign(language, language=language, title=title) for language, title in titles.items()])
    assert shown.title_language == "fr"
    assert shown.voices["ru"]["title"] == titles["ru"]
    assert "title" not in shown.voices.get("fr", {})


def test_what_came_of_a_plan_overtakes_it() -> None:
    assert show([tell("a", status="planned"), tell("b", status="planned"), tell("c")]).status == "held"


def test_slug_names_the_day_the_kind_and_the_people() -> None:
    assert show([tell("a")]).base == "2022-06-07-talks-wang-yi-mukhtar-tleuberdi"
    assert show([in_june("a", ())]).base == "2022-06-talks"
    assert show([sign("a", title="Accord sur les visas")]).base == "2022-06-07-signed-agreement-accord-visas"


def test_only_a_telling_title_makes_a_thing() -> None:
    visas = find_thing("agreement", "agreement", "Accord sur l’exemption mutuelle de visas")
    assert visas == find_thing("agreement", "treaty", "accord d'exemption mutuelle de visa")
    assert find_thing("agreement", "joint_statement", "Déclaration conjointe sur le partenariat") is None
    assert find_thing("agreement", "agreement", "24 documents de coopération bilatérale signés") is None
    assert find_thing("meeting", "talks", "Accord sur l’exemption mutuelle de visas") is None


def test_what_all_languages_know_by_one_name_is_one_thing_whatever_its_title() -> None:
    thing = find_thing("agreement", "arrangement", "un partenariat permanent", "partnership/permanent")
    assert thing == find_thing("agreement", "pledge", "永久伙伴关系", "partnership/permanent")
    assert find_known(thing) == ("partnership", "permanent")
    assert find_known(find_thing("agreement", "agreement", "Accord sur l’exemption mutuelle de visas")) is None
    opened = find_thing("agreement", "pledge", "partnership to a new level", "partnership/")
    assert is_open(str(opened))
    assert not is_open(str(thing))


def test_venue_counts_as_its_city() -> None:
    assert find_city("astana") == "astana"
    assert find_city(None) is None
