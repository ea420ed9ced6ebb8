"""`audit_report SLUG [--audience …] [--json]`: every attribution with its k, and what holds it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from django.core.management.base import CommandParser

from dialogues.management.sentences import SentenceCommand
from reports.domain.audiences import Audience
from reports.domain.findings import Finding
from reports.domain.guard import Audit, Audited
from reports.gate import open_gate, told_reasons

from .export_report import line_of


class Command(SentenceCommand):
    """Tells nobody's name: people are counted, and words that may be a name are not repeated.

    Nor how many of those concerned have answered a review: each place has one reason of a kind,
    and while people are asked there is one for all.
    """

    help = "Say of each attribution how many people could be behind it, and what holds a release."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug", metavar="SLUG")
        parser.add_argument(
            "--audience", choices=[each.value for each in Audience], default=Audience.PUBLIC
        )
        parser.add_argument("--json", action="store_true", dest="as_json")

    def handle(self, *, slug: str, audience: str, as_json: bool, **options: Any) -> None:
        dialogue = self.dialogue(slug)
        verdict = open_gate(dialogue, Audience(audience))
        reasons = told_reasons(dialogue, verdict.holds)
        if as_json:
            data = as_data(verdict, reasons)
            self.stdout.write(json.dumps(data, ensure_ascii=False, indent=2))
            return
        for each in sorted(verdict.attributions, key=_order):
            self.stdout.write(line_of_attribution(each))
        for reason in reasons:
            self.stdout.write(line_of(reason))
        for warning in verdict.warns:
            self.stdout.write(f"warning: {line_of(warning)}")


def as_data(verdict: Audit, reasons: Iterable[Finding]) -> dict[str, Any]:
    """The verdict as the design lays it out: attributions by section, block, place in the text."""
    attributions = sorted(verdict.attributions, key=_order)
    return {
        "threshold": verdict.threshold,
        "attributions": [_attribution(each) for each in attributions],
        "reasons": [_reason(each) for each in reasons],
    }


def _order(audited: Audited) -> tuple[int, int, int, int]:
    place = audited.place
    return place.section or 0, place.block or 0, audited.line, audited.start


def _attribution(audited: Audited) -> dict[str, Any]:
    return {
        "section": audited.place.section,
        "block": audited.place.block,
        "token": audited.token,
        "phrase": phrase_of(audited),
        "remarks": list(audited.remarks),
        "k": list(audited.k),
        "k_fellow": list(audited.k_fellow),
        "members": list(audited.members),
    }


def _reason(finding: Finding) -> dict[str, Any]:
    return {
        "kind": finding.kind.of_reason,
        "section": finding.place.section,
        "block": finding.place.block,
        "token": finding.token,
        "text": finding.reason,
        "remedy": finding.remedy,
    }


def line_of_attribution(audited: Audited) -> str:
    """ "section 1, block 2: {r7} (a Russian participant): k 4, to a fellow participant 3"."""
    said = f"{audited.place.described}: {audited.token} ({phrase_of(audited)})"
    if not audited.k:
        return f"{said}: a quantity"
    return f"{said}: k {_listed(audited.k)}, to a fellow participant {_listed(audited.k_fellow)}"


def _listed(numbers: tuple[int | None, ...]) -> str:
    return ", ".join("–" if number is None else str(number) for number in numbers)


def phrase_of(audited: Audited) -> str:
    """What a token prints; a name that may print is none of this command's."""
    return "a name" if audited.is_name else audited.phrase
