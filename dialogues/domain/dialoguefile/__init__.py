"""The dialogue file: the portable form of a dialogue, read whole or not at all."""

from .errors import FileError
from .reader import read_dialogue, read_dialogue_bytes
from .writer import write_dialogue

__all__ = ["FileError", "read_dialogue", "read_dialogue_bytes", "write_dialogue"]
