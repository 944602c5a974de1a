"""The register's rows are sound: every reference leads somewhere and every period is in order."""

import pytest

from app.gazetteer.register import read_anniversaries, read_bodies, read_meetings, read_people, read_places


def test_ids_are_unique() -> None:
    for rows in (read_people(), read_places(), read_bodies(), read_anniversaries(), read_meetings()):
        ids = [row.id for row in rows]
        assert len(ids) == len(set(ids))


def test_tenures_run_forward() -> None:
    for person in read_people():
        for office in person.offices:
            if office.start and office.end:
                assert office.start <= office.end, (person.id, office)


def test_the_place_of_an_edition_is_a_place() -> None:
    places = {place.id for place in read_places()}
    assert {body.place for body in read_bodies() if body.place} <= places


def test_a_venue_stands_in_a_city() -> None:
    places = {place.id: place for place in read_places()}
    venues = [place for place in places.values() if place.kind == "venue"]
    assert venues
    assert all(place.city in places for place in venues)


def test_an_edition_does_not_end_before_it_begins() -> None:
    for body in read_bodies():
        if body.date_start and body.date_end:
            assert body.date_start <= body.date_end, body.id


def test_one_number_names_one_edition() -> None:
    seen = set()
    for body in read_bodies():
        if body.kind == "event" and body.edition is not None:
            assert (body.series, body.edition) not in seen, body.id
            seen.add((body.series, body.edition))


@pytest.mark.parametrize("language", ["fr", "en", "ru", "zh", "kk"])
def test_everybody_has_a_name_in_every_language(language: str) -> None:
    assert [person.id for person in read_people() if not dict(person.names).get(language)] == []


@pytest.mark.parametrize("language", ["fr", "en", "ru", "zh", "kk"])
def test_every_state_has_a_name_in_every_language(language: str) -> None:
    states = [place for place in read_places() if place.kind == "country"]
    assert [state.id for state in states if not dict(state.names).get(language)] == []


def test_every_state_has_adjectives() -> None:
    # Both Congos are "Congolese": the greater has the word.
    states = {place.id: dict(place.adjectives) for place in read_places() if place.kind == "country"}
    bare = {key for key, adjectives in states.items() if not adjectives.get("fr") or not adjectives.get("en")}
    assert bare <= {"country-cg", "country-dm"}


def test_what_is_confirmed_names_its_source() -> None:
    held = [(person.id, office) for person in read_people() for office in person.offices]
    assert [(key, office.title_en) for key, office in held if office.confirmed and not office.source] == []


def test_hardly_anybody_stands_without_source_or_days() -> None:
    bare = {
        person.id
        for person in read_people()
        if not any(office.source or office.start or office.end for office in person.offices)
    }
    assert bare <= {"maksat-kaliakparov", "yermek-kenzhekhanuly", "darkhan-akhmed-zaki"}


def test_no_full_name_means_two_people() -> None:
    bearers: dict[str, set[str]] = {}
    for person in read_people():
        for _, names in person.names:
            for name in names:
                bearers.setdefault(name.lower(), set()).add(person.id)
    assert {name: ids for name, ids in bearers.items() if len(ids) > 1} == {}


def test_a_known_meeting_names_people_places_and_a_source() -> None:
    people = {person.id: person.country for person in read_people()}
    places = {place.id for place in read_places()}
    for meeting in read_meetings():
        sides = {people[one] for one in meeting.people}
        assert meeting.start <= meeting.end, meeting.id
        assert meeting.place is None or meeting.place in places, meeting.id
        assert meeting.source.startswith("http"), meeting.id
        assert sides >= {"CN", "KZ"} or (meeting.kind == "visit" and meeting.country not in sides), meeting.id
