"""What an article tells around a sentence: its day, what was told so far, and the scene a cue stands in."""
