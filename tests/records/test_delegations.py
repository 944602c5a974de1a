"""Delegations without names: who leads them, how long they stay, who receives them."""

from datetime import date

from tests.records.telling import RU, short, tell

DAY = date(2024, 3, 12)
CAME = "В столицу Казахстана прибыла с рабочим визитом делегация китайского города Чэнду."


def test_who_leads_a_delegation_travels_with_it_and_meets_who_receives_it() -> None:
    told = tell(
        RU,
        f"{CAME} Возглавляет её мэр Ван Фэнчао. Гости пробудут здесь три дня, с 12 по 14 марта.",
        "Сегодня делегацию принял аким Астаны Женис Касымбек.",
        day=DAY,
    )
    assert short(told) == [
        ("visit", "held", "2024-03-12..2024-03-14", "Wang Fengchao"),
        ("talks", "held", "2024-03-12", "Wang Fengchao, Zhenis Kassymbek"),
    ]


def test_a_delegation_from_elsewhere_is_not_the_one_that_came() -> None:
    told = tell(
        RU,
        f"{CAME} Возглавляет её мэр Ван Фэнчао.",
        "Сегодня делегацию из Узбекистана принял аким Астаны Женис Касымбек.",
        day=DAY,
    )
    assert [kind for kind, *_ in short(told)] == ["visit"]


def test_the_day_on_which_a_delegation_leaves_ends_its_visit() -> None:
    told = tell(
        RU,
        "Вчера в Пекине Мурат Нуртлеу провёл переговоры с Ван И.",
        "Делегация министерства находится в Китае с рабочим визитом с 10 марта. 14 марта она возвратится на родину.",
        day=DAY,
    )
    assert short(told)[-1] == ("visit", "held", "2024-03-10..2024-03-14", "")
