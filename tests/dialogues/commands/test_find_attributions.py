"""`find_attributions FILE [--json]`."""

import json
import zipfile

import pytest
from django.core.management import CommandError, call_command
from docx import Document


def run(capsys, *arguments):
    call_command("find_attributions", *(str(each) for each in arguments))
    return capsys.readouterr().out


def refused(capsys, path):
    with pytest.raises(CommandError) as error:
        run(capsys, path)
    assert error.value.returncode == 2
    assert capsys.readouterr().out == ""
    return str(error.value)


def test_prints_a_json_list_with_offsets_into_the_file(tmp_path, capsys):
    path = tmp_path / "draft.md"
    path.write_bytes("On é, a *US* participant’s\r\nview. The ROK perspective.".encode())
    assert json.loads(run(capsys, path, "--json")) == [
        {
            "start": 6,
            "end": 26,
            "text": "a *US* participant’s",
            "quantity": "one",
            "label": "US",
            "form": "plain",
        },
        {
            "start": 34,
            "end": 53,
            "text": "The ROK perspective",
            "quantity": "general",
            "label": "national",
            "form": "plain",
        },
    ]


def test_prints_a_line_for_each(tmp_path, capsys):
    path = tmp_path / "draft.txt"
    path.write_text("Two Korean\nparticipants left.")
    assert run(capsys, path) == "0-23: Two Korean participants (two, KR, plain)\n"


def test_finds_nothing_in_an_empty_file(tmp_path, capsys):
    path = tmp_path / "draft.txt"
    path.write_bytes(b"")
    assert json.loads(run(capsys, path, "--json")) == []


def test_reads_word_files_tables_included(tmp_path, capsys):
    path = tmp_path / "draft.docx"
    document = Document()
    document.add_paragraph("Several\tspeakers\nagreed.")
    document.add_table(1, 1).cell(0, 0).text = "An expert from Japan left."
    document.save(path)
    assert [entry["text"] for entry in json.loads(run(capsys, path, "--json"))] == [
        "Several speakers",
        "An expert from Japan",
    ]


def test_refuses_a_missing_file(tmp_path, capsys):
    path = tmp_path / "none.txt"
    assert refused(capsys, path) == f"{path} cannot be read: No such file or directory."


def test_refuses_what_is_no_text(tmp_path, capsys):
    path = tmp_path / "draft.txt"
    path.write_bytes(b"\x00\x01" * 3 + b"\x00")
    assert refused(capsys, path) == f"{path} cannot be read: the file is not a text file."
    path.write_bytes(b"A\x07bell.")
    sentence = f"{path} is not a text: it holds the control character U+0007."
    assert refused(capsys, path) == sentence
    path.write_bytes(b"%PDF-1.7\n")
    sentence = f"{path} is a PDF; plain text, Markdown or a Word file was expected."
    assert refused(capsys, path) == sentence


def test_refuses_a_file_over_the_limit(tmp_path, capsys):
    path = tmp_path / "draft.txt"
    path.write_bytes(b"a" * (20 * 1024 * 1024 + 1))
    assert refused(capsys, path) == f"{path} is too large: the limit is 20 MB."


@pytest.mark.parametrize("body", [b"<broken", b'<!DOCTYPE a><a xmlns="b"/>'])
def test_refuses_a_damaged_word_file(tmp_path, capsys, body):
    path = tmp_path / "draft.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", body)
    sentence = (
        "the file defines XML entities, which is not allowed"
        if b"!" in body
        else "the file is damaged"
    )
    assert refused(capsys, path) == f"{path} cannot be read: {sentence}."
