"""The editor of a report of 10 and of 500 paragraphs in a dialogue of 1,000 remarks."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from tests.plumbing.instance import open_instance

MEASURE = "import json; from bench._editor import measure; print(json.dumps(measure()))"


def run() -> list[tuple[str, str]]:
    """Milliseconds (medians of five) and queries for opening it, and for one save."""
    with tempfile.TemporaryDirectory() as directory, open_instance(Path(directory)) as instance:
        told = instance.manage("shell", "--verbosity", "0", "--command", MEASURE).stdout
    return [(what, figure) for what, figure in json.loads(told.splitlines()[-1])]
