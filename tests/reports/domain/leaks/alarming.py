"""What of a kind a text gives away."""

from reports.domain.findings import Severity
from reports.domain.leaks import scan_text


def alarms_of(kind, compiled, text):
    """The findings of a kind that hold or warn."""
    return [
        each
        for each in scan_text(compiled, text, labels=False)
        if each.kind is kind and each.severity is not Severity.NOTE
    ]
