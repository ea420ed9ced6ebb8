"""Forms of verbs."""

from __future__ import annotations

import pytest

from reports.domain.drafting.english.inflection import gerund, past, third

FORMS = """\
argue argued arguing argues
deny denied denying denies
say said saying says
plan planned planning plans
stress stressed stressing stresses
admit admitted admitting admits
reply replied replying replies
agree agreed agreeing agrees
offer offered offering offers
put put putting puts
die died dying dies
echo echoed echoing echoes
be was being is
have had having has
begin began beginning begins
obey obeyed obeying obeys
"""


@pytest.mark.parametrize("row", FORMS.splitlines())
def test_forms(row):
    base, *forms = row.split()
    assert [past(base), gerund(base), third(base)] == forms
