"""Whom a bare office means."""

from tests.records.telling import EN, tell


def test_an_office_means_who_was_named_with_its_very_words() -> None:
    told = tell(
        EN,
        "Deputy Prime Minister of Kazakhstan Serik Zhumangarin and "
        "Vice-Premier Ding Xuexiang met in Beijing on Monday. "
        "On Tuesday the deputy prime minister had a meeting with Wang Wentao, China's commerce minister.",
    )
    met = [sorted(person.name for person in record.people) for record in told.records]
    assert met == [["Ding Xuexiang", "Serik Zhumangarin"], ["Serik Zhumangarin", "Wang Wentao"]]
