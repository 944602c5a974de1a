"""Every line gets its role: the report is read, what surrounds it is marked and left."""

import pytest

from app.articles.lines import mark_lines
from app.languages.en import LANGUAGE as EN
from app.languages.fr import LANGUAGE as FR
from app.languages.zh import LANGUAGE as ZH
from app.text.normalise import plain

TITLE_FR = "Le ministre kazakh reçu par Wang Yi à Pékin"
BODY_FR = [
    "Le ministre kazakh des Affaires étrangères a été reçu vendredi à Pékin par son homologue chinois, Wang Yi, "
    "au premier jour d'une visite officielle qui en compte deux.",
    "Les deux ministres ont signé un protocole d'accord. Ils se reverront en juin, à l'occasion du sommet d'Astana, "
    "où les six chefs d'Etat de la région sont attendus.",
]
BODY_EN = [
    "Chinese Foreign Minister Wang Yi met his Kazakh counterpart in Astana on Monday, on the first day of an official "
    "visit that will also take him to Almaty and to the border.",
    "The two ministers signed a memorandum. They will meet again in June, on the fringe of the summit in Tianjin, to "
    "which all the leaders of the region have been invited.",
]


def roles(text: str, language: str = "fr", title: str | None = None) -> list[tuple[str, str]]:
    """Role and opening words of each line."""
    rules = {"fr": FR, "en": EN, "zh": ZH}[language].furniture
    return [(line.role.value, line.span.of(text)) for line in mark_lines(plain(text), rules, title)]


def role_of(line: str, language: str = "fr", *, last: bool = False) -> str:
    """The role of a line between, or after, the paragraphs of a report."""
    body = BODY_FR if language == "fr" else BODY_EN
    lines = [*body, line] if last else [body[0], line, body[1]]
    return {text: role for role, text in roles("\n\n".join(lines), language)}[line]


FURNITURE_FR = """Dernière mise à jour à 08h55 le 22/01
    Mis à jour le 22 janvier 2021 à 10:40
    Publié le 2021-09-17 à 15:56
    French.example.com | Publié le 2021-09-17 à 15:56
    Page d'accueil>>Chine>>Politique
    Accueil > Monde > Asie
    Vous avez une question, une remarque, des suggestions ? Contactez notre équipe par e-mail
    (Rédacteurs : Li H., Claire T.)
    (Web : Claire T., Hugo M.)
    Par notre correspondant à Astana
    Par Jeanne Morel
    Partager cet article sur :
    Partager
    Imprimer | Envoyer | Signaler une erreur
    Abonnez-vous à notre newsletter
    Inscrivez-vous pour recevoir chaque matin l'essentiel
    Newsletter : l'Asie en cinq minutes
    Copyright © 2024 Agence Ili. Tous droits réservés.
    La lettre des steppes, n° 12, tous droits réservés
    Météo : 24 °C, averses
    Astana : +14 °C   1 USD = 440 KZT
    Mots-clés : Chine, Kazakhstan, visas
    #Chine #Kazakhstan #visas
    Temps de lecture : 3 min
    010020070770000000000000011100001310193761
    * * *
    2024-03-29 10:15
    3 commentaires
    Publicité
    Article suivant : le gaz turkmène
    (Suite page 6)
    FIN
    (Fin)""".splitlines()
FURNITURE_EN = """Updated: May 20, 2024 23:55
    Published 12:40, 3 July 2024
    (Xinhua) 08:52, December 02, 2024
    Home >> China
    Home / Media / News
    (Web editor: Lin Tao, Guo Min)
    By Lu Min
    By our Central Asia correspondent
    Staff writer   Read more
    Share on Facebook
    Share this article
    Follow Trend on Telegram. Only most interesting and important news
    Follow us on X
    Subscribe to our newsletter
    Get the Steppe Courier stories sent directly to you!
    All times local. To unsubscribe click here.
    © 2024 Ili News. All rights reserved.
    Tags: China, Kazakhstan, visas
    3 min read
    Comments will be moderated. Keep comments relevant to the article.
    Next: Meeting of the Minister with the Ambassador of Hungary
    Advertisement
    USD 458.3  EUR 501.7  CNY 64.1
    Enditem
    (This story has not been edited by our staff and comes from a feed.)
    (ENDS)""".splitlines()


@pytest.mark.parametrize("line", [line.strip() for line in FURNITURE_FR])
def test_french_furniture_is_not_read(line: str) -> None:
    assert role_of(line) in {"furniture", "caption"}
    assert role_of(line, last=True) in {"furniture", "caption"}


@pytest.mark.parametrize("line", [line.strip() for line in FURNITURE_EN])
def test_english_furniture_is_not_read(line: str) -> None:
    assert role_of(line, "en") in {"furniture", "caption"}
    assert role_of(line, "en", last=True) in {"furniture", "caption"}


