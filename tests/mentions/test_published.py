"""The page's own date: which line carries it, what is shown, and which dates on a page are not its own."""

from dataclasses import replace
from datetime import date

import pytest

from app.articles.article import Metadata
from app.articles.reading import read_article
from app.languages.registry import LANGUAGES
from app.mentions.published import find_published

FRENCH = (
    "Le président kazakh a reçu le ministre chinois des Affaires étrangères et les deux pays ont parlé de commerce."
)
ENGLISH = "The president of Kazakhstan received the Chinese foreign minister and the two sides spoke about their trade."


TITLE_KK = "Мұрат Нұртілеу Астанада Ван Иді қабылдады"
BODY_KK = "Кездесуде министрлер Қазақстан мен Қытай арасындағы сауда мен тасымалдың өскенін ұзақ талқылады."


def published(text, **metadata):
    article = read_article("page.txt", text.encode())
    if metadata:
        article = replace(article, metadata=Metadata(**metadata))
    return find_published(article, LANGUAGES[article.language])


@pytest.mark.parametrize(
    ("head", "shown", "day"),
    [
        ("Dernière mise à jour à 14h54 le 08/06", "14h54 le 08/06", None),
        ("Dernière mise à jour à 08h51 le 22 janv.", "08h51 le 22 janv.", None),
        ("french.example.com | Publié le 2021-09-17 à 15:56", "2021-09-17 à 15:56", date(2021, 9, 17)),
        ("Mis à jour : 09:16, 25 nov. 2010", "09:16, 25 nov. 2010", date(2010, 11, 25)),
        ("2019-05-22", "2019-05-22", date(2019, 5, 22)),
        ("• 30.01.2025, 15:09,\n• 88", "30.01.2025, 15:09", date(2025, 1, 30)),
        ("2024-12-01 23:00", "2024-12-01 23:00", date(2024, 12, 1)),
        ("Publié le 01/11/2023 à 14:52 – Mis à jour à 17:10", "01/11/2023 à 14:52", date(2023, 11, 1)),
        ("Publié le 01/11/2023 – Mis à jour le 03/11/2023", "01/11/2023", date(2023, 11, 1)),
        ("Mis à jour le 03/11/2023 – publié le 01/11/2023", "01/11/2023", date(2023, 11, 1)),
        ("Le Courrier, 19 avril 2017", "19 avril 2017", date(2017, 4, 19)),
        ("L'Observateur, mardi 24 décembre 2002, page 5", "mardi 24 décembre 2002", date(2002, 12, 24)),
        ("Radio, service français | 4 janvier, 09:15", "4 janvier, 09:15", None),
        ("La Revue - 06.11.24", "06.11.24", date(2024, 11, 6)),
        ("Agence | 08. 06. 2022", "08. 06. 2022", date(2022, 6, 8)),
        ("Note n° 3 - 14 février 2024", "14 février 2024", date(2024, 2, 14)),
        ("[2024-02-14]   imprimer   partager", "2024-02-14", date(2024, 2, 14)),
        ("© Revue nouvelle (Agence), Le 14/02/2024 04:12", "14/02/2024 04:12", date(2024, 2, 14)),
        ("Publié le 14-févr-2024", "14-févr-2024", date(2024, 2, 14)),
        ("Posted on February 14, 2024", "February 14, 2024", date(2024, 2, 14)),
    ],
)
def test_a_french_page_shows_its_date(head, shown, day):
    found = published(f"{head}\n\nUn titre de page sur la visite\n\n{FRENCH}\n\n{FRENCH}\n")
    assert (found.shown, found.day) == (shown, day)


@pytest.mark.parametrize(
    ("head", "shown", "day"),
    [
        ("(Agency) 08:52, December 02, 2024", "08:52, December 02, 2024", date(2024, 12, 2)),
        ("Materials 10 November 2023 11:20 (UTC +04:00)", "10 November 2023 11:20 (UTC +04:00)", date(2023, 11, 10)),
        ("ASTANA – 26 April 2024", "26 April 2024", date(2024, 4, 26)),
        ("Staff Report in Nation on 13 May 2024, 15:42", "13 May 2024, 15:42", date(2024, 5, 13)),
        ("By Lu Min  Published: Mar 12, 2023 07:58 PM", "Mar 12, 2023 07:58 PM", date(2023, 3, 12)),
        ("17-Nov-2025 | 17:40", "17-Nov-2025 | 17:40", date(2025, 11, 17)),
        ("Tue, 24 March, 18:05", "Tue, 24 March, 18:05", None),
        ("  • The Valley Post\n  • 02 July 2024\n  • 359", "02 July 2024", date(2024, 7, 2)),
    ],
)
def test_an_english_page_shows_its_date(head, shown, day):
    found = published(f"A headline about the visit\n\n{head}\n\n{ENGLISH}\n\n{ENGLISH}\n")
    assert (found.shown, found.day) == (shown, day)


