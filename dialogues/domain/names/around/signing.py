"""Where a mail is signed, in many languages: "Best,", "-- ", "Mit freundlichen Grüßen"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_CLOSING: Final = (
    r"(?:all |with |very |kind |warm |warmest |best |many |my )*(?:best|regards|wishes|thanks|yours"
    r"|cheers|love|warmly|sincerely|cordially|respectfully|faithfully|hugs|ttyl|bw|kr|rgds|br)"
    r"(?: (?:wishes|regards|again|as ever|ever|truly|sincerely|faithfully|to all|from \w+))*"
    r"|mvh|vh|hilsen|(?:med )?(?:vennlig|venlig|vänlig)[a-z]* h\w+|hälsningar|terveisin|kveðja"
    r"|mfg|lg|(?:mit )?(?:herzliche|freundliche|beste|liebe)[a-z]* gr(?:üß|üss|uess)en?"
    r"|(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|cordialement|amitiés|amicalement"
    r"|bien (?:à (?:vous|toi)|cordialement)|bises|salutations[^\n]{0,12}|saludos(?: cordiales)?"
    r"|(?:un )?abrazos?|atentamente|(?:um )?abraços?|atenciosamente|cumprimentos|ciao|a presto"
    r"|(?:cordiali )?saluti|un abbraccio|pozdrawiam|pozdrav[iy]?|üdv|wasalaam|selam"
)
_SIGNED: Final = re.compile(
    rf"(?:^|[\n.!?] ?)[ \t>]*(?:{_CLOSING})[,.!]?[ \t]*\n\s*(?:[-–—/~*]{{1,2}} ?)?$"
    r"|[\n.!?)][ \t]*(?:--|—|–|//?|~)[ \t]?$|^(?:--|—|–) ?$",
    re.IGNORECASE,
)
# A remark in a draft ends with who made it: "[Is this so? -- Grace]".
_END: Final = re.compile(r"[.!*]?[ \t]*(?:\n|$|\])")
# "-- mh": initials in small letters are looked for here alone.
_LOW_SIGNED: Final = re.compile(
    rf"(?:(?:^|\n)[ \t>]*(?i:{_CLOSING})[,.!]?[ \t]*\n[ \t>]*(?:[-–—/~]{{1,2}} ?)?"
    r"|(?:^|[\n.!?)])[ \t]*(?:--|—|–|//?|~)[ \t]?)(?P<letters>[a-z]{2,4})(?=[ \t]*(?:\n|$))"
)
_NUMBERED: Final = re.compile(
    r"\b(?:Comment(?:ed|aire)?|Kommentar|Comentario|Formatted|Deleted) \[?"
    r"(?P<letters>[A-Z]{2,4})\d{1,3}(?=[\]:])"
)
# What a mail begins with.
_MAIL: Final = re.compile(
    r"^[ \t>]*(?:From|To|Subject|Re|Fw|Fwd|Cc|Von|An|Betreff|De|À|Para|Asunto):"
    r"|^[ \t>]*(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening))\b[^\n]{0,40}[,:!–—-][ \t]*$"
    r"|^[A-Z][a-z]+,[ \t]*$",
    re.MULTILINE,
)
_CLOSED: Final = re.compile(r"[.!?)…”\"’][ \t]*\n[ \t]*\n[ \t]*$")
_PAST: Final = re.compile(r"\s*$|[ \t]*\n\s*(?:>|-{2,}|_{3,}|On [^\n]{5,80} wrote:|From:|P\.?S\b)")
_MAIL_STARTS: Final = 4_000  # characters before a signature in which its mail begins
_SHORT: Final = 12  # characters of a line that may be initials alone
_DASHES: Final = frozenset("-–—/~")


def signed_low(text: str) -> Iterator[re.Match[str]]:
    """Initials in small letters that end a mail; only lines that may do so are read."""
    before = start = 0
    for line in text.split("\n"):
        end, shown = start + len(line), line.rstrip(" \t")
        if shown[-1:].islower() and (len(shown) <= _SHORT or _DASHES & set(shown[-_SHORT:])):
            found = _LOW_SIGNED.finditer(text, max(0, before - 1), end)
            yield from (match for match in found if match.end() > start)
        before, start = start, end + 1


def labelled(text: str) -> Iterator[re.Match[str]]:
    """The initials by which a word processor numbers comments: "Commented [MH1]:"."""
    yield from _NUMBERED.finditer(text)


def ends_mail(text: str, start: int, end: int) -> bool:
    """Whether a name is all of the last line of a mail, with an empty line before."""
    if not (_CLOSED.search(text, max(0, start - _SHORT), start) and _PAST.match(text, end)):
        return False
    return _MAIL.search(text, max(0, start - _MAIL_STARTS), start) is not None


def is_signed(before: str) -> bool:
    """Whether a text ends where whoever wrote it puts a name."""
    return _SIGNED.search(before) is not None


def is_end(after: str) -> bool:
    """Whether nothing more stands on a line, or in square brackets."""
    return _END.match(after) is not None
