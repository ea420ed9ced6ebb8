"""What is told only of people whom all know, or who are dead: a statue, a film, a goal, an office.

Source: the design's leak check: a public figure who has the whole name of a participant is never
held. Each of these by itself makes a whole name somebody else's, unless the roster says the like.
"""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..around.bearers import Bearer
from ..around.context import Context, is_owner
from ..around.offices import is_described_before, is_of_other_field
from ..around.vocabulary import CALLINGS, FAMED, OWNED, PUBLIC_OFFICES, SAYING
from ..writing.parts import PARTICLES
from .sporting import is_playing

_BEHIND: Final = 70  # characters
_ART: Final = (
    "films?|movies?|songs?|novels?|poems?|paintings?|operas?|plays?|albums?|symphon(?:y|ies)"
    "|sonnets?|ballads?|cartoons?|sculptures?|short stor(?:y|ies)|frescoe?s?"
)
_SPORTS: Final = (
    "netball|football|cricket|rugby|hockey|basketball|baseball|volleyball|tennis|chess|golf"
    "|handball|swimming|cycling|rowing|judo"
)
# "A street named after Hill", "a bust of Hill", "a film by Hill", "in the days of Hill".
_BEFORE: Final = re.compile(
    r"(?:\b(?:named|called) (?:after|for)"
    r"|\b(?:biograph(?:y|ies)|lives|busts?|statues?|monuments?|tomb|grave|birthplace"
    r"|assassination|murder|execution|coronation|reign|presidency|premiership|government"
    r"|governments|cabinet|regime|dictatorship|administration|days|times?|era|age|fall|overthrow"
    r"|poems?|poetry|verses?|novels?|films?|songs?|records|album|music|paintings?|memoirs"
    r"|disciples?|followers|ghost|legend|death|funeral|widow|birth|centenary) of"
    r"|\b[a-z]+-century (?:cop(?:y|ies)|editions?|manuscripts?|prints?|translations?) of"
    r"(?: the \w+ of)?"
    r"|\b(?:sonatas?|concertos?|waltz(?:es)?|string quartets?|preludes?|fugues?|masses) (?:by|of)"
    rf"|\b(?:{_ART})(?:,? (?:\w+ )?(?:written|directed|painted|composed|sung|made|shot))? by"
    rf"|\b(?:{_ART}), [A-Z*_“\"][^.;:\n]{{2,45}},? by|\bpaperbacks? (?:of|by)"
    r"|\b(?:stamps?|banknotes?|coins?|murals?|posters?|plaques?) (?:shows?|of|to|for|bears?)"
    r"|, also(?: called| named)?"
    r"|\b[Nn]ot the|\b(?:[Tt]here (?:is|was)|met|called) (?:a|another)|\b(?:[Aa]nother|Under)"
    r"|\b[Tt]he late(?: (?!(?:of|by|for|from|in|to|with)\b)\w+){0,3}) $"
)
# "Hill was president", "Hill scored twice", "Hill has the same name", "Hill (1811–1874)".
_AFTER: Final = re.compile(
    r",? (?:who )?scored (?:twice|a|the|for|against|in|from|his|her|two|three|once)\b"
    r"|['’]s? (?:goal|hat-trick|penalty|serve|innings|wicket|gold medal|Oscar|Nobel)\b"
    rf"|['’]s? (?:\w+ )?(?:{_ART}) [*_“\"«]"
    r"|,? (?:who )?(?:won|received|was awarded|shared|declined) (?:the|a|an|his|her) (?:\w+ )?"
    r"(?:Nobel|Oscar|Booker|Pulitzer|World Cup|Olympic|Grammy|Emmy|Goncourt|Palme|gold medal)"
    r"|, who (?:has been|had been|is|was)(?: long)? dead\b|,? who died\b"
    r"|, (?:dead|buried) (?:since|in) 1\d{3}\b|, the [a-z]+-century [a-z]"
    rf"|, (?:the|an?) (?:[A-Z]\w+ )?(?:{_SPORTS}) (?:captain|champion|player|star|coach|master)\b"
    r"| (?:world-)?famous\b"  # "the song that made Hill famous"
    r"|, (?:the |a )?(?:hero|heroine|father|liberator|discoverer|inventor) of\b"
    r"|[^.;\n]{0,40}\b(?:(?:has|had|shares|shared|by|of|with) (?:the same|that|this|his|her) name\b"
    r"|\bno relation of ours\b|\bnot ours\b)"
)
_CONFUSED: Final = re.compile(
    r"\b(?:confused with|mixed up with|(?:mistaken|taken|mail|letters|calls|meant) for|not)"
    r" (?:[\w-]+[ ,]+){0,6}$"
)
_ONE_OF: Final = frozenset({"a", "an", "certain"})
# "The man who ran the army until 2013, General Hill".
_RAN: Final = re.compile(
    r"\bwho (?:ran|led|headed|commanded|governed|ruled|chaired) [^.;:\n]{2,40}"
    r" (?:until|from|in|between) (?:19|20)\d\d[^.;:,\n]{0,12},(?: [A-Z][a-z]+)? $"
)
_LEADING: Final = word_set(
    "also called named after for of by show shows to bear bears the a another under late"
)
_OLD: Final = re.compile(r"[^.;\n]{0,45}\b(?:in|of|from|since|until) (?:the )?1[0-8]\d\ds?\b")
# "Hill died in 1936", "Hill (d. 1936)", "Hill crossed the river in 1870", "In 1870 Hill".
_PAST: Final = re.compile(
    r",? (?:who )?(?:died|is buried|lies buried|ruled until|reigned) (?:in|at|from|until)\b"
    r"|,? (?:who )?(?:was )?born in (?:1[0-8]\d\d|19[0-2]\d)\b"
    r"| [(\[](?:b\.|d\.|c\.|born|died|r\.)? ?1\d{3}(?:[–-]| ?[)\]])"
    r"| fought (?:at|in|for|under) [A-Z]"
    r"|, who (?:led|headed|ruled|governed|ran|commanded) (?:the )?[A-Z]\w+"
    r" (?:until|from|in|between|for)\b"
    r"|,? (?:who |had )?signed (?:the|an?) (?:\w+ )?"
    r"(?:accords?|treaty|pact|armistice|charter|peace)\b[^.;\n]{0,40}\b(?:in|of) 1\d{3}\b"
    r"|,? (?:who |had )?(?:crossed|invented|discovered|founded|built|painted|composed|conquered"
    r"|landed|sailed|sank|led|signed|abolished|annexed|defeated|proclaimed|wrote|governed|commanded"
    r"|designed|abdicated|ascended|invaded|besieged|burned|burnt|translated|coined)\b"
    r"[^.;\n]{0,40}\b(?:in|of|until|since) 1[0-8]\d\d\b"
)
_NUMBERED: Final = re.compile(
    r" the (?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Great|Terrible|Wise"
    r"|Bold|Bald|Conqueror|Magnificent|Younger|Elder|Good|Pious|Lame|Cruel)\b"
    r"| (?:II|III|IV|V|VI|VII|VIII|IX|XI|XII|XIV|XVI)\b"
    r"|, as (?:the )?\w+ (?:\w+ )?calls?\b(?! (?:her|him|me|them|us)\b)"
    r"|, as (?:the )?[A-Z]\w+ (?:have|call|say|put|write|has|calls|says) it\b"
)
# "Fiji's minister, who is also called Hill".
_CALLED_TOO: Final = re.compile(
    r"\b(?P<role>[a-z]+)(?: [a-z]+ [A-Z]\w+)?, who (?:is|was) (?:also )?(?:called|named) $"
)
# A file of a meeting is called after who wrote it.
_FILED: Final = re.compile(
    r"\b(?:file|folder|slide|document|attachment|recording|worksheet|tab)\b[^.;\n]{0,20} after $"
)
_IN_OLD_YEAR: Final = re.compile(r"\b[Ii]n 1[0-8]\d\d,? (?:when |as |after )?$")
_GOVERNED: Final = re.compile(
    r",? (?:who |(?:when|while|after) (?:he|she) )?"
    r"(?:was|became|had been|served as|ruled|remained) "
)
_TELLS_MORE: Final = re.compile(r",| of the [A-Z]")
_STARS: Final = word_set(
    "footballer cricketer golfer boxer cyclist swimmer sprinter singer actor actress comedian "
    "rapper pianist violinist guitarist drummer novelist painter sculptor composer striker "
    "goalkeeper midfielder blogger influencer youtuber astronaut preacher televangelist minister "
    "president premier king queen senator governor"
)
_THE_ROLE: Final = re.compile(r" the (?P<role>(?:[a-z-]+ )?[a-z]+)\b")
_YEAR: Final = re.compile(r" 1[0-9]{3}, ")
_APPOSED: Final = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[a-z]['’]s|(?P<one>[Aa]n?)) (?:[A-Z][a-z]+ )?"
    r"(?P<role>(?:[a-z-]+ ){1,4})"
    r"(?P<year>(?:of|in|from) (?:the )?1[0-9]{3}s? )?$"
)
# What is done at a meeting with a chart or a treaty of 1898.
_SHOWING: Final = word_set(
    "brought brings showed shows presented presents displayed projected produced unrolled compared "
    "compares recalled recalls mentioned mentions cited cites quoted quotes handed passed "
    "circulated copied translated photographed scanned donated lent owns reads"
)
_NEAR: Final = 6