def test_what_is_shown_is_an_exact_slice_of_the_text():
    text = f"Titre\n\nPublié le 01/11/2023 à 14:52\n\n{FRENCH}\n"
    found = published(text)
    assert found.shown_span is not None
    assert found.shown_span.of(text) == found.shown == "01/11/2023 à 14:52"


@pytest.mark.parametrize(
    "tail",
    [
        "© 2024 Agence, tous droits réservés, 1er janvier 2024",
        "© Agence 1er janvier 2024",
        "- Le Premier ministre attendu le 4 juin 2024",
        "A lire également\nCrues : le point au 19 mai 2024",
        "Mots-clés : rail, Expo 2017 (10 juin 2017 - 10 septembre 2017)",
    ],
)
def test_dates_of_links_copyright_and_exhibitions_are_not_the_pages(tail):
    assert published(f"Un titre de page sur la visite\n\n{FRENCH}\n\n{FRENCH}\n\n{tail}\n").shown is None


def test_a_date_that_opens_a_report_is_not_the_pages():
    text = f"Un titre\n\nLe 29 mars 2024, Wang Yi a tenu à Beijing le premier dialogue. {FRENCH}\n\n{FRENCH}\n"
    assert published(text).shown is None


def test_a_datelines_day_stands_in_where_the_page_shows_none():
    found = published(f"Un titre\n\nDOUCHANBE, 17 septembre (Agence Ili) -- {FRENCH} {FRENCH}\n\n{FRENCH}\n")
    assert (found.shown, found.day) == ("17 septembre", None)
    assert [reason.code for reason in found.reasons] == ["dateline"]


@pytest.mark.parametrize(
    "opening",
    [
        "Astana. 25 novembre 2024. KAZINFORM – ",
        "ASTANA. KAZINFORM 25 novembre 2024 - ",
        "Pékin (Chine), 25 novembre 2024 – ",
    ],
)
def test_datelines_of_french_speaking_agencies_give_the_day(opening):
    assert published(f"Un titre\n\n{opening}{FRENCH} {FRENCH}\n\n{FRENCH}\n").day == date(2024, 11, 25)


def test_the_day_on_which_a_page_was_saved_gives_way_to_the_reports_own_hour():
    head = "Saturday, 23 November 2024\n1905 views 14 September 2022, 14:10"
    found = published(f"{head}\n\nA title about the visit\n\n{ENGLISH}\n\n{ENGLISH}\n")
    assert found.day == date(2022, 9, 14)
    found = published(f"Saturday, 23 November 2024\n\nA title about the visit\n\n{ENGLISH}\n\n{ENGLISH}\n")
    assert found.day == date(2024, 11, 23)


def test_a_clock_over_the_headline_gives_way_to_an_earlier_day_under_it():
    story = f"A title about the visit\n\n{{}}\n\n{ENGLISH}\n\n{ENGLISH}\n"
    assert published("23.11.2024\n21:40:07\n" + story.format("14.09.2022\n14:10")).day == date(2022, 9, 14)
    assert published("Today 23 November 2024\n" + story.format("14.09.2022")).day == date(2022, 9, 14)
    # A day later, or with words beside it, is another thing's.
    assert published("14.09.2022\n" + story.format("16.09.2022")).day == date(2022, 9, 14)
    assert published("23.11.2024\n" + story.format("The exhibition closed on 14.09.2022.")).day == date(2024, 11, 23)


def test_the_day_under_the_headline_of_a_page_with_a_full_top_is_found():
    rates = "\n".join(["Astana", "Now", "-11", "USD", "444", "EUR", "476", "RUB", "4.82", "0.00"])
    text = f"{rates}\n\nA title about the visit\n\n30 November 2020 184\n\n{ENGLISH}\n\n{ENGLISH}\n"
    assert published(text).day == date(2020, 11, 30)


