"""English: the cues of meetings, for `en_cues.py`: kind by kind, the verbs and nouns that tell of one."""

from app.languages.cue import Cue
from app.languages.openings import opening
from app.terms import CueForm

_ORD = r"(?:\b\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|maiden|next|last|previous|latest|inaugural|regular|annual)"
_DAYS = r"mon|tues|wednes|thurs|fri|satur|sun"
# A day since which a guest is there: an office is held since a month or a year.
_SINCE_DAY = r"(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|the (?:day before|\d)|\d|(?:jan|feb|mar|apr|may|june|july|aug|sept?|oct|nov|dec)[a-z.]* \d)\b)"
_GAP = r"(?:[\w',-]+ ){0,8}?"  # when and where, between a verb and its preposition
_WHO = r"(?=(?-i:[A-Z])|his\b|her\b|their\b|the (?:visiting |new |newly |two |chinese|kazakh|foreign|prime|president|vice|deputy|minister|ambassador|head|akim|mayor|governor|delegation|chair|director|chief|secretary|rector|commander|chancellor|consul|special|representative|executive|managing|leader|speaker|party|state|general|guests?\b|visitors?\b)|visiting|chinese|kazakh|an? (?:\w+ )?delegation|an? (?:chinese|kazakh|vice|deputy|senior|group of|visiting)|members|representatives|him\b|them\b)"
_OUTLET = r"(?:(?-i:(?:[A-Z][\w'-]+ ){0,3}?(?:Times|Bulletin|Daily|News|Agency|Gazette|Review|Post|Herald|Observer|Tribune|Journal|Weekly|Television|TV|Radio|Pravda|Qazaqstan|Xinhua|Kazinform|CCTV|CGTN|TASS|Khabar|Liter|Tengrinews|Caixin|Courier))\b|(?:a |an |our |this |state |local |chinese |kazakh |kazakhstani |national |chinese |news |business |evening )*(?:agency|newspaper|paper|magazine|weekly|daily|broadcaster|channel|correspondent|reporter|portal|website|outlet|journalist)\b)"
# What is opened, built or handed over.
_SITES = r"(?:consulates?(?:[- ]general)?|cent(?:er|re)s?|embass(?:y|ies)|exhibition|expo|workshops?|pavilion|festival|trade house|mission|office|branch|school|institute|classroom|library|museum|hall|plant|factory|terminal|port|hub|clinic|hospital|park|garden|monument|showroom|bridge|railway|line|road|crossing|checkpoint|station|year|days|week)"
# A time of culture, tourism or friendship that one state holds in the other: no year of drought.
_THEMED = r"(?:(?-i:Years?|Weeks?|Days|Seasons?|Decade|Month) of (?:the )?(?-i:[A-Z])[\w-]+|(?:years?|weeks?|days|seasons?|decade) of (?:tourism|culture|friendship|youth|cinema|the (?:kazakh|chinese)|kazakh\w*|chinese|china)|(?:tourism|culture|cultural|friendship) (?:year|week|season)s?)"
# A gathering of firms or trades of the two states: no summit, and no session of a standing body.
_FORUM = r"(?:(?:business(?:men's)?|investment|investors?|trade|economic|industrial|agribusiness|agricultural|agrarian|entrepreneurs'?|entrepreneurial|commercial|logistics|transport|tourism|energy|export|e-commerce|media|youth|cultural|education|educational|scientific|innovation|digital|medical) (?:(?:and|&) (?:[\w-]+ ){1,2})?(?:cooperation )?forum(?! (?:mechanism|of the))|forum of (?:(?:the |chinese |kazakh(?:stani)? |and ){0,3})(?:entrepreneurs|business(?:men|es| circles)|investors|companies|exporters|universities|rectors|journalists|media))"
_ADV = r"(?:\w+ly )?"
OPENING = opening(
    _THEMED,
    rf"(?:will|is to|are to|is due to|are due to|is set to) {_ADV}(?:open|begin|start|close|conclude|kick off|get under way|be {_ADV}(?:opened|launched|inaugurated|closed))|{_ADV}(?:opened|opens|closed|closes|kicked off|kicks off|began|begins|got under way|drew to a close|came to a close)|(?:was|were|has been|have been|is|are) {_ADV}(?:opened|launched|inaugurated|closed|wound up|brought to (?:a|its|their) close|declared (?:open|closed))",
    rf"{_ADV}(?:opened|launched|inaugurated|closed|kicked off|wound up)|gave the start to|declared (?:open|closed)",
)

