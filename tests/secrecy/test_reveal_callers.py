"""`Secret.reveal` is the one way to a name in clear. Who calls it, and why they may."""

import ast
from pathlib import Path

# What is not on this list may not open a name; what is on it and does not, leaves it.
ALLOWED = {
    # It is sealed, or opened, here.
    "dialogues/vault/codecs.py": "turns a secret into the bytes that are sealed",
    "dialogues/vault/keyring.py": "makes the keyed hash of an address",
    # Compared in memory, told to nobody.
    "dialogues/domain/rostertable/standing.py": "tells whether a row of a file is somebody known",
    "dialogues/domain/short_names.py": "tells whether a short name is that of somebody",
    "dialogues/domain/dialoguefile/redaction.py": "finds names that a dump must leave out",
    "dialogues/domain/notes/room.py": "finds who is meant by a surname, for who takes notes",
    "reports/domain/guard/leaking.py": "finds who is named in a report, told by their codes",
    "reports/domain/asides/facts.py": "finds of whom “a woman” is true, told by their codes",
    # Shown on pages behind `why_not_see_identities`.
    "dialogues/forms/participant.py": "the form that edits a person",
    "dialogues/forms/correct_remark.py": "the form that corrects who spoke",
    "dialogues/views/organiser/faces.py": "the roster and the remarks",
    "dialogues/views/organiser/capture.py": "who can be noted",
    "dialogues/views/organiser/import_preview.py": "what a roster file would do",
    "dialogues/capture.py": "who a line was noted for",
    "reports/views/organiser/remarks.py": "who made the remarks that a text rests on",
    "reports/margin.py": "who could be behind an attribution, for who writes the report",
    "reports/answers.py": "who said what of a passage, for who asks them",
    "reports/glance.py": "who was asked and who answered, for who asks them",
    "reports/outbox.py": "whom each mail goes to, for who sends it",
    "reports/forms/review_round.py": "whom to ask, for who asks them",
    "reports/views/organiser/review_person.py": "whose page it is that an organiser looks at",
    # Given to the mail server, and to nobody else.
    "reports/actions/open_round.py": "tells who has an address",
    "reports/actions/send_mail.py": "the address of a mail as it leaves",
    # Shown to the person themselves, on their private page.
    "reports/holdings.py": "all that is held on a participant, for their own eyes",
    # Written to a file by whoever may have every name.
    "dialogues/domain/dialoguefile/writing.py": "a dump with identities",
    # Printed where a rule allows it.
    "dialogues/domain/phrases/printer.py": "a `named` token, on the record and cleared",
    "reports/domain/compose/attendees.py": "the list of participants, where each rule allows one",
}
ROOMS = ("config", "dialogues", "reports")
# How the value could be had without asking: only the class itself may.
PRIVATE = "_value"


def callers(source):
    """The lines of a module on which something is revealed, or handed on to be revealed."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute) and node.attr == "reveal"
    ]


def sources():
    return {
        path.as_posix(): path.read_text() for room in ROOMS for path in Path(room).rglob("*.py")
    }


def test_only_these_modules_open_a_name():
    found = {path for path, source in sources().items() if callers(source)}
    assert found == set(ALLOWED)


def test_every_one_of_them_has_a_reason():
    assert all(len(reason.split()) > 2 for reason in ALLOWED.values())


def test_nobody_reaches_around_it():
    found = {
        path
        for path, source in sources().items()
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute) and node.attr == PRIVATE
    }
    assert found == {"dialogues/domain/secret.py"}


def test_control_a_call_in_any_form_is_found():
    assert callers("x = a.name.reveal()") == [1]
    assert callers("map(Secret.reveal, names)") == [1]
    assert callers("open_ = secret.reveal") == [1]
    assert callers("reveal = 1; reveal_person(x)") == []


def test_templates_open_nothing():
    found = [path for path in Path("templates").rglob("*") if path.is_file()]
    assert [path for path in found if ".reveal" in path.read_text()] == []
