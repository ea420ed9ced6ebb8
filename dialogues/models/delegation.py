"""The groups that participants are labelled by, and the regions over them."""

from __future__ import annotations

from django.db import models

from dialogues.domain import record as values
from dialogues.domain.lexicon import Lexicon
from dialogues.domain.record import DelegationKind

from .dialogue import Dialogue


class RegionQuerySet(models.QuerySet["Region"]):
    """Regions with what belongs to them."""

    def with_delegations(self) -> RegionQuerySet:
        """With the number of delegations, as `members`."""
        return self.annotate(members=models.Count("delegations"))


class Region(models.Model):
    """A group of delegations."""

    dialogue = models.ForeignKey(Dialogue, on_delete=models.CASCADE, related_name="regions")
    code = models.CharField(max_length=40)
    name = models.CharField(max_length=100)
    adjective = models.CharField(max_length=100)
    position = models.PositiveIntegerField(default=0)

    objects = RegionQuerySet.as_manager()

    class Meta:
        ordering = ("position", "id")
        constraints = (
            models.UniqueConstraint(fields=("dialogue", "code"), name="region_code_once"),
        )

    def __str__(self) -> str:
        return self.name

    def words(self) -> values.Region:
        """The region as a value."""
        return values.Region(self.code, self.name, self.adjective)


class DelegationQuerySet(models.QuerySet["Delegation"]):
    """Delegations with what belongs to them."""

    def with_region(self) -> DelegationQuerySet:
        """Ready for `words`, without a query for each."""
        return self.select_related("region")

    def with_people(self) -> DelegationQuerySet:
        """With the number of participants, as `people`."""
        return self.annotate(people=models.Count("participants"))


class Delegation(models.Model):
    """A country, a sector or an organisation, with the words for it."""

    dialogue = models.ForeignKey(Dialogue, on_delete=models.CASCADE, related_name="delegations")
    region = models.ForeignKey(
        Region, on_delete=models.SET_NULL, null=True, blank=True, related_name="delegations"
    )
    code = models.CharField(max_length=40)
    kind = models.CharField(
        max_length=20,
        choices=[(kind.value, kind.value.capitalize()) for kind in DelegationKind],
        default=DelegationKind.COUNTRY,
    )
    name = models.CharField(max_length=100)
    noun = models.CharField(max_length=100, blank=True)
    adjective = models.CharField(max_length=100)
    alternatives = models.JSONField(default=list, blank=True)
    position = models.PositiveIntegerField(default=0)

    objects = DelegationQuerySet.as_manager()

    class Meta:
        ordering = ("position", "id")
        constraints = (
            models.UniqueConstraint(fields=("dialogue", "code"), name="delegation_code_once"),
            models.CheckConstraint(
                condition=models.Q(kind__in=[kind.value for kind in DelegationKind]),
                name="delegation_kind_known",
            ),
        )

    def __str__(self) -> str:
        return self.name

    def words(self) -> values.Delegation:
        """The delegation as a value."""
        return values.Delegation(
            code=self.code,
            name=self.name,
            adjective=self.adjective,
            kind=DelegationKind(self.kind),
            noun=self.noun,
            alternatives=tuple(self.alternatives),
            region=self.region.code if self.region else None,
        )


def read_lexicon(dialogue: Dialogue) -> Lexicon:
    """The words of a dialogue as they stand."""
    return Lexicon(
        [region.words() for region in dialogue.regions.all()],
        [delegation.words() for delegation in dialogue.delegations.with_region()],
    )
