"""What somebody decided of a passage."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, ClassVar
from uuid import UUID

from reports.domain.review.decisions import Decided, Decision, Verdict

from .slot import Says, Slot, SlotQuerySet, last_answers, of_kind


class ClearanceQuerySet(SlotQuerySet["Clearance"]):
    """The decisions among the slots."""

    def decisions(self, *people: UUID) -> list[Clearance]:
        """The decisions of these people, or of everybody, with what became of each: by round, and
        of each person in the order in which they were made."""
        return decisions_in(self.said(*people))

    def decision(self, handle: UUID) -> Clearance | None:
        """The decision that is called so; None where there is none."""
        return next((each for each in self.decisions() if each.handle == handle), None)


class Clearance(Slot):
    """One decision: of two of one person on one passage, the later counts."""

    objects: ClassVar = ClearanceQuerySet.as_manager()

    # What the organisers made of it, which stands in a row of its own.
    verdict: Verdict = Verdict.NONE
    reason: str = ""

    class Meta:
        proxy = True

    def __str__(self) -> str:
        return "Clearance"

    @property
    def key(self) -> str:
        """Of the passage."""
        return str(self.about["key"])

    def decided(self, code: str) -> Decided:
        """The decision as a value; `code` is the roster code of its person."""
        said, words = self.about, self.words
        return Decided(
            person=code,
            key=said["key"],
            fingerprint=said["fingerprint"],
            decision=Decision(said["decision"]),
            k=said["k"],
            k_fellow=said["k_fellow"],
            words=words.get("words", ""),
            token=words.get("token", ""),
            replacement=words.get("replacement", ""),
            on_behalf=words.get("on_behalf", ""),
            handed=self.handed,
            consents=said["consents"],
            verdict=self.verdict,
            reason=self.reason,
        )


def decisions_in(rows: Collection[Slot]) -> list[Clearance]:
    """The decisions among what was said, with what became of each, in their order."""
    verdicts = last_answers(rows, Says.VERDICT)
    decided = of_kind(Clearance, rows, Says.DECISION)
    for each in decided:
        if verdict := verdicts.get(each.handle):
            each.verdict = Verdict(verdict.about["verdict"])
            each.reason = str(verdict.words["reason"])
    return decided


def given(person: UUID, decided: Decided) -> dict[str, Any]:
    """What `about` holds of a decision."""
    return {
        "says": Says.DECISION.value,
        "person": person.hex,
        "key": decided.key,
        "fingerprint": decided.fingerprint,
        "decision": decided.decision.value,
        "k": decided.k,
        "k_fellow": decided.k_fellow,
        "consents": decided.consents,
    }


def wanted(decided: Decided) -> dict[str, str]:
    """Its words: what a proposal asks for, with what code, and how an organiser was told it."""
    return {
        "words": decided.words,
        "token": decided.token,
        "replacement": decided.replacement,
        "on_behalf": decided.on_behalf,
        "handed": decided.handed,
    }


def judged(clearance: Clearance, verdict: Verdict) -> dict[str, str]:
    """What `about` holds of what the organisers made of a decision."""
    return {
        "says": Says.VERDICT.value,
        "person": clearance.person.hex,
        "of": clearance.handle.hex,
        "verdict": verdict.value,
    }
