"""Whatever a token renders parses to its phrase, in any lexicon and house style."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dialogues.domain.codes import QUANTITY_WORDS
from dialogues.domain.lexicon import Lexicon
from dialogues.domain.phrases import Renderer, Wording, parse
from dialogues.domain.phrases.wordlists import words
from dialogues.domain.record import Delegation, DelegationKind, Record, Region

from .cases import RECORD

GRAMMAR = frozenset(
    words(
        "a an the this that these those some couple few several number many most all other "
        "others no any each every both either neither one two three four five six ten another "
        "same such yet "
        "still or and nor so too not none half over more less like near time past first last only "
        "very such a few from than with certain at as of in on to by for it is be us we he me his "
        "her its our she who how was are has had can may did not but up about even just at"
    )
)
letters = st.sampled_from("abcdefghiklmnoprstuvzéłñö")
word = st.text(letters, min_size=3, max_size=9).filter(lambda each: each not in GRAMMAR)
name = st.one_of(
    word.map(str.capitalize),
    word,
    st.text(st.sampled_from("ABDEFGKLMNOPRSUX"), min_size=2, max_size=5),
    st.tuples(word, word).map(lambda two: " ".join(two).title()),
    st.tuples(word, word).map(lambda two: "-".join(each.capitalize() for each in two)),
)
NOUNS = [
    ("participant", "participants"),
    ("speaker", "speakers"),
    ("interlocutor", "interlocutors"),
    ("discussant", "discussants"),
    ("member", "members"),
    ("official", "officials"),
    ("expert", "experts"),
    ("committee member", "committee members"),
    ("voice", "voices"),
    ("person", "people"),
    ("Member", "Members"),
]


@st.composite
def records(draw: st.DrawFn) -> Record:
    names = draw(st.lists(name, min_size=24, max_size=24, unique_by=str.casefold))
    take = iter(names).__next__
    regions = tuple(Region(code, take(), take()) for code in ("NEA", "EEU"))
    delegations = tuple(
        Delegation(
            each.code,
            draw(st.sampled_from(["", "the "])) + take(),
            take(),
            draw(st.sampled_from(DelegationKind)),
            take(),
            (take(),) if each.alternatives else (),
            each.region,
        )
        for each in RECORD.delegations
    )
    return replace(RECORD, regions=regions, delegations=delegations)


@st.composite
def wordings(draw: st.DrawFn, record: Record) -> Wording:
    noun, plural = draw(st.sampled_from(NOUNS))
    alternative = record.delegations[0].alternatives[0]
    return Wording(
        noun,
        plural,
        from_names=draw(st.booleans()),
        one=draw(st.booleans()),
        spellings=draw(st.sampled_from([{}, {"KR": alternative}, {"JP": "Nihonite"}])),
    )


REFS = ["r1", "r2", "r3", "r4", "r5", "r6", "c1"]


@st.composite
def blocks(draw: st.DrawFn, record: Record) -> str:
    """A text whose last token has any form but `named`, with what has to stand before it."""
    refs = draw(st.lists(st.sampled_from(REFS), min_size=1, max_size=4, unique=True))
    tail = draw(st.sampled_from(["", " 's", " ’s"]))
    form = draw(st.sampled_from(["", "this", "these", "another", "both", "and-others", "quantity"]))
    if form == "quantity":
        quantity = draw(st.sampled_from(QUANTITY_WORDS))
        code = draw(st.sampled_from(["", " KR", " CS", " NEA"]))
        tail = "" if quantity == "sense" else tail
        return f"{{{' '.join(refs)} {quantity}{code}{tail}}}"
    if form in ("this", "these"):
        joined = " ".join(refs)
        return f"{{{joined}}} | {{{joined} {form}{tail}}}"
    level = draw(
        st.sampled_from(["", " @region", " @any", f" ~{record.delegations[0].alternatives[0]}"])
    )
    if form == "another":
        return f"{{r1{level}}} | {{r2 another{level}{tail}}}"
    return f"{{{' '.join(refs)} {form}{level}{tail}}}"


CARRIERS = ["{}", "However, {} rejected the claim.", "It failed. {} disagreed", "(as {} put it)"]


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_what_a_token_renders_parses_to_its_phrase(data):
    record = data.draw(records())
    lexicon = Lexicon.of(record)
    assume(not lexicon.why_not())
    wording = data.draw(wordings(record))
    text = data.draw(blocks(record))
    carrier = data.draw(st.sampled_from(CARRIERS))
    rendered = Renderer(record, wording).render(carrier.format(text) if "|" not in text else text)
    assert parse(rendered.text, lexicon, wording) == [span.phrase for span in rendered.spans]


@pytest.mark.parametrize("word", ["Fourth", "fourth", "Further", "Last", "Single", "Dozen"])
@pytest.mark.parametrize(
    "text",
    [
        "{c1}",
        "{r1 r2 r3 c1}",
        "{r1 c1 both}",
        "{c1} | {c1 this}",
        "{r1} | {c1 another}",
        "{c1 most CS}",
        "{c1 's}",
    ],
)
def test_a_delegation_may_be_called_by_a_word_that_counts(word, text):
    delegations = tuple(
        replace(each, adjective=word, alternatives=()) if each.code == "CS" else each
        for each in RECORD.delegations
    )
    record = replace(RECORD, delegations=delegations)
    wording = Wording("participant", "participants")
    rendered = Renderer(record, wording).render(text)
    assert parse(rendered.text, Lexicon.of(record), wording) == [
        span.phrase for span in rendered.spans
    ]
