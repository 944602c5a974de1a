"""Coverage and quality: what the about page says is what the store and the measurement hold."""

from datetime import date
from pathlib import Path

from app.query.baseline import HELD_BACK, TUNED, Baseline, Part, save_baseline
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


def test_quality_gives_the_figures_of_articles_that_no_rule_was_tuned_on(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    parts = (
        Part("fr", TUNED, 31, {"F1 of date": 0.97}),
        Part("fr", HELD_BACK, 15, {"F1 of date": 0.91, "relevance": 0.8, "date": 1.0}),
    )
    save_baseline(file, Baseline("2026-01-01", "x", parts))
    measured = quality(file)
    assert measured is not None
    assert [(row.language, row.name, row.value, row.articles, row.day) for row in measured.rows] == [
        ("fr", "F1 of date", 0.91, 15, date(2026, 1, 1)),
        ("fr", "relevance", 0.8, 15, date(2026, 1, 1)),
    ]


def test_no_measurement_is_no_fault(tmp_path: Path) -> None:
    assert quality(tmp_path / "none.json") is None
