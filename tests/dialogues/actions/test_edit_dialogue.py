"""Changes to a dialogue's own facts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.actions.create_dialogue import Facts
from dialogues.actions.edit_dialogue import edit_dialogue
from dialogues.actions.refused import Refused
from dialogues.domain.rules import Rule
from dialogues.models import AuditRow, Remark, Session
from dialogues.permissions import CONVENOR_ONLY
from tests.cast import NOW, Cast, make_cast, make_dialogue

pytestmark = pytest.mark.django_db
PRESENT = Facts(
    title="Coast",
    convenor="",
    series="",
    format="in-person",
    rule="chatham-house",
    threshold=3,
)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def edit(cast: Cast, facts: Facts) -> bool:
    return edit_dialogue(dialogue=cast.dialogue, facts=facts, by=cast.convenor, now=NOW)


def test_writes_what_is_different_and_says_so(cast):
    assert edit(cast, replace(PRESENT, title="Coasts", threshold=5))
    cast.dialogue.refresh_from_db()
    assert (cast.dialogue.title, cast.dialogue.threshold) == ("Coasts", 5)
    (row,) = AuditRow.objects.all()
    assert (row.action, row.subject) == ("dialogue.edited", "title threshold")


def test_the_same_again_writes_nothing(cast):
    assert not edit(cast, PRESENT)
    assert not AuditRow.objects.exists()


def test_is_the_convenors_alone(cast):
    with pytest.raises(Refused, match=CONVENOR_ONLY):
        edit_dialogue(
            dialogue=cast.dialogue,
            facts=replace(PRESENT, title="Mine"),
            by=cast.rapporteur,
            now=NOW,
        )
    cast.dialogue.refresh_from_db()
    assert cast.dialogue.title == "Coast"


def test_it_has_another_short_name_and_none_that_is_taken(cast):
    def rename(slug):
        return edit_dialogue(
            dialogue=cast.dialogue, facts=PRESENT, slug=slug, by=cast.convenor, now=NOW
        )

    assert rename("coasts")
    cast.dialogue.refresh_from_db()
    assert cast.dialogue.slug == "coasts"
    assert AuditRow.objects.get().subject == "slug"
    assert not rename("coasts")
    make_dialogue("inland")
    with pytest.raises(Refused, match="The short name inland is taken: choose another"):
        rename("inland")
    cast.dialogue.refresh_from_db()
    assert cast.dialogue.slug == "coasts"


def test_what_was_said_keeps_its_rule(cast):
    quiet = Session.objects.create(dialogue=cast.dialogue, code="S2", title="Second", starts=NOW)
    Remark.objects.create(
        dialogue=cast.dialogue,
        session=cast.session,
        code="r1",
        position=1,
        speaker=cast.guest.pk,
        text="Said under the Rule.",
        topic="",
        verb="say",
        at=None,
    )

    assert edit(cast, replace(PRESENT, rule="on-the-record"))

    said, unsaid = (Session.objects.get(pk=each.pk) for each in (cast.session, quiet))
    assert said.rule_in_force is Rule.CHATHAM_HOUSE
    assert unsaid.rule_in_force is Rule.ON_THE_RECORD
    assert unsaid.rule == ""
