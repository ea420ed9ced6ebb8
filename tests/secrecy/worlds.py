"""Two worlds that nobody may tell apart: one person spoke two attributions in a row, or two did."""

from __future__ import annotations

from typing import Any

from dialogues.models import Attendance, Participant
from reports.actions.decide import Answer, approve_rest, comment_on, decide
from reports.actions.open_round import open_round
from reports.actions.participant_request import ask_for
from reports.actions.write_invitations import write_invitations
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decision
from tests.cast import NOW, make_participant
from tests.reports.paper import say
from tests.reports.review.circle import Circle, make_circle, weigh


class Few:
    """Chance that writes one row that says nothing with every answer, and takes away the first."""

    def randrange(self, _: int) -> int:
        return 0

    def shuffle(self, rows: list[Any]) -> None:
        rows.reverse()

    def sample(self, rows: list[Any], number: int) -> list[Any]:
        return rows[:number]


def make_world(*, people: int) -> Circle:
    """The review of a report in which so many people spoke two attributions in a row."""
    circle = make_circle(opened=False)
    cast = circle.paper.cast
    second = make_participant(cast.dialogue, cast.guest.delegation, "KR5", "Una Wexlomane")
    Attendance.objects.create(session=cast.session, participant=second)
    first = say(cast, cast.guest, "Rafts hold.")
    other = say(cast, second if people > 1 else cast.guest, "Tides turn.")
    circle.paper.type(circle.paper.blocks[2], f"{{{first}}} spoke of rafts. {{{other}}} of tides.")
    everybody = Participant.objects.filter(dialogue=cast.dialogue).values_list("pk", flat=True)
    write_invitations(round_=circle.round, people=everybody)
    open_round(round_=circle.round, by=cast.convenor, now=NOW)
    return circle


def answer_all(circle: Circle) -> None:
    """Everybody approves what is theirs, and agrees with the point."""
    desk = read_desk(circle.paper.cast.dialogue, Audience.PUBLIC)
    codes = dict(Participant.objects.values_list("pk", "code"))
    invitations = circle.round.invitations.select_related("round", "dialogue")
    # Rows lie in an order of chance: who answers first is the same in every world.
    for one in sorted(invitations, key=lambda each: codes[each.person]):
        for each in desk.of(codes[one.person]):
            if each.must_clear:
                said = Answer(each.key, each.fingerprint, Decision.APPROVE)
                decide(invitation=one, answer=said, now=NOW)
        for put in desk.points:
            weigh(one, put)


def answers(circle: Circle) -> dict[str, Any]:
    """Each kind of answer of a participant; the second to last is their last decision."""
    cast = circle.paper.cast
    one, other = circle.invitation(cast.guest), circle.invitation(cast.other_guest)
    desk = read_desk(cast.dialogue, Audience.PUBLIC)
    first, *rest = [Answer(each.key, each.fingerprint, Decision.APPROVE) for each in desk.of("KR1")]
    return {
        "decide": lambda: decide(invitation=one, answer=first, now=NOW),
        "comment": lambda: comment_on(invitation=one, key=first.key, comment="So.", now=NOW),
        "approve": lambda: approve_rest(
            invitation=one, shown={each.key: each for each in rest}, now=NOW
        ),
        "copy": lambda: ask_for(invitation=one, kind="copy", text="", now=NOW),
        "withdraw": lambda: ask_for(invitation=other, kind="withdraw", text="", now=NOW),
        "endorse": lambda: weigh(one, desk.points[0]),
    }
