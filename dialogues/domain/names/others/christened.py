"""What a text itself says has a name: a jeep called Hill, Hill from the kitchens, the map of Hill.

Source: the design's leak check. Who is told to be called so is no participant where what is called
so is a thing, a beast or one who serves; each pattern is a family of language, and holds no name.
"""

from __future__ import annotations

import re
from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from ..around.addressing import HONORIFICS
from ..around.bearers import Bearer
from ..around.context import Context, is_owner
from ..around.vocabulary import CALLINGS, SERVICE
from ..writing.given import GIVEN
from ..writing.ordinary import is_adjective, is_ordinary, is_plural

_BEHIND: Final = 80  # characters
_PLAIN: Final = 4.0  # a word as frequent (Zipf) is no given name
_KNOWN: Final = 3.0  # a word as frequent (Zipf) is one
_ARTICLE: Final = r"\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Tt]hat|[Ii]ts)"
_CALLED: Final = r"(?:spelled|spelt|called|named|christened|baptised|baptized|nicknamed|dubbed)"
_CALLING: Final = r"(?:calls?|called|named|christened|nicknamed|dubbed)"
# "The jeep is called Hill", "the driver at the port was named Hill".
_IS_CALLED: Final = re.compile(
    rf"{_ARTICLE} (?P<what>[a-z][a-z-]+(?: [a-z-]+){{0,5}}?),?"
    rf"(?:, who)? (?:is|was|are|were|has been|had been) (?:still |also |always )?{_CALLED}"
    r" [\"“‘*_]?$"
)
# "The old van, which we all call Hill", "the goat everybody calls Hill".
_SO_CALLED: Final = re.compile(
    r"\b(?:[Aa]n?|[Tt]he) (?P<what>[a-z][a-z-]*[a-rt-z](?: (?:[a-z-]+|from [A-Z]\w+)){0,2}),?"
    r" (?:called|named) [\"“‘*_]?$"
)
_WE_CALL: Final = re.compile(
    rf"(?:\bwhich|{_ARTICLE} (?P<what>[a-z][a-z-]+(?: [a-z-]+){{0,3}}?),?(?: that)?)"
    rf" (?:we|they|people|everybody|everyone|the [a-z]+)(?: all| both)?(?: have| had)? {_CALLING} "
    r"[\"“‘*_]?$"
)
_PLACED: Final = word_set("of at in from on with by for to near under behind outside")
# Of these anybody at a table may be one.
_GUESTS: Final = word_set(
    "man woman men women person people participant delegate speaker guest colleague friend member "
    "name surname spelling "
    "expert chair chairman chairwoman chairperson rapporteur moderator discussant panellist "
    "panelist author host visitor fellow representative official gentleman lady one other others "
    "head newcomer neighbour first second third last next only latter former youngest oldest "
    "eldest"
)
_OF_CALLINGS: Final = ("ist", "ian", "yst", "er", "or", "ant", "ent")
# "Hill the physiotherapist": trades by the ends of their names, and no sciences.
_THE_TRADE: Final = re.compile(
    r" the (?P<what>[a-z]*(?:therapist|optician|electrician|beautician|technician|dietician"
    r"|masseuse|hygienist|keeper|smith|setter|maker|wright|binder|monger|typist|dresser|sitter"
    r"|handyman|walker|catcher|fitter|sweep|hand|polisher|printer|florist|milkman))"
    r"(?=[,.;:)\n]| [a-z]|$)"
)
_MEETING_TRADES: Final = frozenset({"peacemaker", "policymaker", "lawmaker", "peacekeeper"})
# "Hill from catering brought tea": a service of a house has no article.
_FROM_SERVICE: Final = re.compile(
    r",? (?:from|in|at) (?P<what>catering|housekeeping|reception|security|maintenance|accounts"
    r"|accounting|payroll|protocol|logistics|transport|cleaning|laundry|procurement|personnel"
    r"|reservations|bookings|registration|admissions|sales|marketing|facilities|dispatch"
    r"|room service|customer service|human resources)"
    r"(?=[,.;:)\n]| (?:[a-z]+(?:s|ed)|who|has|had|is|was|will|can|gave|made|told|said|knew|sold"
    r"|found|kept|let|brought|lent|drove|took|sang|came|went|sent|got|ran)\b|$)"
)
# "The icebreaker Kapitan Hill", "our ferry, the General Hill".
_VESSEL: Final = re.compile(
    r"\b(?:[a-z]*(?:ship|boat|craft|breaker|liner|sweeper)|ferry|tanker|freighter|frigate|corvette"
    r"|cruiser|destroyer|submarine|trawler|tug|barge|yacht|schooner|vessel|launch|dredger"
    r"|locomotive|train|tram|airship|satellite),?(?: the)?"
    r" [\"“‘*_]?(?:[A-Z][\w.-]* ){1,2}$"
)
# "MV Pride of Hill", "HMS Hill".
_SHIP: Final = re.compile(
    r"\b(?:M/?[VTY]|M/S|R/?V|F/?V|S/S|HM[ACN]?Z?S|USS|INS|RMS|ROKS|KRI|BRP)"
    r" [\"“‘*_]?(?:(?:[A-Z][\w.-]*|of|the|de|du) ){0,3}$"
)
# "At the launch Judge Hill spoke": no ship is called so, but with an article.
_CIVIL: Final = word_set(
    "mr mrs ms miss dr prof professor sir judge justice herr frau monsieur madame senor senora pan "
    "pani ambassador minister secretary senator chair director"
)
_NO_VESSELS: Final = re.compile(r"(?:friend|member|leader|scholar|relation|partner|owner)ship\b")
# "There is no map of Hill", "on the outskirts of Hill".
_MAPPED: Final = re.compile(
    r"\b(?:map|atlas|street plans?|town plans?|postcards?|aerial (?:views?|photographs?)"
    r"|outskirts|suburbs|skyline|waterfront|bombardment|shelling|siege|blockade) of $"
)
# "Hill in Geneva (no relation) said": after whoever of that name the text was about.
_NO_RELATION: Final = re.compile(
    r"(?: (?:in|at|of) [A-Z][\w-]*(?: [A-Z][\w-]*)?)?(?: \(|, )no relation\b(?! to\b)"
)
# "Hill, on page 19, is somebody else": a text says so itself.
_DISCLAIMED: Final = re.compile(
    r"(?:[,)]? ?[(,][^.;()\n]{1,60}[,)]|\))?,? (?:is|was) (?:plainly |of course |quite |simply )?"
    r"(?:(?:somebody|someone) else\b(?!['’])|another (?:man|woman|person)\b|a namesake\b"
    r"|(?:not|none|nobody) (?:ours|of ours|one of ours|one of us|on (?:our|the) (?:list|roster))\b)"
)
# "“Banks will pay” may stay": a wording that is spoken about.
_WORDING: Final = re.compile(
    r"[^\"“”«»\n]{1,60}[\"”»],? (?:(?:may|can|must|should|could|will|might)"
    r" (?:also |all |now |not )?(?:stay|go|remain|be|read|stand|come)\b"
    r"|(?:stays|goes|reads|is (?:out|in|fine|gone))\b)"
)
_QUOTES: Final = frozenset('"“„«')
_ADVERB: Final = r"(?:(?:[a-z]+ly|never|often|seldom|always|also|still) )?"
# "Stern letters to the hotel have not helped", "Rook shooting was under way": it is put to a noun.
_PUT_TO_MANY: Final = re.compile(
    r" [a-z]+s (?:(?:to|of|in|on|at|for|from|with|about|by) (?:(?:the|a|an|our|all|any) )?"
    rf"(?:[a-z-]+ )?[a-z-]+ )?{_ADVERB}(?:are|were|have|do|don['’]t|aren['’]t|weren['’]t)\b"
)
_PUT_TO_ONE: Final = re.compile(
    rf" [a-z]{{3,}}ing {_ADVERB}(?:is|was|has|had|does|did|would|will|can|may|began|ended)\b"
)


