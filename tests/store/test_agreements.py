"""The life of an agreement through the years, and slugs that stay good when events are told anew."""

from pathlib import Path

from sqlalchemy import Engine, text

from app.store.ingest import Fate, ingest
from tests.store.script import read_script
from tests.store.test_ingest import dump

VISAS = "title=Agreement_on_mutual_exemption_from_visas"
STAGES = {
    "2022": f"agreement agreement negotiating 2022-11-29..2022-11-29 day {VISAS}",
    "2023": f"agreement agreement signed 2023-05-17..2023-05-17 day place=beijing country=CN {VISAS}",
    "2024": f"agreement agreement in_force 2023-11-10..2023-11-10 day {VISAS}",
}


def tell(store: Engine, folder: Path, *lines: str) -> None:
    """Ingest one article for each line."""
    files = [folder / f"{abs(hash(line))}.txt" for line in lines]
    for file, line in zip(files, lines, strict=True):
        file.write_text(line, encoding="utf-8")
    assert {outcome.fate for outcome in ingest(store, files, read_script)} == {Fate.READ}


def ask(store: Engine, query: str) -> list[tuple[object, ...]]:
    """The rows of a query."""
    with store.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def test_stages_across_years_are_one_agreement(store: Engine, tmp_path: Path) -> None:
    tell(store, tmp_path, STAGES["2024"], STAGES["2022"], STAGES["2023"])
    assert ask(store, "SELECT slug, status, title FROM agreement") == [
        ("2022-11-29-agreement-agreement-mutual-exemption-from-visas", "in_force", VISAS[6:].replace("_", " "))
    ]
    stages = ask(store, "SELECT status, page FROM agreement_stage ORDER BY id")
    assert [status for status, _ in stages] == ["negotiating", "signed", "in_force"]
    assert {page for _, page in stages} == {"2022-11-29-agreement-agreement-mutual-exemption-from-visas"}
    dump(store)


def test_other_titles_stay_agreements_of_their_own(store: Engine, tmp_path: Path) -> None:
    tell(store, tmp_path, STAGES["2023"], STAGES["2024"].replace("visas", "customs"))
    assert len(ask(store, "SELECT id FROM agreement")) == 2


def test_what_was_planned_for_a_day_was_signed_on_it(store: Engine, tmp_path: Path) -> None:
    treaty = "agreement treaty {} 2002-12-23..2002-12-23 day title={}"
    tell(store, tmp_path, treaty.format("planned", "treaty_to_be_signed"), treaty.format("signed", "treaty_of_friends"))
    assert ask(store, "SELECT status FROM agreement") == [("signed",)]
    tell(store, tmp_path, treaty.format("signed", "extradition_convention_text"))
    assert len(ask(store, "SELECT id FROM agreement")) == 3
    dump(store)


def test_old_slug_of_an_agreement_leads_to_its_records(store: Engine, tmp_path: Path) -> None:
    tell(store, tmp_path, STAGES["2023"])
    ((slug,),) = ask(store, "SELECT slug FROM agreement")
    tell(store, tmp_path, STAGES["2022"])
    assert slug not in {row[0] for row in ask(store, "SELECT slug FROM agreement")}
    query = (
        "SELECT h.slug, g.status FROM slug_history h JOIN article a ON a.sha256 = h.sha256"
        " JOIN record r ON r.article_id = a.id AND r.number = h.number JOIN agreement_stage s ON s.id = r.stage_id"
        " JOIN agreement g ON g.id = s.agreement_id WHERE h.type = 'agreement'"
    )
    assert ask(store, query) == [(slug, "signed")]


def test_old_slug_of_a_meeting_leads_to_the_event_that_has_its_record(store: Engine, tmp_path: Path) -> None:
    people = "people=wang-yi,mukhtar-tleuberdi"
    tell(store, tmp_path, f"meeting talks held 2022-06-01..2022-06-30 month {people}")
    tell(store, tmp_path, f"meeting talks held 2022-06-07..2022-06-07 day {people}")
    assert ask(store, "SELECT slug FROM meeting") == [("2022-06-07-talks-wang-yi-mukhtar-tleuberdi",)]
    query = (
        "SELECT h.slug, m.slug FROM slug_history h JOIN article a ON a.sha256 = h.sha256"
        " JOIN record r ON r.article_id = a.id AND r.number = h.number JOIN meeting m ON m.id = r.meeting_id"
    )
    assert ask(store, query) == [
        ("2022-06-talks-wang-yi-mukhtar-tleuberdi", "2022-06-07-talks-wang-yi-mukhtar-tleuberdi")
    ]


def test_namesakes_get_slugs_of_their_own_in_any_order(store: Engine, tmp_path: Path) -> None:
    people = "people=wang-yi,mukhtar-tleuberdi"
    line = f"meeting talks held 2022-06-07..2022-06-07 day {people}"
    tell(store, tmp_path, f"{line} place=astana country=KZ", f"{line} place=beijing country=CN")
    slugs = sorted(str(slug) for (slug,) in ask(store, "SELECT slug FROM meeting"))
    assert len(slugs) == 2
    assert slugs[1].startswith(f"{slugs[0]}-")
