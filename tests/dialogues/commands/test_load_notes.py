"""`load_notes SLUG SESSION FILE`."""

import pytest
from django.core.management import CommandError, call_command

from dialogues.models import AuditRow, Remark
from tests.cast import make_cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def notes(tmp_path):
    make_cast()
    path = tmp_path / "notes.txt"
    path.write_text("KR1: The cable was cut. -RU1\n\n= Both sides fear it.\n")
    return path


def run(*arguments):
    call_command("load_notes", *(str(each) for each in arguments))


def test_files_notes(notes, capsys):
    run("coast-2026", "S1", notes)
    assert capsys.readouterr().out == "Filed 1 remark and 1 note in S1.\n"
    assert Remark.objects.get().text == "The cable was cut."
    assert set(AuditRow.objects.values_list("action", "by")) == {
        ("notes.filed", None),
        ("notes.loaded", None),
    }


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("nowhere", "S1"), "There is no dialogue 'nowhere' here."),
        (("coast-2026", "S9"), "The dialogue coast-2026 has no session 'S9'."),
    ],
)
def test_knows_what_it_is_asked_for(notes, arguments, sentence):
    with pytest.raises(CommandError) as error:
        run(*arguments, notes)
    assert (str(error.value), error.value.returncode) == (sentence, 2)


def test_names_file_line_and_what_is_wrong(notes):
    notes.write_text("KR1: Fine.\n\nWho: is this?\n\n... \n")
    with pytest.raises(CommandError) as error:
        run("coast-2026", "S1", notes)
    first, second = str(error.value).split("\n")
    assert first.startswith("notes.txt, line 3: ")
    assert second.startswith("notes.txt, line 5: ")
    assert (error.value.returncode, Remark.objects.count()) == (2, 0)


def test_refuses_a_file_that_is_not_there(notes):
    with pytest.raises(CommandError, match=r"gone\.txt cannot be read"):
        run("coast-2026", "S1", notes.with_name("gone.txt"))


def test_refuses_a_directory(notes):
    with pytest.raises(CommandError, match="is a directory"):
        run("coast-2026", "S1", notes.parent)


def test_refuses_a_file_that_is_no_text(notes):
    with pytest.raises(CommandError, match=r"notes\.pdf: notes are read from"):
        run("coast-2026", "S1", notes.rename(notes.with_name("notes.pdf")))
