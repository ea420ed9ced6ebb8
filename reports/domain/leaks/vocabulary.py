"""The words by which English describes somebody: persons, offices, employers, speaking."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from dialogues.domain.wordset import word_set

# Somebody of whom nothing is said, in the singular.
SOMEBODY: Final = word_set(
    "participant member speaker discussant interlocutor panellist panelist delegate attendee "
    "expert scholar academic official someone somebody one person man woman gentleman lady "
    "guest friend colleague voice representative visitor commentator respondent contributor "
    "presenter practitioner observer moderator facilitator rapporteur professional figure "
    "veteran insider employee staffer hand newcomer interviewee guy chap"
)
# Of them, what an attribution is made of.
LABELS: Final = word_set(
    "participant member speaker discussant interlocutor panellist panelist delegate attendee "
    "moderator presenter"
)
# What somebody in a room has or gives.
VIEWS: Final = word_set(
    "words view views account phrase question questions remark remarks proposal point points "
    "objection answer reply argument suggestion slide slides presentation map maps chart "
    "intervention warning concern concerns story estimate advice idea comment comments toast talk"
)
# What somebody may be; most can be said of many, so none alone gives anybody away.
OCCUPATIONS: Final = word_set(
    "researcher fellow professor lecturer analyst adviser advisor director deputy dean rector "
    "provost chancellor head chief chair chairman chairwoman chairperson president secretary "
    "coordinator officer manager executive partner consultant associate counsel counsellor "
    "lawyer jurist advocate attorney judge economist historian scientist sociologist "
    "anthropologist demographer geographer philosopher physicist engineer chemist biologist "
    "hydrologist hydrographer oceanographer geologist agronomist ecologist climatologist "
    "strategist planner specialist archivist librarian curator journalist editor reporter "
    "correspondent columnist publisher writer essayist author poet novelist banker financier "
    "investor treasurer trader entrepreneur founder trustee activist campaigner organiser "
    "organizer mediator negotiator diplomat ambassador envoy consul attache commissioner "
    "governor minister parliamentarian lawmaker legislator senator congressman congresswoman mp "
    "politician general admiral colonel commander captain major lieutenant brigadier marshal "
    "commodore soldier sailor physician doctor nurse surgeon epidemiologist psychologist "
    "teacher educator instructor trainer student candidate linguist translator interpreter "
    "theologian priest imam rabbi bishop monk pilot inspector detective policeman prosecutor "
    "ombudsman regulator auditor accountant statistician mathematician programmer developer "
    "architect administrator superintendent warden intern assistant graduate alumnus alumna "
    "sinologist orientalist ethnographer undersecretary lobbyist theorist thinker intellectual "
    "pollster forecaster modeller conservationist fisherman farmer forester miner trawlerman "
    "skipper shipowner broker insurer underwriter guide host hostess barrister solicitor reader "
    "convener technologist ethicist criminologist arabist chaplain brigadier dean warden "
    "businessman businesswoman unionist negotiator bureaucrat technocrat ceo boss diver botanist "
    "zoologist pollster photographer filmmaker producer broadcaster jurist magistrate nun "
    "superior seafarer stevedore shepherd beekeeper farmer veterinarian pharmacist dentist "
    "arbitrator actuary prefect clerk bailiff registrar notary midwife surveyor harbourmaster "
    "cartographer dramatist cleric elder chieftain arborist strategist archaeologist analyst "
    "paediatrician pediatrician mayor sheriff navigator shipwright welder dockworker longshoreman "
    "technician carpenter composer conductor dancer singer actor actress cook chef brewer baker "
    "organizer fundraiser advocate-general parson vicar deacon abbot rapporteur hotelier grower "
    "planter miller chandler operator owner breeder smallholder crofter rescuer headteacher "
    "schoolteacher schoolmaster keeper stationmaster dispatcher purser bosun shipmaster helmsman "
    "forwarder retailer merchant dealer vintner potter weaver printer bookseller comptroller "
    "controller registrar paramedic optician electrician plumber mason beautician "
    "choreographer cellist violinist organist pianist chorister illustrator playwright dramaturg "
    "blogger podcaster newsreader presenter typist comptroller valuer appraiser adjuster "
    "arborist winemaker shipbuilder boatbuilder watchmaker policymaker lawmaker peacekeeper "
    "reviewer referee examiner assessor evaluator investigator interviewer adjudicator conciliator "
    "therapist physiotherapist psychoanalyst nutritionist clinician obstetrician chiropractor "
    "artist painter sculptor designer decorator musician songwriter guitarist drummer vocalist "
    "screenwriter animator cinematographer cameraman storyteller lyricist satirist diarist "
    "photojournalist newspaperman newspaperwoman pressman newsman commentator newscaster "
    "publicist communicator contributor environmentalist "
    "naturalist astronomer tactician logician grammarian futurist antiquarian conservator restorer "
    "educationist philanthropist industrialist manufacturer exporter importer wholesaler landowner "
    "rancher contractor supervisor councillor councilman alderman assemblyman statesman clergyman "
    "sergeant aviator firefighter postmaster gardener hairdresser undertaker machinist jeweller"
)
PERSONS: Final = SOMEBODY | OCCUPATIONS
# Of what is no word of the list above: "glaciologist", "epigrapher", "shipbroker".
CALLINGS: Final = (
    *("ologist", "ographer", "onomist", "etrician", "iatrist", "atrician", "graphist", "oonist"),
    *("broker", "keeper", "maker", "monger", "wright", "grower", "breeder", "holder", "turist"),
    *("physicist", "chemist", "planner", "trainer", "teacher", "worker", "engineer", "officer"),
)
# Words for people that also stand before a noun: "general average", "chief concern".
BEFORE_NOUNS: Final = word_set(
    "deputy general major chief head lead executive associate assistant guest host chair academic "
    "official representative professional expert student adult model counsel guide founding "
    "editor captain"
)
CLAUSES: Final = word_set(
    "he she it they we i you who whom that which what whether and or but nor than if as when "
    "while because so is was are were be been has had have will would can could may might must "
    "not only-if"
)
# Heads of an organisation: named by their office, they are public.
OFFICES: Final = word_set(
    "president director governor chairman chairwoman chairperson chair head chief minister "
    "secretary rector chancellor commissioner spokesperson spokesman spokeswoman commander "
    "general ceo boss premier founder editor owner"
)
SPOKES: Final = word_set("spokesperson spokesman spokeswoman")
FORMER: Final = word_set(
    "former ex retired ret retd rtd onetime erstwhile formerly previously once emeritus emerita "
    "past outgoing sometime then"
)
SERVED: Final = word_set("served serving worked acted career years days stint tenure posted")
BEING: Final = word_set("was were been be being is are")
WORKS: Final = word_set(
    "works worked working teaches taught teaching employed based affiliated serves served "
    "serving heads headed heading leads led directs directed directing runs ran chairs chaired "
    "represents represented representing studies lectures lectured sits hails employee alumnus"
)
RANKS: Final = word_set("admiral general colonel commodore brigadier marshal")  # kept for life
# Those of them that take an organisation with no preposition.
RULES: Final = word_set(
    "heads headed heading directs directed directing represents represented representing "
    "advises advised advising"
)
LINKS: Final = word_set("at from of with for in by to")
ARTICLES: Final = word_set("the a an our their this that his her its your my another one")
SPEECH: Final = word_set(
    "said says noted notes argued argues thought thinks felt feels suggested suggests asked "
    "asks answered answers replied replies added adds told tells warned warns called calls "
    "observed observes remarked remarks stressed stresses emphasised emphasized recalled "
    "recalls proposed proposes agreed agrees disagreed disagrees explained explains described "
    "describes believed believes claimed claims insisted insists pointed points raised raises "
    "objected objects doubted doubts wondered questioned spoke speaks commented cautioned urged "
    "urges opened closed offered responded countered concluded concurred recommended reported "
    "reminded expressed presented presents outlined outlines shared mentioned maintained "
    "contended conceded acknowledged joked sighed complained admitted predicted pushed saw sees "
    "held knew put puts intervened"
)
# Verbs that say what somebody in a room did, beside all that end in "ed".
ACTED: Final = word_set(
    "rose took gave wrote read broke drew "
    "left came went sat shook fell found had wanted did let led "
    "bought brought sent lent kept sang slept stood understood began thanked won lost drank ate "
    "laid cut set hit shut cast bent built caught clung crept dug fed fled flung froze heard knelt "
    "lit leapt learnt misread overran rebuilt repaid shone shrank slid spat spun spelt spilt split "
    "spread sprang stole stuck stung strode swam swung undertook upheld wound withheld wove burst "
    "became blew bore bred burnt dreamt foresaw foretold mistook overcame oversaw retook rewrote "
    "undid unwound leant drew beat bade overheard "
    "wept swore ran rang rode chose drove flew grew hid lay paid sold spent struck taught tore "
    "threw woke fought forgot dealt meant met sought swept withdrew hung wore"
)
# What is done in office or in public, and reported in the press.
PUBLIC_ACTS: Final = word_set(
    "signed resigned visited announced elected appointed issued launched banned invaded ruled "
    "voted ratified travelled traveled landed arrived retired mediated imposed seized opened "
    "published chaired founded directed filmed married painted toured received welcomed hosted "
    "used based called named killed arrested"
)
# Around an office that is spoken of for itself.
OFFICE_WORDS: Final = word_set(
    "name named naming nominate nominated nominates hire hired recruit recruited designate "
    "designated post position role office vacancy each every any no must should shall would"
)
PUBLISHED: Final = word_set(
    "study studies paper papers report reports article articles book books published survey "
    "surveys poll polls according website statement data figures archive archives journal"
)
# Whom every house has, and no meeting.
HOUSEHOLD: Final = word_set(
    "librarian archivist receptionist porter caretaker bookkeeper registrar webmaster cashier "
    "driver accountant gardener cook cleaner guard secretary"
)
# The nouns of organisations.
BODIES: Final = word_set(
    "institute institution university college centre center academy school faculty department "
    "foundation forum council board bank ministry embassy agency association society network "
    "union league federation trust group company corporation commission committee office bureau "
    "laboratory observatory initiative programme program project clinic house fund exchange "
    "chamber secretariat consortium alliance organisation organization mission delegation "
    "parliament senate assembly authority directorate division service services museum library "
    "hospital press partners associates consulting consultancy firm enterprise enterprises "
    "holding holdings inc ltd llc llp gmbh think tank thinktank institut universitat universite "
    "universidad universitas centro instituto fundacion fundacao stiftung akademie academie "
    "colegio cercle badan merkezi vakfi circle club workshop lab cooperative coalition "
    "instituut instytut institutt enstitusu istituto fundacja fondation fondazione fonden zentrum "
    "universiteit universitet universitetet universita universidade uniwersytet universitesi "
    "kolleg college kollegium hochschule academia accademia akademi akademia akademisi ecole "
    "escola escuela observatorio observatoire osservatorio circulo circolo centrum merkez "
    "muhely muhelye gesellschaft verein conseil consejo conselho consiglio vakif dernegi "
    "asociacion associacao yayasan lembaga pusat dewan institutet senter sentralen stichting "
    "trusts univ uni inst dept acad fdn ctr"
)
# What a place may be called by.
LANDS: Final = word_set(
    "strait basin reef river valley bay harbour harbor gulf sea ocean island islands lake coast "
    "delta peninsula cape mountain mountains hills states province straits desert plain north "
    "south east west"
)
SMALL: Final = word_set(
    "the of for and in on at to a an de la le les du des del der die das von y et e i und &"
)
GENERIC: Final = (
    BODIES
    | SMALL
    | word_set(
        "national international royal state federal central general public policy political "
        "science sciences foreign affairs relations studies research strategic security "
        "defence defense "
        "economic economics economy law peace development regional world global asian european "
        "african american eastern western northern southern east west north south finance trade "
        "water energy health justice interior education agriculture transport environment "
        "technology culture social humanities management business politics history government "
        "administration republic kingdom people independent new united graduate higher advanced "
        "contemporary modern"
    )
)
GENERIC_TITLES: Final = word_set(
    "professor associate assistant director deputy executive researcher research senior junior "
    "fellow visiting scholar analyst lecturer adviser advisor president vice chair chairman "
    "chairwoman chairperson coordinator officer programme program manager member expert "
    "official partner consultant head chief distinguished adjunct full principal lead leader "
    "managing resident nonresident non dr mr ms mrs prof emeritus emerita staff specialist "
    "independent former retired ex student candidate doctoral postdoctoral phd guest honorary "
    "founding co academic participant project"
)
# Words for the same office.
SAME: Final = {
    "vice": "deputy", "under": "deputy", "advisor": "adviser", "chairman": "chair",
    "chairwoman": "chair", "chairperson": "chair", "chairs": "chair", "head": "chief",
    "headed": "chief", "heads": "chief", "centre": "center", "programme": "program",
    "programmes": "program", "programs": "program", "defence": "defense", "undersecretary":
    "deputy-secretary", "envoy": "envoy", "representative": "envoy", "attorney": "lawyer",
    "advocate": "lawyer", "jurist": "lawyer", "counsel": "lawyer", "parliamentarian": "mp",
    "lawmaker": "mp", "legislator": "mp", "congressman": "mp", "congresswoman": "mp",
    "adm": "admiral", "brig": "brigadier", "col": "colonel", "cdre": "commodore",
    "lt": "lieutenant", "amb": "ambassador", "prof": "professor", "gen": "general",
    "ministry": "minister", "ceo": "chief-executive",
    "ambassadorship": "ambassador", "embassy": "ambassador",
    "vadm": "deputy-admiral", "radm": "rear-admiral", "maj": "major", "capt": "captain",
    "cmdr": "commander", "cdr": "commander", "dep": "deputy", "dir": "director",
    "asst": "assistant", "assoc": "associate",
    "ltgen": "lieutenant-general", "majgen": "major-general",
    "mep": "mp", "pediatrician": "paediatrician", "archeologist": "archaeologist",
    "gynecologist": "gynaecologist", "anesthetist": "anaesthetist", "newspaperwoman": "journalist",
    "newspaperman": "journalist", "pressman": "journalist", "newsman": "journalist",
}  # fmt: skip
WOMEN: Final = word_set("woman female lady")
MEN: Final = word_set("man male gentleman")
DEAD: Final = word_set("late deceased")
ONLY: Final = word_set("only lone sole solitary")
RULERS: Final = word_set("president minister secretary governor chancellor premier king queen")
STATE: Final = word_set("undersecretary commissioner ambassador consul envoy senator mp")
FEMALE: Final = word_set("she her hers herself")
MALE: Final = word_set("he him his himself")
KIN: Final = word_set(
    "son daughter brother sister wife husband widow widower nephew niece grandson granddaughter "
    "cousin father mother"
)
MOST: Final = word_set("youngest oldest eldest tallest")
STREET: Final = word_set(
    "gmail outlook hotmail yahoo icloud proton protonmail qq 163 126 naver hanmail daum mail "
    "gmx yandex"
)


@lru_cache(maxsize=50_000)
def is_person(word: str) -> bool:
    """Whether a word is one for a person, in the singular."""
    return word in PERSONS or word.endswith(CALLINGS)


def alike(word: str) -> str:
    """A word of a title as it is compared: one for all that name the same office."""
    return SAME.get(word, word)