def test_the_files_own_date_counts_where_the_text_shows_none():
    text = f"Un titre\n\n{FRENCH}\n\n{FRENCH}\n"
    found = published(text, published=date(2022, 6, 8), published_from="meta article:published_time")
    assert (found.shown, found.day) == (None, date(2022, 6, 8))
    assert found.reasons[0].value("from") == "meta article:published_time"


def test_a_shown_date_wins_over_the_files_own():
    text = f"Titre\n\nPublié le 01/11/2023 à 14:52\n\n{FRENCH}\n"
    assert published(text, published=date(2024, 1, 1)).day == date(2023, 11, 1)


def test_an_article_without_any_date_has_none():
    found = published(f"Un titre de page sur la visite\n\n{FRENCH}\n\n{FRENCH}\n")
    assert (found.day, found.shown, found.reasons) == (None, None, ())


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("14 ноября 2018 09:12   Политика   Автор: Айгуль Н.", date(2018, 11, 14)),
        ("16.07.2021 14:03 | Политика", date(2021, 7, 16)),
        ("16 июля 2021 · Политика · 3 мин.", date(2021, 7, 16)),
        ("Архив / 2021 / июль / 16", date(2021, 7, 16)),
    ],
)
def test_a_russian_page_shows_its_date_beside_an_authors_initial(head, day):
    report = "Министр иностранных дел Казахстана принял посла Китая, стороны говорили о торговле и о транспорте."
    assert published(f"Новости | Казахстан\n{head}\n\nМинистр принял нового посла\n\n{report}\n").day == day


@pytest.mark.parametrize(
    "head", ["Mar 12, 2024", "12 March 2024, 10:15", "12 марта 2024", "12 мар. 2024", "12 Naýryz 2024"]
)
def test_a_page_may_be_dated_in_another_language_than_its_report(head) -> None:
    for page in (f"{head}\n{TITLE_KK}\n{BODY_KK}", f"{TITLE_KK}\n{BODY_KK}\n{head}"):
        assert published(page).day == date(2024, 3, 12)
    told = BODY_KK + " Олар 12 марта 2023 деген жазуды көрді."
    assert published(f"{TITLE_KK}\n{told}").day is None


@pytest.mark.parametrize("head", ["03.09.2016ж. в 20:00", "03.09.2016г. в 14:00", "АстанаТВ 03.09.2016ж. в 20:00"])
def test_a_day_may_say_that_it_has_a_year(head) -> None:
    assert published(f"{TITLE_KK}\n{BODY_KK}\n{head}").day == date(2016, 9, 3)


def test_a_kazakh_date_that_opens_its_columns_is_no_headline():
    head = "2020, 25 наурыз   Камера: В. Ким   Монтаж: А. Әли"
    report = "Қазақстан мен Қытай көшбасшылары кеше індетке қарсы күресті телефон арқылы ақылдасты."
    assert published(f"Арна  >  Басты жаңалық\n{head}\n\nПрезиденттер тілдесті\n\n{report}\n").day == date(2020, 3, 25)


@pytest.mark.parametrize("head", ["《人民日报》（2023年10月17日 02版）", "新闻  2023-10-17 14:05", "2023.10.17"])
def test_a_chinese_page_shows_its_date(head):
    report = "哈萨克斯坦总统17日会见了中国外交部长，双方就贸易、交通和旅游等问题交换了意见，并表示将继续加强合作。"
    assert published(f"总统会见外长\n{head}\n\n{report}\n\n{report}\n").day == date(2023, 10, 17)


def test_a_day_told_in_a_chinese_paragraph_is_not_the_pages():
    told = "两国发表联合公报，宣布边界问题全部得到解决。"
    told += "接下来是埋桩、测图的细活：2002年5月10日，勘界议定书在北京签署，双方表示满意。"
    page = (
        f"边疆文史  |  专栏\n\n边界线是怎样谈成的\n\n更新于 2019-11-25 10:12    阅读 3387\n\n{told}{told}\n\n{told}\n"
    )
    assert published(page).day == date(2019, 11, 25)


