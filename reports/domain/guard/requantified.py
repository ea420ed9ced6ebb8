"""Quantities that a reader of an earlier release has read in another word: "most", then "many".

Each word stands for a stated share, so two of them for one remark tell within how few people the
count moved between the releases; who was heard from in between is then known to have moved it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..document import Attribution, Document, Text
from ..editions import name_editions
from ..findings import Finding, Kind, Severity
from .arithmetic import read_by_some
from .verdict import Released

REMEDY = "Print the word of that release where it is still true, or leave the count out."

Key = tuple[frozenset[str], str]


def find_requantified(document: Document, releases: Sequence[Released]) -> Iterator[Finding]:
    """A warning for each quantity that the last earlier release with it gave in other words alone:
    a release may give one in two words, as a takeaway and in its section."""
    before: dict[Key, tuple[int, list[str]]] = {}
    for release in read_by_some(document.audience, releases):
        before |= {key: (release.number, said) for key, said in _said(release.document).items()}
    for line, text in enumerate(document.texts()):
        for each in _quantities(text):
            number, was = before.get(_key(each), (0, []))
            now = _words(text, each).casefold()
            if was and now not in {one.casefold() for one in was}:
                yield _finding(line, text, each, f"“{was[-1]}” in {name_editions([number])}")


def _said(document: Document) -> dict[Key, list[str]]:
    """All words in which a document gives each quantity."""
    found: dict[Key, list[str]] = {}
    for text in document.texts():
        for each in _quantities(text):
            found.setdefault(_key(each), []).append(_words(text, each))
    return found


def _quantities(text: Text) -> Iterator[Attribution]:
    return (each for each in text.attributions if each.mention is None)


def _key(each: Attribution) -> Key:
    """Of the same remarks and the same people."""
    return frozenset(each.token.refs), each.phrase.label


def _words(text: Text, each: Attribution) -> str:
    return text.text[each.start : each.end]


def _finding(line: int, text: Text, each: Attribution, before: str) -> Finding:
    return Finding(
        Kind.QUANTIFIER,
        Severity.WARN,
        f"This was {before}: who reads both can tell how many changed their minds in between, "
        "and perhaps who.",
        REMEDY,
        place=text.place,
        line=line,
        start=each.start,
        end=each.end,
        text=_words(text, each),
        token=each.token.text,
    )
