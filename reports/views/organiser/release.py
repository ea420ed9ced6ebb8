"""What would hold a release to an audience, each reason with a link to its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.http import require_safe

from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_report
from dialogues.views.organiser.access import organiser_page
from dialogues.views.organiser.page import render_page
from reports.domain.audiences import Audience
from reports.domain.findings import Finding, Rewrite, Severity
from reports.domain.guard import Audited
from reports.domain.guard.mending import Spot, number_of, spot_of
from reports.gate import open_remedies
from reports.models import Block
from reports.places import Places, Target
from reports.records import report_of

REMEDIED: Final = 30  # findings whose remedies are worked out for one page


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding or an attribution, where it is mended, and what would mend it.

    `block` is the paragraph that it stands in, None elsewhere; `spot` is what is replaced there.
    """

    what: Finding | Audited
    address: str
    rewrites: tuple[Rewrite, ...] = ()
    block: Block | None = None
    spot: Spot | None = None
    target: Target | None = None
    unbound: int | None = None  # its number among the typed attributions of its block


@require_safe
@organiser_page(why_not_edit_report)
def release_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The gate of one audience: its reasons, what to look at, who could have said what."""
    report = report_of(dialogue)
    if report is None:
        return render_page(request, "reports/begin.html", dialogue)
    asked = request.GET.get("audience", Audience.PUBLIC)
    audience = Audience(asked) if asked in set(Audience) else Audience.PUBLIC
    verdict, remedies = open_remedies(dialogue, audience)
    places = Places(dialogue, report)

    def placed(severity: Severity) -> list[Placed]:
        found = [each for each in verdict.findings if each.severity is severity]
        return [
            Placed(
                each,
                places.address(each.place),
                remedies.of(each) if place < REMEDIED else each.rewrites,
                places.block(each.place),
                spot_of(each, verdict.document),
                places.target(each.place),
                number_of(each, verdict.findings),
            )
            for place, each in enumerate(found)
        ]

    return render_page(
        request,
        "reports/release.html",
        dialogue,
        audience=audience,
        audiences=list(Audience),
        verdict=verdict,
        reasons=placed(Severity.HOLD),
        warnings=placed(Severity.WARN),
        notes=placed(Severity.NOTE),
        attributions=[
            Placed(each, places.address(each.place)) for each in verdict.attributions if each.k
        ],
    )


urls = [
    path("d/<slug:slug>/release", release_page, name="release"),
]
