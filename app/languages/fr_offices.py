"""French: words of offices, states and references, of places and of sessions, for `fr.py`.

Every pattern is matched in the folded view: lower case, no accents.
"""

from app.languages.office_rules import OfficeRules

# A name in which one of these stands is spelt in the English way already.
_SPELLINGS = (
    (r"(?<!t)ch|(?<=t)sh", "sh"),
    (r"tsh|tch", "ch"),
    (r"aou", "au"),
    (r"(?<![ao])ou(?![aeiou]$)", "u"),
    (r"\bdj", "zh"),
    (r"dj", "dzh"),
    (r"(?<!d)j", "zh"),
    (r"gu(?=[ei])", "g"),
    (r"\be(?=r[bkdlmnzj]|rzh|s[ei]n|rs)", "ye"),
    (r"(?<=[aeo])ie(?=va?\b)", "ye"),
    (r"(?<=[aeo])e(?=va?\b)", "ye"),
    (r"(?<=[^aeiouy])ie(?=va?\b)", "iye"),
    (r"(?<=[lrn])ine\b", "in"),
    (r"(?<=[aou])i(?=\b)", "y"),
)

OFFICES = OfficeRules(
    offices=(
        (
            "politburo_sc_member",
            r"membre du comite permanent du bureau politique(?: du comite central du parti communiste chinois|"
            r" du comite central du pcc)?",
        ),
        (
            "politburo_member",
            r"membre du bureau politique(?: du comite central du parti communiste chinois|"
            r" du comite central du pcc)?",
        ),
        (
            "cfac_director",
            r"(?:directeur|chef) (?:du bureau )?de la commission (?:centrale )?des affaires etrangeres"
            r"(?: du comite central(?: du (?:pcc|parti communiste chinois))?)?",
        ),
        ("first_deputy_prime_minister", r"premier vice-premier ministre"),
        ("vice_premier", r"vice-premier ministre(?: {a}du conseil des affaires d'etat)?|vice-premier"),
        ("prime_minister", r"premier ministre(?: {a}du conseil des affaires d'etat)?|chef (?:du|de) gouvernement"),
        ("first_deputy_foreign_minister", r"premier vice-ministre {a}des (?:affaires etrangeres|ae)"),
        ("vice_foreign_minister", r"vice-ministre {a}des (?:affaires etrangeres|ae)"),
        (
            "assistant_foreign_minister",
            r"(?:ministre )?assistant {a}(?:du ministre )?des (?:affaires etrangeres|ae)|"
            r"ministre assistant {a}des affaires etrangeres",
        ),
        (
            "vice_minister",
            r"vice-ministre(?: {a}(?:de l'|de la |du |des |d')[\w'-]+(?:(?:,| et)? (?:de l'|de la |du |"
            r"des )[\w'-]+){0,2})?",
        ),
        (
            "foreign_minister",
            r"ministre {a}des (?:affaires etrangeres|ae)|chef de la diplomatie|"
            r"ministre d'etat {a}aux affaires etrangeres",
        ),
        ("defence_minister", r"ministre {a}de la defense(?: nationale)?"),
        ("commerce_minister", r"ministre {a}du commerce(?: et de l'integration| exterieur)?"),
        ("energy_minister", r"ministre {a}de l'energie"),
        ("transport_minister", r"ministre {a}des transports?"),
        ("culture_minister", r"ministre {a}de la culture(?: et du tourisme| et de l'information| et des sports)?"),
        ("agriculture_minister", r"ministre {a}de l'agriculture(?: et des affaires rurales)?"),
        ("public_security_minister", r"ministre {a}de la securite publique"),
        ("interior_minister", r"ministre {a}de l'interieur"),
        ("finance_minister", r"ministre {a}des finances"),
        ("economy_minister", r"ministre {a}de l'economie(?: nationale)?"),
        ("industry_minister", r"ministre {a}de l'industrie(?: et [\w' ]{5,30}?(?=,| |$))?"),
        ("education_minister", r"ministre {a}de l'education"),
        (
            "science_minister",
            r"ministre {a}(?:de la science|des sciences)(?: et (?:de la technologie|de l'enseignement superieur))?",
        ),
        ("tourism_minister", r"ministre {a}du tourisme(?: et des sports)?"),
        ("state_councillor", r"conseiller d'etat"),
        ("state_secretary", r"secretaire d'etat"),
        (
            "deputy_chair",
            r"vice-presidente?(?= (?:de la |du |de l')(?:commission|comite|conseil|assemblee|conference|"
            r"banque|senat|majilis))|presidente? (?:du comite permanent )?de l'assemblee populaire(?! nationale)",
        ),
        ("vice_president", r"vice-presidente?"),
        ("npc_chair", r"presidente? (?:du comite permanent )?de l'(?:assemblee populaire nationale|apn)"),
        (
            "cppcc_chair",
            r"presidente? (?:du comite national )?de la (?:conference consultative politique du peuple chinois|"
            r"ccppc)",
        ),
        ("ndrc_chair", r"(?:directeur|president) de la commission nationale du developpement et de la reforme"),
        ("mazhilis_speaker", r"presidente? (?:du majilis|du mazhilis|de la chambre basse(?: du parlement)?)"),
        ("senate_speaker", r"presidente? (?:du senat|de la chambre haute(?: du parlement)?)"),
        ("party_leader", r"secretaire general(?: du comite central)?(?: du (?:parti communiste chinois|pcc))"),
        ("sco_secretary_general", r"secretaire general de (?:l'organisation de cooperation de shanghai|l'ocs)"),
        (
            "cica_secretary_general",
            r"secretaire general de la (?:cica|conference pour l'interaction et les mesures de confiance en asie)",
        ),
        ("secretary_general", r"secretaire generale?"),
        ("security_council_secretary", r"secretaire du conseil de securite"),
        ("presidential_administration_head", r"(?:chef|directeur) de l'administration presidentielle"),
        (
            "president",
            r"presidente?(?! d[ue] (?:conseil|comite|groupe|forum|senat|majilis)| de l(?:a(?! republique (?:du |d'|populaire de ))|[' ])| de (?:cnpc|sinopec|cgn|cnnc|citic|kazatomprom|kazmuna|samru|samrou|huawei|petrochina|air|china|l'agence))|chef de l'etat|"
            r"chef d'etat|dirigeant|(?:numero un|homme fort|leader)(?= (?:chinois|kazakh)\b)",
        ),
        ("ambassador", r"ambassad(?:eur|rice)"),
        ("consul_general", r"consul general"),
        ("spokesperson", r"porte-parole(?: {a}(?:du ministere|de la diplomatie)(?: {a}des affaires etrangeres)?)?"),
        (
            "xinjiang_secretary",
            r"secretaire (?:du comite )?du parti (?:pour|de|du) (?:la region autonome ouigoure du )?xinjiang",
        ),
        ("mayor", r"(?:maire|akim)(?: de (?:la|cette|sa) (?:ville|capitale|region|metropole)(?! d))?"),
        ("governor", r"gouverneur"),
        ("deputy_head", r"(?:directeur|chef) (?:general )?adjoint|vice-directeur|vice-gouverneur"),
        (
            "department_head",
            r"(?:directeur|directrice|chef) (?:general )?(?:du |de la |de l'|d'une? )(?:departement|"
            r"direction|bureau|commission|agence|administration)(?: {a}(?:des affaires consulaires|"
            r"consulaire|d'asie|[\w']+))?",
        ),
        ("chief_of_staff", r"chef d'etat-major(?: general)?"),
        ("secretary", r"(?:premier |deuxieme |troisieme )?secretaire"),
        (
            "minister",
            r"ministre(?! d'etat)(?: {a}(?:de l'|de la |du |des |d')(?!republique|chine|kazakhstan|gouvernement)[\w'-]+"
            r"(?:(?:,| et)? (?:de l'|de la |du |des )(?!president|premier|ministre|vice|chef|secretaire|gouverneur|"
            r"directeur|conseiller|ambassad|republique|chine|kazakhstan|gouvernement)[\w'-]+){0,3})?",
        ),
    ),
    plural_offices=(
        ("foreign_minister", r"ministres (?:[\w-]+ et [\w-]+ )?des (?:affaires etrangeres|ae)|chefs de la diplomatie"),
        ("prime_minister", r"premiers ministres|chefs de gouvernement"),
        ("vice_premier", r"vice-premiers ministres"),
        ("vice_foreign_minister", r"vice-ministres(?: (?:[\w-]+ et [\w-]+ )?des affaires etrangeres)?"),
        ("president", r"presidents|chefs d'etat|dirigeants"),
        ("minister", r"ministres"),
        ("ambassador", r"ambassadeurs"),
    ),
    glue=(
        r"(?:,? et |, |,? (?:ainsi que|egalement|aussi) |\s?[-/]\s?|, (?:egalement|"
        r"aussi|par ailleurs) )"
    ),
    link=r" (?:de la |de l'|du |de |d'|au |en |pour le |pour la |aupres de la |aupres du )(?:gouvernement |cote )?",
    lead=r"",
    former=r"(?:premier|ancien|ancienne|ex-|ex|precedent|futur|feu) ?$",
    articles=r"(?:le |la |l'|du |au |de l'|un |une |son |leur |dudit |ledit |ce |cet )",
    also=r" qui est(?: egalement| aussi)?| egalement| aussi",
    honorifics=r"(?:m\. |mm\. |mme |mlle |monsieur |madame |s\. ?e\. (?:m\. )?|son excellence (?:m\. )?)",
    not_names=frozenset(
        """janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi
        mercredi jeudi
        vendredi samedi dimanche le la les un une des du de et ou en au aux dans pour par sur avec selon lors
        apres avant
        il elle ils elles ce cette cet ces son sa ses leur leurs nous on m mme mm monsieur madame ministre president
        vice-premier premier affaires etrangeres ceinture route initiative forum sommet dialogue comite conseil etat
        photo xinhua publie redacteur redacteurs source gouvernement parlement senat organisation nations republique
        sante education defense commerce energie transport transports culture agriculture industrie finances finance economie
        travail interieur justice sports tourisme information ecologie science sciences technologie technologies numerique
        construction integration eau eaux ressources naturelles irrigation situations urgence urgences securite publique
        developpement innovation enseignement superieur protection sociale environnement infrastructures logement
        budget plan jeunesse medias communications aerospatiale aviation civile ferroviaire
        commission bureau departement direction comite cour assemblee majilis chambre banque academie universite institut
        societe compagnie groupe holding corporation agence administration fonds centre parquet armee forces
        monde quotidien peuple courrier agence presse
        pravda egemen notre nouvel pays parti mais or si alors quand qui que quoi dont deux trois union communaute conference""".split()
    ),
    shy_surnames=frozenset(
        {"le", "he", "ma", "an", "long", "ou", "la", "en", "mo", "dong", "lu", "se", "bo", "chi", "mai"}
    ),
    shy_behind=r" (?:a|avait|est|etait|s'est|n'a|n'est|doit|devait)(?!\w)",
    pairs=(
        r"(?<!\w)tous(?: les)? deux(?! (?:ans|mois|jours|semaines))(?!\w)",
        r"(?<!\w)les deux (?:hommes|responsables|interlocuteurs|diplomates|homologues)(?!\w)",
    ),
    counterparts=(r"(?:son|leur) homologue(?: (?P<side>[\w-]+))?",),
    others=(
        r"son (?:hote|interlocuteur|visiteur|invite)(?!\w)",
        r"(?<!\w)(?:la|cette) delegation(?: chinoise| kazakhe)?(?= (?:a|avait|est|etait|sera|s'est|s'etait|doit|rencontrera|s'entretiendra) )",
        r"(?<!\w)(?:l'(?:hote|invite|interlocuteur|emissaire)|le (?:visiteur|responsable|dirigeant|diplomate)) (?:chinois|kazakh)(?!\w)",
        r"(?<!\w)(?:le|du|au) visiteur(?!\w)",
        r"(?<!\w)l'invite(?!\w)",
    ),
    latter=(("m", r"(?<!\w)(?:ce dernier|celui-ci)(?!\w)"), ("f", r"(?<!\w)(?:cette derniere|celle-ci)(?!\w)")),
    pronouns=(
        ("m", r"(?<![\w-])il(?![\w])"),
        ("f", r"(?<![\w-])elle(?![\w])"),
        ("m", r"-t-il(?!\w)|(?<=\w)-il(?!\w)"),
        ("f", r"-t-elle(?!\w)|(?<=\w)-elle(?!\w)"),
        ("m", r"(?<![\w-])lui(?= et (?:m\. |mme |le |la |l'|son |[a-z]))"),
        ("other_m", r"(?<=avec )lui(?![\w-])|(?<=devant )lui(?![\w-])|(?<=chez )lui(?![\w-])|(?<![\w-])lui(?= (?:a|avait|aura) (?:[\w'-]+ )?(?:dit|declare|assure|repondu|fait|adresse|envoye|ecrit|telephone|remis|offert|presente|exprime|demande|confie|promis|explique|parle|montre|glisse|transmis))|(?<![\w])l'(?=(?:a|ont|avait|avaient|aura) (?:[\w'-]+ ){0,2}?(?:recu|accueilli|rencontre|vu|salue|attendu)(?!\w))"),
    ),
    who=r", (?:et )?qui $",
    impersonal=(
        r"il (?:ne |n')?(?:entr(?:e|era|ait) en vigueur|est entre en vigueur|porte(?:ra)? sur|prevoit|comprend|"
        r"permettra|durera|remplace|couvre|faut|faudra|faudrait|fallait|leur faut|revient (?:a|aux?|des)|revenait (?:a|aux?)|"
        r"y (?:a|avait|aura|eut)(?!\w| (?:\w+ ){0,2}?(?:rencontre|recu|tenu|pris part|participe|assiste|preside|signe|"
        r"ete (?:\w+ )?recu|effectue|prononce|retrouve|inaugure)e?s?(?!\w))|s'agit|"
        r"s'agissait|s'agira|importe|convient|suffit|existe|reste (?:a|encore)|semble|est (?:a |convenu|"
        r"prevu|important|necessaire|essentiel|possible|temps|question|egalement prevu|ressorti)|"
        r"a (?:[\w-]+ )?ete (?:convenu|decide|question|prevu)|en (?:est|va)|ressort)"
    ),
    patronymic=r"[ou]?uly|kyzy|qyzy|kizi|[oey]vit?ch|[oey]vna",
    unlike_states=(("m", r"la (?:chine|partie)|les deux"), ("f", r"le kazakhstan")),
    definite=r"(?<!\w)(?:le |la |l'|du |au |ce |cette |cet |dudit |ledit |m\. le |mme la |monsieur le )(?:meme )?$",
    oblique=(
        r"(?<!\w)(?<!quant )(?:avec|par|a|de|d'|du|au|aux|entre|et|pour|chez|contre|envers|sur)(?: |(?<='))(?:le |"
        r"la |l'|les |son homologue |m\. )?$"
    ),
    possessive=("son ", "leur "),
    two=r"(?<!\w)(?:les|des|aux|leurs|nos) (?:deux )?$",
    capital=(
        r"(?:la|sa|cette) capitale (?P<adjective>[\w-]+)|(?:la )?capitale (?:du |de la |de l'|"
        r"de )(?P<state>[\w-]+)"
    ),
    here=(
        r"(?<![\w-])ici(?! (?:la|a|et la)(?!\w))(?![\w-])(?! (?:lundi|mardi|mercredi|jeudi|vendredi|"
        r"samedi|dimanche) prochain)"
    ),
    same_capital=r"(?<!\w)(?:dans|de|vers|a|gagne|rejoint) (?:la|cette) capitale(?! (?:chinoise|kazakhe?|du|de la|de l'|provinciale|economique|regionale|russe|ouzbeke?|culturelle|financiere|administrative|mondiale|meridionale))(?!\w)",
    same_city=r"dans (?:la|cette) meme (?:ville|cite|metropole)|(?<!\w)dans cette (?:ville|cite|metropole)(?!\w)|dans la meme capitale",
    locative=r"a|depuis|pour|vers",
    joint=r"et",
    of_state=r"de|la|du|l'|d'",
    both=r"deux|nos|leurs",
    reciprocal=r" (?:se (?:sont )?(?:rencontr|verr|reverr|retrouv|vu|revu|parl)|s'etaient (?:rencontr|vu|parl|entreten|retrouv)|s'entretiendr|doivent se (?:rencontr|voir|revoir|retrouv))",
    byline=r"Par [^\n|,;:]{3,60},? (?:à|depuis) ",
    abroad=frozenset({"au", "en", "aupres"}),
    speech=(
        r"(?: (?:a|ont|avait|aurait))? ?(?:declare|dit|indique|annonce|estime|souligne|affirme|repondu|"
        r"reagi|remercie|appele|condamne|rejette|soutient|propose|souhaite|demande|promis|invite|assure|"
        r"confirme|salue|rappele|ajoute|poursuivi|precise|explique|reaffirme|fait savoir|exprime)(?!\w)"
    ),
    metonyms=(
        r"entre {city} et {city}",
        r"(?:relations?|liens|partenariat|axe|cooperation|dialogue|amitie) (?:entre )?{city}[- ]{city}",
        r"{city} et {city} (?:ont|sont|se|feteraient|veulent|entendent|souhaitent|[\w-]+(?:ent|ont)) ?",
        r"(?:remercie|aux cotes de|de la part de|soutien de|position de|aide de|informe|invite|appel de) {city}",
        r"{city} (?:se dit|est (?:pret|prete|dispose|disposee|favorable)|n'oublie|n'oublierait|compte|"
        r"entend|veut|espere|souhaite|refuse|ne reconnait)",
    ),
    spellings=_SPELLINGS,
    verbs=r"a|ont|avait|avaient|est|sont|s'est|se sont|qui|que|dont|ou|et|sera|seront|doit|avec|pour son|lors",
    namesake_before=r"(?:aeroport(?: international)?|universite|avenue|rue|prix|fondation|fonds|centre|musee|ecole) (?:d'|de )?(?:\w+[- ])?$",
    money_before=r"\bdollars? (?:des |d')?$",
    named_before=(
        r"(?:esprit|declarations?|universite|consensus|processus|initiative|declaration commune|zoo|"
        r"region|oblast|province|district|prefecture|bourse|musee|traite|accords?|protocole|formule|"
        r"format|service de presse|site|communique) d(?:es|e|u|')? ?(?:la |l'?)?$|(?:selon|d'apres|citant|cite(?:e|es|s)? par|(?:rapporte|annonce|indique|precise|informe|signale)(?:nt|e par)?|via|photos?:?|credits?:?|source ?:)"
        r" (?:la |l'?)?$"
    ),
    named_after=r" \w{2,}(?:[aeiouy]ev|[a-z]ov)a?(?!\w)| (?:times|daily|review|kmg|motors|news)(?!\w)",
    ordinals={
        word: number
        for number, words in enumerate(
            (
                "premier premiere",
                "deuxieme second seconde",
                "troisieme",
                "quatrieme",
                "cinquieme",
                "sixieme",
                "septieme",
                "huitieme",
                "neuvieme",
                "dixieme",
                "onzieme",
                "douzieme",
                "treizieme",
                "quatorzieme",
                "quinzieme",
                "seizieme",
                "dix-septieme",
                "dix-huitieme",
                "dix-neuvieme",
                "vingtieme",
                "vingt-et-unieme",
                "vingt-deuxieme",
                "vingt-troisieme",
                "vingt-quatrieme",
                "vingt-cinquieme",
                "vingt-sixieme",
            ),
            start=1,
        )
        for word in words.split()
    },
    ordinal_digits=r"(\d{1,2}) ?(?:e|eme|er|re|ere|nd|nde|i?eme)",
    sessions=r"reunion|sommet|session|forum|conference|dialogue|rencontre|edition|assemblee|seance|tenue|tour",
    between=(
        r"(?: |,|annuelle?|ordinaire|pleniere|du|de la|de l'|des|de|d'|entre|la|le|les|l'|et|conseil|"
        r"ministres?|ministerielle?|affaires etrangeres|ae|chefs?|d'etat|etats?|gouvernements?|premiers|"
        r"strategique|format|mecanisme|pays|reunion|sommet|session|dirigeants|des|pour|international|"
        r"generale|membres|\(|\"|')*"
    ),
    again=r"(?:pour la |sa |la |tenu sa )(?P<ordinal>[\w-]+) (?:fois|reunion|session)",
    levels=(
        ("ministers", r"ministres? des (?:affaires etrangeres|ae)|ministerielle?|chefs de la diplomatie"),
        ("government", r"chefs de gouvernement|premiers ministres"),
        ("summit", r"sommet|chefs d'etat"),
    ),
    series=(
        (
            "fm-strategic-dialogue",
            r"dialogue strategique(?: (?:entre les|des) (?:ministres des (?:affaires etrangeres|ae)|"
            r"chefs de la diplomatie|deux diplomaties))?",
        ),
        (
            "cooperation-committee",
            r"comite (?:bilateral )?de cooperation(?: (?:sino-kazakhe?|kazakho-chinois|"
            r"entre la chine et le kazakhstan|entre le kazakhstan et la chine))?",
        ),
    ),
    first_person=r"(?<![\w'-])(?:j(?:e |')(?=[a-z])(?!(?:crois|pense|souhait|voudrais|espere|considere|tiens|dirais|veux|sais|note|rappelle|n'|ne |suis (?:sur|convaincu|certain|heureu|persuad)))|m'(?=a recu|ont recu)|moi\b|(?:ma|mes) (?=(?:[\w-]+ )?(?:visites?|rencontres?)\b)|mon (?=(?:[\w-]+ )?(?:voyage|deplacement|entretien|sejour)\b)|nous (?=avons rencontre|nous sommes rencontres))",
    answer=r"- |(?i:réponse|r)\.? ?: |[A-ZÉ][\w .'-]{2,40} ?: ",
    asked=r"(?i:\binterview|\bentretien accordé|répond(?:u|ait|s|re)? (?:à|aux) (?:nos |des )?questions)",
    own_words=r"(?i:\btribune (?:de|signée|libre)|\barticle signé|\btexte intégral d[eu]|(?:discours|allocution|déclaration|tribune|article) d(?:e |u |'))",
)
