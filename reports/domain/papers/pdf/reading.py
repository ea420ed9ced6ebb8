"""A PDF as a paper: its pages as one text, and every other string that its bytes hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, StreamObject

from ...findings import Finding, Kind, Severity
from ..paper import OTHER_READING, Enclosed, Paper, PaperError, PaperPart
from .forms import Forms
from .losses import is_broken, listening
from .objects import Held, Objects, find_objects
from .pages import PageText, read_page
from .running import join_pages
from .source import Source, damaged, entry, open_pdf
from .streams import Streams, is_drawing, read_stream
from .strings import Said, printable, strings_of
from .uses import MACHINERY, Uses, find_uses, uses_of

MAX_PAGES: Final = 2_000
MAX_DRAWN: Final = 30_000_000  # bytes of operators on all pages together

# The order of the parts, as a reader comes to them.
_ORDER: Final = ("body", "header", "text-box", "heading", "link", "alt-text", "comment", "embedded")
_REMEDY: Final = "Look at it by eye, or save the file anew without it."
_SCRIPT: Final = Finding(
    Kind.HIDDEN_TEXT,
    Severity.NOTE,
    "The file holds a script, which can change what it shows.",
    remedy="Save it without scripts.",
    part="hidden-text",
)


@dataclass(slots=True)
class _Reading:
    """A PDF that is being read."""

    name: str
    source: Source
    objects: Objects
    uses: Uses
    forms: Forms
    said: list[Said] = field(default_factory=list)
    placed: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    cost: int = 0

    def hold(self, reason: str, part: str = "body") -> None:
        """Say that something could not be read; once, however often."""
        found = Finding(Kind.UNREAD, Severity.HOLD, reason, remedy=_REMEDY, part=part)
        if found not in self.findings:
            self.findings.append(found)

    def page(self, page: Any) -> PageText:
        """The text of a page; `PaperError` where all of them are too much."""
        found = read_page(self.source, page, self.forms)
        self.cost += found.cost
        if self.cost > MAX_DRAWN:
            raise PaperError(f"{self.name} is too large: its pages draw too much to be checked.")
        return found


def read_pdf(name: str, content: bytes) -> Paper:
    """Body, then what is not on the pages: see `strings` and `streams` for which part is which.

    Pages that are pictures, and whatever else cannot be read, are findings of kind unread.

    Errors: `PaperError` on a file with a password, a damaged one, and one that is too large.
    """
    source = open_pdf(name, content)
    if len(source.pages) > MAX_PAGES:
        raise PaperError(f"{name} is too large: it has more than {MAX_PAGES} pages.")
    try:
        with listening() as losses:
            reading = _begin(name, source)
            attached = _read_all(reading)
    except PaperError:
        raise
    except OverflowError:
        raise PaperError(f"{name} is too large: it unpacks to more than can be checked.") from None
    except Exception:
        raise damaged(name) from None
    if losses:
        reading.hold("Some of its text could not be decoded.")
    if not any(part == "body" and text for part, text in reading.said):
        reading.hold("There is no text to check.")
    placed = [PaperPart(OTHER_READING, each, of="body") for each in reading.placed]
    parts = (*_parts(reading.said), *placed)
    return Paper(name, parts, tuple(reading.findings), tuple(attached))


def _begin(name: str, source: Source) -> _Reading:
    objects = find_objects(source)
    if any("/Encrypt" in each.value for each in objects.held if isinstance(each.value, dict)):
        raise PaperError(f"{name} has a password or had one; a copy without one was expected.")
    off = layers_off(source)
    return _Reading(name, source, objects, find_uses(objects.held), Forms(source, off))


def _read_all(reading: _Reading) -> list[Enclosed]:
    shown = _read_pages(reading)
    _read_earlier(reading, shown)
    for each in reading.objects.held:
        part = "" if each.current else "tracked-change"
        reading.said += [(part or given, text) for given, text in strings_of(each.value)]
    reading.said += [("hidden-text", printable(each)) for each in reading.objects.loose]
    reading.said += list(strings_of(reading.source.trailer))
    reading.said += reading.forms.marks
    if any("/JS" in each.value for each in reading.objects.held if isinstance(each.value, dict)):
        reading.findings.append(_SCRIPT)
    return _read_streams(reading)


def _read_pages(reading: _Reading) -> set[int]:
    """Read the pages as they print; returns the numbers of all that they are made of."""
    shown: set[int] = set()
    pages = []
    for number, page in enumerate(reading.source.pages, 1):
        found = reading.page(page)
        for reason in filter(None, (found.unread, found.picture)):
            reading.hold(f"Page {number} {reason}.")
        pages.append(found.seen)
        reading.said.append(("hidden-text", found.unseen))
        reading.said += found.marks
        reading.placed += [found.placed] if found.placed else []
        shown |= _numbers(page)
    body, running = join_pages(pages)
    reading.said[:0] = [("body", body), ("header", running)]
    return shown


def _numbers(page: Any) -> set[int]:
    """The numbers of a page and of its contents."""
    pointers = [getattr(page, "indirect_reference", None), dict.get(page, "/Contents")]
    inner = entry(page, "/Contents")
    pointers += inner if isinstance(inner, ArrayObject) else []
    return {each.idnum for each in pointers if isinstance(each, IndirectObject)}


def _read_earlier(reading: _Reading, shown: set[int]) -> None:
    """Read what is drawn in the file and not, or no longer, on a page."""
    pages: dict[int, Any] = {}
    letters: dict[int, Any] = {}  # of fonts whose letters are drawings
    for each in reading.objects.held:
        letters |= dict.fromkeys(_letters(each.value), each.value)
        if isinstance(each.value, dict) and entry(each.value, "/Type") == "/Page":
            for number in _numbers(each.value):
                pages.setdefault(number, each.value)
            if not (each.current and each.number in shown):
                _add(reading, each.value, "tracked-change", "An earlier version of a page")
    for each in reading.objects.held:
        if not is_drawing(each, reading.uses):
            continue
        if each.current and each.number in shown | reading.forms.reached | set(pages):
            continue  # it was read with what shows it
        holders = letters if each.number in letters else pages
        holder = each.value if "/Resources" in each.value else holders.get(each.number)
        part = "hidden-text" if each.current else "tracked-change"
        if each.current and uses_of(reading.uses, each.number) & {"/AP", "/N"}:
            part = "text-box"  # how a field or a note looks on the page
        _add(reading, _sheet(each, holder), part, "A drawing that is not on a page")


def _letters(font: Any) -> list[int]:
    """The numbers of the drawings that are a font's letters."""
    drawings = entry(font, "/CharProcs")
    values = dict.values(drawings) if isinstance(drawings, DictionaryObject) else ()
    return [each.idnum for each in values if isinstance(each, IndirectObject)]


