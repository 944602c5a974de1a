"""Titles and sentences of five languages are told apart, and their neighbours are not taken for them."""

import pytest

from app.languages.identify import identify

KNOWN = {
    "fr": """M. Wang Yi s'est entretenu avec son homologue kazakh.
        Entretien téléphonique entre Xi et Tokaïev
        Pékin et Astana signent un accord sur les visas
        Le ministre kazakh Mourat Nourtleou à Pékin
        La Chine et le Kazakhstan ouvrent un nouveau poste frontière
        Visite d'État du président kazakh à Xi'an
        Nourtleou : « une étape historique »
        Déclaration conjointe Chine-Kazakhstan
        Xi Jinping félicite Tokaïev
        ASTANA, 2 juillet (Xinhua)
        WANG YI REÇU PAR LE PRÉSIDENT KAZAKH À ASTANA
        Wang Yi (王毅) a reçu son homologue kazakh (外长) à Pékin""",
    "en": """Wang Yi meets Kazakh foreign minister in Astana
        China, Kazakhstan sign visa waiver agreement
        Tokayev receives Chinese envoy
        The two sides exchanged views on regional security.
        Joint statement between China and Kazakhstan
        Nurtleu visits Urumqi
        President Tokayev arrives in Xi'an for summit
        ASTANA, July 2 (Xinhua)
        Kazakh wheat exports to China double
        Khorgos gateway expansion agreed
        CHINA AND KAZAKHSTAN SIGN BORDER TREATY
        The minister met Gerhard Müller of the University of Łódź in İzmir today""",
    "ru": """Токаев встретился с Си Цзиньпином в Пекине
        Подписан меморандум о взаимопонимании
        Министр иностранных дел провёл переговоры
        Мурат Нуртлеу встретился с Ван И
        Визит в Казахстан
        Совместное заявление Китая и Казахстана
        Глава МИД КНР прибыл в Астану
        АСТАНА, 2 июля (Синьхуа)
        Президент Токаев
        Экспорт казахстанской пшеницы вырос
        Безвизовый режим вступил в силу
        Қасым-Жомарт Тоқаев, как его имя пишут по-казахски, принял в Астане министра иностранных дел КНР""",
    "kk": """Тоқаев Си Цзиньпинмен келіссөз жүргізді
        Мұрат Нұртілеу Қытай министрімен кездесті
        Екі ел арасында меморандумға қол қойылды
        Президент Астана саммитінде баяндама жасады
        Мемлекет басшысы ресми сапармен Пекинге барды
        Qazaqstan men Qytai arasynda kelisim jasaldy
        Қытай мен Қазақстанның бірлескен мәлімдемесі
        Президент Сианьға келді
        АСТАНА, 2 шілде (Синьхуа)
        Визасыз режим басталды
        Астанада саммит өтті
        Тараптар жаңа шекара бекетін ашуға келісті""",
    "zh": """王毅同哈萨克斯坦外长举行会谈
        習近平會見托卡耶夫
        中哈签署互免签证协定
        应王毅邀请,努尔特列乌将访华。
        外交部发言人2024年3月29日宣布
        中国和哈萨克斯坦联合声明
        外長抵達阿斯塔納
        习近平抵达阿斯塔纳
        霍尔果斯口岸
        【视频】王毅会见努尔特列乌 (CCTV)
        新华社阿斯塔纳7月2日电""",
}
OTHERS = {
    "ky": "Кыргыз Республикасынын Президенти Кытайга расмий сапар менен барды",
    "uk": "Президент України зустрівся з головою КНР",
    "uk-short": "Міністр прибув до Києва",
    "mn": "Монгол Улсын Ерөнхийлөгч БНХАУ-д төрийн айлчлал хийв",
    "ja": "習近平国家主席がカザフスタン大統領と会談した",
    "ko": "시진핑 주석, 카자흐스탄 대통령과 회담",
    "de": "Der Außenminister traf seinen kasachischen Amtskollegen",
    "uz": "O‘zbekiston Prezidenti Xitoyga tashrif buyurdi",
    "tr": "Dışişleri Bakanı Kazakistanlı mevkidaşıyla görüştü",
    "es": "El presidente de Kazajistán visitó Pekín",
    "ar": "التقى الرئيس الصيني نظيره الكازاخستاني",
    "nothing": "2024-03-29 10:15 | 31,2",
    "empty": "",
}
CASES = [
    pytest.param(code, line.strip(), id=f"{code}-{number}")
    for code, lines in KNOWN.items()
    for number, line in enumerate(lines.splitlines(), 1)
]


@pytest.mark.parametrize(("code", "text"), CASES)
def test_a_title_is_enough(code: str, text: str) -> None:
    assert identify(text) == code


@pytest.mark.parametrize(("code", "text"), [case for case in CASES if case.values[0] != "zh"])
def test_capitals_change_nothing(code: str, text: str) -> None:
    assert identify(text.upper()) == code


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_other_languages_are_none_of_the_five(text: str) -> None:
    assert identify(text) is None


def test_quotations_do_not_sway_a_long_text() -> None:
    french = "Le président kazakh a reçu le ministre chinois des Affaires étrangères lundi à Astana. " * 5
    assert identify(french + "中哈关系进入新阶段。" * 2) == "fr"
    russian = "Президент принял в Астане министра иностранных дел КНР и обсудил с ним сотрудничество. " * 5
    assert identify(russian + "Қазақстан Республикасының Президенті Қасым-Жомарт Тоқаев") == "ru"
