"""The sample dialogue as it lives: rows in every table, and what of it is a secret."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from allauth.account.models import EmailAddress
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import reverse

from dialogues.actions.jobs import start_job
from dialogues.actions.roster_upload import keep_upload
from dialogues.actions.sign_in import make_sign_in_link
from dialogues.domain.dialoguefile import read_dialogue_bytes
from dialogues.domain.record import Record
from dialogues.models import Dialogue, Job, JobKind, Membership, Nation, Role, RosterImport, User
from dialogues.tasks import enqueue, run_job
from reports.actions.export_report import Exported
from reports.actions.load_dialogue import load_dialogue
from reports.actions.release_report import keep_release
from reports.actions.waive import waive
from reports.domain.audiences import Audience
from reports.domain.causes import Cause
from reports.domain.guard.waiving import pass_of, why_not_nobody
from reports.exports.md import write_md
from reports.gate import open_gate
from reports.models import Block, HouseStyle, Section, Waiver
from tests import doors
from tests.cast import NOW, Cast, make_user
from tests.doors import DOORS, Door

from .reviewed import review_something, rows_of_review

Made = Callable[[Cast], Mapping[str, object]]

SAMPLE = Path("reports/sample/harbour-2026.yaml")
STYLE = "code: own\ntitle: Own\n"
ROSTER = b"Name,Country,Email\nBramblethwick Odd,Russia,odd@bramble.example\n"


@dataclass
class House:
    """A dialogue with its members, and everything that can hang on it."""

    record: Record
    dialogue: Dialogue
    convenor: User
    rapporteur: User
    observer: User
    exported: Job
    waiting: RosterImport


def furnish() -> House:
    """The sample, loaded, and one row at least in every table that the product writes."""
    convenor, rapporteur = make_user("convenor@example.org"), make_user("rapporteur@example.org")
    observer = make_user("observer@example.org")
    record = read_dialogue_bytes(SAMPLE.read_bytes(), file=SAMPLE.name)
    dialogue = load_dialogue(record=record, by=convenor, now=NOW)
    for user, role in ((rapporteur, Role.RAPPORTEUR), (observer, Role.OBSERVER)):
        Membership.objects.create(dialogue=dialogue, user=user, role=role)
    make_sign_in_link(user=rapporteur, now=NOW)
    Nation.objects.create(code="XX", name="Exland", adjective="Exlandic")
    HouseStyle.objects.create(code="own", source=STYLE)
    note_in_admin(convenor)
    EmailAddress.objects.create(user=convenor, email=convenor.email, primary=True)
    waiting = keep_upload(
        dialogue=dialogue, name="roster.csv", content=ROSTER, by=rapporteur, now=NOW
    )
    edit_something(dialogue, rapporteur)
    release_something(dialogue, convenor)
    review_something(dialogue, convenor)
    return House(
        record=record,
        dialogue=dialogue,
        convenor=convenor,
        rapporteur=rapporteur,
        observer=observer,
        exported=export(dialogue, rapporteur),
        waiting=waiting,
    )


def note_in_admin(user: User) -> None:
    """A line in the admin's own log."""
    LogEntry.objects.create(
        user=user,
        content_type=ContentType.objects.get_for_model(User),
        object_id=str(user.pk),
        object_repr=str(user),
        action_flag=CHANGE,
    )


def edit_something(dialogue: Dialogue, by: User) -> None:
    """A change through the editor, so that there is a revision and a session."""
    client = Client()
    client.force_login(by)
    block = Block.objects.filter(dialogue=dialogue)[0]
    address = reverse("reports:add_block", args=[dialogue.slug, block.pk])
    sent = client.post(address, {"text": block.text, "version": block.version, "known": 0})
    assert sent.status_code == 302


def release_something(dialogue: Dialogue, by: User) -> None:
    """A release as if nothing held it, and something that was let pass."""
    verdict = open_gate(dialogue, Audience.SPONSORS)
    report = dialogue.reports.get()
    files = [Exported(f"{dialogue.slug}-sponsors.md", write_md(verdict.document))]
    keep_release(report=report, verdict=verdict, files=files, by=by, now=NOW)
    note = next(each for each in verdict.findings if not why_not_nobody(each))
    mark = pass_of(Cause.NOBODY, note, verdict.document)[1]
    waive(
        dialogue=dialogue,
        audience=Audience.SPONSORS,
        cause=Cause.NOBODY,
        mark=mark,
        by=by,
        now=NOW,
    )


def export(dialogue: Dialogue, by: User) -> Job:
    """An export that was asked for, queued and done."""
    job = start_job(
        dialogue=dialogue,
        kind=JobKind.EXPORT,
        by=by,
        wanted={"formats": ["md"], "audience": "internal"},
        now=NOW,
        enqueue=enqueue,
    )
    enqueue(job.pk)  # inside a test's transaction nothing is ever committed
    run_job.func(str(job.pk))
    job.refresh_from_db()
    return job


def identities(record: Record) -> set[str]:
    """Every identifying word of the roster that stands for nobody else."""
    found: set[str] = set()
    for person in record.participants:
        secrets = (person.name, person.native_name, person.email, person.affiliation, person.title)
        found |= {secret.reveal() for secret in (*secrets, *person.other_names)}
        found.add(person.name.reveal().split()[-1])
    return {word for word in found if len(word) > 3}


def remarks(record: Record) -> set[str]:
    """What was said, as noted, and what the rapporteur noted for themselves."""
    said = {remark.text for session in record.sessions for remark in session.remarks}
    return said | {note.text for session in record.sessions for note in session.own_notes}


def addresses(house: House) -> dict[str, str]:
    """Every door by its name, at its address in this house."""
    return {name: reverse(name, kwargs=parameters_of(door, house)) for name, door in DOORS.items()}


def parameters_of(door: Door, house: House) -> dict[str, object]:
    """A door's parameters, with the rows of this house in the place of the cast's."""
    record = house.record
    here: dict[object, object] = {
        "coast-2026": house.dialogue.slug,
        "S1": record.sessions[0].code,
        "KR1": record.participants[0].code,
        "KR": record.delegations[0].code,
    }
    given = {key: here.get(value, value) for key, value in door.parameters.items()}
    return given | (made_of(door.made, house) if door.made else {})


def made_of(made: Made, house: House) -> dict[str, object]:
    """What the table's own rows are in this house."""
    section = Section.objects.filter(dialogue=house.dialogue)[0]
    block = section.blocks.all()[0]
    member = house.dialogue.memberships.get(user=house.observer)
    found: dict[Made, dict[str, object]] = {
        doors.a_member: {"member": member.pk},
        doors.a_region: {"code": house.record.regions[0].code},
        doors.an_upload: {"upload": house.waiting.pk},
        doors.a_takeaway: {"code": house.record.takeaways[0].id},
        doors.a_job: {"job": house.exported.pk},
        doors.a_remark: {"remark": house.record.sessions[0].remarks[0].id},
        doors.a_report: {},
        doors.a_section: {"section": section.pk},
        doors.a_block: {"block": block.pk},
        doors.a_release: {"number": 1},
        **rows_of_review(house.dialogue),
        doors.a_waiver: {"waiver": Waiver.objects.get(dialogue=house.dialogue).pk},
    }
    return found[made]
