"""Floor 2: who and what the articles name: people with offices, places, bodies, anniversaries."""
