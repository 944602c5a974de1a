"""Documents: what is named, the step it took, the list or the package it stands in, promises without a text."""
