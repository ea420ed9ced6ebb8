"""The rows of the room."""

from .attendance import Attendance
from .audit import AuditAction, AuditRow
from .delegation import Delegation, Region
from .dialogue import Dialogue
from .endorsement import Endorsement, Reservation
from .job import Job, JobKind, JobState
from .membership import Membership, Role
from .nation import Nation
from .own_note import OwnNote
from .participant import Participant
from .remark import Position, Remark
from .roster_import import RosterImport
from .session import Session
from .sign_in_link import SignInLink
from .takeaway import Evidence, Takeaway
from .user import User

__all__ = [
    "Attendance",
    "AuditAction",
    "AuditRow",
    "Delegation",
    "Dialogue",
    "Endorsement",
    "Evidence",
    "Job",
    "JobKind",
    "JobState",
    "Membership",
    "Nation",
    "OwnNote",
    "Participant",
    "Position",
    "Region",
    "Remark",
    "Reservation",
    "Role",
    "RosterImport",
    "Session",
    "SignInLink",
    "Takeaway",
    "User",
]
