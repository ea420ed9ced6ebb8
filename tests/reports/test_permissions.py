"""Who may do what with the paper."""

from __future__ import annotations

import pytest

from dialogues.permissions import CONVENOR_ONLY, NOT_A_MEMBER, NOT_FOR_OBSERVERS
from reports.domain.causes import Cause
from reports.permissions import (
    why_not_export_draft,
    why_not_print_convergence,
    why_not_read_draft,
    why_not_read_releases,
    why_not_release,
    why_not_review,
    why_not_waive,
    why_not_waive_code,
)
from tests.cast import make_cast

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("name", "read", "export"),
    [
        ("convenor", "", ""),
        ("rapporteur", "", ""),
        ("observer", "", NOT_FOR_OBSERVERS),
        ("stranger", NOT_A_MEMBER, NOT_A_MEMBER),
    ],
)
def test_who_reads_and_who_exports(name, read, export):
    cast = make_cast()
    user = getattr(cast, name)
    assert why_not_read_draft(user, cast.dialogue) == read
    assert why_not_export_draft(user, cast.dialogue) == export


@pytest.mark.parametrize(
    ("name", "read", "release"),
    [
        ("convenor", "", ""),
        ("rapporteur", "", CONVENOR_ONLY),
        ("observer", "", CONVENOR_ONLY),
        ("stranger", NOT_A_MEMBER, NOT_A_MEMBER),
    ],
)
def test_who_reads_releases_and_who_makes_them(name, read, release):
    cast = make_cast()
    user = getattr(cast, name)
    assert why_not_read_releases(user, cast.dialogue) == read
    assert why_not_release(user, cast.dialogue) == release
    assert why_not_print_convergence(user, cast.dialogue) == release


@pytest.mark.parametrize(
    ("name", "decisions", "facts"),
    [
        ("convenor", "", ""),
        ("rapporteur", CONVENOR_ONLY, ""),
        ("observer", CONVENOR_ONLY, NOT_FOR_OBSERVERS),
        ("stranger", NOT_A_MEMBER, NOT_A_MEMBER),
    ],
)
def test_who_lets_a_finding_pass(name, decisions, facts):
    cast = make_cast()
    user = getattr(cast, name)
    found = {cause: why_not_waive(user, cast.dialogue, cause) for cause in Cause}
    assert found == {
        Cause.RISK: decisions, Cause.THANKED: decisions,
        Cause.NOBODY: facts, Cause.NATIONAL: facts, Cause.ANALYSIS: facts,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "review", "without_code"),
    [
        ("convenor", "", ""),
        ("rapporteur", "", CONVENOR_ONLY),
        ("observer", NOT_FOR_OBSERVERS, CONVENOR_ONLY),
        ("stranger", NOT_A_MEMBER, NOT_A_MEMBER),
    ],
)
def test_who_asks_people_and_who_lets_them_in_without_a_code(name, review, without_code):
    cast = make_cast()
    user = getattr(cast, name)
    assert why_not_review(user, cast.dialogue) == review
    assert why_not_waive_code(user, cast.dialogue) == without_code
