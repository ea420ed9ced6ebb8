"""A mail that would name the dialogue, or somebody else, by the time that it leaves: held back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from dialogues.domain.secret import Secret
from dialogues.models import Dialogue, Participant, Session
from reports.actions.change_round import ask_again, edit_mail, send_mails, write_reminders
from reports.actions.open_round import open_round
from reports.actions.record_silence import close_early
from reports.actions.remind_due import remind_due
from reports.actions.review_code import ask_for_code
from reports.actions.send_mail import send_due
from reports.discretion import HOST, SENDER
from reports.letters import LINK
from reports.models import Invitation, Mail, Report
from reports.outbox import FREE

from .circle import make_circle, shown

pytestmark = pytest.mark.django_db
KR1, RU1 = "kr1@example.org", "ru1@example.org"
CONTACT = "Ask at the Lanternfish Conference desk, or Wilhelmina Quorvane."
SECRET = "Lanternfish"


@pytest.fixture
def now():
    return timezone.now()


@pytest.fixture
def circle(now):
    return make_circle(now=now, opened=False)


@pytest.fixture
def cast(circle):
    return circle.paper.cast


def mail_to(circle, person):
    pk = circle.invitation(person).pk.hex
    return next(each for each in Mail.objects.all() if each.about["invitation"] == pk)


def reword(circle, person, words=CONTACT):
    """The mail to somebody with other words in it, as its page saves them."""
    mail, by = mail_to(circle, person), circle.paper.cast.convenor
    body = mail.body.replace(LINK, f"{words}\n\n{LINK}")
    return edit_mail(mail=mail, subject=mail.subject, body=body, reader=person.code, by=by)


def begin(circle, now):
    return open_round(round_=circle.round, by=circle.paper.cast.convenor, now=now)


def rename_dialogue(cast):
    Dialogue.objects.filter(pk=cast.dialogue.pk).update(title="The Second Lanternfish Conference")


def rename_series(cast):
    Dialogue.objects.filter(pk=cast.dialogue.pk).update(series="The Lanternfish Conference")


def rename_session(cast):
    Session.objects.filter(pk=cast.session.pk).update(title="Lanternfish Conference")


def rename_report(cast):
    Report.objects.filter(dialogue=cast.dialogue).update(title="Lanternfish Conference")


def rename_somebody(cast):
    row = Participant.objects.get(pk=cast.other_guest.pk)
    row.name = Secret("Wilhelmina Quorvane")
    row.save(update_fields=["name"])


RENAMED = (rename_dialogue, rename_series, rename_session, rename_report, rename_somebody)


@pytest.mark.parametrize("rename", RENAMED)
def test_a_mail_that_names_something_by_now_stays_and_the_others_go_on(
    circle, cast, now, postbox, rename
):
    reword(circle, cast.guest)
    begin(circle, now)
    rename(cast)
    assert send_due(clock=lambda: now) == 1
    assert (mail_to(circle, cast.guest).state, postbox.tried) == ("held", [RU1])
    send_due(clock=lambda: now + timedelta(hours=3))
    assert postbox.tried == [RU1]
    assert not any(SECRET in str(each) for each in postbox.arrived)


@pytest.mark.parametrize("rename", RENAMED)
def test_it_is_not_queued_and_its_reader_is_not_asked_by_it(circle, cast, now, rename):
    reword(circle, cast.guest)
    rename(cast)
    assert begin(circle, now) == 1
    assert [mail_to(circle, each).state for each in (cast.guest, cast.other_guest)] == [
        "held",
        "queued",
    ]
    assert circle.invitation(cast.guest).state == "new"
    assert circle.invitation(cast.guest).asked == []


def test_the_outbox_says_what_is_in_it_and_it_leaves_once_it_is_not(
    circle, cast, now, organiser, postbox
):
    address = f"/d/coast-2026/review/{circle.round.pk}"
    reword(circle, cast.guest)
    rename_dialogue(cast)
    told = shown(organiser.post(f"{address}/open", follow=True))
    assert "1 invitation will leave in a moment. 1 mail is held back: see the outbox." in told
    text = shown(organiser.get(f"{address}/outbox"))
    why = "A mail names no dialogue: take out \u201cLanternfish Conference\u201d."
    assert (">Held back</span>" in text, why in text) == (True, True)
    assert "Send all that wait" not in text  # it would not go with them
    mail = mail_to(circle, cast.guest)
    page = shown(organiser.get(f"{address}/outbox/{mail.pk}"))
    assert (why in page, "Save the mail" in page) == (True, True)
    body = mail.body.replace(CONTACT, "")
    organiser.post(f"{address}/outbox/{mail.pk}", {"subject": mail.subject, "body": body})
    assert FREE in shown(organiser.get(f"{address}/outbox"))
    sent = organiser.post(f"{address}/outbox/send", {"mail": str(mail.pk)}, follow=True)
    assert "1 mail will leave in a moment." in shown(sent)
    assert "held back" not in shown(sent).lower()
    send_due(clock=timezone.now)
    assert len(postbox.to(KR1)) == 1
    assert circle.invitation(cast.guest).state == "asked"


def test_one_that_is_sent_all_the_same_is_held_again(circle, cast, now):
    reword(circle, cast.guest)
    rename_dialogue(cast)
    begin(circle, now)
    mail = mail_to(circle, cast.guest)
    assert send_mails(round_=circle.round, mails=[mail.pk], by=cast.convenor, now=now) == 0
    assert mail_to(circle, cast.guest).state == "held"


def test_a_reminder_is_held_as_well_and_is_one(circle, cast, now):
    begin(circle, now)
    Mail.objects.update(state="sent")
    circle.round.contact = CONTACT
    circle.round.save(update_fields=["contact"])
    rename_dialogue(cast)
    late = circle.round.deadline - timedelta(days=1)
    assert remind_due(now=late) == 0
    asked = {"round_": circle.round, "by": cast.convenor, "now": late}
    write_reminders(invitations=Invitation.objects.all(), **asked)
    reminders = Mail.objects.filter(kind="reminder")
    assert {each.state for each in reminders} == {"held"}
    assert len(reminders) == 2
    for _ in range(2):
        assert ask_again(round_=circle.round, by=cast.convenor, now=late) == 0
    assert [each.state for each in Mail.objects.filter(kind="reworded")] == ["held", "held"]


def test_closing_leaves_none_behind(circle, cast, now):
    reword(circle, cast.guest)
    rename_dialogue(cast)
    begin(circle, now)
    close_early(round_=circle.round, is_sure=True, by=cast.convenor, now=now)
    assert {each.state for each in Mail.objects.all()} == {"dropped"}


def test_words_that_every_mail_has_name_no_session(circle, cast, now, postbox):
    titles = ("Private link", "Your answers", "\u79c1\u4eba\u94fe\u63a5 \u7684")
    for number, title in enumerate(titles):
        Session.objects.create(
            dialogue=cast.dialogue, code=f"X{number}", title=title, starts=now, time_zone="UTC"
        )
    Participant.objects.filter(pk=cast.guest.pk).update(language="zh")
    begin(circle, now)
    assert send_due(clock=lambda: now) == 2


@pytest.fixture
def named_site(settings):
    settings.DEFAULT_FROM_EMAIL = "Reports <lanternfish-conference@house.example>"


def test_a_sender_that_names_the_dialogue_opens_no_review(
    circle, cast, now, postbox, organiser, named_site
):
    rename_dialogue(cast)
    told = SENDER.format("Lanternfish Conference")
    address = f"/d/coast-2026/review/{circle.round.pk}"
    assert told in shown(organiser.post(f"{address}/open", follow=True))
    assert told in shown(organiser.get(f"{address}/outbox"))
    assert {each.state for each in Mail.objects.all()} == {"draft"}
    assert circle.invitation(cast.guest).state == "new"


def test_so_does_a_host(circle, cast, now, postbox, organiser, settings):
    settings.SITE_URL = "https://coast.house.example"
    told = HOST.format("Coast")
    address = f"/d/coast-2026/review/{circle.round.pk}"
    assert told in shown(organiser.post(f"{address}/open", follow=True))
    settings.SITE_URL = "https://coastline.house.example"
    assert "2 invitations will leave" in shown(organiser.post(f"{address}/open", follow=True))


def test_where_it_names_it_later_nothing_leaves_and_no_code_is_asked_for(
    circle, cast, now, postbox, named_site
):
    begin(circle, now)
    one = circle.invitation(cast.guest)
    assert ask_for_code(invitation=one, language="en", now=now)
    rename_dialogue(cast)
    assert send_due(clock=lambda: now) == 0
    assert postbox.arrived == []
    assert {(each.kind, each.state) for each in Mail.objects.all()} == {
        ("invitation", "held"),
        ("code", "dropped"),
    }
    again = Invitation.objects.select_related("round__dialogue").get(pk=one.pk)
    assert not ask_for_code(invitation=again, language="en", now=now)


def test_where_no_mail_leaves_the_sender_is_no_matter(circle, cast, now, named_site):
    rename_dialogue(cast)
    assert begin(circle, now) == 2
