"""The table "nobody gets in": every address × method × person, as it must answer.

A new address without a row here fails `tests/test_doors.py`. To add one: give a `Door` under the
name of its address, with its parameters and what GET and POST answer. An answer has one word
for each person of `PEOPLE`, in that order:

    200, 404 …   the status
    in           302 to the sign-in page
    go           302 to anywhere else

A method that is not given answers 405 to everybody. POST is sent with an empty body, so a form
that refuses it answers 422 or 200 and writes nothing. Where a parameter is a row's id, give a
function of the cast as `made`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from django.utils import timezone

from dialogues.actions.roster_upload import keep_upload
from dialogues.models import Job, JobKind, Region, Remark, Takeaway
from reports.models import Block, Report, Section
from tests.cast import Cast

# The keeper looks after the site (staff), and is a member of no dialogue.
PEOPLE: Final = ("nobody", "stranger", "keeper", "observer", "rapporteur", "convenor")
REFUSED: Final = " ".join(["405"] * len(PEOPLE))

# How most pages of a dialogue answer.
MEMBERS: Final = "in 404 404 200 200 200"
IDENTITIES: Final = "in 404 404 403 200 200"
CONVENORS: Final = "in 404 404 403 403 200"
# How a form that is sent empty answers, for the same people.
IDENTITIES_EMPTY: Final = "in 404 404 403 422 422"
CONVENORS_EMPTY: Final = "in 404 404 403 403 422"
# How a deed that needs no fields answers.
MEMBERS_GO: Final = "in 404 404 go go go"
IDENTITIES_GO: Final = "in 404 404 403 go go"
# How a page that asks for news answers where there are none.
IDENTITIES_NEWS: Final = "in 404 404 403 204 204"
CONVENORS_GO: Final = "in 404 404 403 403 go"

ALL: Final = " ".join(["200"] * len(PEOPLE))
NONE: Final = " ".join(["404"] * len(PEOPLE))
SIGNED_IN: Final = "in 200 200 200 200 200"
SIGNED_IN_EMPTY: Final = "in 422 422 422 422 422"
KEEPER: Final = "go go 200 go go go"  # the others by way of admin:login
KEEPERS_NOT: Final = "in 403 403 403 403 403"
ALL_GO: Final = "go go go go go go"
KEEPER_405: Final = "go go 405 go go go"
KEEPER_GO: Final = ALL_GO


@dataclass(frozen=True)
class Door:
    """One address: its parameters, and what it answers to whom."""

    parameters: Mapping[str, str | int] = field(default_factory=dict)
    get: str = REFUSED
    post: str = REFUSED
    other: str = REFUSED  # PUT, PATCH and DELETE
    made: Callable[[Cast], Mapping[str, object]] | None = None  # parameters that need a row


COAST: Final = {"slug": "coast-2026"}
KOREA: Final = {**COAST, "code": "KR"}
UNKNOWN_TOKEN: Final = {"token": "A" * 43}

ACCOUNT: Final = {
    "account_login": Door(get="200 go go go go go", post="200 go go go go go"),
    "account_logout": Door(get="go 200 200 200 200 200", post="go go go go go go"),
    "account_inactive": Door(get=ALL),
    "account_change_password": Door(get=SIGNED_IN, post=SIGNED_IN),
    "account_set_password": Door(get="in go go go go go", post="in go go go go go"),
    "account_reset_password": Door(get=ALL, post=ALL),
    "account_reset_password_done": Door(get=ALL),
    "account_reset_password_from_key": Door({"uidb36": "1", "key": "x-y"}, get=ALL, post=ALL),
    "account_reset_password_from_key_done": Door(get=ALL),
    "account_signup": Door(get=NONE, post=NONE, other=NONE),
    "account_email": Door(get=NONE, post=NONE, other=NONE),
    "account_email_verification_sent": Door(get=NONE, post=NONE, other=NONE),
    "account_confirm_email": Door({"key": "x"}, get=NONE, post=NONE, other=NONE),
    "account_link": Door(UNKNOWN_TOKEN, get=NONE, post=NONE),
}


def admin_door(parameters: Mapping[str, str | int] | None = None, get: str = KEEPER) -> Door:
    """An address of Django's admin, which takes any method for GET but POST."""
    return Door(parameters or {}, get=get, post=KEEPER, other=get)


def admin_doors(model: str, *, delete: str = KEEPER_GO) -> dict[str, Door]:
    """The addresses of one model in the admin; row 0 is there for none of them."""
    row = {"object_id": "0"}
    return {
        f"admin:{model}_changelist": admin_door(),
        f"admin:{model}_add": admin_door(),
        f"admin:{model}_change": Door(row, get=KEEPER_GO, post=KEEPER_GO, other=KEEPER_GO),
        f"admin:{model}_history": Door(row, get=KEEPER_GO, post=KEEPER_GO, other=KEEPER_GO),
        f"admin:{model}_delete": Door(row, get=delete, post=delete, other=delete),
    }


