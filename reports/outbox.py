"""The mails of a round with whom they go to, for pages behind `why_not_review`."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from dialogues.models import Participant
from reports.models import Mail, MailState, ReviewRound

AGAIN = (MailState.FAILED, MailState.REFUSED, MailState.UNSURE)


@dataclass(frozen=True, slots=True)
class Posted:
    """A mail and its reader."""

    mail: Mail
    code: str
    name: str = field(repr=False)
    address: str = field(repr=False)

    @property
    def can_leave(self) -> bool:
        """Whether it waits for somebody to send it."""
        return self.mail.state == MailState.DRAFT and bool(self.address)

    @property
    def is_trouble(self) -> bool:
        """Whether somebody should look at it."""
        return self.mail.state in AGAIN

    @property
    def can_leave_again(self) -> bool:
        """Whether it did not go, or nobody knows."""
        return self.mail.state in AGAIN and bool(self.address)


def read_outbox(round_: ReviewRound) -> list[Posted]:
    """Every mail of a round, by reader; in three queries."""
    people = {each.pk: each for each in Participant.objects.filter(dialogue=round_.dialogue_id)}
    persons = {each.pk: each.person for each in round_.invitations.all()}
    found = []
    for mail in round_.mails.all():
        person = people.get(persons[UUID(mail.about["invitation"])])
        if person is not None:
            name, address = person.name.reveal(), person.email.reveal()
            found.append(Posted(mail, person.code, name, address))
    return sorted(found, key=lambda each: (each.code, each.mail.kind))
