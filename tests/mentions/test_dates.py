"""Finding dates: where they stand, what they say before an anchor is known, and what a dateline is."""

import time
from dataclasses import replace

import pytest

from app.languages.date_rules import DateRule
from app.languages.registry import LANGUAGES
from app.mentions.dates import compile_calendar, find_dates
from app.mentions.mention import DateExpression
from app.terms import Language
from tests.factories import read


def found(text, language=Language.FR, title=False):
    return find_dates(*read(text, language, title))


def words(text, language=Language.FR):
    return [mention.span.of(text) for mention in found(text, language)]


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("le 29 mars 2024", DateExpression("full", year=2024, month=3, day=29)),
        ("mardi 7 juin", DateExpression("day_month", month=6, day=7, weekday=1)),
        ("jeudi", DateExpression("weekday", weekday=3)),
        ("lundi dernier", DateExpression("weekday", weekday=0, direction=-1)),
        ("il y a trois jours", DateExpression("relative_day", offset=-3)),
        ("la veille", DateExpression("same_day", offset=-1)),
        ("en avril dernier", DateExpression("month", month=4, direction=-1)),
        ("en septembre de l'année dernière", DateExpression("month", month=9, offset=-1)),
        ("le mois prochain", DateExpression("relative_month", offset=1)),
        ("la semaine dernière", DateExpression("relative_week", offset=-1)),
        ("l'an prochain", DateExpression("relative_year", offset=1)),
        ("en 2022", DateExpression("year", year=2022)),
        (
            "du 18 au 19 mai",
            DateExpression("range", month=5, day=18, end=DateExpression("day_month", month=5, day=19)),
        ),
        (
            "jeudi et vendredi",
            DateExpression("range", weekday=3, end=DateExpression("weekday", weekday=4)),
        ),
    ],
)
def test_an_expression_says_only_what_the_words_say(text, expression):
    assert [mention.expression for mention in found(text)] == [expression]


def test_a_weekday_together_with_its_date_is_one_mention():
    assert words("Il est arrivé mardi 7 juin à Almaty.") == ["mardi 7 juin"]


def test_a_range_is_one_mention_and_not_two_days():
    assert words("Le sommet se tiendra du 18 au 19 mai à Xi’an.") == ["du 18 au 19 mai"]


def test_mentions_come_in_text_order_over_all_sentences():
    text = "Le 3 juin, il est parti. Il reviendra lundi. En 2024, tout recommencera."
    assert words(text) == ["Le 3 juin", "lundi", "En 2024"]


def test_the_title_is_read_and_furniture_is_not():
    text = "Visite le 3 juin\nIl a parlé lundi."
    assert [mention.span.of(text) for mention in found(text, title=True)] == ["Visite le 3 juin"[7:], "lundi"]


def test_spans_point_into_the_text_as_it_is_with_its_typographic_signs():
    text = "Elle est venue le\u00a01er\u00a0décembre 2024, puis l\u2019année dernière."
    assert words(text) == ["le\u00a01er\u00a0décembre 2024", "l\u2019année dernière"]


@pytest.mark.parametrize("text", ["le 31 février 2021", "le 31 avril", "le 45 mai 2020"])
def test_a_day_that_no_month_has_is_no_date(text):
    assert not [mention for mention in found(text) if mention.expression.day]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("DOUCHANBE, 17 septembre (Xinhua) -- Les ministres ont parlé.", Language.FR),
        ("XI'AN, 19 mai (Agence Ili) -- Un consulat a ouvert.", Language.FR),
        ("PEKIN, 23 déc. - Les présidents ont signé.", Language.FR),
        ("CHENGDU, Dec. 1 (Agency) -- The ministers met.", Language.EN),
        ("ASTANA, Kazakhstan, November 10. The agreement took effect.", Language.EN),
        ("ASTANA – 26 April 2024\nThe two sides met.", Language.EN),
    ],
)
def test_the_date_of_a_dateline_is_marked(text, language):
    assert found(text, language)[0].dateline


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le 29 mars 2024, Wang Yi a rencontré son homologue.", Language.FR),
        ("La Chine a annoncé le 3 juin la réouverture.", Language.FR),
        ("Selon le ministère, le 12 mai, tout est prêt.", Language.FR),
        ("On March 29, the ministers met in Beijing.", Language.EN),
    ],
)
def test_a_date_in_a_sentence_is_no_dateline(text, language):
    assert not any(mention.dateline for mention in found(text, language))


def test_the_english_verb_may_and_the_name_sun_are_no_dates():
    assert words("They may meet in May with Sun Weidong.", Language.EN) == ["in May"]


@pytest.mark.parametrize("language", list(LANGUAGES))
@pytest.mark.parametrize(
    "unit", ["12 ", "du 18 au ", "jeudi et ", "2024-", "1er, ", "in ", "le ", "May ", "-- ", "à la mi-", "aaaaé "]
)
def test_no_pattern_is_slow_on_a_long_hostile_line(language, unit):
    hostile = unit * (8000 // len(unit))
    calendar = compile_calendar(LANGUAGES[language].calendar)
    for reader in calendar.readers:
        start = time.process_time()
        for _ in reader.pattern.finditer(hostile):
            pass
        assert time.process_time() - start < 0.25, reader.rule.name


def test_a_script_without_spaces_is_read_by_the_same_reader():
    calendar = replace(
        LANGUAGES[Language.FR].calendar,
        months={},
        weekdays={"星期一": 0, "星期二": 1},
        numbers={"三": 3},
        years={"去年": -1},
        rules=(
            DateRule("full", "full", r"{y}年{mm}月{d}日"),
            DateRule("day_month", "day_month", r"(?<!\d)(?<!年){mm}月{d}日"),
            DateRule("day", "day", r"(?<!月){d}日"),
            DateRule("weekday", "weekday", r"{weekday}"),
            DateRule("yesterday", "relative_day", "昨天", needs="昨天", offset=-1),
            DateRule("days_ago", "relative_day", r"{n}天前", needs="天前", offset=-1),
            DateRule("that_year", "relative_year", r"{ry}", needs="去年"),
        ),
        refusals=(),
        counts=(),
        dateline_before=r"新华社[^\W\d]{1,8}",
        dateline_after="电",
        day_suffix="",
        spaced=False,
    )
    article, passages, rules = read(
        "新华社北京1月10日电 外长王毅10日同外长通电话。三天前，即去年12月星期二，两国签署协议。2022年1月7日生效。"
    )
    found = find_dates(article, passages, replace(rules, calendar=calendar))
    said = [mention.span.of(article.text) for mention in found]
    assert said == ["1月10日", "10日", "三天前", "去年", "星期二", "2022年1月7日"]
    assert [mention.dateline for mention in found][:2] == [True, False]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        (Language.EN, "issued earlier this month, on September 11", ["earlier this month", "September 11"]),
        (Language.EN, "a summit for two days from Thursday", ["Thursday"]),
        (Language.EN, "visa-free since November 10, 2023 and since July", ["November 10, 2023", "July"]),
        (Language.EN, "He said that Monday was busy.", ["Monday"]),
        (Language.FR, "en vigueur depuis novembre 2023 et depuis juillet", ["novembre 2023", "juillet"]),
        (Language.FR, "Il effectue jusqu'à jeudi une visite commencée depuis lundi.", ["jeudi", "lundi"]),
        (Language.FR, "le sommet d'Astana du mois dernier", ["du mois dernier"]),
    ],
)
def test_a_preposition_that_the_reader_of_events_needs_stays_outside(language, text, words):
    assert [mention.span.of(text) for mention in find_dates(*read(text, language))] == words
