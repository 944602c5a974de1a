"""English: cues of meetings, agreements and their status; word tables first, then patterns."""

from app.languages.base import CueRules, Instrument, StatusCue
from app.languages.en_meetings import MEETINGS

_TOPICS = {
    "trade": r"\btrade|commerc|export|import|customs|goods",
    "investment": r"invest|production capacity|industr",
    "energy": r"energy|\boil\b|\bgas\b|pipeline|uranium|nuclear|power plant|electric",
    "transport": r"transport|railway|train|freight|corridor|logistic|flight|aviation|transit|highway",
    "border": r"border|checkpoint|crossing",
    "water": r"transboundary|river|\bwater\b",
    "agriculture": r"agricult|farm|grain|wheat|meat|phytosanitary|veterinar|oilseed",
    "security": r"securit|terroris|defen[cs]e|militar|extremis|police",
    "consular": r"\bvisa|consul|embass",
    "culture": r"cultur|touris|\bsport|media|youth|museum",
    "education": r"universit|student|educat|scientif|luban",
    "health": r"health|medic|vaccin|pandemic|epidemic|coronavirus|covid",
    "digital": r"digital|artificial intelligence|big data|\b5g\b|e-commerce|satellit",
    "environment": r"climate|environment|green energy|renewable|ecolog",
    "finance": r"financ|\bbank|currenc|\byuan\b|loan|fund\b",
    "bri": r"belt and road|silk road",
    "sco": r"\bsco\b|shanghai cooperation organi",
    "central_asia": r"central asia",
    "cica": r"\bcica\b|confidence.building measures in asia",
    "un": r"united nations|\bun\b",
}

