"""The languages that are read, by code. The only place that knows them all."""

from app.languages import en, fr, kk, ru, zh
from app.languages.base import LanguageRules
from app.terms import Language

LANGUAGES: dict[Language, LanguageRules] = {
    rules.code: rules for rules in (fr.LANGUAGE, en.LANGUAGE, ru.LANGUAGE, zh.LANGUAGE, kk.LANGUAGE)
}
