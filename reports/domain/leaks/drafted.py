"""Whether words are how a draft calls somebody, or are told to give somebody away.

Source: the design's leak check. Whoever writes that "a Danish engineer" stands on page 4, or that
the surgeon would be known at once, tells of one who was in the room.
"""

from __future__ import annotations

import re
from typing import Final

from dialogues.domain.wordset import word_set

from .persons import person_noun
from .reading import Reading
from .vocabulary import ARTICLES

_OPENING: Final = frozenset('"“‘„«')
_CLOSING: Final = re.compile(r"[.,?!]?[\"”’»]")
_SHORT: Final = 2  # words
_INDEFINITE: Final = frozenset({"a", "an"})
# What is said of the words of a draft.
_DRAFTING: Final = word_set(
    "draft drafts text report minutes summary chapter version transcript wording page pages "
    "paragraph para paragraphs line lines footnote footnotes section slide sentence caption twice "
    "thrice times write writes wrote written say says read reads replace change reword delete cut "
    "strike drop remains stands appears trouble anonymous recognise recognised recognize "
    "recognized label labels described description phrase print printed"
)
_AHEAD: Final = 80  # characters
_KNOWN: Final = re.compile(
    r"[^.;:!?]{0,30}? (?:would|will|could|can|might|is|was|are)(?: \w+){0,2}?"
    r" (?:known|recogni[sz]ed|recogni[sz]able|identified|identifiable|found out|guessed"
    r"|unmistakable|traced|spotted|obvious|easy to (?:guess|find|identify|recogni[sz]e))\b"
    r"|[^.;:!?]{0,40}? (?:gives?|would give|gave) (?:him|her|them|it all|everything|somebody"
    r"|someone) away\b"
    r"|[^.;:!?]{0,20}? (?:points|would point|pointed) to (?:one|a single) person\b"
)
_HOLDS: Final = re.compile(
    r"\b(?:[Tt]he )?(?:same|this|that|rule|it) (?:\w+ )?(?:holds|goes|applies|is true|is so|was so)"
    r" (?:for|to|of) (?:[^.;:!?]{1,60} and (?:for |to |of )?)?(?:the |an? |our )?$"
    r"|\b(?:everybody|everyone|anybody|anyone|all) (?:\w+ )?(?:knows?|knew|sees?|can tell) (?:who "
    r")(?:the |an? |our )?$"
)
_BEHIND: Final = 110
_ERROR: Final = re.compile(r"\b(?:not|instead of|rather than|than) [\"“„']$")
# "Or write “a lawyer”": what is to stand there, which is meant to give nobody away.
_BETTER: Final = re.compile(
    r"(?:^|[.,;:(\[–—] ?|\b(?:or|better|please|should|could|must|just|to) )"
    r"(?:[Ww]rite|[Ss]ay|[Pp]ut|[Uu]se|[Mm]ake it|[Pp]rint|[Cc]hange(?: it)? (?:in)?to) [\"“„']$"
)
_FOR: Final = re.compile(r"\b[Ff]or [\"“„']$")
_READ: Final = re.compile(r"[\"”’»],? (?:please )?(?:read|put|write|print)\b")
_CLOSE: Final = 20


def is_drafted(reading: Reading, start: int, end: int) -> bool:
    """Whether the words `start` up to `end` are called so by a draft, or known by it."""
    text = reading.text
    low, high = reading.words[start].start, reading.words[end - 1].end
    if _KNOWN.match(text, high) or _HOLDS.search(text, max(0, low - _BEHIND), low):
        return True
    return is_quoted(reading, start, end) and _tells_of_draft(reading, start, end)


def is_quoted(reading: Reading, start: int, end: int) -> bool:
    """Whether quotation marks hold those words and nothing else, and not as an error."""
    text = reading.text
    low, high = reading.words[start].start, reading.words[end - 1].end
    held = text[low - 1 : low] in _OPENING and _CLOSING.match(text, high)
    return bool(held) and not is_corrected(reading, start, end)


def is_corrected(reading: Reading, start: int, end: int) -> bool:
    """Whether words in quotation marks were put in error: "for “the lawyer” read “the judge”"."""
    text = reading.text
    low, high = reading.words[start].start, reading.words[end - 1].end
    before = max(0, low - _CLOSE), low
    corrected = _FOR.search(text, *before) and _READ.match(text, high)
    return bool(corrected or _ERROR.search(text, *before))


def is_bettered(reading: Reading, start: int, end: int) -> bool:
    """ "Or write “a lawyer”": two words that are to stand there, and to give nobody away."""
    low = reading.words[start].start
    short = reading.words[start].folded in _INDEFINITE and end - start == _SHORT
    return short and _BETTER.search(reading.text, max(0, low - _CLOSE), low) is not None


def is_cited(reading: Reading, start: int, end: int) -> bool:
    """Whether quotation marks hold more of those words than "a surgeon": how somebody is called."""
    short = reading.words[start].folded in _INDEFINITE and end - start == _SHORT
    return not short and is_quoted(reading, start, end)


def _tells_of_draft(reading: Reading, start: int, end: int) -> bool:
    """Whether its sentence tells of words that were written."""
    low, high = reading.sentence(start)
    around = {*reading.folds[low:start], *reading.folds[end:high]}
    return not _DRAFTING.isdisjoint(around)


def is_among_several(reading: Reading, start: int) -> bool:
    """Whether a word ends a list of who came: "generals, scholars and" a grain trader."""
    if start < _SHORT or reading.words[start].folded not in ARTICLES:
        return False
    before, joined = reading.words[start - 2], reading.words[start - 1]
    if joined.folded != "and" or joined.parted or reading.words[start].parted:
        return False
    noun = person_noun(before.folded)
    return noun not in {"", before.folded} and not (before.capital and not before.ends)
