"""An installation of its own: a data directory, a database, commands and server processes.

For what one process cannot show: `kill -9`, two servers on one database, a command as a person
types it. It runs on the database of the present round, as the product itself does.
"""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg import sql

from .postgres import with_database

ROOT: Final = Path(__file__).resolve().parents[2]
OF_THE_TESTS: Final = ("RAPPORTEUR_", "DJANGO_", "PYTEST_", "COVERAGE_")
PORTS: Final = range(20_000, 32_000)
START_LIMIT: Final = 120.0  # seconds for a server to answer, on two cores that are very busy


@dataclass
class Server:
    """A running gunicorn with its worker processes."""

    url: str
    process: subprocess.Popen[bytes]

    def kill(self) -> None:
        """`kill -9` of every process of it at once, as when the machine takes them away."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        port = int(self.url.rpartition(":")[2])
        while answers(port):  # its children may take a moment longer to die
            time.sleep(0.01)

    def cpu_time(self) -> float:
        """Seconds of processor time that its processes have taken so far."""
        ticks = 0
        for status in Path("/proc").glob("[0-9]*/stat"):
            try:
                # After the name in brackets: state, parent, process group, and ten on the times.
                fields = status.read_text().rpartition(")")[2].split()
            except OSError:  # it has ended meanwhile
                continue
            if int(fields[2]) == self.process.pid:
                ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def stop(self) -> None:
        """Ask it to end, and wait; harmless where it has ended already."""
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=START_LIMIT)


@dataclass
class Instance:
    """Where an installation lies, and the environment that its processes get."""

    data: Path
    environment: dict[str, str]

    def manage(self, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """`manage.py ARGUMENTS` as a person would run it; its exit code is the caller's to read."""
        return subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT,
            env=self.environment,
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
        )

    @contextmanager
    def serve(self) -> Iterator[Server]:
        """Serve it with gunicorn on a free port until the block ends."""
        port = free_port()
        server = Server(f"http://127.0.0.1:{port}", self._start_gunicorn(port))
        try:
            _wait_until_itanswers(server.process, port)
            yield server
        finally:
            server.stop()

    @contextmanager
    def work(self) -> Iterator[None]:
        """Run the background worker until the block ends."""
        process = subprocess.Popen(
            [sys.executable, "manage.py", "work"], cwd=ROOT, env=self.environment
        )
        try:
            yield
        finally:
            process.terminate()
            process.wait(timeout=START_LIMIT)

    def _start_gunicorn(self, port: int) -> subprocess.Popen[bytes]:
        url = f"http://127.0.0.1:{port}"
        return subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "--config", "config/gunicorn.py"],
            cwd=ROOT,
            env={**self.environment, "PORT": str(port), "RAPPORTEUR_URL": url},
            start_new_session=True,  # a process group of its own, for `kill`
        )


@contextmanager
def open_instance(directory: Path, like: Instance | None = None) -> Iterator[Instance]:
    """A migrated installation in a directory; its PostgreSQL database goes when the block ends.

    `like` is a migrated one that nobody has used: its copy saves the migrations.
    """
    data = directory / "data"
    template = like.environment.get("DATABASE_URL", "") if like else ""
    with _own_database(os.environ.get("DATABASE_URL", ""), template) as database:
        instance = Instance(data, _environment(data, database))
        if like:
            shutil.copytree(like.data, data)
        else:
            migrated = instance.manage("migrate", "--verbosity", "0")
            if migrated.returncode:
                raise RuntimeError(migrated.stderr)
        yield instance


@pytest.fixture(scope="session")
def unused_instance(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Instance]:
    """A migrated installation that nobody runs: what `instance` is a copy of."""
    with open_instance(tmp_path_factory.mktemp("unused")) as opened:
        yield opened


@pytest.fixture
def instance(tmp_path: Path, unused_instance: Instance) -> Iterator[Instance]:
    """An installation of this test's own."""
    with open_instance(tmp_path, like=unused_instance) as opened:
        yield opened


def _environment(data: Path, database: str) -> dict[str, str]:
    """The shell of somebody who runs the product: nothing of the tests, nor of what measures them.

    Measured, a command takes twice as long to start, and the tests that run commands in their own
    process run the same lines.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(OF_THE_TESTS) and name != "DATABASE_URL"
    }
    own = {"RAPPORTEUR_DATA": str(data)} | ({"DATABASE_URL": database} if database else {})
    return kept | own


@contextmanager
def _own_database(url: str, template: str) -> Iterator[str]:
    """The URL of a new PostgreSQL database beside the given one; "" stays "" (SQLite).

    It is a copy of the database that `template` is the URL of, or empty where that is "".
    """
    if not url:
        yield ""
        return
    name = f"rapporteur_instance_{secrets.token_hex(6)}"
    administration = with_database(url, "postgres")
    source = urlsplit(template).path.lstrip("/") or "template1"
    create = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
    _run_sql(administration, create.format(sql.Identifier(name), sql.Identifier(source)))
    try:
        yield with_database(url, name)
    finally:
        drop = sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name))
        _run_sql(administration, drop)


def _run_sql(url: str, statement: sql.Composed) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement)


def free_port() -> int:
    """A port that nothing listens on just now, and that no system gives to whoever connects: a
    server may take a while to open it."""
    while True:
        port = secrets.choice(PORTS)
        try:
            socket.create_server(("127.0.0.1", port)).close()
        except OSError:
            continue
        return port


def answers(port: int) -> bool:
    """Whether something listens on a port of this machine."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def _serves(port: int) -> bool:
    """Whether a worker answers: the port alone is open before any of them is."""
    connection = HTTPConnection("127.0.0.1", port, timeout=START_LIMIT / 4)  # then once more
    try:
        connection.request("HEAD", "/")
        connection.getresponse()
    except OSError:
        return False
    finally:
        connection.close()
    return True


def _wait_until_itanswers(process: subprocess.Popen[bytes], port: int) -> None:
    limit = time.monotonic() + START_LIMIT
    while time.monotonic() < limit and process.poll() is None:
        if _serves(port):
            return
        time.sleep(0.05)
    raise RuntimeError(f"The server on port {port} did not start.")
