"""Public figures, who are known to all: tables, and the way to look them up."""
