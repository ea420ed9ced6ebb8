"""Surnames that are words too: when a capital makes somebody of them."""

from __future__ import annotations

import re
from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from ..around.acting import acts
from ..around.capitals import is_direction, is_other_capital, is_titled
from ..around.context import Context, is_owner
from ..around.grammar import is_verb
from ..around.meeting import is_told_of_people
from ..around.rows import is_in_row
from ..around.slots import is_in_capitals, is_slot
from ..around.turns import is_quoted_next, takes_a_turn
from ..around.vocabulary import DETERMINERS, OWNED, SAYING
from ..found import Certainty
from ..writing.ordinary import POSSESSING, is_adjective, is_plural, takes_verbs_alone
from ..writing.words import Word

ORDINARY_WORD: Final = "It is a surname on the roster, and an ordinary word."
ELSEWHERE: Final = "It is the surname of somebody whose whole name is in this text."
_BEING: Final = word_set("not been right wrong here coming going asking saying sure")
_REPLYING: Final = word_set("i we my yes no but you thank thanks may could and let well")
# What lies about of people: "Frost's luggage".
_BELONGING: Final = word_set(
    "luggage bag bags coat coats umbrella seat badge room ticket passport visa flight taxi "
    "suitcase "
    "laptop glasses hat scarf car bicycle pen keys key fee expenses invoice employer secretary "
    "deadline daughter son parents family mother tongue birthday surname name dinner breakfast "
    "lunch word"
)
# Words of which a text is full, and family names all the same: He, You, She, So, An, No, Do.
GRAMMAR: Final = word_set(
    "a an and are as at be but by can do for from he her him his how i if in is it its me my no nor"
    " not of on or our she so than that the them then they this to too up us was we who why yes yet"
    " you your"
)
# The other lines of the head of a mail.
_HEADER: Final = re.compile(
    r"^[ \t>*]*(?:From|C[Cc]|B[Cc]{2}|Subject|Date|Sent|Re)[*]*: ?", re.MULTILINE
)
_RARE: Final = 2.5  # a name rarer than this (Zipf) is no word
_HEAD: Final = 120  # characters
_NUMBERED: Final = word_set("first second third fourth last next other main long short final")
_EMPLOYING: Final = word_set(
    "college university institute employer firm company ministry office department"
)
_WAS: Final = frozenset({"is", "was", "were", "are", "be", "been", "not"})
_DRAFTS: Final = word_set(
    "text version redraft footnote draft drafts proposal memo amendment motion compromise wording "
    "formula"
)
_QUOTES: Final = frozenset("\"'“‘«„")
_APOSTROPHES: Final = frozenset({"' ", "’ "})
_OF_PEOPLE: Final = (" himself", " herself", ", who ", ", whose ", ", for his ", ", for her ")
_HE: Final = re.compile(r"[,;] (?:he|she) (?:is|has|was|will|wants|says|said)\b")
_AND_OTHERS: Final = re.compile(
    r" (?:and|or) (?:(?:the|our) (?:chair|secretary|rapporteur|moderator|speaker|host|hosts|others?"
    r"|interpreters?|colleagues?)|I|he|she|others)\b"
)
# "Hill (by phone) agreed": a verb after what is in brackets.
_BESIDE: Final = re.compile(rf" \([^()\n]{{1,40}}\) (?:{'|'.join(sorted(SAYING))})\b")
# "Action: Hill to send the note".
_CHARGED: Final = re.compile(
    r" to (?:send|draft|write|circulate|check|call|report|prepare|revise|chair|contact|share"
    r"|confirm|ask|speak|provide|review|update|invite|book|arrange|bring|edit|translate|print"
    r"|pay|sign|talk"
    r"|meet|compile|collect|submit|propose|lead|follow)\b"
)
# "Hill cannot come before the 21st": of a season it would be said of no day.
_COMING: Final = re.compile(
    r" (?:can ?not|can['’]t|could not|couldn['’]t|will not|won['’]t)"
    r" (?:come|attend|join|travel|fly|stay|arrive|be there|be here|make it)"
    r" (?:before|until|till|after|on|by) (?:the )?"
    r"(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
)
# "Hill is the hardest. He says that": at the head of a paragraph.
_THEN_HE: Final = re.compile(
    rf" (?:is|was|has|had|will|would|can|cannot)\b[^.;:,\n]{{1,40}}\. "
    rf"(?:He|She) (?:{'|'.join(sorted(SAYING))})\b"
)
_ABSENT: Final = word_set("absent present away ill gone late abstaining dissenting presiding")
# "Baker's dozen", "bull's eye": what is said so of nobody.
_PROVERBIAL: Final = word_set(
    "dozen evil eye eyes pie moon thumb lettuce lung elbow knee foot pence tail claw head breath "
    "choice day cup court bench speech ransom evidence counsel end worth time length throw notice "
    "disease syndrome law theorem lemma delight"
)

