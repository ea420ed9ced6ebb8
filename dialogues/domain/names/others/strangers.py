"""Words beside a surname that make a stranger of its bearer: "another Hill", "a bust of Hill".

Source: the design's leak check. Somebody who is told apart from all that a reader knows, who has a
biography, whose name is that of a work or of a place that has to be said where it is.
"""

from __future__ import annotations

import re
from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from ..around.addressing import HONORIFICS, HONORIFICS_AFTER
from ..around.bearers import Bearer
from ..around.context import Context
from ..around.vocabulary import IRREGULAR, SAYING, SPEECH, WORKS
from ..figures.public import FAMOUS
from ..writing.given import GIVEN
from ..writing.words import Word
from .absent import is_absent
from .animals import is_animal
from .brands import is_brand
from .christened import is_christened
from .fiction import is_of_work
from .glosses import is_glossed
from .interjections import is_cried, is_ordered
from .passing import is_passing
from .peoples import is_of_people
from .renown import is_bygone
from .sites import is_of_site
from .terms import is_called_in_quotes, is_current, is_one, is_term

_ON_THE_OTHER: Final = "on the other "  # side of a table
_OTHER: Final = word_set("another different wrong other every same-named second younger elder")
_ONE_OR_OTHER: Final = re.compile(r" or (?:other|another)\b")
_UNRELATED: Final = re.compile(
    r" is what [^.;\n]{1,40} call(?:s|ed)? (?:the|it|this)\b|"
    r",? \(?(?:[A-Z]\w+, )?(?:no (?:relation|relative|kin) of ours|not ours\b|not one of ours)"
    r"|,? as (?:[A-Z][\w-]+ ){1,4}(?:is|was) (?:also |often |sometimes )?(?:called|known)\b"
    r"|, which (?:in [A-Z]\w+ (?:is|was|means)|means|is [A-Z]\w+ for"
    r"|(?:is|was) (?:also )?(?:the|a) (?:word|name|town|river|city|village|port|district))\b"
    r"| the (?:(?:black|gold|silver)?smith|shepherd|cobbler|warrior|giant|sorcerer|bard)\b"
    r"|[\"”»]? and (?:he |she )?meant (?:the|a) "
    r"|,? \(?not to be confused\b|, as (?:the|a|our|one) \w+ (?:is|was) called\b"
    r"| (?:II|III|IV|VI{1,3}|IX|XI{1,3}|XIV|XV|XVI)\b| I(?= of [A-Z])"
    r"| the (?:elder|younger)\b|,? (?:of|by) the same name|, a namesake|, (?:his|her) namesake"
)
# "The late Hill", "the dog, Hill,", "He is no Hill", "pre-Hill".
_KIND_OF: Final = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Ss]ome|[Aa]nother|that) (?:late|great|immortal|divine|celebrated|famous"
    r"|modern|latter-day|new|original|real|legendary|infamous|younger|elder|young|old) $|\b(?:is"
    r"|was|are|were|am) no $|\b(?:pre|post|neo|proto|crypto)-$|\b(?:dog|puppy|cat|kitten|horse"
    r"|pony|parrot|donkey|mule|goat|camel|elephant|tortoise|falcon), $"
)
# "IMF head Hill", "Mrs Hill from the visa office".
_HEAD_OF: Final = re.compile(
    r"\b(?P<body>[A-Z]{2,6}) (?:head|chief|boss|president|director|governor|leader|negotiator) $"
)
_FROM_OFFICE: Final = re.compile(
    r",? (?:from|at|of|in) the (?P<place>visa|hotel|front|travel|ticket|post|booking|rental|tourist"
    r"|passport|catering|cleaning|car[- ]hire|taxi|lost property|reception) "
    r"(?:office|desk|company|firm|agency|kitchen|shop|counter|bureau|department|section|staff)\b"
)
# "A biography of Hill": what somebody has whom all know, or who is dead.
_HAD_OF: Final = re.compile(
    r"\b(?:biograph(?:y|ies)|portraits?|busts?|statues?|lives|tomb|grave|birthplace|assassination"
    r"|execution|coronation|reign|poems?|poetry|verses?|novels?|sonnets?|fables?|essays|memoirs"
    r"|paintings?|engravings?|symphon(?:y|ies)|operas?|songs|plays|aphorisms|collected \w+"
    r"|complete works|disciples?|followers|legend|ghost|age|days|times|era|fall|overthrow"
    r"|exile|trial|descendants?|widow|birth|death|centenary|anniversary) of $"
)
# "Hill's *Requiem*", "Hill's classic study of 1962": what was made long ago.
_MADE: Final = re.compile(
    r"['’]s? (?:\w+ ){0,3}(?:classic|celebrated|immortal|posthumous|unfinished)\b"
    r"|['’]s? (?:\w+ ){0,2}(?:dictum|maxim|aphorism|adage|novels?|poems?|sonnets?|symphony|opera"
    r"|sonata|concerto|fables?|paintings?|frescoe?s?|fugues?|masterpiece|tomb|grave|biographer"
    r"|birthplace|statue|ghost|assassination|execution|abdication|coronation|reign|army|armies"
    r"|fleet|navy|regime|invasion|conquests?|coup|doctrine|cabinet)\b|['’]s (?:\w+ ){1,2}(?:of|in"
    r"|from) (?:1[0-8]\d\d|19[0-7]\d)\b|['’]s (?:[A-Z][\w-]+ ){0,3}(?:House|Kitchen|Restaurant"
    r"|Noodles?|Dumplings?|Bakery|Bar|Caf[eé]|Diner|Tavern|Hotel|Inn|Laundry|Pharmacy|Store|Shop"
    r"|Grocery|Market|Garage|Tea|Teahouse|Eatery|Grill|Bistro|Deli|Books|Hardware|Cleaners"
    r"|Motors)\b"
)
# After a comma: where a town is that has to be told from others.
_PROVINCES: Final = (
    "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia "
    "Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts "
    "Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon "
    "Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Ontario Manitoba "
    "Saskatchewan Alberta Queensland Tasmania Yorkshire Kent Surrey Somerset Cornwall Devon "
    "Lancashire Cumbria Norfolk Suffolk"
)
_ELSEWHERE: Final = re.compile(
    r" \((?:the |a |an )?(?:one|town|city|village|place|port|province|region|river|island) "
    rf"(?:in|on|near|of|at)\b|, (?:{_PROVINCES.replace(' ', '|')})\b"
)
# "In Hill and other districts", "Hill, like other ports".
_AND_OTHERS: Final = re.compile(
    r"(?: and|, and|,? like| or|,? as in) (?:(?:the|many|several|some|two|a few) )?other "
    r"(?:[a-z]+ )?"
    r"(?:districts|towns|cities|villages|ports|regions|provinces|states|counties|areas|places"
    r"|neighbourhoods|islands|valleys|rivers|countries|capitals|harbours|parts|suburbs|wards)\b"
)
# "The record of Hill or of any other head of government".
_AND_RULERS: Final = re.compile(
    r",? (?:and|or|nor|like|as)(?: (?:of|by|to|for|with))?"
    r" (?:any |every |all |the )?other (?:\w+ )?"
    r"(?P<who>heads?|leaders?|ministers?|presidents?|premiers?|chancellors?|monarchs?|kings?"
    r"|queens?|statesmen|popes?|composers?|poets?|novelists?|painters?|philosophers?|saints?)\b"
)
# "“Hill” is used here for the measure", "“Hill” on the menu is".
_QUOTED: Final = re.compile(
    r"[\"”»] (?:(?:is|was|are) (?:used|meant|written|printed|short|spelled|spelt|kept|left)\b"
    r"|(?:in|on|of) (?:this|the|our) (?:menu|label|sign|crate|bottle|flag|till|tin|jar)\b"
    r"|(?:here )?(?:stands? for|refers? to|means|denotes)\b)"
)
_AUTHOR_OF: Final = re.compile(
    r", (?P<given>[^\W\d_a-z][\w.’'-]*(?: [A-Z][\w.]*)?),? (?:and |& )?[*_“\"«‘][^\W\d_a-z]"
)
_WORKS: Final = WORKS | word_set(
    "song film movie play novel poem album opera musical series painting picture sketch hymn "
    "ballad record tune proverb saying slogan motto hymn refrain riddle yacht ship boat ferry "
    "tug trawler schooner barge hotel pub inn account"
)
# "Natasha danced in the novel", "the Hill clinic is called after a doctor".
_OF_TALE: Final = re.compile(
    r"(?! [–—] (?:he|she)\b)(?:"
    r"[^.;:\n]{0,40}\bin (?:the|his|her|that|this|a|an|every) (?:[a-z-]+ )?(?:novel|film|movie|play"
    r"|tale|opera|fable|saga|fairy tale|cartoon|comic|sitcom|ballad|myth|legend|musical|soap)\b"
    r"|[^.;:,\n]{0,30}\b(?:is|was|are|were) (?:so )?(?:named|called) (?:after|for) (?!him|her))"
)
_IS_WORK: Final = re.compile(
    rf", (?:an?|the|our|their|his|her) (?:[a-z]+ )?(?:{'|'.join(sorted(_WORKS))})\b"
)
_MARKS: Final = '*_"“”«»'
_CLOSING: Final = {"*": "*", "_": "_", '"': '"', "“": "”", "«": "»"}
_LINE: Final = 60  # characters
_BEHIND: Final = 40
_LONG: Final = 4
_WORD: Final = 3.0  # a word as frequent (Zipf) is one


