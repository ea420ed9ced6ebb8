"""What an uploaded roster would do, row by row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, QueryDict

from dialogues.actions.import_roster import digest_of
from dialogues.actions.roster_upload import Choices, Upload, choices_of, read_upload
from dialogues.domain.record import Participant
from dialogues.domain.rostertable import (
    Field,
    Outcome,
    ProposedRow,
    Table,
    TableError,
    guess_mapping,
    read_table,
)
from dialogues.domain.secret import Secret
from dialogues.forms.roster_import import CAPTIONS, ColumnsForm
from dialogues.models import Dialogue, RosterImport
from dialogues.models.roster import Roster, read_roster

from .page import render_page

ON_A_PAGE: Final = 200
OUTCOMES: Final = {
    Outcome.ADD: "added",
    Outcome.CHANGE: "changed",
    Outcome.REFUSE: "refused",
    Outcome.SAME: "as they are",
}


@dataclass(frozen=True, slots=True)
class Change:
    """One value of somebody on the roster, before and after."""

    caption: str
    before: str
    after: str

    def __repr__(self) -> str:
        return f"Change({self.caption})"


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of the file in clear."""

    line: int
    outcome: Outcome
    told: str
    reason: str
    code: str
    name: str
    delegation: str
    affiliation: str
    email: str
    changes: tuple[Change, ...]

    def __repr__(self) -> str:
        return f"PreviewRow({self.line})"


def show_preview(
    request: HttpRequest,
    dialogue: Dialogue,
    waiting: RosterImport,
    *,
    problem: str = "",
    form: ColumnsForm | None = None,
) -> HttpResponse:
    """The preview, or (where no column holds a name) the choice of columns alone."""
    columns = form or columns_form(waiting)
    context: dict[str, Any]
    try:
        upload = read_upload(waiting)
    except TableError as error:
        context = {"problem": problem or str(error), "upload": None}
    else:
        context = {"problem": problem, **preview(upload, request.GET)}
    return render_page(
        request,
        "dialogues/roster_preview.html",
        dialogue,
        status=422 if problem or (form and form.errors) else 200,
        waiting=waiting,
        form=columns,
        **context,
    )


def preview(upload: Upload, asked: QueryDict) -> dict[str, Any]:
    """One page of rows of one outcome, or of all."""
    proposal = upload.proposal
    wanted = asked.get("show", "")
    rows = proposal.of(Outcome(wanted)) if wanted in list(Outcome) else proposal.rows
    page = Paginator(rows, ON_A_PAGE).get_page(asked.get("page"))
    before = {person.code: person for person in upload.roster.participants}
    return {
        "upload": upload,
        "file": proposal.file,
        "seen": digest_of(proposal),
        "counts": [(outcome, told, proposal.counts[outcome]) for outcome, told in OUTCOMES.items()],
        "show": wanted,
        "page": page,
        "rows": [show_row(row, before.get(row.code)) for row in page],
        "to_import": proposal.counts[Outcome.ADD] + proposal.counts[Outcome.CHANGE],
    }


def show_row(row: ProposedRow, before: Participant | None) -> PreviewRow:
    """A row in clear, with what it changes of somebody who is there already."""
    person = row.participant
    return PreviewRow(
        line=row.line,
        outcome=row.outcome,
        told=OUTCOMES[row.outcome],
        reason=row.reason,
        code=row.code,
        name=person.name.reveal() if person else row.shown,
        delegation=person.delegation if person else "",
        affiliation=person.affiliation.reveal() if person else "",
        email=person.email.reveal() if person else "",
        changes=tuple(
            Change(CAPTIONS[field], clear(before, field), clear(person, field))
            for field in row.changed
        ),
    )


def clear(person: Participant | None, field: Field) -> str:
    """One value of somebody, in clear."""
    value = getattr(person, field, "") if person else ""
    if isinstance(value, Secret):
        return value.reveal()
    if isinstance(value, tuple):
        return "; ".join(each.reveal() for each in value)
    return str(value)


def columns_form(waiting: RosterImport, data: QueryDict | None = None) -> ColumnsForm:
    """The choice of columns, as it stands or as it was sent."""
    table = read_table(bytes(waiting.content), waiting.file_name)
    choices, roster = choices_of(waiting), read_roster(waiting.dialogue)
    return _form(table, choices, roster, data)


def _form(table: Table, choices: Choices, roster: Roster, data: QueryDict | None) -> ColumnsForm:
    columns = guess_mapping(table.header) if choices.columns is None else choices.columns
    return ColumnsForm(
        data,
        header=table.header,
        columns=columns,
        delegations=roster.delegations,
        delegation=choices.delegation,
    )
