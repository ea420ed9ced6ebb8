"""Papers made elsewhere: a draft and a roster come in as bytes, findings go out."""

from .checking import check_paper
from .paper import Format, Paper, PaperError, PaperPart
from .people import read_people
from .reading import clean_paper, read_paper

__all__ = [
    "Format",
    "Paper",
    "PaperError",
    "PaperPart",
    "check_paper",
    "clean_paper",
    "read_paper",
    "read_people",
]
