"""What would hold a release to an audience, each reason with a link to its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from dialogues.actions.refused import Refused
from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_report
from dialogues.views.organiser.access import organiser_page, signed_in
from dialogues.views.organiser.page import render_page
from reports.actions.mend import CHANGED, mend_token
from reports.domain.audiences import Audience
from reports.domain.document import Place
from reports.domain.findings import Finding, Rewrite, Severity
from reports.domain.guard import Audited
from reports.domain.guard.mending import number_of, occurrence
from reports.forms.mend import MendForm
from reports.gate import open_remedies
from reports.models import Block, Report, Section
from reports.records import report_of

from .typed import back_to

REMEDIED: Final = 30  # findings whose remedies are worked out for one page


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding or an attribution, where it is mended, and what would mend it.

    `block` is the paragraph that it stands in, None elsewhere; `number` counts equal tokens there.
    """

    what: Finding | Audited
    address: str
    rewrites: tuple[Rewrite, ...] = ()
    block: Block | None = None
    number: int = 0
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
                occurrence(each, verdict.document),
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


@require_POST
@organiser_page(why_not_edit_report)
def mend_view(request: HttpRequest, dialogue: Dialogue, block: UUID) -> HttpResponse:
    """Put a remedy's words in their place."""
    rows = Block.objects.select_related("section__report__dialogue", "dialogue")
    row = rows.filter(dialogue=dialogue, pk=block).first()
    form = MendForm(request.POST)
    if row is None:
        raise Http404
    try:
        if not form.is_valid():
            raise Refused(CHANGED)
        mend_token(
            block=row,
            **form.cleaned_data,
            is_token=request.POST.get("what") != "words",
            by=signed_in(request),
            now=timezone.now(),
        )
    except Refused as refused:
        messages.error(request, refused.reason)
    if request.POST.get("back") == "report":
        return back_to(dialogue, row)
    return redirect("reports:release", dialogue.slug)


class Places:
    """Where the places of a report are edited, in two queries for all of them."""

    def __init__(self, dialogue: Dialogue, report: Report) -> None:
        self._slug = dialogue.slug
        self._sections = list(Section.objects.filter(report=report).values_list("pk", flat=True))
        self._blocks: dict[UUID, list[Block]] = {}
        for block in Block.objects.filter(section__report=report):
            self._blocks.setdefault(block.section_id, []).append(block)

    def block(self, place: Place) -> Block | None:
        """The paragraph of a place; None where it is no paragraph."""
        if not place.section or not place.block:
            return None
        return self._blocks[self._sections[place.section - 1]][place.block - 1]

    def address(self, place: Place) -> str:
        """The page of a place, at the place itself where the page has several."""
        if place.section is None or (place.section, place.block) == (0, 0):
            return reverse("reports:front", args=[self._slug])
        if place.section == 0:
            return reverse("dialogues:takeaways", args=[self._slug])
        editor = reverse("reports:report", args=[self._slug])
        block = self.block(place)
        if block is None:
            return f"{editor}#section-{self._sections[place.section - 1]}"
        return f"{editor}#block-{block.pk}"


urls = [
    path("d/<slug:slug>/release", release_page, name="release"),
    path("d/<slug:slug>/release/blocks/<uuid:block>", mend_view, name="mend"),
]
