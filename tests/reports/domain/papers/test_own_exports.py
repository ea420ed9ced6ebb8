"""What the product writes itself gives nobody away by anything that is not on its pages."""

from pathlib import Path

import pytest

from dialogues.domain.dialoguefile import read_dialogue_bytes
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.leaks import compile_people
from reports.domain.papers import check_paper, read_paper, read_people
from reports.domain.papers.reading import FORMATS
from reports.domain.styles import builtin_styles
from reports.exports.formats import Format, write_document

SAMPLE = Path("reports/sample/harbour-2026.yaml")
ROSTER = Path("reports/sample/roster.csv")
RECORD = read_dialogue_bytes(SAMPLE.read_bytes(), file=SAMPLE.name)
READ = [each for each in Format if any(f".{each}" in known.suffixes for known in FORMATS)]


@pytest.fixture(scope="module")
def people():
    return compile_people(read_people(ROSTER.name, ROSTER.read_bytes()), threshold=3)


@pytest.mark.parametrize("format_", READ)
@pytest.mark.parametrize("draft", [True, False])
def test_an_export_of_the_sample_is_clean(format_, draft, people):
    style = builtin_styles()["ncafp"]
    document = compose(RECORD, style, audience=Audience.PUBLIC, draft=draft).document
    content = write_document(document, format_).content
    paper = read_paper(f"harbour-2026.{format_}", content)
    assert check_paper(paper, people) == []
    words = " ".join(each.text for each in paper.parts if each.part == "body").split()
    assert " ".join(words).count("Chatham House Rule") >= 1
