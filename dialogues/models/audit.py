"""Who did what when: a closed vocabulary, no free text, each row chained to the one before."""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID

from django.db import models


class AuditAction(models.TextChoices):
    """What can be done. The values are stored."""

    DIALOGUE_CREATED = "dialogue.created", "created the dialogue"
    DIALOGUE_EDITED = "dialogue.edited", "edited the dialogue"
    DIALOGUE_LOADED = "dialogue.loaded", "loaded the dialogue from a file"
    DIALOGUE_DUMPED = "dialogue.dumped", "wrote the dialogue to a file without identities"
    IDENTITIES_DUMPED = "identities.dumped", "wrote the dialogue to a file with identities"
    MEMBER_ADDED = "member.added", "added a member"
    MEMBER_CHANGED = "member.changed", "changed a member's role"
    MEMBER_REMOVED = "member.removed", "removed a member"
    LEXICON_EDITED = "lexicon.edited", "edited delegations or regions"
    ROSTER_IMPORTED = "roster.imported", "imported a roster"
    ROSTER_EDITED = "roster.edited", "edited the roster"
    SESSION_EDITED = "session.edited", "edited a session"
    ATTENDANCE_EDITED = "attendance.edited", "edited who attended"
    RULE_SWITCHED = "rule.switched", "switched the rule in force"
    NOTES_FILED = "notes.filed", "filed notes"
    NOTES_LOADED = "notes.loaded", "loaded notes from a file"
    TAKEAWAYS_EDITED = "takeaways.edited", "edited takeaways"
    REPORT_DRAFTED = "report.drafted", "drafted the report"
    REPORT_EDITED = "report.edited", "edited the report"
    REPORT_EXPORTED = "report.exported", "exported the report"
    REVIEW_PREPARED = "review.prepared", "prepared a review"
    REVIEW_CHANGED = "review.changed", "changed a review"
    REVIEW_ASKED = "review.asked", "asked people to review"
    REVIEW_HANDED_OVER = "review.handed-over", "handed over a private link with its code"
    REVIEW_CLOSED = "review.closed", "closed a review before its deadline"
    REVIEW_CAME_IN = "review.came-in", "came in to their pages"
    # By an organiser, for whoever told them; of participants themselves it is of before.
    REVIEW_ANSWERED = "review.answered", "decided on passages"
    # Of before: what became of a proposal, and an answer to a takeaway, have no row of their own.
    PROPOSAL_ANSWERED = "proposal.answered", "took or declined other words"
    TAKEAWAYS_ENDORSED = "takeaways.endorsed", "said what they think of takeaways"
    CONVERGENCE_PRINTED = "convergence.printed", "had the convergence printed in the report"
    CONVERGENCE_KEPT_OUT = "convergence.kept-out", "kept the convergence out of the report"
    REPORT_RELEASED = "report.released", "released the report"
    FINDING_WAIVED = "finding.waived", "let a finding pass"
    WAIVER_TAKEN_BACK = "waiver.taken-back", "took back what let a finding pass"

    @property
    def changes_a_report(self) -> bool:
        """Whether it may change what a report prints: no decision on a passage does."""
        return self not in _UNCHANGING


_UNCHANGING = frozenset(
    {
        AuditAction.REVIEW_CAME_IN,
        AuditAction.REVIEW_ANSWERED,
        AuditAction.REVIEW_ASKED,
        AuditAction.REVIEW_HANDED_OVER,
        AuditAction.REPORT_EXPORTED,
        AuditAction.TAKEAWAYS_ENDORSED,
    }
)


class AuditRowQuerySet(models.QuerySet["AuditRow"]):
    """Rows by dialogue."""

    def of_dialogue(self, dialogue: UUID) -> AuditRowQuerySet:
        """The chain of one dialogue, in its order."""
        return self.filter(dialogue=dialogue).order_by("number")


class AuditRow(models.Model):
    """One deed. Holds ids, not foreign keys, so that no deletion takes history along."""

    dialogue = models.UUIDField()
    number = models.PositiveIntegerField()
    at = models.DateTimeField()  # the day: `kept_moment`
    by = models.BigIntegerField(null=True)  # a user's id; none for a command
    action = models.CharField(max_length=40, choices=AuditAction.choices)
    subject = models.CharField(max_length=80, blank=True)  # a session's or report's code
    count = models.PositiveIntegerField(default=0)
    digest = models.CharField(max_length=64)

    objects = AuditRowQuerySet.as_manager()

    class Meta:
        ordering = ("dialogue", "number")
        constraints = (
            models.UniqueConstraint(fields=("dialogue", "number"), name="audit_number_once"),
            models.CheckConstraint(
                condition=models.Q(action__in=AuditAction.values), name="audit_action_known"
            ),
        )

    def __str__(self) -> str:
        return f"{self.number}: {self.get_action_display()}"

    def compute_digest(self, previous: str) -> str:
        """SHA-256 over the row before and everything that this row says."""
        said = (
            previous,
            self.dialogue,
            self.number,
            self.at.isoformat(),
            self.by,
            self.action,
            self.subject,
            self.count,
        )
        return sha256("|".join(str(part) for part in said).encode()).hexdigest()


def kept_moment(at: datetime) -> datetime:
    """The moment as the audit keeps it: its day. No page and no command tells the hour, which would
    date a remark or an answer, and so would the hours of the rows around it."""
    return at - timedelta(
        hours=at.hour, minutes=at.minute, seconds=at.second, microseconds=at.microsecond
    )
