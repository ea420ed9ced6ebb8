"""No path of foreign keys or of equal values leads from a remark to fewer people than heard it.

Threat 3: a new field betrays. The walk is over a loaded dialogue, so that a field added later
is walked too; a control plants what would betray and expects to be told.
"""

from functools import partial

import pytest
from django.apps import apps
from django.db import models, transaction

from dialogues.models import Attendance, Participant, Remark
from dialogues.vault.fields import SealedField

from .house import furnish
from .paths import Schema, betrayals

OUR_APPS = ("dialogues", "reports", "django_tasks_database", "sessions", "admin", "account")
# Nobody writes to these: addresses are not confirmed by mail.
EMPTY = {"account_emailconfirmation"}
LONGEST = 5
# One dialogue has all the remarks: what hangs on it says nothing of one of them.
SHARED = frozenset({"dialogues_dialogue"})

# Counters, choices and yes-or-no: a value of theirs stands for itself and joins nothing. So do
# numbered keys: they are followed where a foreign key holds them, and are equal by chance else.
BARE_TYPES = (
    models.AutoField,
    models.BigAutoField,
    models.BooleanField,
    models.PositiveIntegerField,
    models.PositiveSmallIntegerField,
    models.JSONField,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def as_loaded(django_db_setup, django_db_blocker):
    """The schema of the house, and how many heard each remark. Its rows are gone again."""
    with django_db_blocker.unblock(), transaction.atomic():
        furnish()
        read = read_schema(), attended()
        transaction.set_rollback(True)
    return read


@pytest.fixture
def schema(as_loaded):
    """A copy, for a control plants something in it."""
    read, _ = as_loaded
    tables = {table: [dict(row) for row in rows] for table, rows in read.tables.items()}
    return Schema(tables, dict(read.foreign_keys), read.bare)


def read_schema():
    kinds = [model for model in apps.get_models() if model._meta.app_label in OUR_APPS]
    tables, foreign_keys, bare = {}, {}, set()
    for model in kinds:
        table = model._meta.db_table
        tables[table] = [read_row(row) for row in model.objects.all()]
        for field in model._meta.concrete_fields:
            place = (table, name_of(field))
            if field.is_relation and field.related_model in kinds:
                foreign_keys[place] = field.related_model._meta.db_table
            elif isinstance(field, BARE_TYPES) or field.choices:
                bare.add(place)
    return Schema(tables, foreign_keys, frozenset(bare))


def name_of(field):
    return "id" if field.primary_key else field.attname


def read_row(row):
    # As a thief reads it: a sealed column is a blob.
    return {
        name_of(field): bytes(row.__dict__[field.attname])
        if isinstance(field, SealedField)
        else getattr(row, field.attname)
        for field in row._meta.concrete_fields
    }


def attended():
    size = {}
    for remark in Remark.objects.all():
        size[remark.pk] = Attendance.objects.filter(session=remark.session_id).count()
    return size


@pytest.fixture
def look(as_loaded):
    """`look(schema)`: each path from a remark to fewer people than heard it."""
    return partial(
        betrayals,
        remarks=Remark._meta.db_table,
        people=Participant._meta.db_table,
        attended=as_loaded[1],
        longest=LONGEST,
        shared=SHARED,
    )


def test_there_are_rows_in_every_table(schema):
    assert {table for table, rows in schema.tables.items() if not rows} == EMPTY


def test_no_path_leads_to_fewer_people_than_attended(schema, look):
    assert len(schema.tables["dialogues_remark"]) >= 60
    assert look(schema) == []


def test_control_finds_a_foreign_key(schema, look):
    somebody = schema.tables["dialogues_participant"][0]["id"]
    for row in schema.tables["dialogues_remark"]:
        row["speaker_id"] = somebody
    schema.foreign_keys["dialogues_remark", "speaker_id"] = "dialogues_participant"
    assert "dialogues_remark -speaker_id-> dialogues_participant" in look(schema)


def test_control_finds_an_equal_value(schema, look):
    people = {
        row["id"]: f"token {number}"
        for number, row in enumerate(schema.tables["dialogues_participant"])
    }
    for row in schema.tables["dialogues_participant"]:
        row["token"] = people[row["id"]]
    for row in schema.tables["dialogues_remark"]:
        row["said_by"] = next(iter(people.values()))
    found = look(schema)
    assert (
        "dialogues_remark -said_by=dialogues_participant.token-> dialogues_participant" in found
        or any("said_by" in path for path in found)
    )


# --- From what grows with a mail server's log to whose invitation it is ------------------------

WAYS_IN = ("reports_reviewlink", "reports_reviewcode", "reports_mail")


def look_from(schema, table):
    """Each path from a row of a table to fewer invitations than its round has."""
    everybody = len(schema.tables["reports_invitation"])
    return betrayals(
        schema,
        remarks=table,
        people="reports_invitation",
        attended={row["id"]: everybody for row in schema.tables[table]},
        longest=LONGEST,
        shared=SHARED,
    )


@pytest.mark.parametrize("table", WAYS_IN)
def test_no_path_leads_from_a_way_in_to_its_invitation(schema, table):
    assert len(schema.tables["reports_invitation"]) >= 10
    assert look_from(schema, table) == []
    assert ("reports_invitation", "round_id") in schema.foreign_keys  # the only way there is


@pytest.mark.parametrize("table", WAYS_IN)
def test_control_finds_a_foreign_key_to_an_invitation(schema, table):
    one = schema.tables["reports_invitation"][0]["id"]
    for row in schema.tables[table]:
        row["invitation_id"] = one
    schema.foreign_keys[table, "invitation_id"] = "reports_invitation"
    assert f"{table} -invitation_id-> reports_invitation" in look_from(schema, table)


@pytest.mark.parametrize("table", WAYS_IN)
def test_control_finds_a_value_that_an_invitation_has_too(schema, table):
    for row in schema.tables["reports_invitation"]:
        row["mark"] = row["id"].hex
    schema.tables[table][0]["mark"] = schema.tables["reports_invitation"][0]["mark"]
    for row in schema.tables[table][1:]:
        row["mark"] = None
    assert any("mark=" in each for each in look_from(schema, table))


def test_control_finds_a_way_round(schema, look):
    # A row of another table that holds both a remark and a person.
    remark, person = schema.tables["dialogues_remark"][0], schema.tables["dialogues_participant"][0]
    schema.tables["outbox"] = [{"id": 1, "about": remark["code"], "to": person["email_index"]}]
    assert any("outbox" in path for path in look(schema))


def test_no_sealed_column_repeats_itself(schema):
    blobs = [
        value
        for rows in schema.tables.values()
        for row in rows
        for value in row.values()
        if isinstance(value, bytes)
    ]
    assert len(blobs) > 500
    assert len(set(blobs)) == len(blobs)
