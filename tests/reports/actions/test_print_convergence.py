"""The convenor has the convergence printed: what that changes, and what it does not."""

from __future__ import annotations

import pytest

from dialogues.actions.refused import Refused
from dialogues.models import AuditRow, User
from dialogues.permissions import CONVENOR_ONLY
from reports.actions.history import undo
from reports.actions.print_convergence import NO_REPORT, print_convergence
from reports.actions.release_report import CHANGED, Held, ReleasedBefore, release_report
from reports.domain.audiences import Audience
from reports.domain.document import Tallies
from reports.domain.findings import Kind
from reports.domain.frozen import thaw
from reports.domain.guard.converging import STILL_ASKED
from reports.gate import open_gate
from reports.models import Release, Report
from tests.cast import NOW
from tests.reports.clearing import clear
from tests.reports.converging import end_a_review, make_counted_paper, say, settle
from tests.reports.paper import Paper

pytestmark = pytest.mark.django_db
PUBLIC = Audience.PUBLIC


@pytest.fixture
def paper() -> Paper:
    return make_counted_paper(prints=False)


def set_it(paper: Paper, prints: bool = True, *, by: User | None = None) -> Report:
    by = by or paper.cast.convenor
    return print_convergence(dialogue=paper.cast.dialogue, prints=prints, by=by, now=NOW)


def go_out(paper: Paper, seen: str | None = None) -> Release:
    return release_report(
        dialogue=paper.cast.dialogue, audience=PUBLIC, by=None, now=NOW, seen=seen
    )


def rows(release: Release) -> list[tuple[str, tuple[int | None, ...]]]:
    document = thaw(release.words, release.bindings)
    tables = [part for part in document.parts if isinstance(part, Tallies)]
    return [(row.who.text, row.figures) for each in tables for at in each.points for row in at.rows]


def held(paper: Paper) -> list[str]:
    found = open_gate(paper.cast.dialogue, PUBLIC).holds
    return [each.reason for each in found if each.kind is Kind.CONVERGENCE]


def test_it_is_a_new_version_and_is_written_down(paper):
    before = paper.again().version
    assert set_it(paper).convergence is True
    assert set_it(paper, prints=False).convergence is False
    assert paper.again().version == before + 2
    actions = AuditRow.objects.of_dialogue(paper.cast.dialogue.pk).values_list("action", flat=True)
    assert list(actions)[-2:] == ["convergence.printed", "convergence.kept-out"]


def test_twice_is_once(paper):
    set_it(paper)
    version, audited = paper.again().version, AuditRow.objects.count()
    set_it(paper)
    assert (paper.again().version, AuditRow.objects.count()) == (version, audited)


def test_only_a_convenor_says_so(paper):
    with pytest.raises(Refused, match=CONVENOR_ONLY):
        set_it(paper, by=paper.cast.rapporteur)
    assert paper.again().convergence is False


def test_without_a_report_there_is_nothing_to_print_it_in(paper):
    paper.report.delete()
    with pytest.raises(Refused, match=NO_REPORT):
        set_it(paper)


def test_undoing_a_change_of_the_words_never_takes_it_back(paper):
    paper.type(paper.blocks[0], "{r1} spoke of ships.")
    set_it(paper)
    undo(report=paper.again(), by=paper.cast.rapporteur, now=NOW)
    assert paper.again().convergence is True


def test_a_release_of_what_was_seen_before_is_refused(paper):
    seen = str(paper.again().version)
    settle(paper.cast.dialogue)
    set_it(paper)
    with pytest.raises(Refused, match=CHANGED):
        go_out(paper, seen)
    assert rows(go_out(paper, str(paper.again().version))) == [("Takeaway 1", (5, 0, 0, 3))]


def test_while_a_review_asks_nothing_prints_and_a_release_is_held(paper):
    set_it(paper)
    clear(paper.cast.dialogue)
    assert held(paper) == [STILL_ASKED]
    with pytest.raises(Held):
        go_out(paper)
    seen = str(paper.again().version)
    settle(paper.cast.dialogue)
    assert held(paper) == []
    with pytest.raises(Refused, match=CHANGED):  # it is counted anew once the review has ended
        go_out(paper, seen)
    assert rows(go_out(paper)) != []


def test_a_review_that_does_not_ask_holds_nothing_and_changes_no_version(paper):
    set_it(paper)
    clear(paper.cast.dialogue)
    paper.report.rounds.update(endorses=False)
    seen = str(paper.again().version)
    assert held(paper) == []
    settle(paper.cast.dialogue)
    assert rows(go_out(paper, seen)) != []


def test_too_few_hold_a_release_until_it_is_kept_out():
    paper = make_counted_paper("aadd")
    settle(paper.cast.dialogue)
    assert [each.startswith("Nothing of the convergence can print") for each in held(paper)] == [
        True
    ]
    set_it(paper, prints=False)
    assert rows(go_out(paper)) == []


@pytest.mark.parametrize("later", ["aaaadddd", "aaaxddd", "aaadddd", "aaaaaaaa"])
def test_an_answer_between_two_editions_is_not_told(later):
    paper = make_counted_paper("aaaaddd")
    settle(paper.cast.dialogue)
    assert rows(go_out(paper)) == [("Takeaway 1", (4, 0, 0, 3))]
    say(paper.cast.dialogue, later)
    end_a_review(paper.cast.dialogue)
    assert held(paper) == []
    with pytest.raises(ReleasedBefore):  # the two are the same to the letter
        go_out(paper)


def test_equal_answers_are_equal_bytes(paper):
    set_it(paper)
    settle(paper.cast.dialogue)
    first = go_out(paper)
    files = {each.name: bytes(each.content) for each in first.files.all()}
    Release.objects.all().delete()
    assert {each.name: bytes(each.content) for each in go_out(paper).files.all()} == files
