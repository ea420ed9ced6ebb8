"""Which tests run in which round, and what it means when one is skipped.

The suite runs on SQLite, then on PostgreSQL. The second round leaves out what another database
cannot change: a test in a room that reaches none (domain, exports, checks), and one that looks at
a page in a browser, for the same views answer the tests of pages. What walks through a whole
installation runs in both.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

import pytest

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
    room = PurePath(item.path).relative_to(item.config.rootpath).parts
    return not ROOMS_WITHOUT_DATABASE & set(room)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark the browser tests; keep for the second round what another database may change."""
    for item in items:
        if BROWSER_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.browser)
    # What takes longest comes first: at the end one process would wait for the other.
    items.sort(key=lambda item: "instance" not in getattr(item, "fixturenames", ()))
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
