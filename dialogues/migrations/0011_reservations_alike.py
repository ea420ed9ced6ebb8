from typing import Any

from django.db import migrations

from dialogues.vault.padding import RESERVATION
from dialogues.vault.resealing import reseal


def make_alike(apps: Any, schema_editor: Any) -> None:
    """A reservation as long as may be has the length of none."""
    reseal(apps.get_model("dialogues", "Endorsement"), {"words": RESERVATION})


class Migration(migrations.Migration):

    dependencies = [
        ('dialogues', '0010_held_by_no_number'),
    ]

    operations = [
        migrations.RunPython(make_alike, migrations.RunPython.noop),
    ]
