"""How names are written: parts, spellings, scripts, pet forms, and words that are names too."""
