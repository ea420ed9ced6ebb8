"""Words that are surnames too."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set

# Surnames that a reader takes for the word first.
ORDINARY: Final = word_set(
    "abbey ash bacon baker ball banks barn bass bay bean bear bell berry best bird bishop black "
    "blue bond booth bow branch brand bridge bright brook brooks brown bull burns bush butler "
    "cannon carpenter case cash castle chance chase church clay close cook cross crown curry day "
    "dean dear dove duke early east english fair farmer field fish fisher flood flowers ford "
    "forest foster fountain fox france frank free french frost gardener gates gold good grace "
    "grant gray green grey grove hall hand hardy hawk hay heath hill holland hook hope house "
    "hunt hunter iron jewel joy judge just key king knight lake lamb land lane law leaf light "
    "lily little lock long lord love low major man march marsh mason may mayor mercy miles mill "
    "mills miner moody moon moor more moss new noble north oak old olive page park parish "
    "parsons pay peace peak pearl penny pepper pike pine piper place plant pole pond pool pope "
    "porter potter pound power price priest prince prior proud quick rain raven read reader reed "
    "rice rich ring rivers rock rose royal rule rush rust sage sales salt sand savage sea seal "
    "self sharp sheep shepherd shore short silver singer small smart snow song son south sparks "
    "speed spring stable star steel stone storm strange street strong summer summers sun swift "
    "tall tan temple thorn tower towers town trade tree turner unit vale vine walker wall ward "
    "waters way weaver weeks well wells west wheat wheel white wild will wind winter wise wolf "
    "wood woods words work worth wright year young so do no he she you in an min ha such hung "
    "ran sang tang gang wan bang don sin tin ton win won than then thin dung fan fang hang hue "
    "ban can our us we any am as at be by go if is it me my of or up to on april june august "
    "monday friday sunday archer barker beach bloom bolt booker born bowman brewer burn burr "
    "chambers coal collier constant constable cooper cotton counts court craft crane crouch crow "
    "dale dance darling dawn dell diamond dollar draper drum dyer fear fields fine firth flint "
    "flower fowler friend fry garland glass glover golden goodman goose guest gully hammer harp "
    "hart head heart herd herring high holiday hood horn hull ivory jack jolly keen kitchen "
    "lance last leech link marble marks marshall mead merchant messenger mist mint money "
    "mountain mustard nail needle nickel nightingale orange overall pace pack pardon parrot "
    "patch peacock peck peel person persons pickle pigeon pitch plum poor post pride proctor "
    "rains ray reason rider robin roper sadler sailor salmon sands sawyer scales shield shields "
    "shoemaker silk skinner slaughter slater smith snell spear spice spark speaker spicer squire "
    "squires staff stamp staples stark start steed still stout stringer swan sweet tanner thrush "
    "tiller treasure trip true truth tucker underwood usher valentine wade wages wake war ware "
    "warden wash watch wax wedge weir welcome welsh wheeler whale wilder wing winters wisdom "
    "woodman wool worm yard yeoman minor sample santa world church pace vice proper jordan "
    "israel england ireland poland chad paris london washington lincoln york georgia jersey cuba "
    "china india brazil austin berlin florence victoria sydney kent lancaster essex sussex "
    "hamilton wellington columbia virginia carolina dakota boston houston dallas bradford said aye "
    "chiba nagano akita nara saga kagawa toyama fukui"  # prefectures
)


# Of them, what stands without an article at the head of a sentence, as the subject of a verb.
MASS: Final = word_set(
    "ash bacon bass beef blue brass brown bush business cash chance chase clay coal cotton cross "
    "curry dance dawn day east english fair faith fear fine fish flint forest freedom frost "
    "glass gold good grace grant gray green grey hail hay health heath holiday holland hope horn "
    "iron ivory jordan joy justice labour lake land last law leaf light little long lord "
    "love luck major march may mercy mint mist money moss most mustard new noble north oak "
    "orange paper pay peace pepper pine poor post power price pride rain reason rice rich right "
    "rock rule rust sage salt sand sea self short silk silver small smart snow song "
    "south spice sport spring staff stark state steel stone storm strange strong summer sun "
    "sweet talent temple trade treasure true trust truth wages war water waters way wax weather "
    "west wheat white wild will wind wine winter wise wisdom wood wool work world worth young "
    "israel england ireland poland chad paris london washington lincoln york georgia jersey cuba "
    "china india brazil austin berlin florence victoria sydney kent lancaster essex sussex "
    "hamilton wellington columbia virginia carolina dakota boston houston dallas bradford born "
    "overall early late next first just still then than thin close deep free welsh proper vice "
    "present april june august monday friday sunday can do have so no he she you in an min our us "
    "we any"
)
# Of those, what has something without an article: "Winter's end", "Gold's price".
POSSESSING: Final = word_set(
    "april may june august march monday friday sunday christmas spring summer winter autumn day "
    "year week sun moon sea rain snow frost wind water waters gold silver iron steel coal cotton "
    "wool wood wine beef bacon fish salt sugar paper glass love hope faith grace mercy justice "
    "peace war power money business trade church pope parliament state world man people children "
    "nature time life death heaven earth god king queen israel england ireland poland chad paris "
    "london washington lincoln york georgia jersey cuba china india brazil austin berlin florence "
    "victoria sydney kent lancaster essex sussex hamilton wellington columbia virginia carolina "
    "dakota boston houston dallas bradford jordan holland france labour east west north south"
)
# They have no noun of their own: "Noble: three questions" has a speaker.
ADJECTIVES: Final = word_set(
    "noble sharp young strong wise savage smart swift stark proper rich poor wild strange fine "
    "deep frank hardy proud quick small tall sweet short long bright early keen moody jolly stout "
    "still"
)
_WORD: Final = 2.6  # a word is one from this frequency on (Zipf)
_AS_OFTEN: Final = 1.3  # a form of it is no rarer than that (Zipf)


@lru_cache(maxsize=50_000)
def is_ordinary(word: str) -> bool:
    """Whether a surname is a word of English too: in the table, or its other forms are words."""
    if word in ORDINARY:
        return True
    often = zipf_frequency(word, "en")
    if often < _WORD + _AS_OFTEN or len(word) < 4:
        return False
    others = [word + "s", word + "ed", word + "ing", word + "ly", word.removesuffix("s")]
    forms = [zipf_frequency(each, "en") for each in others if each != word]
    return max(forms) >= max(often - _AS_OFTEN, _WORD)


def takes_verbs_alone(word: str) -> bool:
    """Whether a word may head a sentence with no article: a mass, a plural."""
    return word in MASS or (word.endswith("s") and not word.endswith("ss"))


def is_plural(word: str) -> bool:
    """Whether a word looks like a plural."""
    return word.endswith("s") and not word.endswith("ss")


def is_adjective(word: str) -> bool:
    """Whether a word has no noun of its own, so that it is the subject of no verb."""
    return word in ADJECTIVES
