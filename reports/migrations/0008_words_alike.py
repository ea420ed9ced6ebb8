from typing import Any

from django.db import migrations

from dialogues.vault.padding import LIST, MARKS, WORDS
from dialogues.vault.resealing import reseal

PADDED = {
    "Clearance": {"given": MARKS, "wanted": WORDS, "on_behalf": WORDS, "reason": WORDS},
    "PassageMessage": {"about": MARKS, "text": WORDS},
    "ParticipantRequest": {"about": MARKS, "text": WORDS, "answer": WORDS},
    "Invitation": {"asked": LIST, "language": MARKS},
    "ReviewRound": {"code_ground": WORDS, "contact": WORDS},
    "Waiver": {"about": WORDS, "ground": WORDS},
}


def make_alike(apps: Any, schema_editor: Any) -> None:
    """What people wrote in a review, and what they did not, have one length."""
    for model, paddings in PADDED.items():
        reseal(apps.get_model("reports", model), paddings)


class Migration(migrations.Migration):

    dependencies = [
        ('dialogues', '0009_words_alike'),
        ('reports', '0007_mails_alike'),
    ]

    operations = [
        migrations.RunPython(make_alike, migrations.RunPython.noop),
    ]
