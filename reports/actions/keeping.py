"""How what people say is kept: in the slots of a round, among those that say nothing; and what they
think of conclusions, in rows of the dialogue that are alike in the same way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from random import SystemRandom
from typing import Final
from uuid import UUID

from dialogues.actions.auditing import audit_day
from dialogues.actions.endorsing import M, count_wanted, silent
from dialogues.models import AuditAction, Participant, Takeaway, User
from reports.domain.review.decisions import Decided
from reports.domain.review.passages import Passage
from reports.domain.review.standing import standings
from reports.models import Clearance, Invitation, PassageMessage, ReviewRound, Says, Slot
from reports.models.clearance import decisions_in, given, wanted
from reports.models.slot import answered_in, mark_of, marked, nothing, owner_of
from reports.models.written import said
from reports.owned import NOBODY, Owned

from .answering import Held

# So many slots a round has for each of its people, and one of a few people so many in all.
EACH: Final = 16
LEAST: Final = 128
# Whatever somebody does writes so many slots anew at most that say nothing, and at least one.
CHAFF: Final = 16
_CHANCE: Final = SystemRandom()


def keep(
    held: Held, decided: Sequence[Decided], passages: Sequence[Passage], *also: Slot
) -> list[Clearance]:
    """The rows of decisions of one person, whose passages these are, or of none, in one go: among
    them, where they have now decided on everything that is theirs to clear, one that says that they
    answered; and what they say beside."""
    rows = _rows(held.round, [(held.person, each) for each in decided])
    slots = _read_own(held)
    answered = _has_answered(held, decided, passages, slots.rows)
    marks = [mark(held.invitation, Says.ANSWERED)] if answered else []
    put_in(held.round, [*rows, *marks, *also], slots)
    return rows


def _read_own(held: Held) -> Owned[Slot]:
    """What somebody said in all reviews of the report, and how far they have come in this one."""
    own = {held.person.pk.hex, mark_of(held.invitation.pk)}
    rows = Slot.objects.filter(round__report=held.round.report_id)
    return rows.read(own.__contains__)


def _has_answered(
    held: Held, decided: Sequence[Decided], passages: Sequence[Passage], said: Sequence[Slot]
) -> bool:
    """Whether nothing is left for somebody to decide, as on their page, and nothing says so yet:
    what they decided in an earlier round stands as long as it fits."""
    if held.invitation.pk in answered_in(said):
        return False
    code = held.person.code
    before = [each.decided(code) for each in decisions_in(said)]
    stands = standings({code: passages}, [*before, *decided])
    return all(each.is_decided for each in stands if each.passage.must_clear)


def keep_silence(round_: ReviewRound, silent: Iterable[tuple[Participant, Decided]]) -> None:
    """The rows of all who said nothing, in one go."""
    put_in(round_, _rows(round_, silent))


def keep_asked_again(invitations: Iterable[Invitation], round_: ReviewRound) -> None:
    """That these people were asked again, of those who had answered."""
    answered = Slot.objects.answered([round_.pk])
    put_in(round_, [mark(each, Says.ASKED_AGAIN) for each in invitations if each.pk in answered])


def lay_out(round_: ReviewRound) -> None:
    """The slots that a round has from the start, which say nothing."""
    number = max(LEAST, EACH * round_.invitations.count())
    Slot.objects.bulk_create(_empty(round_, number))


def put_in(
    round_: ReviewRound, rows: Iterable[Slot] = (), slots: Owned[Slot] | None = None
) -> None:
    """Put rows in the place of slots that say nothing, and write some more of those anew: how many
    rows there are does not move, and every time some are written, in an order of chance.

    Where too few are left there are twice as many, which tells no more than that. `slots` has what
    the owners of these rows said before, where somebody has read it already.
    """
    said = list(rows)
    every = [*said, *_empty(round_, 1 + _CHANCE.randrange(CHAFF))]
    slots = slots or round_.slots.read({owner_of(each) for each in said}.__contains__)
    free = slots.of(NOBODY, at=round_.pk)
    there = slots.count(at=round_.pk)
    missing = _count_missing(len(free), there, wanted=LEAST, taken=len(every))
    more = _empty(round_, missing)
    if more:
        free += [each.pk.hex for each in more]
        Slot.objects.bulk_create(more)
    _number(said, (each for each in slots.rows if each.round_id == round_.pk))
    _CHANCE.shuffle(every)
    round_.slots.filter(pk__in=_CHANCE.sample(free, len(every))).delete()
    Slot.objects.bulk_create(every)


def put_thought(kind: type[M], made: Sequence[M], *, of: Takeaway, own: Owned[M]) -> None:
    """Put what somebody says of a conclusion, one row or none, in the place of what they said of it
    before and of rows that say nothing: as many are written whatever it is. `own` are their rows.

    The number of rows moves with that of people and conclusions. Where too few are left there are
    twice as many.
    """
    dialogue = of.dialogue
    every = [*made, *silent(kind, dialogue, 1 + _CHANCE.randrange(CHAFF) - len(made))]
    earlier = [each.pk for each in own.rows if each.takeaway == of.pk]
    free = own.of(NOBODY, at=dialogue.pk)
    wanted = count_wanted(kind, dialogue)
    missing = _count_missing(len(free), own.count(at=dialogue.pk), wanted=wanted, taken=len(every))
    more = silent(kind, dialogue, missing)
    kind._default_manager.bulk_create(more)
    free += [each.pk.hex for each in more]
    _CHANCE.shuffle(every)
    gone: list[str | UUID] = [*earlier, *_CHANCE.sample(free, len(every) - len(earlier))]
    kind._default_manager.filter(pk__in=gone).delete()
    kind._default_manager.bulk_create(every)


def _count_missing(free: int, there: int, *, wanted: int, taken: int) -> int:
    """How many rows are missing, of which so many say nothing of all that are there: for as many in
    all as are wanted, doubled until more say nothing than are taken."""
    total = max(there, wanted)
    while free + total - there <= taken:
        total *= 2
    return total - there


def _number(said: Iterable[Slot], earlier: Iterable[Slot]) -> None:
    """Each person's in the order of `said`, after what they said before."""
    last: dict[str, int] = defaultdict(int)
    for each in earlier:
        owner = owner_of(each)
        last[owner] = max(last[owner], each.order)
    for each in said:
        owner = owner_of(each)
        last[owner] += 1
        each.number(last[owner])


