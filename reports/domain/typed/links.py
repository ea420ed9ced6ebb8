"""Words that go on with a speaker whom a token named before: "She added", "the latter argued".

The arithmetic knows `this`, and not a pronoun: what is tied by one rests on no remark, and a reader
ties it all the same. Of things ("the former cost less") it is not: only what follows a token of
people, and says or holds something, is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from dialogues.domain.phrases import Form, Phrase, Renderer
from dialogues.domain.record import Record

from ..compose import renderer_of
from ..document import Attribution, Text
from ..findings import Rewrite, Severity
from ..sentences import sentences_of
from ..styles import HouseStyle
from .credits import SAYS
from .spoken import Spoken

_VIEWS: Final = (
    "advice|answer|argument|assessment|caution|claim|conclusion|concern|condition|contention|fear"
    "|hope|intervention|judgement|mind|objection|opinion|point|position|preference|proposal"
    "|question|reading|remark|reply|response|statement|suggestion|view|warning|words|worry"
)
# Where a clause begins, with a word or two before its subject: "Later, she", "; he", ", and he".
_CLAUSE: Final = (
    r"(?:\A|[.;:!?—–][\"”’)]*\s+|, (?:and|but|yet|while|so|though) )"
    r"(?:[A-Z]\w+ |[A-Z][^.;:!?]{0,60}, )?"
)
_SUBJECT: Final = re.compile(rf"{_CLAUSE}(?P<whom>[Ss]?[Hh]e)(?={SAYS})")
_OWNER: Final = re.compile(rf"\b(?P<whom>[Hh]er|[Hh]is)(?= (?:\w+ )?(?:{_VIEWS})\b)")
_ONE_OF: Final = re.compile(
    r"\b(?P<whom>the (?P<which>former|latter|first|second|last|other|one)(?:['’]s(?= )|"
    rf"(?={SAYS})))",
    re.IGNORECASE,
)
# Somebody else whom a pronoun could mean: a name in full, or an office.
_SOMEBODY: Final = re.compile(
    r"(?<=[\w,] )[A-Z][a-z]+ [A-Z][a-z]+"
    r"|\b(?i:president|minister|secretary|leader|chancellor|premier|king|queen|captain|officer"
    r"|chairman|admiral|general|ambassador)\b"
)
_POSSESSIVE: Final = ("'s", "’s", "'", "’", "her", "his")
_NEAR: Final = 3  # sentences in which the two stand who are told apart, the last with the words
_FIRST: Final = frozenset({"former", "first"})
_POINTS_BACK: Final[dict[str, str]] = {Form.THIS: "this", Form.THESE: "these"}


@dataclass(frozen=True, slots=True)
class _Named:
    """The last token of people before a place, and the remarks of those who are still in mind."""

    last: Attribution | None
    near: tuple[str, ...]


class Links:
    """Finds what goes on with somebody, and the tokens that say the same."""

    def __init__(self, record: Record, style: HouseStyle) -> None:
        self._record = record
        self._style = style

    @cached_property
    def _renderer(self) -> Renderer:
        return renderer_of(self._record, self._style)

    def find(self, text: Text, above: Text | None = None) -> Iterator[Spoken]:
        """Pronouns and the like in a text. `above` is the paragraph before it in its section: its
        last speaker goes on in the first sentence, but no token reaches so far."""
        if not (text.attributions or (above and above.attributions)):
            return
        for match in (*_SUBJECT.finditer(text.text), *_OWNER.finditer(text.text)):
            named = _before(text, match.start("whom"))
            if named.last:
                yield self._pronoun(text, match, named.last)
            elif above and _ends_with_somebody(above) and _is_first(text, match.start("whom")):
                yield _spoken(match, Severity.HOLD)
        for match in _ONE_OF.finditer(text.text):
            named = _before(text, match.start("whom"))
            if len(named.near) > (match["which"].casefold() != "other"):
                yield _spoken(match, Severity.HOLD, self._of_two(match, named))

    def rewrites(self, text: Text, phrase: Phrase) -> tuple[Rewrite, ...]:
        """What says a typed "this participant" with a token, where somebody stands before it."""
        form = _POINTS_BACK.get(phrase.form)
        last = _before(text, phrase.start).last
        if form is None or last is None or (len(last.token.refs) > 1) is not (form == "these"):
            return ()
        return self._say(last.token.refs, form, text.text[phrase.start : phrase.end])

    def _pronoun(self, text: Text, match: re.Match[str], last: Attribution) -> Spoken:
        start = match.start("whom")
        between = text.text[last.end : start]
        severity = Severity.WARN if _SOMEBODY.search(between) else Severity.HOLD
        alone = len(last.token.refs) == 1
        say = self._say(last.token.refs, "this", match["whom"]) if alone else ()
        return _spoken(match, severity, say)

    def _of_two(self, match: re.Match[str], named: _Named) -> tuple[Rewrite, ...]:
        """The token of the one of two who is meant; `this` where it is whoever stood last."""
        if len(named.near) != 2 or named.last is None:
            return ()
        ref = named.near[match["which"].casefold() not in _FIRST]
        form = "this" if named.last.token.refs == (ref,) else ""
        return self._say((ref,), form, match["whom"])

    def _say(self, refs: Sequence[str], form: str, words: str) -> tuple[Rewrite, ...]:
        ending = "'s" if words.casefold().endswith(_POSSESSIVE) else ""
        token = "{" + " ".join(filter(None, [*refs, form, ending])) + "}"
        before = "{" + " ".join(refs) + "} so " if form else "so "
        span = self._renderer.render(before + token)
        said = span.text[span.spans[-1].start : span.spans[-1].end]
        return (Rewrite(f"Say “{said}”", token, said),)


def _before(text: Text, at: int) -> _Named:
    """Who was named by tokens before a place."""
    earlier = [each for each in text.attributions if each.mention and each.end <= at]
    starts = [start for start, _ in sentences_of(text.text) if start <= at][-_NEAR:]
    near = [ref for each in earlier if each.start >= starts[0] for ref in each.token.refs]
    return _Named(earlier[-1] if earlier else None, tuple(dict.fromkeys(near)))


def _is_first(text: Text, at: int) -> bool:
    """Whether a place stands in the first sentence, before any token."""
    return at < sentences_of(text.text)[0][1] and not any(
        each.start < at for each in text.attributions
    )


def _ends_with_somebody(text: Text) -> bool:
    """Whether the last that a paragraph names are people, and one of them at the most."""
    named = [each for each in text.attributions if each.mention]
    return bool(named) and len(named[-1].token.refs) == 1


def _spoken(match: re.Match[str], severity: Severity, rewrites: tuple[Rewrite, ...] = ()) -> Spoken:
    start, end = match.span("whom")
    reason = (
        f"“{match['whom']}” goes on with somebody who was named before, and rests on no remark: "
        "a reader ties the two together."
    )
    return Spoken(start, end, severity, reason, rewrites)
