"""Notes that begin with their own verb of reporting: "Rejected the claim …", "I doubt that …".

They need no other verb: the speaker goes in front of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from dialogues.domain.wordset import word_set

from .english.finite import has_main_clause
from .english.inflection import gerund, past
from .english.words import DETERMINERS, OBJECTS, PREPOSITIONS, PRONOUNS, QUESTIONS
from .verbs import FORMS, VERBS, Verb

# Verbs whose past form stands before no noun: "Argued sanctions would fail" is no "argued X".
_NO_ADJECTIVE: Final = word_set(
    """add argue ask assert believe claim comment complain conclude explain feel hope insist
    maintain object remark reply respond say speculate think warn wonder worry"""
)
# Third persons that are plural nouns, too: "Calls for reform", "Doubts remain".
_NOUNS: Final = word_set(
    """accounts answers appeals assures backs calls cautions challenges claims comments concerns
    contests contrasts counters debates demands disputes doubts echoes expects fears flags
    forecasts hints hopes invites issues judges lists mentions notes objects offers plans points
    presses promises protests puts queries questions raises refuses regrets remarks replies
    reports requests seconds senses shares shows signals states stresses supports talks traces
    urges views voices wants welcomes wishes wonders worries"""
)
_WISHES: Final = (
    r"(?:(?:would|['’]d)\s+(?:like|want|wish)\s+to|want\s+to|wish\s+to|must|have\s+to|would)"
)
_SURE: Final = r"(?:really|strongly|fully|firmly|do|also|certainly|very\s+much|just|simply)"
_FIRST_PERSON: Final = re.compile(
    rf"I(?:\s+{_SURE}|\s*{_WISHES})*\s+(?P<verb>[a-z]+)\b(?P<rest>.*)$", re.DOTALL
)
_LEAD: Final = re.compile(
    r"(?P<adverb>(?:Also|Then|Again)\s+)?(?P<verb>[A-Za-z]+)\b(?P<rest>.*)$", re.DOTALL
)
# Verbs that say something else in "I …": "I state" is rare, "I want" and "I see" are no reports.
_NOT_FIRST: Final = word_set("show want say talk call put press push point present list")
# Verbs that nobody is told to: "agree with the register" is what the speaker did.
_NO_COMMANDS: Final = word_set("agree argue believe deny disagree insist")
_THAT: Final = word_set("that whether how why")
_FOLLOWS: Final = (
    DETERMINERS | OBJECTS | PREPOSITIONS | PRONOUNS | QUESTIONS | {"that", "whether", "if", "both"}
)


@dataclass(frozen=True, slots=True)
class Predicate:
    """The verb that a note begins with, and what is left of the note."""

    base: str
    rest: str

    def told(self) -> str:
        """The words after the speaker: "rejected the claim"."""
        return f"{past(self.base)}{self.rest}"


def predicate_of(sentence: str, verb: Verb) -> Predicate | None:
    """The predicate of a note that begins with one, as far as that is sure.

    `verb` is the note's own: "I doubt …" under "stress" is not taken apart.
    """
    if found := _FIRST_PERSON.match(sentence):
        base, rest = found["verb"], found["rest"]
        if base in FORMS.values() and base not in _NOT_FIRST and verb.base in ("say", base):
            return _told_in_first(base, rest)
        return None
    found = _LEAD.match(sentence)
    base = FORMS.get(found["verb"].lower(), "") if found else ""
    if found is None or not base:
        return None
    return Predicate(base, found["rest"]) if _is_sure(found["verb"].lower(), base, found) else None


def _told_in_first(base: str, rest: str) -> Predicate | None:
    """ "I agree.", "I doubt that …", and "I hope we meet" with a "that" put in."""
    following = rest.split(maxsplit=1)[0].lower().strip(",.") if rest.strip() else ""
    if not following or following in {"that", "whether", "to", "how", "why", "what"}:
        return Predicate(base, rest)
    if has_main_clause(rest):
        takes = base in VERBS and (VERBS[base].takes_that or base == "doubt")
        return Predicate(base, f" that{rest}") if takes and rest.startswith(" ") else None
    return Predicate(base, rest) if following in _FOLLOWS else None


def _is_sure(form: str, base: str, found: re.Match[str]) -> bool:
    following = (
        found["rest"].split(maxsplit=1)[0].lower().strip(",.") if found["rest"].strip() else ""
    )
    if form == base:
        return base in _NO_COMMANDS and bool(following)
    if form == gerund(base) and following != "that":
        return False
    if form in _NOUNS:
        return following in _THAT and not has_main_clause(found["rest"])
    if not following:
        return form == past(base)
    if base in _NO_ADJECTIVE:
        return True
    sure = following in _FOLLOWS
    return sure and not (found["rest"].startswith(",") or _is_participle(following, found["rest"]))


def _is_participle(following: str, rest: str) -> bool:
    """ "Proposed by Japan, the plan would fail": a main clause of its own comes after it."""
    return following in ("by", "in", "at", "under") and has_main_clause(rest)
