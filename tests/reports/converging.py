"""A paper whose takeaway people have said something of, and whose convenor has it printed."""

from __future__ import annotations

from datetime import datetime

from dialogues.domain.record import Endorsement as Choice
from dialogues.models import Dialogue, Endorsement, Takeaway
from dialogues.models.takeaway import given
from reports.actions.numbering import next_number
from reports.actions.print_convergence import print_convergence
from reports.actions.record_silence import close_round
from reports.models import ReviewRound
from tests.cast import NOW
from tests.reports.clearing import clear
from tests.reports.paper import Paper
from tests.reports.releasing import make_free_paper

SAID = {"a": Choice.AGREE, "r": Choice.RESERVE, "x": Choice.ABSTAIN, "d": Choice.DISAGREE}


def make_counted_paper(said: str = "aaaaaddd", *, prints: bool = True) -> Paper:
    """Nothing holds it: eight people, four of each delegation, have said that of "t1"."""
    paper = make_free_paper()
    dialogue = paper.cast.dialogue
    Takeaway.objects.create(dialogue=dialogue, code="t1", text="Cables break.", position=0)
    say(dialogue, said)
    if prints:
        print_convergence(dialogue=dialogue, prints=True, by=paper.cast.convenor, now=NOW)
    return paper


def say(dialogue: Dialogue, said: str, code: str = "t1") -> None:
    """What people think of a takeaway now, a letter each in the order of their codes."""
    takeaway = Takeaway.objects.get(dialogue=dialogue, code=code)
    first = next_number(dialogue.endorsements.all())
    takeaway.endorsements.all().delete()
    people = dialogue.participants.order_by("code")
    for number, (person, letter) in enumerate(zip(people, said, strict=False), first):
        Endorsement.objects.create(
            dialogue=dialogue,
            takeaway=takeaway,
            number=number,
            given=given(person.pk, SAID[letter]),
        )


def settle(dialogue: Dialogue, *, now: datetime = NOW) -> None:
    """Everybody clears what prints of them, and the reviews end."""
    clear(dialogue, now=now)
    for round_ in ReviewRound.objects.filter(dialogue=dialogue):
        close_round(round_=round_, now=now)
