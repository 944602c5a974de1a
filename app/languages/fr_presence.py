"""French: how a sentence of its own says who else was at a meeting told before, for `fr_cues.py`."""

_MEETING = (
    r"(?:entretiens?|rencontres?|réunions?|pourparlers|discussions?|conversations?|entrevue|audience|tête-à-tête"
    r"|négociations|consultations|échanges|session|séance|cérémonie|signature|événement|travaux)"
)
_IT = rf"(?:à (?:la |l'|cette |cet |ce |leur )|aux |au |à ces |à leurs )(?:[\w-]+ ){{0,2}}?{_MEETING}\b"
_ALSO = r"(?:(?:également|aussi|notamment|entre autres|elle aussi|lui aussi|eux aussi|elles aussi|par ailleurs|en outre) ){0,2}"
# verbs of being there, in the past and, as of a session to come, in the future
_TAKE_PART = (
    rf"(?:particip|assist)(?:ait|aient|èrent|a|era|eront) {_ALSO}{_IT}"
    rf"|(?:a|ont|avait|avaient) {_ALSO}(?:particip|assist)é {_ALSO}{_IT}"
    rf"|(?:pren(?:ait|aient|dra|dront)|prirent|prit|(?:a|ont|avait|avaient) {_ALSO}pris) {_ALSO}part {_ALSO}{_IT}"
)
# "Also present were …", and who stood beside one of those who met
_BESIDE = (
    rf"(?:s'(?:est|était) (?:tenue?|déroulée?)|(?:a|avait) eu lieu),? (?:[\w'-]+,? ){{0,6}}?en présence d|"
    rf"\A\W*(?:étai(?:t|ent)|fu(?:t|rent)|sera|seront) {_ALSO}(?:présente?s?|de la partie)\b"
    rf"|\b(?:était|étaient|avait été|avaient été|sera|seront) {_ALSO}(?:accompagné|entouré|flanqué|secondé|assisté|escorté)e?s? {_ALSO}(?:de |d'|du |des |par )"
    rf"|\b(?:siégeai(?:t|ent)|se tenai(?:t|ent)|figurai(?:t|ent)|prenai(?:t|ent) place) {_ALSO}aux côtés d"
    rf"|\b(?:a|ont|avait|avaient) {_ALSO}(?:siégé|pris place) {_ALSO}aux côtés d"
)
# "The premier received his counterparts there, among them Y", "The host of the meeting, X, thanked Y for coming"
_HOSTED = (
    r"(?:y (?:a|ont|avait|avaient)|(?:a|ont|avait|avaient) (?:(?:également|alors) )?) ?(?:accueilli|reçu|retrouvé|rejoint)e?s? (?:ses|leurs) (?:homologues|collègues|pairs)\b"
    r"|(?:le kazakhstan|la chine|la partie (?:kazakhe|chinoise)|astana|pékin|beijing) (?:y )?(?:était|est|sera|a été) (?:[\w'-]+ )?représentée? (?:[\w'-]+ ){0,2}?par\b"
    r"|l'hôte d(?:e (?:la|cette) (?:réunion|rencontre|session|conférence)|u (?:sommet|forum))\b"
    r"|parmi (?:les|ses|leurs) (?:\w+ )?(?:participants|présents|invités|convives|dirigeants) (?:figur|compt|se trouv|étai)\w+"
)
ATTENDED = (
    r"\b(?:(?:elle|il|celle-ci|celui-ci|qui|travaux|réunion|session|séance|rencontre|cérémonie) (?:était|étaient|a été|ont été|fut|est) (?:co-?)?(?:présidée?|dirigée?|conduite?|animée?)s? (?:[\w'-]+ )?par|(?:était|étaient) (?:également |aussi |eux aussi )?présente?s?(?= (?:à|au|lors|dans)|[.,;]| ?:)|(?:assistait|participait|ont assisté|a assisté) (?:également |aussi )(?=à)|(?:y |également |aussi ){0,2}(?:ont|a|avaient) (?:également |aussi )?(?:pris part|participé|assisté)|(?:est|sont|était|étaient) (?:également|aussi|elle aussi|lui aussi|eux aussi) (?:attendu|annoncé|présent)e?s?(?=\s?[.,;])|en présence d|participaient|assistaient"
    r"|\ben (?:assurai(?:t|ent)|assumai(?:t|ent)|(?:ont|a) (?:assuré|assumé|exercé)|partageai(?:t|ent)) la (?:co-?)?présidence|(?:a|ont) (?:[\w'-]+ ){0,3}?(?:co-?)?(?:présidé|dirigé|animé|ouvert) (?:[\w'-]+ )?(?:la (?:réunion|session|séance|rencontre|conférence|cérémonie)|les travaux|le sommet|le forum)\b(?! (?:des? |du |d'|sur |annuel))|ont accompagné|(?:compt|figur)(?:ai(?:t|ent)|e|ent) (?:[\w'-]+ ){0,2}?(?:parmi|au nombre de)s? (?:les |ses |leurs )?(?:participants|présents|invités|dirigeants|convives|hôtes)|ses coprésidents|y (?:participait|assistait|prenait part|siégeait|représentait|participe|assiste|participera|participeront|assistera|assisteront|prendra part|prendront part|était|étaient)|à ses côtés|l'accompagn\w+|s'y (?:rend|rendra|rendront|trouvera|est rendue?|sont rendus)\b(?= (?:également|aussi|lui aussi)|[.,;]|\Z)|(?:y (?:sera|seront|va|ira|vont|iront|fut)|sera (?:également |aussi )?du voyage)\b(?! ?[\w-]*(?:signé|ouvert|question|inaugur|tenu|procéd))|y (?:ont|a) (?:[\w'-]+ ){0,2}?(?:prononcé|pris la parole|siégé|représenté)|délégations? (?:[\w'-]+ ){0,2}(?:était|étaient|est|sont) (?:[\w'-]+ ){0,2}?(?:conduites?|dirigées?|menées?|emmenées?)|assist\w+ à (?:l'entretien|la rencontre|la réunion|la cérémonie))"
    + rf"|{_TAKE_PART}|{_BESIDE}|\b(?:{_HOSTED})"
)
