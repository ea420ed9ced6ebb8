"""The regions over a dialogue's delegations."""

from __future__ import annotations

from datetime import datetime
from itertools import count

from django.db.models import Max

from dialogues.domain import record as values
from dialogues.domain.token_words import uses_code
from dialogues.models import Dialogue, Region, User

from .lexicon import editing_lexicon, refuse_code, texts_with_tokens
from .refused import Refused


def add_region(*, dialogue: Dialogue, words: values.Region, by: User, now: datetime) -> Region:
    """Add a region in words of one's own."""
    with editing_lexicon(dialogue, by, now, words.code) as row:
        refuse_code(row, words.code)
        return _add(row, words)


def edit_region(*, region: Region, words: values.Region, by: User, now: datetime) -> None:
    """Change its words; the code stays."""
    with editing_lexicon(region.dialogue, by, now, region.code) as row:
        present = row.regions.get(pk=region.pk)
        present.name, present.adjective = words.name, words.adjective
        present.save(update_fields=["name", "adjective"])


def delete_region(*, region: Region, by: User, now: datetime) -> None:
    """Take out a region that no delegation is in and no text names."""
    with editing_lexicon(region.dialogue, by, now, region.code) as row:
        present = row.regions.get(pk=region.pk)
        if present.delegations.exists():
            raise Refused(f"{present.name} has delegations: move them first.")
        if uses_code(texts_with_tokens(row), present.code):
            raise Refused(f"{present.code} stands in a token of the report or of a takeaway.")
        present.delete()


def find_or_make_region(row: Dialogue, words: values.Region) -> Region:
    """The dialogue's region of that name; where there is none, a new one under a free code."""
    found = row.regions.filter(name__iexact=words.name).first()
    if found:
        return found
    taken = {
        code
        for rows in (row.delegations, row.regions, row.remarks)
        for code in rows.values_list("code", flat=True)
    }
    tries = (words.code if number == 1 else f"{words.code}{number}" for number in count(1))
    code = next(code for code in tries if code not in taken)
    return _add(row, values.Region(code, words.name, words.adjective))


def _add(row: Dialogue, words: values.Region) -> Region:
    last = row.regions.aggregate(last=Max("position"))["last"]
    return Region.objects.create(
        dialogue=row,
        code=words.code,
        name=words.name,
        adjective=words.adjective,
        position=0 if last is None else last + 1,
    )
