"""The rows of the paper."""

from .house_style import HouseStyle
from .release import Release
from .release_file import ReleaseFile
from .report import Block, Report, Section
from .revision import Deed, Revision
from .waiver import Waiver

__all__ = [
    "Block",
    "Deed",
    "HouseStyle",
    "Release",
    "ReleaseFile",
    "Report",
    "Revision",
    "Section",
    "Waiver",
]
