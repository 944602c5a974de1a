"""The anchor: stated days, competing anchors, and years that do not stand in the text, with the reasons kept."""

from dataclasses import replace
from datetime import date

import pytest

from app.articles.article import Metadata
from app.articles.passage import cut_passages
from app.articles.reading import read_article
from app.languages.registry import LANGUAGES
from app.mentions.anchor import REASONS, find_anchor, last_year
from app.mentions.bodies import find_bodies
from app.mentions.clues import Clues
from app.mentions.dates import find_dates
from app.mentions.people import find_people
from app.mentions.places import find_places
from app.mentions.published import find_published
from app.mentions.resolve import resolve

FILLER = "Les deux pays ont également parlé de commerce, de transports, de culture et de tourisme pendant la rencontre."


def read_all(data, **metadata):
    article = read_article("page.txt", data if isinstance(data, bytes) else data.encode())
    if metadata:
        article = replace(article, metadata=Metadata(**metadata))
    rules = LANGUAGES[article.language]
    passages = cut_passages(article, rules.sentences)
    dates = find_dates(article, passages, rules)
    clues = Clues(
        article,
        rules,
        passages,
        dates,
        find_people(article, passages, rules.offices),
        find_places(article, passages, rules.offices),
        find_bodies(article, passages, rules.offices),
    )
    anchor = find_anchor(clues, find_published(article, rules))
    return article, dates, anchor


def anchor_of(data, **metadata):
    return read_all(data, **metadata)[2]


def page(stamp, *lines):
    return "\n\n".join((f"Dernière mise à jour à 08h41 le {stamp}", *lines, FILLER))


def codes(anchor):
    return [reason.code for reason in anchor.reasons]


def reason(anchor, code):
    return next(reason for reason in anchor.reasons if reason.code == code)


# --- the year is stated ----------------------------------------------------------------------------------------------


def test_a_dateline_before_the_page_is_what_relative_days_count_from():
    text = f"Titre\n\nPublié le 2020-09-14 à 09:47\n\nNOUR-SOULTAN, 13 septembre (Agence Ili) -- {FILLER}\n\n{FILLER}"
    anchor = anchor_of(text)
    assert (anchor.day, anchor.published.day) == (date(2020, 9, 13), date(2020, 9, 14))
    assert reason(anchor, "dateline").value("day") == "2020-09-13"


def test_the_datelines_year_is_the_one_before_a_page_of_early_january():
    text = f"Titre\n\nPublié le 2024-01-01 à 09:47\n\nASTANA, 31 décembre (Agence Ili) -- {FILLER}\n\n{FILLER}"
    assert anchor_of(text).day == date(2023, 12, 31)


@pytest.mark.parametrize(
    ("news", "day"),
    [
        ("国家主席胡锦涛今天会见哈萨克斯坦总统纳扎尔巴耶夫，纳扎尔巴耶夫昨天抵达。", 17),
        ("国家主席胡锦涛昨天会见哈萨克斯坦总统纳扎尔巴耶夫。", 18),
        ("国家主席胡锦涛昨天会见哈萨克斯坦总统纳扎尔巴耶夫，今天将设宴。", 18),
    ],
)
def test_the_bare_day_of_a_bracketed_dateline_counts_where_the_news_is_told_of_today(news, day):
    text = f"中亚日报\n胡锦涛会见纳扎尔巴耶夫\n2004-05-18 09:30\n\n（中亚社北京17日电）{news}\n\n双方讨论了两国合作。\n"
    assert anchor_of(text).day == date(2004, 5, day)


def test_a_numbered_session_on_the_day_of_the_lead_fixes_the_year():
    lead = "新华社西安5月12日电 王毅12日在西安主持“中国+中亚五国”外长第二次会晤，哈萨克斯坦外长出席。"
    assert anchor_of(f"中亚日报\n外长会晤举行\n05月13日 08:26\n\n{lead}\n\n各方讨论了合作。\n").day == date(2021, 5, 12)


def test_a_repost_keeps_the_datelines_original_day():
    text = f"Titre\n\nPublié le 2021-02-01 à 09:47\n\nASTANA, 13 septembre (Agence Ili) -- {FILLER}\n\n{FILLER}"
    assert anchor_of(text).day == date(2020, 9, 13)


def test_a_page_without_dateline_is_its_own_anchor():
    anchor = anchor_of(f"Titre\n\nPublié le 2021-02-01 à 09:47\n\n{FILLER}\n\n{FILLER}")
    assert (anchor.day, anchor.inferred) == (date(2021, 2, 1), False)


