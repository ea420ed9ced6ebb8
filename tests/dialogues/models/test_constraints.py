"""The database itself refuses what no row may be: each constraint, broken."""

import pytest
from django.apps import apps
from django.db import IntegrityError, transaction
from django.db.models import CheckConstraint, F

from dialogues import models
from dialogues.domain.record import NoteKind
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast():
    return make_cast()


def make_remark(cast, code, position):
    return models.Remark.objects.create(
        dialogue=cast.dialogue,
        session=cast.session,
        code=code,
        position=position,
        speaker=cast.guest.pk,
        text="The cable was cut.",
    )


def make_takeaway(cast, code="t1"):
    return models.Takeaway.objects.create(dialogue=cast.dialogue, code=code, text="Mend it.")


def make_job(cast):
    return models.Job.objects.create(
        dialogue=cast.dialogue,
        kind=models.JobKind.DRAFT,
        by=cast.convenor,
        made_at=NOW,
        alive_at=NOW,
    )


def make_audit_row(cast):
    return models.AuditRow.objects.create(
        dialogue=cast.dialogue.pk,
        number=1,
        at=NOW,
        action=models.AuditAction.DIALOGUE_CREATED,
        digest="x",
    )


def repeat(row):
    """The same row once more, under another key."""
    row.pk = None
    row.save(force_insert=True)


def make_own_note(cast):
    return models.OwnNote.objects.create(
        dialogue=cast.dialogue, session=cast.session, kind=NoteKind.MEMO, text="Ask."
    )


def make_evidence(cast):
    return models.Evidence.objects.create(
        takeaway=make_takeaway(cast), remark=make_remark(cast, "r1", 1)
    )


def make_region(cast):
    return models.Region.objects.create(
        dialogue=cast.dialogue, code="NEA", name="Northeast Asia", adjective="Northeast Asian"
    )


def second_email(cast):
    models.Participant.objects.filter(pk=cast.guest.pk).update(
        email_index=models.Participant.objects.get(pk=cast.other_guest.pk).email_index
    )


def same_position(cast):
    make_remark(cast, "r1", 1)
    make_remark(cast, "r2", 1)


def same_code(cast):
    make_remark(cast, "r1", 1)
    make_remark(cast, "r1", 2)


def superseded_twice(cast):
    older = make_remark(cast, "r1", 1)
    for number in (2, 3):
        make_remark(cast, f"r{number}", number)
    models.Remark.objects.exclude(pk=older.pk).update(supersedes=older)


def own_reply(cast):
    make_remark(cast, "r1", 1)
    models.Remark.objects.update(replies_to=F("id"))


def own_successor(cast):
    make_remark(cast, "r1", 1)
    models.Remark.objects.update(supersedes=F("id"))


def setting(model, make=None, **values):
    """A breach by an update of every row."""

    def breach(cast):
        if make:
            make(cast)
        model.objects.update(**values)

    return breach


def doubling(find):
    """A breach by a second row like one that is there."""
    return lambda cast: repeat(find(cast))


BREACHES = {
    "attendance_once": doubling(lambda cast: models.Attendance.objects.first()),
    "attendance_capacity_known": setting(models.Attendance, capacity="king"),
    "audit_number_once": doubling(make_audit_row),
    "audit_action_known": setting(models.AuditRow, make_audit_row, action="dialogue.guessed"),
    "region_code_once": doubling(make_region),
    "delegation_code_once": doubling(lambda cast: models.Delegation.objects.first()),
    "delegation_kind_known": setting(models.Delegation, kind="planet"),
    "dialogue_threshold_at_least_one": setting(models.Dialogue, threshold=0),
    "dialogue_rule_known": setting(models.Dialogue, rule="whispered"),
    "dialogue_format_known": setting(models.Dialogue, format="telepathic"),
    "job_kind_known": setting(models.Job, make_job, kind="idling"),
    "job_state_known": setting(models.Job, make_job, state="asleep"),
    "membership_once": doubling(lambda cast: models.Membership.objects.first()),
    "membership_role_known": setting(models.Membership, role="king"),
    "own_note_kind_known": setting(models.OwnNote, make_own_note, kind="gossip"),
    "participant_code_once": setting(models.Participant, code="KR1"),
    "participant_email_index_filled": setting(models.Participant, email_index=""),
    "participant_email_once": second_email,
    "remark_code_once": same_code,
    "remark_position_once": same_position,
    "remark_rule_known": setting(
        models.Remark, lambda cast: make_remark(cast, "r1", 1), rule="whispered"
    ),
    "remark_replies_to_another": own_reply,
    "remark_supersedes_another": own_successor,
    "session_code_once": doubling(lambda cast: cast.session),
    "session_ends_after_it_starts": setting(models.Session, ends=NOW),
    "session_rule_known": setting(models.Session, rule="whispered"),
    "session_rule_now_known": setting(models.Session, rule_now="whispered"),
    "takeaway_code_once": lambda cast: [make_takeaway(cast), make_takeaway(cast)],
    "takeaway_kind_known": setting(models.Takeaway, make_takeaway, kind="rumour"),
    "evidence_once": doubling(make_evidence),
}
CONSTRAINTS = {
    constraint.name: constraint
    for model in apps.get_app_config("dialogues").get_models()
    for constraint in model._meta.constraints
}


def test_breaks_every_constraint_there_is():
    assert sorted(BREACHES) == sorted(CONSTRAINTS)


@pytest.mark.parametrize("name", sorted(BREACHES))
def test_refuses(name, cast):
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        BREACHES[name](cast)
    if isinstance(CONSTRAINTS[name], CheckConstraint):
        assert name in str(refused.value)


def test_supersedes_a_remark_once(cast):
    with pytest.raises(IntegrityError), transaction.atomic():
        superseded_twice(cast)


@pytest.mark.parametrize("related", ["participant", "delegation", "remark"])
def test_keeps_what_others_stand_on(cast, related):
    make_evidence(cast)
    row = {
        "participant": cast.guest,
        "delegation": cast.guest.delegation,
        "remark": models.Remark.objects.get(),
    }[related]
    with pytest.raises(IntegrityError), transaction.atomic():
        row.delete()
