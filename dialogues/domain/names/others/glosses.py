"""What is said of a word and not of whom it names: what it means, where a place of that name is.

Source: the design's leak check: foreign words and places that are names on the roster too.
"""

from __future__ import annotations

import re
from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from ..around.addressing import HONORIFICS
from ..around.context import Context
from ..writing.words import Word, fold

_LANGUAGES: Final = (
    "Afrikaans Albanian Amharic Arabic Aramaic Armenian Azerbaijani Basque Bengali "
    "Bulgarian Burmese Cantonese Catalan Cebuano Chinese Croatian Czech Danish Dutch "
    "English Estonian Finnish Flemish French Gaelic Galician Georgian German Greek "
    "Gujarati Hausa Hebrew Hindi Hungarian Icelandic Igbo Ilocano Indonesian Irish "
    "Italian Japanese Javanese Kannada Kazakh Khmer Korean Kurdish Lao Latin Latvian "
    "Lithuanian Malay Malayalam Maltese Mandarin Marathi Mongolian Nepali Norwegian "
    "Pashto Persian Polish Portuguese Punjabi Quechua Romanian Russian Sanskrit Serbian "
    "Shona Sinhala Slovak Slovene Somali Spanish Sundanese Swahili Swedish Tagalog Tamil "
    "Tatar Telugu Thai Tibetan Tigrinya Turkish Twi Ukrainian Urdu Uzbek Vietnamese "
    "Welsh Wolof Xhosa Yiddish Yoruba Zulu"
).replace(" ", "|")
# "Hill in Punjabi is", "Hill, when written small,", "Hill of the legend", "Hill, of all places".
_SAID_AFTER: Final = re.compile(
    rf",? in (?:(?:old|classical|spoken|our) )?(?:{_LANGUAGES})\b"
    r"(?! (?:letters|characters|script|type|transliteration|spelling))"
    r"|,? in (?:[a-z]+ ){1,2}(?:dialects?|languages?|tongues?|patois|slang)\b"
    r"|['’]s (?:[a-z]+ )?(?:port|harbour|airport|mayor|population|town hall|cathedral|suburbs"
    r"|streets|outskirts|beaches|waterfront|inhabitants|citizens|coastline)"
    r"(?:[.,;)]| (?:is|are|was|were|has|have|had|in|on|of|and|to|with)\b)"
    r"| lies (?:on|at|near|above|below|between|off|along|within|some|about|north|south|east|west"
    r"|\d)"
    r"| is (?:an?|[a-z]+|\d+) (?:hours?|kilomet\w+|miles?|minutes)"
    r" (?:from|north|south|east|west|away)\b"
    r"|['’]s (?:[A-Z]\w+ ){0,3}(?:Concerto|Symphony|Sonata|Requiem|Mass|Quartet|Prelude|Overture"
    r"|Variations|Nocturne|Elegy|Ode|Cantata|Waltz)\b"
    r"|,? (?:when |if )?(?:written|spelled|spelt) (?:small|with a small|in lower case)"
    r"|[^.\n]{0,25}[;,–—] (?:the|a|this) (?:word|term|verb|noun) (?:means|is|for|that)\b"
    r"|,? of the (?:title|novel|story|film|movie|poem|play|song|opera|painting|legend|fable|myth"
    r"|fairy tale|folk tale|ballad|Bible|Odyssey|Iliad|Ramayana|Mahabharata)\b"
    r"|[\"”’*_] (?:is|was|are|were) (?:the|an?|only the) (?:title|name|word|brand|nickname|motto)\b"
    r"|, the one of (?!(?:the )?(?:two|three|four|us|them|our|group)\b)[a-z]"
    r"|,? of all (?:places|names|towns|cities)\b"
    r"| (?:families|Jews|traders|merchants|villages|villagers|tribesmen|communit(?:y|ies)|speakers"
    r"|music|cuisine|carpets?|rugs?|silk|embroidery|pottery|cattle|sheep|wine|tea|coffee)"
    r" (?:of|from|in|who|whose|that|is|are|was|were)\b"
)
# "the overture to Hill", "the wine house of Hill", "that they call Hill", "they sailed to Hill".
_SAID_BEFORE: Final = re.compile(
    r"\b(?:overture|duet|aria|chorus|finale|libretto|soundtrack|ballet|suite) (?:to|from|of|in)"
    r"(?: \w+['’]s)? $"
    r"|\b(?:wine|fashion|trading|publishing|auction|royal|banking) (?:house|firm|dynasty) of $"
    r"|\b(?:brand|label|chain|winery|brewery|distillery|dynasty|caliphate|sultanate|emirate"
    r"|diocese|parish|duchy|barony|manor|commune|municipality|oasis|quarter|suburb|hamlet) of $"
    r"|\b(?:film|play|novel|book|series|opera|poem|bab(?:y|ies)|pupils?|twins?|doll|girls?|boys?"
    r"|child|children|horse|dog|cat|pony|parrot|star|comet|plain|field|farm|lake|wood|road|house|hotel|mill|pond|meadow|church|school|ship|storm"
    r"|quarter|village|town|windmill|mill|barge|lodge|hamlet|place|hill|river|island|district|street|valley|beach|suburb"
    r"|bay|fish|bird|tree|plant|flower|fruit|dish|dance|boat|canoe|wind|drink|game|custom|cloth)"
    r"\b[^.;\n]{0,30} (?:called|call|named|christened|baptised|call it|known as|is)"
    r"(?:, (?:the|his|her|our|their|as|so) [a-z ]{2,20},)? (?:(?:De|La|Le|El|Los|Las|The) )?$"
    r"|\b(?:(?:fl(?:y|ies|ew|own|ying)|sail(?:s|ed|ing)?|travel(?:s|led|ling|ed|ing)?|cycled"
    r"|marched|depart(?:s|ed)?|bound|sets? (?:off|out)|headed|returned home) (?:back )?(?:to|for)"
    r"|(?:leaves?|left) for) $"
    r"|\b(?:bishop|archbishop|count|countess|duke|duchess|mayor|abbot|emir|sultan|prefect|marquis"
    r"|baron|earl|archdeacon|vicar|potters?|weavers|fishermen|farmers|citizens|inhabitants"
    r"|burghers|merchants|streets|shores?|walls|gates|ruins|outskirts|suburbs|bridges|banks|coast"
    r"|capital|hills|waters|battlefields?) of $"
    r"|\b(?:hills?|valley|village|fields?|road|river|camp|pass|coast|forest|woods|cliffs?|sky|sea)"
    r" (?:above|below|behind|around|round|beyond|outside) $"
    r"|\b(?:boats?|ships?|ferr(?:y|ies)|flights?|trains?|bus(?:es)?|vessels?|planes?|roads?|railway"
    r"|pipeline|cable|convoys?|trucks?|lorries|voyage|crossing) (?:back )?(?:to|for|from)"
    r" (?:Den |De |La |El |Los |Las |San |Santa )?$"
    r"|\b(?:moved?|moves|transferred|relocated|shipped|evacuated|deported|exiled|emigrated|fled"
    r"|transported) (?:(?:the|its|their) (?:[a-z]+ ){1,3})?(?<!next )to $"
    r"|\b(?:seabed|coast|waters|shore|sea|cliffs|grounds|anchorage|islands?) (?:off|of) $"
    r"|\b(?:chronicles?|gospel|saga|legend|ballad|myth|epic|feast|tomb|icon|relics|monastery|shrine"
    r"|miracles?|parable|psalms?) of $"
    r"|\b(?:potter|weaver|fisherman|farmer|baker|blacksmith|carver|singer|band|choir|bus|train|ferry"
    r"|stone|marble|clay|cheese|wine|tea|salt|oil|carpet|rug) from $"
    r"|\b(?:landed|lands|docked|docks|moored|anchored|stopped over|changed trains) (?:at|in|off) $",
    re.IGNORECASE,
)
_WHERE_IT_IS: Final = re.compile(
    r",? (?:in|on|off|near) (?:the )?(?:[a-z]+ )?(?:[A-Z][\w-]+|north|south|east|west|coast|hills"
    r"|mountains|delta|interior|highlands)\b(?! (?:at|when|who)\b)"
)
# "HILL, 12 May – The talks have ended": where a report was written; "Hill 2, Leeds 1".
# The words that such a search ends with.
_LEADING: Final = word_set(
    "to from of in s for called call named christened baptised it as is at off above below behind "
    "around round beyond outside off de den la le el los las san santa says say has had"
)
_DATELINE: Final = re.compile(
    r"(?:, \d{1,2} [A-Z][a-z]+(?: \d{4})?|, [A-Z][a-z]+ \d{1,2})?(?: \([A-Z][\w ]+\))? [–—-]{1,2} "
)
_SCORE: Final = re.compile(r" \d{1,2}, (?P<other>[A-Z]\w+) \d{1,2}\b")
_ENDS: Final = re.compile(
    r"\b(?:[Ff]rom|[Bb]etween) (?:the )?(?P<other>[A-Z][\w-]+) (?:to|and) $"
    r"|(?P<line>\b[A-Z]\w+)[–—]$"
)
_WAY: Final = re.compile(
    r" and [A-Z][\w-]+,? (?:the|an?|there (?:is|was) an?|runs|lies) (?:[a-z]+ )?(?:road|railway"
    r"|line|border|river|train|bus|ferry|valley|pass|plain|desert)\b"
)
_NO_WAYS: Final = re.compile(
    r"\b(?:letters?|mails?|e-?mails?|messages?|notes?|calls?|nods?|answers?|replies|question|copy"
    r"|hand(?:ed|over)?|word) (?:of thanks )?from \w+ to $"
)
_FROM: Final = word_set("from to in at near of")
_AT: Final = 80  # characters
_STANDS: Final = re.compile(r"[^.;\n]{0,40}?\b(?:for|stands for|means|meaning|=) (?:an? |the )?")
_WORD: Final = re.compile(r"[^\W\d_]+")
_MEANT: Final = re.compile(
    r"[\"”’*_],? (?:[a-z]+[,)]|(?:which|that) (?:is|means) )|[\"”’*_]? (?:is|means|was) [\"“‘«]"
)
_HEADED: Final = re.compile(r" to (?:the|all|self|everyone|my|our)\b[^.;\n]{0,30}: ")
_SAID: Final = 3.3  # a word as frequent (Zipf) may head a note
_LINES: Final = frozenset("–—")
_DASH: Final = 3  # characters of one by itself, which a speaker has as well
_LETTERS: Final = range(2, 6)


