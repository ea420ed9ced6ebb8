"""Words around a name that tell whose it is, or of what."""

from __future__ import annotations

from typing import Final

from ...wordset import word_set

# Who holds one of these is a public figure, unless it is the person's own title.
PUBLIC_OFFICES: Final = word_set(
    "president premier minister ministers chancellor king queen prince princess emperor empress "
    "secretary leader chairman marshal governor mayor pope senator congressman congresswoman "
    "premiership presidents vice spokesman spokesperson spokeswoman representative commissioner "
    "presidency ministry dictator sultan shah tsar czar taoiseach pm speaker crown administration "
    "saint bishop archbishop cardinal patriarch ayatollah rabbi"
)
# Of those, the ones that an institute has too: a title in other words is none.
GENERAL_OFFICES: Final = word_set("president secretary leader chairman vice representative speaker")
# Who is told of like this is known to all and nobody at the table.
FAMED: Final = word_set(
    "novelist poet playwright composer painter sculptor singer actor actress footballer "
    "cricketer golfer boxer cyclist swimmer sprinter comedian philosopher explorer inventor "
    "astronaut cosmonaut physicist chemist mathematician statistician saint prophet goddess god "
    "tyrant sultan emperor empress king queen prince princess tsar shah pope pharaoh missionary "
    "filmmaker musician guitarist pianist violinist rapper chef couturier architect engineer "
    "billionaire pirate outlaw evangelist warlord president premier minister chancellor dictator "
    "senator congressman mayor biologist astronomer botanist geographer theologian economist "
    "historian sociologist anthropologist psychologist critic theorist essayist columnist "
    "lexicographer cartoonist photographer vizier priest conqueror magnificent great terrible "
    "daughter general admiral marshal colonel blogger vlogger influencer youtuber podcaster dj "
    "laureate champion medallist medalist winner legend hacker activist televangelist impostor "
    "weightlifter namesake preacher "
    "muralist sculptor sculptress saxophonist trumpeter drummer cellist violinist organist harpist "
    "bassist vocalist songwriter lyricist librettist printmaker ceramicist silversmith miniaturist "
    "watercolourist calligrapher animator cinematographer satirist diarist fabulist mystic martyr "
    "apostle caliph khan shogun samurai corsair privateer conquistador crusader grandmaster "
    "mountaineer alpinist aviator aviatrix racer skier hurdler marathoner pugilist matador "
    "logician geneticist virologist palaeontologist primatologist mobster gangster bandit spy "
    "troubadour soprano tenor mezzo baritone ballerina impressionist surrealist cubist "
    "khedive maharaja maharajah nizam hetman voivode catholicos"
)
_SAYING: Final = word_set(
    "said says reminded reminds told tells presented presents outlined outlines noted notes "
    "argued argues thought thinks felt feels suggested suggests asked asks answered answers "
    "replied replies added adds told tells warned warns observed observes remarked remarks "
    "thanks stressed stresses emphasised emphasized emphasises emphasizes recalled recalls "
    "proposed proposes agreed agrees disagreed disagrees explained explains believed believes "
    "claimed claims insisted insists objected objects doubted doubts wondered wonders questioned "
    "questions spoke speaks commented comments cautioned cautions urged urges countered counters "
    "concluded concludes concurred concurs recommended recommends contended contends conceded "
    "concedes acknowledged acknowledges joked jokes complained complains admitted admits "
    "predicted predicts wrote writes smiled smiles nodded nods laughed laughs mentioned mentions "
    "maintained maintains responded responds apologised apologized apologises wants wanted knows "
    "knew knew interjected interrupted intervened volunteered promised promises refused refuses "
    "declined declines chaired chairs moderated moderates summarised summarized summarises "
    "summed thanked thanks reckons reckoned quoted quotes cited cites disputed disputes rejected "
    "rejects endorsed endorses supported supports seconded echoed echoes clarified clarifies "
    "elaborated pleaded hoped hopes liked likes preferred prefers feared fears regretted regrets "
    "offered offers requested requests drafted signed resigned retired phoned emailed travelled "
    "traveled arrived sighed shrugged whispered shouted read sat stood listened attended joined "
    "speaking asking saying arguing tabled tables advised advises welcomed welcomes challenged "
    "challenges described describes wished wishes apologises tweeted posted typed confessed "
    "reads teaches taught"
)
# What a thing does as well as a person.
_HUMAN: Final = word_set(
    "protested telephoned translated steered scribbled frowned wept signed dissented abstained "
    "voted hesitated remembered forgot suspected corrected retorted quipped grumbled yawned "
    "coughed snored muttered mumbled exclaimed demurred boasted bragged teased scolded "
    "congratulated greeted prayed hummed whistled slept overslept breakfasted dined lunched dozed "
    "stared glanced glared pondered mused rejoined ventured dissents protests hesitates shrugs "
    "enquired inquired enquires inquires "
    "muses grumbles pleads quips scoffs scoffed interjects interrupts intervenes frowns elaborates "
    "reiterates reiterated murmurs murmured mumbles mutters retorts exclaims stammers stammered "
    "sighs whispers shouts expects expected intends intended assumes assumed estimates foresees"
)
WEAK: Final = word_set(
    "cannot had has was is would will could can should may might must does did isn wasn hasn hadn "
    "won couldn wouldn shouldn didn doesn don aren weren haven opened opens closed closes pointed "
    "points raised raises presented presents outlined outlines reported reports pushed pushes "
    "offered offers followed showed shows gave gives took takes made makes came comes went goes "
    "left leaves got gets saw sees found finds kept keeps held holds brought brings called calls "
    "led leads put puts stood stands sat paid pays sent sends ran lost won met heard set began "
    "begins became becomes returned returns moved moves turned turns worked works lived lives "
    "died dies started stopped needed needs seemed seems looked looks tried tries used missed "
    "misses helped helps read reads shown written spoken remains remained stayed stays supported "
    "supports attended joined welcomed hopes signed never still already just himself herself"
)
SPEECH: Final = _SAYING | _HUMAN | WEAK
SAYING: Final = (_SAYING | _HUMAN) - WEAK
# Between a name and its verb.
ADVERBS: Final = word_set(
    "also then later again still never always often rightly briefly simply merely quickly gently "
    "firmly once twice thrice alone either instead inside outside upstairs downstairs abroad "
    "tonight today tomorrow yesterday meanwhile sometimes first now soon himself herself too "
    "however therefore rarely usually"
)
# What only people have.
OWNED: Final = word_set(
    "view views point points argument arguments proposal proposals question questions answer "
    "answers remark remarks paper papers draft comment comments suggestion suggestions idea "
    "ideas concern concerns reply intervention chapter memo objection objections speech talk "
    "slides slide office colleague colleagues position opinion statement analysis notes note "
    "text memorandum contribution reading presentation account claim claims response amendment "
    "wording phrase assistant secretary email letter article essay thesis argumentation formula "
    "list story stories map maps clinic caption hand voice wife husband team student students "
    "institute book theory reservation reservations warning request offer plan version summary "
    "recollection experience study studies data figures numbers team job desk phone practice "
    "survey surveys archive archives "
    "habit habits method phrase caveat hypothesis estimate neighbour neighbor friend friends "
    "boss deputy brother sister father mother lawyer driver"
)
# After a name: then the name is a part of that.
THINGS: Final = word_set(
    "street road avenue lane square park bridge river lake mountain mount island islands sea bay "
    "strait straits canal valley hill hills house hall palace castle tower towers station "
    "airport port harbour harbor county city town townsville village province district region "
    "state university college school institute institution institutes center centre foundation "
    "fund bank banks company corporation group museum library hospital church doctrine plan "
    "effect law laws prize award lecture lectures memorial peninsula mosque temple dynasty "
    "desert ocean coast line theorem index report commission committee programme program trust "
    "dam treaty agreement accord conference dialogue initiative forum stadium hotel press times "
    "fellowship fellow curve test model equation conjecture lemma process syndrome disease "
    "method act amendment bill barracks base fort gate gardens garden green grove heath court "
    "close crescent terrace drive way place plaza mall market theatre theater cinema gallery "
    "archive archives collection society association union party league club team fc united "
    "rovers cup trophy medal chair scholarship scholarships papers brothers sons bros ltd llc "
    "inc plc gmbh corp co industries motors airlines airways pharmaceutical pharmaceuticals "
    "steel electronics heavy shipbuilding shipyard brewery winery estate farm farms ranch mill "
    "mills works mine mines quarry colliery class frigate destroyer carrier nagar pur bagh abad "
    "stan gorge glacier reef atoll shoal bank cape point head heads falls spring springs creek "
    "forest wood woods moor moors field fields beach cove sound inlet gulf basin pass peak range "
    "ridge cliff cliffs airfield railway metro junction crossing roundabout cathedral abbey "
    "chapel cemetery monument statue fountain building block wing room lounge bar inn arms pub "
    "restaurant cafe bakery broadcast tribune herald gazette chronicle review journal manifesto "
    "letters note paradox principle rule rules constant number numbers scale transform "
    "distribution curve nation nations people peoples tribe clan family affair case scandal "
    "inquiry enquiry commission cabinet principle conjecture archipelago township prefecture "
    "oblast kray krai raion stores store"
)
# The kinds of things that are told of with a name beside: "the frigate Hill", "Hill, a town".
# Before or after a name: what its bearer is, as of their own or as somebody else.
CALLINGS: Final = FAMED | word_set(
    "adviser advisor aide author writer journalist thinker director artist striker goalkeeper "
    "winger midfielder batsman bowler wrestler skater athlete jockey translator publisher tenor "
    "soprano baritone conductor dancer choreographer screenwriter dramatist illustrator presenter "
    "broadcaster lawmaker backbencher parliamentarian undersecretary viceroy"
)
SORTS: Final = word_set(
    "daily weekly monthly quarterly "
    "ship dhow felucca junk sampan frigate destroyer cruiser submarine carrier vessel trawler "
    "ferry yacht tanker boat "
    "aircraft plane fighter jet bomber missile rocket tank car cars model film movie novel book "
    "song opera play band album brand firm company bank publisher town city village river lake "
    "island mountain hill street road station suburb district region province county state "
    "country port bay cape valley restaurant hotel pub bar cafe room suite deck pier berth ward "
    "building documentary poem painting statue ballad horse dog cat typhoon hurricane cyclone "
    "storm dynasty clan tribe word term surname name noun verb adjective pseudonym password "
    "character hero magazine newspaper software programme program algorithm place planet moon "
    "crater asteroid comet satellite bridge stadium theatre airport gate crossing quarter shop "
    "cloister monastery convent abbey priory chapel shrine "
    "manor volcano summit seaport suburb emperor hamlet range ridge headland lagoon fjord glacier "
    "parish municipality commune settlement settlements resort lighthouse reef atoll bull goat "
    "sheep stallion mare drink supermarket wine beer whisky cheese dish saint "
    "prefecture governorate oblast canton emirate "
    "legend myth islet isle inlet stream brook peninsula creek grove moor pond"
)
# Before "of" and who made it: "a tin of Marshall's shortbread".
HOLDING: Final = word_set(
    "tin tins crate crates bottle bottles box boxes jar jars pack packs packet packets pint pints "
    "glass glasses cup cups bag bags bar bars can cans slice plate bowl pot pound kilo tube"
)
# Firms that are called by their founder's name and its "'s".
BRANDS: Final = word_set(
    "moody lloyd lloyds christie sotheby jane macy mcdonald wendy levi sainsbury foyle blackwell "
    "kellogg hamley waterstone maxwell boodle white brook brooks bonham phillips arthur harry "
    "campbell smith reuter dunkin domino denny papa arby carl hardee bloomingdale lowe kohl "
    "kinko thomas hershey cadbury fortnum harrod selfridge morrison wetherspoon"
)
# Before "of" and a name that makes a name of it: "the Court of Justice".
NAMED_OF: Final = word_set(
    "court ministry department faculty house bank university institute college school museum "
    "church cathedral battle siege treaty peace gulf bay sea lake isle cape port strait straits "
    "mount order knights republic kingdom county duchy province district town city village "
    "temple shrine castle palace tower bridge hall society academy board council office bureau "
    "secretary minister duke duchess earl count countess prince princess king queen lord lady "
    "bishop archbishop convention declaration statute charter"
)
# Before "of" and the name of where it stands: "the temple of Kuchiki".
BUILT: Final = word_set(
    "temple shrine castle palace mosque church cathedral abbey monastery fort fortress tower "
    "harbour port bay village valley kingdom duchy battle siege port town city suburb district"
)
# After a name and its "'s".
SYNDROMES: Final = word_set(
    "disease syndrome palsy theorem law laws lemma paradox dilemma equation principle "
    "razor constant conjecture criterion gambit test index distance inequality coefficient tau rho "
    "kappa alpha modulus ratio sieve identity comet cradle pendulum knot principles "
    "postulates axioms wager cube snowflake nebula"
)
# Those who serve at a meeting, and are not of it.
SERVICE: Final = word_set(
    "driver waiter waitress manager receptionist concierge porter guard cook chef barber nurse "
    "guide landlord landlady shopkeeper taxi caterer clerk cleaner bartender barman pilot "
    "gardener plumber electrician mechanic pharmacist dentist doctor steward stewardess sailor "
    "fisherman farmer baker policeman policewoman bellboy maid usher photographer cameraman "
    "florist tailor seller vendor"
)
# After "the" and a name: they are called so together.
KINDRED: Final = word_set(
    "people peoples brothers sisters cousins twins family families clan language languages tribe "
    "dynasty method model index curve test effect doctrine paradox theorem conjecture case "
    "affair inquiry dialect culture valley river county estate palace house museum collection "
    "monument school"
)
# Those of them that say that a word is spoken of.
WORDS: Final = word_set("word term surname name noun verb adjective pseudonym password character")
# What people write.
WORKS: Final = word_set(
    "book books paper papers article articles study studies essay thesis volume chapter"
)
# Before a name at the head of a sentence, and none themselves.
OPENERS: Final = word_set(
    "copying forwarding chasing looping "
    "echoing answering responding replying supporting seconding contradicting correcting thanking "
    "interrupting joining quoting unlike alongside delete remove strike replace keep insert move "
    "yesterday today tomorrow earlier later meanwhile however still perhaps again also then "
    "there here now only even once when where while although though because since after before "
    "asked said says present attending attended absent chair chaired thanks thank dear both "
    "neither either with without from for by to at in on and but or nor as if whether unless until "
    "unlike like per via not despite besides "
    "next first second third finally "
    "ask tell call invite email phone contact remind meet thank let see give send show put pay "
    "seat "
    "quote cite cc bcc via did does do has have had is was are were can could would should "
    "will may "
    "must might shall who whom whose what where why how please sorry yes no dear re"
)
# After the name of somebody who governs.
TIMES: Final = word_set(
    "administration administrations government governments era regime presidency cabinet years "
    "premiership dictatorship decade reign doctrine monarchy"
)
# Before a name: a place or a thing is called after somebody.
BEFORE_THINGS: Final = word_set(
    "radio tv fc team real sporting atletico dynamo spartak lokomotiv metro terminal storm gale "
    "lake mount mt port fort cape river saint st north south east west point camp villa casa hotel "
    "jalan jln calle rue via rua avenida ave avenue boulevard ulitsa ulica strasse plaza praca "
    "place los las ss hms uss rms mv rv ins jds hmas typhoon hurricane cyclone operation project "
    "planet club cafe march april may june august independence victory labour new old upper "
    "lower greater little great isle isla ilha pulau gunung bukit kampung wadi jebel jabal tel "
    "kfar beit khan sungai gleneagles ben loch glen inver santa san santo universitas universite "
    "universidad institut stadion villa palazzo piazza monte burger"
)
# After a name and a hyphen: what is like it, or who is addressed.
LED: Final = word_set(
    "led style type chaired era run authored drafted backed sponsored inspired san shi sensei sama "
    "kun ssi nim like ji bey sahib saheb khanum garu hanim guai shri"
)
MONTHS: Final = word_set("march april may june august")
DAYS: Final = word_set("monday tuesday wednesday thursday friday saturday sunday")
# Verbs whose past is not in -ed.
IRREGULAR: Final = word_set(
    "ate became began bent bet bit blew bore bought bowed broke brought built burst came caught "
    "chose clung cost cut dealt did drank drew drove dug fell fed felt fled flew forgot forgave "
    "fought found froze gave got grew had heard held hid hit hurt kept knelt knew laid lay led "
    "left lent let lit lost made meant met paid put quit ran rang read rode rose said sang sat "
    "saw sent set shook shot shut slept sold spent spoke spread stood stole struck stuck swam "
    "forecast broadcast withdrew withheld arose awoke cast crept forbade foresaw mistook overheard "
    "oversaw overtook "
    "overcame partook rebuilt rewrote sank shone shrank slid sought spat split sprang strode "
    "strove swept undertook upheld dwelt leapt "
    "wove bled bred sped strung stung spun slung trod thrust bound flung forsook bade beheld undid "
    "foretold retold withstood spelt learnt dreamt burnt wed knit leant "
    "swore swung taught threw thought told took tore understood went wept woke won wore wrote was"
)
DETERMINERS: Final = word_set(
    "the a an this that these those every each no any some my your his her its our their another "
    "one two three many few several"
)
# How people are: "Hill careful not to say so".
FEELING: Final = word_set(
    "careful cautious convinced sceptical skeptical unsure angry delighted surprised pleased "
    "unhappy sorry glad "
    "afraid wary doubtful alarmed relieved shaken worried willing unwilling keen impressed "
    "unimpressed disappointed furious amused annoyed impatient "
    "married curious grateful hopeful adamant invited excused interrupted seated reluctant "
    "asleep bemused puzzled baffled embarrassed offended undecided unpersuaded tempted inclined"
)
