"""Those who are at a meeting and not of it, and those of whom a text says whose kin they are.

Source: the design's leak check: drivers, cooks, schoolchildren and wives who share a name with
somebody on the roster are other people.
"""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..around.addressing import HONORIFICS
from ..around.bearers import Bearer
from ..around.context import Context
from ..around.vocabulary import SERVICE
from .archived import is_archived
from .pleading import is_in_firm, is_pleading

_NAMING: Final = frozenset({"called", "named", "is", "was"})
_NEAR: Final = 7
_AT: Final = frozenset({"of", "at", "in", "from", "on", "with", "for"})
_BEHIND: Final = 60  # characters
_LOCAL: Final = SERVICE | word_set(
    "librarian curator verger sexton postman postmistress janitor conductor butcher grocer "
    "fishmonger optician vet schoolmistress headmistress headmaster sacristan organist "
    "choirmaster schoolboy schoolgirl pupil boy girl child children schoolchildren baby toddler "
    "goalkeeper heroine protagonist villain winner suspect defendant victim accused plaintiff "
    "claimant culprit thief murderer burglar survivor patient accountant hairdresser masseur "
    "lifeguard caretaker innkeeper doorman bouncer busker"
)
_YOUNG: Final = (
    "schoolchildren|children|pupils|boys?|girls?|twins|babies|baby|schoolboys?|schoolgirls?"
    "|daughters?|sons?|drivers?|cooks?|waiters?|waitress(?:es)?|dogs?|cats?|musicians?|singers?"
    "|dancers?|fiddlers?|drummers?|porters?|guards?|cleaners?|gardeners?|receptionists?|stewards?"
    "|boatm[ae]n|ferrym[ae]n|oarsm[ae]n|deckhands?|guides|chefs?|caterers?|chauffeurs?|caretakers?"
    "|bartenders?|maids?|nann(?:y|ies)|shopkeepers?|landlord|landlady|innkeepers?|bellboys?"
    "|concierge|neighbours?|grandchildren|granddaughters?|grandsons?|nieces?|nephews?"
)
# "Ali, our driver,", "Rima and Karim, the two schoolchildren who": what they are is said after.
_TOLD_AFTER: Final = re.compile(
    rf"(?: and [A-Z]\w+)?(?:,| –| —) (?:the|our|my|his|her|their|an?) "
    rf"(?:(?!participant|delegate|speaker)[a-z]+(?:-[a-z]+)? ){{0,2}}"
    rf"(?:{_YOUNG})\b"
)
# "Hill, who drives the jeep": what is done for those at a meeting.
_DOES: Final = re.compile(
    r",? (?:who|and) (?:always |usually |also )?(?:(?:drives|drove|cooks|cooked|cleans|cleaned"
    r"|sweeps|swept|guards|guarded|rows|rowed|steers|steered|serves|served|carried|carries"
    r"|waits on|waited on|sells|sold|mends|mended|repairs|washes|washed|minds|minded|feeds|fed"
    r"|waters|fixes|fixed|irons|tends|tended) (?:the|our|us|for us|tea|coffee|lunch|dinner|drinks)"
    r"|runs the (?:hotel|kitchen|bar|shop|caf[eé]|canteen)|keeps the (?:gate|keys|shop|inn))\b"
)
_KEEPING: Final = re.compile(
    r",? who (?:always |usually |also )?[a-z]+(?:s|ed) (?:the|our|us) (?:[a-z]+ )?(?:boat|canoe"
    r"|raft|bus|van|jeep|car|taxi|truck|ferry|launch|kitchen|generator|garden|lift|camels?|horses?"
    r"|dogs?|goats?|floors?|dishes|laundry|stove|barbecue|rickshaw|cart)\b"
)
_THE_AFTER: Final = re.compile(r", (?:the|our) (?P<role>[a-z]+)(?=[,.;)]|$)")
_BARE_AFTER: Final = re.compile(r", (?P<role>[a-z]+)(?=[,.;:)\n]|$)")
# "Hill, 34, won", "Hill aged nine", "Hill v. Ortega", "Hill, op. cit.", "Photo: Hill/Reuters".
_IN_THE_NEWS: Final = re.compile(
    r",? aged? (?:\d{1,3}|[a-z]+teen"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve)\b"
    r"|, \d{1,2}, [a-z]| (?:v\.|vs\.?|versus) [A-Z]|,? (?:op|loc)\. cit"
    r"|,? quoted in [A-Z]\w+,? ?\(?\d"
    r"|/(?:Reuters|AP|AFP|EPA|Getty|dpa|TASS|Xinhua|Kyodo|Yonhap)\b"
)
_BESIDE: Final = re.compile(r" the (?P<first>[a-z]+)(?: (?P<second>[a-z]+))?\b")
_ROLE_AFTER: Final = re.compile(r", an? (?P<role>[a-z]+) (?:from|of|in|at|who)\b")
# "Rita at the hotel desk speaks four languages", at the head of a sentence.
_AT_WORK: Final = re.compile(
    r" (?:at|in|from|behind|on) (?:the|our) (?:[a-z]+ ){0,2}(?:desk|reception|garage|bakery|shop"
    r"|kiosk|counter|pharmacy|till|cloakroom|switchboard|laundry|bookshop|canteen|ticket office"
    r"|post office)"
    r" (?:[a-z]+(?:s|ed)|has|had|is|was|will|can|gave|made|told|said|knew|sold|found|kept|let)\b"
)
# "Ali from the port office": who is of a house that serves, and not of theirs.
_FROM_SERVICE: Final = re.compile(
    r" (?:from|of|at|in) (?:the|our) (?P<what>(?:[a-z-]+ ){0,2}(?:secretariat|office|desk|reception"
    r"|hotel|kitchen|garage|bakery|kiosk|agency|printers?|printer['’]s|cleaners|caterers?"
    r"|compan(?:y|ies)|airline|bank|canteen|guest ?house|hostel|registry|helpdesk|press centre"
    r"|conference centre|police|fire brigade|coast guard|lifeboat|clinic|pharmacy))\b"
)
_KIN_OF: Final = re.compile(
    r",? (?:the |then the )?(?:wife|husband|widow|widower|mother|father|daughter|son|brother|sister"
    r"|mistress|pupil|disciple|lover|muse|heir|successor|predecessor) of (?:the )?"
    r"(?P<other>[A-Z]\w+)"
)
_ALIKE: Final = re.compile(
    r"\b(?:of|with|bearing) (?:nearly |almost |exactly |much )?(?:the same|a similar"
    r"|that very) name,? $"
    r"|\bwhose (?:sur|family |last )?name (?:is|was) (?:also )?$"
    r"|\b(?:ministers|presidents|generals|officials|leaders|people|men|women|families|brothers|sisters|strangers|others|dozens|hundreds|thousands"
    r"|two|three) (?:who (?:are|were) )?(?:called|named) $"
    r"|\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Yy]our|['’]s) (?:[a-z]+ )?(?:sister|brother|daughter|son"
    r"|wife|husband|mother|father|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|baby"
    r"|grandson|granddaughter),? $"
    r"|\b(?:cf\.|trans\.|eds?\. by|eds\.(?: [A-Z]\w+ and)?|[Ii]bid\.[;,]?) $"
    r"|\b(?:AP|AFP|Reuters|EPA|Getty|dpa)/$|\b[A-Z]\w+ (?:v\.|vs\.?|versus) $"
)


