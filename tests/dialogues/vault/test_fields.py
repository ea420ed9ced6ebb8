"""Sealed columns: plain to the code, ciphertext to the database."""

from datetime import time
from uuid import uuid4

import pytest
from django.db import connection

from dialogues.domain.secret import NOTHING, Secret
from dialogues.models import Job, JobKind, Participant, Remark
from dialogues.vault.blobs import VaultError
from dialogues.vault.fields import SealedText
from dialogues.vault.opened import keystore
from dialogues.vault.padding import Padding
from tests.cast import NOW, make_cast

TEXT = "The cable was cut on purpose."

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast():
    return make_cast()


@pytest.fixture
def remark(cast):
    return Remark.objects.create(
        dialogue=cast.dialogue,
        session=cast.session,
        code="r1",
        position=1,
        speaker=cast.guest.pk,
        text=TEXT,
        at=time(9, 40),
    )


def column(row, name):
    table = row._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT "{name}" FROM "{table}" WHERE code = %s', [row.code])  # noqa: S608
        return bytes(cursor.fetchone()[0])


def test_reads_what_was_written(remark, cast):
    found = Remark.objects.get()
    assert (found.text, found.at, found.speaker) == (TEXT, time(9, 40), cast.guest.pk)
    assert (found.topic, found.verb) == ("", "")


def test_stores_ciphertext(remark, cast):
    assert TEXT.encode() not in column(remark, "text")
    assert cast.guest.pk.bytes not in column(remark, "speaker")


def test_seals_empty_values_too(remark):
    assert len(column(remark, "topic")) == 12 + 16


def test_gives_every_link_one_length(cast, remark):
    assert len(column(remark, "speaker")) == 12 + 16 + 16


def test_opens_a_deferred_field(remark):
    assert Remark.objects.defer("text").get().text == TEXT


def test_follows_refresh_and_update(remark):
    Remark.objects.get().save()
    remark.text = "Something else."
    remark.save(update_fields=["text"])
    remark.refresh_from_db()
    assert remark.text == "Something else."


def test_shows_names_as_secrets(cast):
    found = Participant.objects.get(pk=cast.guest.pk)
    assert found.name == Secret("Nari Vellumkin")
    assert found.native_name == NOTHING
    assert found.other_names == ()
    found.other_names = (Secret("Nari V."),)
    found.save()
    assert Participant.objects.get(pk=found.pk).other_names == (Secret("Nari V."),)


def test_keeps_files_and_facts(cast):
    job = Job.objects.create(
        kind=JobKind.EXPORT,
        dialogue=cast.dialogue,
        by=cast.convenor,
        made_at=NOW,
        alive_at=NOW,
        wanted={"formats": ["docx"]},
        output=bytearray(b"PK\x03\x04"),
    )
    found = Job.objects.get(pk=job.pk)
    assert (bytes(found.output), found.wanted, found.result) == (
        b"PK\x03\x04",
        {"formats": ["docx"]},
        None,
    )


def test_refuses_a_blob_from_another_row(remark, cast):
    other = Remark.objects.create(
        dialogue=cast.dialogue, session=cast.session, code="r2", position=2, text="Other."
    )
    Remark.objects.filter(pk=other.pk).update(text=column(remark, "text"))
    with pytest.raises(VaultError, match=r"^dialogues_remark\.text does not open"):
        _ = Remark.objects.get(pk=other.pk).text


def test_refuses_a_blob_from_another_field(remark):
    Remark.objects.update(topic=column(remark, "text"))
    with pytest.raises(VaultError, match=r"\.topic does not open"):
        _ = Remark.objects.get().topic


def test_cannot_be_searched_or_updated_in_bulk(remark):
    with pytest.raises(TypeError, match="text is sealed"):
        Remark.objects.filter(text=TEXT).exists()
    with pytest.raises(TypeError, match="text is sealed"):
        Remark.objects.update(text=TEXT)


def test_needs_its_dialogue_first():
    with pytest.raises(TypeError, match="Remark needs its dialogue"):
        Remark(text=TEXT)


def test_needs_the_participants_key(cast):
    with pytest.raises(VaultError, match="participant is gone"):
        Participant(dialogue=cast.dialogue, id=uuid4(), name=Secret("Nobody"))


def test_opens_nothing_without_the_keystore(remark, cast):
    keystore().delete(cast.dialogue.pk)
    with pytest.raises(VaultError, match="not in the keystore"):
        _ = Remark.objects.get().text


@pytest.mark.parametrize("value", ["", "a", "ab\n", "я" * 4, "x" * 64])
def test_pads_to_one_length(remark, value):
    field = SealedText(padding=Padding((16,)))
    field.set_attributes_from_name("text")
    blob = field.seal(remark, value)
    assert (len(blob) - 12 - 16) % 16 == 0
    assert field.open(remark, blob) == value
    # What was written before a field was padded opens as well.
    assert field.open(remark, Remark.text.field.seal(remark, value)) == value


def test_describes_itself_to_migrations():
    _, path, arguments, options = SealedText(key="link").clone().deconstruct()
    assert (path, arguments, options) == ("dialogues.vault.fields.SealedText", [], {"key": "link"})


def test_is_its_own_descriptor_on_the_class():
    assert Remark.text.field.name == "text"
