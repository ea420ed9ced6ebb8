"""Ten rapporteurs file a line a second into one dialogue, over HTTP, on two server processes.

On SQLite, or on PostgreSQL where DATABASE_URL names one. Every page also asks for what is new
after each line, as a browser does.
"""

from __future__ import annotations

import re
import tempfile
import threading
import time
from pathlib import Path

from dialogues.domain.dialoguefile import write_dialogue
from tests.dialogues.test_kill import Typist
from tests.plumbing.instance import Instance, Server, open_instance

from ._dialogues import big_record

TYPISTS, SECONDS = 10, 20
NOTES = "/d/big/sessions/S1/notes"
MEMBERS = """
from dialogues.models import Dialogue, Membership, User
for user in User.objects.all():
    Membership.objects.get_or_create(
        dialogue=Dialogue.objects.get(slug="big"), user=user, defaults={"role": "rapporteur"}
    )
"""


class Rapporteur(Typist):
    """Files a line each second and looks at what the others filed."""

    def __init__(self, server: Server, link: str, name: str) -> None:
        super().__init__()
        self.url, self.name = server.url, name
        self.sign_in(link)
        self.times: list[float] = []

    def work(self, start: float) -> None:
        token = self.token(self.get(NOTES))
        for second in range(SECONDS):
            time.sleep(max(0.0, start + second - time.monotonic()))
            began = time.perf_counter()
            self.file(token, f"KR1: Line {self.name}-{second}.", notes=NOTES)
            self.times.append(time.perf_counter() - began)
            self.get(f"{NOTES}/lines?since=0&after=100000")


def run() -> list[tuple[str, str]]:
    """The time from sending a line to its acknowledgement, and the lines that are there."""
    with tempfile.TemporaryDirectory() as directory, open_instance(Path(directory)) as instance:
        links = _prepare(instance, Path(directory))
        before = _count(instance, directory)
        with instance.serve() as server:
            team = [Rapporteur(server, link, str(number)) for number, link in enumerate(links)]
            _type_together(team)
        filed = _count(instance, directory) - before
    times = sorted(moment for each in team for moment in each.times)
    sent = TYPISTS * SECONDS
    return [
        ("acknowledge a line, median", f"{times[len(times) // 2] * 1000:.0f} ms"),
        ("acknowledge a line, 95th percentile", f"{times[int(len(times) * 0.95)] * 1000:.0f} ms"),
        ("acknowledge a line, longest", f"{times[-1] * 1000:.0f} ms"),
        ("lines sent and stored", f"{sent} and {filed}"),
    ]


def _type_together(team: list[Rapporteur]) -> None:
    start = time.monotonic() + 1
    # People do not press Enter in the same moment: they are spread over the second.
    threads = [
        threading.Thread(target=each.work, args=(start + number / TYPISTS,))
        for number, each in enumerate(team)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _prepare(instance: Instance, directory: Path) -> list[str]:
    file = directory / "big.yaml"
    file.write_text(write_dialogue(big_record(), identities=True), encoding="utf-8")
    emails = [f"rapporteur{number}@example.org" for number in range(TYPISTS)]
    made = [_manage(instance, "create_organiser", email) for email in emails]
    _manage(instance, "load_dialogue", str(file))
    _manage(instance, "shell", "-c", MEMBERS)
    return [re.findall(r"http\S+", text)[0] for text in made]


def _count(instance: Instance, directory: str) -> int:
    output = Path(directory) / "after.yaml"
    _manage(instance, "dump_dialogue", "big", "--output", str(output))
    return output.read_text(encoding="utf-8").count("- id: r")


def _manage(instance: Instance, *arguments: str) -> str:
    done = instance.manage(*arguments)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout
