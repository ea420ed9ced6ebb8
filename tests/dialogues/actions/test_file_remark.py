"""Filing what was said, superseding it, and who stands behind it."""

from dataclasses import replace
from datetime import time
from uuid import UUID, uuid4

import pytest

from dialogues.actions.auditing import broken_rows
from dialogues.actions.file_own_note import OwnFiling, file_own_notes
from dialogues.actions.file_remark import Filing, file_remark, file_remarks
from dialogues.actions.refused import Refused
from dialogues.actions.supersede_remark import supersede_remark
from dialogues.actions.take_position import take_position
from dialogues.domain.record import Capacity, NoteKind, Stance
from dialogues.domain.rules import Rule
from dialogues.models import Attendance, AuditRow, OwnNote, Position, Remark, Session
from tests.cast import NOW, make_cast, make_participant

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast():
    return make_cast()


def said(cast, text="The cable was cut.", **fields):
    return Filing(id=uuid4(), speaker=cast.guest.pk, text=text, **fields)


def file(cast, filing, by=None):
    return file_remark(session=cast.session, filing=filing, by=by or cast.rapporteur, now=NOW)


def test_files_a_remark(cast):
    filing = said(cast, topic="Cables", at=time(9, 40), verb="warn", verbatim=True)
    remark = file(cast, filing)
    found = Remark.objects.get()
    assert (found.pk, found.code, found.position) == (filing.id, "r1", 1)
    assert (found.speaker, found.text, found.topic) == (cast.guest.pk, filing.text, "Cables")
    assert (found.at, found.verb, found.verbatim, found.rule) == (time(9, 40), "warn", True, "")
    assert remark == found


def test_files_the_same_line_once(cast):
    filing = said(cast)
    assert file(cast, filing) == file(cast, filing)
    assert Remark.objects.count() == 1
    assert AuditRow.objects.count() == 1


def test_refuses_a_line_of_another_session(cast):
    filing = said(cast)
    file(cast, filing)
    other = Session.objects.create(dialogue=cast.dialogue, code="S2", title="Closing", starts=NOW)
    Attendance.objects.create(session=other, participant=cast.guest)
    with pytest.raises(Refused, match="belongs to another session"):
        file_remark(session=other, filing=filing, by=cast.rapporteur, now=NOW)


def test_counts_on(cast):
    codes = [file(cast, said(cast)).code for _ in range(3)]
    assert codes == ["r1", "r2", "r3"]
    assert [remark.position for remark in Remark.objects.all()] == [1, 2, 3]


def test_skips_codes_that_are_taken(cast):
    remark = file(cast, said(cast))
    Remark.objects.filter(pk=remark.pk).update(code="r2")
    assert file(cast, said(cast)).code == "r3"


@pytest.mark.parametrize("who", ["observer", "stranger"])
def test_refuses_who_may_not_take_notes(cast, who):
    with pytest.raises(Refused):
        file(cast, said(cast), by=getattr(cast, who))
    assert Remark.objects.count() == 0


def test_refuses_somebody_who_was_not_there(cast):
    absent = make_participant(cast.dialogue, cast.guest.delegation, "KR2", "Bora Tindlewick")
    with pytest.raises(Refused, match="Nobody of that name attended Opening"):
        file(cast, replace(said(cast), speaker=absent.pk))


def test_refuses_an_observer(cast):
    Attendance.objects.filter(participant=cast.guest).update(capacity=Capacity.OBSERVER)
    with pytest.raises(Refused, match="KR1 was an observer"):
        file(cast, said(cast))


def test_refuses_somebody_who_had_left(cast):
    Attendance.objects.filter(participant=cast.guest).update(end=time(9, 30))
    with pytest.raises(Refused, match="KR1 was not in the room at 09:40"):
        file(cast, said(cast, at=time(9, 40)))
    assert file(cast, said(cast, at=time(9, 30))).code == "r1"


def test_files_all_or_none(cast):
    filings = [said(cast), replace(said(cast), speaker=uuid4())]
    with pytest.raises(Refused):
        file_remarks(session=cast.session, filings=filings, by=cast.rapporteur, now=NOW)
    assert Remark.objects.count() == 0
    cast.dialogue.refresh_from_db()
    assert cast.dialogue.next_remark == 1


def test_files_under_the_rule_in_force(cast):
    Session.objects.update(rule_now=Rule.OFF_THE_RECORD)
    assert file(cast, said(cast)).rule == Rule.OFF_THE_RECORD
    assert file(cast, said(cast, rule=Rule.CHATHAM_HOUSE)).rule == ""


def test_replies_to_somebody_else(cast):
    first = file(cast, said(cast))
    answer = replace(said(cast, replies_to="r1"), speaker=cast.other_guest.pk)
    assert file(cast, answer).replies_to == first
    with pytest.raises(Refused, match="Nobody replies to their own remark"):
        file(cast, said(cast, replies_to="r1"))
    with pytest.raises(Refused, match="no remark r9"):
        file(cast, said(cast, replies_to="r9"))


def test_writes_positions(cast):
    remark = file(cast, said(cast, positions=((cast.other_guest.pk, Stance.AGREES),)))
    position = Position.objects.get()
    assert (position.remark, UUID(position.holder)) == (remark, cast.other_guest.pk)
    assert position.stance is Stance.AGREES