def is_christened(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a text says itself that a thing, or somebody of no roster, has the name."""
    tail, word = context.tail(end), context.words[start]
    low = max(0, word.start - _BEHIND)
    if _is_named(context.text, low, word.start, who) or _is_on_a_map(context, start, end, low):
        return True
    if _is_of_service(tail, who) or _is_vessel(context, start, low):
        return True
    if _DISCLAIMED.match(tail):
        return True
    if context.was_named(who.key, start) and _NO_RELATION.match(tail):
        return not context.was_just_anothers(word.folded, start)
    if _is_in_heading(context, start, end, who):
        return True
    return _is_wording(context, start, end) or _is_word(context, start, tail)


def _is_named(text: str, low: int, at: int, who: Bearer) -> bool:
    """ "The jeep is called Hill": what is called so is nobody who could be they."""
    told = _IS_CALLED.search(text, low, at) or _WE_CALL.search(text, low, at)
    told = told or _SO_CALLED.search(text, low, at)
    if told is None:
        return False
    return told["what"] is None or not _may_be(told["what"].split(), who)


def _may_be(what: list[str], who: Bearer) -> bool:
    """Whether words for somebody, as far as they tell where they are, fit a participant."""
    placed = next((at for at in range(1, len(what)) if what[at] in _PLACED), len(what))
    heads = what[:placed]
    if not _GUESTS.isdisjoint(heads) or any(map(who.is_about, heads)):
        return True
    last = heads[-1]
    return last not in SERVICE and (last in CALLINGS or last.endswith(_OF_CALLINGS))


def _is_on_a_map(context: Context, start: int, end: int, low: int) -> bool:
    if context.said_before(start) != "of" or is_owner(context.after(end)):
        return False
    return _MAPPED.search(context.text, low, context.words[start].start) is not None


def _is_of_service(tail: str, who: Bearer) -> bool:
    """ "Hill the physiotherapist", "Hill from catering", where that is not what they do."""
    told = _THE_TRADE.match(tail) or _FROM_SERVICE.match(tail)
    if told is None or told["what"] in _MEETING_TRADES:
        return False
    return not any(map(who.is_about, told["what"].split()))


def _is_vessel(context: Context, start: int, low: int) -> bool:
    """ "The icebreaker Kapitan Hill", "MV Hill": a ship has the rank and the name."""
    if _SHIP.search(context.text, low, context.words[start].start):
        return True
    before = context.words[start - 1] if start else None
    if before is None or not before.capital or before.folded in _CIVIL:
        return False
    told = _VESSEL.search(context.text, low, context.words[start].start)
    return told is not None and _NO_VESSELS.match(told[0]) is None


def _is_wording(context: Context, start: int, end: int) -> bool:
    """Whether a word of many things opens a wording in quotes that is spoken about."""
    low = context.words[start].start
    if not low or context.text[low - 1] not in _QUOTES:
        return False
    if not is_plural(context.words[start].folded):
        return False
    return _WORDING.match(context.text, context.words[end - 1].end) is not None


def _is_in_heading(context: Context, start: int, end: int, who: Bearer) -> bool:
    """ "# Still Waters? Ships in the Gulf": words with capitals, and a mark, in a heading."""
    before, word = context.before(start), context.words[start]
    if before is None or not (before.capital and is_ordinary(word.folded)):
        return False
    if context.tail(end)[:1] not in {"?", "!", ":"} or before.folded in HONORIFICS | GIVEN:
        return False
    line = context.text.rfind("\n", 0, word.start) + 1
    plain = zipf_frequency(before.folded, "en") >= _PLAIN and not who.has_given(before.folded)
    return context.text.startswith("#", line) and plain


def _is_word(context: Context, start: int, tail: str) -> bool:
    """Whether a word that opens a sentence is put to the noun after it."""
    word = context.words[start]
    if not word.opens:
        return False
    if _PUT_TO_ONE.match(tail):
        return zipf_frequency(word.folded, "en") >= _KNOWN
    if not _PUT_TO_MANY.match(tail):
        return False
    return is_adjective(word.folded) or f" {word.folded} " in context.text
