"""The numbers of each attribution for the readers of an audience, and what they hold.

Source: "Anonymity arithmetic" and the audiences of the design. A reader has read every release
to their own audience and to the wider ones, so each kind of reader is asked apart, and the worst
answer counts. Drafts and releases to the organisers alone widen nobody's view but theirs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from dialogues.domain.anonymity import Numbers, Room, Where
from dialogues.domain.anonymity import audit as count
from dialogues.domain.phrases import Mention

from ..audiences import Audience
from ..document import Attribution, Document, Text
from .verdict import Audited, Released

Seen = tuple[Document, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """An attribution of an earlier release that a new one tells more about."""

    release: int
    audited: Audited
    before: int | None  # the least k until now


def readers(audience: Audience) -> tuple[Audience, ...]:
    """Who reads a release to an audience: it and every narrower one, the organisers apart."""
    if audience is Audience.INTERNAL:
        return (audience,)
    return tuple(
        each for each in Audience if each is not Audience.INTERNAL and each.reads(audience)
    )


def read_before(reader: Audience, releases: Sequence[Released]) -> tuple[Released, ...]:
    """The earlier releases that a reader has."""
    return tuple(each for each in releases if reader.reads(each.audience))


def audit_attributions(
    room: Room, document: Document, audience: Audience, releases: Sequence[Released]
) -> tuple[Audited, ...]:
    """Every attribution of a document, with the worst numbers over its kinds of reader."""
    views = {read_before(each, releases) for each in readers(audience)}
    answers = [
        _numbers(room, [document, *(each.document for each in view)])[0]
        for view in sorted(views, key=len)
    ]
    return tuple(
        _audited(line, text, each, [answer.get((line, number)) for answer in answers])
        for line, text in enumerate(document.texts())
        for number, each in enumerate(text.attributions)
    )


def audit_earlier(
    room: Room, document: Document, audience: Audience, releases: Sequence[Released]
) -> tuple[Told, ...]:
    """The attributions of earlier releases whose k falls once this document is read beside them."""
    told: dict[tuple[int, int, int], Told] = {}
    for view in dict.fromkeys(read_before(each, releases) for each in readers(audience)):
        if not view:
            continue
        before = _numbers(room, [each.document for each in view])
        after = _numbers(room, [*(each.document for each in view), document])
        for release, was, now in zip(view, before, after, strict=False):
            for (line, number), numbers in now.items():
                least, then = _least(numbers.k), _least(was[line, number].k)
                if (least or 0) < (then or 0):
                    text = list(release.document.texts())[line]
                    audited = _audited(line, text, text.attributions[number], [numbers])
                    told.setdefault(
                        (release.number, line, number), Told(release.number, audited, then)
                    )
    return tuple(told.values())


def _numbers(room: Room, seen: Sequence[Document]) -> list[dict[tuple[int, int], Numbers]]:
    """For each document the numbers of its attributions, by line and place in the line."""
    layouts = [_layout(document) for document in seen]
    found = count(room, [[_mentions(block) for block in layout] for layout in layouts])
    answers: list[dict[tuple[int, int], Numbers]] = [{} for _ in seen]
    for where, numbers in found.items():
        answers[where.document][_key(layouts, where)] = numbers
    return answers


# A block of a place with its attributions: the line of each, its place in the line, itself.
Layout = list[list[tuple[int, int, Attribution]]]


def _layout(document: Document) -> Layout:
    """The attributions by block: the paragraphs of one block follow each other."""
    lines = enumerate(document.texts())
    blocks = groupby(lines, key=lambda each: each[1].place)
    layout = (
        [
            (line, number, each)
            for line, text in texts
            for number, each in enumerate(text.attributions)
        ]
        for _, texts in blocks
    )
    return [block for block in layout if block]


def _mentions(block: list[tuple[int, int, Attribution]]) -> list[Mention | None]:
    return [each.mention for _, _, each in block]


def _key(layouts: Sequence[Layout], where: Where) -> tuple[int, int]:
    line, number, _ = layouts[where.document][where.block][where.mention]
    return line, number


def _audited(
    line: int, text: Text, each: Attribution, answers: Sequence[Numbers | None]
) -> Audited:
    known = [answer for answer in answers if answer]
    return Audited(
        place=text.place,
        line=line,
        start=each.start,
        end=each.end,
        token=each.token.text,
        phrase=text.text[each.start : each.end],
        remarks=each.token.refs,
        k=_worst([answer.k for answer in known]),
        k_fellow=_worst_fellow([answer.k_fellow for answer in known]),
        members=known[0].members if known else (),
        candidates=_narrowest([answer.candidates for answer in known]),
        settled=all(answer.settled for answer in known),
        is_name=each.mention is not None and each.mention.form == "named",
    )


def _least(numbers: Sequence[int | None]) -> int | None:
    """The least number; None where any is unknown or there is none."""
    known = [each for each in numbers if each is not None]
    return min(known) if known and len(known) == len(numbers) else None


def _worst(answers: Sequence[tuple[int | None, ...]]) -> tuple[int | None, ...]:
    """By ref the least over the readers; unknown where it is unknown to any."""
    return tuple(_least(each) for each in zip(*answers, strict=True))


def _worst_fellow(answers: Sequence[tuple[int | None, ...]]) -> tuple[int | None, ...]:
    """By ref the least over the readers; None only where there is nobody such for any."""
    return tuple(
        min((one for one in each if one is not None), default=None)
        for each in zip(*answers, strict=True)
    )


def _narrowest(answers: Sequence[tuple[frozenset[str], ...]]) -> tuple[frozenset[str], ...]:
    return tuple(min(each, key=len) for each in zip(*answers, strict=True))
