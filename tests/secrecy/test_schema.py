"""No path of foreign keys or of equal values leads from a remark to fewer people than heard it.

Threat 3: a new field betrays. The walk is over a loaded dialogue, so that a field added later
is walked too; a control plants what would betray and expects to be told.
"""

import pytest
from django.apps import apps
from django.db import models

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


@pytest.fixture
def schema():
    furnish()
    return read_schema()


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


def look(schema):
    return betrayals(
        schema,
        remarks=Remark._meta.db_table,
        people=Participant._meta.db_table,
        attended=attended(),
        longest=LONGEST,
        shared=SHARED,
    )


def test_there_are_rows_in_every_table(schema):
    assert {table for table, rows in schema.tables.items() if not rows} == EMPTY


def test_no_path_leads_to_fewer_people_than_attended(schema):
    assert len(schema.tables["dialogues_remark"]) >= 60
    assert look(schema) == []


def test_control_finds_a_foreign_key(schema):
    somebody = Participant.objects.first().pk
    for row in schema.tables["dialogues_remark"]:
        row["speaker_id"] = somebody
    schema.foreign_keys["dialogues_remark", "speaker_id"] = "dialogues_participant"
    assert "dialogues_remark -speaker_id-> dialogues_participant" in look(schema)


def test_control_finds_an_equal_value(schema):
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


def test_control_finds_a_way_round(schema):
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
