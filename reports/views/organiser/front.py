"""The front matter: title, author, date, style, framing and thanks."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_report
from dialogues.views.organiser.access import organiser_page, signed_in
from dialogues.views.organiser.page import render_page
from reports.actions.edit_block import Stale
from reports.actions.edit_front import front_of, save_front
from reports.domain.document import FRAMING, NOWHERE
from reports.domain.drafting import draft_framing
from reports.editor import style_of
from reports.excerpt import read_excerpt
from reports.forms.front import FrontForm
from reports.margin import Margin
from reports.models import Report
from reports.places import target_of_framing
from reports.records import read_record, report_of, style_names


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_report)
def front_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Edit what stands around the text."""
    back = reverse("reports:report", args=[dialogue.slug])
    report = report_of(dialogue)
    if report is None:
        return redirect(back)
    form = FrontForm(
        request.POST or None,
        front=front_of(report),
        version=report.front_version,
        styles=style_names(),
        back=back,
    )
    if form.is_valid() and save(request, report, form):
        messages.success(request, "Saved.")
        return redirect(back)
    margin = Margin.of(report, read_record(dialogue), style_of(report))
    return render_page(
        request,
        "reports/front.html",
        dialogue,
        status=422 if form.errors else 200,
        form=form,
        around=margin.beside(NOWHERE),
        framing=margin.beside(FRAMING),
        target=target_of_framing(dialogue.slug, report),
        present=front_of(Report.objects.get(pk=report.pk)),
        drafted=draft_framing(read_excerpt(dialogue), plural=style_of(report).wording.plural),
    )


def save(request: HttpRequest, report: Report, form: FrontForm) -> bool:
    """Save the form; False where somebody else was faster, with the reason on the form."""
    try:
        save_front(
            report=report,
            front=form.front(),
            version=form.cleaned_data["version"],
            by=signed_in(request),
            now=timezone.now(),
        )
    except Stale as stale:
        # Both are on the page now: saving again is a decision, not an accident.
        report.refresh_from_db()
        form.take_version(report.front_version)
        form.add_error(None, f"{stale.reason} What stands now is beside it; saving replaces it.")
        return False
    return True


urls = [path("d/<slug:slug>/report/front", front_page, name="front")]
