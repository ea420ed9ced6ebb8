"""One sitting of a dialogue."""

from __future__ import annotations

from django.db import models

from dialogues.domain.rules import Rule

from .dialogue import Dialogue, choices


class SessionQuerySet(models.QuerySet["Session"]):
    """Sessions by their rule."""

    def without_rule_but_with_remarks(self) -> SessionQuerySet:
        """Those held under the dialogue's rule, in which something was said already."""
        return self.filter(rule="", pk__in=self.exclude(remarks=None).values("pk"))


class Session(models.Model):
    """A sitting: when it was, and the rule it was held under."""

    dialogue = models.ForeignKey(Dialogue, on_delete=models.CASCADE, related_name="sessions")
    code = models.CharField(max_length=40)
    title = models.CharField(max_length=300)
    starts = models.DateTimeField()
    ends = models.DateTimeField(null=True, blank=True)
    # An IANA name, or an offset such as +02:00: in what zone its times are written and shown.
    time_zone = models.CharField(max_length=60, default="UTC")
    rule = models.CharField(max_length=30, choices=choices(Rule), blank=True)
    # Where the rule was switched in the middle: what the next remark is filed under.
    rule_now = models.CharField(max_length=30, choices=choices(Rule), blank=True)
    position = models.PositiveIntegerField(default=0)

    objects = SessionQuerySet.as_manager()

    class Meta:
        ordering = ("position", "starts", "id")
        constraints = (
            models.UniqueConstraint(fields=("dialogue", "code"), name="session_code_once"),
            models.CheckConstraint(
                condition=models.Q(ends=None) | models.Q(ends__gt=models.F("starts")),
                name="session_ends_after_it_starts",
            ),
            models.CheckConstraint(
                condition=models.Q(rule__in=["", *Rule]), name="session_rule_known"
            ),
            models.CheckConstraint(
                condition=models.Q(rule_now__in=["", *Rule]), name="session_rule_now_known"
            ),
        )

    def __str__(self) -> str:
        return self.title

    @property
    def opening_rule(self) -> Rule:
        """The rule that the session began under."""
        return Rule(self.rule or self.dialogue.rule)

    @property
    def rule_in_force(self) -> Rule:
        """The rule that the next remark is made under."""
        return Rule(self.rule_now or self.rule or self.dialogue.rule)
