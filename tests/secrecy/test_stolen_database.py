"""Threat 1: whoever steals the database finds no name, no note, no link, in any spelling.

Words that exist nowhere else are put into every field that identifies or betrays, by a file and
through the pages; then every file and every row is searched. The control does the same with the
sealing switched off and must find all of them, or the search proves nothing.
"""

import re
from pathlib import Path
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import connection

from dialogues.actions.jobs import start_job
from dialogues.domain.dialoguefile import read_dialogue
from dialogues.models import Dialogue, Job, JobKind, Membership, Participant, Remark, Role
from dialogues.tasks import enqueue, run_job
from dialogues.vault import fields
from reports.actions.load_dialogue import load_dialogue
from reports.models import Block, Revision
from tests.cast import NOW, make_user
from tests.plumbing.environment import DATA

from .thief import files_under, finds, rows_of_database

FILED = """\
rapporteur: 1
dialogue: {slug: canary-2026, title: Canary, convenor: Lantern House}
delegations:
  - {code: KR, name: the ROK, noun: Korea, adjective: Korean}
  - {code: RU, name: Russia, adjective: Russian}
participants:
  - code: KR1
    delegation: KR
    name: Wexlomane Trundibar
    native_name: 뷁쉙 햏숡뷰
    other_names: [Zibbolquist]
    affiliation: Institute of Quorvane Studies
    title: Former Undersecretary for Pflanzmoor
    email: wexlo.trundi@quexample.example
    pronouns: xhe/xhyrquom
  - {code: RU1, delegation: RU, name: Ollofrede Snabbwick}
sessions:
  - code: S1
    title: Opening
    starts: 2026-06-08T09:00+02:00
    attendance: [KR1, RU1]
    remarks:
      - {id: r1, speaker: KR1, text: The glimfjord cable is brittle., topic: Snorkwhistle,
         verb: bamboozle, agrees: [RU1]}
    own_notes:
      - {after: r1, text: Both sides fear a dromblast.}
      - {kind: memo, text: Ask about the vexillarium.}
takeaways:
  - {id: t1, kind: takeaway, text: A hotline for krillgates is overdue., evidence: [r1]}
report:
  framing: In June the plovermarsh group met.
  sections:
    - heading: The Yondershire question
      blocks: [{text: "{r1} warned of trawlquakes.", accepted: [{text: the Murgle view}]}]
  acknowledgements: [The Fizzlewick Fund]
"""
IN_FILE = (
    "Wexlomane", "Trundibar", "뷁쉙", "Zibbolquist", "Quorvane", "Pflanzmoor", "wexlo.trundi",
    "quexample", "xhyrquom", "Ollofrede", "Snabbwick", "glimfjord", "Snorkwhistle", "bamboozle",
    "dromblast", "vexillarium", "krillgates", "plovermarsh", "Yondershire", "trawlquakes",
    "Murgle", "Fizzlewick",
)  # fmt: skip
PERSON = {
    "delegation": "RU",
    "code": "RU2",
    "name": "Grizzeldine Fopplewort",
    "native_name": "Грюзельда",
    "other_names": "Nubbinshaw; Tattersquill",
    "affiliation": "Cobblewick Observatory",
    "title": "Warden of Ombersley",
    "email": "grizz@fopple.example",
    "pronouns": "ze/zirrbolk",
    "language": "ru",
}
TYPED = (
    "hulkenberry", "Drimblewold", "Ickabogle", "Munterzoil", "Bramblethwick",
    "Grizzeldine", "Fopplewort", "Грюзельда", "Nubbinshaw", "Tattersquill", "Cobblewick",
    "Ombersley", "grizz@fopple", "zirrbolk",
    "Wumblecrank", "Quibblethorn", "Snaggletooth", "Pumbleshaft", "Dandelgruff", "Flimberwick",
    "Hobblestock", "Gribblenost",
)  # fmt: skip
CHECKPOINT = "PRAGMA wal_checkpoint(TRUNCATE)"
ALL = {*IN_FILE, *TYPED}

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def clean_file(transactional_db):
    """Nothing of an earlier test is in the file: the control leaves its words in the log."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            for statement in (CHECKPOINT, "VACUUM", CHECKPOINT):
                cursor.execute(statement)


@pytest.fixture
def client_of_convenor(clean_file, client):
    convenor = make_user("convenor@example.org")
    record = read_dialogue(FILED, file="canary.yaml")
    dialogue = load_dialogue(record=record, by=convenor, now=NOW)
    Membership.objects.create(
        dialogue=dialogue, user=make_user("rapporteur@example.org"), role=Role.RAPPORTEUR
    )
    client.force_login(convenor)
    return client


def type_it_in(client):
    """Words that come through the pages: people, lines, corrections, texts, work left undone."""
    at = "/d/canary-2026"
    send(client, f"{at}/roster/new/participant", PERSON)
    line = {"id": str(uuid4()), "line": "KR1: The hulkenberry rule.", "topic": "Drimblewold"}
    send(client, f"{at}/sessions/S1/notes/file", line)
    newer = {
        "speaker": "KR1",
        "text": "The Ickabogle rule.",
        "verb": "say",
        "rule": "chatham-house",
    }
    send(client, f"{at}/sessions/S1/notes/r2/correct", newer)
    roster = SimpleUploadedFile("Munterzoil.csv", b"Name,Country\nBramblethwick Odd,Russia\n")
    send(client, f"{at}/roster/import", {"file": roster})
    notes = {"text": "KR1: On Hobblestock.", "batch": str(uuid4()), "confirm": "1"}
    send(client, f"{at}/sessions/S1/notes/upload", notes)
    point = {"kind": "takeaway", "text": "A Wumblecrank is due.", "evidence": ["r1"]}
    send(client, f"{at}/takeaways/new/takeaway", point)
    write(client, at)
    leave_work_undone(Dialogue.objects.get(slug="canary-2026"))


def write(client, at):
    """What the editor keeps, what it kept before, and what an export holds."""
    for word in ("Snaggletooth", "Pumbleshaft"):
        block = Block.objects.get()
        address = f"{at}/report/blocks/{block.pk}"
        send(client, address, {"text": f"{{r1}} on {word}.", "version": block.version, "known": 0})
    section = block.section
    heading = {"heading": "Of Dandelgruff, by most experts", "version": section.version, "known": 0}
    send(client, f"{at}/report/sections/{section.pk}", heading)
    let_pass(client, f"{at}/release", "The Gribblenost told everybody of it.")
    send(client, f"{at}/report/export", {"formats": ["md"], "audience": "internal"})
    run_job.func(str(Job.objects.get().pk))


def let_pass(client, gate, ground):
    """A risk that the convenor takes; its form is known by its mark."""
    shown = client.get(gate).content.decode()
    forms = re.findall(r"<form.*?</form>", shown, re.DOTALL)
    form = next(each for each in forms if 'value="risk"' in each)
    mark = re.findall(r'name="mark" value="([0-9a-f]+)"', form)[0]
    fields = {"audience": "public", "cause": "risk", "mark": mark, "ground": ground}
    send(client, f"{gate}/waive", fields)


def leave_work_undone(dialogue):
    """A job whose wish nobody has met yet, in the queue."""
    convenor = dialogue.memberships.get(role=Role.CONVENOR).user
    wanted = {"seen": "Quibblethorn", "words": ["Flimberwick"]}
    start_job(
        dialogue=dialogue,
        kind=JobKind.DRAFT,
        by=convenor,
        wanted=wanted,
        now=NOW,
        enqueue=enqueue,
    )


def send(client, address, form):
    """A form that must be taken."""
    answer = client.post(address, form)
    assert answer.status_code == 302, (address, answer.content.decode()[-3000:])


def loot():
    if connection.vendor == "sqlite":
        assert any(path.name.startswith("test") for path in Path(DATA).iterdir())
    yield from files_under(Path(DATA))
    yield from rows_of_database()


def test_a_thief_finds_nothing(client_of_convenor):
    type_it_in(client_of_convenor)
    assert Participant.objects.get(code="KR1").name.reveal() == "Wexlomane Trundibar"
    assert (Remark.objects.count(), Revision.objects.count()) == (4, 3)
    assert finds(ALL, loot()) == set()


def test_a_thief_finds_the_title(client_of_convenor):
    assert finds({"Canary"}, loot()) == {"Canary"}


def test_control_finds_everything_unsealed(client, monkeypatch, request):
    monkeypatch.setattr(fields, "seal", lambda key, plain, place: plain)
    monkeypatch.setattr(fields, "unseal", lambda key, blob, place, what: blob)
    type_it_in(request.getfixturevalue("client_of_convenor"))
    assert finds(ALL, loot()) == ALL


def test_nothing_is_left_behind_by_the_commands(client_of_convenor, tmp_path, capsys):
    call_command("dump_dialogue", "canary-2026", output=str(tmp_path / "out.yaml"))
    printed = capsys.readouterr()
    told = {"Wexlomane", "Trundibar", "Zibbolquist", "Quorvane", "wexlo.trundi", "Snabbwick"}
    written = (tmp_path / "out.yaml").read_bytes()
    assert finds(told, [written, printed.out.encode(), printed.err.encode()]) == set()
    assert [each.name for each in tmp_path.iterdir()] == ["out.yaml"]
