"""Everything that typed words of a report hold."""

from __future__ import annotations

from collections.abc import Collection

from dialogues.domain.record import Record

from ..document import Document, Place
from ..findings import Finding
from ..styles import HouseStyle
from .attributions import find_unbound
from .foreign import find_foreign
from .offrecord import find_off_record
from .quotations import find_quotations
from .verbatim import find_verbatim


def find_typed(
    record: Record,
    style: HouseStyle,
    document: Document,
    *,
    cleared: Collection[str],
    near: Place | None = None,
) -> list[Finding]:
    """Attributions of no remark (with `near` of that place alone), and words without leave.

    `cleared` holds the ids of remarks that may be quoted.
    """
    return [
        *find_unbound(record, style, document, near),
        *find_quotations(record, document, cleared),
        *find_off_record(record, document),
        *find_foreign(document),
        *find_verbatim(record, document, cleared),
    ]
