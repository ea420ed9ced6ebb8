"""What would hold a release to an audience, each reason with a link to its place."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.urls import path, reverse
from django.views.decorators.http import require_safe

from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_report
from dialogues.views.organiser.access import organiser_page
from dialogues.views.organiser.page import render_page
from reports.domain.audiences import Audience
from reports.domain.document import Place
from reports.domain.findings import Finding, Severity
from reports.domain.guard import Audited
from reports.gate import open_gate
from reports.models import Block, Report, Section
from reports.records import report_of


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding or an attribution, and where it is mended."""

    what: Finding | Audited
    address: str


@require_safe
@organiser_page(why_not_edit_report)
def release_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The gate of one audience: its reasons, what to look at, who could have said what."""
    report = report_of(dialogue)
    if report is None:
        return render_page(request, "reports/begin.html", dialogue)
    asked = request.GET.get("audience", Audience.PUBLIC)
    audience = Audience(asked) if asked in set(Audience) else Audience.PUBLIC
    verdict = open_gate(dialogue, audience)
    find = Addresses(dialogue, report).of

    def placed(found: Finding | Audited) -> Placed:
        return Placed(found, find(found.place))

    return render_page(
        request,
        "reports/release.html",
        dialogue,
        audience=audience,
        audiences=list(Audience),
        verdict=verdict,
        reasons=[placed(each) for each in verdict.holds],
        warnings=[placed(each) for each in verdict.findings if each.severity is Severity.WARN],
        notes=[placed(each) for each in verdict.findings if each.severity is Severity.NOTE],
        attributions=[placed(each) for each in verdict.attributions if each.k],
    )


class Addresses:
    """Where the places of a report are edited, in two queries for all of them."""

    def __init__(self, dialogue: Dialogue, report: Report) -> None:
        self._slug = dialogue.slug
        self._sections = list(Section.objects.filter(report=report).values_list("pk", flat=True))
        self._blocks: dict[object, list[object]] = {}
        rows = Block.objects.filter(section__report=report).values_list("section_id", "pk")
        for section, block in rows:
            self._blocks.setdefault(section, []).append(block)

    def of(self, place: Place) -> str:
        """The page of a place, at the place itself where the page has several."""
        if place.section is None or (place.section, place.block) == (0, 0):
            return reverse("reports:front", args=[self._slug])
        if place.section == 0:
            return reverse("dialogues:takeaways", args=[self._slug])
        editor = reverse("reports:report", args=[self._slug])
        section = self._sections[place.section - 1]
        if not place.block:
            return f"{editor}#section-{section}"
        return f"{editor}#block-{self._blocks[section][place.block - 1]}"


urls = [path("d/<slug:slug>/release", release_page, name="release")]
