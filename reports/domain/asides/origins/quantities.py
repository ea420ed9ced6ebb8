"""Crowds that are said to be of one delegation beside their token: "On the Singaporean side, some
participants".

They are judged as if the token said so: where they are everybody of it, it tells what each holds.
"""

from __future__ import annotations

from dataclasses import replace

from dialogues.domain.record import Record

from ...document import Attribution, Document, Text
from ...findings import Finding
from ...quantifiers import Judge
from ...styles import HouseStyle
from .lands import lands_of
from .telling import Telling, tellings


def find_told_quantities(record: Record, style: HouseStyle, document: Document) -> list[Finding]:
    """What is untrue of them, or tells of everybody, with the words beside a token alone."""
    texts = tuple(document.texts())
    narrower, said = _narrowed(record, texts)
    if not said:
        return []
    judge = Judge(record, style)
    known = {(each.kind, each.line, each.start) for each in judge.judge(texts)}
    return [
        replace(
            each,
            reason=f"With “{said[each.line or 0, each.start]}”, {each.reason}",
            rewrites=(),
        )
        for each in judge.judge(narrower)
        if (each.kind, each.line, each.start) not in known and (each.line, each.start) in said
    ]


def _narrowed(
    record: Record, texts: tuple[Text, ...]
) -> tuple[list[Text], dict[tuple[int, int], str]]:
    """The texts with such tokens narrowed to a delegation, and the words that narrow each."""
    lands = lands_of(record)
    codes = _codes_of(record)
    said: dict[tuple[int, int], str] = {}
    narrower = list(texts)
    for line, text in enumerate(texts):
        for each in tellings(lands, text):
            about = each.about
            if not _is_of_crowd(each) or (line, about.start) in said:
                continue
            (code,) = each.codes
            if all(code in codes.get(ref, ()) for ref in about.token.refs):
                said[line, about.start] = each.aside.said
                narrower[line] = _with(narrower[line], about, code)
    return narrower, said


def _codes_of(record: Record) -> dict[str, tuple[str, str | None]]:
    """The delegation and the region of whoever made each remark."""
    regions = {each.code: each.region for each in record.delegations}
    sides = {each.code: each.delegation for each in record.participants}
    return {
        one.id: (sides[one.speaker], regions[sides[one.speaker]])
        for each in record.sessions
        for one in each.remarks
    }


def _is_of_crowd(telling: Telling) -> bool:
    token = telling.about.token
    plain = bool(token.quantity) and not token.narrowed
    return plain and len(telling.codes) == 1 and not telling.likely and not telling.outside


def _with(text: Text, about: Attribution, code: str) -> Text:
    """The text with a token narrowed."""
    return replace(
        text,
        attributions=tuple(
            replace(each, token=replace(each.token, narrowed=code)) if each is about else each
            for each in text.attributions
        ),
    )
