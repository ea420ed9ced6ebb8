"""Common words and names: which words begin in lower case and which never do."""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

from .words import FUNCTION_WORDS

# Nouns that look like no other common noun (no plural, no telling ending) and open sentences.
MASS_NOUNS: Final = word_set(
    """access advice agreement agriculture aid air anger artificial business capital carbon cash
    child climate coal coast commerce common compromise conflict consensus control cooperation
    corruption cost crime crisis culture cyber cyberspace data debt demand detail dialogue disease
    ease effort energy equipment evidence experience export face faith finance fish food force
    fuel fear gas goodwill ground growth harm health help history hope human ice import income
    industry information input interest international internet investment justice knowledge labour
    labor land language law leverage life luck maritime market material media memory migration
    military mistrust momentum money mutual news nuclear ocean oil open opinion patience patrol
    pay peace people policy politics pollution port power practice pressure price prestige pride
    private progress proof public quiet rail reform relief research respect restraint rhetoric
    risk room safety salt satellite science sea shared shipping silence small snapback space speed
    staff status strategy strength stress supply support talk tax technology tension territory
    terror time timing tourism track trade traffic training transit transparency transport travel
    trouble trust truth unrest value verification violence war water wealth weather wheat wind
    winter women work world young youth search rescue academia alarm alliance ambiguity army arms
    asylum audience autumn balance ballot bank banking bilateral bioethics biosafety blackmail
    blame bloc blood border budget building burden cable car cargo ceasefire central chain chance
    change channel chip citizen city civil cloud club cod coalition code coercion commitment
    committee community competition computer concern confidence construction container context
    contact contract core cotton council country court credit crew crop crude customs cut day deal
    death debate decision defence defense deficit delay delivery democracy deterrence development
    device diplomacy disaster doctrine drone drought earth east eastern economy education election
    electricity elite embargo embassy emergency emission engineering enrichment environment
    epidemic espionage ethics exchange exercise expert failure family famine farm fibre fiber
    ferry fighting fire fishery fleet flexibility flight flood forest framework freeze freight
    frontier gap gender geography glass global goal gold government grain gravity grid hacking
    harbour harbor hardware hemisphere herring hospital hostage hotline house housing hull
    humanitarian hunger hydrogen hydropower identity ideology illegal inaction incident inflation
    inspector insulin insurance intelligence inter irrigation isolation issue job journalism
    judiciary kelp lake law-abiding leadership legacy legislation liaison licence license linkage
    list livestock local machinery magnet management meat medicine merchant methane mid mine
    mineral minority missile mission model monitor motive nation naval navigation navy neglect
    network neighbour neighbor night north northern notice noise nutrition obesity offshore
    onshore outreach outrage overseas ownership oxygen paper partner party passport peer
    permafrost petrol phone pipeline plan planning plastic plutonium poison police pork post
    poverty precedent price-setting principle prison problem process product production profit
    project propaganda property protectionism protocol provocation purchase quality quantum quota
    radar radiation radio rainfall range rate reactor reality reason recession reciprocity
    reconciliation recovery red refugee regime region regulation religion repair reserve
    resilience resource response result retaliation reunification revenue rice river road robot
    role routine rule sabotage sanction sand scale scholar school screening seabed seafood
    seawater secrecy sector seed self semiconductor sense service shelf shell shore shrimp silicon
    site situation ski skill smuggling snow social society software soil solar solidarity south
    southern sovereignty soybean spare sport squid state steel storage storm street student
    submarine subsea subsidy success suffering sugar summer summit surface surveillance
    sustainability system target tariff task team tech text theft theory threat tidal timber tone
    tool total tonnage track-two translation transmission treaty trend troop tuna turbine turnover
    undersea union unity unofficial uranium usage utility vaccine vessel victory video village
    visa visit vocabulary warning warship waste wave way weapon welfare west whale whaling
    wildlife wine wire wood word worker workforce zero zone"""
)
ADJECTIVES: Final = word_set(
    """bad basic best better big black broad careful cheap clean clear close cold common complete
    concrete current dark deep different direct domestic dry early easy empty equal fair false
    fast firm foreign formal former free fresh friendly full future genuine good great green hard
    harsh heavy high hot huge joint key large late lesser light likely long low main major modern
    modest most narrow near neutral new old open outright own past patient plain poor possible
    present previous prior quick rare raw ready real recent rich right rough rural safe same
    secret secure senior separate serious sharp short sincere single slow small soft sound strict
    strong sudden sure tall thick thin top tough true unclear unfair unilateral urban urgent usual
    vague warm weak western whole wide wrong young younger older larger smaller greater lower
    higher stronger weaker longer shorter closer wider deeper abrupt absent adequate adverse
    apparent appropriate approximate aware blunt brief bright busy calm certain civilian clever
    collective competent consistent constant convenient correct cynical dangerous dead deadly
    decent definite delicate dense desperate distant diverse due eager elderly elegant eventual
    evident exact excellent excess exotic explicit extreme faint famous fit flat fragile frank
    frequent frozen generous gentle given grave gross halt hidden hollow honest idle ill immediate
    immense implicit important incoherent independent indirect inherent initial innocent
    innovative intense interim internal intact irrelevant known lasting latent left lenient
    limited live loose loyal lucrative mandatory mature mere mild minimal minimum maximum minor
    mixed moderate multilateral naive native nascent neat nice noisy numerous obscure obsolete
    obvious occasional odd ongoing opaque opposite orderly overt parallel particular passive
    permanent persistent piecemeal polite precise predominant premature pretty prolonged prominent
    prompt proper proud prudent pure random rapid recurrent relevant reluctant remote resilient
    robust routine sad scarce secondary selective severe shallow sheer significant silent similar
    simple skilful slender slight smart smooth sober sole solid sombre sophisticated specific
    stable stale standard steady steep straight strange stubborn stupid subsequent subtle
    sufficient suitable superior sustained sweet swift temporary tense tentative thorough tight
    tiny transparent ultimate uneven unfit uniform unique unjust unlikely unpleasant unrest upper
    vast viable vicious violent virtual visible vital void wary weary wild willing wise worse
    worst worth"""
)
COMMON_WORDS: Final = FUNCTION_WORDS | MASS_NOUNS | ADJECTIVES

