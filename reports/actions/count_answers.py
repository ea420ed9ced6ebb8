"""Counts what people think of the takeaways, once, as a review ends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import asdict
from uuid import UUID

from dialogues.models import Dialogue, Endorsement, Participant
from reports.domain.alike import Statement
from reports.domain.review.counting import Counted, count, may_count, words_seen
from reports.models import ReviewRound, RoundState
from reports.records import read_counted


def count_answers(round_: ReviewRound) -> None:
    """Keep with a round that ends what has never been counted; it is the caller's to save.

    Nothing while another round goes on that asks: it is counted as the last of them ends.
    """
    dialogue = round_.dialogue
    rounds = ReviewRound.objects.filter(dialogue=dialogue).exclude(pk=round_.pk)
    others = list(rounds.order_by("number"))
    if any(each.endorses and each.state == RoundState.OPEN for each in others):
        return
    counted = _count(dialogue, read_counted(others))
    round_.counted = [asdict(each) for each in counted]


def _count(dialogue: Dialogue, past: tuple[Counted, ...]) -> list[Counted]:
    # Whoever sat in no session was not at the meeting: an organiser could have people of their own
    # answer, and subtract them.
    seated = Participant.objects.filter(attendances__session__dialogue=dialogue).distinct()
    people = {
        pk: (code, delegation)
        for pk, code, delegation in seated.values_list("pk", "code", "delegation__code")
    }
    reserved = {row.about: row.text for row in dialogue.reservations.said()}
    given: dict[UUID, list[Endorsement]] = defaultdict(list)
    for row in dialogue.endorsements.said():
        # Whoever handed a link over may have answered with it, and knows what they answered; and so
        # does whoever loaded a file what it has.
        if row.giver in people and not row.handed and not row.is_of_file:
            given[row.takeaway].append(row)
    found: list[tuple[Counted, Collection[str]]] = []
    for takeaway in dialogue.takeaways.all():
        own = [row for row in given[takeaway.pk] if row.is_of(takeaway.text)]
        choices = {people[row.giver][0]: row.choice for row in own}
        code, text, threshold = takeaway.code, takeaway.text, dialogue.threshold
        if may_count(code, text, choices, threshold, past, found):
            # By their words: in any other order reservations could tell whose they are.
            reservations = sorted(reserved[row.about] for row in own if row.about in reserved)
            said = Statement.of(text)
            made = Counted(
                code,
                words_seen(text),
                count(choices, dict(people.values())),
                tuple(reservations),
                threshold,
                tuple(sorted(said.words)),
                said.letters,
            )
            found.append((made, choices))
    return [made for made, _ in found]
