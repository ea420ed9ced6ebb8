"""The rows of the paper."""

from .house_style import HouseStyle
from .report import Block, Report, Section
from .revision import Deed, Revision

__all__ = ["Block", "Deed", "HouseStyle", "Report", "Revision", "Section"]
