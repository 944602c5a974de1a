"""French: the cues of meetings, for `fr_cues.py`: kind by kind, the verbs and nouns that tell of one."""

from app.languages.cue import Cue
from app.languages.fr_gatherings import GATHERINGS
from app.languages.fr_messages import MESSAGES
from app.languages.fr_openings import OPENINGS
from app.terms import CueForm

_ORD = r"(?:\b\d+(?:e|ère|ème|re|er|es|nde)|premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|dernière|précédente|prochaine|nouvelle)"

_A = r"(?:[\w'-]+ ){0,3}?"  # an adverb or two between auxiliary and participle
_G = r",? (?:[\w'.-]+,? ){0,7}?"  # day, city and more between a verb and what it rules
_HAS = r"\b(?:a|ont|avait|avaient|aura|auront|ayant)(?:,[^,.;]{2,40},)?"
_WHEN = (
    r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|demain|matin|soir|après-midi|ce|cette|de|à|au|"
    r"semaine|mois|dernière?|prochaine?|passée?|début|fin|nouveau|le|la|même|jour|veille|lendemain|\d{1,2}(?:er)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|"
    r"octobre|novembre|décembre|également|aussi|alors|déjà|encore|ensuite|enfin|d'abord|actuellement|depuis|en|séparément|"
    r"brièvement|longuement|par ailleurs|tour|son|ici|astana|pékin|beijing|almaty),? )"
)
# who is met: an office, a counterpart, a title or a name that is no place
_WHOM = (
    r"(?=(?:le|la) (?:présidente?|ministre|premi|vice|chef|dirigeant|numéro|secrétaire|gouverneur|maire|akim|direct|pdg|patron|"
    r"haut|responsable|nouvel|conseill|porte|consul|recteur|rectrice|représentant)|l'(?:ambassad|akim|envoyé|ancien)|"
    r"(?:son|leur|ses|leurs) (?:homologues?|hôtes?|collègues?|confrères?|pairs?|visiteurs?|interlocuteurs?|invités?)\b|m\. |mme |"
    r"(?-i:(?!Pékin|Beijing|Astana|Almaty|Chine|Kazakhstan|Shanghai|Nour|Xinjiang|Ouroumtsi|Urumqi|Asie|Hong|Forum|Sommet|Conférence|Comité|Organisation|Assemblée|Exposition|Conseil|Jeux|Foire|Semaine|Journée|Année)[A-ZÉ][a-zé]))"
)
_STATE = r"(?=(?:en|à|au|dans) (?:la |le )?(?:chine|kazakhstan|pékin|beijing|astana|almaty|noursoultan|nour-soultan|shanghai|xi'an|urumqi|ouroumtsi|capitale|pays))"
_LAND = r"(?:le kazakhstan|la chine|astana|pékin|beijing|almaty|nour-soultan|noursoultan|shanghai|xi'an|urumqi|ouroumtsi|tianjin|chengdu|canton|hangzhou|la capitale (?:chinoise|kazakhe))"
_DUE = r"se tiendra|aura lieu|est prévue?|doit se tenir|doit avoir lieu|devait se tenir|s'est tenue?|s'était tenue?|se déroulera|s'est déroulée?|s'ouvrira|s'est ouverte?"
_OUTLET = r"(?:l'agence|l'hebdomadaire|le quotidien|la chaîne|la télévision|la radio|la revue|le journal|le site|le portail|le magazine|(?:notre|nos|un|une|des|la|le|les|de la|de l'|du|d'un|d'une|de notre)? ?(?:journal|quotidien|chaîne|rédaction|correspondante?|journaliste|envoyée? spéciale?|agence|télévision|radio|revue|magazine|hebdomadaire|site|portail)|(?-i:(?:[A-Z][\w'-]+ ){0,2}?(?:Daily|Times|Post|Xinhua|Kazinform|CCTV|CGTN|TASS|Khabar|Liter|Qazaqstan|Tengrinews|Chine nouvelle)))\b"

