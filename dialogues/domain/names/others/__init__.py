"""Who and what else has the name of somebody on the roster, as the words beside it tell."""
