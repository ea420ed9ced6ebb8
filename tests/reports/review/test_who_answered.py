"""Who has answered, which no column says: the rows that do, and what rests on them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from dialogues.actions.refused import Refused
from dialogues.models import AuditAction, AuditRow
from dialogues.models.counting import Tally, count_answers, count_dialogue
from reports.actions.change_round import ask_again, withdraw_invitation, write_reminders
from reports.actions.record_silence import close_round
from reports.actions.remind_due import remind_due
from reports.actions.write_invitations import write_invitations
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decision
from reports.models import (
    Clearance,
    Invitation,
    MailKind,
    ParticipantRequest,
    PassageMessage,
    ReviewRound,
    Says,
    Slot,
)
from reports.owned import forget_owners
from tests.cast import make_participant
from tests.plumbing import migrations

from .circle import answer, make_circle

BEFORE = [("reports", "0010_ways_in")]


def answer_on_everything(circle, person):
    for each in read_desk(circle.paper.cast.dialogue, Audience.PUBLIC).of(person.code):
        answer(circle, person, Decision.APPROVE, place=each.place)


@pytest.mark.django_db
def test_whoever_answered_is_reminded_only_once_everybody_was_asked_again(circle):
    cast = circle.paper.cast
    both = [circle.invitation(cast.guest), circle.invitation(cast.other_guest)]
    words = {"round_": circle.round, "by": cast.convenor, "now": timezone.now()}
    answer_on_everything(circle, cast.guest)
    assert circle.has_answered(cast.guest)
    told = {each.about["invitation"] for each in write_reminders(invitations=both, **words)}
    assert told == {both[1].pk.hex}
    for _ in range(2):  # whoever has not answered since is asked again all the same
        ask_again(**words)
        assert not circle.has_answered(cast.guest)
    assert len(write_reminders(invitations=both, **words)) == 2
    answer_on_everything(circle, cast.guest)
    assert circle.has_answered(cast.guest)
    said = [each.says for each in Slot.objects.said()]
    assert (said.count(Says.ANSWERED), said.count(Says.ASKED_AGAIN)) == (2, 1)


@pytest.mark.django_db
def test_everybody_who_was_asked_is_asked_again_and_once(circle):
    """Whoever has nothing that changed gets the same mail as whoever has."""
    cast = circle.paper.cast
    circle.paper.type(circle.paper.blocks[0], "{r1} spoke of deep cables.")
    words = {"round_": circle.round, "by": cast.convenor, "now": timezone.now()}
    assert [ask_again(**words), ask_again(**words)] == [2, 0]
    mails = circle.round.mails.filter(kind=MailKind.REWORDED)
    assert {each.about["invitation"] for each in mails} == {
        each.pk.hex for each in circle.round.invitations.all()
    }
    assert {(each.state, each.body.count("{link}")) for each in mails} == {("queued", 1)}
    mails.update(state="sent")
    late = make_participant(cast.dialogue, cast.guest.delegation, "KR5", "Una Wexlomane")
    write_invitations(round_=circle.round, people=[late.pk])  # not asked yet
    withdraw_invitation(
        invitation=circle.invitation(cast.guest), by=cast.convenor, now=timezone.now()
    )
    assert ask_again(**words) == 1


@pytest.mark.django_db
def test_nobody_is_asked_again_once_it_is_over(circle):
    close_round(round_=circle.round, now=timezone.now())
    with pytest.raises(Refused, match="This review is not open"):
        ask_again(round_=circle.round, by=circle.paper.cast.convenor, now=timezone.now())


@pytest.mark.django_db
def test_a_reminder_that_is_due_goes_to_the_silent(circle):
    cast = circle.paper.cast
    ReviewRound.objects.update(remind_days=[7])
    answer_on_everything(circle, cast.guest)
    due = ReviewRound.objects.get().deadline - timedelta(days=7)
    assert remind_due(now=due) == 1
    (mail,) = circle.round.mails.filter(kind=MailKind.REMINDER)
    assert mail.about["invitation"] == circle.invitation(cast.other_guest).pk.hex
    # The audit tells of both, and of neither how many people were asked.
    asked = AuditRow.objects.filter(action=AuditAction.REVIEW_ASKED)
    assert [row.count for row in asked] == [0, 0]


@pytest.mark.django_db
def test_counts_who_is_in_a_review_was_asked_and_has_answered(circle):
    cast, key = circle.paper.cast, circle.round.pk
    assert count_answers(cast.dialogue, [key]) == {key: Tally(invited=2, asked=2, answered=0)}
    answer_on_everything(circle, cast.guest)
    assert count_answers(cast.dialogue, [key]) == {key: Tally(invited=2, asked=2, answered=1)}
    found = count_dialogue(cast.dialogue)
    assert (found.asked, found.answered) == (2, 1)
    to_observers = count_dialogue(cast.dialogue, counts_people=False)
    assert (to_observers.asked, to_observers.answered) == (2, 0)
    Invitation.objects.filter(pk=circle.invitation(cast.guest).pk).update(state="withdrawn")
    assert count_answers(cast.dialogue, [key]) == {key: Tally(invited=1, asked=1, answered=0)}
    close_round(round_=circle.round, now=timezone.now())
    assert count_dialogue(cast.dialogue).reviewing == 0


@pytest.fixture
def go_back(transactional_db):
    """Makes the database what it was; it is brought up to date again whatever happens."""
    yield lambda: migrations.go_back(BEFORE)
    migrations.migrate()


def as_it_was(circle):
    """The rows of before in the tables of before, by the models of before: a number, who decided,
    what became of it in clear."""
    old = migrations.models_of(BEFORE)
    cast, round_ = circle.paper.cast, old.get_model("reports", "ReviewRound").objects.get()
    own = {"dialogue_id": cast.dialogue.pk, "round": round_}
    person = cast.guest.pk.hex
    said = {"person": person, "key": "a", "fingerprint": "b", "k": "3     ", "k_fellow": "-     "}
    decision = said | {"consents": "0"}
    made = [
        (
            "Clearance",
            {"number": 1, "verdict": "declined"},
            {
                "given": decision | {"decision": "change "},
                "wanted": {"words": "So.", "token": "", "replacement": "", "handed": ""},
                "on_behalf": "by telephone",
                "reason": "No.",
            },
        ),
        ("Clearance", {"number": 2}, {"given": decision | {"decision": "approve"}}),
    ]
    for number, by in ((1, ""), (2, str(cast.convenor.pk))):
        about = {"person": person, "key": "a", "by": by, "handed": ""}
        sealed = {"about": about, "text": f"Line {number}."}
        made.append(("PassageMessage", {"number": number}, sealed))
    for number, state in ((1, "done"), (2, "open")):
        about = {"person": person, "kind": "copy    ", "handed": "V. R."}
        sealed = {"about": about, "text": f"Please {number}.", "answer": "Here." * (number % 2)}
        made.append(("ParticipantRequest", {"number": number, "state": state}, sealed))
    for model, clear, sealed in made:
        row = old.get_model("reports", model)(**own, **clear)
        for name, value in sealed.items():
            setattr(row, name, value)
        row.save(force_insert=True)


def test_what_was_said_before_there_were_slots_is_kept(go_back):
    circle = make_circle(now=timezone.now())
    cast = circle.paper.cast
    one = circle.invitation(cast.guest)
    go_back()
    with connection.cursor() as cursor:  # columns that are gone since
        tables = connection.introspection.get_table_description(cursor, "reports_release")
        assert {"cleared", "silent"} <= {each.name for each in tables}
    as_it_was(circle)
    Invitation.objects.filter(pk=one.pk).update(state="answered")
    forget_owners()
    migrations.migrate()
    assert [each.state for each in Invitation.objects.all()] == ["asked", "asked"]
    assert circle.has_answered(cast.guest)
    assert not circle.has_answered(cast.other_guest)
    asked, approved = (each.decided("KR1") for each in Clearance.objects.decisions())
    assert (asked.decision, asked.words, asked.on_behalf) == ("change", "So.", "by telephone")
    assert (asked.verdict, asked.reason, asked.k, asked.k_fellow) == ("declined", "No.", 3, None)
    assert (approved.decision, approved.verdict, approved.consents) == ("approve", "", False)
    lines = PassageMessage.objects.messages()
    assert [(each.by_organiser, each.text) for each in lines] == [
        (False, "Line 1."),
        (True, "Line 2."),
    ]
    requests = ParticipantRequest.objects.requests(cast.guest.pk)
    assert [(each.kind, each.state, each.text, each.answer) for each in requests] == [
        ("copy", "done", "Please 1.", "Here."),
        ("copy", "open", "Please 2.", ""),
    ]
    with connection.cursor() as cursor:
        cursor.execute("SELECT DISTINCT length(about), length(words) FROM reports_slot")
        assert len(cursor.fetchall()) == 1
    assert Slot.objects.count() >= 128
