"""French: what is opened or closed, for `fr_meetings.py`."""

from app.languages.cue import Cue
from app.languages.openings import opening
from app.terms import CueForm

_A = r"(?:[\w'-]+ ){0,3}?"  # an adverb or two between auxiliary and participle
# A time of culture, tourism or friendship that one state holds in the other: no year of drought.
_THEME = r"(?:(?:du|de la|de l'|des|de) ?(?:tourisme|culture|cultures|amitié|jeunesse|cinéma|film|chine|kazakhstan)|croisées?|culturelles?|touristiques?|kazakh\w*|chinoise?s?|sino-kazakhe?s?)"
_THEMED = rf"(?:l'|de l'|d'une |une |la |de la |les |des )?(?:années?|semaines?|saisons?|journées?|décennies?) {_THEME}"
_SHUT = r"(?:clôturé|clos|ouvert|inauguré|lancé|refermé)"
OPENING = opening(
    _THEMED,
    rf"(?:s'ouvr(?:e|ira|iront)|débuter(?:a|ont)|ser(?:a|ont) {_A}(?:close|{_SHUT}e?)s?|(?:a|ont|avait|avaient) été {_A}(?:close|{_SHUT}e?)s?|s'(?:est|était) {_A}(?:ouverte|close|achevée|refermée)|s'achèvera|a (?:débuté|pris fin))",
    rf"(?:s'ouvr(?:e|ira|iront)|débuter(?:a|ont)|ser(?:a|ont) {_A}(?:close|{_SHUT}e?)s?|s'(?:est|était) {_A}(?:ouverte|close|achevée)|(?:a|ont|avait|avaient) {_A}{_SHUT}|donn\w+ (?:[\w'-]+ ){{0,3}}?(?:le )?(?:coup d'envoi|départ))",
    r"[\w'.-]{1,25},?",
)

OPENINGS = (
    Cue(
        "fr-ceremony-it-opened",
        "ceremony",
        "ouv inaugur",
        rf"\b(?:il|elle|celui-ci|celle-ci) (?:(?:a|avait) {_A}(?:ouvert|été {_A}(?:inaugurée?|ouverte?))|(?:sera|doit être|devrait être) {_A}(?:inaugurée?|ouverte?)|ouvrira|(?:doit|devrait|va) ouvrir)(?: ses portes)?(?= (?:ce|cette|en|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|l'an|au|à la|avant|dès|fin|début)\b)",
        forms=frozenset({CueForm.IT}),
    ),
    Cue(
        "fr-ceremony-opening",
        "ceremony",
        "annee semaine saison journee decennie",
        OPENING,
        forms=frozenset({CueForm.OPENING}),
    ),
)
