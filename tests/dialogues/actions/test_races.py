"""What somebody else took away in the same moment is told in a sentence, and nothing changes."""

import pytest

from dialogues.actions.attendance import set_attendance
from dialogues.actions.people import add_participant, edit_participant
from dialogues.actions.refused import Refused
from dialogues.actions.roster_upload import Choices, choose_columns, drop_upload, keep_upload
from dialogues.actions.sessions import Sitting, edit_session
from dialogues.actions.switch_rule import switch_rule
from dialogues.domain.record import Participant as Person
from dialogues.domain.rules import Rule
from dialogues.models import Attendance, AuditRow, Participant, Session
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db
SITTING = Sitting("Opening", NOW, None, "UTC", "")


@pytest.fixture
def cast():
    return make_cast()


@pytest.mark.parametrize(
    "act",
    [
        lambda session, who: edit_session(session=session, sitting=SITTING, **who),
        lambda session, who: switch_rule(session=session, rule=Rule.OFF_THE_RECORD, **who),
        lambda session, who: set_attendance(session=session, seats=[], **who),
    ],
)
def test_refuses_a_session_that_is_gone(cast, act):
    Session.objects.filter(pk=cast.session.pk).delete()
    with pytest.raises(Refused, match="S1 is not there any more"):
        act(cast.session, {"by": cast.rapporteur, "now": NOW})
    assert AuditRow.objects.count() == 0


def test_refuses_a_participant_who_is_gone(cast):
    Attendance.objects.all().delete()
    Participant.objects.filter(pk=cast.guest.pk).delete()
    with pytest.raises(Refused, match="KR1 is not there any more"):
        edit_participant(
            participant=cast.guest, person=Person("KR1", "KR"), by=cast.rapporteur, now=NOW
        )


def test_refuses_a_delegation_that_is_gone(cast):
    with pytest.raises(Refused, match="JP is not there any more"):
        add_participant(
            dialogue=cast.dialogue, person=Person("", "JP"), by=cast.rapporteur, now=NOW
        )


def test_refuses_a_file_that_is_gone(cast):
    upload = keep_upload(
        dialogue=cast.dialogue, name="r.csv", content=b"Name\nx\n", by=cast.rapporteur, now=NOW
    )
    drop_upload(upload=upload, by=cast.rapporteur)
    upload.pk = upload.pk or cast.guest.pk
    with pytest.raises(Refused, match="This file is not there any more"):
        choose_columns(upload=upload, choices=Choices(), by=cast.rapporteur)
