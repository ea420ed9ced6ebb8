"""Words in quotation marks that nobody has given leave to quote.

Source: the table of rules in the design: verbatim words may be quoted if they are cleared. A few
words that stand in no remark are a term, such as “red line”, and are only noted.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from dialogues.domain.record import Record, Remark, Report
from dialogues.domain.spelling import fold

from ..document import Document, Text
from ..findings import Finding, Kind, Severity
from .literals import typed_texts

TERM: Final = 3  # words
# In the marks of any script. One that opens (“) and never closes runs to the end of its paragraph;
# a single mark opens before a letter and closes after no part of a word, unlike an apostrophe.
QUOTED: Final = re.compile(
    r"“([^“”]+)(?:”|\Z)|\"([^\"]+)\"|«([^«»]+)»|»([^«»]+)«|„([^„“”]+)[“”]|”([^“”]+)”"
    r"|‹([^‹›]+)›|「([^「」]+)」|『([^『』]+)』|``([^`']+)''"
    r"|(?<!\w)‘(?=[^\W\d])((?:[^‘’]|(?<=\w)’(?=\w))+)’(?!\w)"
    r"|(?:(?<=\A)|(?<=[\s(\[—–]))'(?=[^\W\d])((?:[^']|(?<=\w)'(?=\w))+)'(?!\w)"
)
# "*in italics*", as many write what somebody said: it quotes where it is in a remark.
_IN_ITALICS: Final = re.compile(
    r"(?<![\w*_])([*_]{1,3})(?=\S)(?P<words>[^*_\n]+)(?<=\S)\1(?![\w*_])"
)


def find_quotations(
    record: Record, document: Document, cleared: Collection[str] = ()
) -> list[Finding]:
    """Every quotation without leave. `cleared` holds the ids of remarks that may be quoted."""
    remarks = {one.id: one for each in record.sessions for one in each.remarks}
    return [
        finding
        for line, text in typed_texts(document, record.report or Report())
        for finding in _judge(line, text, remarks, cleared)
    ]


def _judge(
    line: int, text: Text, remarks: dict[str, Remark], cleared: Collection[str]
) -> Iterator[Finding]:
    near = [remarks[ref] for each in text.attributions for ref in each.token.refs]
    for match, words in _quoted(text.text, remarks):
        said = [one for one in near if one.verbatim and _plain(words) in _plain(one.text)]
        if any(one.id in cleared for one in said):
            continue
        if said:
            reason = "These are somebody's own words, and they have not given leave to quote them."
            yield _finding(line, text, match, reason, Severity.HOLD, is_theirs=True)
        elif len(words.split()) <= TERM and not _stands_in(words, remarks):
            reason = "A term in quotation marks: it stands in no remark."
            yield _finding(line, text, match, reason, Severity.NOTE)
        else:
            reason = "A quotation that rests on no remark that was noted word for word."
            yield _finding(line, text, match, reason, Severity.HOLD)


def _quoted(text: str, remarks: dict[str, Remark]) -> Iterator[tuple[re.Match[str], str]]:
    """What is quoted in a text, with its words."""
    for match in QUOTED.finditer(text):
        yield match, next(group for group in match.groups() if group)
    for match in _IN_ITALICS.finditer(text):
        if len(match["words"].split()) >= TERM and _stands_in(match["words"], remarks):
            yield match, match["words"]


def _stands_in(words: str, remarks: dict[str, Remark]) -> bool:
    return any(_plain(words) in _plain(one.text) for one in remarks.values())


def _plain(words: str) -> str:
    """Words without their case, marks at their edges, and the width of their spaces."""
    return " ".join(fold(words).split()).strip(" .,;:!?…")


def _finding(
    line: int,
    text: Text,
    match: re.Match[str],
    reason: str,
    severity: Severity,
    *,
    is_theirs: bool = False,
) -> Finding:
    return Finding(
        Kind.QUOTE,
        severity,
        reason,
        "Take the quotation marks out and say it in other words.",
        place=text.place,
        line=line,
        start=match.start(),
        end=match.end(),
        text=match[0],
        gives_away=is_theirs,  # one person's words: nobody else gives leave
    )
