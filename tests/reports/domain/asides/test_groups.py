"""Blocs of states and delegations by their size, told beside labels that name no delegation."""

from __future__ import annotations

import pytest

from dialogues.domain.record import Delegation
from reports.domain.asides.origins.groups import blocs_of, find_blocs, find_sized
from reports.domain.asides.origins.lands import Lands, lands_of
from reports.domain.findings import Severity

from .tables import found, left, table

OWNERS = {"SG": "SG", "US": "US", "JP": "JP", "KR": "KR", "CN": "CN"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("From an ASEAN member state.", "an ASEAN member state:SG"),
        ("The ASEAN view.", "ASEAN:SG"),
        ("A Quad country and one of the BRICS states.",
         "A Quad country:JP+US|one of the BRICS states:CN"),
        ("A permanent member of the UN Security Council.",
         "A permanent member of the UN Security Council:CN+US"),
        ("No nuclear-weapon state.", "nuclear-weapon state:CN+US"),
        ("An EU country, a Nordic one and a quad bike.", ""),
        ("The largest delegation and one of the smaller teams.",
         "The largest delegation:KR|one of the smaller teams:SG+US"),
        ("The smallest side, and a delegation of two.",
         "The smallest side:SG|a delegation of two:SG"),
        ("A five-member delegation and a large contingent.",
         "A five-member delegation:KR|a large contingent:CN+JP+KR"),
        ("A delegation of nine.", "A delegation of nine:"),
    ],
)  # fmt: skip
def test_which_delegations_are_meant(text, words):
    shown = [
        f"{text[each.start : each.end]}:{'+'.join(sorted(each.codes))}"
        for each in lands_of(table()).find(text)
    ]
    assert "|".join(shown) == words


def test_a_delegation_that_is_a_bloc_is_itself():
    lands = Lands(
        (), (Delegation("EU", "the EU", "European"), Delegation("FR", "France", "French"))
    )
    assert [each.codes for each in lands.find("For the EU and France.")] == [{"EU"}, {"FR"}]


def test_where_all_have_one_size_no_size_tells():
    assert list(find_sized("The largest delegation.", {"KR": 2, "JP": 2})) == []
    assert list(find_blocs("No bloc at all.", blocs_of(OWNERS))) == []


@pytest.mark.parametrize(
    "text",
    [
        "{sg1 @any}, from an ASEAN country, wants a cap.",
        "{sg1 @any} from an ASEAN country wants a cap.",
        "{sg1 @any} spoke on behalf of ASEAN.",
        "{sg1 @any} gave the ASEAN view: a cap is needed.",
        "From an ASEAN perspective, {sg1 @any} wants a cap.",
        "{sg1 @any}, of the smallest delegation, wants a cap.",
        "{sg1 @any}, from a delegation of two, wants a cap.",
        "On the smallest delegation's side, {sg1 @any} wants a cap.",
    ],
)
def test_they_leave_those_who_are_in_them(text):
    assert left(text, "sg1") == {"SG1", "SG2"}


@pytest.mark.parametrize(
    "text",
    [
        "{kr1 @any}, of the largest delegation, wants a cap.",
        "{jp1 @any}, from a Quad country, wants a cap.",
        "{sg1 @any} noted that ASEAN had agreed on a code.",
        "{kr1 @any} praised ASEAN for its patience.",
        "{us1 @any} argued that NATO would not agree.",
        "{sg1 @any} wants a team of two to look at it.",
        "{us1 @any} noted that nuclear powers carry a burden.",
        "{kr1 @any} asked the largest delegation for patience.",
    ],
)
def test_enough_people_or_what_is_spoken_of_is_a_note_at_most(text):
    assert {each.severity for each in found(text)} <= {Severity.NOTE}
