from itertools import groupby
from typing import Any

from django.db import migrations, models


def number_them(apps: Any, schema_editor: Any) -> None:
    """Rows from before are numbered by their ids, which tell no order."""
    rows = apps.get_model("dialogues", "Endorsement").objects.order_by("dialogue", "pk")
    for _, own in groupby(rows.only("pk", "dialogue"), key=lambda row: row.dialogue_id):
        for number, row in enumerate(own, 1):
            row.number = number
            row.save(update_fields=["number"])


class Migration(migrations.Migration):

    dependencies = [
        ('dialogues', '0004_convergence'),
    ]

    operations = [
        migrations.AddField(
            model_name='endorsement',
            name='number',
            field=models.PositiveIntegerField(default=0),
            preserve_default=False,
        ),
        migrations.RunPython(number_them, migrations.RunPython.noop),
        migrations.AlterModelOptions(
            name='endorsement',
            options={'ordering': ('number',)},
        ),
        migrations.AddConstraint(
            model_name='endorsement',
            constraint=models.UniqueConstraint(fields=('dialogue', 'number'), name='endorsement_number_once'),
        ),
    ]
