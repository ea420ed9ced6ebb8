"""The delegations of a dialogue, with their words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Max

from dialogues.domain import record as values
from dialogues.domain.token_words import uses_alternative, uses_code
from dialogues.models import Delegation, Dialogue, Region, User
from dialogues.models.nation import KnownNation

from .lexicon import editing_lexicon, refuse_code, texts_with_tokens
from .refused import Refused
from .regions import find_or_make_region


def add_nations(
    *, dialogue: Dialogue, nations: Iterable[KnownNation], by: User, now: datetime
) -> int:
    """Add nations with their words and regions; those that are there already stay as they are."""
    added = 0
    with editing_lexicon(dialogue, by, now, "nations") as row:
        present = set(row.delegations.values_list("code", flat=True))
        for nation in nations:
            if nation.words.code in present:
                continue
            region = find_or_make_region(row, nation.region) if nation.region else None
            _add(row, nation.words.delegation(), region)
            present.add(nation.words.code)
            added += 1
        if not added:
            raise Refused("They are all in this dialogue already.")
    return added


def add_delegation(
    *, dialogue: Dialogue, words: values.Delegation, by: User, now: datetime
) -> Delegation:
    """Add a delegation in words of one's own."""
    with editing_lexicon(dialogue, by, now, words.code) as row:
        return _add(row, words, _region(row, words))


def edit_delegation(
    *, delegation: Delegation, words: values.Delegation, by: User, now: datetime
) -> None:
    """Change everything but the code, which tokens and notes may name already."""
    with editing_lexicon(delegation.dialogue, by, now, delegation.code) as row:
        present = row.delegations.get(pk=delegation.pk)
        _refuse_lost_alternatives(row, present, words)
        _write(present, words, _region(row, words))
        present.save()


def move_delegation(*, delegation: Delegation, down: bool, by: User, now: datetime) -> None:
    """Change places with the one before or after; at an end nothing happens."""
    with editing_lexicon(delegation.dialogue, by, now, delegation.code) as row:
        rows = list(row.delegations.all())
        place = rows.index(delegation)
        other = place + (1 if down else -1)
        if 0 <= other < len(rows):
            rows[place], rows[other] = rows[other], rows[place]
        for position, each in enumerate(rows):
            each.position = position
        Delegation.objects.bulk_update(rows, ["position"])


def delete_delegation(*, delegation: Delegation, by: User, now: datetime) -> None:
    """Take out a delegation that nobody is in and no text names."""
    with editing_lexicon(delegation.dialogue, by, now, delegation.code) as row:
        present = row.delegations.get(pk=delegation.pk)
        if present.participants.exists():
            raise Refused(f"{present.name} has participants: move or remove them first.")
        if uses_code(texts_with_tokens(row), present.code):
            raise Refused(f"{present.code} stands in a token of the report or of a takeaway.")
        present.delete()


def _add(row: Dialogue, words: values.Delegation, region: Region | None) -> Delegation:
    refuse_code(row, words.code)
    last = row.delegations.aggregate(last=Max("position"))["last"]
    position = 0 if last is None else last + 1
    delegation = Delegation(dialogue=row, code=words.code, position=position)
    _write(delegation, words, region)
    delegation.save(force_insert=True)
    return delegation


def _write(delegation: Delegation, words: values.Delegation, region: Region | None) -> None:
    delegation.kind = words.kind
    delegation.name = words.name
    delegation.noun = words.noun
    delegation.adjective = words.adjective
    delegation.alternatives = list(words.alternatives)
    delegation.region = region


def _region(row: Dialogue, words: values.Delegation) -> Region | None:
    return row.regions.get(code=words.region) if words.region else None


def _refuse_lost_alternatives(row: Dialogue, present: Delegation, words: values.Delegation) -> None:
    texts = texts_with_tokens(row)
    kept = {words.adjective, *words.alternatives}
    for word in (present.adjective, *present.alternatives):
        if word not in kept and uses_alternative(texts, word):
            raise Refused(f"“{word}” stands in a token of the report or of a takeaway: keep it.")
