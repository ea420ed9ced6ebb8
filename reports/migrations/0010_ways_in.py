import uuid
from random import SystemRandom
from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import dialogues.vault.fields
from dialogues.vault.blobs import VaultError
from dialogues.vault.padding import MARKS

PADDED = {
    "ReviewLink": {"about": MARKS},
    "ReviewCode": {"about": MARKS},
    "Invitation": {"renewals": MARKS},
}
LINK = ("token_hash",)
CODE = ("code_hash", "expires_at", "tries", "tried_from", "asked_from", "used")
HANDED = ("handed_by_id", "handed_on")

# What is carried from the old tables into the new ones, within the one transaction of this
# migration: (invitation, columns) of each row.
carried: dict[str, list[tuple[uuid.UUID, dict[str, Any]]]] = {}


def take_out(apps: Any, schema_editor: Any) -> None:
    """Remember every row that still opens something: a revoked link answers as an unknown one."""
    link, code = (apps.get_model("reports", each) for each in ("ReviewLink", "ReviewCode"))
    carried["ReviewLink"] = list(columns_of(link.objects.filter(revoked=False), LINK))
    carried["ReviewCode"] = list(columns_of(code.objects.all(), CODE))


def columns_of(rows: Any, names: tuple[str, ...]) -> Any:
    for row in rows:
        yield row.invitation_id, {each: getattr(row, each) for each in (*names, *HANDED)}


def put_back(apps: Any, schema_editor: Any) -> None:
    """Seal how often each invitation was renewed, and write the links and codes again, sealed and
    in an order of chance. Whose keys are gone has none: nobody could open it."""
    kinds = {name: apps.get_model("reports", name) for name in PADDED}
    for name, paddings in PADDED.items():
        for field, padding in paddings.items():
            kinds[name]._meta.get_field(field).padding = padding
    asked = {row.pk: row for row in kinds["Invitation"].objects.all()}
    sealed = dict(seal_renewals(asked))
    for name in ("ReviewLink", "ReviewCode"):
        rows = [each for each in carried.pop(name) if each[0] in sealed]
        SystemRandom().shuffle(rows)
        for invitation, columns in rows:
            row = asked[invitation]
            made = kinds[name](dialogue_id=row.dialogue_id, round_id=row.round_id, **columns)
            made.about = {"invitation": row.pk.hex, "renewals": sealed[row.pk]}
            made.save(force_insert=True)
    if schema_editor.connection.vendor == "postgresql":
        # The checks of their keys wait, and no table can be changed before those are done.
        schema_editor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def seal_renewals(asked: dict[uuid.UUID, Any]) -> Any:
    rows = list(asked.values())
    SystemRandom().shuffle(rows)
    for row in rows:
        try:
            row.renewals = row.renewals_in_clear
        except VaultError:
            continue
        row.save(update_fields=["renewals"])
        yield row.pk, row.renewals_in_clear


def way_in() -> list[tuple[str, models.Field[Any, Any]]]:
    """The columns that links and codes have in common."""
    return [
        ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
        ("about", dialogues.vault.fields.SealedJson(key="link")),
        ("handed_on", models.DateField(null=True)),
        ("dialogue", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="%(class)ss", to="dialogues.dialogue")),
        ("handed_by", models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to=settings.AUTH_USER_MODEL)),
        ("round", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="%(class)ss", to="reports.reviewround")),
    ]


class Migration(migrations.Migration):

    dependencies = [
        ("dialogues", "0009_words_alike"),
        ("reports", "0009_held_mails"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RunPython(take_out, migrations.RunPython.noop),
        migrations.DeleteModel(name="ReviewLink"),
        migrations.DeleteModel(name="ReviewCode"),
        migrations.CreateModel(
            name="ReviewLink",
            fields=[*way_in(), ("token_hash", models.CharField(max_length=64, unique=True))],
            options={"abstract": False},
        ),
        migrations.CreateModel(
            name="ReviewCode",
            fields=[
                *way_in(),
                ("code_hash", models.CharField(max_length=64)),
                ("expires_at", models.DateTimeField()),
                ("tries", models.PositiveSmallIntegerField(default=0)),
                ("tried_from", models.JSONField(default=dict)),
                ("asked_from", models.CharField(blank=True, max_length=16)),
                ("used", models.BooleanField(default=False)),
            ],
            options={"constraints": [models.CheckConstraint(condition=models.Q(("tries__lte", 20)), name="code_tries_bounded")]},
        ),
        migrations.RenameField("invitation", "renewals", "renewals_in_clear"),
        migrations.AddField(
            "invitation",
            "renewals",
            dialogues.vault.fields.SealedJson(key="link", default=b""),
            preserve_default=False,
        ),
        migrations.RunPython(put_back, migrations.RunPython.noop),
        migrations.RemoveField("invitation", "renewals_in_clear"),
    ]
