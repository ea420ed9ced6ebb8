"""What is refused before anything is built from it, and that no bytes make a traceback."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogues.domain.dialoguefile import FileError, read_dialogue, read_dialogue_bytes, tree

from .coast import COAST, read, refusal

HEAD = "rapporteur: 1\ndialogue: {slug: x, title: X}\n"

# What stands in line 3, and what is said of it.
THIRD_LINES = [
    ("takeaways: !!python/name:os.system x", "takeaways: YAML tags (!name) are not allowed."),
    ("report: !x {title: X}", "report: YAML tags (!name) are not allowed."),
    ("sessions: !!seq []", "sessions: YAML tags (!name) are not allowed."),
    ("report: &a {title: X}", "report: YAML anchors (&name) are not allowed."),
    ("report: *a", "report: YAML aliases (*name) are not allowed."),
    ("report: {a: 1, a: 2}", 'report: the key "a" is there twice, first in line 3.'),
    ("report: {? [a] : b}", "report: a key is a word, not a list or a mapping."),
    ("report: {<<: {title: X}}", 'report: "<<" is no key that is known here: it can be title,'),
    ("---\na: b", "a second YAML document is not allowed."),
    ("report: a: b", "the file cannot be read as YAML: mapping values are not allowed"),
    ('report: "\\ud800"', "the file cannot be read as YAML: found invalid Unicode"),
    ("report: \x00", "the control character U+0000 is not allowed in a text file."),
    ("report: \ud800", "the control character U+D800 is not allowed in a text file."),
    ("report: " + "[" * 50_000, "report: more than 12 levels are not allowed."),
    ("report: " + "{a: " * 50_000, "report.a.a.a.a.a.a.a.a.a.a.a: more than 12 levels"),
]

WHOLE_FILES = [
    ("", "line 1: the file is empty; a dialogue file was expected."),
    ("# a comment\n", "line 1: the file is empty; a dialogue file was expected."),
    ("just words\n", "line 1: a mapping was expected, not text."),
    ("- a\n", "line 1: a mapping was expected, not a list."),
    ("a" * (8 * 1024 * 1024 + 1), "line 1: the file is too large; the limit is 8 MB."),
]


@pytest.mark.parametrize(("line", "sentence"), THIRD_LINES)
def test_refuses_line(line: str, sentence: str) -> None:
    assert refusal(f"{HEAD}{line}\n").startswith(f"coast.yaml, line 3: {sentence}")


@pytest.mark.parametrize(("text", "sentence"), WHOLE_FILES)
def test_refuses_file(text: str, sentence: str) -> None:
    assert refusal(text) == f"coast.yaml, {sentence}"


def test_refuses_alias_bomb() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{y}: &{y} [*{x}, *{x}]\n" for x, y in zip("ab", "bc", strict=True)
    )
    assert refusal(bomb) == "coast.yaml, line 1: a: YAML anchors (&name) are not allowed."


def test_refuses_many_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "MAX_NODES", 1_000)
    told = refusal(f"{HEAD}report: [{'a,' * 1_000}]\n")
    assert told == "coast.yaml, line 3: report: more than 1,000 values are not allowed."


def test_refuses_other_encodings() -> None:
    with pytest.raises(FileError) as caught:
        read_dialogue_bytes(HEAD.encode() + b"report: {title: caf\xe9}\n", file="x.yaml")
    assert str(caught.value) == "x.yaml, line 3: the file is not UTF-8 text."


def test_refuses_many_bytes() -> None:
    with pytest.raises(FileError) as caught:
        read_dialogue_bytes(b" " * (8 * 1024 * 1024 + 1), file="x.yaml")
    assert str(caught.value) == "x.yaml, line 1: the file is too large; the limit is 8 MB."


def test_keeps_country_code_of_norway() -> None:
    assert "NO" in {each.code for each in read(COAST).delegations}


def test_drops_line_end_of_a_block() -> None:
    assert read(HEAD + "report:\n  framing: >\n    one\n    two\n").report == (
        read(HEAD + 'report: {framing: "one two"}\n').report
    )


def test_reads_without_the_fast_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    fast = read(COAST)
    monkeypatch.setattr(tree, "LOADER", yaml.BaseLoader)
    assert read(COAST) == fast
    assert refusal(f'{HEAD}report: "\\U00110000"\n').startswith("coast.yaml, line ")


@given(st.binary(max_size=200))
@settings(max_examples=100)
def test_any_bytes_read_or_are_refused(data: bytes) -> None:
    _reads_or_refuses(HEAD.encode() + data)
    _reads_or_refuses(data)


@given(st.data())
@settings(max_examples=200)
def test_any_damage_reads_or_is_refused(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(COAST)))
    length = data.draw(st.integers(0, 30))
    piece = data.draw(st.sampled_from((*"{}[]:,-#&*!|>'\"%@`?\n\t ", "", "- ", ": ", "NO", "r7")))
    _reads_or_refuses((COAST[:start] + piece + COAST[start + length :]).encode())


def _reads_or_refuses(data: bytes) -> None:
    told = "x.yaml, line 1: "
    try:
        read_dialogue_bytes(data, file="x.yaml")
    except FileError as error:
        told = str(error)
    assert told.startswith("x.yaml, line ")
    assert "\n" not in told


def test_reads_text_and_bytes_alike() -> None:
    assert read_dialogue(COAST, file="x") == read_dialogue_bytes(COAST.encode(), file="y")
