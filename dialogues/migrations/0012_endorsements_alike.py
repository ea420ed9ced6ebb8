import uuid
from random import SystemRandom
from typing import Any, Final

import django.db.models.deletion
from django.db import migrations, models

import dialogues.vault.fields
from dialogues.vault.blobs import VaultError
from dialogues.vault.padding import MARKS, RESERVATION

LEAST: Final = 128
SPARE: Final = 32
CHANCE: Final = SystemRandom()
PADDED: Final = {
    "Endorsement": {"given": MARKS},
    "Reservation": {"given": MARKS, "text": RESERVATION},
}


def padded(apps: Any, name: str, **more: Any) -> Any:
    """A model, with the paddings that a migration's has not."""
    model = apps.get_model("dialogues", name)
    for field, padding in (PADDED[name] | more).items():
        model._meta.get_field(field).padding = padding
    return model


def seal_takeaways(apps: Any, schema_editor: Any) -> None:
    """Which takeaway each is of, and which words of it they saw, into the sealed value. What has no
    keys is left as it is: nobody can read it."""
    endorsement = padded(apps, "Endorsement", words=RESERVATION)
    for dialogue in apps.get_model("dialogues", "Dialogue").objects.all():
        rows = list(endorsement.objects.filter(dialogue=dialogue))
        try:
            for row in rows:
                given, words = row.given, row.words or {}
                row.given = {
                    "giver": given["giver"],
                    "takeaway": row.takeaway_id.hex,
                    "choice": given["choice"].strip(),
                    "seen": words.get("seen"),
                    "handed": words.get("handed", ""),
                }
        except VaultError:
            continue
        for row in rows:
            row.save(update_fields=["given"])
    settle(schema_editor)


def write_anew(apps: Any, schema_editor: Any) -> None:
    """Other rows, in an order of chance, among as many that say nothing as make up the number; and
    reservations in rows of their own."""
    endorsement = padded(apps, "Endorsement", words=RESERVATION)
    reservation = padded(apps, "Reservation")
    for dialogue in apps.get_model("dialogues", "Dialogue").objects.all():
        rows = endorsement.objects.filter(dialogue=dialogue)
        try:
            said = [(row.given, (row.words or {}).get("reservation")) for row in rows]
        except VaultError:
            continue
        if not said:
            continue
        people = apps.get_model("dialogues", "Participant").objects.filter(dialogue=dialogue)
        takeaways = apps.get_model("dialogues", "Takeaway").objects.filter(dialogue=dialogue)
        rows.delete()
        given = [{"given": each} for each, _ in said]
        fill(endorsement, dialogue, given, people.count() * takeaways.count())
        reserved = [
            {"given": {name: each[name] for name in ("giver", "takeaway")}, "text": text}
            for each, text in said
            if text
        ]
        fill(reservation, dialogue, reserved, people.count())
    settle(schema_editor)


def fill(model: Any, dialogue: Any, said: list[dict[str, Any]], number: int) -> None:
    total = max(LEAST, SPARE + number)
    while total <= len(said):
        total *= 2
    values = said + [{} for _ in range(total - len(said))]
    CHANCE.shuffle(values)
    rows = [model(dialogue=dialogue) for _ in values]
    for row, each in zip(rows, values, strict=True):
        for name, value in each.items():
            setattr(row, name, value)  # sealed for the row and its dialogue
    model.objects.bulk_create(rows, batch_size=100)


def settle(schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        # The checks of their keys wait, and no table can be changed before those are done.
        schema_editor.execute("SET CONSTRAINTS ALL IMMEDIATE")


class Migration(migrations.Migration):

    dependencies = [
        ("dialogues", "0011_reservations_alike"),
    ]

    operations = [
        migrations.RunPython(seal_takeaways, migrations.RunPython.noop),
        migrations.AlterModelOptions("endorsement", {}),
        migrations.RemoveConstraint("endorsement", "endorsement_number_once"),
        migrations.RemoveField("endorsement", "number"),
        migrations.RemoveField("endorsement", "takeaway"),
        migrations.CreateModel(
            "Reservation",
            [
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("given", dialogues.vault.fields.SealedJson(key="link")),
                ("text", dialogues.vault.fields.SealedText(key="note")),
                ("dialogue", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="%(class)ss", to="dialogues.dialogue")),
            ],
            {"abstract": False},
        ),
        migrations.RunPython(write_anew, migrations.RunPython.noop),
        migrations.RemoveField("endorsement", "words"),
    ]
