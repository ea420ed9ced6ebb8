"""The outbox of a review: every mail before it leaves, and what became of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dialogues.actions.refused import Refused
from dialogues.domain.counted import counted
from dialogues.forms.layout import make_helper
from dialogues.models import Dialogue
from dialogues.tasks import stir
from dialogues.views.organiser.access import organiser_page, signed_in
from dialogues.views.organiser.page import render_page
from reports.actions.change_round import edit_mail, send_mails
from reports.discretion import why_not_send
from reports.forms.review_round import MailForm
from reports.models import Mail, MailState
from reports.outbox import read_outbox, tell_held
from reports.permissions import why_not_review

from .review_round import round_of

# A worker that runs sends what is due within a second or two.
PATIENCE: Final = timedelta(seconds=90)


@require_safe
@organiser_page(why_not_review)
def outbox_page(request: HttpRequest, dialogue: Dialogue, round_: UUID) -> HttpResponse:
    """Every mail with its state; those that wait can be read, changed and sent."""
    held = round_of(dialogue, round_)
    mails = read_outbox(held)
    return render_page(
        request,
        "reports/outbox.html",
        dialogue,
        round=held,
        mails=mails,
        waiting=sum(each.is_waiting for each in mails),
        can_send=bool(settings.EMAIL_HOST),
        stuck=why_stuck([each.mail for each in mails], timezone.now()),
        why_not_send=why_not_send(dialogue),
    )


def why_stuck(mails: list[Mail], now: datetime) -> str:
    """What to say where mails are due and nobody sends them."""
    due = [each.next_at for each in mails if each.state == MailState.QUEUED and each.next_at]
    if settings.EMAIL_HOST and any(each < now - PATIENCE for each in due):
        return "No background worker sends what waits. Start one with: manage.py work"
    return ""


@require_POST
@organiser_page(why_not_review)
def send_view(request: HttpRequest, dialogue: Dialogue, round_: UUID) -> HttpResponse:
    """Queue one mail, or every one that waits."""
    held = round_of(dialogue, round_)
    waiting = held.mails.filter(state=MailState.DRAFT)
    try:
        if "mail" in request.POST:
            wanted = [UUID(request.POST["mail"])]
        else:
            wanted = list(waiting.values_list("pk", flat=True))
        queued = send_mails(round_=held, mails=wanted, by=signed_in(request), now=timezone.now())
        told = f"{counted(queued, 'mail')} will leave in a moment.".capitalize()
        messages.success(request, told + tell_held(held))
        stir()
    except ValueError:
        raise Http404 from None
    except Refused as refused:
        messages.error(request, refused.reason)
    return redirect("reports:outbox", dialogue.slug, round_)


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_review)
def mail_page(request: HttpRequest, dialogue: Dialogue, round_: UUID, mail: UUID) -> HttpResponse:
    """One mail, to read and, before it leaves, to change."""
    held = round_of(dialogue, round_)
    row = Mail.objects.select_related("round__dialogue").filter(round=held, pk=mail).first()
    reader = next((each for each in read_outbox(held) if row and each.mail.pk == row.pk), None)
    if row is None or reader is None:
        raise Http404
    form = MailForm(
        request.POST if request.method == "POST" else None,
        initial={"subject": row.subject, "body": row.body},
    )
    form.helper = make_helper(  # type: ignore[attr-defined]
        "subject",
        "body",
        submit="Save the mail",
        back=reverse("reports:outbox", args=[dialogue.slug, held.pk]),
    )
    if form.is_valid():
        try:
            edit_mail(mail=row, **form.cleaned_data, reader=reader.code, by=signed_in(request))
        except Refused as refused:
            form.add_error("body", refused.reason)
        else:
            return redirect("reports:outbox", dialogue.slug, round_)
    status = 422 if form.errors else 200
    return render_page(
        request,
        "reports/mail.html",
        dialogue,
        status=status,
        round=held,
        mail=row,
        reader=reader,
        form=form,
    )


ONE = "d/<slug:slug>/review/<uuid:round_>/outbox"
urls = [
    path(ONE, outbox_page, name="outbox"),
    path(f"{ONE}/send", send_view, name="send_mails"),
    path(f"{ONE}/<uuid:mail>", mail_page, name="mail"),
]
