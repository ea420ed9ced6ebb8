"""Letting a finding pass, by name and while its words stay; and taking that back."""

from __future__ import annotations

import pytest

from dialogues.actions.refused import Refused
from dialogues.domain.secret import Secret
from dialogues.models import Attendance, AuditAction, AuditRow
from dialogues.permissions import CONVENOR_ONLY, NOT_FOR_OBSERVERS
from reports.actions.waive import CHANGED, TOO_SHORT, take_back, waive
from reports.domain.audiences import Audience
from reports.domain.causes import Cause
from reports.domain.findings import Finding, Kind
from reports.domain.guard.waiving import SPEAKERS_ALONE, pass_of
from reports.gate import open_gate
from reports.models import Waiver
from tests.cast import NOW
from tests.reports.clearing import clear
from tests.reports.paper import Paper
from tests.reports.releasing import make_free_paper, release

pytestmark = pytest.mark.django_db
GROUND = "The chair told all of them that this would be said so."


@pytest.fixture
def paper() -> Paper:
    return make_free_paper()


def holds(paper: Paper, audience: Audience = Audience.PUBLIC) -> list[Finding]:
    clear(paper.cast.dialogue, audience)
    return list(open_gate(paper.cast.dialogue, audience).holds)


def let_pass(paper: Paper, cause: Cause, *, by=None, audience=Audience.PUBLIC, **fields) -> Waiver:
    if "mark" not in fields:
        clear(paper.cast.dialogue, audience)
    verdict = open_gate(paper.cast.dialogue, audience)
    mark = pass_of(cause, verdict.holds[0], verdict.document)[1]
    values = {"mark": mark, "ground": GROUND} | fields
    return waive(
        dialogue=paper.cast.dialogue, audience=audience, cause=cause,
        by=by or paper.cast.convenor, now=NOW, **values,
    )  # fmt: skip


def make_untrue(paper: Paper) -> None:
    paper.type(paper.blocks[0], "{r1 several} spoke of cables.")


def test_a_risk_is_taken_with_a_ground_by_name(paper):
    make_untrue(paper)
    row = let_pass(paper, Cause.RISK)
    assert holds(paper) == []
    assert (row.by, row.ground, row.kind, row.audience) == (
        paper.cast.convenor.pk, GROUND, "quantifier", "public",
    )  # fmt: skip
    assert row.about.startswith("“Several participants” is more than the record has.")
    last = AuditRow.objects.latest("number")
    assert (last.action, last.subject) == (AuditAction.FINDING_WAIVED, "")
    assert release(paper).waived == 1


def test_a_risk_is_for_one_audience_and_lapses_with_any_word(paper):
    make_untrue(paper)
    let_pass(paper, Cause.RISK)
    assert len(holds(paper, Audience.SPONSORS)) == 1
    paper.type(paper.blocks[0], "{r1 several} spoke of the cables.")
    assert len(holds(paper)) == 1


@pytest.mark.parametrize("ground", ["", "   ", "Because.", "x" * 19, " " * 30])
def test_a_risk_without_a_ground_is_refused(paper, ground):
    make_untrue(paper)
    with pytest.raises(Refused) as refused:
        let_pass(paper, Cause.RISK, ground=ground)
    assert refused.value.reason == TOO_SHORT
    assert len(holds(paper)) == 1


def test_what_gives_somebody_away_is_theirs_alone_to_clear(paper):
    Attendance.objects.exclude(participant__code__in=("KR1", "RU1")).delete()
    verdict = open_gate(paper.cast.dialogue, Audience.PUBLIC)
    alone = [each for each in verdict.holds if each.gives_away]
    assert [each.kind for each in alone] == [Kind.K_BELOW_THRESHOLD] * 3
    for each in alone:
        mark = pass_of(Cause.RISK, each, verdict.document)[1]
        with pytest.raises(Refused, match=SPEAKERS_ALONE):
            let_pass(paper, Cause.RISK, mark=mark)
    assert Waiver.objects.count() == 0


