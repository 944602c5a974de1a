"""Agreements: documents, the step that they took, their names and their days."""

import pytest

from tests.records.telling import EN, FR, KK, RU, days, refused, short, tell, whole


def titles(language, *texts: str) -> list[str | None]:
    return [record.title for record in tell(language, *texts).records if record.type == "agreement"]


def test_a_signed_document_is_read_with_every_field() -> None:
    text = "Xi Jinping et Kassym-Jomart Tokaïev ont signé lundi à Pékin une déclaration conjointe."
    assert whole(tell(FR, text)) == [
        {
            "type": "agreement", "kind": "joint_statement", "role": "main", "status": "signed",
            "date_start": "2024-05-20", "date_end": "2024-05-20", "precision": "day",
            "place": "Beijing", "country": "CN", "people": [],
            "quote": "signé lundi à Pékin une déclaration conjointe", "title": "déclaration conjointe",
        }
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        (FR, "La Chine et le Kazakhstan ont signé lundi un accord sur le transit.", "signed"),
        (FR, "La Chine et le Kazakhstan signeront un accord sur le transit le 3 juin.", "planned"),
        (FR, "La Chine et le Kazakhstan négocient un accord sur le transit.", "negotiating"),
        (FR, "Le Parlement du Kazakhstan a ratifié lundi l'accord sur le transit avec la Chine.", "ratified"),
        (FR, "L'accord sur le transit entre la Chine et le Kazakhstan est entré en vigueur lundi.", "in_force"),
        (EN, "China and Kazakhstan signed an agreement on transit on Monday.", "signed"),
        (EN, "China and Kazakhstan will sign an agreement on transit on June 3.", "planned"),
        (EN, "China and Kazakhstan are negotiating an agreement on transit.", "negotiating"),
        (EN, "The agreement on transit between China and Kazakhstan entered into force on Monday.", "in_force"),
        (EN, "The agreement on transit between China and Kazakhstan expired on Monday.", "ended"),
    ],
)
def test_the_verb_tells_the_step(language, text, status) -> None:
    [record] = tell(language, text).records
    assert (record.kind, record.status) == ("agreement", status)


def test_the_title_of_one_document_does_not_run_into_the_next() -> None:
    text = "La Chine et le Kazakhstan ont adopté lundi une déclaration conjointe et une feuille de route."
    assert titles(FR, text) == ["déclaration conjointe", "feuille de route"]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            FR,
            "Un contrat de financement vient d'être signé lundi par la Chine et le Kazakhstan.",
            "contrat de financement",
        ),
        (
            FR,
            "La Chine et le Kazakhstan ont signé un accord sur le blé et institué une commission.",
            "accord sur le blé",
        ),
        (FR, "La Chine et le Kazakhstan ont signé une déclaration conjointe à Astana.", "déclaration conjointe"),
        (
            FR,
            "La Chine et le Kazakhstan ont signé lundi un traité de bon voisinage, d'amitié et de coopération.",
            "traité de bon voisinage, d'amitié et de coopération",
        ),
        (
            FR,
            "La Chine et le Kazakhstan ont signé un accord sur les visas afin de faciliter les voyages.",
            "accord sur les visas",
        ),
        (EN, "A joint declaration to be signed on June 3 will bind China and Kazakhstan.", "joint declaration"),
        (EN, "China and Kazakhstan signed the minutes of the session on Monday.", "minutes of the session"),
        (EN, "The protocol on wheat has been signed by China and Kazakhstan.", "protocol on wheat"),
        (
            EN,
            "China and Kazakhstan signed a treaty of peace, friendship and cooperation, which runs for ten years.",
            "treaty of peace, friendship and cooperation",
        ),
        (EN, "The notes on a consulate were exchanged by China and Kazakhstan on Monday.", "notes on a consulate"),
    ],
)
def test_a_title_ends_before_what_is_said_of_the_document(language, text, title) -> None:
    assert titles(language, text) == [title]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (EN, "China and Kazakhstan signed a mutual visa exemption agreement.", "mutual visa exemption agreement"),
        (EN, "A trade and investment agreement was signed by China and Kazakhstan.", "trade and investment agreement"),
        (EN, "In Beijing a landmark transit accord was signed by China and Kazakhstan.", "transit accord"),
        (EN, "China and Kazakhstan held talks and signed a treaty.", "treaty"),
        (EN, "China and Kazakhstan exchanged notes on opening a consulate.", "notes on opening a consulate"),
        (FR, "La Chine et le Kazakhstan ont échangé des notes sur un consulat.", "notes sur un consulat"),
        (RU, "Казахстан и Китай подписали рамочное соглашение о транзите.", "рамочное соглашение о транзите"),
        (RU, "Казахстан и Китай подписали новое важное соглашение.", "соглашение"),
        (RU, "Казахстан и Китай обменялись нотами о консульстве.", "нотами о консульстве"),
        (KK, "Қазақстан мен Қытай визадан босату туралы келісімге қол қойды.", "визадан босату туралы келісім"),
        (KK, "Астанада Қазақстан мен Қытай үкіметаралық келісімді бекітті.", "үкіметаралық келісім"),
        (KK, "Қазақстан мен Қытай арасындағы шекара туралы шарт жасалды.", "шекара туралы шарт"),
    ],
)
def test_a_title_holds_the_words_before_its_noun_and_no_others(language, text, title) -> None:
    assert titles(language, text) == [title]


