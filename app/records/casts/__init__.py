"""Who is at a meeting: named, sent for, told in a sentence of their own, or left out."""
