"""Rows to values: the paper as the dialogue file holds it."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogues.domain import record as values
from reports.actions.edit_block import accept_phrases
from reports.domain.styles import builtin_styles
from reports.models import HouseStyle
from reports.records import read_record, read_style, report_of, style_names
from tests.cast import NOW
from tests.reports.paper import make_paper

pytestmark = pytest.mark.django_db


def test_reads_every_part_of_a_report():
    paper = make_paper()
    accepted = [{"text": "the ROK", "voice": "national"}]
    accept_phrases(block=paper.blocks[0], accepted=accepted, by=paper.cast.convenor, now=NOW)
    paper.report.sections.update(session=paper.cast.session)
    phrase = values.Accepted("the ROK", values.Voice.NATIONAL)
    assert read_record(paper.cast.dialogue).report == values.Report(
        title="On cables",
        acknowledgements=("The fund",),
        sections=(
            values.Section(
                heading="Part 1",
                session="S1",
                blocks=(
                    values.Block("{r1} spoke of cables.", accepted=(phrase,)),
                    values.Block("{r2} disagreed."),
                ),
            ),
            values.Section("Part 2", session="S1", blocks=(values.Block("{r3} spoke of ice."),)),
        ),
    )


def test_a_dialogue_can_have_no_report():
    paper = make_paper()
    paper.report.delete()
    assert report_of(paper.cast.dialogue) is None
    assert read_record(paper.cast.dialogue).report is None


def test_a_site_has_styles_of_its_own():
    assert list(style_names()) == ["ncafp", "numbered", "plain"]
    with pytest.raises(KeyError):
        read_style("own")
    plain = Path("reports/domain/styles/plain.yaml").read_text(encoding="utf-8")
    source = plain.replace(builtin_styles()["plain"].title, "Our own")
    HouseStyle.objects.create(code="own", source=source)
    assert read_style("own").title == "Our own"
    assert style_names()["own"] == "Our own"
