"""What silence may mean: what a round says of it, bounded by the rules the words were said under.

Source: the table of rules in the design, "silence after a review".
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from dialogues.domain.rules import Rule
from dialogues.domain.rules import Silence as Allowed


class Silence(StrEnum):
    """What no answer until the deadline means in a round. The values are stored."""

    CONSENT = "consent"
    NO_CONSENT = "no-consent"
    ASK_AGAIN = "ask-again"


def why_not_silence(chosen: Silence, rules: Iterable[Rule], *, announced: bool) -> str:
    """Why a round under these rules cannot give silence that meaning, or "".

    `announced` tells that the convenor announced at the meeting that silence would be consent.
    """
    if chosen is not Silence.CONSENT:
        return ""
    allowed = {rule: rule.terms.silence for rule in rules}
    if any(may_consent(rule, announced=announced) for rule in allowed):
        return ""
    if Allowed.NO_CONSENT_UNLESS_ANNOUNCED in allowed.values():
        return (
            "Under the Chatham House Rule silence is no consent, unless the convenor announced "
            "at the meeting that it would be: say so, or choose another meaning."
        )
    return "No session of this dialogue was under a rule by which silence could be consent."


def consents(chosen: Silence, rules: Iterable[Rule], *, announced: bool) -> bool:
    """Whether silence clears a passage that rests on remarks made under these rules."""
    said = list(rules)
    if chosen is not Silence.CONSENT or not said:
        return False
    return all(may_consent(rule, announced=announced) for rule in said)


def may_consent(rule: Rule, *, announced: bool) -> bool:
    """Whether a rule lets silence be consent at all."""
    match rule.terms.silence:
        case Allowed.CONSENT:
            return True
        case Allowed.NO_CONSENT_UNLESS_ANNOUNCED:
            return announced
    return False
