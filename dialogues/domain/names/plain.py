"""Surnames that are words too: when a capital makes somebody of them."""

from __future__ import annotations

import re
from typing import Final

from ..wordset import word_set
from .around import (
    ADVERBS,
    DETERMINERS,
    IRREGULAR,
    MONTHS,
    OWNED,
    SAYING,
    WEAK,
)
from .context import Context, is_owner
from .found import Certainty
from .ordinary import POSSESSING, takes_verbs_alone
from .words import Word

ORDINARY_WORD: Final = "It is a surname on the roster, and an ordinary word."
ELSEWHERE: Final = "It is the surname of somebody whose whole name is in this text."
_DIRECTIONS: Final = frozenset({"east", "west", "north", "south"})
_TO_DIRECTIONS: Final = word_set("in to from of and between or toward towards")
_COPULAS: Final = word_set(
    "is was has had would will can could may might must should does did remains remained seemed "
    "seems came comes went goes became becomes began begins fell rose died lost"
)
# "Young, New South Wales", "Stone, Marcus", "Day of Anger": more of a name follows.
_NAME_AFTER: Final = re.compile(r"(?:, | of (?:the )?)[^\W\d_a-zß-öø-ÿ][^\W\d_]")
_AUXILIARIES: Final = word_set(
    "does did has had will would can could may might must should isn wasn hasn hadn won couldn "
    "wouldn shouldn didn doesn don aren weren haven"
)
# They have no noun of their own: "Noble: three questions" has a speaker.
_ADJECTIVES: Final = word_set(
    "noble sharp young strong wise savage smart swift stark proper rich poor wild strange fine "
    "deep frank hardy proud quick small tall sweet short long bright early keen moody jolly stout "
    "still"
)
_HUMAN: Final = word_set(
    "sign attend speak vote join write publish resign apologise apologize object chair phone email "
    "reply comment translate sing laugh pay"
)
_ASKING: Final = frozenset({"please", "pls", "plz"})
_BEING: Final = word_set("not been right wrong here coming going asking saying sure")
_REPLYING: Final = word_set("i we my yes no but you thank thanks may could and let well")
_RESULTS: Final = word_set("closed passed carried solved dismissed adjourned")
_COMMAS: Final = frozenset({", ", "/", " / ", ",\n"})
_PAST: Final = word_set("shown written spoken taught told")
# "Hill (by phone) agreed": a verb after what is in brackets.
_BESIDE: Final = re.compile(rf" \([^()\n]{{1,40}}\) (?:{'|'.join(sorted(SAYING))})\b")
# "Action: Hill to send the note".
_CHARGED: Final = re.compile(
    r" to (?:send|draft|write|circulate|check|call|report|prepare|revise|chair|contact|share"
    r"|confirm|ask|speak|provide|review|update|invite|book|arrange|bring|edit|translate|print|pay|sign|talk"
    r"|meet|compile|collect|submit|propose|lead|follow)\b"
)
_ABSENT: Final = word_set("absent present away ill gone late abstaining dissenting presiding")
_LINE: Final = 100  # characters of a heading, at most
_SHORT: Final = 3
_ARTICLES: Final = frozenset({"a", "an"})
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
    if not word.capital or (before and before.folded in DETERMINERS):
        return None
    if context.is_hidden(start, end) or _is_person(context, start, end, known=known):
        return Certainty.LIKELY, reason
    if word.opens:
        return None
    if _is_word(context, start, end, known=known) or _is_titled(context, start):
        return Certainty.POSSIBLE, reason
    return Certainty.LIKELY, reason


def _is_person(context: Context, start: int, end: int, *, known: bool) -> bool:
    """Whether a word does or has what only people do or have, or stands in a row of people."""
    word, after = context.words[start], context.after(end)
    alone = takes_verbs_alone(word.folded)
    tail = context.tail(end)
    following = context.words[end + 1].folded if end + 1 < len(context.words) else ""
    if tail.startswith(":") and word.opens:
        sole = not alone or word.folded in _ADJECTIVES
        return known or word.upper or sole or context.words[end].folded in _REPLYING
    if is_owner(after):
        if following in OWNED or (following in _BEING and not alone):
            return True
        return _owns_as_a_person(context, end, word.folded)
    if _is_in_row(context, start, end):
        return True
    if tail.startswith((" himself", " herself", ", who ", ", whose ", ", for his ", ", for her ")):
        return True
    if _BESIDE.match(tail):
        return True
    if tail.startswith((", from ", " (")):
        return known or not (alone or word.opens)
    if _is_with(context, start, end) or (word.opens and _CHARGED.match(tail)):
        return True
    if after is None or after.capital or not after.follows or after.gap == "-":
        return False
    return _acts(context, end, word, known=known)


