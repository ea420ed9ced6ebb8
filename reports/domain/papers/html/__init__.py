"""HTML files: what a browser shows, and everything that it does not."""

from .format import HTML

__all__ = ["HTML"]
