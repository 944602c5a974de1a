"""On which day a step of an agreement was done, where its own words may give none."""

from datetime import date

import pytest

from app.terms import Language
from tests.records.telling import EN, FR, KK, RU, ZH, refused, short, tell

MET = {
    EN: "Wang Yi met Murat Nurtleu in Astana on May 13.",
    FR: "Wang Yi a rencontré le 13 mai à Astana Mourat Nourtleou.",
    RU: "Ван И 13 мая встретился в Астане с Муратом Нуртлеу.",
    ZH: "王毅5月13日在阿斯塔纳会见努尔特列乌。",
    KK: "Ван И 13 мамырда Астанада Мұрат Нұртілеумен кездесті.",
}


@pytest.mark.parametrize(
    ("language", "signed"),
    [
        (EN, "They signed an agreement on visas."),
        (FR, "Un accord sur les visas a également été signé."),
        (RU, "Стороны подписали соглашение о визах."),
        (ZH, "双方签署签证协定。"),
        (KK, "Тараптар виза туралы келісімге қол қойды."),
    ],
)
def test_what_is_signed_behind_a_meeting_has_its_day(language: Language, signed: str) -> None:
    assert [row[:3] for row in short(tell(language, f"{MET[language]} {signed}"))] == [
        ("talks", "held", "2024-05-13"),
        ("agreement", "signed", "2024-05-13"),
    ]


@pytest.mark.parametrize(
    ("language", "over_years"),
    [
        (EN, "Since 1992 the two countries have signed more than 300 agreements."),
        (FR, "Depuis 1992, les deux pays ont signé plus de 300 accords."),
        (RU, "С 1992 года страны подписали более 300 соглашений."),
        (ZH, "建交以来两国已签署70项协议。"),
    ],
)
def test_what_was_signed_over_years_has_no_day(language: Language, over_years: str) -> None:
    reading = tell(language, f"{MET[language]} {over_years}")
    assert [kind for kind, *_ in short(reading)] == ["talks"]
    assert "recalled without its day" in [why for _, why in refused(reading)]


def test_each_step_of_one_agreement_keeps_its_day() -> None:
    steps = "China and Kazakhstan signed an agreement on visas on May 13. It was ratified on Monday."
    assert [row[1:3] for row in short(tell(EN, steps))] == [("signed", "2024-05-13"), ("ratified", "2024-05-20")]


def test_a_step_to_come_needs_a_day_of_its_own() -> None:
    soon = tell(EN, f"{MET[EN]} The agreement on visas is to come into force soon.")
    assert [why for _, why in refused(soon)] == ["a step that lies ahead on no day"]
    dated = tell(EN, f"{MET[EN]} The agreement on visas is to come into force on June 7.")
    assert [row[2] for row in short(dated)] == ["2024-05-13", "2024-06-07"]


def test_an_agreement_that_officials_still_negotiate_is_dated_by_the_report() -> None:
    still = "China and Kazakhstan are still negotiating an agreement on visas, officials say."
    assert [row[1:3] for row in short(tell(EN, still))] == [("negotiating", "2024-05-21")]


@pytest.mark.parametrize(
    ("language", "signed", "also", "only"),
    [
        (
            EN,
            "China and Kazakhstan signed a memorandum on seeds on May 13.",
            "An agreement on visas was signed as well.",
            "An agreement on visas is good.",
        ),
        (
            RU,
            "Китай и Казахстан 13 мая подписали меморандум о семенах.",
            "Также было подписано соглашение о визах.",
            "Соглашение о визах полезно.",
        ),
    ],
)
def test_what_was_signed_as_well_has_the_day_of_the_first(
    language: Language, signed: str, also: str, only: str
) -> None:
    assert [row[2] for row in short(tell(language, signed, also))] == ["2024-05-13", "2024-05-13"]
    assert [row[0] for row in short(tell(language, signed, only))] == ["mou"]


