"""Puts a token into words, and says what is wrong with it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from ..lexicon import Lexicon
from ..record import DelegationKind, Record
from ..rules import Rule
from . import problems
from .context import BlockContext
from .labels import Labels
from .mention import NAMED, Mention
from .people import Cast, print_people
from .phrase import ANY, Quantity
from .printed import Printed, joined
from .problems import Problem
from .quantities import QUANTITIES, delegations_before
from .speakers import Source, Speakers
from .tokens import Token, TokenError
from .wording import Wording


class Printer:
    """The indexes of a dialogue, and the words of a house, for one token after another."""

    def __init__(self, record: Record, wording: Wording, cleared: Collection[str]) -> None:
        self.labels = Labels.of(Lexicon.of(record), wording)
        self.speakers = Speakers(record)
        self._quantities = wording.quantities
        self._cleared = frozenset(cleared)
        self._regions = {each.code: each.region for each in record.delegations if each.region}
        self._countries = {
            each.code for each in record.delegations if each.kind is DelegationKind.COUNTRY
        }
        self._alternatives = {
            form for each in record.delegations for form in (each.adjective, *each.alternatives)
        }

    def open_block(self) -> BlockContext:
        """The context of a block in which nothing is printed yet."""
        return BlockContext(self._regions)

    def cast(self, token: Token) -> Cast:
        """The people of a token; raises `TokenError` where it names what is not there."""
        if token.alternative and token.alternative not in self._alternatives:
            raise TokenError(
                f'The token {token.text} has "{token.alternative}", '
                "but no delegation has that alternative."
            )
        if token.narrowed and token.narrowed not in {
            *self.labels.lexicon.delegations,
            *self.labels.lexicon.regions,
        }:
            raise TokenError(
                f'The token {token.text} has "{token.narrowed}", '
                "but no delegation or region has that code."
            )
        return Cast.of(token, self.speakers.sources(token), self.speakers, self.labels)

    def print(self, token: Token, context: BlockContext) -> tuple[Printed, list[Problem]]:
        """The words of a token, with what is wrong with it; takes its people into the context.

        A form that may not print falls back on "a" and the label.
        """
        cast = self.cast(token)
        found = list(self._why_not_sources(token, cast.sources))
        if token.quantity:
            return self._quantity(token, cast.sources), found
        if reason := self.why_not_form(token, cast, context):
            found.append(reason)
        if reason or any(each.kind == problems.RULE for each in found):
            token = replace(token, form="")
        mention = self._name(token, cast, context)
        named = token.form == "named"
        printed = self._names(cast) if named else print_people(token, cast, self.labels)
        return replace(printed, mention=mention), found

    def why_not_form(self, token: Token, cast: Cast, context: BlockContext) -> Problem | None:
        """Why the form of a token that names people may not print."""
        match token.form:
            case "this":
                return context.why_not_this(token, cast.people)
            case "these":
                return context.why_not_these(token, cast.people)
            case "another":
                return context.why_not_another(token, cast.people, cast.labels[0].code)
            case "named":
                return self._why_not_named(token, cast.sources)
            case "and-others" if len(token.refs) > 1:
                return problems.takes_one(token)
            case "both" if len(token.refs) != 2 or len(cast.people) != 2:
                return problems.not_two(token)
        lists_one_twice = len(cast.people) < len(token.refs)
        return problems.one_in_a_list(token) if lists_one_twice else None

    def _why_not_sources(self, token: Token, sources: tuple[Source, ...]) -> Iterator[Problem]:
        for source in sources:
            if not source.rule.may_use():
                yield problems.off_the_record(token, source.id)
            if (newer := self.speakers.newest(source.id)) != source.id:
                yield problems.superseded(token, source.id, newer)

    def _why_not_named(self, token: Token, sources: tuple[Source, ...]) -> Problem | None:
        for source in sources:
            if source.rule is not Rule.ON_THE_RECORD:
                return problems.not_on_the_record(token, source.id)
            cleared = source.id in self._cleared and bool(self.speakers.names[source.speaker])
            if not source.rule.may_name(cleared=cleared):
                return problems.not_cleared(token, source.id)
        return None

    def _name(self, token: Token, cast: Cast, context: BlockContext) -> Mention:
        """Take the people of a token into the context, under the labels that it prints."""
        if token.form in ("this", "these"):
            context.name(cast.people)
        else:
            context.name(cast.people, cast.codes())
            named = token.form == "named"
            context.labels = {who: NAMED if named else code for who, code in cast.codes()}
        labels = tuple(context.labels[source.speaker] for source in cast.sources)
        return Mention(token.refs, labels, token.form)

    def _names(self, cast: Cast) -> Printed:
        names = [self.speakers.names[person].reveal() for person in cast.people]
        label = "+".join(dict.fromkeys(label.code for label in cast.labels))
        return Printed(joined(names), Quantity.of(len(names)), label, is_name=True)

    def _quantity(self, token: Token, sources: tuple[Source, ...]) -> Printed:
        label = self.labels.of_narrowing(token.narrowed)
        if token.quantity == "all-delegations":
            return self._all_delegations(token, sources)
        before, quantity, form = QUANTITIES[token.quantity]
        if own := self._quantities.get(token.quantity):
            before = f"{own} "
        return Printed(before + self.labels.plural(label), quantity, label.code, form)

    def _all_delegations(self, token: Token, sources: tuple[Source, ...]) -> Printed:
        label = self.labels.of_narrowing(token.narrowed)
        counted = {
            code
            for code in self.speakers.delegations_at(sources)
            if label.code in (ANY, code, self._regions.get(code))
        }
        before, noun = delegations_before(len(counted), countries=counted <= self._countries)
        words = before + label.around(noun)
        return Printed(words, Quantity.ALL_DELEGATIONS, label.code)
