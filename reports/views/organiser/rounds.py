"""The reviews of a report: the list, and the form that prepares another one."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from dialogues.actions.jobs import start_job
from dialogues.actions.refused import Refused
from dialogues.models import Dialogue, JobKind, Participant
from dialogues.models.counting import count_answers
from dialogues.tasks import enqueue
from dialogues.views.organiser.access import organiser_page, signed_in
from dialogues.views.organiser.page import render_page
from reports.actions.prepare_round import Terms, prepare_round
from reports.domain.audiences import Audience
from reports.domain.review.silence import Silence
from reports.forms.review_round import RoundForm, person_choices
from reports.models import ReviewRound
from reports.permissions import why_not_review, why_not_waive_code
from reports.records import report_of


@require_safe
@organiser_page(why_not_review)
def rounds_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Every review there was, the newest first."""
    rounds = list(
        ReviewRound.objects.filter(dialogue=dialogue).defer("counted").order_by("-number")
    )
    tallies = count_answers(dialogue, [each.pk for each in rounds])
    return render_page(
        request,
        "reports/rounds.html",
        dialogue,
        rounds=[(each, tallies[each.pk]) for each in rounds],
        has_report=report_of(dialogue) is not None,
    )


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_review)
def new_round_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The terms of a new review; its invitations are written in the background."""
    if report_of(dialogue) is None:
        return render_page(request, "reports/begin.html", dialogue)
    people = list(Participant.objects.filter(dialogue=dialogue))
    form = RoundForm(
        request.POST if request.method == "POST" else None,
        people=person_choices(people),
        zone=_zone(dialogue),
        back=reverse("reports:rounds", args=[dialogue.slug]),
    )
    if form.is_valid():
        try:
            return _prepare(request, dialogue, form)
        except Refused as refused:
            form.add_error(None, refused.reason)
    status = 422 if form.errors else 200
    return render_page(request, "reports/new_round.html", dialogue, status=status, form=form)


def _prepare(request: HttpRequest, dialogue: Dialogue, form: RoundForm) -> HttpResponse:
    said = dict(form.cleaned_data)
    people = said.pop("people")
    by, now = signed_in(request), timezone.now()
    if not said["uses_code"] and (reason := why_not_waive_code(by, dialogue)):
        raise Refused(reason)
    terms = Terms(
        **{**said, "audience": Audience(said["audience"]), "silence": Silence(said["silence"])}
    )
    round_ = prepare_round(dialogue=dialogue, terms=terms, by=by, now=now)
    job = start_job(
        dialogue=dialogue,
        kind=JobKind.REVIEW,
        by=by,
        wanted={"round": round_.pk.hex, "people": [UUID(each).hex for each in people]},
        now=now,
        enqueue=enqueue,
    )
    return redirect("dialogues:job", dialogue.slug, job.pk)


def _zone(dialogue: Dialogue) -> str:
    last = dialogue.sessions.order_by("-starts").values_list("time_zone", flat=True).first()
    return last if last and not last.startswith(("+", "-")) else "UTC"


urls = [
    path("d/<slug:slug>/review", rounds_page, name="rounds"),
    path("d/<slug:slug>/review/new", new_round_page, name="new_round"),
]
