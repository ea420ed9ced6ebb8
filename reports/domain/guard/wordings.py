"""Other ways to write an attribution token, the finest first."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from dialogues.domain.phrases import ANY, Token

FREE: Final = ("this", "these", "another")  # they lean on what stands before them
SINGULAR: Final = "sense"  # "participants" would not stand in its place
_FORMS: Final = ("this", "these", "another", "")
_UNLABELLED: Final = ("this", "these", "named")  # they take no label of their own


def wordings(token: Token) -> Iterator[str]:
    """Coarser wordings of a token that names people.

    First it is cut from what it points to, then its label is coarser, then both.
    """
    free = token.form in FREE
    apart = "" if free or token.form == "and-others" else token.form
    if apart != token.form:
        yield written(token, apart, token.level, token.alternative)
    for level in ("region", "any"):
        if not free or token.form == "another":
            yield written(token, token.form, level)
        if apart != token.form:
            yield written(token, apart, level)


def corrections(token: Token, refs: tuple[str, ...]) -> Iterator[str]:
    """Wordings of a token that may not print: other forms, other levels, these remarks for its own.

    Which of them is right is for the grammar to say.
    """
    forms = tuple(dict.fromkeys((*_FORMS, token.form)))
    for form in forms:
        if form in _UNLABELLED:
            yield written(token, form, "", refs=refs)
        else:
            yield written(token, form, token.level, token.alternative, refs=refs)
    for level in ("", "region", "any"):
        for form in (each for each in forms if each not in _UNLABELLED):
            yield written(token, form, level, refs=refs)


def freed(token: Token, labels: Collection[str], regions: Collection[str]) -> str:
    """A token that leans on nothing any more, under the coarsest label that was printed for it."""
    if token.form == "another":
        return written(token, "", token.level, token.alternative)
    if ANY in labels:
        return written(token, "", "any")
    return written(token, "", "region" if set(labels) & set(regions) else "")


def coarsest(token: Token) -> str:
    """A token in the words that say least of whom it means; as it is where nothing says less."""
    if token.form == "named" or token.quantity == SINGULAR:
        return token.text
    if token.quantity:
        return written(token, "participants", "")
    form = "" if token.form in FREE else token.form
    return written(token, form, "any")


def written(
    token: Token, form: str, level: str, alternative: str = "", *, refs: tuple[str, ...] = ()
) -> str:
    """A token letter for letter."""
    marks = [f"@{level}" if level else "", f"~{alternative}" if alternative else ""]
    words = [*(refs or token.refs), *marks, form, token.possessive]
    return "{" + " ".join(word for word in words if word) + "}"
