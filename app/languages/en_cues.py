"""English: cues of meetings, agreements and their status; word tables first, then patterns."""

from app.languages.cue_rules import CueRules, Instrument, StatusCue
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
        r"|,? (?:before|after|ahead of) (?=\w+ing\b)|\bsince (?=(?:the |chinese |kazakh(?:stan's)? )?[^,;.]{3,60}?\b(?:paid|visited|came|travelled|went|flew) )|(?:(?<=day before)|(?<=day after)|(?<=days before)|(?<=days after)) (?=(?:he|she|they|it)\b)|, (?:but|yet|adding|noting|stressing|saying|according)\b"
        r"|\b(?:said|says|noted|added|stressed|told|announced|recalled|stated|explained|pointed out|reported|underlined|emphasi[sz]ed|confirmed|replied|remarked|argued|believes?|hoped?|pledged|reiterated|urged|called for|thanked|praised)\b(?: that)?|\bthat (?=(?:the|china|kazakhstan|his|her|their|both|president|he|she|they|it|two|no|all|there|this|these|we|i|trade|relations|ties|cooperation|bilateral|kazakh|chinese|beijing|astana|work|such|more|every|any|people)\b)|\baccording to\b"
    ),
    resumed=r", (?=(?:also |then |later |now |today |on \w+ )?(?:is|was|are|were|has|had|will|would|takes|opens|begins|starts|runs|falls|comes|ends|held|met|told|said|took|made|paid|went|came|flew|sent|spoke|gave|left|[a-z]{3,}ed)\b(?! by\b))",
    relative=r",? (?:and |but )?(?:who|whom|which|whose|where|when|with whom|to whom|at which|in which|during which)\b",
    of_whom=r"\s{1,3}(?:(?:to|in) (?:the )?(?:[\w'-]+ ){1,3}?)?(?:of |by |that |which )",
    speech=r"(?:said|says|noted|added|stressed|told|announced|recalled|stated|explained|reported|confirmed)\b",
    aside=(
        r"(?:greetings|message|congratulations|invitation|initiatives?|speech|address|words|remarks|proposal|decisions?|instructions?|order|decree|vision|leadership|guidance|thought|authority|name|behalf|"
        r"presidency|mandate|term|election|re-election|inauguration|appointment|predecessor|successor|wife|spouse|representative|envoy|portrait|book|article|condolences|thanks|wishes|friendship|support|policy|"
        r"(?:state |official |working )?visit|trip|journey|arrival|departure|tour|role|request|suggestion|under|regards|gratitude) (?:[\w'-]+ ){0,2}?(?:of|by|from|to|for) (?:the )?"
        r"|(?:proposed|put forward|launched|initiated|announced|appointed|named|chosen|invited|signed|delivered|issued|mentioned) by (?:the )?"
        r"|(?:thanked|congratulated|praised|invited|greeted|succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|quoted|quoting|cited|citing|according to|tribute to|about|unlike|like|wish(?:ed)?) (?:the )?"
    ),
    aside_after=r"(?:'s|(?<=s)') (?!(?:[\w-]+ ){0,3}?(?:talks?|meetings?|conversations?|calls?|phone|discussions?|negotiations|counterparts?|colleagues?|opposite|hosts?|guests?|interlocutors?|dialogue|consultations|encounters?|audience|lunch|dinner|reception|side|interview|press|handshake)\b)(?=\w)",
    planned=(
        r"\btoday (?:he|she|they|the two)(?: also| then)? (?:takes?|attends?|meets?|holds?|travels?|fl(?:y|ies)|goes?|leaves?)\b|\b(?:will|shall|await(?:s|ed|ing)?|wait(?:s|ed|ing)? for|is to|are to|was to|is due|are due|due to|due (?=in|on|this|next)|is set to|are set to|set to|is expected|are expected|expected (?=to|in|this|here)|is scheduled|are scheduled|scheduled (?:to|for)|plans? to|is planning|planned (?:for|to|visit|trip|talks|meeting)|is preparing|gets? ready for|to be (?:held|signed|opened|hosted)|would|about to|opens? (?:on|in)|starts? (?:on|in)|begins? (?:on|in)|arrives? (?:on|in)|is slated|is going to|slated|(?:was|were|is|are) (?:also )?on the (?:programme|itinerary))\b"
    ),
    cancelled=r"\b(?:cancel(?:l?ed|lation|s)?|postpone(?:d|ment|s)?|put off|called off|deferred|rescheduled|scrapped (?=[^.]{0,20}(?:visit|trip|summit|meeting))|did not take place|shelved|will not (?:now )?(?:take place|travel|go|come|visit|be held|happen|fly)|pulled out of|scrubbed|fell through|(?:is|are|was|were) off(?= ?[.,;]|\Z)|pushed back|(?:moved|shifted|put|pushed|delayed) (?:back )?(?:by |to|until|till|into) (?:the (?:autumn|spring|summer|winter|fall|following|next|second|beginning|end|new)|next|a later|later|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december|\d|an unspecified|another)|(?:has |have |had |was |were |been )+delayed|delayed (?:his|her|their|the|its) (?:\w+ )?(?:visit|trip|tour|meeting|session|departure)|(?:will|would|is|are) no longer (?:to )?(?:take place|travel|go|come|visit|be held|happen|fly|meet|going|coming|travelling)|did not (?:happen|materiali[sz]e|go ahead|come off)|could not be held|had to be (?:dropped|abandoned|given up)|is not to take place|came to nothing|did not come about|dropped from the (?:programme|program|schedule)|put on hold)\b",
    hypothetical=(
        r"\b(?:welcomes? (?:(?-i:[A-Z])|the |his |her |chinese|kazakh)(?:[\w'-]+ ){1,8}?to (?:attend|visit|pay|come|participate|take part|make)\b|hop(?:e|es|ed|ing)|wish(?:es|ed)?|willing|keen to|eager to|wants? to|ready to|stands? ready|prepared to|(?<!accepted the )(?<!accepted an )(?<!accepted his )invit(?:ed|es|ation(?! (?:was|has been|had been|is) accepted)|ing)|propos(?:ed|es|al|ing) (?:to|that|a|an)|suggest(?:ed|s)|could|might|(?-i:may) (?=[a-z])|should|(?:importance|need|necessity|expedien\w+|usefulness) (?:of|for) (?:\w+ing\b)|if the|would like|possib(?:le|ility)|whether|never|no (?:date|meeting|talks|agreement|document)|without|nor\b|not (?:been )?(?:signed|met|meet|sign|held|yet)|calls? for|called for|urg(?:ed|es)|look(?:s|ed|ing)? forward|(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|debunk(?:s|ed|ing)?)(?: (?:the|any|all|media|press|online|social media|false|some|recent))* (?:reports?|claims?|rumou?rs?|allegations?|information|news|posts?|that)(?: that)?)\b"
    ),
    doubtful=r"\b(?:welcomes? (?:(?-i:[A-Z])|the |his |her |chinese|kazakh)(?:[\w'-]+ ){1,8}?to (?:attend|visit|pay|come|participate|take part|make)\b|(?<!accepted the )(?<!accepted an )(?<!accepted his )invit(?:ed|es|ation(?! (?:was|has been|had been|is) accepted)|ing)|propos(?:ed|es|al|ing)|could|might|(?-i:may) (?=[a-z])|possib(?:le|ility)|whether|never|no date|nothing was|not (?:been )?(?:signed|met|held|yet))\b",
    behalf=r"\b(?:on behalf of|in the name of|on the instructions? of) (?:the )?(?:[\w'-]+ ){0,2}\Z",
    bound=r"\b(?:before|until|till|pending|ahead of|on the eve of|on (?:his|her|their|the) way to) (?:the |its |this |that |their )?(?:[\w'-]+ ){0,9}?\Z",
    purpose=r"(?<!agreed)(?<!agreement)(?<!memorandum)(?<!protocol),? (?:in order )?to (?!the\b|a\b|an\b|be\b)[a-z]{3,} ",
    arrival=r"\bairport\b",
    own=r"\b(?:his|her|its|this|their) (?:[\w'-]+ ){0,2}?\Z",
    he=r"\b(?:he|she|the (?:visitor|guest|minister|president|premier|official|diplomat|envoy))\b",
    perfect=r"\bhad (?:[\w'-]+ ){0,3}?(?:\w+ed|met|held|paid|made|gone|come|been|seen|begun|taken|spoken|sent|led)\b",
    anaphor=r"\b(?:the|this|that|these|those|today's|yesterday's|[mtwfs]\w+day's|after|during|at the|of the|in the) (?:\w+ )?\Z|\b(?:during|after|before|following) \Z",
    pair=r"\b(?:their) (?:[\w-]+ )?\Z",
    separately=r"\b(?:and then|and afterwards|with [^,.;]{3,60} and with|separate(?:ly)?|respectively|one by one|individually|in turn|each of)\b",
    unnamed=r"\b(?:(?:the )?two (?:prime ministers|presidents|foreign ministers|premiers|heads of (?:state|government)|defen[cs]e ministers|speakers|leaders)\b|(?:the )?(?:two )?foreign ministr(?:y|ies) of (?:kazakhstan and china|china and kazakhstan|the two countries)|two (?:countries|nations|sides|states)'? (?:\w+ )?(?:leaders|presidents|prime ministers|foreign ministers|heads of state|ministers)|(?:leaders|presidents|prime ministers|foreign ministers|heads of (?:state|government)|ministers|top diplomats|deputy ministers|delegations|experts|speakers|parliaments) of (?:the )?(?:two (?:countries|sides|nations|states)|china and kazakhstan|kazakhstan and china|both countries)|(?:chinese and kazakh|kazakh and chinese)(?:stani)? (?:leaders|presidents|prime ministers|foreign ministers|heads of state|ministers|officials|delegations|experts|sides|diplomats))",
    both=r"\b(?:(?:the )?(?:two|both) (?:sides|countries|parties|states|governments|nations|neighbou?rs|capitals|ministers|presidents|leaders|heads of state|delegations|ministries|co-chairs|men|officials|foreign ministers|premiers|prime ministers)|china and kazakhstan|kazakhstan and china|beijing and (?:astana|nur-sultan)|(?:astana|nur-sultan) and beijing|kazakh(?:stan)?[-– ]chin(?:a|ese)|chin(?:a|ese)[-– ]kazakh(?:stan)?|sino-kazakh|china, kazakhstan|kazakhstan, china)",
    attended=(
        r"\b(?:(?:also |both )?(?:attended|present|took part|taking part|takes? part|joined by)\b|in the presence of|were (?:also )?present|participants included|accompanied|its co-chairs|"
        r"the (?:two )?co-chairs,|(?:co-)?chaired (?:it|the (?:meeting|session|talks|event))|on the (?:chinese|kazakh) side|(?:led|headed|chaired|conducted) the (?:two |chinese |kazakh |respective )?(?:sides?|delegations?|talks|consultations|teams?)|(?:sides|delegations?|side|teams?|consultations|talks|meeting|session|event|it) (?:was|were) (?:represented|(?:co-)?chaired|led|headed|conducted|attended|hosted|presided over|opened) (?:jointly )?by|taking part were|those present|among (?:those present|the participants|the guests)|in the chair (?:were|was|sat))"
    ),
    attends=r"\b(?:attend\w*|tak(?:e|es|ing) part|took part|participat\w+|join\w*|(?:co-)?chair\w*|host(?:s|ed|ing)?\b|among the (?:speakers|guests|participants|leaders|attendees)|present at|on hand for|turned up|arriv\w+|address(?:ed|es)?\b|welcom\w+|lead(?:s|ing)?\b|led\b|presid(?:ed|es|ing|e)\b|flew|fl(?:y|ies)\b|travel\w*|(?:is|was|are|were) (?:here|in [a-z]+\b[^.;]{0,70}?) for\b|represent\w+|spoke\b|go(?:es|ing)? to|came|comes?\b|coming|gather\w*)",
    hosts=r"(?:hosted|chaired|presided over|co-chaired|led|headed|convened|opened|attended|joined) by (?:the )?(?:[\w'-]+ ){0,3}\Z|(?:chairmanship|presence) of (?:the )?(?:[\w'-]+ ){0,3}\Z",
    gathers=r"\b(?:brought together|brings together|gathered|drew) |\b(?:brought|brings|bringing) (?=[^.;]{3,120}?\btogether\b)|\bjoined (?=[^.;]{3,90}?\bat\b)|\bhosted (?=[^.;]{3,90}?\bat\b)|,? (?:with|and) (?=[^.;:]{3,90}?\b(?:among (?:the|its|those)|in attendance|in the audience|as (?:a |his |her )?guests?\b|attending\b|present\b|taking part|at (?:his|her) side))",
    in_state=r"\bin (?:kazakhstan|china)",
    ranks={
        "recalled": r"deepen|strengthen|develop|promot|advanc|expand|consolidat|enrich|implement|further|continu",
        "open": r"partnership to an? (?:new|higher) level",
        "permanent": r"\b(?:permanent|eternal|everlasting)\b[^,;.]{0,40}partnership",
        "comprehensive": r"\b(?:comprehensive|all-round)\b[^,;.]{0,20}partnership",
        "strategic": r"\bstrategic partnership",
    },
    six=r"\bthe six\b|\bchina and (?:the )?(?:five )?(?:(?:countries|states|nations|republics) of central asia|central asian (?:countries|states|nations|republics))\b|(?:ministers|presidents|leaders) of china and (?:the )?(?:five )?(?:countries of |states of )?central asian?\b|\bsix (?:countries|foreign ministers|presidents|leaders|nations|states)\b|\bc5\b|five central asian|four other presidents",
    sidelines=r"sidelines|margins|on the occasion|within the framework",
    until=r"(?:until|till|through|ends?|ended|ending|leaves?|concludes?|concluded|(?:fl(?:y|ies)|goes|returns?|heads|flew|went) (?:home|back)|departs?|winds up|wraps up|comes to an end|lasts? (?:to|until))(?: on)? ?\Z",
    lasting=r"\b(\w+)-day\b|\blast(?:s|ed|ing)? (\w+) days|\bfor (\w+) days",
    companies=r"\b(?:compan(?:y|ies)|corporations?|groups?|firms?|(?:airline|railway|grid|pipeline|mobile|telecom|port) operators?|banks?|cnpc|sinopec|kazmunaygas|kazatomprom|samruk|holding|consortium|enterprises)\b",
    as_well=r"\b(?:as well|also|likewise|too(?= ?[.,;]))\b",
    there=r"\bthere\b|\bin (?:the|that|this) (?:same )?(?:city|capital)\b",
    where=r",? (?:and )?where\b",
    goes_on=r" (?:have |had |has )?(?:also |again |mainly |then )?(?:set|shown|given|been|made|helped|paved|covered|dealt with|focus+ed on|touched (?:up)?on|cent(?:re|er)d on|lasted|ran (?:for|over|on)|dwelt on|revolved|turned to|went on|ended (?:with|in)|produced|resulted in|took in|ranged over|were (?:devoted|dominated|followed|marked|described|constructive|frank|warm)|was (?:devoted|dominated|followed|marked|described|constructive|frank|warm))\b",
    upcoming=r"\b(?:the|his|her|their|an?) (?:[\w-]+ )?(?:upcoming|forthcoming|scheduled|planned|coming|future)(?: [\w'-]+){0,2} \Z",
    in_course=r"\b(?:during|in the course of|as part of|in the framework of|on) (?:his|her|their|an?) (?:[\w-]+ ){0,2}\Z",
    the_country=r" (?:to|in|of) the (?:[\w-]+ ){0,3}?(?:country|republic|nation)\b",
    once=r"\bhad (?:previously|earlier|already|once|repeatedly|recently)\b|\b(?:previously|once) (?:met|held|spoke|received|visited)\b",
    framing=r"\b(?:in|during|over|at|on) (?:an?|their|his|her|this|that|\w+day's|today's|yesterday's) (?:[\w-]+ ){0,2}\Z",
    they_met=r"\b(?:they|the pair|both|the two|(?:the two|both) (?:men|leaders|ministers|officials|presidents|premiers|prime ministers|statesmen|diplomats|foreign ministers|counterparts))\b",
    came=r",? ?(?:who (?:had |has )?(?:just |also )?(?:arrived|come|came|flew in|flown in|landed|travelled|traveled)|(?:having )?(?:arrived|arriving|come|landed|fresh)\b(?! (?:at|to) (?:an|a)\b)|who (?:is|was) (?:in (?:town|\w+)|here|on|there) (?:for|on)?)",
    mechanisms=r"\b(?:(?<!central )(?<!standing )(?<!party )(?<!organizing )(?<!olympic )(?:sub-?)?committee|(?<!electoral )(?<!election )commission|(?:working|expert|friendship|contact) group|business council|strategic dialogue|consultations|cooperation forum|mechanism|regular meetings?)\b",
    aside_gap=r"(?:(?!(?:when|where|while|as|that|who|whom|after|before|and|but|because)\b)[\w'-]{1,30} ){0,2}",
    to_meet=r"\A(?:to |that |on )?(?:they (?:will|would) |the two (?:will|would) )?(?:meet\b|(?:an?|the|another|their) (?:[\w-]+ )?(?:meeting|visit|summit|session|round of talks|trip|call)\b)",
    away=r"(?:\bfor|\btowards?|\bfrom|\bleaving|\bleft|\bonto|\bvia) ?\Z",
    between=r"\b(?:between|of) (?:the )?\Z",
    counterpart=r"\b(?:his|her|their|its) (?:chinese|kazakh(?:stani)?) (?:counterpart|colleague|opposite number|partner)s?\b",
    partner=r",? (?:this time |also |again )?with\b",
    ended=r"\b(?:end(?:ed|s|ing)|conclud\w+|w(?:ound|inds|inding) up|wrap\w* up|complet\w+|finish\w+|round\w* off|(?:final|last) day|closed|closing|le(?:ft|aves)|departed|over|homeward)\b",
    once_planned=r"\b(?:(?:was|were|had been) (?:to\b|due|set|scheduled|planned|expected|supposed|meant)|originally|initially|at first)\b",
    all_documents=r"\b(?:all|both|these) (?:the |of (?:the|these|them) )?(?:two |three |four |five |six |seven |eight |\d+ )?(?:documents|papers|texts|agreements|accords|memoranda)\b",
    among=r"(?:among (?:them|these|the (?:documents|papers|agreements|texts))|they include|these include|the (?:list|package) includes|one (?:of them|is)\b|including|in particular|these are)",
    about=r"\b(?:plans?|programme|agenda|calendar|schedule|timetable|preparations|budget|results) (?:for|of) (?:the )?\Z",
    past_form=r"(?<!was )(?<!were )(?<!been )(?<!be )(?:signed|inked|told|briefed|met(?! (?:again|when))|received)\b|arrived (?:in|to|at|from)\b|(?:landed|touched down|flew)\b",
    not_scene=r"(?:\b(?:(?:ambassadors?|consuls?(?: general)?|envoys?|diplomats?|counsellors?|attach[eé]s?|posting|posted|stationed|based|studied|studies|served|worked|graduated|born|raised|educated|lives?|lived|embassy|consulate|mission|correspondents?|published|printed) (?:(?:at|of|with) (?:(?!in\b)[\w']+ ){1,4})?(?:in|at)|from|between|and|via|toward|towards|of|linking|for|onto|leaving|left|(?:railway|railroad|line|link|pipeline|road|highway|corridor|route|train|freight|flights?|pipe|gas|oil|crude|goods|exports?)s? (?:from [\w' -]{1,40})?to)|-) ?(?<!airport of )(?<!city of )(?<!capital of )\Z",
    occasion=r"\b(?:on (?:that|this|the same) occasion|(?:during|on) the same (?:visit|trip|stay)|in (?:that|this) time|(?:during|in) (?:that|those) (?:period|days|time)|during (?:the|that|this|his|her) (?:\w+-day (?:\w+ )?)?(?:visit|trip|stay)|at the time(?= ?[.;]|$))",
    since=r"(?:began|begun|started|starting|beginning|opened|since|arrived)(?: (?:in|on|from)(?: \w+)?)*[\s,]*\Z",
    phone=r"phone",
    video=r"video|virtual|online|zoom",
    instruments=(
        Instrument("mou", "memorand mou", r"\bmemorand(?:um|a|ums)(?: of (?:understanding|cooperation|intent))?|\bmous?\b"),
        Instrument("joint_statement", "statement declaration communique", r"\bjoint (?:\w+ )?(?:statements?|declarations?|communiqu[ée]s?)|\b(?:xi'an|astana|beijing|tianjin|shanghai) declaration\b|\bdeclaration of (?:xi'an|astana|beijing|tianjin|shanghai)\b"),
        Instrument("treaty", "treaty treaties", r"\btreat(?:y|ies)\b"),
        Instrument("protocol", "protocol minutes", r"\bprotocols?\b|(?:(?<=signed )|(?<=signed the )|(?<=sign the )|(?<=signing the ))minutes\b|\bminutes\b(?= (?:of (?:the|its)|were|was))"),
        Instrument("contract", "contract loan", r"\bcontracts?\b|(?<=signed a )loan\b|(?<=signed two )loans\b|(?<=concluded a )loan\b"),
        Instrument("plan", "plan programme program roadmap road scheme", r"\bplans?\b(?= (?:(?:of|for|on) (?:[\w-]+ ){0,3}?(?:cooperation|contacts|exchanges|events|measures|work)\b|of (?:action|cooperation)|on |for (?:cooperation|the|aligning)|to (?:align|link|join)|that (?:joins|links|aligns|connects|ties)))|\b(?:action|cooperation|work|joint|medium-term|long-term|development|alignment) plans?\b|\bcooperation program(?:me)?s?\b|\bprogram(?:me)?s? (?:of|for) (?:\w+ )?cooperation|\broad ?maps?\b|\b(?:general|master|cooperation) schemes?\b|\bschemes? (?:for|of) (?:\w+ )?cooperation|\bprogram(?:me)?s? of (?:\w+ )?(?:exchanges|events|consultations)"),
        Instrument("agreement", "agreement accord convention deal pact exchange visa document", r"\bdocuments? (?=(?:on|about|concerning|regarding) (?!which|how|what|whether|behalf|the table|display|hand))|(?<!\bno )\bagreements?\b|(?<!\bno )\baccords?\b|\bconventions?\b|\bpacts?\b|(?<!\bno )\bdeals?\b(?! of\b)|\bexchange of (?:\w+ )?notes\b|(?<=exchanging )notes\b|(?<=exchanged )notes\b|\bnotes\b(?= [\w' ]{0,40}?exchanged\b)|(?<!on )(?<!on mutual )\b(?:mutual )?(?<!on mutual )visa(?:-free|[- ]waiver|[- ]exemption)(?: regime| arrangement| policy| scheme| travel)?\b(?= [\w, ]{0,40}?(?:came|come|comes|enter|entered|took|takes|taken|went|has been|have been) (?:into|effect|in (?:force|effect)))"),
    ),
    steps=(
        StatusCue("in_force", "force effect operat effective binding appl valid live", r"\bha(?:s|ve) applied since\b|\b(?:went|goes|gone|came|became|becomes) (?:live|operative|valid|applicable)\b|(?:has|have|had) been in (?:force|effect)|\bin effect since|(?:enter(?:ed|s|ing)?|entry|came|come|comes|put|went) into (?:force|effect)|t(?:ook|akes?|aken|aking) effect|(?:became|become|becomes) (?:effective|binding|operational)|(?:has been|is|was|already) in force|in force since|now binding|gone into effect"),
        StatusCue("ended", "expir terminat denounc lapse end ran out cease run", r"\b(?:ran out|has run out|ceased to (?:apply|be (?:valid|in force)|have effect)|expired|expires|terminated|denounced|lapsed|came to an end|was ended)\b"),
        StatusCue("ratified", "ratif", r"\bratif(?:y|ied|ies|ication|ying)\b"),
        StatusCue("signed", "sign conclud ink adopt initial issu clinch struck seal names paper hands penned struck bear affix append enter formali record secur writing", r"\bpenned\b|\b(?:was|were|been|be|being) (?:\w+ )?(?:sealed|clinched|struck)\b|\b(?:bear|bears|bore|carr(?:y|ies|ied)) the signatures?\b|\b(?:affixed|appended) (?:their|his|her) (?:names?|signatures?)\b|\b(?:entered|entering) into (?:an?|the|this|that|\w+) (?=[^.;]{0,40}?(?:agreement|contract|treaty|accord|deal|pact|memorandum|protocol))|\b(?:formali[sz]ed|sealed|recorded|laid down|set down|enshrined|cemented|fixed) (?:[\w' ]{1,50} )?(?:in|by|with) (?=an? (?:[\w-]+ ){0,3}?(?:agreement|contract|treaty|accord|memorandum|protocol|document))|\bsecured (?=an? (?:[\w-]+ ){0,3}?contract)|\b(?:seal|sealing)\b (?=an? |the )|\bsign(?:ed|s|ing|atures?)?\b|\bsignatories\b|\bconcluded?\b|\binked\b|\binking\b|\bconcluding\b|\bclinched\b|\bstruck (?:a|the|an) \b|\bsealed (?:a|the|an)\b|\b(?:wrote|writing|put) their names (?:to|under)\b|\bput (?:their|pen|his|her) (?:signatures? |name )?(?:to|on) paper\b|\bset their (?:hands|signatures) to\b"),
        StatusCue("signed", "issu adopt releas publish put public approv endors", r"\b(?:issued|issue|issuing|adopted|adopting|released|published|put out|putting out|made public|approved|endorsed|proclaimed)\b", only="joint_statement"),
        StatusCue("signed", "joint", r"\bin (?:a|the|their) (?=joint (?:\w+ )?(?:statement|declaration|communiqu[ée])\b(?![^.;]{0,60}?\b(?:signed|issued|adopted|released|published)\b))", only="joint_statement"),
        StatusCue("signed", "exchang", r"\b(?:witness(?:ed|ing)|attend(?:ed|ing)|oversaw|held) (?:the |a )?(?:[\w-]+ )?(?:exchange of|exchanging)(?= )|\bexchanged (?=(?:[\w-]+ ){0,3}?(?:documents|agreements|texts)\b)"),
        StatusCue("agreed", "adopt approv endors agreed", r"\b(?:adopted|approved|endorsed|agreed (?:up)?on)\b", only="plan"),
        StatusCue("signed", "notes names", r"exchang(?:ed|ing) (?:\w+ )?notes|notes (?:[\w' ]{0,40}?)exchanged|put their (?:names|signatures) to"),
        StatusCue("agreed", "initial", r"\binitial(?:l)?ed\b"),
        StatusCue("planned", "sign", r"(?:to|will|is due to|are due to|expected to|is to|are to|due to) (?:be )?sign(?:ed)?\b|\b(?:up|ready|due|slated|set|scheduled|lined up) for (?:signing|signature)|\b(?:awaits?|awaiting|pending) (?:signing|signature)|signing (?:is |was )?(?:planned|scheduled|expected|due)"),
        StatusCue("negotiating", "negotiat draft discuss work prepar speed talks draw hammer finish shape complet coordinat table finali pipeline putting thrash", r"\bin the (?:works|pipeline)\b|\b(?:finishing|final|last) touches (?:to|on)\b|\bhammering out\b|\btak(?:es|ing) shape\b|\b(?:close to|near(?:ing|s)?|nearly|approach(?:ing|es)|on the way to) (?:completion|conclusion|signature|being (?:ready|completed))\b|\b(?:being|is|are) (?:still |now )?(?:being )?(?:worked on|coordinated|hammered out|thrashed out|put together|prepared for signature|aligned)\b|\bat work (?:on|over)\b|\bdrawing up (?:an?|the|their)\b|\bon the (?:negotiating )?table\b|\bnegotiat\w+|\bdraft(?:ing|ed)?\b|under (?:discussion|negotiation|preparation|consideration)|being (?:drafted|prepared|discussed|negotiated|drawn up|worked out)|\bwork (?:\w+ ){0,4}?(?:on|over) (?:a|an|the) (?=[\w ]{0,30}?(?:agreement|draft|treaty|document|memorandum|programme|program|plan|protocol))|working on (?:a|an|the)|\b(?:is|are) (?:now |currently |also |jointly )?(?:preparing|drawing up|working out|finali[sz]ing) (?=[^.;]{0,60}?(?:agreement|treat|memorand|protocol|draft|document|programme|plan\b))|begun talks on|\b(?:has|have|had) (?:\w+ )?(?:prepared|readied|worked out) (?=[^.;]{0,60}?(?:agreement|treat|memorand|protocol|draft))|\bhammering out\b|\bis being (?:finali[sz]ed|readied)\b|speed(?:ing)? up|talks on|(?:advance|push for|speed|prepare|finali[sz]e|prepar\w+ for) the signing"),
    ),
    several=r"(?:agreements|documents|deals|accords|papers|contracts)\b",
    package=r"\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\w+)?|thirty(?:-\w+)?|forty(?:-\w+)?|a (?:dozen|package of|number of|series of|set of|raft of|score of)|several|some \w+|more than \w+|over \w+|about \w+) (?!(?:that|the|a|an|of|to|in|on|for|which|when|who) )(?:(?!(?:that|the|a|an|of|to|in|on|for|which|when|who) )[\w-]+ ){0,4}?(?:documents|agreements|deals|contracts|memorand(?:a|ums)|accords|papers|mous|instruments|texts)\b",
    notes=r"\bnotes\b",
    same_document=r"\b(?:it|they|this|the (?:document|text|paper|deal|accord|agreement|papers|documents)|which|both)\b",
    they=r"\b(?:they|it (?:was|has been|is)|both|the (?:participants|ministers|presidents|leaders|delegations|parties|sides|governments|two))\b",
    agreed=(
        r"(?<=it was )(?:further |also |then )?(?:arranged|understood|agreed|decided) (?:[\w'-]+ ){0,2}?(?:that|to)\b|\breached (?:an )?accord (?:on|to|that)\b|\bcame to an (?:agreement|understanding) (?:on|to|that)\b|\bconsented to\b|\barranged (?:to|for|that)\b|\bagree(?:d|s)?\b (?:[\w'-]+ ){0,2}?(?:to|on|that|upon)\b(?! (?:that|this|the same) occasion| (?:mon|tues|wednes|thurs|fri|satur|sun)day)|\breached (?:an? |broad |important )?(?:\w+ )?(?:agreements?|consensus|understandings?|deals?) (?:[\w'-]+ ){0,2}?(?:on|to|that|regarding)\b|\b(?:decided|resolved) (?:[\w'-]+ ){0,2}?(?:to|on|that)\b|\b(?:pledged|vowed|committed themselves|undertook|promised) (?:[\w'-]+ ){0,2}?to\b|\bannounced (?:[\w'-]+ ){0,2}?(?:the |that |an? )|\bcame to terms\b|\b(?:instructed|gave instructions)\b|\bstruck a deal\b"
    ),
    general=r"\b(?:deepen|strengthen|promot|continu|maintain|expand|develop|intensif|consolidat|coordinat|support|cooperat|collaborat|work together|work closely|work(?:ing)? with|work (?:to|on|for)|foster|encourag|advanc|contribut|respect|safeguard|uphold|defend|jointly build|build|improv|enhanc|boost|step up|accelerat|facilitat|implement|elevat|fight|combat|explor|study|stand by|back each|keep|further|raise|rais|push|make (?:full|better|good)|bring|carry|act on|broaden|tap|seek|speed|move|give|share|join|help|remain|take)\w*",
    concrete=r"\b(?:let\b|introduc\w+|train\b|extend (?:the|opening|working|visa)|operat\w+|allow\w*|permit\w*|(?:round|around) the clock|start(?:ing)? (?:a|an|the|direct|regular)|convene\w*|host\b|organi[sz]e (?:a|an|the)|hold (?:regular|annual|joint|consular|political|consultations)|take turns|supply|deliver|admit|lend|appoint|swap|exchange (?:students|prisoners|data|lists|letters)|found(?:ed|ing)? (?:a|an)|open(?:ing)?|reopen\w*|establish\w*|creat\w+|set(?:ting)? up|resum\w+|restor\w+|launch\w*|abolish\w*|lift\w*|scrap\w*|exempt\w*|waive\w*|consulates?|flights?|sub-?committees?|mechanism|working groups?|cultural cent(?:er|re)s?|institutes?|double|triple|hold (?:a|an|the)|year of|years of|build (?:a|an|the) (?!community|model|better|closer)|hotline|instructed)",
    one_sided=r"\b(?:by (?:a )?(?:presidential )?decree|decree|signed (?:a |the )?(?:law|decree|order)|law of)\b",
    title_end=r",(?! (?:friendship|cooperation|\w+ship|\w+ness|\w+tion|\w+ity) and (?:\w+tion|\w+ship|\w+ity)\b)|[;:(]|\.(?!\d)| and (?:vowed|pledged|agreed|promised|discussed|said|held|met|decided|called|exchanged|launched|opened|announced|issued)\b| (?:that|was|were|is|are|has|have|had|will|would|could|may|can|should|must|be|to (?:be|take|enter|come)|which|that (?:was|were|is|are|had|has|will|would|they|he|she|xi|the two)|who|when|while|as part|after|before|during|signed|concluded|initialled|ratified|approved|adopted|issued|in force|in (?:jan|feb|mar|apr|june|july|aug|sept|oct|nov|dec)\w*|in \d{4}|last (?:month|year|week)|this (?:month|year|week)|enters?|takes?|comes?|expires?|remains?|provides?|covers?|in the presence|at the end|following|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*\b|entered|took|came|became|expired|yesterday|today|said|says|in all)\b",
    promise_end=r"[,;.:(]| so as\b| in order\b| and (?:have|has|were|was|will|\w+ed (?=(?:the|an?|their|its|to|on)\b))",
    working=r"\b(?:has|have) (?:\w+ ){0,2}?(?:resumed|reopened|restarted)\b",
    set_up=r"\bwill (?:\w+ ){0,2}?be (?:\w+ ){0,2}?(?:set up|established|opened|created|founded|built|inaugurated|launched)\b",
    sport=r"\b(?:match(?:es)?|national team|players?|championships?|medal\w*|tournaments?|semi-?finals?|coach(?:es)?|athletes?|quarter-?finals?|goalkeeper|sets|quarter-?finals?|(?:davis|billie jean king|world|asian|super) cup|tennis|football\w*|judokas?|boxers?|wrestlers?|weightlift\w+|striker|skaters?|podium|championship|knockout|group stage|penalt\w+)\b",
    topics=_TOPICS,
    units=r"millions?|billions?|trillions?|tonnes|dollars|euros|yuans?",
    recalled=r"\bwhat (?:[\w'-]+,? ){1,8}\Z",
    ahead=r"\b(?:the|his|her|their) (?:scheduled|planned|coming) (?:[\w-]+ )?\Z|\b(?:upcoming|forthcoming|looking forward|ahead of|in the run-up|preparations? for|on the eve of)\b",
    envoys=r"\b(?:chinese|kazakh(?:stani)?|xinjiang) (?:[\w-]+ ){0,2}?(?:delegations?|guests?|visitors?|parliamentarians|lawmakers|deputies|senators|officials|businessmen|entrepreneurs|experts|diplomats|counterparts|colleagues|generals|students)\b|\bdelegations? (?:of|from) (?:the )?(?:[\w']+ ){0,5}?(?:china|prc|kazakhstan)\b|\b(?:heads?|leadership|chiefs?|executives|managers|representatives|officials) of (?!state|government)(?:the )?(?:[\w'&-]+ ){0,7}?(?:china|chinese|kazakhstan|kazakh)\b",
    ever_since=r"(?:\bsince (?!the (?:beginning|start|end|middle) )(?:(?:the|his|her|their|its|that|an?|he|she|they|it) )(?:[\w'-]+ ){1,14}|\bsince (?:(?:taking|assuming|becoming|winning|gaining|establishing) (?:[\w'-]+ ){0,14})|\b(?:after|upon|following) (?:(?:the|his|her|their|its) )?(?:(?:re-)?election|inauguration|appointment|accession|independence|taking (?:up )?(?:office|power|the post|his post)|assuming (?:office|power|the post)|coming to power|becoming (?:president|premier|prime minister|foreign minister)) (?:[\w'-]+ ){0,14})(?:(?:in|on|back in|late|early) )*\Z",
    lasts_since=r"\bsince (?:(?:he|she|it|they) (?:was|were|has been|took|became|came) [\w ]{1,24})?\Z",
    decided=r"\b(?:decided|agreed|announced|signed|concluded|said|reached)\b",
    scene=r"(?:\b(?:in|at|near|to|airport of|city of|capital|visiting|visited|toured|around|outside|inside|across|reached|hosted by)|[,(:-]|--|\A) ?\"?\Z",
)
