"""How far a dialogue has come, from its roster to its release, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .counted import counted


class Step(StrEnum):
    """The way of a dialogue, in its order."""

    ROSTER = "roster"
    SESSIONS = "sessions"
    NOTES = "notes"
    DRAFT = "draft"
    REVIEW = "review"
    RELEASE = "release"


class State(StrEnum):
    """Where a step stands: exactly one is next, until all are done."""

    DONE = "done"
    NEXT = "next"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are of what the steps produce."""

    delegations: int = 0
    participants: int = 0
    sessions: int = 0
    attended: int = 0  # sessions with somebody in them
    noted: int = 0  # sessions with a remark
    remarks: int = 0  # those that nothing supersedes
    blocks: int = 0  # of the report
    releases: int = 0
    asked: int = 0  # people, in the last review
    answered: int = 0  # of them
    reviewing: int = 0  # people in the last review, where it is open
    session_to_note: str = ""  # the first without a remark, else the last


@dataclass(frozen=True, slots=True)
class StepState:
    """One step of the strip, with a few words on what is there."""

    step: Step
    state: State
    told: str


@dataclass(frozen=True, slots=True)
class Progress:
    """All steps, the one that is next, and a sentence that says what to do."""

    steps: tuple[StepState, ...]
    next: Step
    advice: str


def find_progress(counts: Counts, *, counts_people: bool = True) -> Progress:
    """What is done, what is next and what comes later.

    Without `counts_people` nothing is told that moves when one person says or answers something.

    A written draft leaves review next, until a release is out: the gate tells what a review holds.
    Where all is done, what follows is another release.
    """
    done = {step for step in Step if is_done(step, counts)}
    following = next((step for step in Step if step not in done), Step.RELEASE)
    tell = describe if counts_people else describe_to_observers
    steps = tuple(
        StepState(step, state_of(step, done, following), tell(step, counts)) for step in Step
    )
    return Progress(steps, following, advise(following, counts))


def is_done(step: Step, counts: Counts) -> bool:
    """Whether a step has produced what the one after it needs."""
    match step:
        case Step.ROSTER:
            return counts.participants > 0
        case Step.SESSIONS:
            return 0 < counts.sessions == counts.attended
        case Step.NOTES:
            return 0 < counts.sessions == counts.noted
        case Step.DRAFT:
            return counts.blocks > 0
    return counts.releases > 0  # what went out is past its review


def state_of(step: Step, done: set[Step], following: Step) -> State:
    """Where one step stands."""
    if step in done:
        return State.DONE
    return State.NEXT if step is following else State.LATER


def describe(step: Step, counts: Counts) -> str:
    """A few words under a step's name: how much of it there is."""
    match step:
        case Step.ROSTER:
            return counted(counts.participants, "participant")
        case Step.SESSIONS:
            return counted(counts.sessions, "session")
        case Step.NOTES:
            return counted(counts.remarks, "remark")
        case Step.DRAFT:
            return counted(counts.blocks, "paragraph")
        case Step.REVIEW if counts.asked:
            return f"{counts.answered} of {counts.asked} answered"
        case Step.REVIEW if counts.releases:
            return "not held"
        case Step.RELEASE if counts.releases:
            return counted(counts.releases, "release")
    return "not yet"


def describe_to_observers(step: Step, counts: Counts) -> str:
    """The same without a number that one remark or one answer moves: whoever watches it would see
    who has just spoken, or answered."""
    match step:
        case Step.NOTES if counts.noted:
            return f"in {counted(counts.noted, 'session')}"
        case Step.NOTES:
            return "not yet"
        case Step.REVIEW if counts.asked:
            return "going on" if counts.reviewing else "over"
    return describe(step, counts)


def advise(step: Step, counts: Counts) -> str:
    """What to do for the step that is next."""
    match step:
        case Step.ROSTER if not counts.delegations:
            return "Choose the delegations, then bring in the roster."
        case Step.ROSTER:
            return "Bring in the roster: import a file, or add people by hand."
        case Step.SESSIONS if not counts.sessions:
            return "Add the sessions, and say who attends them."
        case Step.SESSIONS:
            return (
                f"Say who attended: {counted(counts.sessions - counts.attended, 'session')} to go."
            )
        case Step.NOTES:
            return f"Take notes: {counted(counts.sessions - counts.noted, 'session')} without any."
        case Step.DRAFT:
            return "Draft the report from the notes."
        case Step.RELEASE:
            return "It is released. What is changed from here on goes out as another release."
    return _advise_review(counts)


def _advise_review(counts: Counts) -> str:
    if counts.answered < counts.asked and not counts.reviewing:
        return "The review is over: see at the gate what holds a release, or ask in another one."
    if counts.answered < counts.asked:
        waiting = counted(counts.asked - counts.answered, "person", "people")
        return f"Wait for the answers of {waiting}, and answer what is asked for."
    if counts.asked:
        return "Everybody has answered: see at the gate what holds a release."
    return "Read the draft through and edit it; then put everybody's own words before them."
