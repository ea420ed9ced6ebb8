"""A sentence in which each attribution, and each word for a delegation, is one character.

So a pattern says "on the LAND side, TOKEN" whatever the words of a dialogue's delegations are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from ...document import Attribution
from .lands import Land, Shape

TOKEN: Final = "\ue000"  # noqa: S105  (an attribution)
_MARKS: Final = {
    Shape.PLACE: "\ue001",
    Shape.PEOPLE: "\ue002",
    Shape.EITHER: "\ue003",
    Shape.CODE: "\ue004",
}
_TAKEN: Final = re.compile("[\ue000-\ue004]")
_ARTICLES: Final = r"(?:(?:from|of|for|an?|the|no) )?"
# "Chinese nor Japanese", "from China or from Japan": together they are one.
_AND: Final = rf"(?:,? (?:and|or|nor|&) |/){_ARTICLES}"
_JOINED: Final = re.compile(
    rf"[\ue001-\ue003](?:(?:{_AND}|, {_ARTICLES})[\ue001-\ue003])*{_AND}[\ue001-\ue003]"
)
# What the placeholders of a pattern stand for.
_PLACEHOLDERS: Final = {
    "<the>": "(?:the )?",
    "<T>": f"(?P<token>{TOKEN})",
    "<M>": r"(?<![-\w])(?P<land>[\ue001-\ue003])(?:['’]s?)?(?![-\w])",
    "<P>": r"(?<![-\w])(?P<land>[\ue001\ue003])(?![-\w])",
    "<A>": r"(?<![-\w])(?P<land>[\ue002\ue003])(?![-\w])",
    "<C>": r"(?<!\w)(?P<land>[\ue001-\ue004])(?!\w)",
    "<F>": r"(?P<land>\ue004)",
    "<X>": r"(?P<land>[\ue002\ue003])(?![-\w])",
    "<->": rf"[^{TOKEN}.;:!?]",
}


def read(pattern: str) -> re.Pattern[str]:
    """A pattern with placeholders: <T> is an attribution and <M> any words for a delegation, of
    which <P> is a place, <A> an adjective, <X> one behind a hyphen, <F> a code or a flag and <C>
    any of all; <the> may be "the", and <-> is a character of the same clause."""
    for placeholder, meant in _PLACEHOLDERS.items():
        pattern = pattern.replace(placeholder, meant)
    return re.compile(pattern, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Masked:
    """A stretch of a text with `text` in its place; `at` has where each character of it stood."""

    text: str
    at: tuple[int, ...] = field(repr=False)
    attributions: dict[int, Attribution] = field(repr=False)  # by their place in `text`
    lands: dict[int, Land] = field(repr=False)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the text as it was."""
        return self.at[start], self.at[end]


def mask(
    text: str, start: int, end: int, attributions: Sequence[Attribution], lands: Sequence[Land]
) -> Masked:
    """The stretch from `start` to `end`; what stands in an attribution is no word of its own."""
    parts: list[str] = []
    at: list[int] = []
    tokens: dict[int, Attribution] = {}
    named: dict[int, Land] = {}
    last = start
    for each in _within(start, end, attributions, lands):
        parts.append(_TAKEN.sub(" ", text[last : each.start]))
        at += range(last, each.start)
        if isinstance(each, Land):
            named[len(at)] = each
            parts.append(_MARKS[each.shape])
        else:
            tokens[len(at)] = each
            parts.append(TOKEN)
        at.append(each.start)
        last = each.end
    parts.append(_TAKEN.sub(" ", text[last:end]))
    at += range(last, end + 1)
    return _joined(Masked("".join(parts), tuple(at), tokens, named))


def _within(
    start: int, end: int, attributions: Sequence[Attribution], lands: Sequence[Land]
) -> Iterator[Attribution | Land]:
    """Both, in the order of the text; an attribution goes before words inside it."""
    both: list[Attribution | Land] = [*attributions, *lands]
    here = [each for each in both if start <= each.start < end]
    last = start
    for each in sorted(here, key=lambda one: (one.start, isinstance(one, Land))):
        if last <= each.start:
            last = each.end
            yield each


def _joined(masked: Masked) -> Masked:
    """The same, where "China and Japan" is one word for both."""
    parts: list[str] = []
    at: list[int] = []
    tokens: dict[int, Attribution] = {}
    named: dict[int, Land] = {}
    last = 0

    def keep(start: int, end: int) -> None:
        moved = len(at) - start
        tokens.update(
            (place + moved, masked.attributions[place])
            for place in range(start, end)
            if place in masked.attributions
        )
        named.update(
            (place + moved, masked.lands[place])
            for place in range(start, end)
            if place in masked.lands
        )
        parts.append(masked.text[start:end])
        at.extend(masked.at[start:end])

    for match in _JOINED.finditer(masked.text):
        start, end = match.span()
        keep(last, start)
        both = _both([masked.lands[one] for one in range(start, end) if one in masked.lands])
        named[len(at)] = both
        parts.append(_MARKS[both.shape])
        at.append(masked.at[start])
        last = end
    if not last:
        return masked
    keep(last, len(masked.text))
    return Masked("".join(parts), (*at, masked.at[-1]), tokens, named)


def _both(lands: Sequence[Land]) -> Land:
    """Some lands as one."""
    shapes = {each.shape for each in lands} - {Shape.EITHER}
    return Land(
        lands[0].start,
        lands[-1].end,
        frozenset[str]().union(*(each.codes for each in lands)),
        shapes.pop() if len(shapes) == 1 else Shape.EITHER,
    )