def test_what_only_says_until_when_is_no_step() -> None:
    force = "the agreement on visas came into force"
    bound = tell(EN, MET[EN], f"Half a year before {force}, trains stood still.")
    assert [why for _, why in refused(bound)] == ["told only as what had not come yet"]
    assert [row[1] for row in short(tell(EN, MET[EN], f"On May 3 {force}."))] == ["held", "in_force"]


def test_a_wish_is_no_plan() -> None:
    assert [row[1] for row in short(tell(ZH, MET[ZH], "中方希望6月7日签署签证协定。"))] == ["held"]
    assert [row[1] for row in short(tell(ZH, MET[ZH], "双方将于6月7日签署签证协定。"))] == ["held", "planned"]


def test_a_pronoun_behind_the_verb_is_the_document_named_before() -> None:
    have = "China and Kazakhstan have an agreement on visas."
    signed = tell(EN, f"{have} The two ministers signed it on May 14.").records
    assert [(record.title, record.status) for record in signed] == [("agreement on visas", "signed")]
    assert tell(EN, f"{have} The two ministers praised it on May 14.").records == ()


def test_a_package_signed_over_the_years_and_one_of_the_day_differ() -> None:
    today, ever = "双方签署70项协议。", "两国已签署70项协议。"
    assert [row[1] for row in short(tell(ZH, MET[ZH], today))] == ["held", "signed"]
    assert [row[1] for row in short(tell(ZH, MET[ZH], ever))] == ["held"]


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        (EN, "Kazakhstan is interested in signing an agreement on fisheries."),
        (EN, "They spoke in favour of the early conclusion of an agreement on fisheries."),
        (EN, "The signing of an agreement on fisheries was discussed."),
        (FR, "Le Kazakhstan est intéressé par la signature d'un accord sur la pêche."),
        (FR, "Les deux pays ont redit leur volonté de signer un mémorandum sur la pêche."),
        (FR, "Les ministres ont l'intention de signer un mémorandum sur la pêche."),
        (RU, "Стороны высказались за скорейшее подписание соглашения о рыболовстве."),
        (ZH, "哈方有意签署渔业协定。"),
        (ZH, "双方强调签署渔业协定的重要性。"),
        (KK, "Қазақстан балық шаруашылығы туралы келісімге қол қоюға мүдделі."),
    ],
)
def test_what_they_only_want_to_sign_is_not_signed(language: Language, wanted: str) -> None:
    assert "signed" not in [status for _, status, *_ in short(tell(language, f"{MET[language]} {wanted}"))]


TODAY = {
    EN: "Wang Yi is meeting Murat Nurtleu in Astana on May 14.",
    FR: "Wang Yi s'entretient le 14 mai à Astana avec Mourat Nourtleou.",
    RU: "Ван И 14 мая встретился в Астане с Муратом Нуртлеу.",
    ZH: "王毅5月14日在阿斯塔纳会见努尔特列乌。",
    KK: "Ван И 14 мамырда Астанада Мұрат Нұртілеумен кездесті.",
}


@pytest.mark.parametrize(
    ("language", "planned"),
    [
        (EN, "After the talks a memorandum on fisheries is to be signed."),
        (FR, "À l'issue des entretiens, un mémorandum sur la pêche doit être signé."),
        (RU, "По итогам переговоров будет подписан меморандум о рыболовстве."),
        (ZH, "会谈后双方将签署渔业备忘录。"),
        (KK, "Келіссөз қорытындысы бойынша балық шаруашылығы туралы меморандумға қол қою көзделген."),
    ],
)
def test_what_is_to_be_signed_after_the_talks_of_the_day_is_of_that_day(language: Language, planned: str) -> None:
    reading = tell(language, f"{TODAY[language]} {planned}", day=date(2024, 5, 14))
    assert ("mou", "planned", "2024-05-14") in [row[:3] for row in short(reading)]


def test_what_is_to_be_signed_some_day_has_no_day() -> None:
    some_day = "The sides intend to sign a memorandum on fisheries."
    reading = tell(EN, f"{TODAY[EN]} {some_day}", day=date(2024, 5, 14))
    assert "mou" not in [kind for kind, *_ in short(reading)]