# "Inês from the catering firm brought more rolls": who has to be told by where they work.
_FROM: Final = re.compile(
    r" (?:at|from|in|behind) (?:the|a) (?P<place>(?:[a-z-]+ ){1,3}?)"
    r"(?:[a-z]+(?:s|ed)|has|had|is|was|will|can|gave|made|told|said|knew|sold|found|kept|let|brought"
    r"|lent|drove|took|sang|came|went|sent|got|ran)(?= )"
)
# "Our technician, Hill": who works for those at a meeting, by the endings of trades.
_OUR: Final = re.compile(
    r"\b(?:[Oo]ur|[Tt]he (?:hotel|house|centre|center|office|museum|college|village)['’]s)"
    r" (?:[a-z]+ )?(?P<trade>[a-z]+(?:ician|keeper|hand|setter|smith|maker|wright|typist|printer"
    r"|binder|fixer|designer|photographer|carpenter|plumber|electrician|mechanic|manager|trainee"
    r"|intern|webmaster|accountant))(?: here| there)?,? (?:[A-Z][a-z]{1,3}\.? )?$"
)
_AT_MEETINGS: Final = frozenset({"peacemaker", "policymaker", "lawmaker", "peacekeeper"})
_OF_MEETING: Final = word_set(
    "delegation institute centre center forum foundation university college academy team meeting "
    "group embassy mission ministry chair table secretariat rapporteur organisers north south east "
    "west morning afternoon evening discussion session debate break start "
    "outset end back front capital region other room audience floor panel council think "
    "bibliography index list text draft annex appendix footnote preface caption programme minutes "
    "record records summary notes report file heading title margin transcript sheet"
)


