"""House styles: how a house's reports look, as data that a site may add to."""

from .builtin import builtin_styles
from .ladder import LADDER
from .reader import read_style
from .style import (
    HouseStyle,
    Level,
    ListPolicy,
    Marker,
    Numbering,
    PartKind,
    PointsStyle,
    Rung,
)

__all__ = [
    "LADDER",
    "HouseStyle",
    "Level",
    "ListPolicy",
    "Marker",
    "Numbering",
    "PartKind",
    "PointsStyle",
    "Rung",
    "builtin_styles",
    "read_style",
]
