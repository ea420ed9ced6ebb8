"""What a mail says too much of: which dialogue it is about, and who else is in it.

A mail is read on the way, and by whoever reads over a shoulder or keeps an inbox. It may tell its
reader that there was a meeting, and no more.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from ..findings import Finding, Kind, Severity
from ..leaks import PEOPLE_PARTED, Compiled, scan_text

_NAMING: Final = frozenset({Kind.NAME, Kind.NATIVE_NAME, Kind.EMAIL, Kind.HANDLE})
_TELLING: Final = frozenset({Kind.AFFILIATION, Kind.TITLE})
_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_PART: Final = re.compile(r"[\W_]+")
_SENTENCE: Final = re.compile(r"[.!?;:](?=\s|$)")
# Words that name nothing, and numbers of meetings: "The Third Harbour Dialogue" is known without.
_SLIGHT: Final = frozenset(
    {"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"}
    | {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"}
    | {"tenth"}
)
# Two neighbours of a title name a meeting where one says that it is one: "Harbour Dialogue", and
# not "Asia Pacific", which is in the name of many an institute.
_MEETINGS: Final = frozenset(
    {"dialogue", "dialog", "roundtable", "talks", "forum", "process", "conference", "workshop"}
    | {"seminar", "consultation", "consultations", "initiative", "summit", "symposium", "retreat"}
    | {"conversations", "track", "table", "network", "platform"}
)
_LEAST: Final = 6  # letters that name something wherever they stand
_LEAST_SIGNS: Final = 3  # of a script whose signs are words


def why_not_discreet(
    text: str, *, titles: Iterable[str], compiled: Compiled, reader: str = ""
) -> str:
    """Why a text says too much for a mail, or "".

    `titles` are all that the dialogue is called by, `compiled` its roster, `reader` the code of
    the person it goes to, who may be called by name. A title is found however it is spaced, joined
    or accented, in an address too; one word alone as it is written.
    """
    for title in titles:
        if said := _title_in(text, title):
            return f"A mail names no dialogue: take out \u201c{said}\u201d."
    for found in scan_text(compiled, text, labels=False):
        if reader not in found.participant.split(PEOPLE_PARTED) and _names(found):
            return f"A mail names nobody but its reader: take out \u201c{found.text}\u201d."
    for code in compiled.people:
        if code != reader and _is_code(code) and re.search(rf"(?<!\w){code}(?!\w)", text):
            return f"A mail names nobody but its reader: take out \u201c{code}\u201d."
    return ""


def title_in_address(address: str, titles: Iterable[str]) -> str:
    """The words of a title that an address has in it, or "": a part of it where it is one word.

    Who owns an address writes everything small, so that a word counts however it is written.
    """
    parts = {_squeezed([part]) for part in _PART.split(address)}
    for title in titles:
        words = _WORD.findall(title)
        alone = len(words) == 1 and len(title) > 1 and _squeezed(words) in parts
        if said := title if alone else _title_in(address, title):
            return said
    return ""


def _names(found: Finding) -> bool:
    """Whether a finding is of somebody by name, or holds by what they do and where."""
    if found.kind in _NAMING:
        return found.severity is not Severity.NOTE
    return found.kind in _TELLING and found.severity is Severity.HOLD


def _is_code(code: str) -> bool:
    """Whether a code is no word: "KR1"."""
    return any(map(str.isdigit, code))


def _title_in(text: str, title: str) -> str:
    """The words of a title that a text uses, or ""."""
    runs = list(_runs(title))
    for part in _SENTENCE.split(text):
        plain = _squeezed(_WORD.findall(part))
        for said, letters in runs:
            if letters in plain:
                return said
    alone = len(_WORD.findall(title)) == 1 and title != title.casefold()
    if alone and re.search(rf"(?<!\w){re.escape(title)}(?!\w)", text):
        return title
    return ""


def _runs(title: str) -> Iterator[tuple[str, str]]:
    """A title, and the neighbours in it that name a meeting, each with its letters alone."""
    words = _WORD.findall(title)
    weighty = [word for word in words if word.casefold() not in _SLIGHT]
    whole = _squeezed(words)
    if _is_enough(whole) and len(weighty) > 1:
        yield " ".join(weighty), whole
    for pair in pairwise(weighty):
        if not _MEETINGS.isdisjoint(word.casefold() for word in pair):
            yield " ".join(pair), _squeezed(pair)


def _is_enough(letters: str) -> bool:
    return len(letters) >= (_LEAST if letters.isascii() else _LEAST_SIGNS)


def _squeezed(words: Iterable[str]) -> str:
    """The letters and digits of words, without accents, case and slight words."""
    kept = "".join(word for word in words if word.casefold() not in _SLIGHT)
    plain = unicodedata.normalize("NFKD", kept).casefold()
    return "".join(sign for sign in plain if sign.isalnum())