def test_a_report_that_opens_with_a_full_date_counts_from_it_but_is_not_dated_by_it():
    anchor = anchor_of(f"Titre\n\nLe 28 octobre 2025, Wang Yi a reçu son homologue kazakh. {FILLER}\n\n{FILLER}")
    assert (anchor.day, anchor.published.day, codes(anchor)) == (date(2025, 10, 28), None, ["lead_date"])


def test_the_files_own_date_is_the_anchor_where_the_text_shows_none():
    anchor = anchor_of(f"Titre\n\n{FILLER}\n\n{FILLER}", published=date(2022, 6, 8), published_from="front matter")
    assert (anchor.day, codes(anchor)) == (date(2022, 6, 8), ["metadata"])


# --- the year is missing ---------------------------------------------------------------------------------------------


def test_the_files_own_date_gives_a_shown_day_its_year():
    anchor = anchor_of(page("08/06", FILLER), published=date(2021, 6, 8), published_from="JSON-LD datePublished")
    assert (anchor.day, anchor.inferred) == (date(2021, 6, 8), True)
    assert "metadata" in codes(anchor)


def test_the_files_own_date_and_a_dateline_work_together():
    text = f"Titre\n\nASTANA, 20 mai (Agence Ili) -- {FILLER} {FILLER}\n\n{FILLER}"
    anchor = anchor_of(text, published=date(2024, 5, 21), published_from="front matter")
    assert (anchor.published.day, anchor.day, anchor.inferred) == (date(2024, 5, 21), date(2024, 5, 20), False)


def test_a_dateline_under_an_inferred_page_gets_the_same_year():
    lead = (
        f"NOUR-SOULTAN, 24 mars (Agence Ili) -- Le président Kassym-Jomart Tokaïev a reçu mardi un visiteur. {FILLER}"
    )
    anchor = anchor_of(page("25/03", lead))
    assert (anchor.published.day, anchor.day, anchor.inferred) == (date(2020, 3, 25), date(2020, 3, 24), True)


def test_without_evidence_every_year_stays_open():
    anchor = anchor_of(page("08/06", FILLER))
    assert (anchor.day, anchor.window) == (None, (date(1992, 6, 8), date(last_year(), 6, 8)))
    assert not anchor.bounded


def test_an_office_and_an_anniversary_leave_one_year():
    lead = (
        "Le ministre kazakh des Affaires étrangères, Moukhtar Tleouberdi, a rencontré Wang Yi. Les deux pays fêteront "
        "l'an prochain le 30e anniversaire de l'établissement des relations diplomatiques."
    )
    anchor = anchor_of(page("22/04", lead))
    assert (anchor.day, anchor.published.inferred) == (date(2021, 4, 22), True)
    anniversary = reason(anchor, "anniversary")
    assert (anniversary.value("kept"), anniversary.value("count")) == ("2021", "30")


def test_the_day_of_a_jubilee_itself_fixes_the_year():
    lead = (
        "Les présidents chinois et kazakh ont échangé hier des messages pour le 30e anniversaire de "
        "l'établissement des relations diplomatiques."
    )
    assert anchor_of(page("04/01", lead)).day == date(2022, 1, 4)


def test_an_office_cuts_the_years_in_which_it_was_not_held():
    lead = "Le ministre kazakh des Affaires étrangères, Beïbout Atamkoulov, a rencontré Wang Yi lors d'une visite."
    anchor = anchor_of(page("21/05", lead))
    held = reason(anchor, "office_held")
    assert (anchor.day, held.value("person"), held.value("kept")) == (date(2019, 5, 21), "beibut-atamkulov", "2019")


def test_a_passing_place_name_cuts_and_a_lasting_one_does_not():
    passing = anchor_of(page("08/06", "La rencontre a eu lieu à Nour-Soultan, capitale du Kazakhstan."))
    lasting = anchor_of(page("08/06", "La rencontre a eu lieu à Astana, capitale du Kazakhstan."))
    assert reason(passing, "place_name").value("kept") == "2019-2022"
    assert "place_name" not in codes(lasting)


def test_a_numbered_session_told_as_news_fixes_the_year():
    lead = (
        "Les deux vice-premiers ministres ont coprésidé lundi à Astana la 11e réunion du Comité de coopération "
        "Chine-Kazakhstan."
    )
    anchor = anchor_of(page("28/11", lead))
    assert (anchor.day, reason(anchor, "numbered_event").value("start")) == (date(2023, 11, 28), "2023-11-27")


