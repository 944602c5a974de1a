"""The labelled articles that rules were tuned on. Those held back stay unread by every test but the gate."""

import json
from pathlib import Path

ARTICLES = Path(__file__).parent / "gold" / "articles"
_SPLIT = json.loads((ARTICLES.parent / "split.json").read_text(encoding="utf-8"))
NAMES = sorted(name for parts in _SPLIT.values() for name in parts["tuned"])
