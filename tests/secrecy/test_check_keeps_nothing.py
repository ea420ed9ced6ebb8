"""A document and a roster that are checked leave nothing behind: on disk, in a log, in a row.

A control finds the same words where they were uploaded to be kept for a moment in clear.
"""

from __future__ import annotations

import gc
import http.cookiejar
import re
import tempfile
import urllib.parse
import urllib.request

import pytest
from django.conf import settings
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from dialogues.domain.names import Person
from tests.cast import make_cast
from tests.plumbing.instance import Instance

from .thief import files_under, finds, rows_of_database

CANARIES = {"Wexlomane", "Trundibar"}
WHO = "Wexlomane Trundibar"
ROSTER = f"name,affiliation\n{WHO},Trundibar Institute\n".encode()
# Larger than what Django keeps in memory by itself.
DRAFT = (f"<p>Then {WHO} spoke.<!-- {WHO} -->" + " " * 3_000_000).encode()
BOUNDARY = "a-boundary-of-parts"


@pytest.fixture
def temporary_folder(monkeypatch, tmp_path):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["draft.html", f"{WHO}.md", "draft.pdf"])
def test_nothing_of_a_check_is_kept(temporary_folder, capfd, name):
    client = Client()
    client.force_login(make_cast().rapporteur)
    answer = client.post(
        "/check",
        {
            "threshold": 3,
            "organisations": WHO,
            "document": SimpleUploadedFile(name, DRAFT),
            "roster": SimpleUploadedFile("roster.csv", ROSTER),
        },
    )
    assert (answer.status_code, b"Wexlomane" in answer.content) in {(200, True), (422, True)}
    told = capfd.readouterr()
    kept = [
        *files_under(settings.DATA),
        *files_under(temporary_folder),
        *rows_of_database(),
        repr(cache._cache).encode(),
        repr(dict(client.session)).encode(),
        told.out.encode(),
        told.err.encode(),
    ]
    assert finds(CANARIES, kept) == set()


@pytest.mark.django_db
def test_nobody_of_the_roster_stays_in_memory():
    client = Client()
    client.force_login(make_cast().rapporteur)
    document = SimpleUploadedFile("a.md", f"{WHO} spoke.".encode())
    sent = {"threshold": 3, "document": document}
    client.post("/check", {**sent, "roster": SimpleUploadedFile("r.csv", ROSTER)})
    client = document = sent = None
    gc.collect()
    people = [each for each in gc.get_objects() if isinstance(each, Person)]
    assert [each for each in people if each.name == WHO] == []


def parts() -> bytes:
    """Both files as a browser sends them, with a token in the place of `%TOKEN`."""
    fields = {"threshold": "3", "organisations": "", "csrfmiddlewaretoken": "%TOKEN"}
    body = b""
    for name, value in fields.items():
        body += f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'.encode()
        body += value.encode() + b"\r\n"
    for name, file, content in (
        ("document", f"{WHO}.html", DRAFT),
        ("roster", "roster.csv", ROSTER),
    ):
        head = f'form-data; name="{name}"; filename="{file}"'
        body += f"--{BOUNDARY}\r\nContent-Disposition: {head}\r\n\r\n".encode() + content + b"\r\n"
    return body + f"--{BOUNDARY}--\r\n".encode()


def test_nothing_of_a_check_is_kept_by_a_server(instance: Instance, temporary_folder):
    instance.environment["TMPDIR"] = str(temporary_folder)
    assert instance.manage("create_organiser", "a@example.org").returncode == 0
    link = re.search(r"http\S+", instance.manage("sign_in_link", "a@example.org").stdout)
    assert link
    cookies = http.cookiejar.CookieJar()
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(cookies))

    with instance.serve() as server:

        def ask(path: str, data: bytes | None = None, kind: str = "") -> str:
            headers = {"Origin": server.url, **({"Content-Type": kind} if kind else {})}
            request = urllib.request.Request(server.url + path, data, headers)  # noqa: S310
            with opener.open(request, timeout=120) as answer:
                return str(answer.read(), "utf-8")

        def token(page: str) -> str:
            found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
            assert found
            return found[1]

        door = urllib.parse.urlsplit(link[0]).path
        ask(door, urllib.parse.urlencode({"csrfmiddlewaretoken": token(ask(door))}).encode())
        sent = parts().replace(b"%TOKEN", token(ask("/check")).encode())
        page = ask("/check", sent, f"multipart/form-data; boundary={BOUNDARY}")
        assert page.count(WHO) > 2
        running = [*files_under(instance.data), *files_under(temporary_folder)]
    left = [*files_under(instance.data), *files_under(temporary_folder)]
    assert len(left) > 3
    assert finds(CANARIES, [*running, *left]) == set()


def test_control_the_words_are_found_where_they_are_kept(tmp_path):
    (tmp_path / "upload").write_bytes(DRAFT)
    assert finds(CANARIES, files_under(tmp_path)) == CANARIES