def is_foreign(context: Context, end: int) -> bool:
    """ "Read out "hill", storm, as": a word in small letters, and what it means."""
    return _MEANT.match(context.tail(end)) is not None


def is_glossed(context: Context, start: int, end: int) -> bool:
    """Whether a word or a place is spoken of."""
    at, tail = context.words[start].start, context.tail(end)
    if _SAID_AFTER.match(tail) and not _is_made_by(context, start, tail):
        return True
    led = context.said_before(start) in _LEADING
    if led and _SAID_BEFORE.search(context.text, max(0, at - _AT), at):
        return True
    if _is_acronym(context.words[start], tail) or _is_placed(context, start, tail):
        return True
    if _is_dateline(context, start, tail) or _is_end(context, start):
        return True
    word = context.words[start]
    headed = word.opens and _HEADED.match(tail) is not None  # "Memo to the office: ..."
    return headed and zipf_frequency(word.folded, "en") >= _SAID


def _is_made_by(context: Context, start: int, tail: str) -> bool:
    """ "A proposal by Hill in French": a language that something was written in."""
    return context.said_before(start) == "by" and tail.startswith((" in ", ", in "))


def _is_dateline(context: Context, start: int, tail: str) -> bool:
    """Whether a report was written there, or it is a side of a match."""
    score = _SCORE.match(tail)
    if score is not None:
        return score["other"].lower() not in context.surnames
    match = _DATELINE.match(tail) if context.words[start].opens else None
    return match is not None and len(match[0]) > _DASH


