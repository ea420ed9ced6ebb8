"""What is written: the keys in order, defaults left out, identities only where asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
import yaml

from dialogues.domain.dialoguefile import FileError, read_dialogue, write_dialogue
from dialogues.domain.dialoguefile.moments import write_clock
from dialogues.domain.record import OwnNote, Participant, Record, Remark, Report
from dialogues.domain.secret import Secret

from .coast import COAST, read

WRITTEN = """\
rapporteur: 1
dialogue:
  slug: coast-2026
  title: The coast
  format: virtual
  threshold: 4
regions:
  - code: NEA
    name: Northeast Asia
    adjective: Northeast Asian
delegations:
  - code: KR
    name: the ROK
    noun: Korea
    adjective: Korean
    alternatives:
      - ROK
    region: NEA
  - code: RU
    name: Russia
    adjective: Russian
  - code: "NO"
    name: Norway
    adjective: Norwegian
participants:
  - code: KR1
    delegation: KR
    name: Han Bit
    other_names:
      - Bit Han
    email: "han@example.org"
  - code: RU1
    delegation: RU
    name: Ilya Veter
    language: ru
  - code: NO1
    delegation: "NO"
    name: "NO"
  - code: NO2
    delegation: "NO"
    name: Aud Fjell
    email: "aud@example.org"
sessions:
  - code: S1
    title: Harbours
    starts: 2026-06-08T09:00+02:00
    ends: 2026-06-08T12:00+02:00
    attendance:
      KR1: chair
      RU1:
        from: "09:00"
        to: "10:30"
      NO1: observer
    remarks:
      - id: r3
        speaker: KR1
        text: "NO"
        reserves: [RU1]
      - id: r7
        speaker: RU1
        text: |-
          Two lines
          of text.
        at: "09:40"
        rule: off-the-record
        verb: reject
        verbatim: true
        replies_to: r3
        supersedes: r3
    own_notes:
      - after: r7
        kind: memo
        text: Ask again.
  - code: S2
    title: Ice
    starts: 2026-06-09T09:00+00:00
    rule: not-for-attribution
    attendance: [KR1, NO2]
takeaways:
  - id: t1
    kind: recommendation
    text: "{r7} asked for more."
    evidence: [r7, r3]
    endorsements:
      KR1: agree
  - id: t2
    kind: takeaway
    text: No tokens.
report:
  title: Ice and harbours
  sections:
    - heading: Harbours
      session: S1
      blocks:
        - text: "However, {r7} rejected it. {r7 this} added {{ and {r3 ~ROK}."
          accepted:
            - text: the ROK perspective
              voice: national
  acknowledgements:
    - The harbour board
"""


def test_writes_file() -> None:
    assert write_dialogue(read(COAST), identities=True) == WRITTEN


def test_leaves_identities_out() -> None:
    record = read(COAST)
    named = OwnNote("Han Bit (KR1) called HAN@example.org; ask Aud, not the fjell or Fjell.")
    session = replace(record.sessions[0], own_notes=(named,))
    record = replace(record, sessions=(session, *record.sessions[1:]))
    text = write_dialogue(record, identities=False)
    assert text.startswith("rapporteur: 1\nidentities: left out\ndialogue:\n")
    for key in ("name", "email", "speaker", "reserves", "endorsements", "other_names"):
        assert f"    {key}: " not in text.split("participants:")[1]
    assert '"••• (•••) called •••; ask •••, not the fjell or •••."' in text
    assert "Veter" not in text


def test_masks_names_in_scripts_without_spaces() -> None:
    person = Participant("HB", "KR", Secret("Han"), native_name=Secret("한빛"))
    session = replace(read(COAST).sessions[1], own_notes=(OwnNote("한빛은 갔다. Hand in hand."),))
    record = Record("x", "X", participants=(person,), sessions=(session,))
    text = write_dialogue(record, identities=False)
    assert '"•••은 갔다. Hand in hand."' in text


def test_no_names_are_no_mask() -> None:
    assert "title: Coast" in write_dialogue(Record("x", "Coast"), identities=False)


def test_file_without_identities_is_not_loaded() -> None:
    text = write_dialogue(read(COAST), identities=False)
    with pytest.raises(FileError) as caught:
        read_dialogue(text, file="x.yaml")
    assert caught.value.key == ""
    assert caught.value.line == 2


def test_writes_empty_report() -> None:
    text = write_dialogue(Record("x", "X", report=Report()), identities=True)
    assert text == "rapporteur: 1\ndialogue:\n  slug: x\n  title: X\nreport: {}\n"


def test_other_readers_take_the_same_strings() -> None:
    record = read(COAST)
    session = replace(
        record.sessions[0],
        remarks=tuple(
            Remark(f"r{number}", "KR1", text)
            for number, text in enumerate(("yes", "1e3", "~", "=1+1", "a: b", "2026-06-08", "x #y"))
        ),
        own_notes=(),
    )
    text = write_dialogue(replace(record, sessions=(session,), report=None), identities=True)
    remarks = yaml.safe_load(text)["sessions"][0]["remarks"]
    assert [each["text"] for each in remarks] == [each.text for each in session.remarks]


def test_writes_shortest_time() -> None:
    assert write_clock(time(9, 40)) == "09:40"
    assert write_clock(time(9, 40, 5)) == "09:40:05"
    assert write_clock(time(9, 40, 5, 7)) == "09:40:05.000007"


def test_escapes_what_a_file_may_not_hold() -> None:
    text = write_dialogue(Record("x", "a\x07\u2028\ufffeb"), identities=True)
    assert 'title: "a\\x07\\u2028\\ufffeb"' in text
