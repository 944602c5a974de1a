"""On a page about Kazakhstan, what China does with a state that is seldom in the news is no record."""

import pytest

from app.records.pipeline import read_source

LEAD = {
    "en": (
        "ASTANA, Nov. 16, 2024 - Kazakh President Kassym-Jomart Tokayev received Chinese Foreign Minister Wang "
        "Yi in Astana on Friday. The two discussed grain that Kazakhstan sells to China."
    ),
    "fr": (
        "ASTANA, 16 novembre 2024 - Le président kazakh Kassym-Jomart Tokaïev a reçu vendredi à Astana le "
        "ministre chinois des Affaires étrangères Wang Yi. Ils ont parlé du blé que le Kazakhstan vend à la "
        "Chine."
    ),
    "ru": (
        "АСТАНА, 16 ноября 2024 года. Президент Казахстана Касым-Жомарт Токаев принял в пятницу в Астане "
        "министра иностранных дел Китая Ван И. Они обсудили поставки казахстанского зерна в Китай."
    ),
    "zh": (
        "2024年11月16日，阿斯塔纳。哈萨克斯坦总统托卡耶夫15日在阿斯塔纳会见中国外交部长王毅。双方讨论了哈萨"
        "克斯坦对华出口粮食。"
    ),
    "kk": (
        "АСТАНА, 2024 жылғы 16 қараша. Қазақстан Президенті Қасым-Жомарт Тоқаев жұма күні Астанада Қытай Сыртқы "
        "істер министрі Ван Иді қабылдады. Олар Қазақстан астығын Қытайға жеткізуді талқылады."
    ),
}
FAR = {
    "en": (
        "Xi Jinping and the Peruvian president opened a port on Thursday.",
        "Xi Jinping met his Cuban counterpart in Beijing on Thursday.",
        "Wang Yi and the Maltese minister signed an agreement on Thursday.",
        "On Thursday a Chinese-Jordanian business forum was opened by Wang Yi.",
        "China and Samoa signed a memorandum on trade on Thursday.",
        "Wang Yi visited Togo on Thursday and held talks with the Togolese minister.",
        "China and Bosnia and Herzegovina signed an agreement on visas on Thursday.",
    ),
    "fr": (
        "Xi Jinping et la présidente péruvienne ont inauguré jeudi un port.",
        "Xi Jinping a rencontré jeudi à Pékin son homologue cubain.",
        "Wang Yi et la ministre guinéenne ont signé jeudi un accord.",
        "Xi Jinping a reçu jeudi la présidente suisse.",
        "La Chine et Monaco ont signé jeudi un mémorandum sur le commerce.",
        "Wang Yi s'est rendu jeudi au Tchad et a eu des entretiens avec le ministre tchadien.",
    ),
    "ru": (
        "Си Цзиньпин и перуанский президент открыли в четверг порт.",
        "Си Цзиньпин встретился в четверг в Пекине с кубинским коллегой.",
        "Ван И и мальтийская министр подписали в четверг соглашение.",
        "Китай и Чили подписали в четверг меморандум о торговле.",
        "Ван И посетил в четверг Филиппины и провёл переговоры с руководством Филиппин.",
        "Китай подписал в четверг соглашение с Соединёнными Штатами.",
    ),
    "zh": (
        "14日，习近平同秘鲁总统共同出席港口开港仪式。",
        "14日，习近平在北京会见古巴国家主席。",
        "14日，中国与约旦签署贸易谅解备忘录。",
        "14日，王毅访问不丹并与不丹外长会谈。",
    ),
    "kk": (
        "Бейсенбіде Си Цзиньпин мен Перу президенті порт ашты.",
        "Бейсенбіде Си Цзиньпин Бейжіңде кубалық әріптесімен кездесті.",
        "Бейсенбіде Ван И мен чилилік министр келісімге қол қойды.",
        "Бейсенбіде Қытай мен Кипр меморандумға қол қойды.",
    ),
}


@pytest.mark.parametrize(("language", "told"), [(language, told) for language, rows in FAR.items() for told in rows])
def test_what_china_does_with_a_far_state_is_no_record(language: str, told: str) -> None:
    reading = read_source("page.txt", f"{LEAD[language]}\n\n{told}\n".encode())
    text = reading.article.text
    quotes = [record.quote.of(text) for record in reading.records]
    assert quotes, "the talks of the lead are read"
    assert [quote for quote in quotes if quote not in LEAD[language]] == []
