"""Writers: a document to the bytes of a file. Equal documents give equal bytes."""

from .formats import MEDIA_TYPES, Format, Written, write_document

__all__ = ["MEDIA_TYPES", "Format", "Written", "write_document"]
