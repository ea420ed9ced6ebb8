"""What people think of a conclusion, counted once: as the first review ends in which enough had
answered.

Source: on differencing between tables of one population, Hundepool et al., Statistical Disclosure
Control, 2012, ch. 5. Of two counts with one answer in between, or one answer changed, the
difference is that answer, and whoever sees both knows who was asked in between. So there are no two
counts: page, files and print are all made of one (decision 0052).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from dialogues.domain.fingerprint import fingerprint
from dialogues.domain.phrases import Token, TokenError, split
from dialogues.domain.record import Endorsement

from ..alike import Statement, are_near, read_strictly
from ..chart import CHOICES
from ..limits import HIDDEN

Counts = tuple[int, ...]  # in the order of `CHOICES`
NOTHING: Final[Counts] = (0,) * len(CHOICES)


@dataclass(frozen=True, slots=True)
class Counted:
    """The answers on the words of a conclusion by delegation, and the reservations; by nobody.

    `seen` is the fingerprint of those words, whatever their stops, spaces and capitals; `threshold`
    that of the dialogue as they were counted: under a smaller one nothing more is told. `words` and
    `letters` are those of `alike.Statement`; a count from before they were kept has none.
    """

    code: str
    seen: str
    counts: Mapping[str, Counts] = field(repr=False)
    reservations: tuple[str, ...] = field(default=(), repr=False)
    threshold: int = 0
    words: tuple[str, ...] = field(default=(), repr=False)
    letters: str = field(default="", repr=False)

    @property
    def statement(self) -> Statement:
        """What the conclusion says."""
        return Statement(frozenset(self.words), self.letters)


def count(choices: Mapping[str, Endorsement], delegations: Mapping[str, str]) -> dict[str, Counts]:
    """The choices of each delegation; `choices` and `delegations` are by person."""
    found: dict[str, Counter[Endorsement]] = {}
    for person, choice in sorted(choices.items()):
        found.setdefault(delegations[person], Counter())[choice] += 1
    return {code: tuple(each[choice] for choice, _ in CHOICES) for code, each in found.items()}


def words_seen(text: str) -> str:
    """The fingerprint of the words of a conclusion as it is read: put up again without its stop, of
    most or of several, or resting on other remarks, it is the same, and so would be the answers. Of
    another group, figure or sign it is another: nobody answered that."""
    return fingerprint(" ".join((read_strictly(text), *_groups_in(text))))


def _groups_in(text: str) -> Iterator[str]:
    """The codes of the groups that tokens are narrowed to."""
    try:
        parts = split(text)
    except TokenError:  # which is told where it is typed
        return
    for each in parts:
        if isinstance(each, Token) and each.narrowed:
            yield each.narrowed


def _marks_of(text: str) -> tuple[str, str]:
    """By which a count of these words is known; one of before by the letters as they were typed."""
    typed = " ".join(re.findall(r"\w+", text.casefold()))
    return words_seen(text), fingerprint(typed)


def add(counts: Iterable[Counts]) -> Counts:
    """Several counts as one."""
    return tuple(map(sum, zip(NOTHING, *counts, strict=True)))


def least_answers(threshold: int) -> int:
    """How many answers make a count: two cells of the threshold, of which none may be of one."""
    return 2 * max(threshold, HIDDEN)


def may_count(
    code: str,
    text: str,
    answered: Collection[str],
    threshold: int,
    past: Sequence[Counted] = (),
    beside: Sequence[tuple[Counted, Collection[str]]] = (),
) -> bool:
    """Whether a conclusion that these people answered may be counted now: never before under its
    code or in its words, and beside those that are counted with it, each with who answered it: of
    two that are nearly alike the difference is what those chose who answered one alone.

    With fewer answers than two cells need nothing could be told, which everybody knows who knows
    who answered: it is left to a later review.
    """
    if was_counted(code, text, past) or len(answered) < least_answers(threshold):
        return False
    marks, said = _marks_of(text), Statement.of(text)
    return not any(
        each.seen in marks or (are_near(each.statement, said) and set(answered) != set(others))
        for each, others in beside
    )


def was_counted(code: str, text: str, past: Sequence[Counted]) -> bool:
    """Whether a conclusion was counted under its code, in its words or nearly in them: it never is
    again. Of one that differs by a word people think what they thought of the other."""
    marks, said = _marks_of(text), Statement.of(text)
    return any(
        each.code == code or each.seen in marks or are_near(each.statement, said) for each in past
    )


def find_counted(code: str, text: str, past: Sequence[Counted]) -> Counted | None:
    """The count of a conclusion's words, its own before another one's of the same words; None where
    they were not counted, or are other words."""
    marks = _marks_of(text)
    found = [each for each in past if each.seen in marks]
    return next((each for each in found if each.code == code), found[0] if found else None)
