"""French: messages sent, received and read out, for `fr_meetings.py`."""

from app.languages.cue import Cue
from app.terms import CueForm

_A = r"(?:[\w'-]+ ){0,3}?"  # an adverb or two between auxiliary and participle
_G = r",? (?:[\w'.-]+,? ){0,7}?"  # day, city and more between a verb and what it rules

MESSAGES = (
    Cue(
        "fr-message",
        "message",
        "message telegramme lettre felicit condoleanc voeux vœux ecrit telegraph sympath compass missive pli",
        r"\bmessages? (?:oral|verbal|écrit|personnel|de (?:félicitations|condoléances|vœux|sympathie|remerciements?|bienvenue))\b|\btélégrammes?\b|\blettres? de (?:félicitations|condoléances|vœux)|\béchangé,? (?:[\w'.-]+,? ){0,7}?(?:messages|félicitations|vœux|lettres|télégrammes)(?! d'(?:intention|interprétation))|\béchanges? (?:de |d')(?:messages|félicitations|vœux|lettres|télégrammes)(?! d'(?:intention|interprétation))|(?:adressé|envoyé|fait parvenir),? (?:[\w'.-]+,? ){0,7}?(?:félicitations|condoléances|vœux|message|lettre\b(?! de créance)|télégramme|pli|missive)|(?:a|ont|avait|avaient) (?:[\w'-]+ ){0,2}?(?:écrit|télégraphié),? (?:[\w'-]+,? ){0,5}?(?:à|au|une (?:\w+ )?lettre|un (?:\w+ )?mot)\b|\bs'est (?:[\w'-]+ ){0,4}?adressée?,? par écrit|\b(?:lettres?(?! de créance)|messages?|télégrammes?) (?:[\w'-]+ ){0,3}?(?:au|à|du|de la part)\b",
    ),
    Cue(
        "fr-message-sent",
        "message",
        "messag lettre telegramm felicit condoleanc vœux voeux missive",
        r"\b(?:messages?|lettres?|télégrammes?|félicitations|condoléances|vœux|missives?)(?: d[e'] ?[\w-]+)?,? qu(?:e |')(?:[^.;]|(?<=\bm)\.){2,70}? (?:a|ont|avait|avaient) (?:[\w'-]+ ){0,2}?(?:envoyé|adressé|transmis|écrit|fait parvenir)e?s?\b",
        forms=frozenset({CueForm.SENT}),
    ),
    Cue(
        "fr-message-congratulated",
        "message",
        "felicit transmis presente exprim part ecrit lettre telegramme courrier messag cable pli",
        r"\b(?:a|avait|ont|avaient) (?:[\w'-]+ ){0,2}?(?:adressé|envoyé|transmis|présenté|exprimé|félicité|remercié|salué|répondu|souhaité|assuré|complimenté|réconforté|consolé|fait part|fait savoir|témoigné)\b[^.;]{0,70}? (?:par (?:écrit|lettre|télégramme|courrier|message|câble|dépêche|pli|voie (?:écrite|épistolaire|diplomatique|de télégramme))|d'un (?:télégramme|message|mot|courrier)|dans (?:un|une) (?:télégramme|message|lettre|courrier|missive))\b|\b(?:a|avait) (?:[\w'-]+ )?félicité\b|\bl'(?:a|avait) félicité|\b(?:transmis|présenté|exprimé|fait part de) (?:[\w'-]+ ){0,4}?(?:félicitations|condoléances|vœux|message|sympathie|compassion)",
        weak=True,
        forms=frozenset({CueForm.CONGRATULATED}),
    ),
    Cue(
        "fr-message-got",
        "message",
        "messag lettre telegramme felicit condoleanc vœux voeux cabl missive congratul",
        rf"reçu{_G}(?:message|lettre|télégramme|félicitations|vœux|condoléances|missive)\b(?! de créance)|\b(?:message|lettre|télégramme)s? (?:de |d')(?=m\. |(?-i:[A-Z]))|(?:se sont|s'étaient)(?:,[^,.;]{{2,40}},)? {_A}(?:mutuellement (?:félicités|congratulés)|(?:félicités|congratulés)(?= (?:mutuellement|l'un l'autre|par (?:écrit|lettre|télégramme)|à l'occasion))|adressé{_G}(?:vœux|félicitations|messages))|(?:répondu){_G}(?:à la lettre|au message|à la missive|au télégramme)|(?:câblé|fait part|réitéré|renouvelé){_G}(?:félicitations|condoléances|vœux)|(?:adressé|envoyé|transmis|présenté|exprimé|fait parvenir){_G}(?:félicitations|condoléances|vœux de|télégramme|message de)",
    ),
    Cue(
        "fr-message-read",
        "message",
        "lu lus lue lues lecture",
        r"\b(?:lu|lue|lus|lues|donné lecture)\b,? (?:[\w'.-]+,? ){0,7}?(?:messages?|lettres?|félicitations|télégrammes?|salutations|mot de bienvenue)\b|\b(?:messages?|lettres?|félicitations|télégrammes?|salutations)\b[^.;]{0,110}? (?:a|ont|avait|avaient) (?:[\w'-]+ ){0,2}?été (?:[\w'-]+ ){0,2}?lu(?:e|s|es)?\b",
        forms=frozenset({CueForm.READ_OUT}),
    ),
    Cue(
        "fr-message-handed",
        "message",
        "ecrit lettre message missive pli",
        r"\bdans (?:leurs?|son|sa|ses) (?:messages?|lettres?|télégrammes?)\b|\bpar écrit,? (?:[\w'.-]+,? ){0,6}?sa (?:solidarité|compassion|sympathie)|\b(?:exprimé|témoigné|assuré),? (?:[\w'.-]+,? ){0,6}?par écrit\b|\b(?:remis|transmis|porté|apporté),? (?:[\w'.-]+,? ){0,7}?(?:lettre|message|missive|pli)\b(?= (?:[\w'-]+ ){0,2}?(?:de|du|d'|signé))",
    ),
)