ADMIN: Final = {
    "admin:index": admin_door(),
    "admin:login": Door(get=KEEPERS_NOT, post=KEEPERS_NOT, other=KEEPERS_NOT),
    "admin:logout": Door(get=ALL_GO, post=ALL_GO, other=ALL_GO),
    "admin:jsi18n": Door(get=KEEPER, post=KEEPER_405, other=KEEPER_405),
    "admin:app_list": admin_door({"app_label": "dialogues"}),
    **admin_doors("dialogues_user", delete="go go 403 go go go"),
    **admin_doors("dialogues_nation"),
    **admin_doors("reports_housestyle"),
}


def a_member(cast: Cast) -> dict[str, object]:
    """The observer's place in the dialogue."""
    return {"member": cast.dialogue.memberships.get(user=cast.observer).pk}


def a_region(cast: Cast) -> dict[str, object]:
    """A region of the dialogue."""
    row, _ = Region.objects.get_or_create(
        dialogue=cast.dialogue, code="NEA", name="Northeast Asia", adjective="Northeast Asian"
    )
    return {"code": row.code}


DIALOGUES: Final = {
    "dialogues:list": Door(get=SIGNED_IN),
    "dialogues:new": Door(get=SIGNED_IN, post=SIGNED_IN_EMPTY),
    "dialogues:overview": Door(COAST, get=MEMBERS),
    "dialogues:settings": Door(COAST, get=CONVENORS, post=CONVENORS_EMPTY),
    "dialogues:delegations": Door(COAST, get=MEMBERS),
    "dialogues:add_nations": Door(COAST, post=IDENTITIES_EMPTY),
    "dialogues:new_delegation": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:preview_new_delegation": Door(COAST, post=IDENTITIES),
    "dialogues:delegation": Door(KOREA, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:preview_delegation": Door(KOREA, post=IDENTITIES),
    "dialogues:delegation_up": Door(KOREA, post=IDENTITIES_GO),
    "dialogues:delegation_down": Door(KOREA, post=IDENTITIES_GO),
    "dialogues:delete_delegation": Door(KOREA, post=IDENTITIES_GO),
    "dialogues:new_region": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:region": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY, made=a_region),
    "dialogues:delete_region": Door(COAST, post=IDENTITIES_GO, made=a_region),
    "dialogues:members": Door(COAST, get=MEMBERS),
    "dialogues:add_member": Door(COAST, post=CONVENORS_EMPTY),
    "dialogues:change_role": Door(COAST, post=CONVENORS_GO, made=a_member),
    "dialogues:remove_member": Door(COAST, post=MEMBERS_GO, made=a_member),
    "dialogues:renew_link": Door(COAST, post=CONVENORS_GO, made=a_member),
}


def an_upload(cast: Cast) -> dict[str, object]:
    """A roster file that waits to be confirmed."""
    row = keep_upload(
        dialogue=cast.dialogue,
        name="roster.csv",
        content=b"Name,Country\nAda Plinth,Korea\n",
        by=cast.rapporteur,
        now=timezone.now(),
    )
    return {"upload": row.pk}


def a_takeaway(cast: Cast) -> dict[str, object]:
    """The one takeaway of the dialogue."""
    row, _ = Takeaway.objects.get_or_create(dialogue=cast.dialogue, code="t1")
    return {"code": row.code}


OPENING: Final = {**COAST, "code": "S1"}
GUEST: Final = {**COAST, "code": "KR1"}

ROOM: Final = {
    "dialogues:roster": Door(COAST, get=IDENTITIES),
    "dialogues:add_participant": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:participant": Door(GUEST, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:remove_participant": Door(GUEST, post=IDENTITIES_GO),
    "dialogues:import_roster": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:roster_import": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY, made=an_upload),
    "dialogues:choose_columns": Door(COAST, post=IDENTITIES_EMPTY, made=an_upload),
    "dialogues:drop_import": Door(COAST, post=IDENTITIES_GO, made=an_upload),
    "dialogues:sessions": Door(COAST, get=IDENTITIES),
    "dialogues:add_session": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:order_sessions": Door(COAST, post=IDENTITIES_GO),
    "dialogues:session": Door(OPENING, get=IDENTITIES),
    "dialogues:switch_rule": Door(OPENING, post=IDENTITIES_GO),
    "dialogues:edit_session": Door(OPENING, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:remove_session": Door(OPENING, post=IDENTITIES_GO),
    "dialogues:attendance": Door(OPENING, get=IDENTITIES, post=IDENTITIES_GO),
    "dialogues:takeaways": Door(COAST, get=IDENTITIES),
    "dialogues:add_takeaway": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:preview_takeaway": Door(COAST, post=IDENTITIES),
    "dialogues:takeaway": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY, made=a_takeaway),
    "dialogues:move_takeaway": Door(COAST, post=IDENTITIES_GO, made=a_takeaway),
    "dialogues:delete_takeaway": Door(COAST, post=IDENTITIES_GO, made=a_takeaway),
}


def a_job(cast: Cast) -> dict[str, object]:
    """A job that the rapporteur began; nobody else finds it."""
    row = Job.objects.create(
        dialogue=cast.dialogue,
        kind=JobKind.EXPORT,
        by=cast.rapporteur,
        made_at=timezone.now(),
        alive_at=timezone.now(),
    )
    return {"job": row.pk}


def a_remark(cast: Cast) -> dict[str, object]:
    """Something that the guest said."""
    Remark.objects.get_or_create(
        dialogue=cast.dialogue,
        session=cast.session,
        code="r1",
        defaults={"position": 1, "speaker": cast.guest.pk, "text": "Said.", "topic": ""},
    )
    return {"remark": "r1"}


NOTES: Final = {
    "dialogues:notes": Door(OPENING, get=IDENTITIES),
    "dialogues:file_line": Door(OPENING, post=IDENTITIES_GO),
    "dialogues:lines": Door(OPENING, get=IDENTITIES_NEWS),
    "dialogues:upload_notes": Door(OPENING, get=IDENTITIES, post=IDENTITIES),
    "dialogues:correct_remark": Door(OPENING, get=IDENTITIES, post=IDENTITIES, made=a_remark),
    "dialogues:job": Door(COAST, get="in 404 404 403 200 404", made=a_job),
}


def a_report(cast: Cast) -> dict[str, object]:
    """A report, which its address does not name."""
    Report.objects.get_or_create(dialogue=cast.dialogue, title="Coast")
    return {}


def a_section(cast: Cast) -> dict[str, object]:
    """A section of the report."""
    report, _ = Report.objects.get_or_create(dialogue=cast.dialogue, title="Coast")
    row, _ = Section.objects.get_or_create(dialogue=cast.dialogue, report=report)
    return {"section": row.pk}


def a_block(cast: Cast) -> dict[str, object]:
    """A block of the report."""
    section = Section.objects.get(pk=str(a_section(cast)["section"]))
    row, _ = Block.objects.get_or_create(dialogue=cast.dialogue, section=section)
    return {"block": row.pk}


SECTION_DEEDS: Final = ("up", "down", "add", "add_block", "delete")
BLOCK_DEEDS: Final = ("up", "down", "split", "merge", "add", "delete")
PAPER: Final = {
    "reports:report": Door(COAST, get=MEMBERS),
    "reports:read": Door(COAST, get=MEMBERS),
    "reports:draft": Door(COAST, post=IDENTITIES_GO),
    "reports:changes": Door(COAST, get=IDENTITIES_NEWS),
    "reports:front": Door(COAST, get=IDENTITIES, post=IDENTITIES, made=a_report),
    "reports:undo": Door(COAST, post=IDENTITIES_GO, made=a_report),
    "reports:redo": Door(COAST, post=IDENTITIES_GO, made=a_report),
    "reports:search_remarks": Door(COAST, post=IDENTITIES),
    "reports:look": Door(COAST, post=IDENTITIES),
    "reports:choices": Door(COAST, post="in 404 404 403 404 404"),  # of no token
    "reports:export": Door(COAST, get=IDENTITIES, post=IDENTITIES),
    "reports:release": Door(COAST, get=IDENTITIES),
    "reports:mend": Door(COAST, post=IDENTITIES_GO, made=a_block),
    "reports:margin": Door(COAST, post=IDENTITIES, made=a_block),
    "reports:bind": Door(COAST, get=IDENTITIES_GO, made=a_block),
    "reports:accept": Door(COAST, post=IDENTITIES_GO, made=a_block),
    "reports:held": Door(COAST, get=IDENTITIES_NEWS),
    "reports:download": Door(COAST, get="in 404 404 403 404 404", made=a_job),
    "reports:first_section": Door(COAST, post=IDENTITIES_GO),
    "reports:save_section": Door(COAST, post=IDENTITIES_GO, made=a_section),
    "reports:save_block": Door(COAST, post=IDENTITIES_GO, made=a_block),
    **{
        f"reports:{deed}_section": Door(COAST, post=IDENTITIES_GO, made=a_section)
        for deed in SECTION_DEEDS
    },
    **{
        f"reports:{deed}_block": Door(COAST, post=IDENTITIES_GO, made=a_block)
        for deed in BLOCK_DEEDS
    },
}

DOORS: Final[Mapping[str, Door]] = {
    **ACCOUNT,
    **ADMIN,
    **DIALOGUES,
    **ROOM,
    **NOTES,
    **PAPER,
}
