"""`audit_report SLUG [--json]`: every attribution with its k, what holds, and nobody's name."""

from __future__ import annotations

import json

import pytest

from dialogues.models import Participant
from reports.models import Report
from tests.reports.paper import Paper, make_paper

from .running import Ended, run

pytestmark = pytest.mark.django_db


@pytest.fixture
def paper() -> Paper:
    return make_paper()


def test_tells_each_attribution_and_each_reason(paper):
    ended = run("audit_report", "coast-2026", "--json")
    said = json.loads(ended.out)
    assert (ended.code, ended.err, said["threshold"]) == (0, "", 3)
    assert said["attributions"][1] == {
        "section": 1, "block": 1, "token": "{r1}", "phrase": "A Korean participant",
        "remarks": ["r1"], "k": [1], "k_fellow": [None], "members": [1],
    }  # fmt: skip
    assert [(each["section"], each["block"]) for each in said["attributions"]] == [
        (0, 1), (1, 1), (1, 2), (2, 1),
    ]  # fmt: skip
    first = said["reasons"][0]
    assert set(first) == {"kind", "section", "block", "token", "text", "remedy"}
    assert (first["kind"], first["section"], first["block"]) == ("k-below-threshold", 0, 1)
    kinds = {each["kind"] for each in said["reasons"]}
    assert kinds == {"k-below-threshold", "clearance-missing"}


def test_a_quantity_has_no_numbers(paper):
    paper.type(paper.blocks[0], "{r1 some} spoke of cables.")
    said = json.loads(run("audit_report", "coast-2026", "--json").out)["attributions"][1]
    assert (said["phrase"], said["k"], said["k_fellow"], said["members"]) == (
        "Some participants", [], [], [],
    )  # fmt: skip


def test_without_json_it_is_read_line_by_line(paper):
    paper.type(paper.blocks[0], "{r1 some} spoke of cables.")
    lines = run("audit_report", "coast-2026").out.splitlines()
    assert lines[0] == (
        "takeaway or recommendation 1: {r4} (A Russian participant): k 1, to a fellow participant –"
    )
    assert lines[1] == "section 1, block 1: {r1 some} (Some participants): a quantity"
    assert lines[-1].startswith("clearance-missing, section 2, block 1: ")


def test_no_identity_is_in_it(paper):
    said = run("audit_report", "coast-2026", "--json").out
    people = Participant.objects.filter(dialogue=paper.cast.dialogue)
    for person in people:
        for secret in (person.name, person.email):
            assert secret.reveal() not in said
        assert f'"{person.code}"' not in said


@pytest.mark.parametrize("audience", ["internal", "participants", "sponsors", "public"])
def test_any_audience_can_be_asked_for(paper, audience):
    assert run("audit_report", "coast-2026", "--audience", audience).code == 0


def test_bad_input_is_one_sentence(paper):
    assert run("audit_report", "none") == Ended(2, "", "There is no dialogue 'none' here.\n")
    Report.objects.update(style="gone")
    assert run("audit_report", "coast-2026") == Ended(
        2, "", "There is no house style 'gone' here.\n"
    )
    Report.objects.all().delete()
    assert run("audit_report", "coast-2026") == Ended(
        2, "", "coast-2026 has no report yet: draft one first.\n"
    )
