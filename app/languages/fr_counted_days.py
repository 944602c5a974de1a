"""French: days counted from that of the article or from what was told last, for `fr_dates.py`."""

from app.languages.date_rules import DateRule
from app.terms import DateForm

# Part of a day.
HALF = r"(?:(?:hier|dans la|ce|cet|au|en fin de) )?(?:matin(?:ée)?|midi|après-midi|soir(?:ée)?|nuit)"
# "three weeks after that visit" is counted from what was told; "after the visit of X" from what may be told nowhere
LATER = r"(?:plus tard\b|après\b(?! (?:la|le|l'|son|sa|leur|les|une?|avoir|être|que|réception|notification|signature|ratification|publication|dépôt|échange)\b)(?! (?:l|qu|s)'))"
EARLIER = r"(?:plus tôt\b|auparavant\b|avant\b(?! (?:la|le|son|sa|leur|les|une?|de|que|d'|l'|qu')\b)(?! (?:l|qu|s|d)'))"
_OF_STAY = r"(?: de (?:sa|cette|leur|la|son|ce|cet|l')| du)(?=\s?(?:visite|halte|séjour|déplacement|voyage|tournée|étape|session|forum)\b)"
COUNTED_DAYS = (
    DateRule("today", "relative_day", r"\b(?<!d')aujourd'hui\b", needs="aujourd", offset=0),
    DateRule(
        "this_half_day",
        "relative_day",
        r"\b(?:ce matin|cet après-midi|ce soir|cette nuit)\b",
        "ce cet cette",
        0,
        form=DateForm.HALF_DAY,
    ),
    DateRule("day_before_yesterday", "relative_day", r"\bavant-hier\b", needs="hier", offset=-2),
    DateRule("yesterday", "relative_day", r"\bhier(?:\s" + HALF + r")?\b", needs="hier", offset=-1),
    DateRule("day_after_tomorrow", "relative_day", r"\baprès-demain\b", needs="demain", offset=2),
    DateRule("tomorrow", "relative_day", r"\bdemain(?:\s" + HALF + r")?\b", needs="demain", offset=1),
    DateRule("days_ago", "relative_day", r"\bil y a\s{n}\sjours?\b", needs="jour jours", offset=-1),
    DateRule(
        "days_later",
        "same_day",
        r"\b{n}\sjours?\s" + LATER,
        "jour jours",
        1,
    ),
    DateRule("days_earlier", "same_day", r"\b{n}\sjours?\s" + EARLIER, needs="jour jours", offset=-1),
    DateRule("in_days", "relative_day", r"\b(?:dans|d'ici)\s{n}\sjours?\b", needs="jour jours", offset=1),
    DateRule("days_past", "relative_day", r"\b(?:voici|voilà)\s{n}\sjours?\b", needs="jour jours", offset=-1),
    DateRule(
        "same_day",
        "same_day",
        r"\b(?:(?:le|ce) même jour|(?:en )?ce jour-là|(?:plus tôt|plus tard|auparavant|également) (?:dans|en) (?:la )?"
        r"(?:journée|matinée|soirée)|(?:dans|au cours de) (?:la|l')\s?même (?:journée|matinée|soirée|après-midi)"
        r"|le même (?:soir|matin|après-midi)|(?:le (?:soir|matin|jour)|l'après-midi) même)\b",
        needs="jour journee matinee soiree midi soir matin",
        offset=0,
    ),
    DateRule(
        "in_half_day",
        "same_day",
        r"\b(?:dans|au cours de) (?:la|l')\s?(?:journée|matinée|soirée|après-midi)\b",
        needs="journee matinee soiree midi",
        offset=0,
        form=DateForm.HALF_DAY,
    ),
    DateRule(
        "eve",
        "same_day",
        r"\b(?:(?:(?<=\beu )|(?<=\btenu )|(?<=\bmené ))la veille(?= des? )|(?:la veille(?: au soir)?|le jour précédent|le jour d'avant)\b(?!\s(?:du\b|de (?!ce(?:s|t|tte|lle-ci|lui-ci)?\b)|d'|des\b)))",
        "veille precedent avant",
        -1,
    ),
    DateRule(
        "first_day",
        "same_day",
        r"\b(?:au|le) premier jour(?:" + _OF_STAY + r"|(?=,| (?:il|elle|ils|m\.) ))",
        "jour",
        0,
        -1,
    ),
    DateRule(
        "eve_of_leaving", "same_day", r"\bla veille (?:de |du )(?:son |leur )?(?:départ|retour)\b", "veille", -1, 1
    ),
    DateRule(
        "nth_day_2",
        "same_day",
        r"\b(?:au|le) (?:deuxième|second) jour(?:" + _OF_STAY + r"|(?=,| (?:il|elle|ils|m\.) ))",
        "jour",
        1,
        -1,
    ),
    DateRule(
        "nth_day_3",
        "same_day",
        r"\b(?:au|le) troisième jour(?:" + _OF_STAY + r"|(?=,| (?:il|elle|ils|m\.) ))",
        "jour",
        2,
        -1,
    ),
    DateRule("last_day", "same_day", r"\b(?:le|au) dernier jour" + _OF_STAY, "jour", 0, 1),
    DateRule("eve_before", "same_day", r"\bl'avant-veille\b", needs="veille", offset=-2),
    DateRule(
        "morrow",
        "same_day",
        r"\b(?:le lendemain|le jour suivant|au lendemain(?= de ce))\b(?!\s(?:du\b|de (?!ce(?:s|t|tte|lle-ci|lui-ci)?\b)|d'|des\b))",
        "lendemain suivant",
        1,
    ),
    DateRule("morrow_after", "same_day", r"\ble surlendemain\b", needs="surlendemain", offset=2),
)
