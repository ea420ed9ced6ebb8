"""What becomes of rows that were sealed before they were padded."""

from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection

from dialogues.domain.secret import NOTHING, Secret
from dialogues.models import Participant
from dialogues.vault.fields import SealedField
from dialogues.vault.opened import keystore
from dialogues.vault.padding import (
    CHANGE,
    COUNTS,
    IDENTITY,
    LETTER,
    MARKS,
    SHOWN,
    SUBJECT,
    UNPADDED,
    WORDS,
)
from dialogues.vault.resealing import reseal
from reports.models import ReviewRound
from tests.cast import make_cast, make_participant
from tests.plumbing import migrations
from tests.reports.review.circle import make_circle

NAMES = ("name", "native_name", "other_names", "affiliation", "title", "email", "pronouns")
BEFORE = [("dialogues", "0007_last_change"), ("reports", "0006_closed_early")]


def lengths(column):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT length({column}) FROM dialogues_participant")  # noqa: S608
        return {length for (length,) in cursor.fetchall()}


def blob_of(row, column):
    with connection.cursor() as cursor:
        table = row._meta.db_table
        cursor.execute(f"SELECT {column} FROM {table} WHERE code = %s", [row.code])  # noqa: S608
        return bytes(cursor.fetchone()[0])


def make_roster(monkeypatch):
    """A roster as it was sealed at first: people with much, with little, and without a key."""
    with monkeypatch.context() as unpadded:
        for name in NAMES:
            unpadded.setattr(Participant._meta.get_field(name), "padding", UNPADDED)
        cast = make_cast()
        long = add(cast, "KR7", "Bo", title=Secret("Keeper of " + "Tides " * 30))
        none = add(cast, "KR8", "Wilhelmina Featherstonehaugh", email=NOTHING, title=NOTHING)
        gone = add(cast, "KR9", "Una", email=NOTHING)
    keystore().drop_participants(cast.dialogue.pk, {gone.pk})
    return long, none, gone


def add(cast, code, name, **secrets):
    row = make_participant(cast.dialogue, cast.guest.delegation, code, name)
    for field, value in secrets.items():
        setattr(row, field, value)
    row.save()
    return row


@pytest.fixture
def go_back(transactional_db):
    """Makes the database as it was; it is brought up to date again whatever happens."""
    yield lambda: migrations.go_back(BEFORE)
    migrations.migrate()


def test_a_roster_from_before_is_made_alike(go_back, monkeypatch):
    long, none, gone = make_roster(monkeypatch)
    go_back()
    Participant.objects.filter(pk__in=[none.pk, gone.pk]).update(email_index="")
    sealed = blob_of(gone, "name")
    assert all(len(lengths(column)) > 1 for column in ("name", "email", "title", "email_index"))
    migrations.migrate()
    assert blob_of(gone, "name") == sealed  # nobody can read it, so nobody can write it
    gone.delete()
    assert {name: len(lengths(name)) for name in NAMES} == dict.fromkeys(NAMES, 1)
    assert lengths("email_index") == {64}
    for row, name in ((long, "Bo"), (none, "Wilhelmina Featherstonehaugh")):
        row.refresh_from_db()
        assert row.name.reveal() == name
    assert long.title.reveal().startswith("Keeper of Tides")
    assert (none.email.reveal(), none.title.reveal()) == ("", "")
    assert none.email_index == keystore().open(none.dialogue_id).index_of(NOTHING, none.pk)


def test_every_table_that_is_padded_is_made_alike():
    """What the migrations seal anew is what the models pad now, and as they pad it."""
    done = {"Mail": {"about": MARKS, "subject": SUBJECT, "body": LETTER}}
    done |= import_module("reports.migrations.0008_words_alike").PADDED
    later = import_module("reports.migrations.0010_ways_in").PADDED
    for model, paddings in later.items():
        done[model] = done.get(model, {}) | paddings
    done["Invitation"] = done["Invitation"] | {"address": MARKS}
    done["ReviewRound"] = done["ReviewRound"] | {"counted": COUNTS}  # no row is sealed anew
    done["Waiver"] = done["Waiver"] | {"leave": MARKS}
    done["Release"] = {"totals": MARKS}
    moved = import_module("reports.migrations.0014_slots").PADDED
    done = {model: paddings for model, paddings in done.items() if model not in moved}
    done |= {"Slot": moved["Slot"], "Participant": dict.fromkeys(NAMES, IDENTITY)}
    done |= import_module("dialogues.migrations.0012_endorsements_alike").PADDED
    done["Revision"] = {"change": CHANGE}
    # Texts are sealed anew by the worker as it starts.
    done["Block"] = {"edited": MARKS, "text": WORDS, "accepted": WORDS, "drafted_from": MARKS}
    done["Report"] = {"framing_edited": MARKS, "framing": WORDS, "acknowledgements": WORDS}
    done["Report"] |= {"dismissed": WORDS}
    done["Takeaway"] = {"text": WORDS}
    done |= import_module("dialogues.migrations.0015_jobs_alike").PADDED
    done["Shown"] = {"read": SHOWN}  # a table of its own, of no row before
    padded = {
        model.__name__: {each.name: each.padding for each in fields}
        for model in apps.get_models()
        if not model._meta.proxy
        if (fields := [each for each in model._meta.fields if is_padded(each)])
    }
    assert done == padded


def is_padded(field):
    return isinstance(field, SealedField) and bool(field.padding.steps)


@pytest.mark.django_db
def test_whose_key_is_gone_is_left_as_they_are(monkeypatch):
    long, _, gone = make_roster(monkeypatch)
    kept, short = blob_of(gone, "name"), blob_of(long, "name")
    assert reseal(Participant, {"name": IDENTITY}) == Participant.objects.count() - 1
    assert blob_of(gone, "name") == kept
    assert len(blob_of(long, "name")) > len(short)


@pytest.mark.django_db
def test_what_was_never_set_is_sealed_as_empty():
    round_ = make_circle().round
    ReviewRound.objects.update(counted=None)
    assert reseal(ReviewRound, {"counted": COUNTS}) == 1
    assert not ReviewRound.objects.filter(counted=None).exists()
    assert ReviewRound.objects.get(pk=round_.pk).counted is None
