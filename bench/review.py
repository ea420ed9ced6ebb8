"""A hundred reviewers with 20 passages each open, decide and save, on two server processes.

On SQLite, or on PostgreSQL where DATABASE_URL names one. Each browser goes through link and code,
then decides one passage every few seconds and loads its page again, as a browser without scripts
does. Beside it: how long it takes to write the invitations of a round for 200 people.
"""

from __future__ import annotations

import json
import re
import tempfile
import threading
import time
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path

from dialogues.domain.dialoguefile import write_dialogue
from tests.plumbing.instance import Instance, Server, open_instance

from ._reviews import EACH, reviewed_record

REVIEWERS, PAUSE = 100, 4.0  # seconds between two decisions of one reviewer
INVITED = 200
PREPARE = """
import json, time
from datetime import timedelta
from django.utils import timezone
from dialogues.models import Dialogue, Participant, User
from reports.actions.change_round import hand_over
from reports.actions.prepare_round import Terms, prepare_round
from reports.actions.write_invitations import write_invitations
from reports.domain.audiences import Audience

now = timezone.now()
dialogue, by = Dialogue.objects.get(), User.objects.get()
terms = Terms(
    audience=Audience.PUBLIC, deadline=now + timedelta(days=7), time_zone="UTC", contact="Us"
)
made = prepare_round(dialogue=dialogue, terms=terms, by=by, now=now)
people = list(Participant.objects.values_list("pk", flat=True))
began = time.perf_counter()
written = write_invitations(round_=made, people=people)
spent = time.perf_counter() - began
HANDED = []
if HAND_OVER:
    rows = made.invitations.select_related("round__dialogue", "dialogue")
    HANDED = [hand_over(invitation=each, by=by, now=timezone.now()) for each in rows]
print(json.dumps({"written": written, "spent": spent, "handed": HANDED}))
"""
MEMBER = """
from dialogues.models import Dialogue, Membership, User
Membership.objects.get_or_create(
    dialogue=Dialogue.objects.get(), user=User.objects.get(), role="convenor"
)
"""
COUNT = "from reports.models import Clearance; print(Clearance.objects.count())"


class Reviewer:
    """A browser of somebody who decides on everything that is put before them."""

    def __init__(self, server: Server, link: str, code: str) -> None:
        self.url = server.url
        self.link = server.url + urllib.parse.urlsplit(link).path
        self.code = code
        self.jar = CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))
        self.opening: list[float] = []
        self.saving: list[float] = []
        self.saved = 0

    def work(self, start: float) -> None:
        """Open the page, then approve one passage after another."""
        _wait(start)
        page = self._open()
        keys = re.findall(r'name="key" value="(\w+)"', page)
        prints = re.findall(r'name="fingerprint" value="(\w+)"', page)
        shown = list(dict(zip(keys, prints, strict=True)).items())
        for number, (key, fingerprint) in enumerate(shown, 1):
            _wait(start + number * PAUSE)
            self._save(key, fingerprint)

    def _open(self) -> str:
        self._timed(self.opening, "GET", self.link)
        self._timed(self.opening, "POST", self.link, {})
        return self._timed(self.opening, "POST", f"{self.url}/review/code", {"code": self.code})

    def _save(self, key: str, fingerprint: str) -> None:
        said = {"key": key, "fingerprint": fingerprint, "decision": "approve"}
        page = self._timed(self.saving, "POST", f"{self.url}/review/decide", said)
        self.saved += "✓" in page

    def _timed(
        self, times: list[float], method: str, url: str, said: dict[str, str] | None = None
    ) -> str:
        """One address with what it leads to, as a browser follows it."""
        body = None
        if method == "POST":
            token = next((each.value or "" for each in self.jar if each.name == "csrftoken"), "")
            body = urllib.parse.urlencode({**(said or {}), "csrfmiddlewaretoken": token}).encode()
        began = time.perf_counter()
        with self.opener.open(urllib.request.Request(url, data=body), timeout=60) as answer:  # noqa: S310
            text = str(answer.read(), "utf-8")
        times.append(time.perf_counter() - began)
        return text


def run() -> list[tuple[str, str]]:
    """Times as a browser sees them, the page that follows a decision included."""
    rows = _invite()
    with tempfile.TemporaryDirectory() as directory, open_instance(Path(directory)) as instance:
        handed = _prepare(instance, Path(directory), REVIEWERS, hand_over=True)["handed"]
        with instance.serve() as server:
            team = [Reviewer(server, link, code) for link, code in handed]
            _review_together(team)
        stored = int(_manage(instance, "shell", "-c", COUNT).split()[-1])
    saved = sum(each.saved for each in team)
    return [
        *rows,
        *_times("open: link, code, page", [one for each in team for one in each.opening]),
        *_times("decide, save, see it", [one for each in team for one in each.saving]),
        ("decisions made, seen and stored", f"{REVIEWERS * EACH}, {saved} and {stored}"),
    ]


def _invite() -> list[tuple[str, str]]:
    with tempfile.TemporaryDirectory() as directory, open_instance(Path(directory)) as instance:
        made = _prepare(instance, Path(directory), INVITED, hand_over=False)
    what = f"write {made['written']} invitations with their mails"
    return [(what, f"{made['spent']:.1f} s")]


def _prepare(instance: Instance, directory: Path, people: int, *, hand_over: bool) -> dict:  # type: ignore[type-arg]
    file = directory / "reviewed.yaml"
    file.write_text(write_dialogue(reviewed_record(people), identities=True), encoding="utf-8")
    _manage(instance, "create_organiser", "convenor@example.org")
    _manage(instance, "load_dialogue", str(file))
    _manage(instance, "shell", "-c", MEMBER)
    told = _manage(instance, "shell", "-c", f"HAND_OVER = {hand_over}\n{PREPARE}")
    found: dict[str, object] = json.loads(told.strip().splitlines()[-1])
    return found


def _review_together(team: list[Reviewer]) -> None:
    start = time.monotonic() + 1
    threads = [
        threading.Thread(target=each.work, args=(start + PAUSE * number / len(team),))
        for number, each in enumerate(team)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _times(what: str, times: list[float]) -> list[tuple[str, str]]:
    found = sorted(times)
    return [
        (f"{what}, median", f"{found[len(found) // 2] * 1000:.0f} ms"),
        (f"{what}, 95th percentile", f"{found[int(len(found) * 0.95)] * 1000:.0f} ms"),
    ]


def _wait(until: float) -> None:
    time.sleep(max(0.0, until - time.monotonic()))


def _manage(instance: Instance, *arguments: str) -> str:
    done = instance.manage(*arguments)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout
