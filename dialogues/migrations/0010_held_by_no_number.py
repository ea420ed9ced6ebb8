from typing import Any

from django.db import migrations

BETWEEN = " is not released to "


def tell_no_number(apps: Any, schema_editor: Any) -> None:
    """Jobs of before told how many reasons held a release, which depends on who spoke."""
    for job in apps.get_model("dialogues", "Job").objects.filter(problem__contains=BETWEEN):
        headline, _, _ = job.problem.partition(":")
        job.problem = f"{headline}: something holds it. The gate says what."
        job.save(update_fields=["problem"])


class Migration(migrations.Migration):

    dependencies = [
        ('dialogues', '0009_words_alike'),
    ]

    operations = [
        migrations.RunPython(tell_no_number, migrations.RunPython.noop),
    ]