CUES = CueRules(
    meetings=MEETINGS,
    breaks=(
        r"[;]|: |,? (?:and |but |then )?(?:who|whom|which|whose|where|whereupon|when|with whom|to whom|at which|during which|in which|after which|while|whereas|although|though|because|so that|as soon as|since which)\b"
        r"|,? (?:and|but) (?=(?:(?:on|in|from) (?:[\w.-]+ ){1,3}|tomorrow |later |next week )?(?:he|she|they) (?:will|is to|is due|is set|is expected|are to|are due|are set|are expected|plans? to)\b)"
        r"|,? (?:before|after|ahead of) (?=\w+ing\b)|, (?:but|yet|adding|noting|stressing|saying|according)\b"
        r"|\b(?:said|says|noted|added|stressed|told|announced|recalled|stated|explained|pointed out|reported|underlined|emphasi[sz]ed|confirmed|replied|remarked|argued|believes?|hoped?|pledged|reiterated|urged|called for|thanked|praised)\b(?: that)?|\bthat (?=(?:the|china|kazakhstan|his|her|their|both|president|he|she|they|it|two|no|all|there|this|these|we|i|trade|relations|ties|cooperation|bilateral|kazakh|chinese|beijing|astana|work|such|more|every|any|people)\b)|\baccording to\b"
    ),
    resumed=r", (?=(?:also |then |later |now |today |on \w+ )?(?:is|was|are|were|has|had|will|would|held|met|told|said|took|made|paid|went|came|flew|sent|spoke|gave|left|[a-z]{3,}ed)\b(?! by\b))",
    relative=r",? (?:and |but )?(?:who|whom|which|whose|where|when|with whom|to whom)\b",
    of_whom=r"\s{1,3}(?:(?:to|in) (?:the )?(?:[\w'-]+ ){1,3}?)?(?:of |by |that |which )",
    speech=r"(?:said|says|noted|added|stressed|told|announced|recalled|stated|explained|reported|confirmed)\b",
    aside=(
        r"(?:greetings|message|congratulations|invitation|initiatives?|speech|address|words|remarks|proposal|decision|instructions?|order|decree|vision|leadership|guidance|thought|authority|name|behalf|"
        r"presidency|mandate|term|election|re-election|inauguration|appointment|predecessor|successor|wife|spouse|representative|envoy|portrait|book|article|condolences|thanks|friendship|support|policy|"
        r"(?:state |official |working )?visit|trip|journey|arrival|departure|tour|role|request|suggestion|under|regards|gratitude) (?:[\w'-]+ ){0,2}?(?:of|by|from|to|for) (?:the )?"
        r"|(?:proposed|put forward|launched|initiated|announced|appointed|named|chosen|invited|signed|delivered|issued|mentioned) by (?:the )?"
        r"|(?:thanked|congratulated|praised|invited|greeted|succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|quoted|quoting|cited|citing|according to|tribute to|about|since|unlike|like|wish(?:ed)?) (?:the )?"
    ),
    aside_after=r"(?:'s|(?<=s)') (?!(?:[\w-]+ ){0,3}?(?:talks?|meetings?|conversations?|calls?|phone|discussions?|negotiations|counterparts?|colleagues?|opposite|hosts?|guests?|interlocutors?|dialogue|consultations|encounters?|audience|lunch|dinner|reception|side|interview|press|handshake)\b)(?=\w)",
    planned=(
        r"\b(?:will|shall|is to|are to|was to|is due|are due|due to|due (?=in|on|this|next)|is set to|are set to|set to|is expected|are expected|expected (?=to|in|this|here)|is scheduled|are scheduled|scheduled (?:to|for)|plans? to|is planning|planned (?:for|to|visit|trip|talks|meeting)|is preparing|gets? ready for|to be (?:held|signed|opened|hosted)|would|about to|opens? (?:on|in)|starts? (?:on|in)|begins? (?:on|in)|arrives? (?:on|in)|is slated|is going to|slated|(?:was|were|is|are) (?:also )?on the (?:programme|itinerary))\b"
    ),
    cancelled=r"\b(?:cancel(?:l?ed|lation|s)?|postpone(?:d|ment|s)?|put off|called off|deferred|rescheduled|scrapped (?=[^.]{0,20}(?:visit|trip|summit|meeting))|did not take place|shelved|will not (?:now )?(?:take place|travel|go|come|visit|be held|happen|fly)|pulled out of|scrubbed|fell through|dropped from the (?:programme|program|schedule)|put on hold)\b",
    hypothetical=(
        r"\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|willing|keen to|eager to|wants? to|ready to|stands? ready|prepared to|(?<!accepted the )(?<!accepted an )(?<!accepted his )invit(?:ed|es|ation(?! (?:was|has been|had been|is) accepted)|ing)|propos(?:ed|es|al|ing) (?:to|that|a|an)|suggest(?:ed|s)|could|might|(?-i:may) (?=[a-z])|should|if the|would like|possib(?:le|ility)|whether|never|no (?:date|meeting|talks|agreement|document)|without|nor\b|not (?:been )?(?:signed|met|meet|sign|held|yet)|calls? for|called for|urg(?:ed|es)|look(?:s|ed|ing)? forward|(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|debunk(?:s|ed|ing)?)(?: (?:the|any|all|media|press|online|social media|false|some|recent))* (?:reports?|claims?|rumou?rs?|allegations?|information|news|posts?|that)(?: that)?)\b"
    ),
    doubtful=r"\b(?:(?<!accepted the )(?<!accepted an )(?<!accepted his )invit(?:ed|es|ation(?! (?:was|has been|had been|is) accepted)|ing)|propos(?:ed|es|al|ing)|could|might|(?-i:may) (?=[a-z])|possib(?:le|ility)|whether|never|no date|nothing was|not (?:been )?(?:signed|met|held|yet))\b",
    behalf=r"\b(?:on behalf of|in the name of|on the instructions? of) (?:the )?(?:[\w'-]+ ){0,2}\Z",
    bound=r"\b(?:before|until|till|pending|ahead of|on the eve of|on (?:his|her|their|the) way to) (?:the |its |this |that |their )?(?:[\w'-]+ ){0,9}?\Z",
    purpose=r"(?<!agreed)(?<!agreement)(?<!memorandum)(?<!protocol),? (?:in order )?to (?!the\b|a\b|an\b|be\b)[a-z]{3,} ",
    arrival=r"\bairport\b",
    own=r"\b(?:his|her|its|this|their) (?:[\w'-]+ ){0,2}?\Z",
    he=r"\b(?:he|she|the (?:visitor|guest|minister|president|premier|official|diplomat|envoy))\b",
    perfect=r"\bhad (?:[\w'-]+ ){0,3}?(?:\w+ed|met|held|paid|made|gone|come|been|seen|begun|taken|spoken|sent|led)\b",
    anaphor=r"\b(?:the|this|that|these|those|today's|yesterday's|[mtwfs]\w+day's|after|during|at the|of the|in the) (?:\w+ )?\Z|\b(?:during|after|before|following) \Z",
    pair=r"\b(?:their) (?:[\w-]+ )?\Z",
    separately=r"\b(?:with [^,.;]{3,60} and with|separate(?:ly)?|respectively|one by one|individually|in turn|each of)\b",
    unnamed=r"\b(?:(?:the )?(?:two )?foreign ministr(?:y|ies) of (?:kazakhstan and china|china and kazakhstan|the two countries)|two (?:countries|nations|sides|states)'? (?:\w+ )?(?:leaders|presidents|prime ministers|foreign ministers|heads of state|ministers)|(?:leaders|presidents|prime ministers|foreign ministers|heads of (?:state|government)|ministers|top diplomats|deputy ministers|delegations|experts|speakers|parliaments) of (?:the )?(?:two (?:countries|sides|nations|states)|china and kazakhstan|kazakhstan and china|both countries)|(?:chinese and kazakh|kazakh and chinese)(?:stani)? (?:leaders|presidents|prime ministers|foreign ministers|heads of state|ministers|officials|delegations|experts|sides|diplomats))",
    both=r"\b(?:(?:the )?(?:two|both) (?:sides|countries|parties|states|governments|nations|neighbou?rs|capitals|ministers|presidents|leaders|heads of state|delegations|ministries|co-chairs|men|officials|foreign ministers|premiers|prime ministers)|china and kazakhstan|kazakhstan and china|beijing and (?:astana|nur-sultan)|(?:astana|nur-sultan) and beijing|kazakh(?:stan)?[-– ]chin(?:a|ese)|chin(?:a|ese)[-– ]kazakh(?:stan)?|sino-kazakh|china, kazakhstan|kazakhstan, china)",
    attended=(
        r"\b(?:(?:also |both )?(?:attended|present|took part|taking part|takes? part|joined by)\b|in the presence of|were (?:also )?present|participants included|accompanied|its co-chairs|"
        r"the (?:two )?co-chairs,|(?:co-)?chaired (?:it|the (?:meeting|session|talks|event))|on the (?:chinese|kazakh) side|(?:led|headed|chaired|conducted) the (?:two |chinese |kazakh |respective )?(?:sides?|delegations?|talks|consultations|teams?)|(?:sides|delegations?|side|teams?|consultations|talks|meeting|session|event|it) (?:was|were) (?:represented|(?:co-)?chaired|led|headed|conducted|attended|hosted|presided over|opened) (?:jointly )?by|taking part were|those present|among (?:those present|the participants|the guests)|in the chair (?:were|was|sat))"
    ),
    attends=r"\b(?:attend\w*|tak(?:e|es|ing) part|took part|participat\w+|join\w*|(?:co-)?chair\w*|host(?:s|ed|ing)?\b|among the (?:speakers|guests|participants|leaders|attendees)|present at|on hand for|turned up|arriv\w+|address(?:ed|es)?\b|welcom\w+|lead(?:s|ing)?\b|led\b|presid(?:ed|es|ing|e)\b|flew|fl(?:y|ies)\b|travel\w*|(?:is|was|are|were) (?:here|in [a-z]+\b[^.;]{0,70}?) for\b|represent\w+|spoke\b|go(?:es|ing)? to|came|comes?\b|coming|gather\w*)",
    hosts=r"(?:hosted|chaired|presided over|co-chaired|led|headed|convened|opened|attended|joined) by (?:the )?(?:[\w'-]+ ){0,3}\Z|(?:chairmanship|presence) of (?:the )?(?:[\w'-]+ ){0,3}\Z",
    gathers=r"\b(?:brought together|brings together|gathered|drew) |,? (?:with|and) (?=[^.;:]{3,90}?\b(?:among (?:the|its|those)|in attendance|in the audience|as (?:a |his |her )?guests?\b|attending\b|present\b|taking part|at (?:his|her) side))",
    six=r"\bthe six\b|(?:ministers|presidents|leaders) of china and (?:the )?(?:five )?(?:countries of |states of )?central asian?\b|\bsix (?:countries|foreign ministers|presidents|leaders|nations|states)\b|\bc5\b|five central asian|four other presidents",
    sidelines=r"sidelines|margins|on the occasion|within the framework",
    until=r"(?:until|till|through|ends?|ending|leaves?|concludes?)(?: on)? ?\Z",
    lasting=r"\b(\w+)-day\b|\blast(?:s|ed|ing)? (\w+) days|\bfor (\w+) days",
    companies=r"\b(?:compan(?:y|ies)|corporations?|groups?|firms?|(?:airline|railway|grid|pipeline|mobile|telecom|port) operators?|banks?|cnpc|sinopec|kazmunaygas|kazatomprom|samruk|holding|consortium|enterprises)\b",
    there=r"\bthere\b|\bin (?:the|that|this) (?:same )?(?:city|capital)\b",
    where=r",? (?:and )?where\b",
    past_form=r"(?<!was )(?<!were )(?<!been )(?<!be )(?:signed|inked|told|briefed|met(?! (?:again|when))|received)\b",
    not_scene=r"(?:\b(?:from|between|and|via|toward|towards|of|linking|for|onto|leaving|left|(?:railway|railroad|line|link|pipeline|road|highway|corridor|route|train|freight|flights?|pipe|gas|oil|crude|goods|exports?)s? (?:from [\w' -]{1,40})?to)|-) ?(?<!airport of )(?<!city of )(?<!capital of )\Z",
    occasion=r"\b(?:on (?:that|this|the same) occasion|(?:during|on) the same (?:visit|trip|stay)|during (?:the|that|this|his|her) (?:visit|trip|stay)|at the time(?= ?[.;]|$))",
    since=r"(?:began|begun|started|starting|beginning|opened|since|arrived)(?: (?:in|on|from)(?: \w+)?)*[\s,]*\Z",
    phone=r"phone",
    video=r"video|virtual|online|zoom",
    instruments=(
        Instrument("mou", "memorand mou", r"\bmemorand(?:um|a|ums)(?: of (?:understanding|cooperation|intent))?|\bmous?\b"),
        Instrument("joint_statement", "statement declaration communique", r"\bjoint (?:\w+ )?(?:statements?|declarations?|communiqu[ée]s?)|\b(?:xi'an|astana|beijing|tianjin|shanghai) declaration\b|\bdeclaration of (?:xi'an|astana|beijing|tianjin|shanghai)\b"),
        Instrument("treaty", "treaty treaties", r"\btreat(?:y|ies)\b"),
        Instrument("protocol", "protocol minutes", r"\bprotocols?\b|(?:(?<=signed )|(?<=signed the )|(?<=sign the )|(?<=signing the ))minutes\b|\bminutes\b(?= (?:of (?:the|its)|were|was))"),
        Instrument("contract", "contract", r"\bcontracts?\b"),
        Instrument("plan", "plan programme program roadmap road", r"\bplans?\b(?= (?:of (?:action|cooperation)|on |for (?:cooperation|the|aligning)|to (?:align|link|join)|that (?:joins|links|aligns|connects|ties)))|\b(?:action|cooperation|work|joint|medium-term|long-term|development|alignment) plans?\b|\bcooperation program(?:me)?s?\b|\bprogram(?:me)?s? (?:of|for) (?:\w+ )?cooperation|\broad ?maps?\b"),
        Instrument("agreement", "agreement accord convention deal pact exchange visa", r"\bagreements?\b|\baccords?\b|\bconventions?\b|\bpacts?\b|\bdeals?\b(?! of\b)|\bexchange of (?:\w+ )?notes\b|(?<=exchanging )notes\b|(?<=exchanged )notes\b|\bnotes\b(?= [\w' ]{0,40}?exchanged\b)|(?<!on )(?<!on mutual )\b(?:mutual )?(?<!on mutual )visa(?:-free|[- ]waiver|[- ]exemption)(?: regime| arrangement| policy| scheme| travel)?\b(?= [\w, ]{0,40}?(?:came|come|comes|enter|entered|took|takes|taken|went|has been|have been) (?:into|effect|in (?:force|effect)))"),
    ),
    steps=(
        StatusCue("in_force", "force effect operat effective binding", r"(?:has|have|had) been in (?:force|effect)|\bin effect since|(?:enter(?:ed|s|ing)?|entry|came|come|comes|put|went) into (?:force|effect)|t(?:ook|akes?|aken|aking) effect|(?:became|become|becomes) (?:effective|binding|operational)|(?:has been|is|was|already) in force|in force since|now binding|gone into effect"),
        StatusCue("ended", "expir terminat denounc lapse end", r"\b(?:expired|expires|terminated|denounced|lapsed|came to an end|was ended)\b"),
        StatusCue("ratified", "ratif", r"\bratif(?:y|ied|ies|ication|ying)\b"),
        StatusCue("signed", "sign conclud ink adopt initial issu clinch struck sealed names paper hands", r"\bsign(?:ed|s|ing|atures?)?\b|\bsignatories\b|\bconcluded?\b|\binked\b|\binking\b|\bconcluding\b|\bclinched\b|\bstruck (?:a|the|an) \b|\bsealed (?:a|the|an)\b|\b(?:wrote|writing|put) their names (?:to|under)\b|\bput (?:their|pen|his|her) (?:signatures? |name )?(?:to|on) paper\b|\bset their (?:hands|signatures) to\b"),
        StatusCue("signed", "issued adopt releas publish", r"\b(?:issued|adopted|released|published|put out)\b", only="joint_statement"),
        StatusCue("signed", "notes names", r"exchang(?:ed|ing) (?:\w+ )?notes|notes (?:[\w' ]{0,40}?)exchanged|put their (?:names|signatures) to"),
        StatusCue("agreed", "initial", r"\binitial(?:l)?ed\b"),
        StatusCue("planned", "sign", r"(?:to|will|is due to|are due to|expected to|is to|are to|due to) (?:be )?sign(?:ed)?\b|signing (?:is |was )?(?:planned|scheduled|expected|due)"),
        StatusCue("negotiating", "negotiat draft discuss work prepar speed talks drawn", r"\bnegotiat\w+|\bdraft(?:ing|ed)?\b|under (?:discussion|negotiation|preparation|consideration)|being (?:drafted|prepared|discussed|negotiated|drawn up|worked out)|\bwork (?:\w+ ){0,4}?(?:on|over) (?:a|an|the) (?=[\w ]{0,30}?(?:agreement|draft|treaty|document|memorandum|programme|program|plan|protocol))|working on (?:a|an|the)|\b(?:is|are) (?:now |currently |also |jointly )?(?:preparing|drawing up|working out|finali[sz]ing) (?=[^.;]{0,60}?(?:agreement|treat|memorand|protocol|draft|document|programme|plan\b))|begun talks on|\b(?:has|have|had) (?:\w+ )?(?:prepared|readied|worked out) (?=[^.;]{0,60}?(?:agreement|treat|memorand|protocol|draft))|\bhammering out\b|\bis being (?:finali[sz]ed|readied)\b|speed(?:ing)? up|talks on|(?:advance|push for|speed|prepare|finali[sz]e|prepar\w+ for) the signing"),
    ),
    several=r"(?:agreements|documents|deals|accords|papers|contracts)\b",
    package=r"\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\w+)?|thirty(?:-\w+)?|forty(?:-\w+)?|a (?:dozen|package of|number of|series of|set of|raft of|score of)|several|some \w+|more than \w+|over \w+|about \w+) (?!(?:that|the|a|an|of|to|in|on|for|which|when|who) )(?:(?!(?:that|the|a|an|of|to|in|on|for|which|when|who) )[\w-]+ ){0,4}?(?:documents|agreements|deals|contracts|memorand(?:a|ums)|accords|papers|mous|instruments|texts)\b",
    notes=r"\bnotes\b",
    same_document=r"\b(?:it|they|this|the (?:document|text|paper|deal|accord|agreement|papers|documents)|which|both)\b",
    they=r"\b(?:they|both|the (?:participants|ministers|presidents|leaders|delegations|parties|sides|governments|two))\b",
    agreed=(
        r"\bagree(?:d|s)?\b (?:[\w'-]+ ){0,2}?(?:to|on|that|upon)\b|\breached (?:an? |broad |important )?(?:\w+ )?(?:agreements?|consensus|understandings?|deals?) (?:[\w'-]+ ){0,2}?(?:on|to|that|regarding)\b|\b(?:decided|resolved) (?:[\w'-]+ ){0,2}?(?:to|on|that)\b|\b(?:pledged|vowed|committed themselves|undertook|promised) (?:[\w'-]+ ){0,2}?to\b|\bannounced (?:[\w'-]+ ){0,2}?(?:the |that |an? )|\bcame to terms\b|\b(?:instructed|gave instructions)\b|\bstruck a deal\b"
    ),
    general=r"\b(?:deepen|strengthen|promot|continu|maintain|expand|develop|intensif|consolidat|coordinat|support|cooperat|collaborat|work together|work closely|work(?:ing)? with|work (?:to|on|for)|foster|encourag|advanc|contribut|respect|safeguard|uphold|defend|jointly build|build|improv|enhanc|boost|step up|accelerat|facilitat|implement|elevat|fight|combat|explor|study|stand by|back each|keep|further|raise|rais|push|make (?:full|better|good)|bring|carry|act on|broaden|tap|seek|speed|move|give|share|join|help|remain|take)\w*",
    concrete=r"\b(?:open(?:ing)?|reopen\w*|establish\w*|creat\w+|set(?:ting)? up|resum\w+|restor\w+|launch\w*|abolish\w*|lift\w*|scrap\w*|exempt\w*|waive\w*|consulates?|flights?|sub-?committees?|mechanism|working groups?|cultural cent(?:er|re)s?|institutes?|double|triple|hold (?:a|an|the)|year of|years of|build (?:a|an|the) (?!community|model|better|closer)|hotline|instructed)",
    one_sided=r"\b(?:by (?:a )?(?:presidential )?decree|decree|signed (?:a |the )?(?:law|decree|order)|law of)\b",
    title_end=r",(?! (?:friendship|cooperation|\w+ship|\w+ness|\w+tion|\w+ity) and (?:\w+tion|\w+ship|\w+ity)\b)|[;:(]|\.(?!\d)| (?:that|was|were|is|are|has|have|had|will|would|could|may|can|should|must|be|to (?:be|take|enter|come)|which|that (?:was|were|is|are|had|has|will|would|they|he|she|xi|the two)|who|when|while|as part|after|before|during|signed|concluded|initialled|ratified|approved|adopted|issued|in force|in (?:jan|feb|mar|apr|june|july|aug|sept|oct|nov|dec)\w*|in \d{4}|last (?:month|year|week)|this (?:month|year|week)|enters?|takes?|comes?|expires?|remains?|provides?|covers?|in the presence|at the end|following|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*\b|entered|took|came|became|expired|yesterday|today|said|says|in all)\b",
    promise_end=r"[,;.:(]| so as\b| in order\b| and (?:have|has|were|was|will|\w+ed (?=(?:the|an?|their|its|to|on)\b))",
    working=r"\b(?:has|have) (?:\w+ ){0,2}?(?:resumed|reopened|restarted)\b",
    set_up=r"\bwill (?:\w+ ){0,2}?be (?:\w+ ){0,2}?(?:set up|established|opened|created|founded|built|inaugurated|launched)\b",
    sport=r"\b(?:match(?:es)?|national team|players?|championships?|medal\w*|tournaments?|semi-?finals?|coach(?:es)?|athletes?|quarter-?finals?|goalkeeper|sets|quarter-?finals?|(?:davis|billie jean king|world|asian|super) cup|tennis|football\w*|judokas?|boxers?|wrestlers?|weightlift\w+|striker|skaters?|podium|championship|knockout|group stage|penalt\w+)\b",
    topics=_TOPICS,
    ahead=r"\b(?:upcoming|forthcoming|looking forward|ahead of|in the run-up|preparations for|on the eve of)\b",
    envoys=r"\b(?:chinese|kazakh(?:stani)?|xinjiang) (?:[\w-]+ ){0,2}?(?:delegations?|guests?|visitors?|parliamentarians|lawmakers|deputies|senators|officials|businessmen|entrepreneurs|experts|diplomats|counterparts|colleagues|generals|students)\b|\bdelegations? (?:of|from) (?:the )?(?:[\w']+ ){0,5}?(?:china|prc|kazakhstan)\b",
    lasts_since=r"\bsince (?:(?:he|she|it|they) (?:was|were|has been|took|became|came) [\w ]{1,24})?\Z",
    decided=r"\b(?:decided|agreed|announced|signed|concluded|said|reached)\b",
    scene=r"(?:\b(?:in|at|near|to|airport of|city of|capital|visiting|visited|toured|around|outside|inside|across|reached|hosted by)|[,(:-]|--|\A) ?\"?\Z",
)
