"""The shorthand of a rapporteur's notes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogues.domain.notes import (
    NoteError,
    OwnNoteLine,
    RemarkLine,
    RuleLine,
    TopicLine,
    parse_line,
    parse_notes,
)
from dialogues.domain.notes.parser import MAX_NOTES
from dialogues.domain.record import NoteKind
from dialogues.domain.rules import Rule

from .table import RECORD, ROOM, parse, told

NOTES = """\
Topic: The northern route

RU1: We will not open it
before the spring. +KR1 -CN1
... Nor after it.
Rule: Off the record
KR1: “Never”.

KR2: "Never." +RU1, CN1

= They have met before.
# Ask Fjørd about
this.
Rule: chatham-house
Topic:
Vetrov: So be it.
"""


def test_parses_notes() -> None:
    found = parse(NOTES)
    route = "The northern route"
    off, house = Rule.OFF_THE_RECORD, Rule.CHATHAM_HOUSE
    assert found.errors == ()
    assert found.lines == (
        TopicLine(1, route),
        RemarkLine(
            3,
            "RU1",
            "We will not open it before the spring.",
            route,
            agrees=frozenset({"KR1"}),
            disagrees=frozenset({"CN1"}),
        ),
        RemarkLine(5, "RU1", "Nor after it.", route),
        RuleLine(6, off),
        RemarkLine(7, "KR1", "“Never”.", route, off),
        RemarkLine(9, "KR2", "Never.", route, off, verbatim=True, agrees=frozenset({"RU1", "CN1"})),
        OwnNoteLine(11, NoteKind.ANALYSIS, "They have met before."),
        OwnNoteLine(12, NoteKind.MEMO, "Ask Fjørd about this."),
        RuleLine(14, house),
        TopicLine(15, ""),
        RemarkLine(16, "RU1", "So be it.", "", house),
    )
    assert (found.topic, found.rule) == ("", house)
    assert [each.line for each in found.remarks] == [3, 5, 7, 9, 16]


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("RU1", "RU1"),
        ("ru1", "RU1"),
        ("Vétrov", "RU1"),
        ("VETROV", "RU1"),
        ("Dr Vetrov", "RU1"),
        ("Ilya Vetrov", "RU1"),
        ("Ветров", "RU1"),
        ("Berg", "RU2"),
        ("van der Berg", "RU2"),
        ("Ms. van der Berg", "RU2"),
        ("Han Bit", "KR1"),
        ("한빛", "KR1"),
        ("Lin", "CN1"),
        ("Mo Lin", "CN1"),
        ("林", "CN1"),
        ("林默", "CN1"),
        ("Moses", "CN1"),
        ("Fjord", "US1"),
    ],
)
def test_finds_speaker(word: str, code: str) -> None:
    assert [each.speaker for each in parse(f"{word}: So be it.").remarks] == [code]
    assert [each.speaker for each in parse(f"{word}：So be it.").remarks] == [code]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Han: No.", '"Han" fits two people: KR1 (Han Bit) and KR2 (Han Byeol).'),
        ("한: No.", '"한" fits two people: KR1 (Han Bit) and KR2 (Han Byeol).'),
        ("Petrov: No.", '"Petrov" is nobody on the roster.'),
        ("Conclusion: No.", '"Conclusion" is nobody on the roster.'),
        ("RU9: No.", '"RU9" is nobody on the roster.'),
        ("Quill: No.", '"Quill" is US2, who attended this session as an observer.'),
        ("US3: No.", '"US3" is US3, who did not attend this session.'),
        ("RU1:", "the remark has no text."),
        ("RU1: +KR1", "the remark has no text."),
        ("RU1: No. +RU1", '"RU1" made the remark and cannot agree or disagree with it.'),
        ("RU1: No. +KR1 -KR1", '"KR1" both agrees and disagrees.'),
        ("RU1: No. -KR1 +KR1", '"KR1" both agrees and disagrees.'),
        ("RU1: No. +KR9", '"KR9" is nobody on the roster.'),
        ("RU1: No. +KR9 -US1", '"KR9" is nobody on the roster.'),
        ("RU1: No. +US2", '"US2" is US2, who attended this session as an observer.'),
        ("RU1: No. +Han", '"Han" fits two people: KR1 (Han Bit) and KR2 (Han Byeol).'),
        (
            "RU1: No. +KR1 and so on",
            '"KR1 and so on" cannot be read: +CODE and -CODE stand at the end of a remark.',
        ),
        ("Rule: secret", '"secret" is no rule: it can be on-the-record, not-for-attribution, '
         "chatham-house, off-the-record."),
        ("... And more.", '"..." goes on with a speaker, but it is not known who spoke before.'),
        ("Just words.", "the paragraph names no speaker: it starts with a code or surname and a "
         "colon."),
        ("=", "the note has no text."),
        (" \n\n", "there are no notes in it."),
        ("Topic: " + "x" * 301, "the topic has 301 characters, but the limit is 300."),
        ("RU1: " + "x" * 20_001, "the remark has 20001 characters, but the limit is 20000."),
        ("x" * (MAX_NOTES + 1), "the notes are too long; the limit is 2 MB."),
    ],
)  # fmt: skip
def test_refuses(text: str, sentence: str) -> None:
    assert told(text) == [f"ice.txt, line 1: {sentence}"]


def test_tells_every_bad_line() -> None:
    assert told("RU1: Yes.\n\nPetrov: No.\n... More.\nRU1: Yes.\nHan: No.\nRule: x\n") == [
        'ice.txt, line 3: "Petrov" is nobody on the roster.',
        'ice.txt, line 4: "..." goes on with a speaker, but it is not known who spoke before.',
        'ice.txt, line 6: "Han" fits two people: KR1 (Han Bit) and KR2 (Han Byeol).',
        'ice.txt, line 7: "x" is no rule: it can be on-the-record, not-for-attribution, '
        "chatham-house, off-the-record.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "he put it so: nobody moves",
        "at 09:40 -5 degrees",
        "see https://example.org/x",
        "the cost +tax was high",
        "a well-known case -- and more",
        "growth was -5",
        'the "great" plan, "they" said',
    ],
)
def test_keeps_text(text: str) -> None:
    (remark,) = parse(f"RU1: So\n{text}").remarks
    assert (remark.text, remark.verbatim) == (f"So {text}", False)
    assert remark.agrees | remark.disagrees == frozenset()


def test_unknown_name_at_a_line_is_no_text() -> None:
    assert told("RU1: So\nPetrov: no\n") == ['ice.txt, line 2: "Petrov" is nobody on the roster.']


@pytest.mark.parametrize("quoted", ['"Yes."', "“Yes.”", "„Yes.“", "«Yes.»", "「Yes.」", '" Yes. "'])
def test_quotation_marks_around_all_are_verbatim(quoted: str) -> None:
    (remark,) = parse(f"RU1: {quoted} –KR1").remarks
    assert (remark.text, remark.verbatim) == ("Yes.", True)
    assert remark.disagrees == frozenset({"KR1"})


@pytest.mark.parametrize("text", ['"A" and "B"', '"', '""', "“A” or “B”", '"A', "A”"])
def test_other_quotation_marks_are_text(text: str) -> None:
    (remark,) = parse(f"RU1: {text}").remarks
    assert (remark.text, remark.verbatim) == (text, False)


@pytest.mark.parametrize(
    ("ending", "codes"),
    [
        ("+KR1", {"KR1"}),
        ("+KR1 +KR2", {"KR1", "KR2"}),
        ("+KR1, +KR2.", {"KR1", "KR2"}),
        ("+KR1 KR2", {"KR1", "KR2"}),
        ("+Han Bit, Han Byeol", {"KR1", "KR2"}),
        ("+van der Berg", {"RU2"}),
        ("+林 +KR1", {"CN1", "KR1"}),
        ("+KR1 +KR1", {"KR1"}),
    ],
)
def test_reads_who_agreed(ending: str, codes: set[str]) -> None:
    (remark,) = parse(f"RU1: Yes. {ending}").remarks
    assert (remark.text, remark.agrees) == ("Yes.", frozenset(codes))


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("off-the-record", Rule.OFF_THE_RECORD),
        ("Off the record", Rule.OFF_THE_RECORD),
        ("on_the_record", Rule.ON_THE_RECORD),
        ("CHATHAM HOUSE RULE.", Rule.CHATHAM_HOUSE),
        ("chatham house", Rule.CHATHAM_HOUSE),
        ("Not for attribution", Rule.NOT_FOR_ATTRIBUTION),
    ],
)
def test_reads_rule(name: str, rule: Rule) -> None:
    assert parse(f"RULE: {name}").lines == (RuleLine(1, rule),)


def test_reads_breaks_of_word_processors() -> None:
    found = parse("\ufeffRU1: One\x0btwo\r\n\u2029…\x00 three")
    assert [(each.line, each.text) for each in found.remarks] == [(1, "One two"), (4, "three")]


def test_goes_on_from_before() -> None:
    found = parse_notes("... More.", record=RECORD, session="S1", file="x", topic="Ice", last="KR1")
    assert found.lines == (RemarkLine(1, "KR1", "More.", "Ice"),)


def test_refuses_unknown_session() -> None:
    with pytest.raises(ValueError, match='No session has the code "S9"'):
        parse_notes("", record=RECORD, session="S9", file="x")


def test_reads_one_line() -> None:
    line = parse_line('Vetrov: "No." +KR1', room=ROOM, topic="Ice", rule=Rule.ON_THE_RECORD)
    assert line == RemarkLine(
        1, "RU1", "No.", "Ice", Rule.ON_THE_RECORD, verbatim=True, agrees=frozenset({"KR1"})
    )
    assert parse_line("... Yes.", room=ROOM, last="RU1") == RemarkLine(1, "RU1", "Yes.")
    assert parse_line("RU1: a\nb", room=ROOM) == RemarkLine(1, "RU1", "a b")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (" ", "the line is empty."),
        ("x" * (MAX_NOTES + 1), "the line is too long."),
        ("words", "the paragraph names no speaker: it starts with a code or surname and a colon."),
    ],
)
def test_refuses_one_line(line: str, sentence: str) -> None:
    assert parse_line(line, room=ROOM) == NoteError("notes", 1, sentence)


def test_shows_no_words_in_a_repr() -> None:
    found = parse("Topic: Ice\nRU1: We never said so.\n\nHan: No.")
    assert "never" not in repr(found)
    assert "Han" not in repr(found)
    assert "Ilya" not in repr(ROOM)


WORDS = st.sampled_from(
    ("RU1:", "Han:", "Petrov:", "Topic:", "Rule:", "...", "=", "#", "+KR1", "-KR2", "+", '"', "“",
     "”", ":", "-", "off-the-record", "van", "words", "Lin, Mo:", "\x0b", "\r", "\u2028", "林：")
)  # fmt: skip
BREAKS = st.sampled_from(("\n", " ", "\n\n"))


@given(st.lists(st.tuples(WORDS | st.text(max_size=5), BREAKS), max_size=25))
@settings(max_examples=200)
def test_any_text_is_lines_or_errors(pieces: list[tuple[str, str]]) -> None:
    found = parse("".join(word + gap for word, gap in pieces))
    assert found.lines or found.errors
    for each in (*found.lines, *found.errors):
        assert each.line >= 1
    for remark in found.remarks:
        assert remark.text.strip() == remark.text != ""
        assert remark.speaker not in remark.agrees | remark.disagrees
        assert not remark.agrees & remark.disagrees
