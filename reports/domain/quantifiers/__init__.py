"""Truthful quantifiers: what each word of quantity takes, and what the record supports."""

from .judging import Judge, is_supported, judge_quantities

__all__ = ["Judge", "is_supported", "judge_quantities"]
