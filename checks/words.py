"""Every phrase is translated into every language, whole.

`python -m checks.words` writes new phrases into the catalogues, to be translated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from .phrases import find_bare_words, find_phrases

LANGUAGES: Final = ("zh_Hans", "ja", "ko", "ru")
HEADER: Final = """# What participants read, in their language. New phrases come in by `make words`.
msgid ""
msgstr ""
"Language: {code}\\n"
"Plural-Forms: {plurals}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""
PLACEHOLDER: Final = re.compile(r"%\(\w+\)s|{\w*}")


def find_faults(root: Path) -> list[str]:
    """One sentence for each phrase that is not translated, or not wholly."""
    wanted = find_phrases(root)
    faults = [fault for code in LANGUAGES for fault in _faults(root, code, wanted)]
    return [*find_bare_words(root), *faults]


def catalogue_path(root: Path, code: str) -> Path:
    """Where a language's translations are."""
    return root / "locale" / code / "LC_MESSAGES" / "django.po"


def read_catalogue(root: Path, code: str) -> Catalog:
    """The translations of a language; none where there is no file yet."""
    path = catalogue_path(root, code)
    if not path.exists():
        return Catalog(locale=code)
    with path.open("rb") as file:
        return read_po(file, locale=code)


def _faults(root: Path, code: str, wanted: Catalog) -> Iterator[str]:
    held = read_catalogue(root, code)
    for message in wanted:
        if message.id:
            found = held.get(message.id, context=message.context)
            for why in why_not(message, found, held.num_plurals):
                yield f"locale/{code}: “{singular(message)}” {why}."
    for message in held:
        if message.id and wanted.get(message.id, context=message.context) is None:
            yield f"locale/{code}: “{singular(message)}” is said nowhere any more."


def why_not(wanted: Message, found: Message | None, plurals: int) -> Iterator[str]:
    """Why a translation cannot stand."""
    forms = forms_of(found.string or "") if found else ("",)
    if found is None or not all(forms):
        yield "is not translated"
        return
    if found.fuzzy:
        yield "is translated fuzzily"
    if wanted.pluralizable and len(forms) != plurals:
        yield f"needs {plurals} forms"
    # Of a plural, the last form is the one that every number can have.
    asked = placeholders(forms_of(wanted.id)[-1])
    if any(placeholders(form) - asked for form in forms) or placeholders(forms[-1]) != asked:
        yield "has other placeholders"


def forms_of(said: str | Sequence[str]) -> tuple[str, ...]:
    """The forms of a phrase or of its translation: one, or those of a plural."""
    return (said,) if isinstance(said, str) else tuple(said)


def placeholders(text: str) -> set[str]:
    """What is put into a phrase."""
    return set(PLACEHOLDER.findall(text))


def singular(message: Message) -> str:
    """The phrase as it is written in the code."""
    return forms_of(message.id)[0]


def update(root: Path) -> None:
    """Write new phrases into every catalogue, and take out those that are said nowhere."""
    wanted = find_phrases(root)
    for code in LANGUAGES:
        held = read_catalogue(root, code)
        held.update(wanted, no_fuzzy_matching=True)
        held.obsolete.clear()
        write_catalogue(root, code, held)


def write_catalogue(root: Path, code: str, catalogue: Catalog) -> None:
    """The translations of a language, with no more of a header than readers of it need."""
    path = catalogue_path(root, code)
    path.parent.mkdir(parents=True, exist_ok=True)
    header = HEADER.format(code=code, plurals=catalogue.plural_forms)
    with path.open("wb") as file:
        file.write(header.encode())
        write_po(file, catalogue, width=100, omit_header=True, include_lineno=False)


if __name__ == "__main__":
    update(Path.cwd())
