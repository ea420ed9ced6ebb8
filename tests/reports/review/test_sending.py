"""Mails as they leave, by a real mail server: refused, put off, dead, killed in the middle."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from dialogues.domain.secret import Secret
from reports.actions.change_round import (
    hand_over,
    send_mails,
    withdraw_invitation,
    write_reminders,
)
from reports.actions.open_round import open_round
from reports.actions.remind_due import remind_due
from reports.actions.review_code import ask_for_code
from reports.actions.send_mail import send_due
from reports.actions.tend import tend_reviews
from reports.letters import write_letter
from reports.models import Mail, MailKind, MailState, ReviewLink
from reports.models.mail import PAUSES
from tests.cast import NOW
from tests.plumbing.smtp import Killed

from .circle import make_circle

pytestmark = pytest.mark.django_db
KR1, RU1 = "kr1@example.org", "ru1@example.org"


@pytest.fixture
def circle():
    return make_circle()


def at(moment):
    return lambda: moment


def mail_to(circle, person):
    pk = circle.invitation(person).pk.hex
    return next(each for each in Mail.objects.all() if each.about["invitation"] == pk)


def states(circle):
    guest, other = circle.paper.cast.guest, circle.paper.cast.other_guest
    return mail_to(circle, guest).state, mail_to(circle, other).state


def test_each_gets_one_mail_with_one_link(circle, postbox):
    assert send_due(clock=at(NOW)) == 2
    (body,) = postbox.to(KR1)
    assert body.count("/r/") == 1
    assert "Coast" not in body
    assert states(circle) == ("sent", "sent")
    assert postbox.arrived[0]["Subject"] == postbox.arrived[1]["Subject"]
    assert postbox.arrived[0]["Auto-Submitted"] == "auto-generated"


def test_sent_twice_is_sent_once(circle, postbox):
    open_round(round_=circle.round, by=circle.paper.cast.convenor, now=NOW)
    send_due(clock=at(NOW))
    send_due(clock=at(NOW))
    assert sorted(postbox.tried) == [KR1, RU1]


def test_a_refused_address_is_shown_and_the_others_go_on(circle, postbox):
    postbox.answers[KR1] = ["550 no such user"]
    assert send_due(clock=at(NOW)) == 1
    assert states(circle) == ("refused", "sent")
    send_due(clock=at(NOW + timedelta(days=1)))
    assert sorted(postbox.tried) == [KR1, RU1]


def test_a_refused_one_leaves_again_once_its_address_is_right(circle, postbox):
    postbox.answers[KR1] = ["550 no such user"]
    send_due(clock=at(NOW))
    guest = circle.paper.cast.guest
    guest.email = Secret("nari@example.org")
    guest.save(update_fields=["email"])
    mail = mail_to(circle, guest)
    again = {"round_": circle.round, "mails": [mail.pk], "by": circle.paper.cast.convenor}
    assert send_mails(**again, now=NOW) == 1
    send_due(clock=at(NOW))
    assert len(postbox.to("nari@example.org")) == 1


def test_one_that_is_put_off_is_tried_again_after_growing_pauses(circle, postbox):
    postbox.answers[KR1] = ["451 later", "451 later", "250 OK"]
    send_due(clock=at(NOW))
    guest = circle.paper.cast.guest
    assert mail_to(circle, guest).next_at == NOW + PAUSES[0]
    send_due(clock=at(NOW + PAUSES[0] - timedelta(seconds=1)))
    assert postbox.tried.count(KR1) == 1
    second = NOW + PAUSES[0]
    send_due(clock=at(second))
    assert mail_to(circle, guest).next_at == second + PAUSES[1]
    send_due(clock=at(second + PAUSES[1]))
    assert (states(circle), len(postbox.to(KR1))) == (("sent", "sent"), 1)


def test_a_dead_server_is_asked_once_for_all_and_given_up_in_the_end(circle, settings, postbox):
    settings.EMAIL_PORT = 9  # nobody listens there
    send_due(clock=at(NOW))
    assert sorted(each.tries for each in Mail.objects.all()) == [0, 1]
    moment = NOW
    for _ in range(2 * len(PAUSES) + 2):
        moment += PAUSES[-1]
        send_due(clock=at(moment))
    assert states(circle) == ("failed", "failed")
    assert postbox.tried == []


def test_one_that_was_killed_in_the_middle_is_not_sent_again_by_itself(circle, settings, postbox):
    settings.EMAIL_BACKEND = "tests.plumbing.smtp.KilledBackend"
    with pytest.raises(Killed):
        send_due(clock=at(NOW))
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    send_due(clock=at(NOW + timedelta(minutes=5)))
    send_due(clock=at(NOW + timedelta(days=1)))
    assert sorted(states(circle)) == ["sent", "unsure"]
    assert len(postbox.arrived) == 2


def test_without_a_mail_server_nothing_is_tried(circle, settings):
    settings.EMAIL_HOST = ""
    assert send_due(clock=at(NOW)) == 0
    assert states(circle) == ("queued", "queued")


def test_whoever_was_taken_out_gets_no_mail(circle, postbox):
    guest = circle.paper.cast.guest
    withdraw_invitation(invitation=circle.invitation(guest), by=circle.paper.cast.convenor, now=NOW)
    send_due(clock=at(NOW))
    assert (postbox.tried, mail_to(circle, guest).state) == ([RU1], "dropped")


def test_an_address_that_cannot_stand_in_a_header_is_refused(circle, postbox):
    guest = circle.paper.cast.guest
    guest.email = Secret("kr1@example.org\nBcc: all@example.org")
    guest.save(update_fields=["email"])
    send_due(clock=at(NOW))
    assert (postbox.tried, states(circle)) == ([RU1], ("refused", "sent"))


def test_a_person_without_an_address_waits_for_a_link_by_hand():
    circle = make_circle(opened=False)
    guest = circle.paper.cast.guest
    guest.email = Secret("")
    guest.save(update_fields=["email"])
    by = circle.paper.cast.convenor
    assert open_round(round_=circle.round, by=by, now=NOW) == 1
    assert mail_to(circle, guest).state == MailState.DRAFT
    link, code = hand_over(invitation=circle.invitation(guest), by=by, now=NOW)
    assert (len(code), ReviewLink.objects.count()) == (6, 1)
    assert "/r/" in link
    assert circle.invitation(guest).state == "asked"


def test_an_address_that_was_taken_away_is_told(circle, postbox):
    guest = circle.paper.cast.guest
    guest.email = Secret("")
    guest.save(update_fields=["email"])
    send_due(clock=at(NOW))
    assert (postbox.tried, states(circle)) == ([RU1], ("refused", "sent"))


@pytest.fixture
def coded(circle, postbox):
    """The guest has pressed Continue: a code waits to be mailed, and nothing else does."""
    send_due(clock=at(NOW))
    postbox.arrived.clear()
    invitation = circle.invitation(circle.paper.cast.guest)
    assert ask_for_code(invitation=invitation, language="en", now=NOW)
    return invitation


def code_mails():
    return list(Mail.objects.filter(kind="code").order_by("state").values_list("state", flat=True))


@pytest.mark.parametrize(("later", "left"), [(10, ["sent"]), (11, ["dropped"])])
def test_a_code_that_is_late_does_not_leave(coded, postbox, later, left):
    send_due(clock=at(NOW + timedelta(minutes=later)))
    assert code_mails() == left
    assert len(postbox.arrived) == left.count("sent")


def test_a_code_that_waited_for_a_server_too_long_does_not_leave(coded, postbox):
    postbox.answers[KR1] = ["451 later"]
    for minutes in (0, 1, 6):
        send_due(clock=at(NOW + timedelta(minutes=minutes)))
    assert (code_mails(), len(postbox.tried)) == (["queued"], 5)
    # Whoever asks anew gets a new one: the old one will not leave any more.
    late = NOW + timedelta(minutes=36)
    assert ask_for_code(invitation=coded, language="en", now=late)
    postbox.answers[KR1] = ["250 OK"]
    send_due(clock=at(late))
    assert code_mails() == ["dropped", "sent"]


def test_a_code_does_not_leave_where_another_was_handed_over_since(coded, circle, postbox):
    convenor = circle.paper.cast.convenor
    hand_over(invitation=coded, by=convenor, now=NOW + timedelta(minutes=2))
    send_due(clock=at(NOW + timedelta(minutes=3)))
    assert (code_mails(), postbox.arrived) == (["dropped"], [])


def test_no_mail_has_a_second_link(circle):
    written = "Ask at https://coast.example/r/x or coast.example/ask, //x.y {link} {code} +43 1"
    circle.round.contact = written
    for kind in MailKind:
        body = write_letter(kind, circle.round, "en").body
        found = re.findall(r"\S*(?:/|{)\S*", body)
        assert found == ["{code}" if kind == "code" else "{link}"]
        assert kind == "code" or "+43 1" in body


def test_reminders_go_to_whoever_is_silent_on_their_day_once(circle, postbox):
    send_due(clock=at(NOW))
    assert remind_due(now=NOW + timedelta(days=6)) == 0
    a_week_before = NOW + timedelta(days=7)
    assert [remind_due(now=a_week_before) for _ in range(2)] == [2, 0]
    tend_reviews(at(a_week_before))
    assert len(postbox.to(KR1)) == 2


def test_no_reminder_is_written_to_whoever_has_no_address(circle):
    """Its row would stay, and tell that they have not answered."""
    cast = circle.paper.cast
    hand_over(invitation=circle.invitation(cast.guest), by=cast.convenor, now=NOW)
    cast.guest.email = Secret("")
    cast.guest.save()
    words = {"round_": circle.round, "by": cast.convenor, "now": NOW}
    own = circle.invitation(cast.guest)
    assert write_reminders(invitations=[own], **words) == []
    assert remind_due(now=NOW + timedelta(days=7)) == 1
    (mail,) = Mail.objects.filter(kind=MailKind.REMINDER)
    assert mail.about["invitation"] == circle.invitation(cast.other_guest).pk.hex


def test_a_reminder_is_written_first_and_no_second_one(circle):
    by = circle.paper.cast.convenor
    wanted = {"round_": circle.round, "by": by, "now": NOW}
    first = write_reminders(invitations=circle.round.invitations.all(), **wanted)
    second = write_reminders(invitations=circle.round.invitations.all(), **wanted)
    assert [each.state for each in first] == ["draft", "draft"]
    assert {each.pk for each in first} == {each.pk for each in second}
