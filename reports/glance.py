"""A round at a glance: who was asked and who answered, and where each passage stands.

It opens names and decisions, so it is only for pages behind `why_not_review`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from dialogues.models import Participant
from reports.answers import Answer, Answered, Answers
from reports.decided import read_decided
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.domain.review.passages import Passage
from reports.domain.review.standing import Standing, Stands, standings
from reports.models import (
    Invitation,
    InvitationState,
    Mail,
    MailState,
    ParticipantRequest,
    ReviewRound,
    Slot,
)
from reports.models.mail import TROUBLE


@dataclass(frozen=True, slots=True)
class Asked:
    """One person of a round. `trouble` says what became of their last mail where it did not go."""

    invitation: Invitation
    code: str
    name: str = field(repr=False)
    has_address: bool
    passages: int
    open: int  # passages that are theirs to clear and do not stand cleared
    trouble: str = ""
    waiting: bool = False  # a mail to them is written and not sent

    @property
    def done(self) -> int:
        """How many of their passages stand cleared, or need no leave."""
        return self.passages - self.open


@dataclass(frozen=True, slots=True)
class PassageRow(Answered):
    """The words of one passage with everybody whom it concerns."""

    passage: Passage = field(repr=False)
    answers: tuple[Answer, ...] = field(repr=False)

    @property
    def silent_holders(self) -> int:
        """How many only took a position on it, and say nothing against it."""
        return len(self.answers) - len(self.telling) - sum(len(each.answers) for each in self.alike)

    @property
    def holds(self) -> bool:
        """Whether somebody's answer holds a release."""
        return any(each.stands.standing.holds for each in self.answers)


@dataclass(frozen=True, slots=True)
class Glance:
    """A whole round."""

    new: tuple[Asked, ...]
    silent: tuple[Asked, ...]
    answered: tuple[Asked, ...]
    passages: tuple[PassageRow, ...] = field(repr=False)
    requests: tuple[tuple[ParticipantRequest, str], ...] = field(repr=False)
    waiting: int  # mails that are written and not sent

    @property
    def total(self) -> int:
        """How many are in the round."""
        return len(self.new) + len(self.silent) + len(self.answered)

    @property
    def holding(self) -> tuple[PassageRow, ...]:
        """The passages that hold a release, in the order of print."""
        return tuple(each for each in self.passages if each.holds)

    @property
    def settled(self) -> tuple[PassageRow, ...]:
        """The passages that hold nothing, in the order of print."""
        return tuple(each for each in self.passages if not each.holds)

    @property
    def was_asked(self) -> bool:
        """Whether anybody was asked yet."""
        return bool(self.silent or self.answered)

    @property
    def lapsed(self) -> int:
        """How many passages somebody decided on that have other words by now."""
        return sum(
            any(each.stands.standing is Standing.LAPSED for each in row.answers)
            for row in self.passages
        )

    @property
    def percent(self) -> int:
        """How many in a hundred have answered."""
        return 100 * len(self.answered) // self.total if self.total else 0


def read_glance(round_: ReviewRound) -> Glance:
    """Everything on a round's page, in the same few queries whatever its size."""
    people = {each.pk: each for each in Participant.objects.filter(dialogue=round_.dialogue_id)}
    desk = read_desk(round_.dialogue, Audience(round_.audience))
    decided = read_decided(round_.report)
    stands = standings(desk.passages, decided)
    invitations = list(round_.invitations.all())
    mails = list(round_.mails.all())
    own: dict[str, list[Stands]] = defaultdict(list)
    for one in stands:
        own[one.passage.person].append(one)
    theirs: dict[str, list[Mail]] = defaultdict(list)
    for mail in mails:
        theirs[mail.about["invitation"]].append(mail)
    asked = [
        _asked(each, people[each.person], own, theirs[each.pk.hex])
        for each in invitations
        if each.state != InvitationState.WITHDRAWN and each.person in people
    ]
    asked.sort(key=lambda each: each.code)

    answered = Slot.objects.answered([round_.pk])
    waiting = [each for each in asked if each.invitation.pk not in answered]

    def group(state: InvitationState) -> tuple[Asked, ...]:
        return tuple(each for each in waiting if each.invitation.state == state)

    return Glance(
        new=group(InvitationState.NEW),
        silent=group(InvitationState.ASKED),
        answered=tuple(each for each in asked if each.invitation.pk in answered),
        passages=_rows(Answers(round_.report, people, round_), stands),
        requests=_requests(round_, people),
        waiting=sum(each.state == MailState.DRAFT for each in mails),
    )


def _asked(
    invitation: Invitation,
    person: Participant,
    stands: Mapping[str, list[Stands]],
    mails: list[Mail],
) -> Asked:
    own = stands.get(person.code, [])
    trouble = next((each for each in mails if each.state in TROUBLE), None)
    return Asked(
        invitation=invitation,
        code=person.code,
        name=person.name.reveal(),
        has_address=bool(person.email.reveal()),
        passages=len(own),
        open=sum(each.standing.holds for each in own),
        trouble=trouble.get_state_display() if trouble else "",
        waiting=any(each.state == MailState.DRAFT for each in mails),
    )


def _rows(answers: Answers, stands: tuple[Stands, ...]) -> tuple[PassageRow, ...]:
    """Passages of the same words together, in the order of print."""
    found: dict[tuple[int, int, int], list[Answer]] = defaultdict(list)
    passages: dict[tuple[int, int, int], Passage] = {}
    for each in stands:
        passage = each.passage
        at = (passage.line, passage.start, passage.end)
        passages.setdefault(at, passage)
        found[at].append(answers.to(each))
    return tuple(PassageRow(passages[at], tuple(found[at])) for at in sorted(passages))


def _requests(
    round_: ReviewRound, people: dict[UUID, Participant]
) -> tuple[tuple[ParticipantRequest, str], ...]:
    rows = ParticipantRequest.objects.filter(round=round_).requests()
    named = [(row, people[row.person]) for row in rows if row.person in people]
    named.sort(key=lambda each: each[1].code)
    return tuple((row, person.name.reveal()) for row, person in named)
