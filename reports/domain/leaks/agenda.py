"""Findings of kind "descriptor" that point to the public agenda: "the opening speaker"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Finding, Kind, Severity
from .reading import Reading
from .telling import PEOPLE_PARTED, counted
from .vocabulary import SPEECH

_ORDINALS: Final = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_NUMBERS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight")
_COUNTS: Final = (_NUMBERS, tuple("12345678"), ("i", "ii", "iii", "iv", "v"))
_PARTS: Final = "session|panel|day|workshop|sitting|roundtable"
_PART_WORDS: Final = frozenset(_PARTS.split("|"))
_ROLE: Final = re.compile(
    r"(?<!\bin )(?<!\btook )\b(?:the|this|our|her|his|their|that) "
    r"(?P<which>(?:opening|first|second|third|fourth|last|closing"
    r"|final|next|lead-off|lead|keynote|main|session|panel|plenary|invited)(?:'s)? )?"
    r"(?P<role>speaker|presenter|panell?ist|keynote|chair|chairman|chairwoman|chairperson"
    r"|moderator|facilitator|discussant)\b"
    r"(?P<sitting> (?:of|at|in|for) (?:the |our |that |this )?(?:"
    rf"(?:(?P<session>{'|'.join(_ORDINALS)})|opening|closing|last|final|morning|afternoon"
    rf"|plenary|[\w-]+) (?:{_PARTS})\b"
    rf"|(?:{_PARTS}) (?P<number>[1-8]|{'|'.join(_NUMBERS)}|I{{1,3}}|IV|V)\b|(?:{_PARTS})\b))?",
    re.IGNORECASE,
)
_CHAIRS: Final = frozenset(
    {"chair", "chairman", "chairwoman", "chairperson", "moderator", "facilitator"}
)
_SPOKEN: Final = frozenset(
    {"opening", "first", "keynote", "lead-off", "lead", "closing", "final", "last"}
)
_SPEAKS: Final = re.compile(
    r",? (?:also |then |again |later |once |had |has )*"
    r"(?P<verb>said|thought|felt|began|told|gave|spoke|saw|held|put|made|took|drew|saying|[a-z]+ed)\b"
)
# Who chairs something else: "the chair of the harbour board". A name may be that of the session.
_OF_OTHERS: Final = re.compile(
    r" of (?:the|an?|its|his|her|their|our|any|every|each)"
    r"(?! (?:[\w’'-]+ ){0,3}(?:sessions?|meetings?|sittings?|discussions?|debates?|exchange|talks"
    r"|conference|workshop|round-?table|panel|plenary|dialogue|seminar|symposium|retreat|gathering"
    r"|event|summit|forum|consultations?|proceedings|group|table|room|hall|side|day|morning"
    r"|afternoon|evening|hour|half|part|round)\b)"
    r"(?P<said>(?: [a-z][\w’'-]*){1,4})"
)
# What a chair does for the meeting, which tells nothing of what they think.
_FORMAL: Final = word_set(
    "adjourned announced began called closed concluded convened dismissed drew ended "
    "gave granted held introduced invited limited listed made moved noted opened passed presented "
    "put reconvened resumed saw seated spoke started summarised summarized suspended thanked took "
    "turned waited wanted welcomed"
)
_PAUSE: Final = re.compile(
    r" (?:a|the|for a|for) (?:short |brief |coffee )?(?:break|pause|recess)\b"
)
_ROLES: Final = word_set(
    "speaker presenter panelist panellist keynote chair chairman chairwoman chairperson moderator "
    "facilitator discussant"
)
_DEFINITE: Final = frozenset({"the", "this", "our", "her", "his", "their", "that"})
_BEFORE: Final = 3  # words from an article to the role
_REMEDY: Final = "Write of a participant instead: who did what stands on the agenda."


@dataclass(frozen=True, slots=True)
class SessionRoles:
    """Who was on the agenda of one session: keys, the speakers in their order."""

    chairs: tuple[str, ...] = field(default=(), repr=False)
    speakers: tuple[str, ...] = field(default=(), repr=False)


# "The person who introduces session 2", "whoever chairs the last panel". It starts with the letters
# that may be its first: other words are passed over faster.
_DOING: Final = re.compile(
    r"[TtWw](?<!\w.)(?:(?<=[Tt])he (?:person|participant|speaker|member|colleague|one|man|woman"
    r"|delegate|expert) who|(?<=[Ww])hoever|(?<=[Tt])hose who) (?:will |is to |has to |was to )?"
    r"(?:introduc|open|chair|clos|present|moderat|facilitat|lead|led|start)(?:e|ed|es|s|ing)? "
    rf"(?:in |at |off )?(?:(?:the |our )?(?:{'|'.join(_ORDINALS)}|opening|closing|last|final"
    rf"|morning|afternoon) (?:{_PARTS})|(?:{_PARTS}) (?:[1-8]|{'|'.join(_NUMBERS)}|I{{1,3}}|IV|V))"
    r"\b"
)


def find_doers(reading: Reading) -> Iterator[Finding]:
    """Who is told by what they do on the agenda: "the person who introduces session 2"."""
    if _PART_WORDS.isdisjoint(reading.places.keys()):
        return
    for match in _DOING.finditer(reading.text):
        yield Finding(
            kind=Kind.DESCRIPTOR,
            severity=Severity.WARN,
            reason="A role that stands on an agenda, which tells who it was.",
            remedy=_REMEDY,
            start=match.start(),
            end=match.end(),
            text=match[0],
            participant="",
            gives_away=False,
        )


def find_agenda(reading: Reading, agenda: Sequence[SessionRoles]) -> Iterator[Finding]:
    """Roles on the agenda that a text speaks of; `agenda` has the sessions in their order."""
    text = reading.text
    for match in _roles(reading):
        people = _people(match, agenda)
        severity, reason = _weigh(match, people, text)
        yield Finding(
            kind=Kind.DESCRIPTOR,
            severity=severity,
            reason=reason,
            remedy=_REMEDY,
            start=match.start(),
            end=match.end(),
            text=match[0],
            participant=PEOPLE_PARTED.join(people),
            gives_away=len(people) == 1,
        )


def _roles(reading: Reading) -> Iterator[re.Match[str]]:
    """The roles in a text; it is read but where the word for one stands."""
    past = 0
    for at in reading.at(_ROLES):
        before = (reading.words[place] for place in range(max(0, at - _BEFORE), at))
        starts = [each.start for each in before if each.folded in _DEFINITE and each.start >= past]
        match = next(filter(None, (_ROLE.match(reading.text, start) for start in starts)), None)
        if match:
            past = match.end()
            if not _is_of_others(match, reading.text):
                yield match


def _is_of_others(match: re.Match[str], text: str) -> bool:
    """Whether a role is one of something that is not the meeting, and nobody is said to have it
    there: who chairs a board and speaks of it may be told by that."""
    of = _OF_OTHERS.match(text, match.end())
    return bool(of and not match["which"] and SPEECH.isdisjoint(of["said"].split()))


def _people(match: re.Match[str], agenda: Sequence[SessionRoles]) -> tuple[str, ...]:
    """Whom a role points to, as far as the agenda tells."""
    sessions = list(agenda)
    if (number := _session_of(match)) is not None:
        sessions = sessions[number : number + 1]
    chairs = match["role"].casefold() in _CHAIRS
    roles = [each.chairs if chairs else each.speakers for each in sessions]
    which = (match["which"] or "").strip().casefold()
    if not chairs:
        roles = [_of_order(which, speakers) for speakers in roles]
    return tuple(dict.fromkeys(key for keys in roles for key in keys))


def _session_of(match: re.Match[str]) -> int | None:
    """Which session a role is of, counted from 0, where that is said."""
    if match["session"]:
        return _ORDINALS.index(match["session"].casefold())
    if match["number"]:
        said = match["number"].casefold()
        return next(each.index(said) for each in _COUNTS if said in each)
    return None


def _of_order(which: str, speakers: tuple[str, ...]) -> tuple[str, ...]:
    if which in _ORDINALS:
        at = _ORDINALS.index(which)
        return speakers[at : at + 1]
    if which in {"opening", "lead-off", "lead"}:
        return speakers[:1]
    if which in {"closing", "final", "last"}:
        return speakers[-1:]
    return speakers


def _weigh(match: re.Match[str], people: tuple[str, ...], text: str) -> tuple[Severity, str]:
    if len(people) == 1:
        return Severity.HOLD, "A role on the agenda that one person had."
    if people:
        return Severity.WARN, f"A role on the agenda, of {counted(len(people))}."
    if _is_told(match, text):
        return Severity.WARN, "A role that stands on an agenda, which tells who it was."
    return Severity.NOTE, "If an agenda is public, it tells who that was."


def _is_told(match: re.Match[str], text: str) -> bool:
    """Whether a role is one of its sitting alone, or is said to hold something."""
    which, role = (match["which"] or "").strip().casefold(), match["role"].casefold()
    if match["sitting"] or which in _SPOKEN:
        return role != "keynote"
    if match[0].casefold().startswith(("this ", "that ")):  # as a house says "participant"
        return False
    speaks = _SPEAKS.match(text, match.end())
    says = speaks is not None and not (
        speaks["verb"] in _FORMAL or _PAUSE.match(text, speaks.end())
    )
    return role == "discussant" or (role in _CHAIRS and says)
