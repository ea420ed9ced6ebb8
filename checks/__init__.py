"""House rules that no linter knows. `python -m checks` runs them all."""
