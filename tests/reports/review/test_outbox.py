"""The outbox: every mail before it leaves, and what became of it."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from dialogues.domain.secret import Secret
from reports.models import Mail

from .circle import make_circle, shown

pytestmark = pytest.mark.django_db


@pytest.fixture
def circle():
    return make_circle(now=timezone.now(), opened=False)


@pytest.fixture
def address(circle):
    return f"/d/coast-2026/review/{circle.round.pk}/outbox"


def states():
    return sorted(each.state for each in Mail.objects.all())


def test_shows_each_mail_with_its_reader(organiser, address):
    text = shown(organiser.get(address))
    assert ("kr1@example.org" in text, "Written, not sent" in text) == (True, True)
    assert "2 mails wait to be looked at" in text
    assert "No mail server is set up here" in text


def test_a_mail_is_changed_before_it_leaves(organiser, address):
    mail = Mail.objects.all()[0]
    text = shown(organiser.get(f"{address}/{mail.pk}"))
    assert "{link}" in text
    body = mail.body.replace("{link}", "<b>Here</b>: {link}")
    sent = organiser.post(f"{address}/{mail.pk}", {"subject": "Please", "body": body})
    assert sent.status_code == 302
    kept = Mail.objects.get(pk=mail.pk)
    assert (kept.subject, "<b>Here</b>: {link}" in kept.body) == ("Please", True)


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"body": "No link."}, "Keep {link} in the text, once"),
        ({"body": "{link} and {link}"}, "Keep {link} in the text, once"),
        ({"body": "{link} or https://x.example/"}, "Write no web address here"),
        (
            {"body": "About the Coast: {link}"},
            "A mail names no dialogue: take out \u201cCoast\u201d.",
        ),
        ({"subject": "coast-2026"}, "A mail names no dialogue: take out \u201ccoast 2026\u201d."),
        ({"subject": ""}, "This field is required."),
        ({"subject": "x" * 201}, "at most 200"),
        ({"body": "x" * 50_000}, "at most 10000"),
    ],
)
def test_a_mail_that_could_not_do_its_work_is_not_kept(organiser, address, changed, told):
    mail = Mail.objects.all()[0]
    before = (mail.subject, mail.body)
    sent = organiser.post(
        f"{address}/{mail.pk}", {"subject": "Please", "body": "{link}", **changed}
    )
    kept = Mail.objects.get(pk=mail.pk)
    assert (sent.status_code, told in shown(sent)) == (422, True)
    assert (kept.subject, kept.body) == before


def test_a_mail_names_its_reader_alone(organiser, address, circle):
    cast = circle.paper.cast
    guest = circle.invitation(cast.guest).pk.hex
    mail = next(each for each in Mail.objects.all() if each.about["invitation"] == guest)
    to_both = {"subject": "Nari Vellumkin", "body": "As Osip Quillmarsh knows: {link}"}
    sent = organiser.post(f"{address}/{mail.pk}", to_both)
    told = "A mail names nobody but its reader: take out \u201cOsip Quillmarsh\u201d."
    assert (sent.status_code, told in shown(sent)) == (422, True)
    to_her = {"subject": "Nari Vellumkin", "body": "As you know: {link}"}
    assert organiser.post(f"{address}/{mail.pk}", to_her).status_code == 302


def test_a_mail_that_waits_can_still_be_changed(organiser, address):
    mail = Mail.objects.all()[0]
    Mail.objects.update(state="queued", next_at=timezone.now())
    assert "Save the mail" in shown(organiser.get(f"{address}/{mail.pk}"))
    sent = organiser.post(f"{address}/{mail.pk}", {"subject": "Please", "body": "Now: {link}"})
    kept = Mail.objects.get(pk=mail.pk)
    assert (sent.status_code, kept.state, kept.body) == (302, "queued", "Now: {link}")


@pytest.mark.parametrize("changed", [{"state": "sending"}, {"state": "queued", "kind": "code"}])
def test_a_mail_that_left_is_shown_and_not_changed(organiser, address, changed):
    mail = Mail.objects.all()[0]
    Mail.objects.update(next_at=timezone.now(), **changed)
    assert "Save the mail" not in shown(organiser.get(f"{address}/{mail.pk}"))
    sent = organiser.post(f"{address}/{mail.pk}", {"subject": "Please", "body": "{link}"})
    assert sent.status_code == 422


def test_nothing_leaves_before_the_review_is_open(organiser, address):
    sent = organiser.post(f"{address}/send", follow=True)
    assert "Open the review first" in shown(sent)
    assert states() == ["draft", "draft"]


def test_twice_pressed_is_queued_once(organiser, address, circle):
    organiser.post(f"/d/coast-2026/review/{circle.round.pk}/open")
    mail = Mail.objects.all()[0]
    Mail.objects.filter(pk=mail.pk).update(state="sent")
    assert "No mails will leave" in shown(
        organiser.post(f"{address}/send", {"mail": str(mail.pk)}, follow=True)
    )
    assert states() == ["queued", "sent"]


@pytest.mark.parametrize("state", ["failed", "refused", "unsure"])
def test_what_did_not_go_is_shown_and_can_be_sent_again(organiser, address, circle, state):
    organiser.post(f"/d/coast-2026/review/{circle.round.pk}/open")
    mail = Mail.objects.all()[0]
    Mail.objects.filter(pk=mail.pk).update(state=state, tries=3)
    text = shown(organiser.get(address))
    assert ("tag-stop" in text, "tried 3 times" in text, "Send again" in text) == (True,) * 3
    organiser.post(f"{address}/send", {"mail": str(mail.pk)})
    kept = Mail.objects.get(pk=mail.pk)
    assert (kept.state, kept.tries) == ("queued", 0)


def test_a_mail_without_an_address_stays(organiser, address, circle):
    guest = circle.paper.cast.guest
    guest.email = Secret("")
    guest.save(update_fields=["email"])
    organiser.post(f"/d/coast-2026/review/{circle.round.pk}/open")
    assert states() == ["draft", "queued"]
    text = shown(organiser.get(f"/d/coast-2026/review/{circle.round.pk}"))
    assert "No address: hand the link over" in text


def test_without_a_worker_the_page_says_so(organiser, address, circle, settings):
    settings.EMAIL_HOST = "127.0.0.1"
    organiser.post(f"/d/coast-2026/review/{circle.round.pk}/open")
    assert "No background worker" not in shown(organiser.get(address))
    Mail.objects.update(next_at=timezone.now() - timedelta(minutes=5))
    assert "No background worker sends what waits." in shown(organiser.get(address))


def test_another_mail_is_none(organiser, address):
    assert organiser.get(f"{address}/{uuid4()}").status_code == 404
    assert organiser.post(f"{address}/send", {"mail": "no id"}).status_code == 404
