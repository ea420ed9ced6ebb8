"""The words that may stand between a determiner and its noun: "senior", "workshop", "US-based".

Without a dictionary of English no rule is exact. A word is taken where it is known to describe
people, is a capitalised name or a compound, or where nothing but a description could stand:
between "a" and a noun of one person, or between a count and a plural.
"""

from __future__ import annotations

import re
from typing import Final

from .determiners import Determiner
from .nouns import Number
from .wordlists import words

WORD: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*(?:'s|\.(?=[^\W_]))?(?:[^\W_]\.){0,6}")
_KNOWN: Final = frozenset(
    words(
        "workshop meeting conference committee seminar panel forum dialogue dialog roundtable "
        "round-table table session summit symposium consultation plenary breakout webinar "
        "retreat track board council commission taskforce task force working group focus "
        "community staff team delegation mission project programme program network bank banks "
        "industry business corporate company firm private sector public civil society nonprofit "
        "non-profit ngo non-governmental nongovernmental intergovernmental government policy "
        "policymaking academic academia university college student think tank think-tank "
        "research institute institution security defence defense military naval army navy "
        "police intelligence nuclear arms control disarmament nonproliferation non- "
        "proliferation trade finance financial market technical legal law regional "
        "international foreign domestic local national global bilateral multilateral senior "
        "junior mid-level high-level working-level top former retired serving current incumbent "
        "veteran young younger youth older elder female male women women's leading prominent "
        "key outside external independent individual guest invited keynote lead opening online "
        "virtual remote in-person union party parliamentary congressional legislative "
        "diplomatic embassy ministry ministerial cabinet state federal municipal media press "
        "western eastern northern southern asian like-minded insurance energy climate "
        "environmental health medical cyber maritime space technology tech human rights "
        "humanitarian development aid economic political social scientific science engineering "
        "regulatory regulator central commercial investment fund pension asset dealer buy-side "
        "sell-side affairs economics politics operations services systems relations studies "
        "sanctions sports interested experienced informed concerned involved elected appointed "
        "seasoned respected renowned distinguished learned selected unnamed named various "
        "fellow other remaining same different numerous more outgoing incoming dissenting "
        "participating attending visiting contributing presenting voting non-voting expert "
        "member official administration counter-terrorism counterterrorism provincial editorial "
        "advisory founding active vocal silent optimistic pessimistic sceptical skeptical "
        "cautious hawkish dovish conservative liberal progressive moderate religious indigenous "
        "tribal rural urban lay speaking first second third additional further new old"
    )
)
_STOP: Final = frozenset(
    words(
        "a an the this that these those some any each every no none all both either neither one "
        "another and or but nor so yet if then than as at by for from in into of off on onto out "
        "over per to under until up upon via with within without among amongst between against "
        "about after before behind beyond despite during except following including like near "
        "past regarding since through throughout toward towards versus while whereas whether "
        "when where which who whom whose what why how because although though unless i me my mine "
        "we us our ours you your yours he him his she her hers it its they them their theirs is "
        "are was were be been being am has have had having do does did done can could may might "
        "must shall should will would not never also however moreover therefore thus hence still "
        "only just even too very quite rather almost nearly perhaps maybe often sometimes always "
        "usually said says say told tell asked ask felt feel thought think argued argue noted note "
        "suggested suggest stressed believed believe saw see seen gave give given took take taken "
        "made make put let got get went go came come there here now today yesterday tomorrow "
        "monday tuesday wednesday thursday friday saturday sunday january february march april "
        "june july august september october november december let's don't didn't doesn't isn't "
        "wasn't aren't weren't won't can't couldn't shouldn't wouldn't hasn't haven't hadn't"
    )
)
_DEGREES: Final = frozenset(words("most least rather very quite fairly highly more less equally"))
_ADJECTIVE: Final = re.compile(
    r"[a-z-]+(?:al|ic|ous|able|ible|less|ful|ish|ese|ian)", re.IGNORECASE
)
_NOUNS_LIKE_ADJECTIVES: Final = frozenset(
    words(
        "proposal approval goal signal deal appeal rival arrival refusal removal potential total "
        "trial ideal betrayal denial renewal withdrawal survival material capital journal topic "
        "logic rhetoric metric critic panic traffic tactic statistic republic music fabric table "
        "variable handful careful guardian historian civilian politician library"
    )
)
_PLURAL: Final = re.compile(r"[a-z]+[^suni']s", re.IGNORECASE)


def describes(word: str, determiner: Determiner | None, *, opens: bool) -> bool:
    """Whether a word can describe the people of a noun after this determiner."""
    lower = word.casefold()
    if determiner and lower in _DEGREES:
        return True
    if lower in _STOP or word.endswith("."):
        return False
    if lower in _KNOWN or (lower.removesuffix("'s") in _KNOWN and lower.endswith("'s")):
        return True
    if word[0].isupper() and not opens:
        return True
    if determiner is None:
        return "-" in word and not opens
    if "-" in word or word[0].isdigit():
        return True
    if _ADJECTIVE.fullmatch(word) and lower not in _NOUNS_LIKE_ADJECTIVES:
        return True
    if determiner.number is Number.ONE:
        return True
    return not determiner.is_open and not _PLURAL.fullmatch(word) and word[0].isalpha()