# Endings that names hardly ever have.
COMMON_ENDINGS: Final = (
    "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "cy", "ing", "ism", "ogy",
    "ure", "dom", "hood", "age", "ly", "al", "ic", "ive", "ous", "ful", "less", "able", "ible",
    "ary", "ory", "ed", "wards", "wise", "body", "craft", "ware", "work", "ers", "ies", "ents",
    "logue", "icians", "tude", "eous", "ial", "men",
)  # fmt: skip

# Names that look like common words or plurals, beside those of countries and their capitals.
NAMES: Final = word_set(
    """Icelandic Argentine Kyrgyz Tajik Slovenian Kosovar Philippine English Welsh Arabic Asian
    Catalan Hellenic Abe Aden Adriatic Aegean Africa Aleppo Alaska Amazon America Americas
    Anchorage Andes Antarctica Arabia Arctic Asia Atlantic Balkans Baltic Barents Bering Biden
    Bolton Bonn Bosphorus Brexit Brussels Busan Caspian Caucasus Christian Christmas Clinton
    Congress Crimea Davos Donbas Donetsk Duma Easter Eurasia Europe Europeans European Facebook
    Fukushima Gaza Geneva Gobi Golan Google Gorbachev Gulf Hague Hanoi Helsinki Hiroshima Hokkaido
    Hormuz Huawei Incheon Iran Islam Islamic Istanbul Jakarta Jeju Jewish Johnson Kaesong
    Kamchatka Kashmir Kerch Kim Kishida Kosovo Kremlin Kurdish Kurds Kurils Kyushu Lavrov Levant
    Luhansk Macron Malacca Mekong Merkel Microsoft Minsk Mongolia Moon Munich Muslim Muslims
    Nagasaki Natuna Nile Nixon Nobel Nordic Obama Okinawa Pacific Paracels Parliament Pentagon
    Persian Politburo Powell Putin Reagan Rome Russians Sahara Sahel Sakhalin Scandinavia
    Scarborough Schengen Senkakus Shanghai Siberia Sinai Spratlys Stalin Strasbourg Suez Taiwan
    Taliban Tehran Thames Tiananmen Tibet Track Treasury Trump Tumen Twitter UNESCO Urals Valdai
    Versailles Vienna Vladivostok Volga Wagner Washington Westminster Xi Xinjiang Yalta Yalu
    Yeltsin Yongbyon Yoon Zelensky Zelenskyy January February March April May June July August
    September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday"""
)
