"""French: how dates are written, rule by rule, for `fr_calendar.py`."""

from app.languages.date_rules import NUMERIC, DateRule
from app.languages.fr_counted_days import COUNTED_DAYS, EARLIER, HALF, LATER
from app.terms import DateForm

_PART = r"(?:(?:au |en |le |à la )?(?:tout )?(?:{part}|courant)\s?(?:du mois )?(?:de |d')?)"
_SEASON = r"(?:(?:au |le |ce |cet |en |(?<!fête )(?<!festival )du |(?:à |dès |de |depuis )?l'){season})"
_SEASON_WORDS = "printemps ete automne hiver trimestre"
# nouns behind which "de mars" is the month of the event
_OF_MONTH = "|".join(
    rf"(?<=\b{noun} )"
    for noun in (
        "sommet visite visites rencontre réunion session entretiens entretien accord accords déclaration dialogue voyage "
        "déplacement conversation mémorandum protocole tournée séjour cérémonie consultations pourparlers appel message"
    ).split()
)
_BEARERS = (
    "celle celui réunion session édition rencontre sommet forum visite voyage séjour déplacement tournée traité"
    " bilatéral d'amitié voisinage"
).split()
_END = r"(?=\s*(?:[,.;:)\"]|$|-(?!\w))|\s+(?:à|au|aux|avec|par|dans|pour|il|ils|elle|dernier|courant|et|ont|a)\b)"
_IN_HALF = (
    r"(?:au|du|pour le|dès le|d'ici (?:le |au )|(?:au cours|dans le courant|courant) du|dans la|pendant la)\s?{half}"
)
_SAME_YEAR = r"(?:la même année|cette (?:même )?année-là)"
_TO = r"(?:au|et|-|à|/)"
DATES = (
    *NUMERIC,
    # The day said in full, or with its month.
    DateRule("dashed_apart", "full", r"(?<![\d/.-]){d} - {mm} - {y}(?![-\d])"),
    DateRule("named_dashed", "full", r"(?<![\w-]){d}-{month}\.?-{y}(?![-\d])"),
    DateRule("month_day_year", "full", r"\b{month}\.? {d}, {y}\b"),
    DateRule(
        "day_month_year",
        "full",
        r"(?:\ble\s+)?(?:\b{weekday},?\s+(?:le\s+)?)?\b{d}\s+{month}\.?\s+(?:de (?:l'(?:an|année)\s)?)?{y}\b",
    ),
    DateRule("month_short_year", "full", r"\b{d} {month}\.? {yy}(?=\s{0,4}(?:\Z|\n|[|(]))"),
    DateRule("day_month_that_year", "day_month", r"\b(?:le\s+)?{d}\s+{month}\s+(?:de\s+)?{ry}\b", needs="annee an"),
    DateRule("day_month", "day_month", r"(?:\ble\s+)?(?:\b{weekday},?\s+(?:le\s+)?)?(?<![\d,.])\b{d}\s+{month}"),
    DateRule("that_year_day_month", "day_month", r"\b{ry},?\s(?:le\s+)?{d}\s+{month}\b", needs="annee an"),
    DateRule(
        "last_day_month",
        "day_month",
        r"\b(?:le|du|au|les)\s+(?:{weekday}\s+)?{d}\s+{month}\s+dernier\b",
        direction=-1,
        needs="dernier",
    ),
    DateRule(
        "next_day_month",
        "day_month",
        r"\b(?:le|du|au|les)\s+(?:{weekday}\s+)?{d}\s+{month}\s+prochain\b",
        direction=1,
        needs="prochain",
    ),
    DateRule("day_slash_month", "day_month", r"\b(?:le|du)\s+(?:{weekday}\s+)?{d}/{mm}(?![/\d])"),
    DateRule(
        "weekday_day",
        "day",
        r"\b(?:le\s+)?{weekday}\s+{d}\b(?!\s*(?:{months}|h\b|[/.:%]\d|%|(?:documents|accords|textes|contrats|projets|protocoles|personnes)\b))",
    ),
    DateRule("bare_day", "day", r"(?:\ble\s+|(?<=jusqu'au )){d}\b" + _END),
    # Several days.
    DateRule(
        "days_of_month",
        "range",
        r"\b(?:du|les|des|entre le|de)?\s?(?:{weekday}\s+)?(?<!n° )(?<!no ){d}\s?"
        + _TO
        + r"\s?(?:le\s)?(?:{weekday2}\s+)?{d2}\s+{month}(?:\s+{y}\b)?",
    ),
    DateRule(
        "days_of_month_that_year",
        "range",
        r"\b(?:du|les|entre le)\s+{d}\s" + _TO + r"\s(?:le\s)?{d2}\s+{month}\s+(?:de\s+)?{ry}\b",
        needs="annee an",
    ),
    DateRule(
        "days_of_months",
        "range",
        r"\b(?:du|entre le|le)?\s?{d}\s+{month}(?:\s+{y})?\s?" + _TO + r"\s?(?:le\s)?{d2}\s+{month2}(?:\s+{y2}\b)?",
    ),
    DateRule("days", "range", r"\b(?:du|les)\s+{d}\s(?:au|et)\s{d2}\b" + _END),
    DateRule(
        "days_same_month",
        "range",
        r"\b(?:du|les|entre le)\s+{d}\s(?:au|et)\s(?:le\s)?{d2}\s(?:du|de ce) même mois\b",
        "meme",
        form=DateForm.SAME_MONTH,
    ),
    DateRule("day_same_month", "day", r"\b(?:le\s+)?{d}\s(?:du|de ce) même mois\b", "meme", form=DateForm.SAME_MONTH),
    DateRule("weekdays", "range", r"\b(?:de\s|du\s|entre\s)?{weekday}\s(?:à|au|et)\s{weekday2}\b"),
    DateRule("months", "range", r"\b(?:de|entre)\s{month}\s(?:à|et)\s{month2}(?:\s+{y}\b)?"),
    # A day of the week.
    DateRule(
        "weekday_of_last_week", "weekday", r"\b{weekday} de la semaine (?:dernière|passée)\b", "semaine", offset=-1
    ),
    DateRule("weekday_of_this_week", "weekday", r"\b{weekday} de cette semaine\b", "semaine", offset=0),
    DateRule("weekday_of_next_week", "weekday", r"\b{weekday} de la semaine prochaine\b", "semaine", offset=1),
    DateRule("last_weekday", "weekday", r"\b{weekday}\s+dernier\b", direction=-1, needs="dernier"),
    DateRule("next_weekday", "weekday", r"\b{weekday}\s+prochain\b", direction=1, needs="prochain"),
    DateRule("same_weekday", "same_day", r"\b(?:le|ce)\smême\s{weekday}\b", "meme", 0),
    DateRule("that_weekday", "same_day", r"\bce\s{weekday}-là\b", "la", 0),
    DateRule("weekday", "weekday", r"\b(?:ce\s)?{weekday}\b(?:\s" + HALF + r")?"),
    *COUNTED_DAYS,
    # Weeks.
    DateRule(
        "last_week",
        "relative_week",
        r"\b(?:(?:en fin de |à la fin de |au début de |en début de )?(?:la )?semaine (?:dernière|passée|écoulée))\b",
        needs="semaine",
        offset=-1,
    ),
    DateRule("week_before", "later_week", r"\bla semaine (?:précédente|d'avant)\b", needs="semaine", offset=-1),
    DateRule("week_after", "later_week", r"\bla semaine (?:suivante|d'après)\b", needs="semaine", offset=1),
    DateRule("weeks_earlier", "later_week", r"\b{n}\ssemaines?\s" + EARLIER, "semaine semaines", offset=-1),
    DateRule("weeks_later", "later_week", r"\b{n}\ssemaines?\s" + LATER, "semaine semaines", offset=1),
    DateRule(
        "this_week",
        "relative_week",
        r"\b(?:plus tôt |en début de |à la fin de |au début de )?cette semaine\b",
        "semaine",
        0,
    ),
    DateRule(
        "weekend",
        "weekend",
        r"\b(?:ce|le|au cours d[eu] ce|au cours du|durant le|pendant le) week-?end(?: dernier| passé| prochain)?\b",
        "week weekend",
        0,
    ),
    DateRule("next_week", "relative_week", r"\bla semaine prochaine\b", needs="semaine", offset=1),
    DateRule(
        "weeks_ago",
        "relative_week",
        r"\b(?:il y a|voici|voilà)\s{n}\ssemaines?\b",
        needs="semaine semaines",
        offset=-1,
    ),
    DateRule("in_weeks", "relative_week", r"\b(?:dans|d'ici)\s{n}\ssemaines?\b", "semaine semaines", offset=1),
    DateRule(
        "part_of_week", "relative_week", r"\ben (?:début|fin|milieu) de semaine\b(?! (?:dern|proch|pass))", "semaine", 0
    ),
    # Months.
    DateRule("last_of_month", "last_of_month", r"\ble dernier jour (?:du mois )?(?:de |d'){month}", "dernier"),
    DateRule(
        "last_of_month_year", "last_of_month", r"\ble dernier jour (?:du mois )?(?:de |d'){month}\s+{y}\b", "dernier"
    ),
    DateRule(
        "same_year_day",
        "day_month",
        r"\b(?:le\s)?{d}\s{month}\s(?:de )?" + _SAME_YEAR,
        needs="annee",
        form=DateForm.SAME_YEAR,
    ),
    DateRule(
        "same_year_month",
        "month",
        r"\b(?:(?:en|" + _PART + r")\s?)?{month}\s(?:de )?" + _SAME_YEAR,
        "annee",
        form=DateForm.SAME_YEAR,
    ),
    DateRule(
        "month_year",
        "month",
        r"\b(?:(?:en|" + _PART + r"|au mois d(?:e|')|courant)\s?)?{month}\s+(?:de (?:l'année )?)?{y}\b",
    ),
    DateRule(
        "month_that_year",
        "month",
        r"\b(?:(?:en|" + _PART + r"|au mois d(?:e|'))\s?)?{month}\s+(?:de\s+)?{ry}\b",
        needs="annee an",
    ),
    DateRule(
        "last_month_named",
        "month",
        r"\b(?:(?:en|" + _PART + r"|au mois d(?:e|'))\s?)?{month}\s+dernier\b",
        direction=-1,
        needs="dernier",
    ),
    DateRule(
        "next_month_named",
        "month",
        r"\b(?:(?:en|" + _PART + r"|au mois d(?:e|'))\s?)?{month}\s+prochain\b",
        direction=1,
        needs="prochain",
    ),
    DateRule(
        "month",
        "month",
        r"(?<!jusqu')(?:(?<=\bdepuis )|(?:(?<=é à )|(?<=ée à )|(?<=és à )|(?<=ées à )|(?<=remis à )|(?<=remise à ))|(?:"
        + _OF_MONTH
        + r")(?:de |d')|\b(?:en|pour(?: le mois de)?|dès|vers|"
        + _PART
        + r"|au (?:cours du )?mois de|au mois d')\s?){month}\b",
    ),
    DateRule(
        "that_year_month", "month", r"\b{ry},?\s(?:en\s|dès\s|courant\s|au mois (?:de |d')){month}\b", needs="annee an"
    ),
    DateRule("last_month", "relative_month", r"\b(?:le|au|du) mois (?:dernier|passé)\b", needs="mois", offset=-1),
    DateRule("month_before", "later_month", r"\ble mois (?:précédent|d'avant)\b", needs="mois", offset=-1),
    DateRule("month_after", "later_month", r"\ble mois (?:suivant|d'après)\b", needs="mois", offset=1),
    DateRule("months_earlier", "later_month", r"\b{n}\smois\s" + EARLIER, needs="mois", offset=-1),
    DateRule("months_later", "later_month", r"\b{n}\smois\s" + LATER, needs="mois", offset=1),
    DateRule(
        "this_month",
        "relative_month",
        r"\b(?:plus tôt |au début de |à la fin de |en fin de )?(?:ce mois(?:-ci)?|(?:le|du) mois en cours)\b|\b(?:au|dans le) cour(?:s|ant) d(?:u|e ce) mois\b(?!-ci| (?:de|d'|dernier|prochain|passé|suivant))",
        "mois",
        0,
    ),
    DateRule("next_month", "relative_month", r"\b(?:le|au|du) mois prochain\b", needs="mois", offset=1),
    DateRule("months_ago", "relative_month", r"\b(?:il y a|voici|voilà)\s{n}\smois\b", needs="mois", offset=-1),
    DateRule("in_months", "relative_month", r"\bdans\s{n}\smois\b", needs="mois", offset=1),
    DateRule(
        "part_of_month",
        "relative_month",
        r"\b(?:au début|à la fin|à la mi|en fin|en début|d'ici (?:à )?la fin|avant la fin|pour la fin) du mois\b(?! (?:de |d'|dernier|prochain|passé))",
        needs="mois",
        offset=0,
    ),
    DateRule(
        "part_of_last_month",
        "relative_month",
        r"\b(?:au début|à la fin|en fin|en début) du mois (?:dernier|passé)\b",
        needs="mois",
        offset=-1,
    ),
    DateRule(
        "rest_of_year",
        "rest_of_year",
        r"\b(?:d'ici (?:à )?|avant )(?:la )?fin (?:de l'année|de cette année|décembre)\b(?! (?:dern|proch|pass|(?:de )?\d))",
        needs="annee decembre",
        offset=0,
    ),
    DateRule("half_year", "season", r"\b" + _IN_HALF + r"\s(?:de\s)?{y}\b", "semestre moitie"),
    DateRule("half_that_year", "season", r"\b" + _IN_HALF + r"\s(?:de\s)?{ry}\b", "semestre moitie"),
    DateRule(
        "half_of_year", "season", r"\b" + _IN_HALF + r"(?: de l'année|(?<=semestre))\b(?! (?:de|\d))", "semestre moitie"
    ),
    DateRule(
        "part_of_year",
        "relative_year",
        r"\b(?:à la fin de l'année|en fin d'année|pour la fin de l'année|dans (?:le courant de )?l'année|dans le courant de l'année)\b(?! (?:dern|proch|pass|(?:de )?\d))",
        needs="annee",
        offset=0,
    ),
    # Years.
    DateRule("year_in_which", "year", r"\b{y}, (?:(?:l')?année|date (?:à laquelle|où))\b(?! \d)"),
    DateRule(
        "in_force_since_year",
        "year",
        r"\b(?:en (?:vigueur|application)|(?:lie|lient|régit|régissent)(?: [\w'-]+){1,6}|s'applique(?:nt)?|cour(?:t|ent)|vau(?:t|lent)) depuis (?:l'année |l'an )?{y}\b(?!-\d)",
    ),
    DateRule(
        "year",
        "year",
        r"\b(?:en|(?<!d'ici )(?:fin|début)|(?:date|datant|daté|datée) de|l'année|courant|(?:(?<=prévu )|(?<=prévue )|(?<=programmé )|(?<=programmée )|(?<=fixé )|(?<=fixée )|(?<=annoncé )|(?<=annoncée )|(?<=attendu )|(?<=attendue )|(?<=planifié )|(?<=planifiée ))pour)\s{y}\b(?!-\d)",
    ),
    DateRule(
        "year_of_noun",
        "year",
        r"(?:" + "|".join(rf"(?<=\b{noun} de )" for noun in _BEARERS) + r"){y}\b(?!-\d)",
    ),
    DateRule("year_before", "later_year", r"\bl'année (?:précédente|d'avant)\b", needs="annee", offset=-1),
    DateRule("years_earlier", "later_year", r"\b{n}\s(?:ans?|années?)\s" + EARLIER, "an ans annee annees", offset=-1),
    DateRule("years_later", "later_year", r"\b{n}\s(?:ans?|années?)\s" + LATER, "an ans annee annees", offset=1),
    # Seasons ("été" is a participle too: without a word before it, it is none).
    DateRule("season_year", "season", r"\b" + _SEASON + r"\s(?:de\s)?{y}\b", _SEASON_WORDS),
    DateRule("season_that_year", "season", r"\b" + _SEASON + r"\s(?:de\s)?{ry}\b", _SEASON_WORDS),
    DateRule("last_season", "season", r"\b" + _SEASON + r"\s(?:dernier|passé)\b", _SEASON_WORDS, direction=-1),
    DateRule("next_season", "season", r"\b" + _SEASON + r"\sprochain\b", _SEASON_WORDS, direction=1),
    DateRule("this_season", "season", r"\b(?:ce|cet)\s{season}\b", _SEASON_WORDS, offset=0),
    DateRule(
        "season",
        "season",
        r"\b(?:au\s|à\sl'|en\s|(?:pour|dès|durant|pendant) (?:le\s|l')|au cours d(?:u\s|e l')){season}\b",
        _SEASON_WORDS,
    ),
    DateRule(
        "that_year",
        "relative_year",
        r"\b(?:(?:au cours de|à la fin de|au début de|plus tôt) )?{ry}\b",
        needs="annee an",
    ),
    DateRule(
        "years_ago_in_month",
        "month",
        r"\bil y a\s{n}\s(?:ans?|années),?\s(?:en\s|au mois (?:de |d')){month}\b",
        needs="an ans annees",
        offset=-1,
    ),
    DateRule(
        "month_years_ago",
        "month",
        r"\b(?:en\s|au mois (?:de |d')){month},?\sil y a\s{n}\s(?:ans?|années)\b",
        needs="an ans annees",
        offset=-1,
    ),
    DateRule(
        "years_ago_that_day",
        "year_day",
        r"\bil y a\s{n}\s(?:ans?|années),?\sjour pour jour\b",
        needs="an ans annees",
        offset=-1,
    ),
    DateRule("years_ago", "relative_year", r"\bil y a\s{n}\s(?:ans?|années)\b", needs="an ans annees", offset=-1),
)
