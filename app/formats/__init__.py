"""Floor 7: the same answers in other formats, one module a format."""
