"""English: word tables first, then patterns; the examples stand in en.toml beside this file."""

from app.languages.base import (
    FurnitureRules,
    LanguageRules,
    SentenceRules,
)
from app.languages.en_calendar import CALENDAR
from app.languages.en_offices import OFFICES
from app.languages.en_cues import CUES
from app.terms import Language

# --- sentences and furniture -----------------------------------------------------------------------------------------

_SENTENCES = SentenceRules(
    stops=".!?",
    abbreviations=frozenset(
        "mr mrs ms messrs dr prof gen lt col maj capt sgt gov sen rep rev hon h.e st mt vs i.e e.g cf viz art sec no nos fig vol pp p"
        " amb adm brig".split()
    ),
    soft=frozenset(
        "jan feb mar apr jun jul aug sep sept oct nov dec etc ltd co corp inc bros univ dept bln mln bn tn approx est u.s u.n e.u u.k a.m p.m"
        .split()
    ),
)
_FURNITURE = FurnitureRules(
    lines=(
        r"(?:updated|last updated|published|posted|modified|created|first published)\b.{0,80}$",
        r"home\s?(?:>|/|»|$).{0,80}$|you are here\b",
        r"\(?(?:web )?(?:editors?|sources?|authors?|reporters?|writers?|edited by|compiled by|produced by|responsible editor)\s?:?.{0,100}\)?$",
        r"(?:by|from) (?:our |staff |a staff |the )?(?:[A-Z][\w'-]+ [A-Z][\w'-]+|correspondents?|reporters?|writers?|newsroom)\b.{0,60}$",
        r"staff writer\b|staff reporter\b|read more$",
        r"(?:share|tweet|email|e-mail|print|save|copy link|listen|comment|comments|leave a comment|post a comment)\b.{0,100}$",
        r"(?:follow|like|join|subscribe|sign up|log in|sign in|register|download|contact|get in touch)\b.{0,140}$",
        r"all rights reserved|copyright|©|terms of (?:use|service)|privacy policy|about us|disclaimer",
        r"reading time\b|\d+ min(?:ute)?s? read|tags?\s?:|keywords?\s?:|topics?\s?:|category\s?:|filed under",
        r"this (?:site|page) uses|cookies?\b|advertisement\b|sponsored\b",
        r"(?:previous|next|back to top|back to)\b.{0,120}$|stay up to date\b",
    ),
    tails=(
        r"read (?:also|next|more)\b|also read\b|see also\b|more (?:from|on|about|news|stories)\b|further reading",
        r"related (?:stories|news|articles|links|content|posts|coverage)|recommended(?: for you)?\b|you may (?:also )?like|most (?:read|popular|viewed)",
        r"(?:latest|other|top|breaking|trending) (?:news|stories|headlines)|editor'?s'? picks?|in this section|don't miss|what to read next",
        r"photos?$|videos?$|gallery$|links?$",
    ),
    captions=(
        r"\(?(?:photo|photos|photo credits?|image|picture|file photo|credits?|caption|illustration|infographic|video)\b[^.]{0,14}[:/©(\u2014-]",
        r"©|this (?:photo|file photo|undated photo)\b",
    ),
)

# --- calendar words, date patterns -----------------------------------------------------------------------------------

_CALENDAR = CALENDAR

# --- offices, sides, references --------------------------------------------------------------------------------------

_OFFICES = OFFICES

LANGUAGE = LanguageRules(
    code=Language.EN,
    sentences=_SENTENCES,
    furniture=_FURNITURE,
    calendar=_CALENDAR,
    offices=_OFFICES,
    cues=CUES,
)
