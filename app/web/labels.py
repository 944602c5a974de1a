"""The English wording of every closed list: kinds, statuses, topics, offices, languages, fields, remarks.

Each text is also the key under which a catalogue holds its translation.
"""

KINDS = {
    "talks": "Talks",
    "phone_call": "Telephone call",
    "video_call": "Video call",
    "dialogue": "Dialogue session",
    "visit": "Visit",
    "summit": "Summit",
    "ministerial": "Ministerial meeting",
    "press_conference": "Press conference",
    "interview": "Interview",
    "ceremony": "Ceremony",
    "message": "Message",
    "treaty": "Treaty",
    "agreement": "Agreement",
    "mou": "Memorandum of understanding",
    "protocol": "Protocol",
    "joint_statement": "Joint statement",
    "plan": "Plan or programme",
    "contract": "Contract",
    "arrangement": "Arrangement",
    "pledge": "Pledge",
}

# What the sentence above a list calls several of a kind.
KINDS_PLURAL = {
    "talks": "talks",
    "phone_call": "telephone calls",
    "video_call": "video calls",
    "dialogue": "dialogue sessions",
    "visit": "visits",
    "summit": "summits",
    "ministerial": "ministerial meetings",
    "press_conference": "press conferences",
    "interview": "interviews",
    "ceremony": "ceremonies",
    "message": "messages",
    "treaty": "treaties",
    "agreement": "agreements proper",
    "mou": "memoranda of understanding",
    "protocol": "protocols",
    "joint_statement": "joint statements",
    "plan": "plans and programmes",
    "contract": "contracts",
    "arrangement": "arrangements",
    "pledge": "pledges",
}

TYPES = {"meeting": "Meeting", "agreement": "Agreement"}
TYPES_PLURAL = {"meeting": "meetings", "agreement": "agreements"}

STATUSES = {
    "held": "held",
    "planned": "planned",
    "cancelled": "cancelled",
    "negotiating": "under negotiation",
    "agreed": "agreed",
    "signed": "signed",
    "ratified": "ratified",
    "in_force": "in force",
    "ended": "ended",
}

TOPICS = {
    "trade": "trade",
    "investment": "investment",
    "energy": "energy",
    "transport": "transport",
    "border": "border",
    "water": "shared rivers",
    "agriculture": "agriculture",
    "security": "security",
    "consular": "visas and consulates",
    "culture": "culture",
    "education": "education",
    "health": "health",
    "digital": "digital",
    "environment": "environment",
    "finance": "finance",
    "bri": "Belt and Road",
    "sco": "Shanghai Cooperation Organisation",
    "central_asia": "China–Central Asia",
    "cica": "CICA",
    "un": "United Nations",
}

LANGUAGES = {"fr": "French", "en": "English", "ru": "Russian", "zh": "Chinese", "kk": "Kazakh"}
# A language is offered under its own name, as its readers look for it.
OWN_NAMES = {"fr": "Français", "en": "English", "ru": "Русский", "zh": "中文", "kk": "Қазақша"}

SIDES = {"CN": "China", "KZ": "Kazakhstan", "other": "another state or body"}

ROLES = {"main": "what the article reports", "mentioned": "background that the article refers to"}

FIELDS = {
    "type": "Type",
    "kind": "Kind",
    "status": "Status",
    "date": "Date",
    "place": "Place",
    "country": "Country",
    "title": "Title",
    "topic": "Topic",
    "role": "Role in the article",
    "person": "Person",
    "body": "Mechanism",
}

REMARKS = {
    "date_inferred": "The date does not stand in the article; it was reasoned out.",
    "weekday_slip": "The weekday and the date that the source gives do not fit.",
    "capital_slip": "The source calls a city the capital of the wrong country.",
    "figure_twice": "The source gives one figure for two different quantities.",
    "date_slip": "Two dates that the source gives for one thing do not fit.",
    "office_slip": "The source gives a person an office not held on that day.",
    "place_name": "The source calls a place by a name that it did not bear on that day.",
    "not_in_register": "A person here is known only from this article.",
}

OFFICES = {
    "president": "president",
    "prime_minister": "prime minister",
    "premier": "premier",
    "vice_president": "vice president",
    "vice_premier": "vice premier",
    "first_deputy_prime_minister": "first deputy prime minister",
    "deputy_prime_minister": "deputy prime minister",
    "foreign_minister": "foreign minister",
    "vice_foreign_minister": "vice foreign minister",
    "deputy_foreign_minister": "deputy foreign minister",
    "first_deputy_foreign_minister": "first deputy foreign minister",
    "assistant_foreign_minister": "assistant foreign minister",
    "spokesperson": "spokesperson",
    "defence_minister": "defence minister",
    "state_councillor": "state councillor",
    "ambassador": "ambassador",
    "ambassador_to_china": "ambassador to China",
    "ambassador_to_kazakhstan": "ambassador to Kazakhstan",
    "ambassador_to_russia": "ambassador to Russia",
    "energy_minister": "energy minister",
    "commerce_minister": "commerce minister",
    "trade_minister": "trade minister",
    "culture_minister": "culture minister",
    "agriculture_minister": "agriculture minister",
    "transport_minister": "transport minister",
    "industry_minister": "industry minister",
    "public_security_minister": "public security minister",
    "science_minister": "science minister",
    "economy_minister": "economy minister",
    "digital_minister": "digital minister",
    "tourism_minister": "tourism minister",
    "interior_minister": "interior minister",
    "mazhilis_speaker": "speaker of the Mazhilis",
    "senate_speaker": "speaker of the Senate",
    "npc_chair": "chair of the National People’s Congress",
    "cppcc_chair": "chair of the political consultative conference",
    "ndrc_chair": "chair of the development and reform commission",
    "party_leader": "party leader",
    "xinjiang_secretary": "party secretary of Xinjiang",
    "xinjiang_chair": "chair of Xinjiang",
    "security_council_secretary": "secretary of the Security Council",
    "sco_secretary_general": "secretary-general of the SCO",
    "cica_secretary_general": "secretary-general of CICA",
    "secretary_general": "secretary-general",
    "presidential_aide": "presidential aide",
    "state_secretary": "state secretary",
}


def office_text(code: str) -> str:
    """Return the English wording of an office; one without its own wording is shown by its code in words."""
    return OFFICES.get(code) or code.replace("_", " ")
