"""`export_report SLUG …`: one file a format, the same bytes each time, nothing past the gate."""

from __future__ import annotations

import pytest

from dialogues.models import AuditRow, Dialogue, Takeaway
from reports.models import Block, Release
from tests.reports.clearing import clear, clear_everywhere
from tests.reports.converging import make_counted_paper, settle
from tests.reports.paper import Paper, make_paper
from tests.reports.releasing import make_free_paper

from .running import Ended, run

pytestmark = pytest.mark.django_db


@pytest.fixture
def paper() -> Paper:
    return make_paper()


def test_writes_every_format_and_nothing_else(paper, tmp_path):
    ended = run("export_report", "coast-2026", "--output", tmp_path / "out", "--draft")
    names = [f"coast-2026-public-draft.{ext}" for ext in ("docx", "pdf", "html", "md")]
    assert ended == Ended(0, "".join(f"{tmp_path}/out/{name}\n" for name in names), "")
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == sorted(names)


def test_equal_bytes_twice(paper, tmp_path):
    written = []
    for name in ("one", "two"):
        run("export_report", "coast-2026", "--output", tmp_path / name, "--draft")
        written.append([path.read_bytes() for path in sorted((tmp_path / name).iterdir())])
    assert written[0] == written[1]


def test_a_format_is_written_once_for_the_audience_asked_for(paper, tmp_path):
    run(
        "export_report", "coast-2026", "--format", "md, md", "--audience", "sponsors",
        "--output", tmp_path, "--draft",
    )  # fmt: skip
    assert [each.name for each in tmp_path.iterdir()] == ["coast-2026-sponsors-draft.md"]


def test_without_draft_each_reason_is_told_and_no_file_is_written(paper, tmp_path):
    before = AuditRow.objects.count()
    ended = run("export_report", "coast-2026", "--output", tmp_path / "out")
    headline, *lines = ended.err.splitlines()
    assert (ended.code, ended.out) == (1, "")
    assert headline == f"coast-2026 is not released to public: {len(lines)} reasons hold it."
    assert lines[0] == (
        "k-below-threshold, takeaway or recommendation 1: “A Russian participant” leaves one "
        "person who could have said it; the threshold is 3. Only the person could clear that: "
        "describe them less closely, move the sentence or cut it."
    )
    assert lines[-1].startswith("clearance-missing, section 2, block 1: ")
    assert not (tmp_path / "out").exists()
    assert AuditRow.objects.count() == before


def test_a_single_reason_is_told_as_one(paper, tmp_path):
    Block.objects.all().delete()
    for row in Takeaway.objects.all():
        row.text = "Cables break."
        row.save()
    report = paper.again()
    report.framing = "One participant convened it."
    report.save()
    ended = run("export_report", "coast-2026", "--output", tmp_path / "out", "--format", "md")
    assert ended.err.startswith("coast-2026 is not released to public: 1 reason holds it.\n")


def written(directory) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in directory.iterdir()}


def test_what_nothing_holds_is_released_and_written(tmp_path):
    clear(make_free_paper().cast.dialogue)
    ended = run("export_report", "coast-2026", "--output", tmp_path / "out")
    names = [f"coast-2026-public.{ext}" for ext in ("docx", "pdf", "html", "md")]
    assert ended == Ended(0, "".join(f"{tmp_path}/out/{name}\n" for name in names), "")
    kept = Release.objects.get()
    assert (kept.number, kept.audience, kept.by) == (1, "public", None)
    assert written(tmp_path / "out") == {each.name: each.content for each in kept.files.all()}
    assert b"DRAFT" not in (tmp_path / "out" / names[2]).read_bytes()


