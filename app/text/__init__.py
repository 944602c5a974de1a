"""Floor 1: spans over a text that is never altered, and its normalised form."""
