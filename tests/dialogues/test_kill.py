"""`kill -9` in the middle of capture: every line that was acknowledged is there.

Three rounds in the suite; `make faults` does twenty.
"""

from __future__ import annotations

import http.client
import http.cookiejar
import json
import random
import re
import threading
import time
import urllib.parse
import urllib.request
from pathlib import Path
from uuid import uuid4

import pytest

from tests.plumbing.instance import Instance, Server

FILE = """\
rapporteur: 1
dialogue: {slug: killed-2026, title: Killed}
delegations: [{code: KR, name: the ROK, adjective: Korean}]
participants: [{code: KR1, delegation: KR, name: Nari Vellumkin}]
sessions: [{code: S1, title: Opening, starts: 2026-06-08T09:00+02:00, attendance: [KR1]}]
"""
ORGANISER = "convenor@example.org"
NOTES = "/d/killed-2026/sessions/S1/notes"


class Typist:
    """Somebody who files one line after another and remembers what was acknowledged."""

    def __init__(self) -> None:
        self.url = ""
        cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.opener = urllib.request.build_opener(cookies)
        self.acknowledged: list[str] = []
        self.began = threading.Event()

    def sign_in(self, link: str) -> None:
        path = urllib.parse.urlsplit(link).path
        self.post(path, csrfmiddlewaretoken=self.token(self.get(path)))

    def get(self, path: str) -> str:
        with self.opener.open(self.url + path, timeout=60) as answer:
            return str(answer.read(), "utf-8")

    def post(self, path: str, **fields: str) -> str:
        request = urllib.request.Request(  # noqa: S310 - our own server
            self.url + path,
            data=urllib.parse.urlencode(fields).encode(),
            headers={"Accept": "application/json", "Origin": self.url},
        )
        with self.opener.open(request, timeout=60) as answer:
            return str(answer.read(), "utf-8")

    def token(self, page: str) -> str:
        found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
        assert found
        return found[1]

    def type_until_killed(self, token: str) -> None:
        while True:
            id = str(uuid4())
            try:
                self.file(token, f"KR1: Line {id}.", id=id)
            except (OSError, http.client.HTTPException):
                return  # the server is gone, perhaps in the middle of its answer
            self.acknowledged.append(id)
            self.began.set()

    def file(self, token: str, line: str, *, id: str = "", notes: str = NOTES) -> None:
        """File one line and wait for its acknowledgement."""
        answer = self.post(
            f"{notes}/file", id=id or str(uuid4()), line=line, csrfmiddlewaretoken=token
        )
        assert json.loads(answer)["code"]


def begin(instance: Instance, tmp_path) -> str:
    (tmp_path / "dialogue.yaml").write_text(FILE)
    made = instance.manage("create_organiser", ORGANISER)
    assert made.returncode == 0, made.stderr
    loaded = instance.manage("load_dialogue", str(tmp_path / "dialogue.yaml"))
    assert loaded.returncode == 0, loaded.stderr
    link = re.search(r"http\S+", made.stdout)
    assert link
    return link[0]


def type_and_kill(server: Server, typist: Typist, moment: float) -> None:
    """One round: type for a while, then kill every process of the server."""
    token = typist.token(typist.get(NOTES))
    typist.began.clear()
    thread = threading.Thread(target=typist.type_until_killed, args=[token])
    thread.start()
    # A busy machine may take its time over the first line; the moment is counted from there.
    assert typist.began.wait(timeout=60)
    time.sleep(moment)
    server.kill()
    thread.join(timeout=60)
    assert not thread.is_alive()


def stored(instance: Instance, tmp_path: Path) -> str:
    """Everything that is in the database afterwards, read by the product itself."""
    output = tmp_path / "after.yaml"
    dumped = instance.manage(
        "dump_dialogue", "killed-2026", "--with-identities", "--output", str(output)
    )
    assert dumped.returncode == 0, dumped.stderr
    return output.read_text()


def kill_often(instance: Instance, tmp_path, rounds: int) -> None:
    """One sign-in outlives every kill, and what is lost in one round is missing at the end."""
    chance = random.Random(20260608)  # noqa: S311 - moments, not keys
    typist, link = Typist(), begin(instance, tmp_path)
    for number in range(rounds):
        with instance.serve() as server:
            typist.url = server.url
            if not number:
                typist.sign_in(link)
            type_and_kill(server, typist, chance.uniform(0.2, 1.0))
    text = stored(instance, tmp_path)
    assert [id for id in typist.acknowledged if f"Line {id}." not in text] == []
    assert len(typist.acknowledged) > rounds
    assert len(set(typist.acknowledged)) == len(typist.acknowledged)


def test_loses_no_acknowledged_line(instance, tmp_path):
    kill_often(instance, tmp_path, rounds=3)


@pytest.mark.faults
def test_loses_no_acknowledged_line_in_twenty_kills(instance, tmp_path):
    kill_often(instance, tmp_path, rounds=20)
