"""Each quantity of a report against the record, and each crowd that is everyone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Final

from dialogues.domain.phrases import Renderer, Token, split
from dialogues.domain.record import Record

from ..compose import renderer_of
from ..document import Attribution, Document, Place, Text
from ..findings import Finding, Kind, Rewrite, Severity
from ..styles import HouseStyle
from .cells import whole_cell, whole_lists
from .chains import NO_EARLIER, Views, judge_chains
from .holding import Holding, People, Positions
from .words import borne_out, heads, is_true, supported

WORDS = {
    "couple": "a couple of", "few": "a few", "number": "a number of", "the-participants": "the",
    "the-other": "the other", "sense": "a general sense", "all-delegations": "all delegations",
    "and-others": "and others",
}  # fmt: skip


def judge_quantities(
    record: Record, style: HouseStyle, document: Document, views: Views = NO_EARLIER
) -> list[Finding]:
    """What is untrue, and what tells of a whole cell: token by token in the order of the report,
    then what several tell together. `views` are the documents that each kind of reader has."""
    found = Judge(record, style).judge(tuple(document.texts()))
    return [*found, *judge_chains(record, document, views)]


def is_supported(record: Record, style: HouseStyle, written: str) -> bool:
    """Whether a token says of nobody more than the record has, in a block that names nobody else.

    A list says no more than that they spoke. Raises `TokenError` where it cannot be read.
    """
    (token,) = (each for each in split(written) if isinstance(each, Token))
    word = _word_of(token)
    positions = Positions(record)
    named = () if token.quantity else map(positions.speaker, token.refs)
    holding = positions.of(token, tuple(named))
    return not word or is_true(word, holding, style.ladder, positions)


LESS: Final = "Say it of fewer, or of what was said in the room."
THEN: Final = " and who was surely there at the time"


def _word_of(token: Token) -> str:
    """The word of quantity of a token, or ""."""
    return token.quantity or (token.form if token.form == "and-others" else "")


class Judge:
    """The positions of a record and a house's ladder, for one text after another."""

    def __init__(self, record: Record, style: HouseStyle) -> None:
        self.positions = Positions(record)
        self.ladder = style.ladder
        self._record = record
        self._style = style
        self._regions = {each.code: each.region for each in record.delegations if each.region}

    @cached_property
    def renderer(self) -> Renderer:
        """What prints the words of a rewrite."""
        return renderer_of(self._record, self._style)

    def judge(self, texts: Sequence[Text]) -> Iterator[Finding]:
        """The findings of texts, of which the blocks are whole; a line is a text's number."""
        named = self._named(texts)
        for line, text in enumerate(texts):
            for each in text.attributions:
                yield from self._of(line, text, each, named[text.place])

    def _named(self, texts: Sequence[Text]) -> dict[Place, set[str]]:
        """Whom each block names."""
        named: dict[Place, set[str]] = defaultdict(set)
        for text in texts:
            for each in text.attributions:
                if each.token.names_people:
                    named[text.place].update(map(self.positions.speaker, each.token.refs))
        return named

    def _of(
        self, line: int, text: Text, each: Attribution, named: Collection[str]
    ) -> Iterator[Finding]:
        """The findings of one printed token."""
        token = each.token
        word = _word_of(token)
        if not word and len(token.refs) == 1:
            return
        holding = self.positions.of(token, named, text.place)
        if token.names_people:
            yield from self._lists(line, text, each, holding)
        if not word:
            return
        if holding.told:
            yield from self._endorsed(line, text, each, word, holding.told)
        elif not is_true(word, holding, self.ladder, self.positions):
            yield self._untrue(line, text, each, word, holding)
        elif cell := whole_cell(word, holding, self.ladder, self.positions):
            weaker = self._weaker(token, holding, named, text.place)
            then = THEN if holding.there < holding.room else ""
            yield self._whole(line, text, each, cell, weaker, then)
        elif word == "sense" and holding.reserved:
            count = f"{len(holding.reserved)} of {len(holding.room)}"
            reason = f"“{text.text[each.start : each.end]}” is true, and {count} had reservations."
            yield _finding(Kind.QUANTIFIER, line, text, each, reason, "", severity=Severity.NOTE)

    def _endorsed(
        self, line: int, text: Text, each: Attribution, word: str, told: tuple[int, int]
    ) -> Iterator[Finding]:
        """A word for what those think of a conclusion who answered, which their numbers must bear
        out as they may be told: no word tells more, however often it is tried."""
        words = borne_out(told, self.ladder)
        if word in words:
            return
        printed = text.text[each.start : each.end]
        if word in heads(self.ladder):
            reason = f"“{printed}” is more than what people think of this conclusion bears out."
        else:
            reason = f"“{printed}” would tell what each of them thinks of this conclusion."
        rewrites = self._rewrites(each.token, words)
        yield _finding(Kind.QUANTIFIER, line, text, each, reason, LESS, rewrites=rewrites)

    def _lists(
        self, line: int, text: Text, each: Attribution, holding: Holding
    ) -> Iterator[Finding]:
        if each.mention and not each.mention.points_back:
            for cell in whole_lists(each.mention, holding.room, self.positions):
                yield self._whole(line, text, each, cell)

    def _untrue(
        self, line: int, text: Text, each: Attribution, word: str, holding: Holding
    ) -> Finding:
        found = supported(holding, self.ladder, self.positions)
        printed = text.text[each.start : each.end]
        best = f"“{self._spelt(found[0])}”" if found else "no quantity"
        count = self._count(holding)
        reason = f"“{printed}” is more than the record has. The record supports {best}: {count}."
        if word == "sense" and holding.against:
            reason += f" {len(holding.against)} disagreed."
        remedy = "Say what the record supports." if found else "Name who said it, or cut it."
        rewrites = self._rewrites(each.token, found)
        return _finding(Kind.QUANTIFIER, line, text, each, reason, remedy, rewrites=rewrites)

    def _whole(
        self,
        line: int,
        text: Text,
        each: Attribution,
        cell: People,
        weaker: tuple[Rewrite, ...] = (),
        then: str = "",
    ) -> Finding:
        printed = text.text[each.start : each.end]
        whom = "one person holds" if len(cell) == 1 else f"each of {len(cell)} people holds"
        reason = f"“{printed}” is everybody whom it could mean{then}: it tells what {whom}."
        remedy = "Each of them must clear it; or say it less exactly, or of a larger group."
        return _finding(Kind.WHOLE_CELL, line, text, each, reason, remedy, rewrites=weaker)

    def _weaker(
        self, token: Token, holding: Holding, named: Collection[str], place: Place
    ) -> tuple[Rewrite, ...]:
        """The words that are true and tell of no whole cell; of a wider group the strongest."""
        if not token.quantity:
            return ()
        found = list(self._rewrites(token, self._safe(holding)))
        for code in self._wider(token.narrowed):
            wider = self._safe(self.positions.of(replace(token, narrowed=code), named, place))
            found += [self._rewrite(token, word, code) for word in wider[:1]]
        return tuple(found)

    def _safe(self, holding: Holding) -> tuple[str, ...]:
        if holding.told:
            return borne_out(holding.told, self.ladder)
        return tuple(
            word
            for word in supported(holding, self.ladder, self.positions)
            if not whole_cell(word, holding, self.ladder, self.positions)
        )

    def _wider(self, code: str) -> tuple[str, ...]:
        """The groups around one: its region, and everybody."""
        if not code:
            return ()
        return (self._regions[code], "") if code in self._regions else ("",)

    def _rewrites(self, token: Token, words: tuple[str, ...]) -> tuple[Rewrite, ...]:
        if not token.quantity:
            return ()
        others = (word for word in words if word != token.quantity)
        return tuple(self._rewrite(token, word, token.narrowed) for word in others)

    def _rewrite(self, token: Token, word: str, narrowed: str) -> Rewrite:
        parts = (*token.refs, word, narrowed, token.possessive)
        replacement = "{" + " ".join(part for part in parts if part) + "}"
        words = self.renderer.render(f"so {replacement}").text.removeprefix("so ")
        return Rewrite(f"Say “{words}”", replacement, words)

    def _spelt(self, word: str) -> str:
        """A word of quantity as the house says it."""
        return self._style.wording.quantities.get(word) or spelt(word)

    def _count(self, holding: Holding) -> str:
        """ "4 of 15, from 2 of 5 delegations"."""
        holders, room = holding.holders & holding.room, holding.room
        sides = self.positions.sides
        return (
            f"{len(holders)} of {len(room)}, "
            f"from {len(sides(holders))} of {len(sides(room))} delegations"
        )


def spelt(word: str) -> str:
    """A word of quantity as it is said."""
    return WORDS.get(word, word)


def _finding(
    kind: Kind,
    line: int,
    text: Text,
    each: Attribution,
    reason: str,
    remedy: str,
    *,
    rewrites: tuple[Rewrite, ...] = (),
    severity: Severity = Severity.HOLD,
) -> Finding:
    return Finding(
        kind,
        severity,
        reason,
        remedy,
        place=text.place,
        line=line,
        start=each.start,
        end=each.end,
        text=text.text[each.start : each.end],
        token=each.token.text,
        rewrites=rewrites,
        gives_away=kind is Kind.WHOLE_CELL,
    )