def test_what_only_warns_is_told_and_let_pass(tmp_path):
    paper = make_free_paper()
    paper.type(paper.blocks[0], "{r1} spoke of cables. Wolpertinger had asked.")
    clear(paper.cast.dialogue)
    warned = "warning: leak, section 1, block 1: "
    ended = run("export_report", "coast-2026", "--format", "md", "--output", tmp_path)
    assert (ended.code, ended.out) == (0, f"{tmp_path}/coast-2026-public.md\n")
    assert [each[: len(warned)] for each in ended.err.splitlines()] == [warned]
    assert "Wolpertinger" not in ended.err
    assert Release.objects.count() == 1
    again = run("export_report", "coast-2026", "--format", "md", "--output", tmp_path)
    assert again == ended
    lines = run("audit_report", "coast-2026").out.splitlines()
    assert [each for each in lines if each.startswith("warning: ")] == ended.err.splitlines()


def test_the_same_report_twice_is_one_release_and_the_same_bytes(tmp_path):
    paper = make_free_paper()
    clear(paper.cast.dialogue)
    run("export_report", "coast-2026", "--output", tmp_path / "one")
    run("export_report", "coast-2026", "--output", tmp_path / "two")
    assert written(tmp_path / "one") == written(tmp_path / "two")
    assert Release.objects.count() == 1
    paper.type(paper.blocks[0], "{r1} spoke of harbours.")
    clear(paper.cast.dialogue)
    ended = run("export_report", "coast-2026", "--format", "md", "--output", tmp_path / "two")
    assert ended.code == 0
    assert b"harbours" in (tmp_path / "two" / "coast-2026-public.md").read_bytes()
    assert [each.number for each in Release.objects.all()] == [1, 2]


def test_each_audience_has_its_own_release(tmp_path):
    clear_everywhere(make_free_paper().cast.dialogue)
    for audience in ("sponsors", "public"):
        run("export_report", "coast-2026", "--audience", audience, "--output", tmp_path)
    assert sorted(each.audience for each in Release.objects.all()) == ["public", "sponsors"]
    assert len(written(tmp_path)) == 8


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["none"], "There is no dialogue 'none' here."),
        (
            ["coast-2026", "--format", "exe"],
            "--format 'exe' names no format of ours; expected some of docx, pdf, html, md.",
        ),
        (
            ["coast-2026", "--format", ","],
            "--format ',' names no format of ours; expected some of docx, pdf, html, md.",
        ),
        (["elsewhere"], "elsewhere has no report yet: draft one first."),
    ],
)
def test_bad_input_is_a_sentence(paper, tmp_path, arguments, sentence):
    ended = run("export_report", *arguments, "--output", tmp_path / "out", "--draft")
    assert ended == Ended(2, "", f"{sentence}\n")
    assert not (tmp_path / "out").exists()


def test_a_directory_that_cannot_be_made(paper, tmp_path):
    (tmp_path / "file").write_text("")
    ended = run("export_report", "coast-2026", "--output", tmp_path / "file", "--draft")
    assert ended == Ended(2, "", f"{tmp_path}/file cannot be made a directory: File exists.\n")


def test_an_unknown_audience_is_refused(paper, tmp_path):
    ended = run("export_report", "coast-2026", "--audience", "all", "--output", tmp_path, "--draft")
    assert ended.code == 2
    assert "invalid choice: 'all'" in ended.err


def test_a_draft_has_the_convergence_that_would_print(tmp_path):
    make_counted_paper()
    run("export_report", "coast-2026", "--output", tmp_path, "--draft", "--format", "md")
    assert "| Takeaway 1 | 5 | 0 | 0 | 3 |" in (tmp_path / "coast-2026-public-draft.md").read_text()


def test_a_release_has_it_and_one_that_could_not_print_it_is_refused(tmp_path):
    paper = make_counted_paper()
    settle(paper.cast.dialogue)
    assert run("export_report", "coast-2026", "--output", tmp_path, "--format", "md").code == 0
    assert "| Takeaway 1 | 5 | 0 | 0 | 3 |" in (tmp_path / "coast-2026-public.md").read_text()
    Dialogue.objects.update(threshold=4)
    ended = run("export_report", "coast-2026", "--output", tmp_path / "again", "--format", "md")
    assert (ended.code, ended.err.splitlines()[1:]) == (
        1,
        [
            "convergence, conclusions: Nothing of the convergence can print: too few answered, or "
            "nearly all think alike, or other counts have gone out. Do not print the convergence."
        ],
    )
