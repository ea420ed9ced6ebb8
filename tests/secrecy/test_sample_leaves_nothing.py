"""Must show 6: after what `make run` does, no secret of the sample is anywhere but what prints.

The commands are run as a person types them, in an installation of its own; then every file of it
is searched, the output in four formats included, unpacked and read as its readers would.
"""

import io
import shutil
import zipfile

import psycopg
import pypdf
import pytest
from docx import Document

from dialogues.domain.dialoguefile import read_dialogue_bytes
from tests.plumbing.instance import open_instance

from .house import SAMPLE, identities, remarks
from .thief import files_under, finds

RECORD = read_dialogue_bytes(SAMPLE.read_bytes(), file=SAMPLE.name)
FORMATS = "docx,pdf,html,md"


@pytest.fixture(scope="module")
def ran(unused_instance, tmp_path_factory):
    """What `make run` does before it serves, in an installation that is only looked at after."""
    directory = tmp_path_factory.mktemp("ran")
    with open_instance(directory, like=unused_instance) as instance:
        yield run(instance, directory / "output")


def run(instance, output):
    loaded = instance.manage("load_sample")
    exported = instance.manage(
        "export_report", "harbour-2026", "--format", FORMATS, "--output", str(output), "--draft"
    )
    linked = instance.manage("sign_in_link", "organiser@harbour.example")
    for each in (loaded, exported, linked):
        assert each.returncode == 0, each.stderr
    told = "".join(each.stdout + each.stderr for each in (loaded, exported, linked))
    return instance, output, told


def secrets():
    return identities(RECORD) | remarks(RECORD)


def unpacked(output):
    """The bytes of every file, and of what is packed into it."""
    for path in output.iterdir():
        content = path.read_bytes()
        yield path.name.encode()
        yield content
        if zipfile.is_zipfile(io.BytesIO(content)):
            with zipfile.ZipFile(path) as archive:
                for inner in archive.namelist():
                    yield inner.encode()
                    yield archive.read(inner)
        if path.suffix == ".docx":
            yield "\n".join(each.text for each in Document(path).paragraphs).encode()
        if path.suffix == ".pdf":
            pages = pypdf.PdfReader(io.BytesIO(content)).pages
            yield " ".join(" ".join(page.extract_text() for page in pages).split()).encode()


def in_database(instance):
    """Every row, where the database is not a file of the installation."""
    url = instance.environment.get("DATABASE_URL")
    if not url:
        return
    with psycopg.connect(url) as connection:
        tables = connection.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
        ).fetchall()
        for (table,) in tables:
            with connection.cursor().copy(f'COPY "{table}" TO STDOUT') as rows:
                yield b"".join(bytes(row) for row in rows)


def test_no_secret_of_the_sample_is_left(ran):
    instance, output, told = ran
    assert len(list(output.iterdir())) == 4
    kept = [*files_under(instance.data), *in_database(instance)]
    assert finds(secrets(), kept) == set()
    assert finds(secrets(), [told.encode()]) == set()
    assert finds(secrets(), unpacked(output)) == set()


def test_control_what_prints_is_found_in_every_format(ran, tmp_path):
    _, output, _ = ran
    line = "Harbour Dialogue"
    assert len(list(output.iterdir())) == 4
    for path in output.iterdir():
        alone = tmp_path / path.suffix[1:]
        alone.mkdir()
        shutil.copy(path, alone)
        assert finds({line}, unpacked(alone)) == {line}, path.name


def test_control_a_dump_with_identities_is_found(ran, tmp_path):
    instance, _, _ = ran
    file = tmp_path / "whole.yaml"
    done = instance.manage(
        "dump_dialogue", "harbour-2026", "--output", str(file), "--with-identities"
    )
    assert done.returncode == 0, done.stderr
    assert file.stat().st_mode & 0o777 == 0o600
    names = {person.name.reveal() for person in RECORD.participants}
    assert finds(names, [file.read_bytes()]) == names
