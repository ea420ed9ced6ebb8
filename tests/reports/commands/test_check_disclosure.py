"""`check_disclosure` on the terminal: exit 0 clean, 1 held, 2 bad input, 3 warned; its JSON."""

import json

import pytest
from django.core.management import CommandError, call_command

from tests.reports.domain.papers.pdfs import pdf, show

ROSTER = (
    "name,native_name,delegation,affiliation,email\n"
    "Zhang Peiqing,张培清,China,Bohai Institute,zhangpq@bohai.example\n"
    "Robert Weaver,,United States,Harwick Institution,rweaver@harwick.example\n"
)


@pytest.fixture
def files(tmp_path):
    def make(text, name="draft.md", roster=ROSTER):
        content = text if isinstance(text, bytes) else text.encode()
        (tmp_path / "roster.csv").write_text(roster, encoding="utf-8")
        (tmp_path / name).write_bytes(content)
        return str(tmp_path / name), "--roster", str(tmp_path / "roster.csv")

    return make


def check(capsys, *arguments):
    code = 0
    try:
        call_command("check_disclosure", *arguments)
    except SystemExit as stop:
        code = stop.code
    return code, capsys.readouterr().out


def test_a_clean_draft(files, capsys):
    code, out = check(capsys, *files("Nothing of note was said."))
    assert (code, out) == (0, "Nothing was found.\n")


def test_a_name_holds(files, capsys):
    code, out = check(capsys, *files("Then Robert Weaver spoke."))
    assert code == 1
    assert "hold, name, body 5-18: “Robert Weaver”." in out
    assert "1 finding that would hold a release; 1 in all." in out


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Weaver asked.", "1 in all. 1 warns: look at it before the draft goes out.\n"),
        (
            "Weaver asked. Later Weaver spoke.",
            "2 in all. 2 warn: look at each before the draft goes out.\n",
        ),
    ],
)
def test_a_lone_surname_only_warns_and_does_not_pass_as_clean(files, capsys, text, told):
    code, out = check(capsys, *files(text))
    assert (code, out.splitlines()[0][:21]) == (3, "warn, name, body 0-6:")
    assert out.endswith(f"no findings that would hold a release; {told}")
    assert json.loads(check(capsys, *files(text), "--json")[1])["held"] is False


def test_warnings_can_be_let_pass_and_holds_cannot(files, capsys):
    assert check(capsys, *files("Weaver asked."), "--holds-only")[0] == 0
    assert check(capsys, *files("Robert Weaver asked."), "--holds-only")[0] == 1


def test_what_is_only_noted_is_clean(files, capsys):
    text = "It was held by the Harbour Trust."
    assert check(capsys, *files(text), "--organisation", "Harbour Trust")[0] == 0


def test_the_json_is_as_the_design_has_it(files, capsys):
    code, out = check(capsys, *files("One.\r\nThen 张培清 spoke."), "--json")
    answer = json.loads(out)
    assert code == 1
    assert answer["held"] is True
    assert answer["document"].endswith("draft.md")
    (finding,) = answer["findings"]
    assert finding["kind"] == "native-name"
    assert (finding["severity"], finding["part"], finding["start"], finding["end"]) == (
        "hold", "body", 11, 14,
    )  # fmt: skip
    assert (finding["text"], finding["participant"]) == ("张培清", "Zhang Peiqing")


def test_a_name_in_the_files_name(files, capsys):
    code, out = check(capsys, *files("Nothing.", name="notes_robert-weaver.md"))
    assert code == 1
    assert "hold, file-name, file-name 6-22:" in out


def test_a_label_is_weighed_against_the_whole_roster(files, capsys):
    text = "A Chinese participant spoke."
    assert "hold, label, body 0-21:" in check(capsys, *files(text))[1]
    assert check(capsys, *files(text), "--threshold", "1")[0] == 0


def test_an_organisation_is_no_employer(files, capsys):
    text = "It was held by the Harbour Trust."
    out = check(capsys, *files(text), "--organisation", "Harbour Trust")[1]
    assert out.startswith("note, affiliation")