MEETINGS = (
    Cue(
        "fr-phone-noun",
        "phone_call",
        "telephon fil",
        r"(?:entretiens?|conversations?|appels?|échanges?|discussions?|contacts?|communications?) (?:\w+ )?téléphoniques?|coup de (?:fil|téléphone)",
        forms=frozenset({CueForm.NOUN}),
    ),
    Cue(
        "fr-phone-verb",
        "phone_call",
        "telephon appel",
        r"(?:(?:se sont|s'étaient) (?:[\w'-]+ ){0,3}?(?:parlé|entretenus|concertés|consultés)(?: [\w'-]+){0,4}? )?(?:au|par) téléphone|\bse (?:téléphon(?:ent|aient|eront)|(?:sont|étaient) (?:[\w'-]+ ){0,2}?téléphoné)\b|(?:a|avait) téléphoné (?:[\w'-]+ ){0,4}?(?:à|au)\b|(?:a|avait) appelé (?=(?:le|la|son|sa|m\.|mme) )(?![^.;]{0,90}? (?:à|au) (?:[\w'-]+ ){0,3}?[\w'-]+(?:er|ir|re|oir)\b)",
        forms=frozenset({CueForm.VERB}),
    ),
    Cue(
        "fr-video-noun",
        "video_call",
        "visio video virtuel",
        r"(?:entretiens?|réunions?|rencontres?|échanges?|discussions?) (?:bilatérale?s? |virtuel(?:le)?s? )?(?:par|en) (?:visio|vidéo)(?:-|\s)?conférence|(?:entretien|réunion|rencontre) virtuel(?:le)?|(?:entretien|réunion|rencontre|échange|conversation)s? (?:s'est|se sont|a|ont) (?:tenue?s?|déroulée?s?|eu lieu|été menée?s?) (?:par|en|via|sous forme de) (?:visio|vidéo)(?:-|\s)?conférence|(?:visio|vidéo)-?conférence (?:avec|entre|réunissant|des deux)",
        forms=frozenset({CueForm.NOUN}),
    ),
    Cue(
        "fr-dialogue-strategic", "dialogue", "dialogue", r"(?<!mécanisme de )(?<!mécanisme du )dialogues? stratégiques?"
    ),
    Cue(
        "fr-dialogue-founded",
        "dialogue",
        "mecanisme format formule dialogue",
        r"\b(?:mécanisme|format|formule|dialogue)s?\b[^.;,]{0,60}? (?:(?:a|avait) été |fut )?inaugurée?\b",
    ),
    Cue(
        "fr-dialogue-regular",
        "dialogue",
        "reguliere",
        rf"(?:{_HAS} {_A}(?:tenu|présidé|coprésidé|eu|conduit){_G})?(?:{_ORD} )?(?:rencontre|réunion)s? régulières?\b(?! de (?:travail|routine))",
    ),
    Cue(
        "fr-dialogue-session",
        "dialogue",
        "comite commission sous-comite groupe conseil dialogue mecanisme consultations",
        rf"(?:{_ORD} )?(?:réunion|session|séance|édition|cycle|tour|round)s? (?:plénière |annuelle |conjointe |extraordinaire )?(?:du|de la|de l'|des|de|de leur|de sa|de son|de cette|de ce) (?:sous-comités?|comités?|sous-commissions?|commissions?|groupes? de travail|conseil d'affaires|conseil des entrepreneurs|consultations|dialogue|mécanisme)(?: de coopération(?! (?:en|dans|pour|sur))(?: sino-kazakhe?| kazakho-chinoise?)?| mixte| intergouvernementale?)?",
        forms=frozenset({CueForm.SESSION}),
    ),
    Cue(
        "fr-dialogue-met",
        "dialogue",
        "comite commission groupe dialogue forum conseil",
        r"(?:groupe de travail|sous-comité|comité)\b[^.;,]{0,60}? (?:s'est|s'était) tenu\b|(?:sous-commission|commission)\b[^.;,]{0,60}? (?:s'est|s'était) tenue\b|\b(?:groupes de travail|sous-comités|sous-commissions|comités|commissions)\b[^.;,]{0,60}? (?:se sont (?:[\w'-]+ ){0,2}?réunie?s|s'étaient (?:[\w'-]+ ){0,2}?réunie?s|se réunissaient|(?:ont|avaient) (?:siégé|tenu)|siégeaient|tenaient)\b|(?:groupe de travail|sous-comité|sous-commission|commission|comité)\b[^.;,]{0,60}? (?:s'est réunie?|s'était réunie?|se réunissait|se réunit|a tenu|avait tenu|tenait|tiendra|a siégé|avait siégé|siégeait|se réunira|se retrouvera|siégera|a (?:ouvert|achevé|repris|clos) ses travaux|devait (?:se réunir|se retrouver|siéger|tenir)|doit (?:se réunir|se retrouver|siéger|tenir))|\bréunie?s?\b[^.;]{0,80}?, (?:le|la) (?:[\w-]+ )?(?:groupe de travail|sous-comité|commission|comité|conseil d'affaires|forum d'affaires|conseil des entrepreneurs|dialogue)\b",
    ),
    Cue(
        "fr-dialogue-sat",
        "dialogue",
        "comite commission groupe dialogue mecanisme",
        rf"\b(?:groupe de travail|(?:sous-)?comité|(?:sous-)?commission|mécanisme|dialogue)s?\b(?! stratégique| central| permanent)(?=[^.;]{{0,50}}?(?:sino-kazakh|kazakho-chinois|mixte|conjoint|bilatéral|chine[-–/]kazakhstan|kazakhstan[-–/]chine|intergouvernement|de coopération|des deux pays))[^.;]{{0,130}}? (?:(?:s'est|s'était|se sont|s'étaient) {_A}(?:réuni|retrouvé|rassemblé|tenu|déroulé|ouvert|rouvert|clos|achevé)e?s?\b|(?:a|avait) {_A}(?:siégé|délibéré|planché|(?:rouvert|entamé|débuté|conclu|bouclé|terminé|mené|poursuivi) (?:ses|leurs) (?:travaux|délibérations)|(?:tenu|convoqué|clôturé|bouclé|ouvert|conclu) (?:sa|une|leur|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|repris(?= (?:le|ce|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|à|aujourd))|été (?:convoqué|réuni|tenu|reporté|ajourné|annulé|repoussé)e?s?)|(?:aura|auront|a eu|avait eu|ont eu) lieu|(?:se tiendra|se retrouvera|se réunira|s'ouvrira|reprendra|débutera|siégera|planchera|se rassemblera)(?:it|ont)?\b|(?:est|était|sera) {_A}(?:convoqué|programmé|prévu|fixé|reporté|ajourné|annulé|repoussé)e?\b)",
    ),
    Cue(
        "fr-dialogue-again",
        "dialogue",
        "session reunion seance dialogue rencontre tour cycle round",
        rf"(?:{_ORD}|\bnouveau|\bprochain) (?:tour|cycle|round)(?= (?:est|doit|devrait|devait|était|aura|se|s'est|a) (?:[\w'-]+ )?(?:prévu|programmé|fixé|se tenir|avoir lieu|lieu|tiendra|tenu|eu|attendu|annoncé))|(?<!leur )(?<!leurs ){_ORD} (?:session|réunion|séance|dialogue|rencontre(?= (?:se tiendra|aura lieu|est prévue|s'était tenue|avait eu lieu)))\b(?! (?:des|du|de la|de l'|ministérielle|d|stratégique))",
        weak=True,
        forms=frozenset({CueForm.AGAIN}),
    ),
    Cue(
        "fr-dialogue-next-again",
        "dialogue",
        "prochain precedent premi derni suivant second session reunion edition",
        rf"\b(?:la {_ORD} (?:édition|session|réunion)|la (?:édition|session|réunion|rencontre) (?:de |d'|du )(?:\w+ )?(?:(?:19|20)\d\d|l'an (?:dernier|passé)|l'année dernière|mois dernier|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|(?:la|cette) (?:session|réunion) (?:d'avant|d'après))(?:,[^,;.]{{1,40}},)? (?:se tiendra|aura lieu|se déroulera|s'ouvrira|se réunira|siégera|(?:doit|devait|devrait|devra|va|pourrait) (?:[\w'-]+ ){{0,2}}?(?:se tenir|avoir lieu|se réunir|se dérouler|s'ouvrir|débuter|intervenir)|s'est (?:tenue|déroulée|réunie|ouverte)|s'était (?:tenue|déroulée|réunie|ouverte)|avait eu lieu|a eu lieu|est (?:prévue|fixée|programmée|annoncée|attendue))\b|\bl(?:a |')(?:session|réunion|séance|rencontre|édition) (?:précédente|suivante|antérieure)\b(?=,? (?:organisée|tenue|accueillie|convoquée|prévue|programmée)\b| (?:se tiendra|aura lieu|est prévue|s'(?:était|est) (?:tenue|déroulée)|avait eu lieu|a eu lieu|avait réuni))|\bl[ae] (?:prochaine?|précédente?|premi(?:er|ère)|derni(?:er|ère)|suivante?|second|{_ORD})\b(?:,? (?:en présentiel|du genre|en date|du nom))?(?:,[^,;.]{{1,40}},)?(?= (?:(?:a|avait) (?:rassemblé|réuni)|se tiendra|aura lieu|est prévue?|s'(?:était|est) (?:tenue?|déroulée?)|avait eu lieu|a eu lieu|avait réuni|était prévue?|(?:sera|est|était) (?:organisée?|programmée?|fixée?|convoquée?|annoncée?|attendue?)|(?:doit|devrait|devait|pourrait|va) (?:se tenir|avoir lieu|se réunir)))",
        weak=True,
        forms=frozenset({CueForm.AGAIN}),
    ),
    Cue(
        "fr-dialogue-sits-again",
        "dialogue",
        "reuni sieg",
        r"\b(?:il|elle|celui-ci|celle-ci|ce dernier|cette dernière|(?:le|la|ce|cette) (?:comité|commission|groupe|sous-comité|mécanisme))(?:,[^,;.]{1,40},)? (?:se réunira|siégera|se réunissait|s'est réunie?|s'était réunie?|a siégé|avait siégé|doit se réunir|devait se réunir)\b",
        weak=True,
        forms=frozenset({CueForm.AGAIN}),
    ),
    Cue(
        "fr-dialogue-it-again",
        "dialogue",
        "il elle celui celle dernie rencontre reunion session rendez edition seance",
        rf"\b(?:il|elle|celui-ci|celle-ci|ce dernier|cette dernière)(?:,[^,;.]{{1,40}},)? (?:se tiendra|aura lieu|se déroulera|s'ouvrira|se réunira|siégera|(?:doit|devait|devrait|devra|va|pourrait) (?:[\w'-]+ ){{0,2}}?(?:se tenir|avoir lieu|se réunir|se dérouler|s'ouvrir|débuter|intervenir)|s'est (?:tenue?|déroulée?|réunie?|ouverte?)|s'était (?:tenue?|déroulée?|réunie?|ouverte?)|avait eu lieu|a eu lieu|est (?:prévue?|fixée?|programmée?|annoncée?))\b",
        weak=True,
        forms=frozenset({CueForm.AGAIN, CueForm.IT}),
    ),
    Cue(
        "fr-dialogue-such-it-again",
        "dialogue",
        "genre type format formule",
        rf"{_ORD} (?:réunion|rencontre|session|séance)s? (?:de ce (?:genre|type|format)|du genre|du même (?:genre|type)|(?:sous|dans|en) (?:ce|cette|la même|le même) (?:format|formule|composition))\b",
        weak=True,
        forms=frozenset({CueForm.AGAIN, CueForm.IT, CueForm.SUCH}),
    ),
    Cue(
        "fr-that-of-it-again",
        "dialogue",
        "celle celui",
        r"\bcelui(?= de (?:l'ocs|la cica)\b)|\b(?:celle|celui)(?= (?:d'|de |du )(?:l'an |l'année |la même |cette |fin |début |la mi-|mois |mi-)?(?:dernie|passée?|même|année|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver|(?:19|20)\d\d|\d{1,2}(?:er)? \w))",
        weak=True,
        forms=frozenset({CueForm.AGAIN, CueForm.IT}),
    ),
    Cue(
        "fr-dialogue-body",
        "dialogue",
        "comite commission groupe",
        r"(?:sous-comité|sous-commission|comité de coopération|groupe de travail (?:sino|mixte|conjoint|bilatéral)|comité (?:sino-kazakh\b(?! des entrepreneurs| d'affaires)|mixte|intergouvernemental)|commission (?:mixte|conjointe|intergouvernementale|sino-kazakhe))",
        weak=True,
    ),
    Cue(
        "fr-dialogue-consultations",
        "dialogue",
        "consultation",
        r"consultations (?:annuelles|périodiques|semestrielles|techniques|frontalières|interétatiques|politiques|consulaires|bilatérales|ministérielles|interministérielles|régulières|entre|avec|diplomatiques|sino-kazakhes)|(?:tenu|mené|eu|conduit|procédé à) (?:des |leurs |de )(?:\w+ )?consultations",
    ),
    Cue(
        "fr-press",
        "press_conference",
        "presse journaliste media correspondant briefing",
        r"conférence de presse|point(?: de |-)presse|rencontré (?:conjointement )?(?:[\w'-]+ ){0,4}?(?:la presse|des journalistes|les journalistes|un groupe de journalistes)|face à la presse|devant la presse|répond(?:u|ait|ant|it|ent|re)?\b[^.;]{0,80}? aux questions (?:d'|des? |de la )?(?:[\w'-]+ ){0,4}?(?:journalistes|presse|médias|correspondants)|(?:points?|rencontre|briefing|conférence) (?:[\w'-]+ ){0,2}?(?:de|avec la|avec les|pour la|devant la) (?:presse|journalistes|médias)|\bbriefing\b|(?:a|ont|avait) (?:[\w'-]+ ){0,2}?(?:réuni|convoqué|reçu) (?:la presse|(?:des|les|un groupe de) journalistes|les correspondants)",
        forms=frozenset({CueForm.PRESS}),
    ),
    Cue(
        "fr-interview",
        "interview",
        "interview entretien accord interrog nous",
        r"interview(?:é|s)?\b|entretien (?:exclusif |écrit )?(?:accordé|donné|publié|paru|diffusé)|(?:accordé|donné) (?:un|à|au) [^.]{0,40}(?:entretien|interview)|(?:accordé|donné) (?:[\w'-]+ ){0,3}?(?:un|une) (?:\w+ )?(?:entretien|interview)\b|\bnous a (?:[\w'-]+ ){0,2}?(?:reçue?s?|accordé|répondu|confié|accueillis?)\b|\binterrogée? (?:[\w'-]+ ){0,3}?par (?!(?:des|plusieurs|les|une?|quelques|deux|nos) (?:[\w-]+ )?(?:journaliste|reporter|correspondant|confrère|média)s?\b(?! d)|la presse\b)",
    ),
    Cue(
        "fr-talks-entretenu",
        "talks",
        "entreten entretien entretin",
        r"(?:s'|s'y |se )(?:est|était|étaient|sont|soient|serai(?:t|ent)|sera|seront) (?:[\w'-]+ ){0,3}?entretenu(?:e|s|es)?|s'(?:y )?entretien(?:t|nent|dra|dront|drait)|s'(?:y )?entreten(?:ait|aient|ir)|s'entret(?:int|inrent)\b|entretenu(?:e|s|es)? (?:avec|séparément|par)",
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
        r"(?<!en marge de cette )\brencontr(?:e|es|é|ée|és|ées|er|era|eront|ent|ait|aient|èrent|a)\b(?<!\bdes rencontres(?= avec des ))(?<!\bdes rencontres(?= avec les ))(?! (?:(?:également|aussi|ensuite|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) ){0,2}(?:d(?:es|e|'autres) (?:jeunes |grands |nombreux )?(?:chefs|hommes|étudiants|représentants|membres|entrepreneurs|élus|experts|investisseurs|habitants|compatriotes|ressortissants)|les (?:étudiants|habitants|membres|entrepreneurs|investisseurs|ressortissants)|la (?:communauté|diaspora))\b)",
    ),
    Cue(
        "fr-talks-recu",
        "talks",
        "recu recoi recev accueil",
        r"\bre(?:çu|çue|çus|çues|çoit|çoivent|cevra|cevront|cevoir|cevait|cevant|çut)\b(?! (?:[\w'-]+ ){0,5}?(?:lettres|une lettre|un message|l'ordre|la médaille|une invitation|des vaccins|l'aide))|\baccueill(?:ant|era|eront|ait|aient|it|irent) (?=le|la|l'|son|m\.|une délégation|(?-i:(?!Pékin|Beijing|Astana|Almaty|Chine|Kazakhstan)[A-Z][a-z]+ [A-Z]))(?!(?:le|la|l')? ?(?:[\w-]+ )?(?:sommet|forum|réunion|session|conférence|exposition|siège|centre|cérémonie))|\baccueilli(?:e|s|es)?(?! (?:[\w'-]+ ){0,4}?(?:à l'aéroport|à sa descente|à la descente|à son arrivée|sur le tarmac))(?:(?=,? (?:[\w'.-]+,? ){0,9}?par (?:le |la |l'|son |m\. |mme |(?-i:[A-ZÉ])))|(?<!été accueilli)(?<!été accueillie)(?<!été accueillis)(?= (?:le|la|à|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)(?! (?:[\w'.-]+,? ){0,7}?(?:sommet|forum|réunion|session|conférence|sixième|cinquième|troisième|deuxième)\b))",
        forms=frozenset({CueForm.RECEIVED}),
    ),
    Cue(
        "fr-talks-noun",
        "talks",
        "negociation pourparler entrevue tete face audience conversation rendez discussion seance echange reunion dejeuner diner table apart concertation courtoisie contact session rencontre protocolaire",
        r"\bleurs négociations\b|\bnégociations (?=(?:entre|avec) (?:le |la |m\. |(?-i:[A-ZÉ])))|\bleurs? (?:dernière?|premi(?:er|ère)|précédente?|prochaine?)s? échanges?\b|\bpourparlers\b|\bentrevues?\b|\btête-à-tête\b|\bface-à-face\b|\baudiences?\b(?! publique)|\bconversations?\b|\brendez-vous\b(?! (?:a été|est|avait été) (?:[\w'-]+ )?(?:pris|fixé|donné))|\bdiscussions? (?:approfondies? |franches? |de fond )?(?:entre|avec|bilatérales?)\b|\b(?:discussions|échanges|réunion|rencontre|séance) (?=qu(?:e |')(?:[^.;]{0,120}? )?(?:ont|avaient|a|avait) (?:[\w'-]+ ){0,2}?(?:eue?s?|tenue?s?|menée?s?)\b)|\béchanges? (?:entre m|avec m|avec le|avec son|de vues (?:entre|avec))|\bs'est assis face à|\b(?:séance|réunion|déjeuner|dîner|petit-déjeuner|rencontre|session) de travail\b|\bréunions? (?:bilatérales?|restreintes?|élargies?|en format (?:restreint|élargi)|entre|avec|de concertation)\b|\b(?:déjeuner|dîner|petit-déjeuner|aparté|table ronde|concertations?)s? (?:officiel |bilatéra\w+ |privé |offert )?(?:avec|entre|réunissant)\b|\bréunions? (?:sino-kazakhes?|kazakho-chinoises?)|\bvisite (?:de courtoisie|protocolaire) (?:à|au|chez|auprès)\b|\bprise de contact (?:avec|entre|a eu lieu|avait eu lieu)",
        forms=frozenset({CueForm.NOUN}),
    ),
    Cue(
        "fr-talks-verb",
        "talks",
        "discut retrouv reuni vu voir verra verron verrai revoir reparl assis convers parl concert negoci confer echang dialog debatt dejeun din travaill fait point evoqu abord examin trait pass procede eu crois salu serr rencontr attabl rendu ouvert accord convi promen reconduit tenu conduit introduit escort present presid entreten attend accueil siege planch partag pris verr",
        r"(?:a|ont|avait|avaient) (?:[\w'-]+ ){0,2}?(?:discuté|conversé|négocié|conféré|parlé|échangé|dialogué|débattu|déjeuné|dîné|travaillé|fait le point|fait un tour d'horizon|pris un café|pris le thé|partagé un repas|siégé|planché) (?:[\w'-]+ ){0,12}?avec|\b(?:ont|avaient) (?:[\w'-]+ ){0,2}?(?:discuté|conversé|échangé|dialogué|débattu|déjeuné|dîné|évoqué|abordé|examiné|passé en revue|passé au crible|fait le point|fait un tour d'horizon|procédé à un (?:large |vaste )?(?:échange|tour)|parlé|eu (?:un|une|des|de) (?!accord)(?:[\w'-]+ ){0,2}?(?:échanges?|discussions?|concertations?|réunions?|séances?))\b|(?:se sont|s'étaient)(?:,[^,.;]{2,40},)? (?:[\w'-]+ ){0,2}?(?:réuni|retrouvé|vu|parlé|concerté)(?:e|s|es)?\b|s'étaient (?:[\w'-]+ ){0,2}?(?:réuni|retrouvé|vu|parlé)(?:e|s|es)?\b|se (?:retrouve|réuni|verr|reverr|reparler)\w+|\bse (?:re)?voir\b(?! (?:attribuer|remettre|confier|décerner|offrir))|\b(?:ont|avaient) (?:[\w'-]+ ){0,2}?conféré\b|\bdoit (?:[\w'-]+ )?voir\b|\bverra\b|(?:a|avait) (?:[\w'-]+ ){0,2}?vu (?=le|la|l'|m\.|mme|son)|\b(?:se sont|s'étaient)(?:,[^,.;]{2,40},)? (?:[\w'-]+ ){0,2}?(?:croisés|salués|serré la main|rencontrés|assis|concertés|attablés)\b|\b(?:a|avait) (?:[\w'-]+ ){0,3}?(?:rendu (?:[\w'-]+ ){0,2}?visite (?:[\w'-]+ ){0,3}?(?:à|au|aux)|ouvert,? (?:[\w'.-]+,? ){0,4}?(?:(?:sa|ses) portes?|(?:la|les) portes? (?:de|du) (?:son |sa |ses )?[\w-]+) (?:[\w'-]+ ){0,3}?(?=(?:à|au) (?:son|m\.|mme|premier|ministre|président|vice|chef|(?-i:(?!Pékin|Beijing|Astana|Almaty|Chine|Kazakhstan|Shanghai|Nour|Xinjiang|Urumqi|Xi'an|Khorgos|Tianjin|Chengdu)[A-Z])))|ouvert (?:[\w'-]+ ){0,2}?sa porte|accordé (?:[\w'-]+ ){0,2}?audience|convié|fait les honneurs|promené|reconduit|tenu (?:une )?réunion|tenu (?:des )?discussions)\b|(?:a|avait) été (?:[\w'-]+ ){0,2}?(?:conduit|introduit|escorté|convié)e? (?:[\w'-]+ ){0,3}?(?:au|à|chez|auprès|devant|dans)\b|s'(?:est|était) (?:[\w'-]+ ){0,2}?(?:présentée?|assise?|ouverte?|attablée?) (?:[\w'-]+ ){0,2}?(?:devant|face à|avec|à)\b|\bl'attendait (?=(?-i:[A-ZÉ])|m\. |mme |le |la |son )|\b(?:ont|avaient) (?:[\w'-]+ ){0,2}?présidé\b(?![^.;,]{0,50}? (?:cérémonie|inauguration|ouverture|lancement|signature|défilé|sommet|forum|pose|mise en service)\b)",
        weak=True,
        forms=frozenset({CueForm.VERB}),
    ),
    Cue(
        "fr-talks-with-first",
        "talks",
        "avec",
        r"(?:\bc'est |(?<![\w,;'] )\b)avec (?=(?:le|la|l'|son|leur|m\.|mme|(?-i:[A-ZÉ]))(?:[^.;]|(?<=\bm)\.){3,130}?(?:, (?:il|elle|ils|celui-ci|celle-ci|ce dernier|m\. [\w-]+|les? (?:deux )?[\w-]+|(?-i:[A-Z][\w-]+ [A-Z][\w-]+)) | qu(?:e |')(?:[^.;,]|(?<=\bm)\.){2,60}? )"
        r"(?:a|ont|avait|avaient) (?:[\w'-]+ ){0,3}?(?:passé en revue|évoqué|abordé|examiné|discuté|parlé|conféré|fait le point|débattu|négocié|échangé|conversé|dialogué|déjeuné|dîné|convenu)\b)",
    ),
    Cue(
        "fr-talks-him",
        "talks",
        "l'a l'av l'ont l'aur",
        r"\bl'(?:a|avait|ont|avaient|aura) (?:[\w'-]+ ){0,2}?(?:reçue?|accueillie?|rencontrée?|entretenue?|vue?|retrouvée?|conviée?|invitée? à (?:déjeuner|dîner)|consultée?)\b",
    ),
    *GATHERINGS,
    Cue(
        "fr-visit-kind",
        "visit",
        "visite deplacement voyage sejour tournee mission",
        r"\b(?:déplacement|voyage|tournée|séjour|mission) (?:officiel(?:le)?|de travail|d'[eé]tat|de (?:deux|trois|quatre|cinq|\d+) jours)|\bvisites? (?:d'[eé]tat|officielles?|de travail|d'amitié|d'adieu|historique|privée|éclair|d'affaires|de (?:deux|trois|quatre|cinq|\d+) jours|bilatérale)",
        forms=frozenset({CueForm.SORT}),
    ),
    Cue(
        "fr-visit-now",
        "visit",
        "effectue actuelle cours",
        r"\beffectue(?:nt)? (?:[\w'-]+ ){0,3}?visite\b|\bvisite (?:actuelle|en cours)\b",
        status="held",
    ),
    Cue(
        "fr-visit-noun",
        "visit",
        "visite tournee deplacement voyage sejour venue arrivee",
        r"\b(?:visite|déplacement|voyage|tournée|séjour|venue|(?<=\bl')arrivée)\b(?! (?:ce |cet |cette |une? |des |la |les |l'|le (?!\d)|son |sa |ses |guidée|du site|d'usine|du chantier))",
        weak=True,
        forms=frozenset({CueForm.NOUN}),
    ),
    Cue(
        "fr-visit-verb",
        "visit",
        "rend arriv sejourn annonc decoll avion cap route direction rejoind gagner ralli transit embarqu quitt debarqu regagn atten visit partir venu venir vien all ira fera sera arret trouv gagn ralli rejoint atterri debarqu pose envol deplac passage tourne parti iron choisi reserv consacr accompagn",
        r"\bvisit(?:era|eront|ait|aient|erait)\b(?! (?:[\w'-]+ ){0,2}?(?:l'exposition|le musée|les stands|l'usine))|\b(?:compte|comptent|doit|doivent|devrait|devraient|va|vont|prévoit de|s'apprête à|projette de|entend|doit venir) (?:[\w'-]+ )?visiter (?=(?:[\w'-]+ ){0,3}?(?:le kazakhstan|la chine|astana|almaty|pékin|(?-i:[A-Z])))|\b(?:a|avait|ont|avaient|aura) (?:[\w'-]+ ){0,3}?(?:décollé|embarqué|pris,? (?:[\w'.-]+,? ){0,4}?(?:l'avion|le chemin|la direction|la route|le train|un vol)|mis,? (?:[\w'.-]+,? ){0,4}?le cap|fait,? (?:[\w'.-]+,? ){0,4}?(?:route|le voyage|un (?:saut|crochet|détour))|transité|posé,? (?:[\w'.-]+,? ){0,4}?ses valises|touché terre|franchi la frontière)\b|\bs'(?:est|était) (?:[\w'-]+ ){0,2}?(?:embarqué|transporté|acheminé)e?\b|\b(?:rejoindra|ralliera|gagnera|regagnera|prendra l'avion|fera un (?:saut|crochet|détour)|mettra le cap|se déplacera|débarquera|posera ses valises|se transportera|fera le (?:voyage|déplacement))\b|\b(?:est|sont|était|étaient) annoncée?s? (?:[\w'-]+ ){0,4}?(?=(?:à|en|au) (?:pékin|beijing|astana|almaty|chine|kazakhstan|shanghai|xi'an|urumqi|khorgos|tianjin))|\b(?:est|sont|était|étaient) (?:[\w'-]+ ){0,2}?(?:en route|en partance|en mission|en séjour|en voyage)\b|\bse rend(?:ra|ront|re|ait|aient|ent|ant)?\b|\bs'(?:y )?(?:est|était|étaient) (?:[\w'-]+ ){0,2}?rendue?s?\b|\bs'y (?:rend|rendra|rendront|rendait)\b|\by (?:est|était|sont|étaient) (?:[\w'-]+ ){0,2}?(?:allé|venu|arrivé)e?s?\b|\b(?:se sont|s'étaient)(?:,[^,.;]{2,40},)? (?:[\w'-]+ ){0,2}?rendue?s?\b|\b(?:est|sont|était|étaient) (?:[\w'-]+ ){0,2}?(?:arrivé|(?<!où est )(?<!où sont )attendu|venu|allé)e?s?\b|\barrivera\b|(?<!où est )(?<!où sont )\battendue?s?\b(?! (?:au |à la |à l'|aux )(?:[\w'-]+ ){0,2}?(?:sommet|forum|réunion|conférence|cérémonie|ouverture|défilé|session|assemblée))|\bsera (?=en chine|au kazakhstan|à \w)|\bvisitera (?=le kazakhstan|la chine|(?-i:[A-Z]))|(?<!ne )\bviendra\b(?! (?:s'ajouter|compléter|renforcer|couronner|enrichir|confirmer|sceller|dévier|troubler|ternir|consacrer|à bout|à échéance|à expiration))|\b(?:se rendrai|irai|arriverai|séjournerai|visiterai|partirai)(?:t|ent)\b|\bviendraient\b|\b(?:a|avait) (?:[\w'-]+ ){0,2}?visité (?=le kazakhstan|la chine|astana|pékin|beijing|(?:ce|le) pays)|\bs'(?:est|était) arrêté (?:[\w'-]+ ){0,2}?(?=au|en|à)|\bséjourn(?:er|era|é|e|ait|ent|aient|eront)\b|(?<!\bà )(?<!faire )\bvenir (?=(?:[\w'-]+ ){0,2}?(?:à|en|au) (?:astana|almaty|pékin|beijing|shanghai|xi'an|tianjin|urumqi|ouroumtsi|chine|kazakhstan|nour-?soultan)\b)|\b(?:a|avait) (?:[\w'-]+ ){0,2}?(?:gagné|rallié|rejoint) (?=astana|pékin|beijing|almaty|la chine|le kazakhstan|la capitale)|\b(?:a|avait) (?:[\w'-]+ ){0,2}?(?:atterri|débarqué)\b|\bs'(?:est|était) (?:[\w'-]+ ){0,2}?(?:posé|envolé|déplacé)e?\b|\bs'envol(?:e|ent|era|ait)\b|\best (?:[\w'-]+ ){0,2}?(?:de passage|en déplacement|en tournée|en visite)\b|\baccompagn(?:ait|aient|era|eront|é|ée|és)\b(?= [^.;,]{3,60}? (?:à|au|en) (?:kazakhstan|chine|astana|pékin|beijing|almaty|xi'an|shanghai|tianjin|nour-?soultan|urumqi|ouroumtsi|chengdu|boao)\b)|\b(?:a|avait|aura) (?:[\w'-]+ ){0,3}?(?:choisi (?:le kazakhstan|la chine|astana|pékin|beijing|nour-?soultan|almaty) (?:comme|pour)|(?:réservé|consacré)(?= (?:[\w'-]+ ){0,4}?(?:à la|à l'|au|à) ?(?:kazakhstan|chine|astana|pékin|beijing))) (?:[\w'-]+ ){0,3}?(?:visite|déplacement|voyage|destination|étape)\b|\b(?:viendrait|(?<!ne )viendra(?! (?:s'ajouter|compléter|renforcer|couronner|enrichir|confirmer|sceller|dévier|troubler|ternir|consacrer|à bout|à échéance|à expiration))|ira|iront|partira|partiront|viendront|s'envolera|fera escale|fera étape|aurait dû venir|devait venir|doit venir)\b",
        weak=True,
        forms=frozenset({CueForm.VERB}),
    ),
    Cue(
        "fr-visit-since-stay",
        "visit",
        "depuis",
        r"\b(?:présente?s?|arrivée?s?|installée?s?|hôtes?|est|sont|était|étaient|se trouv\w+|séjourn\w+|en séjour|en visite|, )(?:,? (?:[\w'-]+ ){0,2}?(?:à|en|au|dans la capitale) ?[\w'-]{0,12})? ?(?=,? ?depuis (?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hier|la veille|avant-hier|le \d))",
        weak=True,
        forms=frozenset({CueForm.STAY}),
    ),
    Cue(
        "fr-visit-arrived",
        "visit",
        "arrive venu debarque atterri parvenu descendu",
        r"(?<![\w'] )\b(?:arrivée?s?|venue?s?|débarquée?s?|parvenue?s?|descendue?s? d'avion)\b(?![^,.;]{0,40}\ben (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\d{4})\b) (?:[\w'-]+ ){0,5}?(?=(?:à|en|au) (?-i:[A-Z])|dans la capitale|(?:en chine|au kazakhstan))",
        weak=True,
    ),
    Cue(
        "fr-ceremony",
        "ceremony",
        "porte assist drapeau service reception concert banquet gala ceremon inaugur pose decern decor remis ruban plaque creance mise lanc ouver leve pierre ouvr",
        r"\bcérémonies?\b(?! (?:officielle |solennelle )?(?:d.accueil|de bienvenue|de réception))|, décorée? (?=[^.;]{0,60}?(?:par|des mains|de l'ordre|de la médaille))|(?<!mécanisme )(?<!format )(?<!formule )(?<!dialogue )(?<!tradition )\binaugur(?:é|ée|és|ées|er|e|ent|era|eront|ait|aient|a|èrent|ation)\b(?! (?:un |une |le |la |ce |cette |leurs? |son |sa )(?:[\w-]+ )?(?:mécanisme|format|dialogue|formule|mandat|ère|partenariat|coopération|pratique|politique|série|session))|première pierre|(?:a|ont|avait|été|sera|seront) (?:[\w'-]+ ){0,2}?(?:décerné|décoré|remis (?=(?:[\w'.-]+ ){0,8}?(?:l'|les |d')?(?:médaille|ordre|lettres|distinction|insignes|clés)))|lettres de créance|assist\w+ (?:[\w'-]+ ){0,3}?(?:à l'(?:ouverture|inauguration)(?! (?:officielle |solennelle )?(?:du|de la|des) (?:[\w-]+ ){0,2}?(?:foire|salon|sommet|forum|conférence|réunion|session|congrès|assemblée|séance))|au lancement|à la (?:pose|clôture))|(?:offert|donné|organisé) (?:[\w'-]+ ){0,2}?(?:une réception|un banquet|un gala)|(?:offert|organisé) (?:[\w'-]+ ){0,2}?un concert|hiss(?:é|era|ent|er) (?:[\w'-]+ ){0,2}?drapeau|m(?:ettre|et|ettent|ettra|ettront|ettait|ettaient|it|irent) en service|coup\w+ le ruban|coupé le ruban|dévoilé (?:la|une) plaque|mise en service|mis(?:e|es)? en service|lever (?:des|de) couleurs|\b(?:centre|consulat|ambassade|institut|école|classe|musée|université|faculté|laboratoire|terminal|exposition|pavillon|salon|foire|bureau|atelier|agence|hôpital|clinique|usine|succursale|bibliothèque|parc|port|poste|gare|aéroport|entrepôt|maison|filiale|représentation|complexe|mission|zone|théâtre|festival|académie|observatoire|hub|chaire|galerie|stade|temple|banque|forum)\b[^.;]{0,70}? (?:a|avait) (?:[\w'-]+ ){0,2}?ouvert (?:[\w'-]+ ){0,2}?ses portes|\bouvr(?:ira|irait) (?:[\w'-]+ ){0,2}?ses portes|\b(?:est|était) (?:[\w'-]+ ){0,2}?entrée?s? en service|(?:a|ont|avait|avaient) (?:[\w'-]+ ){0,2}?ouvert (?:[\w'-]+ ){0,4}?(?:consulat|centre culturel|ambassade)",
    ),
    *OPENINGS,
    Cue(
        "fr-ceremony-launch",
        "ceremony",
        "lanc coup bouton signal",
        r"\b(?:ont|a|avaient|avait) (?:[\w'-]+ ){0,2}?lancé\b|\b(?:a|ont|avait|avaient|sera|seront) (?:été )?(?:[\w'-]+ ){0,2}?lancée?s?\b(?=[^.;]{2,60}? par )|\b(?:donn|appuy)\w+ (?:[\w'-]+ ){0,3}?(?:coup d'envoi|sur le bouton|signal du départ)",
        weak=True,
    ),
    *MESSAGES,
    Cue(
        "fr-phone-called",
        "phone_call",
        "appel telephon fil",
        rf"(?:reçu|pris|répondu{_G}à|répondu à|eu|passé|donné|décliné|lors|cours){_G}(?:l'|un |d'un |cet )appel\b(?! (?:à|aux|d'offres|au|public))|{_HAS} {_A}appelé(?={_G}{_WHOM})(?![^.;,]{{0,60}} à [\w'-]+r\b)|(?:se sont|s'étaient)(?:,[^,.;]{{2,40}},)? {_A}(?:téléphoné|appelée?s)\b|décroché{_G}téléphone|au bout du fil|par voie téléphonique|au combiné",
        weak=True,
    ),
    Cue(
        "fr-video-screen",
        "video_call",
        "ecran visio video duplex ligne virtuel distance zoom teams skype voov webex tencent webcam camera multiplex",
        r"\b(?:entretenue?s?|parlé|discuté|échangé|rencontrée?s?|retrouvée?s?|réunie?s?|conversé|conféré|dialogué|négocié|travaillé)\b[^.;]{0,60}? (?:par|en|via|grâce à une) (?:lien|liaison|connexion) vidéo|\b(?:par|en) (?:visio|webcam|caméras? interposées?|distanciel|multiplex|duplex)\b|\b(?:sur|via|par) (?:zoom|teams|skype|voov|webex|tencent meeting)\b|(?:entretien|réunion|échange|appel|rencontre)s? (?:en |par )?(?:vidéo|visio|duplex|ligne|écrans? interposés?)\b|\ben visio\b",
        weak=True,
    ),
    Cue(
        "fr-talks-met",
        "talks",
        "retrouv reuni concert attabl tete accueill retrouve voit",
        rf"{_HAS} {_A}retrouvé(?! (?:son|sa|ses|leurs?) (?:poste|fauteuil|siège|place|portefeuille|fonctions?|niveau|bureau|calme))(?={_G}{_WHOM})|\bs'(?:est|était|étant) {_A}(?:réuni|concerté|attablé|retrouvé)e?{_G}avec\b|\btête à tête\b|\b(?:accueille|reçoit|retrouve|rencontre|voit|recevait|accueillait|retrouvait|rencontrait)(?:nt)?,? {_WHEN}{{0,6}}{_WHOM}|\ben (?:accueillant|retrouvant|rencontrant),? {_WHEN}{{0,6}}{_WHOM}|\b(?:rencontrèrent|se virent|accueillit|accueillirent|retrouva|s'entretint|s'entretinrent|reçurent|s'entretenai(?:t|ent)|entretiens?)\b(?! (?:d'embauche|des? (?:routes|bâtiments|locaux|matériel)))",
    ),
    Cue(
        "fr-talks-views",
        "talks",
        "vues reunion negociation discussion concertation rencontre dejeuner diner table repas tasse pourparler consultation donne offert autour",
        rf"\béchanges? de vues\b|\bréunions?\b(?=[^.;]{{0,50}}? (?:entre|avec) (?!les|la chine|le kazakhstan|l'|des))|(?:tenu|mené|eu|conduit|poursuivi|engagé|ouvert|entamé){_G}(?:négociations|pourparlers|discussions|concertations|consultations bilatérales)\b(?=[^.;]{{0,40}}? avec)|(?:offert|donné){_G}(?:déjeuner|dîner|petit-déjeuner|repas|thé)\b|(?:convié|invité|prié|retenu){_G}(?:à (?:un |une |sa )?(?:déjeuner|dîner|table|petit-déjeuner))\b|autour d'(?:un|une) (?:déjeuner|dîner|table|repas|thé|tasse de thé)",
        weak=True,
    ),
    Cue(
        "fr-talks-together",
        "talks",
        "tenu eu mene conduit engag entam poursuiv repris ouvert noue achev conclu boucl traite planche fait pris partag debatt deliber etudi confront pass assis inspect voyai voien voient parlai parlent croisai croisent revoy revoi revu rencontr retrouv reuniss recens quitt reparl accord attabl procede bavard devis palabr parlement trinqu isol retir enferm eclips consult sond discut dialogu convers confer dejeun din devis echang",
        rf"\b(?:ont|avaient|auront) {_A}(?:traité{_G}(?:de (?:la|l'|leurs?|questions?|dossiers?)|des)|planché|débattu|délibéré|confronté leurs|accordé leurs|recensé|étudié (?:la|le|les|l')|pris{_G}(?:thé|café|repas)|passé{_G}en revue|partagé{_G}(?:repas|thé|dîner|déjeuner)|passé{_G}(?:heures?|minutes|soirée|moment|après-midi|matinée) ensemble|fait{_G}(?:point|tour d'horizon|bilan)|procédé{_G}(?:échange|tour d'horizon)|(?:tenu|mené|conduit|engagé|entamé|poursuivi|repris|ouvert|noué|achevé|conclu|bouclé){_G}(?:réunion|rencontre|séance|table ronde|négociations|pourparlers|discussions|concertations|conversations|conciliabule|dialogue(?! (?:stratégique|sino|kazakho|consulaire|politique|des?|du|sur))|tractations|échanges?)|eu{_G}(?:échange|entrevue|rendez-vous|séance|appel|aparté|conciliabule|colloque|huis clos|tête-à-tête|discussion|conversation|concertation|explication|dialogue|mot))\b|\b(?:ont|avaient) {_A}(?:bavardé|devisé|palabré|parlementé|trinqué)\b|\b(?:se sont|s'étaient)(?:,[^,.;]{{2,40}},)? {_A}(?:isolés|retirés|enfermés|éclipsés|mutuellement consultés)(?= )|\bse (?:voyai|parlai|rencontrai|revoyai|croisai|réunissai|retrouvai)(?:t|ent)\b|\b(?:discut|dialogu|convers|débatt|confér|dîn|déjeun|devis|échang)e?ai(?:t|ent)\b(?! (?:d'|des|de la|ses|leurs|sa|un|une|le|la|les) )|\bse (?:voient|parlent|rencontrent|revoient|croisent)\b|\b(?:se sont|s'étaient)(?:,[^,.;]{{2,40}},)? {_A}(?:quittés|revus|reparlé|assis|attablés)\b",
        weak=True,
    ),
    Cue(
        "fr-talks-one-with",
        "talks",
        "fait pris pass partag eu hote invit interlocuteur consult crois chez vu voir salu attend audience visite conge adieux verra verrai retrouve accueil evoqu abord examin revue contact",
        rf"{_HAS} {_A}(?:fait{_G}(?:point|tour d'horizon|bilan)|pris{_G}(?:place|langue|contact|thé|café)|passé{_G}(?:heures?|minutes|soirée|moment|matinée|après-midi)|partagé{_G}(?:repas|table|thé)|eu{_G}(?:échange|occasion (?:de |d'en |d'y |d')(?:discuter|s'entretenir|échanger|parler|débattre|évoquer|aborder)|mot)|noué (?:un )?(?:premier )?contact){_G}(?:avec|face à)\b|\b(?:(?:a|avait) {_A}été|était|est|fut|sera){_G}l'(?:hôte|invitée?|interlocut\w+){_G}(?:du |de |d'|de la )(?=son|m\.|président|premier|ministre|chef|vice|(?-i:[A-Z]))(?!la chine|kazakhstan|chine)|{_HAS} {_A}(?:vu(?! (?:venir|arriver|intervenir|participer|défiler|débattre|s'exprimer))|revu|croisé|consulté|sondé|revoir|abordé)(?={_G}{_WHOM})|(?:s'est|s'était|se sont|s'est d'abord|s'est ensuite){_G}rendue?s?{_G}(?:chez|auprès d\w*)|(?:est|était|sont) {_A}allée?s? {_A}(?:saluer|voir|trouver|rencontrer)(?={_G}{_WHOM})|(?<!l')\battend(?:ait)? {_WHEN}{{0,5}}(?=son homologue)|\b(?:doit|devait|devra|ira|va|viendra|vient|souhaitait|est allé|est venu) (?:y )?{_A}(?:voir|revoir|retrouver|rencontrer)\b(?={_G}{_WHOM})|\b(?:verra|reverra|retrouvera|reverrait|retrouverait|verrait)\b|{_HAS} {_A}accueilli(?= (?-i:(?!Pékin|Beijing|Astana|Almaty|Chine|Kazakhstan|Shanghai|Nour|Xinjiang|Ouroumtsi|Urumqi|Asie|Hong|Xi'an|Tianjin)[A-Z][a-zé]+ [A-Z][a-zé])|{_G}m\. )|{_HAS} {_A}(?:évoqué|abordé|examiné|passé en revue){_G}avec (?={_WHOM})|{_HAS} {_A}pris congé (?=d)|{_HAS} {_A}fait{_G}adieux(?={_G}(?:à|au) )|\b(?:s'est|s'était) {_A}vue? {_A}accorder{_G}audience|rendu visite|fait{_G}visite (?:de courtoisie|protocolaire) (?:à|au)|\baudience\b",
        weak=True,
    ),
    Cue(
        "fr-visit-stay",
        "visit",
        "en a au chine kazakhstan astana pekin beijing almaty trouv passe rest sillonn parcour pied sol escale etape halte parven descend arrivee gagn regagn retour deplac",
        rf"(?<!c')\b(?:était|étaient|est|sont|sera|seront|serait|fut) {_WHEN}{{0,6}}{_STATE}|\bse trouv(?:e|ait|ent|aient),? {_WHEN}{{0,6}}{_STATE}|{_HAS} {_A}(?:passé{_G}(?:jours?|semaine|nuit|week-end|heures){_G}{_STATE}|sillonné|parcouru|mis le cap sur|foulé{_G}sol|(?:posé|mis){_G}pied|fait{_G}(?:escale|étape|halte|(?:son )?arrivée|le déplacement)|gagné (?:ensuite )?(?:le|la|l')|bouclé|accompli|achevé|conclu|clos|terminé)(?= )(?=[^.;]{{0,60}}(?:chin(?:e|ois)|kazakh|astana|pékin|beijing|almaty|séjour|tournée|voyage))|\b(?:est|sont|était) {_A}(?:restée?s?|parvenue?s?|descendue?s? d'avion|repartie?s?|rentrée?s? (?=d)|montée?s? à bord)\b|\b(?:parcour(?:t|ent|ait|aient)|sillonn(?:e|ent|ait|aient)) (?={_LAND})|\b(?:foulera|passera|restera|séjournera|s'arrêtera|fera (?:escale|étape|halte)|arriveront|atterrira|débarquera|posera le pied)\b",
        weak=True,
        forms=frozenset({CueForm.STAY}),
    ),
    Cue(
        "fr-visit-came",
        "visit",
        "arrive debarque",
        rf"(?<!est )(?<!sont )(?<!était )(?<!étaient )(?<!ici )(?<!bien )(?<!déjà )(?<!son )(?<!leur )(?<!cette )(?<!une )(?<!l')(?<!d')\b(?:arrivée?s?|débarquée?s?),? (?:{_WHEN}{{0,6}}{_STATE}(?![^.;]{{0,90}}?\b(?:visite|séjour|voyage|déplacement|tournée)\b)|(?=[^,.;]{{2,30}}, (?:il|elle|m\. [\w-]+) (?:en )?(?:repart|quitt|s'envol|regagn|rentr)))",
        weak=True,
        forms=frozenset({CueForm.CAME}),
    ),
    Cue(
        "fr-visit-hosted",
        "visit",
        "accueil recev hote recoi attend tapis",
        rf"\b{_LAND} (?:déroul(?:e|era|ait)|a {_A}déroulé|s'apprête à dérouler){_G}tapis rouge {_WHEN}{{0,5}}(?:pour|à|au|devant|sous les pas d)\b|\b{_LAND} (?:accueill(?:e|ait|it|era|erait)|reçoit|recevait|reçut|recevra(?:it)?|attend(?:ait|ra)?|(?:s'apprête|se prépare|s'apprêtait) à (?:accueillir|recevoir)|se réjouit (?:de (?:recevoir|pouvoir accueillir)|d'accueillir)|doit (?:accueillir|recevoir)|va (?:accueillir|recevoir)|devait (?:accueillir|recevoir)|(?:a|avait|aura) (?:(?!été )[\w'-]+ ){{0,3}}?(?:accueilli|reçu))\b(?=,? {_WHEN}{{0,6}}{_WHOM})|(?:a été|était|sera|est) {_A}l'hôte (?:de la chine|du kazakhstan|de pékin|d'astana)",
        weak=True,
    ),
    Cue(
        "fr-press-said",
        "press_conference",
        "presse journaliste media camera correspondant",
        rf"(?:déclarations?|exprimée?s?|pris la parole|parlé|comparu|présentée?s?|avancée?s?|retrouvée?s?){_G}(?:à|devant|face à|face aux|aux) ?(?:la |les |des )?(?:presse|journalistes|médias|caméras|correspondants)|\b(?:fait|fera|feront|font){_G}face (?:à la presse|aux (?:journalistes|médias|caméras|questions|correspondants))|{_HAS} {_A}(?:convoqué|rassemblé|invité|convié|briefé|informé){_G}(?:la presse|les (?:médias|journalistes|correspondants|reporters))\b|\b(?:livré|lu|donné|fait|prononcé){_G}(?:une |des |leurs? |leur )?(?:déclarations? (?:conjointes? |communes? )?à la presse|allocutions? devant la presse)|\bpoint(?: de |-| )presse",
    ),
    Cue(
        "fr-interview-told",
        "interview",
        "question confi invit micro entretien interview agence quotidien chaine journal nous correspondant redaction envoye repondre",
        rf"répond(?:u|ait|re|ant)?{_G}aux questions{_G}(?:de l'agence|du quotidien|du journal|de la chaîne|de la télévision|de la radio|de la revue|de l'hebdomadaire|de notre|d'(?:un|une) (?:quotidien|journal|agence|chaîne|hebdomadaire))|s'est {_A}confiée?{_G}(?:à|au) (?:l'agence|quotidien|journal|notre|la chaîne)|l'invitée? (?:de la chaîne|du journal|de la télévision|de la radio|de l'émission)|au micro d|\b(?:entretien|interview) {_A}(?:à|au|avec) (?:l'agence|quotidien|journal|la chaîne|la télévision|la revue|l'hebdomadaire|(?-i:Xinhua|Kazinform|Khabar|(?:Radio|TV|Télé)\b))|reçue? {_WHEN}{{0,4}}notre (?:correspondant|envoyé|journaliste|rédaction)|a bien voulu répondre|nous (?:confie|explique|dit|déclare)(?=[ ,]*(?-i:[A-ZMl]))",
    ),
    Cue(
        "fr-ceremony-acts",
        "ceremony",
        "coup envoi ouver ouvr debut signal depart plant arbre gerbe fleurs couronne ruban ouver gala concert parade defile tribune ordre medaille distinction decoration epingl insigne lanc baptis plaque cle clef dragee banquet diner aubade devoil statue buste stele monument bourse prix timbre trophee diplome jumel pose hiss leve fanfare train convoi vol avion rame",
        rf"(?:donn\w+){_G}(?:le )?(?:coup d'envoi|signal du départ|top départ|signal de départ)|planté{_G}arbres?\b|\b(?:ruban|cordon)\b[^.;]{{0,80}}? (?:a|ont|avait|sera|fut|été) {_A}coupé\b|\b(?:statue|buste|stèle|plaque|monument|fresque|mémorial|timbre|enseigne|maquette|bas-relief)s?\b[^.;]{{0,80}}? (?:a|ont|avait|sera|seront|fut|furent) {_A}(?:été )?(?:dévoilé|inauguré)e?s?\b|{_HAS} {_A}dévoilé{_G}(?:statue|buste|stèle|plaque|monument|fresque|mémorial|timbre|enseigne)s?\b|\b(?:gerbe|couronne|fleurs)\b[^.;]{{0,60}}? (?:a|ont|avait|sera|seront|fut|furent) {_A}(?:été )?déposée?s?\b|\bremise (?:solennelle )?(?:de|des|du|d'un) (?:prix|bourses?|diplômes?|clés|clefs|trophées?|médailles?|décorations?|distinctions?|lettres|dons?|matériel|véhicules|ambulances|autobus|vaccins)\b|\bpose (?:solennelle )?de la première (?:pierre|traverse|pelletée)|première pierre|\blevée? (?:du drapeau|des couleurs)|premier coup de (?:pioche|pelle)|\b(?:premier|première) (?:train|convoi|vol|avion|rame|camion|cargo|fournée|bus)\b[^.;]{{0,70}}? (?:est parti|est arrivé|a quitté|s'est élancé|s'est ébranlé|a pris le départ|a été (?:accueilli|salué|fêté|réceptionné))e?s?\b|déposé{_G}(?:gerbe|fleurs|couronne)|coupé{_G}(?:ruban|cordon)|{_HAS} {_A}ouvert{_G}(?:(?:les )?journées? |l'année |la semaine |l'exposition|la saison|le festival|le salon|la foire|le pavillon|un pavillon|une exposition|un consulat|le consulat|un centre|le centre|une ligne)|\b(?:semaine|saison|décennie|mois|quinzaine)s? (?:de la culture|culturelle?|du cinéma|du film|de l'amitié|du tourisme)[^.;]{{0,50}}? (?:s'ouvrira|s'ouvre|s'est ouverte?|débutera|sera ouverte?|a été ouverte?)|\bjournées? de la culture[^.;]{{0,40}}? (?:ouvertes|inaugurées|lancées)|\b(?:l'|une )année (?:du|de la|de l'|croisée)[^.;,]{{0,50}},? (?:ouverte|lancée|inaugurée)\b|\b(?:l'|à l'|d')?(?:ouverture|lancement|inauguration) (?:officielle?|solennelle?)? ?(?:de l'année|des journées|de la journée (?:de|du|nationale)|de la semaine|de l'exposition|du consulat|du centre culturel|de la saison|de l'atelier|du terminal|de la ligne)|assist\w+{_G}(?:concert|gala|spectacle|défilé|parade|représentation)\b|reçu{_G}(?:l'ordre|médaille|décoration|distinction|les insignes)|épinglé|\bdéfilés? (?:militaires?|de la victoire|du)|\bparades? (?:militaires?|de la victoire)|tribune (?:de la place|d'honneur|officielle)|(?<!série )(?<!voie )(?<!page )(?<!ère )(?<!enquête )\b(?:a|avait|ont|avaient) été {_A}ouverte?s?(?={_G}par )|\bouverture (?:à [\w-]{{4,14}} )?(?:d'un (?:nouveau )?consulat|d'une ambassade|de l'ambassade|d'un centre culturel)(?=[^.;]{{0,60}}? (?:annoncée|prévue|attendue|programmée|aura lieu|a eu lieu))|\bavec l'ouverture (?:à [\w-]{{4,14}} )?d(?:'un |'une |e l'|u )(?:nouveau )?(?:consulat|ambassade|centre culturel)|(?:remis|remet\w*){_G}(?:l'ordre|la médaille|les clés|les clefs|la distinction|les insignes|la décoration|(?:des|les|leurs|\d+) (?:bourses|diplômes|prix|trophées|médailles|attestations))|(?:donné|offert){_G}(?:banquet|réception|dîner de gala|dîner d'état)",
    ),
    Cue(
        "fr-press-before",
        "press_conference",
        "presse journaliste media camera breffage briefing",
        r"\b(?:déclaré|dit|indiqué|confié|affirmé|annoncé|expliqué|assuré|précisé)\b[^.;]{0,110}? à (?:un |une )(?:petit |large )?(?:groupe|poignée|dizaine|vingtaine) de (?:journalistes|correspondants)|\bdevant (?:les |des |un parterre de |un groupe de )(?:journalistes|médias|caméras|correspondants)|\b(?:échange|rencontre|rendez-vous|séance|entretien) (?:[\w'-]+ ){0,2}?avec (?:la presse|les journalistes|les médias|des journalistes)|\b(?:s'est|se sont|s'était) (?:[\w'-]+ ){0,4}?(?:adressée?s?|présentée?s?|exprimée?s?) (?:[\w'-]+ ){0,3}?(?:à|devant) la presse|\bdéclarations? (?:[\w'-]+ ){0,2}?(?:à la presse|aux (?:journalistes|médias)|pour la presse)|\bbreffages?\b|\bau micro des journalistes\b",
    ),
    Cue(
        "fr-interview-outlet",
        "interview",
        "confi repond question echange convers entreten declar reçu invit parole tribune dit",
        rf"\b(?:s'est|s'était) (?:[\w'-]+ ){{0,4}}?(?:confiée?|exprimée?|ouverte?) (?:[\w'-]+ ){{0,3}}?(?:à|au|dans|sur|auprès d[eu]) ?(?:la |le |l')?{_OUTLET}|\brépond(?:u|ait|re|ant)?,? (?:[\w'.-]+,? ){{0,7}}?(?:aux|à des|à nos|à plusieurs|aux quelques) questions (?:écrites )?(?:de |d'|du |posées par )(?:la |le |l')?{_OUTLET}|\b(?:a|avait) (?:[\w'-]+ ){{0,2}}?(?:déclaré|dit|confié|indiqué|expliqué|assuré|affirmé) (?:[\w'-]+ ){{0,3}}?(?:à l'agence|à la chaîne|à la télévision|au quotidien|au journal|à notre|à l'hebdomadaire|au (?-i:China Daily|Global Times)|à (?-i:Xinhua|Kazinform|CCTV|CGTN))\b|\brépon(?:ses|dre|du)[^.;]{{0,20}}? par écrit[^.;]{{0,30}}? (?:de |d'|du |à |au )(?:la |le |l')?{_OUTLET}|\b(?:conversation|échange|tête-à-tête) avec (?:la |le |l')?{_OUTLET}",
    ),
    Cue(
        "fr-ceremony-sites",
        "ceremony",
        "ouv porte ferm honneur salve garde chantier travaux construction circulation route exploitation verni cadeau don remis livr premier train",
        r"\b(?:consulat|ambassade|centre|institut|école|classe|musée|faculté|laboratoire|terminal|exposition|pavillon|bureau|atelier|hôpital|usine|succursale|bibliothèque|parc|port|maison|filiale|représentation|théâtre|festival|galerie|année|saison|semaine)\b[^.;,]{0,60}? (?:(?:ouvrira|s'ouvrira|ouvrirait|va ouvrir|doit ouvrir|devrait ouvrir|vont ouvrir|ouvriront|doit s'ouvrir|devrait s'ouvrir)\b(?! (?:la voie|des perspectives|de nouvelles|un)|[^.;]{0,20}chapitre)|(?:s'est|s'était|se sont) (?:[\w'-]+ ){0,2}?(?:ouverte?|achevée?|refermée?|clôturée?)s?\b|(?:a|avait) (?:[\w'-]+ ){0,2}?ouvert (?=(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|le \d|en |à |au |cette|ce|l'an)))|\b(?:premier|première) (?:train|convoi|vol|rame|ligne|autocar|bus)\b[^.;]{0,70}? (?:a été|avait été|ont été|sera) (?:[\w'-]+ ){0,2}?(?:mis en (?:route|circulation)|lancé|expédié|salué)e?s?\b|\bmise? en (?:circulation|exploitation)\b|\b(?:les travaux|la construction|les? chantiers?) (?:de |du |d'|des )[^.;]{2,70}? (?:(?:a|ont|avait|avaient) (?:[\w'-]+ ){0,2}?(?:débuté|commencé|démarré|été (?:lancé|engagé|entamé|ouvert))e?s?|débuter(?:a|ont)|commencer(?:a|ont)|démarrer(?:a|ont))\b|\b(?:exposition|vernissage)\b[^.;]{0,90}? (?:a été|sera|avait été) (?:[\w'-]+ ){0,2}?vernie\b|\b(?:exposition|musée|pavillon|consulat|centre|festival|institut|école|ligne|terminal)\b[^.;]{0,90}?, ouverte? (?=(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|avant-hier|ce (?:matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|le \d|depuis|en (?:janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc))\w*)|\bvernissage\b|\b(?:remis|livré|offert|cédé)(?:e|s|es)?,? (?:[\w'.-]+,? ){0,7}?(?:autobus|bus|ambulances|véhicules|ordinateurs|livres|équipements?|matériel|vaccins|masques|tracteurs|manuscrits?|instruments)\b",
    ),
)
