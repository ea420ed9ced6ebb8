"""Rows of names: surnames of a roster joined by a comma, an "and" or a dash."""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..writing.parts import PARTICLES
from ..writing.words import Word
from .addressing import HONORIFICS
from .context import Context
from .vocabulary import OWNED

_COMMAS: Final = frozenset({", ", "; ", "/", " / ", ",\n", " + ", " & "})
_JOINING: Final = frozenset({"and", "against", "versus", "vs"})
_FURTHER: Final = frozenset({", ", "), "})
_DASHES: Final = frozenset({"–", "—", "/", " / "})
_NUMBER: Final = re.compile(r"(?<!\d)\d{1,4}[A-Z]?[.:)]? $")
_PARTED: Final = re.compile(r"[,;/|] ?\d{1,4}[A-Z]?[.:)]? $")
# What two have between them at a meeting.
_BETWEEN: Final = word_set(
    "compromise amendment motion exchange exchanges debate dispute duel dialogue deal draft drafts "
    "proposal pair duo line side axis wing camp alliance understanding wording clause paragraph "
    "table car taxi session panel non-paper paper quarrel disagreement truce bet wager"
)


def is_in_row(context: Context, start: int, end: int) -> bool:
    """Whether another surname of the roster is joined by a comma or an "and"."""
    words = context.words
    further = words[end + 1 : end + 3]
    if any(near.gap in _FURTHER and is_surname(context, near) for near in further):
        return True  # "Seats: Hill 4A, Marsh 4B"
    if _is_numbered(context, start, end):
        return True
    following = words[end : end + 2]
    if following and following[0].gap in _COMMAS | {" "}:
        joined = following[0].gap != " " and following[0].folded not in _JOINING
        near = _past_honorific(context, end if joined else end + 1)
        if (joined or following[0].folded in _JOINING) and is_surname(context, near):
            return True
    if not start or words[start].gap not in _COMMAS | {" "}:
        return False
    if words[start].gap != " ":
        return is_surname(context, words[start - 1])
    if start < 2 or words[start - 2].folded == words[end - 1].folded:
        return False  # "Viktor Hill and Sergei Hill"
    return words[start - 1].folded in _JOINING and is_surname(context, words[start - 2])


def _is_numbered(context: Context, start: int, end: int) -> bool:
    """ "Rooms: 12 Hill; 14 Grace": after a number, as another one of the roster beside it is."""
    words, number = context.words, _NUMBER.search(context.words[start].gap)
    if number is None:
        return False
    pairs = (
        (words[end], words[end]) if end < len(words) else None,
        (words[start], words[start - 1]) if start else None,
    )
    return any(
        pair is not None
        and _PARTED.match(pair[0].gap) is not None
        and pair[1].capital
        and pair[1].folded in context.surnames | context.givens
        for pair in pairs
    )


def _past_honorific(context: Context, at: int) -> Word:
    """The word at a place, or the one after a form of address and particles that stand there."""
    at = _past_particles(context, at)
    if at + 1 < len(context.words):
        word = context.words[at]
        if word.capital and word.folded in HONORIFICS:
            at = _past_particles(context, at + 1)
    return context.words[min(at, len(context.words) - 1)]


def _past_particles(context: Context, at: int) -> int:
    while at + 1 < len(context.words) and context.words[at].folded in PARTICLES:
        at += 1
    return at


def is_surname(context: Context, word: Word) -> bool:
    """Whether a word is a surname of the roster, with its capital."""
    return word.capital and word.folded in context.surnames


def is_joined(context: Context, start: int, end: int) -> bool:
    """ "The Hill–Quillmarsh compromise": a dash and nothing else between two of the roster.

    With an article they are called together after what they did here, or a thing is after others.
    """
    low, high = _joined(context, start, end)
    if high - low == end - start:
        return False
    article = context.said_before(low) in {"the", "a", "an", "this", "that"}
    after = context.after(high)
    return not article or (after is not None and after.folded in OWNED | _BETWEEN)


def _joined(context: Context, start: int, end: int) -> tuple[int, int]:
    """The words from and up to which surnames of the roster are joined by dashes."""
    words, low, high = context.words, start, end
    while low and words[low].gap in _DASHES and is_surname(context, words[low - 1]):
        low -= 1
    while high < len(words) and words[high].gap in _DASHES and is_surname(context, words[high]):
        high += 1
    return low, high


def is_in_low_row(context: Context, start: int, end: int) -> bool:
    """ "bravo, okafor + caruso share a taxi", where all is in small letters."""
    near = [*context.words[end : end + 1], *context.words[start : start + 1]]
    others = [*context.words[end : end + 1], *context.words[max(0, start - 1) : start]]
    joined = any(
        after.gap in _COMMAS and other.folded in context.surnames
        for after, other in zip(near, others, strict=False)
    )
    return joined and context.is_all_low(start)


def is_between_names(context: Context, start: int, end: int) -> bool:
    """ "Ada Hill, ray moon, Ann Weaver": in small letters between names that have capitals."""
    if not start or context.words[start].gap != ", ":
        return False
    before, after = context.words[start - 1], context.words[end : end + 1]
    known = context.surnames | context.givens
    return (
        before.capital
        and before.folded in known
        and all(each.gap == ", " and each.capital and each.folded in known for each in after)
    )


def is_among_givens(context: Context, start: int, end: int) -> bool:
    """Whether another given name or surname of the roster is joined: "Grace, Conor and I"."""
    words = context.words
    said = words[start].folded
    return any(
        near in context.givens or (near in context.surnames and near != said)
        for near in (_following(context, end), _preceding(context, start))
    )


def _following(context: Context, end: int) -> str:
    """The single name that follows a comma or an "and"; "" where it is one of a longer name."""
    row = context.words[end : end + 3]
    if len(row) > 1 and row[0].folded == "and" and row[0].gap == " ":
        row, end = row[1:], end + 1
    elif not row or row[0].gap not in _COMMAS:
        return ""
    after, name = context.after(end + 1), row[0].folded
    if after is not None and after.gap == "-" and after.capital:
        name, after = name + after.folded, context.after(end + 2)
    return name if row[0].capital and not (after and after.capital) else ""


def _preceding(context: Context, start: int) -> str:
    """The single name before a comma or an "and", of two parts it may be; else ""."""
    words, at = context.words, start - 1
    if at > 1 and words[at].folded == "then" and words[at].gap == " ":
        at -= 1  # "Mele and then Grace"
    if at > 0 and words[at].folded == "and" and words[start].gap == " ":
        at -= 1
    elif at < 0 or words[start].gap not in _COMMAS:
        return ""
    name = words[at].folded
    if at and words[at].gap == "-" and words[at].capital:
        at -= 1
        name = words[at].folded + name
    before = context.before(at)
    return name if words[at].capital and not (before and before.capital) else ""
