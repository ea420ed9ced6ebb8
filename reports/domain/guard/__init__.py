"""The disclosure guard: all that stands against releasing a report, in one list."""

from .audit import audit
from .verdict import Audit, Audited, Past, Released

__all__ = ["Audit", "Audited", "Past", "Released", "audit"]
