"""What a rapporteur should look at in a draft, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .english.lists import number_word
from .english.persons import speaks_as_group
from .units import Material, Unit
from .values import Notice, NoticeKind


def notices_of(
    material: Material, drafted: Iterable[Unit], opposed: Sequence[str]
) -> tuple[Notice, ...]:
    """The notices on a draft: on what was left out, then on what was drafted."""
    remarks = [unit.remark for unit in drafted if unit.remark]
    verbatim = tuple(remark.id for remark in remarks if remark.verbatim)
    groups = tuple(remark.id for remark in remarks if speaks_as_group(remark.text))
    found = (
        Notice(NoticeKind.OFF_THE_RECORD, _left_out(material.left_out)),
        Notice(
            NoticeKind.VERBATIM,
            "Noted word for word, and drafted without quotation marks: "
            "a quotation prints only once its speaker has cleared it.",
            verbatim,
        ),
        Notice(
            NoticeKind.FIRST_PERSON,
            "Speaks of “we” or “our”, which the draft leaves as it is: say who is meant.",
            groups,
        ),
        Notice(
            NoticeKind.READING,
            "The verb is against something, and the note is a whole sentence: see that the draft "
            "takes it the right way round.",
            tuple(opposed),
        ),
    )
    return tuple(notice for notice in found if notice.text and (notice.remarks or _counts(notice)))


def _counts(notice: Notice) -> bool:
    return notice.kind is NoticeKind.OFF_THE_RECORD


def _left_out(number: int) -> str:
    if not number:
        return ""
    if number == 1:
        return "One remark was off the record and is left out."
    word = number_word(number)
    return f"{word[0].upper()}{word[1:]} remarks were off the record and are left out."
