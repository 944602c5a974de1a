"""Pages that show a day without its year, in all five languages: the year is inferred where the evidence is sure, and
left open where it is not.
"""

from datetime import date

import pytest

from app.records.pipeline import read_source

# By what the year is known: a known meeting, people in office, a session, weekdays, counts of years.
SURE = [
    (
        "fr",
        date(2020, 9, 13),
        "Titre\n\nMis à jour à 08h41 le 13/09\n\nWang Yi reçu à Nour-Soultan\n\nLe "
        "ministre chinois des Affaires étrangères "
        "Wang Yi s'est entretenu le 12 septembre à Nour-Soultan avec son homologue kazakh Moukhtar Tleouberdi.\n\n"
        "Les deux ministres ont parlé du commerce et des transports entre la Chine et le Kazakhstan.\n",
    ),
    (
        "en",
        date(2023, 11, 28),
        "Ding Xuexiang in Astana\n\n11-28 09:12\n\nChinese Vice Premier "
        "Ding Xuexiang met Kazakh President Kassym-Jomart "
        "Tokayev in Astana on November 27.\n\nThey spoke of trade, "
        "of rail and of water between China and Kazakhstan.\n",
    ),
    (
        "ru",
        date(2019, 9, 12),
        "Токаев прибыл в Пекин\n\n12 сентября, 10:15\n\nПредседатель "
        "КНР Си Цзиньпин 11 сентября встретился в Пекине с "
        "президентом Казахстана Касым-Жомартом Токаевым.\n\nОбсуждались "
        "торговля, транспорт и сотрудничество двух стран.\n",
    ),
    (
        "zh",
        date(2024, 5, 21),
        "王毅会见哈萨克斯坦外长\n\n05-21 08:12　来源：草原通讯\n\n"
        "中国外交部长王毅5月20日在阿斯塔纳会见哈萨克斯坦副总理兼外长努尔特列吾，"
        "双方讨论了两国合作。\n\n双方还就贸易和运输交换了意见。\n",
    ),
    (
        "kk",
        date(2025, 10, 29),
        "Көшербаев Бейжіңде\n\n29 қазан, 10:20\n\nҚазақстан Сыртқы "
        "істер министрі Ермек Көшербаев 28 қазанда Бейжіңде Қытай "
        "Сыртқы істер министрі Ван Имен кездесті.\n\nТараптар екі "
        "елдің сауда және көлік саласындағы ынтымақтастығын "
        "талқылады.\n",
    ),
    (
        "en",
        date(2025, 3, 19),
        "Committee meets\n\n19 March, 09:05\n\nThe twelfth meeting "
        "of the China-Kazakhstan Cooperation Committee was held "
        "in Beijing on Tuesday.\n\nThe two sides signed a protocol "
        "and spoke of trade between China and Kazakhstan.\n",
    ),
    (
        "ru",
        date(2022, 6, 9),
        "Диалог министров\n\n9 июня, 11:40\n\nГлава МИД КНР Ван "
        "И и вице-премьер – министр иностранных дел Казахстана "
        "Мухтар Тлеуберди встретились в Нур-Султане во вторник, 7 "
        "июня.\n\nСтороны обсудили торговлю Китая и Казахстана.\n",
    ),
]

# Nothing, or not enough, tells of the year; a plan, a recollection or a weekday alone must not be taken for it.
OPEN = [
    (
        "fr",
        "Titre\n\nMis à jour à 08h41 le 08/06\n\nUne délégation chinoise "
        "à Almaty\n\nUne délégation d'entreprises chinoises "
        "a rencontré mardi à Almaty des entreprises du Kazakhstan.\n\nLa "
        "Chine et le Kazakhstan ont parlé de commerce.\n",
    ),
    (
        "en",
        "Pipes and plans\n\n18 June, 16:20\n\nChinese and Kazakh officials "
        "held talks in Almaty on trade.\n\nThe two sides "
        "asked that the plant could start in March 2027, and China and Kazakhstan signed a memorandum.\n",
    ),
    (
        "ru",
        "Визит делегации\n\n20 мая, 17:45\n\nДелегация Китая провела в Алматы переговоры с властями Казахстана.\n\n"
        "12 сентября 2020 года Ван И встретился с Мухтаром Тлеуберди. Стороны подписали меморандум.\n",
    ),
    (
        "zh",
        "中哈企业会谈\n\n10-19 22:31\n\n中国和哈萨克斯坦企业周三在阿拉木图举行会谈，"
        "讨论贸易合作。\n\n双方愿在2027年办好展览会，并签署了备忘录。\n",
    ),
    (
        "kk",
        "Кездесу өтті\n\n20 қазан, 10:20\n\nҚытай мен Қазақстан өкілдері Алматыда кездесіп, сауданы талқылады.\n\n"
        "Нысанды 2027 жылы пайдалануға беру жоспарланған. Тараптар меморандумға қол қойды.\n",
    ),
]


@pytest.mark.parametrize(("language", "day", "text"), SURE, ids=[f"{one[0]}-{one[1]}" for one in SURE])
def test_the_year_that_the_evidence_leaves_is_found(language: str, day: date, text: str) -> None:
    reading = read_source("page.txt", text.encode())
    assert reading.article.language == language
    assert (reading.published.day, reading.published.inferred) == (day, True)
    assert any(reason.code == "only_year" for reason in reading.published.reasons)


@pytest.mark.parametrize(("language", "text"), OPEN, ids=[one[0] for one in OPEN])
def test_a_year_that_stays_in_doubt_is_not_guessed(language: str, text: str) -> None:
    reading = read_source("page.txt", text.encode())
    assert reading.article.language == language
    assert reading.published.shown is not None
    assert reading.published.day is None


def test_a_meeting_that_is_recalled_with_its_year_does_not_date_the_page() -> None:
    text = (
        "Titre\n\nMis à jour à 08h41 le 13/09\n\nUne rencontre de hauts "
        "fonctionnaires\n\nLe 12 septembre 2020, Wang Yi avait "
        "rencontré Moukhtar Tleouberdi. Des experts chinois et kazakhs "
        "se sont réunis à Almaty pour parler de commerce.\n"
    )
    reasons = read_source("page.txt", text.encode()).published.reasons
    assert "known_meeting" not in {reason.code for reason in reasons}


def test_a_dateline_of_two_short_sentences_is_not_the_news() -> None:
    told = read_source(
        "page.txt",
        "\n\n".join(
            (
                "Встреча министров обороны",
                "28 июля, 17:52",
                "Душанбе. 28 июля. Министр обороны Казахстана Нурлан Ермекбаев и министр обороны КНР Вэй Фэнхэ "
                "встретились в среду в Душанбе.",
                "Они вернулись к договоренностям, достигнутым в Нур-Султане.",
            )
        ).encode(),
    ).published
    assert told.day == date(2021, 7, 28)


def test_a_numbered_session_of_last_june_tells_the_year() -> None:
    told = read_source(
        "page.txt",
        "\n\n".join(
            (
                "中哈交通会议在乌鲁木齐召开",
                "5月22日 18:46",
                "中国交通运输部副部长李扬与哈萨克斯坦交通部副部长别里克·萨特巴耶夫在乌鲁木齐举行会谈。",
                "双方回顾了去年6月第二届中国—中亚峰会以来的公路运输情况。",
            )
        ).encode(),
    ).published
    assert told.day == date(2026, 5, 22)
