"""What went out, to whom, and what would: the list of releases, each to be read and taken along."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from dialogues.actions.refused import Refused
from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_report
from dialogues.views.organiser.access import organiser_page, signed_in
from dialogues.views.organiser.page import render_page
from reports.actions.release_report import same_words
from reports.domain.audiences import Audience
from reports.domain.frozen import thaw
from reports.domain.guard import Audit
from reports.exports import MEDIA_TYPES
from reports.exports.html import write_body
from reports.gate import open_gates
from reports.models import Release, ReleaseFile
from reports.permissions import why_not_read_releases


@dataclass(frozen=True, slots=True)
class Gate:
    """What stands between the report and one audience; without a report there is no number."""

    audience: Audience
    releases: tuple[Release, ...]
    reasons: int | None = None
    same: Release | None = None  # the release that the report as it stands is already


@require_safe
@organiser_page(why_not_read_releases)
def releases_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """For each audience what went out; for who writes the report, also what would hold the next."""
    may_judge = not why_not_edit_report(signed_in(request), dialogue)
    verdicts = judge(dialogue) if may_judge else {}
    files = ReleaseFile.objects.defer("content")
    rows = Release.objects.filter(dialogue=dialogue).defer("bindings")
    releases = list(rows.select_related("by").prefetch_related(Prefetch("files", files)))
    return render_page(
        request,
        "reports/releases.html",
        dialogue,
        gates=[gate(each, releases, verdicts.get(each)) for each in Audience],
        releases=releases[::-1],
        may_judge=may_judge,
    )


def judge(dialogue: Dialogue) -> dict[Audience, Audit]:
    """The verdict for each audience; nothing where there is no report to judge."""
    try:
        return open_gates(dialogue, Audience)
    except Refused:
        return {}


def gate(audience: Audience, releases: list[Release], verdict: Audit | None) -> Gate:
    """One audience, with the releases to it."""
    own = tuple(each for each in releases if each.audience == audience)
    if verdict is None:
        return Gate(audience, own)
    return Gate(audience, own, len(verdict.holds), same_words(own, verdict.document))


@require_safe
@organiser_page(why_not_read_releases)
def released_page(request: HttpRequest, dialogue: Dialogue, number: int) -> HttpResponse:
    """One release, to be read."""
    release = find(dialogue, number)
    body = write_body(thaw(release.words, None))
    return render_page(request, "reports/released.html", dialogue, release=release, body=body)


@require_safe
@organiser_page(why_not_read_releases)
def release_file(
    request: HttpRequest, dialogue: Dialogue, number: int, extension: str
) -> HttpResponse:
    """A file of a release, byte for byte."""
    file = ReleaseFile.objects.filter(release=find(dialogue, number), format=extension).first()
    if file is None:
        raise Http404
    response = HttpResponse(bytes(file.content), content_type=MEDIA_TYPES[file.format])
    response["Content-Disposition"] = content_disposition_header(True, file.name) or ""
    return response


def find(dialogue: Dialogue, number: int) -> Release:
    """The release of a number; 404 where there is none."""
    row = Release.objects.filter(dialogue=dialogue, number=number).select_related("by").first()
    if row is None:
        raise Http404
    return row


urls = [
    path("d/<slug:slug>/releases", releases_page, name="releases"),
    path("d/<slug:slug>/releases/<int:number>", released_page, name="released"),
    path("d/<slug:slug>/releases/<int:number>/<slug:extension>", release_file, name="release_file"),
]
