"""What the gate holds, from a file to `audit_report --json`: one small file for each reason."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cast import make_user

from .running import run

pytestmark = pytest.mark.django_db

FILE = """\
rapporteur: 1
dialogue: {{slug: quay-2026, title: Quay, rule: chatham-house, threshold: 3}}
delegations:
  - {{code: KR, name: the ROK, adjective: Korean}}
  - {{code: CN, name: China, adjective: Chinese}}
  - {{code: RU, name: Russia, adjective: Russian}}
participants:
  - {{code: KR1, delegation: KR, name: Yul Vellumkin}}
  - {{code: KR2, delegation: KR, name: Dae Orrisroot}}
  - {{code: KR3, delegation: KR, name: Min Tamarackson}}
  - {{code: CN1, delegation: CN, name: Bo Quillfeather}}
  - {{code: CN2, delegation: CN, name: An Larkspurton}}
  - {{code: CN3, delegation: CN, name: Yi Foxglovely}}
  - {{code: RU1, delegation: RU, name: Oleg Sorrelwood}}
sessions:
  - code: S1
    title: First
    starts: 2026-06-08T09:00+02:00
    attendance: [KR1, KR2, KR3, CN1, CN2, CN3, RU1]
    remarks:
      - {{id: r1, speaker: KR1, text: The quay is old., agrees: [KR2, KR3, CN1, RU1]}}
      - {{id: r2, speaker: CN1, text: Not so old., verbatim: true}}
      - {{id: r3, speaker: KR2, text: It leaks., rule: off-the-record}}
      - {{id: r4, speaker: KR3, text: It holds., rule: on-the-record}}
      - {{id: r5, speaker: CN2, text: "Very old indeed, that quay.", verbatim: true}}
report:
  framing: They met.
  sections:
    - heading: Talks
      blocks:
        - text: {text}
"""


def reasons(tmp_path: Path, text: str) -> list[dict[str, Any]]:
    """The gate's reasons against a block, after a load as anybody does it; nobody was asked yet."""
    file = tmp_path / "quay.yaml"
    file.write_text(FILE.format(text=json.dumps(text, ensure_ascii=False)), encoding="utf-8")
    make_user("Convenor")
    assert run("load_dialogue", file).code == 0
    told = json.loads(run("audit_report", "quay-2026", "--json").out)
    return [
        each
        for each in told["reasons"]
        if each["block"] == 1 and each["kind"] != "clearance-missing"
    ]


@pytest.mark.parametrize(
    ("text", "kind", "token", "said"),
    [
        ("{r1 all KR} agreed.", "whole-cell", "{r1 all KR}",
         "“All Korean participants” is everybody whom it could mean"),
        ("{r1 all-delegations} agreed.", "whole-cell", "{r1 all-delegations}",
         "it tells what one person holds"),
        ("{r1 most} agreed. A Russian participant left.", "unbound-attribution", "",
         "“A Russian participant” credits somebody in the room"),
        ("{r2} called it “not so old”.", "quote", "",
         "they have not given leave to quote them"),
        ("Somebody called it “as safe as a bank could be”.", "quote", "",
         "rests on no remark that was noted word for word"),
        ("{r3} agreed.", "rule", "{r3}", "was made off the record"),
        ("{r1 named} agreed.", "rule", "{r1 named}", "was not made on the record"),
        ("{r4 named} agreed.", "rule", "{r4 named}", "has not cleared it"),
        ("{r1 all} agreed.", "quantifier", "{r1 all}",
         "The record supports “most”: 5 of 7, from 3 of 3 delegations."),
        ("{r1} spoke. {r2 this} agreed.", "antecedent", "{r2 this}",
         "would credit the wrong people"),
        ("Dae Orrisroot agreed.", "leak", "", "roster"),
    ],
)  # fmt: skip
def test_each_reason_is_found_at_the_gate(tmp_path, text, kind, token, said):
    (found,) = reasons(tmp_path, text)
    assert (found["kind"], found["section"], found["token"]) == (kind, 1, token)
    assert said in found["text"]
    assert found["remedy"]


def test_what_leaves_enough_people_is_no_reason(tmp_path):
    assert reasons(tmp_path, "{r1} spoke. {r2} replied, and {r5 another} too.") == []
