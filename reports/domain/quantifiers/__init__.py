"""Truthful quantifiers: what each word of quantity takes, and what the record supports."""

from .judging import judge_quantities

__all__ = ["judge_quantities"]
