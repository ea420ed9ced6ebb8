"""Truthful quantifiers: what each word of quantity takes, and what the record supports."""

from .judging import Judge, judge_quantities

__all__ = ["Judge", "judge_quantities"]