def test_a_document_that_two_nouns_name_is_told_once_by_the_longer_name() -> None:
    text = "Қазақстан мен Қытайдың визасыз режим туралы келісімі күшіне енді."
    assert titles(KK, text) == ["визасыз режим туралы келісімі"]


def test_two_steps_of_one_document_are_two_records() -> None:
    signed = "La Chine et le Kazakhstan ont signé lundi un accord sur le transit."
    assert short(tell(FR, signed, "L'accord est entré en vigueur mardi.")) == [
        ("agreement", "signed", "2024-05-20", ""),
        ("agreement", "in_force", "2024-05-21", ""),
    ]


def test_a_document_told_twice_is_one_record() -> None:
    signed = "China and Kazakhstan signed an agreement on transit on Monday."
    assert titles(EN, signed, "The agreement was signed after talks.") == ["agreement on transit"]


def test_items_of_a_list_take_the_step_of_the_sentence_above() -> None:
    reading = tell(
        FR,
        "Xi Jinping a reçu lundi Kassym-Jomart Tokaïev à Pékin. Plusieurs documents ont été signés :",
        "- un accord sur le transit ;",
        "- un mémorandum sur l'eau ;",
    )
    found = [(r.kind, r.status, days(r), r.title) for r in reading.records if r.type == "agreement"]
    assert ("agreement", "signed", "2024-05-20", "accord sur le transit") in found
    assert ("mou", "signed", "2024-05-20", "mémorandum sur l'eau") in found


def test_a_number_of_unnamed_documents_is_one_agreement() -> None:
    text = "China and Kazakhstan signed 24 intergovernmental documents in Astana on Monday."
    assert titles(EN, text) == ["24 intergovernmental documents"]


def test_what_companies_sign_is_a_contract() -> None:
    text = "Les entreprises chinoises et kazakhes ont signé lundi un accord sur le transit du Kazakhstan vers la Chine."
    assert [record.kind for record in tell(FR, text).records] == ["contract"]


@pytest.mark.parametrize(
    ("language", "text", "why"),
    [
        (
            EN,
            "China hopes that an agreement with Kazakhstan will be signed on Monday.",
            "only wished, proposed or denied",
        ),
        (FR, "La Chine et la Russie ont signé lundi un accord, loin du Kazakhstan.", "between others"),
        (FR, "Le Kazakhstan et la France ont signé lundi un accord, sous les yeux de la Chine.", "between others"),
    ],
)
def test_a_document_that_is_none_of_the_two_is_refused_with_its_reason(language, text, why) -> None:
    reading = tell(language, text)
    assert short(reading) == []
    assert why in [reason for _, reason in refused(reading)]


def test_a_sentence_over_a_list_without_a_document_of_its_own_gives_the_items_their_step() -> None:
    reading = tell(
        RU,
        "Премьер-министр Казахстана Олжас Бектенов сегодня встретился в Шанхае с премьером Госсовета КНР Ли Цяном.",
        "По итогам переговоров подписаны:",
        "- План действий по строительству дороги;",
        "- Протокол о требованиях к экспорту кормов.",
        "Стороны обсудили и торговлю.",
    )
    found = [(r.kind, r.status, days(r)) for r in reading.records if r.type == "agreement"]
    assert found == [("plan", "signed", "2024-05-21"), ("protocol", "signed", "2024-05-21")]
