"""Measurements: each module has `run() -> list[tuple[str, str]]`, what was measured and how much.

`make bench` runs all of them, `make bench ONLY=drafting` one. They need the packages of
requirements/bench.txt, where the yardsticks are that the product itself does without.
"""
