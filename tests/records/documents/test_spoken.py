"""Sentences behind a lead that only speak of documents, meetings and openings add nothing to what the lead tells."""

import pytest

from app.records.pipeline import read_source
from app.records.record import gold_shape

LEADS = {
    "en": "ASTANA, May 20 -- Chinese Premier Li Qiang held talks with Kazakh Prime Minister Olzhas Bektenov on Monday.",
    "fr": "ASTANA, 20 mai -- Le Premier ministre chinois Li Qiang s'est entretenu lundi avec le Premier ministre "
    "kazakh Oljas Bektenov.",
    "ru": "АСТАНА, 20 мая. Премьер Госсовета КНР Ли Цян провёл в понедельник переговоры с премьер-министром Казахстана "
    "Олжасом Бектеновым.",
    "zh": "新华社阿斯塔纳5月20日电 国务院总理李强20日同哈萨克斯坦总理别克捷诺夫举行会谈。",
    "kk": "АСТАНА, 20 мамыр. ҚХР Мемлекеттік кеңесінің премьері Ли Цян дүйсенбіде Қазақстан Премьер-министрі Олжас "
    "Бектеновпен келіссөз жүргізді.",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The governments were instructed to carry out the agreements signed by the two presidents."),
        ("en", "After the agreement on grain was signed, exports rose by 40 percent."),
        ("en", "Since the visa waiver took effect the number of Chinese tourists has doubled."),
        ("en", "The Chinese side is ready to hold talks on the water treaty at any time."),
        ("en", "Had the contract been signed, the plant would be running."),
        ("en", "The five Central Asian leaders met in Dushanbe in September 2023."),
        ("en", "The EU and Kazakhstan signed a memorandum on raw materials in November 2022."),
        ("en", "The two foreign ministers usually meet on the sidelines of UN sessions."),
        ("en", "The agreement has still not been ratified."),
        ("fr", "Les gouvernements ont été chargés d'appliquer les accords signés par les deux présidents."),
        ("fr", "Après la signature de l'accord sur les céréales, les exportations ont bondi de 40 %."),
        ("fr", "Les accords conclus donnent un nouvel élan au commerce."),
        ("fr", "Si l'accord est signé, le nombre de vols pourrait doubler."),
        ("fr", "« Chaque rencontre avec le président Xi est utile », a dit Tokaïev."),
        ("fr", "Wang Yi a retrouvé son poste de ministre des Affaires étrangères en juillet 2023."),
        ("ru", "Правительствам поручено выполнить соглашения, подписанные главами государств."),
        ("ru", "После подписания соглашения о зерне экспорт вырос на 40 процентов."),
        ("ru", "Протокол о говядине подписан не был."),
        ("ru", "Премьеры обсудили перспективы открытия новых пунктов пропуска."),
        ("ru", "Премьеры договорились встретиться вновь."),
        ("zh", "粮食协议签署后，出口增长40%。"),
        ("zh", "条约规定，一方受到威胁时双方进行磋商。"),
        ("zh", "两国从未签署分水条约。"),
        ("zh", "两国外长通常在联合国大会期间会面。"),
        ("zh", "2023年9月，中亚五国元首在杜尚别举行会晤。"),
        ("kk", "Үкіметтерге мемлекет басшылары қол қойған келісімдерді орындау тапсырылды."),
        ("kk", "Визасыз келісім күшіне енгеннен бері қытайлық туристер саны екі есе өсті."),
        ("en", "Vladimir Putin flew to Beijing on 16 May for a two-day state visit."),
        ("en", "Wheat sales climbed once the protocol had been signed."),
        ("en", "In Kazakhstan every treaty goes to parliament for ratification."),
        ("en", "Neither treaty nor memorandum was on the table."),
        ("en", "Tokayev once interpreted at Soviet-Chinese border talks."),
        ("fr", "Vladimir Poutine est arrivé à Pékin le 16 mai pour une visite d'État de deux jours."),
        ("fr", "Oulan-Bator et Pékin ont conclu en avril un accord sur un passage ferroviaire."),
        ("fr", "La BERD et le Kazakhstan ont conclu un mémorandum en mars."),
        ("ru", "16 мая Владимир Путин прилетел в Пекин с двухдневным государственным визитом."),
        ("ru", "Ван И в апреле 2023 года председательствовал на заседании Совбеза ООН."),
        ("ru", "В Казахстане каждый договор вносят в парламент на ратификацию."),
        ("zh", "两国领导人通话已成常态。"),
        ("zh", "习近平访问一个月后，坚戈走弱。"),
        ("zh", "中国法律要求条约须经全国人大常委会批准。"),
        ("kk", "16 мамырда Владимир Путин екі күндік мемлекеттік сапармен Бейжіңге келді."),
        ("kk", "2023 жылғы сәуірде Ван И БҰҰ Қауіпсіздік Кеңесінің отырысын басқарды."),
        ("en", "Kazakhstan ratified the Paris climate accord in 2016."),
        ("en", "The protocol has been gathering dust since it was initialled."),
        ("en", "As soon as the treaty is in force, customs duties will fall."),
        ("fr", "Le Kazakhstan a ratifié l'accord de Paris sur le climat en 2016."),
        ("fr", "Grâce aux contrats signés, 3 000 emplois ont été créés."),
        ("fr", "Des opposants exigent la résiliation du contrat."),
        ("ru", "Подписанный ранее меморандум ничего не дал, посетовал депутат."),
        ("ru", "Протокол пылится с тех пор, как его парафировали."),
        ("zh", "5月9日，俄哈两国元首通电话。"),
        ("zh", "协定批准之前，仍适用旧税率。"),
        ("kk", "Қол қойылған келісімшарттардың арқасында 3 мың жұмыс орны ашылды."),
        ("kk", "2022 жылғы қарашада ЕО мен Қазақстан шикізат туралы меморандумға қол қойды."),
    ],
)
def test_what_is_only_spoken_of_is_nothing_told(language: str, text: str) -> None:
    source = f"2024-05-21\n\n{LEADS[language]}\n\n{text}\n"
    told = gold_shape(read_source("a.txt", source.encode()))["events"]
    [lead] = [event for event in told if event["kind"] != "pledge"]
    assert lead["kind"] == "talks"


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        (
            "en",
            "After the talks the two sides signed an agreement on grain exports worth a fifth of the harvest.",
            "agreement",
        ),
        ("en", "In September 2023 the two governments signed a protocol on carrying out the gas treaty.", "protocol"),
        (
            "fr",
            "Après les entretiens, les deux parties ont signé un accord sur l'application du traité frontalier.",
            "agreement",
        ),
        (
            "ru",
            "После переговоров стороны подписали соглашение о зерне, благодаря которому экспорт вырастет.",
            "agreement",
        ),
        ("en", "After meeting Vladimir Putin, Tokayev flew to Beijing on 16 May.", "visit"),
        ("ru", "После встречи с Владимиром Путиным Токаев 16 мая прилетел в Пекин.", "visit"),
        ("kk", "16 мамырда Тоқаев екі күндік сапармен Бейжіңге келді.", "visit"),
        ("zh", "会谈后，双方签署粮食贸易协议。", "agreement"),
        ("kk", "Келіссөзден кейін тараптар астық туралы келісімге қол қойды.", "agreement"),
    ],
)
def test_what_is_told_stays(language: str, text: str, kind: str) -> None:
    source = f"2024-05-21\n\n{LEADS[language]}\n\n{text}\n"
    assert kind in [event["kind"] for event in gold_shape(read_source("a.txt", source.encode()))["events"]]


@pytest.mark.parametrize(
    "text",
    [
        "They discussed the agreement on visas signed during Kassym-Jomart Tokayev's visit to China in May 2023.",
        "They reviewed the understandings reached at the Xi'an summit in May 2023.",
    ],
)
def test_the_day_of_what_they_went_over_is_no_day_of_their_talks(text: str) -> None:
    reading = read_source("a.txt", f"21 May 2024\n\n{LEADS['en']}\n\n{text}\n".encode())
    talks = [one for one in gold_shape(reading)["events"] if one["kind"] == "talks"]
    assert [one["date_start"] for one in talks] == ["2024-05-20"]
