"""French: word tables first, then patterns; the examples stand in fr.toml beside this file."""

from app.languages.base import LanguageRules
from app.languages.fr_calendar import CALENDAR
from app.languages.fr_cues import CUES
from app.languages.fr_offices import OFFICES
from app.languages.text_rules import FurnitureRules, SentenceRules
from app.terms import Language

# --- sentences and furniture -----------------------------------------------------------------------------------------

_SENTENCES = SentenceRules(
    stops=".!?",
    abbreviations=frozenset("m mm mme mmes mlle mlles dr drs me mgr pr st ste s.e s.exc cf gal col lt cdt env".split()),
    soft=frozenset(
        "janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim etc max tél éd mds md mrd mrds mln mlns"
        " mlrd"
        " min h km vol av bd ap hab p.-d.g".split()
    ),
    numbered=frozenset("no nos n art al p pp ch chap fig para sect t".split()),
    titled=frozenset("ltd co corp inc cie sa dept u.s o.n.u o.c.s u.e é.-u e.-u r.p.c".split()),
    starters=frozenset(
        "il elle ils elles on nous je le la les l un une des ce cet cette ces c cela ceci son sa ses leur leurs en à"
        " a au"
        " aux dans sur selon pour par avec lors après avant depuis mais or et puis enfin ainsi aussi cependant"
        " toutefois"
        " tous toutes aucun aucune chaque deux trois".split()
    ),
    finals=r"fin",
    capitals=(
        # The letter stands first, so that a text is sought for it alone; what must stand before it is looked at then.
        # "A l'issue de …", "A Pékin, …" opens a sentence; the verb does so only in "A également participé …"
        (
            r"A(?:(?<=\AA)|(?<=\nA)|(?<=[.!?:;\"(-] A)|(?<=\n[\"(-]A))(?= (?:[A-ZÉ][a-zé]|\d|l'|(?:cette|cet|ces?|son|sa|ses|leurs?|la|une?|l'|deux|"
            r"trois|quelques|plusieurs|partir|propos|peine|cause|côté|défaut|nouveau|bord|titre|travers|terme|compter|noter|ceux|quoi|mi-\w+) ?))",
            "À",
        ),
        (r"E(?<=\bE)(?=(?:tai(?:t|ent)|tant|galement|voqu\w+|nergies?|changes?|ducation|conomi\w+)\b)", "É"),
    ),
)
_FURNITURE = FurnitureRules(
    byline=r"par",
    lines=(
        r"dernière mise à jour\b",
        r"mis(?:e)? (?:à jour|en ligne) (?:le|à|il y a|:)",
        r"(?:publié|posté|modifié|actualisé|rédigé)(?:e|es)?\s?(?::|(?:le|à|il y a|par)\b).{0,80}[^.]$",
        r"(?:publié|posté|mis en ligne|mis à jour|modifié|actualisé)e?s? (?:le|à|il y a)\b[^.]{0,50}\d(?:\s?h(?:\s?\d\d)?| min)?\.?$",
        r"par (?:(?-i:[A-ZÉ][\w'-]+) ){1,3}(?-i:[A-ZÉ][\w'-]+)(?:[,(]| à | pour ).{0,50}(?:\b(?:publié|mis en ligne|mis à jour|le \d).{0,70})?$",
        r"page d'accueil\b|vous êtes ici\b|accueil\s?(?:[>/|»:·-]|$)",
        r"[(\[]?(?:web|rédacteurs?|rédactrices?|rédaction|éditeurs?|éditrices?|sources?|auteure?s?|web editors?"
        r"|journalistes?|relecture"
        r"|traduction|propos recueillis|crédits?)(?:\(s\))?\s?:.{0,160}$",
        r"propos recueillis par\b",
        r"partage[rz]\b(?: (?:sur|cet?|l'|via|par)\b.{0,100}|\s?[:|].{0,100})?$",
        r"(?:imprimer|envoyer|suggérer|télécharger|commenter|commentaires|écouter|copier le lien|vos"
        r" commentaires)(?:\s?[:(|].{0,80}"
        r"| (?:à un ami|par (?:e-?mail|courriel)|(?:cet?|l')\s?(?:article|page)|le pdf).{0,40})?$",
        r"(?:laissez|laisser|ajouter|poster) (?:un|votre) commentaire|(?:\d+|aucun) commentaires?$|réagir\b.{0,40}$",
        r"(?:abonnez|inscrivez|suivez|rejoignez|connectez|retrouvez|téléchargez|soutenez|faites)-(?:vous|nous)\b",
        r"s'abonner\b|s'inscrire\b|se connecter\b|newsletters?\b|lettre d'information\b|recevez (?:notre|nos|la"
        r"|toute)\b",
        r"vous avez une question\b|contactez[ -](?:nous|notre)\b|nous contacter\b|pour nous (?:écrire|contacter)\b"
        r"|contact\s?:",
        r".{0,160}(?:tous droits réservés|reproduction interdite)|droits d'auteur|copyright\b|mentions légales"
        r"|conditions (?:générales )?d'utilisation|politique de confidentialité|plan du site\b|signaler (?:une|un)"
        r" (?:erreur|abus)",
        r"temps de lecture\b|lecture\s?:|\d+ min(?:utes)? de lecture|mots[- ]clés\b|tags?\s?:|étiquettes?\s?:"
        r"|thèmes?\s?:"
        r"|(?:rubriques?|catégories?|dossiers?|classé dans|sujets?)\s?:",
        r"le contenu de cette page|ce site (?:utilise|web)|(?:ces|nos|les) cookies|cookies?\s?:|publicité\s*$"
        r"|annonces? (?:légales?|publicitaires?)",
        r"(?:retour (?:à|en|au) |haut de (?:la )?page|(?:article|page) (?:précédent|suivant)|(?:précédent|suivant"
        r"|suite)e?\s?(?:[:>»]|$)"
        r"|\(?suite (?:en )?page\b|prochain numéro\b)",
        r"météo\s?:|bourse\s?:|cours du (?:jour|change)\b|à suivre sur\b|sur notre site\s?:|soutenez (?:un|le|notre"
        r"|la)\b.{0,40}journal",
        r"[(/\[]?(?:fin|fin de (?:la dépêche|l'article)|enditem)[)/\].]?\s*$|temps mondiaux\s*$|#{2,}",
    ),
    weak=(
        r"par (?:la rédaction|notre (?:correspondant|envoyé)\w*|l'agence|(?-i:[A-Z][\w'-]+ [A-Z][\w'-]+))\b.{0,60}$",
        r"de (?:notre|nos) (?:correspondant|envoyé)\w*\b.{0,60}$",
        r"(?:imprimer|partager|envoyer|écouter|suivre)\b.{0,60}$",
    ),
    tails=(
        r"(?:à|a) lire (?:également|aussi|ensuite|encore)|lire (?:aussi|également|encore|plus|la suite)|voir (?:aussi"
        r"|également)|et aussi\s?[:-]",
        r"articles? (?:connexes?|liés?|similaires?|recommandés?|associés?|récents?)|sur le même (?:sujet|thème)|dans"
        r" la même rubrique",
        r"(?:articles |les articles )?(?:les )?plus (?:lus|consultés|commentés|populaires)\b",
        r"(?:plus d'|autres |nos autres |d'autres )(?:articles|actualités|nouvelles|informations|titres"
        r"|infos)\s?(?:[:>]|$|sur\b)",
        r"à la une\s?(?:[:>]|$)|actualités (?:liées|récentes|connexes)",
        r"(?:notre|nos) (?:sélection|dossiers?)\s?(?:[:>]|$)|pour aller plus loin|vous (?:aimerez|pourriez aimer)"
        r"|recommandé(?:s|es)? pour vous"
        r"|en continu\s?(?:[:>]|$)|dernières (?:nouvelles|infos|dépêches|minutes|actualités)\s?(?:[:>]|$)",
        r"vous avez une question|liens? (?:connexes?|utiles?)|photos?\s*$|vidéos?\s*$|diaporama\b",
    ),
    captions=(
        r"[(\[]?(?:photos?|crédits?(?: photos?)?|image|légende|illustration|infographie|vidéo|ph\.|photo d'archives?"
        r"|capture d'écran)\s?"
        r"(?:\([^)]{0,40}\)|d[eu] [^.:]{2,30}|prise le [^.]{2,40}|fournie par [^.]{2,60})?\s?[:/©-]",
        r"\(?©(?!.*\d[:h]\d\d\s*$)|(?:cette )?photo (?:d'archives?|prise|fournie|montre|non datée)\b|photo d[eu'] [^.:]{2,40}\s*$",
    ),
)

# --- calendar words, date patterns -----------------------------------------------------------------------------------

_CALENDAR = CALENDAR

# --- offices, sides, references --------------------------------------------------------------------------------------

_OFFICES = OFFICES

LANGUAGE = LanguageRules(
    code=Language.FR,
    sentences=_SENTENCES,
    furniture=_FURNITURE,
    calendar=_CALENDAR,
    offices=_OFFICES,
    cues=CUES,
)
