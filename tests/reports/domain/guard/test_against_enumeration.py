"""k and k_fellow equal enumeration on random dialogue files, as `audit_report --json` tells them.

Each dialogue is written as a file, read as `load_dialogue` reads one, composed and audited; what is
printed is held against every assignment of people to remarks. The names of those who cleared it are
not composed yet, so `named` is tried on the printed blocks themselves.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import Any

import pytest

from dialogues.domain.anonymity import Room
from dialogues.domain.anonymity import audit as count
from dialogues.domain.phrases import Mention, Renderer
from dialogues.domain.record import Record
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.document import Document, Text
from reports.domain.guard import Released, audit
from reports.domain.styles import builtin_styles
from reports.management.commands.audit_report import as_data
from tests.dialogues.domain.anonymity.oracle import Oracle

from .files import files, read

STYLES = tuple(builtin_styles().values())
NARROW_TO_WIDE = ("internal", "participants", "sponsors", "public")
FEW, MANY = 120, 1000
OFTEN = 300  # how often each form is to be met in the many

Blocks = list[list[Mention]]


def blocks_of(document: Document) -> list[list[Text]]:
    """The texts of a document by block, in the order of section and block."""
    placed = [text for text in document.texts() if text.attributions]
    placed.sort(key=lambda text: (text.place.section, text.place.block))
    return [list(texts) for _, texts in groupby(placed, key=lambda text: text.place)]


def mentions(document: Document) -> Blocks:
    return [
        [each.mention for text in block for each in text.attributions if each.mention]
        for block in blocks_of(document)
    ]


def views(audience: str, releases: Sequence[Released]) -> list[list[Document]]:
    """What each kind of reader of a release has read before: theirs and every wider one."""
    last = NARROW_TO_WIDE.index(audience)
    first = 0 if audience == "internal" else 1
    return [
        [each.document for each in releases if NARROW_TO_WIDE.index(each.audience) >= reader]
        for reader in range(first, last + 1)
    ]


class Expected:
    """The numbers that enumeration has for a document beside what was released before."""

    def __init__(
        self, record: Record, document: Document, audience: str, releases: Sequence[Released]
    ):
        printed = mentions(document)
        seen = [
            [block for each in view for block in mentions(each)]
            for view in views(audience, releases)
        ]
        distinct = [view for place, view in enumerate(seen) if view not in seen[:place]]
        self.oracles = [Oracle(record, [*printed, *view]) for view in distinct]

    def numbers(self, mention: Mention | None) -> dict[str, Any]:
        if mention is None:
            return {"k": [], "k_fellow": [], "members": []}
        oracle = self.oracles[0]
        pairs = zip(mention.refs, mention.labels, strict=True)
        return {
            "k": [min(len(one.candidates()[ref]) for one in self.oracles) for ref in mention.refs],
            "k_fellow": [self.k_fellow(ref) for ref in mention.refs],
            "members": [oracle.members(ref, label) for ref, label in pairs],
        }

    def k_fellow(self, ref: str) -> int | None:
        found = [each for one in self.oracles if (each := one.k_fellow(ref)) is not None]
        return min(found, default=None)


def agrees(seed: int, met: Counter[str]) -> None:
    """Audit one dialogue's file, and hold what is told against enumeration."""
    chance = random.Random(f"releases {seed}")  # noqa: S311 - a sample, not a key
    earlier, present = (read(text) for text in files(seed))
    style = chance.choice(STYLES)
    audience = chance.choice(list(Audience))
    releases = [
        Released(number, each, compose(earlier, style, audience=each, draft=False).document)
        for number, each in enumerate(chance.sample(list(Audience), chance.randint(0, 2)), 1)
    ]
    verdict = audit(present, style, audience=audience, releases=releases)
    told = as_data(verdict, ())["attributions"]
    expected = Expected(present, verdict.document, audience, releases)
    here = [
        each
        for block in blocks_of(verdict.document)
        for text in block
        for each in text.attributions
    ]
    assert [each["token"] for each in told] == [each.token.text for each in here]
    for each, said in zip(here, told, strict=True):
        assert {key: said[key] for key in ("k", "k_fellow", "members")} == expected.numbers(
            each.mention
        ), (seed, said)
        met.update(forms(each.mention))
    met["dialogues"] += 1
    met["beside two releases" if len(releases) == 2 else "beside fewer"] += len(here)
    if len({each.audience for each in releases} | {audience}) > 1:
        met["in nested audiences"] += len(here)
    met["replies"] += sum(replied(present, block) for block in mentions(verdict.document))
    names_agree(present, met)


def forms(mention: Mention | None) -> list[str]:
    """What an attribution counts as."""
    if mention is None:
        return ["quantity"]
    listed = ["list"] if len(mention.refs) > 1 and mention.form in ("", "both") else []
    return [mention.form or "plain", *listed]


def replied(record: Record, block: list[Mention]) -> int:
    """The remarks of a block that reply to another one of it."""
    refs = {ref for each in block for ref in each.refs}
    remarks = [one for each in record.sessions for one in each.remarks if one.id in refs]
    return sum(one.replies_to in refs for one in remarks)


def names_agree(record: Record, met: Counter[str]) -> None:
    """The same with every name cleared, on the blocks as they then print."""
    report = record.report
    assert report is not None
    refs = [one.id for each in record.sessions for one in each.remarks]
    renderer = Renderer(record, cleared=refs)
    texts = [block.text for section in report.sections for block in section.blocks]
    printed = [
        [span.mention for span in renderer.render(text).spans if span.mention] for text in texts
    ]
    if not any(each.form == "named" for block in printed for each in block):
        return
    oracle = Oracle(record, printed)
    for where, numbers in count(Room.of(record), [printed]).items():
        mention = printed[where.block][where.mention]
        known = [oracle.candidates()[ref] for ref in mention.refs]
        assert [set(each) for each in numbers.candidates] == known
        assert list(numbers.k_fellow) == [oracle.k_fellow(ref) for ref in mention.refs]
        met["named"] += mention.form == "named"


def test_files_equal_enumeration():
    met: Counter[str] = Counter()
    for seed in range(FEW):
        agrees(seed, met)
    assert met["dialogues"] == FEW
    assert min(met[form] for form in ("another", "this", "these", "both", "and-others")) > 20


@pytest.mark.faults
def test_a_thousand_files_equal_enumeration(capsys):
    met: Counter[str] = Counter()
    for seed in range(MANY):
        agrees(seed, met)
    with capsys.disabled():
        told = ", ".join(f"{form} {number}" for form, number in met.most_common())
        sys.stdout.write(f"\n{told}\n")
    asked = (
        "plain", "another", "this", "these", "both", "and-others", "named", "list", "quantity",
        "replies", "beside two releases", "in nested audiences",
    )  # fmt: skip
    assert [form for form in asked if met[form] < OFTEN] == []
