"""A report as it was released, as plain data: the words apart from what they rest on.

The words are public and outlive everything. What each attribution rests on names remarks, so it
is kept apart, sealed, and can be destroyed without the words.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any, Final

from dialogues.domain.phrases import Mention, Phrase, Token

from . import document as tree
from .audiences import Audience
from .document import Attribution, Document, Text

KINDS: Final[dict[str, type]] = {
    each.__name__: each
    for each in (
        Document, Text, Attribution, tree.Place, Token, Phrase, Mention, tree.Title, tree.Byline,
        tree.Heading, tree.Paragraph, tree.Points, tree.RuleBox, tree.Listed, tree.ListedGroup,
        tree.ParticipantList, tree.Tally, tree.Tallied, tree.Tallies, tree.Thanks, tree.Disclaimer,
    )
}  # fmt: skip
KIND: Final = "kind"


def freeze_words(document: Document) -> dict[str, Any]:
    """The tree as JSON has it, without attributions."""
    frozen: dict[str, Any] = _freeze(_bind(document, iter(lambda: (), None)))
    return frozen


def freeze_bindings(document: Document) -> list[Any]:
    """What the attributions of each text rest on, in the order in which the tree holds them."""
    return [_freeze(text.attributions) for text in _texts(document)]


def thaw(words: dict[str, Any], bindings: list[Any] | None) -> Document:
    """The tree again; without bindings nothing in it is an attribution."""
    document: Document = _thaw(words)
    if bindings is None:
        return document
    bound: Document = _bind(document, iter([tuple(_thaw(each)) for each in bindings]))
    return bound


def _freeze(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {each.name: getattr(value, each.name) for each in dataclasses.fields(value)}
        return {KIND: type(value).__name__, **{key: _freeze(one) for key, one in fields.items()}}
    if isinstance(value, tuple):
        return [_freeze(each) for each in value]
    return value if value is None or isinstance(value, bool | int) else str(value)


def _thaw(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_thaw(each) for each in value)
    if not isinstance(value, dict):
        return value
    fields = {key: _thaw(each) for key, each in value.items() if key != KIND}
    if "audience" in fields:
        fields["audience"] = Audience(fields["audience"])
    return KINDS[value[KIND]](**fields)


def _texts(value: Any) -> Iterator[Text]:
    """Every text of a value, in the order in which `_bind` comes to them."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name))


def _bind(value: Any, bindings: Iterator[tuple[Attribution, ...]]) -> Any:
    """The same value, each of its texts with the next attributions, in the order of print."""
    if isinstance(value, Text):
        return dataclasses.replace(value, attributions=next(bindings))
    if isinstance(value, tuple):
        return tuple(_bind(each, bindings) for each in value)
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    changed = {
        each.name: _bind(getattr(value, each.name), bindings) for each in dataclasses.fields(value)
    }
    return dataclasses.replace(value, **changed)


def digest_of(words: dict[str, Any], files: Mapping[str, str]) -> str:
    """SHA-256, in hexadecimal digits, over the words, their audience and the digest of each file.

    The words hold their audience. `files` are digests by name.
    """
    said = json.dumps([words, dict(files)], sort_keys=True, ensure_ascii=False)
    return sha256(said.encode()).hexdigest()
