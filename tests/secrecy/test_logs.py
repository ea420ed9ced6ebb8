"""Threat 11: no name, no remark and no token in a log or on an error page, DEBUG on and off.

Every view is entered as the one who may see everything, and fails at its deepest point with the
secret in its hands: in the error's words, in a local variable, in what was sent.
"""

import logging
import logging.config

import pytest
from django.conf import settings as django_settings
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import Http404
from django.test import Client
from django.urls import get_resolver
from django.urls.resolvers import URLPattern

from config.settings import LOGGING
from dialogues.models import Job
from dialogues.tasks import run_job

from .house import addresses, furnish, identities, remarks
from .thief import finds

pytestmark = pytest.mark.django_db
CANARY = "Wexlomane Trundibar"
WORDS = {"Wexlomane", "Trundibar"}
TOKEN = "Zq" * 22
LOG, FAULTS = (django_settings.LOGS / f"{name}.log" for name in ("rapporteur", "faults"))


@pytest.fixture(autouse=True)
def empty_log():
    # The handlers notice that their files are gone and begin others.
    for path in (LOG, FAULTS):
        path.unlink(missing_ok=True)
    yield
    for path in (LOG, FAULTS):
        path.unlink(missing_ok=True)


def logged():
    return b"".join(path.read_bytes() for path in (LOG, FAULTS) if path.exists())


def every_view(patterns):
    for each in patterns:
        if isinstance(each, URLPattern):
            yield each
        else:
            yield from every_view(each.url_patterns)


@pytest.fixture
def breaking(monkeypatch):
    """`breaking(error)`: every view of the site fails with it, a secret in its hands."""

    def arrange(error):
        def fail(request, *args, **kwargs):
            name, text = CANARY, request.POST.get("text")
            raise error(f"{name} said {text}")

        for each in every_view(get_resolver().url_patterns):
            monkeypatch.setattr(each, "callback", fail)

    return arrange


ERRORS = (RuntimeError, UnicodeError, PermissionDenied, SuspiciousOperation, Http404)
# A refusal's reason is meant for whoever asked; nothing else of an error is.
FOR_THE_READER = (PermissionDenied, Http404)


@pytest.mark.parametrize("debug", [False, True])
def test_every_view_fails_in_silence(breaking, settings, capfd, debug):
    house = furnish()
    settings.DEBUG = debug
    client = Client(raise_request_exception=False)
    client.force_login(house.convenor)
    for error in ERRORS:
        breaking(error)
        pages = []
        for address in addresses(house).values():
            sent = client.post(f"{address}?who={CANARY}", {"text": CANARY, "token": TOKEN})
            pages.append(sent.content)
        assert len(pages) > 80
        assert error in FOR_THE_READER or finds(WORDS, pages) == set(), error
    told = capfd.readouterr()
    assert finds({*WORDS, TOKEN}, [logged(), told.out.encode(), told.err.encode()]) == set()
    assert logged().count(b"Internal Server Error") > 160


def test_a_walk_through_all_pages_logs_no_secret(capfd):
    house = furnish()
    client = Client(raise_request_exception=False)
    client.force_login(house.rapporteur)
    for address in addresses(house).values():
        client.get(address)
        client.post(address, {"text": CANARY, "line": f"KR1: {CANARY}", "name": CANARY})
        client.get(f"{address}/{TOKEN}")
    told = capfd.readouterr()
    words = identities(house.record) | remarks(house.record) | {CANARY, TOKEN}
    assert finds(words, [logged(), told.out.encode(), told.err.encode()]) == set()
    assert b"Not Found: " in logged()


def test_control_a_log_as_django_has_it_tells_everything(breaking, settings, capfd):
    settings.DEBUG = True
    handler = logging.FileHandler(LOG)
    logging.getLogger("django").addHandler(handler)
    try:
        breaking(RuntimeError)
        client = Client(raise_request_exception=False)
        client.get(f"/account/link/{TOKEN}")
    finally:
        logging.getLogger("django").removeHandler(handler)
        handler.close()
    assert finds({"Wexlomane", TOKEN}, [logged()]) == {"Wexlomane", TOKEN}


def test_no_handler_of_djangos_own_is_left():
    """They print an error in its words, and the addresses of one-time links."""
    logging.config.dictConfig(LOGGING)
    loggers = [logging.getLogger(), *map(logging.getLogger, logging.root.manager.loggerDict)]
    ours = {"config.logs.LineFormatter", "None"}
    for logger in loggers:
        for handler in logger.handlers:
            if type(handler).__module__.startswith(("_pytest", "pytest")):
                continue
            kind = type(handler.formatter)
            assert f"{kind.__module__}.{kind.__qualname__}" in ours | {"builtins.NoneType"}
            assert isinstance(handler, logging.NullHandler) or handler.filters, logger.name


def test_a_failed_task_keeps_no_word(monkeypatch):
    """The queue keeps a traceback in clear: it must hold no error but our own."""

    def fail(*args, **kwargs):
        try:
            raise ValueError(CANARY)
        except ValueError:
            raise RuntimeError(f"while {CANARY} spoke")  # noqa: B904 - a chain as it comes about

    house = furnish()
    monkeypatch.setattr("dialogues.tasks.do_job", fail)
    job = Job.objects.get(pk=house.exported.pk)
    with pytest.raises(Exception, match=r"^RuntimeError$") as caught:
        run_job.func(str(job.pk))
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)
