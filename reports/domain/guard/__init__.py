"""The disclosure guard: all that stands against releasing a report, in one list."""
