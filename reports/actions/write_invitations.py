"""Writes the invitations of a round and their mails: none is sent before somebody says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil
from random import SystemRandom
from uuid import UUID

from django.db import transaction

from dialogues.actions.jobs import Outcome, Progress
from dialogues.models import Job, Participant
from reports.languages import padded
from reports.letters import Letter, write_letter
from reports.models import Invitation, Mail, MailKind, ReviewRound

AT_ONCE = 20  # invitations in one transaction, at most


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
    # All of about one size: a last one of one person would tell whose mail stands last.
    batches = ceil(len(rows) / AT_ONCE)
    written = 0
    for first in range(batches):
        written += _invite(round_, rows[first::batches])
        if progress:
            progress(len(invited) + written, len(invited) + len(rows))
    return len(rows)


@transaction.atomic()
def _invite(round_: ReviewRound, people: Sequence[Participant]) -> int:
    """The rows of several people, whose letters are one in each language; how many people."""
    letters = {
        language: write_letter(MailKind.INVITATION, round_, language)
        for language in {each.language for each in people}
    }
    made = Invitation.objects.bulk_create(
        Invitation(
            dialogue=round_.dialogue,
            round=round_,
            person=each.pk,
            asked=[],
            language=padded(""),
            renewals=0,
            address=each.email_index,
        )
        for each in people
    )
    mails = [
        new_mail(invitation, MailKind.INVITATION, letters[each.language])
        for invitation, each in zip(made, people, strict=True)
    ]
    SystemRandom().shuffle(mails)  # a mail's place says nothing of its invitation's
    return len(Mail.objects.bulk_create(mails))


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
