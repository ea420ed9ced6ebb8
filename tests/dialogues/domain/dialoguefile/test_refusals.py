"""A file that does not load: one sentence with file, line, key and what was expected.

`refusals.txt` is a table: a place in the file of `coast.py`, what it is changed to, and the
sentence that this is refused with.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogues.domain.dialoguefile import FileError

from .coast import COAST, changed, read, refusal


def cases() -> list[tuple[str, str, str]]:
    """Old text, new text and sentence of every block of the table."""
    table = Path(__file__).with_name("refusals.txt").read_text("utf-8")
    found = []
    for block in table.strip().split("\n\n"):
        old, new, sentence = (line[2:].replace("\\n", "\n") for line in block.split("\n"))
        found.append((old, new, sentence))
    return found


@pytest.mark.parametrize(("old", "new", "sentence"), cases())
def test_refuses(old: str, new: str, sentence: str) -> None:
    assert refusal(changed(old, new)) == f"coast.yaml, {sentence}"


def test_error_has_its_parts() -> None:
    with pytest.raises(FileError) as caught:
        read(changed("speaker: RU1", "speaker: RU9"))
    error = caught.value
    assert (error.file, error.line) == ("coast.yaml", 33)
    assert error.key == "sessions.S1.remarks.r7"
    assert error.sentence == 'speaker is "RU9", but no participant has that code.'


THREE = """\
        speaker: RU1
        text: Third.
      - id: r9
        speaker: KR1
        text: Fourth.
"""


def with_more(links: str, last: str) -> str:
    """The file with two more remarks, r8 and r9, that carry these links."""
    more = f"      - id: r8\n{links}{THREE}{last}    own_notes:\n"
    return COAST.replace("    own_notes:\n", more)


def test_refuses_reply_to_own_remark() -> None:
    told = refusal(with_more("        replies_to: r7\n", ""))
    assert told == (
        "coast.yaml, line 44: sessions.S1.remarks.r8: "
        'replies_to is "r7", a remark of the same speaker.'
    )


def test_refuses_replies_in_a_circle() -> None:
    told = refusal(with_more("        replies_to: r9\n", "        replies_to: r8\n"))
    assert told == (
        "coast.yaml, line 44: sessions.S1.remarks.r8: "
        "replies_to leads in a circle back to the remark itself."
    )


def test_reads_reply_to_a_later_remark() -> None:
    remarks = read(with_more("        replies_to: r9\n", "        replies_to: r7\n")).sessions[0]
    assert [each.replies_to for each in remarks.remarks] == [None, "r3", "r9", "r7"]


def test_refuses_superseding_twice() -> None:
    told = refusal(with_more("        supersedes: r3\n", ""))
    assert told == (
        'coast.yaml, line 44: sessions.S1.remarks.r8: supersedes is "r3", '
        'which "r7" supersedes already.'
    )


def test_refuses_file_without_identities() -> None:
    told = refusal(changed("rapporteur: 1\n", "rapporteur: 1\nidentities: left out\n"))
    assert told == (
        "coast.yaml, line 2: identities are left out: this file was written without names and "
        "speakers and cannot be loaded; only a dump with identities can."
    )


def test_refuses_dialogue_that_is_missing() -> None:
    assert refusal("rapporteur: 1\n") == "coast.yaml, line 1: dialogue is missing."


def test_refuses_long_text() -> None:
    told = refusal(changed("        text: NO\n", f"        text: {'x' * 100_001}\n"))
    assert told == (
        "coast.yaml, line 30: sessions.S1.remarks.r3: "
        "text has 100001 characters, but the limit is 100000."
    )


def test_shows_no_name_in_a_sentence() -> None:
    twice = changed("email: aud@example.org", "email: han@example.org")
    wrong = changed("email: aud@example.org", "email: Aud Fjell")
    for told in (refusal(twice), refusal(wrong)):
        assert "han@" not in told
        assert "Aud" not in told