def is_renowned(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether what stands beside a whole name is told of none but public figures."""
    at, tail = context.words[start].start, context.tail(end)
    low = max(0, at - _BEHIND)
    led = _is_led(context, start) and _BEFORE.search(context.text, low, at)
    filed = led and _FILED.search(context.text, low, at)
    if (led and not filed) or _AFTER.match(tail) or is_playing(context, start, end, who):
        return True
    if _is_one_of(context, start) or (_OLD.match(tail) and not _speaks(context, end)):
        return True
    called = _CALLED_TOO.search(context.text, low, at)
    if called is not None and called["role"] in CALLINGS | PUBLIC_OFFICES:
        return not _is_about([called["role"]], who)
    return _has_role(context, start, end, who) or _governed(context, end, who)


def _is_one_of(context: Context, start: int) -> bool:
    """ "The minister is a Rustom Hill too": one of those who are called so."""
    before = context.before(start)
    if before is None or before.capital or context.words[start].gap != " ":
        return False
    return before.folded in _ONE_OF


def is_bygone(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether what stands beside a surname is told of the dead, or of whom all know."""
    at = context.words[start].start
    tail = context.tail(end)
    if _PAST.match(tail) or _NUMBERED.match(tail) or is_playing(context, start, end, who):
        return True
    low = max(0, at - _BEHIND)
    if _RAN.search(context.text, low, at):
        return True
    dated = context.text[max(0, at - 3) : at].rstrip(" ,")[-1:].isdigit()
    dated = dated or context.said_before(start) in {"when", "as", "after"}
    if dated and _IN_OLD_YEAR.search(context.text, low, at):
        return True
    while start and context.words[start - 1].folded in PARTICLES:
        start, at = start - 1, context.words[start - 1].start  # "a bust of al-Hill"
    low = max(0, at - _BEHIND)
    renowned = _is_led(context, start) and _BEFORE.search(context.text, low, at) is not None
    return renowned and not is_described_before(context, start, who)


def _is_led(context: Context, start: int) -> bool:
    """Whether a long search may find something: by its last word, or the dead."""
    near = context.words[max(0, start - _NEAR) : start]
    return bool(near) and (near[-1].folded in _LEADING or any(w.folded == "late" for w in near))


def is_confused(context: Context, start: int) -> bool:
    """ "He is often confused with the adviser, Hill": of two the other."""
    at = context.words[start].start
    return _CONFUSED.search(context.text, max(0, at - _BEHIND), at) is not None


def _speaks(context: Context, end: int) -> bool:
    """Whether a verb of speech follows: who speaks of 1871 may be anybody."""
    row = [word.folded for word in context.words[end : end + 2]]
    if is_owner(context.after(end)):
        return not OWNED.isdisjoint(row[1:])
    return not (SAYING | _SHOWING).isdisjoint(row[:1])


def _governed(context: Context, end: int, who: Bearer) -> bool:
    """ "When Hill was prime minister": an office of state that the roster does not know."""
    if not _GOVERNED.match(context.tail(end)):
        return False
    said = {word.folded for word in context.words[end : end + _NEAR]}
    return not (PUBLIC_OFFICES & FAMED & said).isdisjoint(FAMED - who.callings)


def _has_role(context: Context, start: int, end: int, who: Bearer) -> bool:
    """ "Hill the footballer", "the foreign affairs adviser, Hill,": a role that is not theirs."""
    after = _THE_ROLE.match(context.tail(end))
    if after is not None:
        said = after["role"].split()
        return any(word in CALLINGS | PUBLIC_OFFICES for word in said) and not _is_about(said, who)
    word = context.words[start]
    if word.gap not in {", ", " "} and not _YEAR.fullmatch(word.gap):
        return False
    before = context.text[max(0, word.start - _BEHIND) : word.start].rstrip(", ") + " "
    apposed = _APPOSED.search(before)
    if apposed is None or (word.gap != " " and not _TELLS_MORE.match(context.tail(end))):
        return False
    said = apposed["role"].split()
    if apposed["year"]:
        return not _is_about(said, who)  # "its lord mayor of 1902, Olena Hill,"
    if apposed["one"]:
        return said[-1] in _STARS and not _is_about(said, who)  # "A footballer, Olena Hill,"
    return said[-1] in CALLINGS | PUBLIC_OFFICES and is_of_other_field(said, who)


def _is_about(said: list[str], who: Bearer) -> bool:
    return any(each in who.callings or who.is_about(each) for each in said)
