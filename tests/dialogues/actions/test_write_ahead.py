"""What SQLite keeps beside the database of what was written together: nothing after a pass."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from django.core import mail
from django.db import connection, transaction
from django.utils import timezone

from dialogues.actions import write_ahead
from dialogues.actions.write_ahead import empty_write_ahead_log
from dialogues.models import User
from dialogues.tasks import do_chores
from reports.actions.record_silence import close_early
from tests.cast import make_user
from tests.reports.review.circle import make_circle

pytestmark = pytest.mark.django_db(transaction=True)
IS_SQLITE = connection.vendor == "sqlite"


def log_file():
    return Path(f"{connection.settings_dict['NAME']}-wal")


def logged():
    """How many bytes it holds; another engine has no such file."""
    return log_file().stat().st_size if IS_SQLITE else 0


def test_after_a_pass_of_the_worker_nothing_is_in_it(settings):
    settings.EMAIL_HOST = "mail.example"
    make_circle(now=timezone.now())
    assert (logged() > 0) is IS_SQLITE
    do_chores()
    assert len(mail.outbox) == 2  # with a row of a link for each
    assert logged() == 0


def test_after_a_review_was_closed_nothing_is_in_it():
    circle = make_circle(now=timezone.now())
    assert (logged() > 0) is IS_SQLITE
    by = circle.paper.cast.convenor
    close_early(round_=circle.round, is_sure=True, by=by, now=timezone.now())
    assert logged() == 0


def test_whoever_reads_meanwhile_is_no_error(monkeypatch):
    monkeypatch.setattr(write_ahead, "PATIENCE", 10)
    usual = patience()
    with closing(sqlite3.connect(reader_of())) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
        make_user("late@example.org")
        assert not empty_write_ahead_log()
        reader.rollback()
    assert empty_write_ahead_log() is IS_SQLITE
    assert patience() == usual
    assert User.objects.filter(email="late@example.org").exists()


def reader_of():
    """The database for another reader; where it is no file, one of their own."""
    return str(connection.settings_dict["NAME"]) if IS_SQLITE else ":memory:"


def patience():
    """How long this connection waits for others, in milliseconds."""
    if not IS_SQLITE:
        return None
    with connection.cursor() as cursor:
        return cursor.execute("PRAGMA busy_timeout").fetchone()[0]


def test_in_a_transaction_nothing_is_done():
    with transaction.atomic():
        make_user("early@example.org")
        assert not empty_write_ahead_log()
    assert (logged() > 0) is IS_SQLITE