def _is_with(context: Context, start: int, end: int) -> bool:
    """ "With Hill absent": of people it is said whether they are there."""
    before, after = context.before(start), context.after(end)
    return bool(before and before.folded == "with" and after and after.folded in _ABSENT)


def _owns_as_a_person(context: Context, end: int, word: str) -> bool:
    """Whether what has something is no mass: a noun that is counted would have an article."""
    if word in POSSESSING or end + 1 >= len(context.words) or not context.words[end + 1].follows:
        return False
    owned = context.words[end + 1]
    return not owned.capital and owned.folded not in _PROVERBIAL


def _acts(context: Context, end: int, word: Word, *, known: bool) -> bool:
    """Whether a verb follows that people are the subjects of."""
    at = end
    while at < min(end + 2, len(context.words)) and context.words[at].folded in ADVERBS:
        at += 1
    if at == len(context.words) or not context.words[at].follows:
        return False
    verb = context.words[at].folded
    if verb in _AUXILIARIES and _is_said(context, at + 1):
        return True
    if verb in {"s", "and", "then", "also", "who"}:
        return False
    if verb in SAYING or verb in _ASKING:
        return True
    told = context.words[at + 1].folded if at + 1 < len(context.words) else ""
    if verb in _COPULAS and told in _ARTICLES and not known:
        return False  # "Pike is a fish"
    acts = verb in IRREGULAR or verb in WEAK or (verb.endswith("ed") and len(verb) > _SHORT + 1)
    if not acts or (verb in _RESULTS and not _goes_on_after(context, at)):
        return False
    if not takes_verbs_alone(word.folded):
        return True
    return known and verb not in _COPULAS | _AUXILIARIES


def _goes_on_after(context: Context, at: int) -> bool:
    """Whether a clause goes on after a word: "Case closed" does not."""
    return (
        at + 1 < len(context.words)
        and context.words[at + 1].follows
        and "\n" not in (context.words[at + 1].gap)
    )


def _is_said(context: Context, at: int) -> bool:
    """Whether a verb of speech or thought follows an auxiliary: "does not think"."""
    if at < len(context.words) and context.words[at].folded in {"not", "t"}:
        at += 1
    verb = context.words[at].folded if at < len(context.words) else ""
    said = not {verb, f"{verb}s", f"{verb}ed", f"{verb}d"}.isdisjoint(SAYING)
    return said or verb in _PAST or verb in _HUMAN


def _is_in_row(context: Context, start: int, end: int) -> bool:
    """Whether another surname of the roster is joined by a comma or an "and"."""
    words = context.words
    if any(near.gap == ", " and _is_surname(context, near) for near in words[end + 1 : end + 3]):
        return True  # "Seats: Hill 4A, Marsh 4B"
    following = words[end : end + 2]
    if following and following[0].gap in _COMMAS | {" "}:
        joined = following[0].gap != " " and following[0].folded != "and"
        near = following[0] if joined else following[-1]
        if (joined or following[0].folded == "and") and _is_surname(context, near):
            return True
    if start < 2 or words[start].gap not in _COMMAS | {" "}:
        return False
    if words[start].gap != " ":
        return _is_surname(context, words[start - 1])
    return words[start - 1].folded == "and" and _is_surname(context, words[start - 2])


def _is_surname(context: Context, word: Word) -> bool:
    return word.capital and word.folded in context.surnames


def _is_word(context: Context, start: int, end: int, *, known: bool) -> bool:
    """Whether a capital is that of a month, of a point of the compass, of a row of capitals."""
    word, before, after = context.words[start], context.before(start), context.after(end)
    if word.folded in MONTHS:
        return True
    if word.folded in _DIRECTIONS and before and before.folded in _TO_DIRECTIONS:
        return True
    if is_owner(after):
        return word.folded in POSSESSING
    if word.upper or _NAME_AFTER.match(context.tail(end)):
        return True
    if after and after.folded == "and" and end + 1 < len(context.words):
        return context.words[end + 1].capital
    if before and before.folded == "and" and start > 1:
        return context.words[start - 2].capital
    return after is not None and (after.capital or after.gap == "-")


def _is_titled(context: Context, start: int) -> bool:
    """Whether a word stands in a heading, whose every longer word has a capital."""
    word = context.words[start]
    text = context.text
    low, high = max(0, word.start - _LINE), min(len(text), word.end + _LINE)
    low = max(text.rfind(mark, low, word.start) for mark in '\n"“*_:')
    ends = (text.find(mark, word.end, high) for mark in '\n"”*_.')
    high = min((at for at in ends if at >= 0), default=high)
    if high - low > _LINE:
        return False
    others = [
        each
        for each in context.words[max(0, start - 12) : start + 12]
        if low < each.start < high and each is not word and each.end - each.start > _SHORT
    ]
    return len(others) > 1 and all(each.capital for each in others)
