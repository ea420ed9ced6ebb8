"""What the lengths of sealed values tell whoever has the database and no key: nothing of whose."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import pytest
from django.db import connection
from django.db.models import Model

from dialogues.actions.people import add_participant, edit_participant
from dialogues.domain.record import Endorsement as Choice
from dialogues.domain.record import Participant as Person
from dialogues.domain.secret import NOTHING, Secret
from dialogues.models import Attendance, Endorsement, Participant, Reservation, Takeaway
from dialogues.vault.fields import SealedField, SealedId
from reports.actions.answer_proposal import decline_proposal
from reports.actions.decide import Answer, decide, reply
from reports.actions.open_round import open_round
from reports.actions.participant_request import answer_request, ask_for
from reports.actions.record_silence import close_round
from reports.actions.write_invitations import write_invitations
from reports.desk import forget_desks, read_desk
from reports.domain.audiences import Audience
from reports.domain.limits import LONGEST_RESERVATION
from reports.domain.review.counting import Counted
from reports.domain.review.decisions import Decision
from reports.languages import LANGUAGES
from reports.models import (
    Clearance,
    Invitation,
    Mail,
    ParticipantRequest,
    PassageMessage,
    ReviewRound,
    Says,
    Slot,
    Waiver,
)
from reports.records import read_counted
from tests.cast import NOW, Cast, make_cast, make_participant
from tests.reports.review.circle import make_circle, weigh

pytestmark = pytest.mark.django_db


def lengths(model: type[Model], column: str) -> set[int]:
    """How long a column is, over its rows."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT length({column}) FROM {model._meta.db_table}")  # noqa: S608
        return {length for (length,) in cursor.fetchall()}


def sealed(model: type[Model]) -> list[str]:
    """The sealed columns of a model."""
    return [each.name for each in model._meta.fields if isinstance(each, SealedField)]


def enrol(cast: Cast, code: str, name: str, **secrets: Any) -> Participant:
    """Somebody on the roster, by the action that the page uses."""
    person = Person(code, "KR", Secret(name), **secrets)
    return add_participant(dialogue=cast.dialogue, person=person, by=cast.convenor, now=NOW)


def test_who_has_no_address_and_little_else_looks_like_anybody():
    cast = make_cast()
    full = {name: Secret(f"{name} {'Grizzeldine ' * 8}") for name in ("affiliation", "title")}
    enrol(cast, "KR5", "Wexlomane Trundibar", email=Secret("wexlo@quexample.example"), **full)
    bare = enrol(cast, "KR6", "Bo")
    again = enrol(cast, "KR7", "뷁쉙 햏숡뷰", email=Secret("bo@quexample.example"))
    gone = Person("KR7", "KR", Secret("뷁쉙 햏숡뷰"))
    edit_participant(participant=again, person=gone, by=cast.convenor, now=NOW)
    columns = [*sealed(Participant), "email_index"]
    assert {each: len(lengths(Participant, each)) for each in columns} == dict.fromkeys(columns, 1)
    rows = Participant.objects.all()
    assert len({each.email_index for each in rows}) == len(rows)
    bare.refresh_from_db()
    again.refresh_from_db()
    assert (bare.email, again.email) == (NOTHING, NOTHING)


OF_PEOPLE: tuple[type[Model], ...] = (
    Endorsement,
    Invitation,
    Mail,
    Participant,
    Reservation,
    ReviewRound,
    Slot,
    Waiver,
)


@pytest.mark.parametrize("model", OF_PEOPLE)
def test_whatever_is_sealed_of_a_person_or_a_review_has_one_length(model):
    """A new field of these models has a padding, or holds one length by its kind."""
    fields = [each for each in model._meta.fields if isinstance(each, SealedField)]
    telling = {
        each.name for each in fields if not each.padding.steps and not isinstance(each, SealedId)
    }
    assert telling - {"mark"} == set()  # a digest


SAID = {
    "nothing": "",
    "a word": "Fine.",
    "some sentences": "The vexillarium was never on the agenda. " * 12,
    "some in Russian": "Это было сказано не так и не мной, прошу поправить. " * 12,
    "some in Japanese": "\u305d\u3046\u306f\u8a00\u3063\u3066\u3044\u307e\u305b\u3093\u3002" * 40,
}


