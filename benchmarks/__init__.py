"""The budgets, measured: `python -m benchmarks` prints every row with its figure and what it should reach."""
