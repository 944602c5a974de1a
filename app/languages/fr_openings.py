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

# A forum of business, regions or scholars of the two, which opens or is held, or at which somebody speaks.
_OF_TWO = r"(?:sino-kazakh|kazakho-chinois|kazakhstano-chinois|chine ?[-–] ?kazakhstan|kazakhstan ?[-–] ?(?:chine|xinjiang)|xinjiang ?[-–] ?kazakhstan|(?:la )?chine et (?:le |du )?kazakhstan|kazakhstan et (?:de )?la chine|des deux pays|chinois(?:es?)?\b[^.;,]{0,30}?\bkazakh|kazakh(?:e|s|es)?\b[^.;,]{0,30}?\bchinois)"
_FORUM = rf"(?<!lors du )(?<!marge du )(?<!marge d'un )(?<!occasion du )\bforums? (?![^.;:]{{0,60}}?\binterrégiona)(?=[^.;]{{0,80}}?{_OF_TWO})(?!(?:de )?(?:la )?ceinture|(?:de )?boao)[^.;]{{3,90}}?"
_TAKES_PLACE = (
    rf"(?:s'(?:est|était) {_A}(?:ouvert|tenu|déroulé|clos|achevé)s?|(?:a|ont|avait) {_A}(?:eu lieu|réuni|rassemblé|attiré|donné lieu|été {_A}(?:ouvert|inauguré|organisé|tenu|clôturé)s?)|s'ouvr(?:e|ira)|se tien(?:t|dra)|aura lieu|se déroul(?:e|era)"
    rf"|(?:est|était) {_A}(?:prévu|programmé|organisé|annoncé)|réunira|rassemblera|doit {_A}(?:se tenir|avoir lieu|s'ouvrir|réunir))\b"
)
_SPEAKS = (
    rf"(?:(?:est|était|sont|étaient) {_A}intervenue?s?|(?:a|ont|avait|avaient) {_A}(?:participé|assisté|pris (?:part|la parole)|prononcé {_A}(?:discours|allocution)|ouvert|inauguré|clôturé|coprésidé)|(?:s'est|se sont) {_A}(?:adressé|exprimé)e?s?"
    r"|(?:participer|assister|intervien|ouvr|prendr|prononcer|s'adresser|s'exprimer)(?:a|ont|dra|dront|ira|iront))\b[^.;]{0,60}? (?=(?:aux participants (?:du|au)|au|le|devant le|un|d'un|à un|l'ouverture du) forum )"
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
    Cue(
        "fr-dialogue-regions",
        "dialogue",
        "interregiona",
        rf"\bforums? (?:[\w'-]+ ){{0,6}}?(?:de coopération )?interrégiona(?:le?|ux)\b(?=[^.;:]{{0,60}}? {_TAKES_PLACE}| ?: il (?:se tiendra|s'est tenu|aura lieu|est prévu))",
        forms=frozenset({CueForm.SESSION}),
    ),
    Cue(
        "fr-ceremony-forum",
        "ceremony",
        "forum",
        rf"{_FORUM} {_TAKES_PLACE}|{_SPEAKS}(?=[^.;]{{0,20}}?forum [^.;]{{0,80}}?{_OF_TWO})",
    ),
    Cue(
        "fr-ceremony-at-work",
        "ceremony",
        "consulat ambassade centre institut ecole atelier terminal usine succursale bureau hopital clinique representation laboratoire port ligne liaison pont",
        rf"\b(?:consulat|ambassade|centre|institut|école|atelier|terminal|succursale|bureau|hôpital|ligne|liaison|pont|poste-frontière|exposition)s?\b(?! de crédit)[^.;,]{{0,80}}? (?:a|ont|avait) été {_A}(?:ouvert|rouvert)e?s?(?= (?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hier|aujourd|ce(?:tte)? |le \d|en \w|la semaine|le mois))|\b(?:consulat|ambassade|centre|institut|école|atelier|terminal|usine|succursale|bureau|hôpital|clinique|représentation|laboratoire|port)s?\b(?:(?!, (?:qui|dont|où|que) )[^.;]){{0,140}}? (?:(?:a|ont|avait) {_A}(?:(?:commencé|débuté|entamé|démarré|inauguré) {_A}(?:à (?:fonctionner|travailler|recevoir|accueillir|exercer|opérer)|(?:son|ses|leurs?) (?:activités?|travail|services?|travaux|opérations?))|accueilli (?:ses|leurs) premiers? \w+|ouvert(?= (?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hier|aujourd|ce(?:tte)? |le \d)))|(?:est|sont|était) {_A}entrée?s? en (?:activité|fonction|fonctionnement)s?|accueill(?:e|ent) (?:ses|leurs) premiers? \w+ (?=depuis ))\b",
    ),
    Cue(
        "fr-ceremony-received",
        "ceremony",
        "reception coup signal top arrivee depart concert",
        rf"\bconcerts?\b[^.;]{{0,60}}? (?:a|ont|avait) été {_A}(?:donné|offert|organisé)s?\b|\bréceptions?\b[^.;]{{0,60}}? (?:donnée|offerte|organisée|(?:a|ont|avait) {_A}(?:été {_A}(?:donnée|offerte|organisée)|réuni|rassemblé|eu lieu)|s'est {_A}tenue)s?\b|\b(?:coup d'envoi|signal du départ|top départ|coup de pioche)\b[^.;]{{0,120}}? (?:a|ont|avait|sera|fut) {_A}donné\b"
        rf"|assist\w+ (?:[\w'-]+,? ){{0,6}}?(?:à l'arrivée|au départ|au passage|au chargement) (?:du|de la|des|de l') ?premi",
    ),
)
