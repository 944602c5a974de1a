"""Statements of one thing are joined, those of two are not."""

from tests.records.telling import EN, FR, RU, days, short, tell


def roles(reading) -> list[tuple[str, str, str]]:
    return [(record.kind, record.role.value, days(record)) for record in reading.records]


def test_a_meeting_told_twice_is_one_record_with_what_both_say() -> None:
    reading = tell(
        FR,
        "Wang Yi s'est entretenu lundi avec Mourat Nourtleou.",
        "Wang Yi a rencontré Mourat Nourtleou à Astana, le 20 mai, pour parler du transit.",
    )
    [record] = reading.records
    assert (days(record), record.place, record.country) == ("2024-05-20", "astana", "KZ")


def test_meetings_of_two_days_stay_two_records() -> None:
    reading = tell(
        EN,
        "Wang Yi met Murat Nurtleu in Astana on Monday.",
        "Wang Yi met Murat Nurtleu in Almaty on May 17.",
    )
    assert sorted(days(record) for record in reading.records) == ["2024-05-17", "2024-05-20"]


def test_a_window_told_first_gives_way_to_the_day_in_it() -> None:
    [talks] = tell(
        EN,
        "Wang Yi met Mukhtar Tleuberdi before the year was out. Wang met him in Astana on November 29, 2024.",
    ).records
    assert (talks.kind, days(talks), talks.place) == ("talks", "2024-11-29", "astana")


def test_talks_told_of_at_a_press_conference_are_one_meeting_and_one_after_talks_is_another() -> None:
    at_once = (
        "Lors d'une conférence de presse avec Mourat Nourtleou, Wang Yi a dit que les deux avaient eu des entretiens."
    )
    assert [kind for kind, *_ in short(tell(FR, at_once))] == ["talks"]
    after = (
        "Wang Yi s'est entretenu lundi à Astana avec Mourat Nourtleou.",
        "Après les entretiens, Wang Yi et Mourat Nourtleou ont donné une conférence de presse.",
    )
    assert [kind for kind, *_ in short(tell(FR, *after))] == ["talks", "press_conference"]


def test_talks_of_another_day_spoken_of_again_are_not_told_again() -> None:
    reading = tell(
        EN,
        "Han Chunlin was received on Monday in Astana by Murat Nurtleu.",
        "Murat Nurtleu and Wang Yi held talks in Beijing in March.",
        "The ambassador said those talks had set the tone.",
    )
    assert [days(record) for record in reading.records] == ["2024-05-20", "2024-03-01..2024-03-31"]


def test_a_document_made_public_is_of_the_day_on_which_it_had_been_signed() -> None:
    [communique, _] = tell(
        EN,
        "A joint communiqué of China and Kazakhstan was made public on Monday, after Wang Yi had met Murat Nurtleu.",
        "The two ministers had signed it in Astana on Saturday.",
    ).records
    assert (communique.kind, days(communique), communique.place) == ("joint_statement", "2024-05-18", "astana")


def test_what_was_signed_as_well_was_signed_with_what_was_told_before() -> None:
    records = tell(
        EN,
        "China and Kazakhstan signed a memorandum on railways on Friday, the ministry said.",
        "An agreement of the two governments on transit was signed as well.",
    ).records
    assert [(record.kind, days(record)) for record in records] == [("mou", "2024-05-17"), ("agreement", "2024-05-17")]


def test_a_session_told_without_its_people_is_that_of_the_next_sentence() -> None:
    told = short(
        tell(
            EN,
            "For the first time in years the China-Kazakhstan Cooperation Committee sat down again. Ding Xuexiang, the "
            "Chinese vice premier, and Roman Sklyar of Kazakhstan co-chaired its 11th meeting in Astana on Monday.",
            "Ding Xuexiang was also received by President Kassym-Jomart Tokayev. That conversation turned on rail.",
        )
    )
    assert told == [
        ("dialogue", "held", "2024-05-20", "Ding Xuexiang, Roman Sklyar"),
        ("talks", "held", "2024-05-20", "Ding Xuexiang, Kassym-Jomart Tokayev"),
    ]


