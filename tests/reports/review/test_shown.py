"""What participants read in a review is held against whatever is released later."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from reports.actions.edit_block import save_block
from reports.actions.lay_anew import lay_anew
from reports.domain.audiences import Audience
from reports.domain.findings import Kind
from reports.gate import open_gate
from reports.models import Block, Scope, Shown
from tests.reports.review.guests import read
from tests.secrecy.alone import make_twelve, people

pytestmark = pytest.mark.django_db
TIED = "{r2} argued that it rained. {r3 another} argued that it snowed."
APART = (
    "{r2} argued that it rained. {r4 another} argued that it blew.",
    "{r3} argued that it snowed. {r4 another} argued that it froze.",
)


@pytest.fixture
def circle():
    """Three Chinese of a session that only they sat in for China, tied to each other."""
    made = make_twelve(scope=Scope.WHOLE, chinese=3)
    write(made, TIED)
    return made


def write(circle, *texts: str) -> None:
    """These paragraphs alone, in a report that is edited as organisers do."""
    by = circle.round.dialogue.memberships.get().user
    rows = list(Block.objects.select_related("section__report__dialogue", "dialogue"))
    for row, text in zip(rows, [*texts, *["It rained."] * len(rows)], strict=False):
        save_block(block=row, text=text, version=row.version, by=by, now=timezone.now())


def told(circle) -> list[str]:
    """What tells of a whole cell beside what a review showed."""
    verdict = open_gate(circle.round.dialogue, Audience.PUBLIC)
    cells = [each.reason for each in verdict.holds if each.kind is Kind.WHOLE_CELL]
    return [each for each in cells if "those of review 1" in each]


def test_what_nobody_has_read_is_not_held_against_it(circle):
    write(circle, *APART)
    assert told(circle) == []


def test_what_somebody_has_read_is(circle):
    read(circle.let_in(people(circle.round.dialogue).get(code="KR1"), now=timezone.now()))
    assert told(circle) == []
    write(circle, *APART)
    assert len(told(circle)) == 1


def test_so_is_what_stood_there_between_two_edits(circle):
    client = circle.let_in(people(circle.round.dialogue).get(code="KR1"), now=timezone.now())
    read(client, "/review/copy")
    write(circle, "It rained.")
    read(client, "/review/done")
    write(circle, *APART)
    assert len(told(circle)) == 1


def test_it_is_kept_once_for_all_who_read_and_a_second_look_writes_nothing(circle):
    first, second = list(people(circle.round.dialogue))[:2]
    client = circle.let_in(first, now=timezone.now())
    read(client)
    kept = connection_bytes()
    with CaptureQueriesContext(connection) as queries:
        read(client)
    assert not [each for each in queries if "reports_shown" in each["sql"]]
    read(circle.let_in(second, now=timezone.now()))
    assert connection_bytes() == kept
    assert Shown.objects.count() == 1


def test_it_is_sealed_anew_with_what_people_say(circle):
    """Else two copies would tell that somebody read the report after it was edited."""
    read(circle.let_in(people(circle.round.dialogue).get(code="KR1"), now=timezone.now()))
    kept, shown = connection_bytes(), Shown.objects.get().document
    lay_anew([circle.round])
    assert connection_bytes() != kept
    assert len(connection_bytes()) == len(kept)
    assert Shown.objects.get().document == shown


def connection_bytes() -> bytes:
    """The one row as the database has it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT read FROM reports_shown")
        ((found,),) = cursor.fetchall()
    return bytes(found)
