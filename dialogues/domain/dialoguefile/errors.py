"""What is wrong with a dialogue file, and where."""

from __future__ import annotations


class FileError(ValueError):
    """A file that cannot be loaded. `str` of it is one sentence with file, line and key."""

    def __init__(self, file: str, line: int, key: str, sentence: str) -> None:
        self.file = file
        self.line = line  # counted from 1
        self.key = key  # "sessions.S1.remarks.r7", or "" for the file as a whole
        self.sentence = sentence
        super().__init__(file, line, key, sentence)

    def __str__(self) -> str:
        place = f"{self.key}: " if self.key else ""
        return f"{self.file}, line {self.line}: {place}{self.sentence}"


SHOWN = 40


def quoted(value: str) -> str:
    """A value as a sentence shows it: on one line and not too long."""
    flat = " ".join(value.split())
    return f'"{flat[: SHOWN - 1]}…"' if len(flat) > SHOWN else f'"{flat}"'
