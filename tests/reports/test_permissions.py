"""Who may do what with the paper."""

from __future__ import annotations

import pytest

from dialogues.permissions import NOT_A_MEMBER, NOT_FOR_OBSERVERS
from reports.permissions import why_not_export_draft, why_not_read_draft
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
