from django.db import migrations, models

KNOWN = models.Q(state__in=["new", "asked", "withdrawn"])


class Migration(migrations.Migration):

    dependencies = [
        ('reports', '0011_who_answered_is_sealed'),
    ]

    operations = [
        migrations.RemoveField(model_name='release', name='cleared'),
        migrations.RemoveField(model_name='release', name='silent'),
        migrations.RemoveConstraint(model_name='invitation', name='invitation_state_known'),
        migrations.AlterField(
            model_name='invitation',
            name='state',
            field=models.CharField(
                choices=[('new', 'not yet asked'), ('asked', 'asked'), ('withdrawn', 'taken back')],
                default='new',
                max_length=10,
            ),
        ),
        migrations.AddConstraint(
            model_name='invitation',
            constraint=models.CheckConstraint(condition=KNOWN, name='invitation_state_known'),
        ),
    ]
