"""Sentences are cut where they end, with their offsets, and nothing of the report is lost between them."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.articles.article import Metadata
from app.articles.passage import READ_ROLES, cut_passages, cut_sentences
from app.articles.reading import make_article
from app.languages.registry import LANGUAGES
from app.terms import Language, PassageRole
from app.text.normalise import plain
from app.text.span import Span

# `¦` marks the right cut.
SENTENCES = {
    "fr": """
        M. Wang a rencontré son homologue kazakh à Astana le 22 janv. 2021. ¦ Il a vu S.E. M. K.-J. Tokaïev.
        « Nous sommes prêts à coopérer. ¦ La Chine est notre voisin », a dit Mme Abdrakhmanova.
        L'accord (art. 3, al. 2) entre en vigueur le 1er juin. ¦ Le vol no. 127 reprendra.
        Pékin, 22 janv. (Xinhua) -- MM. Li et Smaïlov ont présidé la réunion.
        Que dit le texte ? ¦ Rien de nouveau ! ¦ Voir p. 12.
        Le président K. Tokaïev a reçu M. Li Qiang, P.-D. G. de la société, jeudi 12 oct. ¦ Ils ont visité le musée.
        MM. Wang et Nourtleou ont signé trois accords. ¦ « C'est historique ! » a déclaré ce dernier.
        Le volume atteint 31,2 mds. de dollars en 2022. ¦ C'est un record.
        L'entretien a eu lieu au siège de l'O.N.U. à New York. ¦ Aucun texte n'a été publié...
        Cf. l'art. 5 du traité. ¦ Le Dr Zhang et Mlle Aït y ont participé.
        Il a parlé du rail, du gaz, etc. ¦ Le sommet suivra.
        Le texte, la carte, etc. seront publiés. ¦ Rien d'autre...
        Il a hésité… puis il a signé. ¦ Enfin ! ¦ 31 accords sont prêts.
        « L'accord est prêt. ¦ Nous signerons. » ¦ Le ministre est ensuite parti.
        „L'accord est prêt. ¦ Nous signerons.“ ¦ Le ministre est ensuite parti.
        Il a dit : „Tout est prêt.“ ¦ “Nous allons signer ce texte.” ¦ Il est parti.
        Le commerce a crû de 3.5 % à 12.4 mds. ¦ Le n° 3 du traité ne change pas.
        1. Les entretiens du lundi 16 juin. ¦ 12. Les accords. ¦ En 2025. ¦ Le reste suivra en 2026.
        Il a quitté l'O.N.U. ¦ Il siège désormais à Astana.""",
    "en": """
        Mr. Wang Yi met H.E. Murat Nurtleu in Beijing on Mar. 29, 2024. ¦ They signed an MoU.
        The U.S. did not comment. ¦ China's Foreign Minister said so at 9 a.m. on Monday.
        Trade reached $41 bln. in 2023. ¦ Gen. Secretary Xi J. P. visited.
        "We agree." That was the reply.
        Talks were held with K.-J. Tokayev, Dr. A. Smailov and Co. Ltd. representatives in St. Petersburg.
        Nazarbayev arrived in Xi'an. ¦ He left the next day
        Foreign Minister Wang Yi (L) met Mr. M. Nurtleu. ¦ Lt. Gen. R. Zhaksylykov attended.
        The pact was signed on Sept. 7, 2013, at Nazarbayev Univ. in Astana. ¦ It has 12 articles.
        How many deals were signed? ¦ About 30, i.e. more than last year, said CNPC Corp. Vice President Huang.
        “We welcome it,” Mao Ning said. ¦ “It is a good step.”
        Visas vs. permits: the U.S. and the E.U. have other rules. ¦ See Sec. 4.
        He flew to the U.S. ¦ The talks go on without U.S. Secretary Rubio.
        The plane landed at 9 p.m. ¦ Wang was met at the airport.
        Order No. 3 is in force. ¦ The answer was no. ¦ The talks ended.
        "We are ready to sign now. ¦ The border opens in May." ¦ The minister then left.
        He said: "The text is ready." ¦ "And so are we," his host said.
        Trade rose 3.5 percent to $12.4 billion. ¦ 31 deals followed... ¦ More will come.
        CHENGDU, Dec. 1 (Xinhua) -- Chinese Foreign Minister Wang Yi met his guest here.""",
}
CASES = [
    pytest.param(code, line.strip(), id=f"{code}-{number}")
    for code, lines in SENTENCES.items()
    for number, line in enumerate(lines.strip().splitlines(), 1)
]


@pytest.mark.parametrize(("code", "marked"), CASES)
def test_sentences_end_where_they_should(code: str, marked: str) -> None:
    expected = marked.split(" ¦ ")
    text = " ".join(expected)
    spans = cut_sentences(plain(text), Span(0, len(text)), LANGUAGES[Language(code)].sentences, text)
    assert [span.of(text) for span in spans] == expected


def test_a_town_goes_on_behind_its_abbreviation_and_a_year_ends_there() -> None:
    rules = LANGUAGES[Language.RU].sentences
    town, year = "Секретарь партийного комитета г. Сиань прибыл в 2023 г.", "Президент его принял."
    text = f"{town} {year}"
    assert [span.of(text) for span in cut_sentences(text, Span(0, len(text)), rules)] == [town, year]


