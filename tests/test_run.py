"""`make run`, from the loaded sample to the stopped servers."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import urllib.request

from tests.plumbing.instance import ROOT, START_LIMIT, Instance, answers, free_port


def start(instance: Instance, port: int, **more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        ["sh", "scripts/run.sh"],
        cwd=ROOT,
        env={**instance.environment, "PORT": str(port), "PYTHON": sys.executable, **more},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # What runs the tests may ignore Ctrl-C, as whatever a shell put in the background does,
        # and a shell cannot trap what it was started to ignore. At a terminal nothing does.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def read_until_link(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("Sign in once"):
            return process.stdout.readline().strip()
    raise AssertionError(process.stderr and process.stderr.read())


def test_serves_the_sample_until_ctrl_c(instance, tmp_path):
    port = free_port()
    with start(instance, port, OUTPUT=str(tmp_path / "output")) as process:
        try:
            link = read_until_link(process)
            assert link.startswith(f"http://localhost:{port}/")
            with urllib.request.urlopen(link, timeout=60) as answer:  # noqa: S310
                assert answer.status == 200
            assert sorted(path.name for path in (tmp_path / "output").iterdir()) == [
                f"harbour-2026-public-draft.{ending}" for ending in ("docx", "html", "md", "pdf")
            ]
        finally:
            os.killpg(process.pid, signal.SIGINT)
            _, errors = process.communicate(timeout=START_LIMIT)
    assert process.returncode == 0, errors
    assert not answers(port)


def test_says_that_a_port_is_taken(instance):
    with instance.serve() as server:
        port = int(server.url.rpartition(":")[2])
        with start(instance, port) as process:
            _, errors = process.communicate(timeout=START_LIMIT)
    assert process.returncode == 1
    assert errors == f"Port {port} is taken: choose another with `make run PORT=8001`.\n"
