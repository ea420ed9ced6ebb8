"""The mails of a round with whom they go to, for pages behind `why_not_review`."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from dialogues.domain.counted import counted
from dialogues.models import Participant
from reports.discretion import Naming, read_naming
from reports.models import Mail, MailState, ReviewRound
from reports.models.mail import AGAIN, TROUBLE

FREE = "It was held back, and names nothing any more: it can be sent."


@dataclass(frozen=True, slots=True)
class Posted:
    """A mail and its reader."""

    mail: Mail
    code: str
    name: str = field(repr=False)
    address: str = field(repr=False)
    why_held: str = ""  # where it is held back

    @property
    def can_leave(self) -> bool:
        """Whether it goes when somebody sends it."""
        return self.mail.state in (MailState.DRAFT, MailState.HELD) and bool(self.address)

    @property
    def is_waiting(self) -> bool:
        """Whether it goes with all that wait: what is held back is looked at one by one."""
        return self.can_leave and self.mail.state == MailState.DRAFT

    @property
    def is_trouble(self) -> bool:
        """Whether somebody should look at it."""
        return self.mail.state in TROUBLE

    @property
    def can_leave_again(self) -> bool:
        """Whether it did not go, or nobody knows."""
        return self.mail.state in AGAIN and bool(self.address)


def read_outbox(round_: ReviewRound) -> list[Posted]:
    """Every mail of a round, by reader; in three queries, and a few more where one is held back."""
    people = {each.pk: each for each in Participant.objects.filter(dialogue=round_.dialogue_id)}
    persons = {each.pk: each.person for each in round_.invitations.all()}
    found, mails = [], list(round_.mails.select_related("round").defer("round__counted"))
    is_held = any(each.state == MailState.HELD for each in mails)
    naming = read_naming(round_.dialogue) if is_held else None
    for mail in mails:
        person = people.get(persons[UUID(mail.about["invitation"])])
        if person is not None:
            name, address = person.name.reveal(), person.email.reveal()
            why = _why_held(mail, naming, person.code) if naming else ""
            found.append(Posted(mail, person.code, name, address, why))
    return sorted(found, key=lambda each: (each.code, each.mail.kind))


def _why_held(mail: Mail, naming: Naming, reader: str) -> str:
    if mail.state != MailState.HELD:
        return ""
    why = naming.why_not_leave(mail, reader=reader)
    return why or FREE


def tell_held(round_: ReviewRound) -> str:
    """How many mails of a round are held back, in a sentence that goes on after another, or ""."""
    held = round_.mails.filter(state=MailState.HELD).count()
    if not held:
        return ""
    return f" {counted(held, 'mail is', 'mails are').capitalize()} held back: see the outbox."