def _sheet(each: Held, holder: Any) -> DictionaryObject:
    """Contents with the resources of what held them, as a page has them."""
    sheet = DictionaryObject()
    sheet[NameObject("/Contents")] = each.value
    resources = entry(holder, "/Resources")
    sheet[NameObject("/Resources")] = (
        resources if isinstance(resources, DictionaryObject) else DictionaryObject()
    )
    return sheet


def _add(reading: _Reading, sheet: Any, part: str, what: str) -> None:
    found = reading.page(sheet)
    if found.unread:
        reading.hold(f"{what} {found.unread}.", part)
    reading.said += [(part, found.seen), (part, found.unseen), (part, found.placed)]
    reading.said += [(part, text) for _, text in found.marks]


def _read_streams(reading: _Reading) -> list[Enclosed]:
    """Read the streams that are no drawings; returns the files among them."""
    streams = Streams(unread=reading.objects.unread)
    for each in reading.objects.held:
        if not isinstance(each.value, StreamObject):
            continue
        if not uses_of(reading.uses, each.number) & MACHINERY and is_broken(each.value):
            streams.unread += 1
        if not is_drawing(each, reading.uses):
            read_stream(each, reading.uses, streams)
    reading.said += streams.said
    if streams.unread:
        reading.hold("The file holds data of which nobody can say what it is.", "hidden-text")
    return [Enclosed("attachment", data) for data in streams.attached]


def layers_off(source: Source) -> set[int]:
    """The numbers of the layers (optional content) that are not shown when the file is opened."""
    properties = entry(source.trailer["/Root"], "/OCProperties")
    usual = entry(properties, "/D")
    off = {each.idnum for each in entry(usual, "/OFF") or [] if isinstance(each, IndirectObject)}
    if entry(usual, "/BaseState") == "/OFF":
        every = entry(properties, "/OCGs") or []
        on = entry(usual, "/ON") or []
        off |= {each.idnum for each in every if isinstance(each, IndirectObject) and each not in on}
    return off


def _parts(said: list[Said]) -> tuple[PaperPart, ...]:
    """One text for each part, each string in it once."""
    texts: dict[str, dict[str, None]] = {part: {} for part in _ORDER}
    for part, text in said:
        if text.strip():
            texts.setdefault(part, {})[text] = None
    return tuple(PaperPart(part, "\n".join(lines)) for part, lines in texts.items() if lines)
