"""`review_link SLUG PARTICIPANT`: a private link and a one-time code, to hand over."""

from __future__ import annotations

from typing import Any

from django.core.management.base import CommandParser
from django.utils import timezone

from dialogues.actions.refused import Refused
from dialogues.management.sentences import SentenceCommand
from dialogues.models import Membership, Participant, Role
from reports.actions.change_round import hand_over
from reports.models import Invitation, ReviewRound, RoundState
from reports.withheld import read_withheld


class Command(SentenceCommand):
    """What an organiser can do on the screen, where no mail goes out. Both are printed once."""

    help = "Print a participant's private link and a code that is good for ten minutes."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug", metavar="SLUG")
        parser.add_argument("participant", metavar="PARTICIPANT", help="a code of the roster")

    def handle(self, *, slug: str, participant: str, **options: Any) -> None:
        dialogue = self.dialogue(slug)
        person = Participant.objects.filter(dialogue=dialogue, code=participant).first()
        if person is None:
            self.fail(f"There is nobody {participant} on the roster of {slug}.")
        round_ = ReviewRound.objects.filter(dialogue=dialogue).order_by("number").last()
        invitation = invitation_in(round_, person) if round_ else None
        if round_ is None or invitation is None:
            self.fail(f"{participant} is in no review of {slug}.")
        convenor = Membership.objects.filter(dialogue=dialogue, role=Role.CONVENOR).first()
        if convenor is None:
            self.fail(f"{slug} has no convenor in whose name a link could be handed over.")
        if round_.state == RoundState.DRAFT:
            self._tell_withheld(round_)
        try:
            link, code = hand_over(invitation=invitation, by=convenor.user, now=timezone.now())
        except Refused as refused:
            self.fail(refused.reason)
        self.stdout.write(f"{link}\n{code}")

    def _tell_withheld(self, round_: ReviewRound) -> None:
        """What the review that this opens keeps from others, and what it shows that is held."""
        found = read_withheld(round_)
        for title, rows in (("withheld from others", found.kept), ("shown, held", found.shown)):
            for each in rows:
                self.stderr.write(f"{title}: {each.what.where}: {each.what.reason} {each.address}")


def invitation_in(round_: ReviewRound, person: Participant) -> Invitation | None:
    """Somebody's invitation to a round, or None."""
    rows = round_.invitations.select_related("round__dialogue", "dialogue")
    return next((each for each in rows if each.person == person.pk), None)
