"""What a review keeps from everybody who is asked, but those whose words it is.

What is reviewed is the report as it prints when all have cleared it. A name in somebody else's
sentence would tell, before its owner has said anything, who spoke; and shown only once they have
agreed, what they decided. A label that leaves too few people does so as well: it stands in coarser
words, as the report would have it once it is mended, so that nothing tells that it was withheld.
Where even "a participant" leaves too few, the sentence is withheld; whose words are in it reads
those alone (`parting.py`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from ..document import Attribution, Text
from .parting import Piece, Stretch, join, unread

# In the language of the report.
WITHHELD: Final = "[name withheld]"
UNSAID: Final = "[sentence withheld]"


@dataclass(frozen=True, slots=True)
class Covered:
    """What of one text is kept back: by the number of an attribution the words in its place, and
    the sentences that are not shown. `listed` has, for some whom a list names with others, what
    they read of it: their own label, and of the others no more than anybody does."""

    phrases: Mapping[int, str] = field(default_factory=dict, repr=False)
    sentences: tuple[Stretch, ...] = ()
    listed: Mapping[tuple[int, str], str] = field(default_factory=dict, repr=False)

    def before(self, text: Text, own: Collection[int]) -> Covered:
        """What is kept from somebody of a passage whose attributions these are: no sentence that
        goes on from one and speaks of nobody. Whoever only agreed has none."""
        sentences = tuple(each for each in self.sentences if not _goes_on(text, each, own))
        return replace(self, sentences=sentences)

    def unread(self, text: Text, own: Collection[int]) -> list[Stretch]:
        """The sentences of which they read nothing at all."""
        sentences = self.before(text, own).sentences
        return [each for each in sentences if not _is_own(text, each, own)]


OPEN: Final = Covered()
Cover = Mapping[int, Covered]  # by the number of a text in its document
NO_COVER: Final[Cover] = {}


@dataclass(frozen=True, slots=True)
class Laid:
    """Words as somebody reads them, and where in them each attribution stands, by its number.

    `fixed` has each stretch of the text that is read otherwise, or is an attribution, with where it
    is read.
    """

    words: str = field(repr=False)
    spans: Mapping[int, Stretch]
    unsaid: Mapping[int, int] = field(default_factory=dict)  # where those are that are not read
    fixed: tuple[tuple[Stretch, Stretch], ...] = ()
    is_whole: bool = True  # whether nothing is withheld but names and labels


@dataclass(frozen=True, slots=True)
class Own:
    """Somebody (a roster code), and the numbers of the attributions of a text that are theirs."""

    person: str = field(default="", repr=False)
    numbers: Collection[int] = ()


NOBODY_S: Final = Own()


def lay(
    text: Text,
    covered: Covered = OPEN,
    own: Own = NOBODY_S,
    start: int = 0,
    end: int | None = None,
) -> Laid:
    """A stretch of a printed text as somebody reads it whose own attributions these are."""
    last = len(text.text) if end is None else end
    words, at, spans = "", start, dict[int, Stretch]()
    unsaid: dict[int, int] = {}
    fixed: list[tuple[Stretch, Stretch]] = []
    for number, first, until, instead in _pieces(text, covered, own):
        if number == _SENTENCE and until > max(start, at):  # a label may reach into a sentence
            first = max(first, start, at)
        if not max(start, at) <= first < last:
            unsaid |= {number: len(words)} if start <= first < at else {}
            continue
        words += text.text[at:first]
        spans[number] = len(words), len(words) + len(instead)
        fixed.append(((first, until), spans[number]))
        words, at = words + instead, until
    is_whole = spans.pop(_SENTENCE, None) is None
    return Laid(words + text.text[at:last], spans, unsaid, tuple(join(fixed)), is_whole)


_SENTENCE: Final = -1  # the number of what is no attribution, and is withheld
_Piece = tuple[int, int, int, str]  # number, start, end, and what is read there


def _pieces(text: Text, covered: Covered, own: Own) -> Iterator[_Piece]:
    """What is not shown of sentences, and attributions; what begins first comes first."""
    found: list[_Piece] = [
        (_SENTENCE, *piece)
        for each in covered.sentences
        for piece in _hidden(text, each, own.numbers)
    ]
    for number, each in enumerate(text.attributions):
        instead = text.text[each.start : each.end]
        if number in own.numbers:
            instead = covered.listed.get((number, own.person), instead)
        else:
            instead = _as_read(each, covered.phrases.get(number, instead))
        found.append((number, each.start, each.end, instead))
    return iter(sorted(found, key=lambda piece: (piece[1], piece[0])))


def _hidden(text: Text, sentence: Stretch, own: Collection[int]) -> tuple[Piece, ...]:
    """What somebody does not read of a sentence that is withheld."""
    if _is_own(text, sentence, own):
        return unread(text, sentence, own)
    first, end = sentence
    return ((first, first + len(text.text[first:end].rstrip()), UNSAID),)


def _is_own(text: Text, sentence: Stretch, own: Collection[int]) -> bool:
    start, end = sentence
    return any(start <= text.attributions[each].start < end for each in own)


def _goes_on(text: Text, sentence: Stretch, own: Collection[int]) -> bool:
    if any(sentence[0] <= each.start < sentence[1] for each in text.attributions):
        return False
    return sum(each.start < sentence[0] for each in text.attributions) - 1 in own


def _as_read(each: Attribution, phrase: str) -> str:
    """What others than its owner read of an attribution."""
    return WITHHELD if each.mention is not None and each.mention.has_name else phrase


def withhold(
    text: Text,
    start: int = 0,
    end: int | None = None,
    *,
    covered: Covered = OPEN,
    own: Own = NOBODY_S,
) -> str:
    """The words alone."""
    return lay(text, covered, own, start, end).words
