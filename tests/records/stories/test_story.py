"""The day of the story: of the lead, else of the article itself."""

from datetime import date

from tests.languages.phrases import read_phrase
from tests.records.telling import EN, FR, days, short, tell


def test_what_has_no_date_is_told_of_the_day_of_the_lead() -> None:
    reading = tell(
        EN,
        "Xi Jinping held talks with Kassym-Jomart Tokayev in Beijing on Sunday.",
        "Li Qiang also met Kassym-Jomart Tokayev.",
    )
    assert [days(record) for record in reading.records] == ["2024-05-19", "2024-05-19"]


def test_a_later_sentence_moves_the_telling_on() -> None:
    reading = tell(
        FR,
        "Xi Jinping s'est entretenu samedi à Pékin avec Kassym-Jomart Tokaïev.",
        "Dimanche, le président kazakh a visité une usine à Xi'an. Li Qiang y a rencontré Kassym-Jomart Tokaïev.",
    )
    talks = [days(record) for record in reading.records if record.kind == "talks"]
    assert talks == ["2024-05-18", "2024-05-19"]


def test_without_a_day_in_the_lead_the_articles_own_day_is_inferred() -> None:
    [record] = tell(EN, "Wang Yi met Murat Nurtleu in Astana.").records
    assert record.date is not None
    assert (days(record), record.date.inferred, record.date.reasons[0].code) == ("2024-05-21", True, "story_day")


def test_a_report_of_talks_after_an_arrival_is_of_the_day_of_the_talks() -> None:
    told = tell(
        FR,
        "Wang Yi, arrivé samedi au Kazakhstan pour une visite de trois jours, s'est entretenu dimanche à Astana avec"
        " Mourat Nourtleou.",
        "Dans l'après-midi, Wang Yi a été reçu par le président Kassym-Jomart Tokaïev.",
    )
    assert [(kind, day) for kind, _, day, _ in short(told)] == [
        ("visit", "2024-05-18..2024-05-20"),
        ("talks", "2024-05-19"),
        ("talks", "2024-05-19"),
    ]


def test_the_first_day_of_the_stay_does_not_move_the_telling() -> None:
    reading = tell(
        FR,
        "Xi Jinping s'est entretenu mardi à Beijing avec le président kazakh Kassym-Jomart Tokaïev.",
        "M. Xi s'est félicité de cette visite, commencée lundi.",
        "Li Qiang a reçu le président Tokaïev un peu plus tard.",
    )
    assert [days(record) for record in reading.records if record.kind == "talks"] == ["2024-05-21", "2024-05-21"]


def test_what_was_agreed_behind_talks_of_the_eve_is_of_the_eve() -> None:
    reading = tell(
        EN,
        "Murat Nurtleu spoke at a forum in Beijing on Tuesday.",
        "The day before, Wang Yi met Murat Nurtleu in the Chinese capital.",
        "The sides agreed to open a consulate in Aktobe.",
    )
    assert [days(record) for record in reading.records if record.kind in ("talks", "arrangement")] == ["2024-05-20"] * 2


def test_without_a_day_of_its_own_an_article_counts_tomorrow_from_the_day_of_its_lead() -> None:
    reading = read_phrase(
        EN,
        "Wang Yi met Murat Nurtleu in Beijing on Tuesday, 21 May 2024.\n\n"
        "Li Qiang will receive Murat Nurtleu in the Chinese capital tomorrow.",
        None,
    )
    assert [(r.status, days(r)) for r in reading.records] == [("held", "2024-05-21"), ("planned", "2024-05-22")]


def test_a_page_shown_long_after_tells_of_the_day_of_its_lead() -> None:
    reading = read_phrase(
        "zh",
        "中哈跨界河流联合委员会第十二次会议于2014年11月2日至5日在哈萨克斯坦阿拉木图举行。双方签署了会谈纪要。",
        date(2015, 1, 8),
    )
    assert [days(record) for record in reading.records] == ["2014-11-02..2014-11-05"] * 2
