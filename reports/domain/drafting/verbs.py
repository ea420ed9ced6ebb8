"""The verbs of reporting: what may follow each of them, as a table.

A remark has a verb and a text, and both were typed by a person in a hurry. This module says
what the verb takes; `shapes` says what the text is; `sentences` puts the two together.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from .english.inflection import gerund, past, third
from .verb_table import CLAUSES, SPELLINGS, TABLE, TAILS, THAT_NOUNS


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb with its past form and what joins each shape to it; None where it cannot follow."""

    base: str
    past: str
    clause: str = "that"
    noun: str | None = ""
    ing: str | None = None
    how: str | None = None
    to: str | None = None

    def before_clause(self) -> str:
        """The words between the speaker and a whole clause: "argued that"."""
        return CLAUSES[self.clause].format(past=self.past)

    @property
    def asks(self) -> bool:
        """Whether it brings in a question."""
        return self.clause == "question"

    @property
    def takes_that(self) -> bool:
        """Whether "that" follows it at once."""
        return self.clause == "that"


def verb_named(typed: str) -> Verb:
    """The verb that somebody typed, in any form and known or not: "Rejected", "push back on"."""
    words = typed.lower().strip(" .:,").removesuffix(" that").split()
    return _verb(" ".join(words)) if words else VERBS["say"]


@lru_cache(maxsize=512)
def _verb(phrase: str) -> Verb:
    first, _, rest = phrase.partition(" ")
    base = FORMS.get(first) or _guessed_base(first)
    phrase = f"{base} {rest}".strip()
    if phrase in VERBS:
        return VERBS[phrase]
    head, _, tail = phrase.rpartition(" ")
    if tail in TAILS and head in VERBS:
        return replace(VERBS[head], base=phrase, noun=tail, ing=tail, how=tail)
    return _unknown(base, rest)


def _guessed_base(word: str) -> str:
    """The base of a verb that the table lacks: "opined" -> "opine" cannot be known, so the past
    form itself serves; "opines" -> "opine"."""
    if word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


def _unknown(base: str, rest: str) -> Verb:
    form = base if base.endswith("ed") else past(base.removesuffix("ing"))
    phrase = f"{form} {rest}".strip()
    base, last = f"{base} {rest}".strip(), rest.rpartition(" ")[2]
    if last in TAILS:
        return Verb(base, phrase, clause="fact", ing="", how="")
    if rest and last not in THAT_NOUNS:
        return Verb(base, phrase, clause="saying", noun=None)
    return Verb(base, phrase, noun="about" if rest else "")


def _joined(cell: str) -> str | None:
    return {"=": "", "-": None}.get(cell, cell)


def _rows() -> dict[str, Verb]:
    verbs: dict[str, Verb] = {}
    for row in TABLE.strip().splitlines():
        *words, clause, noun, ing, how, to = row.split()
        base = " ".join(words)
        form = f"{past(words[0])} {' '.join(words[1:])}".strip()
        joins = {"noun": noun, "ing": ing, "how": how, "to": to}
        verbs[base] = Verb(base, form, clause, **{key: _joined(joins[key]) for key in joins})
        for british, american in SPELLINGS.items():
            if base.endswith(british):
                other = base.removesuffix(british) + american
                verbs[other] = replace(verbs[base], base=other, past=past(other))
    return verbs


def _forms() -> dict[str, str]:
    forms: dict[str, str] = {}
    for phrase in VERBS:
        base = phrase.partition(" ")[0]
        for form in (base, past(base), third(base), gerund(base)):
            forms.setdefault(form, base)
    return forms


VERBS: Final = _rows()
FORMS: Final = _forms()
