"""French: word tables first, then patterns; the examples stand in fr.toml beside this file."""

from app.languages.base import (
    FurnitureRules,
    LanguageRules,
    SentenceRules,
)
from app.languages.fr_calendar import CALENDAR
from app.languages.fr_cues import CUES
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
