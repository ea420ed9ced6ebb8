"""An organiser's role in a dialogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from .dialogue import Dialogue
from .user import User


class Role(models.TextChoices):
    """What a member may do. The values are stored."""

    CONVENOR = "convenor", "Convenor"  # everything, and who else may
    RAPPORTEUR = "rapporteur", "Rapporteur"  # roster, notes and report
    OBSERVER = "observer", "Observer"  # reads the draft, never identities


class MembershipQuerySet(models.QuerySet["Membership"]):
    """Memberships by whose they are."""

    def of_user(self, user: User) -> MembershipQuerySet:
        """An organiser's own, with their dialogues, in the order of titles."""
        return (
            self.filter(user=user)
            .select_related("dialogue")
            .order_by("dialogue__title", "dialogue__slug")
        )

    def in_order(self) -> MembershipQuerySet:
        """With their accounts: convenors first, then by address."""
        roles = models.Case(
            *(models.When(role=role, then=number) for number, role in enumerate(Role)),
            output_field=models.IntegerField(),
        )
        return self.select_related("user").order_by(roles, "user__email")


class Membership(models.Model):
    """One user in one dialogue, in one role."""

    dialogue = models.ForeignKey(Dialogue, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=20, choices=Role.choices)

    objects = MembershipQuerySet.as_manager()

    if TYPE_CHECKING:
        user_id: int

    class Meta:
        ordering = ("role", "user__email")
        constraints = (
            models.UniqueConstraint(fields=("dialogue", "user"), name="membership_once"),
            models.CheckConstraint(
                condition=models.Q(role__in=Role.values), name="membership_role_known"
            ),
        )

    def __str__(self) -> str:
        return f"{self.user} ({self.get_role_display()})"
