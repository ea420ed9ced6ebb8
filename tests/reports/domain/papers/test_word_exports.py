"""Our own Word files hold nothing but their words: shown on the bytes of the sample's."""

import io
from pathlib import Path

import docx
import pytest

from dialogues.domain.dialoguefile import read_dialogue
from dialogues.domain.names import Person
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.leaks import compile_people
from reports.domain.papers import check_paper, clean_paper, read_paper
from reports.domain.styles import builtin_styles
from reports.exports.docx import write_docx

from .test_places import SEEN

SAMPLE = Path("reports/sample/harbour-2026.yaml")
RECORD = read_dialogue(SAMPLE.read_text(encoding="utf-8"), file=SAMPLE.name)
PEOPLE = compile_people(
    [
        Person(
            key=each.code,
            name=each.name.reveal(),
            native_name=each.native_name.reveal(),
            affiliation=each.affiliation.reveal(),
            title=each.title.reveal(),
            email=each.email.reveal(),
            delegation=each.delegation,
        )
        for each in RECORD.participants
    ]
)


@pytest.mark.parametrize("draft", [True, False])
@pytest.mark.parametrize("style", sorted(builtin_styles()))
def test_an_export_of_ours_is_clean(style, draft):
    composed = compose(RECORD, builtin_styles()[style], audience=Audience.PUBLIC, draft=draft)
    content = write_docx(composed.document)
    paper = read_paper("harbour-2026-public.docx", content)
    document = composed.document
    styles = docx.Document(io.BytesIO(content)).styles
    own = {"DraftWatermark", *(name for each in styles for name in (each.style_id, each.name))}
    behind = {(each.part, each.text) for each in paper.parts if each.part not in SEEN}
    said = {("property", each) for each in (document.title, document.author, "en") if each}
    called = {(part, text) for part, text in behind if part == "other" and text in own}
    assert behind == {*said, *called, ("file-name", paper.name)}
    found = check_paper(paper, PEOPLE)
    assert [each for each in found if each.part not in SEEN] == []
    assert {each.kind.value for each in found if each.holds} <= {"label"}
    copy = read_paper(paper.name, clean_paper(paper.name, content))
    assert [each.text for each in copy.parts] == [
        each.text for each in paper.parts if each.part not in {"property", "other"}
    ]
