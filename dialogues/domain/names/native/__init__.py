"""Names in the script in which their bearer writes them."""
