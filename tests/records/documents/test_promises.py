"""Things agreed without a named text: arrangements, and general promises."""

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, ZH, refused, short, tell

MET = {
    FR: "Xi Jinping a reçu lundi Kassym-Jomart Tokaïev à Pékin.",
    EN: "Xi Jinping hosted Kassym-Jomart Tokayev in Beijing on Monday.",
}


def agreed(language, text: str) -> list[tuple[str, str | None]]:
    records = tell(language, f"{MET[language]} {text}").records
    return [(record.kind, record.title) for record in records if record.type == "agreement"]


@pytest.mark.parametrize(
    ("language", "text", "kind", "title"),
    [
        (
            FR,
            "Les deux parties sont convenues d'ouvrir un consulat à Aktobe.",
            "arrangement",
            "ouvrir un consulat à Aktobe",
        ),
        (FR, "Les deux parties sont convenues de renforcer leurs liens.", "pledge", "renforcer leurs liens"),
        (EN, "The two sides agreed to open a consulate in Aktobe.", "arrangement", "open a consulate in Aktobe"),
        (EN, "They agreed to deepen cooperation.", "pledge", "deepen cooperation"),
        (FR, "Ils se sont mis d'accord sur la reprise des vols.", "arrangement", "la reprise des vols"),
    ],
)
def test_what_is_concrete_is_an_arrangement_and_what_is_general_a_pledge(language, text, kind, title) -> None:
    assert agreed(language, text) == [(kind, title)]


@pytest.mark.parametrize("since", ["以来", "以來"])
def test_a_promise_since_which_something_has_been_does_not_hold_the_words_of_since(since: str) -> None:
    text = f"习近平昨天会见托卡耶夫。他提到，自2005年7月两国共同决定建立战略伙伴关系{since}，来往更加密切。"
    titles = [record.title for record in tell(ZH, text).records if record.type == "agreement"]
    assert titles == ["建立战略伙伴关系"]


def test_a_promise_ends_where_another_is_told() -> None:
    text = "Les deux parties ont annoncé l'ouverture d'un consulat à Aktobe et ont signé des papiers."
    assert agreed(FR, text)[0] == ("arrangement", "ouverture d'un consulat à Aktobe")


def test_the_quote_is_the_verb_and_what_was_agreed() -> None:
    reading = tell(EN, f"{MET[EN]} The two sides agreed to open a consulate in Aktobe, an old plan of theirs.")
    assert [r.quote.of(reading.article.text) for r in reading.records][1:] == ["agreed to open a consulate in Aktobe"]


def test_the_day_is_that_of_the_meeting_told_before() -> None:
    reading = tell(EN, f"{MET[EN]} The two sides agreed to open a consulate in Aktobe.")
    assert [record.date.start.isoformat() for record in reading.records if record.date] == ["2024-05-20", "2024-05-20"]


@pytest.mark.parametrize(
    ("language", "text", "why"),
    [
        (EN, "China agreed to open a consulate in Aktobe.", "not both sides agree"),
        (EN, "The two sides acted as agreed upon.", None),
        (EN, "The two sides agreed on it beforehand.", "nothing said of what was agreed"),
        (FR, "Les deux parties souhaitent qu'ait été convenue l'ouverture d'un consulat.", None),
    ],
)
def test_what_one_side_promises_or_nobody_names_is_no_agreement(language, text, why) -> None:
    reading = tell(language, f"{MET[language]} {text}")
    assert [record.kind for record in reading.records] == ["talks"]
    assert why is None or why in [reason for _, reason in refused(reading)]


def test_two_ministers_of_whom_one_is_another_states_agree_between_others() -> None:
    text = (
        "Le ministre français des Affaires étrangères, Jean-Noël Barrot, a reçu lundi à Paris Mourat Nourtleou. "
        "Les deux ministres sont convenus d'ouvrir un corridor vers la Chine."
    )
    reading = tell(FR, text)
    assert (reading.relevant, reading.records) == (False, ())
    assert ("sont convenus d'", "between others") in refused(reading)


def test_what_works_again_is_in_force_and_what_will_be_opened_is_planned_with_what_was_agreed() -> None:
    told = tell(
        FR,
        "Wang Yi s'est entretenu lundi avec Mourat Nourtleou.",
        "Les deux parties ont annoncé que tous les postes frontaliers ont repris leurs activités.",
        "Les deux parties sont convenues d'ouvrir des consulats généraux. Un atelier sera créé bientôt.",
    )
    assert [(kind, status) for kind, status, *_ in short(told)] == [
        ("talks", "held"),
        ("arrangement", "in_force"),
        ("arrangement", "agreed"),
        ("arrangement", "planned"),
    ]


def test_what_will_be_opened_by_one_side_alone_is_no_arrangement() -> None:
    told = tell(FR, "Wang Yi s'est entretenu lundi avec Mourat Nourtleou.", "Un atelier sera créé à Astana.")
    assert [kind for kind, *_ in short(told)] == ["talks"]


def test_what_was_agreed_before_is_no_new_arrangement() -> None:
    told = tell(
        Language.ZH, "中国外长王毅周一在北京同哈萨克斯坦外长努尔特列乌举行会谈。", "两国元首商定的事要一件件办好。"
    )
    assert [kind for kind, *_ in short(told)] == ["talks"]
