"""Two copies do not tell which paragraph or conclusion was edited, nor whose words were put in."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from dialogues.models import AuditRow, Evidence, Takeaway
from dialogues.vault.opened import keystore
from reports.actions.answer_proposal import take_proposal
from reports.actions.edit_block import save_block
from reports.actions.seal_anew import seal_texts_anew
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decision
from reports.models import Block, Report, Revision
from reports.places import Places
from tests.cast import NOW
from tests.reports.paper import make_paper
from tests.reports.review.circle import answer, make_circle, the_decision

TEXTS = (Block, Takeaway)
DAY = timedelta(days=1)


def copy_database():
    """What a thief has of a night: the rows of texts by their ids, and what the audit says."""
    rows = {}
    for model in TEXTS:
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT * FROM {model._meta.db_table}")  # noqa: S608
            names = [each[0] for each in cursor.description]
            for row in cursor.fetchall():
                values = [bytes(each) if isinstance(each, memoryview) else each for each in row]
                rows[model, row[0]] = dict(zip(names, values, strict=True))
    return rows, list(AuditRow.objects.order_by("number").values_list("action", flat=True))


def marks(before, after):
    """By table, what differs in each row and how long what is sealed in it is, each way once."""
    assert before.keys() == after.keys()
    found = {model: set() for model in TEXTS}
    for key, now in after.items():
        differs = frozenset(name for name, value in now.items() if value != before[key][name])
        lengths = tuple(len(each) for each in now.values() if isinstance(each, bytes))
        found[key[0]].add((differs, lengths))
    return found


def night(*, sealed=True):
    if sealed:
        seal_texts_anew(timezone.now)
    return copy_database()


def propose(circle, kind):
    """Somebody asks for other words, in a paragraph or a conclusion."""
    cast = circle.paper.cast
    places = Places(cast.dialogue, circle.paper.report)
    person = cast.guest if kind == "paragraph" else cast.other_guest
    where = places.block if kind == "paragraph" else places.takeaway
    desk = read_desk(cast.dialogue, Audience.PUBLIC)
    place = next(each.place for each in desk.of(person.code) if where(each.place))
    nation = "Korean" if kind == "paragraph" else "Russian"
    words = f"A {nation} participant sang."
    answer(circle, person, Decision.CHANGE, place=place, now=NOW, words=words)


def take(circle, now):
    take_proposal(clearance=the_decision(), by=circle.paper.cast.convenor, now=now)


def edit_another(circle, now):
    """An organiser's own edit, of a paragraph that nobody asked about."""
    block, by = circle.paper.blocks[2], circle.paper.cast.convenor
    save_block(block=block, text="{r3} spoke of rafts.", version=block.version, by=by, now=now)


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["paragraph", "conclusion"])
def test_two_copies_around_a_taken_proposal_are_as_around_an_edit(kind):
    circle = make_circle()
    propose(circle, kind)
    first = night()
    before = {each.pk: each.text for model in TEXTS for each in model.objects.all()}
    take(circle, NOW + DAY)
    second = night()
    edit_another(circle, NOW + 2 * DAY)
    third = night()
    after = {each.pk: each.text for model in TEXTS for each in model.objects.all()}
    assert sum(before[pk] != text for pk, text in after.items()) == 2  # the control
    taken, edited = marks(first[0], second[0]), marks(second[0], third[0])
    assert taken == edited
    assert [len(ways) for ways in taken.values()] == [1, 1]
    added = second[1][len(first[1]) :], third[1][len(second[1]) :]
    assert added == (["report.edited", "review.changed"],) * 2
    assert len({len(row) for row in revisions()}) == 1
    assert Report.objects.get().version == 2


def revisions():
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT change FROM {Revision._meta.db_table}")  # noqa: S608
        return [bytes(row[0]) for row in cursor.fetchall()]


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["paragraph", "conclusion"])
def test_control_what_is_not_sealed_anew_tells_it(kind):
    circle = make_circle()
    propose(circle, kind)
    first = night(sealed=False)
    take(circle, NOW + DAY)
    found = marks(first[0], night(sealed=False)[0])
    model = Block if kind == "paragraph" else Takeaway
    changed = {name for differs, _ in found[model] for name in differs}
    assert "text" in changed
    assert frozenset() in {differs for ways in found.values() for differs, _ in ways}


@pytest.mark.django_db
def test_a_second_edit_of_a_day_has_no_row_and_is_sealed_too():
    circle = make_circle()
    edit_another(circle, NOW)
    first = night()
    block, by = circle.paper.blocks[0], circle.paper.cast.convenor
    save_block(block=block, text="{r1} sang.", version=block.version, by=by, now=NOW)
    second = night()
    assert first[1] == second[1]
    assert all(differs for ways in marks(first[0], second[0]).values() for differs, _ in ways)


@pytest.mark.django_db(transaction=True)
def test_all_says_the_same_and_what_refers_to_it_stays():
    paper = make_paper()
    point = Takeaway.objects.get()
    Evidence.objects.create(takeaway=point, remark=paper.cast.dialogue.remarks.first())
    before, copied = paper.state(), night(sealed=False)[0]
    now = night()[0]
    assert paper.state() == before
    assert list(Takeaway.objects.get().evidence.values_list("remark__code")) == [("r1",)]
    assert all(differs for ways in marks(copied, now).values() for differs, _ in ways)
    assert marks(now, night()[0]).keys() == set(TEXTS)
    assert night()[0] == copy_database()[0] == now  # nothing is edited: nothing is written


@pytest.mark.django_db(transaction=True)
def test_what_has_no_keys_is_left_as_it_is():
    paper = make_paper()
    copied = copy_database()[0]
    keystore().delete(paper.cast.dialogue.pk)
    assert night()[0] == copied
