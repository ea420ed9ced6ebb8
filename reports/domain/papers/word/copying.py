"""A copy of a Word file with its words and nothing else: built anew, from what is to stay."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import Final

from dialogues.domain.archives import pack_office

from ..paper import PaperError, PaperPart
from ..pictures import GIF, PNG, bare_picture
from .contents import Contents, read_contents
from .formal import is_style
from .package import TYPES, Package, open_package
from .reader import read_word
from .relations import Relation
from .stripping import remove, strip_story
from .tags import PACKAGE, SPACES, VAL, Element, parse, tag, tags
from .writer import HEAD, Writer

_SEEN: Final = frozenset(
    {"body", "heading", "table", "text-box", "footnote", "endnote", "header", "footer"}
)
# Parts that every text of the file may need, by the word for their relation.
_COMMON: Final = ("styles", "numbering", "settings", "theme", "footnotes", "endnotes")
_LINKED: Final = frozenset({"header", "footer"})
_KIND: Final = "application/vnd.openxmlformats-officedocument"
_SETTINGS: Final = tags(
    "w:mirrorMargins w:gutterAtTop w:bordersDoNotSurroundHeader w:bordersDoNotSurroundFooter "
    "w:displayBackgroundShape w:defaultTabStop w:autoHyphenation w:consecutiveHyphenLimit "
    "w:hyphenationZone w:doNotHyphenateCaps w:evenAndOddHeaders w:bookFoldPrinting "
    "w:characterSpacingControl w:footnotePr w:endnotePr w:compat w:themeFontLang "
    "w:clrSchemeMapping w:decimalSymbol w:listSeparator m:mathPr"
)
_DRAWN: Final = frozenset(SPACES[each] for each in ("pic", "wps", "wpg", "wpc"))


def clean_word(name: str, content: bytes) -> bytes:
    """A copy that shows the same words, letter for letter, and holds nothing beside them.

    Changes are accepted; fields but page numbers are their results; links, bookmarks and content
    controls are the words in them; styles that are not Word's own have numbers for names. Errors:
    `PaperError`, also where that cannot be done whole.
    """
    try:
        package = open_package(content)
        contents = read_contents(package)
        seen = contents.seen
        _refuse(contents)
        copy = _Copy(package, contents).made()
    except ValueError as error:
        raise PaperError(f"{name} was not cleaned: {error}.") from None
    _check(name, copy, seen)
    return copy


def _check(name: str, copy: bytes, seen: list[PaperPart]) -> None:
    """Reads the copy as any other file: its words must be the same, and nothing beside them."""
    paper = read_word(name, copy)
    kept = [each for each in paper.parts if each.part in _SEEN]
    if (
        kept != list(dict.fromkeys(seen))
        or len(kept) < sum(not each.of for each in paper.parts)
        or paper.findings
        or paper.enclosed
    ):
        raise PaperError(
            f"{name} was not cleaned: its words could not be told from what is behind them."
        )


def _refuse(contents: Contents) -> None:
    for story in contents.stories.values():
        if story.fields.is_open:
            raise ValueError("a field in it begins and does not end")
    for root in contents.roots.values():
        if next(root.iter(*tags("w:altChunk w:contentPart w:subDoc")), None) is not None:
            raise ValueError("another file is a part of its text; put in the words themselves")
        for drawing in root.iter(tag("a:graphicData")):
            if drawing.get("uri") not in _DRAWN:
                raise ValueError("it has a chart or a diagram; put a picture in its place")


@dataclass(slots=True)
class _Copy:
    package: Package
    contents: Contents
    parts: dict[str, bytes] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)  # of each part, beside the pictures
    named: dict[str, str] = field(default_factory=dict)  # old name of a part to the new one
    styles: dict[str, str] = field(default_factory=dict)

    def made(self) -> bytes:
        for name, story in self.contents.stories.items():
            strip_story(self.contents.roots[name], story)
        for note in self.contents.orphans:
            remove(note)
        main = self.package.main()
        common = self._common(main)
        if "styles" in common:
            self.styles = _rename(self._root(common["styles"].target))
        self._write(main, "document", "document.main", tuple(common.values()))
        self.parts["_rels/.rels"] = _relations([("officeDocument", "word/document.xml")])
        self.parts[TYPES] = self._types()
        return pack_office(self.parts)

    def _common(self, main: str) -> dict[str, Relation]:
        return {
            each.kind: each
            for each in reversed(self.package.of(main))
            if each.kind in _COMMON and not each.external
        }

    def _root(self, name: str) -> Element:
        if name not in self.contents.roots:
            self.contents.roots[name] = parse(self.package.parts[name])
        return self.contents.roots[name]

    def _write(self, old: str, new: str, kind: str, common: tuple[Relation, ...] = ()) -> None:
        """Writes one part, and whatever it leads to."""
        self.named[old] = f"{new}.xml"
        targets: list[tuple[str, str]] = []
        keys: dict[str, str] = {}
        relations = {each.key: each for each in self.package.of(old)}

        def link(key: str) -> str:
            if key not in keys:
                target = self._target(relations.get(key))
                keys[key] = f"rId{len(targets) + 1}" if target else ""
                targets.extend([(relations[key].kind, target)] if target else [])
            return keys[key]

        root = self._root(old)
        if new == "settings":
            _limit(root)
        written = Writer(self.styles, link).write(root)
        self.parts[f"word/{new}.xml"] = written
        self.types[f"/word/{new}.xml"] = _type(kind)
        for each in common:
            self._write(each.target, each.kind, each.kind)
            targets.append((each.kind, self.named[each.target]))
        if targets:
            self.parts[f"word/_rels/{new}.xml.rels"] = _relations(targets)

    def _target(self, relation: Relation | None) -> str:
        """The new name of what a part leads to; "" where that does not get into the copy."""
        if relation is None or relation.external or relation.target not in self.package.parts:
            return ""
        if relation.target in self.named:
            return self.named[relation.target]
        if relation.kind in _LINKED:
            number = sum(name.startswith(relation.kind) for name in self.named.values()) + 1
            self._write(relation.target, f"{relation.kind}{number}", relation.kind)
        elif relation.kind == "image":
            self._picture(relation.target)
        return self.named.get(relation.target, "")

    def _picture(self, old: str) -> None:
        bare = bare_picture(self.package.parts[old])
        ending = "png" if bare.startswith(PNG) else "gif" if bare.startswith(GIF) else "jpeg"
        number = sum(name.startswith("media/") for name in self.named.values()) + 1
        self.named[old] = f"media/image{number}.{ending}"
        self.parts[f"word/{self.named[old]}"] = bare

    def _types(self) -> bytes:
        overrides = "".join(
            f'<Override PartName="{name}" ContentType="{kind}"/>'
            for name, kind in self.types.items()
        )
        pictures = "".join(
            f'<Default Extension="{each}" ContentType="image/{each}"/>'
            for each in ("png", "jpeg", "gif")
        )
        return (
            f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f"{pictures}{overrides}</Types>"
        ).encode()


def _type(kind: str) -> str:
    middle = "" if kind == "theme" else "wordprocessingml."
    return f"{_KIND}.{middle}{kind}+xml"


def _relations(targets: list[tuple[str, str]]) -> bytes:
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{SPACES["r"]}/{kind}" Target="{escape(target)}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'.encode()


def _limit(settings: Element) -> None:
    """Leaves the settings that change how the pages look."""
    for child in list(settings):
        if child.tag not in _SETTINGS:
            settings.remove(child)


def _rename(styles: Element) -> dict[str, str]:
    """Numbers the styles that are not Word's own; old ids to new ones."""
    renamed: dict[str, str] = {}
    for number, style in enumerate(styles.iterfind(tag("w:style")), 1):
        key = style.get(tag("w:styleId"), "")
        name = style.find(tag("w:name"))
        own = name is not None and is_style(name.get(VAL, ""))
        if name is not None and not own:
            name.set(VAL, f"style {number}")
        renamed[key] = key if own and is_style(key) else f"style{number}"
    return renamed
