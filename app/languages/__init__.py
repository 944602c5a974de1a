"""Floor 2: what each language says about dates, offices, meetings and agreements, in word tables and patterns."""
