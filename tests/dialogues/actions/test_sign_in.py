"""One-time sign-in links: hashed, used once, dead after a while."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogues.actions.mailing import mail_sign_in_link
from dialogues.actions.sign_in import make_sign_in_link, use_sign_in_link
from dialogues.models import SignInLink
from dialogues.models.sign_in_link import LIFETIME, hash_token, new_token
from tests.cast import NOW, make_user

pytestmark = pytest.mark.django_db
LINK = "https://rapporteur.example/account/link/" + "x" * 43


@pytest.fixture
def user():
    return make_user("anna@example.org")


def token_of(link: str) -> str:
    return link.rpartition("/")[2]


def test_makes_a_link_whose_token_is_nowhere_else(user, settings):
    settings.SITE_URL = "https://rapporteur.example"
    link = make_sign_in_link(user=user, now=NOW)
    row = SignInLink.objects.get()
    assert link == f"https://rapporteur.example/account/link/{token_of(link)}"
    assert len(token_of(link)) == 43
    assert (row.token_hash, row.expires_at) == (hash_token(token_of(link)), NOW + LIFETIME)
    assert str(row) == "Sign-in link for Anna"


def test_signs_in_once(user):
    token = token_of(make_sign_in_link(user=user, now=NOW))
    assert use_sign_in_link(token=token, now=NOW) == user
    assert SignInLink.objects.get().used_at == NOW
    assert use_sign_in_link(token=token, now=NOW) is None


def test_is_dead_after_seven_days(user):
    token = token_of(make_sign_in_link(user=user, now=NOW))
    assert use_sign_in_link(token=token, now=NOW + LIFETIME) is None
    assert use_sign_in_link(token=token, now=NOW + LIFETIME - timedelta(seconds=1)) == user


def test_does_not_open_a_closed_account(user):
    token = token_of(make_sign_in_link(user=user, now=NOW))
    user.is_active = False
    user.save()
    assert use_sign_in_link(token=token, now=NOW) is None


def test_an_unknown_token_opens_nothing(user):
    make_sign_in_link(user=user, now=NOW)
    assert use_sign_in_link(token=new_token(), now=NOW) is None


def test_without_a_mail_server_nothing_goes_out(mailoutbox):
    assert not mail_sign_in_link(address="anna@example.org", link=LINK)
    assert mailoutbox == []


def test_a_mail_names_nobody(settings, mailoutbox):
    settings.EMAIL_HOST = "mail.example"
    assert mail_sign_in_link(address="anna@example.org", link=LINK)
    (mail,) = mailoutbox
    assert (mail.subject, mail.to) == ("Your sign-in link", ["anna@example.org"])
    assert mail.body == (
        "Somebody who works with Rapporteur has made you an account. This link opens it, once,\n"
        f"within seven days:\n\n{LINK}\n\n"
        "If you did not expect it, ignore it: nothing happens until you follow it.\n"
    )


def test_a_mail_server_that_is_away_is_told_in_the_log(settings, caplog):
    settings.EMAIL_HOST = "127.0.0.1"
    settings.EMAIL_PORT = 1
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    assert not mail_sign_in_link(address="anna@example.org", link=LINK)
    assert caplog.messages == ["A sign-in link could not be mailed: ConnectionRefusedError."]
