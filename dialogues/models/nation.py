"""The site's own words for nations, over the built-in lexicon."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import models

from dialogues.domain import nations as builtin
from dialogues.domain.record import Region


class Nation(models.Model):
    """One entry of the site's lexicon; it takes the place of the built-in one of its code."""

    code = models.CharField(max_length=40, unique=True, help_text="The two letters of ISO 3166.")
    name = models.CharField(max_length=100, help_text="As it stands in a sentence: the ROK.")
    noun = models.CharField(max_length=100, blank=True)
    adjective = models.CharField(max_length=100)
    alternatives = models.JSONField(default=list, blank=True)
    region = models.CharField(max_length=100, blank=True, help_text="Southeast Asia")

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    def words(self) -> builtin.Nation:
        """The entry as a value; its region is told apart."""
        return builtin.Nation(
            code=self.code,
            name=self.name,
            noun=self.noun or self.name.removeprefix("the "),
            adjective=self.adjective,
            alternatives=tuple(self.alternatives),
        )


@dataclass(frozen=True, slots=True)
class KnownNation:
    """A nation's words with the region that it comes with."""

    words: builtin.Nation
    region: Region | None


def known_nations() -> dict[str, KnownNation]:
    """Every nation by its code: the built-in ones, and the site's own in their place."""
    regions = {region.code: region for region in builtin.regions()}
    by_name = {region.name.casefold(): region for region in regions.values()}
    known = {
        each.code: KnownNation(each, regions.get(each.region or "")) for each in builtin.nations()
    }
    for row in Nation.objects.all():
        region = by_name.get(row.region.casefold()) or name_region(row.region)
        known[row.code] = KnownNation(row.words(), region)
    return known


def name_region(name: str) -> Region | None:
    """A region that only the site knows; its initials are its code."""
    if not name:
        return None
    code = "".join(word[0] for word in name.split() if word[0].isascii() and word[0].isalpha())
    return Region(code.upper() or "R", name, name)
