"""Writes the invitations of a round and their mails: none is sent before somebody says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import SystemRandom
from uuid import UUID

from django.db import transaction

from dialogues.actions.jobs import Outcome, Progress
from dialogues.models import Job, Participant
from reports.languages import padded
from reports.letters import Letter, write_letter
from reports.models import Invitation, Mail, MailKind, ReviewRound

AT_ONCE = 20  # invitations in one transaction


def write_invitations_job(job: Job, progress: Progress) -> Outcome:
    """The job: `wanted` has the round's id and the people's. What a killed worker wrote stays."""
    round_ = ReviewRound.objects.select_related("dialogue").get(pk=UUID(job.wanted["round"]))
    people = [UUID(each) for each in job.wanted["people"]]
    written = write_invitations(round_=round_, people=people, progress=progress)
    return Outcome({"written": written, "round": str(round_.pk)})


def write_invitations(
    *, round_: ReviewRound, people: Iterable[UUID], progress: Progress | None = None
) -> int:
    """An invitation and its mail for each of these people who has none; how many are new.

    Rows are written in an order of chance: in the roster's, their order would say whose they are.
    """
    invited = {each.person for each in round_.invitations.all()}
    asked = set(people)
    rows = [
        each
        for each in Participant.objects.filter(dialogue=round_.dialogue_id, pk__in=asked)
        if each.pk not in invited
    ]
    SystemRandom().shuffle(rows)
    for first in range(0, len(rows), AT_ONCE):
        _invite(round_, rows[first : first + AT_ONCE])
        if progress:
            progress(len(invited) + min(first + AT_ONCE, len(rows)), len(invited) + len(rows))
    return len(rows)


@transaction.atomic()
def _invite(round_: ReviewRound, people: Sequence[Participant]) -> None:
    """The rows of several people, whose letters are one in each language."""
    letters = {
        language: write_letter(MailKind.INVITATION, round_, language)
        for language in {each.language for each in people}
    }
    made = Invitation.objects.bulk_create(
        Invitation(
            dialogue=round_.dialogue, round=round_, person=each.pk, asked=[], language=padded("")
        )
        for each in people
    )
    mails = [
        new_mail(invitation, MailKind.INVITATION, letters[each.language])
        for invitation, each in zip(made, people, strict=True)
    ]
    SystemRandom().shuffle(mails)  # a mail's place says nothing of its invitation's
    Mail.objects.bulk_create(mails)


def new_mail(invitation: Invitation, kind: MailKind, letter: Letter) -> Mail:
    """A mail that waits for somebody to send it, and is not kept yet."""
    return Mail(
        dialogue=invitation.dialogue,
        round=invitation.round,
        kind=kind,
        about={"invitation": invitation.pk.hex},
        subject=letter.subject,
        body=letter.body,
    )


def write_mail(invitation: Invitation, kind: MailKind, letter: Letter) -> Mail:
    """The same, kept."""
    mail = new_mail(invitation, kind, letter)
    mail.save(force_insert=True)
    return mail
