"""The rows of the paper."""

from .clearance import Clearance
from .house_style import HouseStyle
from .invitation import Invitation, InvitationState
from .mail import Mail, MailKind, MailState
from .release import Release
from .release_file import ReleaseFile
from .report import Block, Report, Section
from .review_round import ReviewRound, RoundState, Scope
from .revision import Deed, Revision
from .shown import Shown
from .slot import Says, Slot
from .waiver import Waiver
from .way_in import ReviewCode, ReviewLink
from .written import ParticipantRequest, PassageMessage

__all__ = [
    "Block",
    "Clearance",
    "Deed",
    "HouseStyle",
    "Invitation",
    "InvitationState",
    "Mail",
    "MailKind",
    "MailState",
    "ParticipantRequest",
    "PassageMessage",
    "Release",
    "ReleaseFile",
    "Report",
    "ReviewCode",
    "ReviewLink",
    "ReviewRound",
    "Revision",
    "RoundState",
    "Says",
    "Scope",
    "Section",
    "Shown",
    "Slot",
    "Waiver",
]