def test_who_may(paper):
    make_untrue(paper)
    for name, cause, reason in (
        ("rapporteur", Cause.RISK, CONVENOR_ONLY),
        ("observer", Cause.RISK, CONVENOR_ONLY),
        ("rapporteur", Cause.THANKED, CONVENOR_ONLY),
        ("observer", Cause.NOBODY, NOT_FOR_OBSERVERS),
    ):
        with pytest.raises(Refused, match=reason):
            let_pass(paper, cause, by=getattr(paper.cast, name))
    assert Waiver.objects.count() == 0


def test_words_can_be_nobody_on_the_roster(paper):
    paper.type(paper.blocks[0], "{r1} agreed with Nari Vellumkin.")
    assert len(holds(paper)) == 1
    let_pass(paper, Cause.NOBODY, by=paper.cast.rapporteur, ground="")
    assert (holds(paper), holds(paper, Audience.SPONSORS)) == ([], [])
    paper.type(paper.blocks[1], "{r2} disagreed with Nari Vellumkin.")
    assert len(holds(paper)) == 1


def test_a_phrase_outside_of_blocks_can_be_nobodys_in_the_room(paper):
    report = paper.again()
    report.framing = "One participant convened it."
    report.save()
    assert [each.kind for each in holds(paper)] == [Kind.UNBOUND_ATTRIBUTION]
    let_pass(paper, Cause.ANALYSIS, by=paper.cast.rapporteur)
    assert holds(paper) == []
    report.framing = "One participant convened it alone."
    report.save()
    assert len(holds(paper)) == 1


def test_somebody_is_thanked_by_name(paper):
    guest, report = paper.cast.guest, paper.again()
    guest.affiliation = Secret("Lantern Institute")
    guest.save()
    report.acknowledgements = ["Nari Vellumkin of Lantern Institute", "The fund"]
    report.save()
    assert len(holds(paper)) >= 1
    let_pass(paper, Cause.THANKED)
    assert holds(paper) == []
    report.acknowledgements = ["Nari Vellumkin", "The fund"]
    report.save()
    assert len(holds(paper)) == 1


def test_a_mark_of_nothing_is_told(paper):
    make_untrue(paper)
    for fields in ({"mark": "0" * 64}, {"cause": Cause.NOBODY}):
        with pytest.raises(Refused, match=CHANGED if "mark" in fields else "is somebody"):
            let_pass(paper, fields.pop("cause", Cause.RISK), **fields)


def test_twice_is_once(paper):
    make_untrue(paper)
    verdict = open_gate(paper.cast.dialogue, Audience.PUBLIC)
    mark = pass_of(Cause.RISK, verdict.holds[0], verdict.document)[1]
    let_pass(paper, Cause.RISK, mark=mark)
    with pytest.raises(Refused, match=CHANGED):
        waive(
            dialogue=paper.cast.dialogue, audience=Audience.PUBLIC, cause=Cause.RISK, mark=mark,
            ground=GROUND, by=paper.cast.convenor, now=NOW,
        )  # fmt: skip
    assert Waiver.objects.count() == 1


def test_it_is_taken_back_by_whoever_may_give_it(paper):
    make_untrue(paper)
    row = let_pass(paper, Cause.RISK)
    with pytest.raises(Refused, match=CONVENOR_ONLY):
        take_back(waiver=row, by=paper.cast.rapporteur, now=NOW)
    take_back(waiver=row, by=paper.cast.convenor, now=NOW)
    assert len(holds(paper)) == 1
    last = AuditRow.objects.latest("number")
    assert (last.action, last.subject) == (AuditAction.WAIVER_TAKEN_BACK, "")
    with pytest.raises(Refused, match="is not there any more"):
        take_back(waiver=row, by=paper.cast.convenor, now=NOW)
