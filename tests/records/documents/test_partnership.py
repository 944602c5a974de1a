"""By which name a partnership of the two states is known in every language, and what only speaks of one."""

import pytest

from app.terms import Language
from tests.records.telling import days, tell


@pytest.mark.parametrize(
    ("language", "text", "known"),
    [
        ("en", "The two presidents agreed to establish a permanent comprehensive strategic partnership.", "permanent"),
        ("en", "The two presidents agreed to raise their partnership to a new level.", ""),
        ("en", "The two presidents agreed to deepen their comprehensive strategic partnership.", None),
        ("fr", "Les deux présidents sont convenus d'établir un partenariat stratégique global.", "comprehensive"),
        ("fr", "Les deux présidents sont convenus d'approfondir leur partenariat stratégique global.", None),
        ("ru", "Президенты двух стран договорились установить отношения стратегического партнёрства.", "strategic"),
        ("ru", "Президенты двух стран договорились укреплять отношения стратегического партнёрства.", None),
        ("zh", "两国元首一致同意把两国关系提升为永久全面战略伙伴关系。", "permanent"),
        ("zh", "两国元首一致同意深化全面战略伙伴关系。", None),
        ("kk", "Екі ел президенттері мәңгілік жан-жақты стратегиялық серіктестік орнатуға келісті.", "permanent"),
        ("kk", "Екі ел президенттері жан-жақты стратегиялық серіктестікті тереңдетуге келісті.", None),
    ],
)
def test_a_partnership_is_known_by_its_rank(language: str, text: str, known: str | None) -> None:
    who = {
        "en": "Xi Jinping and Kassym-Jomart Tokayev held talks in Beijing on Tuesday.",
        "fr": "Xi Jinping et Kassym-Jomart Tokaïev se sont entretenus mardi à Pékin.",
        "ru": "Си Цзиньпин и Касым-Жомарт Токаев провели во вторник переговоры в Пекине.",
        "zh": "习近平主席21日在北京同托卡耶夫总统会谈。",
        "kk": "Си Цзиньпин мен Қасым-Жомарт Тоқаев сейсенбіде Бейжіңде келіссөз жүргізді.",
    }[language]
    named = {record.known for record in tell(Language(language), f"{who} {text}").records if record.title}
    assert named == ({None} if known is None else {f"partnership/{known}"})


def test_a_partnership_of_a_year_named_in_apposition_is_of_that_year() -> None:
    records = tell(
        Language.FR,
        "Xi Jinping et Kassym-Jomart Tokaïev se sont entretenus mardi à Pékin. Ils ont mesuré le chemin parcouru depuis"
        " 2011, année où les deux pays ont établi leur partenariat stratégique global.",
    ).records
    assert [days(record) for record in records if record.known] == ["2011-01-01..2011-12-31"]


def test_a_partnership_is_of_the_day_of_its_own_clause() -> None:
    text = (
        "China and Kazakhstan signed a treaty in December 2002. In May 2004 they set up a committee, headed by "
        "vice-premiers, and in June 2011 they proclaimed a comprehensive strategic partnership."
    )
    [told] = [record for record in tell(Language.EN, text).records if record.known]
    assert days(told) == "2011-06-01..2011-06-30"
