"""A new dialogue with its keys; whoever makes it is its convenor."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from itertools import count

from django.db import IntegrityError, transaction
from django.utils.text import slugify

from dialogues.domain.codes import MAX_SLUG
from dialogues.models import AuditAction, Dialogue, Membership, Role, User
from dialogues.vault.opened import keystore

from .auditing import audit
from .refused import Refused


@dataclass(frozen=True, slots=True)
class Facts:
    """What the convenor says of a dialogue."""

    title: str
    convenor: str
    series: str
    format: str
    rule: str
    threshold: int


def create_dialogue(*, facts: Facts, slug: str, by: User, now: datetime) -> Dialogue:
    """Make the keys, then the rows. Without a slug, one is made from the title.

    Errors: `Refused` where the slug is taken. Rows that do not come to be leave keys that open
    nothing, and those are dropped again.
    """
    dialogue = Dialogue(slug=slug or free_slug(facts.title), **asdict(facts))
    keystore().create(dialogue.pk)
    try:
        _write(dialogue, by, now)
    except BaseException as error:
        keystore().delete(dialogue.pk)
        if isinstance(error, IntegrityError):
            raise Refused(taken(dialogue.slug)) from None
        raise
    return dialogue


@transaction.atomic
def _write(dialogue: Dialogue, by: User, now: datetime) -> None:
    dialogue.save(force_insert=True)
    Membership.objects.create(dialogue=dialogue, user=by, role=Role.CONVENOR)
    audit(AuditAction.DIALOGUE_CREATED, dialogue=dialogue, by=by, now=now)


def taken(slug: str) -> str:
    """The sentence that says that another dialogue has a slug."""
    return f"The short name {slug} is taken: choose another."


def free_slug(title: str) -> str:
    """A slug from a title that no dialogue has yet; titles in other scripts leave "dialogue"."""
    stem = slugify(title)[: MAX_SLUG - 5].strip("-_") or "dialogue"
    taken = set(Dialogue.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    tries = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    return next(slug for slug in tries if slug not in taken)
