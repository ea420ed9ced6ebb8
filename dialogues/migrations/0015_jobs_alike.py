from typing import Any

from django.db import migrations

from dialogues.vault.padding import CHANGE, FILE
from dialogues.vault.resealing import reseal

PADDED = {"Job": {"wanted": CHANGE, "result": CHANGE, "output": FILE}}
ENDED = ("done", "failed")


def forget_and_reseal(apps: Any, schema_editor: Any) -> None:
    """Drafts that were exported told by their length what was edited between them: they can be
    exported again."""
    job = apps.get_model("dialogues", "Job")
    job.objects.filter(state__in=ENDED).delete()
    reseal(job, PADDED["Job"])


class Migration(migrations.Migration):

    dependencies = [
        ("dialogues", "0014_answers_change_nothing"),
    ]

    operations = [
        migrations.RunPython(forget_and_reseal, migrations.RunPython.noop),
    ]