def test_a_session_that_is_still_programmed_bounds_the_year_from_above():
    lead = "La 11e réunion du Comité de coopération Chine-Kazakhstan, elle, est programmée pour les prochains mois."
    anchor = anchor_of(page("20/10", lead))
    assert reason(anchor, "numbered_event").value("end") == "2023-11-27"
    assert 2023 in range(anchor.window[0].year, anchor.window[1].year + 1)


def test_a_chinese_session_led_on_the_day_of_its_number_fixes_the_year():
    lead = "新华社西安5月12日电 国务委员兼外长王毅12日在西安主持“中国+中亚五国”外长第二次会晤。哈萨克斯坦外长参加。"
    anchor = anchor_of(
        f"外长会晤在西安举行\n05月13日 08:26 来源:新华社\n\n{lead}\n\n六国外长就抗疫和经济合作交换意见。\n"
    )
    assert (anchor.published.day, reason(anchor, "numbered_event").value("kept")) == (date(2021, 5, 13), "2021")


def test_the_number_of_a_day_in_brackets_is_a_dateline():
    lead = "【本報記者十七日北京電】國家主席今日在人民大會堂與哈薩克斯坦總統會談，就兩國合作達成多項共識。"
    anchor = anchor_of(f"中哈會談\n[2004-05-18]\n\n{lead}\n\n雙方還就能源、交通、安全等問題交換了意見。\n")
    assert (anchor.day, anchor.published.day) == (date(2004, 5, 17), date(2004, 5, 18))


def test_years_in_the_text_bound_below_when_past_and_above_when_planned():
    lead = "La session a eu lieu en novembre 2021. Le ministre a parlé lundi. Neuf groupes se réuniront en 2024."
    anchor = anchor_of(page("28/11", lead))
    bounds = [reason.value("kept") for reason in anchor.reasons if reason.code == "explicit_year"]
    assert bounds == [f"2021-{last_year()}", "2021-2024"]


def test_a_weekday_with_its_date_keeps_only_the_years_in_which_they_agree():
    lead = "Le ministre kazakh des Affaires étrangères, Moukhtar Tleouberdi, a rencontré Wang Yi mardi 7 juin."
    assert anchor_of(page("08/06", lead)).day == date(2022, 6, 8)


def test_the_leads_weekday_lies_shortly_before_the_page():
    lead = "Le président kazakh Kassym-Jomart Tokaïev a reçu {} à Nour-Soultan l'ambassadeur de Chine."
    late = "Moukhtar Tleouberdi, ministre kazakh des Affaires étrangères, était présent."
    anchor = anchor_of(page("25/03", lead.format("mardi"), late))
    weekday = reason(anchor, "weekday")
    assert (anchor.day, weekday.value("words"), weekday.value("kept")) == (date(2020, 3, 25), "mardi", "2020")
    # The day itself in one year, two days before in another: neither is sure.
    assert anchor_of(page("25/03", lead.format("mercredi"))).day is None


def test_two_days_between_weekday_and_page_count_across_a_weekend_and_a_weekday_of_two_years_leaves_both():
    lead = "Le président kazakh Kassym-Jomart Tokaïev a reçu {} à Nour-Soultan l'ambassadeur de Chine."
    late = "Moukhtar Tleouberdi, ministre kazakh des Affaires étrangères, était présent."
    assert anchor_of(page("14/09", lead.format("samedi"), late)).day == date(2020, 9, 14)
    assert anchor_of(page("17/09", lead.format("vendredi"), late)).day is None


def test_evidence_that_would_leave_no_year_is_set_aside_and_told():
    lead = "La rencontre a eu lieu à Nour-Soultan. Un accord signé le 12 mai 2024 a été salué."
    office = "Le Premier ministre kazakh Oljas Bektenov était présent."
    anchor = anchor_of(page("08/06", lead, office))
    aside = reason(anchor, "set_aside")
    assert aside.value("code") == "place_name"
    assert anchor.day is None


def test_an_office_told_of_another_year_does_not_cut():
    lead = "En 2005, le Premier ministre kazakh Danial Akhmetov avait signé un accord. Le ministre a parlé mardi."
    assert "office_held" not in codes(anchor_of(page("08/06", lead)))


