"""PDF files: what is on their pages, and everything that is not."""

from .format import PDF

__all__ = ["PDF"]
