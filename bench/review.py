"""A hundred reviewers with 20 passages each open, decide and save, on two server processes.

On SQLite, or on PostgreSQL where DATABASE_URL names one. Asked: 95th percentiles under 200 ms, and
nothing lost. Each browser goes through link and code, then decides one passage every PAUSE seconds,
sends what the form holds and loads its page again, as a browser without scripts does. The hundred
come within one PAUSE, and their clients run on the same machine: beside the times stand the
requests per second that they make, and what a request costs the servers and the clients, which is
much the same on a busy machine. One page is read before they come, since the first one after a
change of the report works out everybody's passages. REVIEWERS and PAUSE, from the environment, make
it smaller. Then: a round for 200 people, its invitations written and queued.
"""

from __future__ import annotations

import html
import json
import os
import re
import tempfile
import threading
import time
import urllib.parse
from collections.abc import Callable
from pathlib import Path

from dialogues.domain.dialoguefile import write_dialogue
from tests.plumbing.instance import Instance, Server, open_instance

from ._browser import Browser
from ._reviews import EACH, reviewed_record

REVIEWERS = int(os.environ.get("REVIEWERS", "100"))
WARM = 10  # pages, so that each of two processes gets some of them
PAGE, SAVED = "/review/", "✓".encode()
PAUSE = float(os.environ.get("PAUSE", "4"))  # seconds between two decisions of one reviewer
INVITED = 200
PREPARE = """
import json, time
from datetime import timedelta
from django.utils import timezone
from dialogues.models import Dialogue, Participant, User
from reports.actions.change_round import hand_over
from reports.actions.open_round import open_round
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
began = time.perf_counter()
queued = open_round(round_=made, by=by, now=timezone.now()) if OPEN else 0
opened = time.perf_counter() - began
HANDED = []
if not OPEN:
    rows = made.invitations.select_related("round__dialogue", "dialogue")
    HANDED = [hand_over(invitation=each, by=by, now=timezone.now()) for each in rows]
print(json.dumps({"written": written, "spent": spent, "opened": opened, "handed": HANDED}))
"""
MEMBER = """
from dialogues.models import Dialogue, Membership, User
Membership.objects.get_or_create(
    dialogue=Dialogue.objects.get(), user=User.objects.get(), role="convenor"
)
"""
FORM = re.compile(
    r'name="key" value="(\w+)">\s*<input type="hidden" name="fingerprint" value="([^"]+)">'
    r'.*?<textarea[^>]* name="words"[^>]*>(.*?)</textarea>',
    re.DOTALL,
)
COUNT = "from reports.models import Clearance; print(len(Clearance.objects.decisions()))"


class Reviewer:
    """Somebody who decides on everything that is put before them."""

    def __init__(self, server: Server, link: str, code: str) -> None:
        self.server = server
        self.browser = Browser(server.url)
        self.link = urllib.parse.urlsplit(link).path
        self.code = code
        self.opening: list[float] = []
        self.saving: list[float] = []
        self.saved = 0

    def work(self, start: float) -> None:
        """Open the page, then approve one passage after another."""
        _wait(start)
        page = self._open()
        for number, said in enumerate(FORM.findall(str(page, "utf-8")), 1):
            _wait(start + number * PAUSE)
            self._save(number, *map(html.unescape, said))

    def warm(self) -> None:
        """Read their page until each server process has worked it out."""
        self._open()
        for _ in range(WARM):
            self.browser.get(PAGE)

    def _open(self) -> bytes:
        self._timed(self.opening, lambda: self.browser.get(self.link))
        self._timed(self.opening, lambda: self.browser.post(self.link, {}))
        code = {"code": self.code}
        return self._timed(self.opening, lambda: self.browser.post(f"{PAGE}code", code))

    def _save(self, number: int, key: str, fingerprint: str, words: str) -> None:
        said = {"key": key, "fingerprint": fingerprint, "words": words, "comment": ""}
        said["decision"] = "approve"
        page = self._timed(self.saving, lambda: self.browser.post(f"{PAGE}respond", said))
        self.saved += page.count(SAVED) == number

    def _timed(self, times: list[float], click: Callable[[], bytes]) -> bytes:
        """One click with what it leads to."""
        began = time.perf_counter()
        page = click()
        times.append(time.perf_counter() - began)
        return page


def run() -> list[tuple[str, str]]:
    """Times as a browser sees them, the page that follows a decision included."""
    rows = _invite()
    with tempfile.TemporaryDirectory() as directory, open_instance(Path(directory)) as instance:
        handed = _prepare(instance, Path(directory), REVIEWERS + 1, opens=False)["handed"]
        with instance.serve() as server:
            first, *team = [Reviewer(server, link, code) for link, code in handed]
            first.warm()
            load = _review_together(team)
        stored = int(_manage(instance, "shell", "-c", COUNT).split()[-1])
    saved = sum(each.saved for each in team)
    return [
        *rows,
        *load,
        *_times("open: link, code, page", [one for each in team for one in each.opening]),
        *_times("decide, save, see it", [one for each in team for one in each.saving]),
        ("decisions made, seen and stored", f"{REVIEWERS * EACH}, {saved} and {stored}"),
    ]


def _invite() -> list[tuple[str, str]]:
    with tempfile.TemporaryDirectory() as directory, open_instance(Path(directory)) as instance:
        made = _prepare(instance, Path(directory), INVITED, opens=True)
    return [
        (f"write {made['written']} invitations with their mails", f"{made['spent']:.1f} s"),
        (
            "open the round: queue them, seal who was asked what (asked: 10 s)",
            f"{made['opened']:.1f} s",
        ),
    ]


def _prepare(instance: Instance, directory: Path, people: int, *, opens: bool) -> dict:  # type: ignore[type-arg]
    file = directory / "reviewed.yaml"
    file.write_text(write_dialogue(reviewed_record(people), identities=True), encoding="utf-8")
    _manage(instance, "create_organiser", "convenor@example.org")
    _manage(instance, "load_dialogue", str(file))
    _manage(instance, "shell", "-c", MEMBER)
    told = _manage(instance, "shell", "-c", f"OPEN = {opens}\n{PREPARE}")
    found: dict[str, object] = json.loads(told.strip().splitlines()[-1])
    return found


def _review_together(team: list[Reviewer]) -> list[tuple[str, str]]:
    """Everybody at once; how many requests that was a second, and what one costs the servers."""
    server = team[0].server
    spent, own, start = server.cpu_time(), time.process_time(), time.monotonic() + 1
    threads = [
        threading.Thread(target=each.work, args=(start + PAUSE * number / len(team),))
        for number, each in enumerate(team)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    requests = sum(each.browser.requests for each in team)
    spent, took = server.cpu_time() - spent, time.monotonic() - start
    own = time.process_time() - own
    return [
        (f"requests a second of {len(team)} reviewers", f"{requests / took:.0f}"),
        ("CPU time of the servers for one request", f"{spent / requests * 1000:.1f} ms"),
        ("CPU time of the clients beside them, for one", f"{own / requests * 1000:.1f} ms"),
    ]


def _times(what: str, times: list[float]) -> list[tuple[str, str]]:
    found = sorted(times)
    return [
        (f"{what}, median", f"{found[len(found) // 2] * 1000:.0f} ms"),
        (
            f"{what}, 95th percentile (asked: 200 ms)",
            f"{found[int(len(found) * 0.95)] * 1000:.0f} ms",
        ),
    ]


def _wait(until: float) -> None:
    time.sleep(max(0.0, until - time.monotonic()))


def _manage(instance: Instance, *arguments: str) -> str:
    done = instance.manage(*arguments)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout
