from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ("dialogues", "0013_came_in"),
    ]

    operations = [
        migrations.RemoveField("dialogue", "last_endorsement"),
    ]