def test_since_a_session_nobody_was_there() -> None:
    told = short(
        tell(
            EN,
            "Ding Xuexiang and Roman Sklyar of Kazakhstan co-chaired the 12th meeting of the China-Kazakhstan "
            "Cooperation Committee in Beijing on Monday. He praised what the committee had done since its 11th "
            "meeting, held in Astana in November 2023.",
        )
    )
    assert told[1:] == [("dialogue", "held", "2023-11-01..2023-11-30", "")]


def test_a_document_to_be_signed_and_then_signed_is_one() -> None:
    [talks, declaration] = tell(
        EN,
        "Wang Yi met Erlan Idrissov on August 19, 2013. They spoke of the joint declaration to be signed in September "
        "2013. On September 7, 2013 the presidents of China and Kazakhstan signed the declaration in Astana.",
    ).records
    assert (talks.kind, declaration.status, days(declaration)) == ("talks", "signed", "2013-09-07")


def test_a_document_to_be_signed_in_another_month_is_another() -> None:
    records = tell(
        EN,
        "China and Kazakhstan will sign a joint declaration in June. On May 20 China and Kazakhstan signed the "
        "declaration on transit.",
    ).records
    assert [(record.status, days(record)) for record in records] == [
        ("planned", "2024-06-01..2024-06-30"),
        ("signed", "2024-05-20"),
    ]


def test_one_agreement_on_visas_under_two_names_is_one() -> None:
    reading = tell(
        EN,
        "China and Kazakhstan signed a document on the abolition of visa requirements in Astana on May 17.",
        "The agreement of China and Kazakhstan on visa-free travel was signed in Astana on May 17.",
    )
    assert [record.kind for record in reading.records] == ["agreement"]
    other = tell(
        EN,
        "China and Kazakhstan signed an agreement on customs posts in Astana on May 17.",
        "The agreement of China and Kazakhstan on the supply of uranium was signed in Astana on May 17.",
    )
    assert len(other.records) == 2


def test_who_congratulates_at_a_meeting_sends_no_message() -> None:
    reading = tell(
        EN,
        "Kazakh Foreign Minister Murat Nurtleu met Wang Yi in Astana on Monday.",
        "Murat Nurtleu congratulated Wang Yi on the anniversary of the People's Republic.",
    )
    assert [record.kind for record in reading.records] == ["talks"]


def test_one_document_under_two_names_of_its_states_is_one() -> None:
    first = "Идёт работа над проектом соглашения между КНР и РК о разделе вод трансграничных рек."
    again = "Готовится проект соглашения между Китайской Народной Республикой и Республикой Казахстан о {}."
    assert len(tell(RU, first, again.format("разделе вод трансграничных рек")).records) == 1
    assert len(tell(RU, first, again.format("защите лесов")).records) == 2


def test_how_talks_were_held_is_said_by_the_next_sentence() -> None:
    told = {
        EN: (
            "Roman Sklyar discussed new projects with CNPC president Hou Qijun.",
            "The meeting was held via videoconference.",
        ),
        FR: (
            "Roman Skliar s'est entretenu avec le président de CNPC, Hou Qijun.",
            "La rencontre s'est tenue par visioconférence.",
        ),
        RU: ("Роман Скляр провёл встречу с президентом CNPC Хоу Цицзюнем.", "Встреча прошла в режиме ВКС."),
    }
    for language, (met, held) in told.items():
        assert [kind for kind, *_ in short(tell(language, met, held))] == ["video_call"], language
    apart = tell(
        RU, "Роман Скляр провёл в Астане встречу с президентом CNPC Хоу Цицзюнем.", "Речь шла и о видеоконференциях."
    )
    assert [kind for kind, *_ in short(apart)] == ["talks"]


def test_a_document_to_come_told_by_its_noun_and_then_by_its_name_is_one_and_what_was_signed_may_be_two() -> None:
    bare = "Подписание соглашения между Казахстаном и Китаем ожидается в мае 2025 года."
    named = "Соглашение о транзите Казахстан и Китай планируют подписать 18 мая 2025 года."
    assert [days(record) for record in tell(RU, bare, named).records] == ["2025-05-18"]
    signed = "18 мая Казахстан и Китай подписали соглашение.", "18 мая Казахстан и Китай подписали соглашение о реках."
    assert len(tell(RU, *signed).records) == 2
