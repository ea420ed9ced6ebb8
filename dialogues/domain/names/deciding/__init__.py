"""How sure a mention is: what its form and all that stands around it say together."""
