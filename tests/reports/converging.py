"""A paper whose takeaway people have said something of, and whose convenor has it printed."""

from __future__ import annotations

from datetime import datetime

from dialogues.domain.record import Endorsement as Choice
from dialogues.models import Dialogue, Endorsement, Takeaway
from reports.actions.numbering import next_number
from reports.actions.print_convergence import print_convergence
from reports.actions.record_silence import close_round
from reports.domain.audiences import Audience
from reports.domain.review.silence import Silence
from reports.models import ReviewRound, RoundState
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
    end_a_review(dialogue)
    if prints:
        print_convergence(dialogue=dialogue, prints=True, by=paper.cast.convenor, now=NOW)
    return paper


def say(dialogue: Dialogue, said: str, code: str = "t1") -> None:
    """What people think of a takeaway now, a letter each in the order of their codes."""
    takeaway = Takeaway.objects.get(dialogue=dialogue, code=code)
    before = [each.pk for each in dialogue.endorsements.said() if each.takeaway == takeaway.pk]
    Endorsement.objects.filter(pk__in=before).delete()
    people = dialogue.participants.order_by("code")
    for person, letter in zip(people, said, strict=False):
        Endorsement.of(takeaway, person.pk, SAID[letter], takeaway.text).save()


def end_a_review(dialogue: Dialogue, *, now: datetime = NOW) -> None:
    """A review of nothing but the conclusions ends: what is said of them is counted."""
    report = dialogue.reports.get()
    made = ReviewRound.objects.create(
        dialogue=dialogue,
        report=report,
        number=next_number(report.rounds.all()),
        audience=Audience.INTERNAL,
        state=RoundState.OPEN,
        deadline=now,
        time_zone="UTC",
        silence=Silence.NO_CONSENT,
        code_ground="",
        contact="",
    )
    close_round(round_=made, now=now)


def settle(dialogue: Dialogue, *, now: datetime = NOW) -> None:
    """Everybody clears what prints of them, and the reviews end."""
    clear(dialogue, now=now)
    for round_ in ReviewRound.objects.filter(dialogue=dialogue):
        close_round(round_=round_, now=now)
