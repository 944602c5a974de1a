"""Floor 3: from the bytes of a source file to an article cut into passages."""
