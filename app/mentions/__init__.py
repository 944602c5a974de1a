"""Floor 4: spans read as dates, people, places and bodies."""
