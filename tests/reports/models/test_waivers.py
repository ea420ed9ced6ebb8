"""What was let pass is sealed, and what was before it was sealed is carried over."""

from __future__ import annotations

import pytest
from django.db import connection

from reports.actions.waive import waive
from reports.domain.audiences import Audience
from reports.domain.causes import Cause
from reports.domain.guard.waiving import pass_of
from reports.gate import open_gate
from reports.models import Release, Waiver
from tests.cast import NOW
from tests.plumbing.migrations import go_back, migrate
from tests.reports.clearing import clear
from tests.reports.releasing import make_free_paper, release

BEFORE = [("reports", "0015_address_invited")]
GROUND = "The ministry has said the same in public since."


def make_paper():
    """A paper with one reason to hold."""
    made = make_free_paper()
    made.type(made.blocks[0], "{r1 several} spoke of cables.")
    clear(made.cast.dialogue, Audience.PUBLIC)
    return made


@pytest.fixture
def up_to_date_again(transactional_db):
    """Whatever happens."""
    yield
    migrate()


def raw(model):
    """Every value of every row of a model as the database holds it."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {model._meta.db_table}")  # noqa: S608
        return [value for row in cursor.fetchall() for value in row]


def let_pass(paper):
    verdict = open_gate(paper.cast.dialogue, Audience.PUBLIC)
    mark = pass_of(Cause.RISK, verdict.holds[0], verdict.document)[1]
    by = paper.cast.convenor
    fields = {"audience": Audience.PUBLIC, "cause": Cause.RISK, "mark": mark, "ground": GROUND}
    return waive(dialogue=paper.cast.dialogue, by=by, now=NOW, **fields)


def write(model, clear, sealed):
    """A row of a model of before, whose sealed values are sealed for its dialogue."""
    row = model(**clear)
    for name, value in sealed.items():
        setattr(row, name, value)
    row.save(force_insert=True)


@pytest.mark.django_db
def test_a_copy_does_not_tell_what_was_let_pass_nor_by_whom():
    paper = make_paper()
    row = let_pass(paper)
    released = release(paper)
    assert (row.kind, released.waived, released.least_k) == ("quantifier", 1, 4)
    assert {type(each) for each in raw(Waiver)} <= {str, type(row.pk), bytes, memoryview}
    told = [str(each) for each in raw(Waiver) if not isinstance(each, bytes | memoryview)]
    ids = {row.pk.hex, row.dialogue_id.hex, paper.report.pk.hex}
    assert {each.replace("-", "") for each in told} == ids
    assert not {1, 4} & {each for each in raw(Release)[1:] if isinstance(each, int)} - {
        released.number, paper.cast.convenor.pk,
    }  # fmt: skip


def test_what_was_let_pass_before_it_was_sealed_still_passes(up_to_date_again):
    paper = make_paper()
    mark, by = let_pass(paper).mark, paper.cast.convenor.pk
    Waiver.objects.all().delete()
    old = go_back(BEFORE)
    at = {"dialogue_id": paper.cast.dialogue.pk, "report_id": paper.report.pk}
    write(
        old.get_model("reports", "Waiver"),
        at | {"cause": "risk", "kind": "quantifier", "audience": "public", "by_id": by, "at": NOW},
        {"mark": mark, "about": "Said.", "ground": GROUND},
    )
    write(
        old.get_model("reports", "Release"),
        at | {"number": 1, "audience": "public", "released_at": NOW, "words": {}}
        | {"least_k": 5, "waived": 2},
        {"bindings": []},
    )  # fmt: skip
    migrate()
    row, edition = Waiver.objects.get(), Release.objects.get()
    assert (row.cause, row.kind, row.audience, row.by, row.at, row.about, row.ground) == (
        Cause.RISK, "quantifier", Audience.PUBLIC, by, NOW, "Said.", GROUND,
    )  # fmt: skip
    assert (edition.least_k, edition.waived) == (5, 2)
    Release.objects.all().delete()
    assert open_gate(paper.cast.dialogue, Audience.PUBLIC).holds == ()
