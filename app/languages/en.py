"""English: word tables first, then patterns; the examples stand in en.toml beside this file."""

from app.languages.base import LanguageRules
from app.languages.en_calendar import CALENDAR
from app.languages.en_cues import CUES
from app.languages.en_offices import OFFICES
from app.languages.text_rules import FurnitureRules, SentenceRules
from app.terms import Language

# --- sentences and furniture -----------------------------------------------------------------------------------------

_SENTENCES = SentenceRules(
    stops=".!?",
    abbreviations=frozenset(
        "mr mrs ms messrs dr prof gen lt col maj capt sgt gov sen rep rev hon h.e st mt vs i.e e.g cf viz amb adm"
        " brig dep".split()
    ),
    soft=frozenset(
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun etc bln mln bn"
        " tn trln"
        " approx est a.m p.m km ave blvd jr sr".split()
    ),
    numbered=frozenset("no nos art arts sec fig vol p pp para ch".split()),
    titled=frozenset("ltd co corp inc bros univ dept u.s u.n e.u u.k u.s.a u.a.e p.r.c d.c ph.d govt".split()),
    starters=frozenset(
        "he she it they we i you the a an this that these those his her its their our there here in on at as after"
        " before"
        " during since but and however also both when while if for from by with under according asked no not all some"
        " two three last next".split()
    ),
    finals=r"ends?|enditem|fin",
)
_FURNITURE = FurnitureRules(
    byline=r"by",
    lines=(
        r"(?:last |first )?(?:updated|published|posted|modified)\s?(?::|(?:on|at|by)\b|\d|[a-z]{3,9}\.?"
        r" \d).{0,80}[^.]$",
        r"home\s?(?:[>/|»:·-].{0,80})?$|you are here\b",
        r"[(\[]?(?:web )?(?:editors?|sources?|authors?|reporters?|writers?|edited by|compiled by|produced by|reported"
        r" by|responsible editor"
        r"|photographers?|contributors?|translators?)(?:\(s\))?\s?(?::|$|(?<=by)\s).{0,100}$",
        r"(?:additional |with )reporting by\b|staff (?:writer|reporter|report)s?\b.{0,60}[^.]$|with (?:input|files)"
        r" from\b",
        r"read (?:full|the full|the rest|in (?:russian|kazakh|chinese|french))\b|continue reading\b|read more\s?$",
        r"share\s*(?:[:|].{0,100}|(?:this|on|via|it|to|with)\b.{0,100})?$",
        r"(?:tweet|email|e-mail|print|save|listen|comments?|copy link|like|bookmark|pdf)\s*(?:[:|(].{0,100}|this"
        r" (?:page|article|story)\b.{0,40}"
        r"|to (?:the news|this article|a friend)\b.{0,40})?$",
        r"(?:leave|post|add|write) (?:a|your) (?:comment|reply)|(?:\d+|no) comments?\s*$|comments (?:will be|are)"
        r" (?:moderated|closed)\b",
        r"follow (?:us|@|[\w ]{2,30} on (?:telegram|twitter|facebook|x|instagram|wechat|weibo|youtube))",
        r"(?:like|join|find|contact) us\b|(?:subscribe|sign up|log in|sign in|register|donate)(?:\s*[:|].{0,100}|\s*$"
        r"| (?:to|for|now|here|with|today)\b)",
        r"get .{0,60}(?:sent|delivered|straight|directly) .{0,30}(?:you|your inbox)\b|.{0,100}\b(?:unsubscribe|your"
        r" inbox|our newsletters?)\b",
        r".{0,160}all rights reserved|copyright\b|terms (?:of (?:use|service)|and conditions)|privacy policy|about"
        r" us\s*(?:[|·-]|$)|disclaimer\s*:?",
        r"(?:to )?contact (?:the (?:editor|author|reporter|writer))|in case of (?:copying|using)|when (?:citing"
        r"|using) (?:our|this|the)\b"
        r"|[(\[]?(?:this|the) (?:information|material|content|story|article) (?:may|must|cannot|has) not\b|found a"
        r" (?:mistake|typo|bug)|do you have a (?:question|story)",
        r"reading time\b|\d+ min(?:ute)?s? read\b|(?:tags?|key ?words?|topics?|hot topics|category|categories|filed"
        r" under|labels?|section)\s?:",
        r"(?:this|our) (?:web)?(?:site|page) uses|cookies? (?:policy|settings)|advertisement\s*$|sponsored\b|go to"
        r" (?:the )?main (?:site|page)",
        r"(?:previous|next)(?: (?:article|story|page|post))?\s*(?:[:>»].{0,120}|$)|back to (?:top|home|the top|list)"
        r"|stay up to date\b|all times local",
        r"weather\s?:|(?:exchange|currency) rates?\s?:|background\s?: .{0,60}[^.]$|error loading\b|search trends",
        r"[(/\[]?(?:ends?|fin|enditem|end item|the end)[)/\].]?\s*$|#{2,}",
    ),
    weak=(
        r"(?:by|from) (?:our |staff |a staff |the )?(?:(?-i:[A-Z][\w'.-]+ [A-Z][\w'-]+)|correspondents?|reporters?"
        r"|writers?|newsroom|(?-i:[A-Z])[\w ']+ desk)\b.{0,60}$",
        r"(?:published|updated|posted|created)\b.{0,60}$|data desk\b.{0,40}$",
        r"(?:subscribe|sign up|listen|print|follow)\b.{0,60}$",
    ),
    tails=(
        r"(?:must[- ])?read (?:also|next|more)\b|must[- ]read\b|also read\b|see also\b|more (?:from|on|about)"
        r" [^.]{2,40}$|more (?:news|stories)\b|further reading",
        r"related\s?(?:[:>]|$|(?:stories|news|articles?|links?|content|posts?|coverage|topics?|reading)\b)"
        r"|recommended(?: for you)?\s?(?:[:>]|$)"
        r"|you (?:may|might) (?:also )?like|(?:most|the most) (?:read|popular|viewed|shared)\b",
        r"(?:latest|other|top|breaking|trending|popular) (?:news|stories|headlines|articles)\s?(?:[:>]|$)|editor'?s'?"
        r" (?:picks?|choice)|in this section"
        r"|don't miss|what to read next|elsewhere on|up next",
        r"photos?\s*$|videos?\s*$|(?:photo )?gallery\s*$|links?\s*$",
    ),
    captions=(
        r"[(\[]?(?:photos?|photo credits?|photo courtesy|image|picture|file (?:photo|image)|credits?|caption"
        r"|illustration|infographic|video|screenshot)\s?"
        r"(?:\([^)]{0,40}\)|(?:by|of|from|courtesy of|provided by) [^.:]{2,50})?\s?[:/©-]",
        r"\(?©|(?:this|a|an|the) (?:(?:file|undated|handout|combo|screen) )*(?:photo|image|picture"
        r"|grab)\b.{0,40}(?:shows|taken|provided|released)\b"
        r"|photo (?:taken|shows|by|courtesy)\b",
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
