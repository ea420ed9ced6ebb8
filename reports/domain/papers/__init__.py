"""Papers made elsewhere: a draft and a roster come in as bytes, findings go out."""

from .checking import check_paper
from .paper import Paper, PaperError, PaperPart
from .people import read_people
from .reading import read_paper

__all__ = ["Paper", "PaperError", "PaperPart", "check_paper", "read_paper", "read_people"]
