"""Names in Cyrillic told in Latin letters: Chinese syllables, declined names, what is no Chinese name."""

import pytest

from app.gazetteer.cyrillic import latinise, read_chinese


@pytest.mark.parametrize(
    ("written", "latin"),
    [
        ("Дай Хоуляна", "Dai Houliang"),
        ("Чэнь Хуайюем", "Chen Huaiyu"),
        ("Хань Чуньлиня", "Han Chunlin"),
        ("Ван Хунин", "Wang Huning"),
        ("Гун Чжэном", "Gong Zheng"),
        ("Цянь Чанъань", "Qian Chang'an"),
        ("Яном Цзяньцяном", "Yang Jianqiang"),
        ("Тянь Сюецзюнь", "Tian Xuejun"),
    ],
)
def test_a_chinese_name_in_any_case_is_read_by_its_syllables(written, latin):
    assert latinise(written, "CN") == latin


@pytest.mark.parametrize(
    ("written", "latin"),
    [
        ("Жандоса Дуйсембиева", "Zhandos Duisembiyev"),
        ("Максатом Калиакпаровым", "Maksat Kaliakparov"),
        ("Аиде Балаевой", "Aida Balayeva"),
        ("Талгат Ластаев", "Talgat Lastayev"),
        ("Карим Масимов", "Karim Massimov"),
        ("Армана Сейтова", "Arman Seitov"),
        ("Берика Нурлыулы", "Berik Nurlyuly"),
        ("Дана Сейтова", "Dana Seitova"),
    ],
)
def test_a_kazakh_name_is_put_in_the_nominative_and_spelled_as_the_register_does(written, latin):
    assert latinise(written, "KZ") == latin


@pytest.mark.parametrize("words", ["Ким Чен", "Первый Президент", "Ли Ивановна", "Хан Дак", "Ван Бюрен", "Мао"])
def test_what_is_no_chain_of_syllables_is_no_chinese_name(words):
    assert read_chinese(words) is None


def test_latin_letters_stay_as_they_are():
    assert latinise("Li Wei", "CN") == "Li Wei"
