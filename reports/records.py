"""Rows to values: the paper as it is written, for drafting, rendering and the dialogue file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

from dialogues.domain import record as values
from dialogues.models import Dialogue, Session
from dialogues.records import read_record as read_room

from . import models
from .decided import read_decided
from .domain.audiences import Audience
from .domain.editions import number_of_review
from .domain.frozen import thaw
from .domain.guard import Past, Released
from .domain.review.counting import Counted
from .domain.styles import HouseStyle, builtin_styles
from .domain.styles import read_style as parse_style


def report_of(dialogue: Dialogue) -> models.Report | None:
    """The dialogue's report, or None where none was begun."""
    return dialogue.reports.first()


def read_record(dialogue: Dialogue, *, endorsements: bool = False) -> values.Record:
    """The whole dialogue, room and paper; with `endorsements` as the dialogue file holds it."""
    row = report_of(dialogue)
    report = read_report(row) if row else None
    return read_room(dialogue, report=report, endorsements=endorsements)


def read_report(row: models.Report) -> values.Report:
    """A report as values, in four queries whatever its length."""
    sessions: dict[int, str] = dict(
        Session.objects.filter(dialogue=row.dialogue_id).values_list("pk", "code")
    )
    blocks: dict[UUID, list[models.Block]] = defaultdict(list)
    for block in models.Block.objects.filter(section__report=row):
        blocks[block.section_id].append(block)
    return values.Report(
        title=row.title,
        author=row.author,
        date=row.date,
        style=row.style,
        framing=row.framing,
        sections=tuple(
            values.Section(
                heading=section.heading,
                session=sessions[section.session_id] if section.session_id else None,
                blocks=tuple(_block(block) for block in blocks[section.pk]),
            )
            for section in row.sections.all()
        ),
        acknowledgements=tuple(row.acknowledgements or ()),
        convergence=row.convergence,
    )


def _block(row: models.Block) -> values.Block:
    accepted = tuple(
        values.Accepted(each["text"], values.Voice(each["voice"])) for each in row.accepted or ()
    )
    return values.Block(text=row.text, accepted=accepted)


def read_past(report: models.Report) -> Past:
    """What the report comes after, in six queries: its dialogue's releases, what its reviews
    showed, what was let pass, what was decided in them, and what they asked about takeaways: the
    counts as they ended, and whether one still asks.

    A draft that was exported is no release: it widens nobody's view.
    """
    releases = models.Release.objects.filter(dialogue=report.dialogue_id)
    waivers = models.Waiver.objects.filter(report=report)
    rounds = list(report.rounds.all())
    return Past(
        (
            *(
                Released(each.number, Audience(each.audience), thaw(each.words, each.bindings))
                for each in releases
            ),
            *_read_shown(rounds),
        ),
        frozenset((each.cause, each.mark) for each in waivers),
        read_decided(report),
        read_counted(rounds),
        any(each.endorses and each.state == models.RoundState.OPEN for each in rounds),
    )


def _read_shown(rounds: Sequence[models.ReviewRound]) -> Iterator[Released]:
    """What reviews showed of the words of some to others of those who took part."""
    numbers = {each.pk: number_of_review(each.number) for each in rounds}
    for row in models.Shown.objects.filter(round__in=numbers):
        yield Released(numbers[row.round_id], Audience.PARTICIPANTS, row.document)


def read_counted(rounds: Iterable[models.ReviewRound]) -> tuple[Counted, ...]:
    """What people thought of takeaways as reviews ended, in the order of the rounds."""
    return tuple(
        Counted(
            code=each["code"],
            seen=each["seen"],
            counts={code: tuple(counts) for code, counts in each["counts"].items()},
            reservations=tuple(each["reservations"]),
            threshold=each.get("threshold", 0),
            words=tuple(each.get("words", ())),
            letters=each.get("letters", ""),
        )
        for round_ in rounds
        for each in round_.counted or ()
    )


def read_style(code: str) -> HouseStyle:
    """A house style by its code: the site's own, or a built-in one.

    Errors: `KeyError` where there is none of that code.
    """
    own = models.HouseStyle.objects.filter(code=code).first()
    if own is not None:
        return parse_style(own.source, file=f"{code}.yaml")
    return builtin_styles()[code]


def style_names() -> dict[str, str]:
    """The styles that can be chosen: their codes and names, the built-in ones first."""
    names = {code: style.title for code, style in builtin_styles().items()}
    for own in models.HouseStyle.objects.all():
        names[own.code] = parse_style(own.source, file=f"{own.code}.yaml").title
    return names
