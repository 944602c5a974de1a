"""Which records tell one event: each rule with a case that merges and one that must not."""

import random
from datetime import date
from itertools import count

import pytest

from app.store.merge import merge
from app.store.shown import show
from app.store.told import Told, Who, find_city, find_family, find_thing

NUMBERS = count(1)
WANG = Who("wang-yi", "Wang Yi", "CN", "foreign_minister")
XI = Who("xi-jinping", "Xi Jinping", "CN", "president")
TLEUBERDI = Who("mukhtar-tleuberdi", "Mukhtar Tleuberdi", "KZ", "foreign_minister")
TOKAYEV = Who("kassym-jomart-tokayev", "Kassym-Jomart Tokayev", "KZ", "president")
JUNE_7 = date(2022, 6, 7)


def tell(article: str, people: tuple[Who, ...] = (WANG, TLEUBERDI), **fields: object) -> Told:
    """A record of one article: talks on 7 June 2022 unless told otherwise."""
    number = next(NUMBERS)
    values: dict[str, object] = {
        "key": f"{article}:{number:04}",
        "id": number,
        "article": article,
        "article_slug": article,
        "anchor": "e1",
        "language": "fr",
        "type": "meeting",
        "kind": "talks",
        "role": "main",
        "status": "held",
        "start": JUNE_7,
        "end": JUNE_7,
        "precision": "day",
        "inferred": False,
        "place": None,
        "place_name": None,
        "country": None,
        "body": None,
        "title": None,
        "people": people,
        "topics": (),
        "quote": "words",
    } | fields
    values["family"] = find_family(str(values["type"]), str(values["kind"]), str(values["status"]))
    values["thing"] = find_thing(str(values["type"]), str(values["kind"]), values["title"])  # type: ignore[arg-type]
    return Told(**values)  # type: ignore[arg-type]


def sign(article: str, **fields: object) -> Told:
    """A record of an agreement signed on 7 June 2022."""
    return tell(article, **({"type": "agreement", "kind": "agreement", "status": "signed", "people": ()} | fields))


def in_june(article: str, people: tuple[Who, ...] = (WANG, TLEUBERDI), **fields: object) -> Told:
    """The same talks, known to the month only."""
    window = {"start": date(2022, 6, 1), "end": date(2022, 6, 30), "precision": "month"}
    return tell(article, people, **(window | fields))


def sizes(*records: Told) -> list[int]:
    """How many records each event has, the largest first."""
    return sorted((len(group.members) for group in merge(records)), reverse=True)


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
    "undated": ([tell("a", start=None, end=None), tell("b", start=None, end=None)], [1, 1]),
    "summit known by its body": (
        [tell("a", (XI,), kind="summit", body="sco"), tell("b", (TOKAYEV,), kind="summit", body="sco")],
        [2],
    ),
}
AGREEMENTS = {
    "same words of a title": ([sign("a", title="accord sur les visas"), sign("b", title="Accord sur le visa")], [2]),
    "other titles": ([sign("a", title="accord sur les visas"), sign("b", title="achat de blé et de gaz")], [1, 1]),
    "two languages, same topic": (
        [sign("a", title="accord sur les visas", topics=("consular",)), sign("b", language="en", topics=("consular",))],
        [2],
    ),
    "two languages, second choice": (
        [
            sign("a", title="accord sur les visas", topics=("consular",)),
            sign("a", title="ouverture de consulats nouveaux", topics=("consular",)),
            sign("b", language="en", title="visa deal", topics=("consular",)),
        ],
        [1, 1, 1],
    ),
    "signed and in force": (
        [sign("a", title="accord visas"), sign("b", title="accord visas", status="in_force")],
        [1, 1],
    ),
    "no topic, no title": ([sign("a"), sign("b")], [1, 1]),
    "treaty of the day in two languages": (
        [
            sign("a", kind="treaty", title="traité de bon voisinage"),
            sign("b", kind="treaty", language="zh", title="睦邻友好合作条约"),
        ],
        [2],
    ),
    "two treaties of the day in one language": (
        [
            sign("a", kind="treaty", title="traité de bon voisinage"),
            sign("b", kind="treaty", title="traité d'extradition"),
        ],
        [1, 1],
    ),
    "as many documents in two languages": (
        [sign("a", title="24 documents"), sign("b", language="kk", title="24 құжат")],
        [2],
    ),
    "more documents in another language": (
        [sign("a", title="24 documents"), sign("b", language="kk", title="30 құжат")],
        [1, 1],
    ),
    "a plan for the same years in two languages": (
        [sign("a", title="plan 2026-2028"), sign("b", language="ru", title="программа 2026-2028")],
        [1, 1],
    ),
    "joint statement of the day": ([sign("a", kind="joint_statement"), sign("b", kind="joint_statement")], [2]),
}


@pytest.mark.parametrize("case", [*MEETINGS, *AGREEMENTS])
def test_records_merge_as_the_case_says(case: str) -> None:
    records, expected = (MEETINGS | AGREEMENTS)[case]
    assert sizes(*records) == expected


@pytest.mark.parametrize("case", [*MEETINGS, *AGREEMENTS])
def test_order_does_not_matter(case: str) -> None:
    records, _ = (MEETINGS | AGREEMENTS)[case]
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


def test_shown_day_is_the_most_precise_that_most_allow() -> None:
    shown = show([in_june("a"), in_june("b"), tell("c", inferred=True)])
    assert (shown.start, shown.end, shown.precision, shown.inferred) == (JUNE_7, JUNE_7, "day", True)


def test_majority_decides_place_and_people() -> None:
    astana = {"place": "astana", "place_name": "Astana", "country": "KZ"}
    shown = show([tell("a", **astana), tell("b", **astana), tell("c", (WANG, TLEUBERDI, XI), place="almaty")])
    assert (shown.place, shown.place_name, shown.country) == ("astana", "Astana", "KZ")
    assert [person.slug for person in shown.people] == ["wang-yi", "mukhtar-tleuberdi"]


def test_words_in_a_language_of_the_pages_are_quoted_before_shorter_ones() -> None:
    told = [tell("a", language="zh", quote="会谈"), tell("b", language="en", quote="the ministers held talks")]
    assert show(told).lead.language == show(told[::-1]).lead.language == "en"
    assert show(told[:1]).lead.language == "zh"


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


def test_venue_counts_as_its_city() -> None:
    assert find_city("astana") == "astana"
    assert find_city(None) is None
