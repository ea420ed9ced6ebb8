"""A rare surname behind what its bearer may be called by."""

import pytest

from dialogues.domain.names import Certainty, Person, compile_roster, find_names

ROSTER = compile_roster([Person("A", "Nermine Quillmarsh"), Person("B", "Tunde Adeyemi-Stroud")])
TITLES = (
    """
Counsellor|Attaché|Envoy|Chairman|Vice President|Vice-President|Director|Dean|Academician|Barrister
Shaykh|Swami|Tovarishch|Hojjatoleslam|Syed|Deacon|Observer|Abbot|Acharya|Aunt|Prosecutor|Fellow
Analyst|Historian|Correspondent|Scholar|Researcher|Secretary|Representative|Speaker|H.E.|H. E.
Senior Fellow|Minister-Counsellor|Professor Emeritus|Dr. Dr. h.c.|Her Excellency|Colleague
""".replace("\n", "|")
    .strip("|")
    .split("|")
)


def sure(text):
    found = find_names(ROSTER, text)
    return [each.people for each in found if each.certainty is not Certainty.POSSIBLE]


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("sentence", ["It rained. {} argued so.", "- {}: slides by Friday"])
def test_a_title_is_no_other_name(title, sentence):
    assert sure(sentence.format(f"{title} Quillmarsh")) == [("A",)]


@pytest.mark.parametrize(
    "before",
    ["Martin", "President", "Minister", "Senator", "Prime Minister", "Mayor", "King", "J."],
)
def test_another_name_or_an_office_of_state_is(before):
    assert sure(f"It rained. {before} Quillmarsh argued so.") == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Still waiting. May I remind you?", 0),
        ("May, I. is on the list.", 1),
        ("Copying May for a view.", 1),
        ("[ ] Call May about the autumn.", 1),
        ("May remained unconvinced.", 1),
        ("The other man was harder. May reads from paper.", 1),
        ("It rained. May v annoyed.", 1),
    ],
)
def test_what_is_told_of_people_beside_a_month(text, count):
    roster = compile_roster([Person("A", "Ingrid May")])
    found = [each for each in find_names(roster, text) if each.certainty is not Certainty.POSSIBLE]
    assert len(found) == count