CAPTIONS = """fr|(Photo : D. Serikov)
    fr|Photo : service de presse du président
    fr|Crédits : Agence Ili
    fr|Wang Yi et son hôte à la résidence d'Etat de Diaoyutai, à Pékin, le 18 mars 2025. (Agence Ili/Ren Hao)
    fr|© Agence Ili
    fr|Une vue générale de la tour, à Astana, le 3 juillet 2024. / CFP
    fr|Le vice-président et son hôte jeudi à Astana (Kazakhstan).  Photo : Agence Ili
    en|Photo credit: gov.kz
    en|Photo: Akorda
    en|This file photo shows the railway crossing at Dostyk.
    en|The two ministers pose for a picture in Astana on Monday. [Photo/Ili News]
    en|Wang Yi shakes hands with his host in Astana, Kazakhstan, May 20, 2024. (Ili News/Sun Qi)
    en|An honour guard awaits the guest in Astana, Kazakhstan, on May 20, 2024. /CFP""".splitlines()


@pytest.mark.parametrize("case", [line.strip() for line in CAPTIONS])
def test_captions_and_credits_are_captions(case: str) -> None:
    language, line = case.split("|", 1)
    assert role_of(line, language) == "caption"


SENTENCES = """fr|Suite à l'entretien, les deux ministres ont signé un accord.
    fr|Par le passé, les deux pays avaient fermé la frontière.
    fr|Par Khorgos passent désormais dix mille conteneurs par mois.
    fr|Publié lundi, le communiqué conjoint salue la réouverture de la frontière.
    fr|Partager les eaux de l'Ili reste difficile, a reconnu le ministre.
    fr|Suivant le protocole, le président a accueilli son hôte à l'aéroport.
    fr|A la une des journaux kazakhs figurait mardi l'accord sur les visas.
    fr|Imprimer un nouvel élan aux relations est l'objectif, a-t-il dit.
    fr|Annoncée en mai, la visite a été reportée à juin.
    fr|Contacts et visites ont repris entre les deux capitales.
    fr|Il a dit oui.
    fr|(Le ministre est attendu mardi à Almaty, où il rencontrera le président.)
    en|Next week Wang Yi will travel to Almaty.
    en|Like his predecessor, Tokayev went to Beijing first.
    en|Share prices in Almaty rose after the agreement was announced.
    en|From Astana Wang flew on to Bishkek.
    en|By Friday Wang Yi had met four of his counterparts.
    en|Following the talks the ministers signed a memorandum.
    en|Contact between the two leaders has never ceased, he said.
    en|Created in 2004, the committee met on Friday.
    en|Print and television reporters from both countries attended the ceremony.
    en|Other news of the visit came from the railways.
    en|Talks continue.""".splitlines()


@pytest.mark.parametrize("case", [line.strip() for line in SENTENCES])
def test_sentences_that_open_like_furniture_are_read(case: str) -> None:
    language, line = case.split("|", 1)
    assert role_of(line, language) == "body"
    assert role_of(line, language, last=True) == "body"


@pytest.mark.parametrize(
    ("opening", "links"),
    [
        (
            "A lire également",
            ["Les visas en cinq questions", "Gaz : le point (17 juin)", "Le rail gagne-t-il du terrain ?"],
        ),
        (
            "Articles les plus lus",
            ["1  Wang Yi à Achgabat", "2. Rentrée : ce qui change le 1er septembre", "3) Le gaz."],
        ),
        ("Sur le même sujet", ["- Le Premier ministre tadjik attendu à Pékin le 4 juin", "2025-11-17 15:10:22"]),
        ("Articles connexes", ["Deux accords signés à Astana.", "2023-05-17 Xi'an accueille six présidents."]),
    ],
)
def test_related_links_are_not_read(opening: str, links: list[str]) -> None:
    found = roles("\n".join([TITLE_FR, *BODY_FR, opening, *links]))
    assert [role for role, _ in found] == ["title", "body", "body", *["furniture"] * (len(links) + 1)]


def test_a_link_between_paragraphs_hides_only_itself() -> None:
    short = ["La visite a commencé lundi.", "Elle s'achèvera mercredi soir à Almaty.", "Deux accords sont prêts."]
    after = ["Le ministre repart jeudi.", "Il reviendra, dit-on, en juin prochain."]
    found = roles("\n".join([TITLE_FR, *short, "Lire aussi : Les visas en cinq questions", *after]))
    assert [role for role, _ in found] == ["title", "body", "body", "body", "furniture", "body", "body"]


def test_the_report_goes_on_after_a_list_of_links() -> None:
    found = roles("\n".join([TITLE_FR, BODY_FR[0], "A lire également", "Les visas en cinq questions", BODY_FR[1]]))
    assert [role for role, _ in found] == ["title", "body", "furniture", "furniture", "body"]


def test_headings_and_lists_of_documents_belong_to_the_report() -> None:
    lines = [
        BODY_FR[0],
        "Ce qui a été signé",
        "Les deux parties ont signé les documents suivants :",
        "- accord sur les visas ;",
        "- mémorandum sur le tourisme",
        "Protocole sur les eaux transfrontalières",
        "Plan de coopération culturelle",
        "Programme d'échanges universitaires",
        BODY_FR[1],
    ]
    assert {role for role, _ in roles("\n".join(lines))} == {"body"}


