"""French: more steps of documents, for `fr_cues.py`: signing, ratifying, taking effect, ending, settling the text."""

from app.languages.cue import StatusCue

_PAPER = r"(?:(?:un|une|des|les|leurs?|la|le|plusieurs|\d{1,3}|deux|trois|quatre|cinq|six|dix) |l')(?:[\w-]+ ){0,2}?(?:accords?|contrats?|conventions?|protocoles?|mémorandums?|traités?|lettres? d'intention|feuilles? de route|plans?|programmes?|documents?|textes?|marchés?|commandes?)\b"
MORE_STEPS = (
    StatusCue(
        "signed",
        "officialis homolog revetu revetir parafe contresign cosign echang decroch remport engrang raffl arrach lie boucl concret conclur",
        r"\b(?:a|ont|avait|avaient|été|est|sont|sera|seront) (?:[\w'-]+ ){0,3}?(?:officialis|homologu|parafé?|contresign|cosign)ée?s?\b|\brevêtue?s?,? (?:[\w'.-]+,? ){0,5}?(?:de (?:la|leurs?) |des |d'une )(?:double )?signatures?\b|\b(?:ont|avaient|a|avait) (?:[\w'-]+ ){0,3}?(?:échangé|décroché|remporté|engrangé|raflé|arraché|bouclé)(?=,? (?:[\w'.-]+,? ){0,7}?"
        + _PAPER
        + r")(?! (?:[\w'-]+ ){0,3}?instruments)|\b(?:protocoles?|contrats?|accords?|mémorandums?|lettres?|documents?|conventions?)\b[^.;]{0,60}? (?:a|ont|avait|avaient|fut|furent) (?:été )?(?:[\w'-]+ ){0,2}?échangée?s?\b|\bse sont (?:[\w'-]+ ){0,2}?liée?s?,? (?:[\w'.-]+,? ){0,5}?par (?=un|une)",
    ),
    StatusCue(
        "signed",
        "emis emise proclam public paru dans dévoil devoil livr endoss",
        r"\b(?:émis|émise|proclamée?|endossée?|rendue publique|rendus publics|divulguée?|promulguée?|livrée?|délivrée?)\b|\best (?:[\w'-]+ ){0,2}?parue?\b",
        "joint_statement",
    ),
    StatusCue(
        "ratified",
        "promulg instrument feu assemblee majilis mazhilis senat parlement depute",
        r"\bpromulgu(?:é|ée|és|ées|er|e|ent|ait|ation)\b(?:[^.;]{0,70}?\bratifi\w+)?|(?:échang|dépos|remi|remett)\w* (?:[\w'-]+ ){0,5}?instruments? de ratification|\binstruments? de ratification\b[^.;]{0,60}? (?:ont|a|avaient|furent) (?:été )?(?:échangé|déposé|remis)e?s?|(?:sénat|majilis|mazhilis|parlement|députés|sénateurs|chambres?|parlementaires|assemblée populaire)\b[^.;]{0,50}? (?:(?:a|ont|avait) (?:[\w'-]+ ){0,3}?(?:(?:donné|accordé|apporté) (?:[\w'-]+ ){0,4}?(?:feu vert|aval|approbation|assentiment|consentement)|dit oui|souscrit|consenti)|(?:s'est|se sont) (?:[\w'-]+ ){0,2}?prononcée?s?,? (?:[\w'.-]+,? ){0,4}?(?:pour|en faveur))\b",
    ),
    StatusCue(
        "in_force",
        "effet appliqu application effecti operation regi vigueur jouer courir applic",
        r"\b(?:produi(?:t|sent|ra|ront|sait)|sorti(?:ra|t)|sortent|déploi\w+) (?:[\w'-]+ )?(?:ses|leurs) effets\b|\bs'appliquer(?:a|ont)\b|\bs'appliqu(?:e|ent|ait|aient) (?:[\w'-]+ )?(?:dès|à compter|à partir|à dater|depuis)\b|\b(?:est|sont|sera|seront) (?:[\w'-]+ )?(?:effecti(?:f|ve)s?|applicables?|en application|d'application|opérationnel(?:le)?s?|opposables?) (?:dès|depuis|à compter|à partir|le|au)\b|\b(?:a|ont) (?:[\w'-]+ ){0,2}?commencé à (?:jouer|courir|produire|être appliqué\w*)|\b(?:acquis|acquièr\w+|acquerr\w+) force (?:obligatoire|de loi)",
    ),
    StatusCue(
        "ended",
        "etein expir echeance terme caduc desuetude peri romp rompu validite perim fin",
        r"\bs'(?:étein(?:t|dra|draient)|est éteinte?)\b|\btomb(?:e|era|ait|é|ée) (?:en désuétude|caduc\w*)|\bvien(?:t|dra|nent|dront|drait) à (?:expiration|échéance|terme)\b|\b(?:touch(?:e|era|ait) à (?:sa fin|son terme)|(?:perd|perdra|a perdu) (?:[\w'-]+ )?(?:sa validité|ses effets|effet))\b|\b(?:cesse|cessé|cessera|cesseront) (?:d'être (?:en vigueur|valable|applicable)|de (?:produire|valoir|courir))|\b(?:est|sont|sera) périmée?s?\b|\b(?:a|ont) (?:[\w'-]+ ){0,2}?(?:rompu|abrogé|révoqué)(?=,? (?:[\w'.-]+,? ){0,4}?"
        + _PAPER
        + ")",
    ),
    StatusCue(
        "agreed",
        "texte termes libelle mouture version projet clause parafe paraph",
        r"\b(?:textes?|termes|libellé|mouture|version finale|clauses) (?:de |du |des |d')[^.;]{0,90}? (?:a|ont|avait|avaient|est|sont|était) (?:(?:été|désormais|enfin|définitivement|déjà) ){0,2}(?:arrêté|agréé|finalisé|bouclé|fixé|convenu|mise? au point|prêt|calé|figé|stabilisé|verrouillé|établi)e?s?\b|\bparaph(?:é|ée|és|ées|ent|er),? (?:[\w'.-]+,? ){0,7}?projets? d(?:'|e |u )\w+|\b(?:entendue?s?|accordée?s?|d'accord|convenue?s?),? (?:[\w'.-]+,? ){0,5}?(?:sur|de|du|d')? ?(?:le |la |les |l')?(?:texte|libellé|mouture|version finale)\b|\b(?:ont|avaient|a|avait) (?:[\w'-]+ ){0,3}?(?:arrêté|agréé|finalisé|bouclé|fixé|établi|mis au point|calé|figé|stabilisé|verrouillé),? (?:[\w'.-]+,? ){0,7}?(?:le |la |les )(?:texte|libellé|mouture|version|termes|clauses)\b",
    ),
    StatusCue(
        "planned",
        "signature signe",
        r"\b(?:attend|attendent|attendait) (?:[\w'-]+ ){0,2}?(?:d'être signée?s?|(?:sa|leur) signature)|\b(?:prête?s?|soumise?s?|ouverte?s?|en attente|proposée?s?|mûre?s?|présentée?s?) (?:à|pour|de) (?:la |être |leur |sa )?sign(?:ature|ée?s?)\b|\bsignature (?:[\w'-]+ ){0,12}?(?:interviendra|est pour|est agendée|est inscrite|est calée|est annoncée|se fera|aura pour cadre|est imminente)\b",
    ),
)