def test_a_forgotten_space_still_parts_two_sentences_but_no_initial_and_no_address() -> None:
    text = "Екі тарап құжатқа қол қойды.Бұл туралы М.Нұртілеу kaz.inform.kz сайтында хабарлады."
    spans = cut_sentences(plain(text), Span(0, len(text)), LANGUAGES[Language.KK].sentences, text)
    assert [span.start for span in spans] == [0, text.index("Бұл")]


def test_a_forgotten_space_parts_sentences_in_latin_letters_too_but_no_address() -> None:
    text = "The ministers spoke of trade.The talks went well in Almaty.They ended late, aktau.Kz and Inform.Kz say."
    spans = cut_sentences(plain(text), Span(0, len(text)), LANGUAGES[Language.EN].sentences, text)
    assert [span.start for span in spans] == [0, text.index("The talks"), text.index("They")]
    text = "He was glad.“The two rivers unite us.”Tokayev agreed."
    spans = cut_sentences(plain(text), Span(0, len(text)), LANGUAGES[Language.EN].sentences, text)
    assert [span.start for span in spans] == [0, text.index("“"), text.index("Tokayev")]


BODY = "Le ministre kazakh des Affaires étrangères a été reçu vendredi à Pékin par son homologue, Wang Yi. "


@pytest.mark.parametrize(
    "end", [" Fin", " (Fin)", " FIN", " /Fin/", "\nFIN", " -0-", " ###", "(Fin).", " Fin\n \n"], ids=repr
)
def test_the_word_that_closes_a_dispatch_is_no_part_of_it(end: str) -> None:
    last = "Il se rendra samedi à Astana pour la réunion de l'Organisation de coopération de Shanghai (OCS)."
    article = make_article("a.txt", BODY + last + end, Metadata())
    passages = cut_passages(article, LANGUAGES[article.language].sentences)
    assert [passage.span.of(article.text) for passage in passages] == [BODY.strip(), last]


@pytest.mark.parametrize("end", [" Enditem", " (ENDS)", "\nENDS", " Ends"], ids=repr)
def test_english_closing_words_go_too(end: str) -> None:
    text = "The Chinese foreign minister met his Kazakh counterpart in Astana on Monday and signed a memorandum."
    article = make_article("a.txt", text + end, Metadata())
    passages = cut_passages(article, LANGUAGES[article.language].sentences)
    assert [passage.span.of(article.text) for passage in passages] == [text]


def test_a_sentence_about_an_end_keeps_it() -> None:
    text = BODY + "Les travaux du rail toucheront bientôt à leur fin. C'est la fin"
    article = make_article("a.txt", text, Metadata())
    passages = cut_passages(article, LANGUAGES[article.language].sentences)
    assert passages[-1].span.of(text) == "C'est la fin"


def test_paragraphs_are_counted_and_the_title_stands_apart() -> None:
    text = f"Le ministre kazakh à Pékin\n\n{BODY}Il est reparti.\n\nPartager\n\n"
    text += "La visite a duré un jour. Rien n'a été signé.\n"
    article = make_article("a.txt", text, Metadata())
    passages = cut_passages(article, LANGUAGES[article.language].sentences)
    assert [(p.index, p.paragraph, p.role.value) for p in passages] == [
        (0, -1, "title"),
        (1, 0, "body"),
        (2, 0, "body"),
        (3, 1, "body"),
        (4, 1, "body"),
    ]


WORDS = st.sampled_from(
    [
        "Wang",
        "Yi",
        "a",
        "signé",
        "M.",
        "K.-J.",
        "22 janv.",
        "U.S.",
        "« oui »",
        '"',
        "(OCS).",
        "Fin",
        "…",
        "?",
        "!",
        "...",
        "\n",
        "\n\n",
        "\xa0",
        "Lire aussi",
        "Photo : X",
        "- item",
        ";",
        ":",
        "2024",
        "|",
        ">>",
        "31,2",
        "王毅",
        "。",
        "Москва",
        "\t",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=300))
def test_passages_are_in_order_apart_and_leave_out_nothing(body: str) -> None:
    text = f"{BODY}\n{body}"
    article = make_article("a.txt", text, Metadata(title=body[:40]))
    assert len(article.plain) == len(article.folded) == len(article.text)
    passages = cut_passages(article, LANGUAGES[article.language].sentences)
    read = [line for line in article.lines if line.role in READ_ROLES]
    at = 0
    for passage in passages:
        assert passage.span.start >= at
        at = passage.span.end
        assert any(line.span.contains(passage.span) and line.role is passage.role for line in read)
    for line in read:
        inside = [p.span for p in passages if line.span.contains(p.span)]
        covered = "".join("".join(span.of(article.plain).split()) for span in inside)
        whole = "".join(line.span.of(article.plain).split())
        assert whole.startswith(covered)
        assert whole[len(covered) :].strip("()[]/-#.0完（）").lower() in {"", "fin", "ends", "end", "enditem", "3"}


@given(st.text(max_size=200))
def test_every_word_stands_in_exactly_one_line(text: str) -> None:
    stored = f"{BODY}\n{text}"
    lines = make_article("a.txt", stored, Metadata()).lines
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(lines))
    kept = "".join("".join(line.span.of(plain(stored)).split()) for line in lines)
    assert kept == "".join(plain(stored).split())
    assert PassageRole.BODY in {line.role for line in lines}
