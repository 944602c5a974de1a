"""States inside a title are found although two characters before it stand for states at one place."""

from app.gazetteer.lookup import Hit
from app.languages.registry import LANGUAGES
from app.mentions.titles import find_titles
from app.terms import Language


def test_two_hits_at_one_place_do_not_shift_those_behind() -> None:
    text = "哈方说,商务部部长"
    side = [Hit(0, 1, kind, "country-kz", ("country-kz",), "name", "Kazakhstan") for kind in ("adjective", "place")]
    ministry = Hit(4, 7, "body", "mofcom", ("mofcom",), "name", "mofcom")
    titles = list(find_titles(text, text, [*side, ministry], LANGUAGES[Language.ZH].offices))
    assert [(title.office, title.country) for title in titles] == [("commerce_minister", "CN")]