def is_stranger(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether words beside a surname say that it is somebody or something else's."""
    made = who.key not in context.named and _MADE.match(context.tail(end)) is not None
    tail = context.tail(end)
    at = context.words[start].start
    before = context.words[start - 1] if start else None
    if before is not None and context.words[start].gap == " ":
        if before.folded in _OTHER and not context.text.endswith(_ON_THE_OTHER, 0, at):
            return True
        if before.folded == "some" and _ONE_OR_OTHER.match(tail):
            return True
        if before.folded == "our" and start > 1 and context.words[start - 2].folded == "not":
            return True
    if _AND_OTHERS.match(tail) or _QUOTED.match(tail):
        return True
    others = _AND_RULERS.match(tail)
    if others is not None and others["who"].removesuffix("s") not in who.callings:
        return True
    if _UNRELATED.match(tail) or _ELSEWHERE.match(tail) or _is_of_tale(context, end, tail):
        return True
    return (
        made
        or _KIND_OF.search(context.text, max(0, at - _BEHIND), at) is not None
        or _is_among_famous(context, start, end)
        or _is_of_office(context, start, end, who)
        or is_bygone(context, start, end, who)
        or is_glossed(context, start, end)
        or is_of_people(context, start, end)
        or is_brand(context, start, end)
        or is_of_work(context, start, end)
        or is_cried(context, start, end)
        or is_ordered(context, start, end)
        or is_animal(context, end)
        or is_term(context, end)
        or is_called_in_quotes(context, start, end, who)
        or is_current(context, start)
        or is_absent(context, start, end, who)
        or is_one(context, start)
        or is_of_site(context, start)
        or is_passing(context, start, end, who)
        or is_christened(context, start, end, who)
        or (
            context.said_before(start) == "of"
            and _HAD_OF.search(context.text, max(0, at - _BEHIND), at) is not None
        )
        or _is_author(context, end, who)
        or is_in_title(context, start, end, who)
    )


def _is_of_office(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether somebody heads a body that is not theirs, or serves behind a desk."""
    at = context.words[start].start
    head = _HEAD_OF.search(context.text, max(0, at - _BEHIND), at)
    if head is not None and head["body"].lower() not in who.about:
        return True
    desk = _FROM_OFFICE.match(context.tail(end))
    return desk is not None and not any(map(who.is_about, desk["place"].split()))


def _is_among_famous(context: Context, start: int, end: int) -> bool:
    """ "Plato, Hobbes and Hill", "Hill and Marx": in a row with whom all know."""
    words = context.words
    after = words[end : end + 2]
    if len(after) > 1 and after[0].folded == "and" and after[0].follows:
        return _is_famous(context, after[1])
    before = words[max(0, start - 2) : start]
    if len(before) > 1 and before[1].folded == "and" and words[start].follows:
        return _is_famous(context, before[0])
    return False


def _is_of_tale(context: Context, end: int, tail: str) -> bool:
    """Whether somebody is told of in a tale, and says nothing themselves of one."""
    after = context.after(end)
    speaks = after is not None and after.folded in SAYING
    return not speaks and _OF_TALE.match(tail) is not None


def _is_famous(context: Context, word: Word) -> bool:
    return word.capital and word.folded in FAMOUS and word.folded not in context.surnames


def _is_author(context: Context, end: int, who: Bearer) -> bool:
    """ "Hill, Oz, *The Wall*": a given name that is not theirs, and a title."""
    match = _AUTHOR_OF.match(context.tail(end))
    if match is None:
        return False
    given = context.words[end].folded
    return not who.has_given(given) and given not in context.surnames


def is_pair_of_list(context: Context, start: int, end: int, who: Bearer) -> bool:
    """ "Hill, Samuel, Cross, Gary": a list of people, each with the surname first."""
    words = context.words
    if end >= len(words) or words[end].gap != ", " or words[start].gap == ", ":
        return False
    given = words[end].folded
    if not words[end].capital or given not in GIVEN or who.has_given(given):
        return False
    return given not in context.surnames


def is_in_title(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a name stands in a title: marks around, and all longer words with capitals."""
    text, low, high = context.text, context.words[start].start, context.words[end - 1].end
    begin = max((text.rfind(mark, max(0, low - _LINE), low) for mark in _MARKS), default=-1)
    if begin < 0 or "\n" in text[begin:low] or text[begin + 1 : begin + 2].isspace():
        return False  # a mark before a space closes what was before it
    close = text.find(_CLOSING.get(text[begin], text[begin]), high, high + _LINE)
    if close < 0 or text[begin - 1 : begin] == text[begin]:
        return False
    first, last = start, end
    while first and context.words[first - 1].start > begin:
        first -= 1
    while last < len(context.words) and context.words[last].end <= close:
        last += 1
    others = [*context.words[first:start], *context.words[end:last]]
    if first and context.words[first - 1].folded in _WORKS and text[begin - 1] == " ":
        return context.words[first - 1].end == begin - 1
    if _IS_WORK.match(text, close + 1) and others and all(word.capital for word in others):
        return True  # "Go Hill", a sketch
    longer = [word for word in others if word.end - word.start >= _LONG or word.folded == "the"]
    if not longer or not all(word.capital for word in longer if word.folded != "the"):
        return False
    said = [word for word in longer if word.folded != "the"] or longer
    return any(_is_of_title(word, who) for word in said) and text[close - 1] not in ".:?!,"


def _is_of_title(word: Word, who: Bearer) -> bool:
    said = word.folded
    named = said in who.about | who.given | who.home or said in HONORIFICS | HONORIFICS_AFTER
    return not named and said not in SPEECH | IRREGULAR and zipf_frequency(said, "en") >= _WORD


def is_of_longer_name(context: Context, start: int, who: Bearer) -> bool:
    """ "George Washington Hill": a given name before the word before."""
    before = context.before(start)
    first = context.before(start - 1) if start > 1 else None
    if before is None or first is None or not (before.capital and first.capital):
        return False
    if who.has_given(before.folded) or who.has_given(first.folded) or len(before.folded) < _LONG:
        return False
    return first.folded in GIVEN and before.folded not in HONORIFICS | SPEECH
