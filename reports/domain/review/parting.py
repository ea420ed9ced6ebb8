"""A sentence that is withheld and holds words of several people, parted among them.

Whoever must clear words of it reads their own and no others: from their label up to the next one,
where that is as plain as in "{r1} argued it, and {r2} did not". What stands before the first label
is of its speaker ("It rained, {r1} said, and {r2} did not"). Where it is not plain whose words some
are ("{r2} agreed with {r1} that it rained"), each of them reads their label alone; so they do of a
label that several people share.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from ..asides.predicate_words import PASTS, SAYING
from ..document import Attribution, Text
from ..drafting.english.finite import AUXILIARIES
from ..drafting.verbs import FORMS

# In the language of the report.
PARTLY: Final = "[words withheld]"

Stretch = tuple[int, int]  # where it starts and ends in its text
Piece = tuple[int, int, str]  # the same, and what is read there

# What a label does, after what is said of it between commas.
_DOES: Final = re.compile(
    r"(?P<beside>, [^,;]+,)? (?:(?:also|both|each|later|then|too|still|\w+ly) )*(?P<verb>\w+)"
)
# The next label begins a clause, of which nothing stands before it.
_JOINS: Final = re.compile(r"(?:[,;] (?:and|but|yet|or)|, (?:while|whereas|though|although)|;) \Z")
# Behind which the clause before may go on: "{r1} argued, while {r2} listened, that it rained". It
# is every sign but those of words, sums and quotations.
_PAUSE: Final = re.compile(
    r"[^\w\s.'\"\u2018\u2019\u201c\u201d%$\u20ac\u00a3&+{}-]|(?<!\w)-|-(?!\w)|\.{2}"
)
# A clause that takes in no more: "doubted it", "spoke". Of any other the next may still be a part:
# "said that the boats, and {r2}, had failed".
_CLOSED: Final = re.compile(r"(?: (?:it|so|this|not|too|also|otherwise|\w+ly))*")
# By which a sentence tells of somebody who was spoken of.
SPOKEN_OF: Final = (
    r"he|him|his|himself|she|hers?|herself|they|them|theirs?|themsel(?:f|ves)|former|latter"
)
# What may tell of somebody else of the sentence, wherever it stands: "heard her", "the latter",
# "a fellow sailor", "also a sailor".
_OF_OTHERS: Final = re.compile(
    rf"\b(?:{SPOKEN_OF}|(?:wo)?m[ae]n|lady|ladies|gentlem[ae]n|(?:fe)?male|participants?|speakers?|discussants?"
    r"|interlocutors?|panellists?|delegates?|counterparts?"
    r"|respectively|both|other|others|another|fellow|compatriots?|colleagues?"
    r"|country(?:wo)?m[ae]n|neighbours?|namesakes?|same|likewise|also an?|(?:un)?like)\b",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"\w")
_ENDS: Final = ".!?\u2026\u3002\uff01\uff1f\"'\u2019\u201d\u00bb\u00b9\u00b2\u00b3"


def unread(text: Text, sentence: Stretch, own: Collection[int]) -> tuple[Piece, ...]:
    """The stretches of a sentence that somebody does not read, the numbers of whose attributions
    these are, and what they read there.

    They are as long as can be, so that no end of one tells of a word; none where all of it is
    theirs alone.
    """
    first, end = sentence
    end = first + len(text.text[first:end].rstrip())
    last = first + len(text.text[first:end].rstrip(_ENDS))
    numbers = [
        at for at, each in enumerate(text.attributions) if each.end > first and each.start < last
    ]
    labels = [text.attributions[at] for at in numbers]
    if all(at in own and not _is_shared(each) for at, each in zip(numbers, labels, strict=True)):
        return ()
    starts = [first, *(each.start for each in labels[1:]), end]
    plain = _find_plain(text.text, labels, (first, last))
    read = [
        part if is_plain else (each.start, each.end)
        for at, each, part, is_plain in zip(numbers, labels, pairwise(starts), plain, strict=True)
        if at in own
    ]
    between = pairwise([first, *(at for part in read for at in part), end])
    return tuple(
        (start, until, _mark(text.text, (start, until), (first, end)))
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


def _is_shared(label: Attribution) -> bool:
    """Whether it speaks of several people: what is said of one of them, the others do not read."""
    return len(label.token.refs) > 1


def _find_plain(words: str, labels: Sequence[Attribution], sentence: Stretch) -> list[bool]:
    """Of each label of a sentence, whether the words that go with it are plainly its speaker's."""
    first, last = sentence
    ends = [*(each.start for each in labels[1:]), last]
    clauses = [words[each.end : end] for each, end in zip(labels, ends, strict=True)]
    does = list(filter(None, map(_DOES.match, clauses)))
    if len(does) < len(labels) or not _are_parted(labels, clauses, does):
        return [False] * len(labels)
    before = words[first : labels[0].start]
    found, must_say = list[bool](), _WORD.search(before) is not None
    for label, clause, each in zip(labels, clauses, does, strict=True):
        own = not _is_shared(label) and not _OF_OTHERS.search(f"{before} {clause}")
        found.append(own and (_says(each) or not must_say))
        before, must_say = "", (must_say and len(found) > 1) or _is_open(each)
    return found


def _are_parted(
    labels: Sequence[Attribution], clauses: Sequence[str], does: Sequence[re.Match[str]]
) -> bool:
    """Whether each label begins a clause of its own, and none goes on behind another."""
    return (
        not any(each.token.possessive for each in labels)
        and all(_is_verb(found["verb"]) for found in does)
        and all(_JOINS.search(each) for each in clauses[:-1])
        and not any(map(_pauses, does[1:]))
    )


def _is_verb(word: str) -> bool:
    """Whether a word after a label is what its speaker did."""
    if word in SAYING:
        return not word.endswith("ing")
    return word in PASTS or word in AUXILIARIES or word.endswith("ed")


def _says(does: re.Match[str]) -> bool:
    """Whether that is to say something, and nothing that was said of them or done to them: "had
    failed", "heard", "paid by the harbour"."""
    return does["verb"] in FORMS and not does.string.startswith(" by ", does.end())


def _is_open(does: re.Match[str]) -> bool:
    """Whether the next label may be a part of what a clause says."""
    clause = does.string
    joined = _JOINS.search(clause)
    return not (
        joined
        and (joined[0].startswith(";") or _CLOSED.fullmatch(clause, does.end(), joined.start()))
    )


def _pauses(does: re.Match[str]) -> bool:
    """Whether words behind a clause may be of the one before it."""
    return _PAUSE.search(_JOINS.sub("", does.string[does.start("verb") :])) is not None


def _mark(words: str, part: Stretch, sentence: Stretch) -> str:
    """What is read in the place of a stretch, a space on both sides whatever stands there, and a
    full stop however the sentence ends."""
    (start, until), (first, end) = part, sentence
    gap = " " if start > first and not words[start - 1].isspace() else ""
    return f"{gap}{PARTLY}{' ' if until < end else '.'}"
