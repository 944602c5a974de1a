"""Floor 5: what one article says of meetings and agreements, with evidence for every field."""