def _rows(round_: ReviewRound, decided: Iterable[tuple[Participant, Decided]]) -> list[Clearance]:
    return [Clearance.of(round_, given(person.pk, each), wanted(each)) for person, each in decided]


def mark(invitation: Invitation, says: Says) -> Slot:
    """The row, not yet written, that says how far somebody has come."""
    return Slot.of(invitation.round, marked(says, invitation.pk))


def _empty(round_: ReviewRound, number: int) -> list[Slot]:
    return [Slot.of(round_, nothing()) for _ in range(number)]


def message(
    round_: ReviewRound,
    person: Participant,
    key: str,
    text: str,
    by: str = "",
    handed: str = "",
) -> PassageMessage:
    """The row, not yet written, of a line of the thread on a passage; `by` is an organiser's id, ""
    for the participant."""
    words = {"text": text, "handed": handed}
    return PassageMessage.of(round_, said(person.pk, key, by), words)


def audit_answer(held: Held, by: User | None, now: datetime) -> None:
    """The one row of all that this organiser was told on this day: not on how many passages, which
    would tell how many a person has.

    What participants answer by themselves has none: on a day with one code, or with none, it would
    be that of the one person who was in. That they came in has one (`audit_visit`), here where no
    code is asked for."""
    if by:
        audit_day(AuditAction.REVIEW_ANSWERED, dialogue=held.round.dialogue, now=now, by=by)
    elif not held.round.uses_code:
        audit_visit(held.round, now)


def audit_visit(round_: ReviewRound, now: datetime) -> None:
    """The one row of a day on which people came in, whatever they then do."""
    audit_day(AuditAction.REVIEW_CAME_IN, dialogue=round_.dialogue, now=now)


def audit_handled(round_: ReviewRound, by: User, now: datetime) -> None:
    """The one row of a day in which this organiser changed something in a review: whatever they
    made of a proposal, a message or a request, none of which it tells."""
    number = str(round_.number)
    audit_day(AuditAction.REVIEW_CHANGED, dialogue=round_.dialogue, by=by, now=now, subject=number)
