"""The words of the tokens that name people."""

from __future__ import annotations

from dataclasses import dataclass

from .labels import Label, Labels
from .phrase import ANY, Form, Quantity
from .printed import Printed, joined
from .speakers import Source, Speakers
from .tokens import Token


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of one token, each once, with the label that each is printed with."""

    sources: tuple[Source, ...]
    people: tuple[str, ...]
    labels: tuple[Label, ...]

    @classmethod
    def of(
        cls, token: Token, sources: tuple[Source, ...], speakers: Speakers, labels: Labels
    ) -> Cast:
        """The people behind the refs of a token."""
        people = tuple(dict.fromkeys(source.speaker for source in sources))
        given = (labels.of_speaker(token, speakers.delegations[person]) for person in people)
        return cls(sources, people, tuple(given))

    def codes(self) -> tuple[tuple[str, str], ...]:
        """Each person with the code that is printed for them."""
        return tuple((p, label.code) for p, label in zip(self.people, self.labels, strict=True))


def print_people(token: Token, cast: Cast, labels: Labels) -> Printed:
    """The words of a token that names people by their labels."""
    if token.form == "this":
        return Printed(f"this {labels.wording.noun}", Quantity.ONE, ANY, Form.THIS)
    if token.form == "these":
        return Printed(f"these {labels.wording.plural}", Quantity.ALL, ANY, Form.THESE)
    if token.form == "another":
        label = cast.labels[0]
        words = f"another {label.around(labels.wording.noun)}"
        return Printed(words, Quantity.ONE, label.code, Form.ANOTHER)
    if token.form == "and-others":
        label = cast.labels[0]
        return Printed(f"{labels.one(label)} and others", Quantity.ONE_AND_OTHERS, label.code)
    return _print_list(token, cast, labels)


def _print_list(token: Token, cast: Cast, labels: Labels) -> Printed:
    """Equal printed labels merge at the first one's place."""
    counts: dict[str, int] = {}
    shown: dict[str, Label] = {}
    for label in cast.labels:
        words = labels.one(label)
        shown.setdefault(words, label)
        counts[words] = counts.get(words, 0) + 1
    items = [labels.several(shown[words], count) for words, count in counts.items()]
    codes = dict.fromkeys(label.code for label in cast.labels)
    return Printed(
        joined(items),
        Quantity.of(len(cast.people)),
        "+".join(codes),
        Form.LIST if len(items) > 1 else Form.PLAIN,
        " both" if token.form == "both" else "",
    )
