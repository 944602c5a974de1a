"""English: words of offices, states and references, of places and of sessions, for `en.py`.

Every pattern is matched in the folded view: lower case, no accents.
"""

from app.languages.office_rules import OfficeRules

# What a minister is a minister of.
_WORD = (
    r"(?:agriculture|trade|integration|energy|industry|construction|infrastructure|digital|innovations?|aerospace|transport|"
    r"communications?|water|resources|irrigation|ecology|geology|natural|environment(?:al)?|protection|culture|information|"
    r"sports?|tourism|education|science|higher|health(?:care)?|labou?r|social|human|population|economy|national|budget|"
    r"planning|finance|justice|emergenc(?:y|ies)|situations?|management|internal|interior|affairs|rural|railways?|railroads?|"
    r"land|housing|urban-rural|civil|aviation|commerce|foreign|economic|external|development|technology|investments?|oil|gas|"
    r"mineral|mines|mining|youth|religious|public|security|ecological|state|artificial|intelligence|defen[cs]e)"
)
_PORTFOLIO = rf"{_WORD}(?:(?:,? and|,)? {_WORD}){{0,7}}"
# Words of lower case that an office is held of.
_HELD = (
    r"(?:board|management|executive|supervisory|directors|trustees|council|committee|subcommittee|commission|department|"
    r"region(?:al)?|provinc(?:e|ial)|district|city|town|county|oblast|prefecture|ministry|agency|office|administration|national|"
    r"state|compan(?:y|ies)|corporation|group|holding|fund|bank|university|academy|institute|chamber|centre|center|bureau|"
    r"division|embassy|consulate|mission|delegation|association|union|society|party|parliament(?:ary)?|chancellery|staff|"
    r"service|border|customs|railways?|airline|airport|affairs|relations|development|investments?|trade|energy|water|nuclear|control|disease|research|strategic|studies|armed|forces|army|navy|general|supreme|court|high|port|international|foreign|cooperation|friendship|presidential|government|"
    r"autonomous|municipal|central|general|joint|branch|faculty|school|college|library|museum|theatre|theater|of|the|and|for|on|de|&)"
)
_HELD_ANY = _HELD.replace("(?:board", "(?i:board", 1)
# Of what a ministry or an administration is: in a list of them commas stand, and none of them is a name.
_PORTFOLIOS = (
    r"(?:Inspection|Quarantine|Supervision|Quality|Trade|Integration|Innovations?|Technolog(?:y|ies)|Construction|Development|Tourism|Sports?"
    r"|Film|Radio|Television|Press|Publications?|Ecology|Geology|Environment|Information|Infrastructure|Science|Culture|Health|Energy|Industry"
    r"|Irrigation|Rural|Commerce|Labou?r|Migration|Standards|Forestry|Food|Drugs?|Aerospace|Communications|Finance|Education)"
)
_CAPITAL = r"(?:[A-Z][\w'.-]*)"

