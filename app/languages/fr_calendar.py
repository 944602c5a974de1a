"""French: words and patterns of dates, for `fr.py`: tables first, then rules, then what is no date."""

from app.languages.date_rules import CalendarRules, CountRule
from app.languages.fr_dates import DATES

_MONTHS = {
    word: number
    for number, words in enumerate(
        (
            # Software of English make stamps pages of other languages in its own words.
            "janvier janv janv. january jan",
            "février fevrier févr fév fevr fev févr. fév. february feb",
            "mars march",
            "avril avr avr. april",
            "mai",
            "juin june jun",
            "juillet juil juil. july jul",
            "août aout august aug",
            "septembre sept sept. september",
            "octobre oct oct. october",
            "novembre nov nov. november",
            "décembre decembre déc dec déc. dec. december",
        ),
        start=1,
    )
    for word in words.split()
}
_WEEKDAYS = {
    word: number for number, word in enumerate("lundi mardi mercredi jeudi vendredi samedi dimanche".split(), start=0)
}
_NUMBERS = {
    word: number
    for number, words in enumerate(
        "un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(), start=1
    )
    for word in words.split("|")
} | {
    "dixième": 10,
    "vingtième": 20,
    "vingt-cinquième": 25,
    "trentième": 30,
    "quarantième": 40,
    "vingt": 20,
    "vingt-cinq": 25,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
}
_YEARS = {
    "l'année dernière": -1,
    "l'année passée": -1,
    "l'an dernier": -1,
    "l'an passé": -1,
    "cette année": 0,
    "de l'année en cours": 0,
    "l'année prochaine": 1,
    "l'an prochain": 1,
    "l'année suivante": 1,
}
_QUARTERS = {
    f"{word} trimestre": month
    for words, month in (
        ("premier 1er", 1),
        ("deuxième second 2e", 4),
        ("troisième 3e", 7),
        ("quatrième dernier 4e", 10),
    )
    for word in words.split()
}
# A quarter is three months as a season is.
_SEASONS = {"printemps": 3, "été": 6, "automne": 9, "hiver": 12} | _QUARTERS
_HALVES = {
    f"{word} {part}": month
    for part, words in (("semestre", "premier 1er|second deuxième 2e dernier"), ("moitié", "première|seconde deuxième"))
    for half, month in zip(words.split("|"), (1, 7), strict=True)
    for word in half.split()
}
# The third of a month that they mean.
_PARTS = {"début": 1, "mi-": 2, "fin": 3}
_REFUSALS = (
    r"\b(?:n°|no\.?|numéro)\s?\d+(?:\s-\s)?",
    r"\b(?:attentats|attaques)?\s?(?:du|le) 11(?:-| )(?-i:S)eptembre\b",
    r"\b(?:attentats|attaques) du 11 septembre\b(?: 2001)?",
    r"\b(?:tous|toutes) les (?:lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|jours|ans|mois)\b",
    r"\bchaque (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour|année|mois|semaine)\b",
    r"\b(?:JO|Jeux [Oo]lympiques|Olympiades)\b.{0,30}?\b(?:de |d'hiver |d'été )?(?:20|19)\d\d\b",
    r"\b(?:Exposition|Expo|Agenda|Vision|Horizon|Kazakhstan|Stratégie|EXPO)[ -](?:19|20)\d\d\b",
    r"\bmardi gras\b|\bvendredi saint\b|\bvendredi 13\b|\bblack friday\b",
    # said of the future, not of a day: "a base for tomorrow"
    r"\b(?:socles?|fond(?:ation|ement)s?|bases?|tremplins?|jalons?|étapes?|promesses?|monde|villes?|énergies?|avenir|technologies?"
    r"|société|enjeux|défis|métiers|générations?|dirigeants) (?:de |pour |d')(?:demain|aujourd'hui)\b"
    r"|\b(?:d'|pour |l')aujourd'hui et (?:de |pour |le )?demain\b",
    r"\b(?:jeunes|jeunesse) d'aujourd'hui\b|\bjusqu'à aujourd'hui\b",
    r"\b(?:jusqu'en|d'ici(?: à| fin)?|à l'horizon|avant la fin de) (?:\w+ )?(?:19|20)\d\d\b"
    r"|\bdepuis (?:l'année |l'an |début |fin |mi-)?(?:19|20)\d\d\b(?!, (?:(?:l')?année|date)\b)",
    r"\bjusqu'en (?:{months})\b",
    r"\b(?:en|de|entre|pour) (?:19|20)\d\d\s?(?:-|à|et|/)\s?(?:(?:19|20)\d\d|\d\d)\b",
    r"\b(?:avant|d'ici) (?:à )?(?:la |le )?(?:fin|mi|début|milieu)(?: de |-| du mois de | d')"
    r"(?:{months})(?!\w)(?: (?:20)\d\d)?",
    r"\b(?:au|à la) (?:lendemain|veille) (?:de|du|des|d')(?! ?ce(?:s|t|tte|lle-ci|lui-ci)?\b)",
    r"\b(?:lettre|newsletter|édition|marché|supplément) du (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b",
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s? (?:compris|inclus)\b|\bun (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b(?! {d})",
    r"\bsonde\b.{0,20}\bmars\b|\bplanète mars\b",
    r"\ble même jour (?:que|où)\b|\b{n} jours par semaine\b",
    r"\b(?:prix|place|rue|avenue|boulevard|parc|stade) du {d} (?:{months})\b(?: (?:19|20)\d\d)?",
)
_COUNTS = (
    CountRule("anniversary", r"\b{n}\s?(?:e|ème|eme|ième)s? anniversaires?\b"),
    CountRule("anniversary", r"\b(?P<word>dixième|vingtième|vingt-cinquième|trentième|quarantième) anniversaire\b"),
    CountRule(
        "anniversary",
        r"\b(?:les|des|ces|nos|leurs)\s{n}\s(?:ans|années) (?:de (?:leurs |nos |ces |ses )?(?:relations|liens) diplomatiques|de (?:leurs|nos|ces) (?:relations|liens))",
    ),
    CountRule("ago", r"\bil y a\s{n}\s(?:ans|années)\b"),
    CountRule("over", r"\b(?:plus de|depuis plus de|il y a plus de)\s{n}\s(?:ans|années)\b"),
    CountRule("under", r"\b(?:près de|presque|bientôt)\s{n}\s(?:ans|années)\b"),
    CountRule(
        "lasting",
        r"(?<!plus de )(?<!près de )\b{n}\s(?:ans|années) "
        r"(?:de relations|d'amitié|de coopération|après l'établissement)",
    ),
)
_TIME = r"(?:\d{1,2}\s?(?:h|:|heures?)\s?(?:\d\d)?(?::\d\d)?(?:\s?(?:GMT|UTC|CET|CEST)(?:\s?[+-]\d\d?(?::?\d\d)?)?)?)"
CALENDAR = CalendarRules(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    numbers=_NUMBERS,
    dozens={
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
    },
    years=_YEARS,
    rules=DATES,
    refusals=_REFUSALS,
    counts=_COUNTS,
    published=r"\b(?:publi(?:é|ée)|posté|mis en ligne|paru|date|posted|published)\b",
    updated=r"\b(?:mis(?:e)? à jour|modifié|actualisé|updated)\b",
    stamps=(_TIME + r"(?:\s(?:le|du)\s|,?\s)", r"(?:,?\s(?:à\s|[-|]\s)?)" + _TIME),
    dateline_before=r"[^\W\d_][^.!?:;\"()]{1,45}?(?:\s\([^()]{2,20}\))?(?:,|\s-+|\.(?: (?-i:[A-Z]{3,}),?)?)\s?(?:le\s)?"
    r"|",
    dateline_after=r"\s*(?:\(|/|,\s(?-i:[A-Z])[\w'-]{2,20}\s-+\s|--|-\s|[–—]\s|\.\s|\.?(?:$|\n))",
    planned=r"\b(?:se tiendra|se tiendront|aura|auront|sera|seront|doit|doivent|devra|devrait|prévue?s?|prévoit|"
    r"prochaine?s?|effectuera|participera|accueillera|organisera|tiendront|tiendra|prendra part|rencontrera|se rendra|"
    r"se réunir(?:a|ont)|fêter(?:a|ont|aient|ait)|attendue?s?|en vue de|préparatifs?|à venir|ouvrira|signer(?:a|ont)|"
    r"devait|invitée?s?|souhaite|espère|programmée?s?|planifiée?s?|envisagée?s?|(?:fixée?s?|annoncée?s?|convoquée?s?) (?:à|au|pour|en)|"
    r"(?!opéra|caméra)\w{3,}(?:er|ir|dr|tr|vr)(?:a|ont))\b",
    past=r"\b(?:a|ont|avait|avaient|(?:est|sont|était|étaient)(?! (?:\w+ )?(?:prévu|programmé|planifié|envisagé|attendu|fixé|invité|convoqué|annoncée?s? pour))|s'est|eut|fut|furent)\b(?: \w+){0,2}? "
    r"\w*(?:é|ée|és|ées|i|is|u|us|ue|ues|it|ert|ise|ises)\b"
    r"|\btenue?s? en\b|\blors d|\ben marge d|\bl'issue d|\bdatant d|\bdate d",
    ties=r"\brelations\b|\bcoopération\b|\bamitié\b|\bliens diplomatiques\b|\bbilatéra",
    figures=(
        r"premiers? (?:\w+ )?(?:mois|trimestres?|semestre)(?: de(?: l.année)?)? {year}|janvier(?:-| à )\w+ {year}",
        r"(?:à la fin de|au \d+(?:er)? \w+) {year}",
        r"en {year},[^\n]{9,160}? (?:mois|trimestres?|semestre) de (?:cette année|l.année en cours)",
        r"\d ?%|\b(?:millions?|milliards?|tonnes|EVP)\b",
    ),
    diplomacy=r"\b(?:relations|liens) diplomatiques\b|\b(?:ans|années) de (?:leurs|nos|ces) (?:relations|liens)\b",
    articles="le",
    listed=r"\bet\b",
    between=r"\A(?:du|de|entre)\b",
    year_line=r"(?:en |année )?{y}",
    in_a_row=r"(?:,|,? (?:et|puis|ainsi que)(?: (?:puis|encore|de nouveau|à nouveau))?)(?: (?:le|en|au|à|du))? ",
    day_suffix="er",
    seasons=_SEASONS,
    parts=_PARTS,
    halves=_HALVES,
)
