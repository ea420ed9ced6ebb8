"""A small dialogue file that loads; the tests of refusals change one place in it."""

from __future__ import annotations

from dialogues.domain.dialoguefile import FileError, read_dialogue
from dialogues.domain.record import Record

COAST = """\
rapporteur: 1
dialogue:
  slug: coast-2026
  title: The coast
  format: virtual
  threshold: 4
regions:
  - {code: NEA, name: Northeast Asia, adjective: Northeast Asian}
delegations:
  - {code: KR, name: the ROK, noun: Korea, adjective: Korean, alternatives: [ROK], region: NEA}
  - {code: RU, kind: country, name: Russia, adjective: Russian}
  - {code: NO, name: Norway, adjective: Norwegian}
participants:
  - {code: KR1, delegation: KR, name: Han Bit, other_names: [Bit Han], email: han@example.org}
  - {code: RU1, delegation: RU, name: Ilya Veter, language: ru}
  - {code: NO1, delegation: NO, name: NO}
  - {code: NO2, delegation: NO, name: Aud Fjell, email: aud@example.org}
sessions:
  - code: S1
    title: Harbours
    starts: 2026-06-08T09:00+02:00
    ends: 2026-06-08T12:00+02:00
    attendance:
      KR1: chair
      RU1: {from: "09:00", to: "10:30"}
      NO1: observer
    remarks:
      - id: r3
        speaker: KR1
        text: NO
        reserves: [RU1]
      - id: r7
        speaker: RU1
        text: |
          Two lines
          of text.
        at: "09:40"
        verb: reject
        verbatim: true
        replies_to: r3
        supersedes: r3
        rule: off-the-record
    own_notes:
      - {after: r7, kind: memo, text: Ask again.}
  - code: S2
    title: Ice
    starts: 2026-06-09T09:00Z
    rule: not-for-attribution
    attendance: [KR1, NO2]
takeaways:
  - id: t1
    kind: recommendation
    text: "{r7} asked for more."
    evidence: [r7, r3]
    endorsements: {KR1: agree}
  - {kind: takeaway, text: No tokens.}
report:
  title: Ice and harbours
  sections:
    - heading: Harbours
      session: S1
      blocks:
        - text: "However, {r7} rejected it. {r7 this} added {{ and {r3 ~ROK}."
          accepted: [{text: the ROK perspective, voice: national}]
  acknowledgements: [The harbour board]
"""


def read(text: str) -> Record:
    """The record of a text, as `coast.yaml`."""
    return read_dialogue(text, file="coast.yaml")


def refusal(text: str) -> str:
    """The sentence that a text is refused with."""
    try:
        read(text)
    except FileError as error:
        return str(error)
    return "it loads"


def changed(old: str, new: str) -> str:
    """The file with one place changed."""
    assert COAST.count(old) == 1, f"{COAST.count(old)} × {old}"
    return COAST.replace(old, new)
