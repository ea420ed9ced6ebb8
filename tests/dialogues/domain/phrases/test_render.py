"""Tokens as they print."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from dialogues.domain.lexicon import Lexicon
from dialogues.domain.phrases import Phrase, Renderer, TokenError, Wording, parse
from dialogues.domain.record import Delegation, Region

from .cases import RECORD, REGIONS, with_only

RENDERER = Renderer(RECORD)


def prints(text, renderer=RENDERER):
    """What a block prints after a word, so that no sentence starts at its first token."""
    rendered = renderer.render(f"x {text}")
    assert rendered.problems == ()
    return rendered.text[2:]


@pytest.mark.parametrize(
    ("token", "words"),
    [
        ("{r4}", "a Russian participant"),
        ("{r6}", "an American participant"),
        ("{r6 ~US}", "a US participant"),
        ("{r1 ~ROK}", "an ROK participant"),
        ("{r1 r6 ~ROK both}", "an ROK participant and an American participant both"),
        ("{r4 's}", "a Russian participant's"),
        ("{r4 ’s}", "a Russian participant’s"),
        ("{r4 @region}", "a participant from Eastern Europe"),
        ("{r4 @region 's}", "a participant from Eastern Europe's"),
        ("{r6 @region}", "a participant"),
        ("{r4 @any}", "a participant"),
        ("{c1}", "a civil society participant"),
        ("{r1 r6}", "a Korean participant and an American participant"),
        ("{r1 r2}", "two Korean participants"),
        ("{r1 r2 both}", "two Korean participants both"),
        ("{r1 r2 both 's}", "two Korean participants' both"),
        ("{r1 r6 r2}", "two Korean participants and an American participant"),
        (
            "{r3 r1 r4 r5}",
            "a Japanese participant, a Korean participant and two Russian participants",
        ),
        ("{r1 r3 r4 @any}", "three participants"),
        ("{r3 and-others}", "a Japanese participant and others"),
        ("{r3 and-others 's}", "a Japanese participant and others'"),
        ("{r5 some}", "some participants"),
        ("{r5 couple}", "a couple of participants"),
        ("{r5 few}", "a few participants"),
        ("{r5 several}", "several participants"),
        ("{r5 number}", "a number of participants"),
        ("{r5 many}", "many participants"),
        ("{r5 most}", "most participants"),
        ("{r5 all}", "all participants"),
        ("{r5 participants}", "participants"),
        ("{r5 the-participants}", "the participants"),
        ("{r5 other}", "other participants"),
        ("{r5 the-other}", "the other participants"),
        ("{r5 some 's}", "some participants'"),
        ("{r5 most KR}", "most Korean participants"),
        ("{r5 most NEA}", "most Northeast Asian participants"),
        ("{r5 sense}", "a general sense among participants"),
        ("{r5 sense NEA}", "a general sense among Northeast Asian participants"),
        ("{r5 all-delegations}", "all four countries"),
        ("{r5 all-delegations 's}", "all four countries'"),
        ("{r5 all-delegations NEA}", "both Northeast Asian countries"),
        ("{r5 all-delegations KR}", "the whole Korean delegation"),
        ("{c1 all-delegations}", "both delegations"),
        ("{c1 r1 all-delegations}", "all five delegations"),
    ],
)
def test_prints(token, words):
    assert prints(token) == words


def test_one_delegation_is_the_whole():
    assert prints("{r1 all-delegations}", Renderer(with_only("KR"))) == "the whole delegation"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        (
            "{r4} spoke. {r3} did too.",
            "A Russian participant spoke. A Japanese participant did too.",
        ),
        ("“{r4}” and {r3}", "“A Russian participant” and a Japanese participant"),
        ("{r5 other} of the U.S. {r4}", "Other participants of the U.S. a Russian participant"),
        ("{{r4} is {r4}", "{r4} is a Russian participant"),
        ("{c1 participants CS} left", "Civil society participants left"),
    ],
)
def test_capitals_where_a_sentence_starts(text, printed):
    assert RENDERER.render(text).text == printed


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("{r4}, {r4 this 's}", "a Russian participant, this participant's"),
        ("{r4} {r5 most} {r4 this}", "a Russian participant most participants this participant"),
        ("{r4} {r7 this}", "a Russian participant this participant"),
        ("{r3 and-others} {r3 this}", "a Japanese participant and others this participant"),
        ("{r4} {r4 this} {r4 this}", "a Russian participant this participant this participant"),
        ("{r4} {r5 another}", "a Russian participant another Russian participant"),
        ("{r4} {r5 another 's}", "a Russian participant another Russian participant's"),
        ("{r1 ~ROK} {r2 another}", "an ROK participant another Korean participant"),
        ("{r1} {r2 another ~ROK}", "a Korean participant another ROK participant"),
        (
            "{r4} {r5 another @region}",
            "a Russian participant another participant from Eastern Europe",
        ),
        ("{r4 @region} {r3 another @any}", "a participant from Eastern Europe another participant"),
        (
            "{r1 r3} {r3 r1 these}",
            "a Korean participant and a Japanese participant these participants",
        ),
        ("{r1 r2} {r1 r2 these 's}", "two Korean participants these participants'"),
    ],
)
def test_points_back_within_its_block(text, printed):
    assert prints(text) == printed


def test_prints_a_cleared_name():
    renderer = Renderer(RECORD, cleared=["on", "on2"])
    assert prints("{on named}", renderer) == "Testa KR1"
    assert prints("{on named 's}", renderer) == "Testa KR1's"
    rendered = renderer.render("{on on2 named} and {on2 this}")
    assert rendered.text == "Testa KR1 and Testa JP1 and a Japanese participant"
    assert rendered.spans[0].phrase == Phrase("two", "KR+JP", "plain", 0, 23)


def test_a_name_is_finer_than_any_label():
    renderer = Renderer(RECORD, cleared=["on"])
    assert prints("{on named} {r2 another}", renderer) == "Testa KR1 another Korean participant"


@pytest.mark.parametrize(
    ("wording", "words"),
    [
        (
            Wording(one=True),
            "one Russian participant and one Japanese participant; most Korean participants",
        ),
        (
            Wording("interlocutor", "interlocutors"),
            "a Russian interlocutor and a Japanese interlocutor; most Korean interlocutors",
        ),
        (
            Wording(from_names=True),
            "a participant from Russia and a participant from Japan; "
            "most participants from the ROK",
        ),
        (
            Wording(spellings={"KR": "ROK", "JP": "Nihonite"}),
            "a Russian participant and a Nihonite participant; most ROK participants",
        ),
    ],
)
def test_prints_in_the_words_of_a_house(wording, words):
    assert prints("{r4 r3}; {r3 most KR}", Renderer(RECORD, wording)) == words


def test_a_region_that_shares_its_words_prints_those_that_are_its_own():
    europe = Region("EUR", "Europe", "European")
    union = Delegation("EU", "the EU", "European", region="EUR")
    lands = Delegation("EL", "Europe", "Landic", region="EUR")
    for delegations, printed in (
        ((union,), "most participants from Europe; a participant from Europe"),
        ((lands,), "most European participants; a European participant"),
    ):
        record = replace(
            RECORD,
            regions=(*REGIONS, europe),
            delegations=(
                *(each for each in RECORD.delegations if each.code != "RU"),
                replace(delegations[0], code="RU"),
            ),
        )
        rendered = Renderer(record).render("x {r1 most EUR}; {r4 @region}")
        assert rendered.text[2:] == printed
        found = parse(rendered.text, Lexicon.of(record))
        assert found == [span.phrase for span in rendered.spans]


def test_spans_are_offsets_into_the_printed_text():
    rendered = RENDERER.render("So {r4} said {r4 this 's}.")
    assert [rendered.text[span.start : span.end] for span in rendered.spans] == [
        "a Russian participant",
        "this participant's",
    ]
    assert [span.token.text for span in rendered.spans] == ["{r4}", "{r4 this 's}"]
    assert rendered.spans[0].phrase == Phrase("one", "RU", "plain", 3, 24)


@pytest.mark.parametrize(
    ("before", "ref", "form"),
    [
        ("", "r4", ""),
        ("{r4} said", "r7", "this"),
        ("{r4} said, {r5 most}", "r4", "this"),
        ("{r4} said", "r5", "another"),
        ("{r4} said, {r3} too", "r4", ""),
        ("{r1 r3}", "r1", ""),
        ("{r3}", "r4", ""),
    ],
)
def test_proposes_a_form(before, ref, form):
    assert RENDERER.propose(before, ref) == form


def test_proposing_refuses_a_remark_that_is_not_there():
    with pytest.raises(TokenError):
        RENDERER.propose("", "r99")


def test_renders_at_a_cost_that_grows_with_the_text():
    block = "However, {r4} rejected it. {r4 this} added that {r1 r6 both} saw it. {r5 most} left. "
    RENDERER.render(block)
    started = time.perf_counter()
    RENDERER.render(block * 1250)
    assert time.perf_counter() - started < 10
