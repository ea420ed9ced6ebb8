"""Writes the invitations of a round and their mails: none is sent before somebody says so."""

from __future__ import annotations

from collections.abc import Iterable
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
        with transaction.atomic():
            for person in rows[first : first + AT_ONCE]:
                _invite(round_, person)
        if progress:
            progress(len(invited) + min(first + AT_ONCE, len(rows)), len(invited) + len(rows))
    return len(rows)


def _invite(round_: ReviewRound, person: Participant) -> Invitation:
    invitation = Invitation.objects.create(
        dialogue=round_.dialogue, round=round_, person=person.pk, asked=[], language=padded("")
    )
    letter = write_letter(MailKind.INVITATION, round_, person.language)
    write_mail(invitation, MailKind.INVITATION, letter)
    return invitation


def write_mail(invitation: Invitation, kind: MailKind, letter: Letter) -> Mail:
    """A mail that waits for somebody to send it."""
    return Mail.objects.create(
        dialogue=invitation.dialogue,
        round=invitation.round,
        kind=kind,
        about={"invitation": invitation.pk.hex},
        subject=letter.subject,
        body=letter.body,
    )
