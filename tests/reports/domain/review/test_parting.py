"""A sentence that is withheld, parted among those whose words are in it."""

from __future__ import annotations

import pytest

from reports.domain.document import Text
from reports.domain.review.parting import PARTLY, join, unread
from reports.domain.review.withholding import Covered, Own, lay, withhold
from tests.reports.domain.guard.meetings import printed

KR, CN = "a Korean participant", "a Chinese participant"


def text_of(written: str) -> Text:
    """The paragraph as it prints."""
    return next(each for each in printed(written).texts() if each.place.is_block)


def read(written: str, *own: int) -> str:
    """What somebody reads of a sentence that is withheld whose own attributions these are."""
    text = text_of(written)
    covered = Covered(sentences=((0, len(text.text)),))
    return withhold(text, covered=covered, own=Own("", own))


@pytest.mark.parametrize(
    ("written", "first", "second"),
    [
        (
            "{r4} sang, and {r1}, a sailor, argued it.",
            f"A{CN[1:]} sang, and {PARTLY}.",
            f"{PARTLY} {KR}, a sailor, argued it.",
        ),
        (
            "It rained, {r4} said, while {r1} strongly doubted it.",
            f"It rained, {CN} said, while {PARTLY}.",
            f"{PARTLY} {KR} strongly doubted it.",
        ),
        (
            "{r4}, who came late, argued it; {r1} was there!",
            f"A{CN[1:]}, who came late, argued it; {PARTLY}.",
            f"{PARTLY} {KR} was there!",
        ),
    ],
)
def test_each_reads_from_their_label_up_to_the_next(written, first, second):
    assert (read(written, 0), read(written, 1)) == (first, second)


@pytest.mark.parametrize(
    "end", ["", "!", "?", "\u2026", "?!", ".\u00b9", " \u201cRain.\u201d", "!\u201d"]
)
def test_no_sign_at_the_end_tells_of_words_that_are_not_read(end):
    assert (
        read(f"{{r4}} doubted it, and {{r1}} sang{end}", 0)
        == f"A{CN[1:]} doubted it, and {PARTLY}."
    )


def test_words_of_several_others_are_one_stretch():
    """How many they are is not told."""
    written = "{r1} spoke, and {r2} sang, but {r3} hummed, and {r4} did not."
    assert read(written, 0) == f"A{KR[1:]} spoke, and {PARTLY}."
    assert read(written, 1) == f"{PARTLY} {KR} sang, but {PARTLY}."
    assert read(written, 0, 2) == f"A{KR[1:]} spoke, and {PARTLY} {KR} hummed, and {PARTLY}."
    assert read(written, 3) == f"{PARTLY} {CN} did not."


@pytest.mark.parametrize("between", [", and ", " while ", "; ", ", which {r1} knew, but "])
def test_a_sentence_of_one_person_is_read_whole(between):
    written = f"{{r1}} spoke{between}{{r2}} sang."
    numbers = range(len(text_of(written).attributions))
    assert read(written, *numbers) == text_of(written).text


@pytest.mark.parametrize(
    "written",
    [
        "{r4} agreed with {r1} that the sailor sang.",
        "{r4} told {r2} and {r1} that the sailor sang.",
        "{r4} disagreed, and {r1}, arguing that the sailor sang, and left, too.",
        "In reply to {r4}, {r1} argued that the sailor sang.",
        "{r4} and {r1} argued that the sailor sang.",
        "{r4} spoke, and the sailor {r1} sang.",
        "The charts were old, {r4} argued, and they were wet, {r1} added.",
        "{r4} argued it, said the sailor {r1}.",
        "{r4} argued, while {r1} listened, that the sailor sang.",
        "{r4} argued strongly, while {r1} listened, that the sailor sang.",
        "{r4} wanted, while {r1} listened, the sailor to sing.",
        "{r4} argued it, while {r1} listened, and left as a sailor.",
        "{r4} argued it, while {r1} listened (the sailor had gone).",
        "{r4}, while {r1} listened, argued that the sailor sang.",
        "{r4} disputed it, and {r1 's} claims that the sailor sang.",
        "{r4} disputed it, and {r1} arguing that the sailor sang.",
        "{r4} disputed it, and {r1} at sea with the sailor.",
        "{r4} argued while {r1} listened that the sailor sang.",
        "{r4} argued it, while {r1} listened: the sailor sang.",
        "{r4} argued it, while {r1} listened; the sailor sang.",
        "{r4} argued, while {r1} listened - that the sailor sang.",
        "{r4} argued, while {r1} listened -- that the sailor sang.",
        "{r4} argued, while {r1} listened \u2015 that the sailor sang.",
        "{r4} argued, while {r1} listened \u2026 that the sailor sang.",
        "{r4} argued, while {r1} listened ... that the sailor sang.",
        "{r4} argued, while {r1} listened [the sailor sang].",
        "{r4} argued, while {r1} listened\uff0c that the sailor sang.",
    ],
)
def test_where_it_is_not_plain_whose_words_some_are_each_reads_their_label_alone(written):
    *_, last = range(len(text_of(written).attributions))
    for own, label in ((0, CN), (last, KR)):
        shown = read(written, own).replace("'s", "")
        shown = shown.replace(PARTLY, "").strip(" .")
        assert shown.casefold() == label.casefold()


