"""The audit chain: a closed vocabulary, in which edit, cut, order and loss are found."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, models, transaction

from dialogues.actions.auditing import audit, audit_day, broken_rows
from dialogues.models import AuditAction, AuditRow, Dialogue
from tests.cast import make_dialogue, make_user

pytestmark = pytest.mark.django_db
LATE = datetime(2026, 6, 8, 17, 42, 11, 5, tzinfo=UTC)


@pytest.fixture
def dialogue() -> Dialogue:
    return make_dialogue("coast")


@pytest.fixture
def chain(dialogue) -> list[AuditRow]:
    by = make_user("anna@example.org")
    return [
        audit(action, dialogue=dialogue, by=by, now=LATE, count=number)
        for number, action in enumerate(
            (
                AuditAction.DIALOGUE_CREATED,
                AuditAction.LEXICON_EDITED,
                AuditAction.ROSTER_EDITED,
                AuditAction.REPORT_DRAFTED,
            )
        )
    ]


def test_a_chain_as_it_was_written_holds(dialogue, chain):
    assert [row.number for row in chain] == [1, 2, 3, 4]
    assert broken_rows(dialogue.pk) == []
    assert str(chain[0]) == "1: created the dialogue"


@pytest.mark.parametrize(
    "change",
    [
        {"action": AuditAction.MEMBER_ADDED},
        {"by": None},
        {"count": 99},
        {"subject": "S1"},
        {"at": datetime(2026, 6, 9, tzinfo=UTC)},
    ],
)
def test_an_edited_row_is_found(dialogue, chain, change):
    AuditRow.objects.filter(number=2).update(**change)
    assert broken_rows(dialogue.pk) == [2]


def test_an_edit_that_hides_itself_breaks_the_next(dialogue, chain):
    row = chain[1]
    row.count = 99
    row.digest = row.compute_digest(chain[0].digest)
    row.save()
    assert broken_rows(dialogue.pk) == [3]


def test_a_deleted_row_is_found(dialogue, chain):
    chain[1].delete()
    assert broken_rows(dialogue.pk) == [3]


def test_two_rows_in_each_others_place_are_found(dialogue, chain):
    AuditRow.objects.filter(pk=chain[1].pk).update(number=99)
    AuditRow.objects.filter(pk=chain[2].pk).update(number=2)
    AuditRow.objects.filter(pk=chain[1].pk).update(number=3)
    assert broken_rows(dialogue.pk) == [2, 3, 4]


def test_chains_of_two_dialogues_are_apart(dialogue, chain):
    other = make_dialogue("elsewhere")
    assert audit(AuditAction.DIALOGUE_CREATED, dialogue=other, by=None, now=LATE).number == 1
    assert broken_rows(other.pk) == []


@pytest.mark.parametrize("action", list(AuditAction))
def test_every_row_is_kept_to_the_day(dialogue, action):
    row = audit(action, dialogue=dialogue, by=None, now=LATE)
    assert row.at == datetime(2026, 6, 8, tzinfo=UTC)
    assert broken_rows(dialogue.pk) == []


def test_what_participants_did_is_one_row_a_day(dialogue):
    by = make_user("anna@example.org")
    came, answered = AuditAction.REVIEW_CAME_IN, AuditAction.REVIEW_ANSWERED
    for _ in range(3):
        audit_day(came, dialogue=dialogue, now=LATE)
    audit(answered, dialogue=dialogue, by=by, now=LATE)  # an organiser was told one
    audit_day(came, dialogue=dialogue, now=LATE + timedelta(days=1))
    audit_day(came, dialogue=make_dialogue("elsewhere"), now=LATE)
    rows = AuditRow.objects.of_dialogue(dialogue.pk)
    assert [(row.action, row.by, row.at.day) for row in rows] == [
        (came, None, 8),
        (answered, by.pk, 8),
        (came, None, 9),
    ]
    assert broken_rows(dialogue.pk) == []


def test_holds_no_key_and_no_free_text():
    fields = {field.name: field for field in AuditRow._meta.get_fields()}
    assert not [name for name, field in fields.items() if field.is_relation]
    texts = [name for name, field in fields.items() if isinstance(field, models.TextField)]
    assert texts == []


def test_the_vocabulary_is_closed(dialogue):
    with pytest.raises(IntegrityError), transaction.atomic():
        AuditRow.objects.create(
            dialogue=dialogue.pk, number=1, at=LATE, by=None, action="something.else"
        )


def test_a_number_comes_once(dialogue, chain):
    with pytest.raises(IntegrityError), transaction.atomic():
        AuditRow.objects.create(
            dialogue=dialogue.pk, number=1, at=LATE, by=None, action="roster.edited"
        )


OF_REVIEWS = {
    AuditAction.REVIEW_CAME_IN,
    AuditAction.REVIEW_ANSWERED,
    AuditAction.REVIEW_ASKED,
    AuditAction.REVIEW_HANDED_OVER,
    AuditAction.REPORT_EXPORTED,
    AuditAction.TAKEAWAYS_ENDORSED,
}


@pytest.mark.parametrize("action", list(AuditAction))
def test_a_dialogue_is_stamped_anew_with_each_change_by_a_number_that_tells_nothing(
    dialogue, chain, action
):
    before = Dialogue.objects.get(pk=dialogue.pk).last_change
    number = audit(action, dialogue=dialogue, by=None, now=LATE).number
    after = Dialogue.objects.get(pk=dialogue.pk).last_change
    assert (after == before) is (action in OF_REVIEWS)
    assert dialogue.last_change == after
    assert after > number  # by chance it is not, once in a hundred million times
