"""Where a passage stands with the person whom it concerns: cleared, or why not.

Source: the design's clearance, bound to the words: what they decided holds for the words, the
description and the readers that they saw, and as long as no fewer people could have said it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from .decisions import Decided, Decision, Verdict
from .passages import Passage, lead_of, words_of
from .seeing import is_fewer, is_lost, numbers


class Standing(StrEnum):
    """Where one passage stands with one person."""

    MISSING = "missing"  # they have not decided
    CLEARED = "cleared"  # they decided, and it prints what they decided
    SILENT = "silent"  # their silence clears it
    REFUSED = "refused"  # they want it left out
    PROPOSED = "proposed"  # they want other words, and nobody has answered
    DECLINED = "declined"  # the other words were declined; they have not decided again
    LAPSED = "lapsed"  # they decided on other words, or when more people could have said it
    OBJECTED = "objected"  # they only agreed or disagreed, and object
    NOTHING = "nothing"  # they only agreed or disagreed, and say nothing against it

    @property
    def holds(self) -> bool:
        """Whether a release must wait."""
        return self not in _PASSED


_PASSED: Final = frozenset({Standing.CLEARED, Standing.SILENT, Standing.NOTHING})
_OPEN: Final = frozenset({Standing.LAPSED, Standing.MISSING, Standing.DECLINED})
REWORDED: Final = "The words have changed since they decided."
LED: Final = "What stands before it has changed since they decided."
NARROWED: Final = "Fewer people could have said it now than when they decided."
UNCOUNTED: Final = "How many people could have said it is no longer known."
UNTOLD: Final = (
    "As it prints, fewer people could have said it than they were told: what stands beside it and "
    "is withheld from them has to be mended first."
)
UNREAD: Final = (
    "Words beside theirs are withheld from them, which they have not cleared: what is held there "
    "has to be mended first, or taken into a sentence of its own."
)


@dataclass(frozen=True, slots=True)
class Stands:
    """A passage with its standing; `latest` is the decision it rests on, `why` a sentence."""

    passage: Passage
    standing: Standing
    latest: Decided | None = None
    why: str = ""

    @property
    def is_cleared_themselves(self) -> bool:
        """Whether its person cleared it with these words and numbers before their own eyes; what
        an organiser was told by telephone is leave to print the words, and no more."""
        latest = self.latest
        return self.standing is Standing.CLEARED and latest is not None and not latest.on_behalf

    @property
    def is_decided(self) -> bool:
        """Whether nothing is left for its person to do about it. Silence is no decision."""
        return (
            self.latest is not None
            and self.latest.decision is not Decision.SILENCE
            and self.standing not in _OPEN
        )

    @property
    def waits_for_an_answer(self) -> bool:
        """Whether its person asked for other words, which do not print and which nobody has
        declined."""
        latest = self.latest
        return (
            latest is not None
            and latest.decision.proposes
            and latest.verdict is not Verdict.DECLINED
            and self.standing is not Standing.CLEARED
        )


def standings(
    passages: Mapping[str, Sequence[Passage]], decided: Iterable[Decided]
) -> tuple[Stands, ...]:
    """Every passage of everybody with its standing; `decided` in the order of deciding."""
    latest: dict[tuple[str, str], Decided] = {}
    for each in decided:
        before = latest.get((each.person, each.key))
        # What somebody decided is not undone by their silence on other words later on.
        if (
            before is not None
            and each.decision is Decision.SILENCE
            and (before.decision is not Decision.SILENCE)
        ):
            continue
        latest[each.person, each.key] = each
    against = {
        (each.person, words_of(each.fingerprint)): each
        for each in latest.values()
        if each.decision not in (Decision.APPROVE, Decision.SILENCE)
    }
    return tuple(
        stand(passage, _last(passage, latest, against))
        for theirs in passages.values()
        for passage in theirs
    )


def as_printed(each: Stands) -> Stands:
    """Where a passage stands as the report prints: no decision on what somebody read holds for
    words that they did not, or for fewer people than they were told of, though nothing tells them
    so."""
    latest, now = each.latest, each.passage.printed_numbers
    if latest is None or each.standing not in (Standing.CLEARED, Standing.SILENT):
        return each
    if not each.passage.reads_all:
        return replace(each, standing=Standing.LAPSED, why=UNREAD)
    before = latest.k, latest.k_fellow
    if numbers(each.passage) == now or not (is_fewer(before, now) or is_lost(before, now)):
        return each
    return replace(each, standing=Standing.LAPSED, why=UNTOLD)


def stands_by_hand(passage: Passage, decided: Iterable[Decided]) -> Stands:
    """Where a passage would stand by what its person decided with their own hand alone."""
    own = [each for each in decided if not each.on_behalf]
    return standings({passage.person: [passage]}, own)[0]


def _last(
    passage: Passage,
    latest: Mapping[tuple[str, str], Decided],
    against: Mapping[tuple[str, str], Decided],
) -> Decided | None:
    """The decision that counts for a passage. One against these very words stands wherever the
    organisers put them: a passage that is cut or moved may give its key to the next."""
    own = latest.get((passage.person, passage.key))
    words = words_of(passage.fingerprint)
    if own and words_of(own.fingerprint) == words and own.decision is not Decision.SILENCE:
        return own
    return against.get((passage.person, words), own)


def stand(passage: Passage, latest: Decided | None) -> Stands:
    """One passage, given the last decision on it."""
    if not passage.must_clear:
        return _hold(passage, latest)
    if latest is None:
        return Stands(passage, Standing.MISSING)
    match latest.decision:
        case Decision.STRIKE:
            return Stands(passage, Standing.REFUSED, latest)
        case Decision.SILENCE:
            return _silence(passage, latest)
        case _:
            return _decided(passage, latest)


def _hold(passage: Passage, latest: Decided | None) -> Stands:
    """Somebody who only agreed or disagreed: an objection holds until they take it back, lest any
    other comma end it behind their back."""
    if latest is None or latest.decision is not Decision.OBJECT:
        return Stands(passage, Standing.NOTHING, latest)
    return Stands(passage, Standing.OBJECTED, latest, _why_reworded(passage, latest))


def _silence(passage: Passage, latest: Decided) -> Stands:
    # No silence gives leave to print a name.
    if not latest.consents or passage.names_them:
        return Stands(passage, Standing.MISSING, latest)
    if why := why_lapsed(passage, latest):
        return Stands(passage, Standing.LAPSED, latest, why)
    return Stands(passage, Standing.SILENT, latest)


def _decided(passage: Passage, latest: Decided) -> Stands:
    # Nor does what an organiser was told give leave to print a name.
    if latest.on_behalf and passage.names_them:
        return Stands(passage, Standing.MISSING, latest)
    if not latest.decision.proposes:
        why = why_lapsed(passage, latest)
        return Stands(passage, Standing.LAPSED if why else Standing.CLEARED, latest, why)
    if passage.text == latest.words:
        # It prints what they asked for: only what leads to it, and the number of people, can be
        # against it.
        why = _why_led(passage, latest) or _why_fewer(passage, latest)
        return Stands(passage, Standing.LAPSED if why else Standing.CLEARED, latest, why)
    if latest.verdict is Verdict.DECLINED:
        return Stands(passage, Standing.DECLINED, latest, latest.reason)
    if latest.fingerprint != passage.fingerprint:
        return Stands(passage, Standing.LAPSED, latest, _why_reworded(passage, latest))
    return Stands(passage, Standing.PROPOSED, latest)


def why_lapsed(passage: Passage, latest: Decided) -> str:
    """Why a decision no longer fits a passage, or ""."""
    return _why_reworded(passage, latest) or _why_fewer(passage, latest)


def _why_reworded(passage: Passage, latest: Decided) -> str:
    if words_of(latest.fingerprint) != words_of(passage.fingerprint):
        return REWORDED
    return _why_led(passage, latest)


def _why_led(passage: Passage, latest: Decided) -> str:
    return LED if lead_of(latest.fingerprint) != lead_of(passage.fingerprint) else ""


def _why_fewer(passage: Passage, latest: Decided) -> str:
    before, now = (latest.k, latest.k_fellow), numbers(passage)
    if is_lost(before, now):
        return UNCOUNTED
    return NARROWED if is_fewer(before, now) else ""
