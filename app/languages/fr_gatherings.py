"""French: summits and meetings of ministers of many states, for `fr_meetings.py`."""

from app.languages.cue import Cue

_ORD = r"(?:\b\d+(?:e|ère|ème|re|er|es|nde)|premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|dernière|précédente|prochaine|nouvelle)"
_LEADERS = r"(?:(?:chefs d'[eé]tat|chefs de gouvernement|dirigeants|présidents|premiers ministres)(?: et (?:de gouvernement|chefs de gouvernement))?)"
_MINISTERS = r"(?:(?<!premiers )ministres|chefs de (?:la )?diplomatie|secrétaires des conseils de sécurité|procureurs généraux|présidents des (?:parlements|chambres|cours suprêmes)|chefs des (?:services|états-majors|douanes))"
# Of whom they are, where both states sit: of a body or of China with the region, near enough to be theirs.
_OF_MANY = (
    r"(?=(?:(?! (?:avant|après|en marge|à la veille|en amont|lors) )[^.;:]){0,60}?(?<!\w)(?:ocs\b|organisation de coopération de shanghai|cica\b|c5\b|chine[ –+-]{1,3}asie centrale|(?:la )?chine et (?:de |d'|des )?(?:l'|la |les )?(?:cinq )?(?:pays |[eé]tats |républiques )?(?:d'|de l')?asie centrale"
    r"|asie centrale et (?:de |d')?(?:la )?chine|(?:les |des )(?:six|huit|neuf|dix) (?:pays|[eé]tats)|pays voisins de l'afghanistan|voisins de l'afghanistan))"
)
_A = r"(?:[\w'-]+ ){0,3}?"  # an adverb or two between auxiliary and participle
# What they do together, somewhere in the sentence that they open.
_GATHER = (
    rf"[^.;:]{{0,220}}? (?:(?:se sont|s'étaient|s'y sont|s'y étaient) {_A}(?:réuni|retrouvé|rassemblé|rencontré|concerté|entretenu)s\b|se (?:réuni|retrouv|rencontr|rassembl)(?:ssent|ssaient|ront|raient|ent|aient|eront|eraient)\b"
    rf"|(?:sont|étaient|seront|ont été) {_A}(?:réuni|rassemblé)s\b|(?:ont|avaient) {_A}(?:siégé|pris part|participé|tenu(?:,? [\w'-]+){{0,6}}? (?:réunion|rencontre|session|séance|conférence)(?: (?:par|en) (?:visio|vidéo)[\w-]*)?)\b|tien(?:nent|dront) {_A}(?:leur|une|un)\b"
    rf"|(?:doivent|devaient|devraient|vont) {_A}se (?:réunir|retrouver|rassembler|rencontrer)\b)"
)
_PEERS = r"(?:ses|leurs) (?:\d+ |cinq |autres )?(?:collègues|homologues|pairs) (?:[\w'-]+ ){0,4}?(?:(?:d'|de l')asie centrale|(?:l')?ocs|centrasiatiques)\b"
_NEIGHBOURS = r"leurs (?:\d+ |trois |quatre |cinq |autres )?(?:collègues|homologues|pairs) (?:kirghiz|ouzbek|tadjik|turkmène|russe)e?s?\b"
_SPEAKS = rf"\b(?:pris la parole|intervenue?s?|exprimée?s?|prononcé)\b[^.;]{{0,60}}? (?:devant|face à) {_PEERS}"
_GATHERED = rf"\bréunis [^.;]{{3,60}}?, (?:(?=[^.;]{{0,120}}?(?:{_PEERS}|{_NEIGHBOURS}))|(?:les|des) (?:{_LEADERS}|{_MINISTERS})\b{_OF_MANY})"
_COUNTERPARTS = rf"\b(?:(?:a|ont|avait|avaient) {_A}(?:retrouvé|rencontré|rejoint|accueilli|reçu|réuni)|retrouve(?:nt|ra|ront)?|rencontre(?:nt|ra|ront)?|accueille(?:nt|ra)?|recevra|reçoit)\b[^.;]{{0,50}}? {_PEERS}"
_HOSTED = rf"\b(?:(?:a|avait|aura) {_A}(?:accueilli|reçu|rassemblé|réuni)|accueill(?:e|era|ait|ira)|recevra|reçoit|rassembl(?:e|era|ait)|réunit|réunira|réunissait)\b[^.;,]{{0,50}}? (?:les|des) (?:{_LEADERS}|{_MINISTERS})\b{_OF_MANY}"
GATHERINGS = (
    Cue(
        "fr-summit",
        "summit",
        "sommet forum chefs dirigeants presidents premiers boao homologue collegue pairs shanghai",
        rf"(?:\b(?:les|des|aux) )?\b(?<!deux ){_LEADERS}\b{_OF_MANY}{_GATHER}|{_GATHERED}|{_COUNTERPARTS}|{_SPEAKS}|(?:rencontre|réunion|sommet)s? (?:des|du) (?:« ?|\" ?)?(?:cinq|groupe) de shanghai|\btables? rondes? (?:des dirigeants )?du forum\b|{_HOSTED}|\bsommets?\b|forum (?:de haut niveau |international )?(?:(?:sur|pour) la coopération internationale )?(?:de (?:la )?|des |sur |« ?|\" ?)*(?:l'initiative )?(?:« ?|\" ?)?(?:la |une )?(?:ceinture|(?:nouvelles? )?routes? de la soie)|conseil des chefs d'[eé]tat|conseil des chefs de gouvernement|(?:réunion|conférence|session)s? (?:du conseil )?des chefs de gouvernement(?! des deux)|(?:réunion|conférence|rencontre) (?:des|de leurs) (?:chefs d'[eé]tat|dirigeants|présidents|premiers ministres)\b(?! (?-i:[A-ZÉ])[\w'-]+ (?-i:[A-ZÉ])[\w'-]+ et )|(?:chefs d'[eé]tat|dirigeants|présidents) (?:[\w'-]+ ){{0,8}}?(?:de l'ocs|du c5|des six pays|chine-asie centrale|de la cica|des brics)\b[^.;]{{0,30}}? (?:se sont|s'étaient)(?:,[^,.;]{{2,40}},)? (?:[\w'-]+ ){{0,2}}?(?:réunis|retrouvés|rassemblés)|forum (?:[\w'-]+ ){{0,3}}?(?:de|pour l'asie de|asiatique de) boao|(?:pris la parole|intervenue?|prononcé|participé|participera|prendra la parole|invitée?|attendue?)(?:,? (?:[\w'.-]+,? ){{0,7}}?)à boao",
    ),
    Cue(
        "fr-ministerial",
        "ministerial",
        "ministre ministeriel chefs mae asie secretaires procureurs presidents",
        rf"(?:\b(?:les|des|aux) )?\b(?<!deux ){_MINISTERS}\b{_OF_MANY}{_GATHER}|(?:réunion|rencontre|conférence)s? (?:ministérielle )?(?:chine[ –-]{{1,3}}asie centrale|asie centrale[ –-]{{1,3}}chine)|(?:{_ORD} )?(?:réunion|rencontre|conférence|session|conseil)s? (?:\w+ )?(?:du conseil )?(?:des (?!premiers )(?:\w+ )?ministres|ministérielle|des chefs de la diplomatie)|conseil des ministres des affaires étrangères|réunion des mae",
    ),
)
