"""The built-in lexicon of nations."""

from __future__ import annotations

from dialogues.domain.nations import Nation, nation, nations, nations_lexicon, regions
from dialogues.domain.record import Delegation


def test_no_two_nations_share_a_printed_form():
    assert nations_lexicon().why_not() == ""


def test_every_nation_has_its_words():
    assert len(nations()) > 200
    assert [each for each in nations() if not (each.name and each.noun and each.adjective)] == []
    assert len({each.code for each in nations()}) == len(nations())


def test_every_region_of_a_nation_is_one():
    codes = {region.code for region in regions()}
    assert {each.region for each in nations()} - codes == {None}
    assert {each.code for each in nations() if each.region is None} == {"EU"}
    assert codes.isdisjoint(each.code for each in nations())


def test_a_nation_in_diplomatic_english():
    assert nation("KR") == Nation(
        "KR",
        "the ROK",
        "Korea",
        "Korean",
        ("ROK", "South Korean"),
        "NEA",
        ("South Korea", "the Republic of Korea"),
    )
    assert nation("kr") is None


def test_a_nation_as_a_delegation():
    found = nation("US")
    assert found is not None
    assert found.delegation(region="NAM") == Delegation(
        "US",
        "the US",
        "American",
        noun="US",
        alternatives=("US", "U.S.", "USA"),
        region="NAM",
    )
    assert found.delegation(code="USA").code == "USA"


def test_names_that_take_an_article():
    names = {each.code: each.name for each in nations()}
    assert [names[code] for code in ("NL", "PH", "DO", "KY", "GM", "FR")] == [
        "the Netherlands",
        "the Philippines",
        "the Dominican Republic",
        "the Cayman Islands",
        "the Gambia",
        "France",
    ]


def test_names_that_are_read_but_not_printed():
    places = nations_lexicon().places
    names = ("the United States", "South Korea", "Britain", "Türkiye", "Burma", "South-East Asia")
    assert [places.owner(name) for name in names] == ["US", "KR", "GB", "TR", "MM", "SEA"]
