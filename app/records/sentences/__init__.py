"""What one sentence says: its clauses and cues, who stands in them, where and when. Knows no other sentence."""
