"""`load_dialogue FILE`: all of it or nothing, and what is wrong in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogues.domain.dialoguefile import read_dialogue
from dialogues.domain.short_names import NAMES_SOMEBODY
from dialogues.models import AuditRow, Dialogue, Membership, Role, User
from reports.models import Report
from reports.records import read_record
from tests.cast import make_user
from tests.dialogues.domain.dialoguefile.coast import COAST

from .running import Ended, run

pytestmark = pytest.mark.django_db


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "coast.yaml"
    path.write_text(COAST, encoding="utf-8")
    return path


def counts() -> tuple[int, ...]:
    return tuple(model.objects.count() for model in (Dialogue, Report, Membership, AuditRow))


def test_loads_every_field(file):
    assert run("load_dialogue", file) == Ended(
        0, "Loaded coast-2026; nobody is a member of it yet.\n", ""
    )
    found = read_record(Dialogue.objects.get(), endorsements=True)
    assert found == read_dialogue(COAST, file="coast.yaml")


def test_warns_of_a_short_name_that_names_somebody(file):
    name = read_dialogue(COAST, file="coast.yaml").participants[0].name.reveal()
    slug = "-".join(name.lower().split())
    file.write_text(COAST.replace("coast-2026", slug), encoding="utf-8")
    ended = run("load_dialogue", file)
    assert (ended.code, ended.err) == (0, f"{NAMES_SOMEBODY}\n")


def test_the_only_organiser_becomes_its_convenor(file):
    make_user("only@example.org")
    assert run("load_dialogue", file).out == (
        "Loaded coast-2026; its convenor is only@example.org.\n"
    )
    assert Membership.objects.get().role == Role.CONVENOR


def test_of_several_organisers_one_is_named(file):
    make_user("one@example.org")
    make_user("two@example.org")
    run("load_dialogue", file, "--convenor", " TWO@example.org")
    assert Membership.objects.get().user.email == "two@example.org"


def test_of_several_organisers_none_is_guessed(file):
    make_user("one@example.org")
    make_user("two@example.org")
    assert "nobody is a member" in run("load_dialogue", file).out
    assert Membership.objects.count() == 0


def test_an_unknown_convenor_loads_nothing(file):
    before = counts()
    assert run("load_dialogue", file, "--convenor", "no@example.org") == Ended(
        2, "", "There is no organiser 'no@example.org': make one with create_organiser.\n"
    )
    assert counts() == before


def test_a_second_load_is_refused(file):
    run("load_dialogue", file)
    before = counts()
    again = run("load_dialogue", file)
    assert (again.code, again.out) == (2, "")
    assert "coast-2026" in again.err
    assert counts() == before


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("  title: The coast\n", "", "coast.yaml"),
        ("threshold: 4", "treshold: 4", "treshold"),
        ("threshold: 4", "threshold: four", "four"),
        ("speaker: KR1", "speaker: XX9", "XX9"),
        ("speaker: KR1", "speaker: NO2", "NO2"),
        ("title: The coast", "title: !!python/object:os.system x", "coast.yaml"),
        ("rapporteur: 1", "rapporteur: 2", "coast.yaml"),
    ],
)
def test_bad_input_is_a_sentence_and_nothing_is_loaded(file, old, new, told):
    assert old in COAST
    file.write_text(COAST.replace(old, new, 1), encoding="utf-8")
    before = counts()
    ended = run("load_dialogue", file)
    assert (ended.code, ended.out) == (2, "")
    assert told in ended.err
    assert (ended.err.count("\n"), "Traceback" in ended.err) == (1, False)
    assert counts() == before
    assert not User.objects.exists()


def test_a_file_that_cannot_be_read(tmp_path):
    gone = run("load_dialogue", tmp_path / "gone.yaml")
    assert gone == Ended(
        2, "", f"{tmp_path}/gone.yaml cannot be read: No such file or directory.\n"
    )
    directory = run("load_dialogue", tmp_path)
    assert directory == Ended(2, "", f"{tmp_path} is a directory; a file was expected.\n")
    (tmp_path / "zip.yaml").write_bytes(b"PK\x03\x04\xff\xfe")
    binary = run("load_dialogue", tmp_path / "zip.yaml")
    assert (binary.code, binary.err.count("\n")) == (2, 1)
