"""Which tests run in which round, and what it means when one is skipped.

The suite runs on SQLite, then on PostgreSQL. The second round leaves out what another database
cannot change: the rooms that reach none (domain, exports, checks), and a test that looks at
a page in a browser, for the same views answer the tests of pages. What walks through a whole
installation runs in both.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from .measuring import is_measured

ROOMS_WITHOUT_DATABASE: Final = {"domain", "exports", "checks"}
DATABASE_FIXTURES: Final = {"db", "transactional_db", "live_server", "instance", "client"}
BROWSER_FIXTURES: Final = {"browser", "new_context", "context", "page"}


def pytest_addoption(parser: pytest.Parser) -> None:
    """The two switches of `make test`."""
    group = parser.getgroup("rapporteur")
    group.addoption(
        "--second-round", action="store_true", help="leave out what no database changes"
    )
    group.addoption("--no-skips", action="store_true", help="a skipped test is a failure")


def depends_on_database(item: pytest.Item) -> bool:
    """Whether a test could behave otherwise on another database. In doubt, it could."""
    fixtures = set(getattr(item, "fixturenames", ()))
    if BROWSER_FIXTURES & fixtures:
        return "instance" in fixtures
    if item.get_closest_marker("django_db") or DATABASE_FIXTURES & fixtures:
        return True
    return not is_without_database(item.path, item.config)


def is_without_database(path: Path, config: pytest.Config) -> bool:
    """Whether a room, or a file in it, reaches no database."""
    return bool(ROOMS_WITHOUT_DATABASE & set(path.relative_to(config.rootpath).parts))


def place_in_line(item: pytest.Item) -> tuple[bool, bool]:
    """What takes longest comes first: at the end one process would wait for the other.

    Then what is measured for coverage, so that it seldom follows what is not.
    """
    long = "unused_instance" in getattr(item, "fixturenames", ())
    return not long, not is_measured(item.nodeid)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """The second round does not even read what it would leave out: half the suite."""
    if config.getoption("--second-round") and is_without_database(collection_path, config):
        return True
    return None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark the browser tests; keep for the second round what another database may change."""
    for item in items:
        if BROWSER_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.browser)
        if is_without_database(item.path, config) and depends_on_database(item):
            # The second round would never see it.
            raise pytest.UsageError(
                f"A test in a room without a database asks for one: {item.nodeid}"
            )
    items.sort(key=place_in_line)
    if config.getoption("--second-round"):
        same = [item for item in items if not depends_on_database(item)]
        config.hook.pytest_deselected(items=same)
        items[:] = [item for item in items if depends_on_database(item)]


def skipped_tests(config: pytest.Config) -> int:
    """How many tests of this run were skipped, as the controlling process has seen."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    return len(reporter.stats.get("skipped", [])) if reporter else 0


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail where something was skipped and nothing may be."""
    strict = session.config.getoption("--no-skips")
    if strict and session.exitstatus == pytest.ExitCode.OK and skipped_tests(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say why, after the list of tests."""
    if config.getoption("--no-skips") and (number := skipped_tests(config)):
        terminalreporter.write_line(
            f"Nothing may be skipped in this run, and {number} skipped (see -rs).", red=True
        )
