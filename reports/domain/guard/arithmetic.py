"""The numbers of each attribution for the readers of an audience, and what they hold.

Source: "Anonymity arithmetic" and the audiences of the design. A reader has read every release
to their own audience and to the wider ones, so each kind of reader is asked apart, and the worst
answer counts. Drafts and releases to the organisers alone widen nobody's view but theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from dialogues.domain.anonymity import Numbers, Room, Where
from dialogues.domain.anonymity import audit as count
from dialogues.domain.phrases import Mention

from ..audiences import Audience
from ..audited import least, least_known
from ..document import Attribution, Document, Text
from .verdict import Audited, Released

Seen = tuple[Document, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """An attribution of an earlier release that a new one tells more about.

    `to_fellow` says that it does so to a fellow participant alone, whom it leaves one person.
    """

    release: int
    audited: Audited
    before: int | None  # the least k until now, or the least k_fellow
    to_fellow: bool = False


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


def read_by_some(audience: Audience, releases: Sequence[Released]) -> tuple[Released, ...]:
    """The earlier releases that some reader of a release to an audience has."""
    narrowest, *_ = readers(audience)  # who has read whatever the others have
    return read_before(narrowest, releases)


def documents_before(
    audience: Audience, releases: Sequence[Released]
) -> tuple[dict[int, Document], ...]:
    """What each kind of reader of a release to an audience has, by the numbers of releases; those
    who have the same are one."""
    views = dict.fromkeys(read_before(each, releases) for each in readers(audience))
    return tuple({each.number: each.document for each in view} for view in views)


class Together:
    """A document read beside the releases that came before it, once for each kind of reader.

    Two kinds of reader who have the same releases are one. `ties` are pairs of remarks, each as a
    block of its own, that the document tells apart where no token does.
    """

    def __init__(
        self,
        room: Room,
        document: Document,
        audience: Audience,
        releases: Sequence[Released],
        ties: Sequence[Sequence[Mention]] = (),
    ) -> None:
        self.document = document
        self._room = room
        self._ties = ties
        self._layouts = [_layout(each.document) for each in releases]
        self._own = _layout(document)
        positions = [
            tuple(place for place, each in enumerate(releases) if reader.reads(each.audience))
            for reader in readers(audience)
        ]
        self._views = sorted(set(positions), key=len)
        self._releases = releases
        self._after = [self._count(view, [self._own]) for view in self._views]

    def attributions(self) -> tuple[Audited, ...]:
        """Every attribution of the document, with the worst numbers over its kinds of reader."""
        answers = [numbers[-1] for numbers in self._after]
        return tuple(
            _audited(line, text, each, [answer.get((line, number)) for answer in answers])
            for line, text in enumerate(self.document.texts())
            for number, each in enumerate(text.attributions)
        )

    def earlier(self) -> tuple[Told, ...]:
        """The attributions of earlier releases whose k falls once the document is there too, or
        whose k_fellow falls to one."""
        told: dict[tuple[int, int, int, bool], Told] = {}
        for view, after in zip(self._views, self._after, strict=True):
            before = self._count(view) if view else []
            for place, was, now in zip(view, before, after, strict=False):
                release = self._releases[place]
                for key, numbers in now.items():
                    for then, to_fellow in _fallen(was[key], numbers):
                        line, number = key
                        text = list(release.document.texts())[line]
                        audited = _audited(line, text, text.attributions[number], [numbers])
                        told.setdefault(
                            (release.number, *key, to_fellow),
                            Told(release.number, audited, then, to_fellow),
                        )
        return tuple(told.values())

    def _count(
        self, view: tuple[int, ...], more: Sequence[Layout] = ()
    ) -> list[dict[tuple[int, int], Numbers]]:
        """For each release of a view, then each further document, the numbers of its attributions
        by line and place in the line."""
        layouts = [*(self._layouts[place] for place in view), *more]
        printings = [[_mentions(block) for block in each] for each in layouts]
        found = count(self._room, [*printings, self._ties] if self._ties else printings)
        answers: list[dict[tuple[int, int], Numbers]] = [{} for _ in layouts]
        for where, numbers in found.items():
            if where.document == len(layouts):
                continue  # a tie prints nothing
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


def _fallen(was: Numbers, now: Numbers) -> Iterator[tuple[int | None, bool]]:
    """Each number that falls: what it was, and whether it is a fellow participant's, of which only
    a fall to one is told."""
    then = least(was.k)
    if (least(now.k) or 0) < (then or 0):
        yield then, False
    fellow_then = least_known(was.k_fellow)
    if least_known(now.k_fellow) == 1 and fellow_then != 1:
        yield fellow_then, True


def _worst(answers: Sequence[tuple[int | None, ...]]) -> tuple[int | None, ...]:
    """By ref the least over the readers; unknown where it is unknown to any."""
    return tuple(least(each) for each in zip(*answers, strict=True))


def _worst_fellow(answers: Sequence[tuple[int | None, ...]]) -> tuple[int | None, ...]:
    """By ref the least over the readers; None only where there is nobody such for any."""
    return tuple(least_known(each) for each in zip(*answers, strict=True))


def _narrowest(answers: Sequence[tuple[frozenset[str], ...]]) -> tuple[frozenset[str], ...]:
    return tuple(min(each, key=len) for each in zip(*answers, strict=True))
