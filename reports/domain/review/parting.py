"""A sentence that is withheld and holds words of several people, parted among them.

Whoever must clear words of it reads their own and no others: from their label up to the next one,
where that is as plain as in "{r1} argued it, and {r2} did not". What stands before the first label
is of its speaker ("It rained, {r1} said, and {r2} did not"). Where it is not plain whose words some
are ("{r2} agreed with {r1} that it rained"), each of them reads their label alone.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from ..asides.predicate_words import PASTS, SAYING
from ..document import Attribution, Text
from ..drafting.english.finite import AUXILIARIES

# In the language of the report.
PARTLY: Final = "[words withheld]"

Stretch = tuple[int, int]  # where it starts and ends in its text
Piece = tuple[int, int, str]  # the same, and what is read there

# What a label does, after what is said of it between commas.
_DOES: Final = re.compile(
    r"(?P<beside>, [^,;]+,)? (?:(?:also|both|each|later|then|too|still|\w+ly) )*(?P<verb>\w+)"
)
# The next label begins a clause, of which nothing stands before it.
_JOINS: Final = re.compile(r"(?:[,;] (?:and|but|yet|or)|,? (?:while|whereas|though|although)|;) \Z")
# Behind which the clause before may go on: "{r1} argued, while {r2} listened, that it rained".
_PAUSE: Final = re.compile(r"[,()\u2013\u2014]")
# What may tell of somebody else of the sentence, wherever it stands: "heard her", "the latter",
# "a fellow sailor", "also a sailor".
_OF_OTHERS: Final = re.compile(
    r"\b(?:he|him|his|himself|she|her|hers|herself|(?:wo)?m[ae]n|lady|ladies|gentlem[ae]n|(?:fe)?male"
    r"|former|latter|respectively|both|other|others|another|fellow|compatriots?|colleagues?"
    r"|country(?:wo)?m[ae]n|neighbours?|namesakes?|same|likewise|also an?|(?:un)?like)\b",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"\w")
_ENDS: Final = ".!?…。！？"


def unread(text: Text, sentence: Stretch, own: Collection[int]) -> tuple[Piece, ...]:
    """The stretches of a sentence that somebody does not read, the numbers of whose attributions
    these are, and what they read there.

    They are as long as can be, so that no end of one tells of a word; none where all of it is
    theirs.
    """
    first, end = sentence
    last = first + len(text.text[first:end].rstrip().rstrip(_ENDS))
    numbers = [at for at, each in enumerate(text.attributions) if first <= each.start < last]
    if all(each in own for each in numbers):
        return ()
    labels = [text.attributions[at] for at in numbers]
    starts = [first, *(each.start for each in labels[1:]), last]
    own_parts = [
        (each, part)
        for at, each, part in zip(numbers, labels, pairwise(starts), strict=True)
        if at in own
    ]
    if _is_plain(text.text, labels, last) and not any(
        _OF_OTHERS.search(text.text[start : each.start] + text.text[each.end : until])
        for each, (start, until) in own_parts
    ):
        read = [part for _, part in own_parts]
    else:
        read = [(each.start, each.end) for each, _ in own_parts]
    between = pairwise([first, *(at for part in read for at in part), last])
    return tuple(
        (start, until, _mark(text.text, (start, until), (first, last)))
        for start, until in list(between)[::2]
        if _WORD.search(text.text, start, until)
    )


def join(pieces: Iterable[tuple[Stretch, Stretch]]) -> Iterator[tuple[Stretch, Stretch]]:
    """Stretches of a text, each with where it is read, those as one between which nothing
    stands."""
    held: tuple[Stretch, Stretch] | None = None
    for (start, end), (at, until) in pieces:
        if held and held[0][1] == start:
            held = (held[0][0], end), (held[1][0], until)
            continue
        if held:
            yield held
        held = (start, end), (at, until)
    if held:
        yield held


def _is_plain(words: str, labels: Sequence[Attribution], last: int) -> bool:
    """Whether each label of a sentence that ends there begins a clause of its own, and none goes on
    behind another."""
    ends = [*(each.start for each in labels[1:]), last]
    clauses = [words[each.end : end] for each, end in zip(labels, ends, strict=True)]
    does = list(filter(None, map(_DOES.match, clauses)))
    return (
        len(does) == len(labels)
        and not any(each.token.possessive for each in labels)
        and all(_is_verb(found["verb"]) for found in does)
        and all(_JOINS.search(each) for each in clauses[:-1])
        and not any(map(_pauses, does[1:]))
    )


def _is_verb(word: str) -> bool:
    """Whether a word after a label is what its speaker did."""
    if word in SAYING:
        return not word.endswith("ing")
    return word in PASTS or word in AUXILIARIES or word.endswith("ed")


def _pauses(does: re.Match[str]) -> bool:
    """Whether words behind a clause may be of the one before it."""
    return _PAUSE.search(_JOINS.sub("", does.string[does.start("verb") :])) is not None


def _mark(words: str, part: Stretch, sentence: Stretch) -> str:
    """What is read in the place of a stretch, a space on both sides whatever stands there."""
    (start, until), (first, last) = part, sentence
    gap = " " if start > first and not words[start - 1].isspace() else ""
    return f"{gap}{PARTLY}{' ' if until < last else ''}"
