"""Main or mentioned: what was done on the journey that an article reports, and in one that looks far back."""

from datetime import date

from tests.records.telling import EN, days, tell


def roles(*paragraphs: str) -> list[tuple[str, str, str]]:
    reading = tell(EN, *paragraphs, day=date(2024, 5, 31))
    return [(record.kind, record.role.value, days(record)) for record in reading.records]


def test_what_was_done_on_the_journey_reported_is_main() -> None:
    told = roles(
        "Murat Nurtleu paid an official visit to China on May 24-30.",
        "Wang Yi met Murat Nurtleu in Beijing on May 25.",
    )
    assert told == [("visit", "main", "2024-05-24..2024-05-30"), ("talks", "main", "2024-05-25")]


def test_what_lies_outside_the_journey_is_mentioned() -> None:
    told = roles(
        "Murat Nurtleu paid an official visit to China on May 24-30.",
        "Wang Yi met Murat Nurtleu in Almaty on April 25.",
    )
    assert told == [("visit", "main", "2024-05-24..2024-05-30"), ("talks", "mentioned", "2024-04-25")]


def test_an_article_that_looks_far_back_reports_what_it_looks_back_on() -> None:
    told = roles(
        "Wang Yi met Mukhtar Tleuberdi in Nur-Sultan on June 7, 2022.",
        "Kassym-Jomart Tokayev received Wang Yi on June 7, 2022.",
        "Xi Jinping paid a state visit to Kazakhstan in September 2013.",
    )
    assert [role for _, role, _ in told] == ["main", "main", "mentioned"]
