"""Coverage and quality: what the about page says is what the store and the measurement hold."""

import json
from pathlib import Path

from app.query.coverage import quality, read_coverage
from app.store.engine import open_engine


def test_coverage_counts_each_article_once_by_month_and_by_publisher(site_url: str) -> None:
    engine = open_engine(site_url)
    with engine.connect() as connection:
        coverage = read_coverage(connection)
    engine.dispose()
    assert coverage.articles == sum(row.articles for row in coverage.publishers) == 81
    assert coverage.relevant == 80
    assert ("Xinhua", 2) in {(row.name, row.articles) for row in coverage.publishers}


def test_quality_gives_every_number_with_the_way_to_it(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    file.write_text(json.dumps({"fr": {"core": 0.91, "fields": {"date": 0.95}}, "digest": "x", "ok": True}))
    measured = quality(file)
    assert measured is not None
    assert measured.rows == (("fr core", 0.91), ("fr fields date", 0.95))


def test_no_measurement_is_no_fault(tmp_path: Path) -> None:
    assert quality(tmp_path / "none.json") is None
