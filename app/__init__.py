"""Khorgos: a web timeline of bilateral diplomacy between China and Kazakhstan, read from news articles."""
