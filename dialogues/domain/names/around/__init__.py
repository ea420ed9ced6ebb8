"""What stands around a mention: words of address, offices, rows, turns, and what those tell."""
