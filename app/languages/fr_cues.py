"""French: cues of meetings, agreements and their status; word tables first, then patterns."""

from app.languages.base import Cue, CueRules, Instrument, StatusCue

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

_ORD = r"(?:\b\d+(?:e|ère|ème|re|er|es|nde)|premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|dernière|précédente|prochaine|nouvelle)"
_OPT = r"(?:[\w'-]+ ){0,3}?"  # an adverb or two between auxiliary and participle

CUES = CueRules(
    meetings=(
        Cue("fr-phone-noun", "phone_call", "telephon fil", r"(?:entretiens?|conversations?|appels?|échanges?|discussions?|contacts?|communications?) (?:\w+ )?téléphoniques?|coup de (?:fil|téléphone)"),
        Cue("fr-phone-verb", "phone_call", "telephon appel", r"(?:au|par) téléphone|a téléphoné (?:\w+ )?à|a appelé (?=le|la|son|m\.)"),
        Cue("fr-video-noun", "video_call", "visio video virtuel", r"(?:entretiens?|réunions?|rencontres?|échanges?|discussions?) (?:bilatérale?s? |virtuel(?:le)?s? )?(?:par|en) (?:visio|vidéo)(?:-|\s)?conférence|(?:entretien|réunion|rencontre) virtuel(?:le)?|(?:visio|vidéo)-?conférence avec"),
        Cue("fr-dialogue-strategic", "dialogue", "dialogue", r"(?<!mécanisme de )(?<!mécanisme du )dialogues? stratégiques?"),
        Cue("fr-dialogue-session", "dialogue", "comite commission sous-comite groupe conseil dialogue mecanisme consultations", rf"(?:{_ORD} )?(?:réunion|session|séance|édition|cycle|tour|round)s? (?:plénière |annuelle |conjointe |extraordinaire )?(?:du|de la|de l'|des|de) (?:sous-comités?|comités?|commissions?|groupes? de travail|conseil d'affaires|conseil des entrepreneurs|consultations|dialogue|mécanisme)"),
        Cue("fr-dialogue-met", "dialogue", "comite commission groupe", r"(?:groupe de travail|sous-comité|commission|comité)\b[^.;,]{0,60}? (?:s'est réunie?|a tenu|a siégé|s'est tenue?|se réunira|siégera)"),
        Cue("fr-dialogue-again", "dialogue", "session reunion seance dialogue", rf"{_ORD} (?:session|réunion|séance|dialogue)\b(?! (?:des|du|de la|de l'|ministérielle|d|stratégique))", weak=True),
        Cue("fr-dialogue-body", "dialogue", "comite commission", r"(?:sous-comité|comité de coopération|comité (?:sino-kazakh|mixte|intergouvernemental)|commission (?:mixte|conjointe|intergouvernementale|sino-kazakhe))", weak=True),
        Cue("fr-dialogue-consultations", "dialogue", "consultation", r"consultations (?:politiques|consulaires|bilatérales|ministérielles|interministérielles|régulières|entre|avec|diplomatiques|sino-kazakhes)|(?:tenu|mené|eu|conduit|procédé à) (?:des |leurs |de )(?:\w+ )?consultations"),
        Cue("fr-press", "press_conference", "presse journaliste", r"conférence de presse|point(?: de |-)presse|rencontré (?:[\w'-]+ ){0,4}?(?:la presse|des journalistes|les journalistes|un groupe de journalistes)|face à la presse|devant la presse|répondu aux questions des journalistes"),
        Cue("fr-interview", "interview", "interview entretien accord interrog", r"interview(?:é|s)?\b|entretien (?:exclusif |écrit )?(?:accordé|donné|publié|paru|diffusé)|(?:accordé|donné) (?:un|à|au) [^.]{0,40}(?:entretien|interview)|(?:accordé|donné) (?:[\w'-]+ ){0,3}?(?:un|une) (?:\w+ )?(?:entretien|interview)\b|\binterrogée? par"),
        Cue("fr-talks-entretenu", "talks", "entreten entretien", r"(?:s'|se )(?:est|était|étaient|sont|soient|serai(?:t|ent)|sera|seront) (?:[\w'-]+ ){0,3}?entretenu(?:e|s|es)?|s'entretien(?:t|nent|dra|dront|drait)|s'entretenir|entretenu(?:e|s|es)? (?:avec|séparément|par)"),
        Cue("fr-talks-entretien", "talks", "entretien", r"\bentretiens?\b(?! (?:d'embauche|des? (?:routes|bâtiments|locaux|matériel)))"),
        Cue("fr-talks-rencontre", "talks", "rencontr", r"\brencontr(?:e|es|é|ée|és|ées|er|era|eront|ent|ait|aient|èrent|a)\b"),
        Cue("fr-talks-recu", "talks", "recu recoi recev accueil", r"\bre(?:çu|çue|çus|çues|çoit|çoivent|cevra|cevront|cevoir|cevait|çut)\b(?! (?:[\w'-]+ ){0,5}?(?:lettres|une lettre|un message|l'ordre|la médaille|une invitation|des vaccins|l'aide))|\baccueilli(?:e|s|es)? (?:par|le|la|à|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"),
        Cue("fr-talks-noun", "talks", "pourparler entrevue tete face audience conversation rendez discussion seance echange", r"\bpourparlers\b|\bentrevues?\b|\btête-à-tête\b|\bface-à-face\b|\b(?:en |une |d'une |l')audience\b|\bconversations?\b|\brendez-vous\b|\bdiscussions? (?:entre|avec|bilatérales?)\b|\béchanges? (?:entre m|avec m|avec le|avec son)|\bs'est assis face à"),
        Cue("fr-talks-verb", "talks", "discut retrouv reuni vu voir verra assis convers parl concert negoci confer", r"(?:a|ont|avait|avaient) (?:[\w'-]+ ){0,2}?(?:discuté|conversé|négocié|conféré|parlé) (?:[\w'-]+ ){0,4}?avec|se sont (?:[\w'-]+ ){0,2}?(?:réuni|retrouvé|vu|parlé|concerté)(?:e|s|es)?\b|s'étaient (?:[\w'-]+ ){0,2}?(?:réuni|retrouvé|vu|parlé)(?:e|s|es)?\b|se (?:retrouve|réuni|verr)\w+|\bont (?:[\w'-]+ ){0,2}?conféré\b|\bdoit (?:[\w'-]+ )?voir\b|\bverra\b|(?:a|avait) (?:\w+ )?vu (?=le|m\.|son)", weak=True),
        Cue("fr-summit", "summit", "sommet forum chefs dirigeants", rf"\bsommets?\b|forum (?:de (?:la )?|sur |« ?|\" ?)*(?:l'initiative )?(?:« ?|\" ?)?(?:la )?ceinture|conseil des chefs d'[eé]tat|conseil des chefs de gouvernement|(?:réunion|rencontre|conférence) des (?:chefs d'[eé]tat|dirigeants|présidents|premiers ministres)"),
        Cue("fr-ministerial", "ministerial", "ministre ministeriel", rf"(?:{_ORD} )?(?:réunion|rencontre|conférence|session|conseil)s? (?:\w+ )?(?:du conseil )?(?:des (?:\w+ )?ministres|ministérielle|des chefs de la diplomatie)|conseil des ministres des affaires étrangères|réunion des mae"),
        Cue("fr-visit-kind", "visit", "visite", r"\bvisites? (?:d'[eé]tat|officielles?|de travail|d'amitié|d'adieu|historique|privée|éclair|d'affaires|de (?:deux|trois|quatre|cinq|\d+) jours|bilatérale)"),
        Cue("fr-visit-noun", "visit", "visite tournee deplacement voyage sejour", r"\b(?:visite|déplacement|voyage|séjour|venue)\b(?! (?:guidée|du site|d'usine|du chantier))", weak=True),
        Cue("fr-visit-verb", "visit", "rend arriv sejourn atten visit partir venu all sera arret", r"\bse rend(?:ra|ront|re|ait|aient|ent)?\b|\bs'(?:est|était|étaient) (?:[\w'-]+ ){0,2}?rendue?s?\b|\bse sont (?:[\w'-]+ ){0,2}?rendue?s?\b|\b(?:est|sont|était|étaient) (?:[\w'-]+ ){0,2}?(?:arrivé|attendu|venu|allé)e?s?\b|\barrivera\b|\battendue?s?\b|\bsera (?=en chine|au kazakhstan|à \w)|\b(?:visitera|viendra)\b|\ba (?:\w+ )?visité (?=le kazakhstan|la chine|astana|pékin|beijing)|\bs'est arrêté (?:[\w'-]+ ){0,2}?(?=au|en|à)|\bséjourn(?:era|é)\b", weak=True),
        Cue("fr-ceremony", "ceremony", "ceremon inaugur pose decern decor remis ruban plaque creance mise lanc ouver leve", r"\bcérémonies?\b|\binaugur(?:é|ée|és|ées|er|era|ait|ation)\b|première pierre|(?:a|ont|avait|été) (?:[\w'-]+ ){0,2}?(?:décerné|décoré|remis (?=(?:[\w'.-]+ ){0,8}?(?:l'|les |d')?(?:médaille|ordre|lettres|distinction|insignes|clés)))|lettres de créance|coupé le ruban|dévoilé (?:la|une) plaque|mise en service|mis(?:e|es)? en service|lever (?:des|de) couleurs|a (?:officiellement )?ouvert (?:officiellement )?ses portes|(?:a|ont) (?:[\w'-]+ ){0,2}?ouvert (?:[\w'-]+ ){0,4}?(?:consulat|centre culturel|ambassade)"),
        Cue("fr-ceremony-launch", "ceremony", "lanc", r"\b(?:ont|a) (?:[\w'-]+ ){0,2}?lancé\b", weak=True),
        Cue("fr-message", "message", "message telegramme lettre felicit condoleanc voeux", r"\bmessages? (?:oral|verbal|écrit|personnel|de (?:félicitations|condoléances|vœux|sympathie|remerciements?|bienvenue))\b|\btélégrammes?\b|\blettres? de (?:félicitations|condoléances|vœux)|\béchangé (?:\w+ )?(?:des |leurs )?(?:messages|félicitations|vœux|lettres|télégrammes)|(?:adressé|envoyé|fait parvenir) (?:[\w'-]+ ){0,4}?(?:félicitations|condoléances|vœux|message|lettre\b(?! de créance)|télégramme)"),
        Cue("fr-message-congratulated", "message", "felicit transmis presente", r"\ba (?:[\w'-]+ )?félicité\b|\bl'a félicité|\b(?:transmis|présenté) (?:[\w'-]+ ){0,4}?(?:félicitations|condoléances|vœux|message)", weak=True),
    ),
    breaks=(
        r"[;]|: |, (?:et |mais |puis )?(?:quand|lorsqu|qui|dont|où|auquel|auxquels|à qui|à laquelle|lequel|laquelle|lesquels|lesquelles|avec lequel|avec laquelle|avec qui|pour qui|ce qui|ce dont)\b"
        r"|, (?:alors|tandis|pendant|après|avant|afin|pour|puisque|car|mais|sans|même si|si bien|bien) (?:que|qu'|de|d')|, (?:mais|car|or|puis)\b|\bavant (?:d'|de )|\baprès (?:avoir|être|s'être)\b"
        r"|\b(?:a|ont|avait|avaient|a-t-il|a-t-elle) (?:[\w'-]+ ){0,3}?(?:déclaré|indiqué|noté|dit|souligné|ajouté|annoncé|estimé|rappelé|affirmé|précisé|expliqué|assuré|relevé|fait savoir|fait valoir|répondu|observé|poursuivi|confirmé|déclare|remarqué|évoqué|jugé|reconnu|promis|demandé|insisté)\b(?: (?:[\w'-]+ ){0,4}?qu(?:e |'))?"
        r"|\b(?:indiquant|soulignant|notant|ajoutant|rappelant|précisant|affirmant|déclarant|estimant) qu(?:e |')|\bet qu(?:e |')|, (?:selon|d'après)\b|\bselon\b| qui (?=[a-zéèê'])"
    ),
    relative=r",? (?:et )?(?:quand|lorsqu|qui|à qui|lequel|laquelle|lesquels|lesquelles|dont|où|auquel)\b",
    of_whom=r"\s{1,3}(?:que |de |du |d'|de la |effectuée par )",
    speech=r"(?:et )?(?:a|ont|avait|avaient|a-t-il|a-t-elle)\b",
    aside=(
        r"(?:salutations|message|vœux|félicitations|invitation|initiatives?|discours|propos|décision|instructions?|directives?|décret|vision|autorité|direction|pensée|conduite|"
        r"nom|part|présidence|mandat|élection|réélection|investiture|nomination|prédécesseur|successeur|épouse|conseiller|représentant(?: spécial)?|envoyé(?: spécial)?|portrait|livre|article|tribune|"
        r"remerciements|condoléances|amitié|soutien|politique|visite(?: d'[eé]tat| officielle| de travail)?|venue|voyage|déplacement|arrivée|départ|tournée|engagements?|rôle|proposition|demande|ordre)s? (?:[\w'-]+ ){0,2}?(?:de |du |d'|des |par |à )(?:la |l'|le )?"
        r"|(?:proposée?s?|lancée?s?|initiée?s?|avancée?s?|présentée?s?|nommée?s?|désignée?s?|invitée?s?|signée?s?|voulue?s?|prononcée?s?|formulée?s?|conduite?s?|dirigée?s?) par (?:le |la |l')?"
        r"|(?:saluer|remercié?r?|félicité|salué|invit(?:é|er|e)|succédé à|remplacé|citant|cité|selon|d'après|succède à|invitation à|évoqué|rendu hommage à|propos de|pour|grâce à|envers) (?:le |la |l'|à )?"
    ),
    aside_after=r",? (?:a|avait) (?:été )?(?:élu|nommé|promu|désigné|remplacé)|,? (?:sera|serait) informé",
    planned=(
        r"\b(?!op[ée]ra)[a-zéèêîïç]{1,}[aeiou]?(?:er|ir|dr|vr|rr|ur|fer|ser|tr)(?:a|ont)\b|\b(?:aura|auront|se tiendra|se tiendront|aura lieu|auront lieu|effectuera|effectueront|recevra|rencontrera|se rencontreront|se rendra|se rendront|s'entretiendra|participera|participeront|assistera|accueillera|présidera|arrivera|signera|signeront|visitera|séjournera|sera|seront|débutera|s'ouvrira|réunira|coprésidera|entrera|entreront|prendra part|se réunira|se réuniront|interviendra|conduira)\b"
        r"|\b(?:doit|doivent|devrait|devraient|va|vont|prévoit|prévoient|compte|entend) (?:[\w'-]+ ){0,3}?[\w'-]+(?:er|ir|re|oir)\b|\bse tien(?:t|nent)\b|\bs'ouvre\b|\bprévue?s?\b|\battendue?s?\b|\bfixée? au\b|\bprochaine? (?:visite|sommet|rencontre|session|réunion)|\bà venir\b|\best (?:fixée?|programmée?|prévue?)\b|\bprogrammée?s?\b|\bprépar(?:er|ation|atifs)\b|\ben vue d(?:e|u)\b|\bs'apprête\b"
    ),
    cancelled=r"\b(?:annul|report|repouss|ajourn|différ)(?:é|ée|és|ées|er|ation)?\b|\bn'(?:a|aura|ont) (?:finalement )?pas (?:eu )?lieu|\brenoncé à (?:sa|son|leur)",
    hypothetical=(
        r"\b(?:souhait|tenai(?:t|ent) à|tien(?:t|nent) à|désir|aimerait|espoir|espèr|propos(?:é|ait|er) (?:de|une|un)|prêt(?:e|s|es)? à|disposée?s? à|appel(?:é|ait|le) à|(?:a|ont|avait) invité|invité(?:e|s)? (?:à|par)|invitation|invite(?:nt)? (?:le|la|l'|à|m\.)|envisag|pourrait|pourraient|devraient|faut|il convient|si le|serait|éventuel|possibilité|aucune?|jamais|ni\b|sans (?:avoir|être)|n'(?:a|ont|est|avait) (?:pas|jamais|encore))"
    ),
    doubtful=r"\b(?:invit(?:é|e|ait|ation)\b|propos(?:é|ait|er)|pourrait|pourraient|éventuel|possibilité|aucune?|ni\b|rien n'est|n'(?:a|ont|est|avait) (?:pas|jamais|encore))",
    own=r"\b(?:sa|son|cette|ce|leur) (?:[\w'-]+ ){0,2}?\Z",
    he=r"\b(?:il|elle|le (?:visiteur|ministre|président|responsable|dirigeant|diplomate))\b",
    perfect=r"\b(?:avait|avaient|s'était|s'étaient|était|étaient|eut|furent) (?:[\w'-]+ ){0,3}?\w+(?:é|ée|és|ées|u|ue|us|ues|i|ie|is|it|ert|erte)\b",
    anaphor=r"\b(?:cet|cette|ces|ce|la|le|les|l'|du|de la|des|au|à l'issue de la|l'issue des?) (?:\w+ )?\Z|\b(?:l'|d'|cet )\Z",
    pair=r"\b(?:leurs?) (?:\w+ )?\Z",
    separately=r"\b(?:séparé(?:ment|e?s)|avec [^,.;]{3,60} et avec|respectivement|tour à tour|successivement|l'un après l'autre|un à un|en marge, chacun)\b",
    unnamed=r"(?:minist[èe]res des affaires étrangères|diplomaties|premiers ministres|ministres(?: des affaires étrangères)?|présidents|chefs d'[eé]tat|chefs de (?:la )?diplomaties?|dirigeants|chefs de gouvernement|vice-ministres|délégations|experts|ambassadeurs|parlements) (?:des deux (?:pays|parties|[eé]tats|côtés)|chinois et kazakhs?|kazakhs? et chinois|de la chine et du kazakhstan|du kazakhstan et de la chine)",
    both=r"\b(?:les deux (?:parties|pays|côtés|[eé]tats|gouvernements|voisins|capitales|ministres|présidents|chefs d'[eé]tat|délégations|ministères|coprésidents|hommes|responsables|dirigeants|interlocuteurs)|la chine et le kazakhstan|le kazakhstan et la chine|(?:beijing|pékin) et (?:astana|nour-soultan)|(?:astana|nour-soultan) et (?:beijing|pékin)|parties chinoise et kazakhe|sino-kazakhe?s?|kazakho-chinoise?s?)",
    attended=(
        r"\b(?:étaient (?:également )?présents|(?:y |également |aussi ){0,2}(?:ont|a|avaient) (?:également |aussi )?(?:pris part|participé|assisté)|en présence d|participaient|assistaient"
        r"|ont accompagné|ses coprésidents|y (?:participera|participeront|assistera|assisteront|prendra part|prendront part|était|étaient)|à ses côtés|l'accompagn\w+|assist\w+ à (?:l'entretien|la rencontre|la réunion|la cérémonie))"
    ),
    attends=r"\b(?:particip\w+|réunie?s\b|assist(?:é|er|era|eront|ait|aient|ent|e)\b|pr(?:is|end|endra|endront|enait|endre) part|(?:co)?prési(?:dé|dée|der|dera|dait|dent|de)\b|se rend\w*|rendu|accueill\w+|organis\w+|trouv(?:e|ent|ait|aient)\b|pris la parole|rejoin\w+|prononc\w+|représent\w+|dirig\w+)",
    hosts=r"(?:présidence|l'égide|direction|houlette|présence) d(?:u|e|e la|e l')? ?(?:[\w'-]+ ){0,3}\Z|(?:présidée?s?|rejointe?s?|organisée?s?|accueillie?s?|ouverte?s?|dirigée?s?|coprésidée?s?) par (?:le |la |l')?(?:[\w'-]+ ){0,2}\Z",
    gathers=r"\b(?:a|ont|avait|aura) (?:[\w'-]+ ){0,2}?(?:réuni|rassemblé)\b|réunira\b|rassemblera\b",
    six=r"\b(?:les|des) six (?:pays|ministres|chefs|présidents|dirigeants|[eé]tats)|\bc5\b|cinq pays d'asie centrale",
    sidelines=r"en marge|à l'occasion|venu|dans le cadre|où (?:ils|tous)",
    until=r"(?:jusqu'(?:au|à|en)|s'achève|prend fin|s'achèvera|au) ?(?:le |ce )?\Z",
    lasting=r"\bde (\w+) jours\b|\bdure(?:ra)? (\w+) jours",
    companies=r"\b(?:entreprises?|compagnies?|groupes?|sociétés?|opérateurs?|banques?|cnpc|sinopec|kazmunaygas|kazatomprom|samruk|corporation|holding|consortium)\b",
    there=r"\by (?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront|participe\w*|assiste\w*|tien\w+|trouv\w+)\b|\bs'y trouv\w+|\bsur place\b|\bdans (?:la|cette) (?:même )?(?:ville|capitale)\b|\bau même endroit\b",
    not_scene=r"(?:\b(?:de|d'|depuis|vers|entre|reliant|jusqu'à|et|pour|ligne|oléoduc|gazoduc|est-|(?:ligne|liaison|voie|route|oléoduc|gazoduc|train|corridor|autoroute)s? (?:d[e'] ?[\w' -]{1,20})?(?:à|vers))|-) ?(?<!aéroport de )(?<!aéroport d')(?<!palais de )(?<!ville de )(?<!ville d')\Z",
    occasion=r"\b(?:à cette occasion|à l'occasion de cette visite|pendant (?:la|cette|sa) visite|lors de (?:cette|la même|sa) (?:visite|rencontre)|dans la foulée|au cours de (?:cette|sa) visite)\b",
    since=r"(?:commencée?|entamée?|débutée?|ouverte|depuis|arrivée? (?:à [\w-]+ )?|à partir d[eu])[\s,]*(?:le )?\Z",
    phone=r"téléphon|coup de fil",
    video=r"(?:visio|vidéo)-?\s?conférence|par (?:liaison |lien )?vidéo|en ligne|écrans? (?:interposés?|géants?)|virtuel|à distance",
    instruments=(
        Instrument("mou", "memorand protocole", r"\bm[ée]morandums?(?: d'(?:entente|accord))?|\bprotocoles? d'(?:accord|entente|intention)s?\b"),
        Instrument("joint_statement", "declaration communique", r"\bdéclarations? (?:politique )?(?:conjointes?|communes?)|\bcommuniqués? (?:conjoints?|communs?)|\bdéclaration de (?:xi'an|astana|pékin|beijing|shanghai|tianjin)\b"),
        Instrument("treaty", "traite", r"\btraités?\b"),
        Instrument("protocol", "protocole proces", r"\bprotocoles?\b(?! d'(?:accord|entente|intention))|\bprocès-verba(?:l|ux)\b"),
        Instrument("contract", "contrat", r"\bcontrats?\b"),
        Instrument("plan", "plan programme feuille", r"\bplans?\b(?= (?:d'action|de coopération|de mesures|de travail|conjoint|intergouvernementa|pour|quinquenna|d'alignement|directeur|relatif|sur|\d))|\bplans? (?:intergouvernementa\w+)|\bprogrammes?\b(?= (?:de coopération|conjoint|d'action|d'échanges|à long|pour|de développement))|\bfeuilles? de route\b"),
        Instrument("agreement", "accord convention entente arrangement notes", r"(?<!d')(?<!commun )\baccords?(?:-cadres?)?\b(?!(?:e|ée?s?|er)\b)|\bconventions?\b|\béchang(?:e|é|és) (?:de |des |leurs )?notes\b|\bnotes (?:diplomatiques )?(?:ont été |furent )échangées"),
    ),
    steps=(
        StatusCue("in_force", "vigueur effet applic", r"entr(?:é|ée|és|ées|e|ent|era|eront|er|ait|aient) (?:[\w'-]+ ){0,3}?en (?:vigueur|application)|entrée en vigueur|en vigueur depuis|(?:est|sont|était) (?:[\w'-]+ ){0,2}?en vigueur|pren(?:d|dra|nent) effet|pris effet|prend effet|est applicable|s'applique depuis"),
        StatusCue("ended", "expir denonc echeance fin caduc abrog", r"(?:a|ont|est|sont) (?:[\w'-]+ ){0,2}?(?:expiré|dénoncé|arrivée?s? à (?:échéance|expiration)|abrogée?s?|caduc\w*|pris fin)|a pris fin|mis fin à"),
        StatusCue("ratified", "ratifi", r"ratifi(?:é|ée|és|ées|er|e|ent|ait|cation)"),
        StatusCue("signed", "sign conclu paraph adopt publi", r"\bsign(?:é|ée|és|ées|a|èrent|ent|ant|er|era|eront|ait|aient)\b|(?:lors de|à|après|assisté à|cérémonie de|procédé à) la signature|signataire|appos\w+ (?:leur|sa) signature|conclu(?:e|s|es|rent|t|ant)?\b|échangé des notes"),
        StatusCue("signed", "publi adopt rend", r"\b(?:publié|adopté|diffusé|rendu public)(?:e|s|es)?\b", only="joint_statement"),
        StatusCue("signed", "notes", r"échang\w+ (?:\w+ )?(?:des |de |leurs )?notes|par un échange de notes"),
        StatusCue("agreed", "paraph", r"paraphé(?:e|s|es)?\b"),
        StatusCue("planned", "signature signe", r"signature (?:est |a été |en est )?(?:prévue|attendue|programmée|annoncée)|(?:doit|devrait|va|doivent|devraient) être signée?s?|sera signée?|seront signée?s"),
        StatusCue("negotiating", "signature negoci discussion discut planch pourparler elabor prepar travaill avanc acceler", r"négoci\w+|en (?:cours d'|cours de )?(?:discussion|préparation|négociation|élaboration)|reste (?:à|en) \w+|élaborer|(?:travaille|planche|discute)\w* (?:sur|à|d)|(?:avancer|accélérer|négociation et|préparer|finaliser|hâter|en vue de) la signature|accélérer"),
    ),
    package=r"\b(?:\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-\w+|vingt(?:-\w+)*|trente(?:-\w+)*|quarante(?:-\w+)*|une? (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|série|ensemble)(?: d'| de)?|plusieurs|plus de (?:\w+|\d+)|une? paquet de) ?(?:(?!(?:que|le|la|les|un|une|du|de|des|dont|qui) )[\w-]+ ){0,2}?(?:documents|accords|textes|contrats|mémorandums|conventions|instruments)",
    notes=r"\bnotes\b",
    same_document=r"\b(?:il|elle|ils|elles|celui-ci|celle-ci|ce(?:t|tte)? (?:texte|document|accord|dernier)|le (?:texte|document)|les (?:textes|documents)|l'accord|lequel|laquelle|qui)\b",
    they=r"\b(?:ils|elles|les (?:participants|ministres|présidents|dirigeants|délégations|parties|interlocuteurs|gouvernements)|les deux \w+|l'un et l'autre|tous deux)\b",
    agreed=(
        r"(?:sont|ont|étaient|avaient|est) (?:[\w'-]+ ){0,2}?convenue?s? (?:[\w'-]+ ){0,3}?(?:de |d'|que |qu'|du |des )|parven(?:us?|ues?|ir) (?:[\w'-]+ ){0,2}?à (?:un|des) (?:accords?|consensus|entente|compromis) (?:[\w'-]+ ){0,3}?(?:sur|pour|concernant|visant)|(?:ont|avaient|a) (?:[\w'-]+ ){0,3}?décidé (?:[\w'-]+ ){0,2}?(?:de |d')|(?:se sont|s'étaient|s'étant) (?:[\w'-]+ ){0,2}?(?:mise?s? d'accord|entendue?s?|accordée?s?|tombée?s? d'accord) (?:[\w'-]+ ){0,3}?(?:sur|pour)|se sont (?:[\w'-]+ ){0,2}?engagée?s? (?:[\w'-]+ ){0,2}?(?:à |dans )"
        r"|(?:ont|avaient) (?:[\w'-]+ ){0,3}?annoncé (?:[\w'-]+ ){0,2}?(?:la |le |l'|que |un |une )|sont tombée?s? d'accord (?:sur|pour)|ont (?:\w+ )?convenu (?:[\w'-]+ ){0,3}?(?:de |d'|que |qu')|ont (?:\w+ )?(?:donné leur accord|accepté de|promis de|appelé à)"
    ),
    general=r"\b(?:approfondi|renforc|promouv|promotion|continu|poursuiv|poursuite|maint(?:enir|ien)|élargi|développe|développ|intensifi|consolid|coordonn|concert|soutenir|soutien|coopér|collabor|travailler|favoris|encourag|faire progresser|faire avancer|œuvr|contribu|respect|préserv|défend|construire conjointement|construire ensemble|bâtir|améliorer|profiter|exploiter|dynamis|stimul|accroître|accélér|faciliter|mettre en œuvre|porter|hisser|resserr|lutte|lutter|veiller|tirer parti|explorer|étudier|donner|partag|jouer|unir|saisir|enrichir|multiplier)\w*",
    concrete=r"\b(?:ouvrir|ouverture|rouvrir|réouverture|établir|établissement|créer|création|instaurer|mise en place|mettre en place|reprendre|reprise|rétabl|lancer|lancement|supprimer|suppression|abolir|exempt|consulat|vols?\b|liaison|sous-comité|mécanisme|groupe de travail|centre culturel|centres culturels|institut|doubler|tripler|porter à|organiser|tenir|jumel|construire (?:un|une|le|la)|année d)",
    one_sided=r"\b(?:décret|loi|ordonnance|arrêté) (?:du|de|n°)|par (?:un )?décret|a décidé par",
    title_end=r",(?! d(?:'|e )\w+ et d(?:'|e )\w)|[;:.(]| (?:a|ont|est|sont|sera|seront|avait|avaient|était|étaient|fut|furent|aura|auront|n'|s'|se (?=\w+ent\b|\w+e\b)|qui|que|dont|lors|afin|en présence|en marge|en vigueur|à l'issue|à cette occasion|au terme|le (?:\d|même jour|lendemain)|ce jour-là|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|(?:signé|conclu|paraphé|ratifié|approuvé|adopté|publié|annoncé|négocié|entré|compris|prévu|attendu)(?:e|s|es)?|vien(?:t|nent)|devrai(?:t|ent)|doi(?:t|vent)|va|vont|peu(?:t|vent)|pourrai(?:t|ent)|pourr(?:a|ont)|entr(?:e|ent|era|eront|ait) en|prévoi(?:t|ent)|permet(?:tent|tra|tront)?|reste(?:nt)?|porte(?:nt)? sur|vise(?:nt)?|couvre(?:nt)?|avance(?:nt)?|progresse(?:nt)?|figure(?:nt)?|pren(?:d|nent)|prendra|expire(?:nt|ra)?)\b| et (?!\w*(?:[aiuer]té|tié)\b)\w+(?:é|ée|és|ées|u|i|it|is) (?=(?:une?|la|le|les|leurs?|sa|son|plusieurs)\b|l')",
    promise_end=r"[,;.:(]| afin\b| et (?:ont|sont|a|est|se sont) ",
    sport=r"\b(?:matchs?|équipe nationale|joueu\w+|championnats?|médaill\w+|tournois?|demi-finales?|finaliste|entraîneu\w+|athlètes?|sélectionneu\w+|set|buts?)\b",
    topics=_TOPICS,
    lasts_since=r"\bdepuis (?:le |la |l')?\Z",
    decided=r"\b(?:a|ont|avait|avaient) (?:\w+ )?(?:décidé|convenu|annoncé|signé|arrêté|conclu|déclaré|dit)\b",
    scene=r"(?:\bà|\ba|\bau|\ben|\bdans|\bprès de|\bdepuis|\baéroport d[e']|\bville d[e']|\bpalais(?: présidentiel)? d[e']|\bcapitale,?|\bde nouveau|[,(:-]|--|\A) ?\"?\Z",
)
