"""What every answer of a participant begins with: the round held, open, and still theirs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from django.utils.translation import gettext, gettext_noop

from dialogues.actions.auditing import hold_row
from dialogues.actions.refused import Refused
from dialogues.models import Participant, User
from reports.domain.document import UNFIT
from reports.domain.limits import LONGEST_MESSAGE
from reports.models import Invitation, InvitationState, ReviewRound
from reports.models.invitation import THEIRS, Opened

OVER: Final = gettext_noop("The time to answer is over. Nothing was saved.")
LEFT: Final = "They are not in this review any more."  # for organisers


class LetOut(Exception):  # noqa: N818 - it reads as what happened
    """Whoever answers may not any more: their link was revoked, or they were taken out."""


@dataclass(frozen=True, slots=True)
class Held:
    """An invitation as it stands, with its round and its person, until the transaction ends."""

    invitation: Invitation
    round: ReviewRound
    person: Participant = field(repr=False)
    opened: Opened = THEIRS

    @property
    def handed(self) -> str:
        """As in `Decided`."""
        return self.opened.handed


def hold(invitation: Invitation, *, now: datetime, by: User | None = None) -> Held:
    """Hold an invitation's dialogue, and ask on the held rows whether an answer may be kept.

    Errors: `LetOut` where the link was revoked meanwhile or somebody left the round, `Refused`
    after the deadline. An organiser who was told the answer, `by`, needs no link, and is refused
    with a sentence.
    """
    hold_row(invitation.dialogue_id)
    rows = Invitation.objects.select_related("round__dialogue")
    held = next(iter(rows.filter(pk=invitation.pk).exclude(state=InvitationState.WITHDRAWN)), None)
    person = Participant.objects.filter(pk=held.person).first() if held else None
    if held is None or person is None or (by is None and held.renewals != invitation.renewals):
        raise Refused(LEFT) if by else LetOut
    if not held.round.is_answerable(at=now):
        raise Refused(gettext(OVER))
    return Held(held, held.round, person, invitation.opened if by is None else THEIRS)


def clean(text: str, most: int = LONGEST_MESSAGE) -> str:
    """Typed words as one line without control characters, of at most so many.

    Errors: `Refused` where they are too long; what was typed is not cut.
    """
    return " ".join(clean_lines(text, most).split())


def clean_lines(text: str, most: int = LONGEST_MESSAGE) -> str:
    """The same in lines as they were typed."""
    # A browser sends two characters where somebody typed one.
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if sum(map(len, lines)) + len(lines) - 1 > most:
        raise Refused(
            gettext("This is too long: %(most)s characters is the most.") % {"most": f"{most:,}"}
        )
    return "\n".join(" ".join(UNFIT.sub(" ", line).split()) for line in lines).strip()