def test_the_day_on_which_a_page_was_saved_gives_way_to_the_byline_under_the_headline():
    page = "Skip to content\n\nSaturday, 23 November 2024\n\nA headline about the visit\n\nby June 8, 2018 News\n\n"
    found = published(f"{page}{ENGLISH}\n\n{ENGLISH}\n")
    assert found.day == date(2018, 6, 8)


def test_a_report_may_close_with_its_paper_and_its_day():
    found = published(f"A headline about the visit\n\n{ENGLISH}\n\n{ENGLISH}\n\n(The Valley Post June 4, 2003)\n")
    assert (found.shown, found.day) == ("June 4, 2003", date(2003, 6, 4))


def test_a_date_that_a_heading_asks_for_is_not_the_pages():
    head = "China and its neighbours\n\nI. Date of the beginning of diplomatic relations between the two states:\n\n"
    assert published(f"{head}January 3, 1992\n\n{ENGLISH}\n\n{ENGLISH}\n").shown is None
    assert published(f"A headline\n\nUpdated: 09:16 Nov 25, 2010\n\n{ENGLISH}\n").day == date(2010, 11, 25)
    assert published(f"A headline\n\nUpdated: 09:16 Nov 25\n\n{ENGLISH}\n").shown == "09:16 Nov 25"
    assert published(f"A headline\n\nDate of publication:\n\nJune 4, 2003\n\n{ENGLISH}\n").day == date(2003, 6, 4)


def test_a_button_over_the_headline_asks_for_no_date():
    page = f"Share:\nFont size:\n\nTalks end in Astana\n\n2011-05-24 13:03 Source: The Valley Post\n\n{ENGLISH}\n"
    assert published(page).day == date(2011, 5, 24)


def test_a_menu_of_latest_news_over_the_headline_does_not_end_the_page():
    page = f"Latest news:\nWeather 12 / 3\nHome>>Politics\n\nTalks end in Astana\n\n13:03, May 24, 2011\n\n{ENGLISH}\n"
    assert published(page).day == date(2011, 5, 24)


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Рынок, ярмарка, люди, фото - Новости Zakon.kz от 02.09.2025 06:54 Фото: Иванов", date(2025, 9, 2)),
        ("Ярмарка открылась - Sputnik Казахстан, 1920, 28.02.2023", date(2023, 2, 28)),
        ("Ярмарка открылась. Новости от 28.02.2023 мы ещё напомним, и не раз, если что изменится в её работе", None),
        ("27 Ақпан 2024", date(2024, 2, 27)),
    ],
)
def test_an_agency_dates_a_page_by_its_own_mark_wherever_it_stands(head, day):
    body = "Министр иностранных дел Казахстана встретился в Астане с китайским коллегой и обсудил с ним торговлю."
    assert published(f"Казахстан и Китай открыли ярмарку\n\n{head}\n\n{body}").day == day


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        # A masthead of many words is no headline.
        (
            "LETTRE DE LA STEPPE\nBulletin mensuel de la chancellerie de l'Ambassade — n° 3, lundi 14 février 2011\n\n"
            f"UNE AUDIENCE À ASTANA\n\n{FRENCH}\n\n{FRENCH}",
            "lundi 14 février 2011",
        ),
        # Without a headline nothing over the report is what follows one.
        (f"STEPPE.ORG\nTop News > Trade\nSteppe News, March 9, 2022\n\n{ENGLISH}\n\n{ENGLISH}", "March 9, 2022"),
        # A report closes with its paper, its day and its page.
        (f"An audience in Astana\n\n{ENGLISH}\n\n(Steppe Gazette, March 9, 2022, page 4)", "March 9, 2022"),
    ],
    ids=["masthead", "no headline", "credit"],
)
def test_a_day_is_found_where_papers_put_it(page: str, shown: str) -> None:
    assert published(page).shown == shown


def test_a_chinese_stamp_may_say_when_the_page_was_changed() -> None:
    body = "哈萨克斯坦总统在阿斯塔纳会见了来访的中国外长，双方就扩大贸易、发展运输和农业合作等问题深入交换了意见。"
    page = f"新闻网 > 政治\n哈萨克斯坦总统会见中国外长\n2025年11月12日, 17:08 (更新: 17:31)\n\n{body}\n\n{body}"
    assert published(page).day == date(2025, 11, 12)
