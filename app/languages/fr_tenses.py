"""French: verbs that say plainly that something is over, whatever month stands beside them, for `fr_cues.py`."""

_ADVERBS = r"(?:[\w'-]+ ){0,3}?"
# Who only says, promises or plans something says nothing of when it is.
_SAID = (
    r"(?!(?:accepté|promis|décidé|convenu|prévu|programmé|fixé|planifié|annoncé|confirmé|choisi|indiqué|déclaré|précisé|dit|fait|demandé|proposé"
    r"|invité|convié|souhaité|appelé|assuré|laissé|exprimé|attendu|agendé|arrêté|reporté|ajourné|repoussé|avancé|retenu|renoncé|annulé|différé|suspendu|déprogrammé|décommandé)e?s?\b)"
)
_PARTICIPLE = rf"{_SAID}[\w-]{{1,18}}(?:é|ée|és|ées|u|us|ue|ues|i|is|ie|it|ert|erte)\b"
# "He recalls that …": whoever says so in the present is not at what he tells of.
SAYS = r"(?:rappelle|précise|indique|souligne|estime|affirme|explique|assure|note|annonce|déclare|ajoute|confirme|juge|observe|relève|raconte|affirme|signale|remarque|insiste)(?:nt)?"
_NO_NOUN = r"(?:(?!(?:une?|les?|la|du|des?|aux?|à|en|sa|son|ses|leurs?|d'|l')\b)[\w'-]+ ){0,2}"
DONE = rf"\b(?:a|ont|avait|avaient)(?: été)? {_NO_NOUN}(?P<verb>{_PARTICIPLE})"
WAS = (
    rf"\b(?:a|ont|avait|avaient|a été|ont été|avait été|avaient été) {_ADVERBS}{_PARTICIPLE}"
    rf"|\b(?:s'(?:y )?(?:est|était|étaient)|se sont) {_ADVERBS}{_PARTICIPLE}"
    rf"|\b(?:est|sont|était|étaient) {_ADVERBS}(?:venu|allé|arrivé|entré|rentré|reparti|parti|né|passé|resté|revenu)e?s?\b"
    r"|\b(?:fut|furent|eut lieu|eurent lieu)\b"
)
