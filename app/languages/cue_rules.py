"""What a language says of meetings and agreements: the cues of both, the steps of an agreement, tense and mood.

Patterns are matched in the `plain` view of a text, in any case.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.languages.cue import Cue, Instrument, StatusCue
from app.languages.document_cues import DocumentCues


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class CueRules(DocumentCues):
    """Cues of meetings, agreements and their status; every field is a word table or a pattern of the plain text.

    breaks      where a clause ends (the match starts the next clause); `relative`: breaks whose subject is the person
                named last.
    of_whom     what ties a visit to its visitor ("of"); `speech`: the breaks that are verbs of saying.
    aside       text right before a person who is not at the event ("greetings of"); `aside_after` right after;
                `aside_gap` the words that may stand between it and the person; `subject` an office or a name in the case of who acts;
                `spoken` right before a visit that is only spoken of ("told of the visit"), `besides` before one that is added.
    planned, cancelled, hypothetical, perfect  tense and mood of the clause; perfect is the past of the past, doubtful
                what even a date does not make sure. `own`: a possessive right before a visit, `he` who is not named
                again.
    anaphor     determiner right before a noun cue that points back ("this meeting"); `pair` for "their meeting".
    separately  one verb, several meetings. `unnamed` a pair of office-holders of the two states without names.
    both        words for the two sides together; `attended` opens a sentence of further participants; `attends` says
                of somebody that they take part in a gathering; `hosts` right before who leads it, `gathers` before
                those whom it brings together, `six` the states of Central Asia with China.
    occasion    "on this occasion": told with the date before; `since` right before the first day of a visit.
    until, lasting  the last day of a visit, and its length in days (`until_behind`, `since_behind` the same behind
                the day); `companies` make an agreement a contract.
    of_day      from the end of a date on: the `document` that is named by it ("the 11 September statement").
    among       opens a sentence that lists documents of those told before it ("among them"). `there` "there", "in the
                same city"; `not_scene` right before a city that is no place of an event ("from"), `scene` right
                before one that is ("in"), `scene_ending` what its name ends in, sought from its end on; empty where a
                language does not mark it so.
    resumed     where the clause goes on behind a relative clause ("who came on Monday, met"). `envoys` people of one
                state told together without names ("a Chinese delegation"), `by_role` whom somebody met, told by his
                role and its state alone ("with the vice-president of CNPC"). `ahead` words that put what follows them
                into the future, not what stands before them ("ahead of"). `past_form` a verb in the past: never planned.
    all_documents  points back to every document of the sentence before ("all three papers"). `was` a verb of meeting
                or going in the plain past: a date beside it lies behind.
    decided     a plain past that ends the reach of a future before it; `lasts_since` right before the date from which
                something else holds ("in office since"); `ever_since` the same behind a thing named ("since the
                outbreak of … in"), `ever_since_behind` behind the date.
    sidelines   what sets talks beside a gathering: its city is theirs. `phone`, `video` words that make talks a call.
    instruments, steps, package, same_document, they, agreed, general, one_sided  for agreements: documents, steps of
                their life, a numbered package, "agreed to", verbs of a
                general promise, acts of one state alone.
    ministers   what makes a gathering of the six one of ministers; `mutual` is what is agreed without saying by whom;
                `verb_last` tells that what is promised stands before the verb, `agreed_last` a verb of agreeing
                behind it.
    promise_end where what was agreed without a text ends; `title_end` where the name of a document does; `purpose`
                opens what a document is for: no place of its signature stands behind it.
    attributive right behind a step that only describes a document told of ("the papers signed by the two show …");
                `recalled` before a verb of agreeing only spoken of ("what they decided").
    leaves      right behind the last day of a visit ("on the 29th they leave"). `behalf` right before whom somebody
                else stands for. `bound` tells that a step only bounds a time ("before it came into force").
    once_planned  a plan that did not hold ("had been due to"), where a later clause says what became of it.
    about       right before a date that is only spoken of ("on next year's plans"). `elided` opens a clause whose
                subject, date and tense may stand in the clause before it, `apart` one that tells of another thing.
    joins       what stands between two names of one list. `away` right before a city to which or from which somebody
                goes on: no gathering is held there. `where` opens a relative clause of the city right before it.
    framing     right before a noun cue in whose course something is said ("in a phone call, he congratulated …").
                `they_met` "they" as the subject of a verb of meeting: the pair told before; `they_held` the same right
                behind a noun ("the talks that they had in May").
    goes_on     right behind a definite noun that is only spoken of again ("the talks dealt with …"). `came` opens a
                clause on a way made before what is told ("Arrived on Friday, he met …"). `counterpart` the
                counterpart of the other state, not named: one named person is enough for a call or talks.
    partner     right behind a noun cue ("a second conversation, with …"): the other one is who was told of before.
                `in_course` the words up to a visit in whose course people met ("during his"),
                `the_country` right behind one that leads to the state named last ("to the country").
                `ended` says of a visit of some days that the date is that of its last one.
    course      right behind a gathering in whose course something was done; `outcome` opens what came of talks.
    once        puts what is told without its day into some earlier time ("has once met").
    lately      the same of the last days, where it does not open the news ("the other day").
    this_time   takes up what the article reports, whatever was recalled before it ("on this visit").
    upcoming    the words up to a noun cue that end in what makes it still to come ("and the scheduled").
    gone_to     right behind a state: somebody went there, and what follows was there.
    to_goal     the end of where somebody goes, where the verb stands behind it; `takes_place` a verb of being somewhere
                that is said of gatherings as well as of people.
    of_attribute  from the end of a date on: a participle with the noun behind it, of which alone the date is told.
    spoken_behind  behind a visit that is only spoken of, where the verb stands last.
    past_end    a clause that ends in a plain past, in a language whose verb stands last: nothing before it is to come.
    own_subject the end of a clause that somebody reports, whose verb has its own subject: who reports is not there.
    dropped     the words up to a verb of meeting that leave out its subject: the pair told before. `afterwards`
                "after that", of a day that is not said; `arrival` where a guest is only met: at the airport.
    to_meet     the end of an agreed meeting to come.
    in_state    ends in a state in which something is held, `toward` in where somebody goes; `with_others` names
                nobody.
    between     right before the first of those whom a noun cue joins ("talks between"), `mechanisms` standing bodies;
                `guests` those who came, told together ("the delegation", "the guests").
    sport       words of matches and medals: with three of them an article is about sport, not about the states.
    set_out     right before a city from which somebody comes, `held_there` right behind one in which is held what is
                named next, in a script that puts both before the verb; `listed` joins two cities of one list there.
    units       what a figure counts ("million", "tonnes"): one given with two different shares is a slip.
    topics      Topic value → pattern.
    """

    meetings: tuple[Cue, ...]
    breaks: str
    relative: str
    of_whom: str
    speech: str
    aside: str
    aside_after: str
    planned: str
    cancelled: str
    hypothetical: str
    doubtful: str
    own: str
    he: str
    perfect: str
    anaphor: str
    pair: str
    separately: str
    unnamed: str
    both: str
    attended: str
    attends: str
    hosts: str
    gathers: str
    six: str
    there: str
    not_scene: str
    occasion: str
    sidelines: str
    until: str
    lasting: str
    companies: str
    since: str
    phone: str
    video: str
    instruments: tuple[Instrument, ...]
    steps: tuple[StatusCue, ...]
    package: str
    notes: str
    same_document: str
    they: str
    agreed: str
    general: str
    concrete: str
    one_sided: str
    title_end: str
    topics: Mapping[str, str]
    aside_gap: str = r"(?:[\w'-]{1,30} ){0,2}"
    scene: str = ""
    scene_ending: str = ""
    until_behind: str = "(?!)"
    of_day: str = ""
    among: str = "(?!)"
    since_behind: str = "(?!)"
    decided: str = ""
    was: str = "(?!)"
    past_form: str = "(?!)"
    all_documents: str = "(?!)"
    lasts_since: str = ""
    ever_since: str = "(?!)"
    ever_since_behind: str = "(?!)"
    ahead: str = "(?!)"
    envoys: str = "(?!)"
    by_role: str = "(?!)"
    office_alone: str = "(?!)"  # somebody as the subject, by his office and state alone ("the president of Kazakhstan")
    resumed: str = "(?!)"
    set_out: str = "(?!)"
    held_there: str = "(?!)"
    listed: str = ""
    units: str = "(?!)"
    ministers: str = "minist"
    mutual: str = "(?!)"
    verb_last: bool = False
    behalf: str = "(?!)"
    foregoing: str = "(?!)"  # right before talks that only say when something else was ("after the")
    told_at_end: str = "(?!)"  # who tells a sentence, behind it (", his spokesman wrote")
    sent_to: str = "(?!)"  # opens a clause on the ceremony to which somebody only wrote ("to which")
    at_opening: str = "(?!)"  # from a verb of taking part on: in the opening that was told ("took part in the opening")
    one_of: str = "(?!)"  # right before one of several who were there ("among them")
    bound: str = "(?!)"
    apart: str = "(?!)"
    afterwards: str = "(?!)"
    arrival: str = "(?!)"
    has_come: str = "(?!)"  # a verb of arriving, in the past ("arrived", "flew in")
    purpose: str = "(?!)"
    agreed_last: str = "(?!)"
    elided: str = "(?!)"
    about: str = "(?!)"
    once_planned: str = "(?!)"
    leaves: str = "(?!)"
    attributive: str = "(?!)"
    recalled: str = "(?!)"
    promise_end: str = "[,;.]"
    sport: str = "(?!)"
    course: str = "(?!)"
    dropped: str = "(?!)"
    once: str = "(?!)"
    lately: str = "(?!)"
    this_time: str = "(?!)"
    outcome: str = "(?!)"
    in_course: str = "(?!)"
    the_country: str = "(?!)"
    upcoming: str = "(?!)"
    to_meet: str = "(?!)"
    moved_to: str = "(?!)"  # right before the time to which something is put off
    moved_to_behind: str = "(?!)"  # the same right behind it, where the verb stands last
    given_to: str = "(?!)"  # right before who is given something, in a language that leaves out who gives it
    in_state: str = "(?!)"
    bears_day: str = "(?!)"  # a noun and what joins a day to it ("the parade of 3 September"), up to that day
    goer: str = "(?!)"  # who may do so, where none is named: "he", "the guests", "the visit"
    goes_home: str = "(?!)"  # in a clause with a day: the guest goes home or on, his visit ends, or he stays until then
    stays_on: str = "(?!)"  # a present that says of a guest that he is there on the day of the report
    bears_place: str = "(?!)"  # the same up to the city in which that was done
    of_attribute: str = "(?!)"
    spoken_behind: str = "(?!)"
    past_end: str = "(?!)"
    held_before: str = "(?!)"  # up to a noun cue, from the participle of what was held on, where the verb stands last
    told_about: str = "(?!)"  # right behind what somebody only tells of, where the verb stands last
    own_subject: str = "(?!)"
    of_office: str = "(?!)"  # behind a visit: of somebody by his office alone
    took_office: str = (
        "(?!)"  # before a date ("appointed minister on "), and behind one: since when somebody is who he is
    )
    took_office_behind: str = "(?!)"
    each: str = "(?!)"  # as often as cities are named: "twice", "respectively"
    recent: str = (
        "(?!)"  # right before a noun cue: of some earlier time ("the recent"); `recent_behind` right behind it
    )
    recent_behind: str = "(?!)"
    comes_to: str = "(?!)"  # up to a gathering: somebody has arrived for it
    meets_for: str = "(?!)"  # from a verb of coming together to the gathering that people come together for
    only_when: str = "(?!)"  # up to a visit that only says when something else is ("after his visit, he will go on")
    on_arrival: str = "(?!)"  # behind a welcome: that the guest has only just come ("when he arrived")
    welcomed: str = "(?!)"  # a verb of receiving that after an arrival is a welcome
    not_goal: str = "(?!)"  # before a state that is spoken of, not gone to ("relations with China")
    receives: str = "(?!)"  # up to whom somebody meets, told with what brought him ("received the visiting …")
    of_talks: str = "(?!)"  # up to a day that is counted from it: talks ("the talks' eve")
    only_then: str = "(?!)"  # right behind a cue: it only says after, before or during what something was done
    topic_first: str = "(?!)"  # opens a clause that only says about what or why: its future is none of the next one's
    margin: str = "(?!)"  # right before a gathering beside which people meet ("on the sidelines of the")
    not_since: str = "(?!)"  # up to a date on which something was for the last time ("had not met since")
    toward: str = "(?!)"
    to_goal: str = "(?!)"
    departs: str = "(?!)"  # right before a city that somebody leaves: the visit that ends was paid to its state
    gone_to: str = "(?!)"
    takes_place: str = "(?!)"
    first_since: str = "(?!)"  # up to a date since which something is the first ("the first trip since")
    counting: str = "(?!)"  # up to a noun cue that only counts what is told ("this is already the second")
    of_event: str = "(?!)"  # opens a participle that only an event can have ("…, held on 2 June")
    meanwhile: str = "(?!)"  # opens a clause on what was done at the same time (", while")
    when: str = "(?!)"  # opens a clause that is told of the time named last ("the July summit, when they …")
    done: str = "(?!)"  # a verb in the plain past with its auxiliary, the participle as its group "verb"
    past_first: str = ""  # a verb in the plain past: before a noun cue it leaves nothing to what is ahead behind it
    goes_for: str = "(?!)"  # from a verb of going up to the gathering that somebody goes for
    under_way: str = "(?!)"  # a present that says of the day of the report that something is held, not that it will be
    was_set: str = (
        "(?!)"  # opens a sentence on the day of what was called off in the one before ("It had been set for")
    )
    called_off: str = "(?!)"  # opens a sentence on what became of the meeting told before ("It was …")
    led_in: str = "(?!)"  # a participle with what belongs to it, before the subject of its sentence ("Arrived on …")
    at_gathering: str = "(?!)"  # up to a gathering in whose course somebody acts ("at the", "during a")
    coming: str = "(?!)"  # up to somebody whose coming to a gathering a noun tells ("await the arrival of X at the")
    feminine: str = "(?!)"  # a verb that says that a woman, or a group by a feminine noun, did it
    host_before: str = "(?!)"  # right before a city that plays host ("the next session, Beijing will host")
    journey: str = "(?!)"  # a verb of a journey that is told for itself, whatever is told of its goal behind "where"
    visits_as_such: str = "(?!)"  # a verb that tells a visit as such, not the way to what else its sentence tells
    gap: str = "(?!)"  # ends right before a clause without its verb ("in May they met in X, in June -- in Y")
    returned: str = "(?!)"  # in a visit: one made in return, to the other state
    whose_visit: str = "(?!)"  # right behind whoever is only said to have been on a visit in whose course others met
    at_side: str = "(?!)"  # right behind somebody who stood beside the one who speaks ("at his side")
    at_event: str = "(?!)"  # up to the month that dates an event: what is told was done there ("at the June …")
    until_past: str = "(?!)"  # up to the last day of a visit: that day is over ("ended on", "stayed until")
    stood_for: str = "(?!)"  # right behind somebody for whom another was there ("'s special envoy")
    message_of: str = "(?!)"  # between a message and who sent it, whoever brought it ("a letter from")
    at_call: str = "(?!)"  # says that those named listened in on the call told before
    fronted: str = "(?!)"  # what opens a clause and tells another meeting ("after talks with X, …"), with its comma
    on_visit: str = "(?!)"  # ends right before a visit in whose course something is done ("during his")
    set_off: str = ""  # a verb in the past of setting out on a journey, whatever is said to lie ahead on it
    said_that: str = "(?!)"  # a verb of saying, the press or an outlet, and `that` which begins what was said to it
    put_in: str = "(?!)"  # words between two commas that only say whose the telling is ("…, according to X, …")
    with_others: str = "(?!)"
    joins: str = "(?!)"
    away: str = "(?!)"
    where: str = "(?!)"
    framing: str = "(?!)"
    they_met: str = "(?!)"
    they_held: str = "(?!)"
    goes_on: str = "(?!)"
    came: str = "(?!)"
    counterpart: str = "(?!)"
    partner: str = "(?!)"
    ended: str = "(?!)"
    between: str = "(?!)"
    mechanisms: str = "(?!)"
    guests: str = "(?!)"
    subject: str = "(?!)"
    acts_behind: str = "(?!)"  # behind whom words before put aside, and who acts after all ("by X at his talks with")
    to_attend: str = (
        "(?!)"  # right behind a city to which somebody goes "to attend" a gathering; else `purpose` says so
    )
    eve_of: str = "(?!)"  # up to a gathering on whose eve the day that is told lies
    message_from: str = "(?!)"  # right behind who sent a message that somebody else hands over ("X's letter")
    both_wrote: str = "(?!)"  # between two who wrote a letter each ("letters from X and from Y")
    by_link: str = "(?!)"  # nothing but the line over which something was done ("by video link")
    sites: str = "(?!)"  # a noun of what is opened ("consulate", "workshop")
    opened_in: str = "(?!)"  # up to the city in which stands what is opened ("the consulate in")
    subject_first: str = (
        "(?!)"  # opens a clause whose subject comes before its verb ("where X, the head of Y, received")
    )
    finite: str = "(?!)"  # a verb that says when
    took_place: str = "(?!)"  # a relative clause on when a meeting was held
    attended_next: str = "(?!)"  # the same as `attended` of a session that the sentence before tells, and of no other
    speaks_next: str = (
        "(?!)"  # what somebody does at a gathering that the sentence before tells ("told fellow leaders")
    )
    along: str = "(?!)"  # right before somebody who is there, too ("besides", in "besides X, Y took part in it")
    invited: str = "(?!)"  # that somebody was invited, up to the end of the verb
    previous: str = "(?!)"  # right before a noun: the one of a series before or behind that told ("the previous")
    escorts: str = "(?!)"  # a verb of taking part with somebody who takes part himself ("accompanied")
    coupled: str = "(?!)"  # between a visit and the gathering that it is made for as well ("a visit, coupled with the")
    together: str = "(?!)"  # right before who is joined to the one before ("together with")
    accepted: str = "(?!)"  # that an invitation was accepted
    most_recent: str = "(?!)"  # that what is told was the last time: of no year told before
    then_in: str = "(?!)"  # joins two cities in which one after the other people met ("in A, then in B")
    subjectless: str = "(?!)"  # opens a clause whose verb has the subject of the one before ("before taking part")
    who: str = "(?!)"  # opens a clause whose subject is who was named right before it
    long_after: str = "(?!)"  # opens a clause on what was so long before ("two months after X met Y")
    host_behind: str = "(?!)"  # behind a city or a state: it plays host
    spoken: str = "(?!)"
    gone_over: str = "(?!)"  # up to a session that those named only talk about ("took stock of the")
    gone_over_behind: str = "(?!)"  # the same from a session on, where the verb stands last
    besides: str = "(?!)"
    repeated: str = "(?!)"  # says how often something was done: of no one day
    measured: str = "(?!)"  # something counted has grown or fallen
    announced: str = "(?!)"  # from a visit on, up to what says that it is still to come (" of X, expected")
    in_force_already: str = "(?!)"  # that a document has come into force on some day before ("is already in force")
    after_visit: str = (
        "(?!)"  # up to a visit that lies behind what is told ("after visiting X he flew to Y on the 16th")
    )
    after_it: str = "(?!)"  # up to a gathering that lies behind what is told ("after the summit he flew to …")
    after_it_behind: str = "(?!)"  # the same right behind it
    only_when_behind: str = "(?!)"  # the same as `only_when`, right behind the visit ("a month after the visit")
    prospects: str = "(?!)"  # up to an opening that is only talked about ("the prospects for")
    five: str = "(?!)"  # the states of Central Asia without China
    denied: str = "(?!)"  # that what the clause behind it tells is not so ("denied reports that …")
    spoke_at: str = "(?!)"  # a gathering with what says that something was said there ("at the summit")
    with_whom: str = "(?!)"  # up to the noun that says with whom somebody met ("with the entrepreneurs")
    none_held: str = "(?!)"  # says of the meeting of its clause that there is or was none
    turns: str = "(?!)"  # opens a sentence that turns to another thing ("as a reminder")
    judged: str = "(?!)"  # behind a visit: what it means
    those_states: str = "(?!)"  # before a visit: to the states named before ("a visit to the two countries")
    visited: str = "(?!)"  # stands before the state that a visit behind it goes to
    titled: str = "(?!)"  # the title of a document or a paper: what it names is told of elsewhere, if at all
    over_years: str = "(?!)"  # says in how many years much was done ("since 1992", "in the past decade")
    venue: str = "(?!)"  # a sentence that only says where what was told took place
    goes_back: str = "(?!)"  # opens a sentence on the time that the one before recalls ("the first session then")
    stays_there: str = "(?!)"  # up to a visit: somebody is where it is paid ("in China on a")
    left_on: str = "(?!)"  # up to the last day of a stay, in the past ("ended on")
    nth_day: str = (
        "(?!)"  # a stay or gathering and which of its days this is; the day at the end of the name of its group ("d2")
    )
    sources: str = "(?!)"  # who is cited without a name, on how things stand ("according to officials")
    leaving: str = "(?!)"  # up to the last day of a visit: a verb of going home or on, with where to
    it: str = "(?!)"  # the visit just told, as the subject of what its sentence says of its end
    has_left: str = "(?!)"  # up to the day on which somebody left, with the place ("left Astana on")
    session_goes_on: str = "(?!)"  # opens a sentence on the gathering just told ("the two-day forum")
    opens: str = "(?!)"  # up to the day on which a gathering opened; `opens_behind` right behind it
    opens_behind: str = "(?!)"
    closes: str = "(?!)"  # up to the day on which a gathering closes; `closes_behind` right behind it
    closes_behind: str = "(?!)"
    own_length: str = "(?!)"  # between the first day of a visit and its length, told in the next clause
    week_long: str = "(?!)"  # that a visit or session takes a week
    said_before: str = "(?!)"  # up to a day on which somebody spoke ("said on"); `said_behind` from that day on
    said_behind: str = "(?!)"
    its_city: str = "(?!)"  # between a state and the city in it that is meant ("Kazakhstan's capital, Astana")
    began_with: str = "(?!)"  # from the end of talks on: with them a stay began ("the visit began with talks")
    title_ahead: str = "(?!)"  # a headline without a finite verb on what is still to come ("X to meet Y")