@pytest.mark.parametrize(
    ("text", "name", "roster", "said"),
    [
        ("Text.", "draft.docx", ROSTER, "draft.docx was not checked"),
        ("%PDF-1.4", "draft.md", ROSTER, "draft.md is damaged or is no PDF."),
        ("Text.", "draft.md", "", "roster.csv"),
        ("Text.", "draft.md", "name\n", "roster.csv: there is nobody below the header."),
        ("Text.", "draft.md", "title\nX\n", "roster.csv, line 1: no column “name” was found."),
    ],
)
def test_bad_input_is_a_sentence_and_never_a_pass(files, text, name, roster, said):
    with pytest.raises(CommandError) as error:
        call_command("check_disclosure", *files(text, name, roster))
    assert said in str(error.value)
    assert error.value.returncode == 2


def test_a_threshold_of_nobody(files):
    with pytest.raises(CommandError, match="1 or more was expected"):
        call_command("check_disclosure", *files("Text."), "--threshold", "0")


PAGE = "<p>Nothing of note.</p><!-- Robert Weaver -->"


@pytest.mark.parametrize("name", ["draft.pdf", "draft.html"])
def test_other_formats_are_checked_too(files, capsys, name):
    content = pdf(show("Robert Weaver")) if name.endswith("pdf") else "<p>Robert Weaver"
    code, out = check(capsys, *files(content, name), "--json")
    assert code == 1
    (finding,) = json.loads(out)["findings"]
    assert (finding["kind"], finding["part"], finding["start"], finding["end"]) == (
        "name", "body", 0, 13,
    )  # fmt: skip


def test_what_could_not_be_read_holds(files, capsys):
    code, out = check(capsys, *files(pdf(b"0 0 m 9 9 l S"), "draft.pdf"), "--json")
    assert code == 1
    first = json.loads(out)["findings"][0]
    assert (first["kind"], first["severity"]) == ("unread", "hold")
    assert first["reason"] == "Page 1 is a picture and has no text to check."
    out = check(capsys, *files(pdf(b"0 0 m 9 9 l S"), "draft.pdf"))[1]
    assert "hold, unread, body: Page 1 is a picture and has no text to check." in out


def test_a_cleaned_copy_is_written(files, capsys, tmp_path):
    cleaned = tmp_path / "cleaned.html"
    code, out = check(capsys, *files(PAGE, "draft.html"), "--cleaned", str(cleaned))
    assert code == 1
    assert "hold, comment, comment 0-13:" in out
    assert b"Nothing of note." in cleaned.read_bytes()
    (tmp_path / "draft.html").write_bytes(cleaned.read_bytes())
    roster = ("--roster", str(tmp_path / "roster.csv"))
    assert check(capsys, str(tmp_path / "draft.html"), *roster)[0] == 0


@pytest.mark.parametrize("over", ["draft.html", "roster.csv", "link.html"])
def test_a_cleaned_copy_is_never_written_over_what_was_read(files, tmp_path, over):
    arguments = files(PAGE, "draft.html")
    (tmp_path / "link.html").symlink_to(tmp_path / "draft.html")
    before = (tmp_path / over).read_bytes()
    with pytest.raises(CommandError, match="another name was expected") as error:
        call_command("check_disclosure", *arguments, "--cleaned", str(tmp_path / over))
    assert error.value.returncode == 2
    assert (tmp_path / over).read_bytes() == before


def test_no_copy_is_written_where_none_can_be_made(files, tmp_path):
    arguments = (*files("Text."), "--cleaned", str(tmp_path / "copy.md"))
    with pytest.raises(CommandError, match=r"draft\.md was not cleaned") as error:
        call_command("check_disclosure", *arguments)
    assert error.value.returncode == 2
    assert not (tmp_path / "copy.md").exists()


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252", "utf-8-sig"])
def test_a_roster_in_any_encoding(files, capsys, tmp_path, encoding):
    arguments = files("Then Zoé Müllér spoke.")
    (tmp_path / "roster.csv").write_bytes("name,delegation\nZoé Müllér,France\n".encode(encoding))
    assert check(capsys, *arguments)[0] == 1