@pytest.mark.parametrize(
    "said",
    [
        "thanked her for it",
        "blamed the former",
        "asked them",
        "echoed that speaker",
        ", a fellow sailor, sang",
        ", also a sailor, sang",
    ],
)
def test_nor_are_words_read_that_may_tell_of_somebody_else(said):
    """Of whom they are asked only their own: words of others hide nothing of them."""
    said = said if said.startswith(",") else f" {said}"
    written = f"{{r4}} doubted it, and {{r1}}{said}."
    assert read(written, 0) == f"A{CN[1:]} doubted it, and {PARTLY}."
    assert read(written, 1) == f"{PARTLY} {KR} {PARTLY}."


def test_nor_such_words_before_a_label():
    written = "Unlike the sailor, {r4} doubted it, and {r1} sang."
    assert read(written, 0) == f"{PARTLY} {CN} {PARTLY}."
    assert read(written, 1) == f"{PARTLY} {KR} sang."


@pytest.mark.parametrize(
    "written",
    [
        "{r4} said the boats, and {r1} had failed.",
        "{r4} said that it rained, and {r1} was a sailor.",
        "{r4} said that it rained, while {r1} sang.",
        "{r4} said that it rained, and {r2} nodded, and {r1} sang.",
        "{r4} blamed the crew, and {r1} invited by the sailors.",
    ],
)
def test_nor_what_somebody_else_may_have_said_of_them(written):
    """Of what was said before, it may be the end: "said the boats, and {r1}, had failed"."""
    *_, last = range(len(text_of(written).attributions))
    assert read(written, last) == f"{PARTLY} {KR} {PARTLY}."
    assert read(written, 0).startswith(f"A{CN[1:]} ")
    assert read(written, 0).endswith(f", {'while' if 'while' in written else 'and'} {PARTLY}.")


@pytest.mark.parametrize("before", ["said that it rained;", "denied so,", "agreed strongly,"])
def test_what_was_said_before_may_end_there(before):
    assert read(f"{{r4}} {before} and {{r1}} was glad.", 1) == f"{PARTLY} {KR} was glad."


@pytest.mark.parametrize("heard", ["heard", "was told", "was told by the sailor"])
def test_nor_what_somebody_heard_before_a_label(heard):
    written = f"The charts were old, {{r4}} {heard}, and {{r1}} argued it."
    assert read(written, 0) == f"{PARTLY} {CN} {PARTLY}."
    assert read(written, 1) == f"{PARTLY} {KR} argued it."


@pytest.mark.parametrize(
    ("written", "other"),
    [
        ("{r4 r1}, a fisher and a retired sailor, sang.", f"{PARTLY}."),
        ("{r4 r1 both} sang, one as a sailor, and {r2} slept.", f"both {PARTLY}."),
    ],
)
def test_of_a_label_that_several_share_they_read_it_alone(written, other):
    """Beside it is said of one what the others are not to read."""
    assert read(written, 0) == f"A{CN[1:]} and {KR} {other}"


def test_who_shares_it_reads_what_is_theirs_alone():
    written = "{r4 r1} sang, as sailors do, and {r2} slept."
    assert read(written, 0) == f"A{CN[1:]} and {KR} {PARTLY}."
    written = "{r4 r1} sang; {r2} slept."
    assert read(written, 1) == f"{PARTLY} {KR} slept."


def test_a_label_itself_is_no_such_word():
    text = "{r1} doubted it, and {r2 another} sang, and {r4} slept."
    assert read(text, 1) == f"{PARTLY} another Korean participant sang, and {PARTLY}."


def test_no_sign_beside_a_label_tells_of_what_follows_it():
    one, other = "{r4} met {r1}, who sang.", "{r4} met {r1} at sea."
    assert read(one, 1) == read(other, 1) == f"{PARTLY} {KR} {PARTLY}."


def test_nothing_moves_with_the_words_or_the_labels_that_are_withheld():
    one = "{r4} spoke, and {r1} argued it, and {r2} sang."
    other = "It was late, {r5} said at great length, while {r1} argued it, and {r4} sang and left."
    assert read(one, 1) == read(other, 1)


def test_an_attribution_that_is_not_read_has_a_place_and_no_words():
    text = text_of("{r4} sang, and {r1} argued it.")
    laid = lay(text, Covered(sentences=((0, len(text.text)),)), Own("", (1,)))
    assert (dict(laid.unsaid), laid.is_whole) == ({0: len(PARTLY) + 1}, False)
    start, end = laid.spans[1]
    assert (list(laid.spans), laid.words[start:end]) == ([1], KR)


def test_the_sentences_beside_it_stand_as_they_are():
    text = text_of("It rained. {r4} sang, and {r1} argued it. It was late.")
    start, end = text.text.index("A Ch"), text.text.index("It was")
    (piece,) = unread(text, (start, end), (0,))
    assert text.text[piece[0] : end] == f"{KR} argued it. "
    assert piece[1:] == (end - 1, f"{PARTLY}.")


def test_stretches_between_which_nothing_stands_are_one():
    pieces = [((0, 3), (0, 5)), ((3, 4), (5, 9)), ((6, 7), (11, 12))]
    assert list(join(pieces)) == [((0, 4), (0, 9)), ((6, 7), (11, 12))]
    assert list(join([])) == []
