"""Visits and sessions as stretches of days and ways: where they lead, how long they last, where they are set."""