Judged = tuple[Certainty, str] | None


def judge_ordinary(context: Context, start: int, end: int, *, known: bool) -> Judged:
    """A surname that is a word; `known` where its bearer's whole name is in the text."""
    word, before = context.words[start], context.before(start)
    reason = ELSEWHERE if known else ORDINARY_WORD
    if not word.capital:
        return Certainty.LIKELY, reason  # who writes without capitals
    if before and before.folded in DETERMINERS:
        theirs = _has_drafted(context, start, end) or _is_met(context, start, end)
        return (Certainty.LIKELY, reason) if theirs else None
    if word.folded in GRAMMAR and _heads_a_mail(context, start, end):
        return None
    if word.folded in GRAMMAR and _opens(context, start):
        if not _is_person(context, start, end, known=known):
            return None
        told = known and context.tail(end)[:1] == ":"  # "He: no"
        return (Certainty.LIKELY if told else Certainty.POSSIBLE), reason
    if context.is_hidden(start, end) or _is_person(context, start, end, known=known):
        return Certainty.LIKELY, reason
    if word.opens or _heads_a_line(context, start, end):
        return None
    if is_other_capital(context, start, end) or is_titled(context, start):
        return Certainty.POSSIBLE, reason
    return Certainty.LIKELY, reason


def _heads_a_mail(context: Context, start: int, end: int) -> bool:
    """ "To: the office", with "From: ..." or "Subject: ..." on a line near."""
    at = context.words[start].start
    if not context.tail(end).startswith(":") or context.text[max(0, at - 1) : at] not in {"", "\n"}:
        return False
    return _HEADER.search(context.text[max(0, at - _HEAD) : at + _HEAD]) is not None


def _opens(context: Context, start: int) -> bool:
    """Whether a capital stands where any word has one: at the head of a sentence or a quotation."""
    low = context.words[start].start
    opens = context.words[start].opens or _heads_a_line(context, start, start + 1)
    return opens or context.text[max(0, low - 1) : low] in _QUOTES


def is_charged(context: Context, start: int, end: int) -> bool:
    """Whether a word in small letters opens a sentence as who does something, or has to.

    "winter to edit", "winter landed at six, he is asleep".
    """
    if not context.words[start].opens:
        return False
    return _CHARGED.match(context.tail(end)) is not None or (
        _HE.search(context.sentence(start)) is not None and is_verb(context, end)
    )


def is_assigned(context: Context, start: int, end: int) -> bool:
    """Whether it opens a bracket or a line as who has to do something: "(Hill to draft)"."""
    word = context.words[start]
    placed = word.opens or word.gap.endswith(("(", "["))
    return placed and _CHARGED.match(context.tail(end)) is not None


def _is_met(context: Context, start: int, end: int) -> bool:
    """ "To this Hill replied", "the question that Hill asked": no article to the name."""
    leads = context.said_before(start) in {"this", "that"}
    return leads and is_told_of_people(context, start, end)


def _has_drafted(context: Context, start: int, end: int) -> bool:
    """ "The Hill draft": a text that is called after who wrote it."""
    word, after = context.words[start], context.after(end)
    if not word.capital or word.folded in POSSESSING or after is None:
        return False
    return after.folded in _DRAFTS and context.words[start - 1].folded == "the"


def _is_person(context: Context, start: int, end: int, *, known: bool) -> bool:
    """Whether a word does or has what only people do or have, or stands in a row of people."""
    word, after, tail = context.words[start], context.after(end), context.tail(end)
    alone = takes_verbs_alone(word.folded)
    if tail.startswith(":") and word.opens:
        return _speaks(context, start, end, known=known)
    if is_owner(after) or _is_owning_plural(context, end, word):
        owns = _owns(context, end, word.folded, alone=alone)
        return owns or is_told_of_people(context, start, end)
    if _is_among_people(context, start, end):
        return True
    if tail.startswith(_OF_PEOPLE) or _BESIDE.match(tail):
        return True
    if tail.startswith((", from ", " (")):
        return known or not (alone or word.opens)
    beside = _is_with(context, start, end) or _is_one_of_two(context, end)
    if beside or (word.opens and _CHARGED.match(tail)):
        return True
    if is_direction(context, start):
        return False
    if _AND_OTHERS.match(tail) and word.opens:
        return not alone or known
    if after is not None and (after.capital or not after.follows or after.gap == "-"):
        return False
    return acts(context, end, word, known=known)


