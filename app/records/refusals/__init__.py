"""Why a candidate is no meeting of the two states."""