OFFICES = OfficeRules(
    offices=(
        (
            "politburo_sc_member",
            r"member of the standing committee of the political bureau(?: of the (?:communist party of china|"
            r"cpc)(?: \(cpc\))?(?: central committee)?)?",
        ),
        (
            "politburo_member",
            r"member of the (?:political bureau|politburo)(?: of the (?:communist party of china|"
            r"cpc)(?: \(cpc\))?(?: central committee)?|"
            r" of the central committee of the communist party of china)?",
        ),
        (
            "cfac_director",
            r"(?:director|head) of the (?:office of the )?(?:central )?(?:foreign affairs commission|"
            r"commission for foreign affairs)(?: office)?(?: of the cpc central committee)?",
        ),
        ("first_deputy_prime_minister", r"first (?:deputy|vice) (?:prime minister|premier|pm)"),
        ("vice_premier", r"(?:deputy|vice)[ -](?:prime minister|premier|pm)(?: of the state council)?"),
        ("prime_minister", r"prime minister|premier(?! of the)|head of (?:the )?(?:chinese |kazakh )?government"),
        ("first_deputy_foreign_minister", r"first (?:deputy|vice)[ -](?:foreign minister|minister of foreign affairs)"),
        (
            "vice_foreign_minister",
            r"(?:deputy|vice)[ -](?:foreign minister|minister of foreign affairs|"
            r"minister for foreign affairs|fm)",
        ),
        ("assistant_foreign_minister", r"assistant (?:foreign minister|minister of foreign affairs)"),
        (
            "vice_minister",
            rf"(?:first )?(?:deputy|vice)[ -](?:minister (?:of|for) {_PORTFOLIO}|{_PORTFOLIO} minister|minister)",
        ),
        (
            "foreign_minister",
            r"foreign minister|minister (?:of|for) foreign affairs|top diplomat|foreign affairs minister|"
            r"(?<!\w)fm",
        ),
        ("defence_minister", r"(?:national )?defen[cs]e minister|minister of (?:national )?defen[cs]e"),
        ("commerce_minister", r"commerce minister|minister of commerce"),
        ("trade_minister", r"trade minister|minister of trade(?: and integration)?"),
        ("energy_minister", r"energy minister|minister of energy"),
        ("transport_minister", r"transport minister|minister of transport"),
        (
            "culture_minister",
            r"culture (?:and tourism )?minister|minister of culture(?: and (?:tourism|information|sports?))?",
        ),
        ("agriculture_minister", r"agriculture minister|minister of agriculture(?: and rural affairs)?"),
        ("public_security_minister", r"public security minister|minister of public security"),
        ("interior_minister", r"interior minister|minister of (?:the interior|internal affairs)"),
        ("finance_minister", r"finance minister|minister of finance"),
        ("economy_minister", r"economy minister|minister of (?:national )?economy"),
        (
            "industry_minister",
            r"industry minister|minister of industry(?: and (?:construction|information technology))?",
        ),
        ("education_minister", r"education minister|minister of education"),
        ("science_minister", r"science minister|minister of science(?: and (?:technology|higher education))?"),
        ("tourism_minister", r"tourism minister|minister of tourism(?: and sports)?"),
        ("state_councillor", r"state council+or"),
        ("state_secretary", r"state secretary|secretary of state"),
        (
            "company_president",
            r"(?:vice[ -])?president(?= (?:and (?:ceo|chair)|of (?:the )?(?:[\w-]+ ){0,3}?(?:group|company|corporation|bank|"
            r"university|academy|association|chamber|institute|federation|holding|cnpc|citic|cnooc|sinopec|huawei|railways?)\b))",
        ),
        ("vice_president", r"vice[ -]president"),
        (
            "npc_chair",
            r"(?:chairman|chairperson|"
            r"chair) of (?:the )?(?:standing committee of )?(?:the )?(?:national people's congress|"
            r"npc)(?: standing committee)?|top legislator",
        ),
        (
            "cppcc_chair",
            r"(?:chairman|"
            r"chair) of the (?:national committee of the )?(?:chinese people's political consultative conference|"
            r"cppcc)|top political advis[oe]r",
        ),
        ("ndrc_chair", r"(?:head|chairman|director) of the (?:national development and reform commission|ndrc)"),
        (
            "mazhilis_speaker",
            r"(?:speaker|chairman|chair) of the (?:mazhilis|majilis|lower house(?: of parliament)?)|"
            r"mazhilis (?:speaker|chairman)",
        ),
        ("senate_speaker", r"(?:speaker|chairman|chair) of the senate|senate (?:speaker|chairman)"),
        ("party_leader", r"general secretary(?: of the (?:cpc|communist party of china)(?: central committee)?)"),
        (
            "sco_secretary_general",
            r"(?:sco|shanghai cooperation organi[sz]ation) secretary[- ]general|"
            r"secretary[- ]general of the (?:sco|shanghai cooperation organi[sz]ation)",
        ),
        ("cica_secretary_general", r"cica secretary[- ]general|secretary[- ]general of (?:the )?cica"),
        ("secretary_general", r"secretary[- ]general"),
        ("security_council_secretary", r"secretary of the security council|security council secretary"),
        (
            "presidential_administration_head",
            r"head of the presidential administration|(?:president's )?chief of staff",
        ),
        ("president", r"president(?! of the (?:senate|bank|company|conference))|head of state|(?<!\w)leader|chair(?:man)?(?= of (?:the )?(?:people's republic|prc)\b)"),
        ("ambassador", r"ambassador|envoy"),
        ("consul_general", r"consul[- ]general(?: (?:of (?:the )?(?:[\w']+ ){1,4})?in [\w'-]+)?"),
        (
            "spokesperson",
            r"(?:foreign ministry )?spokes(?:man|woman|person)(?: (?:of|for) the (?:foreign ministry|"
            r"ministry of foreign affairs))?",
        ),
        (
            "xinjiang_secretary",
            r"(?:party )?secretary of (?:the )?xinjiang(?: [\w ]{0,40}?party committee)?|"
            r"xinjiang party secretary",
        ),
        ("mayor", r"mayor|akim|hakim"),
        ("governor", r"governor"),
        (
            "deputy_head",
            r"(?:first )?deputy (?:head|director|chair(?:man|person|woman)?|governor|mayor|chief|akim|secretary|director-general|"
            r"rector|ceo|speaker|general director|executive director)|vice[ -](?:chair(?:man|person|woman)?|governor|director|"
            r"mayor|akim|head)",
        ),
        (
            "department_head",
            r"(?:director|head) of the (?:[\w-]+ ){0,3}(?:department|bureau|division|office|agency|"
            r"commission|administration)",
        ),
        ("chief_of_staff", r"chief of (?:the )?general staff"),
        ("party_secretary", r"(?:deputy )?party (?:secretary|chief|boss)|secretary of the (?:[\w-]+ ){0,5}party committee"),
        ("delegation_head", r"delegation(?: (?:of|from) (?:[\w'-]+ ){1,6}?)?,? ?(?:led|headed) by(?: its| the| his| her)?(?: (?:executive|general|first|deputy)? ?(?:secretary|mayor|governor|chairman|head|director|president|rector),?)?"),
        ("secretary", r"(?:first |second |third |executive |general |press )?secretary"),
        ("minister", rf"(?:minister (?:of|for) {_PORTFOLIO}|{_PORTFOLIO} minister)|minister"),
        (
            "adviser",
            r"(?:chief |senior |special )?(?:advis[eo]r|aide|assistant) (?:to|of) (?:the )?(?:[\w'-]+ ){0,2}?"
            r"(?:president|prime minister|minister|akim|chairman|head of state)",
        ),
        ("prosecutor", r"(?:deputy )?(?:prosecutor|auditor)[ -]general|chief (?:justice|procurator|prosecutor)|commissar|"
                       r"political commissar|chief economist"),
        ("speaker", r"(?:deputy |vice[ -])?speaker"),
        ("senator", r"senator|member of (?:the )?(?:parliament|mazhilis|majilis|senate)"),
        ("consul", r"vice[ -]consul|consul"),
        ("diplomat", r"charge d'affaires(?: ad interim)?|minister-counsel+or|counsel+or|attache|(?:special )?representative|"
                     r"national coordinator|coordinator|permanent representative"),
        (
            "organisation_head",
            r"chair(?:man|woman|person)?(?: and (?:ceo|president|general manager))?|chief executive(?: officer)?|ceo|"
            r"(?:director|manager)[ -]general|(?:general|managing|executive|deputy|acting|first deputy)[ -](?:director|manager)|"
            r"director|(?:vice[ -])?rector|"
            r"(?:vice[ -])?chancellor|dean|commissioner|commander(?:-in-chief)?|chief|boss|head",
        ),
    ),
    plural_offices=(
        ("foreign_minister", r"foreign ministers|ministers of foreign affairs|top diplomats"),
        ("prime_minister", r"prime ministers|premiers|heads of government"),
        ("vice_foreign_minister", r"(?:deputy|vice) (?:foreign )?ministers"),
        ("vice_premier", r"(?:deputy|vice) (?:prime ministers|premiers)"),
        ("president", r"(?:(?:countries|nations|states)'? )?(?:presidents|heads of state)"),
        ("leader", r"(?:(?:countries|nations|states)'? )?leaders|statesmen"),
        ("minister", r"ministers"),
        ("ambassador", r"ambassadors"),
    ),
    glue=(
        r"(?:,? and |, (?:and )?(?:also )?(?:a )?|\s?[-/]\s?|, concurrently |"
        r",? (?:as well as|also) (?:a |the )?)"
    ),
    link=r" (?:of the |of |to the |to |for |from |in )(?:government of )?",
    lead=r"(?:'s|')? ?",
    former=r"(?:first|former|ex-|ex|late|outgoing|incoming|then) ?$",
    articles=r"(?:the |a |an |his |her |their |visiting |new |newly appointed |then )",
    also=r" who is(?: also| concurrently)?| also| concurrently",
    complement_more=rf"(?: (?:{_HELD_ANY}))+",
    complement=(
        rf"(?:'s (?:{_CAPITAL}|{_HELD})| (?:of|for|at)(?: the| its)? (?:{_CAPITAL}|{_HELD})| (?-i:to|in) (?:the )?(?:{_CAPITAL})(?= \())"
        rf"(?: (?:{_CAPITAL}|{_HELD})|, (?:{_PORTFOLIOS})(?=,? (?:and )?(?:{_PORTFOLIOS})\b)){{0,12}}(?: \([A-Z][\w. -]{{1,24}}\))?"
    ),
    honorifics=r"(?:(?:(?:colonel|lieutenant|major|army|brigadier|vice)[ -])?(?:general|admiral) (?!secretary)|prof(?:\.|essor) |academician |mr\.? |mrs\.? |ms\.? |dr\.? |madam(?:e)? |h\. ?e\. (?:mr\.? )?|his excellency |her excellency )",
    not_names=frozenset(
        """administration agency general lieutenant colonel major admiral brigadier academician professor january february march april may june july august september october november december monday tuesday
        wednesday executive secretary
        thursday friday saturday sunday the a an of and or in on at for by with from to as after before during
        his her its
        their he she they it this that these those we our mr mrs ms dr minister ministers president presidents premier premiers prime deputy
        vice foreign
        affairs belt road initiative forum summit dialogue committee council state photo xinhua published editor
        source
        government parliament senate organization organisation united nations republic party both two three
        union but so
        when while who which what where speaking according during conference said community dec nov oct sept sep
        aug jul
        apr mar feb jan policy maslikhat mazhilis majilis city region regional province provincial board trade center
        centre development cooperation investments economic international national security public quality supervision
        inspection quarantine standards statistics culture tourism information technology science education health finance
        commerce ecology environment irrigation industry taxation regulation sports radio television aviation forestry
        food drug audit reform planning construction emergency""".split()
    ),
    deeds=r"'s? (?:[\w-]+ ){0,3}?(?:visits?|trips?|tours?|stays?|stopovers?|journeys?|travels|arrival|departure|speech|address"
    r"|remarks|talks|meetings?|schedule|programme|itinerary|agenda|message|letter|article|interview)\b",
    patronymic=r"[ou]?uly|kyzy|qyzy|kizi|[oey]vit?ch|[oey]vna",
    firms=frozenset(
        """co company corp corporation inc ltd llc llp plc jsc group holding holdings bank university institute academy
        association railway railways airlines technology technologies petroleum investment capital""".split()
    ),
    shy_surnames=frozenset({"he", "she", "an", "long", "so", "you", "may", "hu", "wen"} - {"hu", "wen"}),
    pairs=(
        r"(?<!\w)(?:the two|both) (?:men|officials|diplomats|counterparts|interlocutors|politicians|statesmen|generals|women)(?!\w)",
        r"(?<!\w)(?:the two|they|both)(?= (?:of them )?(?:also |then |last |first |next |later |had |have |will |are to |are |were |again |)"
        r"(?:met|meet|held|hold|talked|discussed|agreed|signed|exchanged|spoke|saw|reviewed|conferred|sat|shook|take|taken|taking|took|attend|attended|attending|travel|travelled|came|flew|spent|dined|lunched|chaired|co-chaired|opened|participated|participating|be joined|joined|present|due to (?:meet|attend))(?!\w))",
        r"(?<!\w)the pair (?:also |then )?(?:met|discussed|agreed|signed|exchanged|held|spoke|talked)(?!\w)",
    ),
    counterparts=(r"(?:his|her|their) (?:(?P<side>[\w-]+) )?(?:counterpart|opposite number)(?!s)",),
    others=(r"(?<!\w)his (?:host|visitor|guest|interlocutor)(?!\w)", r"(?<!\w)the (?:[\w-]+ )?(?:visitor|guest|dignitary|emissary)(?!\w)", r"(?<!\w)the (?:visiting |chinese |kazakh(?:stani)? )(?:admiral|general|official|envoy|politician|statesman|diplomat)(?!\w)"),
    latter=(("any", r"(?<!\w)the latter(?!\w)"),),
    pronouns=(
        ("m", r"(?<!\w)he(?!\w)"),
        ("f", r"(?<!\w)she(?!\w)"),
        ("other_m", r"(?<=met )him(?!\w)|(?<=meet )him(?!\w)|(?<=with )him(?!\w)|(?<=received )him(?!\w)|(?<=welcomed )him(?!\w)|(?<=hosted )him(?!\w)|(?<=greeted )him(?!\w)|(?<=to )him(?!\w)|(?<=told )him(?!\w)|(?<=saw )him(?!\w)|(?<=cabled )him(?!\w)|(?<=congratulated )him(?!\w)|(?<=telephoned )him(?!\w)|(?<=phoned )him(?!\w)|(?<=wrote )him(?!\w)|(?<=sent )him(?!\w)|(?<=thanked )him(?!\w)|(?<=invited )him(?!\w)|(?<=wired )him(?!\w)|(?<=decorated )him(?!\w)|(?<=awarded )him(?!\w)"),
        ("other_f", r"(?<=with )her(?= (?:on|in|at|for|and|the|too|again|twice|earlier|later)\b|[,.;])|(?:(?<=met )|(?<=received )|(?<=welcomed )|(?<=hosted ))her(?= (?:on|in|at|for|and|too|again|twice|earlier|later)\b|[,.;])"),
    ),
    impersonal=r"(?!x)x",
    unlike_states=(("m", r""), ("f", r"")),  # a state is "it"
    definite=r"(?<!\w)(?:the|this|that|visiting|both)(?: visiting)? $",
    oblique=r"(?<!\w)(?:with|by|to|of|for|from|between|and|on|against|than)(?: the| visiting| his counterpart)? $",
    possessive=("his ", "her ", "their "),
    two=r"(?<!\w)(?:the|both|their|our)(?: two)? $",
    capital=(
        r"(?:the|its|their) (?P<adjective>[\w-]+) capital(?! (?:market|flow|invest))|"
        r"(?:the )?capital of (?P<state>[\w-]+)"
    ),
    here=(
        r"(?<!\w)here(?= (?:on|for|this|today|yesterday|in|late|earlier|that|last|monday|tuesday|"
        r"wednesday|thursday|friday|saturday|sunday|with)(?!\w)|[.,])"
    ),
    same_city=r"in the same (?:city|capital)|(?<!\w)in that city(?!\w)",
    locative=r"in|at|from|to",
    reciprocal=r" (?:met|talked|spoke|will meet|are to meet|have met|had met|saw each other|will talk)(?! (?:with |by )?(?:the|his|president|premier|prime|foreign|minister))(?!\w)",
    joint=r"and",
    of_state=r"of|the",
    both=r"two|both",
    byline=r"By [^\n|,;:]{3,60},? (?:in|from|at) ",
    abroad=frozenset({"to"}),
    speech=(
        r" (?:has |had |have )?(?:said|says|announced|stated|replied|thanked|urged|called|supports|backs|"
        r"reaffirmed|welcomed|proposed|hopes|wants|opposes|condemned|pledged|confirmed|noted|added|told|"
        r"expressed|described|recalled|stressed|reiterated|explained|asked)(?!\w)"
    ),
    metonyms=(
        r"between {city} and {city}",
        r"{city}[-/]{city} (?:ties|relations|axis|relationship|partnership|cooperation)",
        r"{city} and {city} (?:have|are|were|had|agreed|want|will|signed|maintain|share|[\w-]+ed)(?!\w)",
        r"(?:thanked|support of|position of|told|stance of|on behalf of|ties with|relations with) {city}",
        r"{city} (?:is|was) (?:ready|willing|prepared|committed|grateful|against|in favou?r)",
    ),
    namesake_after=r" (?:international )?(?:airport|university|centre|center|avenue|street|prize|fund|foundation|school|museum)(?!\w)",
    money_behind=r" dollars?\b",
    named_before=(
        r"(?:(?:spirit|university|declaration|bank|treaty|province|museum|press (?:service|office)|website) of"
        r"|according to|citing|cites?|quoting|reference to|reported by|(?:reports?|reported|informed|informs|learned)(?: by| from| via)?|via"
        r"|courtesy of|(?:photos?|pictures?|credits?|source)(?::| by| from)) (?:the )?$"
    ),
    named_after=(
        r"(?: (?:times|daily|review|spirit|declaration|consensus|process|region|oblast|province|"
        r"press|website|reports|reported|university|institute|hub|exchange|airport|statement|initiative|club|zoo|motors|news|"
        r"international financial)|-based|-born)(?!\w)"
    ),
    ordinals={
        word: number
        for number, word in enumerate(
            """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
            fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third
            twenty-fourth twenty-fifth twenty-sixth""".split(),
            start=1,
        )
    }
    | {"inaugural": 1},
    ordinal_digits=r"(\d{1,2})(?:st|nd|rd|th)",
    sessions=r"meetings?|summit|session|forum|conference|dialogue|edition|round|gathering",
    between=(
        r"(?: |,|annual|regular|plenary|informal|of|the|between|among|and|for|council|ministers?'?|"
        r"ministerial|foreign|heads|state|government|strategic|prime|format|mechanism|countries|meeting|"
        r"summit|session|member|leaders'?|international|general|\(|\"|'s|')*"
    ),
    again=r"(?:for the |its )(?P<ordinal>[\w-]+) (?:time|meeting|session)",
    levels=(
        ("ministers", r"foreign ministers'?|ministers of foreign affairs|ministerial|council of foreign ministers"),
        ("government", r"heads of government|prime ministers|premiers"),
        ("summit", r"summit|heads of state|leaders'? (?:meeting|summit)"),
    ),
    series=(
        (
            "fm-strategic-dialogue",
            r"(?:foreign ministers'? )?strategic dialogue(?: (?:between|of) (?:the |"
            r"their )?(?:two )?foreign (?:ministers|ministries))?",
        ),
        (
            "cooperation-committee",
            r"(?:bilateral |intergovernmental )?cooperation committee(?: (?:between|"
            r"of) (?:china and kazakhstan|kazakhstan and china))?",
        ),
    ),
    first_person=r"(?<![\w'-])(?:i(?:'(?:ve|d|ll)| (?:(?:have|had|will|shall|am to|am due to|also|then|personally|recently|again) ){0,3})? ?(?=(?:soon |just )?(?:met|saw|spoke|talked|held|had (?:talks|a |an |the |long|several|many)|visited|travel\w*|flew|went|came|arriv\w+|paid|attended|took part|participated|received|signed|opened|launched|chaired|welcomed|pay|visit|attend|meet|meeting|hold|host|receive|fly|go|come)\b)|me\b(?!-)|my (?=(?:[\w-]+ ){0,2}?(?:visits?|trips?|stay|meetings?|talks|conversations?)\b)|we (?=(?:also |then |have )?met\b))",
    answer=r"- |(?i:answer|a|ans)\.?: |[A-Z][\w .'-]{2,40}: ",
    asked=r"(?i:\binterview|answer(?:ed|s) (?:the |our )?questions|q ?& ?a\b|spoke (?:with|to) (?:our|the) (?:correspondent|reporter)|correspondent[^.]{0,60}spoke with)",
    own_words=r"(?i:\bsigned article|\bop-ed\b|\bfull text of (?:the |his |her )?(?:article|speech|remarks|statement|address|interview)|(?:speech|remarks|address|keynote|article|statement|toast) (?:by|of|delivered by) |\binterview (?:of|given by) )|\A(?i:by )(?=[A-Z][^.]{3,60}, (?i:president|ambassador|minister|foreign minister|prime minister|consul|chargé)\b)",
)