@pytest.mark.parametrize(
    ("holder", "reason"),
    [
        (lambda cast: cast.guest.pk, "KR1 is the speaker"),
        (lambda cast: uuid4(), "did not attend"),
    ],
)
def test_refuses_a_position_that_cannot_be(cast, holder, reason):
    with pytest.raises(Refused, match=reason):
        file(cast, said(cast, positions=((holder(cast), Stance.AGREES),)))
    assert Remark.objects.count() == 0


def test_refuses_a_position_of_an_observer(cast):
    Attendance.objects.filter(participant=cast.other_guest).update(capacity=Capacity.OBSERVER)
    with pytest.raises(Refused, match="RU1 was an observer"):
        file(cast, said(cast, positions=((cast.other_guest.pk, Stance.AGREES),)))


def test_refuses_two_positions_of_one_person(cast):
    both = ((cast.other_guest.pk, Stance.AGREES), (cast.other_guest.pk, Stance.DISAGREES))
    with pytest.raises(Refused, match="one position each"):
        file(cast, said(cast, positions=both))


def test_supersedes_with_positions_and_rule(cast):
    Session.objects.update(rule_now=Rule.OFF_THE_RECORD)
    older = file(cast, said(cast, positions=((cast.other_guest.pk, Stance.AGREES),)))
    Session.objects.update(rule_now="")
    newer = supersede_remark(
        session=cast.session,
        filing=said(cast, "It was cut by a trawler.", supersedes="r1"),
        by=cast.rapporteur,
        now=NOW,
    )
    assert (newer.code, newer.supersedes, newer.rule) == ("r2", older, Rule.OFF_THE_RECORD)
    assert UUID(newer.positions.get().holder) == cast.other_guest.pk
    assert Remark.objects.get(pk=older.pk).text == "The cable was cut."
    assert list(Remark.objects.current()) == [newer]


def test_takes_no_position_along_for_the_new_speaker(cast):
    file(cast, said(cast, positions=((cast.other_guest.pk, Stance.AGREES),)))
    filing = replace(said(cast, supersedes="r1"), speaker=cast.other_guest.pk)
    newer = supersede_remark(session=cast.session, filing=filing, by=cast.rapporteur, now=NOW)
    assert newer.positions.count() == 0


def test_supersedes_once(cast):
    file(cast, said(cast))
    supersede_remark(
        session=cast.session, filing=said(cast, supersedes="r1"), by=cast.rapporteur, now=NOW
    )
    with pytest.raises(Refused, match="r1 was superseded already"):
        supersede_remark(
            session=cast.session, filing=said(cast, supersedes="r1"), by=cast.rapporteur, now=NOW
        )


def test_supersedes_only_what_there_is(cast):
    with pytest.raises(Refused, match="no remark r9"):
        supersede_remark(
            session=cast.session, filing=said(cast, supersedes="r9"), by=cast.rapporteur, now=NOW
        )


def position(cast, remark, stance):
    take_position(
        remark=remark, holder=cast.other_guest.pk, stance=stance, by=cast.rapporteur, now=NOW
    )


def test_takes_changes_and_drops_a_position(cast):
    remark = file(cast, said(cast))
    position(cast, remark, Stance.AGREES)
    position(cast, remark, Stance.AGREES)
    assert [row.stance for row in Position.objects.all()] == [Stance.AGREES]
    position(cast, remark, Stance.DISAGREES)
    assert [row.stance for row in Position.objects.all()] == [Stance.DISAGREES]
    position(cast, remark, None)
    position(cast, remark, None)
    assert Position.objects.count() == 0
    assert AuditRow.objects.count() == 4


def note(after=None):
    return OwnFiling(uuid4(), NoteKind.MEMO, "Ask later.", after=after)


def test_files_own_notes_in_their_order(cast):
    remark = file(cast, said(cast))
    one, two, three = note(), note(remark), note(remark)
    for filings in ([one, two], [two, three]):
        file_own_notes(session=cast.session, filings=filings, by=cast.rapporteur, now=NOW)
    notes = [(note.pk, note.position, note.after, note.text) for note in OwnNote.objects.all()]
    assert notes == [
        (one.id, 0, None, "Ask later."),
        (two.id, 1, remark, "Ask later."),
        (three.id, 2, remark, "Ask later."),
    ]


def test_refuses_an_own_note_of_another_session(cast):
    other = Session.objects.create(dialogue=cast.dialogue, code="S2", title="Closing", starts=NOW)
    filing = note()
    file_own_notes(session=cast.session, filings=[filing], by=cast.rapporteur, now=NOW)
    with pytest.raises(Refused, match="belongs to another session"):
        file_own_notes(session=other, filings=[filing], by=cast.rapporteur, now=NOW)


def test_audits_without_a_remark_or_its_hour(cast):
    file(cast, said(cast))
    row = AuditRow.objects.get()
    assert (row.action, row.subject, row.count, row.by) == (
        "notes.filed",
        "S1",
        1,
        cast.rapporteur.pk,
    )
    assert (row.at.hour, row.at.minute, row.at.date()) == (0, 0, NOW.date())


def test_chains_what_it_audits(cast):
    for _ in range(3):
        file(cast, said(cast))
    assert broken_rows(cast.dialogue.pk) == []
    AuditRow.objects.filter(number=2).update(count=9)
    assert broken_rows(cast.dialogue.pk) == [2]
    AuditRow.objects.filter(number=2).delete()
    assert broken_rows(cast.dialogue.pk) == [3]
