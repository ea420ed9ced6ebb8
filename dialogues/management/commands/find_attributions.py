"""`find_attributions FILE [--json]`: who is credited in an English draft, and how."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from django.core.management.base import CommandParser

from dialogues.domain.archives import open_office, read_part
from dialogues.domain.characters import why_not_text
from dialogues.domain.encodings import decode_text
from dialogues.domain.nations import nations_lexicon
from dialogues.domain.phrases import Phrase, parse
from dialogues.management.sentences import SentenceCommand

MAX_FILE: Final = 20 * 1024 * 1024  # bytes
BODY: Final = "word/document.xml"
WORD: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BREAKS: Final = {f"{WORD}tab": " ", f"{WORD}br": " ", f"{WORD}cr": " ", f"{WORD}noBreakHyphen": "-"}


class Command(SentenceCommand):
    """Labels are the two letters of ISO 3166, or the codes of the regions that are built in."""

    help = "Find the attributions in any English draft: plain text, Markdown or Word."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", metavar="FILE")
        parser.add_argument("--json", action="store_true", help="print a JSON list")

    def handle(self, *, file: str, **options: Any) -> None:
        text = self._text(file)
        found = parse(text, nations_lexicon())
        if options["json"]:
            entries = [_entry(phrase, text) for phrase in found]
            self.stdout.write(json.dumps(entries, ensure_ascii=False, indent=2))
            return
        for phrase in found:
            self.stdout.write(_line(phrase, text))

    def _text(self, file: str) -> str:
        data = self.read(file)
        if len(data) > MAX_FILE:
            self.fail(f"{file} is too large: the limit is {MAX_FILE // 1024 // 1024} MB.")
        if data.startswith(b"%PDF-"):
            self.fail(f"{file} is a PDF; plain text, Markdown or a Word file was expected.")
        try:
            text = _word_text(data) if Path(file).suffix.lower() == ".docx" else decode_text(data)
        except ValueError as error:
            self.fail(f"{file} cannot be read: {error}.")
        if reason := why_not_text(text):
            self.fail(f"{file} is not a text: it {reason}.")
        return text


def _word_text(data: bytes) -> str:
    """The paragraphs of a Word file's body, tables included, with a blank line between any two."""
    with open_office(data, BODY, "a Word file (.docx)") as archive:
        body = read_part(archive, BODY)
    try:
        root = fromstring(body)
    except (ParseError, DefusedXmlException):
        raise ValueError("the file is damaged") from None
    return "\n\n".join(_paragraph(each) for each in root.iter(f"{WORD}p"))


def _paragraph(paragraph: Element) -> str:
    return "".join(
        (each.text or "") if each.tag == f"{WORD}t" else BREAKS.get(each.tag, "")
        for each in paragraph.iter()
    )


def _entry(phrase: Phrase, text: str) -> dict[str, object]:
    fields = asdict(phrase)
    order = ("start", "end", "text", "quantity", "label", "form")
    fields["text"] = text[phrase.start : phrase.end]
    return {key: fields[key] for key in order}


def _line(phrase: Phrase, text: str) -> str:
    words = " ".join(text[phrase.start : phrase.end].split())
    says = f"{phrase.quantity}, {phrase.label}, {phrase.form}"
    return f"{phrase.start}-{phrase.end}: {words} ({says})"
