from collections import defaultdict
from random import SystemRandom
from typing import Any, Final

from django.db import migrations
from django.db.models import Max

from dialogues.vault.blobs import VaultError
from dialogues.vault.padding import MARKS, WORDS

MANY: Final = 64
PADDED: Final = {"given": MARKS, "wanted": WORDS, "on_behalf": WORDS, "reason": WORDS}
CHANCE: Final = SystemRandom()


def seal_who_answered(apps: Any, schema_editor: Any) -> None:
    """Who has answered is told by sealed rows among others that say nothing, in every round that
    people were asked in."""
    clearance = apps.get_model("reports", "Clearance")
    for name, padding in PADDED.items():
        clearance._meta.get_field(name).padding = padding
    answered = defaultdict(list)
    invitations = apps.get_model("reports", "Invitation").objects
    for pk, round_ in invitations.filter(state="answered").values_list("pk", "round"):
        answered[round_].append(pk)
    for round_ in apps.get_model("reports", "ReviewRound").objects.exclude(state="draft"):
        told = [{"says": "answered", "invitation": each.hex} for each in answered[round_.pk]]
        told += [{"says": "nothing"} for _ in range(CHANCE.randrange(MANY))]
        CHANCE.shuffle(told)
        rows = clearance.objects.filter(round=round_)
        first = (rows.aggregate(highest=Max("number"))["highest"] or 0) + 1
        made = [
            clearance(dialogue_id=round_.dialogue_id, round=round_, number=number)
            for number, _ in enumerate(told, first)
        ]
        try:
            for row, each in zip(made, told, strict=True):
                row.given = each  # the rest is sealed as empty
        except VaultError:
            continue  # its keys are gone: nobody can read who answered, or ask them again
        clearance.objects.bulk_create(made)
    invitations.filter(state="answered").update(state="asked")


class Migration(migrations.Migration):

    dependencies = [
        ('reports', '0010_ways_in'),
    ]

    operations = [
        migrations.RunPython(seal_who_answered, migrations.RunPython.noop),
    ]
