"""Papers made elsewhere: a draft and a roster come in as bytes, findings go out."""

from .checking import check_paper
from .marking import Marked, Piece, mark_part
from .naming import check_name
from .paper import Format, Paper, PaperError, PaperPart
from .people import read_people
from .reading import clean_paper, read_paper

__all__ = [
    "Format",
    "Marked",
    "Paper",
    "PaperError",
    "PaperPart",
    "Piece",
    "check_name",
    "check_paper",
    "clean_paper",
    "mark_part",
    "read_paper",
    "read_people",
]