MEETINGS = (
    Cue(
        "en-phone-noun",
        "phone_call",
        "phone telephone call",
        r"\b(?:their|his|her|\w{3,6}day's|yesterday's|today's) (?:(?:first|second|third|fourth|fifth|latest|last|previous|next|recent) )?call\b(?! (?:for|on (?!mon|tues|wednes|thurs|fri|satur|sun)|to action|at|sign)\b)|(?:tele)?phone (?:call|conversation|talks?|discussion|exchange|contact|dialogue)s?|call by (?:tele)?phone|conversation by (?:tele)?phone",
        forms=frozenset({CueForm.NOUN}),
    ),
    Cue(
        "en-phone-verb",
        "phone_call",
        "phone telephon call rang ring dial line buzz wire",
        rf"(?:spoke|speaks?|talked|talks?|spoken|conversed|discussed [^.]{{0,60}}) (?:(?!(?:when|where|who|which|as|after|before) )[\w'-]+,? ){{0,8}}?(?:by|over|on) (?:the )?(?:tele)?phone|(?:by|over|on) (?:the )?(?:tele)?phone\b|held a (?:tele)?phone|telephoned|(?:telephoning|phoning) (?=(?-i:[A-Z])|his|her|the)|had a (?:tele)?phone|phoned\b|phones (?=(?-i:[A-Z]))|\b(?:rang|rings)(?: up)? {_WHO}|\b(?:got|gets|picked up|took up|reached for) (?:on )?(?:the )?(?:tele)?phone\b|\brang (?:him|her) up|\b(?:took|takes|placed|places|made|put through|had|received|answered|got|gets|held) (?:a|the|another|an? (?!video|virtual|online|courtesy|conference)\w+) (?:phone )?call (?={_GAP}(?:from|to|with|by)\b)|\b(?<!courtesy )call (?={_GAP}between\b)|at the other end of the line|on the other end of the line|over the line|got on the line|\b(?:spoke|talked|conferred|chatted|consulted|conversed) (?:[\w'-]+ ){{0,8}}?(?:down|over|on|by) (?:the )?(?:wire|hotline|line|blower|secure line)\b|\b(?:had|held|shared) (?:an?|another) (?:\w+ )?chat (?:by|over|on) (?:the )?(?:tele)?phone|\bbuzzed {_WHO}|\b(?:reached|contacted) {_WHO}(?=[^.;]{{0,60}}?by (?:tele)?phone)",
        forms=frozenset({CueForm.VERB}),
    ),
    Cue(
        "en-phone-called",
        "phone_call",
        "called",
        rf"\b(?<!was )(?<!were )(?<!is )called(?: up)? {_WHO}(?:(?!(?:an?|his|her|its|for|on|to|as) )[\w'-]+ ){{1,8}}?(?=(?:(?:on )?(?:{_DAYS})day|yesterday|today|last (?:night|evening)|this (?:morning|afternoon|evening))\b)|\b(?<!was )(?<!were )(?<!is )called(?: up)? (?=(?:the |his |her )?(?:\w+ )?(?:(?-i:[A-Z])|kazakh|chinese|counterpart))(?:(?!(?:an?|for|on|to|as|that|it) )[\w'-]+,? ){{1,9}}?[\w'-]+(?=\.(?: |$)| (?:to (?:discuss|express|offer|congratulate|brief|exchange)|and discussed)\b)",
        weak=True,
    ),
    Cue(
        "en-video-noun",
        "video_call",
        "video virtual online zoom screen remote",
        r"video[- ]?(?:call|conference|conferencing|link|linkup|link-up|meeting|talks|conversation|summit|format|bridge|chat|session|discussion)s?|tele(?:conference|link)s?|virtual(?:ly)? (?:meeting|met|talks|session|encounter|format)|(?:met|talked|spoke|conferred|conversed|talks|(?<!previous )(?<!last )(?<!next )(?<!first )(?<!second )(?<!third )(?<!maiden )meeting|discussed [^.]{0,50}) (?:[\w'-]+ ){0,6}?(?:via|by|over|through) (?:video|zoom)|\bonline (?:consultations?|briefing|meeting|talks|session|conversation|negotiations|format)|(?:met|meet|talks|meeting|negotiations|talked|conferred) (?:[\w'-]+ ){0,6}?(?:online|virtually|remotely|on screen)\b|\b(?:linked|hooked|teamed|connected|joined|logged|dialled|dialed|beamed) (?:up |in |on )?(?:[\w'-]+ ){0,4}?(?:by|via|over|through) (?:video(?:[- ]?link)?|zoom|satellite|screen)\b|\b(?:saw|faced|greeted) each other (?:only )?(?:on|via|by|across) (?:a |the )?(?:screens?|video)|\bby (?:video[- ]?link|zoom)\b",
        forms=frozenset({CueForm.NOUN}),
    ),
    Cue(
        "en-dialogue-strategic",
        "dialogue",
        "dialogue",
        r"(?<!mechanism of )(?<!mechanism for )(?<!establishment of a )(?<!establishment of the )(?<!establishing a )(?<!establishing the )(?<!establish a )(?<!creation of a )(?<!creation of the )(?<!launch of a )(?<!launch of the )(?<!setting up a )(?<!setting up the )(?<!set up a )(?<!launch a )(?<!launching a )(?<!introduction of a )(?<!mou on )(?<!mou on a )(?<!mou on the )(?<!agreement on a )(?<!agreement on the )(?<!protocol on a )(?<!protocol on the )(?<!document on a )(?<!document on the )(?<!decision on a )(?<!idea of a )(?<!to a )(?<!memorandum on )(?<!memorandum on a )(?<!memorandum on the )(?<!understanding on )(?<!understanding on a )(?<!understanding on the )(?<!institutionali[sz]e the )strategic dialogues?(?! mechanism| format)",
    ),
    Cue(
        "en-dialogue-session",
        "dialogue",
        "committee commission subcommittee council dialogue group mechanism",
        rf"(?<![\w–'-])(?:(?:{_ORD} )?(?!plenary )(?:[\w'-]+ )?(?<!plenary )(?:meeting|session|round|sitting|gathering)s? (?:(?:in|at) (?-i:[A-Z])[\w'-]+ )?(?:(?:on )?(?:{_DAYS})day )?(?:on [\w-]+ )?of (?:the )?(?:[\w–'-]+ ){{0,6}}?(?:(?:sub-?)?committee|commission|working group|business council|dialogue|mechanism|consultations)|(?:{_ORD} )?(?:[\w–'-]+ ){{0,4}}?(?:(?:sub-?)?committee|commission|working group|business council)'?s? (?:held|met|gathered|convened|(?:{_ORD} )?(?:session|meeting|sitting|round)))",
        forms=frozenset({CueForm.SESSION}),
    ),
    Cue(
        "en-dialogue-met",
        "dialogue",
        "committee commission group",
        r"(?:working group|sub-?committee|(?<!military )(?<!reform )(?<!electoral )commission|(?<!central )(?<!standing )(?<!party )(?<!national )(?<!provincial )(?<!customs )(?:cooperation )?committee|(?<!strategic )(?<!constructive )(?<!open )(?<!political )(?<!inter-ethnic )(?<!this )(?<!in )(?<!of )dialogue(?= (?:on (?:[\w-]+ ){1,4})?(?:(?:re)?convened?|convenes|met|sat|gathered|assembled|went)\b)|(?:business|cooperation) council)\b(?! of (?:the )?(?:cpc|communist|chinese people|national people|china's|kazakhstan's|parliament|chinese|kazakh))[^.;,]{0,60}? (?:(?:is|are) (?:due |set |expected |scheduled )?to (?:meet|convene|sit|gather)|met|meets|held|convenes?d?|sat|sits|gathered|gathers|assembled|assembles|will (?:not )?(?:now |next |first )?(?:meet|convene|sit|gather|assemble|come together|hold its)|(?:came|comes|got) together|(?:wrapped|wound) up (?:its|an?|the)|concluded its|completed its|opened its|reconvened|is (?:meeting|sitting)|has (?:met|sat|convened|been (?:sitting|meeting))|reassembled|regrouped|went into (?:its|an?|the|session|conclave)|had (?:its|a|an) (?:\w+ )?(?:sitting|session|meeting|round)|opened (?:its|in|on)|got (?:down to (?:work|business)|under way|going)|began (?:its|work)|deliberated|conferred|rose (?:in|on|after)|closed (?:its|in|on)|was (?:convened|called together|in session|seated|hosted))\b",
    ),
    Cue(
        "en-dialogue-again",
        "dialogue",
        "session meeting sitting round",
        rf"(?:(?<!since the )(?<!after the )(?<!before the ){_ORD} (?:joint |plenary |formal |full |in-person )?(?:session|sitting|round|meeting)|{_ORD} (?:session|sitting|round|meeting)(?=,? (?:which|held|that)\b))\b(?! (?:of|between|with|since|in (?:more than|over|nearly|almost|\w+ years)))",
        weak=True,
        forms=frozenset({CueForm.AGAIN}),
    ),
    Cue(
        "en-dialogue-next-again",
        "dialogue",
        "next previous last first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth th",
        rf"\bthe {_ORD}(?: one)?(?=,? which\b|, with [^.;,]{{3,60}}(?:, [^.;,]{{3,40}})?, (?:took|was|were|is|will)\b|, (?:in|at|on) [^.;]{{3,40}}?, (?:took|was|brought)| (?:is|was|will|would|should|had (?:met|been|taken|sat)|took place|takes place|has been|met|sat|gathered|convened|being (?:due|planned|held))\b|, (?:due|held|set|planned|scheduled|expected)\b)(?! (?:was |is |has been |had been )?(?:that|to|a|an|the|signed|about|on|president|minister|of)\b)|\b(?:hosted|hosts|(?<=will )host|(?<=to )host|(?<=had )hosted|hosting) (?:the|its|their) {_ORD}(?: one)?(?= ?(?:[.,;]|$)| (?:in|at|on|last|next|this|two|three|four|five|six|a year)\b)",
        weak=True,
        forms=frozenset({CueForm.AGAIN}),
    ),
    Cue(
        "en-dialogue-it-again",
        "dialogue",
        "it group commission committee panel body forum mechanism",
        r"\b(?:it|the (?:working )?(?:group|body|commission|(?:sub)?committee|panel|mechanism|forum)) (?:has |had |is |was |will |(?:now |first |last |then |also |next |since )+)*(?:to |due to |be |been |first |last |next |again |also )*(?:sat|sit|sits|met|meets?|convened?|convenes|gathers?|gathered|assembled|came together|comes? together|held|reconvened?|took place|takes? place|due|meeting|sitting)\b(?! (?:its|their|his|the|that) (?:word|promise|view|position|breath|needs?|target|demand|requirement))",
        weak=True,
        forms=frozenset({CueForm.AGAIN, CueForm.IT}),
    ),
    Cue(
        "en-dialogue-such-it-again",
        "dialogue",
        "such kind sort type format",
        rf"{_ORD} (?:such (?:meeting|session|round|gathering)|(?:meeting|session|gathering)s? (?:of (?:this|the|its) (?:kind|sort|type)|in (?:this|that|the same|such a) format))\b",
        weak=True,
        forms=frozenset({CueForm.AGAIN, CueForm.IT, CueForm.SUCH}),
    ),
    Cue(
        "en-dialogue-reconvenes-again",
        "dialogue",
        "reconven meet gather conven hold session",
        rf"\b(?:will|shall|is|are|was|were) (?:to |due to |set to |expected to |scheduled to )?(?:next |again |once more )?(?:reconvene|convene|hold (?:its|their) (?:{_ORD} )?(?:session|sitting|meeting|round)|(?:meet|gather) (?:again|next|for the \w+ time))\b|\b(?:reconvened|reconvenes)\b|\b(?:agreed|decided|arranged|resolved) to (?:meet|gather|convene|reconvene|come together|sit) (?:next|again|anew|once more)\b",
        weak=True,
        forms=frozenset({CueForm.AGAIN}),
    ),
    Cue(
        "en-dialogue-regular",
        "dialogue",
        "regular",
        rf"(?:(?:{_ORD} )?(?:regular )?(?:(?:china|chinese|kazakhstan|kazakh)[-–](?:china|chinese|kazakhstan|kazakh) )?(?:regular (?:heads of government|prime ministers|premiers)'?|(?:heads of government|prime ministers|premiers)'? regular) (?:meeting|session)s?|(?:{_ORD} )?regular (?:meeting|session)s?(?: of| between)? (?:the )?(?:two |[\w-]+ )?(?:heads of (?:the )?(?:two )?governments?|prime ministers|premiers|heads of the governments)|(?:(?:their|these|the) )(?:own |{_ORD} )?regular (?:meeting|session)s|their (?:own |{_ORD} )?regular (?:meeting|session))(?: of (?:china and kazakhstan|kazakhstan and china))?",
    ),
    Cue(
        "en-dialogue-body",
        "dialogue",
        "committee commission subcommittee group forum council",
        r"(?:cooperation (?:sub-?)?committee|(?:joint|intergovernmental|interparliamentary) (?:commission|committee)|sub-?committee)\b|(?:working group|joint commission|cooperation forum|business council)\b(?= (?:[\w',-]+ ){0,8}?(?:sat|met|held|gathered|convened|assembled|sits|meets|convenes?|due to (?:meet|sit)|wrapped up|wound up|concluded|completed)\b)",
        weak=True,
    ),
    Cue(
        "en-dialogue-consultations",
        "dialogue",
        "consultation",
        r"(?:political|consular|bilateral|inter-?ministerial|ministerial|regular|diplomatic|foreign ministry|foreign-ministry|joint|annual) consultations|(?:held|hold|holding|led|conducted|round of|had) (?:[\w'-]+ ){0,3}?consultations|consultations (?:between|with|(?:on [\w '-]{3,40} )?(?:were held|took place|follow\b|will|are (?:to|due)|is to))",
    ),
    Cue(
        "en-press",
        "press_conference",
        "press news journalist reporter brief",
        r"(?:press|news) conference|(?:press|media) (?:briefing|conference)s?|(?:made|gave|give|delivered|joint|their) (?:a |an? \w+ |joint )?(?:press|media) statements?|told (?:the )?(?:press|media|reporters|journalists)\b(?=[^.;]{0,40} in (?-i:[A-Z])[\w-]+ (?:today|yesterday|on (?:\w+ )?\w{3,6}day)\b)|(?:met|meets|meeting|spoke to|speaking to|talked to|briefed|addressed|faced|answered questions from) (?:with )?(?:the )?(?:press\b|media\b|a group of (?:reporters|journalists)|(?:\w+ )?(?:reporters|journalists|correspondents))|faced the press|spoke to the press|joint(?:ly)? (?:met|meet) (?:with )?(?:the )?press|briefing (?:for|to|with) (?:the )?(?:[\w]+ )?(?:journalists|reporters|media|press|correspondents)|fielded questions|held a briefing|at (?:an?|the|his|her|its|their) (?:[\w-]+ )?(?:[\w-]+day(?:'s)? )?briefing\b|at (?:\w{3,6}day's|yesterday's|today's) (?:[\w-]+ ){0,2}?briefing\b|(?:made|gave|issued) (?:joint |brief |short )?(?:statements?|remarks) to (?:the )?(?:press|media|reporters|journalists)|told (?:a|the) (?:joint |regular |news |press )*(?:briefing|conference)|appeared (?:\w+ )?before (?:the )?(?:press|journalists|reporters)|took questions",
        forms=frozenset({CueForm.PRESS}),
    ),
    Cue(
        "en-interview",
        "interview",
        "interview spoke talk speak answered",
        r"\binterview(?:ed|s)?\b(?! panel)|\b(?:spoke|talked|speaking|talking) (?:exclusively )?(?:to|with) (?:the |our )?(?:(?-i:[A-Z])[\w'-]+ ){0,3}?(?:(?-i:Times|Bulletin|Daily|News|Agency|Gazette|Review|Post|Herald|Observer|Xinhua|Kazinform|CCTV|CGTN|Courier)\b|(?:correspondent|reporter|newspaper|magazine)\b)|(?-i:Times|Bulletin|Daily|News|Agency|Gazette|Review|Post|Herald|Observer|Xinhua|Kazinform|CCTV|CGTN|Courier) (?:spoke|talked|sat down) (?:to|with)\b|\banswer(?:ed|ing) (?:our|the paper's|the newspaper's|readers'|our readers') questions\b|\banswer(?:ed|s|ing) (?:the |some |several |a few |our |written |a number of |a series of )?questions (?:from|by|of|put by|asked by|sent by) (?:the )?(?:newspaper |news agency |agency )?(?-i:Times|Bulletin|Daily|Xinhua|Kazinform|CCTV|CGTN|Courier|[A-Z]\w+ (?:Times|Bulletin|Daily|News|Agency|Gazette|Review|Post|Herald))\b",
    ),
    Cue(
        "en-talks-noun",
        "talks",
        "talk meet conversation negotiat discussion encounter audience bilateral aside heart face one-on-one tete consult lunch dinner luncheon breakfast banquet tea exchange get-together pow parley chat confab recept session huddl sit-down sitdown shop trilateral appointment",
        r"(?<!such )(?<!future )(?<!further )\btalks\b|\b(?:held|had|hold|having|holding) an? (?:[\w-]+ )?talk\b|\bmeeting\b|(?<!these two )(?<!those two )(?<!the two )(?<!such )(?<!regular )(?<!more )(?<!further )(?<!future )(?<!frequent )(?<!previous )(?<!many )\bmeetings\b|\bconversations?\b|\b(?:one-on-one|tete-a-tete|tête-à-tête)\b|\bencounters?\b|\bin audience\b|\baudience (?:to|with|by)\b|\b(?:had|held|gave|given|granted|has|obtained) (?:an? |the )?(?:\w+ )?audience\b(?! of)|\bdiscussions (?:with|between)\b|\bnegotiations (?:with|between|took|were|in|at)\b|\bround of negotiations\b|\b(?:held|had|hold|holds|for|in) (?:a|their|another|separate) bilaterals?\b(?! (?:\w+ )?(?:agree|treat|trade|docum|forum|relation|commission|committee|co))|\bbilateral (?=(?:with|between)\b)|\bpull-aside\b|\bheart-to-heart\b|\bface-to-face\b(?= (?:with|between|in|on))|\bdiscussions\b(?= (?:(?:took|were|was|ran|lasted|opened|began)|(?:in|at|on) [^.;]{0,40}?(?:between|with)))|\b(?:held|conducted|had|led) (?:\w+ )?negotiations\b|\b(?:working|private|official|informal|joint) (?:lunch(?:eon)?|dinner|breakfast|tea)\b|\b(?:lunch(?:eon)?|dinner|banquet|breakfast|tea) (?:with|for|given|hosted|in honou?r)\b|\b(?:had|held|enjoyed|conducted) (?:an?|another|their) (?:[\w-]+ ){0,3}?(?:exchange(?: of (?:views|opinions|ideas))?|discussion|sit-down|get-together|conversation|powwow|parley|chat|natter|consultation|confab|session of talks|working session|exchange)\b(?! (?:rate|programme|program|student|visit|of (?:notes|letters|messages|gifts|telegrams|greetings|goods|fire)))|\bhuddles?\b|\bsit-?down (?=(?:with|between)\b)|\btalking shop with\b|\bconfabs?\b|\bparleys?\b|\btrilaterals?\b(?= (?:with|between))|\bworking session (?=(?:with|between)\b)|\b(?:his|her|their|a) (?:[\w-]+ )?(?:bilateral|audience|appointment) with\b",
        forms=frozenset({CueForm.NOUN}),
    ),
    Cue(
        "en-talks-verb",
        "talks",
        "met meet receiv host sat sit welcom confer call greet entertain guest whom to will shall would buttonhol corner waylaid open threw usher show paid fete wined regal treat eyes cross ran bump broke parley pow",
        rf"\bmet\b(?! (?:the|this|that|its|their|with (?:resistance|criticism|approval|success)|all|these|those) (?!(?:chinese|kazakh|visiting|foreign|prime|president|vice|deputy|minister|ambassador|head|akim|mayor|governor|delegation|chair|guest|visitor|press|two|counterpart|new|general|leader|premier|speaker|director|rector|party))(?:[\w-]+))|\bmeets?\b(?= (?:with )?(?:(?-i:[A-Z])|his|her|the|in|here|on|at|again|visiting|kazakh|chinese|face|this|today|tomorrow|next|him|them|each other|one another))|\b(?:received|receives?|receiving)\b(?= {_WHO})|\b(?:been|be|was|were|is|are|being) (?:\w+ )?(?:received|welcomed|greeted|hosted) (?={_GAP}by\b)|\b(?:been|be|was|were|is|are|being) (?:\w+ )?received\b|^received\b|\b(?:sat|sits?|sitting) (?:down|across|opposite|face to face)\b(?= {_GAP}(?:with|from|opposite|to talk|for talks|for a talk))|\b(?:sat|sits) opposite\b|\b(?:sat|sits) down together\b|\b(?:sat|sit) (?:across|round|around|at) the (?:same )?(?:negotiating )?table\b|\b(?:called|calls|paid a (?:courtesy )?call|calling) (?:up)?on (?=(?-i:[A-Z])|the|his|kazakh|chinese)|\bheld discussions\b|\bconferred\b|\b(?:hosted|hosts|welcomed|welcomes|greeted|entertained) {_WHO}|\b(?:received|welcomed|hosted) (?=(?:in|at|on|here|today|yesterday)\b (?:[\w'-]+ ){{0,5}}?(?:the (?:head|chinese|kazakh|visiting|governor|mayor|akim|ambassador|minister|vice|deputy|chair)|an? (?:chinese|kazakh|\w+ delegation)|(?:chinese|kazakh) ))|\bwhom (?:the |[\w.'-]+ ){{1,6}}?(?:received|met|hosted|welcomed|saw|greeted|called on|entertained|last saw|(?:has |had )(?:[\w]+ )?(?:seen|met|received|welcomed|hosted|talked to|spoken to))\b|\bwith whom (?:the |[\w.'-]+ ){{1,6}}?(?:met|talked|spoke|conferred|lunched|dined)\b|\bas (?:his|her) guest\b|\bas (?:his|her) host\b|(?:(?<=to )|(?<=will )|(?<=shall )|(?<=would ))(?:confer|sit down|negotiate|consult|huddle|dine|lunch|breakfast|converse)\b(?= (?:[\w'-]+ ){{0,4}}?with\b)|\bbuttonholed?\b|\bcornered (?=(?-i:[A-Z]))|\bwaylaid\b|\b(?:opened|threw open) (?:his|her|its|the) doors? to {_WHO}|\bushered (?:in )?{_WHO}|\bshowed {_WHO}(?=[^.;]{{0,40}}?(?:round|around|into|in)\b)|\bpaid (?:[\w'-]+ ){{0,3}}?(?:respects|calls?) (?:to|on|upon) {_WHO}|\b(?:feted|fêted|wined and dined|regaled|treated) {_WHO}|\bset eyes on\b|\bcrossed paths\b|\bran into {_WHO}|\bbumped into {_WHO}|\bbroke bread with\b|\bsat (?:with|beside|next to) {_WHO}|\b(?:welcomed|received|greeted|met) at (?:the|his|her) \w+ by {_WHO}|\bparleyed\b|\bpow-?wow\w*|\b(?:was|were) (?:shown|ushered|led|taken) (?:in(?:to)?|through) (?:to )?(?:[\w'-]+ ){{0,4}}?(?:by|to see)\b|\b(?:was|were) (?:feted|fêted|entertained|regaled) by\b",
        forms=frozenset({CueForm.VERB}),
    ),
    Cue(
        "en-talks-headline",
        "talks",
        "discuss meet hold confer talk",
        r"\b(?:discuss(?:es)?|meets?|confers?|holds? (?:[\w-]+ ){0,2}?(?:talks|meetings?|negotiations|discussions))\b",
        forms=frozenset({CueForm.HEADLINE}),
    ),
    Cue(
        "en-talks-discussed",
        "talks",
        "discuss debat note review stock talk went go view consider look examin agree saw seen told spoke table hand came got compar map touch deal assess tackl walk dine dined explor expla outlin hudd closet spen lunch breakfast dinner sat join face assur inform brief took rais caught brought host guest dropp across ran leaf por thrash broach probed sound canvass chew mull moot hash hammer band kick aired ventil pars dissect deliberat held convers negotiat parley hobnob rubbed trad swap dwel confer",
        rf"\bdiscussed\b|(?<=will )(?:talk|confer)\b(?! to (?:the )?(?:press|reporters))|(?<=are to )(?:talk|confer)\b|\b(?:compar(?:ed|ing)|exchanged) notes\b|\b(?:took|taken|taking) stock\b|\blooked (?:at|into)\b|\b(?:considered|reviewed|examined|explored|assessed|tackled|talked(?: about| over)?|negotiated|dined|lunched|breakfasted|strolled|deliberated|conversed|debated|shared views|swapped views|exchanged (?:\w+ )?(?:views|opinions|ideas))\b|\btouched (?:up)?on\b|\bdealt with\b|\b(?:came together|got together|shook hands(?! on)|joined hands|came face to face|put their heads together)\b|\b(?:saw|has seen|had seen|had last seen|will see|see|to see) (?:each other|one another)\b|\b(?:saw|has seen|had seen) {_WHO}|\btold (?=(?-i:[A-Z])|the (?:chinese|kazakh))(?!(?-i:Xinhua|Reuters|CCTV|CGTN|China Daily|Kazinform|AFP|TASS|Interfax|The|Radio|Global Times|Khabar|China Media|Tengrinews|Bloomberg))|\bwere discussed\b|\b(?:huddled|closeted|went (?:over|through|into)(?! (?:force|effect|operation|service|production|the (?:border|village|city|customs|gate|door)))|ran (?:over|through)(?= (?:the|a|their|plans|what|progress))|leafed through|pored over|thrashed out|broached|sounded out|probed|weighed|caught up with|sat together)\b|\bspen(?:t|ds?|ding) (?:the|an?|some|two|three|half|most|nearly|about|over|more|several|\d+|\w+ (?:minutes|hours))[\w ]{{0,30}}? (?=(?:[\w',-]+ ){{0,5}}?(?:with|in (?:\w+ )?(?:talks|discussions?|conversation|consultations|negotiations|conference)|discussing|comparing|talking|together|going|at the (?:\w+ )?table|closeted|behind closed doors|deliberating|conferring|negotiating))|\b(?:canvassed|chewed over|mulled(?: over)?|mooted|hashed out|hammered out|bandied|kicked around|aired|ventilated|parsed|dissected|deliberated (?:on|over)|held forth|exchanged (?:pleasantries|ideas|impressions)|took counsel|conferred|parleyed|hobnobbed|rubbed shoulders|traded (?:views|ideas|notes)|swapped (?:notes|ideas)|dwelt on)\b|\bhad {_WHO}(?:(?!(?:to|as|and|for)\b)[\w'-]+,? ){{1,8}}?(?:to (?:lunch|dinner|tea|breakfast)\b|as (?:his|her) guest\b|round for\b)|\b(?:strolled|walked|rode) (?:[\w'-]+ ){{0,5}}?with {_WHO}|\b(?:lunch|dinner|breakfast|tea|supper) (?=(?:(?!and\b|to\b|at\b)[\w'-]+ ){{0,4}}?(?:with|together)\b)|\bjoined {_WHO}(?=[^.;]{{0,60}}?(?:negotiating table|for (?:talks|lunch|dinner|tea|breakfast|a (?:talk|conversation|meeting))))|\bfaced {_WHO}(?=[^.;]{{0,60}}?across)|\bacross (?:the|a) table\b|\b(?:assured|informed|briefed|reminded) (?=(?-i:[A-Z])|(?:the )?(?:visiting )?(?:chinese|kazakh))|\b(?:took up|raised|broached) (?:[\w'-]+ ){{1,6}}?with {_WHO}|\bplayed host\b|\b(?:was|were|is|are|as|be) (?:the |a )?(?:guests? of {_WHO}|(?:the |a )?(?:president|minister|premier|ministry|ambassador|speaker|governor|mayor|akim)'s guests?\b)|\b(?:dropped|looked|stopped|called) (?:by|in)(?: (?:at|on))?(?= [^.;]{{0,50}}?(?:to (?:see|meet|talk)|(?-i:[A-Z])))|\bexplained to {_WHO}|\boutlined to {_WHO}",
        weak=True,
    ),
    Cue(
        "en-talks-spoke-pair",
        "talks",
        "spoke talked",
        r"(?<=ministers )(?:last |also |then |again )?(?:spoke|talked)\b(?= (?:in|on|at|for|again|twice|there)\b)|(?<=presidents )(?:last |also |then |again )?(?:spoke|talked)\b(?= (?:in|on|at|for|again|twice|there)\b)|(?<=leaders )(?:last |also |then |again )?(?:spoke|talked)\b(?= (?:in|on|at|for|again|twice|there)\b)|(?<=premiers )(?:last |also |then |again )?(?:spoke|talked)\b(?= (?:in|on|at|for|again|twice|there)\b)",
        weak=True,
    ),
    Cue(
        "en-talks-spoke",
        "talks",
        "discuss spoke exchang negotiat talked consult convers",
        r"\b(?:discussed|discusses|spoke|talked|consulted|conversed|exchanged views|negotiated) (?:[\w',-]+ ){0,12}?with (?=(?-i:[A-Z])|his|her|the (?:chinese|kazakh|foreign|prime|president)|chinese|kazakh)",
        weak=True,
    ),
    Cue(
        "en-summit",
        "summit",
        "summit forum speakers heads leaders g20 brics apec asem presidents ministers sco shanghai cica",
        rf"\b(?:host(?:ed|s|ing)?|gather(?:ed|s|ing)?|welcom(?:ed|es|ing)|receiv(?:ed|es|ing)|assembl(?:ed|es|ing)|join(?:ed|s|ing)?) (?:(?:the|his|their|its|fellow|other|five|six|four|all) ){{0,3}}(?:sco|shanghai cooperation organi[sz]ation|cica|central asian)(?:'s)? (?:member )?(?:heads of (?:state|government)|leaders|presidents|prime ministers|premiers)\b|(?:presidents|leaders|heads of (?:state|government)|prime ministers) of (?=[^.;]{{0,80}}?(?:sco|shanghai cooperation|central asian?|five|six|four|cica|member states|the region|the organi[sz]ation))[^.;]{{3,90}}? (?:gather(?:ed|s)?|assembled?|met|meet|convened?|came together|converged?|will (?:meet|gather|convene)|are (?:meeting|to meet|due))\b|(?:(?:sco|shanghai cooperation organi[sz]ation|cica|brics|g20|apec|asem)(?:'s)?|(?:member states'|the organi[sz]ation's)(?= (?:heads|leaders|presidents|premiers|prime))) (?:(?:heads of (?:state|government)|leaders|presidents|premiers|prime ministers)(?: and (?:their |its )?(?:guests|partners|observers))?(?: such as| including|,? (?:including|among them|with))?,? (?:(?:(?!\b(?:where|who|which|when|while|said|told|after|before|whose|as|on)\b)[^.;]){{2,120}},? )?)?(?:(?:had|have|has|last|first|next|also|then|again) ){{0,2}}(?:went into session|sat(?= (?:in|on|down))|met(?! (?:with )?(?:(?-i:[A-Z])|the |his ))|meet|c[ao]me together|gathers?|gathered|meets|convenes?|convened|assembles?|assembled|(?:will|are to|are due to|are set to|is to) (?:gather|meet|convene))\b|whose (?:leaders|presidents|heads of (?:state|government)) (?:last |also |next )?(?:met|gather(?:ed)?|meet|will (?:meet|gather|come together)|sat|convened?|c[ao]me together|assembled?)\b|\bsummits?\b|(?:attend(?:ed|s|ing)?|took part in|take part in|taking part in|participat\w+ in|address(?:ed|es|ing)?|spoke at|speak at|(?:at|for|to|during) the) (?:the )?(?:[\w'-]+ ){{0,5}}?boao forum(?: for asia)?(?!'s)|(?:one belt,?(?: and)? one road|belt (?:and|&) road|(?:new )?silk road) (?:international |high-level )?(?:cooperation )?forum|boao forum(?: for asia)?(?: annual conference)?(?= (?:will|is|was|opens?|opened|takes?|took|runs|ran)\b)|(?:meeting|conference|summit|session) of (?:the )?(?:eurasian parliament(?:ary|s'?)? speakers|(?:parliament(?:ary)? )?speakers of (?:the )?(?:parliaments of )?(?:eurasian? )(?:countries|states|parliaments))|(?:(?<!coordinator )(?<!envoy )(?<!representative )(?<!official )(?<!secretary )(?<!ambassador )(?<!responsible )(?<!support )(?<!agenda )for|at|attend(?:ed|s|ing)?|join(?:ed|s|ing)?) the (?:g20|brics|apec|asem|sco|cica)\b(?! (?:member|foreign|defen|secret|business|youth|countr|states|minist|summit|leaders|meeting))|(?:(?:{_ORD} )?(?:meeting|session|sitting) of (?:the )?(?:sco |[\w']+ ){{0,3}}?)?council of (?:the )?heads of (?:state|government)|heads of (?:state|government) council|(?:meeting|session|sitting|council)s? of (?:the )?(?:sco |sco's |shanghai cooperation organi[sz]ation(?:'s)? |organi[sz]ation's |cica )?(?:heads of (?:state|government)|leaders|presidents|prime ministers|premiers)\b(?! (?-i:[A-Z]))|(?:sco|shanghai cooperation organi[sz]ation(?:'s)?) (?:prime ministers'?|premiers'?|leaders'?|heads of (?:state|government)'?|presidents'?) (?:meeting|council|session|gathering)",
    ),
    Cue(
        "en-ministerial",
        "ministerial",
        "minister ministerial council",
        rf"(?:(?:sco|shanghai cooperation organi[sz]ation|cica|c\+c5|china[-–+ ]{{1,3}}central asia)(?:'s)? |\bcentral asian )(?:[\w-]+ ){{0,4}}?(?:ministers|top diplomats)\b[^.;]{{0,70}}? (?:gather(?:ed|s)?|held (?:an?|the|their) (?:[\w-]+ ){{0,2}}?(?:meeting|session|gathering)|assembled?|met|meet|convened?|came together|sat down|converged?|will (?:meet|gather|convene)|are (?:meeting|to meet|due))\b|\b(?:sco|cica|c\+c5|china[-–+ ]{{1,3}}central asia) ministerial\b(?! (?:declaration|statement|level|post))|(?:foreign |trade |transport |energy |defen[cs]e |culture |interior )?(?:ministers|top diplomats) of (?=[^.;]{{0,80}}?(?:sco|shanghai cooperation|central asian?|five|six|four|cica|member states|the region))[^.;]{{3,90}}? (?:gather(?:ed|s)?|held (?:an?|the|their) (?:[\w-]+ ){{0,2}}?(?:meeting|session|gathering)|assembled?|met|meet|convened?|came together|sat down|converged?|will (?:meet|gather|convene)|are (?:meeting|to meet|due))\b|(?<![\w–'-])(?:(?:{_ORD} )?(?:[\w–'-]+ ){{0,4}}?(?:foreign |trade |transport |energy |defen[cs]e |culture )?ministers'? ?'?s? (?:meeting|conference|session)|ministerial (?:meeting|conference|session)|(?:{_ORD} )?(?:meeting|conference|session|gathering) of (?:the )?(?:[\w-]+ ){{0,3}}?(?:council of (?:the )?(?:foreign ministers|ministers)|(?:foreign |trade |transport |energy )?ministers)|council of foreign ministers)",
    ),
    Cue(
        "en-visit-kind",
        "visit",
        "visit trip tour mission",
        r"\b(?:state|official|working|friendly|goodwill|historic|farewell|private|courtesy|return|inaugural|maiden|(?:two|three|four|five|six|seven|one|\d+)-day) (?:(?:state|official|working|friendly|goodwill|business|foreign|overseas) )?(?:and friendly )?(?:visit|trip|tour)s?|\b(?:is|was|are|were|been) (?:currently |now |here )?in (?-i:[A-Z][\w'-]+),? (?:for|on) an? (?:[\w-]+ ){0,2}?(?:visit|trip|tour)\b|\b(?:paid|pays|paying) (?:an?|his|her|their) (?:first |[\w-]+ )?visits? (?=to (?:the )?(?-i:[A-Z]))",
        forms=frozenset({CueForm.SORT}),
    ),
    Cue(
        "en-visit-noun",
        "visit",
        "visit trip tour journey stay",
        r"(?<!what his )(?<!what her )(?<!what the )(?<!what their )\b(?:visit|trip|tour|journey|stay)s?\b(?! (?:by|of) tourists)|\bvisited\b(?! (?:\w+ )?(?:regions|provinces|cities|districts|countries|times)\b)(?! (?:two|three|four|five|several|some|many|an?|his|her|the (?:\w+ )?(?:plants?|factory|factories|ports?|terminals?|exhibition|museum|school|university|site|cent(?:er|re)|company|companies|farm|park|stand|pavilion)) )|\bvisiting (?=china|kazakhstan|astana|beijing|almaty)",
        weak=True,
        forms=frozenset({CueForm.NOUN}),
    ),
    Cue(
        "en-visit-verb",
        "visit",
        "arriv travel fl came come went go expect depart left head will be paid pay was is land touch step set off left been made led brought stop tour stay leav bound guest await host swing call check drop embark halt take took alight proceed mov continu press push carri roll pull jet wing way repair hop cross ventur swept turn show touch deplan shuttl transfer return spen reach would",
        r"\b(?:arriv(?:ed|es|e|ing)|travel(?:l?ed|s|ling)?|flew|flies|fly|flown|came|comes|went|goes|headed|heads|departed|departs|journeyed|is due|are due|(?<=will )come|(?<=to )come|(?<=would )come|(?:is|are) going|(?<=will )go|(?<=to )go|(?<=would )go|(?<=will )head|(?<=will )land|(?<=will )depart|expected|landed|lands|alight(?:ed|s|ing)|disembark(?:ed|s|ing)|proceed(?:ed|s|ing)|moved on|moves on|moving on|continu(?:ed|es) on|pressed on|pushed on|carried on|roll(?:ed|s) in|pull(?:ed|s) in|jett?(?:ed|s|ing)(?: off| out)?|wing(?:ed|s) (?:his|her|their) way|made (?:his|her|their) way|making (?:his|her|their) way|repaired|descended|hopped over|crossed over|ventured|swept|turned up|showed up|touches down|deplan(?:ed|es)|transferred|shuttled|relocated(?= from)|return(?:ed|s|ing)|touched down) (?!together\b|forward\b|at all\b|for (?:\w+(?:tion|ing|al|ment|ture|ery)|launch|release|review|repair|service|use|trial)\b|back to (?:(?:an?|the|when)\b|\d)|up with|across\b|on to\b|under\b|to (?:the |his |her |an? )?(?:\w+ )?(?:post|office|helm|job|role|table|topic|subject|theme|question|issue|matter|idea|normal|growth|profit|duty|work)\b|to (?:see|believe|understand|terms|an end|power|light|pass|the fore|know)|through\b|into (?:force|effect|talks|negotiations|details?|operation|service|production|the details)|to (?:the )?(?:polls|press|work)\b|to (?:the|an?) (?:[\w-]+ ){0,3}?(?:summit|forum|games|olympic|conference|exhibition|expo)\b)(?:[\w'-]+ ){0,3}?(?:from (?-i:[A-Z][\w'-]+ ){1,3})?(?:to|in|for|at|into)\b|\breached (?=(?-i:[A-Z]|the (?:kazakh|chinese) capital))|\b(?:will be|would be|is to be|to be|was|is|(?:has|have|had) (?:last |also |already |recently |just |twice |once |only )?been) (?:back |again |already |last |himself |herself |also )?in (?!kazakh\b|chinese\b|kazakhstan's |china's )(?=(?-i:[A-Z])|china|kazakhstan|town|the (?:kazakh|chinese) capital)|\b(?:was|is|were|are) (?:the |an? )?(?:[\w']+ )?guests? in (?=(?-i:[A-Z]))|\b(?:flew|flies|fly|flown|dropped|stopped|stops|called|calls|checked) in(?=to\b|,? (?:at|for|on)\b)|\b(?:led|headed|brought|took|leads?|heads?|leading|heading|bring|take) (?:an?|the|his|her|their) (?:[\w-]+ ){0,4}?delegation (?:to|on)\b|\b(?:was|were|is|will be|had been) there\b(?= ?[.,;]|$| (?:on|in|for|last|at|to)\b)|\b(?:has|have|had) (?:last |also |already |only |just |recently |once |twice )?been to (?=(?-i:[A-Z])|the (?:kazakh|chinese) capital)|\b(?:was|were|had been) here\b(?= (?:in|on|last|for|at the)\b)|\b(?:china|kazakhstan)'s (?:official |honou?red |state )?guest\b|\bspen(?:t|ds|ding) (?:(?:the|an?|most|all|of|\d{1,2}|and|to|the|whole|entire|full|weekend|weeks?|days?|hours|night|mornings?|afternoon|last|this|two|three|four|five|his|her|first|final|\w{3,6}day|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)[ ,]{1,2}){1,7}in (?=(?-i:[A-Z]))|\bset foot (?:in|on)\b|\bstepped (?:off|out of|down from)\b|\bstayed in (?=(?-i:[A-Z]))|\b(?:was|is|were|are|has been|had been) staying in\b|\btoured\b(?= (?:(?-i:[A-Z])|kazakhstan|china|xinjiang|the (?:country|region)))|\bstop(?:ped|s|ping)? (?:over|off)? ?(?:in|at)\b|\b(?:made|makes|making) (?:a|an|his|her|the) (?:\w+ )?(?:stop|stopover|halt|layover|swing|detour|foray)\b|\bswing (?:through|across|around)\b|\b(?:left|leaves|leave|leaving|set off|sets off|set out|sets out|took off|takes off|flew off|bound|off|started out|depart(?:ed|s|ing)?|embark(?:ed|s|ing)?) (?:from )?(?:(?-i:[A-Z][\w'-]+) )?(?:(?:on|this|late|early|today|yesterday|by)[\w ]{0,14} )?(?:for|on) (?!(?:an?|the|its) (?:[\w-]+ ){0,3}?(?:level|stage|path|phase|era|chapter|course|period|process|programme|program|reforms?|projects?)\b)(?=(?-i:[A-Z])|a\b|an\b|his|her|the)|\b(?:went|goes|going|travell?ed|flew|moved) on to (?=(?-i:[A-Z]))|\b(?:guests? of|hosted by) (?:kazakhstan|china|the (?:kazakh|chinese) (?:government|state|side|leadership))\b|\b(?:expects|awaits|is expecting|is awaiting|will (?:host|receive|welcome)) (?=(?-i:[A-Z]))",
        weak=True,
        forms=frozenset({CueForm.VERB}),
    ),
    Cue(
        "en-visit-since-stay",
        "visit",
        "since",
        rf"(?:, (?:who )?|\b(?:been|is|was|were|are|staying|here|guest) )(?:(?:has|had) been |is |was )?(?:staying |visiting |touring )?(?:in |the )?(?:(?-i:[A-Z])[\w'-]+ ){{1,2}}(?=since {_SINCE_DAY})",
        weak=True,
        forms=frozenset({CueForm.STAY}),
    ),
    Cue(
        "en-visit-awaited",
        "visit",
        "forward",
        r"\blook(?:s|ed|ing)? forward to (?:going|travell?ing|coming|visiting|flying|returning)\b",
        status="planned",
    ),
    Cue(
        "en-visit-awaits-guest",
        "visit",
        "welcom host receiv seeing see greet showing",
        rf"\b(?:look(?:s|ed|ing)? forward to|(?:prepar|gett)ing for|count(?:s|ed|ing)? on) (?:welcoming|hosting|receiving|seeing|greeting|showing) {_WHO}|\b(?:prepar(?:es|ed|ing)|(?:gets|got|getting|making|made) ready|(?:will|shall|would) be (?:\w+ )?(?:glad|happy|pleased|delighted|honou?red)) to (?:welcome|host|receive|see|greet|show) {_WHO}",
        status="planned",
        forms=frozenset({CueForm.AWAITED}),
    ),
    Cue(
        "en-visit-home",
        "visit",
        "back return home",
        r"\b(?:came|comes|flew|flies|went|goes|got|gets|arrived|is|was|are|were|returned|returns|been) (?:back |home |back home |safely )+(?:to (?-i:[A-Z][\w-]+) )?from (?:the )?(?=(?-i:[A-Z]))[\w-]+|\b(?:returned|returns) (?:to (?-i:[A-Z][\w-]+) )?(?:(?:on |last |this )?[\w]+ )?from (?:the )?(?=(?-i:[A-Z]))[\w-]+",
        weak=True,
    ),
    Cue(
        "en-ceremony",
        "ceremony",
        "ceremon seen sent saw gave giving gives fired fires switch start parad inaugur award decorat confer present unveil open ribbon credential laid break broke ground launch commission valve flag hand lay close end curtain pinned bestow hung invest gave year week festival exhibition fair attend accept receiv join witness formally officially wreath plaque start premier operation service snip sod turned veil cover threw flung swung welcom wave flagged button switch energi christen keys hoist raised pipeline stone brick concrete cornerstone drove poured sank plant placed letters tender submitt deliver stage host stream",
        r"(?<!welcoming )(?<!welcome )(?<!reception )\bceremon(?:y|ies)\b(?! (?:of|to) (?:an? |the )?(?:official |state |solemn )?(?:welcome|reception|meeting)\b)|\b(?:(?:military|victory day) )?parade\b(?! (?:of )?(?:stars|floats))|(?<!his )(?<!her )(?<!their )(?<!'s )\binaugurat(?:ed|es|ion|ing|e)\b|\b(?:awarded|presented|decorated|conferred) (?=[^.]{0,80}(?:medal|order of|order\b|credentials|title|honou?r))|present(?:s|ed|ing)? (?:copies of )?(?:his|her|their) credentials|(?:handed|hands) (?:over )?(?:his|her|copies of his|copies of her) credentials|cut (?:the|a) (?:\w+ )?ribbon|\b(?:red |symbolic |ceremonial )?ribbon (?:was|is|has been|had been|will be) (?:\w+ )?(?:cut|snipped)\b|\bsnipped (?:the|a) (?:\w+ )?ribbon|\bribbon[- ]cutting\b|\b(?:first )?sod (?:was|has been|had been|will be) (?:\w+ )?(?:turned|cut)\b|\b(?:turned|cut) the (?:first|ceremonial) sod\b|\b(?:lifted|raised|pulled back|drew back|pulled) the (?:veil|curtain|cover|cloth) (?:from|on|off|over)\b|\b(?:plaque|monument|statue|bust|memorial|nameplate) (?:was|has been|had been|will be) (?:\w+ )?(?:unveiled|uncovered|dedicated|consecrated)\b|\b(?:threw|flung|throws|swung) open (?:its|their|the) (?:doors|gates)\b|\b(?:flung|swung|threw) (?:its|their|the) (?:doors|gates) open\b|\b(?:welcomed|received|admitted) its first (?:visitors|students|patients|guests|pupils|customers|readers|passengers)\b|\b(?:waved|flagged|saw|sent) off (?:the|an?) (?:[\w-]+ ){0,3}?(?:train|flight|convoy|bus|truck|shipment|ship|expedition|service)\b|\b(?:train|flight|convoy|shipment) (?:[\w'-]+ ){0,4}?was (?:\w+ )?(?:waved|flagged|seen|sent) off\b|\bpressed the (?:\w+ )?button\b|\bthrew the switch\b|\b(?:was|were|has been) (?:\w+ )?(?:switched on|energi[sz]ed|christened|brought on ?stream|handed the keys|sworn in as honorary)\b|\b(?:the )?(?:national |state )?flag (?:was|has been|had been|will be) (?:\w+ )?(?:hoisted|raised|run up)\b|\b(?:hoisted|raised|ran up) (?:the|its|their) (?:\w+ )?flag\b|\b(?:pipeline|line|plant|terminal|railway|bridge|station|substation|crossing|checkpoint|farm|hub)(?: (?:in|at|of|from|near) (?-i:[A-Z])[\w'-]+)? (?:officially |formally )?(?:went|came|was put|was taken) (?:on ?stream|live|into (?:service|operation|use|commission))\b|\b(?:first (?:stone|brick|pile|pillar|bucket of concrete|concrete)|cornerstone|foundation (?:stone)?|time capsule) (?:was|has been|had been|will be) (?:\w+ )?(?:laid|driven|poured|buried|set)\b|\b(?:drove|poured|sank) the first (?:pile|concrete)\b|\b(?:planted|plant) (?:a|the|two|friendship) (?:[\w-]+ ){0,3}?trees?\b|\bwreaths? (?:was|were|has been|will be) (?:\w+ )?(?:laid|placed)\b|\bplaced (?:a |the )?(?:wreaths?|flowers)\b|\b(?:was|were|has been) (?:\w+ )?(?:awarded|presented with|decorated with|invested with|honou?red with|given) (?=[^.]{0,60}(?:medal|order of|\border\b|title|prize|star))|\bletters of credence\b(?=[^.;]{0,60})|\b(?:tendered|submitted|delivered) (?:copies of )?(?:his|her|their) (?:credentials|letters)\b|\b(?:unwrapped|premiered|staged|hosted) (?=(?:an?|the) (?:[\w-]+ ){0,3}?(?:exhibition|opening ceremony|gala|unveiling))|unveil(?:ed|s) (?:the|an?|its|their) (?!(?:[\w-]+ ){0,3}?(?:plans?|initiatives?|programmes?|programs?|packages?|proposals?|strateg\w+|vision|lists?|road ?map|concept|draft|deal|policy|policies|measures|figures|report)\b)|foundation stone|(?:laid|laying) (?:a |the )?(?:wreath|first stone|cornerstone|foundation)|broke ground|broken ground|turned the valve|opened (?:its|their) doors|(?:its|their) doors (?:were )?(?:thrown )?open(?:ed)?\b|launched (?:the |a )?(?:years?|weeks?|days|decade) of\b|(?:opened|(?<=will )open|(?<=shall )open|(?<=due to )open|(?<=is to )open|(?<=are to )open|(?<=set to )open|(?<=expected to )open) (?:[\w'-]+ ){0,5}?(?:consulate|cent(?:er|re)|embassy|exhibition|expo|workshop|pavilion|terminal|plant|factory|school|institute|bridge|line|section|stretch|pipeline|railway|year of|days? of|week of|festival|forum|branch|library|hall|museum|department|classroom|laboratory|mission|store|showroom|reading room|hospital|clinic|garden|park|complex|hub|depot|fair|checkpoint|crossing|road)\b(?! (?:to|for) (?:traffic|goods|trucks))|\b(?:attended|took part in|present at|joined|witnessed|addressed|spoke at|hosted|held)(?: in (?-i:[A-Z])[\w'-]+,?| on [\w ]{3,14},?|,? (?:together|along|jointly) with [^.;]{3,70}?,)* (?:the )?(?:\w+ )?(?:opening|inauguration|unveiling|launch|ground-?breaking|closing|commissioning)(?: ceremony)? of\b|\b(?:attend(?:ed|s|ing)?|present at|guests? at|invited to) (?:[\w-]+ ){1,4}?[\w-]+'s inauguration\b|\b(?:attend(?:ed|s|ing)?|present at|guests? at) (?:his|her) inauguration\b|\bground-?breaking\b(?! (?:research|work|discover|deal|agreement|study))|\b(?:received|accepted|took) (?:the |his |her )?credentials|\b(?:pinned|bestowed|hung) (?=[^.]{0,80}(?:medal|order of|order\b|title|honou?r|star|award))|\b(?:handed|gave) (?=[^.]{0,60}?\b(?-i:the Order of|the [A-Z]\w+ (?:Medal|Star|Prize|Award)))|\binvested (?=[^.;]{0,60}?with the)|\b(?:year|years|days|week|festival|exhibition|expo|fair|decade)\b(?=[^.;]{0,60}?\b(?:came to (?:its|a|an) (?:close|end)|drew to (?:a|its) close|closed (?:in|on|with|at)|wound up (?:in|on|with)|was closed|has closed|concluded (?:in|on|with)))|\b(?:year|years|days|week|festival|exhibition|decade) (?:of [^.;,]{2,50}? )?(?:got off to|kicked off|got under way|got going|was kicked off|were kicked off)\b|\b(?:curtain|curtains) (?:fell|rose|went up|came down)\b|\b(?:solemnly|formally|officially|ceremoniously) (?:opened|launched|inaugurated|closed)\b|\b(?:cent(?:er|re)|consulate(?:[- ]general)?|embassy|exhibition|workshop|pavilion|festival|trade house|mission|office|branch) (?:officially |formally )?(?:opened|began work|began operating|started work(?:ing)?|started operating)\b(?=[^.;]{0,40}? (?:in|at|on) )|(?<!format )(?<!mechanism )(?<!initiative )(?<!programme )(?<!process )(?<!dialogue )(?<!platform )(?<!idea )(?<!strategy )(?<!cooperation )(?<!campaign )(?<!production )(?<!talks )(?<!negotiations )(?<!consultations )(?<!work )(?<!study )(?<!partnership )(?<!market )(?<!markets )(?<!economy )(?<!airspace )(?:was|were|will be|is to be|are to be|has been|have been|had been) (?:officially |formally |ceremonially )?(?:put into operation|put into service|commissioned|launched|opened|inaugurated|unveiled)\b|(?:gave|giving|gives) the (?:starting |official |symbolic )?(?:signal|start|go-ahead|command)\b(?! (?:of|from)\b)|(?:start(?:ed|s) up|fir(?:ed|es) up|set in motion|switch(?:ed|es) on)(?=[^.;]{0,50}? (?:terminal|plant|pipeline|line|turbine|station|unit|hub|system|wind farm|park|refinery|smelter|factory|mill)\b)|handed over (?:the|a) (?:keys?|aid|cargo|batch|equipment)",
    ),
    Cue(
        "en-ceremony-opens",
        "ceremony",
        "open inaugurat",
        r"\b(?:consulates?(?:[- ]general)?|cent(?:er|re)s?|embass(?:y|ies)|workshops?|exhibition|pavilion|institutes?|school|branch|terminal|office|mission|festival)\b[^.;,]{0,60}? (?:will|would|shall|is|are|was|were)(?: (?:to|due to|set to|expected to|scheduled to|planned to|going to))? (?:\w+ ){0,2}?open\b(?! (?:to|for) (?:traffic|goods|trucks|the public|visitors|question))|\b(?<!on )(?<!about )(?<!for )(?:whose|its) (?:official |formal |ceremonial )?(?:opening|inauguration|unveiling)(?: ceremony)? (?:is|was|will|would|took|takes|has|had|in|on)\b",
        forms=frozenset({CueForm.OPENS}),
    ),
    Cue(
        "en-ceremony-it-opened",
        "ceremony",
        "open inaugurat",
        rf"\bit (?:has |had )?(?:(?:officially |formally )?opened|(?:was|is to be|will be|is due to be) {_ADV}(?:opened|inaugurated)|(?:will|is (?:due|set|expected|scheduled) to|is to) {_ADV}open)\b(?= (?:its doors |for business )?(?:on|in|at|this|last|next|before|by|yesterday|today|tomorrow)\b)",
        forms=frozenset({CueForm.IT}),
    ),
    Cue(
        "en-ceremony-opening",
        "ceremony",
        "year week days season decade month",
        OPENING,
        forms=frozenset({CueForm.OPENING}),
    ),
    Cue(
        "en-ceremony-forum",
        "ceremony",
        "forum",
        rf"\b{_FORUM}(?:,? (?:in|at|on|for|of|with|between|this|last|next|yesterday|today|due|set|scheduled|planned) [^.;]{{2,90}}?)?,? (?:opened|opens|was (?:held|opened|launched|convened|hosted|staged)|has been (?:held|opened|put off|postponed|cancell?ed|called off|moved)|has opened|took place|ran|is (?:to be held|to open|to take place|under way|due|planned|scheduled|set|being held)|are to be held|will (?:not )?(?:be (?:held|hosted|opened)|open|take place|gather|bring|start|begin)|kicked off|got under way|ended|closed|wrapped up|gathered|brought together|drew|started|began|was (?:due|set|scheduled|planned|postponed|put off|cancell?ed|called off))(?!\w)|\b(?:attend(?:ed|s|ing)?|took part in|take part in|takes part in|taking part in|participat(?:ed|es|ing) in|opened|addressed|spoke at|speaking at|addressing|hosted|hosts|host|held|holds|hold|organi[sz]ed|staged|convened|chaired|joined|came together for|gathered for|gathered at)(?: (?!(?:and|or|but|who|which|that|where|when)\b)[\w'-]+){{0,3}}? {_FORUM}",
        forms=frozenset({CueForm.OPENING}),
    ),
    Cue(
        "en-ceremony-launch",
        "ceremony",
        "launch start opening declared",
        r"\blaunched\b|\bdeclared (?:officially |formally )?open\b|\bthe (?:official )?launch of\b|(?<!after )(?<!before )(?<!since )(?<!following )\bthe (?:grand |official )?opening of (?=the (?:year|first|new|second|kazakh|chinese|consulate|embassy|cent|exhibition|winter|olympic|games|luban|terminal|line)|(?:an?|the) (?:[\w'-]+ ){0,4}?(?:classroom|cent(?:er|re)|consulate|school|plant|factory|workshop|exhibition|branch|terminal|hall|laborator(?:y|ies)|library|museum|office|hub|pavilion|garden|monument)\b)",
        weak=True,
    ),
    Cue(
        "en-message",
        "message",
        "message letter telegram congratulat condolenc greeting wrote written sympath cable felicit wishes note invitation wire",
        r"\b(?:verbal|congratulatory|personal|condolence|written|oral) (?:messages?|letters?|telegrams?|notes?|cables?)|messages? of (?:congratulations?|condolences?|sympathy|greetings?|solidarity)|\btelegrams?\b|letters? of (?:congratulations?|condolences?|thanks)|\b(?:exchanged|swapped|traded|sent|sends|send|received|addressed|dispatched|despatched|cabled|wired|telegraphed|telexed|transmitted|penned|relayed|forwarded|tendered|fired off|drafted) (?:[\w'-]+ ){0,6}?(?:congratulat\w+|condolences|messages?|letters?|telegrams?|greetings|felicitations|sympathies)|\b(?:wrote|written) to (?=(?-i:[A-Z])|the (?:chinese|kazakh)|his)|\bcongratulated each other\b|\b(?:letters?|messages?|notes?|telegrams?|invitations?|greetings) from (?=[^.;]{0,90}? (?:was|were|has been|had been) (?:handed|delivered|passed|conveyed|read out|given|presented|published|received))|\b(?:in|with) an? (?:\w+ )?(?:message|letter|telegram|cable)\b|\bfelicitated\b|\b(?:birthday|new year|holiday|nauryz|festive|season's) (?:greetings|wishes|congratulations)(?= (?:[\w'-]+ ){0,6}?(?:from|to|with)\b)|\b(?:delivered|handed(?: over)?|passed(?: on)?|brought|transmitted|carried|conveyed|gave|presented|relayed|bore|bearing|carrying) (?:[\w'-]+ ){0,9}?(?:letter|message|telegram)s?\b(?= (?:from|of|by))|\b(?:replied|responded) to (?=[^.;]{0,40}?'s (?:letter|message|telegram|congratulat))|\b(?:condolences|congratulations|greetings|felicitations) (?:also )?(?:came|arrived|followed|poured in|were (?:also )?(?:sent|received|conveyed))\b|\bexpressed (?:his |her |their )?(?:deep |deepest |sincere |profound |heartfelt )?condolences",
    ),
    Cue(
        "en-message-congratulated",
        "message",
        "congratulat convey extend sympath offer",
        r"\bcongratulated\b|\bcongratulating (?=[^.;]{3,140}?\bwrote\b)|\b(?:extended|conveyed|offered|passed on) (?:[\w'-]+ ){0,6}?(?:congratulat\w+|condolences|messages?|greetings|sympathy|sympathies)",
        weak=True,
        forms=frozenset({CueForm.CONGRATULATED}),
    ),
    Cue(
        "en-press-briefing",
        "press_conference",
        "brief presser press",
        r"\b(?:told|informed) (?:an?|the|his|her|its|their) (?:[\w'-]+ ){0,3}?(?:briefing|presser)\b|\b(?:at|during|addressing|used) (?:an?|the|his|her|its|their|today's|yesterday's|(?:mon|tues|wednes|thurs|fri|satur|sun)day's) (?:[\w'-]+ ){0,4}?(?:briefing|presser)\b|\b(?:held|gave|hosted|convened|called|staged|organi[sz]ed|conducted|chaired) (?:an?|the|his|her|its|their) (?:[\w'-]+ ){0,3}?(?:briefing|presser)\b|\b(?:in|made|issued|gave|delivered|read out) (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?statements? (?:to|for|before) (?:the )?(?:press|media|reporters|journalists)\b|\b(?:press|media) (?:availability|stakeout|encounter|call|gathering|round ?table)\b|\b(?:before|facing|in front of) the cameras\b",
    ),
    Cue(
        "en-interview-outlet",
        "interview",
        "sat told spoke chat talk repl answer question guest writ conversation exchange shared",
        rf"\b(?:sat down|spoke|speaking|talked|chatted|conversed) (?:[\w'-]+ ){{0,4}}?(?:to|with) (?:the )?{_OUTLET}|(?<!press service )(?<!press office )(?<!of the region )(?<!administration )(?<!ministry )(?<!embassy )(?<!department )(?<!sources )\btold (?:the )?(?-i:(?:[A-Z][\w'-]+ ){{0,3}}?(?:Times|Bulletin|Daily|Gazette|Review|Post|Herald|Observer|Tribune|Weekly|Xinhua|Kazinform|CCTV|CGTN|TASS|Khabar|Liter|Tengrinews|Caixin))\b|\b(?:answered|answers|took|fielded|replied to|responded to|answering|taking|replying to) (?:the |some |several |a few |our |a number of |a series of )?(?:written )?questions (?:[\w'-]+ ){{0,3}}?(?:from|by|of|put by|sent by|submitted by) (?:the )?{_OUTLET}|\b(?:written|in writing) (?:answers|replies) (?:to (?:questions|queries) )?(?:[\w'-]+ ){{0,3}}?(?:from|to|for) (?:the )?{_OUTLET}|\b(?:replied|answered|responded) in writing to (?:[\w'-]+ ){{0,4}}?(?:the )?{_OUTLET}|\b(?:conversation|q&a|exchange|chat|question-and-answer session) with (?:the )?{_OUTLET}|\b(?:was|is|were) (?:a|the|our) (?:[\w-]+ )?guest (?:of|on|in) (?:the )?(?:studio|programme|program|show|{_OUTLET})",
    ),
    Cue(
        "en-ceremony-open",
        "ceremony",
        "open work ground guard salute honor honour display show construction building began start hand turn donat train flight bus convoy shipment closing launch inaugurat unveil",
        rf"\b{_SITES}(?: (?:of|in|at|for|on) [^.;,]{{2,60}}?)?, (?:which (?:was |were |has been |had been )?)?(?:officially |formally |ceremonially |recently |first |jointly )?(?:opened|inaugurated|unveiled|launched)(?= (?:by|in|on|at|last|this|earlier|late|together|jointly|(?:a|two|three|four|six) (?:day|week|month|year)s?|yesterday|today|with)\b)|\b{_SITES}(?: (?:of|in|at|for|on|to) [^.;,]{{2,50}}?)? (?:has |had )?(?:officially |formally |ceremonially )?(?:opened|began work(?:ing)?|began operating|began operations|started work(?:ing)?|started operating)(?= (?:for business|its doors|on (?-i:[A-Z\d])|on the|in (?-i:[A-Z])|at the|last|this|yesterday|today|to (?:the )?(?:public|visitors))|[.]|$)|\bground (?:was|has been|had been|is to be|will be) (?:\w+ )?broken\b|\b(?:guards? of honou?r|honou?r guard|(?:21|twenty-one)-gun salute)\b|\b(?:exhibition|show|display)\b[^.;,]{{0,90}}? (?:went|goes|will go|to go|is to go) on (?:display|show|view)\b|\b(?:at|during) the (?:official |grand |formal |solemn |festive )?(?:opening|launch|unveiling|inauguration|closing) of (?!(?:[\w'-]+ ){{0,5}}?(?:session|forum|summit|conference|meeting|talks|congress|games|olympic|round|dialogue|market|border|markets|economy|airspace|negotiations|consultations|committee|commission)\b)|\bconstruction (?:work )?(?:of|on) [^.;]{{2,140}}? (?:began|started|got under way|was launched|commenced|kicked off|will (?:begin|start)|is (?:due|set|scheduled|expected) to (?:begin|start))\b|\b(?:began|started|launched|begins|starts) (?:the )?(?:construction|building)(?: work)? (?:of|on)\b|\b(?:first|inaugural|maiden) (?:[\w'-]+ ){{0,5}}?(?:train|flight|convoy|bus|service|shipment)\b[^.;]{{0,70}}? (?:departed|left|set off|set out|pulled out|rolled out|took off|was dispatched|was sent on its way|began its journey|started its journey)\b|\b(?:handed over|turned over|presented|donated) (?:to [^.;,]{{3,40}}? )?(?:an?|the|\d+|two|three|four|five|six|ten|dozens of) (?:[\w'-]+ ){{0,5}}?(?:batch|consignment|buses|ambulances|vehicles|computers|books|equipment|classroom|vaccines|masks|tractors|instruments|relics|manuscripts?)\b|\b(?:handover|hand-over) of (?:an?|the|\d+) (?:[\w'-]+ )",
    ),
    Cue(
        "en-message-read",
        "message",
        "read",
        r"\bread (?:out |aloud |him |her |them )?(?:[\w'-]+ ){0,8}?(?:messages?|letters?|telegrams?|greetings?|congratulations)\b(?: of (?:congratulations?|greetings?|welcome|thanks))?(?: (?:from|of|by))?|\b(?:(?:congratulatory|welcoming?|written|personal|special) )?(?:messages?|letters?|telegrams?|greetings|congratulations) (?:of [\w' -]{3,30}? )?(?:from|of|by) (?=[^.;]{3,120}? (?:was|were|has been|have been|had been|to be|being) (?:\w+ )?(?:read|read out|read aloud)\b)|(?<![\w'-])(?-i:[A-Z])[\w-]{1,25}'s? (?:\w+ ){0,2}?(?:messages?|letters?|greetings|telegrams?|congratulations) (?=(?:[\w'-]+ ){0,6}?(?:was|were|has been|have been|had been) (?:\w+ )?read\b)",
        forms=frozenset({CueForm.READ_OUT}),
    ),
    Cue(
        "en-message-handed",
        "message",
        "letter message greeting telegram congratulat note",
        r"(?<![\w'-])(?-i:[A-Z])[\w-]{1,25}'s? (?:\w+ ){0,2}?(?:messages?|letters?|greetings|telegrams?|congratulations) (?=(?:[\w'-]+ ){0,6}?(?:was|were|has been|have been|had been) (?:\w+ )?(?:conveyed|delivered|handed|presented|passed)\b)|\bin (?:a|his|her|their) letters? (?:[\w-]+ )?to\b|\bin (?:his|her|their) (?:\w+ )?(?:messages?|telegrams?|cables?|greetings)\b(?! of)(?: (?:to|for) (?:the |its )?(?:[\w-]+ )?(?:opening )?(?:ceremony|opening|exhibition|participants|guests|gala))?|\b(?:wrote|penned|sent off) (?:an?|the|his|her) (?:[\w-]+ ){0,2}?(?:letter|message|note) (?:of [\w ]{3,20} )?to\b",
    ),
)