def _is_from_elsewhere(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a given name opens a sentence, and where its bearer works is told."""
    word = context.words[start]
    if not word.opens or word.folded in context.surnames:
        return False
    told = _FROM.match(context.text, context.words[end - 1].end)
    if told is None:
        return False
    place = told["place"].split()
    return _OF_MEETING.isdisjoint(place) and not any(map(who.is_about, place))


def is_serving(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether one of those who serve has the name, or somebody else's kin."""
    if _is_told_before(context, start, who) or _is_told_after(context, end, who):
        return True
    if is_pleading(context, end, who) or is_in_firm(context, start, end):
        return True
    if is_archived(context, start):
        return True
    first = context.words[start - 1 if context.before(start) else start]
    if _is_from_elsewhere(context, start, end, who):
        return True
    if first.opens and _AT_WORK.match(context.text, context.words[end - 1].end):
        return True
    kin = _KIN_OF.match(context.tail(end))
    if kin is not None and kin["other"].lower() not in context.surnames | who.about | who.home:
        return True
    at = context.words[start].start
    if _is_ours_to(context.text[max(0, at - _BEHIND) : at], who):
        return True
    return _ALIKE.search(context.text, max(0, at - _BEHIND), at) is not None


def _is_ours_to(before: str, who: Bearer) -> bool:
    """ "Our technician, Hill": a trade with "our" that is not theirs."""
    told = _OUR.search(before)
    if told is None or told["trade"] in _AT_MEETINGS:
        return False
    return not who.is_about(told["trade"])


def _is_told_before(context: Context, start: int, who: Bearer) -> bool:
    """ "Our driver, Ali", "a waiter called Martin", "the librarian, Mrs Hill"."""
    at = start
    if at and context.words[at - 1].folded in HONORIFICS and context.words[at].gap in {" ", ". "}:
        at -= 1
    if at and context.words[at].gap == ": " and context.words[at - 1].folded in _LOCAL:
        return not who.is_about(context.words[at - 1].folded)
    if at < 1 or not (context.words[at].gap == ", " or context.words[at - 1].folded in _NAMING):
        return False
    near = context.words[max(0, at - _NEAR) : at]
    opening = max((n for n, word in enumerate(near) if word.opens), default=0)
    # A surname that is a trade is none in a row of names: "Eunice Porter, Ali".
    said = ["" if word.capital and not word.opens else word.folded for word in near[opening:]]
    named = said[-1] in _NAMING
    return any(
        word in _LOCAL and not who.is_about(word) and (named or _ends_with(said[n + 1 :]))
        for n, word in enumerate(said)
    )


def _ends_with(rest: list[str]) -> bool:
    """Whether nothing but where somebody serves follows: "the driver of the bus, Hill"."""
    return not rest or rest[0] in _AT


def _is_told_after(context: Context, end: int, who: Bearer) -> bool:
    tail = context.tail(end)
    if (
        _TOLD_AFTER.match(tail)
        or _IN_THE_NEWS.match(tail)
        or _DOES.match(tail)
        or _KEEPING.match(tail)
    ):
        return True
    service = _FROM_SERVICE.match(tail)
    if service is not None and not any(map(who.is_about, service["what"].split())):
        return True
    if (beside := _BESIDE.match(tail)) is not None:
        roles = {beside["first"], beside["second"]} & _LOCAL
        return bool(roles) and not any(map(who.is_about, roles))
    told = _BARE_AFTER.match(tail) or _ROLE_AFTER.match(tail) or _THE_AFTER.match(tail)
    return told is not None and told["role"] in _LOCAL and not who.is_about(told["role"])
