"""A new dialogue with its keys."""

from __future__ import annotations

from uuid import UUID

import pytest
from django.conf import settings

from dialogues.actions.create_dialogue import Facts, create_dialogue, free_slug
from dialogues.actions.refused import Refused
from dialogues.models import AuditRow, Dialogue, Role
from dialogues.vault.opened import keystore
from tests.cast import NOW, make_dialogue, make_user

pytestmark = pytest.mark.django_db
FACTS = Facts(
    title="Harbour",
    convenor="The Harbour Institute",
    series="",
    format="virtual",
    rule="not-for-attribution",
    threshold=4,
)


@pytest.fixture
def anna():
    return make_user("anna@example.org")


def key_files() -> set[UUID]:
    return {UUID(path.stem) for path in settings.KEYSTORE.glob("*.keys")}


def test_makes_rows_keys_and_a_convenor(anna):
    dialogue = create_dialogue(facts=FACTS, slug="harbour-2026", by=anna, now=NOW)

    kept = Dialogue.objects.get()
    assert (kept.slug, kept.title, kept.convenor) == ("harbour-2026", "Harbour", FACTS.convenor)
    assert (kept.format, kept.rule, kept.threshold) == ("virtual", "not-for-attribution", 4)
    assert [(each.user, each.role) for each in kept.memberships.all()] == [(anna, Role.CONVENOR)]
    assert keystore().open(dialogue.pk).dialogue == dialogue.pk
    (row,) = AuditRow.objects.of_dialogue(dialogue.pk)
    assert (row.action, row.by) == ("dialogue.created", anna.pk)


def test_a_taken_slug_leaves_no_keys(anna):
    create_dialogue(facts=FACTS, slug="harbour", by=anna, now=NOW)
    before = key_files()
    with pytest.raises(Refused, match=r"^The short name harbour is taken: choose another\.$"):
        create_dialogue(facts=FACTS, slug="harbour", by=anna, now=NOW)
    assert key_files() == before
    assert Dialogue.objects.count() == 1


def test_any_other_fault_leaves_no_keys(anna):
    before = key_files()
    with pytest.raises(AttributeError):
        create_dialogue(facts=FACTS, slug="harbour", by=anna, now=None)
    assert key_files() == before
    assert not Dialogue.objects.exists()


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Coast", "coast-3"),
        ("Northern Coasts 2026", "northern-coasts-2026"),
        ("다자 대화", "dialogue"),
        ("Ü", "u"),
        ("x" * 300, "x" * 75),
        ("-- !", "dialogue"),
    ],
)
def test_makes_a_free_slug_of_a_title(title, expected):
    make_dialogue("coast")
    make_dialogue("coast-2")
    assert free_slug(title) == expected
