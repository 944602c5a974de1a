"""English: the cues of meetings, for `en_cues.py`: kind by kind, the verbs and nouns that tell of one."""

from app.languages.base import Cue

_ORD = r"(?:\b\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|next|last|previous|latest|inaugural|regular|annual)"
_GAP = r"(?:[\w',-]+ ){0,8}?"  # when and where, between a verb and its preposition
_WHO = r"(?=(?-i:[A-Z])|his\b|her\b|their\b|the (?:visiting |new |newly |two |chinese|kazakh|foreign|prime|president|vice|deputy|minister|ambassador|head|akim|mayor|governor|delegation|chair|guests?\b|visitors?\b)|visiting|chinese|kazakh|an? (?:\w+ )?delegation|members|representatives|him\b|them\b)"

MEETINGS = (
    Cue(
        "en-phone-noun",
        "phone_call",
        "phone telephone",
        r"(?:tele)?phone (?:call|conversation|talks?|discussion|exchange|contact|dialogue)s?|call by (?:tele)?phone|conversation by (?:tele)?phone",
    ),
    Cue(
        "en-phone-verb",
        "phone_call",
        "phone telephon call rang ring dial line",
        rf"(?:spoke|speaks?|talked|talks?|spoken|conversed|discussed [^.]{{0,60}}) (?:[\w'-]+ ){{0,8}}?(?:by|over|on) (?:the )?(?:tele)?phone|(?:by|over|on) (?:the )?(?:tele)?phone\b|held a (?:tele)?phone|telephoned|had a (?:tele)?phone|phoned\b|phones (?=(?-i:[A-Z]))|\b(?:rang|rings)(?: up)? {_WHO}|\brang (?:him|her) up|\b(?:took|takes|placed|places|made|put through|had|received|answered) (?:a|the|another|an? \w+) (?:phone )?call (?:from|to|with|by)\b|at the other end of the line|on the other end of the line|over the line|got on the line",
    ),
    Cue(
        "en-video-noun",
        "video_call",
        "video virtual online zoom screen remote",
        r"video[- ]?(?:call|conference|conferencing|link|linkup|meeting|talks|conversation|summit|format|bridge|chat)s?|virtual(?:ly)? (?:meeting|met|talks|session|encounter|format)|(?:met|talked|spoke|conferred|conversed|talks|meeting|discussed [^.]{0,50}) (?:[\w'-]+ ){0,6}?(?:via|by|over|through) (?:video|zoom)|\bonline (?:meeting|talks|session|conversation|negotiations|format)|(?:met|meet|talks|meeting|negotiations|talked|conferred) (?:[\w'-]+ ){0,6}?(?:online|virtually|remotely|on screen)\b",
    ),
    Cue(
        "en-dialogue-strategic",
        "dialogue",
        "dialogue",
        r"(?<!mechanism of )(?<!mechanism for )strategic dialogues?(?! mechanism| format)",
    ),
    Cue(
        "en-dialogue-session",
        "dialogue",
        "committee commission subcommittee council dialogue group mechanism",
        rf"(?<![\w–'-])(?:(?:{_ORD} )?(?:[\w'-]+ )?(?:meeting|session|round|sitting)s? of (?:the )?(?:[\w–'-]+ ){{0,6}}?(?:(?:sub-?)?committee|commission|working group|business council|dialogue|mechanism|consultations)|(?:{_ORD} )?(?:[\w–'-]+ ){{0,4}}?(?:(?:sub-?)?committee|commission|working group|business council)'?s? (?:held|met|gathered|convened|(?:{_ORD} )?(?:session|meeting|sitting)))",
    ),
    Cue(
        "en-dialogue-met",
        "dialogue",
        "committee commission group",
        r"(?:working group|sub-?committee|(?<!military )(?<!reform )(?<!electoral )commission|(?<!central )(?<!standing )(?<!party )(?<!national )(?<!provincial )(?<!customs )committee)\b(?! of the (?:cpc|communist|chinese people|national people))[^.;,]{0,60}? (?:met|meets|held|convened|sat|gathered|will meet)\b",
    ),
    Cue(
        "en-dialogue-again",
        "dialogue",
        "session meeting sitting round",
        rf"{_ORD} (?:session|sitting|round|meeting)\b(?! (?:of|between|with))",
        weak=True,
    ),
    Cue(
        "en-dialogue-body",
        "dialogue",
        "committee commission subcommittee",
        r"(?:cooperation (?:sub-?)?committee|(?:joint|intergovernmental) (?:commission|committee)|sub-?committee)\b",
        weak=True,
    ),
    Cue(
        "en-dialogue-premiers",
        "dialogue",
        "regular",
        rf"(?:{_ORD} )?regular meetings? of (?:the )?(?:two )?(?:heads of government|prime ministers|premiers)",
    ),
    Cue(
        "en-dialogue-consultations",
        "dialogue",
        "consultation",
        r"(?:political|consular|bilateral|inter-?ministerial|ministerial|regular|diplomatic|foreign ministry|foreign-ministry|joint|annual) consultations|(?:held|hold|holding|led|conducted|round of|had) (?:[\w'-]+ ){0,3}?consultations|consultations (?:between|with|were held|took place)",
    ),
    Cue(
        "en-press",
        "press_conference",
        "press news journalist reporter brief",
        r"(?:press|news) conference|(?:press|media) (?:briefing|statement|conference)s?|(?:met|meets|meeting|told|spoke to|speaking to|talked to|briefed|addressed|faced|answered questions from) (?:with )?(?:the )?(?:press\b|media\b|a group of (?:reporters|journalists)|(?:\w+ )?(?:reporters|journalists|correspondents))|faced the press|spoke to the press|joint(?:ly)? (?:met|meet) (?:with )?(?:the )?press|appeared (?:\w+ )?before (?:the )?(?:press|journalists|reporters)|took questions",
    ),
    Cue(
        "en-interview",
        "interview",
        "interview spoke talk speak answered",
        r"\binterview(?:ed|s)?\b(?! panel)|\b(?:spoke|talked|speaking|talking) (?:exclusively )?(?:to|with) (?:the |our )?(?:(?-i:[A-Z])[\w'-]+ ){0,3}?(?:(?-i:Times|Bulletin|Daily|News|Agency|Gazette|Review|Post|Herald|Observer|Xinhua|Kazinform|CCTV|CGTN|Courier)\b|(?:correspondent|reporter|newspaper|magazine)\b)|(?-i:Times|Bulletin|Daily|News|Agency|Gazette|Review|Post|Herald|Observer|Xinhua|Kazinform|CCTV|CGTN|Courier) (?:spoke|talked|sat down) (?:to|with)\b|\banswered (?:our|the paper's|readers') questions\b",
    ),
    Cue(
        "en-talks-noun",
        "talks",
        "talk meet conversation negotiat discussion encounter audience one-on-one tete consult lunch dinner luncheon breakfast banquet tea",
        r"(?<!such )(?<!future )(?<!further )\btalks\b|\bmeeting\b|(?<!these two )(?<!those two )(?<!the two )(?<!such )(?<!regular )(?<!more )(?<!further )(?<!future )(?<!frequent )(?<!previous )(?<!many )\bmeetings\b|\bconversations?\b|\b(?:one-on-one|tete-a-tete|tête-à-tête)\b|\bencounters?\b|\bin audience\b|\baudience (?:to|with|by)\b|\bdiscussions (?:with|between)\b|\bnegotiations (?:with|between|took|were|in|at)\b|\bround of negotiations\b|\b(?:held|conducted|had|led) (?:\w+ )?negotiations\b|\b(?:working|private|official|informal|joint) (?:lunch(?:eon)?|dinner|breakfast|tea)\b|\b(?:lunch(?:eon)?|dinner|banquet|breakfast|tea) (?:with|for|given|hosted|in honou?r)\b",
    ),
    Cue(
        "en-talks-verb",
        "talks",
        "met meet receiv host sat sit welcom confer call greet entertain guest whom",
        rf"\bmet\b(?! (?:the|this|that|its|their|with (?:resistance|criticism|approval|success)|all|these|those) (?!(?:chinese|kazakh|visiting|foreign|prime|president|vice|deputy|minister|ambassador|head|akim|mayor|governor|delegation|chair|guest|visitor|press|two|counterpart|new|general|leader|premier|speaker|director|rector|party))(?:[\w-]+))|\bmeets?\b(?= (?:with )?(?:(?-i:[A-Z])|his|her|the|in|here|on|at|again|visiting|kazakh|chinese|face|this|today|tomorrow|next))|\b(?:received|receives?|receiving)\b(?= {_WHO})|\b(?:been|be|was|were|is|are|being) (?:\w+ )?(?:received|welcomed|greeted|hosted) (?={_GAP}by\b)|\b(?:been|be|was|were|is|are|being) (?:\w+ )?received\b|^received\b|\b(?:sat|sits?|sitting) (?:down|across|opposite|face to face)\b(?= {_GAP}(?:with|from|opposite|to talk|for talks|for a talk))|\b(?:sat|sits) opposite\b|\b(?:sat|sit) (?:across|round|around|at) the (?:same )?(?:negotiating )?table\b|\b(?:called|calls|paid a (?:courtesy )?call|calling) (?:up)?on (?=(?-i:[A-Z])|the|his|kazakh|chinese)|\bheld discussions\b|\bconferred\b|\b(?:hosted|hosts|welcomed|welcomes|greeted|entertained) {_WHO}|\b(?:received|welcomed|hosted) (?=(?:in|at|on|here|today|yesterday)\b (?:[\w'-]+ ){{0,5}}?(?:the (?:head|chinese|kazakh|visiting|governor|mayor|akim|ambassador|minister|vice|deputy|chair)|an? (?:chinese|kazakh|\w+ delegation)|(?:chinese|kazakh) ))|\bwhom (?:the |[\w.'-]+ ){{1,6}}?(?:received|met|hosted|welcomed|saw|greeted|called on|entertained)\b|\bwith whom (?:the |[\w.'-]+ ){{1,6}}?(?:met|talked|spoke|conferred|lunched|dined)\b|\bas (?:his|her) guest\b|\bas (?:his|her) host\b",
    ),
    Cue(
        "en-talks-discussed",
        "talks",
        "discuss note review stock talk went view consider look examin agree saw seen told spoke table hand came got compar map touch deal assess tackl walk dine dined explor expla outlin",
        rf"\bdiscussed\b|\b(?:compar(?:ed|ing)|exchanged) notes\b|\b(?:took|taken|taking) stock\b|\blooked (?:at|into)\b|\b(?:considered|reviewed|examined|explored|assessed|tackled|mapped out|talked(?: about| over)?|negotiated|dined|lunched|breakfasted|strolled|deliberated|conversed|debated|shared views|swapped views|exchanged (?:\w+ )?(?:views|opinions|ideas))\b|\btouched (?:up)?on\b|\bdealt with\b|\b(?:came together|got together|shook hands|joined hands|came face to face|put their heads together)\b|\b(?:saw|has seen|had seen) (?:each other|one another|{_WHO})|\btold (?=(?-i:[A-Z])|the (?:chinese|kazakh))(?!(?-i:Xinhua|Reuters|CCTV|CGTN|China Daily|Kazinform|AFP|TASS|Interfax|The|Radio|Global Times|Khabar|China Media|Tengrinews|Bloomberg))|\bwere discussed\b|\bexplained to {_WHO}|\boutlined to {_WHO}",
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
        "summit forum heads leaders g20 brics apec asem",
        rf"\bsummits?\b|belt and road forum|(?:for|at|attend(?:ed|s|ing)?|join(?:ed|s|ing)?) the (?:g20|brics|apec|asem)\b(?! (?:member|foreign|defen|secret|business|youth|countr|states|minist|summit|leaders|meeting))|(?:(?:{_ORD} )?(?:meeting|session|sitting) of (?:the )?(?:sco |[\w']+ ){{0,3}}?)?council of (?:the )?heads of (?:state|government)|heads of (?:state|government) council|meeting of (?:the )?(?:heads of (?:state|government)|leaders|presidents|prime ministers)",
    ),
    Cue(
        "en-ministerial",
        "ministerial",
        "minister ministerial council",
        rf"(?<![\w–'-])(?:(?:{_ORD} )?(?:[\w–'-]+ ){{0,4}}?(?:foreign |trade |transport |energy |defen[cs]e |culture )?ministers'? ?'?s? (?:meeting|conference|session)|ministerial (?:meeting|conference|session)|(?:{_ORD} )?(?:meeting|conference|session|gathering) of (?:the )?(?:[\w-]+ ){{0,3}}?(?:council of (?:the )?(?:foreign ministers|ministers)|(?:foreign |trade |transport |energy )?ministers)|council of foreign ministers)",
    ),
    Cue(
        "en-visit-kind",
        "visit",
        "visit trip tour mission",
        r"\b(?:state|official|working|friendly|goodwill|historic|farewell|private|courtesy|return|inaugural|maiden|(?:two|three|four|five|six|seven|one|\d+)-day) (?:(?:state|official|working|friendly|goodwill|business|foreign|overseas) )?(?:and friendly )?(?:visit|trip|tour)s?",
    ),
    Cue(
        "en-visit-noun",
        "visit",
        "visit trip tour journey stay",
        r"(?<!what his )(?<!what her )(?<!what the )(?<!what their )\b(?:visit|trip|tour|journey|stay)s?\b(?! (?:by|of) tourists)|\bvisited\b|\bvisiting (?=china|kazakhstan|astana|beijing|almaty)",
        weak=True,
    ),
    Cue(
        "en-visit-verb",
        "visit",
        "arriv travel fl came come went go expected depart left head will be paid pay was is land touch step set off left been made",
        r"\b(?:arriv(?:ed|es|e|ing)|travel(?:l?ed|s|ling)?|flew|flies|fly|flown|came|comes|went|goes|headed|heads|departed|departs|journeyed|is due|are due|expected|landed|lands|touched down) (?!together\b|forward\b|up with|across\b|under\b|to (?:see|believe|understand|terms|an end|power|light|pass|the fore|know)|into (?:force|effect))(?:[\w'-]+ ){0,3}?(?:to|in|for|at)\b|\b(?:will be|is to be|to be|was|is) in (?=(?-i:[A-Z])|china|kazakhstan|town)",
        weak=True,
    ),
    Cue(
        "en-ceremony",
        "ceremony",
        "ceremon parad inaugur award decorat confer present unveil open ribbon credential laid break broke ground launch commission valve flag hand lay wreath plaque start premier operation service",
        r"\bceremon(?:y|ies)\b|\b(?:military|victory day) parade\b|(?<!his )(?<!her )(?<!their )(?<!'s )\binaugurat(?:ed|es|ion|ing|e)\b|\b(?:awarded|presented|decorated|conferred) (?=[^.]{0,80}(?:medal|order of|order\b|credentials|title|honou?r))|presented (?:copies of )?(?:his|her|their) credentials|(?:handed|hands) (?:over )?(?:his|her|copies of his|copies of her) credentials|cut (?:the|a) (?:\w+ )?ribbon|unveiled (?:the|a) (?:\w+ )?(?:plaque|monument|statue|bust|memorial)|foundation stone|(?:laid|laying) (?:a |the )?(?:wreath|first stone|cornerstone|foundation)|broke ground|broken ground|turned the valve|opened (?:its|their) doors|opened (?:[\w'-]+ ){0,5}?(?:consulate|cent(?:er|re)|embassy|exhibition|workshop|pavilion|terminal|plant|factory|school|institute|bridge|line|year of|days? of|week of|festival|forum|branch)\b|(?:was|were|has been|have been) (?:officially |formally |ceremonially )?(?:put into operation|put into service|commissioned|launched|opened|inaugurated|unveiled)\b|gave the signal|handed over (?:the|a) (?:keys?|aid|cargo|batch|equipment)",
    ),
    Cue(
        "en-ceremony-launch",
        "ceremony",
        "launch start opening",
        r"\blaunched\b|\bthe (?:official )?launch of\b|(?<!after )(?<!before )(?<!since )(?<!following )\bthe (?:grand |official )?opening of (?=the (?:year|first|new|second|kazakh|chinese|consulate|embassy|cent|exhibition|winter|olympic|games|luban|terminal|line))",
        weak=True,
    ),
    Cue(
        "en-message",
        "message",
        "message letter telegram congratulat condolenc greeting wrote sympath cable",
        r"\b(?:verbal|congratulatory|personal|condolence|written|oral) (?:messages?|letters?|telegrams?|notes?|cables?)|messages? of (?:congratulations?|condolences?|sympathy|greetings?|solidarity)|\btelegrams?\b|letters? of (?:congratulations?|condolences?|thanks)|\b(?:exchanged|sent|sends|send|received|addressed|dispatched|cabled) (?:[\w'-]+ ){0,6}?(?:congratulat\w+|condolences|messages?|letters?|telegrams?|greetings|felicitations|sympathies)|\b(?:wrote|written) to (?=(?-i:[A-Z])|the (?:chinese|kazakh)|his)|\bcongratulated each other\b|\bexpressed (?:his |her |their )?(?:deep |deepest |sincere |profound |heartfelt )?condolences",
    ),
    Cue(
        "en-message-congratulated",
        "message",
        "congratulat convey extend sympath offer",
        r"\bcongratulated\b|\b(?:extended|conveyed|offered|passed on) (?:[\w'-]+ ){0,6}?(?:congratulat\w+|condolences|messages?|greetings|sympathy|sympathies)",
        weak=True,
    ),
)
