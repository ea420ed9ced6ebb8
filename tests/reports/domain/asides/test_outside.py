"""Where a speaker is said not to be from."""

from __future__ import annotations

import pytest

from .tables import EVERYBODY, PEOPLE, found, left


@pytest.mark.parametrize(
    ("text", "ref", "people"),
    [
        ("{sg1 @any}, neither Chinese nor Japanese, spoke.", "sg1", ("CN", "JP")),
        ("{sg1 @any}, who is neither from China nor from Japan, spoke.", "sg1", ("CN", "JP")),
        ("{sg1 @any}, from outside Northeast Asia, spoke.", "sg1", ("KR", "CN", "JP")),
        (
            "{sg1 @any} from a country other than Korea, China or Japan spoke.",
            "sg1",
            ("KR", "CN", "JP"),
        ),
        ("{sg1 @any}, a non-Chinese, spoke.", "sg1", ("CN",)),
        ("As a non-Chinese, {sg1 @any} spoke.", "sg1", ("CN",)),
        ("Neither Korean nor Chinese nor Japanese, {sg1 @any} spoke.", "sg1", ("KR", "CN", "JP")),
    ],
)
def test_who_is_from_elsewhere_is_any_of_the_others(text, ref, people):
    assert left(text, ref) == {each for each in PEOPLE if each[:2] not in people}


def test_a_complement_that_is_not_so_is_untrue():
    (untrue,) = found("{cn1 @any}, neither Chinese nor Japanese, spoke.")
    assert (untrue.holds, untrue.text) == (True, ", neither Chinese nor Japanese,")
    assert untrue.reason.startswith("The record does not have this")


def test_a_complement_that_leaves_few_holds():
    text = "{sg1 @any}, neither Korean, Chinese, Japanese nor American, spoke."
    assert left(text, "sg1") == {"SG1", "SG2"}
    assert [each.holds for each in found(text)] == [True]


THE_OTHERS = ("KR", "JP")


@pytest.mark.parametrize(
    "text",
    [
        "After the Koreans and the Japanese had spoken, {us1 @any} saw fog.",
        "Once Korea and Japan had had their say, {us1 @any} saw fog.",
        "With the Koreans and the Japanese done, {us1 @any} saw fog.",
        "The Koreans and the Japanese having been heard, {us1 @any} saw fog.",
        "Before any of the Koreans or Japanese had spoken, {us1 @any} saw fog.",
        "When the Korean and Japanese participants had all spoken, {us1 @any} saw fog.",
        "{us1 @any} saw fog once the Koreans and the Japanese had replied.",
        "The Koreans and the Japanese took the floor first. Then {us1 @any} saw fog.",
        "None of the Koreans or Japanese spoke of fog. {us1 @any} saw it.",
        "{us1 @any} saw fog. No Korean or Japanese went as far.",
        "{us1 @any} told the Koreans and the Japanese that fog is cold.",
        "{us1 @any} was no Korean and no Japanese, and said so.",
    ],
)
def test_who_speaks_when_others_had_spoken_is_none_of_them(text):
    assert left(text, "us1") == {each for each in PEOPLE if each[:2] not in THE_OTHERS}


@pytest.mark.parametrize(
    "text",
    [
        "After Korea and Japan had answered the letter, {us1 @any} argued, ships sailed.",
        "After the Koreans and the Japanese had left, {us1 @any} argued, ships sailed.",
        "{us1 @any} saw fog after ships from Korea and Japan had spoken.",
        "After the Americans had spoken, {us1 @any} saw fog.",  # one of them speaks again
    ],
)
def test_what_others_did_elsewhere_tells_nothing(text):
    assert left(text, "us1") == EVERYBODY
    assert found(text) == []


def test_whoever_is_left_when_the_rest_has_spoken_holds():
    text = "Once Korea, Japan, China and the US had had their say, {sg1 @any} spoke."
    assert left(text, "sg1") == {"SG1", "SG2"}
    assert [each.holds for each in found(text)] == [True]
