"""`dump_dialogue SLUG --output FILE`: the same file again, with names only where asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.db import transaction

from dialogues.domain.dialoguefile import read_dialogue
from dialogues.models import AuditAction, AuditRow, Dialogue
from reports.records import read_record
from tests.dialogues.domain.dialoguefile.coast import COAST

from .running import Ended, run

pytestmark = pytest.mark.django_db
SAMPLE = Path("reports/sample/harbour-2026.yaml").read_text(encoding="utf-8")
FILES = {"coast-2026": COAST, "harbour-2026": SAMPLE}


def load(tmp_path: Path, slug: str) -> None:
    (tmp_path / "in.yaml").write_text(FILES[slug], encoding="utf-8")
    assert run("load_dialogue", tmp_path / "in.yaml").code == 0


def dump(tmp_path: Path, slug: str, *flags: str, name: str = "out.yaml") -> Path:
    path = tmp_path / name
    assert run("dump_dialogue", slug, "--output", path, *flags).code == 0
    return path


@pytest.mark.parametrize("slug", FILES)
def test_a_dump_with_identities_loads_as_the_same_and_dumps_the_same(tmp_path, slug):
    loaded = transaction.savepoint()
    load(tmp_path, slug)
    first = dump(tmp_path, slug, "--with-identities")
    record = read_record(Dialogue.objects.get(), endorsements=True)
    assert record == read_dialogue(FILES[slug], file="in.yaml")
    transaction.savepoint_rollback(loaded)
    assert Dialogue.objects.count() == 0
    assert run("load_dialogue", first).code == 0
    assert read_record(Dialogue.objects.get(), endorsements=True) == record
    second = dump(tmp_path, slug, "--with-identities", name="second.yaml")
    assert first.read_bytes() == second.read_bytes()


def test_that_the_convergence_prints_is_kept(tmp_path):
    wanted = COAST.replace("  title: Ice and harbours", "  convergence: true")
    (tmp_path / "in.yaml").write_text(wanted, encoding="utf-8")
    loaded = transaction.savepoint()
    assert run("load_dialogue", tmp_path / "in.yaml").code == 0
    for flags in ([], ["--with-identities"]):
        assert "\n  convergence: true\n" in dump(tmp_path, "coast-2026", *flags).read_text()
    transaction.savepoint_rollback(loaded)
    assert run("load_dialogue", tmp_path / "out.yaml").code == 0
    report = read_record(Dialogue.objects.get()).report
    assert report is not None
    assert report.convergence is True


def test_the_files_cover_what_is_hard_to_keep():
    records = [read_dialogue(text, file="x") for text in FILES.values()]
    remarks = [r for record in records for s in record.sessions for r in s.remarks]
    assert any(remark.supersedes for remark in remarks)
    assert any(remark.rule for remark in remarks)
    assert any(s.own_notes for record in records for s in record.sessions)
    assert any(remark.agrees and remark.disagrees for remark in remarks)


def test_without_the_flag_there_is_no_name_and_no_speaker(tmp_path):
    load(tmp_path, "harbour-2026")
    record = read_record(Dialogue.objects.get(), endorsements=True)
    text = dump(tmp_path, "harbour-2026").read_text(encoding="utf-8")
    assert "speaker:" not in text
    for person in record.participants:
        for secret in (person.name, person.email, person.affiliation, person.native_name):
            assert not secret.reveal() or secret.reveal() not in text
    refused = run("load_dialogue", tmp_path / "out.yaml")
    assert (refused.code, refused.err.count("\n")) == (2, 1)


def test_a_file_with_names_is_for_its_owner_alone(tmp_path):
    load(tmp_path, "coast-2026")
    assert dump(tmp_path, "coast-2026", "--with-identities").stat().st_mode & 0o777 == 0o600
    # Also where a file that others could read was there before.
    assert dump(tmp_path, "coast-2026").stat().st_mode & 0o777 == 0o644
    assert dump(tmp_path, "coast-2026", "--with-identities").stat().st_mode & 0o777 == 0o600


def test_says_what_it_wrote_and_writes_it_down(tmp_path):
    load(tmp_path, "coast-2026")
    path = tmp_path / "out.yaml"
    for flags, told, action in (
        ((), "without names and speakers", AuditAction.DIALOGUE_DUMPED),
        (("--with-identities",), "with every name and speaker", AuditAction.IDENTITIES_DUMPED),
    ):
        ended = run("dump_dialogue", "coast-2026", "--output", path, *flags)
        assert ended == Ended(0, f"Wrote {path} {told}.\n", "")
        assert AuditRow.objects.latest("number").action == action


def test_bad_input_is_a_sentence(tmp_path):
    path = tmp_path / "out.yaml"
    assert run("dump_dialogue", "none", "--output", path) == Ended(
        2, "", "There is no dialogue 'none' here.\n"
    )
    load(tmp_path, "coast-2026")
    ended = run("dump_dialogue", "coast-2026", "--output", tmp_path / "no" / "out.yaml")
    assert ended == Ended(
        2, "", f"{tmp_path}/no/out.yaml cannot be written: No such file or directory.\n"
    )
    assert not path.exists()
