"""Catalogues of interface texts: `.po` files read straight to memory; English, the source, needs none."""

import gettext
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

FOLDER = Path(__file__).parent / "locale"
SOURCE_LANGUAGE = "en"


class Catalogue(gettext.NullTranslations):
    """Texts of one language, looked up by their English wording."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self.single: dict[str, str] = {}
        self.plural: dict[str, tuple[str, ...]] = {}
        self.choose = gettext.c2py("n != 1")
        if language != SOURCE_LANGUAGE:
            self._read(FOLDER / language / "LC_MESSAGES" / "messages.po")

    def _read(self, path: Path) -> None:
        with path.open("rb") as file:
            texts = read_po(file, locale=self.language)
        self.choose = gettext.c2py(texts.plural_expr)
        for message in texts:
            if not message.id or not message.string or message.fuzzy:
                continue
            if isinstance(message.id, tuple | list):
                self.plural[message.id[0]] = tuple(message.string)
            else:
                self.single[message.id] = str(message.string)

    def gettext(self, message: str) -> str:
        """Return the text in this language, or as it is in the source."""
        return self.single.get(message, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the form of a text that goes with the number."""
        forms = self.plural.get(msgid1, (msgid1, msgid2))
        return forms[int(self.choose(n))]


@cache
def read_catalogue(language: str) -> Catalogue:
    """Return the catalogue of a language, read once."""
    return Catalogue(language)


def languages() -> tuple[str, ...]:
    """Return the interface languages: the source, then every catalogue that is there."""
    found = sorted(path.parent.parent.name for path in FOLDER.glob("*/LC_MESSAGES/messages.po"))
    return (SOURCE_LANGUAGE, *found)