def _is_among_people(context: Context, start: int, end: int) -> bool:
    """Whether a word stands in a row of names, in a list, or is told of as people are."""
    return (
        is_in_row(context, start, end)
        or is_slot(context, start, end)
        or is_in_capitals(context, start, end)
        or _is_subject_of(context, start, end)
        or is_told_of_people(context, start, end)
    )


def _is_subject_of(context: Context, start: int, end: int) -> bool:
    """Whether somebody cannot come, or is "he" of the next sentence and none was named before."""
    if not context.words[start].opens:
        return False
    tail = context.tail(end)
    if _COMING.match(tail):
        return True
    heads = start == 0 or "\n" in context.words[start].gap
    return heads and _THEN_HE.match(tail) is not None


def _speaks(context: Context, start: int, end: int, *, known: bool) -> bool:
    """Whether a word before a colon is who speaks."""
    word = context.words[start]
    sole = not takes_verbs_alone(word.folded) or is_adjective(word.folded)
    replies = end < len(context.words) and context.words[end].folded in _REPLYING
    if known or word.upper or sole or replies or is_slot(context, start, end):
        return True
    return is_quoted_next(context, start, end) or takes_a_turn(context, start, end)


def _is_owning_plural(context: Context, end: int, word: Word) -> bool:
    """ "Rivers' paper", "Rivers' has come": with no "s" after its apostrophe."""
    if (
        not is_plural(word.folded)
        or end >= len(context.words)
        or context.words[end].gap not in _APOSTROPHES
    ):
        return False
    return context.words[end].folded in OWNED | _BELONGING | {"has", "was", "is"}


def _owns(context: Context, end: int, word: str, *, alone: bool) -> bool:
    """Whether a word with "'s" has what people have."""
    if not is_owner(context.after(end)) or _is_predicate(context, end):
        return True
    row = [each.folded for each in context.words[end + 1 : end + 3]]
    following = row[0] if row else ""
    if following == "own" and not (OWNED | _BELONGING | _EMPLOYING).isdisjoint(row[1:]):
        return True
    if following in _NUMBERED and not OWNED.isdisjoint(row[1:]):
        return True  # "Winter's second point"
    if following in OWNED or following in _BELONGING or (following in _BEING and not alone):
        return True
    return _owns_as_a_person(context, end, word)


def _is_predicate(context: Context, end: int) -> bool:
    """ "The last word was Hill's.": it is said whose something is."""
    if end + 1 < len(context.words) and context.words[end + 1].follows:
        return False
    before = context.before(end - 1)
    return before is not None and before.folded in _WAS


def _heads_a_line(context: Context, start: int, end: int) -> bool:
    """ "Gross and net": a word with which a line begins, and goes on in small letters."""
    after = context.after(end)
    return after is not None and not after.capital and context.is_on_a_new_line(start)


def _is_with(context: Context, start: int, end: int) -> bool:
    """ "With Hill absent": of people it is said whether they are there."""
    before, after = context.before(start), context.after(end)
    return bool(before and before.folded == "with" and after and after.folded in _ABSENT)


def _is_one_of_two(context: Context, end: int) -> bool:
    """ "Hill and Olena change in Addis": beside a name of the roster that is no word."""
    row = context.words[end : end + 3]
    if [word.gap for word in row] != [" "] * 3 or row[0].folded != "and":
        return False
    other = row[1]
    if not other.capital or row[2].capital:
        return False
    known = other.folded in context.givens or other.folded in context.surnames
    return known and zipf_frequency(other.folded, "en") < _RARE


def _owns_as_a_person(context: Context, end: int, word: str) -> bool:
    """Whether what has something is no mass: a noun that is counted would have an article."""
    if word in POSSESSING or end + 1 >= len(context.words) or not context.words[end + 1].follows:
        return False
    owned = context.words[end + 1]
    return not owned.capital and owned.folded not in _PROVERBIAL
