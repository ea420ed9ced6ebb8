"""Nothing escapes by being typed: attributions of no remark, quotations without leave, and what
was said off the record."""

from .attributions import find_unbound
from .offrecord import find_off_record
from .quotations import find_quotations

__all__ = ["find_off_record", "find_quotations", "find_unbound"]
