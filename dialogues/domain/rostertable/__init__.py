"""A roster out of the table that people really have: read, mapped, and proposed row by row."""

from .columns import Field, guess_mapping, has_name
from .proposal import Outcome, ProposedRow, RosterProposal
from .proposing import propose_roster
from .reading import read_table
from .table import Row, Table, TableError

__all__ = [
    "Field",
    "Outcome",
    "ProposedRow",
    "RosterProposal",
    "Row",
    "Table",
    "TableError",
    "guess_mapping",
    "has_name",
    "propose_roster",
    "read_table",
]
