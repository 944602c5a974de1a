"""Floor 7: the questions that pages ask of the store, answered with plain frozen dataclasses."""
