"""A review, as the organisers see it."""

from __future__ import annotations

from typing import Final

from dialogues.models import Takeaway
from reports.actions.keeping import put_in
from reports.domain.review.decisions import Decided, Decision
from reports.models import (
    Clearance,
    Invitation,
    Mail,
    ParticipantRequest,
    Report,
    ReviewRound,
)
from reports.models.clearance import given, wanted
from reports.models.written import requested
from tests.cast import NOW, Cast
from tests.doors.door import COAST, CONVENORS_GO, IDENTITIES, IDENTITIES_EMPTY, IDENTITIES_GO, Door
from tests.doors.paper import a_report


def a_round(cast: Cast) -> dict[str, object]:
    """A round that is being prepared."""
    a_report(cast)
    row, _ = ReviewRound.objects.get_or_create(
        dialogue=cast.dialogue,
        report=Report.objects.get(dialogue=cast.dialogue),
        number=1,
        audience="public",
        silence="no-consent",
        defaults={
            "deadline": NOW, "time_zone": "UTC", "contact": "The convenor", "code_ground": "",
        },
    )  # fmt: skip
    return {"round_": row.pk}


def an_invitation(cast: Cast) -> dict[str, object]:
    """The guest's place in the round."""
    round_ = ReviewRound.objects.get(pk=str(a_round(cast)["round_"]))
    row = Invitation.objects.create(
        dialogue=cast.dialogue, round=round_, person=cast.guest.pk, asked=[], language=""
    )
    return {"round_": round_.pk, "invitation": row.pk}


def a_mail(cast: Cast) -> dict[str, object]:
    """A mail to the guest that has not left."""
    made = an_invitation(cast)
    row = Mail.objects.create(
        dialogue=cast.dialogue,
        round_id=str(made["round_"]),
        kind="invitation",
        about={"invitation": Invitation.objects.get(pk=str(made["invitation"])).pk.hex},
        subject="Please look",
        body="{link}",
    )
    return {"round_": made["round_"], "mail": row.pk}


def a_proposal(cast: Cast) -> dict[str, object]:
    """Other words that the guest asks for."""
    round_ = ReviewRound.objects.get(pk=str(a_round(cast)["round_"]))
    decided = Decided("KR1", "0" * 64, "0" * 64, Decision.CHANGE, words="So.")
    row = Clearance.of(round_, given(cast.guest.pk, decided), wanted(decided))
    put_in(round_, [row])
    return {"clearance": row.handle}


def a_request(cast: Cast) -> dict[str, object]:
    """The guest asks for a copy."""
    round_ = ReviewRound.objects.get(pk=str(a_round(cast)["round_"]))
    row = ParticipantRequest.of(round_, requested(cast.guest.pk, "copy"), {"text": ""})
    put_in(round_, [row])
    return {"asked": row.handle}


def a_point(cast: Cast) -> dict[str, object]:
    """A report with a takeaway, which the address does not name."""
    a_report(cast)
    Takeaway.objects.get_or_create(
        dialogue=cast.dialogue,
        code="t1",
        kind="takeaway",
        position=0,
        defaults={"text": "So it is."},
    )
    return {}


REVIEW: Final = {
    "reports:rounds": Door(COAST, get=IDENTITIES),
    "reports:new_round": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY, made=a_report),
    "reports:convergence": Door(COAST, get=IDENTITIES, made=a_point),
    "reports:print_convergence": Door(COAST, post=CONVENORS_GO, made=a_point),
    "reports:convergence_svg": Door(COAST, get=IDENTITIES, made=a_point),
    "reports:convergence_csv": Door(COAST, get=IDENTITIES, made=a_point),
    "reports:round": Door(COAST, get=IDENTITIES, made=a_round),
    "reports:open_round": Door(COAST, post=IDENTITIES_GO, made=a_round),
    "reports:extend_round": Door(COAST, post=IDENTITIES_GO, made=a_round),
    "reports:close_round": Door(COAST, post=IDENTITIES_GO, made=a_round),
    "reports:remind": Door(COAST, post=IDENTITIES_GO, made=a_round),
    "reports:ask_again": Door(COAST, post=IDENTITIES_GO, made=a_round),
    "reports:outbox": Door(COAST, get=IDENTITIES, made=a_round),
    "reports:send_mails": Door(COAST, post=IDENTITIES_GO, made=a_round),
    "reports:mail": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY, made=a_mail),
    "reports:review_person": Door(COAST, get=IDENTITIES, made=an_invitation),
    "reports:review_behalf": Door(COAST, post=IDENTITIES_GO, made=an_invitation),
    "reports:review_person_link": Door(COAST, post=IDENTITIES_GO, made=an_invitation),
    "reports:review_reply": Door(COAST, post=IDENTITIES_GO, made=an_invitation),
    "reports:proposal": Door(COAST, post=IDENTITIES_GO, made=a_proposal),
    "reports:answer_request": Door(COAST, post=IDENTITIES_GO, made=a_request),
}
