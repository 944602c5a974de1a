"""Who tells of a meeting is not at it, and what is told of a guest behind his name is his."""

from app.terms import Language
from tests.records.telling import EN, FR, short, tell, whole

ZH, KK, RU = Language.ZH, Language.KK, Language.RU


def test_he_who_recalls_a_meeting_is_not_at_it() -> None:
    met = "Le ministre Wang Yi a reçu mardi à Beijing le ministre kazakh Murat Nurtleu."
    recalled = "Il a rappelé que Xi Jinping et Kassym-Jomart Tokaïev s'étaient rencontrés en avril à Astana et que ces"
    assert short(tell(FR, met, f"{recalled} entretiens avaient donné une impulsion."))[1][3] == (
        "Xi Jinping, Kassym-Jomart Tokayev"
    )


def test_a_president_who_praises_a_meeting_did_not_attend_it() -> None:
    called = "Xi Jinping s'est entretenu mardi par téléphone avec le président kazakh Kassym-Jomart Tokaïev."
    praised = "Le président kazakh a salué la réunion des ministres des Affaires étrangères « Chine + Asie centrale »"
    told = short(tell(FR, called, f"{praised} du 12 mai à Xi'an, à laquelle avait assisté son ministre Murat Nurtleu."))
    assert [people for kind, _, _, people in told if kind == "ministerial"] == ["Murat Nurtleu"]


def test_who_is_thanked_for_an_opening_is_not_said_to_be_there() -> None:
    met = "Министр иностранных дел Казахстана Мурат Нуртлеу принял во вторник в Астане посла КНР Чжан Сяо."
    thanked = "Министр поблагодарил посла за содействие в открытии консульства в Сиане, которое начнёт работу в июле."
    told = short(tell(RU, met, thanked))
    assert [(kind, people) for kind, _, _, people in told] == [("talks", "Murat Nurtleu, Zhang Xiao"), ("ceremony", "")]


def test_the_day_of_talks_opens_their_sentence_and_the_days_of_the_visit_close_it() -> None:
    told = short(
        tell(
            FR,
            "Le 21 mai 2024, Wang Yi a eu à Beijing des entretiens avec le ministre kazakh des Affaires étrangères"
            " Murat Nurtleu, en visite officielle en Chine les 20 et 21 mai.",
        )
    )
    assert [(kind, days) for kind, _, days, _ in told] == [
        ("talks", "2024-05-21"),
        ("visit", "2024-05-20..2024-05-21"),
    ]


def test_the_city_of_a_reception_is_not_that_of_the_stay_told_behind_the_guest() -> None:
    told = whole(
        tell(
            FR,
            "Kassym-Jomart Tokaïev a reçu mardi à Astana le vice-Premier ministre chinois Zhang Gaoli, arrivé la veille"
            " pour un séjour de trois jours.",
        )
    )
    assert [(event["kind"], event["place"]) for event in told] == [("talks", "Astana"), ("visit", None)]


def test_an_attribute_before_a_name_tells_of_that_name_alone() -> None:
    lead = "国家主席习近平21日在三亚同来华进行国事访问并出席博鳌亚洲论坛年会的哈萨克斯坦总统纳扎尔巴耶夫举行会谈。"
    told = short(tell(ZH, lead))
    assert {people for kind, _, _, people in told if kind != "talks"} == {"Nursultan Nazarbayev"}


def test_what_takes_place_in_a_city_is_no_visit_of_who_says_so() -> None:
    met = "Мәжіліс төрағасы Ерлан Қошанов сейсенбі күні Астанада Хао Минцзиньмен кездесті."
    said = (
        "Мейман Қытайда туризм жылы өтетінін еске салып, оның ашылу рәсімі маусым айында Бейжіңде болады деп мәлімдеді."
    )
    told = short(tell(KK, met, said))
    assert [(kind, people) for kind, _, _, people in told] == [
        ("talks", "Yerlan Koshanov, Hao Mingjin"),
        ("ceremony", ""),
    ]


def test_taking_part_in_a_summit_is_no_attendance_of_the_talks_told_before() -> None:
    met = "Foreign Minister Murat Nurtleu received the Chinese Ambassador, Zhang Xiao, in Astana on Tuesday."
    visit = (
        "They recalled the state visit that President Kassym-Jomart Tokayev paid to China in April, when he also took"
    )
    told = short(tell(EN, met, f"{visit} part in the SCO Summit in Qingdao."))
    assert told[0][3] == "Murat Nurtleu, Zhang Xiao"
