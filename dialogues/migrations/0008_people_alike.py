from secrets import token_hex
from typing import Any

from django.db import migrations, models

from dialogues.domain.secret import NOTHING
from dialogues.vault.blobs import VaultError
from dialogues.vault.opened import keystore
from dialogues.vault.padding import IDENTITY
from dialogues.vault.resealing import reseal

SEALED = ("name", "native_name", "other_names", "affiliation", "title", "email", "pronouns")


def make_alike(apps: Any, schema_editor: Any) -> None:
    """Whoever has no address, or little of anything, has a row like everybody's."""
    participant = apps.get_model("dialogues", "Participant")
    reseal(participant, dict.fromkeys(SEALED, IDENTITY))
    for row in participant.objects.filter(email_index="").only("pk", "dialogue"):
        try:
            row.email_index = keystore().open(row.dialogue_id).index_of(NOTHING, row.pk)
        except VaultError:  # whose keys are gone has any other
            row.email_index = token_hex(32)
        row.save(update_fields=["email_index"])
    if schema_editor.connection.vendor == "postgresql":
        # Rows that were written twice have checks of their keys waiting, and no constraint can be
        # added before those are done.
        schema_editor.execute("SET CONSTRAINTS ALL IMMEDIATE")


class Migration(migrations.Migration):

    dependencies = [
        ('dialogues', '0007_last_change'),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='participant',
            name='participant_email_once',
        ),
        migrations.AlterField(
            model_name='participant',
            name='email_index',
            field=models.CharField(max_length=64),
        ),
        migrations.RunPython(make_alike, migrations.RunPython.noop),
        migrations.AddConstraint(
            model_name='participant',
            constraint=models.UniqueConstraint(fields=('dialogue', 'email_index'), name='participant_email_once'),
        ),
        migrations.AddConstraint(
            model_name='participant',
            constraint=models.CheckConstraint(condition=models.Q(('email_index', ''), _negated=True), name='participant_email_index_filled'),
        ),
    ]
