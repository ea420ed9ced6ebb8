"""Whether a mail says too much as it leaves: which dialogue it is about, or who else is in it.

Words are weighed when they are written, and again before they leave: a dialogue, a session or
somebody on the roster may have another name by then.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from django.conf import settings

from dialogues.domain.record import Record, Report
from dialogues.models import Dialogue
from dialogues.models.roster import read_roster
from reports.domain.guard.leaking import compile_record
from reports.domain.leaks import Compiled
from reports.domain.review.discreet import title_in_address, why_not_discreet
from reports.letters import LINK, own_lines, without_links
from reports.models import Mail, MailKind
from reports.records import report_of

ONE_LINK: Final = "Write no web address here: a mail has one link, its reader's own."
SENDER: Final = (
    "The address that mails come from names the dialogue (\u201c{}\u201d). Whoever runs this site "
    "sets another one (RAPPORTEUR_MAIL_FROM); until then no mail leaves."
)
HOST: Final = (
    "The address of this site, which is in every private link, names the dialogue "
    "(\u201c{}\u201d). Whoever runs it sets another one (RAPPORTEUR_URL); until then no mail "
    "leaves."
)


@dataclass(frozen=True, slots=True)
class Naming:
    """What a dialogue is called by, and who is on its roster, as they are now."""

    dialogue: Dialogue
    titles: tuple[str, ...] = field(repr=False)
    compiled: Compiled = field(repr=False)

    def why_not_words(self, text: str, *, reader: str = "") -> str:
        """Why words say too much for a mail to a reader (roster code), or ""."""
        return why_not_discreet(text, titles=self.titles, compiled=self.compiled, reader=reader)

    def why_not_leave(self, mail: Mail, *, reader: str) -> str:
        """Why a mail as it stands cannot leave, or "". What it has in common with every other mail
        of its kind is not weighed: a session may well be called by words that are in it."""
        if why := why_not_send(self.dialogue):
            return why
        own = own_lines(MailKind(mail.kind), mail.round.deadline, mail.round.time_zone)
        lines = (mail.subject, *mail.body.splitlines())
        told = "\n".join(line for line in lines if line.strip() not in own)
        return self.why_not_words(told.replace(LINK, ""), reader=reader)


def read_naming(dialogue: Dialogue) -> Naming:
    """The names of a dialogue, in a few queries however much was said in it."""
    roster, report = read_roster(dialogue), report_of(dialogue)
    thanks = tuple(report.acknowledgements or ()) if report else ()
    record = Record(
        slug=dialogue.slug,
        title=dialogue.title,
        convenor=dialogue.convenor,
        series=dialogue.series,
        regions=roster.regions,
        delegations=roster.delegations,
        participants=roster.participants,
        report=Report(acknowledgements=thanks),
    )
    sessions = dialogue.sessions.values_list("title", flat=True)
    return Naming(
        dialogue,
        titles=(
            *_called(dialogue),
            report.title if report else "",
            *(each for each in sessions if " " in each),
        ),
        compiled=compile_record(record, dialogue.threshold),
    )


def _called(dialogue: Dialogue) -> tuple[str, ...]:
    return dialogue.title, dialogue.series, dialogue.slug


def why_not_in_mail(text: str, dialogue: Dialogue, *, reader: str = "") -> str:
    """Why a text cannot stand in a mail beside its link, or "".

    `reader` is the code of the person it goes to: they may be called by name.
    """
    if without_links(text) != text.strip():
        return ONE_LINK
    return read_naming(dialogue).why_not_words(text, reader=reader)


def why_not_send(dialogue: Dialogue) -> str:
    """Why no mail about a dialogue can leave this site, or "". A code says nothing else; and where
    there is no mail server nothing leaves anyway."""
    if not settings.EMAIL_HOST:
        return ""
    if said := title_in_address(settings.DEFAULT_FROM_EMAIL, _called(dialogue)):
        return SENDER.format(said)
    if said := title_in_address(urlsplit(settings.SITE_URL).hostname or "", _called(dialogue)):
        return HOST.format(said)
    return ""