def test_neither_what_somebody_wrote_in_a_review_nor_that_they_wrote_nothing():
    circle = make_circle()
    cast = circle.paper.cast
    row = circle.invitation(cast.guest)
    passage = read_desk(cast.dialogue, Audience.PUBLIC).of("KR1")[0]
    number = 0
    for words in SAID.values():
        for decision in (Decision.APPROVE, Decision.CHANGE):
            asked = f"{passage.text} {words or 'So.'}"
            answer = Answer(passage.key, passage.fingerprint, decision, asked, words)
            how = "by telephone, 3 July" if number % 2 else ""
            decide(
                invitation=row,
                answer=answer,
                now=NOW,
                by=cast.convenor if how else None,
                on_behalf=how,
                takes_back=True,
            )
            number += 1
        ask_for(invitation=row, kind="correct" if words else "copy", text=words, now=NOW)
    declined, done = ParticipantRequest.objects.requests()[:2]
    told = SAID["some sentences"]
    answer_request(request=declined, state="declined", answer=told, by=cast.convenor, now=NOW)
    answer_request(request=done, state="done", answer="", by=cast.convenor, now=NOW)
    asked = next(each for each in Clearance.objects.decisions() if each.words["words"])
    decline_proposal(clearance=asked, reason=told, by=cast.convenor, now=NOW)
    reply(invitation=row, key=passage.key, text="No.", by=cast.convenor, now=NOW)
    told = {each.says for each in Slot.objects.all()}
    assert set(Says) - told == {Says.ANSWERED, Says.ASKED_AGAIN}
    assert [len(lengths(Slot, each)) for each in ("about", "words")] == [1, 1]
    said = {each.text for each in PassageMessage.objects.messages()}
    assert {SAID["a word"], SAID["some in Japanese"]} <= said


def test_nor_a_reservation():
    circle = make_circle()
    cast = circle.paper.cast
    row = circle.invitation(cast.guest)
    Takeaway.objects.all().delete()
    said = {"t5": "", "t6": "Yes.", "t7": "\U00020bb7" * LONGEST_RESERVATION}
    for code in said:
        Takeaway.objects.create(dialogue=cast.dialogue, code=code, text=f"Point {code}.")
    forget_desks()
    for put in read_desk(cast.dialogue, Audience.PUBLIC).points:
        words = said[put[0].id]
        weigh(row, put, Choice.RESERVE if words else Choice.AGREE, words)
    assert len(Endorsement.objects.said()) == 3
    assert len(Reservation.objects.said()) == 2
    columns = [(Endorsement, "given"), (Reservation, "given"), (Reservation, "text")]
    assert [len(lengths(*each)) for each in columns] == [1, 1, 1]


def test_nor_what_was_counted_as_a_review_ended():
    circle = make_circle()
    going_on = lengths(ReviewRound, "counted")
    close_round(round_=circle.round, now=NOW)
    row = ReviewRound.objects.get(pk=circle.round.pk)
    assert row.counted == []
    ended = lengths(ReviewRound, "counted")
    assert ended.isdisjoint(going_on)  # the control; that it has ended is in clear
    reserved = ("\U00020bb7" * LONGEST_RESERVATION,) * 120
    for reservations in ((), ("Not yet.",), reserved):
        row.counted = [asdict(Counted("t1", "seen", {"KR": (3, 1, 0, 2)}, reservations, 3))]
        row.save(update_fields=["counted"])
        assert lengths(ReviewRound, "counted") == ended
        assert read_counted([ReviewRound.objects.get(pk=row.pk)])[0].reservations == reservations


def test_neither_the_language_of_a_mail_nor_how_much_somebody_said():
    circle = make_circle(opened=False)
    cast = circle.paper.cast
    people = []
    for number, language in enumerate(LANGUAGES):
        person = make_participant(cast.dialogue, cast.guest.delegation, f"KR{number + 5}", "Una")
        person.language = language
        person.save(update_fields=["language"])
        Attendance.objects.create(session=cast.session, participant=person)
        people.append(person.pk)
    write_invitations(round_=circle.round, people=people)
    open_round(round_=circle.round, by=cast.convenor, now=NOW)
    assert len({mail.subject for mail in Mail.objects.all()}) == len(LANGUAGES)
    assert len({len(one.asked) for one in Invitation.objects.all()}) > 1
    columns = [(Mail, "subject"), (Mail, "body"), (Mail, "about")]
    columns += [(Invitation, "asked"), (Invitation, "language"), (Invitation, "person")]
    assert [(column, len(lengths(*column))) for column in columns] == [
        (column, 1) for column in columns
    ]
