"""What a page shows in clear prints nothing of it by accident: not in a log, nor in an error."""

from datetime import UTC, datetime

from dialogues.domain.record import Participant, Remark, Session
from dialogues.domain.rostertable import Outcome, ProposedRow
from dialogues.domain.secret import Secret
from dialogues.views.organiser.evidence import Exhibit
from dialogues.views.organiser.faces import show_face
from dialogues.views.organiser.import_preview import Change, show_row
from dialogues.views.organiser.session import Entry
from dialogues.views.organiser.takeaways import Printed

NARI = Participant("KR1", "KR", name=Secret("Nari Vellumkin"))
REMARK = Remark("r1", "KR1", "Nari Vellumkin spoke.")
SESSION = Session("S1", "Opening", datetime(2026, 6, 8, tzinfo=UTC))
SHOWN = [
    show_face(NARI),
    show_row(ProposedRow(2, Outcome.ADD, participant=NARI), None),
    Change("Name", "Nari Vellumkin", "Nari"),
    Entry(remark=REMARK, speaker="Nari Vellumkin"),
    Exhibit(REMARK, SESSION, "Nari Vellumkin", "", ""),
    Printed("Nari Vellumkin spoke."),
]


def test_holds_what_could_leak():
    assert show_face(NARI).name == "Nari Vellumkin"
    assert Printed("Nari Vellumkin spoke.").text == "Nari Vellumkin spoke."


def test_prints_no_name():
    assert [repr(each) for each in SHOWN] == [
        "Face(KR1)",
        "PreviewRow(2)",
        "Change(Name)",
        "Entry(r1)",
        "Exhibit(r1)",
        "Printed()",
    ]
    assert repr(Entry()) == "Entry(note)"