def test_a_list_under_a_short_line_belongs_to_the_report_and_links_do_not() -> None:
    names = ["Étaient présents :", "- Mourat Nourtleou ;", "- Wang Yi."]
    assert {role for role, _ in roles("\n".join([BODY_FR[0], *names]))} == {"body"}
    links = ["À savoir :", "- Le rail", "- Le transit"]
    assert {role for role, _ in roles("\n".join([BODY_FR[0], *links]))[1:]} == {"furniture"}


def test_many_headings_in_a_row_are_a_menu() -> None:
    menu = ["Politique et société", "Economie et finances", "Sport et loisirs"]
    found = roles("\n".join([BODY_FR[0], *menu, BODY_FR[1]]))
    assert [role for role, _ in found] == ["body", "furniture", "furniture", "furniture", "body"]


@pytest.mark.parametrize(
    ("language", "head", "title"),
    [
        ("fr", ["Accueil > Monde", TITLE_FR, "Agence Ili, 29 mars 2024"], TITLE_FR),
        ("fr", ["DIPLOMATIE", TITLE_FR, "PÉKIN, le 29 mars 2024"], TITLE_FR),
        ("fr", ["Vendredi 29 mars 2024", TITLE_FR], TITLE_FR),
        ("fr", ["[Archives numérisées, coquilles possibles]", TITLE_FR], TITLE_FR),
        ("en", ["Home >> World", "Kazakh minister received in Beijing", "(Xinhua) 08:52, December 02, 2024"], None),
        ("en", ["Wang Yi in Astana: what next for the border?"], "Wang Yi in Astana: what next for the border?"),
        ("en", ["Readouts | Wang Yi holds talks with the foreign minister"], None),
    ],
)
def test_the_title_is_found_among_what_stands_above(language: str, head: list[str], title: str | None) -> None:
    found = roles("\n\n".join(head + (BODY_FR if language == "fr" else BODY_EN)), language)
    chosen = [text for role, text in found if role == "title"]
    assert chosen == [title or next(line for line in head if "minister" in line)]


@pytest.mark.parametrize(
    "lines",
    [
        ["Wang Yi holds talks with Deputy Prime Minister and Foreign Minister of", "Kazakhstan Murat Nurtleu"],
        ["Kazakhstan and China agree on a third rail crossing", "and on direct flights"],
    ],
)
def test_a_wrapped_title_is_one_title(lines: list[str]) -> None:
    found = roles("\n".join(lines) + "\n\n" + "\n\n".join(BODY_EN), "en")
    assert [role for role, _ in found] == ["title", "title", "body", "body"]


def test_a_declared_title_is_found_wherever_it_stands() -> None:
    text = "\n".join(["Une longue accroche du site qui n'est pas le titre de la page", TITLE_FR.upper(), *BODY_FR])
    assert [role for role, _ in roles(text, title=TITLE_FR)] == ["furniture", "title", "body", "body"]
    wrapped = "\n".join(["Le ministre kazakh reçu", "par Wang Yi à Pékin", *BODY_FR])
    assert [role for role, _ in roles(wrapped, title=TITLE_FR)] == ["title", "title", "body", "body"]


def test_short_paragraphs_are_read_to_the_last() -> None:
    lines = ["Xi was there.", "So was Tokayev, his host.", "They talked for an hour.", "Nothing was signed."]
    assert {role for role, _ in roles("\n".join([BODY_EN[0], *lines]), "en")} == {"body"}


def test_an_article_on_one_line_is_read_whatever_it_opens_with() -> None:
    for opening in ("Dernière mise à jour à 14h54 le 08/06 ", "Photo : Agence Ili. ", ""):
        assert [role for role, _ in roles(opening + " ".join(BODY_FR) + " " + TITLE_FR + ".")] == ["body"]


def test_lines_cover_all_words_in_order_without_the_spaces_around_them() -> None:
    text = "  \n\t" + TITLE_FR + "  \n\n \u00a0" + BODY_FR[0] + "\n   "
    lines = mark_lines(plain(text), FR.furniture)
    assert [line.span.of(text) for line in lines] == [TITLE_FR, BODY_FR[0]]


def test_what_stands_over_the_menu_of_a_page_is_no_title() -> None:
    head = [
        "Ministry of Foreign Affairs of the Steppe Republic",
        "Home > Press > Remarks",
        "Wang Yi meets Kazakh guest",
    ]
    found = roles("\n\n".join([*head, *BODY_EN]), "en")
    assert [text for role, text in found if role == "title"] == [head[2]]


def test_a_web_address_beside_the_day_makes_no_title_of_the_line() -> None:
    head = ["分享更多", "王毅会见哈萨克斯坦客人", "http://news.example.com.cn 2011-09-28 08:05 来源: 草原日报"]
    body = [
        "王毅在北京会见了哈萨克斯坦客人，双方就贸易、交通和教育领域的合作深入交换了意见，会见在友好的气氛中进行，持续了一个小时。"
    ] * 2
    assert [text for role, text in roles("\n\n".join([*head, *body]), language="zh") if role == "title"] == [head[1]]
