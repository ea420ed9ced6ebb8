"""A remark as sentences of a report: token, verb, and what was said, in words that hold together.

Where text and verb do not fit, a frame with a colon takes any text: a stiff sentence can be
rewritten, a wrong one misleads. No words are put in quotation marks: a quotation needs leave.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final
from zlib import crc32

from dialogues.domain.record import Remark
from dialogues.domain.wordset import word_set

from .english.casing import Casing
from .english.inflection import gerund
from .english.nouns import begins_named
from .english.persons import in_third_person, opens_sentence
from .english.texts import cleaned, ended, escaped, sentences_of
from .english.verb_lists import BARE
from .english.words import DETERMINERS
from .shapes import Shape, Shaped, shape_of
from .verb_table import AGAINST
from .verbs import VERBS, Verb, verb_named

# What "say" may print as: it is the verb of a note that names none.
_FACTS: Final = ("said that", "noted that", "observed that", "remarked that")
_VIEWS: Final = ("felt that", "thought that", "said that", "took the view that")
_VIEW_WORDS: Final = re.compile(
    r"\b(?:should|must|ought|would|could|might|cannot|need|needs|better|worse|best|worst|too|"
    r"important|useful|wrong|right|dangerous|premature|hard|easy|unlikely|likely|risk|crucial|key)\b",
    re.IGNORECASE,
)
_FRAMES: Final = ("In the view of {{{ref}}}, {text}", "From {{{ref} 's}} perspective, {text}")
_COLONS: Final = ("put it as follows:", "put it this way:")
_DEMANDS: Final = re.compile(r"\b(?:should|must|be)\b")
# Verbs that no colon can follow: they do not tell of speaking.
_SILENT: Final = word_set(
    "assure believe feel hope inform remind say sense speak suppose talk tell think want wish"
)
_HEDGED: Final = re.compile(
    r"\b(?:not|no|never|nothing|nobody|none|hardly|unlikely|unclear|doubtful|little|few|cannot|"
    r"without|neither|nor|impossible|wrong|false|untrue|whether)\b|n['’]t\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """A remark told: its own sentence without the end, what goes in front, and what follows.

    `relation` is the base of the verb that it prints, so that "in response" need not come
    before "agreed"; `framed` where the speaker does not come first; `opposed` where the note
    may be read in two ways.
    """

    front: str
    sentence: str
    rest: str
    relation: str
    framed: bool = False
    opposed: bool = False
    asks: bool = False


def told(remark: Remark, casing: Casing, *, replying: bool = False, plain: bool = False) -> Told:
    """A remark in sentences. `replying` where the remark that it answers stands just before;
    `plain` where its speaker must come first, because an opener goes in front."""
    verb = verb_named(remark.verb)
    text = cleaned(remark.text)
    if not any(mark.isalnum() for mark in text):
        return Told(
            "", f"{{{remark.id}}} {'spoke' if verb.base == 'say' else verb.past}", "", verb.base
        )
    first, *others = sentences_of(text)
    shaped = _turned(verb, shape_of(first, verb, casing))
    predicates, others = _joined(shaped, others, verb, casing)
    rest = " ".join(_rest(sentence) for sentence in others)
    text = in_third_person(shaped.text) + predicates
    if shaped.shape is Shape.PREDICATE:
        spoken, framed = f"{{{remark.id}}} {escaped(text)}", False
    else:
        spoken, framed = _spoken(remark, verb, shaped, escaped(text), replying, plain)
    return Told(
        front=shaped.front,
        sentence=spoken,
        rest=rest,
        relation=shaped.base or verb.base,
        framed=framed,
        opposed=shaped.shape is Shape.CLAUSE and verb.base in AGAINST,
        asks=shaped.shape is Shape.QUESTION or shaped.base == "ask",
    )


def _joined(shaped: Shaped, others: list[str], verb: Verb, casing: Casing) -> tuple[str, list[str]]:
    """Sentences that begin with a verb of their own, joined to the predicate before them."""
    joined: list[str] = []
    while shaped.shape is Shape.PREDICATE and others:
        following = shape_of(others[0], verb, casing)
        if following.shape is not Shape.PREDICATE or following.front:
            break
        joined.append(in_third_person(following.text))
        others = others[1:]
    if not joined:
        return "", others
    return "".join(f", {text}" for text in joined[:-1]) + f" and {joined[-1]}", others


def _rest(sentence: str) -> str:
    return escaped(ended(opens_sentence(in_third_person(sentence), sentence)))


def _spoken(
    remark: Remark, verb: Verb, shaped: Shaped, text: str, replying: bool, plain: bool
) -> tuple[str, bool]:
    """The first sentence, and whether something other than the speaker begins it."""
    turn = crc32(remark.id.encode())
    if shaped.shape is Shape.CLAUSE and verb.base == "say":
        return _said(remark.id, shaped, text, turn, plain)
    words = _words(verb, shaped, remark, replying)
    if words:
        return f"{{{remark.id}}} {words} {text}", False
    return f"{{{remark.id}}} {_colon(verb, turn)} {text}", False


def _colon(verb: Verb, turn: int) -> str:
    """The frame that takes any text, and does not lose the verb."""
    if verb.base in _SILENT:
        return _COLONS[turn % len(_COLONS)]
    return f"{verb.past} {'the following' if verb.noun == '' else 'as follows'}:"


def _turned(verb: Verb, shaped: Shaped) -> Shaped:
    """ "suggest" with "to begin small" is "suggested beginning small"."""
    _, _, rest = shaped.text.partition(" ")
    base, _, others = rest.partition(" ")
    if shaped.shape is Shape.TO and verb.to is None and verb.ing is not None and base in BARE:
        return replace(shaped, shape=Shape.ING, text=f"{gerund(base)} {others}".strip())
    return shaped


def _said(ref: str, shaped: Shaped, text: str, turn: int, plain: bool) -> tuple[str, bool]:
    """ "Say" with a clause: the one verb that nobody chose, and so the one that may vary."""
    if shaped.opinion:
        return f"{{{ref}}} {shaped.opinion} {text}", False
    if text.startswith("they ") and not shaped.text.startswith("they "):
        return f"{{{ref}}} said that {text}", False  # it was "I"
    is_view = bool(_VIEW_WORDS.search(text))
    if is_view and not plain and not shaped.front and turn % 5 == 0:
        return _FRAMES[turn // 5 % len(_FRAMES)].format(ref=ref, text=text), True
    choices = _VIEWS if is_view else _FACTS
    return f"{{{ref}}} {choices[turn // 7 % len(choices)]} {text}", False


def _words(verb: Verb, shaped: Shaped, remark: Remark, replying: bool) -> str:
    """What stands between the speaker and the text, or "" where the verb takes no such text."""
    match shaped.shape:
        case Shape.CLAUSE:
            return _before_clause(verb, shaped, remark, replying)
        case Shape.THAT:
            return _before_that(verb)
        case Shape.QUESTION:
            return _before_question(verb)
        case Shape.WHETHER:
            return _before_whether(verb, shaped)
        case Shape.HOW:
            return _before_how(verb, shaped)
        case Shape.ABOUT:
            return _before_preposition(verb, shaped.text)
        case Shape.NOUN | Shape.ING | Shape.TO:
            return _before_phrase(verb, shaped)
        case _:
            return ""


def _before_clause(verb: Verb, shaped: Shaped, remark: Remark, replying: bool) -> str:
    if verb.base in ("agree", "concur") and replying:
        return f"{verb.past}, noting that"
    if verb.base in AGAINST and _is_object(verb, shaped, remark):
        return _before_that(verb)
    if verb.asks and _DEMANDS.search(shaped.text):
        return f"{verb.past} that"
    words = verb.before_clause()
    return "said that" if words.endswith(":") and ":" in shaped.text else words


def _is_object(verb: Verb, shaped: Shaped, remark: Remark) -> bool:
    """Whether a clause under "doubt" or "reject" is what was doubted, not what was said."""
    if cleaned(remark.text)[:1].islower():
        return True
    return verb.base in ("doubt", "deny") and not _HEDGED.search(shaped.text)


def _before_that(verb: Verb) -> str:
    if verb.takes_that or verb.base in ("doubt", "deny", "dispute", "ask"):
        return f"{verb.past} that"
    if verb.noun is None or verb.clause in ("fact", "meeting", "argued", "spoke"):
        return verb.before_clause()
    return f"{verb.past} {verb.noun} {_named(verb)} that".replace("  ", " ")


def _named(verb: Verb) -> str:
    return "the claim" if verb.base in AGAINST else "the view"


def _before_question(verb: Verb) -> str:
    if verb.base in ("say", "ask"):
        return "asked:"
    if verb.asks:
        return f"{verb.past} as follows:" if verb.base == "wonder" else f"{verb.past} this:"
    return "put it as a question:"


def _before_whether(verb: Verb, shaped: Shaped) -> str:
    if shaped.base == "ask" or verb.how == "":
        return "asked" if verb.base == "say" else verb.past
    return "" if shaped.text.startswith("if ") else "raised the question of"


def _before_how(verb: Verb, shaped: Shaped) -> str:
    if shaped.base == "ask":  # it was a question, and is told as one
        return verb.past if verb.asks else "asked"
    if verb.base == "say":
        return "spoke about"
    return "" if verb.how is None else f"{verb.past} {verb.how}".strip()


def _before_phrase(verb: Verb, shaped: Shaped) -> str:
    if shaped.shape is Shape.TO and verb.noun == "to":
        return verb.past  # "objected to the date"
    join = {Shape.NOUN: verb.noun, Shape.ING: verb.ing, Shape.TO: verb.to}[shaped.shape]
    if not shaped.sure and join != "":
        return ""  # "argued for" takes no clause, if it should be one
    if verb.base == "say" and shaped.shape is not Shape.TO:
        return "spoke of" if shaped.shape is Shape.ING or _is_introduced(shaped.text) else ""
    return "" if join is None else f"{verb.past} {join}".strip()


def _is_introduced(text: str) -> bool:
    first = text.split()[0].lower()
    return first in DETERMINERS or begins_named(first)


def _before_preposition(verb: Verb, text: str) -> str:
    """ "about the price" after a verb that takes "about"."""
    preposition = text.split()[0]
    if verb.base in ("say", "speak", "talk", "argue", "warn") and preposition != "in":
        return "spoke" if verb.base in ("say", "talk") else verb.past
    named = " " in verb.past and verb.base not in VERBS  # "raised the question of"
    return verb.past if named or preposition in (verb.noun, verb.ing, verb.how) else ""