def _is_end(context: Context, start: int) -> bool:
    """ "From Leeds to Hill", "between Leeds and Hill", "the train Leeds–Hill"."""
    at = context.words[start].start
    joined = context.said_before(start) in {"to", "and"} or context.words[start].gap in _LINES
    if context.said_before(start) == "between" and _WAY.match(context.tail(start + 1)):
        return True
    match = _ENDS.search(context.text, max(0, at - _AT), at) if joined else None
    if match is None or _NO_WAYS.search(context.text, max(0, at - _AT), at):
        return False
    other = fold(match["other"] or match["line"])
    return other not in context.surnames | context.givens and other not in HONORIFICS


def _is_placed(context: Context, start: int, tail: str) -> bool:
    """ "A crib from Belén, in the Peruvian Amazon"."""
    before = context.before(start)
    placed = before is not None and before.folded in _FROM and not before.opens
    return placed and tail.startswith(", ") and _WHERE_IT_IS.match(tail) is not None


def _is_acronym(word: Word, tail: str) -> bool:
    """ "SOE for state-owned enterprise": capitals that begin the words that follow."""
    if not word.upper or len(word.folded) not in _LETTERS:
        return False
    match = _STANDS.match(tail)
    if match is None:
        return False
    words = _WORD.findall(tail[match.end() :])
    return [each[0].lower() for each in words[: len(word.folded)]] == list(word.folded)