def test_english_pages_are_solved_alike():
    text = (
        "Leaders talk by telephone\n\nTue, 24 March, 18:05\n\nNUR-SULTAN. Courier – A telephone conversation between "
        "the presidents of China and Kazakhstan took place today at the suggestion of the Chinese side.\n\n"
        "The two spoke of the virus, of masks and of trade between their countries for about half an hour."
    )
    anchor = anchor_of(text)
    assert (anchor.day, codes(anchor)) == (date(2020, 3, 24), ["page_date", "place_name", "only_year"])


def test_a_window_without_any_shown_day_lies_between_the_past_and_the_planned_days():
    text = (
        "Un entretien\n\nL'ambassadeur a accordé lundi une interview. Le premier dialogue stratégique des "
        "ministres chinois et kazakh des Affaires étrangères a été tenu le 29 mars. "
        "Les relations diplomatiques ont été établies il y a 32 ans.\n\nLe protocole a été paraphé le 15 avril.\n\n"
        f"Le consulat sera ouvert le 30 juillet.\n\n{FILLER}"
    )
    anchor = anchor_of(text)
    assert (anchor.day, anchor.window) == (None, (date(2024, 4, 15), date(2024, 7, 29)))
    assert {"planned_after", "past_before"} <= set(codes(anchor))


def test_every_reason_is_listed_with_the_names_of_its_values():
    lead = "Le ministre kazakh des Affaires étrangères, Moukhtar Tleouberdi, a rencontré Wang Yi mardi 7 juin."
    anchor = anchor_of(page("08/06", lead))
    for found in anchor.reasons:
        assert {name for name, _ in found.values} <= set(REASONS[found.code])


# --- the development articles ----------------------------------------------------------------------------------------


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "day", "expected"),
    [
        ("articles/000_a9c6ad554677ebba.txt", date(2022, 6, 8), {"anniversary", "office_held"}),
        ("articles/003_78717d72f61f18d2.txt", date(2019, 12, 17), {"numbered_event"}),
        ("practice/articles/fr-04.txt", date(2020, 9, 14), {"office_held", "known_meeting"}),
    ],
)
def test_the_year_of_a_real_page_is_found_for_good_reasons(shared, name, day, expected):
    anchor = anchor_of((shared / name).read_bytes())
    assert (anchor.day, anchor.published.day, anchor.inferred) == (day, day, True)
    assert expected <= set(codes(anchor))


@pytest.mark.shared
def test_an_article_without_any_day_gets_the_mondays_that_its_evidence_leaves(shared):
    article, dates, anchor = read_all((shared / "articles/002_5b72f76ba2c3af36.txt").read_bytes())
    monday = next(mention for mention in dates if mention.span.of(article.text) == "lundi")
    resolved = resolve(monday, anchor)
    assert (resolved.start, resolved.end, resolved.precision) == (date(2023, 1, 2), date(2023, 5, 15), "range")
    assert {"anniversary", "planned_after", "explicit_year"} <= set(codes(anchor))


@pytest.mark.parametrize(
    ("head", "window"),
    [
        ("STEPPE WEEKLY, Vol. 35, No. 10, March 9-15, 1992", (date(1992, 3, 9), date(1992, 3, 15))),
        ("Steppe Weekly | No. 9 | 24 February - 1 March 1992", (date(1992, 2, 24), date(1992, 3, 1))),
        ("STEPPE WEEKLY\nMarch 9-15, 1992   No. 10   EVENTS", (date(1992, 3, 9), date(1992, 3, 15))),
        ("Steppe Review, March 1992", (date(1992, 3, 1), date(1992, 3, 31))),
        ("Steppe Weekly, 1992, No. 10\n(9-15 March)", (date(1992, 3, 9), date(1992, 3, 15))),
    ],
)
def test_an_issue_that_shows_its_days_bounds_the_article(head, window):
    text = "\n\n".join(
        (
            head,
            "Kazakh premier visits China",
            "Premier Li Peng held talks in Beijing on February 20 with Kazakh Prime Minister Sergei Tereshchenko, and "
            "both spoke of trade between China and Kazakhstan.",
        )
    )
    anchor = anchor_of(text)
    assert anchor.window == window
    assert anchor.day is None


def test_the_term_of_a_programme_bounds_the_year_from_below():
    told = "A programme of cooperation for 2026-2028 was signed in Astana by Wang Yi, the Kazakh ministry said."
    [said] = [r for r in anchor_of(f"April 25\n\n{told}\n\n{told}").reasons if r.code == "explicit_year"]
    assert (said.value("words"), said.value("kept")) == ("2026-2028", "2024-2027")
