"""Which records tell one stage of an agreement: each rule with a case that merges and one that must not."""

import random

import pytest

from app.store.merge import merge
from tests.store.telling import accord, in_june, sign, sizes

CASES = {
    "same words of a title": ([sign("a", title="accord sur les visas"), sign("b", title="Accord sur le visa")], [2]),
    "other titles": ([sign("a", title="accord sur les visas"), sign("b", title="achat de blé et de gaz")], [1, 1]),
    "two languages, same topic": (
        [sign("a", title="accord sur les visas", topics=("consular",)), sign("b", language="en", topics=("consular",))],
        [2],
    ),
    "two languages, second choice": (
        [
            sign("a", title="accord sur les visas", topics=("consular",)),
            sign("a", title="ouverture de consulats nouveaux", topics=("consular",)),
            sign("b", language="en", title="visa deal", topics=("consular",)),
        ],
        [1, 1, 1],
    ),
    "signed and in force": (
        [sign("a", title="accord visas"), sign("b", title="accord visas", status="in_force")],
        [1, 1],
    ),
    "no topic, no title": ([sign("a"), sign("b")], [1, 1]),
    "treaty of the day in two languages": (
        [
            sign("a", kind="treaty", title="traité de bon voisinage"),
            sign("b", kind="treaty", language="zh", title="睦邻友好合作条约"),
        ],
        [2],
    ),
    "two treaties of the day in one language": (
        [
            sign("a", kind="treaty", title="traité de bon voisinage"),
            sign("b", kind="treaty", title="traité d'extradition"),
        ],
        [1, 1],
    ),
    "as many documents in two languages": (
        [sign("a", title="24 documents"), sign("b", language="kk", title="24 құжат")],
        [2],
    ),
    "more documents in another language": (
        [sign("a", title="24 documents"), sign("b", language="kk", title="30 құжат")],
        [1, 1],
    ),
    "a plan for the same years in two languages": (
        [sign("a", title="plan 2026-2028"), sign("b", language="ru", title="программа 2026-2028")],
        [1, 1],
    ),
    "a title that only says agreement": (
        [
            sign("a", title="accord sur l'exemption mutuelle de visa", topics=("consular",)),
            sign("b", title="accord"),
            sign("c", language="kk", title="келісімге"),
        ],
        [3],
    ),
    "a contract told by its kind, of one thing in two languages": (
        [
            sign("a", kind="contract", language="en", title="agreement", topics=("energy",)),
            sign("b", kind="contract", language="ru", title="соглашение о строительстве трубы", topics=("energy",)),
        ],
        [2],
    ),
    "a plan told by its kind alone, of its month": (
        [
            in_june("a", (), type="agreement", kind="plan", status="signed", title="plan", topics=("trade",)),
            sign("b", kind="plan", language="ru", title="план сотрудничества"),
        ],
        [2],
    ),
    "thirty documents in two languages": (
        [
            sign("a", title="Plus de trente documents", documents=30),
            sign("b", language="en", title="Over 30 documents in all", documents=30),
        ],
        [2],
    ),
    "two packages of one day": (
        [sign("a", title="23 documents", documents=23), sign("b", title="trente documents", documents=30)],
        [1, 1],
    ),
    "documents without a number in two languages": (
        [
            sign("a", title="Agreements worth some billions", language="en", documents=0),
            sign("b", title="一批文件", language="zh", documents=0),
        ],
        [2],
    ),
    "a number of documents and agreements on something": (
        [
            sign("a", title="23 documents", documents=23),
            sign("b", language="ru", title="соглашения о побратимских связях городов", documents=0),
        ],
        [1, 1],
    ),
    "a plan to sign documents, and the number of them": (
        [
            sign("a", title="30 documents", documents=30),
            sign("b", language="kk", title="бірқатар маңызды құжатқа", documents=0, status="planned"),
        ],
        [2],
    ),
    "a plan to sign documents on something, and a number of them": (
        [
            sign("a", title="30 documents", documents=30),
            sign(
                "b",
                language="ru",
                title="ряд соглашений о побратимских связях",
                documents=0,
                status="planned",
                topics=("culture",),
            ),
        ],
        [1, 1],
    ),
    "a partnership in three languages, promised here and proclaimed there": (
        [
            accord("a", title="un partenariat permanent", known="partnership/permanent"),
            accord(
                "b",
                kind="pledge",
                language="ru",
                title="отношения постоянного партнёрства",
                known="partnership/permanent",
            ),
            accord("c", language="en", title="strategic partnership to a new level", known="partnership/"),
        ],
        [3],
    ),
    "partnerships of two ranks": (
        [
            accord("a", title="un partenariat permanent", known="partnership/permanent"),
            accord("b", language="en", title="a strategic partnership", known="partnership/strategic"),
        ],
        [1, 1],
    ),
    "a partnership and a promise of the day": (
        [
            accord("a", title="un partenariat permanent", known="partnership/permanent"),
            accord("b", kind="pledge", language="en", title="deepen mutual trust further"),
        ],
        [1, 1],
    ),
    "documents and one document": (
        [
            sign("a", title="23 documents", documents=23),
            sign("b", language="en", title="agreement on mutual visa exemption"),
        ],
        [1, 1],
    ),
    "a title that only says documents": (
        [
            sign("a", title="accord sur l'exemption mutuelle de visa", topics=("consular",)),
            sign("b", title="documents"),
        ],
        [1, 1],
    ),
    "a title that only says agreement, two that day": (
        [
            sign("a", title="accord sur l'exemption mutuelle de visa", topics=("consular",)),
            sign("b", title="accord sur la construction du gazoduc", topics=("energy",)),
            sign("c", language="kk", title="келісімге"),
        ],
        [1, 1, 1],
    ),
    "a title that only says agreement, one of two in its city": (
        [
            sign("a", title="accord sur l'exemption mutuelle de visa", topics=("consular",), place="xian"),
            sign("b", title="accord sur la construction du gazoduc", topics=("energy",)),
            sign("c", language="kk", title="келісімге", place="xian"),
        ],
        [2, 1],
    ),
    "a memorandum of the day in three languages": (
        [
            sign("a", kind="mou", title="mémorandum d'entente"),
            sign("b", kind="mou", title="protocole d'accord"),
            sign("c", kind="mou", language="en", title="memorandum that sets up the format"),
            sign("d", kind="mou", language="zh", title="建立这一机制的谅解备忘录"),
        ],
        [4],
    ),
    "promises of the day in two languages": (
        [
            sign("a", kind="pledge", status="agreed", title="renforcer encore leurs contacts"),
            sign("b", kind="pledge", status="agreed", language="en", title="deepen mutual trust further"),
        ],
        [1, 1],
    ),
    "a wider topic in another language": (
        [
            sign("a", title="accord sur les eaux transfrontalières communes", topics=("border", "water")),
            sign("b", language="en", title="agreement on the quality of water", topics=("water",)),
        ],
        [2],
    ),
    "a protocol without a topic in another language": (
        [
            sign("a", kind="protocol", title="protocole sur la démarcation de la frontière", topics=("border",)),
            sign("b", kind="protocol", language="ru", title="протокол о демаркации линии государства"),
        ],
        [2],
    ),
    "contracts of the day in two languages": (
        [
            sign("a", kind="contract", title="contrat"),
            sign("b", kind="contract", language="ru", title="контракт о строительстве трубы"),
        ],
        [1, 1],
    ),
    "a telling title in a month where only bare ones have a day": (
        [
            in_june("a", (), type="agreement", kind="mou", status="signed", title="mémorandum sur cette liaison"),
            sign("b", kind="mou", language="kk", title="меморандумға"),
        ],
        [1, 1],
    ),
    "an agreement without a topic in another language": (
        [
            sign("a", title="accord sur l'exemption mutuelle de visa", topics=("consular",)),
            sign("b", language="ru", title="соглашения о побратимских связях городов"),
        ],
        [1, 1],
    ),
    "a long title in a longer one": (
        [
            sign("a", kind="mou", title="mémorandum de coopération valable de 2026 à 2028"),
            sign("b", kind="mou", title="mémorandum de coopération entre leurs ministères pour les années 2026 à 2028"),
        ],
        [2],
    ),
    "as many documents, their worth told too": (
        [sign("a", title="33 accords"), sign("b", language="en", title="33 deals worth 23 billion")],
        [2],
    ),
    "other words for what begins to bind that month": (
        [
            sign("a", status="in_force", title="accord sur l'exemption mutuelle de visa", topics=("consular",)),
            in_june(
                "b",
                (),
                type="agreement",
                kind="agreement",
                status="in_force",
                title="régime sans visa pour tous",
                topics=("consular",),
            ),
        ],
        [2],
    ),
    "an agreement that the article comes back to": (
        [
            sign("a", title="accord sur l'exemption mutuelle de visa", topics=("consular",)),
            sign("a", title="accord sur les visas", topics=("consular",)),
        ],
        [2],
    ),
    "a statement and a declaration of the day": (
        [
            sign("a", kind="joint_statement", title="déclaration conjointe"),
            sign("b", kind="joint_statement", title="communiqué commun"),
        ],
        [2],
    ),
    "a short title of Han characters": (
        [
            sign("a", kind="joint_statement", language="zh", title="联合宣言"),
            sign("b", kind="joint_statement", language="zh", title="关于进一步深化伙伴关系的宣言"),
        ],
        [2],
    ),
    "two long titles of Han characters": (
        [
            sign("a", kind="joint_statement", language="zh", title="关于打击恐怖主义的共同文件"),
            sign("b", kind="joint_statement", language="zh", title="睦邻友好三十周年新闻公报"),
        ],
        [1, 1],
    ),
    "joint statement of the day": ([sign("a", kind="joint_statement"), sign("b", kind="joint_statement")], [2]),
}


@pytest.mark.parametrize("case", [*CASES])
def test_records_merge_as_the_case_says(case: str) -> None:
    records, expected = CASES[case]
    assert sizes(*records) == expected


@pytest.mark.parametrize("case", [*CASES])
def test_order_does_not_matter(case: str) -> None:
    records, _ = CASES[case]
    shuffled = list(records)
    random.Random(1).shuffle(shuffled)
    assert merge(shuffled) == merge(records)
