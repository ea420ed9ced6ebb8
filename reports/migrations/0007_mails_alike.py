from typing import Any

from django.db import migrations

from dialogues.vault.padding import LETTER, MARKS, SUBJECT
from dialogues.vault.resealing import reseal


def make_alike(apps: Any, schema_editor: Any) -> None:
    """A mail has one length, whatever it is for."""
    paddings = {"about": MARKS, "subject": SUBJECT, "body": LETTER}
    reseal(apps.get_model("reports", "Mail"), paddings)


class Migration(migrations.Migration):

    dependencies = [
        ('dialogues', '0008_people_alike'),
        ('reports', '0006_closed_early'),
    ]

    operations = [
        migrations.RunPython(make_alike, migrations.RunPython.noop),
    ]
