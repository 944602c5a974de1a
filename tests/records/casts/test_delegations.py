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


def test_the_day_before_a_lead_is_counted_from_the_article_though_a_day_is_named_further_on() -> None:
    told = tell(
        RU,
        "Делегация Синьцзяна во главе с Шохратом Закиром прибыла накануне в Алматы. Визит продлится до пятницы.",
        "Во вторник гостей принял аким города Бакытжан Сагинтаев. Сегодня делегация посетит Хоргос.",
        day=date(2019, 8, 21),
    )
    assert short(told) == [
        ("visit", "held", "2019-08-20..2019-08-23", "Shohrat Zakir"),
        ("talks", "held", "2019-08-20", "Shohrat Zakir, Bakytzhan Sagintayev"),
    ]


def test_whom_a_host_of_the_other_side_received_is_the_one_who_came_to_him() -> None:
    told = tell(
        RU,
        "Министр энергетики Алмасадам Саткалиев вчера провёл в Пекине встречу с Чжан Цзяньхуа.",
        "Стороны обсудили ход соглашений, достигнутых во время визита Касым-Жомарта Токаева в Китай в мае, "
        "и договорились создать рабочую группу.",
        "На следующий день А. Саткалиев побывал в штаб-квартире корпорации, где его принял её глава Дай Хоулян.",
        day=date(2023, 11, 14),
    )
    assert ("arrangement", "agreed", "2023-11-13", "") in short(told)
    assert ("talks", "held", "2023-11-14", "Almassadam Satkaliyev, Dai Houliang") in short(told)


def test_who_was_told_by_his_role_alone_is_named_where_he_answers() -> None:
    met = "Сегодня Роман Скляр провёл встречу с вице-президентом компании CNPC. Речь шла о новых проектах."
    answered = tell(RU, f"{met} В свою очередь Хуан Юнчжан отметил интерес компании.", day=DAY)
    assert short(answered) == [("talks", "held", "2024-03-12", "Roman Sklyar, Huang Yongzhang")]
    spoken_of = tell(RU, f"{met} Ранее пост занимали Хуан Юнчжан и Дай Хоулян.", day=DAY)
    assert short(spoken_of) == [("talks", "held", "2024-03-12", "Roman Sklyar")]
