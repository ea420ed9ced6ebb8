"""Releasing the report: what is kept, and what is refused."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256

import pytest

from dialogues.actions.refused import Refused
from dialogues.models import AuditAction, AuditRow, Dialogue, Job, JobKind
from dialogues.permissions import CONVENOR_ONLY
from reports.actions.release_report import (
    Held,
    ReleasedBefore,
    release_report,
    release_report_job,
    write_files,
)
from reports.domain.audiences import Audience
from reports.domain.frozen import digest_of, thaw
from reports.gate import open_gate
from reports.models import Release, Waiver
from tests.cast import NOW
from tests.reports.clearing import clear
from tests.reports.paper import Paper, make_paper
from tests.reports.releasing import make_free_paper, release

pytestmark = pytest.mark.django_db
HELD = "coast-2026 is not released to public: something holds it. The gate says what."


@pytest.fixture
def paper() -> Paper:
    return make_free_paper()


def test_keeps_the_words_what_they_rest_on_and_the_files(paper):
    kept = release(paper, by=paper.cast.convenor)
    verdict = open_gate(paper.cast.dialogue, Audience.PUBLIC)
    kept.refresh_from_db()
    assert thaw(kept.words, kept.bindings) == verdict.document
    assert (kept.number, kept.audience, kept.by, kept.released_at, kept.least_k) == (
        1, "public", paper.cast.convenor, NOW, 4,
    )  # fmt: skip
    assert kept.waived == 0
    files = {file.name: bytes(file.content) for file in kept.files.all()}
    assert files == {file.name: file.content for file in write_files(verdict.document)}
    assert list(files) == [f"coast-2026-public.{ext}" for ext in ("docx", "pdf", "html", "md")]
    assert b"DRAFT" not in files["coast-2026-public.md"]
    last = AuditRow.objects.latest("number")
    assert (last.action, last.subject, last.count) == (AuditAction.REPORT_RELEASED, "public", 1)


def test_the_digest_can_be_worked_out_again_from_what_is_in_clear(paper):
    kept = Release.objects.get(pk=release(paper).pk)
    files = {file.name: sha256(bytes(file.content)).hexdigest() for file in kept.files.all()}
    assert [file.digest for file in kept.files.all()] == list(files.values())
    assert kept.digest == digest_of(kept.words, files)


def test_no_token_and_no_code_is_in_what_is_in_clear(paper):
    kept = Release.objects.get(pk=release(paper).pk)
    told = f"{kept.words}" + "".join(repr(bytes(file.content)) for file in kept.files.all())
    for secret in ("r1", "KR1", "RU1", "Wolpertinger", "Vellumkin"):
        assert f"'{secret}" not in told
        assert f"{{{secret}" not in told


def test_what_is_held_is_refused_with_every_finding_and_none_of_their_words(paper):
    held = make_held(paper)
    with pytest.raises(Held) as refused:
        release(held)
    assert refused.value.reason == HELD
    assert [each.token for each in refused.value.findings] == ["{r1 all}"]
    assert Release.objects.count() == 0
    assert not AuditRow.objects.filter(action=AuditAction.REPORT_RELEASED).exists()


def test_the_sentence_that_a_job_keeps_tells_no_number():
    """It lies in clear beside a time, and how much is not cleared depends on who spoke."""
    dialogue = make_paper().cast.dialogue
    with pytest.raises(Held) as refused:
        release_report(dialogue=dialogue, audience=Audience.PUBLIC, by=None, now=NOW)
    assert (len(refused.value.findings) > 3, refused.value.reason) == (True, HELD)


def make_held(paper: Paper) -> Paper:
    """Something in it is more than the record has."""
    paper.type(paper.blocks[0], "{r1 all} spoke of cables.")
    return paper


def test_equal_words_go_to_an_audience_once(paper):
    release(paper)
    with pytest.raises(ReleasedBefore) as refused:
        release(paper)
    assert refused.value.reason == "This is release 1 already, to the letter."
    assert refused.value.release == Release.objects.get()
    assert release(paper, Audience.SPONSORS).number == 2


def test_equal_words_under_another_short_name_are_another_release(paper):
    first = release(paper)
    Dialogue.objects.filter(pk=paper.cast.dialogue.pk).update(slug="coasts")
    paper.cast.dialogue.refresh_from_db()
    second = release(paper)
    assert (first.number, second.number) == (1, 2)
    assert [each.name for each in second.files.all()][:1] == ["coasts-public.docx"]
    with pytest.raises(ReleasedBefore):
        release(paper)


def test_words_that_come_back_are_the_release_that_they_were(paper):
    release(paper)
    first = paper.blocks[0].text
    paper.type(paper.blocks[0], "{r1} spoke of harbours.")
    assert release(paper).number == 2
    paper.type(paper.blocks[0], first)
    with pytest.raises(ReleasedBefore, match="release 1 already"):
        release(paper)


def test_is_for_convenors_and_for_commands(paper):
    for name in ("rapporteur", "observer"):
        with pytest.raises(Refused, match=CONVENOR_ONLY):
            release(paper, by=getattr(paper.cast, name))
    assert release(paper, by=None).by is None


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("{r1} spoke of harbours.", "was changed while its files were written"),
        ("{r1 all} spoke of cables.", HELD),
    ],
)
def test_what_is_changed_while_its_files_are_written_is_not_released(paper, words, reason):
    def meanwhile(done: int, total: int) -> None:
        if done == 2:
            paper.type(paper.blocks[0], words)
            clear(paper.cast.dialogue)

    with pytest.raises(Refused, match=reason):
        release(paper, progress=meanwhile)
    assert Release.objects.count() == 0


def test_says_when_there_is_no_report():
    paper = make_paper()
    paper.report.delete()
    with pytest.raises(Refused, match="coast-2026 has no report yet"):
        release(paper)


def job(paper: Paper) -> Job:
    return Job.objects.create(
        dialogue=paper.cast.dialogue, kind=JobKind.RELEASE, by=paper.cast.convenor, made_at=NOW,
        alive_at=NOW,
        wanted={"audience": "sponsors", "version": str(paper.again().version)},
    )  # fmt: skip


def test_the_job_tells_the_number_and_how_far_it_is(paper):
    told = []
    clear(paper.cast.dialogue, Audience.SPONSORS)
    outcome = release_report_job(job(paper), lambda done, total: told.append((done, total)))
    assert (outcome.facts, outcome.output) == ({"number": 1, "audience": "sponsors"}, b"")
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4)]
    assert Release.objects.get().by == paper.cast.convenor


def test_a_job_that_was_killed_after_its_release_was_kept_tells_its_number(paper):
    clear(paper.cast.dialogue, Audience.SPONSORS)
    made = job(paper)
    release_report_job(made, lambda done, total: None)  # and it was not told
    again = release_report_job(made, lambda done, total: None)
    assert (again.facts["number"], Release.objects.count()) == (1, 1)
    made.made_at += timedelta(hours=1)  # somebody else's, later
    with pytest.raises(ReleasedBefore):
        release_report_job(made, lambda done, total: None)


def test_a_release_outlives_whoever_made_it_and_what_was_let_pass(paper):
    kept = release(paper, by=paper.cast.convenor)
    Waiver.objects.all().delete()
    paper.cast.convenor.delete()
    kept.refresh_from_db()
    assert kept.by is None
