"""Kazakh: words of offices, states and references, of places and of sessions, for `kk.py`; folded view.

A code with __kz or __cn behind it is an office that the word alone gives to one of the two states.
"""

from app.languages.base import OfficeRules

# Possessive and case endings, as they stack behind an office.
_S = r"(?:(?:[ыі]?м[ыі]з)?(?:с?[ыі])?(?:н[ыі]ң|на|не|ға|ге|қа|ке|д[ыі]ң|т[ыі]ң|н[ыі]|д[ыі]|т[ыі]|н|м[ае]н|б[ае]н|п[ае]н|нда|нде|да|де|нан|нен)?)"
_MIN = rf"министр{_S}"
_FOREIGN = r"сырт[қк]ы істер"
_DEP = rf"орынбасары{_S}"
_HEAD = rf"басшы(?:сы)?{_S}"
_CHAIR = rf"төраға(?:сы)?{_S}"

_STEMS = "бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы".split()
_ORDINALS = {stem + ending: number for number, stem in enumerate(_STEMS, start=1) for ending in ("", "сі", "сы", "сін")} | {
    "алғашқы": 1,
    **{f"он {stem}": 10 + number for number, stem in enumerate(_STEMS[:9], start=1)},
}

OFFICES = OfficeRules(
    offices=(
        ("politburo_member", r"саяси бюро мүшесі"),
        ("cfac_director", rf"сыртқы істер жөніндегі (?:орталық )?комиссия(?:сы)? кеңсесінің (?:директоры|басшысы){_S}"),
        ("first_deputy_prime_minister__kz", rf"премьер-министрдің бірінші {_DEP}|премьер-министрінің бірінші {_DEP}|бірінші вице-премьер{_S}"),
        ("vice_premier", rf"(?:премьер-министр(?:і)?нің|премьер-министрдің|премьерінің|премьердің|премьер) {_DEP}|вице-премьер{_S}"),
        ("prime_minister__kz", rf"премьер-министр{_S}|үкімет басшысы{_S}"),
        ("prime_minister", rf"премьер{_S}(?!-)"),
        ("first_deputy_foreign_minister", rf"{_FOREIGN} министр(?:і)?нің бірінші {_DEP}"),
        ("vice_foreign_minister", rf"{_FOREIGN} министр(?:і)?нің {_DEP}|{_FOREIGN} вице-министр{_S}"),
        ("vice_minister", rf"(?:\w+ )?министр(?:і)?нің {_DEP}|вице-{_MIN}"),
        ("foreign_minister", rf"{_FOREIGN} {_MIN}|сім басшысы{_S}|{_FOREIGN} министрлігінің басшысы{_S}|сыртқы саяси ведомство(?:сының|ның)? {_HEAD}"),
        ("defence_minister", rf"қорғаныс {_MIN}"),
        ("commerce_minister", rf"коммерция {_MIN}"),
        ("trade_minister", rf"сауда(?: және интеграция)? {_MIN}"),
        ("energy_minister", rf"энергетика {_MIN}"),
        ("transport_minister", rf"көлік {_MIN}"),
        ("culture_minister", rf"мәдениет(?: және \w+)? {_MIN}"),
        ("agriculture_minister", rf"ауыл шаруашылығы {_MIN}"),
        ("interior_minister", rf"ішкі істер {_MIN}"),
        ("finance_minister", rf"қаржы {_MIN}"),
        ("economy_minister", rf"экономика {_MIN}"),
        ("industry_minister", rf"өнеркәсіп(?: және \w+)? {_MIN}"),
        ("education_minister", rf"оқу-ағарту {_MIN}|білім {_MIN}"),
        ("science_minister", rf"ғылым(?: және \w+(?: \w+)?)? {_MIN}"),
        ("water_minister", rf"су ресурстары(?: және \w+)? {_MIN}"),
        ("tourism_minister", rf"туризм(?: және \w+)? {_MIN}"),
        ("state_councillor", rf"мемлекеттік кеңес(?:і)?(?:нің)? мүшесі{_S}"),
        ("state_secretary", rf"мемлекеттік хатшы{_S}"),
        ("state_counsellor", rf"мемлекеттік кеңесші{_S}"),
        ("vice_president", rf"төрағасының {_DEP}|төраға {_DEP}"),
        ("npc_chair", rf"(?:бхөж|бүкілқытайлық халық өкілдері жиналысы)(?:ның)?(?: тұрақты комитетінің)? {_CHAIR}"),
        ("cppcc_chair", rf"хскк(?: бүкілқытайлық комитетінің)? {_CHAIR}"),
        ("mazhilis_speaker", rf"мәжіліс(?:тің)? (?:төрағасы|спикері){_S}"),
        ("senate_speaker", rf"сенат(?:тың)? (?:төрағасы|спикері){_S}"),
        ("party_leader", rf"бас хатшы(?:сы)?{_S}"),
        ("security_council_secretary", rf"қауіпсіздік кеңесінің хатшысы{_S}"),
        ("presidential_administration_head", rf"президент әкімшілігінің басшысы{_S}"),
        ("presidential_press_secretary", rf"баспасөз хатшысы{_S}"),
        ("spokesperson", rf"(?:{_FOREIGN} министрлігінің|сім) (?:ресми )?өкілі{_S}|ресми өкіл(?:і)?{_S}"),
        ("president__kz", rf"мемлекет басшысы{_S}|президент{_S}(?! әкімшілі)"),
        ("president__cn", rf"төраға(?= си цзиньпин)|төраға(?:сы)?{_S}(?= [а-я]+ [а-я]+)|төраға"),
        ("president", rf"(?:ел )?басшысы{_S}|көшбасшы(?:сы)?{_S}"),
        ("ambassador", rf"(?:төтенше және өкілетті )?елші(?:сі)?{_S}"),
        ("consul_general", rf"бас консул{_S}"),
        ("mayor", rf"әкім{_S}"),
        ("deputy_head", rf"(?:төрағасының|басшысының|директорының) {_DEP}"),
        ("department_head", rf"(?:департамент|басқарма|комитет)(?:і|сы|інің|сының) (?:директоры|басшысы|төрағасы){_S}"),
        ("minister", _MIN),
    ),
    plural_offices=(
        ("foreign_minister", rf"{_FOREIGN} министрлері{_S}|сыртқы саяси ведомстволарының басшылары{_S}|сім басшылары{_S}"),
        ("prime_minister", rf"премьер-министрлер(?:і)?{_S}|үкімет басшылары{_S}|премьерлер{_S}"),
        ("president", rf"президенттер(?:і)?{_S}|(?:мемлекет|ел|елдің) басшылары{_S}|көшбасшылар(?:ы)?{_S}|(?:екі )президент{_S}|басшылар(?:ы)?{_S}|екі басшы{_S}"),
        ("minister", rf"министрлер{_S}|екі министр{_S}"),
    ),
    glue=r"(?:,? және |, |\s?[-/]\s?| - )",
    link=r" (?:жанындағы )?",
    lead=r" ",
    former=r"(?:тұңғыш|бұрынғы|экс-|сол кездегі) ?$",
    articles=r"(?:оның |жаңа |сол кездегі )",
    also=r" сондай-ақ",
    honorifics=r"(?:мырза |ханым )",
    not_names=frozenset(
        """қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан дүйсенбі сейсенбі сәрсенбі бейсенбі
        жұма сенбі жексенбі бүгін кеше ертең президент министр төраға мемлекет үкімет парламент бұл ол сол осы және мен пен бен
        екі тараптар саммит форум диалог баспасөз фото сыртқы орталық азия бір белдеу""".split()
    ),
    shy_surnames=frozenset("ли ма хэ у и ван ян ду лу ши ху ай ю гао тан сун хан дин мэн цай лян цзи дай чэнь гун си чжэн чжан".split()),
    pairs=(r"(?<!\w)(?:әріптестер|екеуі|екі дипломат)(?!\w)",),
    counterparts=(rf"(?:(?P<side>[\w-]+) )?әріптесі{_S}(?!\w)",),
    others=(rf"(?<!\w)(?:(?:қытайлық|қазақстандық) )?(?:мейман|қонақ)(?:ды|ты|дың|тың|қа|ға|пен|мен)?(?!\w)",),
    latter=(("any", r"(?<!\w)соңғысы(?!\w)"),),
    pronouns=(("m", r"(?<!\w)(?:ол|оны|онымен|оған)(?!\w)"),),
    impersonal=r"ол (?:жақ|жер|белгісіз|үшін|күні|кез)",
    definite=r"(?<!лауазымы )$",
    oblique=r"(?!x)x",
    possessive=("оның ", "өз "),
    two=r"(?<!\w)екі(?: \w+)? $",
    capital=r"(?P<state>қазақстан\w*) елордас\w+|(?P<adjective>[\w-]+) астанас(?:ы|ына|ында|ының)",
    here=r"(?<!\w)(?:осында|мұнда)(?!\w)",
    same_city=r"(?<!\w)(?:дәл )?(?:осы|сол) (?:қалада|жерде)(?!\w)",
    speech=r" (?:де[дй]і|айтты|атап өтті|мәлімдеді|хабарлады|растады|жеткізді|қолдайды|дейді)(?!\w)",
    metonyms=(r"{city} мен {city} (?:арасында|келісті|уағдаласты)",),
    named_before=r"(?:(?!x)x)$",
    named_after=r"(?: (?:университет|декларация|рухы|процесі|хаб|олимпиада|зообағ|кеші|газеті|жаршысы)\w*)(?!\w)",
    ordinals=_ORDINALS,
    ordinal_digits=r"(\d{1,2})-?(?:ші|шы|інші|ыншы|нші|ншы)?",
    sessions=r"саммит\w*|отырыс\w*|кездесу\w*|форум\w*|кеңес\w*|диалог\w*|жиын\w*|жиналыс\w*",
    between=r"(?: |сыртқы|істер|министрлерінің|министрлер|форматындағы|форматында|елдері\w*|мемлекет|басшыларының|\"|-|'|\()*",
    again=r"(?P<ordinal>[\w-]+) (?:рет|отырыс|кездесу)",
    levels=(
        ("ministers", r"сыртқы істер министрлері\w*|министрлер\w*|сімк"),
        ("government", r"үкімет басшылары\w*|премьер\w*"),
        ("summit", r"саммит\w*|мемлекет басшылары\w*|басшылары\w*"),
    ),
    series=(
        ("fm-strategic-dialogue", r"стратегиялық диалог\w*"),
        ("cooperation-committee", r"ынтымақтастық комитет\w*"),
    ),
    bare_pairs=True,
)
