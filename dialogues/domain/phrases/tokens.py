"""Attribution tokens: `{r7}`, `{r9 r12 ~ROK both}`, `{r5 most KR 's}`.

Source: the table of attribution tokens in the design.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from ..codes import CODE, FORM_WORDS, QUANTITY_WORDS

LEVELS: Final = ("region", "any")
POSSESSIVES: Final = ("'s", "’s")
_BRACES: Final = re.compile(r"\{\{|\{[^{}]*\}|\{")


class TokenError(ValueError):
    """A token that cannot be read, in a sentence."""


@dataclass(frozen=True, slots=True)
class Token:
    """A token as it was written; `start` and `end` are offsets into the text that holds it."""

    text: str  # letter for letter, braces included
    start: int
    end: int
    refs: tuple[str, ...]
    form: str = ""  # one of codes.NAMING_WORDS
    quantity: str = ""  # one of codes.QUANTITY_WORDS
    narrowed: str = ""  # the code of the delegation or region that narrows a quantity
    alternative: str = ""  # what follows "~"
    level: str = ""  # one of LEVELS: what follows "@"
    possessive: str = ""  # one of POSSESSIVES

    @property
    def names_people(self) -> bool:
        """Whether it prints somebody; a token of a quantity prints nobody."""
        return not self.quantity


def split(text: str) -> tuple[str | Token, ...]:
    """The literals and tokens of a text, in order; "{{" in a literal is a brace already.

    Raises `TokenError` where a token cannot be read.
    """
    parts: list[str | Token] = []
    literal: list[str] = []
    last = 0
    for match in _BRACES.finditer(text):
        literal.append(text[last : match.start()])
        last = match.end()
        if match[0] == "{{":
            literal.append("{")
            continue
        if "".join(literal):
            parts.append("".join(literal))
        literal = []
        parts.append(_read(match, text))
    literal.append(text[last:])
    if "".join(literal):
        parts.append("".join(literal))
    return tuple(parts)


def _read(match: re.Match[str], text: str) -> Token:
    written = match[0]
    if written == "{":
        shown = " ".join(text[match.start() : match.start() + 30].split())
        raise TokenError(f'The brace at "{shown}" is not closed; write "{{{{" for a brace.')
    return _Reader(Token(written, match.start(), match.end(), ())).read()


class _Reader:
    """Reads the words between two braces, one after another."""

    def __init__(self, token: Token) -> None:
        self.token = token
        self.words = token.text[1:-1].split()

    def read(self) -> Token:
        count = self._count_refs()
        if not count:
            raise self._error("names no remark; a remark's id comes first")
        self.token = replace(self.token, refs=tuple(self.words[:count]))
        rest: Sequence[str] = self.words[count:]
        while rest:
            rest = self._read_form(rest)
        self._check()
        return self.token

    def _count_refs(self) -> int:
        for place, word in enumerate(self.words):
            if word in FORM_WORDS or not CODE.fullmatch(word):
                return place
        return len(self.words)

    def _read_form(self, words: Sequence[str]) -> Sequence[str]:
        word, rest = words[0], words[1:]
        if word.startswith("~"):
            return self._read_alternative(words)
        if word in POSSESSIVES:
            self._set("possessive", word)
        elif word in FORM_WORDS:
            self._set("quantity" if word in QUANTITY_WORDS else "form", word)
        elif word.startswith("@") and word[1:] in LEVELS:
            self._set("level", word[1:])
        elif CODE.fullmatch(word) and self.token.quantity and not self.token.narrowed:
            self._set("narrowed", word)
        else:
            raise self._error(f'holds "{word}", which is no form of a token')
        return rest

    def _read_alternative(self, words: Sequence[str]) -> Sequence[str]:
        """An alternative may have several words: it goes on to the next form."""
        count = 1
        while count < len(words) and not _opens_form(words[count]):
            count += 1
        if words[0] == "~":
            raise self._error('has nothing after "~"; write an alternative such as ~ROK')
        self._set("alternative", " ".join(words[:count])[1:])
        return words[count:]

    def _set(self, field: str, word: str) -> None:
        taken = getattr(self.token, field)
        if field in ("form", "quantity"):
            taken = self.token.form or self.token.quantity
        if taken:
            raise self._error(f'has "{taken}" and "{word}", of which it may have one')
        changed: dict[str, Any] = {field: word}
        self.token = replace(self.token, **changed)

    def _check(self) -> None:
        token = self.token
        if token.alternative and token.level:
            raise self._error('has both "~" and "@", of which it may have one')
        held = token.quantity or (token.form if token.form in ("this", "these", "named") else "")
        if held and (token.alternative or token.level):
            mark = "~" if token.alternative else "@"
            raise self._error(f'has "{held}" and "{mark}", which do not go together')
        if token.quantity == "sense" and token.possessive:
            raise self._error('has "sense" and "\'s", which do not go together')

    def _error(self, problem: str) -> TokenError:
        return TokenError(f"The token {self.token.text} {problem}.")


def _opens_form(word: str) -> bool:
    return word in FORM_WORDS or word in POSSESSIVES or word[0] in "~@"
