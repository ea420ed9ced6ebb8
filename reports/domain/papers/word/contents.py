"""The texts of a Word file's pages, story by story, and which of its parts they were read from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from ..paper import OTHER_READING, PaperPart
from .fields import is_number
from .package import Package
from .pieces import Group, State, unseen_parts
from .relations import Relation
from .story import Story
from .styles import Styles
from .tags import VAL, Element, attributes, local, parse, tag

_NOTES: Final = {"footnotes": "footnote", "endnotes": "endnote"}
_EDGES: Final = {"header": "header", "footer": "footer"}
_NUMBER: Final = re.compile(r"%\d")
_WORD: Final = re.compile(r"[^\W\d_]{3}|[\u3040-\u9fff\uac00-\ud7af]{2}")


@dataclass(slots=True)
class Contents:
    """`seen` are the texts that a reader sees, `unseen` what is tracked, hidden or a comment.

    `white` are texts that are white on white. `roots` and `stories` are by the name of the part;
    `found` are the elements of which the text was taken; `styles` those of the file.
    """

    seen: list[PaperPart] = field(default_factory=list)
    unseen: list[PaperPart] = field(default_factory=list)
    white: list[str] = field(default_factory=list)
    roots: dict[str, Element] = field(default_factory=dict)
    stories: dict[str, Story] = field(default_factory=dict)
    found: set[Element] = field(default_factory=set)
    orphans: list[Element] = field(default_factory=list)


def read_contents(package: Package) -> Contents:
    """The pages of a Word file; raises `ValueError` with a sentence's end."""
    return _Pages(package).read()


class _Pages:
    def __init__(self, package: Package) -> None:
        self._package = package
        self._main = package.main()
        self._relations = package.of(self._main)
        self._contents = Contents()
        self._groups: list[Group] = []
        self._shown: frozenset[str] = frozenset()  # keys of relations that the body goes by

    def read(self) -> Contents:
        document = self._root(self._main)
        if document.tag != tag("w:document"):
            raise ValueError("it is packed like a Word file (.docx), but it is none")
        styles = self._of_kind("styles")
        self._styles = Styles(self._root(styles[0].target) if styles else None)
        self._shown = frozenset(
            value
            for each in document.iter()
            for name, value in attributes(each)
            if name == tag("r:id") and local(each) in {"headerReference", "footerReference"}
        )
        body = self._story(self._main, shaded=_is_coloured(document))
        for container in document.iterfind(tag("w:body")):
            body.read(container, "body")
        self._notes(body)
        self._edges()
        self._groups = [
            group for story in self._contents.stories.values() for group in story.groups
        ]
        self._lists()
        self._comments()
        self._tell()
        return self._contents

    def _root(self, name: str) -> Element:
        try:
            root = parse(self._package.parts[name])
        except KeyError:
            raise ValueError("it is damaged: a part of it is missing") from None
        self._contents.roots[name] = root
        return root

    def _of_kind(self, kind: str) -> list[Relation]:
        return [each for each in self._relations if each.kind == kind and not each.external]

    def _story(self, name: str, *, shaded: bool = False) -> Story:
        story = Story(self._styles, shaded)
        self._contents.stories[name] = story
        return story

    def _notes(self, body: Story) -> None:
        """A note that nothing leads to is not seen; a line above the notes always is."""
        for kind, part in _NOTES.items():
            for relation in self._of_kind(kind):
                story = self._story(relation.target)
                for note in self._root(relation.target).iterfind(tag(f"w:{part}")):
                    key = (f"{part}Reference", note.get(tag("w:id"), ""))
                    lost = key not in body.notes and note.get(tag("w:type")) in {None, "normal"}
                    if lost:
                        self._contents.orphans.append(note)
                    story.read(note, part, State.HIDDEN if lost else State.PLAIN)

    def _edges(self) -> None:
        for kind, part in _EDGES.items():
            relations = self._of_kind(kind)
            shown = {each.target for each in relations if each.key in self._shown}
            for target in dict.fromkeys(each.target for each in relations):
                state = State.PLAIN if target in shown else State.HIDDEN
                self._story(target, shaded=True).read(self._root(target), part, state)

    def _lists(self) -> None:
        """The words of a list's numbers: "Article %1"."""
        for relation in self._of_kind("numbering"):
            for level in self._root(relation.target).iter(tag("w:lvlText")):
                words = level.get(VAL, "")
                if _WORD.search(_NUMBER.sub("", words)):
                    self._contents.seen.append(PaperPart("body", words))

    def _comments(self) -> None:
        for relation in self._of_kind("comments"):
            story = self._story(relation.target)
            for comment in self._root(relation.target).iterfind(tag("w:comment")):
                story.read(comment, "comment")
            for group in story.groups:
                text = "".join(each.text for each in group.pieces).strip()
                self._contents.unseen.append(PaperPart("comment", text))

    def _tell(self) -> None:
        contents = self._contents
        seen = [PaperPart(each.part, each.seen) for each in self._groups]
        contents.seen = [each for each in (*seen, *contents.seen) if each.text.strip()]
        texts = {each.text for each in contents.seen}
        for group in self._groups:
            if not _is_told(group, texts):
                contents.unseen += unseen_parts(group)
                contents.white += _white(group)
        for story in contents.stories.values():
            story.fields.close()
            contents.found |= story.found
            codes = dict.fromkeys(story.fields.codes)
            said = [each for each in codes if not is_number(each)]
            contents.unseen += [PaperPart("link", each) for each in said]
            # What a program is told to print, without the word that tells it to.
            told = "\n".join(rest for each in said if (rest := each.partition(" ")[2].strip()))
            contents.unseen += [PaperPart(OTHER_READING, told, of="link")] if told else []


def _is_coloured(document: Element) -> bool:
    """Whether the pages have a colour: then white may be what is read on it."""
    background = document.find(tag("w:background"))
    return background is not None and background.get(tag("w:color"), "auto").lower() not in {
        "auto", "ffffff",
    }  # fmt: skip


def _is_told(group: Group, texts: set[str]) -> bool:
    """Whether a text that is not seen is one that is, written again for older programs."""
    whole = "".join(each.text for each in group.pieces if State.DELETED not in each.state)
    return not group.seen and whole.rstrip("\n\t") in texts


def _white(group: Group) -> Iterator[str]:
    for white, pieces in groupby(group.pieces, lambda each: State.WHITE in each.state):
        text = "".join(each.text for each in pieces).strip()
        if white and text:
            yield text
