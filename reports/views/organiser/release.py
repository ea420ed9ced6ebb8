"""What would hold a release to an audience, each reason with a link to its place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from dialogues.actions.jobs import start_job
from dialogues.models import Dialogue, JobKind
from dialogues.permissions import why_not_edit_report
from dialogues.tasks import enqueue
from dialogues.views.organiser.access import organiser_page, signed_in
from dialogues.views.organiser.page import render_page
from reports.actions.release_report import CHANGED, find_release
from reports.domain.audiences import Audience
from reports.domain.findings import Finding, Kind, Rewrite, Severity
from reports.domain.guard import Audited
from reports.domain.guard.mending import Spot, number_of, spot_of
from reports.gate import open_remedies
from reports.gatekeeping import Gatekeeper, Ways
from reports.models import Block
from reports.permissions import why_not_release
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
    ways: Ways = field(default_factory=Ways)

    def is_of(self, tried: Tried | None) -> bool:
        """Whether that is the risk that somebody tried to take."""
        return bool(tried and self.ways.risk and self.ways.risk.mark == tried.mark)

    @property
    def is_alone(self) -> bool:
        """Whether it has deeds of its own, so that it is not told together with others."""
        return bool(self.ways.words or self.ways.risk or self.rewrites or self.unbound is not None)


@dataclass(frozen=True, slots=True)
class Alike:
    """Findings that say the same of several passages: told once, each with its place."""

    first: Placed
    all: tuple[Placed, ...]


def alike(placed: Iterable[Placed]) -> list[Alike]:
    """What a review holds, by what it says; everything else by itself; in the order of places."""
    found: dict[object, list[Placed]] = defaultdict(list)
    for number, each in enumerate(placed):
        key: object = number
        if isinstance(each.what, Finding) and each.what.kind.is_of_review and not each.is_alone:
            key = (each.what.kind, each.what.reason)
        found[key].append(each)
    return [Alike(each[0], tuple(each)) for each in found.values()]


@dataclass(frozen=True, slots=True)
class Tried:
    """What somebody sent to let a finding pass, and why it was refused."""

    mark: str
    ground: str = field(repr=False)
    problem: str


@require_safe
@organiser_page(why_not_edit_report)
def release_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The gate of one audience: its reasons, what to look at, who could have said what."""
    asked = request.GET.get("audience", Audience.PUBLIC)
    audience = Audience(asked) if asked in set(Audience) else Audience.PUBLIC
    return show_gate(request, dialogue, audience)


def show_gate(
    request: HttpRequest, dialogue: Dialogue, audience: Audience, tried: Tried | None = None
) -> HttpResponse:
    """The page; 422 where something was tried that is refused."""
    report = report_of(dialogue)
    if report is None:
        return render_page(request, "reports/begin.html", dialogue)
    verdict, remedies = open_remedies(dialogue, audience)
    keeper = Gatekeeper(signed_in(request), dialogue, verdict)
    places = Places(dialogue, report)

    def placed(severity: Severity) -> list[Placed]:
        found = [each for each in verdict.findings if each.severity is severity]
        return [
            Placed(
                each,
                address_of(each, places, dialogue),
                remedies.of(each) if place < REMEDIED else each.rewrites,
                places.block(each.place),
                spot_of(each, verdict.document),
                places.target(each.place),
                number_of(each, verdict.findings),
                keeper.ways(each) if severity is not Severity.NOTE else Ways(),
            )
            for place, each in enumerate(found)
        ]

    reasons = placed(Severity.HOLD)
    return render_page(
        request,
        "reports/release.html",
        dialogue,
        status=422 if tried else 200,
        audience=audience,
        audiences=list(Audience),
        version=report.version,
        verdict=verdict,
        reasons=reasons,
        held=alike(reasons),
        warnings=alike(placed(Severity.WARN)),
        notes=alike(placed(Severity.NOTE)),
        waived=list(keeper.waived()),
        tried=tried,
        tried_here=any(each.is_of(tried) for each in reasons),
        attributions=[
            Placed(each, places.address(each.place)) for each in verdict.attributions if each.k
        ],
        released=find_release(dialogue, verdict.document),
        why_not=why_not_release(signed_in(request), dialogue),
    )


def address_of(finding: Finding, places: Places, dialogue: Dialogue) -> str:
    """The page where a finding is mended."""
    if finding.kind is Kind.CONVERGENCE:
        return reverse("reports:convergence", args=[dialogue.slug])
    if finding.kind is Kind.FILE_NAME:
        return reverse("dialogues:settings", args=[dialogue.slug])
    return places.address(finding.place)


@require_POST
@organiser_page(why_not_release)
def release_view(request: HttpRequest, dialogue: Dialogue, audience: str) -> HttpResponse:
    """Release the report that was seen, in the background; the gate is asked again there."""
    if audience not in set(Audience):
        raise Http404
    report, seen = report_of(dialogue), request.POST.get("version", "")
    if report is not None and seen != str(report.version):
        messages.error(request, CHANGED)
        return redirect(f"{reverse('reports:release', args=[dialogue.slug])}?audience={audience}")
    job = start_job(
        dialogue=dialogue,
        kind=JobKind.RELEASE,
        by=signed_in(request),
        wanted={"audience": audience, "version": seen},
        now=timezone.now(),
        enqueue=enqueue,
    )
    return redirect("dialogues:job", dialogue.slug, job.pk)


urls = [
    path("d/<slug:slug>/release", release_page, name="release"),
    path("d/<slug:slug>/release/to/<slug:audience>", release_view, name="release_report"),
]
