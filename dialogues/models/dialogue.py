"""One undertaking of a convenor: a roster, some sessions, one or more reports."""

from __future__ import annotations

from uuid import uuid4

from django.core.validators import MinValueValidator
from django.db import models

from dialogues.domain.record import Format
from dialogues.domain.rules import Rule

from .user import User


def choices(values: type[Format] | type[Rule]) -> list[tuple[str, str]]:
    """Stored value and what is shown, for a form."""
    return [
        (value.value, value.terms.title if isinstance(value, Rule) else value.value.capitalize())
        for value in values
    ]


class DialogueQuerySet(models.QuerySet["Dialogue"]):
    """Dialogues by who may see them."""

    def visible_to(self, user: User) -> DialogueQuerySet:
        """Those that somebody is a member of."""
        return self.filter(memberships__user=user)


class Dialogue(models.Model):
    """A dialogue. Its keys are in the keystore, under its id."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    slug = models.SlugField(max_length=80, unique=True)
    title = models.CharField(max_length=300)
    convenor = models.CharField(max_length=300, blank=True)
    series = models.CharField(max_length=300, blank=True)
    format = models.CharField(max_length=20, choices=choices(Format), default=Format.IN_PERSON)
    rule = models.CharField(max_length=30, choices=choices(Rule), default=Rule.CHATHAM_HOUSE)
    threshold = models.PositiveSmallIntegerField(
        default=3,
        validators=[MinValueValidator(1)],
        help_text="The least number of people who could have said what a report attributes.",
    )
    next_remark = models.PositiveIntegerField(default=1, editable=False)
    # A number of chance, another one with each deed that may change what prints.
    last_change = models.PositiveIntegerField(default=0, editable=False)

    objects = DialogueQuerySet.as_manager()

    class Meta:
        ordering = ("title", "slug")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(threshold__gte=1), name="dialogue_threshold_at_least_one"
            ),
            models.CheckConstraint(
                condition=models.Q(rule__in=[rule.value for rule in Rule]),
                name="dialogue_rule_known",
            ),
            models.CheckConstraint(
                condition=models.Q(format__in=[each.value for each in Format]),
                name="dialogue_format_known",
            ),
        )

    def __str__(self) -> str:
        return self.title
