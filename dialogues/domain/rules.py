"""How what was said may be used: the four rules of a meeting, and what each of them allows.

Source: the table of rules in the design, after the Chatham House Rule (1927, refined in 1992
and 2002) and the usual terms of confidential dialogues.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Leave(StrEnum):
    """Whether something may be printed."""

    NO = "no"
    IF_CLEARED = "if cleared"
    YES = "yes"


class Silence(StrEnum):
    """What no answer to a review means under a rule."""

    CONSENT = "consent"
    NO_CONSENT = "no consent"
    NO_CONSENT_UNLESS_ANNOUNCED = "no consent, unless the convenor announced otherwise"
    NOT_ASKED = "not asked"


@dataclass(frozen=True, slots=True)
class Terms:
    """One row of the table of rules."""

    title: str
    wording: str
    use_content: Leave
    quote: Leave
    label: Leave
    name: Leave
    list_participants: Leave
    silence: Silence


class Rule(StrEnum):
    """A rule in force. The values are stored: changing one needs a migration."""

    ON_THE_RECORD = "on-the-record"
    NOT_FOR_ATTRIBUTION = "not-for-attribution"
    CHATHAM_HOUSE = "chatham-house"
    OFF_THE_RECORD = "off-the-record"

    @property
    def terms(self) -> Terms:
        """What this rule allows."""
        return TERMS[self]

    @property
    def wording(self) -> str:
        """The sentence that is read out, and shown beside the rule."""
        return self.terms.wording

    def may_use(self) -> bool:
        """Whether what was said may enter a report at all."""
        return self.terms.use_content is Leave.YES

    def may_label(self) -> bool:
        """Whether a speaker may be described by a label."""
        return self.terms.label is Leave.YES

    def may_name(self, *, cleared: bool) -> bool:
        """Whether a speaker may be named, given that they have cleared it or not."""
        return self.terms.name is Leave.IF_CLEARED and cleared

    def may_quote(self, *, cleared: bool) -> bool:
        """Whether words may be printed in quotation marks."""
        return self.terms.quote is Leave.IF_CLEARED and cleared

    def may_list(self) -> bool:
        """Whether a list of participants may be printed."""
        return self.terms.list_participants is Leave.YES


TERMS: dict[Rule, Terms] = {
    Rule.ON_THE_RECORD: Terms(
        title="On the record",
        wording=(
            "What is said may be used and attributed. "
            "A speaker is named or quoted only after clearing the words."
        ),
        use_content=Leave.YES,
        quote=Leave.IF_CLEARED,
        label=Leave.YES,
        name=Leave.IF_CLEARED,
        list_participants=Leave.YES,
        silence=Silence.CONSENT,
    ),
    Rule.NOT_FOR_ATTRIBUTION: Terms(
        title="Not for attribution",
        wording=(
            "What is said may be used, but no speaker is named. Who took part may be made public."
        ),
        use_content=Leave.YES,
        quote=Leave.IF_CLEARED,
        label=Leave.YES,
        name=Leave.NO,
        list_participants=Leave.YES,
        silence=Silence.NO_CONSENT,
    ),
    Rule.CHATHAM_HOUSE: Terms(
        title="Chatham House Rule",
        wording=(
            "Participants are free to use the information received, but neither the identity "
            "nor the affiliation of the speaker, nor that of any other participant, may be "
            "revealed."
        ),
        use_content=Leave.YES,
        quote=Leave.IF_CLEARED,
        label=Leave.YES,
        name=Leave.NO,
        list_participants=Leave.NO,
        silence=Silence.NO_CONSENT_UNLESS_ANNOUNCED,
    ),
    Rule.OFF_THE_RECORD: Terms(
        title="Off the record",
        wording="Nothing that is said may be used, and nobody is told who was there.",
        use_content=Leave.NO,
        quote=Leave.NO,
        label=Leave.NO,
        name=Leave.NO,
        list_participants=Leave.NO,
        silence=Silence.NOT_ASKED,
    ),
}
