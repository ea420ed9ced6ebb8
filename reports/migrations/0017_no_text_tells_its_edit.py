from typing import Any

from django.db import migrations, models

import dialogues.vault.fields
from dialogues.vault.blobs import VaultError
from dialogues.vault.padding import CHANGE, MARKS


def seal_marks(apps: Any, schema_editor: Any) -> None:
    """Whether a text was edited, out of the clear. The worker's first minute seals the texts with
    their padding."""
    for name, mark in (("Block", "edited"), ("Report", "framing_edited")):
        model = apps.get_model("reports", name)
        model._meta.get_field(mark).padding = MARKS
        for row in model.objects.all():
            try:
                setattr(row, mark, getattr(row, f"was_{mark}"))
            except VaultError:
                continue  # its keys are gone: nobody reads it any more
            row.save(update_fields=[mark])


def seal_deeds(apps: Any, schema_editor: Any) -> None:
    """What each change was, to the rows that it touched."""
    model = apps.get_model("reports", "Revision")
    model._meta.get_field("change").padding = CHANGE
    for row in model.objects.all():
        try:
            row.change = {"deed": row.deed, **row.change}
        except VaultError:
            continue
        row.save(update_fields=["change"])
    if schema_editor.connection.vendor == "postgresql":
        # The checks of their keys wait, and no table can be changed before those are done.
        schema_editor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def sealed(default: Any) -> dialogues.vault.fields.SealedJson:
    """A mark, sealed."""
    return dialogues.vault.fields.SealedJson(key="note", default=default)


class Migration(migrations.Migration):

    dependencies = [
        ("dialogues", "0012_endorsements_alike"),
        ("reports", "0016_leave_is_sealed"),
    ]

    operations = [
        migrations.RenameField("block", "edited", "was_edited"),
        migrations.RenameField("report", "framing_edited", "was_framing_edited"),
        migrations.AddField("block", "edited", sealed(b"")),
        migrations.AddField("report", "framing_edited", sealed(b"")),
        migrations.RunPython(seal_marks, migrations.RunPython.noop),
        migrations.RunPython(seal_deeds, migrations.RunPython.noop),
        migrations.AlterField("block", "edited", sealed(True)),
        migrations.AlterField("report", "framing_edited", sealed(False)),
        migrations.RemoveField("block", "was_edited"),
        migrations.RemoveField("report", "was_framing_edited"),
        migrations.RemoveField("block", "version"),
        migrations.RemoveField("section", "version"),
        migrations.RemoveField("report", "front_version"),
        migrations.RemoveConstraint("revision", "revision_deed_known"),
        # Going back, a change whose kind is not in the clear any more is that of a paragraph.
        migrations.AlterField("revision", "deed", models.CharField(max_length=20, default="block")),
        migrations.RemoveField("revision", "deed"),
    ]
