"""Which lines are measured for coverage: those that a test runs which the floors need.

Rooms whose tests look once more at what other rooms try line by line run unmeasured: what a guest
sees, what a browser shows, what is kept secret on whole pages. So do files that reach no line, or
hardly one, that others do not: searches that compare a thousand made-up cases with their
enumeration, the corpus, what migrations carry over, whole releases, most of a review. Each line of
`domain/`, permissions and the vault has a test of its own that is measured, and the floors hold
without these.
Between the tests, and in fixtures that are not ours, nothing is measured: measuring doubles it all.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Generator
from functools import _lru_cache_wrapper
from pathlib import PurePosixPath
from typing import Any, Final

import pytest

from .tracing import COVERAGE, NONE, traced_by

UNMEASURED_ROOMS: Final = {"browser", "guest", "secrecy"}
# By their room and name, for a name is not one file's alone.
UNMEASURED_FILES: Final = {
    "actions/test_count_answers.py",
    "actions/test_history.py",
    "actions/test_print_convergence.py",
    "actions/test_release_report.py",
    "anonymity/test_against_oracle.py",
    "commands/test_audit_files.py",
    "exports/test_formats.py",
    "guard/test_against_enumeration.py",
    "guard/test_unknown.py",
    "leaks/test_any_text.py",
    "leaks/test_corpus.py",
    "leaks/test_corpus_loader.py",
    "leaks/test_forgetting.py",
    "leaks/test_frames.py",
    "leaks/test_labels.py",
    "models/test_endorsements_before.py",
    "models/test_held_jobs.py",
    "models/test_texts.py",
    "models/test_waivers.py",
    "models/test_ways_in.py",
    "pages/test_first_steps_browser.py",
    "pages/test_releases.py",
    "phrases/test_round_trip.py",
    "reports/test_gate.py",
    "review/test_closing.py",
    "review/test_counted_page.py",
    "review/test_handed_over.py",
    "review/test_handed_points.py",
    "review/test_killed.py",
    "review/test_lay_anew.py",
    "review/test_nothing_passes_uncleared.py",
    "review/test_printing.py",
    "review/test_queries.py",
    "review/test_readdressed.py",
    "review/test_readdressed_between.py",
    "review/test_roster_meanwhile.py",
    "review/test_smoke.py",
    "review/test_staying.py",
    "review/test_who_answered.py",
    "tests/test_guest_elsewhere.py",
    "tests/test_whole_line.py",
}
# And single tests of files that are measured otherwise: they open the same pages with much more.
UNMEASURED_TESTS: Final = {
    "pages/test_report.py::test_takes_as_many_queries_for_500_paragraphs_as_for_10",
}
DOMAIN: Final = re.compile(r"(dialogues|reports)\.domain\b")
MEASURED_BEFORE: Final = pytest.StashKey[bool]()


def is_measured(nodeid: str) -> bool:
    """Whether a test, or all of a file, counts for coverage."""
    path, _, test = nodeid.partition("::")
    parts = PurePosixPath(path).parts
    named = "/".join(parts[-2:])
    if named in UNMEASURED_FILES or UNMEASURED_ROOMS & set(parts):
        return False
    return f"{named}::{test.partition('[')[0]}" not in UNMEASURED_TESTS


def forget_what_was_read() -> None:
    """Empty what functions of a domain keep: a measured test would not see them work it out."""
    for name, module in list(sys.modules.items()):
        if DOMAIN.match(name):
            for kept in list(vars(module).values()):
                if isinstance(kept, _lru_cache_wrapper):
                    kept.cache_clear()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """After tests that are not measured, as after the start, a measured one begins anew."""
    measured = is_measured(item.nodeid)
    if COVERAGE != NONE and measured and not item.config.stash.get(MEASURED_BEFORE, False):
        forget_what_was_read()
    item.config.stash[MEASURED_BEFORE] = measured


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(
    fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest
) -> Generator[None, object, object]:
    """Set up a fixture: of ours and for a measured test measured, else not."""
    ours = fixturedef.func.__module__.startswith("tests.")
    measured = ours and is_measured(request.node.nodeid)
    with traced_by(COVERAGE if measured else NONE):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    """Run a test's own lines, measured or not."""
    with traced_by(COVERAGE if is_measured(pyfuncitem.nodeid) else NONE):
        return (yield)
