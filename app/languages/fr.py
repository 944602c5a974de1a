"""French: word tables first, then patterns; the examples stand in fr.toml beside this file."""

from app.languages.base import (
    CalendarRules,
    CountRule,
    Cue,
    CueRules,
    DateRule,
    FurnitureRules,
    Instrument,
    LanguageRules,
    SentenceRules,
    StatusCue,
)
from app.languages.fr_offices import OFFICES
from app.terms import Language

# --- sentences and furniture -----------------------------------------------------------------------------------------

_SENTENCES = SentenceRules(
    stops=".!?",
    abbreviations=frozenset(
        "m mm mme mmes mlle mlles dr drs me mgr pr st ste s.e s.exc cf art al p pp vol n no av env".split()
    ),
    soft=frozenset(
        "janv févr fév avr juil sept oct nov déc etc ltd co corp inc min max tél éd mds md mrd mrds mln min h km".split()
    ),
)
_FURNITURE = FurnitureRules(
    lines=(
        r"dernière mise à jour\b",
        r"(?:publié|mis à jour|mise à jour|posté|modifié|actualisé)(?:e|es)? (?:le|à|il y a)\b.{0,80}$",
        r"page d'accueil\b|accueil\b.{0,80}$",
        r"\(?(?:rédacteurs?|rédactrices?|rédaction|éditeurs?|source|sources|auteur|web editor)s?\s?:.{0,160}$",
        r"par (?:la rédaction|notre (?:correspondant|envoyé)\w*|l'agence|[A-Z][\w'-]+ [A-Z][\w'-]+)\b.{0,60}$",
        r"partage[rz]\b.{0,120}$|partager cet? article\b",
        r"(?:imprimer|suggérer|envoyer|télécharger|copier le lien|écouter|commenter|commentaires|vos commentaires)\b.{0,80}$",
        r"(?:abonnez|inscrivez|suivez|rejoignez|connectez|retrouvez|téléchargez)-(?:vous|nous)\b",
        r"s'abonner\b|se connecter\b|newsletter\b|lettre d'information\b|recevez notre\b",
        r"vous avez une question\b|contactez\b|nous contacter\b|pour nous écrire\b",
        r"tous droits réservés|droits d'auteur|copyright|©|mentions légales|conditions d'utilisation|politique de confidentialité",
        r"temps de lecture\b|lecture\s?:|\d+ min(?:utes)? de lecture|mots-clés|tags?\s?:|étiquettes?\s?:|thèmes?\s?:|rubriques?\s?:",
        r"le contenu de cette page|ce site utilise|cookies?\b|publicité\b|annonce\b|temps mondiaux$",
        r"(?:suite|retour|haut de page|article précédent|article suivant|précédent|suivant)\b.{0,120}$",
    ),
    tails=(
        r"(?:à|a) lire (?:également|aussi|ensuite|encore)|lire (?:aussi|également|encore|plus)|voir (?:aussi|également)",
        r"articles? (?:connexes?|liés?|similaires?|recommandés?|associés?)|sur le même (?:sujet|thème)|dans la même rubrique",
        r"(?:plus|autres?) (?:d'articles|d'actualités|articles|nouvelles|informations|titres)|(?:les )?plus lus|à la une|actualités (?:liées|récentes)",
        r"(?:notre|nos) (?:sélection|dossiers?)|pour aller plus loin|vous aimerez|recommandé pour vous|en continu|dernières (?:nouvelles|infos|dépêches|minutes)",
        r"vous avez une question|liens (?:connexes|utiles)|photos?$|vidéos?$|diaporama",
    ),
    captions=(
        r"\(?(?:photo|photos|crédits?|crédit photo|image|légende|illustration|infographie|vidéo|ph\.)\b[^.]{0,12}[:/©(\u2014-]",
        r"©",
    ),
)

# --- calendar words, date patterns -----------------------------------------------------------------------------------

_MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "janvier janv",
            "février fevrier févr fév fevr fev",
            "mars",
            "avril avr",
            "mai",
            "juin",
            "juillet juil",
            "août aout",
            "septembre sept",
            "octobre oct",
            "novembre nov",
            "décembre decembre déc dec",
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
} | {"vingt": 20, "vingt-cinq": 25, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_YEARS = {
    "l'année dernière": -1,
    "l'année passée": -1,
    "l'année précédente": -1,
    "l'an dernier": -1,
    "l'an passé": -1,
    "cette année": 0,
    "de l'année en cours": 0,
    "l'année prochaine": 1,
    "l'an prochain": 1,
    "l'année suivante": 1,
}
_PART = r"(?:(?:au |en |le )?(?:tout )?(?:début|fin|courant|mi-)\s?(?:de |du mois de |d')?)"
_HALF = r"(?:(?:hier|dans la|ce|cet|au|en fin de) )?(?:matin(?:ée)?|midi|après-midi|soir(?:ée)?|nuit)"
_END = r"(?=\s*(?:[,.;:)\"]|$|-(?!\w))|\s+(?:à|au|aux|avec|par|dans|pour|il|ils|elle|dernier|courant|et|ont|a)\b)"
_TO = r"(?:au|et|-|à|/)"
_DATES = (
    # The day said in full, or with its month.
    DateRule("iso", "full", r"(?<!\d)(?<!\d[-/.]){y}-{mm}-{d}(?![-\d])"),
    DateRule("slashed", "full", r"(?<![\d/.]){d}[/.]{mm}[/.]{y}(?![/\d])"),
    DateRule("day_month_year", "full", r"(?:\ble\s+)?(?:\b{weekday},?\s+(?:le\s+)?)?\b{d}\s+{month}\.?\s+{y}\b"),
    DateRule("day_month_that_year", "day_month", r"\b(?:le\s+)?{d}\s+{month}\s+(?:de\s+)?{ry}\b"),
    DateRule("day_month", "day_month", r"(?:\ble\s+)?(?:\b{weekday},?\s+(?:le\s+)?)?(?<![\d,.])\b{d}\s+{month}\b"),
    DateRule("last_day_month", "day_month", r"\ble\s+{d}\s+{month}\s+dernier\b", direction=-1),
    DateRule("next_day_month", "day_month", r"\ble\s+{d}\s+{month}\s+prochain\b", direction=1),
    DateRule("day_slash_month", "day_month", r"\b(?:le|du)\s+(?:{weekday}\s+)?{d}/{mm}(?![/\d])"),
    DateRule("weekday_day", "day", r"\b(?:le\s+)?{weekday}\s+{d}\b(?!\s*(?:{months}|h\b|[/.:%]\d|%))"),
    DateRule("bare_day", "day", r"\ble\s+{d}\b" + _END, needs="le"),
    # Several days.
    DateRule(
        "days_of_month",
        "range",
        r"\b(?:du|les|des|entre le|de)?\s?(?:{weekday}\s+)?{d}\s?"
        + _TO
        + r"\s?(?:le\s)?(?:{weekday2}\s+)?{d2}\s+{month}(?:\s+{y}\b)?",
    ),
    DateRule(
        "days_of_month_that_year",
        "range",
        r"\b(?:du|les|entre le)\s+{d}\s" + _TO + r"\s(?:le\s)?{d2}\s+{month}\s+(?:de\s+)?{ry}\b",
    ),
    DateRule(
        "days_of_months",
        "range",
        r"\b(?:du|entre le|le)?\s?{d}\s+{month}(?:\s+{y})?\s?" + _TO + r"\s?(?:le\s)?{d2}\s+{month2}(?:\s+{y2}\b)?",
    ),
    DateRule("days", "range", r"\b(?:du|les)\s+{d}\s(?:au|et)\s{d2}\b" + _END, needs="du les"),
    DateRule("weekdays", "range", r"\b(?:de\s|du\s|entre\s)?{weekday}\s(?:à|au|et)\s{weekday2}\b"),
    DateRule("months", "range", r"\b(?:de|entre)\s{month}\s(?:à|et)\s{month2}(?:\s+{y}\b)?"),
    # A day of the week.
    DateRule("last_weekday", "weekday", r"\b{weekday}\s+dernier\b", direction=-1),
    DateRule("next_weekday", "weekday", r"\b{weekday}\s+prochain\b", direction=1),
    DateRule("weekday", "weekday", r"\b(?:ce\s)?{weekday}\b(?:\s" + _HALF + r")?"),
    # Days counted from the article or from what was told last.
    DateRule("today", "relative_day", r"\b(?<!d')aujourd'hui\b", needs="aujourd", offset=0),
    DateRule("this_half_day", "relative_day", r"\b(?:ce matin|cet après-midi|ce soir|cette nuit)\b", "ce cet cette", 0),
    DateRule("day_before_yesterday", "relative_day", r"\bavant-hier\b", needs="hier", offset=-2),
    DateRule("yesterday", "relative_day", r"\bhier(?:\s" + _HALF + r")?\b", needs="hier", offset=-1),
    DateRule("day_after_tomorrow", "relative_day", r"\baprès-demain\b", needs="demain", offset=2),
    DateRule("tomorrow", "relative_day", r"\bdemain(?:\s" + _HALF + r")?\b", needs="demain", offset=1),
    DateRule("days_ago", "relative_day", r"\bil y a\s{n}\sjours?\b", needs="jour jours", offset=-1),
    DateRule("days_earlier", "same_day", r"\b{n}\sjours?\s(?:plus tôt|auparavant)\b", needs="jour jours", offset=-1),
    DateRule("in_days", "relative_day", r"\b(?:dans|d'ici)\s{n}\sjours?\b", needs="jour jours", offset=1),
    DateRule(
        "same_day",
        "same_day",
        r"\b(?:(?:le|ce) même jour|(?:en )?ce jour-là|(?:plus tôt|plus tard|auparavant|également) (?:dans|en) (?:la )?"
        r"(?:journée|matinée|soirée)|(?:dans|au cours de) (?:la|l')\s?(?:même )?(?:journée|matinée|soirée|après-midi)"
        r"|le même (?:soir|matin|après-midi))\b",
        needs="jour journee matinee soiree midi soir matin",
        offset=0,
    ),
    DateRule(
        "eve",
        "same_day",
        r"\b(?:la veille(?: au soir)?|le jour précédent|le jour d'avant)\b(?!\s(?:d[eu]\b|d'|des\b))",
        "veille precedent avant",
        -1,
    ),
    DateRule("eve_before", "same_day", r"\bl'avant-veille\b", needs="veille", offset=-2),
    DateRule(
        "morrow", "same_day", r"\b(?:le lendemain|le jour suivant)\b(?!\s(?:d[eu]\b|d'|des\b))", "lendemain suivant", 1
    ),
    DateRule("morrow_after", "same_day", r"\ble surlendemain\b", needs="surlendemain", offset=2),
    # Weeks.
    DateRule(
        "last_week", "relative_week", r"\b(?:la semaine (?:dernière|passée|précédente))\b", needs="semaine", offset=-1
    ),
    DateRule(
        "this_week",
        "relative_week",
        r"\b(?:plus tôt |en début de |à la fin de |au début de )?cette semaine\b",
        "semaine",
        0,
    ),
    DateRule("next_week", "relative_week", r"\bla semaine prochaine\b", needs="semaine", offset=1),
    DateRule("weeks_ago", "relative_week", r"\bil y a\s{n}\ssemaines?\b", needs="semaine semaines", offset=-1),
    # Months.
    DateRule("month_year", "month", r"\b(?:(?:en|" + _PART + r"|au mois de|courant)\s?)?{month}\s+{y}\b"),
    DateRule("month_that_year", "month", r"\b(?:en|" + _PART + r"|au mois de)\s?{month}\s+(?:de\s+)?{ry}\b"),
    DateRule(
        "last_month_named", "month", r"\b(?:(?:en|" + _PART + r"|au mois de)\s?)?{month}\s+dernier\b", direction=-1
    ),
    DateRule(
        "next_month_named", "month", r"\b(?:(?:en|" + _PART + r"|au mois de)\s?)?{month}\s+prochain\b", direction=1
    ),
    DateRule(
        "month", "month", r"(?<!jusqu')\b(?:en|" + _PART + r"|au (?:cours du )?mois de|au mois d'|courant)\s?{month}\b"
    ),
    DateRule(
        "last_month", "relative_month", r"\b(?:le|au) mois (?:dernier|passé|précédent)\b", needs="mois", offset=-1
    ),
    DateRule(
        "this_month",
        "relative_month",
        r"\b(?:plus tôt |au début de |à la fin de |en fin de )?(?:ce mois(?:-ci)?|le mois en cours)\b",
        "mois",
        0,
    ),
    DateRule("next_month", "relative_month", r"\ble mois prochain\b", needs="mois", offset=1),
    DateRule("months_ago", "relative_month", r"\bil y a\s{n}\smois\b", needs="mois", offset=-1),
    # Years.
    DateRule(
        "year", "year", r"\b(?:en|(?<!d'ici )(?:fin|début)|(?:date|datant|daté|datée) de|l'année|courant)\s{y}\b(?!-\d)"
    ),
    DateRule(
        "season_year",
        "year",
        r"\b(?:au printemps|à l'automne|à l'été|(?:en|à l')\s?hiver|en été|en automne)\s(?:de\s)?{y}\b",
    ),
    DateRule(
        "that_year",
        "relative_year",
        r"\b(?:(?:au cours de|à la fin de|au début de|plus tôt) )?{ry}\b",
        needs="annee an",
    ),
    DateRule("years_ago", "relative_year", r"\bil y a\s{n}\s(?:ans|années)\b", needs="ans annees", offset=-1),
)
_REFUSALS = (
    r"\b(?:attentats|attaques)?\s?(?:du|le) 11(?:-| )(?-i:S)eptembre\b",
    r"\b(?:attentats|attaques) du 11 septembre\b(?: 2001)?",
    r"\b(?:tous|toutes) les (?:lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|jours|ans|mois)\b",
    r"\bchaque (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour|année|mois|semaine)\b",
    r"\b(?:JO|Jeux [Oo]lympiques|Olympiades)\b.{0,30}?\b(?:de |d'hiver |d'été )?(?:20|19)\d\d\b",
    r"\b(?:Exposition|Expo|Agenda|Vision|Horizon|Kazakhstan|Stratégie|EXPO)[ -](?:19|20)\d\d\b",
    r"\bmardi gras\b|\bvendredi saint\b|\bvendredi 13\b|\bblack friday\b",
    r"\b(?:monde|jeunes|jeunesse|société|enjeux|défis) d'aujourd'hui\b|\bjusqu'à aujourd'hui\b",
    r"\b(?:jusqu'en|d'ici(?: à| fin)?|à l'horizon|depuis|avant la fin de) (?:\w+ )?(?:19|20)\d\d\b",
    r"\bjusqu'en (?:{months})\b",
    r"\b(?:en|de|entre|pour) (?:19|20)\d\d\s?(?:-|à|et|/)\s?(?:(?:19|20)\d\d|\d\d)\b",
    r"\b(?:au|à la) (?:lendemain|veille) (?:de|du|des|d')",
    r"\b(?:lettre|newsletter|édition|marché|supplément) du (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b",
    r"\bsonde\b.{0,20}\bmars\b|\bplanète mars\b",
    r"\ble même jour (?:que|où)\b|\b{n} jours par semaine\b",
    r"\b(?:prix|place|rue|avenue|boulevard|parc|stade) du {d} (?:{months})\b(?: (?:19|20)\d\d)?",
)
_COUNTS = (
    CountRule("anniversary", r"\b{n}\s?(?:e|ème|eme|ième)s? anniversaires?\b"),
    CountRule("anniversary", r"\b(?P<word>dixième|vingtième|vingt-cinquième|trentième|quarantième) anniversaire\b"),
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
_CALENDAR = CalendarRules(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    numbers=_NUMBERS,
    years=_YEARS,
    rules=_DATES,
    refusals=_REFUSALS,
    counts=_COUNTS,
    published=r"\b(?:publi(?:é|ée)|posté|mis en ligne|paru|date|posted|published)\b",
    updated=r"\b(?:mis(?:e)? à jour|modifié|actualisé|updated)\b",
    stamps=(_TIME + r"(?:\s(?:le|du)\s|,?\s)", r"(?:,?\s(?:à\s)?)" + _TIME),
    dateline_before=r"[^\W\d_][^.!?:;\"()]{1,45}?(?:,|\s-+)\s?(?:le\s)?",
    dateline_after=r"\s*(?:\(|/|--|-\s|\.\s|\.?$)",
    planned=r"\b(?:se tiendra|se tiendront|aura|auront|sera|seront|doit|doivent|devra|devrait|prévue?s?|prévoit|"
    r"prochaine?s?|effectuera|participera|accueillera|organisera|tiendront|tiendra|prendra part|rencontrera|se rendra|"
    r"se réunir(?:a|ont)|fêter(?:a|ont|aient|ait)|attendue?s?|en vue de|préparatifs?|à venir|ouvrira|signer(?:a|ont)|devait|entrera)\b",
    past=r"\b(?:a|ont|avait|avaient|est|sont|était|étaient|s'est|eut|fut|furent)\b(?: \w+){0,2}? "
    r"\w*(?:é|ée|és|ées|i|is|u|us|ue|ues|it|ert|ise|ises)\b"
    r"|\btenue?s? en\b|\blors d|\ben marge d|\bl'issue d|\bdatant d|\bdate d",
    ties=r"\brelations\b|\bcoopération\b|\bamitié\b|\bliens diplomatiques\b|\bbilatéra",
    day_suffix="er",
)

# --- offices, sides, references --------------------------------------------------------------------------------------

_OFFICES = OFFICES

# --- meeting, agreement and status cues ------------------------------------------------------------------------------

_TOPICS = {
    "trade": r"commerc|échanges|export|import|douan|marchandise",
    "investment": r"invest|capacité(?:s)? de production|industri",
    "energy": r"énergi|pétrol|gaz\b|gazoduc|oléoduc|uranium|nucléaire|électri",
    "transport": r"transport|ferroviaire|train|rail|route internationale|aéri|vols?\b|corridor|logisti|fret|transit",
    "border": r"frontal|frontière|frontièr|poste-frontière|douanier",
    "water": r"transfrontalier|fleuve|rivière|\beaux?\b|hydraul",
    "agriculture": r"agri|céréal|blé\b|viande|phytosanit|vétérin",
    "security": r"sécurit|terroris|défense|milit|extrémis|police",
    "consular": r"visa|consul|ambassade",
    "culture": r"cultur|touris|sport|média|jeunesse|musée",
    "education": r"universit|étudiant|éducat|scientif|recherche|luban|langue",
    "health": r"santé|médic|vaccin|pandém|épidém|coronavirus|covid",
    "digital": r"numériqu|intelligence artificielle|mégadonn|5g|commerce électronique|satellit",
    "environment": r"climat|environnement|énergies? (?:verte|propre|renouvelable)|écolog",
    "finance": r"financ|banqu|monnaie|devise|yuan|crédit|fonds",
    "bri": r"ceinture et la route|ceinture et route|routes? de la soie",
    "sco": r"\bocs\b|organisation de coopération de shangh",
    "central_asia": r"chine[ -–]*asie centrale|asie centrale",
    "cica": r"\bcica\b|mesures de confiance en asie",
    "un": r"nations unies|\bonu\b",
}

_ORD = r"(?:\d+(?:e|ère|ème|re|er|es|nde)|premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|dernière|précédente|prochaine|nouvelle)"
_OPT = r"(?:[\w'-]+ ){0,3}?"  # an adverb or two between auxiliary and participle

_CUES = CueRules(
    meetings=(
        Cue(
            "fr-phone-noun",
            "phone_call",
            "telephon fil",
            r"(?:entretiens?|conversations?|appels?|échanges?|discussions?|contacts?|communications?) (?:\w+ )?téléphoniques?|coup de (?:fil|téléphone)",
        ),
        Cue(
            "fr-phone-verb",
            "phone_call",
            "telephon appel",
            r"(?:au|par) téléphone|téléphoné à|a appelé (?=le|la|son|m\.)",
        ),
        Cue(
            "fr-video-noun",
            "video_call",
            "visio video",
            r"(?:entretiens?|réunions?|rencontres?|échanges?|discussions?) (?:bilatérale?s? |virtuel(?:le)?s? )?(?:par|en) (?:visio|vidéo)(?:-|\s)?conférence|(?:entretien|réunion|rencontre) virtuel(?:le)?|(?:visio|vidéo)-?conférence avec",
        ),
        Cue("fr-dialogue-strategic", "dialogue", "dialogue", r"dialogues? stratégiques?"),
        Cue(
            "fr-dialogue-session",
            "dialogue",
            "comite commission sous-comite groupe conseil dialogue mecanisme consultations",
            rf"(?:{_ORD} )?(?:réunion|session|séance|édition|cycle|tour|round)s? (?:plénière |annuelle |conjointe |extraordinaire )?(?:du|de la|de l'|des|de) (?:sous-comités?|comités?|commissions?|groupes? de travail|conseil d'affaires|conseil des entrepreneurs|consultations|dialogue|mécanisme)",
        ),
        Cue(
            "fr-dialogue-body",
            "dialogue",
            "comite commission",
            r"(?:sous-comité|comité de coopération|comité (?:sino-kazakh|mixte|intergouvernemental)|commission (?:mixte|conjointe|intergouvernementale|sino-kazakhe))",
            weak=True,
        ),
        Cue(
            "fr-dialogue-consultations",
            "dialogue",
            "consultation",
            r"consultations (?:politiques|consulaires|bilatérales|ministérielles|interministérielles|régulières|entre|avec|diplomatiques|sino-kazakhes)|(?:tenu|mené|eu|conduit|procédé à) (?:des |leurs |de )(?:\w+ )?consultations",
        ),
        Cue(
            "fr-press",
            "press_conference",
            "presse journaliste",
            r"conférence de presse|point(?: de |-)presse|rencontré (?:la presse|des journalistes|les journalistes|un groupe de journalistes)|face à la presse|devant la presse|répondu aux questions des journalistes",
        ),
        Cue(
            "fr-interview",
            "interview",
            "interview entretien accord",
            r"interview(?:é|s)?\b|entretien (?:exclusif |écrit )?(?:accordé|donné|publié|paru|diffusé)|(?:accordé|donné) (?:un|à|au) [^.]{0,40}(?:entretien|interview)|interrogé par",
        ),
        Cue(
            "fr-talks-entretenu",
            "talks",
            "entreten entretien",
            r"(?:s'|se )(?:est|était|étaient|sont|soient|serai(?:t|ent)|sera|seront) (?:[\w'-]+ ){0,3}?entretenu(?:e|s|es)?|s'entretien(?:t|nent|dra|dront|drait)|s'entretenir|entretenu(?:e|s|es)? (?:avec|séparément|par)",
        ),
        Cue(
            "fr-talks-entretien",
            "talks",
            "entretien",
            r"\bentretiens?\b(?! (?:d'embauche|des? (?:routes|bâtiments|locaux|matériel)))",
        ),
        Cue(
            "fr-talks-rencontre",
            "talks",
            "rencontr",
            r"\brencontr(?:e|es|é|ée|és|ées|er|era|eront|ent|ait|aient|èrent|a)\b",
        ),
        Cue(
            "fr-talks-recu",
            "talks",
            "recu recoi recev accueil",
            r"\bre(?:çu|çue|çus|çues|çoit|çoivent|cevra|cevront|cevoir|cevait|çut)\b|\baccueilli(?:e|s|es)? (?:par|le|la|à|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b",
        ),
        Cue(
            "fr-talks-noun",
            "talks",
            "pourparler entrevue tete face audience conversation rendez discussion seance echange",
            r"\bpourparlers\b|\bentrevues?\b|\btête-à-tête\b|\bface-à-face\b|\b(?:en|une|d'une|l')audience\b|\bconversations?\b|\brendez-vous\b|\bdiscussions? (?:entre|avec|bilatérales?)\b|\béchanges? (?:entre m|avec m|avec le|avec son)|\bs'est assis face à",
        ),
        Cue(
            "fr-talks-verb",
            "talks",
            "discut retrouv reuni vu assis convers",
            r"(?:a|ont|avait|avaient) (?:[\w'-]+ ){0,2}?(?:discuté|conversé|négocié|conféré|parlé) (?:[\w'-]+ ){0,4}?avec|se sont (?:[\w'-]+ ){0,2}?(?:réuni|retrouvé|vu|parlé|concerté)e?s|s'étaient (?:[\w'-]+ ){0,2}?(?:réuni|retrouvé|vu|parlé)e?s|se (?:retrouve|réuni|verr)\w+|(?:a|avait) (?:\w+ )?vu (?=le|m\.|son)",
            weak=True,
        ),
        Cue(
            "fr-summit",
            "summit",
            "sommet forum chefs dirigeants",
            rf"\bsommets?\b|forum (?:de (?:la )?|sur |« ?|\" ?)*(?:l'initiative )?(?:« ?|\" ?)?(?:la )?ceinture|conseil des chefs d'[eé]tat|conseil des chefs de gouvernement|(?:réunion|rencontre|conférence) des (?:chefs d'[eé]tat|dirigeants|présidents|premiers ministres)",
        ),
        Cue(
            "fr-ministerial",
            "ministerial",
            "ministre ministeriel",
            rf"(?:{_ORD} )?(?:réunion|rencontre|conférence|session|conseil)s? (?:\w+ )?(?:du conseil )?(?:des (?:\w+ )?ministres|ministérielle|des chefs de la diplomatie)|conseil des ministres des affaires étrangères|réunion des mae",
        ),
        Cue(
            "fr-visit-kind",
            "visit",
            "visite",
            r"\bvisites? (?:d'[eé]tat|officielles?|de travail|d'amitié|d'adieu|historique|privée|éclair|d'affaires|de (?:deux|trois|quatre|cinq|\d+) jours|bilatérale)",
        ),
        Cue(
            "fr-visit-noun",
            "visit",
            "visite tournee deplacement voyage sejour",
            r"\b(?:visite|déplacement|voyage|séjour|venue)s?\b(?! (?:guidée|du site|d'usine|du chantier))",
            weak=True,
        ),
        Cue(
            "fr-visit-verb",
            "visit",
            "rend arriv sejourn atten visiter partir gagn foul",
            r"\bse rend(?:ra|ront|re|ait|aient|ent)?\b|\bs'(?:est|était|étaient) (?:[\w'-]+ ){0,2}?rendue?s?\b|\bse sont (?:[\w'-]+ ){0,2}?rendue?s?\b|\b(?:est|sont|était|étaient) (?:[\w'-]+ ){0,2}?(?:arrivé|attendu|venu|allé)e?s?\b|\barrivera\b|\battendue?s?\b|\bvisitera\b|\bséjournera\b",
            weak=True,
        ),
        Cue(
            "fr-ceremony",
            "ceremony",
            "ceremon inaugur pose decern decor remis ruban plaque creance mise lanc ouver leve",
            r"\bcérémonies?\b|\binaugur(?:é|ée|és|ées|er|era|ait|ation)\b|première pierre|(?:a|ont|avait|été) (?:[\w'-]+ ){0,2}?(?:décerné|décoré|remis (?=(?:[\w'-]+ ){0,6}?(?:médaille|ordre|lettres|distinction|insignes|clés)))|lettres de créance|coupé le ruban|dévoilé (?:la|une) plaque|mise en service|mis(?:e|es)? en service|lever (?:des|de) couleurs|a ouvert (?:officiellement )?ses portes",
        ),
        Cue(
            "fr-message",
            "message",
            "message telegramme lettre felicit condoleanc voeux",
            r"\bmessages? (?:oral|verbal|écrit|personnel|de (?:félicitations|condoléances|vœux|sympathie|remerciements?|bienvenue))\b|\btélégrammes?\b|\blettres? de (?:félicitations|condoléances|vœux)|\béchangé (?:\w+ )?(?:des |leurs )?(?:messages|félicitations|vœux|lettres|télégrammes)|(?:adressé|envoyé|transmis|présenté|fait parvenir) (?:[\w'-]+ ){0,4}?(?:félicitations|condoléances|vœux|message|lettre|télégramme)|\ba (?:\w+ )?félicité\b",
        ),
    ),
    breaks=(
        r"[;]|: |, (?:et |mais |puis )?(?:qui|dont|où|auquel|auxquels|à qui|à laquelle|lequel|laquelle|lesquels|lesquelles|avec lequel|avec laquelle|avec qui|pour qui|ce qui|ce dont)\b"
        r"|, (?:alors|tandis|pendant|après|avant|afin|pour|puisque|car|mais|sans|même si|si bien|bien) (?:que|qu'|de|d')|, (?:mais|car|or|puis)\b|\bavant (?:d'|de )|\baprès (?:avoir|être|s'être)\b"
        r"|\b(?:a|ont|avait|avaient|a-t-il|a-t-elle) (?:[\w'-]+ ){0,3}?(?:déclaré|indiqué|noté|dit|souligné|ajouté|annoncé|estimé|rappelé|affirmé|précisé|expliqué|assuré|relevé|fait savoir|fait valoir|répondu|observé|poursuivi|confirmé|déclare|remarqué|évoqué|jugé|reconnu|promis|demandé|insisté)\b(?: (?:[\w'-]+ ){0,4}?qu(?:e |'))?"
        r"|\b(?:indiquant|soulignant|notant|ajoutant|rappelant|précisant|affirmant|déclarant|estimant) qu(?:e |')|\bet qu(?:e |')|, (?:selon|d'après)\b|\bselon\b| qui (?=[a-zéèê'])"
    ),
    relative=r",? (?:et )?(?:qui|à qui|lequel|laquelle|lesquels|lesquelles|dont|où|auquel)\b",
    quoted_speech=r"qu(?:e |')",
    aside=(
        r"(?:salutations|message|vœux|félicitations|invitation|initiatives?|discours|propos|décision|instructions?|directives?|décret|vision|autorité|direction|pensée|conduite|"
        r"nom|part|présidence|mandat|élection|réélection|investiture|nomination|prédécesseur|successeur|épouse|conseiller|représentant(?: spécial)?|envoyé(?: spécial)?|portrait|livre|article|tribune|"
        r"remerciements|condoléances|amitié|soutien|politique|visite(?: d'[eé]tat| officielle| de travail)?|venue|voyage|déplacement|arrivée|départ|tournée|engagements?|rôle|proposition|demande|ordre)s? (?:[\w'-]+ ){0,2}?(?:de |du |d'|des |par |à )(?:la |l'|le )?"
        r"|(?:proposée?s?|lancée?s?|initiée?s?|avancée?s?|présentée?s?|nommée?s?|désignée?s?|invitée?s?|signée?s?|voulue?s?|prononcée?s?|formulée?s?|conduite?s?|dirigée?s?) par (?:le |la |l')?"
        r"|(?:saluer|remercié?r?|félicité|salué|invit(?:é|er|e)|succédé à|remplacé|citant|cité|selon|d'après|succède à|invitation à|évoqué|rendu hommage à|propos de|pour|grâce à|envers) (?:le |la |l'|à )?"
    ),
    aside_after=r",? (?:a|avait) (?:été )?(?:élu|nommé|promu|désigné|remplacé)|,? (?:sera|serait) informé",
    planned=(
        r"\b(?:aura|auront|se tiendra|se tiendront|aura lieu|auront lieu|effectuera|effectueront|recevra|rencontrera|se rencontreront|se rendra|se rendront|s'entretiendra|participera|participeront|assistera|accueillera|présidera|arrivera|signera|signeront|visitera|séjournera|sera|seront|débutera|s'ouvrira|réunira|coprésidera|entrera|entreront|prendra part|se réunira|se réuniront|interviendra|conduira)\b"
        r"|\b(?:doit|doivent|devrait|devraient|va|vont|prévoit|prévoient|compte|entend) (?:[\w'-]+ ){0,3}?\w+(?:er|ir|re|oir)\b|\bprévue?s?\b|\battendue?s?\b|\bprochaine? (?:visite|sommet|rencontre|session|réunion)|\bà venir\b|\best (?:fixée?|programmée?|prévue?)\b|\bprogrammée?s?\b|\bprépar(?:er|ation|atifs)\b|\ben vue d(?:e|u)\b|\bs'apprête\b"
    ),
    cancelled=r"\b(?:annul|report|repouss|ajourn|différ)(?:é|ée|és|ées|er|ation)?\b|\bn'(?:a|aura|ont) (?:finalement )?pas (?:eu )?lieu|\brenoncé à (?:sa|son|leur)",
    hypothetical=(
        r"\b(?:souhait|espoir|espèr|propos(?:é|ait|er) (?:de|une|un)|prêt(?:e|s|es)? à|disposée?s? à|appel(?:é|ait|le) à|invit(?:é|e|ait|ation)|envisag|pourrait|pourraient|devraient|faut|il convient|si le|serait|éventuel|possibilité|aucune?|jamais|ni\b|sans (?:avoir|être)|n'(?:a|ont|est|avait) (?:pas|jamais|encore))"
    ),
    perfect=r"\b(?:avait|avaient|s'était|s'étaient|était|étaient|eut|furent) (?:[\w'-]+ ){0,3}?\w+(?:é|ée|és|ées|u|ue|us|ues|i|ie|is|it|ert|erte)\b",
    anaphor=r"\b(?:cet|cette|ces|ce|la|le|les|l'|du|de la|des|au|à l'issue de la|l'issue des?) (?:\w+ )?\Z|\b(?:l'|d'|cet )\Z",
    pair=r"\b(?:leurs?) (?:\w+ )?\Z",
    separately=r"\b(?:séparément|respectivement|tour à tour|successivement|l'un après l'autre|un à un|en marge, chacun)\b",
    unnamed=r"(?:premiers ministres|ministres(?: des affaires étrangères)?|présidents|chefs d'[eé]tat|chefs de (?:la )?diplomaties?|dirigeants|chefs de gouvernement|vice-ministres|délégations|experts|ambassadeurs|parlements) (?:des deux (?:pays|parties|[eé]tats|côtés)|chinois et kazakhs?|kazakhs? et chinois|de la chine et du kazakhstan|du kazakhstan et de la chine)",
    both=r"\b(?:les deux (?:parties|pays|côtés|[eé]tats|gouvernements|voisins|capitales|ministres|présidents|chefs d'[eé]tat|délégations|ministères|coprésidents|hommes|responsables|dirigeants|interlocuteurs)|la chine et le kazakhstan|le kazakhstan et la chine|(?:beijing|pékin) et (?:astana|nour-soultan)|(?:astana|nour-soultan) et (?:beijing|pékin)|parties chinoise et kazakhe|sino-kazakhe?s?|kazakho-chinoise?s?)",
    attended=r"\b(?:étaient (?:également )?présents|(?:y )?ont (?:également )?(?:pris part|participé|assisté)|en présence d|participaient à|assistaient à|y assistaient|ont accompagné)",
    phone=r"téléphon|coup de fil",
    video=r"(?:visio|vidéo)-?\s?conférence|par (?:liaison |lien )?vidéo|en ligne|écrans? interposés?|virtuel|à distance",
    instruments=(
        Instrument(
            "mou",
            "memorand protocole",
            r"\bm[ée]morandums?(?: d'(?:entente|accord))?|\bprotocoles? d'(?:accord|entente|intention)s?\b",
        ),
        Instrument(
            "joint_statement",
            "declaration communique",
            r"\bdéclarations? (?:politique )?(?:conjointes?|communes?)|\bcommuniqués? (?:conjoints?|communs?)",
        ),
        Instrument("treaty", "traite", r"\btraités?\b"),
        Instrument(
            "protocol",
            "protocole proces",
            r"\bprotocoles?\b(?! d'(?:accord|entente|intention))|\bprocès-verba(?:l|ux)\b",
        ),
        Instrument("contract", "contrat", r"\bcontrats?\b"),
        Instrument(
            "plan",
            "plan programme feuille",
            r"\bplans?\b(?= (?:d'action|de coopération|de mesures|de travail|conjoint|intergouvernementa|pour|quinquenna|d'alignement|directeur|relatif|sur|\d))|\bplans? (?:intergouvernementa\w+)|\bprogrammes?\b(?= (?:de coopération|conjoint|d'action|d'échanges|à long|pour|de développement))|\bfeuilles? de route\b",
        ),
        Instrument(
            "agreement",
            "accord convention entente arrangement",
            r"\baccords?(?:-cadres?)?\b(?!(?:e|ée?s?|er)\b)|\bconventions?\b|\béchange de notes\b",
        ),
    ),
    steps=(
        StatusCue(
            "in_force",
            "vigueur effet applic",
            r"entr(?:é|ée|és|ées|e|ent|era|eront|er|ait|aient) (?:[\w'-]+ ){0,3}?en (?:vigueur|application)|entrée en vigueur|en vigueur depuis|pren(?:d|dra|nent) effet|pris effet|prend effet|est applicable|s'applique depuis",
        ),
        StatusCue(
            "ended",
            "expir denonc echeance fin caduc abrog",
            r"(?:a|ont|est|sont) (?:[\w'-]+ ){0,2}?(?:expiré|dénoncé|arrivée?s? à (?:échéance|expiration)|abrogée?s?|caduc\w*|pris fin)|a pris fin|mis fin à",
        ),
        StatusCue("ratified", "ratifi", r"ratifi(?:é|ée|és|ées|er|e|ent|ait|cation)"),
        StatusCue(
            "signed",
            "sign conclu paraph adopt publi",
            r"sign(?:é|ée|és|ées|a|èrent|ent|ant)\b|signature|signataire|appos\w+ (?:leur|sa) signature|conclu(?:e|s|es|rent|t|ant)?\b|échangé des notes",
        ),
        StatusCue(
            "negotiating",
            "negoci discussion pourparler elabor prepar travaill avanc acceler",
            r"négoci\w+|en (?:cours de )?(?:discussion|préparation|négociation|élaboration)|reste (?:à|en) \w+|élaborer|(?:travaille|planche|discute)\w* (?:sur|à|d)|faire avancer la signature|accélérer",
        ),
    ),
    package=r"\b(?:\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|une? (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|série|ensemble)(?: d[e'])?|plusieurs|plus de (?:\w+|\d+)|une? paquet de) (?:autres )?(?:documents?|accords?|textes?|contrats?|mémorandums?|conventions?|instruments?)",
    agreed=(
        r"(?:sont|ont|étaient|avaient|est) (?:[\w'-]+ ){0,2}?convenue?s? (?:de |d'|que |qu'|du |des )|parven(?:us?|ues?|ir) (?:[\w'-]+ ){0,2}?à (?:un|des) (?:accords?|consensus|entente|compromis) (?:[\w'-]+ ){0,3}?(?:sur|pour|concernant|visant)|(?:ont|avaient|a) (?:[\w'-]+ ){0,3}?décidé (?:[\w'-]+ ){0,2}?(?:de |d')|se sont (?:[\w'-]+ ){0,2}?(?:mise?s? d'accord|entendue?s?|accordée?s?) (?:[\w'-]+ ){0,3}?(?:sur|pour)|se sont (?:[\w'-]+ ){0,2}?engagée?s? (?:[\w'-]+ ){0,2}?(?:à |dans )"
        r"|(?:ont|avaient) (?:[\w'-]+ ){0,3}?annoncé (?:[\w'-]+ ){0,2}?(?:la |le |l'|que |un |une )|ont (?:\w+ )?(?:donné leur accord|accepté de|promis de|appelé à)"
    ),
    general=r"\b(?:approfondi|renforc|promouv|promotion|continu|poursuiv|poursuite|maint(?:enir|ien)|élargi|développe|développ|intensifi|consolid|coordonn|concert|soutenir|soutien|coopér|collabor|travailler|favoris|encourag|faire progresser|faire avancer|œuvr|contribu|respect|préserv|défend|construire conjointement|construire ensemble|bâtir|améliorer|profiter|exploiter|dynamis|stimul|accroître|accélér|faciliter|mettre en œuvre|porter|hisser|resserr|lutte|lutter|veiller|tirer parti|explorer|étudier|donner|partag|jouer|unir|saisir|enrichir|multiplier)\w*",
    concrete=r"\b(?:ouvrir|ouverture|rouvrir|réouverture|établir|établissement|créer|création|instaurer|mise en place|mettre en place|reprendre|reprise|rétabl|lancer|lancement|supprimer|suppression|abolir|exempt|consulat|vols?\b|liaison|sous-comité|mécanisme|groupe de travail|centre culturel|centres culturels|institut|doubler|tripler|porter à|organiser|tenir|jumel|construire (?:un|une|le|la)|année d)",
    one_sided=r"\b(?:décret|loi|ordonnance|arrêté) (?:du|de|n°)|par (?:un )?décret|a décidé par",
    title_end=r"[,;:.(]| (?:a|ont|est|sont|sera|seront|avait|avaient|était|étaient|qui|que|dont|lors|en présence|à l'issue|au terme|le \d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|signé|signée|signés|conclu|entré)\b",
    topics=_TOPICS,
)

LANGUAGE = LanguageRules(
    code=Language.FR,
    sentences=_SENTENCES,
    furniture=_FURNITURE,
    calendar=_CALENDAR,
    offices=_OFFICES,
    cues=_CUES,
)
