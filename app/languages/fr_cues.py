"""French: cues of meetings, agreements and their status; word tables first, then patterns."""

from app.languages.base import CueRules, Instrument, StatusCue
from app.languages.fr_meetings import MEETINGS

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

CUES = CueRules(
    meetings=MEETINGS,
    breaks=(
        r"[;]|: |, (?:et |mais |puis )?(?:quand|lorsqu|qui|dont|où|auquel|auxquels|à qui|à laquelle|lequel|laquelle|lesquels|lesquelles|(?:au cours|à l'issue|en marge|à l'occasion|lors|au terme) (?:duquel|de laquelle|desquels|desquelles)|(?:durant|pendant) (?:lequel|laquelle)|avec lequel|avec laquelle|avec qui|pour qui|ce qui|ce dont)\b"
        r"|, (?:alors|tandis|pendant|après|avant|afin|pour|puisque|car|mais|sans|même si|si bien|bien) (?:que|qu'|de|d')|, (?:mais|car|or|puis)\b|\bavant (?:d'|de )|\baprès (?:avoir|être|s'être)\b"
        r"|(?<!n')\b(?:a|ont|avait|avaient|a-t-il|a-t-elle) (?:[\w'-]+ ){0,3}?(?:déclaré|indiqué|noté|dit|souligné|ajouté|annoncé|estimé|rappelé|affirmé|précisé|expliqué|assuré|relevé|fait savoir|fait valoir|répondu|observé|poursuivi|confirmé|déclare|remarqué|évoqué|jugé|reconnu|promis|demandé|insisté)\b(?: (?:[\w'-]+ ){0,4}?qu(?:e |'))?"
        r"|,? et (?=(?:doit|doivent|devait|devaient|devra|devront|va|vont|devrait|devraient) )|\bce qu(?:e |')(?=(?:a|ont|avai|les|le|la|il|elle|m\.))|\b(?:indiquant|soulignant|notant|ajoutant|rappelant|précisant|affirmant|déclarant|estimant) qu(?:e |')|\bet qu(?:e |')|, (?:selon|d'après)\b|\bselon\b| qui (?=[a-zéèê'])"
    ),
    relative=r",? (?:et )?(?:quand|lorsqu|qui|à qui|lequel|laquelle|lesquels|lesquelles|dont|où|auquel)\b",
    of_whom=r"\s{1,3}(?:que |de |du |d'|de la |effectuée par )",
    speech=r"(?:et )?(?:a|ont|avait|avaient|a-t-il|a-t-elle)\b",
    aside=(
        r"(?:salutations|message|vœux|félicitations|invitation|initiatives?|discours|propos|décision|instructions?|directives?|décret|vision|autorité|direction|pensée|conduite(?! par)|"
        r"nom|part|présidence|mandat|élection|réélection|investiture|nomination|prédécesseur|successeur|épouse|conseiller|représentant(?: spécial)?|envoyé(?: spécial)?|portrait|livre|article|tribune|"
        r"remerciements|condoléances|amitié|soutien|politique|visite(?! de courtoisie| protocolaire)(?: d'[eé]tat| officielle| de travail)?|venue|voyage|déplacement|arrivée|départ|tournée|engagements?|rôle|proposition|demande|ordre)s? (?:[\w'-]+ ){0,2}?(?:de |du |d'|des |par |à )(?:la |l'|le )?"
        r"|(?:proposée?s?|lancée?s?|initiée?s?|avancée?s?|présentée?s?|nommée?s?|désignée?s?|invitée?s?|signée?s?|voulue?s?|prononcée?s?|formulée?s?) par (?:le |la |l')?"
        r"|(?:saluer|remercié?r?|félicité|salué|invit(?:é|er|e)|succédé à|remplacé|citant|cité|selon|d'après|succède à|invitation à|évoqué|rendu hommage à|propos de|pour|grâce à|envers) (?:le |la |l'|à )?"
    ),
    aside_after=r",? (?:a|avait) (?:été )?(?:élu|nommé|promu|désigné|remplacé)|,? (?:sera|serait) informé",
    planned=(
        r"\battend(?:ent)? (?:pour )?(?:[\w'-]+ ){0,4}?(?:l'arrivée|la venue)\b|\b(?:s'entretien|se tien|vien)dr(?:ait|aient)\b|\b(?:rencontr|effectu|particip|assist|présid|sign|arriv|entam)er(?:ait|aient)\b|\b(?:recevr|se rendr|aur)(?:ait|aient)\b(?= (?:lieu|à|au|en|le|la|m\.|son|par))|\b(?:est|sont) (?:[\w'-]+ ){0,2}?annoncée?s? (?:pour|en|le|à|au|d'ici)\b|\baccepté (?:l'|cette |son |une )invitation|\b(?:au programme|à l'agenda|à l'ordre du jour|figure(?:nt)? au programme|inscrite?s? (?:à|au))\b|\b(?!op[ée]ra\b|(?:ren)?contra\b|entra\b|montra\b|rentra\b|concentra\b|illustra\b|administra\b|livra\b|ouvra\b|considéra\b|déclara\b|espéra\b|inaugura\b|assura\b|remontra\b|centra\b|caméra|Ankara|Sahara|tiara|para\b|dura\b|jura\b|célébra\b|demeura\b|adressera?it)[a-zéèêîïç]{1,}[aeiou]?(?:er|ir|dr|vr|rr|ur|fer|ser|tr)(?:a|ont)\b|\b(?:aura|auront|se tiendra|se tiendront|aura lieu|auront lieu|effectuera|effectueront|recevra|rencontrera|se rencontreront|se rendra|se rendront|s'entretiendra|participera|participeront|assistera|accueillera|présidera|arrivera|signera|signeront|visitera|séjournera|sera|seront|débutera|s'ouvrira|réunira|coprésidera|entrera|entreront|prendra part|se réunira|se réuniront|interviendra|conduira)\b"
        r"|\b(?:doit|doivent|devrait|devraient|devra|devront|va|vont|prévoit|prévoient|compte|comptent|entend|entendent|projette|projettent) (?:de |d')?(?:[\w'-]+ ){0,3}?[\w'-]+(?:er|ir|re|oir)\b|\bse tien(?:t|nent)\b|\bs'ouvre\b|\bprévue?s?\b|\battendue?s?\b|\bfixée? au\b|\bprochaine? (?:visite|sommet|rencontre|session|réunion)|\bà venir\b|\best (?:fixée?|programmée?|prévue?)\b|\bprogrammée?s?\b|\bprépar(?:er|ation|atifs)\b|\ben vue d(?:e|u)\b|\bs'apprêt(?:e|ent|aient|ait)\b"
    ),
    cancelled=r"\b(?:décal|déprogramm|retard)(?:é|ée|és|ées)\b|\bne (?:se rend|se rendra|se rendront|va|ira|part|partira|viendront|recevra|participera|fera|effectuera)(?:it)? (?:\w+ )?pas\b|\bn'(?:ira|ont) (?:\w+ )?pas (?=(?:en|au|à|pu)\b)|\bdécommand(?:é|ée|és|ées|er)\b|\bn'(?:a|aura|ont) (?:\w+ )?pas pu (?:avoir lieu|se tenir|ouvrir|être)|\brenvoyée?s? (?:à|au|sine)|\bremise?s? (?:à plus tard|à une (?:autre )?date|au (?:lendemain|surlendemain|mois|printemps|\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|sine die)|\bsine die\b|\bsuspendue?s? in extremis|\bn'aur(?:a|ont) (?:\w+ )?pas lieu|\bne (?:se tiendra|viendra|fera) (?:\w+ )?pas\b|\btombée? à l'eau|\b(?:annul|report|repouss|ajourn|différ)(?:é|ée|és|ées|er|ation)?\b|\bn'(?:a|aura|ont) (?:finalement )?pas (?:eu )?lieu|\brenonc(?:é|e|ent|er) (?:[\w'-]+ ){0,3}?à (?:sa|son|leur|signer|conclure|se rendre|participer|recevoir)",
    hypothetical=(
        r"\b(?:impatiente?s? de|(?:futures?|prochaines?) rencontres|rencontres (?:futures|à venir)|démenti|dément\b|infirmé|contrairement à ce qu|souhait|tenai(?:t|ent) à|tien(?:t|nent) à|désir|aimerait|espoir|espèr|propos(?:é|ait|er) (?:de|une|un)|prêt(?:e|s|es)? à|disposée?s? à|appel(?:é|ait|le) à|(?:a|ont|avait) invité|invité(?:e|s)? (?:à|par)|(?<!accepté l')(?<!accepté cette )(?<!accepté son )(?<!accepté une )(?<!à l')(?<!sur l')(?<!sur )(?<!à son )(?<!à l'aimable )invitation|invite(?:nt)? (?:le|la|l'|à|m\.)|envisag|pourrait|pourraient|devraient|faut|il convient|si le|serait|éventuel|possibilité|aucune?|jamais|ni\b|sans (?:avoir|être)|n'(?:a|ont|est|sont|avait|avaient|était|aura) (?:\w+ )?(?:pas|jamais|encore|point|plus) (?!seulement))"
    ),
    doubtful=r"\b(?:démenti|dément\b|infirmé|invit(?:é|e|ait|ation)\b|propos(?:é|ait|er)|pourrait|pourraient|éventuel|possibilité|aucune?|ni\b|rien n'est|n'(?:a|ont|est|avait) (?:pas|jamais|encore))",
    behalf=r"\b(?:au nom|de la part|sur instruction|à la place) (?:de |du |d'|des )(?:la |l'|le )?(?:[\w'-]+ ){0,2}\Z",
    bound=r"\b(?:(?:à la veille|en route|sur le chemin) (?:pour |de |du |des )(?:la |l'|le )?|avant (?:que |qu'|l'|son |la |le |de )|jusqu'à (?:ce que |l'|son |la )?)(?:[\w'-]+ ){0,9}?(?:n')?\Z",
    own=r"\b(?:sa|son|cette|ce|leur) (?:[\w'-]+ ){0,2}?\Z",
    he=r"\b(?:il|elle|le (?:visiteur|ministre|président|responsable|dirigeant|diplomate))\b",
    perfect=r"\b(?:avait|avaient|s'était|s'étaient|était|étaient|eut|furent) (?:[\w'-]+ ){0,3}?\w+(?:é|ée|és|ées|u|ue|us|ues|i|ie|is|it|ert|erte)\b",
    anaphor=r"\b(?:cet|cette|ces|ce|la|le|les|l'|du|de la|des|au|à l'issue de la|l'issue des?) (?:\w+ )?\Z|\b(?:l'|d'|cet )\Z",
    pair=r"\b(?:leurs?) (?:\w+ )?\Z",
    separately=r"\b(?:séparé(?:ment|e?s)|avec [^,.;]{3,60} et avec|respectivement|tour à tour|successivement|l'un après l'autre|un à un|en marge, chacun)\b",
    unnamed=r"(?:réunion|rencontre|session|entretiens?|pourparlers|consultations|négociations|discussions) (?:sino-kazakhe?s?|kazakho-chinois(?:es)?)|(?:minist[èe]res des affaires étrangères|diplomaties|premiers ministres|ministres(?: des affaires étrangères)?|présidents|chefs d'[eé]tat|chefs de (?:la )?diplomaties?|dirigeants|chefs de gouvernement|vice-ministres|délégations|experts|ambassadeurs|parlements) (?:des deux (?:pays|parties|[eé]tats|côtés)|chinois et kazakhs?|kazakhs? et chinois|de la chine et du kazakhstan|du kazakhstan et de la chine)",
    both=r"\b(?:les deux (?:parties|pays|côtés|[eé]tats|gouvernements|voisins|capitales|ministres|présidents|chefs d'[eé]tat|délégations|ministères|coprésidents|hommes|responsables|dirigeants|interlocuteurs)|la chine et le kazakhstan|le kazakhstan et la chine|(?:beijing|pékin) et (?:astana|nour-soultan)|(?:astana|nour-soultan) et (?:beijing|pékin)|parties chinoise et kazakhe|sino-kazakhe?s?|kazakho-chinoise?s?)",
    attended=(
        r"\b(?:(?:elle|il|celle-ci|celui-ci|qui|travaux|réunion|session|séance|rencontre|cérémonie) (?:était|étaient|a été|ont été|fut|est) (?:co-?)?(?:présidée?|dirigée?|conduite?|animée?)s? (?:[\w'-]+ )?par|(?:était|étaient) (?:également |aussi |eux aussi )?présente?s?(?= (?:à|au|lors|dans)|[.,;])|(?:assistait|participait|ont assisté|a assisté) (?:également |aussi )(?=à)|(?:y |également |aussi ){0,2}(?:ont|a|avaient) (?:également |aussi )?(?:pris part|participé|assisté)|en présence d|participaient|assistaient"
        r"|ont accompagné|ses coprésidents|y (?:participait|assistait|prenait part|siégeait|représentait|participe|assiste|participera|participeront|assistera|assisteront|prendra part|prendront part|était|étaient)|à ses côtés|l'accompagn\w+|y (?:ont|a) (?:[\w'-]+ ){0,2}?(?:prononcé|pris la parole|siégé|représenté)|délégations? (?:[\w'-]+ ){0,2}(?:était|étaient|est|sont) (?:[\w'-]+ ){0,2}?(?:conduites?|dirigées?|menées?|emmenées?)|assist\w+ à (?:l'entretien|la rencontre|la réunion|la cérémonie))"
    ),
    attends=r"\b(?:particip\w+|réunie?s\b|assist(?:é|er|era|eront|ait|aient|ent|e)\b|pr(?:is|end|endra|endront|enait|endre) part|(?:co)?prési(?:dé|dée|der|dera|dait|dent|de)\b|se rend\w*|rendu|accueill\w+|organis(?:e|ent|é|ée|és|er|era|ait)\b|trouv(?:e|ent|ait|aient)\b|pris la parole|rejoin\w+|gagner\b|prononc\w+|représent(?:e|ent|é|ée|és|er|era|ait|aient)\b|dirig(?:e|é|ée|és|er|era|eait|eaient)\b)",
    hosts=r"(?:présidence|l'égide|direction|houlette|conduite|coprésidence|autorité|présence) d(?:u|e|e la|e l')? ?(?:[\w'-]+ ){0,3}\Z|délégation (?:[\w'-]+ ){0,6}?(?:conduite|dirigée|menée|emmenée|présidée) par (?:le |la |l')?(?:[\w'-]+ ){0,4}\Z|(?:présidée?s?|rejointe?s?|organisée?s?|accueillie?s?|ouverte?s?|dirigée?s?|coprésidée?s?) par (?:le |la |l')?(?:[\w'-]+ ){0,2}\Z",
    gathers=r"\b(?:a|ont|avait|aura) (?:[\w'-]+ ){0,2}?(?:réuni|rassemblé)\b|réunira\b|rassemblera\b",
    six=r"\b(?:les|des) six (?:pays|ministres|chefs|présidents|dirigeants|[eé]tats)|\bc5\b|cinq pays d'asie centrale",
    sidelines=r"en marge|à l'occasion|venu|dans le cadre|où (?:ils|tous)",
    until=r"(?:jusqu'(?:au|à|en)|s'achève|prend fin|s'achèvera|au) ?(?:le |ce )?\Z",
    lasting=r"\bde (\w+) jours\b|\bdure(?:ra)? (\w+) jours",
    companies=r"\b(?:entreprises?|compagnies?|groupes?|sociétés?|opérateurs?|banques?|cnpc|sinopec|kazmunaygas|kazatomprom|samruk|corporation|holding|consortium)\b",
    there=r"\by (?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront|participe\w*|assiste\w*|tien\w+|trouv\w+)\b|\bs'y trouv\w+|\bsur place\b|\bdans (?:la|cette) (?:même )?(?:ville|capitale)\b|\bau même endroit\b",
    not_scene=r"(?:\b(?:de|d'|depuis|vers|entre|reliant|jusqu'à|et|pour|ligne|oléoduc|gazoduc|est-|(?:ligne|liaison|voie|route|oléoduc|gazoduc|train|corridor|autoroute)s? (?:d[e'] ?[\w' -]{1,20})?(?:à|vers))|-) ?(?<!aéroport de )(?<!aéroport d')(?<!palais de )(?<!présidentiel d')(?<!présidentiel de )(?<!gare d')(?<!gare de )(?<!philharmonie d')(?<!opéra d')(?<!opéra de )(?<!centre d')(?<!centre de )(?<!universités d')(?<!banlieue d')(?<!banlieue de )(?<!hôtel d')(?<!hôtel de )(?<!ambassade d')(?<!rues d')(?<!rues de )(?<!mairie d')(?<!mairie de )(?<!ville de )(?<!ville d')\Z",
    ahead=r"\b(?:convenue?s?|accordée?s? pour|d'accord pour|accepté|décidé|promis) (?:de |d')?(?:organiser|tenir|convoquer|accueillir|réunir)\b",
    occasion=r"\b(?:au cours (?:duquel|de laquelle)|(?:durant|pendant|lors) (?:lequel|laquelle|duquel|de laquelle)|à cette occasion|à l'occasion de cette visite|pendant (?:la|cette|sa) visite|lors de (?:cette|la même|sa) (?:visite|rencontre)|dans la foulée|au cours de (?:cette|sa) visite)\b",
    since=r"(?:commencée?|entamée?|débutée?|ouverte|depuis|arrivée? (?:à [\w-]+ )?|à partir d[eu])[\s,]*(?:le )?\Z",
    phone=r"téléphon|coup de fil",
    video=r"(?:visio|vidéo)-?\s?conférence|par (?:liaison |lien )?vidéo|(?<!cri )(?<!peuple )(?<!média )en ligne(?! ?[-|])|écrans? (?:interposés?|géants?)|virtuel|à distance|(?:même|par|sur) écran|écran(?:s)? partagé|en (?:visio|duplex)\b|devant leurs écrans|(?:entretien|réunion|échange|appel)s? vidéo",
    instruments=(
        Instrument("mou", "memorand protocole intention", r"\blettres? d'intention\b|\bm[ée]morandums?(?: d'(?:entente|accord))?|\bprotocoles? d'(?:accord|entente|intention)s?\b"),
        Instrument("joint_statement", "declaration communique", r"\bdéclarations? (?:politique )?(?:conjointes?|communes?)|\bcommuniqués? (?:conjoints?|communs?)|\bdéclaration d(?:e |')(?:xi'an|astana|pékin|beijing|shanghai|tianjin)\b"),
        Instrument("treaty", "traite", r"\btraités?\b"),
        Instrument("protocol", "protocole proces", r"\bprotocoles?\b(?! d'(?:accord|entente|intention))|\bprocès-verba(?:l|ux)\b"),
        Instrument("contract", "contrat", r"\bcontrats?\b"),
        Instrument("plan", "plan programme feuille", r"\bplans?\b(?= (?:d'action|de coopération|de mesures|de travail|conjoint|intergouvernementa|pour|quinquenna|d'alignement|directeur|relatif|sur|\d))|\bplans? (?:intergouvernementa\w+)|\bprogrammes?\b(?= (?:de coopération|conjoint|d'action|d'échanges|à long|pour|de développement))|\bfeuilles? de route\b"),
        Instrument("agreement", "accord convention entente arrangement notes texte document exemption dispense regime", r"\b(?:un|deuxième|second|autre|seul|unique|premier|nouveau) (?:texte|document)\b(?! (?:publié|de presse|interne))|(?<!d')(?<!commun )\baccords?(?:-cadres?)?\b(?!(?:e|ée?s?|er)\b)(?: (?:[\w'-]+ ){0,3}?(?:d'|l')exemption (?:mutuelle |réciproque )?de visas?)?|\b(?:exemption|dispense) (?:mutuelle |réciproque )?de visas?\b(?!,? (?:dont|objet|prévue?|convenue?)\b)|\brégime (?:mutuel |réciproque )?sans visas?\b|\bconventions?\b|\béchang(?:e|é|és) (?:[\w'-]+ ){0,4}?(?:de |des |leurs |les )?notes\b|\bnotes (?:relatives|sur|portant)|\bnotes (?:diplomatiques )?(?:ont été |furent )échangées"),
    ),
    steps=(
        StatusCue("in_force", "vigueur effet effect applic appliq lie court vaut oeuvre œuvre operation force", r"entr(?:é|ée|és|ées|e|ent|era|eront|er|ait|aient) (?:[\w'-]+ ){0,3}?en (?:vigueur|application)|entrée en vigueur|en vigueur depuis|(?:est|sont|était) (?:[\w'-]+ ){0,2}?en vigueur|pren(?:d|dra|nent) effet|pris effet|prend effet|est applicable|(?:s'applique|est effective?|est applicable|produit ses effets|lie|court|vaut) (?:[\w' ]+ )?depuis|dev(?:enue?|ient|iendra|enait) (?:effecti|applicable|contraignan|opérationnel|obligatoire)\w*|commencé à s'appliquer|commence(?:ra)? à s'appliquer|mise? en application|mis en œuvre depuis|a force de loi|entrée en application"),
        StatusCue("ended", "expir denonc echeance fin caduc abrog cess vigueur terme resili vecu cours renouvel reconduit prorog", r"(?:a|ont|est|sont) (?:[\w'-]+ ){0,2}?(?:expiré|dénoncé|arrivée?s? à (?:échéance|expiration)|abrogée?s?|caduc\w*|pris fin)|arriv(?:e|ent|era|eront|ait) à (?:expiration|échéance|terme|son terme)|\bexpir(?:e|ent|era|eront)\b|a pris fin|(?:mis|mettre|mettent|mettra) (?:[\w'-]+ ){0,4}?fin (?:[\w'-]+ ){0,3}?(?:à|au)\b|\bdénonc(?:é|er|ent|iation)\b|\b(?:cesse|cessé|cessera) de s'appliquer|\bn'est plus en vigueur|(?:venue?s?|parvenue?s?|arrivée?s?) à (?:expiration|échéance|terme|son terme)|\brésili(?:é|ée|és|ées|er|ation)\b|\bdénoncé\b|a vécu\b|(?:devenue?s?|rendue?s?) caduc\w*|n'a plus cours|n'a pas été (?:renouvelé|reconduit|prorogé)\w*"),
        StatusCue("ratified", "ratifi", r"ratifi(?:é|ée|és|ées|er|e|ent|ait|ant|cation)"),
        StatusCue("signed", "sign conclu paraph adopt publi", r"(?<!pour être )(?<!avant d'être )(?<!reste à être )(?<!restent à être )(?<!pas encore )\bsign(?:é|ée|és|ées|a|èrent|ent|ant|er|era|eront|ait|aient)\b|(?:lors de|à|après|assisté à|cérémonie de|procédé à) la signature|(?:s'est|se sont|s'était) (?:[\w'-]+ ){0,2}?(?:soldée?s?|conclue?s?|achevée?s?|terminée?s?|clôturée?s?) (?:[\w'-]+ ){0,2}?(?:par|avec|sur) la signature|(?:abouti à|débouché sur|donné lieu à|permis|été (?:\w+ )?marquée?s? par|couronnée?s? par|présidé à|présidé) la signature|signataire|appos\w+ (?:leur|sa) signature|conclu(?:e|s|es|rent|t|ant)?\b|\bconclusion (?:d'|de |du )|échangé des notes"),
        StatusCue("signed", "scell pass formalis souscri noue ficel nom jour couronn sanction clos consacr signature paraph conclu", r"(?:a|ont|avait|avaient|été|est|sont) (?:[\w'-]+ ){0,3}?(?:scellée?s?|formalisée?s?|souscrite?s?|nouée?s?|ficelée?s?)\b|\b(?:ont|avaient|a|avait) (?:[\w'-]+ ){0,2}?passé(?=,? (?:[\w'.-]+,? ){0,7}?(?:un |l'|d'un )?(?:accord|contrat|convention|marché|commande))|(?:mis|couché|inscrit|apposé|porté),? (?:[\w'.-]+,? ){0,7}?(?:leurs?|sa|son) (?:noms?|signatures?|paraphes?|griffes?)|sign(?:era|eront|erait|eraient)\b|(?:conclur|scell?er|parapher)(?:a|ont|ait|aient)\b|\bvu le jour\b|venue? (?:sceller|couronner|conclure)|(?:a|ont|avait) (?:[\w'-]+ ){0,2}?(?:couronné|sanctionné|clos|consacré)\b|\bsignature\b(?= (?:aura|interviendra|est intervenue|a eu|avait eu|a lieu)|,)"),
        StatusCue("signed", "publi adopt rend", r"\b(?:publié|adopté|diffusé|rendu public)(?:e|s|es)?\b", only="joint_statement"),
        StatusCue("signed", "notes", r"échang\w+ (?:[\w'-]+ ){0,4}?(?:des |de |leurs |les )?notes|par (?:un |voie d')échange de notes|notes (?:[\w'-]+ ){0,6}?(?:avaient|ont|furent) été échangées"),
        StatusCue("signed", "signature paraphe encre", r"port\w+ (?:[\w'-]+ ){0,2}?(?:la|les|leurs?) (?:signatures?|paraphes?)|(?:mis|apposé|donné) (?:[\w'-]+ ){0,2}?(?:leur|sa|leurs) (?:signatures?|paraphes?)|(?:signature|paraphe) (?:[\w'-]+ ){0,3}?(?:a|ont) (?:suivi|eu lieu|clos|conclu|couronné)"),
        StatusCue("ratified", "senat majilis parlement depute senateur chambre assemblee", r"(?:sénat|majilis|mazhilis|parlement|députés|sénateurs|chambres?|parlementaires)\b[^.;]{0,50}?\b(?:approuvé|adopté|voté|entériné|avalisé|donné leur aval|autorisé)\w*"),
        StatusCue("agreed", "adopt", r"\badoptée?s?\b"),
        StatusCue("agreed", "approuv valid enterin", r"\b(?:ont|a|avaient|été|sont) (?:[\w'-]+ ){0,3}?(?:approuvé|validé|entériné)e?s?\b"),
        StatusCue("signed", "signature", r"(?<![\w,;:'-] )(?<!')\bsignature (?:[\w'-]+ ){0,6}?(?:d'un|d'une|de|du|des|d')\b(?! (?:est|sera))"),
        StatusCue("agreed", "paraph agree termes acheve termine boucle dernier", r"paraphé(?:e|s|es)?\b|\bagréée?s?\b|arrêtée?s? (?:le|les) termes|(?:achevé|terminé|bouclé|conclu|mis (?:[\w'-]+ ){0,2}?la dernière main (?:à|au|aux)) (?:[\w'-]+ ){0,6}?(?:mise au point|négociations?|rédaction|texte)"),
        StatusCue("planned", "signature signe", r"signature\b[^.;]{0,90}? (?:est|était|sera) (?:[\w'-]+ ){0,2}?(?:prévue|attendue|programmée|annoncée|fixée)|signature (?:est |a été |en est )?(?:prévue|attendue|programmée|annoncée)|(?:doit|devrait|va|doivent|devraient) être signée?s?|sera signée?|seront signée?s"),
        StatusCue("negotiating", "signature negoci discussion discut planch pourparler elabor prepar travaill avanc acceler etude redig redact finalis peaufin point projet relisent relecture elabor redige prepar chantier table gestation conversation chemin chantier examin souffrance rail metier tractation", r"\b(?:élabor|rédig|prépar|concoct|finalis|examin)(?:e|ent|ait|aient|eront|era)\b(?=[^.;]{0,60}?(?:accord|traité|protocole|mémorandum|convention|programme|plan|document|texte))|\bmett(?:ent|aient) (?:[\w'-]+ ){0,2}?au point|(?:est|sont|reste|était) (?:[\w'-]+ ){0,2}?(?:sur la table|en chantier|en gestation|en bonne voie|sur les rails|examinée?s?|en souffrance|à l'examen|sur le métier)|(?:conversations|pourparlers|discussions|tractations|travaux)\b[^.;]{0,80}? (?:se poursui\w+|continu\w+|progress\w+|avanc\w+|sont en cours)|(?:pourparlers|conversations|discussions|tractations|consultations) (?:sur|autour|relatives|concernant|en vue d|portant)|négoci\w+|à l'étude|(?:rédiger|rédaction|finalis\w+|préparent|prépare|peaufin\w+|mettre au point)|projets? d(?:'|e )(?:accord|convention|traité|protocole|mémorandum)|relisent|relecture|en (?:cours d'|cours de )?(?:discussion|préparation|négociation|élaboration)|reste (?:à|en) \w+|(?:travaille|planche|discute)\w* (?:sur|à|d)|(?:avancer|accélérer|négociation et|préparer|finaliser|hâter|en vue de) la signature|accélérer"),
    ),
    several=r"(?:accords|documents|contrats)\b",
    package=r"\b(?:\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-\w+|vingt(?:-\w+)*|trente(?:-\w+)*|quarante(?:-\w+)*|une? (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|poignée|série|ensemble)(?: d'| de)?|plusieurs|plus de (?:\w+|\d+)|une? paquet de) ?(?:(?!(?:que|le|la|les|un|une|du|de|des|dont|qui) )[\w-]+ ){0,2}?(?:documents|accords|textes|contrats|mémorandums|conventions|instruments)",
    notes=r"\bnotes\b",
    same_document=r"\b(?:il|elle|ils|elles|celui-ci|celle-ci|ce(?:t|tte)? (?:texte|document|accord|dernier)|le (?:texte|document)|les (?:textes|documents)|l'accord|lequel|laquelle|qui)\b",
    they=r"\b(?:ils|elles|les (?:participants|ministres|présidents|dirigeants|délégations|parties|interlocuteurs|gouvernements)|les deux \w+|l'un et l'autre|tous deux)\b",
    agreed=(
        r"(?:ont|avaient|a|avait) (?:[\w'-]+ ){0,2}?(?:résolu,? (?:[\w'.-]+,? ){0,7}?(?:de |d')|(?:acté|entériné|avalisé|arrêté|approuvé|validé|programmé)(?=,? (?:[\w'.-]+,? ){0,7}?(?:la |le |l'|un |une |les )(?:principe|création|ouverture|réouverture|rétablissement|reprise|lancement|mise|instauration|constitution|suppression|levée|tenue|construction|passage|jumelage|doublement|prolongation|calendrier de))|donné,? (?:[\w'.-]+,? ){0,7}?(?:leur |son )?(?:feu vert|aval|accord|assentiment) (?:à |au |aux |pour )|choisi (?:de |d'))|\bil (?:a|avait) été (?:[\w'-]+ ){0,2}?(?:convenu|décidé|arrêté|résolu),? (?:[\w'.-]+,? ){0,7}?(?:de |d'|que |qu')|\bdécision\b(?: commune| conjointe)? (?:a|avait) été (?:prise|arrêtée),? (?:[\w'.-]+,? ){0,7}?(?:de |d')|tombée?s? d'accord,? (?:[\w'.-]+,? ){0,7}?(?:pour|sur)|ont (?:[\w'-]+ ){0,2}?décidé,? (?:[\w'.-]+,? ){0,7}?(?:de |d')|(?:sont|étaient) (?:[\w'-]+ ){0,2}?convenue?s?,? (?:[\w'.-]+,? ){0,7}?(?:de |d'|qu'|que )|(?:se sont|s'étaient) (?:[\w'-]+ ){0,2}?(?:mise?s? d'accord|entendue?s?|accordée?s?),? (?:[\w'.-]+,? ){0,7}?(?:sur|pour)|ont (?:[\w'-]+ ){0,2}?convenu,? (?:[\w'.-]+,? ){0,7}?(?:de |d'|que |qu')|"
        r"(?:sont|ont|étaient|avaient|est) (?:[\w'-]+ ){0,2}?convenue?s? (?:[\w'-]+ ){0,3}?(?:de |d'|que |qu'|du |des )|parven(?:us?|ues?|ir) (?:[\w'-]+ ){0,2}?à (?:un|des) (?:accords?|consensus|entente|compromis) (?:[\w'-]+ ){0,3}?(?:sur|pour|concernant|visant)|(?:ont|avaient|a) (?:[\w'-]+ ){0,3}?décidé (?:[\w'-]+ ){0,2}?(?:de |d')|(?:se sont|s'étaient|s'étant) (?:[\w'-]+ ){0,2}?(?:mise?s? d'accord|entendue?s?|accordée?s?|tombée?s? d'accord) (?:[\w'-]+ ){0,3}?(?:sur|pour)|se sont (?:[\w'-]+ ){0,2}?engagée?s? (?:[\w'-]+ ){0,2}?(?:à |dans )"
        r"|(?:ont|avaient) (?:[\w'-]+ ){0,3}?annoncé (?:[\w'-]+ ){0,2}?(?:la |le |l'|que |un |une )|sont tombée?s? d'accord (?:sur|pour)|ont (?:\w+ )?convenu (?:[\w'-]+ ){0,3}?(?:de |d'|que |qu')|ont (?:\w+ )?(?:donné leur accord|accepté de|promis de|appelé à)"
    ),
    general=r"\b(?:utilis(?:er|ant) |tirer (?:\w+ )?parti|mettre à profit|approfondi|renforc|promouv|promotion|continu|poursuiv|poursuite|maint(?:enir|ien)|élargi|développe|développ|intensifi|consolid|coordonn|concert|soutenir|soutien|coopér|collabor|travailler|favoris|encourag|faire progresser|faire avancer|œuvr|contribu|respect|préserv|défend|construire conjointement|construire ensemble|bâtir|améliorer|profiter|exploiter|dynamis|stimul|accroître|accélér|faciliter|mettre en œuvre|porter|hisser|resserr|lutte|lutter|veiller|tirer parti|explorer|étudier|donner|partag|jouer|unir|saisir|enrichir|multiplier)\w*",
    concrete=r"\b(?:se (?:verraient|reverraient|réuniraient|retrouveraient|rencontreraient|parleraient)|ouvrir|ouverture|rouvrir|réouverture|établir|établissement|créer|création|instaurer|mise en place|mettre en place|reprendre|reprise|rétabl|lancer|lancement|supprimer|suppression|abolir|exempt|consulat|vols?\b|liaison|sous-comité|mécanisme|groupe de travail|centre culturel|centres culturels|institut|doubler|tripler|porter à|organiser|tenir|jumel|construire (?:un|une|le|la)|année d)",
    one_sided=r"\b(?:décret|loi|ordonnance|arrêté) (?:du|de|n°)|par (?:un )?décret|a décidé par",
    title_end=r",(?! d(?:'|e )\w+ et d(?:'|e )\w)|[;:(]|\.(?!\d)| (?:par le(?:quel|squels)|par laquelle|a|ont|est|sont|sera|seront|avait|avaient|était|étaient|fut|furent|aura|auront|n'|s'|se (?=\w+ent\b|\w+e\b)|qui|que|dont|lors|afin|en présence|en marge|en vigueur|à l'issue|à cette occasion|au terme|le (?:\d|même jour|lendemain)|ce jour-là|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|(?:signé|conclu|paraphé|ratifié|approuvé|adopté|publié|annoncé|négocié|entré|compris|prévu|attendu)(?:e|s|es)?|vien(?:t|nent)|devrai(?:t|ent)|doi(?:t|vent)|va|vont|peu(?:t|vent)|pourrai(?:t|ent)|pourr(?:a|ont)|entr(?:e|ent|era|eront|ait) en|prévoi(?:t|ent)|permet(?:tent|tra|tront)?|reste(?:nt)?|porte(?:nt)? sur|vise(?:nt)?|couvre(?:nt)?|avance(?:nt)?|progresse(?:nt)?|figure(?:nt)?|pren(?:d|nent)|prendra|expire(?:nt|ra)?)\b| et (?!\w*(?:[aiuer]té|tié)\b)\w+(?:é|ée|és|ées|u|i|it|is) (?=(?:une?|la|le|les|leurs?|sa|son|plusieurs)\b|l')",
    promise_end=r"[,;.:(]| afin\b| et (?:ont|sont|a|est|se sont) ",
    elided=r": \Z",
    once_planned=r"\b(?:devai(?:t|ent)|aurai(?:t|ent) dû|était prévue?|étaient prévue?s|était attendue?)\b",
    joins=r",? et (?:de |d'|du |par |le |la |l'|avec )*|, (?:de |d'|du |par |le |la )*|, ainsi que (?:de |d'|du |par |le |la )*",
    framing=r"\b(?:au cours|lors|à l'occasion|pendant|durant|dans) (?:d'une?|d'un|de|du|d'|une?|un|leur|cette|cet|ce|l'|la) ?(?:\w+ )?\Z",
    they_met=r"\b(?:ils|elles|tous deux|les deux (?:hommes|dirigeants|responsables|présidents|ministres|homologues))\b",
    goes_on=r" (?:a|ont|avait|avaient) (?:[\w'-]+ ){0,2}?(?:porté|permis|été (?:consacr|axé|l'occasion|marqué|dominé)|tourné|abordé|duré|roulé|traité)|s'(?:est|était|étaient) (?:[\w'-]+ ){0,2}?(?:déroulé|conclu|achevé|prolongé)",
    came=r"\W{0,4}(?:arrivée?s?|venue?s?|partie?s?|débarquée?s?|rentrée?s?|revenue?s?|parvenue?s?)\b",
    counterpart=r"\b(?:son|leur) homologue (?:chinoi|kazakh)\w*",
    where=r",? où\b",
    away=r"(?:\bpour|\bvers|\bdepuis|\bquitter|\bquitté) ?\Z",
    partner=r",? (?:avec|chez|auprès d)\b",
    ended=r"\b(?:achev|termin|conclu|boucl|clos|prend fin|pris fin|dernier jour|au terme)\w*",
    working=r"\b(?:a|ont) (?:[\w'-]+ ){0,2}?(?:repris|rouvert|recommencé|retrouvé)\b",
    set_up=r"\b(?:sera|seront) (?:[\w'-]+ ){0,2}?(?:créée?s?|ouverte?s?|établie?s?|installée?s?|instaurée?s?|mise?s? en place|mise?s? sur pied|inaugurée?s?)\b",
    sport=r"\b(?:matchs?|équipe nationale|joueu\w+|championnats?|médaill\w+|tournois?|demi-finales?|finaliste|entraîneu\w+|athlètes?|sélectionneu\w+|set|buts?)\b",
    topics=_TOPICS,
    lasts_since=r"\bdepuis (?:(?:le |la |l'|sa |son |leur |ses |qu'il |qu'elle )(?:[\w'-]+ ){0,3}?)?\Z",
    decided=r"\b(?:a|ont|avait|avaient) (?:\w+ )?(?:décidé|convenu|annoncé|signé|arrêté|conclu|déclaré|dit)\b",
    scene=r"(?:\bà|\ba|\bau|\ben|\bdans|\bprès de|\bdepuis|\baéroport d[e']|\bville d[e']|\bpalais(?: présidentiel)? d[e']|\bcapitale,?|\bde nouveau|[,(:-]|--|\A) ?\"?\Z",
)
