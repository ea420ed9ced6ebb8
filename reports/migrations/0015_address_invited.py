from typing import Any

from django.db import migrations

import dialogues.vault.fields
from dialogues.vault.blobs import VaultError
from dialogues.vault.padding import MARKS


def keep_addresses(apps: Any, schema_editor: Any) -> None:
    """Of those who were invited before, the digest of the address that they have now."""
    invitation = apps.get_model("reports", "Invitation")
    invitation._meta.get_field("address").padding = MARKS
    people = apps.get_model("dialogues", "Participant").objects
    digests = dict(people.values_list("pk", "email_index"))
    for row in invitation.objects.all():
        try:
            row.address = digests.get(row.person)
        except VaultError:
            continue
        row.save(update_fields=["address"])


class Migration(migrations.Migration):

    dependencies = [
        ("dialogues", "0011_reservations_alike"),
        ("reports", "0014_slots"),
    ]

    operations = [
        migrations.AddField(
            "invitation",
            "address",
            dialogues.vault.fields.SealedJson(key="link", default=b""),
            preserve_default=False,
        ),
        migrations.RunPython(keep_addresses, migrations.RunPython.noop),
    ]
